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
BRAND, SENT = "company:brand", "驻"
SHORTEST = 2
JOINTS = ("和", "与")


@dataclass(frozen=True)
class NoNames:
    """Knows by ``no_names.tsv`` what is no name, and where a name begins and ends."""

    none: dict[str, re.Pattern[str]]
    """All that was found, by type."""
    fronts: dict[str, re.Pattern[str]]
    """What a name of that type begins with that does not belong to it."""
    ends: dict[str, re.Pattern[str]]
    """What a name of that type ends with that does not belong to it, with what stands behind."""
    more: dict[str, re.Pattern[str]]
    """What goes on with a name of that type in which a body is sent somewhere."""
    goes: dict[str, re.Pattern[str]]
    """How what was found of that type ends, and how it goes on as something else."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> NoNames:
        """Reads ``no_names.tsv``."""

        def by_type(suffix: str) -> dict[str, re.Pattern[str]]:
            rows = {kind: lexicon.words("no_names", f"{word}{suffix}") for kind, word in KINDS.items()}
            return {kind: compiled("|".join(words)) for kind, words in rows.items() if words}

        return cls(by_type(""), by_type("_front"), by_type("_end"), by_type("_more"), by_type("_goes"))

    def find(self, scan: Scan) -> Iterator[Mention]:
        """What is no name."""
        for mention in scan.of(*KINDS):
            start, end = scan.span(mention)
            none, goes = self.none.get(mention.type), self.goes.get(mention.type)
            if mention.role == TOLD or scan.text[start:end] != mention.text:
                continue
            cut = mention.type == "Organization" and self.is_rest(scan, mention)
            if cut or (none and none.fullmatch(mention.text)) or (goes and self.ending(goes, scan.text, start, end)):
                yield mention

        for post in scan.of("Post"):
            body = post.inner
            none = self.none.get(body.type) if body and body.role != TOLD else None
            if body and none and none.fullmatch(body.text):
                yield post

    @staticmethod
    def is_rest(scan: Scan, body: Mention) -> bool:
        """Whether what looks like a body is what stands behind a joint in the name of one: 工业和|信息化促进中心."""
        start, _ = scan.span(body)
        others = (m for m in scan.of("Organization") if m.end == body.end and m.start < body.start)
        return scan.text[start - 1 : start] in JOINTS and any(others)

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

    def whole(self, scan: Scan, mention: Mention, end: int) -> int:
        """Where the name of a body ends that another sends somewhere: 某省纪委监委驻某学院|纪检监察组."""
        more = self.more.get(mention.type)
        goes_on = more.match(scan.text, end) if more and SENT in mention.text else None
        return goes_on.end() if goes_on else end

    def cut(self, scan: Scan) -> Iterator[tuple[Mention, Mention]]:
        """Names with what does not belong to them, and without it."""
        for mention in scan.of(*KINDS):
            start, end = scan.span(mention)
            if mention.role == TOLD or mention.name != mention.text:
                continue
            fronts, ends = self.fronts.get(mention.type), self.ends.get(mention.type)
            front = fronts.match(scan.text, start, end) if fronts else None
            first = front.end() if front else self.behind_brand(scan, mention)
            last = (self.ending(ends, scan.text, first, end) if ends else None) or self.whole(scan, mention, end)
            if (first, last) != (start, end) and last - first >= SHORTEST:
                text = scan.text[first:last]
                base = scan.sentence.start
                yield mention, replace(mention, start=base + first, end=base + last, text=text, name=text)
