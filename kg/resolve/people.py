"""Which people of the corpus are one: by name together with post and place, never by name alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules
from kg.resolve.sets import Sets

POST, HOUSE, RARE, ALONE = 0.98, 0.95, 0.9, 0.85
"""A post in common; the lead of firms of one house; a rare name in one city; no post, and one bearer of it there."""
PROMOTED, COMMON, MOVED = 0.82, 0.55, 0.45
"""Officials of two cities of a province, with a name that is hardly there twice; a common name in one city; a rare one
in two cities of a province."""
FEW = ("place/", "park/", "company/")
"""A place, park or firm has few leaders; a university has many professors."""
MOST = 40
"""So many bearers of one name in a province are asked about."""


def one_post(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Holders of one post under one name; ``sets`` knows which of the bodies and firms are one."""
    first: dict[tuple[str, ...], Item] = {}
    for item in evidence.of("person"):
        name = rules.person_key(item.name)
        rare = rules.is_rare(name)
        for post in sorted(item.posts):
            tail = sets.find(post.tail)
            mark = (name, tail) if rare or tail.startswith(FEW) else (name, tail, post.title)
            head = first.setdefault(mark, item)
            if head is not item:
                yield Pair(POST, head.key, item.key, f"{name} holds a post at {tail} on both pages")


def one_house(evidence: Evidence, rules: NameRules, _sets: Sets) -> Iterator[Pair]:
    """Leaders of firms with one 字号, a group and its listed firm: of one province, or under a rare name."""
    first: dict[tuple[str, ...], Item] = {}
    for item in evidence.of("person"):
        name = rules.person_key(item.name)
        for post in sorted(item.posts):
            if not post.tail.startswith("company/") or not rules.leads(post.title):
                continue
            stem = rules.firms.read(evidence.items[post.tail].name).parts.stem
            for area in {""} if rules.is_rare(name) else item.provinces:
                head = first.setdefault((name, stem, area), item)
                if head is not item:
                    yield Pair(HOUSE, head.key, item.key, f"{name} leads firms of {stem} on both pages")


def part_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """马斯克 is 埃隆·马斯克 where both hold a post at one place, and nobody else there has such a name."""
    whole: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for item in evidence.of("person"):
        parts = rules.person_key(item.name).split("·")
        for post in item.posts if len(parts) > 1 else ():
            for part in (parts[0], parts[-1]):
                whole[part, sets.find(post.tail)].add(item.key)
    for item in evidence.of("person"):
        for post in sorted(item.posts):
            keys = whole.get((rules.person_key(item.name), sets.find(post.tail)), set())
            if len({sets.find(key) for key in keys}) == 1:
                yield Pair(POST, min(keys), item.key, f"{item.name}: part of a name at {sets.find(post.tail)}")


def one_city(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Bearers of one name in one city; what ``one_post`` joined counts as one."""
    by_name: defaultdict[str, list[Item]] = defaultdict(list)
    for item in evidence.of("person"):
        by_name[rules.person_key(item.name)].append(item)
    for name, items in sorted(by_name.items()):
        rare = rules.is_rare(name)
        posted = {sets.find(item.key) for item in items if item.posts}
        by_city: defaultdict[str, dict[str, Item]] = defaultdict(dict)
        """City to its bearers of the name, one item for each that is known to be one."""
        for item in items:
            for city in item.cities or {""}:
                by_city[city].setdefault(sets.find(item.key), item)
        for city, bearers in sorted(by_city.items()):
            yield from _in_city(name, bearers, posted, rare=rare and bool(city))
        if rare:
            yield from _in_province(name, by_city, sets, unique=rules.is_unique(name))


def _in_city(name: str, bearers: dict[str, Item], posted: set[str], *, rare: bool) -> Iterator[Pair]:
    """With a rare name all are one; with a common one those without a post are he who has one, if only one has."""
    holders = [item for root, item in bearers.items() if root in posted]
    others = [item for root, item in bearers.items() if root not in posted]
    if rare:
        every = [*holders, *others]
        for item in every[1:]:
            yield Pair(RARE, every[0].key, item.key, f"{name}: a rare name in one city")
        return
    for item in others:
        sure = len(holders) == 1 and item.type == "Official"
        for holder in holders[:MOST]:
            yield Pair(ALONE if sure else COMMON, holder.key, item.key, f"{name} in one city")
    for one, other in combinations(holders[:MOST], 2):
        yield Pair(COMMON, one.key, other.key, f"{name}: a common name in one city")
    for item in others[1:MOST]:
        yield Pair(COMMON, others[0].key, item.key, f"{name}: a common name in one city")


def _in_province(name: str, by_city: Mapping[str, dict[str, Item]], sets: Sets, *, unique: bool) -> Iterator[Pair]:
    """Bearers of a rare name in two cities of a province may be one who has moved."""
    firsts: defaultdict[str, list[Item]] = defaultdict(list)
    for city, bearers in sorted(by_city.items()):
        firsts[city[:2]].append(next(iter(bearers.values())))
    for items in firsts.values():
        for one, other in combinations(items[:MOST], 2):
            if sets.find(one.key) != sets.find(other.key):
                score = PROMOTED if unique and one.type == other.type == "Official" else MOVED
                yield Pair(score, one.key, other.key, f"{name}: a rare name in two cities of a province")
