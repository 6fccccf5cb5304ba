"""The lines of a page and what each of them is by its form alone."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from kg.kept import compiled
from kg.pages.clean import close_up, undouble, without_invisible
from kg.pages.layout import Layout
from kg.pages.strand import Strand

LineKind = Literal["masthead", "heading", "byline", "credit", "caption", "jump", "opener", "field", "item", "text"]

BREAK = compiled("\r\n|[\n\r\v\f\x85\u2028\u2029]")
MARKUP = compiled(r"#{1,6}\s+(?=\S)")
FINISHED = compiled(r"[。！？!?…][”’」』）)》】\"]*(?:\s*[（(][^（()）]{1,40}[）)])?$")
CLAUSE = compiled(r"[，。；,;！？]")
PARTED = compiled(r"[\u3400-\u9fff”][^\S\n]+[\u3400-\u9fff“]")
"""A space between words, as headlines have it: 招商引资 做大做强."""
HEAD_PART = 30
"""No part of a headline is longer, in characters of full width."""
SQUEEZED = compiled("[，。、；：！？“”‘’（）《》]")
"""Setters squeeze this punctuation to fill a line."""
NARROW = compiled("[\0-\u1fff]")
"""Characters of half the width."""
WIDE_SPACE = "\u3000"
HEAD_LINE = 75
LONGEST_BYLINE = 120
SPACED = 3
"""A line that lost so many spaces was spaced out to fill its column."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty, cleaned."""

    strand: Strand
    kind: LineKind
    width: float
    """In characters of full width."""
    spaced: bool = False
    """Whether it was spaced out, so that it holds fewer characters than its column is wide."""
    indent: float = 0.0
    """How far it is set in, in characters of full width."""

    @property
    def text(self) -> str:
        """Its characters."""
        return self.strand.text

    @property
    def finished(self) -> bool:
        """Whether it ends as a sentence ends."""
        return FINISHED.search(self.text[-50:]) is not None


def read_lines(simple: str, layout: Layout) -> list[Line]:
    """All lines that are not empty, with the jump marks at their edges cut off."""
    lines: list[Line] = []
    for strand, indent in _split(simple):
        marked = MARKUP.match(strand.text)
        closed = close_up(strand.cut(marked.end()) if marked else strand)
        body, jumped = _without_jump(undouble(closed), layout)
        if body.text:
            spaced = not marked and len(strand.text) - len(closed.text) >= SPACED
            kind = "heading" if marked else kind_of(body.text, layout)
            lines.append(Line(body, kind, width(body.text), spaced, indent))
        if jumped:
            lines.append(Line(jumped, "jump", width(jumped.text)))
    return _with_items(lines, layout)


def _with_items(lines: list[Line], layout: Layout) -> list[Line]:
    """The lines with the first ones of items marked as such.

    Below the heading of a column of brief news each line that begins with a mark is one. Where several pointers stand
    one below the other they mark items too, and no captions, if no photographer is named in any of them.
    """
    pointer, mark = layout.forms["pointer"], layout.forms["mark"]
    out = list(lines)
    group: list[int] = []
    headed = False
    for index, line in enumerate([*lines, None]):
        if line is None or line.kind not in ("text", "caption", "heading"):
            if not headed and len(group) > 1 and not any(_credited(lines, i, layout) for i in group):
                for i in group:
                    out[i] = replace(out[i], kind="item")
            group, headed = [], False
        elif layout.is_a("briefs", line.text):
            headed = True
        elif headed and mark.match(line.text) and not _credited(lines, index, layout):
            out[index] = replace(line, kind="item")
        elif line.kind == "caption" and pointer.match(line.text):
            group.append(index)
    return out


def _credited(lines: list[Line], index: int, layout: Layout) -> bool:
    """Whether a photographer is named at the end of a line or on the next one."""
    following = lines[index + 1].kind if index + 1 < len(lines) else None
    return following == "credit" or layout.at_end("credit_word").search(lines[index].text) is not None


def width(text: str) -> float:
    """In characters of full width."""
    printed = "".join(text.split())
    return len(printed) - 0.25 * len(SQUEEZED.findall(printed)) - 0.5 * len(NARROW.findall(printed))


def _split(simple: str) -> Iterator[tuple[Strand, float]]:
    """The lines that are not empty, with how far each is set in."""
    start = 0
    ends = [(match.start(), match.end()) for match in BREAK.finditer(simple)]
    for end, following in [*ends, (len(simple), len(simple))]:
        if end > start:
            strand = without_invisible(Strand(simple[start:end], array("I", range(start, end))))
            if strand.text:
                yield strand, _indent(simple[start : strand.at[0]])
        start = following


def _indent(space: str) -> float:
    return sum(1.0 if character == WIDE_SPACE else 0.5 for character in space if character.isspace())


def _without_jump(strand: Strand, layout: Layout) -> tuple[Strand, Strand | None]:
    """The line and the jump mark (下转2版) that it ends with or is."""
    if layout.is_a("jump", strand.text):
        return strand.cut(0, 0), strand
    for open_mark in "（(":
        start = strand.text.rfind(open_mark, max(0, len(strand.text) - 24))
        if start > 0 and layout.is_a("jump", strand.text[start:].strip()):
            return strand.cut(0, start).strip(), strand.cut(start)
    return strand, None


def kind_of(text: str, layout: Layout) -> LineKind:
    """What a line is by its own form; ``text`` when only its neighbours can tell."""
    if layout.forms["opener"].match(text[:80]):
        return "opener"
    order: tuple[LineKind, ...] = ("field", "masthead", "credit", "caption", "byline", "heading")
    for kind in order:
        if layout.is_a(kind, text):
            return kind
    # A byline that the article goes on behind begins it.
    return "opener" if layout.lead_byline(text[:LONGEST_BYLINE]) else "text"


def looks_like_headline(line: Line, layout: Layout) -> bool:
    """Whether a line could be a headline, seen alone: short parts, no sentence, nothing left open."""
    text = line.text
    if line.kind == "heading":
        return True
    if line.kind != "text" or line.finished or line.width > HEAD_LINE or text[-1] in "，、；,;：" or "。" in text:
        return False
    if text.endswith(("——", "--")):
        return True
    if max(map(len, text.split())) > HEAD_PART:
        return False
    if text.endswith(layout.words["open_ending"]) or text.startswith(layout.words["prose_beginning"]):
        return False
    commas = len(CLAUSE.findall(text))
    return commas == 0 or (commas == 1 and line.width <= 26)
