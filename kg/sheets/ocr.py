"""A picture of a page as a sheet: characters recognised by RapidOCR, whose models lie in its package."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from statistics import fmean, median
from typing import Any

import cv2
import numpy as np
from rapidocr import RapidOCR

from kg.sheets.gutters import Letter, Row
from kg.sheets.ink import Ink, pictures_in, rules_in, upright_image
from kg.sheets.items import running_size
from kg.sheets.marks import Box, Sheet
from kg.sheets.pdfium import framed_by
from kg.sheets.read_rows import em_of, lines_of

MOST_PIXELS = 16_000_000
"""Larger pictures are made smaller: at that size the characters of a newspaper page are still 25 pixels high."""
LONG = 4
"""Rows so many times as long as high tell how the page lies."""
LEAST_SCORE = 0.5
"""What is recognised less surely is dropped: it is a stain, or part of a picture."""
LONG_LINE = 8
"""Lines of so many characters tell how the page is turned."""
LYING = 0.6
"""When so much of the text stands on end, the page was scanned lying on its side."""
SURE = 0.85
"""Recognised text below this is upside down, when there is much of it."""
CORNER = 0.5
"""The lines of a frame miss each other at its corners by no more, in characters."""
OPTIONS = {
    "Global.text_score": 0.0,  # what is hardly read still shows how the page lies
    "Global.use_cls": False,  # its model is not in the package
    "Global.log_level": "error",
    "Global.max_side_len": 1_000_000,
    "Global.return_word_box": True,
    "Global.return_single_char_box": True,
    "Det.limit_side_len": 30,
}


@cache
def _engine() -> Any:
    return RapidOCR(params=OPTIONS)


def sheet_of_image(image: Any) -> Sheet:
    """What stands on a picture (RGB, an array of height, width and 3).

    Boxes are in pixels of the picture as it came; it may be turned a little, or lie on a side.
    """
    height, width = image.shape[:2]
    scale = min(1.0, math.sqrt(MOST_PIXELS / (height * width)))
    if scale < 1.0:
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    quarters = 0
    found = _seen(image)
    if _is_lying(found):
        quarters = 1
        found = _seen(np.ascontiguousarray(np.rot90(image)))
        if found and fmean(score for _, _, score, _ in found) < SURE:
            quarters = 3
            found = _seen(np.ascontiguousarray(np.rot90(image, 3)))
        image = np.ascontiguousarray(np.rot90(image, quarters))
    found = [one for one in found if one[2] >= LEAST_SCORE]
    angle = _skew(found)
    height, width = image.shape[:2]
    turn = Turn(angle, width, height)
    rows = [_row(turn.level(corners), letters, turn) for corners, _, _, letters in found]
    grey = cv2.cvtColor(upright_image(image, angle), cv2.COLOR_RGB2GRAY)
    rules = rules_in(grey, em_of(rows)) if rows else []
    lines = list(lines_of(rows, Ink.of(grey, em_of(rows), rules)))
    em = running_size(lines)
    if not em:
        return Sheet(width, height, (), quarters=quarters, skew=angle, scale=scale)
    pictures = pictures_in(grey, em, [line.box for line in lines])
    return Sheet(
        width,
        height,
        tuple(lines),
        tuple(rules),
        tuple(framed_by(rules, slack=CORNER * em)),
        tuple(pictures),
        quarters,
        angle,
        scale,
    )


Found = tuple[Any, str, float, Any]
"""Corners, text, score, characters as (text, score, corners)."""


def _seen(image: Any) -> list[Found]:
    result = _engine()(image)
    if result.boxes is None or result.txts is None:
        return []
    return [
        (corners, text, float(score), letters)
        for corners, text, score, letters in zip(
            result.boxes, result.txts, result.scores, result.word_results, strict=True
        )
        if text.strip()
    ]


def _is_lying(found: list[Found]) -> bool:
    """Whether most of the text stands on end."""
    sizes = [_extent(corners) for corners, _, _, _ in found]
    tall = sum(height for width, height in sizes if height > LONG * width)
    long = sum(width for width, height in sizes if width > LONG * height)
    return tall > LYING * (tall + long)


def _extent(corners: Any) -> tuple[float, float]:
    points = np.asarray(corners, dtype=float)
    return float(np.ptp(points[:, 0])), float(np.ptp(points[:, 1]))


def _skew(found: list[Found]) -> float:
    """By how many degrees clockwise the lines fall off."""
    angles = []
    for corners, text, _, _ in found:
        (ax, ay), (bx, by) = np.asarray(corners, dtype=float)[:2]
        if len(text) >= LONG_LINE and bx - ax > 4 * abs(by - ay):
            angles.append(math.degrees(math.atan2(by - ay, bx - ax)))
    return median(angles) if angles else 0.0


@dataclass(frozen=True)
class Turn:
    """Places on a page that is turned level, by an angle in degrees counterclockwise about its middle."""

    angle: float
    width: float
    height: float

    def level(self, corners: Any) -> Box:
        """The box that holds these points."""
        points = np.asarray(corners, dtype=float)
        turn = math.radians(-self.angle)
        x, y = points[:, 0] - self.width / 2, points[:, 1] - self.height / 2
        across = x * math.cos(turn) - y * math.sin(turn) + self.width / 2
        down = x * math.sin(turn) + y * math.cos(turn) + self.height / 2
        return Box(float(across.min()), float(down.min()), float(across.max()), float(down.max()))


def _row(box: Box, letters: Any, turn: Turn) -> Row:
    return Row(box, tuple(Letter(text, float(score), turn.level(corners)) for text, score, corners in letters))
