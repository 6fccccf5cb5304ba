"""What hangs together by edges: connected components by large stars and small stars.

Kiveris, Lattanzi, Mirrokni, Rastogi, Vassilvitskii: Connected Components in MapReduce and Beyond (2014). In each round
every node is joined to the least of its neighbours; after few rounds each component is a star around its least node.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Edge = tuple[Any, Any]
SMALL = 200_000
"""So many edges, and fewer, are joined by one machine at once."""


def components(edges: RDD[Edge], scratch: Scratch, *, small: int = SMALL) -> RDD[Edge]:
    """(node, least node of its component), of all nodes that are not the least. Nodes can be compared."""
    stars = scratch.keep(edges.mapPartitions(united))
    if stars.count() <= small:
        return stars.coalesce(1).mapPartitions(united)
    before = None
    while before != (now := _print(stars)):
        before = now
        near = stars.flatMap(_both).groupByKey(scratch.parts).flatMap(_large_star)
        stars = scratch.keep(near.distinct(scratch.parts).groupByKey(scratch.parts).flatMap(_small_star))
    return stars


def united(edges: Iterable[Edge]) -> Iterator[Edge]:
    """Each node with the least that these edges join it to, in the memory of one process."""
    above: dict[Any, Any] = {}

    def root(node: Any) -> Any:
        top = node
        while (upper := above.get(top, top)) != top:
            top = upper
        while node != top:
            above[node], node = top, above[node]
        return top

    for one, other in edges:
        low, high = sorted((root(one), root(other)))
        if low != high:
            above[high] = low
    for node in list(above):
        yield node, root(node)


def _both(edge: Edge) -> tuple[Edge, Edge]:
    return edge, (edge[1], edge[0])


def _large_star(group: tuple[Any, Iterable[Any]]) -> Iterator[Edge]:
    """Joins the larger neighbours of a node to the least of all."""
    node, found = group
    near = set(found)
    least = min(near | {node})
    yield from ((other, least) for other in near if other > node)


def _small_star(group: tuple[Any, Iterable[Any]]) -> Iterator[Edge]:
    """Joins a node and its smaller neighbours to the least of them."""
    node, found = group
    near = set(found)
    least = min(near)
    yield from ((other, least) for other in {node, *near} if other != least)


def _print(edges: RDD[Edge]) -> tuple[int, int]:
    """The same for the same edges, as good as surely; Spark gives all its processes one seed for hashes."""
    prints = edges.distinct().map(lambda edge: (1, hash(edge) & 0xFFFFFFFF))
    return prints.fold((0, 0), lambda a, b: (a[0] + b[0], a[1] + b[1]))
