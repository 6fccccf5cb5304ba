"""The days that are told of stages: what lies behind the page, and which of several tells most."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.frame import key
from kg.model import Claim

DATES = ("signedOn", "startedOn", "operatingOn")


def lies_ahead(claim: Claim, date: str | None) -> bool:
    """Whether a stage or its day lies behind the page: 明年6月投产 is no operation yet, nor is 有望9月前开工 a day."""
    day = claim.date if claim.predicate == "status" else claim.value if claim.predicate in DATES else None
    if not day:
        return False
    planned = claim.modality == "planned" and claim.predicate in DATES[1:]
    now = str(date)[: len(str(day))] if date else None
    return planned if now is None else str(day) > now or (str(day) == now and planned)


def finest(claims: Sequence[Claim]) -> list[Claim]:
    """``claims`` without a day that the article also gives more precisely: 11月投产，当年投产."""
    days = {(key(c.head), c.predicate, str(c.value)) for c in claims if c.predicate in DATES}

    def rough(claim: Claim) -> bool:
        day = str(claim.value)
        same = (d for head, predicate, d in days if (head, predicate) == (key(claim.head), claim.predicate))
        return any(d != day and d.startswith(day) for d in same)

    return [c for c in claims if c.predicate not in DATES or not rough(c)]
