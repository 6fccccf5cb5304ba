"""A graph as tables, from a store of this machine and from the files of a cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.parquet

from kg.exports.turtle import ntriples
from kg.model import Entity
from kg.pipeline import build
from kg.store import Store

Row = tuple[Any, ...]


class Tables(NamedTuple):
    """All of a graph, sorted."""

    claims: list[Row]
    nodes: list[Entity]
    doubts: list[Row]
    triples: list[str]


def local_tables(inputs: Sequence[Path], store: Path) -> tuple[Tables, tuple[str, ...]]:
    """Builds on this machine; what was built, and what could not be read."""
    with Store.open(store, create=True) as opened:
        failures = build(inputs, opened).failures
        claims = [_claim(*(getattr(fact, name) for name in fact.__slots__)) for fact in opened.facts()]
        lines = "".join(ntriples(opened)).split("\n")[:-1]
        tables = Tables(
            sorted(claims, key=str), list(opened.entities()), sorted(map(tuple, opened.doubts())), sorted(lines)
        )
    return tables, failures


def _claim(head: str, predicate: str, tail: str | None, value: object, *rest: object) -> Row:
    """A claim as the columns of the Parquet table have it."""
    amount = float(value) if isinstance(value, int | float) else None
    return (head, predicate, tail, None if value is None else str(value), amount, *rest)


def spread_tables(folder: Path) -> Tables:
    """What a cluster has written."""
    nodes = (
        Entity(id, type, name, tuple(aliases), code, tuple(reasons), level)
        for id, type, name, aliases, code, level, reasons in _rows(folder / "nodes.parquet")
    )
    lines = (line for file in folder.glob("graph.nt/part-*.nt") for line in file.read_text("utf-8").split("\n")[:-1])
    return Tables(
        sorted(_rows(folder / "claims.parquet"), key=str),
        sorted(nodes, key=lambda node: node.id),
        sorted(_rows(folder / "doubts.parquet")),
        sorted(lines),
    )


def _rows(folder: Path) -> Iterable[Row]:
    table = pyarrow.parquet.read_table(folder)
    return zip(*(column.to_pylist() for column in table.columns), strict=True)


def difference(one: Iterable[Any], other: Iterable[Any], *, most: int = 5) -> tuple[list[Any], list[Any]]:
    """What only the one has, and what only the other; the first few."""
    counts = Counter(one), Counter(other)
    return list(counts[0] - counts[1])[:most], list(counts[1] - counts[0])[:most]
