"""Which lines are those of a narrow column, where a line ends because it is full and not because the text does."""

from __future__ import annotations

from kg.pages.lines import Line

WIDEST = 48
"""Lines wider than this, in characters of full width, are paragraphs and not lines of a column."""
NARROWEST = 8
SLACK = 2.0
"""How much the full lines of a column differ in width."""
INDENT = 2.0
"""How much narrower the first line of a paragraph is."""
WINDOW = 8
"""How many lines before and after a line show what column it stands in."""
ENOUGH = 4
"""So many full lines of one width make a column."""


def column_lines(lines: list[Line]) -> list[bool]:
    """For each line whether it is one of a column: full, the first of a paragraph or the short last one."""
    return [_in_column(lines, index) for index in range(len(lines))]


def is_full(lines: list[Line], index: int) -> bool:
    """Whether no line near is much wider."""
    near = [line.width for line in lines[max(0, index - 2) : index + 3] if line.width <= WIDEST]
    return lines[index].width > max(near, default=0) - SLACK


def _is_running(line: Line | None) -> bool:
    return line is not None and line.kind in ("text", "opener", "item") and line.width <= WIDEST


def _in_column(lines: list[Line], index: int) -> bool:
    line = lines[index]
    if not _is_running(line):
        return False
    before = lines[index - 1] if index and _is_running(lines[index - 1]) else None
    after = lines[index + 1] if index + 1 < len(lines) and _is_running(lines[index + 1]) else None
    if after and after.whole and not line.whole and not line.finished:
        return False  # a paragraph is set in below it, so that it is a headline
    if line.spaced:
        return before is not None or after is not None
    if before and line.finished and line.width < before.width:
        return True
    return any(_fits(line, other.width) for other in (before, after) if other and not other.finished) or _fits(
        line, _width_around(lines, index)
    )


def _width_around(lines: list[Line], index: int) -> float:
    """The width of the column that the lines around stand in; 0 when they stand in none."""
    near = lines[max(0, index - WINDOW) : index] + lines[index + 1 : index + 1 + WINDOW]
    widths = sorted([line.width for line in near if not line.finished and not line.spaced and _is_running(line)])
    if len(widths) < ENOUGH:
        return 0.0
    # The first lines of paragraphs are narrower: the column is as wide as the upper half of its lines.
    width = widths[len(widths) * 3 // 4]
    full = sum(abs(other - width) <= SLACK for other in widths)
    return width if full >= ENOUGH and full * 2 >= len(widths) else 0.0


def _fits(line: Line, width: float) -> bool:
    return width >= NARROWEST and -SLACK <= width - line.width <= SLACK + INDENT
