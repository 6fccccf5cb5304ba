"""Titles that one alone holds: of a list of names behind one the first has it: 县委书记|甲、乙、丙."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.frame import key
from kg.model import Claim

POST = "holdsPost"


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
