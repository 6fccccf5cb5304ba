"""Lines into pieces: wrapped lines are joined, and halves of a sentence that something was set between."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kg.pages.columns import column_lines, is_full
from kg.pages.layout import Layout
from kg.pages.lines import CLAUSE, DASH, HEAD_PART, Line, is_parted, is_unclosed, looks_like_headline
from kg.pages.strand import Strand, join

PieceKind = Literal["masthead", "headline", "byline", "credit", "caption", "jump", "opener", "body"]

WIDER = 1.5
"""No line of a column is so many times wider than another that is full."""
COLUMN_LINES = 8
LOOK_AHEAD = 6
FIELD = 24
"""A line of a record no wider than this is whole, in characters of full width."""
PLACE = 14
"""What a headline begins with, on a line of its own with a colon, is no wider."""
BRACKET = 60
"""A bracket of a byline, or a quotation, is closed within so many characters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What was set as one piece. An ``opener`` is a paragraph that begins an article with 本报讯 or the like."""

    strand: Strand
    kind: PieceKind


@dataclass(slots=True)
class _Joiner:
    """Builds pieces from lines; ``open`` are the lines of a paragraph that may go on."""

    lines: list[Line]
    layout: Layout
    column: list[bool]
    wrapped: bool
    pieces: list[Piece] = field(default_factory=list)
    open: list[Line] = field(default_factory=list)
    intruders: list[Piece] = field(default_factory=list)

    def run(self) -> list[Piece]:
        for index, line in enumerate(self.lines):
            if self._in_bracket():
                self._extend(index)
                continue
            match line.kind:
                case "masthead" | "caption" | "credit":
                    self._intrude(Piece(line.strand, line.kind))
                case "jump" | "byline":
                    self._close()
                    self.pieces.append(Piece(line.strand, line.kind))
                case "opener" | "field" | "item":
                    self._close()
                    self._extend(index)
                case _:
                    self._text(index)
        self._close()
        return self.pieces

    def _in_bracket(self) -> bool:
        """Whether a byline's bracket is still open, so that the next line goes on with it whatever it looks like."""
        if len(self.open) not in (1, 2) or self.open[0].kind != "opener":
            return False
        text = "".join(line.text for line in self.open)[-BRACKET:]
        return max(text.rfind("（"), text.rfind("(")) > max(text.rfind("）"), text.rfind(")"))

    def _intrude(self, piece: Piece) -> None:
        (self.intruders if self.open else self.pieces).append(piece)

    def _text(self, index: int) -> None:
        line = self.lines[index]
        in_column = self.column[index] and not is_parted(line.text)
        if self.open and self._is_cut_off(index):
            self._extend(index)
            return
        if self.open:
            if self._is_over(line, in_column=in_column):
                self._close()
            elif self._is_headline(index) and not in_column:
                whole = self.open[-1].finished or self.open[0].kind == "item"
                if self._goes_on_after(index) and not whole:
                    self._intrude(Piece(line.strand, "headline"))
                    return
                self._close()
            else:
                self._extend(index)
                return
        if line.kind == "heading" or (self._is_headline(index) and not (in_column and self._ends_as_prose(index))):
            self.pieces.append(Piece(line.strand, "headline"))
        else:
            self._extend(index)

    def _is_cut_off(self, index: int) -> bool:
        """Whether what is open stops within a quotation or bracket of a column, or within a dash."""
        if self.open[-1].text.endswith(DASH):
            return self.lines[index].text.startswith(DASH)
        return self.column[index] and is_unclosed("".join(line.text for line in self.open)[-BRACKET:])

    def _is_over(self, line: Line, *, in_column: bool) -> bool:
        """Whether what is open cannot go on with this line."""
        last = self.open[-1]
        if self.layout.forms["mark"].match(line.text):
            return True
        if in_column and line.kind == "text":
            return False
        if not self.wrapped and not last.text.endswith(("，", "、", ",")):
            return True
        short_field = last.kind == "field" and last.width <= FIELD
        if short_field or last.finished or last.text.endswith(("：", ":", "；")):
            return True
        fresh = self.layout.forms["fresh"].match(line.text) is not None
        return fresh and not last.text.endswith(self.layout.words["open_ending"])

    def _is_headline(self, index: int) -> bool:
        line = self.lines[index]
        following = self.lines[index + 1] if index + 1 < len(self.lines) else None
        closed = self.layout.forms["closed"].match
        if (self.open and closed(line.text)) or (following is not None and following.kind == "jump"):
            return False
        if following is not None and self._cuts_number(line, following):
            return False
        if not looks_like_headline(line, self.layout):
            # A headline may be a question or a call where nothing but a byline or a date follows.
            if line.kind != "text" or self.open or following is None:
                return False
            if line.text[-1] in "：:":  # 青石县： / 三个项目开工
                named = line.width <= PLACE and not self.layout.is_a("saying", line.text)
                return named and following.kind == "text" and looks_like_headline(following, self.layout)
            called = line.text[-1] in "！？!?" and line.width <= HEAD_PART
            return called and following.kind in ("masthead", "byline", "opener")
        # Behind the first half of a sentence a short line with a comma is no second half: that would end the sentence.
        if not self.open and CLAUSE.search(line.text) and not self._stands_above(following):
            return False
        # 上游企业 / 的用工难题: the next line cannot begin a sentence, so this one is its first half.
        inside = following is not None and following.kind == "text" and closed(following.text) is not None
        return bool(self.open) or not inside

    def _cuts_number(self, line: Line, following: Line) -> bool:
        """Whether one number stands on both sides of the end of a line: 15.6亿元和60 / 00万元."""
        edge = f"{line.text[-2:]}|{following.text[:1]}"
        return self.layout.forms["cut_number"].search(edge) is not None

    def _stands_above(self, following: Line | None) -> bool:
        """Whether what follows shows that the line above it is a headline."""
        if following is None or following.kind in ("masthead", "byline", "opener", "heading"):
            return True
        return following.kind == "text" and looks_like_headline(following, self.layout)

    def _goes_on_after(self, index: int) -> bool:
        """Whether running text follows the headline at ``index`` that could be the second half of what is open."""
        for line in self.lines[index + 1 : index + 1 + LOOK_AHEAD]:
            if line.kind in ("opener", "byline", "jump"):
                return False
            if line.kind == "text" and not looks_like_headline(line, self.layout):
                return True
        return False

    def _ends_as_prose(self, index: int) -> bool:
        """Whether the lines of the column from ``index`` on come to a sentence's end or a comma before they stop."""
        for i in range(index, min(index + COLUMN_LINES, len(self.lines))):
            if self.lines[i].kind != "text" or self.lines[i].width > WIDER * self.lines[index].width:
                return False
            if CLAUSE.search(self.lines[i].text):
                return True
            if not self.column[i]:
                return False
        return False

    def _extend(self, index: int) -> None:
        line = self.lines[index]
        self.open.append(line)
        # In a column a full line that ends a sentence need not end the paragraph.
        if line.finished and (line.whole or not (self.column[index] and is_full(self.lines, index))):
            self._close()

    def _close(self) -> None:
        if self.open:
            kind: PieceKind = "opener" if self.open[0].kind == "opener" else "body"
            self.pieces.append(Piece(join(line.strand for line in self.open), kind))
        self.pieces.extend(self.intruders)
        self.open, self.intruders = [], []


def join_lines(lines: list[Line], layout: Layout, *, wrapped: bool = True) -> list[Piece]:
    """The pieces of a page in reading order; what stood between two halves of a sentence comes behind it.

    Lines that are not ``wrapped`` are whole paragraphs, but for those that end with a comma.
    """
    return _Joiner(lines, layout, column_lines(lines) if wrapped else [False] * len(lines), wrapped).run()
