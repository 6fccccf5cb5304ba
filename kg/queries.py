"""Questions about single nodes, answered from the store without loading the graph."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from kg.containment import PART_OF, Containment
from kg.edges import Attribute, Edge, attributes_of, edges_of, evidence_of
from kg.model import Entity
from kg.ontology import Schema, load_schema
from kg.resources import ontology_dir
from kg.store import Fact, Store
from kg.store.reading import fold

Direction = Literal["in", "out", "both"]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A node that an edge leads to; ``distance`` counts edges from the node that was asked about."""

    entity: Entity
    edge: Edge
    direction: Literal["in", "out"]
    """``out`` when the edge starts at the node that it was reached from."""
    distance: int
    via: str
    """Id of the node that it was reached from."""


class Questions:
    """Answers from one store. Raises StoreError when it cannot be read."""

    def __init__(self, store: Store, *, schema: Schema | None = None) -> None:
        self.store = store
        self.schema = schema or load_schema(ontology_dir())

    @cached_property
    def containment(self) -> Containment:
        """Loaded only by questions that touch places."""
        return Containment(self.store.places())

    def entity(self, id: str) -> Entity | None:
        """The node with that id."""
        return self.store.entity(id) or (self.containment.entity(id) if id.startswith("place/") else None)

    def find(self, name: str) -> list[Entity]:
        """The nodes that a user may mean: by id, else by whole name, else by alias, else by part of a name.

        One node is an answer, several are candidates, none is none.
        """
        entity = self.entity(name)
        if entity is not None:
            return [entity]
        whole = [place for place in self.containment.added() if fold(place.name) == fold(name)]
        return self.store.named(name) + whole or self.search(name)

    def search(self, text: str) -> list[Entity]:
        """Nodes with a name or alias that contains the text, best first."""
        places = [place for place in self.containment.added() if fold(text) and fold(text) in fold(place.name)]
        return self.store.search(text) + places

    def edges(self, id: str) -> list[Edge]:
        """All edges at a node, sorted by head, relation and tail."""
        edges = edges_of([*self.store.facts_from(id), *self.store.facts_to(id)], self.schema)
        if id.startswith("place/"):
            above = self.containment.above(id)
            edges += [Edge(id, PART_OF, above)] if above else []
            edges += [Edge(below, PART_OF, id) for below in self.containment.below(id)]
        return sorted(edges, key=lambda edge: (edge.head, edge.relation, edge.tail))

    def facts(self, id: str) -> list[Fact]:
        """All claims about a node, as head or tail, cancelled ones too; by page and place on it."""
        facts = {*self.store.facts_from(id), *self.store.facts_to(id)}
        return sorted(facts, key=lambda fact: (fact.page, fact.start, fact.predicate, fact.number))

    def attributes(self, id: str) -> list[Attribute]:
        """The values of a node's attributes."""
        return attributes_of(self.store.facts_from(id))

    def neighbours(
        self,
        id: str,
        *,
        depth: int = 1,
        relations: Collection[str] = (),
        types: Collection[str] = (),
        direction: Direction = "both",
    ) -> list[Neighbour]:
        """What lies within ``depth`` edges of a node, each node at its shortest distance, once for each edge to it.

        ``relations`` and ``direction`` limit the edges to follow, ``types`` the nodes to list: ``Person`` includes
        its subtype ``Official``. Nearest first, then by relation and name.
        """
        kinds = {kind for name in types for kind in self.schema.subtypes(name)}
        reached = {id}
        found: list[Neighbour] = []
        frontier = [id]
        for distance in range(1, depth + 1):
            steps = [step for start in frontier for step in self._steps(start, relations, direction)]
            steps = [step for step in steps if step[0] not in reached]
            entities = {other: self.entity(other) for other, _, _, _ in steps}
            for other, edge, way, start in steps:
                entity = entities[other]
                if entity is not None and (not kinds or entity.type in kinds):
                    found.append(Neighbour(entity, edge, way, distance, start))
            frontier = sorted(entities)
            reached.update(frontier)
        order = [*self.schema.relations, PART_OF]

        def rank(near: Neighbour) -> tuple[object, ...]:
            place = (near.distance, order.index(near.edge.relation), near.direction)
            return (*place, near.entity.name, near.entity.id, near.via)

        return sorted(found, key=rank)

    def _steps(
        self, start: str, relations: Collection[str], direction: Direction
    ) -> list[tuple[str, Edge, Literal["in", "out"], str]]:
        steps: list[tuple[str, Edge, Literal["in", "out"], str]] = []
        for edge in self.edges(start):
            if relations and edge.relation not in relations:
                continue
            info = self.schema.relations.get(edge.relation)
            either = direction == "both" or (info is not None and info.symmetric)
            if edge.head == start and (either or direction == "out"):
                steps.append((edge.tail, edge, "out", start))
            elif edge.tail == start and (either or direction == "in"):
                steps.append((edge.head, edge, "in", start))
        return steps


def neighbour_json(near: Neighbour) -> dict[str, Any]:
    """One entry of ``neighbors`` in the JSON of ``kg neighbors``."""
    return {
        "id": near.entity.id,
        "type": near.entity.type,
        "name": near.entity.name,
        "relation": near.edge.relation,
        "direction": near.direction,
        "distance": near.distance,
        "via": near.via,
        "title": "；".join(near.edge.titles) or None,
        "dates": list(near.edge.dates),
        "modality": near.edge.modality,
        "evidence": evidence_of(near.edge.facts),
    }
