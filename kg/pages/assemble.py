"""Blocks into the text of the page: repeated paragraphs dropped, spaces closed, offsets kept."""

from __future__ import annotations

from array import array

from kg.kept import compiled
from kg.model import Block, Kind
from kg.pages.clean import close_headline, close_names, close_prose
from kg.pages.layout import Layout
from kg.pages.runin import SENTENCE_END, Found
from kg.pages.strand import Strand

NEWLINE = compiled(r"[^\S\n]*\n")
SENTENCE_LEAST = 8
"""Shorter sentences are repeated without being a fault."""
REPEATED_LEAST = 20
"""A paragraph with fewer characters is never dropped as repeated."""


def drop_repeated(found: list[Found]) -> list[Found]:
    """Without paragraphs all of whose sentences stood on the page before, and headlines that stand twice in a row."""
    kept: list[Found] = []
    seen: set[str] = set()
    for kind, strand in found:
        if kind == "headline" and kept and kept[-1][0] == kind and _key(kept[-1][1].text) == _key(strand.text):
            continue
        if kind in ("body", "caption"):
            sentences = {key for part in SENTENCE_END.split(strand.text) if len(key := _key(part)) >= SENTENCE_LEAST}
            if len(strand.text) >= REPEATED_LEAST and sentences and sentences <= seen:
                continue
            seen |= sentences
        kept.append((kind, strand))
    return kept


def _key(text: str) -> str:
    return "".join(text.split())


def close_spaces(found: list[Found], layout: Layout) -> list[Found]:
    """Each block with the spaces closed as its kind asks."""
    return [(kind, _close(kind, strand, layout)) for kind, strand in found]


def _close(kind: Kind, strand: Strand, layout: Layout) -> Strand:
    if kind in ("body", "caption"):
        return close_prose(close_names(strand, layout), layout)
    return close_headline(close_names(strand, layout)) if kind == "headline" else strand


def lay_out(found: list[Found], simple: str) -> tuple[str, array[int], tuple[Block, ...]]:
    """Text, offsets and blocks. A line break that follows a block in the file follows it in the text."""
    text: list[str] = []
    at = array("I")
    blocks: list[Block] = []
    for kind, strand in found:
        if not strand.text:
            continue
        blocks.append(Block(len(at), len(at) + len(strand.text), kind))
        text.append(strand.text)
        at.extend(strand.at)
        newline = NEWLINE.match(simple, strand.at[-1] + 1)
        if newline:
            text.append("\n")
            at.append(newline.end() - 1)
    return "".join(text), at, tuple(blocks)
