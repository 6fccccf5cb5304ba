"""The names of the gazetteer in a text, leftmost longest.

Most of the 65,000 names are looked for by their first two characters, of which a table needs a twentieth of the time
that an automaton over the names takes to build, and a text is gone through as fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.gazetteer import Gazetteer
from kg.kept import compiled

FULL = compiled(r"(?:省|市|县|区|州|盟|旗|镇|乡|街道|苏木|办事处|特别行政区|地区)$")
OPENING = 2
"""So many characters has the shortest name."""
TOWNSHIP = 9
"""So many digits has the code of a township."""
Surface = tuple[int, int, tuple[str, ...]]
"""Start and end of a surface, and the codes of all that bear the name; a decoy has none."""


class Surfaces:
    """Finds the names that may stand alone, and the words that hold a name and are none (``decoys``)."""

    def __init__(self, gazetteer: Gazetteer, decoys: Iterable[str]) -> None:
        self.gazetteer = gazetteer
        self.known: dict[str, tuple[str, ...] | None] = dict.fromkeys((*gazetteer.decoys, *decoys), ())
        """The codes of the surfaces that were met; None for what counts in context only."""
        self.lengths: dict[str, int] = {}
        """For each opening of names a bit for each length that they have."""
        lengths = self.lengths
        for surface in (*self.known, *gazetteer.surfaces()):
            opening = surface[:OPENING]
            lengths[opening] = lengths.get(opening, 0) | 1 << len(surface)

    def find(self, text: str) -> list[Surface]:
        """All of them in order; none overlaps another."""
        return list(self._find(text))

    def _find(self, text: str) -> Iterator[Surface]:
        lengths, last = self.lengths, len(text) - OPENING
        at = 0
        while at <= last:
            bits = lengths.get(text[at : at + OPENING])
            if bits and (found := self.longest(text, at, bits)):
                yield found
                at = found[1]
            else:
                at += 1

    def longest(self, text: str, start: int, bits: int) -> Surface | None:
        """The longest name at an offset, of the lengths whose bits are set."""
        bits &= (2 << len(text) - start) - 1
        while bits:
            length = bits.bit_length() - 1
            codes = self.codes(text[start : start + length])
            if codes is not None:
                return start, start + length, codes
            bits ^= 1 << length
        return None

    def codes(self, surface: str) -> tuple[str, ...] | None:
        """The codes of what bears a name, none for a decoy; None for what is no name by itself."""
        if surface not in self.known:
            bearers = self.gazetteer.bearers(surface)
            if not FULL.search(surface):  # short forms of townships count only in context
                bearers = tuple(code for code in bearers if "/" in code or len(code.split("-")[0]) != TOWNSHIP)
            self.known[surface] = bearers or None
        return self.known[surface]
