"""Things without a name that may own a figure: 新工厂, 二期, 专用铁路."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.clauses import BREAK, begins_clause, clause_start
from kg.kept import compiled
from kg.mentions.discourse import Unnamed
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

AMONG = "其中"
REST = compiled(
    rf"(?:[^，,。；;]{{0,24}}(?:之一|园区?|开发区|集聚区|示范区))?(?:[、和及等][^，,。；;]{{0,16}})?(?={BREAK.pattern})"
)
"""Behind a noun in what says what the subject is: 甲公司是省里十大|项目|建设者之一，."""
SO_MANY = compiled(r"\d+[余多]?[个家座处](?!月|小时|百分点)")
"""Behind things that the subject has: 养殖场|5个."""
LAND = compiled(rf"[约近达共超]{{0,2}}\d[\d.]*[万千百]*[余多]?(?:亩|公顷|平方公里|平方米)(?={BREAK.pattern})")
"""Behind land, so much of it."""
NEW, OWN = ("新", "老"), compiled("厂区|工厂|基地")
"""The plant of a firm, behind its name."""
PLANT = compiled("新?厂区")
COUNTED = compiled(r"(?:\d+|[两二三四五六七八九十多几数])[多余]?[个项家座处][^，,。；;\d]{0,6}$")
"""In front of several things, which are told by how many there are: 布局6个主体|项目, 建有两家|工厂."""


@dataclass(frozen=True)
class UnnamedFinder:
    """Finds them in a sentence."""

    things: Sieved
    """Groups ``part`` and ``phase``: 起步区, 二期."""
    whole: re.Pattern[str]
    """Ends what is said of a part, as the sentence comes to another or to the whole: 一期投资2亿元，占地60亩|，二期."""
    says: re.Pattern[str]
    """In front of a noun that ends its clause: it says what the subject is or has and is no further thing."""
    builds: re.Pattern[str]
    """In front of its own plant, which the subject has built or moved to: 新建了现代化|厂区，."""
    has: re.Pattern[str]
    """In front of land of which the subject is told to have so much: 拥有基地|1.2万亩，."""
    ranked: re.Pattern[str]
    """The same where it is all that the clause says: 市级重点|项目，总投资2亿元."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> UnnamedFinder:
        """Reads ``phrases.tsv``."""
        kinds = (
            "unnamed",
            "unnamed_phase",
            "unnamed_part",
            "unnamed_whole",
            "unnamed_is",
            "unnamed_own",
            "unnamed_has",
            "unnamed_ranked",
        )
        things, phases, parts, whole, says, builds, has, ranked = (
            "|".join(lexicon.words("phrases", kind)) for kind in kinds
        )
        return cls(
            sieved(f"(?P<part>{parts})|(?P<phase>{phases})|{things}"),
            compiled(rf"[；;。！？]|[，,](?={whole})"),
            compiled(f"(?:{says})[^，,。；;]*$"),
            compiled(f"(?:{builds})[^，,。；;]*$"),
            compiled(f"(?:{has})[^，,。；;]*$"),
            compiled(f"[^，,。；;]{{0,10}}[级省市县州区](?:{ranked})[^，,。；;]{{0,4}}"),
        )

    def find(
        self, text: str, named: Sequence[tuple[int, int]], fronts: list[tuple[int, int]], skip: re.Pattern[str]
    ) -> Iterator[Unnamed]:
        """Those of a sentence, with offsets in it; ``named``: the spans of the mentions."""
        for match in self.things.finditer(text):
            part = match.lastgroup == "part"  # 甲新区|起步区
            new = match.start() - text.endswith(NEW, 0, match.start())
            if any(
                start <= match.start() < end + (not part) or (end == new and OWN.match(match[0]))
                for start, end in named
            ):
                continue  # 甲园区|项目 is a name with its kind, 甲公司新|厂区 no other thing
            front = clause_start(text, match.start())
            told = self.says.search(text, front, match.start()) or self.ranked.fullmatch(text, front, match.start())
            told = told or (PLANT.fullmatch(match[0]) and self.builds.search(text, front, match.start()))
            held = LAND.match(text, match.end()) and self.has.search(text, front, match.start())
            counted = COUNTED.search(text, front, match.start())
            several = (counted and counted.start() > front) or SO_MANY.match(text, match.end())
            if several or (told and REST.match(text, match.end())) or held:
                continue  # 甲产业园是…的生产基地，|投资: what the subject is
            phase = match.lastgroup == "phase"
            initial = begins_clause(text, match.start(), fronts, skip)
            own = phase and (initial or text.endswith(AMONG, 0, match.start()))
            clause = (self.whole if own else BREAK).search(text, match.end())
            yield Unnamed(match.start(), clause.start() if clause else len(text), initial, phase, match[0])
