"""What is said of a node in the order of time: who held a post, a career, the stages of a project, what contradicts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kg.schema import Schema
from kg.store import Fact

PARTS = re.compile(r"[、，,；兼]")
"""Between the posts of one title."""
DATED = {"signedOn": "signed", "startedOn": "underConstruction", "operatingOn": "operating"}
"""Attributes that date a stage."""
ONE_VALUED = ("investment", "foundedOn", "signedOn", "startedOn", "operatingOn")
"""Attributes of which a thing has one value: several contradict each other."""


@dataclass(frozen=True, slots=True)
class Term:
    """A post as the pages show it held: first and last time that it was said, and where."""

    person: str
    tail: str
    title: str
    first: str | None
    last: str | None
    facts: tuple[Fact, ...]
    """Those with a date first, by date."""

    def is_seen(self, on: str) -> bool:
        """Whether pages show it held on a date, or before and after (ISO date, as precise as wished)."""
        return bool(self.first and self.last and self.first[: len(on)] <= on <= self.last[: len(on)])


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a project with the date it is known from: the day of the event, else that of the page."""

    status: str
    date: str | None
    fact: Fact


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values of one attribute that cannot all be right, each with the claims that give it."""

    name: str
    values: tuple[tuple[str, tuple[Fact, ...]], ...]


def when(fact: Fact) -> str | None:
    """The date that a claim gives, else that of its article or page."""
    return fact.date or fact.published


def is_post(post: str, place: str) -> Callable[[str], bool]:
    """Whether a title is that of a post or holds it among others: 县委副书记、县长 is 县长, 副县长 is not.

    ``place``: the name of where it is held, which either may repeat: 兴县县长, 兴县委书记.
    """
    wanted = post.removeprefix(place)
    names = {wanted, wanted[1:]} if place[-1:] == wanted[:1] else {wanted}

    def test(title: str) -> bool:
        parts = [part.strip() for part in PARTS.split(title)]
        return any(part == wanted or (part != (bare := part.removeprefix(place)) and bare in names) for part in parts)

    return test


def terms(facts: Iterable[Fact]) -> list[Term]:
    """The posts among the claims, by first date; one for each person, holder and title."""
    groups: defaultdict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.predicate == "holdsPost" and fact.tail and fact.modality == "actual":
            groups[fact.head, fact.tail, fact.title or ""].append(fact)
    found = []
    for (person, tail, title), group in groups.items():
        dates = sorted(date for fact in group if (date := when(fact)))
        first, last = (dates[0], dates[-1]) if dates else (None, None)
        ordered = sorted(group, key=lambda fact: (when(fact) is None, _order(fact)))
        found.append(Term(person, tail, title, first, last, tuple(ordered)))
    return sorted(found, key=lambda term: (term.first or "", term.last or "", term.person, term.tail, term.title))


def holders(facts: Iterable[Fact], test: Callable[[str], bool], *, on: str | None = None) -> list[Term]:
    """Who held a post, by first date. ``test``: whether a title says so.

    ``on``: who held it then (ISO date, as precise as wished): those who are seen in it before and after, else the last
    seen in it before, else the first after.
    """
    found = [term for term in terms(facts) if test(term.title)]
    if on is None:
        return found
    dated = [term for term in found if term.first and term.last]
    inside = [term for term in dated if term.is_seen(on)]
    before = [term for term in dated if str(term.last)[: len(on)] < on]
    after = [term for term in dated if str(term.first)[: len(on)] > on]
    if inside or not dated:
        return inside
    if before:
        latest = max(str(term.last) for term in before)
        return [term for term in before if term.last == latest]
    earliest = min(str(term.first) for term in after)
    return [term for term in after if term.first == earliest]


def titles(facts: Iterable[Fact]) -> list[str]:
    """The titles of the posts among the claims, those held by most people first."""
    held = Counter(term.title for term in terms(facts))
    return sorted(held, key=lambda title: (-held[title], title))


def stages(facts: Iterable[Fact], schema: Schema) -> list[Stage]:
    """The ladder of a project: each stage from the earliest date that it is known from, in the order of stages."""
    earliest: dict[str, Stage] = {}
    for fact in sorted(facts, key=_order):
        if fact.tail is not None or fact.modality == "cancelled":
            continue
        if fact.predicate == "status" and str(fact.value) in schema.statuses:
            status, date = str(fact.value), when(fact)
        elif fact.predicate in DATED:
            status, date = DATED[fact.predicate], str(fact.value)
        else:
            continue
        known = earliest.get(status)
        if known is None or (date or "9") < (known.date or "9"):
            earliest[status] = Stage(status, date, fact)
    return sorted(earliest.values(), key=lambda stage: schema.stage(stage.status))


def conflicts(facts: Iterable[Fact]) -> list[Conflict]:
    """Attributes of one value for which pages give several: amounts further apart than a hundredth, other dates."""
    groups: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.tail is None and fact.predicate in ONE_VALUED and fact.modality != "cancelled":
            groups[fact.predicate].append(fact)
    found = []
    for name, group in sorted(groups.items()):
        values: list[list[Fact]] = []
        for fact in sorted(group, key=lambda fact: (-len(str(fact.value)), *_order(fact))):  # 2023-06 before 2023
            alike = next((some for some in values if _agree(some[0], fact)), None)
            if alike is None:
                values.append([fact])
            else:
                alike.append(fact)
        if len(values) > 1:
            rows = tuple((f"{some[0].value} {some[0].unit or ''}".strip(), tuple(some)) for some in values)
            found.append(Conflict(name, rows))
    return found


def sources(facts: Sequence[Fact]) -> int:
    """How many independent articles make these claims."""
    return len({fact.source for fact in facts})


def _agree(one: Fact, other: Fact) -> bool:
    """Whether two values may both be right: nearly equal numbers of one unit, dates of which one is more precise."""
    a, b = one.value, other.value
    if one.unit != other.unit:
        return True
    if isinstance(a, int | float) and isinstance(b, int | float):
        return abs(a - b) <= 0.01 * max(abs(a), abs(b))
    return str(a).startswith(str(b)) or str(b).startswith(str(a))


def _order(fact: Fact) -> tuple[str, str, int, int]:
    return when(fact) or "", fact.page, fact.start, fact.number
