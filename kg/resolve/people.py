"""Which people of the corpus are one: by name together with post and place, never by name alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from kg.resolve.evidence import Item, Pair, name_of
from kg.resolve.names import NameRules
from kg.resolve.rows import Block, Mark, Rows

POST, HOUSE, RARE, ALONE = 0.98, 0.95, 0.9, 0.85
"""A post in common; the lead of firms of one house; a rare name in one city; no post, and one bearer of it there."""
PROMOTED, COMMON, MOVED = 0.82, 0.55, 0.45
"""Officials of two cities of a province, with a name that is hardly there twice; a common name in one city; a rare one
in two cities of a province."""
FEW = ("place/", "park/", "company/")
"""A place, park or firm has few leaders; a university has many professors."""
MOST = 40
"""So many bearers of one name in a province are asked about."""


def one_post(items: Rows[Item]) -> Rows[Pair]:
    """Holders of one post under one name; it is known by then which of the bodies and firms are one."""
    return items.blocks(_posts).map(_one_post)


def _posts(item: Item, rules: NameRules) -> Iterator[Mark]:
    name = rules.person_key(item.name)
    rare = rules.is_rare(name)
    for post in sorted(item.posts):
        tail = item.roots[post.tail]
        yield (name, tail) if rare or tail.startswith(FEW) else (name, tail, post.title)


def _one_post(block: Block[Item], _rules: NameRules) -> Iterator[Pair]:
    name, tail, *_ = block.mark
    head, *others = block.rows
    for item in others:
        yield Pair(POST, head.key, item.key, f"{name} holds a post at {tail} on both pages")


def one_house(items: Rows[Item]) -> Rows[Pair]:
    """Leaders of firms with one 字号, a group and its listed firm: of one province, or under a rare name."""
    return items.blocks(_houses).map(_one_house)


def _houses(item: Item, rules: NameRules) -> Iterator[Mark]:
    name = rules.person_key(item.name)
    for post in sorted(item.posts):
        if post.tail.startswith("company/") and rules.leads(post.title):
            stem = rules.firms.read(name_of(post.tail)).parts.stem
            yield from ((name, stem, area) for area in ({""} if rules.is_rare(name) else item.provinces))


def _one_house(block: Block[Item], _rules: NameRules) -> Iterator[Pair]:
    name, stem, _ = block.mark
    head, *others = block.rows
    for item in others:
        yield Pair(HOUSE, head.key, item.key, f"{name} leads firms of {stem} on both pages")


def part_names(items: Rows[Item]) -> Rows[Pair]:
    """马斯克 is 埃隆·马斯克 where both hold a post at one place, and nobody else there has such a name."""
    return items.blocks(_parts).map(_part_names)


def _parts(item: Item, rules: NameRules) -> Iterator[Mark]:
    name = rules.person_key(item.name)
    for part in _ends(name) or (name,):
        for post in sorted(item.posts):
            yield part, item.roots[post.tail]


def _ends(name: str) -> tuple[str, ...]:
    """The first and the last part of a name that has several."""
    parts = name.split("·")
    return (parts[0], parts[-1]) if len(parts) > 1 else ()


def _part_names(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    part, tail = block.mark
    whole = [item for item in block.rows if rules.person_key(item.name) != part]
    if len({item.root for item in whole}) != 1:
        return
    for item in block.rows:
        if rules.person_key(item.name) == part:
            yield Pair(POST, whole[0].key, item.key, f"{item.name}: part of a name at {tail}")


def one_city(items: Rows[Item]) -> Rows[Pair]:
    """Bearers of one name in one city; what ``one_post`` joined counts as one."""
    return items.blocks(_name).map(_one_city)


def _name(item: Item, rules: NameRules) -> list[Mark]:
    return [(rules.person_key(item.name),)]


def _one_city(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    (name,) = block.mark
    rare = rules.is_rare(name)
    posted = {item.root for item in block.rows if item.posts}
    by_city: defaultdict[str, dict[str, Item]] = defaultdict(dict)
    """City to its bearers of the name, one item for each that is known to be one."""
    for item in block.rows:
        for city in item.cities or {""}:
            by_city[city].setdefault(item.root, item)
    for city, bearers in sorted(by_city.items()):
        yield from _in_city(name, bearers, posted, rare=rare and bool(city))
    if rare:
        yield from _in_province(name, by_city, unique=rules.is_unique(name))


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


def _in_province(name: str, by_city: Mapping[str, dict[str, Item]], *, unique: bool) -> Iterator[Pair]:
    """Bearers of a rare name in two cities of a province may be one who has moved."""
    firsts: defaultdict[str, list[Item]] = defaultdict(list)
    for city, bearers in sorted(by_city.items()):
        firsts[city[:2]].append(next(iter(bearers.values())))
    for items in firsts.values():
        for one, other in combinations(items[:MOST], 2):
            if one.root != other.root:
                score = PROMOTED if unique and one.type == other.type == "Official" else MOVED
                yield Pair(score, one.key, other.key, f"{name}: a rare name in two cities of a province")
