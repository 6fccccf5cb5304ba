"""Which articles are one text, as ``kg.resolve.sources`` finds them in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from kg.cluster.components import components
from kg.prints import split_prints
from kg.resolve.sources import COMMON, are_one, name
from kg.store.rows import PageRows

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Numbered = tuple[str, int]
"""Page and number of the article on it."""


def one_texts(pages: RDD[PageRows], scratch: Scratch) -> RDD[tuple[str, dict[int, str]]]:
    """Page to what those of its articles are a copy of that are no first print themselves."""
    held: RDD[tuple[bytes, tuple[Numbered, int]]] = pages.flatMap(_prints)
    shared = held.groupByKey(scratch.parts).flatMap(_sharing).reduceByKey(_add, scratch.parts)
    edges = shared.filter(_are_one).map(lambda row: (row[0][0][0], row[0][1][0]))
    firsts = components(edges, scratch)
    return firsts.map(lambda row: (row[0][0], (row[0][1], name(*row[1])))).groupByKey(scratch.parts).mapValues(dict)


def _prints(page: PageRows) -> Iterator[tuple[bytes, tuple[Numbered, int]]]:
    for article in page.articles:
        prints = split_prints(article.prints)
        for one in prints:
            yield one, ((page.name, article.number), len(prints))


def _sharing(
    group: tuple[bytes, Iterable[tuple[Numbered, int]]],
) -> Iterator[tuple[tuple[tuple[Numbered, int], tuple[Numbered, int]], int]]:
    holders = sorted(group[1])
    if len(holders) <= COMMON:
        yield from ((pair, 1) for pair in combinations(holders, 2))


def _add(one: int, other: int) -> int:
    return one + other


def _are_one(row: tuple[tuple[tuple[Numbered, int], tuple[Numbered, int]], int]) -> bool:
    (one, other), count = row
    return are_one(count, one[1], other[1])
