"""Who stands in front of a firm's name and does something with it or has it: 研发中心联合|东方机械有限公司."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.stems import Stems
from kg.ontology import Lexicon
from kg.segment import alternation, proper_words, word_count

LONGEST, SHORTEST = 8, 2
"""So many characters has what stands in front of a firm with which somebody works, and so many its own word."""
BUILT = frozenset("曾已还又现共建设办开")
"""In front of 有, what says that somebody has built what follows."""


@dataclass(frozen=True)
class FirmDoers:
    """Finds the edge behind them."""

    doers: re.Pattern[str]
    """Who does something with the firm behind, group ``joins``, or has it; or what says that it is there, ``has``."""
    brand: re.Pattern[str]
    stems: Stems

    @classmethod
    def load(cls, lexicon: Lexicon, stems: Stems) -> FirmDoers:
        """Reads ``phrases.tsv`` and ``companies.tsv``."""
        brand = compiled(alternation(lexicon.words("companies", "brand")))
        return cls(lexicon.regex("phrases", "firm_doer"), brand, stems)

    def behind(self, scan: Scan, start: int, end: int) -> int:
        """The left edge of a name that ends at an offset, in front of its form: 上湾村|宏达集团, 田间有|宏达集团."""
        for doer in self.doers.finditer(scan.text, max(start - LONGEST, 0), end):
            at = doer.end()
            if at <= start or at not in scan.words.starts:
                continue
            if doer["has"] and not (at - 1 in scan.words.starts and self.only_told(scan, start, at - 1)):
                continue
            rest = scan.text[at:end]
            if doer["has"] and at == end:  # 该县曾建有|皮革厂
                return end
            own = rest in proper_words() or (self.stems.coined(self.stems.pieces(rest)) and not word_count(rest))
            own = own or self.brand.match(rest) is not None
            if end - at >= SHORTEST and (own or doer["joins"] or doer["has"]) and not self.stems.is_poor(rest):
                start = at
        return start

    def only_told(self, scan: Scan, start: int, end: int) -> bool:
        """Whether words of the language and places are all that stands in front of what is there."""
        words = scan.words.between(start, end)
        return all(
            word in BUILT or (len(word) > 1 and (self.stems.common(word) or self.stems.is_place(word)))
            for word in words
        )
