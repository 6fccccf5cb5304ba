"""Deals by who acts for whom: what a county's government signs the county signs, and a park by its committee."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import Frame, key
from kg.claims.headings import Row
from kg.model import Claim, Mention

COMMITTEES = ("管委会", "管理委员会")


def deal_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``cooperatesWith`` for the places and parks whose government or committee is a party."""
    nested = {sentence.start: inner for sentence, _, inner in rows}
    deals = [c for c in said if c.predicate == "cooperatesWith"]
    known = {frozenset((key(c.head), key(c.tail))) for c in deals if c.tail is not None}
    for deal in deals:
        inner = nested.get(deal.start, ())
        for head in (deal.head, spoken_for(deal.head, inner, frame)):
            for tail in (deal.tail, spoken_for(deal.tail, inner, frame)):
                if head is None or tail is None or key(head) == key(tail):
                    continue
                pair = frozenset((key(head), key(tail)))
                if pair not in known:
                    known.add(pair)
                    yield replace(deal, head=head, tail=tail, pattern="cooperatesWith/government")


def spoken_for(body: Mention | None, nested: Sequence[Mention], frame: Frame) -> Mention | None:
    """The place or park for which a body acts, as its name has it."""
    if body is None or body.type != "Organization":
        return None
    if place := frame.seat(body.name):
        return replace(place, start=body.start, end=body.end, text=body.text)
    parks = [m for m in nested if m.type == "IndustrialPark" and m.start == body.start and m.end < body.end]
    return max(parks, key=lambda m: m.end, default=None) if body.name.endswith(COMMITTEES) else None
