"""Firms that a sentence says to be firms, whatever they are called: 〔瑞科达〕|是当地第一家上市公司."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.mentions.scan import Scan
from kg.mentions.stems import Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import cut
from kg.sieve import Sieved, sieved

NO = "[是该这那此其他她它我你也仍就都还便即才则的]|不仅|(?<=.)联(?=系)|公司|企业|厂家"
"""What no name holds: 该公司|是一家上市公司."""
FULL = "company:full"
TAKEN = ("Company", "Organization", "Person", "Official", "IndustrialPark", "Project", "Post")


@dataclass(frozen=True)
class DefinedFirms:
    """Finds coined words at the start of a clause that goes on with what kind of firm it is."""

    defined: Sieved
    stems: Stems

    @classmethod
    def load(cls, lexicon: Lexicon, stems: Stems) -> DefinedFirms:
        """Reads ``phrases.tsv``."""
        said = "|".join(lexicon.words("phrases", "is_firm"))
        return cls(sieved(rf"(?:^|(?<=[，,。；;：:“\s]))(?P<name>(?:(?!{NO})[\u3400-\u9fff]){{2,6}})(?:{said})"), stems)

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The firms of the sentence that no other finder has named."""
        for match in self.defined.finditer(scan.text):
            start, end = match.span("name")
            place = any(scan.span(m)[1] >= end for m in scan.of("Place") if scan.span(m)[0] <= start)
            full = (m for m in scan.of("Company") if m.rule == FULL)
            other = any(scan.span(m)[1] == match.end() for m in full)  # 最大股东是|某某有限公司
            if not place and not other and not scan.covers(start, end, *TAKEN) and self.is_name(match):
                yield scan.mention(start, end, "Company", "company:defined")

    def is_name(self, match: re.Match[str]) -> bool:
        """Whether the language has no word for it: not 当地企业, 对方."""
        return self.stems.coined(cut(match["name"]))
