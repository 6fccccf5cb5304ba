"""What is drawn on a picture of a page: rules and pictures, found by the shape of the ink. Lengths are in pixels."""

from __future__ import annotations

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


def upright_image(image: Any, angle: float) -> Any:
    """The picture turned by an angle in degrees, counterclockwise, about its middle; corners are filled with paper."""
    if abs(angle) < 0.05:
        return image
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def rules_in(grey: Any, em: float) -> list[Box]:
    """Long thin lines, level or upright."""
    ink = (grey < _paper(grey) - 6 * DARKER * 255 / 2).astype(np.uint8)
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


def _paper(grey: Any) -> float:
    """How bright the paper is."""
    return float(np.percentile(grey[::7, ::7], 80))
