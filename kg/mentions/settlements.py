"""Towns and villages that no table lists or only with many namesakes: behind a county, in a list, by their ending."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kg.gazetteer import Division, Gazetteer
from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, strange, word_count
from kg.sieve import sieved

TOWN = compiled(r"[\u3400-\u9fff]{1,4}(?:镇|乡|街道|苏木)")
TOWN_LEVEL = sieved(r"(?<!专业)镇(?!长)|乡(?![村镇长贤亲愁])|街道|苏木")
TOWNSHIP = compiled("(?<=..)(?:镇|街道|民族乡|苏木)$")
VILLAGE = sieved(
    r"村(?!村(?![通寨户民委支两干主书级])|[超庄级支两镇干子容居屯寨湾口里BA]|民(?!委员会)|委(?!会)|[入串][户巷]|访户)"
    r"|社区(?![医卫教银])|嘎查(?!村)"
)
QUARTER = "社区"
"""Often no name of a place: 直播间社区."""
HERDERS, LONGEST_NAME = "嘎查", 4
"""A village of Inner Mongolia, whose name is as long as a Mongolian word; so many characters have others at most."""
ALLIED = compiled("[三四五六七八九双新永]联村")
"""Villages that were joined once are called so; else 联村 is what somebody does: 干部|联村."""
COUNTY_DIGITS = 6
"""So many digits of the code of a town are those of its county."""
LEVELS = ("镇", "乡", "街道")
JOINTS = "、和及"
MARKS, KINDRED = "，。：；！？,;:!? \u3000\n”", "乡城村集重各某"
"""What a clause begins behind, and how no unknown name of a town ends: 各乡|镇, 古城|镇."""
SHARED = sieved(
    r"(?<=[、和及])[\u3400-\u9fff]{2,3}?"
    r"(?P<level>(?:等(?:\d+|[两三四五六七八九十])?个?|(?:\d+|[两三四五六七八九十])个?)(?:乡镇(?:街道)?|镇街|镇|乡(?!村)|街道))"
)
"""The last of a list of short names with one level word behind it: 东坎、界牌、|正红等镇."""
STREET = sieved("街(?![道区头巷上面边坊舞景拍心口角两旁与东西南北中\\d])")
OFFICE = "街道"
"""A subdistrict, which papers of some cities call a street."""
FEW = 2
"""A name that so many towns bear tells where those beside it lie."""
ZONED = "区园镇街"
"""How what is no name ends in front of 社区: 某某新区|社区."""
SIDES = "东西南北中前后上下大小"
"""Right behind a town these open the name of another village than the one without them: 什集镇|西史庄村."""
NEW, NAMED_NEW = "新村", 4
"""A village that was built anew has a name of its own in front: 焦山|新村."""
LONGEST_VILLAGE = 6
LOCAL, LINKS, OF, KINDS = compiled("(?:镇|乡|街道|苏木|村|社区|嘎查)$"), "、和及与的", "的", "村区"
"""A place beside which a village is named, and by what: 甲社区、|乙社区, 位于某镇的|乙社区; how villages end."""
COUNTED = compiled(r"[\d一两三四五六七八九十几]个$")
"""In front of what many villages are: 8个|沿河村."""
COMMON = 10
"""A word of the dictionary with this count is no end of a name."""


class Settlements:
    """Finds towns and villages in a sentence whose places of the gazetteer are found."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        lexicon: Lexicon,
        edges: Edges,
        mention: Callable[[Scan, int, int, Division, str], Mention],
    ) -> None:
        self.gazetteer = gazetteer
        self.edges = edges
        self.mention = mention
        self.decoys = tuple(lexicon.words("park_words", "known"))
        self.generic = frozenset(lexicon.words("place_words", "generic"))
        self.kinds = tuple(word for word in self.generic if len(word) > 2)
        """Kinds of villages; what stands in front of them is no part of a name."""
        self.goes = (*lexicon.words("place_words", "at"), *lexicon.words("place_words", "goes"))
        self.landforms = tuple(lexicon.words("place_words", "landform"))
        self.built = lexicon.regex("place_words", "built")
        """Behind the name of what is built and no village yet: 和谐新村|安置区."""
        self.acts = lexicon.regex("place_words", "acts")
        """Behind a town that opens a clause: what it does."""
        self.committee = compiled(alternation(lexicon.words("organisation_words", "town_body")))
        self.people = compiled(alternation(lexicon.words("place_words", "people")))

    def towns(self, scan: Scan) -> Iterator[Mention]:
        """A town that the gazetteer does not know, right behind its county, in a list of towns or behind 在 or 来到."""
        ends = {scan.span(m)[1] for m in scan.of("Place") if m.role == "name"}
        towns = {scan.span(m)[1] for m in scan.of("Place") if TOWN.fullmatch(m.name)}
        for match in TOWN_LEVEL.finditer(scan.text):
            floor = match.start() - 4
            starts = [e for e in ends if floor <= e < match.start()]
            listed = [e + 1 for e in towns if floor <= e + 1 < match.start() and scan.text[e] == "、"]
            visited = self.visited(scan, match) if not (starts or listed) else None
            start = max((*starts, *listed), default=visited)
            if start is None or scan.covers(start, match.end(), "Place"):
                continue
            stem = scan.text[start : match.start()]
            whole = self.edges.start(scan.words, match.start(), floor=start, longest=4) == start
            common = word_count(stem[-1] + match[0]) > COMMON  # 家乡, 城乡, 古镇
            known = start in ends or (start == visited and len(stem) > 1)
            known = known and any(self.gazetteer.named(stem + level) for level in LEVELS)
            common = common and not known  # 凤山|乡, 蓝村|镇, which is 蓝村街道 today; 到|后山|乡
            named = known or (start in listed and strange(stem))  # 灵乡|镇
            if stem in self.generic or (common and not named):
                continue
            if (whole or named) and re.fullmatch(r"(?:(?!之)[\u3400-\u9fff])+", stem):
                towns.add(match.end())
                yield scan.mention(start, match.end(), "Place", "place:town")

    def short_towns(self, scan: Scan, setting: Setting) -> Iterator[Mention]:
        """Towns of the setting's county that share one level word: 东坎、界牌、正红|等镇."""
        own = next((d.code for d in setting.chain if d.level in ("county", "prefecture")), None)
        known = {b: a for a, b in map(scan.span, scan.of("Place"))}
        yield from self.street_offices(scan, own)
        for match in SHARED.finditer(scan.text):
            end = match.start("level")
            scope = own or self.county_of(scan.text, end)
            while end > 0 and scope:
                for start in (known.get(end, end), max(end - 3, 0), max(end - 2, 0)):
                    town = self.town_of(scan.text[max(start, 0) : end], str(scope))
                    if town or start == known.get(end):
                        break
                if town and end not in known:
                    yield self.mention(scan, start, end, town, "place:short-town")
                end = start - 1 if start > 0 and scan.text[start - 1] in JOINTS else 0

    def street_offices(self, scan: Scan, own: str | None) -> Iterator[Mention]:
        """Subdistricts that a paper calls streets, where their county has one of the name: 新洲区|汪集街."""
        seats = {scan.span(m)[1]: str(m.value) for m in scan.of("Place") if m.value}
        for match in STREET.finditer(scan.text):
            end = match.end()
            for start in (match.start() - 2, match.start() - 3):
                before = scan.text[: max(start, 0)]
                beside = seats.get(start - 1) if before[-1:] in JOINTS else None
                near = str(self.gazetteer[beside].parent) if beside and beside.isdigit() else own
                scope = seats.get(start) or (near if beside or before.endswith(self.goes) else None)
                office = self.town_of(scan.text[max(start, 0) : match.start()], scope) if scope and start >= 0 else None
                if office and office.name.endswith(OFFICE) and not scan.covers(start, end, "Place"):
                    seats[end] = office.code
                    yield self.mention(scan, start, end, office, "place:short-town")

    def county_of(self, text: str, end: int) -> str | None:
        """The one county in which all towns of a list lie that ends at an offset: 榜头、度尾|两镇."""
        counties: list[list[str | None]] = []
        while end > 0:
            sizes = (size for size in (4, 3, 2) if size <= end and self.bearers(text[end - size : end]))
            if not (size := next(sizes, 0)):
                break
            counties.append([town.parent for town in self.bearers(text[end - size : end])])
            at = end - size
            end = at - 1 if at and text[at - 1] in JOINTS else 0
        sure = len(counties) > 1 and min(map(len, counties)) <= FEW
        shared = set.intersection(*map(set, counties)) if sure else set()
        return shared.pop() if len(shared) == 1 else None

    def bearers(self, short: str) -> list[Division]:
        """The towns of today with a short name."""
        named = (town for level in LEVELS for town in self.gazetteer.named(short + level))
        return [town for town in named if town.until is None and town.level == "township"]

    def town_of(self, name: str, scope: str) -> Division | None:
        """The one town of a county with a short name, whatever level it has today."""
        inside = [town for town in self.bearers(name) if self.gazetteer.is_within(town.code, scope)]
        return inside[0] if len(inside) == 1 else None

    def is_town(self, name: str) -> bool:
        """Whether a name that towns elsewhere bear is hardly anything else: 长征镇, not 中心镇, 小城镇."""
        level = TOWNSHIP.search(name)
        common = word_count(name[-2:]) > COMMON
        return level is not None and not common and name[: level.start()] not in self.generic

    def visited(self, scan: Scan, level: re.Match[str]) -> int | None:
        """Start of an unknown town right behind a word after which a place is named, if it is no word.

        So is one that opens a clause and is said to do something: 姚王镇|以….
        """
        acts = self.acts.match(scan.text, level.end())
        for start in (level.start() - 2, level.start() - 3):
            stem, front = scan.text[max(0, start) : level.start()], scan.text[: max(0, start)]
            opens = acts and start >= 0 and (not front or front[-1] in MARKS) and stem[-1] not in KINDRED
            goes = front.endswith(self.goes)
            if (goes or opens) and strange(stem):
                return start
            if goes and len(stem) > 1 and any(self.gazetteer.named(stem + name) for name in LEVELS):  # 到|后山|乡
                return start
        return None

    def villages(self, scan: Scan, setting: Setting) -> Iterator[Mention]:
        """堡子沟村: known to the gazetteer in the setting's county, or right behind a place, or between edges."""
        text = scan.text
        own = next((d.code for d in setting.chain if d.level in ("county", "prefecture")), None)
        towns = (m for m in scan.of("Place") if TOWN.fullmatch(m.name) and str(m.value or "").isdigit())
        seats = {scan.span(m)[1]: str(m.value)[:COUNTY_DIGITS] for m in towns}
        local = {scan.span(m)[1] for m in scan.of("Place") if LOCAL.search(m.name)}
        bare = [scan.span(m) for m in scan.of("Place") if m.text != m.name and m.name.startswith(m.text)]
        for match in VILLAGE.finditer(text):
            end = match.end()
            floor = max(scan.floor(match.start(), "Place"), match.start() - LONGEST_VILLAGE)
            floor = max([floor, *(at for at in local if floor < at < match.start())])  # 甲镇乙村、|丙村
            floor = next((a for a, b in bare if b == floor and a in local), floor)  # 甲街道|新安所社区
            linked = max((at + 1 for at in local if floor <= at < match.start() - 1 and text[at] in LINKS), default=-1)
            if text[floor:end] in self.generic or floor == match.start() or scan.covers(match.start(), end, "Place"):
                continue
            if text.endswith((*self.decoys, *self.kinds), 0, end):  # 中关村, 家庙|城中村
                continue
            sided = None
            if scope := own or seats.get(floor):
                known = next(
                    (
                        (s, d)
                        for s in range(floor, match.start())
                        if (d := self.gazetteer.villages(text[s:end], scope)) and text[s:end] not in self.generic
                    ),
                    None,
                )
                if known and COUNTED.search(text, 0, known[0]):
                    continue
                if known and known[0] > floor and self.is_part(scan, floor, match.start(), known[1]):
                    known = None
                sided = known and known[0] == floor + 1 and text[floor] in SIDES and self.behind(scan, floor)
                if known and not sided:
                    local.add(end)
                    yield self.mention(scan, known[0], end, known[1][0], "place:village")
                    continue
            joint = text[floor] == OF or (text[floor] in LINKS and not word_count(text[floor : floor + 2]))
            behind = self.behind(scan, floor) and not joint  # 马头镇|和|李村, but 永安镇|和睦村
            herders = match[0] == HERDERS
            longest = LONGEST_VILLAGE if herders else LONGEST_NAME + 1
            start = self.edges.start(scan.words, match.start(), floor=floor, longest=longest)
            start = floor if sided or (behind and strange(text[floor : match.start()])) else start
            alive = text.endswith(self.goes, 0, start) if match[0] == QUARTER else self.lives(text, start, match)
            alive = alive or self.led(text, start, match)
            shaped = text.endswith(self.landforms, start, match.start()) or strange(text[start : match.start()])
            of_town = shaped and text[start - 2 : start - 1] not in KINDS
            alive = alive or (herders and not word_count(text[start : match.start()]))
            alive = alive or (start == linked and (text[start - 1] != OF or of_town))
            if (behind and start > floor) or not (behind or alive) or COUNTED.search(text, 0, start):
                continue
            name = text[start:end]
            kinds = (word for word in self.generic if len(word) > 1 and word not in (match[0], NEW))
            renewed = name.endswith(NEW) and (len(name) < NAMED_NEW or self.built.match(text, end))
            land = (behind or start == linked) and text.endswith(self.landforms, start, match.start())
            hill = land and (strange(name[:-1]) or name[0] in SIDES)  # 甲乡|漫山村、北山村
            kind = any(name.endswith(word) for word in kinds) and not ALLIED.fullmatch(name)
            inner = (kind and not hill) or renewed
            shortest = 1 if behind else 2
            if (
                shortest <= match.start() - start < longest + herders
                and not inner
                and re.fullmatch(r"[\u3400-\u9fff]+", name)
            ):
                local.add(end)
                yield scan.mention(start, end, "Place", "place:village-name")

    def is_part(self, scan: Scan, floor: int, end: int, bearers: Sequence[Division]) -> bool:
        """Whether all from a town to the word for a village is its name, and such a village as the end names lies
        elsewhere: 五女店镇|老庄陈村."""
        town = next((str(m.value) for m in scan.of("Place") if scan.span(m)[1] == floor and TOWN.fullmatch(m.name)), "")
        if not town.isdigit() or any(self.gazetteer.is_within(village.code, town) for village in bearers):
            return False
        whole = self.edges.start(scan.words, end, floor=floor, longest=LONGEST_NAME) == floor
        return whole and scan.text[floor] not in LINKS

    @staticmethod
    def behind(scan: Scan, at: int) -> bool:
        """Whether a place ends at an offset."""
        return any(scan.span(m)[1] == at for m in scan.of("Place"))

    def led(self, text: str, start: int, level: re.Match[str]) -> bool:
        """Whether an unknown community at an edge is one, as its party branch or committee is named: 梅林社区|党委."""
        own = start == 0 or text[start - 1] in MARKS + JOINTS
        named = len(text[start : level.start()]) > 1 and not {text[start], text[level.start() - 1]} & {*KINDRED, *ZONED}
        return own and named and self.committee.match(text, level.end()) is not None

    def lives(self, text: str, start: int, level: re.Match[str]) -> bool:
        """Whether an unknown village is one: its name is no word or ends like one, or its people are spoken of."""
        shaped = text.endswith(self.landforms, start, level.start()) or strange(text[start : level.start()])
        return shaped or self.people.match(text, level.end()) is not None
