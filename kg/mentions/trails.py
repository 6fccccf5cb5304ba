"""Sites that are one because of where their names stand: as stops of a visit, behind 入驻, in front of 占地300亩.

先后来到|轴承创业园、数字经济产业园: anywhere else such a name may mean any park of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import JOINTS, Edges
from kg.mentions.parks import ParkFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut, land_words, person_words, proper_words
from kg.sieve import Sieved, sieved

OF, SMALL = "的", ("镇", "乡", "村", "社区")
"""Between a base and the town or village that it is in; how those end."""
SHORTEST = 5
"""So many characters has the name of a kind of park that means one: 电商产业园, not 创业园."""
FRONT = 6
"""So many characters at most are missing in front of the name of a park that was cut."""
END = compiled("[，,。；;：:！？!?\\s]|$")
SEPARATOR = compiled("、|以及|[和与及]")
BODY = "[\u3400-\u9fffA-Za-z0-9·“”—-]"
OTHERS = ("Company", "Organization", "IndustrialPark", "Project", "Person", "Official", "Post", "Date", "Money")
OPENING = ("Place", "Company")
NO_GROUP = "(?![组团队员班])"
"""Behind a verb, makes it the word for those who visit: 考察|团."""
LEVELS = ("县", "区", "市", "旗", "州")
CORE = compiled("(?:园区|[园区城谷港]|基地)$")


@dataclass(frozen=True)
class TrailFinder:
    """Finds the sites that no other finder has found."""

    trail: Sieved
    """What stands in front of a list of stops."""
    alone: Sieved
    """What stands in front of one site."""
    item: re.Pattern[str]
    """A site at the start of an item; group ``name``."""
    told: Sieved
    """The same at the start of a clause that tells of it."""
    ending: re.Pattern[str]
    bases: frozenset[str]
    """Endings of what is farmed, mostly."""
    works: tuple[str, ...]
    """How the stem of a base ends that is built, and so is a project."""
    weak: frozenset[str]
    ground: re.Pattern[str]
    """How the names of hills and waters end: 运河湾|园区."""
    plain: frozenset[str]
    kinds: frozenset[str]
    not_site: re.Pattern[str]
    several: re.Pattern[str]
    """Opens an item that speaks of several sites: 走访|各产业园、创业园."""
    edges: Edges
    parks: ParkFinder

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, parks: ParkFinder) -> TrailFinder:
        """Reads ``trails.tsv`` beside the lists of parks."""

        def any_of(kind: str) -> str:
            return f"(?:{'|'.join(sorted(lexicon.words('trails', kind), key=lambda word: (-len(word), word)))})"

        bases = lexicon.words("trails", "base")
        endings = alternation([*lexicon.words("parks", "zone", "park"), *lexicon.words("trails", "district"), *bases])
        look = any_of("reach")
        site = rf"(?P<name>(?:(?![的了在为是等也对又还把被给]){BODY}){{1,20}}?(?:{endings}))"
        item = (
            rf"(?:[^，,。；;：:、！？\s]{{0,16}}?的)?{site}(?=[、，,。；;：:！？（）()\s]|$|{any_of('behind')}|{look})"
        )
        return cls(
            sieved(
                rf"{look}{NO_GROUP}[了过]?|{any_of('first')}{any_of('toward')}"
                rf"|(?:^|[，。；])在(?=[^，。；]{{3,40}}、[^，。；]{{3,40}}，)"
                rf"|{any_of('toward')}(?=[^。；！？：:]{{3,60}}?{look}{NO_GROUP})"
            ),
            sieved(rf"{any_of('sited')}[了到]?|(?:^|[，。；])(?:在|走进)(?=[^，。；、]{{4,20}}[，内里])"),
            compiled(item),
            sieved(rf"(?:^|[，。；：”\s]){site}(?=(?:项目)?{any_of('told')})"),
            compiled(rf"(?:{endings})$"),
            frozenset(bases),
            lexicon.words("trails", "works"),
            frozenset(lexicon.words("trails", "weak")),
            compiled(rf".(?:{alternation(lexicon.words('trails', 'ground'))})$"),
            frozenset(lexicon.words("trails", "plain")),
            frozenset(lexicon.words("trails", "kind")),
            compiled(any_of("not_site")),
            compiled(any_of("several")),
            edges,
            parks,
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Each of them once."""
        spans = {match.span("name") for match in self.told.finditer(scan.text)}
        for lead in self.alone.finditer(scan.text):
            if match := self.item.match(scan.text, lead.end()):
                spans.add(match.span("name"))
        for lead in self.trail.finditer(scan.text):
            for at in self.items(scan, lead.end()):
                if match := self.item.match(scan.text, at):
                    spans.add(match.span("name"))
        taken = 0
        for start, end in sorted(spans):
            start += scan.text.startswith("“", start) and "”" not in scan.text[start:end]  # “|某某城|”项目
            if start >= taken and self.is_free(scan, start, end) and self.is_one(scan, start, end):
                taken = end
                level = scan.text[start] in LEVELS and not self.own(scan.text[start + 1 : end - 1])
                rule = "park:level" if level else "park:stop"
                yield scan.mention(start, end, "IndustrialPark", rule)

    def items(self, scan: Scan, start: int) -> Iterator[int]:
        """Where the items of a list begin, up to the end of its clause."""
        stop = END.search(scan.text, start)
        close = stop.start() if stop else len(scan.text)
        if self.several.match(scan.text, start, close):  # 走访|各产业园、创业园
            return
        yield start
        for match in SEPARATOR.finditer(scan.text, start, close):
            if not scan.covers(match.start(), match.end()):
                yield match.end()

    def is_free(self, scan: Scan, start: int, end: int) -> bool:
        """Whether nothing is found there but what may open the name of a site, or its end."""
        opening = {scan.span(m) for m in scan.of(*OPENING)}
        if any(b == end for _, b in opening):  # 天津|滨海新区
            return False
        free = {(a, b) for a, b in opening if a == start and b < end and scan.text[b] not in JOINTS}
        free |= {
            (a, b) for a, b in map(scan.span, scan.of("IndustrialPark")) if b == end and self.goes_on(scan, start, a)
        }
        inside = (scan.span(m) for m in scan.of(*OTHERS))
        return all(b <= start or a >= end or (a, b) in free for a, b in inside)

    def goes_on(self, scan: Scan, start: int, park: int) -> bool:
        """Whether the name of a park begins further left, at the offset: 东方希望|晶硅产业园."""
        front = scan.text[start:park]
        if not 0 < len(front) <= FRONT or front[-1] in JOINTS or SEPARATOR.search(front) or self.trail.search(front):
            return False
        first = cut(front)[0]
        return first not in self.edges.function and not self.stops(first)

    def stops(self, word: str) -> bool:
        """Whether no name opens with a word."""
        return len(word) > 1 and self.edges.stops(word, digits=True, strict=True)

    def is_one(self, scan: Scan, start: int, end: int) -> bool:
        """Whether the name tells one site from others."""
        name = scan.text[start:end]
        opened = max([b for a, b in map(scan.span, scan.of(*OPENING)) if a == start and b < end], default=start)
        if self.not_site.search(name) or self.several.search(scan.text[opened:end]) or self.acts(scan, opened, end):
            return False
        ending = self.ending.search(name)
        stem = scan.text[opened : start + ending.start()] if ending else ""
        if ending and ending[0] in self.bases:
            firm = any(a == start for a, _ in map(scan.span, scan.of("Company")))
            farmed = not stem.endswith(self.works)
            return firm or (
                farmed and (opened > start or coined(stem, least=3) or self.is_of_village(scan, start, stem))
            )
        if ending and ending[0] in self.weak:
            return opened > start or coined(stem) or (stem != "" and self.ground.search(stem) is not None)
        if opened > start or stem in LEVELS:
            return opened > start or end - start > SHORTEST
        own = self.own(stem or CORE.sub("", name))
        if stem and own:
            return len(own) > 1
        return end - start >= SHORTEST and (bool(own) or any(word in name for word in self.kinds))

    def is_of_village(self, scan: Scan, start: int, stem: str) -> bool:
        """Whether a base stands behind the town or village that it is in: 某镇某村的|蓝莓种植基地."""
        ends = {scan.span(place)[1] for place in scan.of("Place") if place.text.endswith(SMALL)}
        return scan.text[start - 1 : start] == OF and start - 1 in ends and bool(self.own(stem))

    def own(self, text: str) -> str:
        """What is left of a text without generic words, nothing where it is made of them: 大众 of 大众创业."""
        words = () if self.parks.stems.is_generic(text) else cut(text)
        return "".join(word for word in words if word not in self.parks.stems.generic and word not in self.plain)

    def acts(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a word of the name says what is done: 推进|产业园."""
        park = next((a for a, b in map(scan.span, scan.of("IndustrialPark")) if b == end and a > start), start)
        first, *others = cut(scan.text[park:end])
        return (first not in self.parks.stems.generic and self.stops(first)) or any(
            word in self.edges.verb for word in others
        )


def coined(stem: str, *, least: int = 2) -> bool:
    """Whether a stem opens with what is no word of the language: 敕勒川|乳业, 马家坪.

    ``least``: so many characters that make no word of several; the names of crops are mostly shorter.
    """
    words = cut(stem)
    single = len(words) >= least and all(len(word) == 1 for word in words[:least])
    known = any(words[0] in named() for named in (proper_words, person_words, land_words)) if words else False
    return single or known
