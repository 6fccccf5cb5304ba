"""Where on paper a run of text stands: the lines of one column as one box, and how surely they were read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from kg.model import Region


class Place(NamedTuple):
    """A part of a sheet: its number in the document from 1, and a box as in ``Region``."""

    sheet: int
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    """That of the characters, 0 to 1; 1 where the file holds the characters themselves."""


def places_of(regions: Sequence[Region], start: int, end: int) -> tuple[Place, ...]:
    """The places of the characters ``[start:end]``, one for each column that they stand in, in reading order."""
    return tuple(map(_place, _columns([one for one in regions if one.start < end and one.end > start])))


def _columns(regions: Iterable[Region]) -> Iterator[list[Region]]:
    column: list[Region] = []
    for region in regions:
        if column and not _is_below(column[-1], region):
            yield column
            column = []
        column.append(region)
    if column:
        yield column


def _is_below(one: Region, other: Region) -> bool:
    left, top, right, _ = other.box
    return one.sheet == other.sheet and top > one.box[1] and left < one.box[2] and right > one.box[0]


def _place(column: Sequence[Region]) -> Place:
    lefts, tops, rights, bottoms = zip(*(region.box for region in column), strict=True)
    letters = sum(region.end - region.start for region in column)
    confidence = sum(region.confidence * (region.end - region.start) for region in column) / letters
    return Place(column[0].sheet, min(lefts), min(tops), max(rights), max(bottoms), round(confidence, 3))


def as_text(places: Sequence[Place]) -> str | None:
    """For the store; None without any."""
    return json.dumps(places, separators=(",", ":")) if places else None


def from_text(text: str | None) -> tuple[Place, ...]:
    """What ``as_text`` wrote."""
    return tuple(Place(*row) for row in json.loads(text)) if text else ()


def as_json(places: Sequence[Place]) -> dict[str, Any]:
    """What JSON says of printed text; nothing of other text."""
    if not places:
        return {}
    boxes = [{"sheet": place.sheet, "box": list(place[1:5])} for place in places]
    return {"places": boxes, "confidence": confidence_of(places)}


def confidence_of(places: Sequence[Place]) -> float:
    """That of the place that was read least surely."""
    return min((place.confidence for place in places), default=1.0)


def told(places: Sequence[Place]) -> str:
    """For people: ``page 2 at 30,103–219,190``, with the confidence where it is less than 1."""
    parts = [
        f"page {place.sheet} at {place.left:.0f},{place.top:.0f}–{place.right:.0f},{place.bottom:.0f}"
        for place in places
    ]
    confidence = confidence_of(places)
    return ", ".join(parts) + (f"  (recognised, {confidence:.2f} sure)" if confidence < 1 else "")
