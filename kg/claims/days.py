"""The days that are told of stages: what lies behind the page, which of several tells most, what stage they tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import key
from kg.model import Claim

STATUS = "status"
DATES = ("signedOn", "startedOn", "operatingOn")
STAGES = {"startedOn": "underConstruction", "operatingOn": "operating"}
"""The stage that a project has reached on such a day."""
REACHED = ("underConstruction", "commissioning", "operating")
"""Stages of which a day tells nothing more, once an article has told them."""


def lies_ahead(claim: Claim, date: str | None) -> bool:
    """Whether a stage or its day lies behind the page: 明年6月投产 is no operation yet, nor is 有望9月前开工 a day."""
    day = claim.date if claim.predicate == STATUS else claim.value if claim.predicate in DATES else None
    if not day:
        return False
    planned = claim.modality == "planned" and claim.predicate in DATES[1:]
    now = str(date)[: len(str(day))] if date else None
    return planned if now is None else str(day) > now or (str(day) == now and planned)


def in_time(claims: Sequence[Claim], date: str | None) -> list[Claim]:
    """``claims`` without days behind the page, and the stages that are to be reached on them: 年底|建成投产."""
    ahead = {
        (key(c.head), STAGES[c.predicate], c.start) for c in claims if c.predicate in STAGES and lies_ahead(c, date)
    }
    return [
        c
        for c in claims
        if not lies_ahead(c, date)
        and not (c.predicate == STATUS and not c.date and (key(c.head), str(c.value), c.start) in ahead)
    ]


def reached(claims: Sequence[Claim], date: str | None) -> Iterator[Claim]:
    """The stages that days before the page tell of the projects of which no stage is told: 2020年5月|进场施工."""
    stages = [c for c in claims if c.predicate == STATUS and c.value in REACHED]
    told = {key(c.head) for c in stages}
    days = [
        c
        for c in claims
        if c.predicate in STAGES and c.head.type == "Project" and c.modality == "actual" and is_past(str(c.value), date)
    ]
    latest = {key(c.head): c for c in sorted(days, key=lambda c: list(STAGES).index(c.predicate))}
    for claim in latest.values():
        own = [c for c in stages if key(c.head) == key(claim.head)]
        last = STAGES[claim.predicate] == REACHED[-1] and all(
            c.value != REACHED[-1] and c.start <= claim.start and c.date is not None for c in own
        )  # 去年9月动工，今年5月28日并网发电
        if key(claim.head) not in told or last:
            yield replace(claim, predicate=STATUS, value=STAGES[claim.predicate], pattern=f"{STATUS}/day")


def is_past(day: str, date: str | None) -> bool:
    """Whether a day lies before the page, or is its own; the month or year of the page may be yet to end."""
    return date is None or day < date[: len(day)] or day == date


def finest(claims: Sequence[Claim]) -> list[Claim]:
    """``claims`` without a day that the article also gives more precisely: 11月投产，当年投产."""
    days = {(key(c.head), c.predicate, str(c.value)) for c in claims if c.predicate in DATES}

    def rough(claim: Claim) -> bool:
        day = str(claim.value)
        same = (d for head, predicate, d in days if (head, predicate) == (key(claim.head), claim.predicate))
        return any(d != day and d.startswith(day) for d in same)

    return [c for c in claims if c.predicate not in DATES or not rough(c)]
