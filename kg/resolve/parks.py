"""Which parks of the corpus are one: by place and kind, and by names cut from a longer one in the same city."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from kg.kept import compiled
from kg.resolve.evidence import Item, Pair
from kg.resolve.names import LEVEL, MARKS, NameRules
from kg.resolve.rows import Block, Mark, Rows
from kg.segment import strange

ONE_KIND, CUT, ELSEWHERE = 0.95, 0.85, 0.5
"""Place and kind agree; a name cut from the one longer name of its city; the same name in another city."""
FRONT = 2
"""So many characters open a name, or stand in front of its place: 中新|苏州工业园区."""
ENDING = compiled("园区$")
Sites = frozenset[str]
"""Where pages place a park."""


def one_kind(items: Rows[Item]) -> Rows[Pair]:
    """Parks of one place and kind, on whatever page; of those without a place in the name only those of one city."""
    return items.blocks(_kind).map(_one_kind)


def _kind(item: Item, rules: NameRules) -> list[Mark]:
    stem, kind = rules.park_kind(item.name)
    return [(stem, kind) if kind else (ENDING.sub("园", item.name), "")]


def _one_kind(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    stem, kind = block.mark
    placed = _one_city(rules.peeler.opening(stem), rules)
    what = f"both are {stem} + {kind}" if kind else "one name"
    first: defaultdict[str, list[Item]] = defaultdict(list)
    for item in block.rows:
        for mark in {"placed"} if placed else {item.id, *item.cities}:
            fits = [head for head in first[mark] if placed or not _apart(head, item, rules)]
            if not fits:
                first[mark].append(item)
            score = ONE_KIND if len(fits) == 1 else ELSEWHERE
            for head in fits:
                if head is not item:
                    yield Pair(score, head.key, item.key, f"{head.name} = {item.name}: {what}")
    heads = {item.key: item for items in first.values() for item in items}
    for one, other in combinations(sorted(heads.values(), key=attrgetter("key")), 2):
        yield Pair(ELSEWHERE, one.key, other.key, f"{one.name} = {other.name}: {what}, far apart")


def _apart(one: Item, other: Item, rules: NameRules) -> bool:
    """Whether pages place the two in different counties."""
    return rules.apart(one.ends("locatedIn"), other.ends("locatedIn"))


def _sites(item: Item) -> Sites:
    return frozenset(item.ends("locatedIn"))


class Cut(NamedTuple):
    """What a name may be cut from in one of the areas where it is looked for."""

    key: str
    rank: int
    """Of the area; the nearest that has any such name counts."""
    pairs: tuple[Pair, ...]


def cut_names(items: Rows[Item]) -> Rows[Pair]:
    """A name that is cut from the one longer name of its city; of its province, if it opens with a coined word; of all,
    if it opens with a place.
    """
    return items.blocks(_around).map(_cuts).blocks(_cut).map(_nearest)


def _around(item: Item, rules: NameRules) -> Iterator[Mark]:
    for long in (True, False):
        yield from ((area,) for area in _areas(item, rules, long=long))


def _cut(cut: Cut, _rules: NameRules) -> list[Mark]:
    return [(cut.key,)]


def _cuts(block: Block[Item], rules: NameRules) -> Iterator[Cut]:
    """For each name of an area the longer ones that it may be cut from there."""
    (area,) = block.mark
    names: defaultdict[str, dict[tuple[str, Sites], Item]] = defaultdict(dict)
    """Long names with their bearers, of those that are known to be one and lie at the same sites the first."""
    for item in block.rows:
        if area in _areas(item, rules, long=True):
            names[item.name].setdefault((item.root, _sites(item)), item)
    found: dict[tuple[str, Sites], list[Item]] = {}
    for item in block.rows:
        areas = list(_areas(item, rules, long=False))
        if area not in areas:
            continue
        longer = found.get(named := (item.name, _sites(item)))
        if longer is None:
            longer = found[named] = [
                other
                for name, bearers in names.items()
                if len(name) > len(item.name) and rules.abbreviates(item.name, name)
                for other in bearers.values()
                if not _apart(item, other, rules)
            ]
        score = CUT if len({other.root for other in longer}) == 1 else ELSEWHERE
        pairs = (
            Pair(score, item.key, other.key, f"{other.name} = {item.name}: cut from the longer name")
            for other in longer
        )  # fmt: skip
        if longer:
            yield Cut(item.key, areas.index(area), tuple(pairs))


def _nearest(block: Block[Cut], _rules: NameRules) -> Iterator[Pair]:
    yield from min(block.rows, key=attrgetter("rank")).pairs


def _areas(item: Item, rules: NameRules, *, long: bool) -> Iterator[str]:
    """Where a name is looked for, nearest first: its cities; its provinces, with a coined head; its place.

    ``long``: as one that others may be cut from, which says more in front.
    """
    yield from sorted(item.cities)
    starts = (0, FRONT) if long else (0,)
    for start in starts:
        name = MARKS.sub("", item.name)[start:]
        if (place := rules.peeler.opening(name)) and _one_city(place, rules):
            yield LEVEL.sub("", place)
        elif long or (strange(name[:FRONT]) and not rules.firms.begins_common(name)):
            yield from (f"{province} {name[:FRONT]}" for province in sorted(item.provinces))


def _one_city(place: str, rules: NameRules) -> bool:
    """Whether a place is in one city only, or a province."""
    return len({code[:4] for code in rules.peeler.gazetteer.codes(place)}) == 1
