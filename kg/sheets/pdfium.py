"""A page of a PDF as a sheet: the characters of its text layer and what is drawn around them, as PDFium finds them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from ctypes import c_double, c_int
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from kg.sheets.marks import Box, Glyph, Sheet
from kg.sheets.rows import plain, rows_of

THIN = 3.0
"""A drawn line is no thicker, in points."""
LEAST = 20.0
"""A shorter one parts nothing."""
PICTURE = 40.0
"""A picture is no smaller, either way."""
DEPTH = 6
"""Forms inside forms are looked into so deep."""
MOST_DRAWN = 20_000
"""Of more drawn objects the rest is not looked at: it is artwork."""
SCALE = 1000
"""PDFium places points on whole pixels: of a display with so many to a point."""
ASCENT, DESCENT = 0.86, 0.14
"""How far a character of full width reaches above and below its baseline, in parts of its size."""
SEGMENTS = 6
"""A rectangle has no more."""


@dataclass(frozen=True, slots=True)
class Display:
    """Where a point of a page is displayed, its rotation and crop box considered, then turned so that text lies level.

    ``x' = a x + c y + e``, ``y' = b x + d y + f``, downwards from the upper left corner.
    """

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float

    @classmethod
    def of(cls, page: Any) -> Display:
        """As PDFium displays the page."""
        width, height = page.get_size()
        (e, f), (ax, ay), (cx, cy) = (_device(page, width, height, *at) for at in ((0, 0), (100, 0), (0, 100)))
        return cls((ax - e) / 100, (ay - f) / 100, (cx - e) / 100, (cy - f) / 100, e, f, width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where it is displayed."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Where a rectangle of the page is displayed."""
        (x, y), (v, w) = self.point(left, bottom), self.point(right, top)
        return Box(min(x, v), min(y, w), max(x, v), max(y, w))

    def angle(self, x: float, y: float) -> int:
        """The direction of a vector as displayed, in whole degrees clockwise."""
        return round(math.degrees(math.atan2(self.b * x + self.d * y, self.a * x + self.c * y))) % 360

    def turned(self, quarters: int) -> Display:
        """Turned counterclockwise by so many right angles."""
        one = self
        for _ in range(quarters % 4):
            one = Display(one.b, -one.a, one.d, -one.c, one.f, one.width - one.e, one.height, one.width)
        return one


def _device(page: Any, width: float, height: float, x: float, y: float) -> tuple[float, float]:
    across, down = c_int(), c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, int(width * SCALE), int(height * SCALE), 0, x, y, across, down)
    return across.value / SCALE, down.value / SCALE


def sheet_of(page: Any) -> Sheet:
    """What stands on a page. ``Sheet.turned`` tells how its boxes are turned against what is displayed."""
    display = Display.of(page)
    text = page.get_textpage()
    try:
        found = list(_characters(text, display))
    finally:
        text.close()
    angles = Counter(angle for _, angle in found)
    quarters = round(angles.most_common(1)[0][0] / 90) % 4 if angles else 0
    if quarters:
        display = display.turned(quarters)
        text = page.get_textpage()
        try:
            found = list(_characters(text, display))
        finally:
            text.close()
    level = [glyph for glyph, angle in found if angle % 90 < 5 or angle % 90 > 85]
    whole = Box(0, 0, display.width, display.height)
    rules, frames, pictures = _drawn(page, display)
    return Sheet(
        display.width,
        display.height,
        tuple(rows_of([glyph for glyph in level if whole.holds(glyph.box, slack=glyph.size)])),
        tuple(rules),
        tuple(frames),
        tuple(pictures),
        quarters,
    )


def _characters(text: Any, display: Display) -> Iterator[tuple[Glyph, int]]:
    """Each character that the file itself holds, with the direction it is set in."""
    left, right, bottom, top, x, y = (c_double() for _ in range(6))
    matrix = pdfium.FS_MATRIX()
    last: tuple[Glyph, int] | None = None
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if pdfium.FPDFText_IsGenerated(text, index) == 1:
            # Programs leave blanks out; where PDFium sees one it may still be the spacing of the line.
            if code == 0x20 and last is not None:
                yield last[0]._replace(text=" "), last[1]
            continue
        if code < 0x20 or 0xD800 <= code < 0xE000:
            continue
        if not pdfium.FPDFText_GetMatrix(text, index, matrix) or not pdfium.FPDFText_GetCharOrigin(text, index, x, y):
            continue
        size = pdfium.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
        if size <= 0:
            continue
        pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        ink = display.box(left.value, bottom.value, right.value, top.value)
        character = plain(chr(code))
        last = _glyph(character, ink, *display.point(x.value, y.value), size), display.angle(matrix.a, matrix.b)
        yield last


def _glyph(character: str, ink: Box, left: float, baseline: float, size: float) -> Glyph:
    """The character in its body: fonts tell boxes of many kinds, what they have in common is origin and size."""
    middle, centre = (ink.top + ink.bottom) / 2, (ink.left + ink.right) / 2
    wide = character >= "\u2e80"
    level = baseline - 1.1 * size < middle < baseline + 0.4 * size
    if not character.isspace() and not (level and left - 0.2 * size < centre < left + 1.2 * size):
        # In vertical fonts the origin stands elsewhere.
        left, baseline = (centre - size / 2, middle + 0.36 * size) if wide else (ink.left, ink.bottom)
    right = left + size if wide else max(ink.right, left + 0.2 * size)
    return Glyph(character, Box(left, baseline - ASCENT * size, right, baseline + DESCENT * size), size, baseline)


def _drawn(page: Any, display: Display) -> tuple[list[Box], list[Box], list[Box]]:
    """Rules, frames and pictures."""
    rules: list[Box] = []
    frames: list[Box] = []
    pictures: list[Box] = []
    area = display.width * display.height
    kinds = [pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING]
    for count, drawn in enumerate(page.get_objects(filter=kinds, max_depth=DEPTH)):
        if count >= MOST_DRAWN:
            break
        box = display.box(*_bounds(drawn))
        if min(box.width, box.height) <= THIN and max(box.width, box.height) >= LEAST:
            rules.append(box)
        elif min(box.width, box.height) >= PICTURE:
            outline = drawn.type == pdfium.FPDF_PAGEOBJ_PATH and pdfium.FPDFPath_CountSegments(drawn) <= SEGMENTS
            if outline:
                frames.append(box)
            if box.width * box.height < area / 2:
                pictures.append(box)
    return rules, frames + framed_by(rules), pictures


def _bounds(drawn: Any) -> tuple[float, float, float, float]:
    """Left, bottom, right and top on the page; PDFium gives those of what is inside a form in the form's own terms."""
    left, bottom, right, top = drawn.get_bounds()
    outer = drawn.container
    while outer is not None:
        matrix = outer.get_matrix()
        corners = [matrix.on_point(x, y) for x in (left, right) for y in (bottom, top)]
        (left, right), (bottom, top) = ((min(v), max(v)) for v in zip(*corners, strict=True))
        outer = outer.container
    return left, bottom, right, top


def framed_by(rules: list[Box], *, slack: float = 2 * THIN) -> list[Box]:
    """Rectangles that are drawn as four lines, whose ends may miss each other by ``slack``."""
    if len(rules) > 400:
        return []
    across = [rule for rule in rules if rule.width > rule.height]
    down = [rule for rule in rules if rule.height > rule.width]
    found = []
    for top in across:
        for bottom in across:
            if bottom.top - top.top < PICTURE or abs(top.left - bottom.left) + abs(top.right - bottom.right) > slack:
                continue
            sides = [r for r in down if abs(r.top - top.top) + abs(r.bottom - bottom.bottom) < slack]
            if any(abs(r.left - top.left) < slack for r in sides) and any(
                abs(r.right - top.right) < slack for r in sides
            ):
                found.append(Box(top.left, top.top, top.right, bottom.bottom))
    return found
