"""The ledger of projects: what is built, by whom, for how much, in which park, how far it has come, since when."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Entity
from kg.store import Fact, Store
from kg.timeline import Conflict, Stage, conflicts, stages

DONE = "operating"


@dataclass(frozen=True, slots=True)
class Entry:
    """One project."""

    project: Entity
    investors: tuple[str, ...]
    """Names of who undertakes it."""
    amount: int | float | None
    """Its investment in CNY; the largest where pages differ."""
    parks: tuple[str, ...]
    places: tuple[str, ...]
    stage: Stage | None
    """The latest that is known."""
    first: str | None
    """Date of the first page that speaks of it, and of the last."""
    last: str | None
    conflicts: tuple[Conflict, ...]


def ledger(store: Store) -> list[Entry]:
    """All projects, the largest first."""
    found = [_entry(store, entity) for entity in store.entities_of("Project")]
    return sorted(found, key=lambda entry: (-(entry.amount or 0), entry.project.name, entry.project.id))


def is_stalled(entry: Entry, *, months: int, now: str) -> bool:
    """Whether a project that does not run yet was last heard of so many months before ``now`` (an ISO date)."""
    running = entry.stage is not None and entry.stage.status == DONE
    return not running and entry.last is not None and _months(now) - _months(entry.last) >= months


def _months(date: str) -> int:
    """Months since the year 0; a year alone stands for its end."""
    return int(date[:4]) * 12 + int(date[5:7] or 12)


def _entry(store: Store, project: Entity) -> Entry:
    facts = [
        fact for fact in (*store.facts_from(project.id), *store.facts_to(project.id)) if fact.modality != "cancelled"
    ]
    dates = sorted(date for fact in facts if (date := fact.published))
    amounts = [fact.value for fact in facts if fact.predicate == "investment" and fact.unit == "CNY"]
    ladder = stages(facts, store.schema)
    return Entry(
        project,
        _names(store, [fact.head for fact in facts if fact.predicate == "undertakes"]),
        max((amount for amount in amounts if isinstance(amount, int | float)), default=None),
        _names(store, _tails(facts, "inPark", project)),
        _names(store, _tails(facts, "locatedIn", project)),
        max(ladder, key=lambda stage: (store.schema.stage(stage.status), stage.date or ""), default=None),
        dates[0] if dates else None,
        dates[-1] if dates else None,
        tuple(conflicts(facts)),
    )


def _tails(facts: list[Fact], predicate: str, project: Entity) -> list[str]:
    return [fact.tail for fact in facts if fact.predicate == predicate and fact.head == project.id and fact.tail]


def _names(store: Store, ids: list[str]) -> tuple[str, ...]:
    entities = [store.entity(id) for id in sorted(set(ids))]
    return tuple(entity.name for entity in entities if entity is not None)
