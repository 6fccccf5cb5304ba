"""Articles in parts, each headed by an industry and how many projects it has: 钢铝产业链签约项目7个，…."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from kg.claims.frame import Frame, key, plain
from kg.claims.headings import Row
from kg.model import Claim, Mention

LEAST = 2
"""So many parts has such an article."""


def chain_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``partOfIndustry`` for the projects that a part tells of, up to the end of its paragraph."""
    heads = [head_of(row, frame) for row in rows]
    if len({key(head) for head in heads if head}) < LEAST:
        return
    told = {key(m) for c in said if c.predicate != "partOfIndustry" for m in (c.head, c.tail) if m is not None}
    placed = {key(c.head) for c in said if c.predicate == "partOfIndustry"}
    industry: Mention | None = None
    paragraph = -1
    for (sentence, top, _), head in zip(rows, heads, strict=True):
        industry = head or (industry if sentence.paragraph == paragraph else None)
        paragraph = sentence.paragraph
        for thing in top:
            if industry and is_told(thing, told) and key(thing) not in placed:
                placed.add(key(thing))
                yield plain(thing, "partOfIndustry", industry, "partOfIndustry/part", sentence)


def is_told(thing: Mention, told: Container[tuple[str, str]]) -> bool:
    """Whether it is a project that is named, or of which something is said."""
    return thing.type == "Project" and (thing.role == "name" or (thing.role != "reference" and key(thing) in told))


def head_of(row: Row, frame: Frame) -> Mention | None:
    """The industry that a sentence opens with, in front of how many projects it has."""
    sentence, top, _ = row
    first = top[0] if top else None
    if first is None or first.type != "Industry" or first.start != sentence.start:
        return None
    return first if frame.signs.chain_head.match(sentence.text, first.end - sentence.start) else None
