"""Parks that are projects: a firm builds one for itself, or an article tells of it as of what is built.

甲公司乙工业园; 甲集团投资3亿元，建设占地200亩的|乙科技园; 动静最大的是|乙工业园。项目总投资3亿元;
总投资50亿元的|甲材料产业园，正在施工; 签下|甲产业园项目，投资5亿元.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

PREMISES = compiled(r"(?:总部|办公|生产|新|老)?(?:园区|园|厂区)")
SPELLED = "park:suffix"
"""The rule for a park with a name of its own."""
PROJECT = "项目"
"""The name of a park that is built may end so elsewhere in its article."""
OF, WITHIN, LISTED = "的", ("里", "内"), "、"
OPENS = compiled("(?:[^。；]{0,16}[，,：])?(?:由|以)?")
"""In front of the firm of which a sentence tells: a date, at most."""
CLOSES = compiled("[”》]?[。！；]?$")
OPENING = 3
"""So many characters open the long and the short name of one park."""


@dataclass(frozen=True)
class OwnParks:
    """Tells such parks from those in which others settle."""

    zone: re.Pattern[str]
    """The ending of a zone, which is nobody's own."""
    price: re.Pattern[str]
    """What is paid for a park, in front of it."""
    goes_on: re.Pattern[str]
    """How the next sentence goes on with what is built: 项目总投资."""
    settles: re.Pattern[str]
    """In front of a park, somebody settles there."""
    inside: re.Pattern[str]
    """Behind a park, what is in it."""
    priced: Sieved
    """In front of a park, what it costs as a whole: 总投资50亿元的, 投资50亿元、占地300亩的."""
    signed: Sieved
    """In front of a park that is agreed on as a project."""
    costs: re.Pattern[str]
    """Behind the name of a park, what it costs as a project."""
    counted: re.Pattern[str]
    """Behind a park that is one of so many projects: |甲物流园|等26个项目."""
    tenanted: re.Pattern[str]
    """Behind a park that others have moved into."""
    raised: re.Pattern[str]
    """In front of a park that is built: 打造."""
    figures: re.Pattern[str]
    """Behind a park, what it costs or what it will make once it is built: ，总投资5亿元."""
    site: re.Pattern[str]
    """Behind a park of which only a building site is there: 施工现场."""
    seen: Sieved
    """In front of a park that somebody goes to see, or of a list with it."""
    halls: re.Pattern[str]
    """Behind a park, what in it is gone into: 冲压车间."""
    works: re.Pattern[str]
    """Behind a park, that its being built is seen: 建设现场."""
    builder: re.Pattern[str]
    """Between a firm and what it builds: 投资建设的."""
    built_by: re.Pattern[str]
    """Between what is built and its firm: 由;"""
    builds: re.Pattern[str]
    """behind that firm: 投资建设."""
    ordered_by: re.Pattern[str]
    """Between both, so that nothing need stand behind: ，建设单位为."""
    both: re.Pattern[str]
    """At the start of a clause, those who have made a deal: 双方|将共同打造乙园，总投资."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> OwnParks:
        """Reads ``parks.tsv`` and ``phrases.tsv``."""

        def regex(kind: str) -> str:
            return "|".join(lexicon.words("phrases", kind))

        return cls(
            compiled(rf"(?:{alternation(lexicon.words('parks', 'zone'))})$"),
            compiled(rf"(?:{regex('park_price')})$"),
            compiled(regex("park_goes_on")),
            compiled(rf"(?:{regex('park_settles')})$"),
            compiled(regex("park_inside")),
            sieved(rf"(?:{regex('park_priced')})$"),
            sieved(rf"(?:{regex('park_signed')})$"),
            compiled(regex("park_costs")),
            compiled(regex("park_counted")),
            compiled(regex("park_tenanted")),
            compiled(rf"(?:{regex('park_raised')})$"),
            compiled(regex("park_figures")),
            compiled(regex("park_site")),
            sieved(rf"(?:{regex('park_seen')})$"),
            compiled(regex("park_halls")),
            compiled(regex("park_works")),
            compiled(regex("park_builder")),
            compiled(regex("park_built_by")),
            compiled(regex("park_builds")),
            compiled(regex("park_ordered_by")),
            compiled(regex("both")),
        )

    def find(self, scan: Scan, built: Collection[str], visited: Collection[str]) -> Iterator[Mention]:
        """Those of a sentence; ``built``: the names of all that the article tells of; ``visited``: of those that
        somebody goes to see, which are sites whoever has built them."""
        for park in scan.of("IndustrialPark"):
            start, end = scan.span(park)
            whole = next((name for name in sorted(built) if name.removesuffix(PROJECT).endswith(park.name)), None)
            if whole or (park.name not in visited and self.is_own(scan, park)):
                yield scan.mention(start, end, "Project", "project:park", name=whole or park.name)

    def paid_for(self, scan: Scan, named: Sequence[str]) -> Iterator[Mention]:
        """The parks behind what they cost or that are signed for, but no zones and none that firms have moved into.

        ``named``: the names of all parks on the page; one that is spoken of again, by whatever name, is a site.
        """
        for park in scan.of("IndustrialPark"):
            start, end = scan.span(park)
            if park.rule != SPELLED or self.zone.search(park.name):
                continue
            if self.counted.match(scan.text, end):
                yield scan.mention(start, end, "Project", "project:park")
                continue
            front, project = scan.text[:start], end + len(PROJECT)
            as_project = scan.text.startswith(PROJECT, end) and not scan.covers(end, project, "Project")
            site = as_project and self.site.match(scan.text, end)  # 甲产业园|项目建设现场
            if site or (as_project and (self.costs.match(scan.text, end) or self.signed.search(front))):
                yield scan.mention(start, project, "Project", "project:park")
                continue
            paid = not self.tenanted.match(scan.text, end) and self.priced.search(front)
            if paid and sum(park.name[:OPENING] in name for name in named) == 1:
                yield scan.mention(start, end, "Project", "project:park")

    def visited(self, rows: Sequence[Scan]) -> frozenset[str]:
        """The names of the parks that somebody goes to see as they are: 察看了乙公司、|甲工业园."""
        return frozenset(
            park.name for scan in rows for park in scan.of("IndustrialPark") if self.is_visited(scan, *scan.span(park))
        )

    def is_visited(self, scan: Scan, start: int, end: int) -> bool:
        """Whether somebody goes to see the park between two offsets, or is in its workshops: 在|甲工业园|冲压车间."""
        if self.works.match(scan.text, end) or scan.covers(start, end, "Project"):
            return False
        inside = self.halls.match(scan.text, end) and self.settles.search(scan.text, 0, start)
        return bool(inside or self.seen.search(scan.text, 0, start))

    def is_own(self, scan: Scan, park: Mention) -> bool:
        """Whether the name of a park begins with that of the firm whose it is: 甲公司|乙工业园, not 首钢|园区."""
        start, end = scan.span(park)
        if park.rule == SPELLED and start and scan.text.startswith(OF, start - 1):  # 甲公司的|发酵产业园里
            used = self.inside.match(scan.text, end + scan.text.startswith(WITHIN, end))
            other = used or scan.covers(start, end, "Place") or self.zone.search(park.name)
            return not other and any(scan.span(m)[1] == start - 1 for m in scan.of("Company"))
        own = max((b for a, b in map(scan.span, scan.of("Company")) if a == start), default=end)
        return own < end and not PREMISES.fullmatch(scan.text, own, end) and not self.zone.search(park.name)

    def by_firm(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a firm that opens the sentence builds the park between two offsets: 甲公司签约，打造|乙园，总投资."""
        raised = self.raised.search(scan.text, 0, start)
        if raised is None or not self.figures.match(scan.text, end):
            return False
        clause = max(scan.text.rfind(mark, 0, start) for mark in "，,；") + 1
        firms = [a for a, _ in map(scan.span, scan.of("Company")) if a < start and OPENS.fullmatch(scan.text, 0, a)]
        both = self.both.match(scan.text, clause) is not None
        return both or any(a >= clause or raised.start() == clause for a in firms)

    def has_builder(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a firm builds the park between two offsets: 甲公司投资建设的|乙园, 乙园|由甲公司投资建设."""
        for a, b in map(scan.span, scan.of("Company")):
            if b <= start and self.builder.fullmatch(scan.text, b, start):
                return True
            if end <= a and self.built_by.fullmatch(scan.text, end, a) and self.builds.match(scan.text, b):
                return True
            if end <= a and self.ordered_by.fullmatch(scan.text, end, a):
                return True
        return False

    def built(self, rows: Sequence[Scan]) -> frozenset[str]:
        """The names of the parks that an article tells of as of what is built, and in which nobody settles."""
        told: set[str] = set()
        used: set[str] = set()
        named = sorted({m.name for scan in rows for m in scan.of("Project") if m.name.endswith(PROJECT)})
        for scan, after in zip_longest(rows, rows[1:]):
            for park in scan.of("IndustrialPark"):
                start, end = scan.span(park)
                own_name = park.rule == SPELLED and not self.zone.search(park.name)
                site = self.site.match(scan.text, end) and scan.text[start - 1 : start] != LISTED
                whole = own_name and not scan.covers(start, end, "Project")  # 甲产业园|创新中心项目
                if whole and (site or self.has_builder(scan, start, end)):
                    told.add(park.name)
                elif self.settles.search(scan.text, 0, start) or self.inside.match(scan.text, end):
                    used.add(park.name)
                elif own_name:
                    last = CLOSES.match(scan.text, end) and not scan.of("Project")
                    onward = last and after and self.goes_on.match(after.text)
                    own = self.is_own(scan, park) and f"{park.name}{PROJECT}" not in named
                    if onward or own or self.price.search(scan.text, 0, start) or self.by_firm(scan, start, end):
                        told.add(park.name)
        return frozenset(
            next((name for name in named if name.removesuffix(PROJECT).endswith(park)), park) for park in told - used
        )
