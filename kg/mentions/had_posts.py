"""Posts of which a verb says that somebody has them, with the word 的 behind where they are: 王五是|某公司的|董事长."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.careers import AS, CLOSES_POST, CareerFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation

ONE_OF = compiled("的(?:一[名位个])?(?:普通|资深|优秀|年轻|老)?")
"""Between whose somebody is and what he is there: 王五是甲公司|的一名|技术员."""


@dataclass(frozen=True)
class HadPosts:
    """Finds where such posts are."""

    being: re.Pattern[str]
    """In front of whose post it is: 是, 担任, 作为."""
    careers: CareerFinder

    @classmethod
    def load(cls, lexicon: Lexicon, careers: CareerFinder) -> HadPosts:
        """Reads ``person_context.tsv``."""
        return cls(compiled(rf"(?:{alternation(lexicon.words('person_context', 'being'))})$"), careers)

    def of_whom(self, scan: Scan, start: int, floor: int, end: int) -> Mention | None:
        """The firm or body whose post it is, behind who is or acts as its holder.

        ``start``, ``end``: of the post; ``floor``: where the post in front ends.
        """
        for mention in scan.of("Company", "Organization", "IndustrialPark"):
            a, b = scan.span(mention)
            if (
                floor <= a
                and b < start
                and ONE_OF.fullmatch(scan.text, b, start)
                and any(self.is_had(scan.text, floor, at, end) for at in self.careers.sorts(scan.text, a))
            ):
                return mention
        return None

    def is_had(self, text: str, floor: int, at: int, end: int) -> bool:
        """Whether a verb in front of the offset says that somebody has the post that ends there."""
        is_it = text.endswith(AS, floor, at) and CLOSES_POST.match(text, end) is not None
        return is_it or self.being.search(text, floor, at) is not None
