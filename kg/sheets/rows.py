"""Characters into lines, by where they stand alone: the order in which a file holds them says little."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from statistics import median

from kg.sheets.marks import Box, Glyph, Line, around

BREAK = 0.8
"""A wider gap than this, in characters, parts two lines of one row."""
BLANK, NARROW_BLANK = 0.6, 0.22
"""A gap that is a space between words: Chinese, and Latin or digits."""
SPACED_MARK = 1.1
"""A gap beside a punctuation mark that is one: half of the mark is white."""
LEAST_BLANK = 0.12
"""A gap where the file has a blank is no narrower."""
LEVEL = 0.3
"""How far characters of one row may stand off its baseline."""
SPACED = 2.6
"""The widest gap inside a line that was spaced out."""
TWICE = 0.25
"""A character this near to the same one is the same, drawn again to look bold."""
MARKS = "，。、；：！？（）《》“”‘’【】"
UPRIGHT_LEAST = 3
HAN = re.compile(r"[\u3400-\u9fff\uff01-\uff60\u3000-\u303f]")


def rows_of(glyphs: Sequence[Glyph]) -> list[Line]:
    """The lines of a sheet, in no order that matters."""
    upright, rest = _upright(_once(glyph for glyph in glyphs if not glyph.text.isspace()))
    blanks: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        if glyph.text.isspace():
            blanks[round(glyph.baseline)].append(glyph)
    rows = _respaced(_runs(rest))
    return [_line(row, blanks) for row in rows] + [_upright_line(stack) for stack in upright]


def _once(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Without characters that are drawn twice."""
    kept: list[Glyph] = []
    seen: dict[tuple[str, int, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        step = max(glyph.size, 1.0)
        column, row = int(glyph.box.left / step), int(glyph.baseline / step)
        near = (other for dx in (-1, 0, 1) for dy in (-1, 0, 1) for other in seen[glyph.text, column + dx, row + dy])
        if any(_same_place(glyph, other) for other in near):
            continue
        seen[glyph.text, column, row].append(glyph)
        kept.append(glyph)
    return kept


def _same_place(one: Glyph, other: Glyph) -> bool:
    within = TWICE * one.size
    return abs(one.box.left - other.box.left) < within and abs(one.baseline - other.baseline) < within


def _upright(glyphs: Sequence[Glyph]) -> tuple[list[list[Glyph]], list[Glyph]]:
    """Stacks of characters that follow each other from top to bottom, or the other way round, and all others."""
    down, rest = _stacked(glyphs)
    up, others = _stacked(rest[::-1])
    return down + up, others[::-1]


def _stacked(glyphs: Sequence[Glyph]) -> tuple[list[list[Glyph]], list[Glyph]]:
    stacks: list[list[Glyph]] = [[]]
    for glyph in glyphs:
        if stacks[-1] and not _is_below(stacks[-1][-1], glyph):
            stacks.append([])
        stacks[-1].append(glyph)
    upright = [stack for stack in stacks if len(stack) >= UPRIGHT_LEAST]
    return upright, [glyph for stack in stacks if len(stack) < UPRIGHT_LEAST for glyph in stack]


def _is_below(one: Glyph, other: Glyph) -> bool:
    """Whether a character stands right below the one that the file has before it."""
    if abs(one.size - other.size) > 0.1 * one.size:
        return False
    middles = (one.box.left + one.box.right - other.box.left - other.box.right) / 2
    return abs(middles) < 0.4 * one.size and 0.4 * one.size < other.baseline - one.baseline < 1.7 * one.size


def _runs(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Characters side by side on one baseline without a wide gap."""
    runs: list[list[Glyph]] = []
    open_at: dict[int, list[list[Glyph]]] = defaultdict(list)
    step = max(1.0, median([glyph.size for glyph in glyphs]) / 2) if glyphs else 1.0
    for glyph in sorted(glyphs, key=lambda g: (g.box.left, g.baseline)):
        level = int(glyph.baseline / step)
        reach = int(LEVEL * glyph.size / step) + 1
        near = [run for at in range(level - reach, level + reach + 1) for run in open_at.get(at, ())]
        fitting = [run for run in near if _goes_on(run[-1], glyph)]
        if fitting:
            run = max(fitting, key=lambda r: r[-1].box.right)
        else:
            run = []
            runs.append(run)
            open_at[level].append(run)
        run.append(glyph)
    return runs


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    size = max(last.size, glyph.size)
    gap = glyph.box.left - last.box.right
    level = abs(last.baseline - glyph.baseline) <= LEVEL * min(last.size, glyph.size)
    return level and size < 1.5 * min(last.size, glyph.size) and -0.7 * size < gap <= BREAK * size


def _respaced(runs: list[list[Glyph]]) -> list[list[Glyph]]:
    """Lines that were spaced out, whole again: a gap that other lines stand across is none between columns."""
    order = sorted(runs, key=lambda run: (round(run[0].baseline, 0), run[0].box.left))
    boxes = [around(glyph.box for glyph in run) for run in order]
    joined: list[list[Glyph]] = []
    for index, run in enumerate(order):
        last = joined[-1] if joined else None
        if last and _same_row(last[-1], run[0]) and (_is_letter(last, run) or _is_bridged(last[-1], run[0], boxes)):
            last.extend(run)
        else:
            joined.append(list(order[index]))
    return joined


def _same_row(last: Glyph, first: Glyph) -> bool:
    gap = first.box.left - last.box.right
    same = abs(last.size - first.size) < 0.1 * first.size
    return same and 0 <= gap <= SPACED * first.size and abs(last.baseline - first.baseline) < LEVEL * first.size


def _is_letter(last: list[Glyph], run: list[Glyph]) -> bool:
    """Whether both sides of the gap are single characters."""
    alone = len(last) == 1 or last[-1].box.left - last[-2].box.right > BREAK * last[-1].size
    return len(run) == 1 and alone


def _is_bridged(last: Glyph, first: Glyph, boxes: list[Box]) -> bool:
    """Whether the nearest line above or below stands across the whole gap."""
    size = first.size
    gap = Box(last.box.right, first.box.top - 1.2 * size, first.box.left, first.box.bottom + 1.2 * size)
    across = [b for b in boxes if b.left < gap.left and gap.right < b.right and 0.4 * size < b.beside(gap)]
    return any(abs(b.height - first.box.height) < 0.2 * size for b in across)


def _line(row: list[Glyph], blanks: Mapping[int, list[Glyph]]) -> Line:
    """Its text, with blanks where the file has them in a gap, or where the gap is as wide as one."""
    size = median([glyph.size for glyph in row])
    gaps = [(glyph.box.left - last.box.right) / size for last, glyph in pairwise(row)]
    usual = median(gaps) if gaps else 0.0
    text = [row[0].text]
    for (last, glyph), gap in zip(pairwise(row), gaps, strict=True):
        wide = HAN.match(last.text) is not None or HAN.match(glyph.text) is not None
        if gap > (SPACED_MARK if _is_squeezed(last, glyph) else BLANK if wide else NARROW_BLANK) or (
            gap > usual + LEAST_BLANK and not _is_squeezed(last, glyph) and _has_blank(last, glyph, blanks)
        ):
            text.append(" ")
        text.append(glyph.text)
    return Line("".join(text), around(glyph.box for glyph in row), size)


def _is_squeezed(last: Glyph, glyph: Glyph) -> bool:
    """Whether one of them is a mark whose white half is what looks like a gap."""
    return last.text in MARKS or glyph.text in MARKS


def _has_blank(last: Glyph, glyph: Glyph, blanks: Mapping[int, list[Glyph]]) -> bool:
    level = round(glyph.baseline)
    near = (blank for at in (level - 1, level, level + 1) for blank in blanks.get(at, ()))
    return any(last.box.left <= blank.box.left < glyph.box.left for blank in near)


def _upright_line(stack: list[Glyph]) -> Line:
    return Line("".join(g.text for g in stack), around(g.box for g in stack), median([g.size for g in stack]), True)


def plain(character: str) -> str:
    """A radical or a compatibility character as the ordinary one; any other as it is."""
    if "\u2e80" <= character <= "\u2fdf" or "\uf900" <= character <= "\ufaff":
        return RADICALS.get(character) or unicodedata.normalize("NFKC", character)
    return character


_PAIRS = (
    "⺁厂⺇几⺒巳⺓幺⺜日⺝月⺠民⺩王⺪疋⺬示⺮竹⺯糸⺶羊⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼"
    "⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜"
)
RADICALS = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
"""Radicals that print like a whole character but have no decomposition (Unicode: EquivalentUnifiedIdeograph.txt)."""
