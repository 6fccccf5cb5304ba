"""Shortest chains between two nodes, from both ends at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.store import Link, Store


@dataclass(frozen=True, slots=True)
class Chain:
    """Nodes by id, and the edge between each two neighbours."""

    nodes: tuple[str, ...]
    links: tuple[Link, ...]


def shortest_chains(
    store: Store, start: str, goal: str, *, longest: int, limit: int, relations: Collection[str] = ()
) -> list[Chain]:
    """The chains of fewest edges between two nodes, at most ``limit`` of them; none over ``longest`` edges.

    Edges may be followed either way. Of equally short chains those through nodes with fewer edges come first: that two
    firms lie in one county says less than that one man runs both.
    """
    one, other = store.key_of(start), store.key_of(goal)
    if one is None or other is None or one == other:
        return []
    near: dict[int, dict[int, set[int]]] = {one: {one: set()}, other: {other: set()}}
    """For each end: node to the nodes one step nearer to that end."""
    frontier = {one: {one}, other: {other}}
    met: set[int] = set()
    for _ in range(longest):
        end = min(frontier, key=lambda key: (len(frontier[key]), key))
        found: defaultdict[int, set[int]] = defaultdict(set)
        for key, beyond in store.adjacent(frontier[end], relations):
            if beyond not in near[end]:
                found[beyond].add(key)
        near[end].update(found)
        frontier[end] = set(found)
        met = found.keys() & near[one if end == other else other].keys()
        if met or not found:
            break
    routes = [
        (*reversed(back), middle, *forth)
        for middle in sorted(met)
        for back in _back(middle, near[one], limit)
        for forth in _back(middle, near[other], limit)
    ]
    degrees = {key: store.degree_of(key) for key in {key for route in routes for key in route[1:-1]}}
    routes.sort(key=lambda route: (sum(degrees[key] for key in route[1:-1]), route))
    return [_chain(store, route, relations) for route in routes[:limit]]


def _back(key: int, near: dict[int, set[int]], limit: int) -> Iterator[tuple[int, ...]]:
    """The ways from a node to the end, without the node; at most ``limit`` at each step."""
    if not near[key]:
        yield ()
    for nearer in sorted(near[key])[:limit]:
        for rest in _back(nearer, near, limit):
            yield (nearer, *rest)


def _chain(store: Store, route: tuple[int, ...], relations: Collection[str]) -> Chain:
    nodes = tuple(store.id_of(key) for key in route)
    links = []
    for one, other in pairwise(nodes):
        between = [link for link in store.links_between(one, other) if not relations or link.relation in relations]
        links.append(max(between, key=lambda link: (link.sources, link.claims, link.relation)))
    return Chain(nodes, tuple(links))
