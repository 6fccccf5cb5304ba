"""Which parks of the corpus are one: by place and kind, and by names cut from a longer one in the same city."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules

ONE_KIND, ONE_NAME, CUT, ELSEWHERE = 0.95, 0.9, 0.85, 0.5
"""Place and kind of zone agree; the same name with its place; a name cut from one longer name; of another city."""


def park_pairs(evidence: Evidence, rules: NameRules) -> Iterator[Pair]:
    """All pairs that may be one park."""
    items = evidence.of("park")
    zones: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in items:
        stem, kind = rules.park_kind(item.name)
        zones[(stem, kind) if kind else (item.name, "")].append(item)
    for (stem, kind), block in sorted(zones.items()):
        placed = bool(rules.codes(stem))
        for one, other in combinations(block, 2):
            here = bool(one.cities & other.cities)
            score = ONE_KIND if placed or here else ELSEWHERE
            what = f"both are {stem} + {kind}" if kind else "one name"
            yield Pair(score, one.key, other.key, f"{one.name} = {other.name}: {what}")
    yield from _cut(items, rules)


def _cut(items: list[Item], rules: NameRules) -> Iterator[Pair]:
    """A name that is cut from the one longer name of its city."""
    by_city: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        for city in item.cities:
            by_city[city].append(item)
    for block in by_city.values():
        for item in block:
            longer = [o for o in block if len(o.name) > len(item.name) and rules.abbreviates(item.name, o.name)]
            names = {rules.park_kind(other.name) for other in longer}
            for other in longer:
                score = CUT if len(names) == 1 else ELSEWHERE
                yield Pair(score, item.key, other.key, f"{other.name} = {item.name}: cut from the longer name")
