"""What the HTML view carries of a graph: rows that name each sentence, page, pattern and node once.

A graph of ten thousand nodes with all its sentences stays a file that can be sent by mail; the page unpacks the rows
(``view/data.js``).
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import networkx as nx

from kg.exports.layout import layout
from kg.store.initials import initials
from kg.store.names import fold

Json = dict[str, Any]
Graph: TypeAlias = "nx.MultiDiGraph[str]"

HOLDS = {"undertakes": 0, "inPark": 1, "locatedIn": 1, "partOfIndustry": 1}
"""Relations by which a project's investment counts for the node at the other end, 0 the head, 1 the tail."""


class Table:
    """Values in the order in which they are first named; to name one is to get its number."""

    def __init__(self) -> None:
        self.rows: list[Any] = []
        self._known: dict[str, int] = {}

    def number(self, row: Any) -> int:
        """The number of a row, which is added if it is new."""
        key = json.dumps(row, sort_keys=True)
        if key not in self._known:
            self._known[key] = len(self.rows)
            self.rows.append(row)
        return self._known[key]


class Evidence:
    """The sentences that edges and attributes quote: many claims stand on the same one."""

    def __init__(self) -> None:
        self.sentences = Table()
        """Rows of source, quote, start, end; of printed text also of places (sheet, box) and confidence."""
        self.sources = Table()
        """Rows of page, article, date."""
        self.patterns = Table()

    def cite(self, evidence: Iterable[Mapping[str, Any]]) -> list[int]:
        """Sentence and pattern of each claim by turns, in order of page and place on it."""
        cited = []
        for claim in sorted(evidence, key=lambda e: (e["page"], e["start"], e["end"], e["pattern"] or "")):
            source = self.sources.number([claim["page"], claim["article"], claim["date"]])
            row = [source, claim["quote"], claim["start"], claim["end"]]
            if "places" in claim:
                row += [[[place["sheet"], *place["box"]] for place in claim["places"]], claim["confidence"]]
            sentence = self.sentences.number(row)
            cited += [sentence, self.patterns.number(claim["pattern"])]
        return cited


def drawing(graph: Graph, *, opening: int) -> dict[str, list[Any]]:
    """The blocks of the page: ``nodes``, ``edges``, ``sentences``, ``sources``, ``patterns``.

    A node is an object: ``id``, ``label``, ``group`` and, where it has them, ``aliases``, ``pinyin`` (initials of each
    of its names), ``attributes``, ``investment`` (CNY), ``x`` and ``y``: the ``opening`` best connected have a place.
    An edge is a row: number of the head, relation, number of the tail, independent sources, evidence and, where there
    is more to say, an object with ``titles``, ``dates``, ``posts`` and ``modality``. Same graph, same rows.
    """
    evidence = Evidence()
    nodes = _nodes(graph, evidence, opening)
    edges = _edges(graph, evidence)
    return {
        "nodes": nodes,
        "edges": edges,
        "sentences": evidence.sentences.rows,
        "sources": evidence.sources.rows,
        "patterns": evidence.patterns.rows,
    }


def _nodes(graph: Graph, evidence: Evidence, opening: int) -> list[Json]:
    neighbours = {node: set(nx.all_neighbors(graph, node)) - {node} for node in sorted(graph)}
    shown = set(best_connected(neighbours, opening))
    places = layout({node: neighbours[node] & shown for node in sorted(shown)})
    money = investments(graph)
    nodes = []
    for node in neighbours:
        data = graph.nodes[node]
        aliases = sorted(set(data["aliases"]) - {data["name"]})
        row: Json = {"id": node, "label": data["name"], "group": data["type"]}
        row["aliases"] = aliases
        row["pinyin"] = _pinyin([data["name"], *aliases])
        row["attributes"] = [
            _filled({key: fact[key] for key in ("name", "value", "unit", "date")} | _modality(fact))
            | {"evidence": evidence.cite(fact["evidence"])}
            for fact in data["attributes"]
        ]
        row["investment"] = money.get(node)
        row |= zip("xy", places.get(node, ()), strict=False)
        nodes.append(_filled(row))
    return nodes


def _edges(graph: Graph, evidence: Evidence) -> list[list[Any]]:
    numbers = {node: number for number, node in enumerate(sorted(graph))}
    rows = []
    for head, tail, relation, data in sorted(graph.edges(keys=True, data=True), key=lambda edge: edge[:3]):
        row = [numbers[head], relation, numbers[tail], data["sources"], evidence.cite(data["evidence"])]
        more = {key: list(data[key]) for key in ("titles", "dates", "posts")} | _modality(data)
        rows.append([*row, more] if (more := _filled(more)) else row)
    return rows


def _filled(row: Json) -> Json:
    """A row without what is empty; a nought is something."""
    return {key: value for key, value in row.items() if value or value == 0}


def _modality(data: Mapping[str, Any]) -> Json:
    """What has happened goes without saying."""
    return {} if data["modality"] == "actual" else {"modality": data["modality"]}


def _pinyin(names: Iterable[str]) -> list[str]:
    """The initials by which each name is searched on a keyboard, once each."""
    return list(dict.fromkeys(letters for name in names if (letters := initials(fold(name))) != fold(name)))


def investments(graph: Graph) -> dict[str, int | float]:
    """CNY that stand for a node: its own investment, or that of the projects it undertakes or holds, if that is more.

    Where pages differ, the largest figure counts, as in the ledger of projects.
    """
    own: dict[str, int | float] = {}
    for node, data in graph.nodes(data=True):
        amounts = [
            fact["value"]
            for fact in data["attributes"]
            if fact["name"] == "investment" and fact["unit"] == "CNY" and isinstance(fact["value"], int | float)
        ]
        if amounts:
            own[node] = max(amounts)
    held: dict[str, set[str]] = {}
    for head, tail, relation in graph.edges(keys=True):
        if relation in HOLDS:
            holder, project = (head, tail) if HOLDS[relation] == 0 else (tail, head)
            if graph.nodes[project]["type"] == "Project" and project in own:
                held.setdefault(holder, set()).add(project)
    sums = {holder: sum(own[project] for project in sorted(projects)) for holder, projects in held.items()}
    return {node: max(own.get(node, 0), sums.get(node, 0)) for node in own.keys() | sums.keys()}


def best_connected(neighbours: Mapping[str, set[str]], limit: int) -> list[str]:
    """Up to ``limit`` nodes that have neighbours: from the busiest outwards, always taking the busiest in reach."""
    ranks = sorted((-len(others), node) for node, others in neighbours.items() if others)
    taken: dict[str, None] = {}
    for start in ranks:
        reach = [start]
        while reach and len(taken) < limit:
            _, node = heapq.heappop(reach)
            if node not in taken:
                taken[node] = None
                for other in neighbours[node] - taken.keys():
                    heapq.heappush(reach, (-len(neighbours[other]), other))
    return list(taken)
