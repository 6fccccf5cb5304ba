"""Who goes with a group on a visit without being said to lead it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from kg.claims.headings import Row
from kg.claims.slots import PERSONS, POST_TYPE
from kg.claims.stops import Clauses
from kg.claims.typed import Typed
from kg.model import Claim, Mention

VISITED = "inspected"
HEADS = "heads"
SECOND_POST = 24
"""A further post between that of who leads a group and the name has no more characters."""


def members(rows: Sequence[Row], clauses: Clauses) -> Iterator[Mention]:
    """Those of whom the article says, wherever it does, that the group which it tells of consists of them, or is headed
    by them: 调研组|由张三任组长, 考察团|由李四带队."""
    for sentence, top, _ in rows:
        consists = clauses.consists.search(sentence.text)
        if not clauses.group.search(sentence.text):
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        for match in clauses.led_group.finditer(typed.text):
            yield from persons(typed, *match.span("people"))
        if consists or clauses.chairs.search(sentence.text):
            for match in clauses.members.finditer(typed.text) if consists else ():
                yield from persons(typed, *match.span("people"))
            for match in clauses.led.finditer(typed.text):
                yield from persons(typed, *match.span(HEADS)) if match[HEADS] else ()


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


def goers(rows: Sequence[Row], claims: Sequence[Claim], clauses: Clauses) -> list[Claim]:
    """``claims`` without those who took part in something that is no visit, before anybody visits.

    项目集中开工活动举行。县领导甲、乙、丙|参加活动。甲、乙又走进丁公司: 丙 has not gone there.
    """
    sharing = {c.start for c in claims if c.predicate == VISITED and c.tail is None}
    if not sharing:
        return list(claims)
    first = min((c.start for c in claims if c.predicate == VISITED and c.tail is not None), default=rows[-1][0].end)
    before = ""
    for sentence, _, _ in rows:
        if sentence.start >= first or clauses.outing.search(before + sentence.text):
            sharing.discard(sentence.start)
        before = sentence.text
    return [c for c in claims if c.predicate != VISITED or c.tail is not None or c.start not in sharing]


def persons(typed: Typed, start: int, end: int) -> list[Mention]:
    """The persons between two offsets."""
    return [typed.mentions[i] for i in range(start, end) if i in typed.mentions and typed.mentions[i].type in PERSONS]
