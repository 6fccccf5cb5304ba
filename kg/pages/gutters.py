"""Columns that a text file has side by side, as tools for PDF print them: the pieces of its lines in reading order.

A gutter is a strip of white space that runs down through the lines between two columns of prose. Cells of tables stand
side by side too, but hold no clauses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from statistics import median
from unicodedata import east_asian_width

from kg.kept import compiled

BREAK = compiled("\r\n|[\n\r\v\f\x85\u2028\u2029]")
WHITE = compiled(r"\s{2,}|\u3000")
MARKS = compiled("[，。；、,;]")
NARROWEST = 16
"""A column is so many cells wide at least; a Chinese character fills two."""
WIDTH = 2
"""So many cells wide is a gutter."""
FEWEST = 6
"""So many lines have text on both sides of it."""
BOTH, CLAUSES = 0.5, 0.3
"""So large a part of the lines has text on both sides, and of the lines of each column a mark of a clause."""
PROBE = 16
"""So many rows of a table are looked at before it is seen to be none of columns."""
Piece = tuple[int, int]
"""Where a line or a part of it begins and ends in the text."""


@dataclass(frozen=True)
class Row:
    """A line: the offset and the cell where each character begins, with those of its end."""

    text: str
    start: int
    cells: tuple[int, ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Row:
        """The line between two offsets; characters that nobody sees are as wide as a letter."""
        line = text[start:end]
        return cls(line, start, tuple(accumulate((2 if is_wide(char) else 1 for char in line), initial=0)))

    @cached_property
    def inked(self) -> tuple[int, int]:
        """The first cell with text and the one behind the last; both 0 for an empty line."""
        first = len(self.text) - len(self.text.lstrip())
        return (self.cells[first], self.cells[len(self.text.rstrip())]) if self.text.strip() else (0, 0)

    @cached_property
    def gaps(self) -> list[Piece]:
        """The white space between its words, in cells, wide enough for a gutter."""
        last = len(self.text.rstrip())
        found = [match.span() for match in WHITE.finditer(self.text, 0, last) if match.start()]
        return [(self.cells[a], self.cells[b]) for a, b in found if self.text[:a].strip()]

    def at(self, cell: int) -> int:
        """The index of the first character that begins at a cell or behind it."""
        return next((i for i, begin in enumerate(self.cells) if begin >= cell), len(self.text))

    def cut(self, left: int, right: int | None = None) -> Row:
        """The part between two cells."""
        a, b = self.at(left), len(self.text) if right is None else self.at(right)
        return Row(self.text[a:b], self.start + a, tuple(cell - self.cells[a] for cell in self.cells[a : b + 1]))


def is_wide(char: str) -> bool:
    """Whether a character fills two cells."""
    return east_asian_width(char) in "WFA" if char > "\xff" else False


def pieces(text: str) -> list[Piece]:
    """The lines of a text in reading order, cut where columns stand side by side."""
    starts = [0, *(match.end() for match in BREAK.finditer(text))]
    ends = [*(match.start() for match in BREAK.finditer(text)), len(text)]
    spans = list(zip(starts, ends, strict=True))
    if sum(WHITE.search(text[a:b].strip()) is not None for a, b in spans) < FEWEST:
        return spans
    rows = [Row.of(text, a, b) for a, b in spans]
    return [(row.start, row.start + len(row.text)) for row in in_order(rows)]


def in_order(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, each stretch with a gutter as its left column and then what is right of it."""
    at = 0
    while at < len(rows):
        end, strip = gutter(rows, at)
        found = rows[at:end]
        if strip is None:
            yield from found
        else:
            yield from (row.cut(0, strip[0]) for row in found)
            right = [row.cut(strip[1]) for row in found]
            edge = strip[1] + min((row.inked[0] for row in right if row.text.strip()), default=0)
            yield from in_order([row.cut(edge) for row in found])
        at = end


def gutter(rows: Sequence[Row], at: int) -> tuple[int, Piece | None]:
    """The end of the stretch of rows that begins with one and has the same gutter, and its cells; None without one."""
    plain = at + 1
    for left, right in rows[at].gaps:
        row, end = rows[at], at + 1
        if max(left, row.inked[1] - right) < NARROWEST:
            continue
        while end < len(rows) and (strip := narrowed(rows[end], left, right)):
            (left, right), end = strip, end + 1
            if end - at == PROBE and not are_columns(rows[at:end], left, right):
                plain = end - FEWEST
                break
        else:
            if is_top(row, rows[at + 1 : end], left, right) and are_columns(rows[at:end], left, right):
                return end, (left, right)
    return plain, None


def is_top(row: Row, below: Sequence[Row], left: int, right: int) -> bool:
    """Whether a row is the first of columns: a part narrower than a column is a headline only beside a full line.

    The name of a paper and its date stand wide apart too.
    """
    parts = (row.cut(0, left), *((r.cut(0, left)) for r in below)), (row.cut(right), *(r.cut(right) for r in below))
    widths = [[len(part.text.strip()) for part in column] for column in parts]
    wide = [2 * column[0] >= NARROWEST for column in widths]
    full = [column[0] + 1 >= median([w for w in column if w] or [0]) for column in widths]
    return all(wide) or (wide[0] and full[0]) or (wide[1] and full[1])


def narrowed(row: Row, left: int, right: int) -> Piece | None:
    """What of a strip of cells is white in a row too; None when too little is."""
    first, last = row.inked
    if last <= left or (first == 0 and last == 0):
        return left, right
    if first > left:
        return (left, min(right, first)) if min(right, first) - left >= WIDTH else None
    if last - left < WIDTH:
        return (last, right) if right - last >= WIDTH else None
    strips = ((max(left, a), min(right, b)) for a, b in row.gaps)
    return max((s for s in strips if s[1] - s[0] >= WIDTH), key=lambda s: s[1] - s[0], default=None)


def are_columns(rows: Sequence[Row], left: int, right: int) -> bool:
    """Whether what stands on both sides of a strip is prose."""
    inked = [row for row in rows if row.text.strip()]
    sides = [(row.cut(0, left).text.strip(), row.cut(right).text.strip()) for row in inked]
    both = [side for side in sides if all(side)]
    if len(both) < FEWEST or len(both) < BOTH * len(inked):
        return False
    columns = ([a for a, _ in both], [b for _, b in both])
    return all(is_prose(column) for column in columns)


def is_prose(lines: Sequence[str]) -> bool:
    """Whether lines are those of a column: as wide as one, with clauses that go on."""
    wide = median(2 * len(line) for line in lines) >= NARROWEST
    return wide and sum(MARKS.search(line) is not None for line in lines) >= CLAUSES * len(lines)
