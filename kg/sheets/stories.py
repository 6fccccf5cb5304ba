"""Lines in reading order into articles: headline, paragraphs, captions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.sheets.items import Break, Entry, Framed, in_frames, rightmost_first, running_size
from kg.sheets.marks import Box, Line, Sheet, around
from kg.sheets.order import Cutter

INDENT = 1.3
"""A line that begins so many characters to the right of its column begins a paragraph."""
SHORT = 2.0
"""A line that ends so many characters before its column does ends one."""
SMALL = 0.92
"""Captions are set in a smaller size than running text."""
FEW = 4
"""Columns of fewer lines do not show how wide they are."""
UNDER = 1.6
"""How far below its picture a caption begins, in characters."""
APART = 1.1
"""White space in front of a paragraph that is set apart, in characters."""

Paragraph = list[Line]


@dataclass(slots=True)
class Story:
    """An article as it stands on one sheet."""

    headlines: list[Line] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    captions: list[Paragraph] = field(default_factory=list)

    @property
    def box(self) -> Box:
        """All of it."""
        lines = [*self.headlines, *(line for part in (*self.paragraphs, *self.captions) for line in part)]
        return around(line.box for line in lines)


def stories_on(sheet: Sheet, lines: Sequence[Line]) -> list[Story]:
    """The articles of a sheet in reading order; ``lines`` are those of the sheet that are news."""
    em = running_size(lines)
    if not em:
        return []
    cutter = Cutter(em, sheet.rules)
    return list(_stories(in_frames(lines, sheet.frames, sheet.pictures), cutter, sheet))


def _stories(items: Sequence[Line | Framed], cutter: Cutter, sheet: Sheet) -> Iterator[Story]:
    entries = rightmost_first(cutter.order(list(items)))
    for run in _runs(entries, cutter):
        boxed = [entry for entry in run if isinstance(entry, Framed) and entry.items]
        lines = [entry for entry in run if isinstance(entry, Line)]
        if lines:
            yield _story(lines, cutter, sheet)
        for frame in boxed:
            yield from _stories(frame.items, cutter, sheet)


def _runs(entries: Iterable[Entry], cutter: Cutter) -> Iterator[list[Entry]]:
    """What belongs to one article: a headline begins one, and a rule behind running text does.

    A boxed item at its beginning is none of it.
    """
    run: list[Entry] = []
    has_text = False
    for entry in entries:
        is_new = isinstance(entry, Break) or cutter.is_headline(entry)
        if (has_text and is_new) or (isinstance(entry, Line) and run and all(map(_is_boxed, run))):
            yield run
            run, has_text = [], False
        if not isinstance(entry, Break):
            run.append(entry)
            has_text |= isinstance(entry, Line) and not cutter.is_headline(entry)
    if run:
        yield run


def _is_boxed(entry: Entry) -> bool:
    return isinstance(entry, Framed) and bool(entry.items)


def _story(lines: list[Line], cutter: Cutter, sheet: Sheet) -> Story:
    story = Story()
    text: list[Line] = []
    asides: list[Line] = []
    for line in lines:
        if cutter.is_headline(line):
            story.headlines.append(line)
        elif _is_aside(line, asides, cutter.em, sheet.pictures):
            asides.append(line)
        else:
            text.append(line)
    story.paragraphs = list(_paragraphs(text, cutter.em))
    story.captions = list(_captions(asides, cutter.em))
    return story


def _is_aside(line: Line, asides: Sequence[Line], em: float, pictures: Sequence[Box]) -> bool:
    """Whether a line belongs to a picture: set smaller, or right below it, or below a line that is."""
    if line.size < SMALL * em:
        return True
    below = [box for box in pictures if -0.5 * em < line.box.top - box.bottom < UNDER * em]
    if any(line.box.above(box) > 0.8 * line.box.width for box in below):
        return True
    last = asides[-1] if asides else None
    return last is not None and last.size >= SMALL * em and _goes_on(last, line, em)


def _goes_on(last: Line, line: Line, em: float) -> bool:
    gap = line.box.top - last.box.bottom
    return line.box.above(last.box) > 0 and -0.5 * em < gap < APART * em and abs(line.size - last.size) < 0.08 * em


def _captions(asides: Sequence[Line], em: float) -> Iterator[Paragraph]:
    part: Paragraph = []
    for line in asides:
        if part and not _goes_on(part[-1], line, em):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _paragraphs(lines: Sequence[Line], em: float) -> Iterator[Paragraph]:
    """Lines into paragraphs, by indents and short last lines, over the ends of columns."""
    part: Paragraph = []
    short = False
    columns = list(_columns(lines))
    widths = sorted(around(line.box for line in column).width for column in columns if len(column) >= FEW)
    for column in columns:
        left, _, right, _ = around(line.box for line in column)
        # Where only short lines stand, the column is as wide as another one of the article.
        right = max(right, left + next((width for width in widths if width > right - left), 0.0) - em / 2)
        before: Line | None = None
        for line in column:
            indented = line.box.left - left > INDENT * em
            apart = before is not None and line.box.top - before.box.bottom > 2 * APART * em
            if part and (indented or short or apart):
                yield part
                part = []
            part.append(line)
            short = right - line.box.right > SHORT * em
            before = line
    if part:
        yield part


def _columns(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that stand one below the other."""
    column: list[Line] = []
    for line in lines:
        if column and (line.box.top < column[-1].box.top or line.box.above(column[-1].box) <= 0):
            yield column
            column = []
        column.append(line)
    if column:
        yield column
