"""Recognised rows into lines: a row that runs over two columns is parted, sizes and spaces are told from widths."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

from kg.sheets.marks import Box, Line, columns_of

UPRIGHT = 1.6
"""A row so many times as high as wide is upright."""
BLANK = 0.5
"""More room than this between two characters is a space."""
BREAK = 2.6
"""So much is the space between two columns, whatever stands around."""
EDGE = 0.7
"""Lines of one column begin and end within so many characters."""
NEAR = 4.0
"""How far above and below a row other lines show where its columns are, in characters."""
SURE = 12
"""The width of so many characters tells their size; shorter lines have that of their neighbour."""
ALIKE = 1.45
"""But not where it would be so many times as large."""
OVER = 0.15
"""How far a box reaches over its first and last character, in characters."""
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


@dataclass(frozen=True, slots=True)
class _Sized:
    """A row with the size of its characters and its wide gaps: before which letter, and how wide, in characters."""

    row: Row
    size: float
    gaps: tuple[tuple[int, float], ...]


def lines_of(rows: Sequence[Row]) -> Iterator[Line]:
    """The lines of a page that lies level."""
    level: list[_Sized] = []
    for row in rows:
        if row.box.height > UPRIGHT * row.box.width and len(row.letters) > 1:
            text = "".join(letter.text for letter in row.letters)
            size = min(row.box.width, row.box.height / len(text))
            yield Line(text, row.box, size, True, _confidence(row.letters))
        elif row.letters:
            level.append(_sized(row))
    edges = [one.row.box for one in level]
    parts = [part for one in level for part in _parted(one, edges)]
    whole = [row for row, _ in parts if len(row.letters) > 1]
    # The end of a row may be seen again as the beginning of the one in the next column.
    once = [(row, size) for row, size in parts if len(row.letters) > 1 or not any(_is_inside(row, w) for w in whole)]
    yield from (_line(row, size) for row, size in _settled(once))


def _is_inside(row: Row, other: Row) -> bool:
    middle, height = (row.box.left + row.box.right) / 2, (row.box.top + row.box.bottom) / 2
    return other.box.left < middle < other.box.right and other.box.top < height < other.box.bottom


def _sized(row: Row) -> _Sized:
    text = "".join(letter.text for letter in row.letters)
    # Half of a punctuation mark is white: the box ends before it does.
    ink = columns_of(text) - (0.5 if HALF.match(text[-1]) else 0) - (0.5 if OPEN.match(text[0]) else 0)
    size = min(max(row.box.width / max(ink, 0.5), 0.75 * row.box.height), 1.05 * row.box.height)
    gaps = []
    for index, (last, letter) in enumerate(pairwise(row.letters), 1):
        middles = (letter.box.left + letter.box.right - last.box.left - last.box.right) / 2
        room = middles / size - (columns_of(last.text) + columns_of(letter.text)) / 2
        if room > BLANK:
            gaps.append((index, room))
    return _Sized(row, size, tuple(gaps))


def _parted(one: _Sized, edges: Sequence[Box]) -> list[tuple[Row, float]]:
    """The row, in parts where a gutter goes through it; other gaps become spaces."""
    letters = list(one.row.letters)
    cuts = []
    for index, room in one.gaps:
        left, right = letters[index - 1].box, letters[index].box
        if room > BREAK or _is_gutter(one.row.box, left.right, right.left, one.size, edges):
            cuts.append(index)
        elif not (HALF.match(letters[index - 1].text) or OPEN.match(letters[index].text)):
            letters[index] = letters[index]._replace(text=f" {letters[index].text}")
    parts = []
    for start, end in pairwise([0, *cuts, len(letters)]):
        part = tuple(letters[start:end])
        whole = one.row.box
        begin = whole.left if start == 0 else part[0].box.left
        stop = whole.right if end == len(letters) else part[-1].box.right
        parts.append((Row(Box(begin, whole.top, stop, whole.bottom), part), one.size))
    return parts


def _is_gutter(row: Box, left: float, right: float, size: float, edges: Sequence[Box]) -> bool:
    """Whether lines near end where the gap begins, and others begin where it ends."""
    near = [
        box for box in edges
        if box is not row and row.top - NEAR * size < (box.top + box.bottom) / 2 < row.bottom + NEAR * size
        and box.width > 4 * size
    ]  # fmt: skip
    # The characters of a row are placed roughly; only its columns are sharp.
    ends = any(left - EDGE * size < box.right < right + 0.2 * size for box in near)
    begins = any(left - 0.2 * size < box.left < right + EDGE * size for box in near)
    crossed = any(box.left < left - size and box.right > right + size for box in near)
    return ends and begins and not crossed


def _settled(parts: Sequence[tuple[Row, float]]) -> Iterator[tuple[Row, float]]:
    """Short lines with the size of the long one nearest above or below, if theirs is much the same."""
    sure = [(row.box, size) for row, size in parts if columns_of(_text(row)) >= SURE]
    for row, size in parts:
        if columns_of(_text(row)) < SURE:
            near = [
                (min(abs(box.top - row.box.bottom), abs(row.box.top - box.bottom)), other)
                for box, other in sure
                if box.above(row.box) > 0 and max(size, other) < ALIKE * min(size, other)
            ]
            gap, other = min(near, default=(0.0, size))
            size = other if gap < other else size
        yield row, size


def _line(row: Row, size: float) -> Line:
    # Boxes reach a little over the ink, up and down.
    middle = (row.box.top + row.box.bottom) / 2
    # At their ends they may reach into a gutter: no farther than the last character.
    left = max(row.box.left, row.letters[0].box.left - OVER * size)
    right = min(row.box.right, row.letters[-1].box.right + OVER * size)
    box = Box(left, middle - size / 2, max(right, left + size / 2), middle + size / 2)
    return Line(_text(row).strip(), box, size, confidence=_confidence(row.letters))


def _text(row: Row) -> str:
    return "".join(letter.text for letter in row.letters)


def _confidence(letters: Sequence[Letter]) -> float:
    return fmean(letter.score for letter in letters)
