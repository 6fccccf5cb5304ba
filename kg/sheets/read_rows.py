"""Recognised rows into lines: a row that runs over two columns is parted, sizes and spaces are told from widths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import fmean, median

from kg.sheets.gutters import BODY, FIGURES, HALF, OPEN, Letter, Row, joined, parted
from kg.sheets.ink import Ink
from kg.sheets.marks import Box, Line, columns_of
from kg.sheets.widths import full_width

UPRIGHT = 1.6
"""A row so many times as high as wide is upright."""
BLANK = 0.5
"""More room than this between two characters is a space."""
SURE = 12
"""The width of so many characters tells their size; shorter lines have that of other ones."""
SLACK = 1.15
"""The width of a row tells a size that is no more times as large, or as small, as the one that its height tells."""
ALIKE = 1.15
"""A short line has no size that is so many times as large, or as small, as the one that its height tells."""


def em_of(rows: Sequence[Row]) -> float:
    """Height of a character of running text, roughly; 0 without any."""
    heights = [min(row.box.height, row.box.width) for row in rows for _ in row.letters]
    return median(heights) if heights else 0.0


def lines_of(rows: Sequence[Row], ink: Ink) -> Iterator[Line]:
    """The lines of a page that lies level."""
    upright = [row for row in rows if row.box.height > UPRIGHT * row.box.width and len(row.letters) > 1]
    for row in upright:
        size = min(row.box.width, row.box.height / len(row.letters))
        yield Line(full_width(_text(row)), row.box, size, True, _confidence(row.letters))
    level = [row for row in rows if row.letters and row not in upright]
    begins = sorted(row.box.left for row in level)
    parts = [
        (_spaced(part, _size(part)), _size(part)) for row in joined(level, ink) for part in parted(row, ink, begins)
    ]
    whole = [row for row, _ in parts if len(row.letters) > 1]
    # The end of a row may be seen again as the beginning of the one in the next column.
    once = [(row, size) for row, size in parts if len(row.letters) > 1 or not any(_is_inside(row, w) for w in whole)]
    yield from (_line(row, size) for row, size in _settled(once))


def _is_inside(row: Row, other: Row) -> bool:
    middle, height = (row.box.left + row.box.right) / 2, (row.box.top + row.box.bottom) / 2
    return other.box.left < middle < other.box.right and other.box.top < height < other.box.bottom


def _size(row: Row) -> float:
    """Of its characters: that of many by their width, that of a few by their height."""
    text = _text(row)
    high = row.box.height / (BODY if any(character >= "\u2e80" for character in text) else FIGURES)
    if columns_of(text) < SURE:
        return high
    # Half of a punctuation mark is white.
    ink = columns_of(text) - (0.5 if HALF.match(text[-1]) else 0) - (0.5 if OPEN.match(text[0]) else 0)
    return min(max(row.box.width / ink, high / SLACK), high * SLACK)


def _spaced(row: Row, size: float) -> Row:
    """The row with a blank before each character that stands so far from the last one."""
    letters = list(row.letters)
    for index, (last, letter) in enumerate(pairwise(row.letters), 1):
        middles = (letter.box.left + letter.box.right - last.box.left - last.box.right) / 2
        room = middles / size - (columns_of(last.text) + columns_of(letter.text)) / 2
        if room > BLANK and not (HALF.match(last.text) or OPEN.match(letter.text)):
            letters[index] = letter._replace(text=f" {letter.text}")
    return row._replace(letters=tuple(letters))


def _settled(parts: Sequence[tuple[Row, float]]) -> Iterator[tuple[Row, float]]:
    """Short lines with the most likely size: that of running text, or of a long line right above or below."""
    sure = [(row.box, size) for row, size in parts if columns_of(_text(row)) >= SURE]
    usual = [median([size for _, size in sure])] if sure else []
    for row, size in parts:
        if columns_of(_text(row)) < SURE:
            near = [other for box, other in sure if max(-box.beside(row.box), -box.above(row.box)) < size]
            alike = [other for other in (*near, *usual) if max(size, other) < ALIKE * min(size, other)]
            yield row, min(alike, key=lambda other: abs(other - size), default=size)
        else:
            yield row, size


def _line(row: Row, size: float) -> Line:
    middle = (row.box.top + row.box.bottom) / 2
    right = max(row.box.right, row.box.left + size / 2)
    box = Box(row.box.left, middle - size / 2, right, middle + size / 2)
    return Line(full_width(_text(row).strip()), box, size, confidence=_confidence(row.letters))


def _text(row: Row) -> str:
    return "".join(letter.text for letter in row.letters)


def _confidence(letters: Sequence[Letter]) -> float:
    return fmean(letter.score for letter in letters)
