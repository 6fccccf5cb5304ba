"""What stands above the news: name of the paper, day, issue, number of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kg.pages.layout import Layout, load_layout
from kg.pages.lines import kind_of
from kg.pages.mastheads import page_numbers
from kg.pages.simplify import simplify
from kg.sheets.marks import Line, Sheet

HEAD = 0.3
"""The masthead is within so much of the height."""
ROWS = 4
"""Or among so many rows at the top."""
LONGEST = 60
"""No line of it is longer."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """The lines that belong to the paper, row by row, and those that are news."""

    lines: tuple[Line, ...]
    news: tuple[Line, ...]
    number: str | None
    """Of the page, as it is printed: ``A2``, ``3``."""


def masthead_of(sheet: Sheet) -> Masthead:
    """Cuts the masthead off."""
    layout = load_layout()
    rows = list(_rows(sheet.lines))
    count = 0
    for index, row in enumerate(rows):
        if (index >= ROWS and row[0].box.top > HEAD * sheet.height) or any(len(line.text) > LONGEST for line in row):
            break
        texts = [line.text for line in row]
        if any(_is_masthead(text, layout) for text in (*texts, "".join(texts))):
            count = index + 1
        elif index > count:
            break
    lines = tuple(line for row in rows[:count] for line in row)
    news = tuple(line for row in rows[count:] for line in row)
    numbers = page_numbers(" ".join(simplify(line.text) for line in lines), layout)
    return Masthead(lines, news, numbers[0] if numbers else None)


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that stand side by side, from left to right; rows from top to bottom."""
    row: list[Line] = []
    bottom = 0.0
    for line in sorted(lines, key=lambda line: line.box.top):
        if row and line.box.top > bottom - 0.2 * line.size:
            yield sorted(row, key=lambda line: line.box.left)
            row, bottom = [], 0.0
        row.append(line)
        bottom = max(bottom, line.box.bottom)
    if row:
        yield sorted(row, key=lambda line: line.box.left)


def _is_masthead(text: str, layout: Layout) -> bool:
    plain = simplify(text)
    return kind_of(plain, layout) == "masthead" or layout.forms["sheet_head"].search(plain) is not None


@cache
def chinese_number(numeral: str) -> str:
    """二 and 十二 as digits; anything else as it is, without leading zeros."""
    digits = "零一二三四五六七八九"
    if re.fullmatch(f"[{digits}十]{{1,3}}", numeral):
        tens, ten, ones = numeral.rpartition("十")
        return str((digits.index(tens) if tens else 1) * 10 * bool(ten) + (digits.index(ones) if ones else 0))
    return re.sub(r"(?<![0-9])0+(?=[0-9])", "", numeral)
