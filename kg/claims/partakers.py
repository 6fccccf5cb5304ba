"""Who goes with a group on a visit without being said to lead it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from kg.claims.headings import Row
from kg.claims.slots import PERSONS, POST_TYPE
from kg.claims.stops import Clauses
from kg.claims.typed import Typed
from kg.model import Mention

SECOND_POST = 24
"""A further post between that of who leads a group and the name has no more characters."""


def members(rows: Sequence[Row], clauses: Clauses) -> Iterator[Mention]:
    """Those of whom the article says, wherever it does, that the group which it tells of consists of them."""
    for sentence, top, _ in rows:
        if clauses.consists.search(sentence.text) and clauses.group.search(sentence.text):
            typed = Typed.of(sentence, top, clauses.characters)
            for match in clauses.members.finditer(typed.text):
                yield from persons(typed, *match.span("people"))


def partakers(rows: Sequence[Row], clauses: Clauses) -> Iterator[Mention]:
    """Those who go with a group that nobody is said to lead: 委员们视察甲公司。|县领导乙、丙|参加; 考察团团长|丁.

    Who partakes where a meeting is told of, in the sentence or right before it, partakes in the meeting.
    """
    before = ""
    for sentence, top, _ in rows:
        told, before = before + sentence.text, sentence.text
        if not any(m.type in PERSONS for m in top):
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        for match in clauses.partakes.finditer(typed.text):
            if match["any"] and clauses.meeting.search(told):
                continue
            here = persons(typed, *match.span("people"))
            titled = any(
                typed.mentions[i].type == POST_TYPE for i in range(*match.span("people")) if i in typed.mentions
            )
            yield from here if titled else ()
        for head in (m for m in top if m.type == POST_TYPE and clauses.heads.search(m.text)):
            near = (m for m in top if m.type in PERSONS and head.end <= m.start <= head.end + SECOND_POST)
            yield from islice(near, 1)


def persons(typed: Typed, start: int, end: int) -> list[Mention]:
    """The persons between two offsets."""
    return [typed.mentions[i] for i in range(start, end) if i in typed.mentions and typed.mentions[i].type in PERSONS]
