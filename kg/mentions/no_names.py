"""What a finder takes for a name and is none, or for more than the name: 资管新规下|公司, 前|华安证券."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon

KINDS = {"Company": "firm", "Organization": "body", "IndustrialPark": "park", "Project": "project"}
TOLD = "reference"
BRAND = "company:brand"
SHORTEST = 2


@dataclass(frozen=True)
class NoNames:
    """Knows by ``no_names.tsv`` what is no name, and where a name begins and ends."""

    none: dict[str, re.Pattern[str]]
    """All that was found, by type."""
    fronts: dict[str, re.Pattern[str]]
    """What a name of that type begins with that does not belong to it."""
    ends: dict[str, re.Pattern[str]]
    """What a name of that type ends with that does not belong to it, with what stands behind."""
    goes: dict[str, re.Pattern[str]]
    """How what was found of that type ends, and how it goes on as something else."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> NoNames:
        """Reads ``no_names.tsv``."""

        def by_type(suffix: str) -> dict[str, re.Pattern[str]]:
            rows = {kind: lexicon.words("no_names", f"{word}{suffix}") for kind, word in KINDS.items()}
            return {kind: compiled("|".join(words)) for kind, words in rows.items() if words}

        return cls(by_type(""), by_type("_front"), by_type("_end"), by_type("_goes"))

    def find(self, scan: Scan) -> Iterator[Mention]:
        """What is no name."""
        for mention in scan.of(*KINDS):
            start, end = scan.span(mention)
            none, goes = self.none.get(mention.type), self.goes.get(mention.type)
            if mention.role == TOLD or scan.text[start:end] != mention.text:
                continue
            if (none and none.fullmatch(mention.text)) or (goes and self.ending(goes, scan.text, start, end)):
                yield mention

    @staticmethod
    def ending(ends: re.Pattern[str], text: str, start: int, end: int) -> int | None:
        """Where that begins with which a name ends."""
        found = (m for m in ends.finditer(text, start) if m.end() == end)
        return next((m.start() for m in found), None)

    @staticmethod
    def behind_brand(scan: Scan, mention: Mention) -> int:
        """Where a name begins, behind a well-known firm that its left edge would cut: 同意台积电|铜锣科学园区."""
        start, end = scan.span(mention)
        brands = (scan.span(firm) for firm in scan.of("Company") if firm.rule == BRAND and firm is not mention)
        return next((b for a, b in brands if a < start < b < end), start)

    def cut(self, scan: Scan) -> Iterator[tuple[Mention, Mention]]:
        """Names with what does not belong to them, and without it."""
        for mention in scan.of(*KINDS):
            start, end = scan.span(mention)
            if mention.role == TOLD or mention.name != mention.text:
                continue
            fronts, ends = self.fronts.get(mention.type), self.ends.get(mention.type)
            front = fronts.match(scan.text, start, end) if fronts else None
            first = front.end() if front else self.behind_brand(scan, mention)
            last = (self.ending(ends, scan.text, first, end) if ends else None) or end
            if (first, last) != (start, end) and last - first >= SHORTEST:
                text = scan.text[first:last]
                base = scan.sentence.start
                yield mention, replace(mention, start=base + first, end=base + last, text=text, name=text)
