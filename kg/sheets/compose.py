"""Sheets into one text: masthead first, then the articles, each line with the place where it stands on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.model import Region
from kg.pages.dates import of_masthead
from kg.pages.layout import load_layout
from kg.pages.simplify import simplify
from kg.sheets.jumps import Part, joined
from kg.sheets.marks import Line, Sheet, around
from kg.sheets.masthead import Masthead, masthead_of
from kg.sheets.stories import Paragraph, Story, stories_on

SAME_SIZE = 0.06
"""Lines of one headline differ no more in size."""


@dataclass(frozen=True, slots=True)
class Issue:
    """The sheets of a document that have one date, as text."""

    first: int
    """Number of its first sheet in the document."""
    text: str
    regions: tuple[Region, ...]


@dataclass(slots=True)
class _Writer:
    """Text under construction."""

    parts: list[str] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    length: int = 0

    def put(self, text: str) -> None:
        """Adds what stands nowhere on paper."""
        self.parts.append(text)
        self.length += len(text)

    def put_line(self, line: Line, sheet: Sheet) -> None:
        """Adds a line of paper."""
        start = self.length
        self.put(line.text)
        box = tuple(round(length, 1) for length in sheet.displayed(line.box))
        self.regions.append(
            Region(start, self.length, line.sheet, (box[0], box[1], box[2], box[3]), round(line.confidence, 3))
        )


def issues_of(sheets: Sequence[tuple[int, Sheet]]) -> Iterator[Issue]:
    """The text of a document; a sheet whose masthead has another date begins a new issue."""
    group: list[tuple[int, Sheet, Masthead]] = []
    date: str | None = None
    for number, bare in sheets:
        sheet = replace(bare, lines=tuple(replace(line, sheet=number) for line in bare.lines))
        masthead = masthead_of(sheet)
        own = of_masthead("\n".join(simplify(line.text) for line in masthead.lines), load_layout())
        if group and own and date and own != date:
            yield _issue(group)
            group, date = [], None
        group.append((number, sheet, masthead))
        date = date or own
    if group:
        yield _issue(group)


def _issue(group: Sequence[tuple[int, Sheet, Masthead]]) -> Issue:
    writer = _Writer()
    sheets = {number: sheet for number, sheet, _ in group}
    parts = [
        Part(story, number, masthead.number)
        for number, sheet, masthead in group
        for story in stories_on(sheet, masthead.news)
    ]
    stories = joined(parts)
    for number, sheet, masthead in group:
        for line in masthead.lines:
            writer.put_line(line, sheet)
            writer.put("\n")
        if masthead.lines:
            writer.put("\n")
        for story, home in stories:
            if home == number:
                _write(story, writer, sheets)
    return Issue(group[0][0], "".join(writer.parts), tuple(writer.regions))


def _write(story: Story, writer: _Writer, sheets: dict[int, Sheet]) -> None:
    for head in _headlines(story):
        writer.put("# ")
        _write_lines(head, writer, sheets)
    for part in (*story.paragraphs, *story.captions):
        _write_lines(part, writer, sheets)
    writer.put("\n")


def _write_lines(lines: Paragraph, writer: _Writer, sheets: dict[int, Sheet]) -> None:
    for index, line in enumerate(lines):
        if index and _is_word(lines[index - 1].text[-1:]) and _is_word(line.text[:1]):
            writer.put(" ")
        writer.put_line(line, sheets[line.sheet])
    writer.put("\n")


def _is_word(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _headlines(story: Story) -> Iterator[Paragraph]:
    """Headlines, one that was wrapped because its column was full as one."""
    lines = story.headlines
    part: Paragraph = []
    here = [
        line for paragraph in (lines, *story.paragraphs) for line in paragraph if lines and line.sheet == lines[0].sheet
    ]
    width = around(line.box for line in here).width if lines else 0.0
    for line in lines:
        if part and not _is_wrapped(part[-1], line, width):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _is_wrapped(last: Line, line: Line, width: float) -> bool:
    same = abs(last.size - line.size) < SAME_SIZE * line.size and not last.upright and not line.upright
    return same and last.box.width > width - 1.1 * last.size and line.box.width < last.box.width
