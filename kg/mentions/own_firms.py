"""Firms of the article's own county, city or province, printed without its name: 市城投集团, 县供电公司."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

LEVELS = "省市县区"
NAMED = ("company:full", "company:group")
FORMER = compiled(f"原[{LEVELS}镇乡](?=[\u3400-\u9fff]{{2}})")
QUARTER = compiled("[北南东西中]")
"""Behind 市 it is the name of a quarter: 市北|高新集团."""


@dataclass(frozen=True)
class OwnFirms:
    """Gives them their full names, in a sentence whose firms are found."""

    served: Sieved
    """What a county owns or is served by, with its level word: 县|供电公司."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> OwnFirms:
        """Reads ``phrases.tsv``."""
        return cls(sieved(f"[{LEVELS}](?:{'|'.join(lexicon.words('phrases', 'served_by'))})"))

    def complete(self, scan: Scan, setting: Setting) -> None:
        """Renames those that are found, and adds those that no other finder tells."""
        for firm in [m for m in scan.of("Company") if m.rule in NAMED and FORMER.match(m.text) and m.name == m.text]:
            start, end = scan.span(firm)  # 租用|原|县农机厂
            scan.drop([firm])
            scan.add([scan.mention(start + 1, end, "Company", firm.rule)])
        for firm in [m for m in scan.of("Company") if m.rule in NAMED and m.text[:1] in LEVELS and m.name == m.text]:
            start, _ = scan.span(firm)
            if name := self.name(scan, start, firm.text, setting):
                scan.drop([firm])
                scan.add([replace(firm, name=name)])
        for match in self.served.finditer(scan.text):
            start, end = match.span()
            if not scan.covers(start, end) and (name := self.name(scan, start, match[0], setting)):
                scan.add([scan.mention(start, end, "Company", "company:level", name=name)])

    def name(self, scan: Scan, start: int, text: str, setting: Setting) -> str | None:
        """The full name of a firm that begins with a level word, None where no such division is meant."""
        apart = scan.words.following(start) == text[0] or self.served.match(text) is not None  # 县城|投集团公司
        if not apart or QUARTER.match(text, 1):
            return None
        division = setting.at_level(text[0])
        return division.name + text[1:] if division else None
