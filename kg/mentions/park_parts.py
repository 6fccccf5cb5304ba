"""Parts of a park that only their list calls parts: 分设|白中、白樟、金沙|三个片区."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import NUMBER, Lists, number, parts
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

PART = "park:part"
"""The rule for a part whose name is not printed whole."""
ITEM = "[\u3400-\u9fff]{2,4}"
SHORTEST = 2


@dataclass(frozen=True)
class ParkParts:
    """Finds them where a verb that divides the park opens the list and a count closes it."""

    listed: Sieved
    whole: re.Pattern[str]
    """The ending of a name that stands there as a whole: 城东工业园."""
    joints: re.Pattern[str]
    park: re.Pattern[str]
    """What stands for the park that is divided, in front: 园区."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ParkParts:
        """Reads ``phrases.tsv`` and ``parks.tsv``."""
        divides = lexicon.regex("phrases", "park_divides").pattern
        ends = alternation([*lexicon.words("parks", "part"), *lexicon.words("park_words", "part_end")])
        return cls(
            sieved(
                rf"(?:{divides})(?P<items>{ITEM}(?:、{ITEM}){{0,6}}?(?:[、和与及]{ITEM}?))(?P<count>{NUMBER})[个大](?P<end>{ends})"
            ),
            compiled("[园区港城谷镇乡县市村]$"),
            Lists.load(lexicon).joints,
            compiled(lexicon.regex("phrases", "park_whole").pattern),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The parts, each under its whole name."""
        for match in self.listed.finditer(scan.text):
            start, end = match.span("items")

            def divide(a: int, b: int) -> tuple[int, int] | None:
                joint = self.joints.search(scan.text, a + SHORTEST, b - SHORTEST)
                return joint.span() if joint else None

            items = list(parts(scan.text, start, end, divide))
            named = any(self.whole.search(scan.text, a, b) for a, b in items)
            if len(items) == number(match["count"]) and not named and self.is_of_park(scan, match.start()):
                for a, b in items:
                    yield scan.mention(a, b, "IndustrialPark", PART, name=scan.text[a:b] + match["end"])

    def is_of_park(self, scan: Scan, at: int) -> bool:
        """Whether it is a park that is divided at an offset, and not a county or a town."""
        parks = any(scan.span(m)[1] <= at for m in scan.of("IndustrialPark"))
        return parks or self.park.search(scan.text, 0, at) is not None
