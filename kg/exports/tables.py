"""CSV: nodes, edges and claims, a table each. With a byte order mark: without it Excel garbles Chinese."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields
from pathlib import Path

import networkx as nx

from kg.exports.files import write_atomically
from kg.exports.graphml import SEPARATOR, flat_values
from kg.exports.terms import printable
from kg.store import Fact


def write_tables(graph: nx.MultiDiGraph[str], facts: Iterable[Fact], path: Path) -> None:
    """Writes ``NAME.nodes.csv``, ``NAME.edges.csv`` and ``NAME.claims.csv`` for the path ``NAME.csv``. Raises OSError.

    Several names, dates or values in a cell are parted by `` | ``.
    """
    tables = {"nodes": _nodes(graph), "edges": _edges(graph), "claims": _claims(facts)}
    for name, rows in tables.items():
        write_atomically(path.with_suffix(f".{name}.csv"), _lines(rows), encoding="utf-8-sig")


def _nodes(graph: nx.MultiDiGraph[str]) -> Iterator[Sequence[object]]:
    names = sorted({item["name"] for _, node in graph.nodes(data=True) for item in node["attributes"]})
    yield ("id", "type", "name", "aliases", "code", "level", *names)
    for id, node in graph.nodes(data=True):
        values = flat_values(node["attributes"])
        columns = (id, node["type"], node["name"], SEPARATOR.join(node["aliases"]), node["code"], node["level"])
        yield (*columns, *(values.get(name, "") for name in names))


def _edges(graph: nx.MultiDiGraph[str]) -> Iterator[Sequence[object]]:
    yield ("head", "head_name", "relation", "tail", "tail_name", "titles", "dates", "modality", "claims")
    for head, tail, edge in graph.edges(data=True):
        ends = (head, graph.nodes[head]["name"], edge["relation"], tail, graph.nodes[tail]["name"])
        texts = (SEPARATOR.join(edge["titles"]), SEPARATOR.join(edge["dates"]), edge["modality"])
        yield (*ends, *texts, len(edge["evidence"]))


def _claims(facts: Iterable[Fact]) -> Iterator[Sequence[object]]:
    yield [field.name for field in fields(Fact)]
    yield from map(astuple, facts)


def _lines(rows: Iterable[Sequence[object]]) -> Iterator[str]:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    for row in rows:
        writer.writerow([printable(cell) if isinstance(cell, str) else cell for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
