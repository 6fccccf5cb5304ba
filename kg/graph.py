"""The NetworkX view of a store: for exports and for analysis in Python.

It loads the whole graph; a question about one node is answered faster by ``kg.queries``.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import networkx as nx

from kg.containment import PART_OF, Containment
from kg.edges import Attribute, Edge, attributes_of, edges_of, evidence_of
from kg.model import Entity
from kg.ontology import Schema, load_schema
from kg.resources import ontology_dir
from kg.store import Fact, Store


def load_graph(store: Store, *, schema: Schema | None = None) -> nx.MultiDiGraph[str]:
    """The graph: a node an entity, under its id; an edge a (head, relation, tail), under the relation as its key.

    Nodes have ``type``, ``name``, ``aliases`` (tuple), ``attributes`` (list of name, value, unit, date, modality,
    evidence), ``code`` and ``level`` (None but for places of the gazetteer). Edges have ``relation``, ``titles``,
    ``dates``, ``modality`` and ``evidence`` (list of page, article, date, quote, start, end, pattern; empty for
    ``partOf``, which the gazetteer says). Raises StoreError.
    """
    schema = schema or load_schema(ontology_dir())
    containment = Containment(store.places())
    facts = list(store.facts())
    attributes: defaultdict[str, list[Attribute]] = defaultdict(list)
    for attribute in attributes_of(facts):
        attributes[attribute.entity].append(attribute)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for entity in sorted([*store.entities(), *containment.added()], key=lambda entity: entity.id):
        graph.add_node(entity.id, **_node(entity, attributes[entity.id], containment))
    for edge in _edges(facts, containment, schema):
        graph.add_edge(
            edge.head,
            edge.tail,
            key=edge.relation,
            relation=edge.relation,
            titles=list(edge.titles),
            dates=list(edge.dates),
            modality=edge.modality,
            evidence=evidence_of(edge.facts),
        )
    return graph


def _edges(facts: list[Fact], containment: Containment, schema: Schema) -> list[Edge]:
    containing = [Edge(place, PART_OF, above) for place, above in containment.links()]
    return sorted([*edges_of(facts, schema), *containing], key=lambda edge: (edge.head, edge.relation, edge.tail))


def _node(entity: Entity, attributes: list[Attribute], containment: Containment) -> dict[str, Any]:
    division = containment.division(entity.id)
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
        "level": division.level if division else None,
    }
