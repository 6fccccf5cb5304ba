"""The names of the gazetteer in a text, leftmost longest.

Most of the 65,000 names are looked for by their first two characters, of which a table needs a twentieth of the time
that an automaton over the names takes to build; a text is gone through in twice its time, a hundredth of a reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from kg.gazetteer import Gazetteer
from kg.kept import compiled

FULL = compiled(r"(?:省|市|县|区|州|盟|旗|镇|乡|街道|苏木|办事处|特别行政区|地区)$")
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
        self.lengths: dict[tuple[str, str], int] = {}
        """For each two characters that names begin with, a bit for each length that they have."""
        lengths = self.lengths
        for surface in (*self.known, *gazetteer.surfaces()):
            opening = surface[0], surface[1]
            lengths[opening] = lengths.get(opening, 0) | 1 << len(surface)

    def find(self, text: str) -> list[Surface]:
        """All of them in order; none overlaps another."""
        lengths, found, end = self.lengths, list[Surface](), 0
        for at, opening in [(at, opening) for at, opening in enumerate(pairwise(text)) if opening in lengths]:
            if at >= end and (surface := self.longest(text, at, lengths[opening])):
                found.append(surface)
                end = surface[1]
        return found

    def longest(self, text: str, start: int, bits: int) -> Surface | None:
        """The longest name at an offset, of the lengths whose bits are set."""
        knows, known = self.gazetteer.knows, self.known
        bits &= (2 << len(text) - start) - 1
        while bits:
            end = start + bits.bit_length() - 1
            surface = text[start:end]
            if surface in known or knows(surface):
                codes = known[surface] if surface in known else self.met(surface)
                if codes is not None:
                    return start, end, codes
            bits ^= 1 << end - start
        return None

    def met(self, surface: str) -> tuple[str, ...] | None:
        """The codes of what bears a name, held from now on; None for what is no name by itself."""
        bearers = self.gazetteer.bearers(surface)
        if not FULL.search(surface):  # short forms of townships count only in context
            bearers = tuple(code for code in bearers if "/" in code or len(code.split("-")[0]) != TOWNSHIP)
        codes = self.known[surface] = bearers or None
        return codes
