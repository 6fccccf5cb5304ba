"""Rows on the terminal or in a pipe: a table for people, JSON, CSV or TSV for programs."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sys
from collections.abc import Container, Sequence
from typing import Any
from unicodedata import combining, east_asian_width

import click

GAP = "   "
"""Between two columns."""
NARROWEST = 12
"""So many cells any column keeps."""
ID = "id"
"""The column of what commands take for a name."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: object) -> str:
    """The text without line breaks and without anything that a terminal would obey."""
    return _CONTROL.sub(" ", "" if text is None else str(text))


def yuan(value: float) -> str:
    """An amount in CNY as papers print it: 39.96亿元, 8000万元, 500元."""
    power, word = next((scale for scale in ((1e8, "亿"), (1e4, "万")) if abs(value) >= scale[0]), (1, ""))
    return f"{round(value / power, 4):.12g}{word}元"


def echo_json(value: Any) -> None:
    """JSON in UTF-8, two spaces an indent."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def echo_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table with aligned columns, numbers to the right; Chinese characters count two. No line is broken.

    On a terminal the widest columns are cut until a line fits; in a pipe every cell is whole.
    """
    cells = [[one_line(cell) for cell in row] for row in (columns, *rows)]
    numeric = [bool(rows) and all(isinstance(row[i], int) for row in rows) for i in range(len(columns))]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    if sys.stdout.isatty():
        room = shutil.get_terminal_size().columns - 1 - len(GAP) * (len(widths) - 1)
        widths = fitted(widths, room, {i for i, column in enumerate(columns) if column == ID})
        cells = [[cut(cell, width) for cell, width in zip(row, widths, strict=True)] for row in cells]
    lines = [
        GAP.join(_padded(*cell) for cell in zip(row, widths, numeric, strict=True)).rstrip() for row in cells
    ]  # fmt: skip
    rule = "─" * (sum(widths) + len(GAP) * (len(widths) - 1))
    click.echo("\n".join([f" {lines[0]}", f" {rule}", *(f" {line}" for line in lines[1:])]))


def fitted(widths: Sequence[int], room: int, whole: Container[int] = ()) -> list[int]:
    """Widths of columns that together take no more than ``room`` cells, the widest of them cut down to one width.

    Columns that stay ``whole`` are not cut, and none becomes narrower than ``NARROWEST``, even if then not all fit.
    """
    found, cap = list(widths), max(widths, default=0)
    while cap > NARROWEST and sum(found) > room:
        cap -= 1
        found = [width if i in whole else min(width, cap) for i, width in enumerate(widths)]
    return found


def cut(text: str, width: int) -> str:
    """The text as far as it takes no more cells than ``width``; what is cut off leaves an ellipsis."""
    if _width(text) <= width:
        return text
    kept = ""
    for character in text:
        if _width(kept + character) >= width:
            break
        kept += character
    return kept + "…"


def _width(text: str) -> int:
    """Cells that a text takes on a terminal."""
    return sum(2 if east_asian_width(c) in "WF" else not combining(c) for c in text)


def _padded(text: str, width: int, right: bool) -> str:
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks


def echo_separated(columns: Sequence[str], rows: Sequence[Sequence[object]], *, form: str) -> None:
    """CSV, or TSV with one line a row."""
    if form == "tsv":
        for row in (columns, *rows):
            click.echo("\t".join(map(one_line, row)))
        return
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows([columns, *rows])
    click.echo(buffer.getvalue(), nl=False)


def echo_rows(columns: Sequence[str], rows: Sequence[Sequence[object]], *, form: str) -> None:
    """Rows as ``table``, ``csv``, ``tsv`` or ``json`` (a list of objects)."""
    if form == "json":
        echo_json([dict(zip(columns, row, strict=True)) for row in rows])
    elif form == "table":
        echo_table(columns, rows)
    else:
        echo_separated(columns, rows, form=form)
