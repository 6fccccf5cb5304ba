"""How much of a page's gold file a reading holds, and what else it holds.

Rules. An entity is right when it shares a name with a gold entity of a fitting type (Official fits Person); the
names of projects, products and industries need only be near. A second entity for one gold entity is a false alarm.
A relation is right when the relation and both ends are, a symmetric one in either direction; a place that contains the
gold place of ``locatedIn`` is neither right nor wrong. A value is right within one percent, a date as far as both
are known. What touches an optional gold item counts neither way.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kg.containment import PART_OF, contained
from kg.gazetteer import load_gazetteer
from kg.model import Reading, Value
from kg.ontology import load_schema
from kg.resources import ontology_dir
from kg.schema import Schema

Part = Literal["entity", "relation", "attribute"]
Outcome = Literal["hit", "extra", "missed"]
EdgeKey = tuple[str, str, str]
"""Head, relation, tail."""
Likeness = Callable[["Thing", "Thing"], float]

CORE = frozenset({"Company", "Place", "Official", "IndustrialPark"})
NEAR = {"Project": 0.6, "Industry": 0.7, "Product": 0.8}
"""How much of their letter pairs two names must share."""


@dataclass(frozen=True)
class Thing:
    """An entity of the gold file or of the reading."""

    id: str
    type: str
    label: str
    kinds: frozenset[str]
    names: frozenset[str]
    optional: bool = False


@dataclass(frozen=True)
class Owned:
    """A value of an attribute; ``owner`` is the id of its entity."""

    owner: str
    name: str
    value: Value
    optional: bool = False
    pattern: str = ""


@dataclass(frozen=True)
class Graph:
    """What is compared. ``edges`` tells of each whether it is optional."""

    things: Mapping[str, Thing]
    edges: Mapping[EdgeKey, bool]
    values: tuple[Owned, ...]
    patterns: Mapping[EdgeKey, str] = field(default_factory=dict)
    """Which found each edge first."""


@dataclass(frozen=True)
class Verdict:
    """One thing that counts; ``kind`` is the entity's type, the relation or the attribute."""

    part: Part
    kind: str
    outcome: Outcome
    text: str
    pattern: str = ""
    """Which found it; empty for an entity and for what was missed."""


@dataclass(frozen=True)
class Count:
    """Right finds, false alarms, misses."""

    hits: int
    extras: int
    misses: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.hits / max(1, self.hits + self.extras)

    @property
    def recall(self) -> float:
        """Share of the gold that was found."""
        return self.hits / max(1, self.hits + self.misses)

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        return 2 * self.hits / max(1, 2 * self.hits + self.extras + self.misses)


def count(verdicts: Iterable[Verdict], part: Part, kinds: Collection[str] = ()) -> Count:
    """The verdicts of a part, of some kinds only where some are named."""
    found = Counter(one.outcome for one in verdicts if one.part == part and (not kinds or one.kind in kinds))
    return Count(found["hit"], found["extra"], found["missed"])


def score(reading: Reading, gold_file: Path) -> list[Verdict]:
    """Every entity, relation and value of the reading and of the gold file that counts, with its outcome."""
    schema = load_schema(ontology_dir())
    gold, found = gold_graph(gold_file, schema), reading_graph(reading, schema)
    same, repeated = _align(gold, found)
    return [
        *_entities(gold, found, same, repeated),
        *_relations(gold, found, same, schema, _parts(reading)),
        *_attributes(gold, found, same),
    ]


def gold_graph(file: Path, schema: Schema) -> Graph:
    """The graph of a gold file; an edge that is named twice is optional when both are."""
    raw = json.loads(file.read_text("utf-8"))
    things = [
        Thing(
            one["id"], one["type"], one["name"],
            _kinds([one["type"], *one.get("also", [])]), _names([one["name"], *one["aliases"]]), one["optional"],
        )
        for one in raw["entities"]
    ]  # fmt: skip
    edges: dict[EdgeKey, bool] = {}
    for one in raw["relations"]:
        key = _in_order(one["head"], one["relation"], one["tail"], schema)
        edges[key] = edges.get(key, True) and one["optional"]
    values = tuple(Owned(one["entity"], one["name"], one["value"], one["optional"]) for one in raw["attributes"])
    return Graph({one.id: one for one in things}, edges, values)


def reading_graph(reading: Reading, schema: Schema) -> Graph:
    """The graph of a reading: what its claims make true. Cancelled ones make nothing true."""
    holding = [claim for claim in reading.claims if claim.modality != "cancelled"]
    patterns: dict[EdgeKey, str] = {}
    owned: dict[tuple[str, str, Value], str] = {}
    for claim in holding:
        head = claim.head.entity
        if claim.tail is not None and claim.tail.entity != head:
            patterns.setdefault(_in_order(head, claim.predicate, claim.tail.entity, schema), claim.pattern)
        elif claim.value is not None:
            owned.setdefault((head, claim.predicate, claim.value), claim.pattern)
    return Graph(
        {
            one.id: Thing(one.id, one.type, one.name, _kinds([one.type]), _names([one.name, *one.aliases]))
            for one in reading.entities
        },
        dict.fromkeys(patterns, False),
        tuple(Owned(*key, pattern=pattern) for key, pattern in owned.items()),
        patterns,
    )


def _kinds(types: Iterable[str]) -> frozenset[str]:
    return frozenset("Person" if one == "Official" else one for one in types)


def _names(names: Iterable[str]) -> frozenset[str]:
    """Without spaces, punctuation and differences of width and case."""
    return frozenset(re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", name)).lower() for name in names if name)


def _in_order(head: str, relation: str, tail: str, schema: Schema) -> EdgeKey:
    turned = schema.relations[relation].symmetric and head > tail
    return (tail, relation, head) if turned else (head, relation, tail)


def _align(gold: Graph, found: Graph) -> tuple[dict[str, str], set[str]]:
    """Found id to gold id, equal names first; and the found ids that repeat one."""
    same: dict[str, str] = {}
    repeated: set[str] = set()
    likenesses: tuple[Likeness, ...] = (_same_name, _near_name)
    for likeness in likenesses:
        for one in found.things.values():
            taken = set(same.values())
            ranked = [(likeness(one, other), other.id not in taken, other.id) for other in gold.things.values()]
            best = max(ranked, key=lambda row: row[:2], default=(0.0, False, ""))
            if one.id not in same and best[0] > 0:
                same[one.id] = best[2]
                repeated |= set() if best[1] else {one.id}
    return same, repeated


def _same_name(one: Thing, other: Thing) -> float:
    return 1.0 if one.kinds & other.kinds and one.names & other.names else 0.0


def _near_name(one: Thing, other: Thing) -> float:
    limit = max((NEAR.get(kind, 2.0) for kind in one.kinds & other.kinds), default=2.0)
    if limit > 1:
        return 0.0
    share = max((_shared_pairs(a, b) for a in one.names for b in other.names), default=0.0)
    return share if share >= limit else 0.0


def _shared_pairs(one: str, other: str) -> float:
    a, b = (Counter(name[i : i + 2] for i in range(max(1, len(name) - 1))) for name in (one, other))
    return 2 * (a & b).total() / max(1, a.total() + b.total())


def _entities(gold: Graph, found: Graph, same: Mapping[str, str], repeated: set[str]) -> Iterable[Verdict]:
    hits = set()
    for one in found.things.values():
        other = gold.things.get(same.get(one.id, ""))
        if other is None or (one.id in repeated and not other.optional):
            again = f" = {other.label}, again" if other else ""
            yield Verdict("entity", one.type, "extra", one.label + again)
        elif not other.optional:
            hits.add(other.id)
            yield Verdict("entity", other.type, "hit", other.label)
    for other in gold.things.values():
        if other.id not in hits and not other.optional:
            yield Verdict("entity", other.type, "missed", other.label)


def _relations(
    gold: Graph, found: Graph, same: Mapping[str, str], schema: Schema, above: Mapping[str, str]
) -> Iterable[Verdict]:
    def doubtful(key: EdgeKey) -> bool:
        ends = [gold.things[end] for end in (key[0], key[2]) if end]
        return gold.edges.get(key, False) or any(end.optional for end in ends)

    hits = set()
    for (head, relation, tail), pattern in found.patterns.items():
        key = _in_order(same.get(head, ""), relation, same.get(tail, ""), schema)
        text = f"{found.things[head].label} {relation} {found.things[tail].label}"
        known = key in gold.edges
        if known and key not in hits and not doubtful(key):
            yield Verdict("relation", relation, "hit", text, pattern)
        elif not known and not doubtful(key) and not _is_wider(gold, found, key, tail, above):
            yield Verdict("relation", relation, "extra", text, pattern)
        hits.add(key)
    for wanted in gold.edges:
        if wanted not in hits and not doubtful(wanted):
            text = f"{gold.things[wanted[0]].label} {wanted[1]} {gold.things[wanted[2]].label}"
            yield Verdict("relation", wanted[1], "missed", text)


def _is_wider(gold: Graph, found: Graph, key: EdgeKey, tail: str, above: Mapping[str, str]) -> bool:
    """Whether the place contains one that the gold file gives for the same head."""
    head, relation, _ = key
    if relation != "locatedIn":
        return False
    narrow: set[str] = set()
    for start, name, end in gold.edges:
        if (start, name) == (head, relation):
            narrow |= gold.things[end].names
    return any(tail in _all_above(one.id, above) for one in found.things.values() if one.names & narrow)


def _all_above(place: str, above: Mapping[str, str]) -> set[str]:
    found: set[str] = set()
    while place in above:
        place = above[place]
        found.add(place)
    return found


def _parts(reading: Reading) -> Mapping[str, str]:
    """Place to the place that directly contains it."""
    given = contained(reading.entities, load_gazetteer()).given
    return {place: above for place, relation, above in given if relation == PART_OF}


def _attributes(gold: Graph, found: Graph, same: Mapping[str, str]) -> Iterable[Verdict]:
    left = list(gold.values)
    for one in found.values:
        owner = same.get(one.owner)
        alike = (other for other in left if (other.owner, other.name) == (owner, one.name))
        match = next((other for other in alike if _same_value(one.name, one.value, other.value)), None)
        text = f"{found.things[one.owner].label} {one.name} = {one.value}"
        if match is not None:
            left.remove(match)
            if not match.optional:
                yield Verdict("attribute", one.name, "hit", text, one.pattern)
        elif owner is None or not gold.things[owner].optional:
            yield Verdict("attribute", one.name, "extra", text, one.pattern)
    for other in left:
        if not other.optional:
            text = f"{gold.things[other.owner].label} {other.name} = {other.value}"
            yield Verdict("attribute", other.name, "missed", text)


def _same_value(name: str, one: Value, other: Value) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        known = min(len(str(one)), len(str(other))) if name.endswith("On") else None
        return str(one)[:known] == str(other)[:known]
    return abs(one - other) <= 0.01 * max(abs(one), abs(other))
