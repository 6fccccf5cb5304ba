"""Pages that set in the first line of a paragraph: there the margin tells which lines belong together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.pages.columns import WIDEST, WINDOW
from kg.pages.layout import Layout
from kg.pages.lines import DASH, Line, is_parted, is_unclosed, kind_of, looks_like_headline, width
from kg.pages.strand import join

SLACK = 2.0
"""How much the full lines of a column differ in width, in characters of full width."""
SET_IN, CENTRED = 1.0, 4.0
"""The first line of a paragraph is set in by so much, and by less than a headline in the middle."""
INDENT = 2.0
"""How much a paragraph is set in, however many spaces the file has for it."""
ENOUGH = 3
"""So many full lines set in, with lines at the margin below, show how the page is set."""
MOST = 0.7
"""So many of the lines below the short last line of a paragraph begin another one, and are set in."""
COLONS = ("：", ":")
TALLEST = 3
"""No headline has more lines."""
RUNNING = ("text", "opener", "item", "field", "heading")


def join_set_in(lines: list[Line], layout: Layout) -> list[Line]:
    """The lines with each paragraph that is set in as one line; those of other pages as they are."""
    return list(_Margin(lines, layout).joined())


class _Margin:
    def __init__(self, lines: list[Line], layout: Layout) -> None:
        self.lines = lines
        self.layout = layout
        self.running = [line.kind in RUNNING and line.width <= WIDEST for line in lines]
        self.measures = [line.width + (INDENT if line.indent >= SET_IN else 0.0) for line in lines]
        self.lengths = [len(line.text) + (INDENT if line.indent >= SET_IN else 0.0) for line in lines]
        """Where a file was cut after so many characters, be they digits of half the width or not."""
        self.full = [self._is_full(index) for index in range(len(lines))]

    def joined(self) -> Iterator[Line]:
        if not self._tells():
            yield from self.lines
            return
        index = 0
        while index < len(self.lines):
            end = index + 1
            if self._is_set_in(index):
                while self._goes_on(index, end - 1):
                    end += 1
            yield self._one(self.lines[index:end]) if self._is_set_in(index) else self.lines[index]
            index = end

    def _one(self, lines: list[Line]) -> Line:
        if len(lines) == 1:
            return replace(lines[0], whole=True)
        strand = join(line.strand for line in lines)
        kind = lines[0].kind if lines[0].kind == "item" else kind_of(strand.text, self.layout)
        return replace(lines[0], strand=strand, kind=kind, width=width(strand.text), whole=True)

    def _tells(self) -> bool:
        """Whether the page sets in its paragraphs, so that a line at the margin goes on with the one before it."""
        starts = [i for i in range(len(self.lines) - 1) if self._is_set_in(i) and self.full[i]]
        if sum(self._is_at_margin(i + 1) for i in starts) < ENOUGH:
            return False
        ends = [
            i
            for i in range(len(self.lines) - 1)
            if self.lines[i].finished and not self.full[i] and self._is_prose(i + 1)
        ]
        return sum(map(self._is_set_in, (i + 1 for i in ends))) >= MOST * len(ends)

    def _goes_on(self, start: int, index: int) -> bool:
        """Whether the paragraph from ``start`` to ``index`` goes on with the next line."""
        if index + 1 >= len(self.lines) or not self.full[index] or not self._is_at_margin(index + 1):
            return False
        following = self.lines[index + 1]
        head = self._is_head(index + 1)
        text = "".join(line.text for line in self.lines[start : index + 1])
        if is_unclosed(text) or text.endswith(DASH):
            return True
        if self.lines[index].finished:
            return not (head and self._ends_group(index + 1))
        if head and (is_parted(following.text) or not self.full[index + 1]):
            # The last line of a heading, or a headline that stands between two halves of a sentence.
            return not is_parted(following.text) and not self._is_at_margin(index + 2)
        return True

    def _ends_group(self, index: int) -> bool:
        """Whether the lines from ``index`` on look like those of a headline, with the news below them."""
        for i in range(index, min(index + TALLEST, len(self.lines))):
            if not self._is_at_margin(i):
                return True
            if not self._is_head(i):
                return False
        return False

    def _is_head(self, index: int) -> bool:
        """Whether a line looks like one of a headline, as 青石县： with the rest of it below does too."""
        if looks_like_headline(self.lines[index], self.layout):
            return True
        more = self._is_at_margin(index + 1) and looks_like_headline(self.lines[index + 1], self.layout)
        return self.lines[index].text.endswith(COLONS) and more

    def _is_running(self, index: int) -> bool:
        return index < len(self.lines) and self.running[index]

    def _is_set_in(self, index: int) -> bool:
        return self._is_running(index) and SET_IN <= self.lines[index].indent < CENTRED

    def _is_at_margin(self, index: int) -> bool:
        return self._is_running(index) and self.lines[index].indent < SET_IN and self.lines[index].kind != "opener"

    def _is_prose(self, index: int) -> bool:
        return self._is_running(index) and not looks_like_headline(self.lines[index], self.layout)

    def _is_full(self, index: int) -> bool:
        """Whether a line fills the column that the lines around stand in."""
        if not self._is_running(index):
            return False
        around = range(max(0, index - WINDOW), min(index + WINDOW + 1, len(self.lines)))
        near = [i for i in around if self.running[i] and not self.lines[i].finished]
        if self.lines[index].spaced or not near:
            return self.lines[index].spaced
        wide, long = (sorted(all_of[i] for i in near)[len(near) * 3 // 4] for all_of in (self.measures, self.lengths))
        return self.measures[index] >= wide - SLACK or self.lengths[index] >= long
