"""What is put in order on a sheet: lines, boxed items, pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from kg.sheets.marks import Box, Line


@dataclass(frozen=True, slots=True, eq=False)
class Framed:
    """A boxed item: what stands in a frame is read as one; a picture is one in which nothing stands."""

    box: Box
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Break:
    """A rule that parts what is before from what follows."""


Item = Line | Framed
Part = list[Item]
Entry = Item | Break


def running_size(lines: Sequence[Line]) -> float:
    """The size in which most characters are set; 0 without any."""
    counts: dict[float, int] = {}
    for line in lines:
        counts[round(line.size, 1)] = counts.get(round(line.size, 1), 0) + len(line.text)
    if not counts:
        return 0.0
    mode = max(counts, key=lambda size: sum(n for other, n in counts.items() if abs(other - size) < 0.06 * size))
    near = [size for size, n in counts.items() if abs(size - mode) < 0.06 * mode for _ in range(n)]
    return median(near)


def in_frames(lines: Sequence[Line], frames: Sequence[Box], pictures: Sequence[Box]) -> Part:
    """The lines with those inside a frame as one item each, and the pictures; frames may stand in frames."""
    bare = [box for box in pictures if not any(box.holds(line.box, slack=1.0) for line in lines)]
    items: Part = [*lines, *(Framed(box, ()) for box in bare)]
    for frame in sorted(frames, key=lambda box: box.width * box.height):
        inside = [item for item in items if frame.holds(item.box, slack=1.0)]
        if len(inside) > 1 and len(inside) < len(items):
            taken = {id(item) for item in inside}
            items = [item for item in items if id(item) not in taken]
            items.append(Framed(frame, tuple(inside)))
    return items


def rightmost_first(entries: list[Entry]) -> list[Entry]:
    """Upright lines that stand side by side are read from the right."""
    ordered: list[Entry] = []
    for upright, group in groupby(entries, key=lambda entry: isinstance(entry, Line) and entry.upright):
        run = list(group)
        if upright:
            run.sort(key=lambda entry: -entry.box.left if isinstance(entry, Line) else 0.0)
        ordered += run
    return ordered
