"""Pieces into blocks: bylines, captions and furniture that stand inside a paragraph become blocks of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.kept import compiled
from kg.model import Kind
from kg.pages.layout import Layout
from kg.pages.paragraphs import Piece
from kg.pages.strand import Strand

SENTENCE_END = compiled(r"[。！？!?][”’」』）)]*")
HEAD = 200
"""What begins a paragraph before the news ends within so many characters."""
BELOW = 3
"""So many pieces below a name show whether it is that of a place."""
TAIL = 160
"""What ends a paragraph behind the news begins within so many characters of the end."""
CREDIT = 44
CAPTION = 160
FUSED_HEADLINE = 75
Found = tuple[Kind, Strand]


def split_pieces(pieces: list[Piece], layout: Layout) -> list[Found]:
    """The blocks of the page with their kinds, empty ones left out."""
    found: list[Found] = []
    for index, piece in enumerate(pieces):
        match piece.kind:
            case "masthead" | "jump":
                found.append(("masthead", piece.strand))
            case "credit":
                _mark_caption(found)
                found.append(("byline", piece.strand))
            case "byline":
                found.append((piece.kind, piece.strand))
            case "caption":
                found.extend(_captions_only(piece.strand, layout))
            case "headline":
                following = pieces[index + 1].kind if index + 1 < len(pieces) else None
                before = found[-1][0] if found else None
                names = _is_names_line(piece.strand.text, before, following, layout)
                names = names and not _is_place(piece.strand.text, pieces[index + 1 : index + 1 + BELOW], layout)
                found.append(("byline" if names else "headline", piece.strand))
            case _:
                found.extend(split_running_text(piece.strand, layout))
    return [(kind, strand.strip()) for kind, strand in found if strand.text.strip()]


def _captions_only(strand: Strand, layout: Layout) -> Iterator[Found]:
    """A line that is a caption, the credit in it apart."""
    for kind, part in _split_captions(strand, layout):
        yield ("caption" if kind == "body" else kind), part


def _mark_caption(found: list[Found]) -> None:
    """The single paragraph before a credit that stands on its own line is the caption of the picture."""
    if found and found[-1][0] == "body" and (len(found) == 1 or found[-2][0] != "byline"):
        found[-1] = ("caption", found[-1][1])


def _is_names_line(text: str, before: Kind | None, following: str | None, layout: Layout) -> bool:
    """Names under a headline or at the end of an article, one alone only there; （石桥镇 王明） behind any news."""
    printed = text.strip("（()）")
    unit, _, name = printed.rpartition(" " if " " in printed else "\u3000")
    if unit and printed != text and before == "body" and layout.names(name):
        return True
    names = layout.names(printed)
    ends_article = before == "body" and following in (None, "headline", "opener", "masthead", "caption")
    return ends_article if len(names) == 1 else bool(names) and (ends_article or before == "headline")


def _is_place(text: str, below: list[Piece], layout: Layout) -> bool:
    """Whether what looks like a name is said to be a place below: 沙雅 over 本报沙雅讯."""
    return any(
        layout.forms["after_place"].match(piece.strand.text, found.end())
        for piece in below
        for found in re.finditer(re.escape(text), piece.strand.text)
    )


def split_running_text(strand: Strand, layout: Layout) -> Iterator[Found]:
    """A paragraph: what stands before the news, the news with captions taken out, what stands behind it."""
    lead = layout.forms["lead_furniture"].match(strand.text)
    start = lead.end() if lead else 0
    if lead:
        yield "masthead", strand.cut(0, start)
    edges = [start, *_openers_inside(strand.text, start, layout), len(strand.text)]
    for index, (left, right) in enumerate(pairwise(edges)):
        part = strand.cut(left, right)
        if index == 0 and len(edges) > 2 and _is_fused_headline(part.text, layout):
            yield "headline", part
        else:
            yield from _split_article(part, layout)


def _is_fused_headline(text: str, layout: Layout) -> bool:
    return len(text) <= FUSED_HEADLINE and not SENTENCE_END.search(text) and not head_end(text, layout)


def _split_article(strand: Strand, layout: Layout) -> Iterator[Found]:
    """A paragraph, or the part of one, that has one byline at most before the news."""
    head = head_end(strand.text[:HEAD], layout)
    if head:
        yield "byline", strand.cut(0, head)
    end, trailers = _trailers(strand, head, layout)
    yield from _split_captions(strand.cut(head, end), layout)
    yield from reversed(trailers)


def head_end(text: str, layout: Layout) -> int:
    """Length of 本报讯(记者 甲)9月27日讯 and the like at the beginning; 0 when there is none."""
    opener = layout.forms["opener"].match(text)
    if opener:
        tail = layout.forms["opener_tail"].match(text, opener.end())
        return tail.end() if tail else opener.end()
    lead = layout.lead_byline(text)
    return lead.end() if lead else 0


def _trailers(strand: Strand, start: int, layout: Layout) -> tuple[int, list[Found]]:
    """Where the news ends, and what stands behind it, last first."""
    trailers: list[Found] = []
    end = len(strand.text)
    while True:
        base = max(start, end - TAIL)
        window = strand.text[base:end]
        match = layout.at_end("trailer").search(window) or layout.at_end("signature").search(window)
        if not match or (match.lastindex and not layout.names(match.group(1)) and len(match.group(1)) > 8):
            return end, trailers
        roles = (word for kind in ("reporter", "staff", "author") for word in layout.words[kind] if len(word) > 1)
        kind: Kind = "byline" if match.lastindex or any(role in match.group() for role in roles) else "masthead"
        trailers.append((kind, strand.cut(base + match.start(), end)))
        end = base + match.start()


def _openers_inside(text: str, start: int, layout: Layout) -> Iterator[int]:
    """Where further articles begin: behind a sentence, or behind a headline that was set on the same line."""
    for match in layout.forms["opener_inside"].finditer(text, start + 1):
        before = text[max(start, match.start() - 4) : match.start()].rstrip()
        fused = match.start() - start <= FUSED_HEADLINE and not before.endswith(layout.words["quoting"])
        if before and (before[-1] in "。！？!?”）)】" or fused):
            yield match.start()


def _split_captions(strand: Strand, layout: Layout) -> Iterator[Found]:
    """Running text; where a photographer is credited in it, the sentence before is a caption."""
    text = strand.text
    done = 0
    at = text.find("摄")
    while at >= 0:
        window = text[max(done, at - CREDIT) : at]
        other_word = text[at + 1 : at + 2] in layout.words["not_credit"]
        credit = None if other_word else layout.forms["credit_inside"].search(window)
        if credit and _stands_apart(window, credit.start()):
            start = at - len(window) + credit.start()
            caption = _caption_start(text, done, start)
            tail = layout.forms["credit_tail"].match(text, at + 1)
            end = tail.end() if tail else at + 1
            yield "body", strand.cut(done, caption)
            yield "caption", strand.cut(caption, start)
            yield "byline", strand.cut(start, end)
            done = end
        at = text.find("摄", max(at + 1, done))
    yield "body", strand.cut(done)


def _stands_apart(window: str, start: int) -> bool:
    return start == 0 or window[start] in "（(" or window[start - 1] in "。！？!?”）)】 \u3000\xa0"


def _caption_start(text: str, done: int, credit: int) -> int:
    base = max(done, credit - CAPTION)
    ends = [base + match.end() for match in SENTENCE_END.finditer(text[base:credit])]
    if ends and not text[ends[-1] : credit].strip():
        ends.pop()  # the caption's own full stop
    return ends[-1] if ends else (done if base == done else credit)
