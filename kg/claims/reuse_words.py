"""The words by which an article says that one firm works in the plant of another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.model import Mention
from kg.ontology import Lexicon

CLAUSE = compiled("[。；！？]")
AROUND = 24
"""So many characters behind the name of the firm that has left its plant is spoken of."""


@dataclass(frozen=True)
class Reuse:
    """The words of ``reuse.tsv``."""

    front: re.Pattern[str]
    state: re.Pattern[str]
    plant: re.Pattern[str]
    takes: re.Pattern[str]
    other: re.Pattern[str]
    uses: re.Pattern[str]
    """Behind the name of a firm, it is that firm which makes use of a plant: 甲公司|利用."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Reuse:
        """Compiled once for all articles."""
        return cls(*(lexicon.regex("reuse", kind) for kind in ("front", "state", "plant", "takes", "other", "uses")))

    def left(self, firm: Mention, text: str, base: int, until: int) -> bool:
        """Whether a sentence says that a firm has left its plant, or does not need it; ``until``: the next firm."""
        start, end = firm.start - base, firm.end - base
        stop = CLAUSE.search(text, end)
        close = min(end + AROUND, stop.start() if stop else len(text), until - base)
        state = self.state.search(text, end, close)
        if state and self.uses.search(text, end, state.start()):  # 甲公司|利用县磷肥厂旧址
            return False
        empty = self.front.search(text, max(0, start - 12), start) or state
        return empty is not None and self.plant.search(text, end, close) is not None
