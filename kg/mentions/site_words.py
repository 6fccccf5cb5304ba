"""Words that names of parks end with, where they stand for a park that was named: 小镇已招商, 落户|创业园."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.ontology import Lexicon


@dataclass(frozen=True)
class SiteWords:
    """Tells where a word that names of parks end with stands for one of them, and is no kind of place."""

    front: re.Pattern[str]
    """In front of it, a clause begins or something comes to be there."""
    edge: re.Pattern[str]
    """Behind it, the clause goes on with what is there or is told of it."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> SiteWords:
        """Reads ``phrases.tsv``."""
        entered, lies = (lexicon.regex("phrases", kind).pattern for kind in ("park_entered", "park_lies"))
        return cls(
            compiled(rf"(?:^|[，,。；;：:！？!?“”、—]|{entered}|{lies}|[在该])$"),
            compiled(rf"[内里中]|[，,。；;、）)]|$|的|(?:{lexicon.regex('phrases', 'park_goes').pattern})"),
        )

    def is_site(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a word between two offsets is the subject of its clause, or where something is."""
        return self.front.search(scan.text, 0, start) is not None and self.edge.match(scan.text, end) is not None
