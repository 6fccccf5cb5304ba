"""What is drawn on a picture of a page: rules and pictures, found by the shape of the ink. Lengths are in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from kg.sheets.marks import Box

LONG = 8.0
"""A rule is no shorter, in characters."""
THICK = 0.35
"""Nor thicker."""
DARKER = 0.07
"""Ink is darker than the paper by so much of the whole range."""
PICTURE = 4.0
"""A picture is no smaller, either way, in characters."""
FILLED = 0.6
"""So much of its rectangle is not paper."""

APART = 0.12
"""White space between two rows is no narrower, in parts of the height of a box; inside of a character it is."""
SPECK = 0.1
"""What covers less than a square of so many characters is dirt."""


def upright_image(image: Any, angle: float) -> Any:
    """The picture turned by an angle in degrees, counterclockwise, about its middle; corners are filled with paper."""
    if abs(angle) < 0.05:
        return image
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def rules_in(grey: Any, em: float) -> list[Box]:
    """Long thin lines, level or upright."""
    ink = _dark(grey)
    found: list[Box] = []
    length = max(3, int(LONG * em))
    for kernel in (np.ones((1, length), np.uint8), np.ones((length, 1), np.uint8)):
        # Scans break lines: gaps are closed along the line before short runs are dropped.
        gap = np.ones((1, 7) if kernel.shape[0] == 1 else (7, 1), np.uint8)
        runs = cv2.morphologyEx(cv2.morphologyEx(ink, cv2.MORPH_CLOSE, gap), cv2.MORPH_OPEN, kernel)
        thick = np.ones((5, 1) if kernel.shape[0] == 1 else (1, 5), np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(cv2.dilate(runs, thick), connectivity=8)
        for x, y, width, height, _ in stats[1:].tolist():
            if min(width, height) - 4 <= THICK * em:
                found.append(Box(x, y, x + width, y + height))
    return found


def pictures_in(grey: Any, em: float, lines: list[Box]) -> list[Box]:
    """Areas that are darker than paper throughout, apart from text."""
    step = max(1, int(em / 4))
    small = cv2.resize(grey, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    dark = (small < _paper(grey) - DARKER * 255).astype(np.uint8)
    for box in lines:
        top, bottom = int(box.top / step), int(box.bottom / step) + 1
        dark[max(0, top) : bottom, max(0, int(box.left / step)) : int(box.right / step) + 1] = 0
    least = max(2, int(PICTURE * em / step))
    whole = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    whole = cv2.morphologyEx(whole, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(whole, connectivity=8)
    return [
        Box(x * step, y * step, (x + width) * step, (y + height) * step)
        for x, y, width, height, area in stats[1:].tolist()
        if width >= least and height >= least and area >= FILLED * width * height
        if width * height < whole.size / 2
    ]


@dataclass(frozen=True)
class Ink:
    """Where a level page is dark, without its rules and specks."""

    dark: Any
    """Height by width, 0 or 1."""

    @classmethod
    def of(cls, grey: Any, em: float, rules: Sequence[Box]) -> Ink:
        """That of a grey picture."""
        dark = _dark(grey)
        _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
        dark[(stats[:, cv2.CC_STAT_AREA] < (SPECK * em) ** 2)[labels]] = 0
        for rule in rules:
            dark[max(0, int(rule.top) - 2) : int(rule.bottom) + 3, max(0, int(rule.left) - 2) : int(rule.right) + 3] = 0
        return cls(dark)

    def blanks(self, box: Box, least: float) -> Iterator[tuple[float, float]]:
        """White space at least so wide that goes down through a box: from where to where across."""
        left = max(0, round(box.left))
        columns = self._columns(box)
        edges = np.flatnonzero(np.diff(np.concatenate(([1], columns, [1]))))
        for start, end in edges.reshape(-1, 2).tolist():
            if end - start >= least:
                yield left + start, left + end

    def height(self, box: Box) -> tuple[float, float]:
        """From where to where down what stands in the middle of a box reaches; its neighbours are left out."""
        top = max(0, round(box.top))
        rows = self._part(box).any(axis=1)
        gap = max(2, round(APART * len(rows)))
        edges = np.flatnonzero(np.diff(np.concatenate(([0], rows.astype(np.int8), [0]))))
        runs: list[tuple[int, int]] = []
        for start, end in edges.reshape(-1, 2).tolist():
            runs = [*runs[:-1], (runs[-1][0], end)] if runs and start - runs[-1][1] < gap else [*runs, (start, end)]
        if not runs:
            return box.top, box.bottom
        start, end = max(runs, key=lambda run: run[1] - run[0])
        return top + start, top + end

    def is_in(self, box: Box) -> bool:
        """Whether there is any in a box."""
        return bool(self._columns(box).any())

    def _columns(self, box: Box) -> Any:
        return self._part(box).any(axis=0).astype(np.int8)

    def _part(self, box: Box) -> Any:
        return self.dark[max(0, round(box.top)) : round(box.bottom), max(0, round(box.left)) : round(box.right)]


def _dark(grey: Any) -> Any:
    return (grey < _paper(grey) - 3 * DARKER * 255).astype(np.uint8)


def _paper(grey: Any) -> float:
    """How bright the paper is."""
    return float(np.percentile(grey[::7, ::7], 80))
