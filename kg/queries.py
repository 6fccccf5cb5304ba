"""Questions about nodes, answered from the store without loading the graph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from kg.edges import Attribute, Edge, attributes_of, edges_of, evidence_of
from kg.model import Entity
from kg.schema import Schema
from kg.store import Fact, Link, Store, StoredPage

Direction = Literal["in", "out", "both"]
Way = Literal["in", "out"]
SEVERAL = 8
"""More edges of one node are read at once."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A node that an edge leads to; ``distance`` counts edges from the node that was asked about."""

    entity: Entity
    link: Link
    direction: Way
    """``out`` when the edge starts at the node that it was reached from."""
    distance: int
    via: str
    """Id of the node that it was reached from."""


class Questions:
    """Answers from one store. Raises StoreError when it cannot be read."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.schema: Schema = store.schema

    def find(self, name: str) -> list[Entity]:
        """The nodes that a user may mean: by id, else by whole name, else by alias, else by part of a name.

        One node is an answer, several are candidates, none is none.
        """
        entity = self.store.entity(name)
        return [entity] if entity is not None else self.store.named(name) or self.store.search(name)

    def edge(self, link: Link) -> Edge:
        """An edge with all that speaks for it."""
        facts = [fact for fact in self.store.facts_between(link.head, link.tail) if fact.predicate == link.relation]
        found = edges_of(facts, self.schema)
        own = [edge for edge in found if (edge.head, edge.tail) == (link.head, link.tail)]
        return own[0] if own else Edge(link.head, link.relation, link.tail)

    def edges(self, found: Sequence[Neighbour]) -> list[Edge]:
        """The edges to neighbours; what many of them are reached from is asked for its claims once."""
        whole = [via for via, count in Counter(near.via for near in found).items() if count > SEVERAL]
        known: dict[tuple[str, str, str], Edge] = {}
        for via in whole:
            facts = [*self.store.facts_from(via), *self.store.facts_to(via)]
            known.update({(edge.head, edge.relation, edge.tail): edge for edge in edges_of(facts, self.schema)})
        return [known.get(near.link[:3]) or self.edge(near.link) for near in found]

    def facts(self, id: str) -> list[Fact]:
        """All claims about a node, as head or tail, cancelled ones too; by page and place on it."""
        facts = {*self.store.facts_from(id), *self.store.facts_to(id)}
        return sorted(facts, key=lambda fact: (fact.page, fact.start, fact.predicate, fact.number))

    def pages_of(self, facts: Sequence[Fact]) -> dict[str, StoredPage]:
        """The pages of claims by their name."""
        names = dict.fromkeys(fact.page for fact in facts)
        return {name: page for name in names if (page := self.store.page(name)) is not None}

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
            entities = {other: self.store.entity(other) for other, _, _, _ in steps}
            for other, link, way, start in steps:
                entity = entities[other]
                if entity is not None and (not kinds or entity.type in kinds):
                    found.append(Neighbour(entity, link, way, distance, start))
            frontier = sorted(entities)
            reached.update(frontier)
        order = list(self.schema.edges)

        def rank(near: Neighbour) -> tuple[object, ...]:
            place = (near.distance, order.index(near.link.relation), near.direction)
            return (*place, near.entity.name, near.entity.id, near.via)

        return sorted(found, key=rank)

    def _steps(self, start: str, relations: Collection[str], direction: Direction) -> list[tuple[str, Link, Way, str]]:
        steps: list[tuple[str, Link, Way, str]] = []
        for link in self.store.links_of(start):
            if relations and link.relation not in relations:
                continue
            info = self.schema.relations.get(link.relation)
            either = direction == "both" or (info is not None and info.symmetric)
            if link.head == start and (either or direction == "out"):
                steps.append((link.tail, link, "out", start))
            elif link.tail == start and (either or direction == "in"):
                steps.append((link.head, link, "in", start))
        return steps


def neighbour_json(near: Neighbour, edge: Edge) -> dict[str, Any]:
    """One entry of ``neighbors`` in the JSON of ``kg neighbors``; ``edge`` is its edge with the claims."""
    return {
        "id": near.entity.id,
        "type": near.entity.type,
        "name": near.entity.name,
        "relation": edge.relation,
        "direction": near.direction,
        "distance": near.distance,
        "via": near.via,
        "title": "；".join(edge.titles) or None,
        "dates": list(edge.dates),
        "modality": edge.modality,
        "sources": near.link.sources,
        "evidence": evidence_of(edge.facts),
    }
