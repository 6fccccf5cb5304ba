"""The lines of a page and what each of them is by its form alone."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, cast

from kg.kept import compiled
from kg.pages.clean import close_up, undouble, without_invisible
from kg.pages.gutters import pieces
from kg.pages.layout import Layout
from kg.pages.strand import Strand
from kg.pages.strewn import gathered, is_strewn

LineKind = Literal["masthead", "heading", "byline", "credit", "caption", "jump", "opener", "field", "item", "text"]

MARKUP = compiled(r"#{1,6}\s+(?=\S)")
FINISHED = compiled(r"[。！？!?…][”’」』）)》】\"]*(?:\s*[（(][^（()）]{1,40}[）)])?$")
CLAUSE = compiled(r"[，。；,;！？]")
PARTED = compiled(r"[\u3400-\u9fff”][^\S\n]+[\u3400-\u9fff“]")
QUOTED = compiled("“[^“”]*”")
QUOTES = (("“", "”"), ("《", "》"), ("（", "）"), ("(", ")"))
DASH = "—"
"""At the end of a line it is the half of one that goes on, or what it stands before does."""
HEAD_PART = 30
"""No part of a headline is longer, in characters of full width."""
SQUEEZED = compiled("[，。、；：！？“”‘’（）《》]")
"""Setters squeeze this punctuation to fill a line."""
NARROW = compiled("[\0-\u1fff]")
"""Characters of half the width."""
CELL = compiled(r"(?<=\S)(?:\t|\u3000|[^\S\n]{2})\s*(?=\S)")
"""Between two cells of a row."""
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
    cells: int = 1
    """How many parts wide gaps part it into, as a row of a table."""
    whole: bool = False
    """Whether the margin shows that nothing that follows belongs to it."""
    finished: bool = field(init=False)
    """Whether it ends as a sentence ends."""

    def __post_init__(self) -> None:
        """The lines around ask again and again how it ends."""
        object.__setattr__(self, "finished", FINISHED.search(self.text[-50:]) is not None)

    @property
    def text(self) -> str:
        """Its characters."""
        return self.strand.text


def read_lines(simple: str, layout: Layout) -> list[Line]:
    """All lines that are not empty; jump marks at their edges, and headings of pictures, are lines of their own."""
    lines: list[Line] = []
    strewn = is_strewn(simple)
    for printed, indent in _split(simple):
        strand = gathered(printed) if strewn else printed
        marked = MARKUP.match(strand.text)
        closed = close_up(strand.cut(marked.end()) if marked else strand)
        spaced = not marked and len(strand.text) - len(closed.text) >= SPACED
        cells = len(CELL.findall(strand.text)) + 1
        parts = list(_parts(undouble(closed), layout))
        for part, own in parts:
            kind = own or ("heading" if marked else kind_of(part.text, layout))
            lines.append(Line(part, kind, width(part.text), spaced, indent, cells if len(parts) == 1 else 1))
    return lines


def width(text: str) -> float:
    """In characters of full width."""
    printed = "".join(text.split())
    return len(printed) - 0.25 * len(SQUEEZED.findall(printed)) - 0.5 * len(NARROW.findall(printed))


def _split(simple: str) -> Iterator[tuple[Strand, float]]:
    """The lines that are not empty, with how far each is set in."""
    for start, end in pieces(simple):
        strand = without_invisible(Strand(simple[start:end], array("I", range(start, end))))
        if strand.text:
            yield strand, _indent(simple[start : strand.at[0]])


def _indent(space: str) -> float:
    return sum(1.0 if character == WIDE_SPACE else 0.5 for character in space if character.isspace())


def _parts(strand: Strand, layout: Layout) -> Iterator[tuple[Strand, LineKind | None]]:
    """The line, the jump marks (下转2版) that it is or that stand at its edges, and what heads it; with known kinds."""
    if layout.is_a("jump", strand.text):
        yield strand, "jump"
        return
    jump, head = layout.forms["jump_bracket"].match(strand.text), layout.forms["briefs_inline"].match(strand.text)
    for match, kind in ((jump, "jump"), (head, "heading")):
        if match:
            yield strand.cut(0, match.end()).strip(), cast("LineKind", kind)
            yield from _parts(strand.cut(match.end()).strip(), layout)
            return
    for open_mark in "（(":
        start = strand.text.rfind(open_mark, max(0, len(strand.text) - 24))
        if start > 0 and layout.is_a("jump", strand.text[start:].strip()):
            yield strand.cut(0, start).strip(), None
            yield strand.cut(start), "jump"
            return
    if strand.text:
        yield strand, None


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


def is_parted(text: str) -> bool:
    """Whether a space stands between words that are not quoted, as headlines have it: 招商引资 做大做强."""
    return PARTED.search(QUOTED.sub("“”", text)) is not None


def is_unclosed(text: str) -> bool:
    """Whether a quotation or a bracket is open at the end."""
    return any(text.count(left) > text.count(right) for left, right in QUOTES)


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
