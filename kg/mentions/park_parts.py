"""Parks that only their list calls so: 分设|白中、白樟|两个片区; 现有|甲市（乙县）、丙区（丁县）|2个产业转移园."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import NUMBER, Lists, number, parts
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, land_words, strange
from kg.sieve import Sieved, sieved

PART, SHARED = "park:part", "park:shared"
UNPRINTED = (PART, SHARED)
"""The rules for a park whose name is not printed whole: a part of one, and one of several of a county."""
ITEM = "[\u3400-\u9fff]{2,4}"
BRACKET = "(?:[（(][\u3400-\u9fff]{2,6}[）)])?"
SHORTEST = 2
BRACKETS = ("）", ")")
OF_PARTS = "由"
BRAND = "company:brand"
SIDE = compiled("[城县][东西南北]")
"""What parks on a side of the town are called by: 城西、城南两个|工业区."""


@dataclass(frozen=True)
class ParkParts:
    """Finds them where a verb opens the list and a count closes it."""

    divided: Sieved
    shared: Sieved
    """The same of the parks of a county, which are called by places."""
    whole: re.Pattern[str]
    """The ending of a name that stands there as a whole: 城东工业园."""
    other: re.Pattern[str]
    """The same among those that are called by places."""
    joints: re.Pattern[str]
    park: re.Pattern[str]
    """What stands for the park that is divided, in front: 园区."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ParkParts:
        """Reads ``phrases.tsv``, ``parks.tsv`` and ``park_words.tsv``."""

        def counted(opens: str, item: str, kind: str, ends: Iterable[str]) -> Sieved:
            items = rf"(?P<items>{item}(?:、{item}){{0,8}}?(?:[、和与及]{item}?))"
            return sieved(rf"(?:{opens}){items}(?P<count>{NUMBER})[个大](?:{kind})(?P<end>{alternation(ends)})")

        divides, has, no_name, kinds = (
            lexicon.regex("phrases", f"park_{kind}").pattern for kind in ("divides", "shared", "unshared", "kind")
        )
        opens = rf"(?:^|[，,。；;：:])(?:[^，,。；;：:、]{{0,12}}[省市县区州旗])?(?!{no_name})|(?:{has})了?"
        item = rf"(?:(?!{has}|{OF_PARTS})[\u3400-\u9fff]){{2,6}}{BRACKET}"
        return cls(
            counted(divides, ITEM, "", [*lexicon.words("parks", "part"), *lexicon.words("park_words", "part_end")]),
            counted(opens, item, kinds, lexicon.words("park_words", "shared_end")),
            compiled("[园区港城谷镇乡县市村]$"),
            compiled("[园区县市省]$"),
            Lists.load(lexicon).joints,
            compiled(lexicon.regex("phrases", "park_whole").pattern),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The parks, each under its whole name."""
        for match in self.divided.finditer(scan.text):
            if self.is_of_park(scan, match.start()):
                yield from self.named(scan, match, self.items(scan, match, self.whole), PART)
        for match in self.shared.finditer(scan.text):
            items = self.items(scan, match, self.other)
            if sum(self.is_name(scan, a, b) for a, b in items) * 2 > len(items):
                yield from self.named(scan, match, items, SHARED)

    def items(self, scan: Scan, match: re.Match[str], whole: re.Pattern[str]) -> list[tuple[int, int]]:
        """Offsets of the items, none unless they are as many as are counted; those of ``whole`` are names already."""

        def divide(a: int, b: int) -> tuple[int, int] | None:
            joint = self.joints.search(scan.text, a + SHORTEST, b - SHORTEST)
            return joint.span() if joint else None

        items = list(parts(scan.text, *match.span("items"), divide))
        named = any(whole.search(scan.text, a, b) for a, b in items)
        return items if len(items) == number(match["count"]) and not named else []

    @staticmethod
    def named(scan: Scan, match: re.Match[str], items: list[tuple[int, int]], rule: str) -> Iterator[Mention]:
        """The items with the ending that they share."""
        for a, b in items:
            yield scan.mention(a, b, "IndustrialPark", rule, name=scan.text[a:b] + match["end"])

    def is_name(self, scan: Scan, start: int, end: int) -> bool:
        """Whether an item is a place, or a word of no other meaning: 冀城, not 纺织."""
        text = scan.text[start:end]
        placed = text.endswith(BRACKETS) or text in land_words() or strange(text) or SIDE.fullmatch(text)
        return bool(placed) or any(scan.span(m) == (start, end) for m in scan.of("Place"))

    def is_of_park(self, scan: Scan, at: int) -> bool:
        """Whether it is a park that is divided at an offset, and not a county or a town."""
        parks = any(scan.span(m)[1] <= at for m in scan.of("IndustrialPark"))
        return parks or self.park.search(scan.text, 0, at) is not None
