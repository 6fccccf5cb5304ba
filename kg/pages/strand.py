"""A run of characters that remembers where in the file each of them stands."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strand:
    """``at[i]`` is the offset in the file of ``text[i]``; repair only drops and joins, so this never breaks."""

    text: str
    at: array[int]

    def cut(self, start: int, end: int | None = None) -> Strand:
        """The part ``[start:end]``."""
        return Strand(self.text[start:end], self.at[start:end])

    def strip(self) -> Strand:
        """Without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, len(self.text.rstrip())) if start < len(self.text) else self.cut(0, 0)

    def keep(self, indices: Iterable[int]) -> Strand:
        """Only the characters at these positions, in the order given."""
        chosen = list(indices)
        return Strand("".join([self.text[i] for i in chosen]), array("I", [self.at[i] for i in chosen]))

    def without(self, spans: Iterable[tuple[int, int]]) -> Strand:
        """Without these spans, which are in order and do not overlap."""
        text: list[str] = []
        at = array("I")
        position = 0
        for start, end in spans:
            text.append(self.text[position:start])
            at.extend(self.at[position:start])
            position = end
        if not position:
            return self
        text.append(self.text[position:])
        at.extend(self.at[position:])
        return Strand("".join(text), at)


def join(strands: Iterable[Strand]) -> Strand:
    """One after the other, nothing between."""
    text: list[str] = []
    at = array("I")
    for strand in strands:
        text.append(strand.text)
        at.extend(strand.at)
    return Strand("".join(text), at)
