"""Who pays a visit, by what stands behind a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon


@dataclass(frozen=True)
class Visits:
    """Tells who pays a visit from what stands behind a name."""

    leads: re.Pattern[str]
    """Right behind a name, wherever it stands: 带队."""
    goes: re.Pattern[str]
    """Further behind the subject of a clause: 先后来到."""
    partakes: re.Pattern[str]
    """Behind the names of those of a group that nobody else leads: 参加视察."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Visits:
        """Reads ``phrases.tsv``."""
        leads, goes, hosts = ("|".join(lexicon.words("phrases", kind)) for kind in ("leads", "goes", "hosts"))
        partakes = lexicon.regex("phrases", "partake")
        return cls(compiled(leads), compiled(rf"(?:(?!{hosts})[^。；;！？“”])*?(?:{goes})"), partakes)

    def by(self, text: str, at: int, *, initial: bool) -> bool:
        """Whether the person whose name ends at the offset pays a visit."""
        return bool(self.leads.match(text, at) or (initial and self.goes.match(text, at)))
