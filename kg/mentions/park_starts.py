"""Where the name of a park begins: as far as words go, but not before what is only done with it (推动|河津开发区)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.addresses import town_of_address
from kg.mentions.edges import Edges
from kg.mentions.scan import HAN, Scan
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, strange, word_count

OF, ESTATE = "的", "园区"
FANCY = 2
"""So many characters has a word that may open a name."""
SELDOM = 50
"""A verb with a smaller count in the dictionary may be a name."""
LINKED = compiled(r"(?:(?P<country>中国)|(?<=[\u3400-\u9fff]{2}))(?:[—–]{1,2}|[－-])$")
"""What a dash joins to the start of a name: 中国—|东盟产业园; of two places: 北川—|山东产业园."""
LONGEST = 20
BRINGER = 8
"""So far in front of a start may the post stand of who is taken for the name."""
HAS = "有"
LONG_END = 2
"""So many characters has the longest ending of what is joined to a name."""
JOINTS = "和与及"
OTHER = compiled("(?:[区园厂城谷港]|基地|中心|公司)[和与及](?=[市县区旗])")
"""Behind what ends another name 和 joins it to what is the county's: 甲产业园和|县工业园区, not 安徽|和县工业园区."""


BUILT, TOGETHER, BESIDE = (
    "共建",
    ("联合", "合作", "携手", "共同", "合力", "两地", "双方", "三地"),
    ("与", "和", "同", "、"),
)


def built_jointly(scan: Scan, start: int, ending: re.Match[str]) -> bool:
    """Whether an ending is what two build that has no name: 甲区与|乙县|共建产业园, not 甲县乙县|共建产业园."""
    if not ending[0].startswith(BUILT):
        return False
    placed = (start, ending.start()) in map(scan.span, scan.of("Place"))
    beside = placed and scan.text[max(0, start - 1) : start] in BESIDE
    return beside or scan.text.endswith(TOGETHER, start, ending.start())


@dataclass(frozen=True)
class ParkStarts:
    """Finds the left edge of the names of parks."""

    edges: Edges
    zone: re.Pattern[str]
    loose: frozenset[str]
    """Endings that need a name in front of them."""
    lead: frozenset[str]
    opens: frozenset[str]
    toward: frozenset[str]
    """Right in front of a zone, what somebody does there: 来|开发区."""
    make: tuple[str, ...]
    front: re.Pattern[str]
    """Marks that no name begins with, and what stands in front of them."""
    within: re.Pattern[str]
    """A zone in which the park is made."""
    brings: re.Pattern[str]
    """A post, a name and a verb in front of whom somebody brings along: 主任张三率|开发区有关负责人."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> ParkStarts:
        """Reads ``parks.tsv`` and ``park_words.tsv``."""
        zones = alternation(lexicon.words("parks", "zone"))
        make = tuple(lexicon.words("park_words", "make"))
        return cls(
            edges,
            compiled(f"(?:{zones})$"),
            frozenset((*lexicon.words("park_words", "loose"), *lexicon.words("parks", "part", "settled"))),
            frozenset(lexicon.words("park_words", "lead")),
            frozenset(lexicon.words("park_words", "opens")),
            frozenset(lexicon.words("park_words", "toward")),
            make,
            compiled("|".join(lexicon.words("park_words", "no_start"))),
            compiled(rf"(?:{zones})[内里]?(?:{alternation(make)})"),
            compiled(
                rf"(?:{alternation([word for word in lexicon.words('posts') if len(word) > 1])})[\u3400-\u9fff]{{2,4}}?"
                rf"(?:{alternation(lexicon.words('person_context', 'brings'))})"
            ),
        )

    def start(self, scan: Scan, ending: re.Match[str], floor: int, known: int | None) -> int:
        """Where the name with an ending begins; the offset of the ending when it has no name in front.

        ``floor``: an offset that must not be crossed; ``known``: where a zone known by its name begins that ends there.
        """
        end = ending.start()
        start = scan.uncut(self.edges.start(scan.words, end, floor=floor, longest=LONGEST))
        start = self.skip_noise(scan, start, ending)
        start = self.behind_bringing(scan, start, end)
        start = self.before_known(scan, start, start if known is None else known)
        start = self.behind_making(scan, start, end)
        start = self.behind_county(scan, start, ending) if ending[0] not in self.loose else start
        start = self.whole_opening(scan, start, end)
        front = max((m.end() for m in self.front.finditer(scan.text[start:end])), default=0)
        if front:  # 规划|建设|苏银产业园
            start = self.edges.trimmed(scan.text, scan.words, start + front, end)
        start = self.behind_joint(scan, start, end)
        bare = self.zone.fullmatch(ending[0]) or ending[0] == ESTATE
        word = scan.words.ending(end, start)
        alone = len(word) == 1 or word == scan.text[start:end]
        alone = alone or any(scan.span(m)[1] == end - len(word) for m in scan.of("Company"))
        if start < end and bare and word in self.toward and alone:
            return end  # 某联合会来|开发区, 某代表团来|园区, 某公司联合|高新区
        town = town_of_address(scan, start, end)
        if town and strange(scan.text[town : min(town + FANCY, end)]):  # 甲市乙镇|金农农业园, not 甲市乙镇玻璃产业园
            return town
        return self.linked(scan, start, floor)

    def skip_noise(self, scan: Scan, start: int, ending: re.Match[str]) -> int:
        """A place behind a verb or a post begins the name: 推动|河津开发区; not behind a name: 中马|钦州产业园区.

        A firm opens the name of its park (比亚迪襄阳产业园), never that of a zone.
        """
        zone = self.zone.fullmatch(ending[0]) is not None
        firms = [scan.span(m)[1] for m in scan.of("Company")] if zone else []
        for place in scan.of("Place"):
            a, _ = scan.span(place)
            before = scan.words.ending(a, start)
            verb = before in self.edges.soft or before in closed_words() or before in self.lead
            worded = self.worded(scan, start, a)
            if start < a < ending.start() and place.role == "name" and (verb or worded or a in firms):
                return a
        return start

    def worded(self, scan: Scan, start: int, place: int) -> bool:
        """Whether what stands in front of a place is no name: 第三届|晋江软件园, not 中马|钦州产业园区."""
        front = scan.text[start:place]
        if any(a < place and start < b for a, b in map(scan.span, scan.of("Place", "Company", "IndustrialPark"))):
            return False
        stops = front in self.edges.verb or front in self.edges.function
        return stops or front[:1] == "“" or (front.isalpha() and front not in self.opens and not strange(front))

    def linked(self, scan: Scan, start: int, floor: int) -> int:
        """The start in front of a dash and of the place right before: 广西|中国—|东盟产业园."""
        match = LINKED.search(scan.text, floor, start)
        if match is None:
            return start
        fronts = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place")}
        if not match["country"] and match.start() not in fronts:
            at = self.edges.start(scan.words, match.start(), floor=floor, longest=FANCY + 1)
            coined = len(match[0]) == 1 and strange(scan.text[at : match.start()]) and start in fronts.values()
            return at if coined and match.start() - at >= FANCY else start
        if not match["country"]:
            return max(floor, fronts[match.start()]) if start in fronts.values() else start
        return max(floor, fronts.get(match.start(), match.start()))

    def before_known(self, scan: Scan, start: int, known: int) -> int:
        """A zone known by its name begins with it, or with the places right in front: 某公司会同|河北|雄安新区."""
        if start >= known:
            return start
        fronts = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place")}
        while known in fronts:
            known = fronts[known]
        return max(start, known)

    def behind_bringing(self, scan: Scan, start: int, end: int) -> int:
        """The start behind whoever brings along those of the zone: 管委会主任|张三率|开发区项目专班."""
        found = (m.end() for m in self.brings.finditer(scan.text, max(0, start - BRINGER), end))
        return max((at for at in found if at > start), default=start)

    def behind_making(self, scan: Scan, start: int, end: int) -> int:
        """A verb right behind the place or firm that opens a name is what it does: 楚雄|建设|彝海科技园."""
        places = dict(map(scan.span, scan.of("Place", "Company")))
        at = next((a for a, b in places.items() if a < start < b), start)
        while at in places and places[at] < end:
            at = places[at]
        if within := self.within.search(scan.text, start, end - 1):  # 经济合作区|建|冷链产业园
            return within.end()
        verb = next((w for w in self.make if at > start and scan.text.startswith(w, at)), "")
        word = next((scan.text[a:b] for a, b in scan.words.spans(at, end)), verb)
        if len(word) > len(verb) and word not in self.make:  # 高安市|建筑陶瓷产业园
            return start
        return at + len(verb) if verb and end - at - len(verb) > 1 else start

    def behind_county(self, scan: Scan, start: int, ending: re.Match[str]) -> int:
        """A name behind its county may hold what is a verb elsewhere: 鄂温克族自治旗|巴彦托海开发区."""
        end = ending.start()
        for place in scan.of("Place") if self.zone.fullmatch(ending[0]) else ():
            a, b = scan.span(place)
            whole = HAN.fullmatch(scan.text, b, end) is not None and OF not in scan.text[b:end]
            whole = whole and not any(b < scan.span(m)[0] < end for m in scan.of("Place"))  # 北京迁入|桃城高新区
            coined = end - b > FANCY or scan.text[b : b + 1] not in self.edges.function  # 诏安|金都|工业集中区
            if place.role == "name" and b + 1 < end and b < start and coined and whole and strange(scan.text[b:end]):
                return a
        return start

    def behind_joint(self, scan: Scan, start: int, end: int) -> int:
        """The start behind a place that a name is joined to or that has it: 汇龙镇和|启东经济开发区, 甲县有|乙园."""
        places = [scan.span(m) for m in scan.of("Place") if m.role == "name"]
        begun, words = {a for a, _ in places}, {a: scan.text[a:b] for a, b in scan.words.spans(start, end)}
        ends = [b for a, b in places if start <= a and b < end - 1]
        other = OTHER.search(scan.text, max(0, start - LONG_END), end)
        start = max(start, other.end()) if other else start
        joined = (b + 1 for b in ends if (scan.text[b] in JOINTS and b not in begun) or words.get(b) == HAS)
        return max(joined, default=start + len(HAS) * (words.get(start) == HAS))

    def whole_opening(self, scan: Scan, start: int, end: int) -> int:
        """The start of a name that opens with a town (某|镇某产业园) or a word that is no name elsewhere.

        Such a word stands behind a place (杞县|清越|食品工业园) or, if it is rare, opens the sentence.
        """
        places = [scan.span(m) for m in scan.of("Place") if m.role == "name"]
        if town := next(((a, b) for a, b in places if a < start < b < end), None):
            return town[1] if scan.text[town[1]] == "“" else town[0]
        word = scan.words.ending(start, 0)
        if any(a == start for a, _ in places):  # 北京迁入|桃城高新区
            return start
        stops = self.edges.verb | self.edges.function | self.edges.noun | self.edges.build | self.edges.opener
        if len(word) != FANCY or word not in closed_words() or word in stops or word in self.make or start == end:
            return start
        at = start - len(word)
        rare = at == 0 and word_count(word) < SELDOM
        return {b: a for a, b in places}.get(at, at if rare else start)
