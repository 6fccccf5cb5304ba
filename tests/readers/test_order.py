"""Which lines of a sheet are read after which, where only rules, white space and upright headlines tell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kg.sheets.items import Framed, Item
from kg.sheets.marks import Box, Line
from kg.sheets.order import Cutter

EM = 10.0


def text(name: str, left: float, top: float, rows: int) -> list[Line]:
    """Rows of a column that is 100 wide."""
    tops = [top + 15 * row for row in range(rows)]
    return [Line(f"{name}{row}", Box(left, at, left + 100, at + 10), EM) for row, at in enumerate(tops)]


def head(name: str, left: float, top: float) -> Line:
    return Line(name, Box(left, top, left + 80, top + 18), 18.0)


def upright(name: str, left: float, top: float, height: float) -> Line:
    return Line(name, Box(left, top, left + 18, top + height), 18.0, True)


BELOW = (head("丁", 0, 120), *text("戊", 0, 145, 4), *text("己", 150, 120, 4))
BOX = Framed(Box(150, 0, 260, 160), (head("甲", 160, 5), *text("乙", 155, 40, 5)))

SHEETS = [
    pytest.param(
        [upright("竖", 0, 0, 200), *text("甲", 30, 0, 4), head("乙", 270, 0)]
        + [line for number, left in enumerate((150, 260, 370)) for line in text("丙丁戊"[number], left, 25, 2)],
        [Box(140, 0, 141, 60)],
        "竖 甲0 甲1 甲2 甲3 乙 丙0 丙1 丁0 丁1 戊0 戊1",
        id="a rule between articles, shorter than an upright headline",
    ),
    pytest.param(
        [upright("竖", 0, 0, 100), *text("甲", 30, 0, 4), head("乙", 150, 0), *text("丙", 150, 25, 4), *BELOW],
        [],
        "竖 甲0 甲1 甲2 甲3 乙 丙0 丙1 丙2 丙3 丁 戊0 戊1 戊2 戊3 己0 己1 己2 己3",
        id="white space below an upright headline",
    ),
    pytest.param(
        [*text("丙", 0, 0, 4), upright("竖", 120, 0, 150), BOX],
        [],
        "竖 丙0 丙1 丙2 丙3 □",
        id="an upright headline at the right, a boxed article beside it",
    ),
    pytest.param(
        [*text("丙", 0, 0, 4), upright("竖", 120, 0, 150), *text("丁", 150, 0, 4)],
        [],
        "丙0 丙1 丙2 丙3 竖 丁0 丁1 丁2 丁3",
        id="an upright headline at the left of its text, behind the text of another article",
    ),
]


@pytest.mark.parametrize(("items", "rules", "expected"), SHEETS)
def test_what_is_read_after_what(items: list[Item], rules: Sequence[Box], expected: str) -> None:
    entries = Cutter(EM, rules).order(items)
    read = [entry.text if isinstance(entry, Line) else "□" for entry in entries if isinstance(entry, Line | Framed)]
    assert " ".join(read) == expected
