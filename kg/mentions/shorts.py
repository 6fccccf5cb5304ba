"""The article's own place by its first character alone: 一行来|青|考察."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

GOVERNED = ("county", "prefecture")
"""Levels of places that are called so."""


@dataclass(frozen=True)
class ShortPlaces:
    """Finds such places between a verb of coming and what those who come are there for."""

    come: Sieved

    @classmethod
    def load(cls, lexicon: Lexicon) -> ShortPlaces:
        """Reads ``place_words.tsv``."""
        come, errand = (alternation(lexicon.words("place_words", kind)) for kind in ("come", "errand"))
        return cls(sieved(rf"(?:{come})(?P<short>[\u3400-\u9fff])(?={errand})"))

    def find(self, scan: Scan, setting: Setting) -> Iterator[Mention]:
        """The places of a sentence; none where a name has the character already."""
        for match in self.come.finditer(scan.text):
            own = next((d for d in setting.chain if d.level in GOVERNED and d.name.startswith(match["short"])), None)
            if own is not None and not scan.covers(*match.span("short")):
                place = scan.mention(*match.span("short"), "Place", "place:short", name=own.name)
                yield replace(place, value=own.code)
