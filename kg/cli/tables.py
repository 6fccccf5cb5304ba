"""Rows on the terminal or in a pipe: a table for people, JSON, CSV or TSV for programs."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Sequence
from typing import Any

import click

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: object) -> str:
    """The text without line breaks and without anything that a terminal would obey."""
    return _CONTROL.sub(" ", "" if text is None else str(text))


def echo_json(value: Any) -> None:
    """JSON in UTF-8, two spaces an indent."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def echo_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table with aligned columns; Chinese characters count two. In a pipe no line is broken."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        numeric = bool(rows) and all(isinstance(row[len(table.columns)], int) for row in rows)
        table.add_column(column, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    console = Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else 100_000)
    with console.capture() as capture:
        console.print(table)
    lines = capture.get().splitlines()
    click.echo("\n".join(line.rstrip() for line in lines if line.strip()))


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
