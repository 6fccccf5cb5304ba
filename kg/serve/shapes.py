"""A type is told by its shape and its colour, the same as in the picture of the graph."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from kg.schema import Schema
from kg.serve.words import Words

CROSS = "M-.4-1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z"


def _polygon(count: int, radius: float, turn: float = 0.0, inner: float | None = None) -> str:
    """The outline of a polygon or, with an inner radius, of a star."""
    points = []
    for number in range(count):
        angle = (number + turn) / count * 2 * math.pi - math.pi / 2
        reach = inner if inner is not None and number % 2 else radius
        points.append(f"{reach * math.cos(angle):.2f} {reach * math.sin(angle):.2f}")
    return f"M{'L'.join(points)}Z"


OUTLINES = (
    "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z",
    _polygon(4, 1.2, 0.5),
    _polygon(3, 1.25, 1.5),
    _polygon(3, 1.25),
    _polygon(6, 1.12),
    _polygon(10, 1.4, 0, 0.62),
    _polygon(4, 1.25),
    _polygon(5, 1.15),
    CROSS,
)


@dataclass(frozen=True)
class Type:
    """A type as the pages show it."""

    name: str
    label: str
    count: int
    number: int
    """Among the colours."""
    outline: str
    """Path of an SVG, around a circle of radius 1."""


def type_of(schema: Schema, words: Words, name: str, count: int = 0) -> Type:
    """One type."""
    names = list(schema.types)
    number = names.index(name) if name in names else len(names)
    colour = (number + number // len(OUTLINES)) % len(OUTLINES)
    return Type(name, words.type(schema, name), count, colour, OUTLINES[number % len(OUTLINES)])


def types_of(schema: Schema, words: Words, counts: Mapping[str, int]) -> list[Type]:
    """The types that occur, in the order of the model."""
    known = [name for name in schema.types if name in counts]
    names = [*known, *sorted(counts.keys() - set(known))]
    return [type_of(schema, words, name, counts[name]) for name in names]
