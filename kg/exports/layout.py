"""Positions for the nodes of a drawn graph, computed once at build time, the same on every run.

Each connected part is laid out so that distance on paper follows distance in the graph (stress, minimised by
stochastic gradient descent; Zheng, Pawar and Goodman 2018), nodes that came too close are pushed apart, and the parts
are packed side by side into a landscape rectangle. Large parts measure distances to a sample of nodes only, which keeps
the work for a part of n nodes near ``BUDGET`` steps instead of n².
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

Neighbours = Mapping[str, Set[str]]
Point = tuple[float, float]

BUDGET = 45_000
"""Pairs of nodes whose distance is fitted, for one connected part."""
ROUNDS = 20
EDGE = 150.0
"""Wished length of an edge, in units of the canvas."""
WIDE, HIGH = 118.0, 62.0
"""Room that a node keeps to itself: labels are lines of text, so more to the sides than above and below."""
STRETCH = 1.3
"""Width by height of what was a circle, for the same reason."""
LANDSCAPE = 1.2
"""Width by height of the whole drawing, which is that of the space between legend and panel."""


@dataclass(frozen=True, slots=True)
class _Pull:
    """Node ``at`` wants to be ``far`` from node ``to``, as urgently as ``weight``."""

    at: int
    to: int
    far: float
    weight: float


def layout(neighbours: Neighbours, *, seed: int = 11) -> dict[str, tuple[int, int]]:
    """A position for each key of ``neighbours``; x grows to the right, y downwards, the middle is (0, 0).

    ``neighbours`` must be symmetric and closed: whoever is named as a neighbour is a key.
    """
    parts = [_arrange(part, neighbours, random.Random(seed)) for part in _parts(neighbours)]
    corners = _pack([_extent(part) for part in parts])
    placed = {
        node: (x + left, y + top)
        for part, (left, top) in zip(parts, corners, strict=True)
        for node, (x, y) in part.items()
    }
    if not placed:
        return {}
    middle_x = (min(x for x, _ in placed.values()) + max(x for x, _ in placed.values())) / 2
    middle_y = (min(y for _, y in placed.values()) + max(y for _, y in placed.values())) / 2
    return {node: (round(x - middle_x), round(y - middle_y)) for node, (x, y) in sorted(placed.items())}


def _parts(neighbours: Neighbours) -> list[list[str]]:
    """The connected parts, the largest first, each in the order in which a walk from its first node meets it."""
    seen: set[str] = set()
    parts = []
    for start in sorted(neighbours):
        if start not in seen:
            part = [start]
            seen.add(start)
            for node in part:
                new = sorted(neighbours[node] - seen)
                part += new
                seen.update(new)
            parts.append(part)
    return sorted(parts, key=lambda part: (-len(part), part[0]))


def _arrange(part: Sequence[str], neighbours: Neighbours, chance: random.Random) -> dict[str, Point]:
    """Positions of one connected part; its top left corner is (0, 0)."""
    number = {node: i for i, node in enumerate(part)}
    links = [[number[other] for other in sorted(neighbours[node])] for node in part]
    points = _separate(_relax(links, chance))
    left = min(x for x, _ in points)
    top = min(y for _, y in points)
    return {node: (x - left, y - top) for node, (x, y) in zip(part, points, strict=True)}


def _relax(links: list[list[int]], chance: random.Random) -> list[Point]:
    """Positions whose distances come as near as they can to the distances in the graph."""
    pulls = list(_pulls(links, chance))
    spread = EDGE * math.sqrt(len(links))
    x = [chance.uniform(-spread, spread) for _ in links]
    y = [chance.uniform(-spread, spread) for _ in links]
    if not pulls:
        return list(zip(x, y, strict=True))
    hottest = 1 / min(pull.weight for pull in pulls)
    coldest = 0.1 / max(pull.weight for pull in pulls)
    decay = math.log(hottest / coldest) / (ROUNDS - 1)
    terms = [(pull.at, pull.to, pull.far * EDGE, pull.weight) for pull in pulls]
    for turn in range(ROUNDS):
        heat = hottest * math.exp(-decay * turn)
        chance.shuffle(terms)
        for i, j, far, weight in terms:
            dx, dy = x[i] - x[j], y[i] - y[j]
            distance = math.sqrt(dx * dx + dy * dy) or 1e-6
            move = min(1.0, weight * heat) * (far - distance) / 2 / distance
            x[i] += dx * move
            y[i] += dy * move
    return list(zip(x, y, strict=True))


def _pulls(links: list[list[int]], chance: random.Random) -> Iterator[_Pull]:
    """Each edge, and each node to all others, or to a sample of them where all would be too many."""
    count = len(links)
    sample = range(count) if count * count <= BUDGET else sorted(chance.sample(range(count), BUDGET // count))
    for to in sample:
        for at, far in enumerate(_steps(links, to)):
            if at != to:
                yield _Pull(at, to, far, 1 / far**2)
    for at, others in enumerate(links):
        for to in others:
            yield _Pull(at, to, 1.0, 1.0)


def _steps(links: list[list[int]], start: int) -> list[int]:
    """How many edges away from ``start`` each node is."""
    steps = [-1] * len(links)
    steps[start] = 0
    ring = [start]
    for node in ring:
        for other in links[node]:
            if steps[other] < 0:
                steps[other] = steps[node] + 1
                ring.append(other)
    return steps


def _separate(points: list[Point]) -> list[Point]:
    """Nodes moved so that no two share the room of one, as far as some rounds of pushing get."""
    x = [px * STRETCH for px, _ in points]
    y = [py for _, py in points]
    for _ in range(40):
        cells: dict[tuple[int, int], list[int]] = {}
        for i in range(len(x)):
            cells.setdefault((int(x[i] // WIDE), int(y[i] // HIGH)), []).append(i)
        pushed = False
        for (column, row), here in sorted(cells.items()):
            near = [
                j for c in range(column - 1, column + 2) for r in range(row - 1, row + 2) for j in cells.get((c, r), ())
            ]
            for i in here:
                for j in near:
                    dx, dy = (x[i] - x[j]) / WIDE, (y[i] - y[j]) / HIGH
                    gap = dx * dx + dy * dy
                    if i < j and gap < 0.98:
                        distance = math.sqrt(gap) or 1.0
                        dx, dy = (dx, dy) if gap else (0.0, 1.0)
                        push = (1 - math.sqrt(gap)) / 2 / distance
                        x[i], x[j] = x[i] + dx * push * WIDE, x[j] - dx * push * WIDE
                        y[i], y[j] = y[i] + dy * push * HIGH, y[j] - dy * push * HIGH
                        pushed = True
        if not pushed:
            break
    return list(zip(x, y, strict=True))


def _extent(part: Mapping[str, Point]) -> Point:
    """Width and height that a part takes, with the room to the next."""
    return max(x for x, _ in part.values()) + 1.6 * WIDE, max(y for _, y in part.values()) + 1.6 * HIGH


def _pack(sizes: Sequence[Point]) -> list[Point]:
    """Top left corners that put rectangles, the largest first, as high up as they fit without overlap."""
    if not sizes:
        return []
    area = sum(width * height for width, height in sizes)
    total = max(max(width for width, _ in sizes), math.sqrt(area * LANDSCAPE))
    skyline = [(0.0, total, 0.0)]  # runs of (left, right, lower edge of what is placed there), left to right
    corners = []
    for width, height in sizes:
        top, left = min(
            (max(low for run_left, run_right, low in skyline if run_right > start and run_left < start + width), start)
            for start, _, _ in skyline
            if start + width <= total + 1e-6
        )
        corners.append((left, top))
        right = left + width
        rest = [
            piece
            for run_left, run_right, low in skyline
            for piece in ((run_left, min(run_right, left), low), (max(run_left, right), run_right, low))
            if piece[1] - piece[0] > 1e-6
        ]
        skyline = sorted([*rest, (left, right, top + height)])
    return corners
