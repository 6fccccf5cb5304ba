"""The NetworkX view of a store: for exports and for analysis in Python.

It loads the whole graph; a question about one node is answered faster by ``kg.queries``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import networkx as nx

from kg.edges import Attribute, Edge, attributes_of, edges_of, evidence_of
from kg.model import Entity
from kg.queries import Questions
from kg.store import Store
from kg.timeline import terms


def load_graph(store: Store) -> nx.MultiDiGraph[str]:
    """The graph: a node an entity, under its id; an edge a (head, relation, tail), under the relation as its key.

    Nodes have ``type``, ``name``, ``aliases`` (tuple), ``attributes`` (list of name, value, unit, date, modality,
    evidence), ``code`` and ``level`` (None but for places of the gazetteer). Edges have ``relation``, ``titles``,
    ``dates``, ``modality``, ``posts`` (list of title, first and last date that it is seen), ``sources`` (how many
    independent articles say so) and ``evidence`` (list of page, article, date, quote, start, end, pattern; empty for
    what the gazetteer says). Raises StoreError.
    """
    facts = list(store.facts())
    given = [Edge(link.head, link.relation, link.tail) for link in store.links() if link.relation in store.schema.given]
    return _graph(store.entities(), attributes_of(facts), [*edges_of(facts, store.schema), *given])


def load_around(store: Store, id: str, *, most: int) -> nx.MultiDiGraph[str]:
    """A node with its neighbours, the best attested first and no more than ``most``, and all edges among them.

    In the same form as ``load_graph``. Raises StoreError.
    """
    questions = Questions(store)
    near: dict[str, None] = {id: None}
    for link in sorted(store.links_of(id), key=lambda link: (-link.sources, link)):
        if len(near) > most:
            break
        near[link.tail if link.head == id else link.head] = None
    entities = [entity for other in sorted(near) if (entity := store.entity(other)) is not None]
    attributes = [attribute for entity in entities for attribute in questions.attributes(entity.id)]
    return _graph(entities, attributes, map(questions.edge, store.links_among(near)))


def _graph(entities: Iterable[Entity], attributes: Iterable[Attribute], edges: Iterable[Edge]) -> nx.MultiDiGraph[str]:
    by_entity: defaultdict[str, list[Attribute]] = defaultdict(list)
    for attribute in attributes:
        by_entity[attribute.entity].append(attribute)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for entity in entities:
        graph.add_node(entity.id, **_node(entity, by_entity[entity.id]))
    for edge in sorted(edges, key=lambda e: (e.head, e.relation, e.tail)):
        graph.add_edge(
            edge.head,
            edge.tail,
            key=edge.relation,
            relation=edge.relation,
            titles=list(edge.titles),
            dates=list(edge.dates),
            modality=edge.modality,
            posts=[{"title": term.title, "first": term.first, "last": term.last} for term in terms(edge.facts)],
            sources=edge.sources,
            evidence=evidence_of(edge.facts),
        )
    return graph


def _node(entity: Entity, attributes: list[Attribute]) -> dict[str, Any]:
    return {
        "type": entity.type,
        "name": entity.name,
        "aliases": entity.aliases,
        "attributes": [
            {
                "name": attribute.name,
                "value": attribute.value,
                "unit": attribute.unit,
                "date": attribute.dates[-1] if attribute.dates else None,
                "modality": attribute.modality,
                "evidence": evidence_of(attribute.facts),
            }
            for attribute in attributes
        ],
        "code": entity.code,
        "level": entity.level,
    }
