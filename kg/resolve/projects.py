"""Which projects of the corpus are one: by investor, place, product and capacity, whatever stage they have reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.resolve.companies import ends
from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import FIGURES, NameRules, same_project
from kg.resolve.sets import Sets

DISTINCT = 8
"""So many characters of a project's name, its figures among them, are hardly given twice in one city."""
END = 2
"""Projects of one city or firm are compared when the last characters of their names agree."""
MOST = 400
"""So many of these are compared with each other."""
BUILDER, NAMED, SITE, VAGUE = 0.95, 0.9, 0.85, 0.5
"""One builder; one long name; one site; nothing but a likeness."""
PHASES = ("一期", "二期", "三期", "四期", "五期")


def one_id(evidence: Evidence, _rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Projects of one name in one city: one, unless different firms build under that name."""
    by_id: defaultdict[str, list[Item]] = defaultdict(list)
    for item in evidence.of("project"):
        by_id[item.name].append(item)
    for items in by_id.values():
        by_builder: defaultdict[str, list[Item]] = defaultdict(list)
        for item in items:
            by_builder[min(ends(item, "^undertakes", sets), default="")].append(item)
        unbuilt = by_builder.pop("", [])
        for builder, group in by_builder.items():
            for item in group[1:]:
                yield Pair(BUILDER, group[0].key, item.key, f"{item.name}: same name, built by {builder}")
        yield from _unbuilt(unbuilt, [group[0] for group in by_builder.values()])


def _unbuilt(items: list[Item], built: list[Item]) -> Iterator[Pair]:
    """Those whose builder is not told, with the one of that name in their city that has one, else with each other."""
    first: dict[str, Item] = {}
    for item in items:
        for city in item.cities or {""}:
            heads = [other for other in built if city in other.cities]
            head = first.setdefault(city, item)
            for other in heads or [head]:
                if other is not item:
                    score = NAMED if len(heads) <= 1 else VAGUE
                    yield Pair(score, other.key, item.key, f"{item.name}: same name in one city")


def like_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Projects of one builder or city with names that differ and may mean one; what has one name counts as one."""
    cores = {item.key: rules.project_core(item.name) for item in evidence.of("project")}
    blocks: defaultdict[tuple[str, str], dict[tuple[str, str], Item]] = defaultdict(dict)
    for item in evidence.of("project"):
        mark = (sets.find(item.key), item.name)
        for key in (*ends(item, "^undertakes", sets), *item.cities):
            blocks[key, cores[item.key][-END:]].setdefault(mark, item)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for one, other in combinations(list(block.values())[:MOST], 2):
            if one.name != other.name and (one.key, other.key) not in seen:
                seen.add((one.key, other.key))
                if pair := _pair(one, other, cores, sets):
                    yield pair


def _pair(one: Item, other: Item, cores: dict[str, str], sets: Sets) -> Pair | None:
    """How much speaks for two being one; None where their names, figures, phases or builders conflict."""
    a, b = sorted((cores[one.key], cores[other.key]), key=len)
    same = one.name == other.name or a == b
    likeness = "same name" if same else same_project(b, a)
    built = [ends(item, "^undertakes", sets) for item in (one, other)]
    if not likeness or _conflict(one, other, *built):
        return None
    reason = f"{one.name} = {other.name}: {likeness}"
    if both := built[0] & built[1]:
        return Pair(BUILDER, one.key, other.key, f"{reason}, built by {min(both)}")
    if len(a) >= DISTINCT and (same or FIGURES.search(a)):
        return Pair(NAMED, one.key, other.key, f"{reason}, a long one")
    if site := (one.ends("inPark") & other.ends("inPark")) or (one.ends("locatedIn") & other.ends("locatedIn")):
        return Pair(SITE if same else VAGUE, one.key, other.key, f"{reason}, both at {min(site)}")
    return Pair(VAGUE, one.key, other.key, reason)


def _conflict(one: Item, other: Item, builders: set[str], others: set[str]) -> bool:
    """Other builders, other capacities of one unit, another phase."""
    if builders and others and not builders & others:
        return True
    phases = [{phase for phase in PHASES if phase in item.name} for item in (one, other)]
    if phases[0] != phases[1] and all(phases):
        return True
    a, b = _capacities(one), _capacities(other)
    shared = a.keys() & b.keys()
    return bool(shared) and not any(a[unit] & b[unit] for unit in shared)


def _capacities(item: Item) -> dict[str, set[str]]:
    """Unit to the capacities that are said of a project."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, value in item.figures:
        if name == "capacity":
            amount, _, unit = value.partition(" ")
            found[unit].add(amount)
    return found
