"""What is counted over all pages, as ``kg.exports.figures`` has it from a store."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from kg.cluster.nodes import Given
from kg.exports.blocks import number
from kg.exports.figures import DEEPEST, EVENTS, measure, park_block, period_block, within_block
from kg.exports.terms import Block, Iri, iri_path
from kg.model import Entity
from kg.schema import Schema
from kg.store import Fact
from kg.store.figures import Measure

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Edge = tuple[str, str, str]
Counted = tuple[str, float]
"""A node, and how much of something there is of it."""


def figure_blocks(
    facts: RDD[Fact],
    edges: RDD[Edge],
    nodes: RDD[Entity],
    given: RDD[Given],
    schema: Schema,
    base: str,
    scratch: Scratch,
) -> RDD[Block]:
    """A block for each node and what is counted of it."""
    parts = scratch.parts
    types = nodes.map(lambda node: (node.id, node.type))
    projects = types.filter(lambda row: row[1] == "Project")
    investments, jobs = (largest(facts, measure(schema, name), parts) for name in ("investment", "jobs"))
    invested = scratch.keep(investments.join(projects, parts).mapValues(itemgetter(0)))
    inspected = (
        edges.filter(lambda edge: edge[1] == "inspected").map(lambda edge: (edge[2], 1)).reduceByKey(_add, parts)
    )
    from_ = edges.filter(lambda edge: edge[1] == "originatesFrom").map(lambda edge: (edge[0], edge[2]))
    firms = from_.join(types.filter(lambda row: row[1] == "Company"), parts).map(lambda row: (row[1][0], 1))
    counted = {
        "investmentRank": ranks(invested),
        "jobsRank": ranks(jobs),
        "inspectorsRank": ranks(inspected),
        "companiesFrom": firms.reduceByKey(_add, parts),
    }
    blocks: RDD[Block] = places(types, given).mapPartitions(partial(_within, base))
    for figure, rows in counted.items():
        blocks = blocks.union(rows.map(partial(_count, base, f"kg:{figure}")))
    parks = edges.filter(lambda edge: edge[1] == "inPark").map(lambda edge: (edge[0], edge[2]))
    values = invested.join(parks, parts).map(lambda row: (row[1][1], row[1][0])).groupByKey(parts)
    blocks = blocks.union(values.map(lambda row: park_block(*row, base)))
    dated = facts.filter(lambda fact: fact.predicate in EVENTS and fact.modality != "cancelled")
    dates = dated.map(lambda fact: (fact.head, (fact.predicate, str(fact.value)))).join(projects, parts)
    months = dates.map(lambda row: (row[1][0][1][:7], (row[1][0][0], row[0], row[1][0][1]))).distinct(parts)
    return blocks.union(months.groupByKey(parts).flatMap(lambda row: period_block(row[0], sorted(row[1]), base)))


def largest(facts: RDD[Fact], wanted: Measure, parts: int) -> RDD[Counted]:
    """The largest figure of an attribute that is said of each node: a finite number in the attribute's own unit."""
    return facts.flatMap(partial(_figure, wanted)).reduceByKey(max, parts)


def ranks(rows: RDD[Counted]) -> RDD[tuple[str, int]]:
    """The nodes with the largest values and their ranks, equal ones with the same, none beyond ``DEEPEST``."""
    top = rows.values().takeOrdered(DEEPEST, key=_falling)
    return rows.flatMap(partial(_rank, top))


def places(types: RDD[tuple[str, str]], given: RDD[Given]) -> RDD[str | Given]:
    """The places and what contains them in one partition: there are no more than the gazetteer has."""
    found: RDD[str | Given] = types.filter(lambda row: row[1] == "Place").map(itemgetter(0))
    return found.union(given).coalesce(1)


def _within(base: str, rows: Iterable[str | Given]) -> Iterator[Block]:
    ids: list[str] = []
    above: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        if isinstance(row, Given):
            above.setdefault(row.place, []).append((row.relation, row.other))
        else:
            ids.append(row)
    return (within_block(id, above, base) for id in ids)


def _figure(wanted: Measure, fact: Fact) -> Iterator[Counted]:
    value = fact.value
    if fact.predicate != wanted.attribute or fact.modality == "cancelled" or not isinstance(value, int | float):
        return
    counts = math.isfinite(value) and (fact.unit is None or wanted.unit in (None, fact.unit))
    if counts and (not wanted.is_whole or value == int(value)):
        yield fact.head, value


def _falling(value: float) -> float:
    return -value


def _rank(top: list[float], row: tuple[str, float]) -> Iterator[tuple[str, int]]:
    above = sum(value > row[1] for value in top)
    if above < DEEPEST:
        yield row[0], above + 1


def _count(base: str, figure: str, row: tuple[str, int]) -> Block:
    return Block(Iri(base + iri_path(row[0])), ((figure, (number(row[1]),)),))


def _add(one: int, other: int) -> int:
    return one + other
