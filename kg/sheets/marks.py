"""What stands on a printed sheet and where. Lengths are in points of a PDF or in pixels, from the upper left corner."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

WIDE = "\u2e80"
"""Characters from here on are as wide as high."""


class Box(NamedTuple):
    """A rectangle; ``right`` and ``bottom`` are larger than ``left`` and ``top``."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def holds(self, other: Box, *, slack: float = 0.0) -> bool:
        """Whether the other one lies inside, give or take ``slack``."""
        return (
            self.left - slack <= other.left
            and other.right <= self.right + slack
            and self.top - slack <= other.top
            and other.bottom <= self.bottom + slack
        )

    def beside(self, other: Box) -> float:
        """How much of the height is common; negative: how far one is above the other."""
        return min(self.bottom, other.bottom) - max(self.top, other.top)

    def above(self, other: Box) -> float:
        """How much of the width is common; negative: how far one is beside the other."""
        return min(self.right, other.right) - max(self.left, other.left)


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all; there is at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


class Glyph(NamedTuple):
    """A character; ``size`` is that of its font."""

    text: str
    box: Box
    size: float
    baseline: float


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Characters that were set in one row, or from top to bottom when ``upright``."""

    text: str
    box: Box
    size: float
    """Height of a character."""
    upright: bool = False
    confidence: float = 1.0
    """1 for text of a PDF; of recognised text the mean over its characters."""
    sheet: int = 1
    """Number of the sheet in its document, from 1."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on one side of paper."""

    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Box, ...] = ()
    """Drawn lines: one of their sides is thin."""
    frames: tuple[Box, ...] = ()
    """Drawn rectangles around text."""
    pictures: tuple[Box, ...] = ()
    quarters: int = 0
    """By how many right angles it was turned counterclockwise, for its text to lie level."""

    skew: float = 0.0
    """By how many degrees it was turned counterclockwise about its middle after that."""
    scale: float = 1.0
    """Its size in parts of what came."""

    def displayed(self, box: Box) -> Box:
        """Where a box stands on the sheet as it came, before it was turned and made smaller."""
        width, height = self.width, self.height
        if self.skew:
            box = _turned(box, self.skew, width, height)
        for _ in range(self.quarters):
            box = Box(height - box.bottom, box.left, height - box.top, box.right)
            width, height = height, width
        return Box(*(length / self.scale for length in box))


def _turned(box: Box, angle: float, width: float, height: float) -> Box:
    """What holds a box that is turned clockwise about the middle of the sheet."""
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    points = [(x - width / 2, y - height / 2) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    across = [x * cosine - y * sine + width / 2 for x, y in points]
    down = [x * sine + y * cosine + height / 2 for x, y in points]
    return Box(min(across), min(down), max(across), max(down))


def columns_of(text: str) -> float:
    """Width of a text in characters of full width."""
    return sum(1.0 if character >= WIDE or character in "“”‘’—…" else 0.5 for character in text)
