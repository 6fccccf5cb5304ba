"""Claims gathered into edges: one for each head, relation and tail, with all that speaks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kg import paper
from kg.model import Modality, Value
from kg.schema import Schema
from kg.store import Fact

STRENGTH: tuple[Modality, ...] = ("actual", "signed", "planned")
"""What holds, firmest first. A cancelled claim makes no edge."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two nodes; ``facts`` is empty for what the gazetteer says."""

    head: str
    relation: str
    tail: str
    modality: Modality = "actual"
    """The firmest among the claims."""
    titles: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def sources(self) -> int:
        """How many independent articles say so: those that are one text, printed several times, count once."""
        return len({fact.source for fact in self.facts})


@dataclass(frozen=True, slots=True)
class Attribute:
    """A value of a node's attribute, with the claims that give it."""

    entity: str
    name: str
    value: Value | None
    unit: str | None
    modality: Modality
    dates: tuple[str, ...]
    facts: tuple[Fact, ...]


def edges_of(facts: Iterable[Fact], schema: Schema) -> list[Edge]:
    """The edges that the claims make, sorted by head, relation and tail.

    A symmetric relation runs from the smaller id to the larger. Nothing is related to itself.
    """
    groups: defaultdict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.tail is not None and fact.tail != fact.head and fact.modality in STRENGTH:
            relation = schema.relations.get(fact.predicate)
            ends = sorted((fact.head, fact.tail)) if relation and relation.symmetric else (fact.head, fact.tail)
            groups[ends[0], fact.predicate, ends[1]].append(fact)
    return [
        Edge(
            *key, _firmest(group), _once(fact.title for fact in group), _once(fact.date for fact in group), tuple(group)
        )
        for key, group in sorted((key, _in_reading_order(group)) for key, group in groups.items())
    ]


def attributes_of(facts: Iterable[Fact]) -> list[Attribute]:
    """The attribute values that the claims give, sorted by entity, attribute and value."""
    groups: defaultdict[tuple[str, str, str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.tail is None and fact.modality in STRENGTH:
            number = f"{fact.value:040.6f}" if isinstance(fact.value, int | float) else str(fact.value)
            groups[fact.head, fact.predicate, number, fact.unit or ""].append(fact)
    return [
        Attribute(
            head, name, group[0].value, group[0].unit, _firmest(group), _once(fact.date for fact in group), tuple(group)
        )
        for (head, name, _, _), group in sorted((key, _in_reading_order(group)) for key, group in groups.items())
    ]


def evidence_of(facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """Where each claim stands: page, article headline, date, sentence, its span in the raw file, pattern.

    Of printed text also ``places``, each with ``sheet`` and ``box``, and ``confidence``.
    """
    return [
        {
            "page": fact.page,
            "article": fact.article,
            "date": fact.published,
            "quote": fact.quote,
            "start": fact.start,
            "end": fact.end,
            "pattern": fact.pattern,
            **paper.as_json(paper.from_text(fact.places)),
        }
        for fact in facts
    ]


def _in_reading_order(facts: list[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: (fact.page, fact.start, fact.predicate, fact.number))


def _firmest(facts: list[Fact]) -> Modality:
    return min((fact.modality for fact in facts), key=STRENGTH.index)


def _once(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text}))
