"""The graph as N-Triples: the blocks of each page and each node are made where its rows are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kg.cluster.facts import Told
from kg.cluster.figures import figure_blocks
from kg.cluster.nodes import Given
from kg.exports.dataset import Summary, dataset_blocks, summary, vocabulary_blocks
from kg.exports.memberships import role_block
from kg.exports.terms import PREFIXES, Block
from kg.exports.triples import RowBlocks
from kg.exports.turtle import block_lines
from kg.model import Entity
from kg.schema import Schema
from kg.store import Fact

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Edge = tuple[str, str, str]


class Graph(NamedTuple):
    """All that is written."""

    pages: RDD[Told]
    nodes: RDD[Entity]
    given: RDD[Given]


def lines(graph: Graph, schema: Schema, base: str | None, origin: Mapping[str, str], scratch: Scratch) -> RDD[str]:
    """The triples, one a line; the same as the local export writes, in another order."""
    parts, rows = scratch.parts, RowBlocks(schema, base or schema.base)
    symmetric = frozenset(info.name for info in schema.relations.values() if info.symmetric)
    edges = scratch.keep(graph.pages.flatMap(partial(_edges, symmetric)).distinct(parts))
    whole = _summary(graph, edges, origin)
    about = chain(dataset_blocks(whole, schema, rows.base), vocabulary_blocks(schema))
    blocks: RDD[Block] = scratch.some(list(about))
    nodes = graph.nodes.map(lambda entity: (entity.id, entity))
    facts = graph.pages.flatMap(_by_head)
    seen = graph.pages.flatMap(_seen)
    given = graph.given.map(lambda row: (row[0], row[1:]))
    blocks = blocks.union(nodes.groupWith(facts, seen, given).flatMap(partial(_node, rows)))
    places = graph.nodes.filter(lambda entity: entity.id.startswith("place/")).map(lambda entity: (entity.id, True))
    pages = graph.pages.map(lambda told: (f"place/{told.page.place}", told.page)).leftOuterJoin(places, parts)
    blocks = blocks.union(pages.flatMap(lambda row: rows.page(row[1][0], placed=row[1][1] is not None)))
    titles = graph.pages.flatMap(lambda told: told.titles).distinct(parts)
    blocks = blocks.union(titles.map(lambda title: role_block(title, rows.base)))
    said = graph.pages.flatMap(lambda told: told.facts)
    blocks = blocks.union(figure_blocks(said, edges, graph.nodes, graph.given, schema, rows.base, scratch))
    return blocks.coalesce(4 * parts).flatMap(partial(_lines, PREFIXES | {"kg": schema.prefix}))


def _lines(prefixes: Mapping[str, str], block: Block) -> list[str]:
    return block_lines(block, prefixes).split("\n")[:-1]


def _by_head(told: Told) -> Iterator[tuple[str, Fact]]:
    return ((fact.head, fact) for fact in told.facts)


def _seen(told: Told) -> Iterator[tuple[str, tuple[str, str | None]]]:
    return ((id, (told.page.name, told.page.date)) for id in told.mentioned)


def _node(
    rows: RowBlocks,
    group: tuple[
        str, tuple[Iterable[Entity], Iterable[Fact], Iterable[tuple[str, str | None]], Iterable[tuple[str, str]]]
    ],
) -> Iterator[Block]:
    _, (nodes, facts, seen, given) = group
    for node in nodes:
        yield from rows.entity(node, sorted(facts, key=_order), sorted(seen), sorted(given))


def _order(fact: Fact) -> tuple[str, str, str, int, int]:
    return fact.predicate, fact.tail or "", fact.page, fact.start, fact.number


def _summary(graph: Graph, edges: RDD[Edge], origin: Mapping[str, str]) -> Summary:
    counts = graph.nodes.map(lambda entity: entity.type).countByValue()
    relations = edges.union(graph.given).map(lambda edge: edge[1]).countByValue()
    named = graph.pages.map(lambda told: (told.page.name, (told.page.sha256, told.page.date)))
    ordered = named.repartitionAndSortWithinPartitions(1)
    [whole] = ordered.mapPartitions(
        lambda rows: [summary(((name, *rest) for name, rest in rows), {}, {}, origin)]
    ).collect()
    return whole._replace(counts=dict(sorted(counts.items())), edges=dict(sorted(relations.items())))


def _edges(symmetric: frozenset[str], told: Told) -> Iterator[Edge]:
    """Head, relation and tail of what holds; a symmetric relation runs from the smaller id to the larger."""
    for fact in told.facts:
        if fact.tail is not None and fact.tail != fact.head and fact.modality != "cancelled":
            turned = fact.predicate in symmetric and fact.tail < fact.head
            yield (fact.tail, fact.predicate, fact.head) if turned else (fact.head, fact.predicate, fact.tail)
