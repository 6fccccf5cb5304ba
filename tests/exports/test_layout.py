"""Positions: the same every time, apart from each other, parts side by side."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from kg.exports.layout import HIGH, WIDE, layout


def ring(name: str, size: int) -> dict[str, set[str]]:
    return {f"{name}{i}": {f"{name}{(i - 1) % size}", f"{name}{(i + 1) % size}"} - {f"{name}{i}"} for i in range(size)}


def star(name: str, rays: int) -> dict[str, set[str]]:
    leaves = {f"{name}{i}" for i in range(rays)}
    return {name: leaves} | {leaf: {name} for leaf in leaves}


GRAPHS: dict[str, dict[str, set[str]]] = {
    "none": {},
    "one": {"甲": set()},
    "pair": ring("甲", 2),
    "ring": ring("甲", 12),
    "hub": star("甲", 60),
    "sampled": ring("甲", 300),
    "parts": ring("甲", 9) | star("乙", 20) | ring("丙", 2) | ring("丁", 2) | {"戊": set()},
}


@pytest.mark.parametrize("neighbours", GRAPHS.values(), ids=GRAPHS.keys())
def test_every_node_has_room(neighbours: dict[str, set[str]]) -> None:
    places = layout(neighbours)
    assert places.keys() == neighbours.keys()
    crowded = [
        (a, b)
        for (a, (ax, ay)), (b, (bx, by)) in combinations(places.items(), 2)
        if ((ax - bx) / WIDE) ** 2 + ((ay - by) / HIGH) ** 2 < 0.8
    ]
    assert crowded == []


@pytest.mark.parametrize("neighbours", GRAPHS.values(), ids=GRAPHS.keys())
def test_order_does_not_matter(neighbours: dict[str, set[str]]) -> None:
    assert layout(dict(reversed(neighbours.items()))) == layout(neighbours)


def test_neighbours_are_nearer_than_others() -> None:
    places = layout(GRAPHS["ring"])

    def distance(a: str, b: str) -> float:
        return math.dist(places[a], places[b])

    assert max(distance(f"甲{i}", f"甲{(i + 1) % 12}") for i in range(12)) < distance("甲0", "甲6")
