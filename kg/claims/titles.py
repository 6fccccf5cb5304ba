"""Titles that one alone holds: of a list of names behind one the first has it: 县委书记|甲、乙、丙."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import key
from kg.claims.headings import Row
from kg.model import Claim

POST, OF = "holdsPost", "的"
BESIDE = 20
"""A title between a firm and a name has no more characters."""
IS_ONE = 3
"""Nor does what stands between a name and a firm of which it has a title: 王五|就是|甲公司的创始人."""


def one_holder(claims: Sequence[Claim], sole: re.Pattern[str]) -> Iterator[Claim]:
    """``claims`` without the title of a place's or firm's head for those who are listed behind who holds it."""
    first: dict[tuple[int, tuple[str, str], str], int] = {}
    for claim in claims:
        if claim.predicate == POST and claim.tail and claim.title and sole.search(claim.title):
            held = claim.start, key(claim.tail), claim.title
            first[held] = min(first.get(held, claim.head.start), claim.head.start)
    for claim in claims:
        start = claim.head.start
        if claim.predicate == POST and claim.tail and claim.title:
            start = first.get((claim.start, key(claim.tail), claim.title), start)
        if start == claim.head.start:
            yield claim


def founder_claims(rows: Sequence[Row], claims: Sequence[Claim], founder: re.Pattern[str]) -> Iterator[Claim]:
    """``foundedBy`` for who has the title of a founder, where the firm stands beside it."""
    named = {(sentence.start, m.end, m.name) for sentence, top, _ in rows for m in top}
    firms = {s.start: {m.name for m in top if m.type == "Company" and m.role == "name"} for s, top, _ in rows}
    texts = {sentence.start: sentence.text for sentence, _, _ in rows}
    for claim in claims:
        firm = claim.tail
        if claim.predicate != POST or firm is None or not claim.title or not founder.search(claim.title):
            continue
        beside = (claim.start, firm.start - len(OF), firm.name) in named  # 甲公司的|创始人王五
        opens = texts.get(claim.start, "")[: max(0, firm.start - claim.start)].endswith(("，", ","))
        alone = opens and firms.get(claim.start) == {firm.name}  # 甲公司起步早，|创始人王五
        if firm.role != "name" and not beside and not alone:
            continue
        if 0 <= claim.head.start - firm.end <= BESIDE or 0 <= firm.start - claim.head.end <= IS_ONE:
            yield replace(
                claim, head=firm, predicate="foundedBy", tail=claim.head, title=None, pattern="foundedBy/title"
            )
