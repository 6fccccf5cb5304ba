"""The reading order of a sheet: it is cut along rules, headlines and gutters until only columns are left.

A variant of the recursive XY-cut (Nagy and Seth 1984) for newspapers. A part is cut, whichever comes first: across at
rules and above headlines that nothing stands beside; below a headline that stands alone at its top; down at gutters
with a rule where others have none; down at the gutter behind which more such cuts open; down at all gutters; across at
the widest gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from kg.sheets.items import Break, Entry, Framed, Item, Part
from kg.sheets.marks import Box, Line, around

HEADLINE = 1.22
"""Headlines are so many times as large as running text."""
GUTTER = 0.55
"""Least white space between columns, in characters of running text."""
ALONG = 0.8
"""A rule parts what stands along so much of its length."""
BAND = 1.3
"""White space this high, in characters, parts what stands above it from what stands below."""
EDGE = 2.5
"""A headline stands at the left, or in the middle, give or take so many characters."""
FIRST = 8
"""What begins within so many characters stands in the first column."""
DEEPEST = 60


@dataclass(frozen=True)
class Cutter:
    """Cuts the parts of one sheet; ``em`` is the size of its running text."""

    em: float
    rules: Sequence[Box] = field(default=())

    def order(self, items: Part, depth: int = 0) -> list[Entry]:
        """The items in reading order."""
        if len(items) < 2 or depth > DEEPEST:
            return list(_by_rows(items))
        parts, ruled = self._across(items)
        if parts:
            return self._one_after_the_other(parts, ruled, depth)
        aside, rest = self._inset(items)
        if aside:
            return [*self.order(rest, depth + 1), *aside]
        gutters = self._gutters(items)
        if gutters:
            return self._side_by_side(items, gutters, depth)
        gap = self._widest_gap(items)
        if gap is not None:
            return self._one_after_the_other(list(_split(items, [gap], _middle)), set(), depth)
        return list(_by_rows(items))

    def is_headline(self, item: Entry) -> bool:
        """Whether it is set larger than running text."""
        return isinstance(item, Line) and item.size >= HEADLINE * self.em

    def _is_over_text(self, item: Entry) -> bool:
        """Whether it is a headline with its text below: that of an upright one stands beside it."""
        return self.is_headline(item) and isinstance(item, Line) and not item.upright

    def _one_after_the_other(self, parts: list[Part], ruled: set[int], depth: int) -> list[Entry]:
        entries: list[Entry] = []
        for number, part in enumerate(parts):
            entries += [Break()] if number in ruled else []
            entries += self.order(part, depth + 1)
        return entries

    def _side_by_side(self, items: Part, gutters: list[float], depth: int) -> list[Entry]:
        cuts = self._cuts(items, gutters)
        ordered = [self.order(part, depth + 1) for part in _split(items, cuts, _centre)]
        turned = self._upright_first(ordered)
        if turned != ordered:
            return [entry for part in turned for entry in part]
        entries: list[Entry] = []
        for number, part in enumerate(ordered):
            entries += [Break()] if number and self._is_ruled(cuts[number - 1], items) else []
            entries += part
        return entries

    def _cuts(self, items: Part, gutters: list[float]) -> list[float]:
        """The gutters to cut at: first those that a rule tells from the others as between articles."""
        ruled = [gutter for gutter in gutters if self._is_ruled(gutter, items)]
        if ruled and len(ruled) < len(gutters):
            return ruled
        best = self._telling(items, gutters)
        return gutters if best is None else [best]

    def _upright_first(self, parts: list[list[Entry]]) -> list[list[Entry]]:
        """Columns with the upright headline at the right of its article before it, as papers were once read."""
        turned: list[list[Entry]] = []
        start = 0
        for number, part in enumerate(parts):
            is_last = number + 1 == len(parts) or self._is_start(parts[number + 1])
            if self._is_upright_headline(part) and is_last and start < number and not self._is_start(parts[start]):
                turned.insert(start, part)
                start = number + 1
                continue
            turned.append(part)
            if self._is_start(part):
                start = number if self.is_headline(part[0]) else number + 1
        return turned

    def _is_start(self, part: list[Entry]) -> bool:
        """Whether an article begins with a column: at a headline or a boxed item."""
        return self.is_headline(part[0]) or (isinstance(part[0], Framed) and bool(part[0].items))

    def _is_upright_headline(self, part: list[Entry]) -> bool:
        return all(isinstance(entry, Line) and entry.upright and self.is_headline(entry) for entry in part)

    def _is_ruled(self, at: float, items: Part) -> bool:
        """Whether a rule stands upright in the gutter, along most of where something stands on both sides."""
        one, other = (around(item.box for item in part) for part in _split(items, [at], _centre))
        shared = Box(at, max(one.top, other.top), at, min(one.bottom, other.bottom))
        return any(
            rule.height > rule.width and abs(_centre(rule) - at) < 1.5 * self.em
            and rule.beside(shared) > ALONG * shared.height
            for rule in self.rules
        )  # fmt: skip

    def _across(self, items: Part, *, strict: bool = False) -> tuple[list[Part], set[int]]:
        """The part cut across at rules, above headlines, or below the one at its top; which parts follow a rule.

        ``strict``: the headline at the top must stand at the left or in the middle of the part.
        """
        whole = around(item.box for item in items)
        gaps = list(_gaps(items, top=True))
        ruled = [gap for gap in gaps if self._rule_in(gap, whole)]
        if ruled:
            parts = list(_split(items, [sum(gap) / 2 for gap in ruled], _middle))
            return parts, set(range(1, len(parts)))
        heads = [sum(gap) / 2 for gap in gaps if self._opens(items, gap)]
        if heads:
            return list(_split(items, heads, _middle)), set()
        below = self._below_headline(items, gaps, strict)
        return (list(_split(items, [below], _middle)), set()) if below is not None else ([], set())

    def _rule_in(self, gap: tuple[float, float], whole: Box) -> bool:
        return any(
            rule.width > rule.height and gap[0] - 1 <= _middle(rule) <= gap[1] + 1
            and rule.above(whole) > ALONG * whole.width
            for rule in self.rules
        )  # fmt: skip

    def _opens(self, items: Part, gap: tuple[float, float]) -> bool:
        """Whether what stands right below the gap begins something: white space is wide, or a headline stands there."""
        if gap[1] - gap[0] > BAND * self.em:
            return not all(map(self._is_over_text, _lowest(items, gap[0], self.em)))
        highest = [item for item in items if gap[1] - 0.01 <= item.box.top < gap[1] + 0.5 * self.em]
        heads = [item for item in highest if self.is_headline(item)]
        beside = [item for item in highest if not self.is_headline(item) and isinstance(item, Line)]
        above = [item for item in items if item.box.bottom <= gap[0] + 0.01]
        return bool(heads) and not beside and not any(self._is_second(head, above) for head in heads)

    def _is_second(self, head: Item, above: Part) -> bool:
        """Whether a headline has a line above it that is part of it."""
        over = [item for item in above if item.box.above(head.box) > 0]
        last = max(over, key=lambda item: item.box.bottom, default=None)
        return last is not None and self._is_over_text(last) and head.box.top - last.box.bottom < head.box.height

    def _below_headline(self, items: Part, gaps: list[tuple[float, float]], strict: bool) -> float | None:
        """Where the headline ends that stands alone at the top of the part."""
        for gap in gaps:
            row = [item for item in items if item.box.bottom <= gap[0] + 0.01]
            if not all(map(self._is_over_text, row)):
                return None
            if self._is_one(row) and (not strict or self._stands_over(around(item.box for item in row), items)):
                following = min((item for item in items if item.box.top >= gap[1] - 0.01), key=lambda i: i.box.top)
                if not self.is_headline(following) or (isinstance(following, Line) and following.upright):
                    return sum(gap) / 2
        return None

    def _is_one(self, row: Part) -> bool:
        """Whether the lines of a headline stand one below the other, not side by side."""
        spans = sorted((item.box.left, item.box.right) for item in row)
        right = spans[0][1]
        for left, end in spans[1:]:
            if left > right + 0.2 * self.em:
                return False
            right = max(right, end)
        return True

    def _stands_over(self, head: Box, items: Part) -> bool:
        """Whether a headline stands at the left or in the middle of a part, as that of the whole part does."""
        whole = around(item.box for item in items)
        return head.left - whole.left < EDGE * self.em or abs(_centre(head) - _centre(whole)) < EDGE * self.em

    def _inset(self, items: Part) -> tuple[Part, Part]:
        """Boxed items that columns of text flow around, and the rest."""
        framed = [item for item in items if isinstance(item, Framed)]
        rest: Part = [item for item in items if not isinstance(item, Framed)]
        if not framed or not rest or self._gutters(items) or not self._gutters(rest):
            return [], items
        flowed: Part = [
            frame
            for frame in framed
            if any(item.box.above(frame.box) > 0 and item.box.bottom <= frame.box.top + 1 for item in rest)
            and any(item.box.above(frame.box) > 0 and item.box.top >= frame.box.bottom - 1 for item in rest)
        ]
        return flowed, [item for item in items if not any(item is frame for frame in flowed)]

    def _gutters(self, items: Part) -> list[float]:
        """Where white space goes down through the whole part, with lines side by side."""
        found = []
        for left, right in _gaps(items, top=False):
            if right - left < GUTTER * self.em:
                continue
            before = [item.box for item in items if _centre(item.box) < left]
            after = [item.box for item in items if _centre(item.box) > right]
            if any(one.beside(other) > 0.3 * self.em for one in before for other in after):
                found.append((left + right) / 2)
        return found

    def _telling(self, items: Part, gutters: list[float]) -> float | None:
        """The gutter that parts articles: on a side of it, cuts open that the other side was in the way of."""
        scores = {}
        for gutter in gutters:
            parts = list(_split(items, [gutter], _centre))
            opened = sum(len(part) for part in parts if len(part) > 1 and self._across(part, strict=True)[0])
            scores[gutter] = (opened > 0, self._begins(parts[-1]), opened)
        best = max(gutters, key=lambda gutter: scores[gutter])
        return best if scores[best][0] and len(gutters) > 1 else None

    def _begins(self, part: Part) -> bool:
        """Whether the first column of a part has a headline or a boxed item at its top."""
        left = min(item.box.left for item in part)
        first = min((i for i in part if i.box.left < left + FIRST * self.em), key=lambda item: item.box.top)
        return self._is_start([first])

    def _widest_gap(self, items: Part) -> float | None:
        gaps = [(end - start, start, end) for start, end in _gaps(items, top=True)]
        _, start, end = max(gaps, default=(0.0, 0.0, 0.0))
        return (start + end) / 2 if gaps else None


def _lowest(items: Part, bottom: float, reach: float) -> Part:
    """What ends right above a height."""
    return [item for item in items if bottom - reach < item.box.bottom <= bottom + 0.01]


def _middle(box: Box) -> float:
    return (box.top + box.bottom) / 2


def _centre(box: Box) -> float:
    return (box.left + box.right) / 2


def _gaps(items: Part, *, top: bool) -> Iterator[tuple[float, float]]:
    """White space through a whole part: between rows with ``top``, else between columns."""
    spans = sorted((i.box.top, i.box.bottom) if top else (i.box.left, i.box.right) for i in items)
    end = spans[0][1]
    for start, stop in spans[1:]:
        if start > end:
            yield end, start
        end = max(end, stop)


def _split(items: Part, cuts: Sequence[float], place: Callable[[Box], float]) -> Iterator[Part]:
    """The parts between the cuts, none of them empty."""
    ranked = sorted(items, key=lambda item: sum(place(item.box) > cut for cut in cuts))
    for _, part in groupby(ranked, key=lambda item: sum(place(item.box) > cut for cut in cuts)):
        yield list(part)


def _by_rows(items: Part) -> Part:
    """From top to bottom; what stands in one row from left to right."""
    rest = sorted(items, key=lambda item: item.box.top)
    ordered: Part = []
    while rest:
        first = rest[0]
        row = [item for item in rest if item.box.beside(first.box) > 0.5 * min(item.box.height, first.box.height)]
        ordered += sorted(row, key=lambda item: item.box.left)
        taken = {id(item) for item in row}
        rest = [item for item in rest if id(item) not in taken]
    return ordered
