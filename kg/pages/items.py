"""Lines that are things of their own by their neighbours: items of brief news, rows of tables."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from kg.kept import compiled
from kg.pages.layout import Layout
from kg.pages.lines import Line

FEWEST_CELLS, FEWEST_ROWS = 3, 2
"""A table has so many cells in a row, and so many rows."""
ROW = compiled(r"(\d{1,3})\s+\S.*\s\S{1,12}$")
"""A row with single spaces between its cells."""
NUMBERED_ROWS = 3
"""So many of those one below the other make a table."""
WIDEST_CELL = 24
"""What is longer, in characters of full width, is a sentence and no cell."""


def mark_items(lines: list[Line], layout: Layout) -> list[Line]:
    """The lines with the first ones of items, and the rows of tables, marked as such."""
    return _with_rows(_with_items(lines, layout))


def _with_items(lines: list[Line], layout: Layout) -> list[Line]:
    """Below the heading of a column of brief news each line that begins with a mark is an item.

    Where several pointers stand one below the other they mark items too, and no captions, if no photographer is named
    in any of them.
    """
    pointer, mark = layout.forms["pointer"], layout.forms["mark"]
    out = list(lines)
    group: list[int] = []
    headed = False
    for index, line in enumerate([*lines, None]):
        if line is None or line.kind not in ("text", "caption", "heading"):
            if not headed and len(group) > 1 and not any(_credited(lines, i, layout) for i in group):
                for i in group:
                    out[i] = replace(out[i], kind="item")
            group, headed = [], False
        elif layout.is_a("briefs", line.text):
            headed = True
        elif headed and mark.match(line.text) and not _credited(lines, index, layout):
            out[index] = replace(line, kind="item")
        elif line.kind == "caption" and pointer.match(line.text):
            group.append(index)
    return out


def _credited(lines: list[Line], index: int, layout: Layout) -> bool:
    """Whether a photographer is named at the end of a line or on the next one."""
    following = lines[index + 1].kind if index + 1 < len(lines) else None
    return following == "credit" or layout.at_end("credit_word").search(lines[index].text) is not None


def _with_rows(lines: list[Line]) -> list[Line]:
    """Lines with as many cells, one below the other, are the rows of a table if there are figures in them."""
    out: list[Line] = []
    for (cells, is_row), group in groupby(lines, lambda line: (line.cells, _may_be_row(line))):
        rows = list(group)
        table = is_row and cells >= FEWEST_CELLS and sum(_has_figures(line) for line in rows) >= FEWEST_ROWS
        out += [replace(line, kind="item") for line in rows] if table else rows
    return _with_numbered(out)


def _with_numbered(lines: list[Line]) -> list[Line]:
    """Lines numbered one after the other, with a space behind each number and before the last cell, are rows too."""
    out = list(lines)
    run: list[int] = []
    for index in range(len(lines) + 1):
        row = _numbered(lines[index]) if index < len(lines) else 0
        if row == len(run) + 1:
            run.append(index)
            continue
        for at in run if len(run) >= NUMBERED_ROWS else ():
            out[at] = replace(out[at], kind="item")
        run = [index] if row == 1 else []
    return out


def _numbered(line: Line) -> int:
    """The number in front of a row, 0 where a line is none."""
    match = ROW.match(line.text) if line.kind in ("text", "heading") and not line.finished else None
    return int(match[1]) if match else 0


def _has_figures(line: Line) -> bool:
    return any(character.isdigit() for character in line.text)


def _may_be_row(line: Line) -> bool:
    return line.kind in ("text", "heading") and not line.finished and line.width <= WIDEST_CELL * line.cells
