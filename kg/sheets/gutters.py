"""Rows as a page was recognised into rows of its columns: by the white space that goes on above and below them.

What recognition takes for a row may run over two columns, reach into the next one, or be a part of a row.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kg.sheets.ink import Ink
from kg.sheets.marks import Box, around

BREAK = 2.6
"""So much is the space between two columns, whatever stands around."""
GUTTER = 0.65
"""White space that goes on above and below may be a gutter, in characters, the white half of marks beside it apart."""
REACH = 1.7
"""So far above and below a row its neighbours stand, in characters."""
BESIDE = 3.0
"""They stand on both sides of a gutter, within so many characters."""
EDGE, ROWS = 0.4, 2
"""Where no neighbours tell, a gutter ends where, so nearly, as many rows of the page begin."""
LEVEL = 0.5
"""Boxes of one row stand off each other by less, at top and bottom, in parts of its height."""
CORE = 0.9
"""The middle of a row, in parts of its height: what its neighbours do not reach into."""
BODY, FIGURES = 0.94, 0.78
"""A row of Chinese characters, or of digits alone, is so high, in parts of their size."""
HALF = re.compile(r"[，。、；：！？）》”’】]")
OPEN = re.compile(r"[（《“‘【]")


class Letter(NamedTuple):
    """A recognised character."""

    text: str
    score: float
    box: Box


class Row(NamedTuple):
    """Characters that were recognised in one row, and the box that they were seen in."""

    box: Box
    letters: tuple[Letter, ...]


def joined(rows: Sequence[Row], ink: Ink) -> Iterator[Row]:
    """Rows that were seen in several boxes, as one: rows above or below stand across the gap."""
    open_rows: list[Row] = []
    for row in sorted(rows, key=lambda one: one.box.left):
        size = row.box.height
        for number, last in enumerate(open_rows):
            gap = row.box.left - last.box.right
            level = abs(last.box.top - row.box.top) + abs(last.box.bottom - row.box.bottom) < LEVEL * size
            if level and 0 <= gap < size and False in _near(row.box, last.box.right, row.box.left, size, ink):
                open_rows[number] = Row(around((last.box, row.box)), last.letters + row.letters)
                break
        else:
            open_rows.append(row)
    yield from open_rows


def parted(row: Row, ink: Ink, begins: Sequence[float]) -> Iterator[Row]:
    """The row, in parts where a gutter goes through it, each no wider than its ink."""
    top, bottom = ink.height(row.box)
    size = (bottom - top) / BODY
    core = (1 - CORE) / 2 * row.box.height
    whole = row.box._replace(top=row.box.top + core, bottom=row.box.bottom - core)
    blanks = list(ink.blanks(whole, 1))
    left = next((end for start, end in blanks if start <= whole.left + 1), whole.left)
    right = next((start for start, end in blanks if end >= whole.right - 1), whole.right)
    gutters = [
        (start, end) for start, end in blanks if left < start and end < right
        if _is_gutter(row, start, end, size, ink, begins)
    ]  # fmt: skip
    spans = list(pairwise([(left, left), *gutters, (right, right)]))
    cuts = [(start + end) / 2 for start, end in gutters]
    for number, ((_, begin), (stop, _)) in enumerate(spans):
        letters = tuple(letter for letter in row.letters if bisect(cuts, _centre(letter.box)) == number)
        if letters:
            box = row.box._replace(left=begin, right=max(stop, begin + 1))
            top, bottom = ink.height(box)
            yield Row(box._replace(top=top, bottom=max(bottom, top + 1)), letters)


def _centre(box: Box) -> float:
    return (box.left + box.right) / 2


def _is_gutter(row: Row, left: float, right: float, size: float, ink: Ink, begins: Sequence[float]) -> bool:
    """Whether white space in a row goes on between the rows above and below it, as that in a sentence does not."""
    before = [letter.text for letter in row.letters if _centre(letter.box) < (left + right) / 2]
    behind = [letter.text for letter in row.letters if _centre(letter.box) > (left + right) / 2]
    marks = sum([HALF.match(before[-1]) is not None, OPEN.match(behind[0]) is not None]) if before and behind else 0
    if right - left < (GUTTER + marks / 2) * size:
        return False
    if not before or not behind or right - left > BREAK * size:  # the box reaches into the next column
        return True
    near = _near(row.box, left, right, size, ink)
    if True in near and False not in near:
        return True
    aligned = bisect(begins, right + EDGE * size) - bisect(begins, right - EDGE * size) >= ROWS
    return aligned and near != {False}


def _near(row: Box, left: float, right: float, size: float, ink: Ink) -> set[bool | None]:
    """What ``_goes_on`` says of white space above and below a row."""
    above = Box(left, row.top - REACH * size, right, row.top)
    below = Box(left, row.bottom, right, row.bottom + REACH * size)
    return {_goes_on(strip, size, ink) for strip in (above, below)}


def _goes_on(strip: Box, size: float, ink: Ink) -> bool | None:
    """Whether a strip between columns is white; None where there are none on both sides of it."""
    beside = BESIDE * size
    sides = (strip._replace(left=strip.left - beside, right=strip.left),
             strip._replace(left=strip.right, right=strip.right + beside))  # fmt: skip
    if not all(map(ink.is_in, sides)):
        return None
    return any(True for _ in ink.blanks(strip, GUTTER * size))
