"""Which parks of the corpus are one: by place and kind, and by names cut from a longer one in the same city."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules
from kg.resolve.sets import Sets

ONE_KIND, CUT, ELSEWHERE = 0.95, 0.85, 0.5
"""Place and kind agree; a name cut from the one longer name of its city; the same name in another city."""
ENDING = re.compile("园区$")


def one_kind(evidence: Evidence, rules: NameRules, _sets: Sets) -> Iterator[Pair]:
    """Parks of one place and kind, on whatever page; of those without a place in the name only those of one city."""
    zones: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in evidence.of("park"):
        stem, kind = rules.park_kind(item.name)
        zones[(stem, kind) if kind else (ENDING.sub("园", item.name), "")].append(item)
    for (stem, kind), block in sorted(zones.items()):
        placed = len({code[:4] for code in rules.codes(rules.peeler.opening(stem))}) == 1
        what = f"both are {stem} + {kind}" if kind else "one name"
        first: dict[str, Item] = {}
        for item in block:
            for mark in {"placed"} if placed else item.cities or {""}:
                head = first.setdefault(mark, item)
                if head is not item:
                    yield Pair(ONE_KIND, head.key, item.key, f"{head.name} = {item.name}: {what}")
        for one, other in combinations({item.key: item for item in first.values()}.values(), 2):
            yield Pair(ELSEWHERE, one.key, other.key, f"{one.name} = {other.name}: {what}, in two cities")


def cut_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """A name that is cut from the one longer name of its city."""
    by_city: defaultdict[str, dict[str, Item]] = defaultdict(dict)
    for item in evidence.of("park"):
        for city in item.cities:
            by_city[city].setdefault(item.name, item)
    for block in by_city.values():
        for item in block.values():
            wider = (other for other in block.values() if len(other.name) > len(item.name))
            longer = [other for other in wider if rules.abbreviates(item.name, other.name)]
            parks = {sets.find(other.key) for other in longer}
            for other in longer:
                score = CUT if len(parks) == 1 else ELSEWHERE
                yield Pair(score, item.key, other.key, f"{other.name} = {item.name}: cut from the longer name")
