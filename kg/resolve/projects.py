"""Which projects of the corpus are one: by investor, place, product and capacity, whatever stage they have reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from kg.resolve.evidence import Item, Pair, name_of
from kg.resolve.names import NameRules
from kg.resolve.rows import Block, Mark, Rows
from kg.resolve.works import FIGURES, Work

DISTINCT = 8
"""So many characters of a project's name, its figures among them, are hardly given twice in one city."""
END = 2
"""Projects of one city or firm are compared when the last characters of their names agree."""
MOST = 400
"""So many of these are compared with each other."""
BUILDER, NAMED, SITE, VAGUE = 0.95, 0.9, 0.85, 0.5
"""One builder; one long name; one site; nothing but a likeness."""
PHASES = ("一期", "二期", "三期", "四期", "五期")


def one_id(items: Rows[Item]) -> Rows[Pair]:
    """Projects of one name in one city: one, unless different firms build under that name, or at different sites."""
    return items.blocks(_name).map(_one_id)


def _name(item: Item, _rules: NameRules) -> list[Mark]:
    return [(item.name,)]


def _one_id(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    by_builder: defaultdict[str, list[Item]] = defaultdict(list)
    for item in block.rows:
        by_builder[min(item.known("^undertakes"), default="")].append(item)
    unbuilt = by_builder.pop("", [])
    built: list[Item] = []
    for builder, group in by_builder.items():
        many = rules.firms.read(name_of(builder)).brand
        heads, pairs = _by_site(group, rules, many=many, reason=f"same name, built by {builder}")
        built += heads
        yield from pairs
    yield from _unbuilt(unbuilt, built, rules)


def _by_site(items: list[Item], rules: NameRules, *, many: bool, reason: str) -> tuple[list[Item], list[Pair]]:
    """One item for each site, and the others each with the first whose site is not another.

    ``many``: the builder builds in many provinces, so that a page of another one means another project.
    """
    heads: list[Item] = []
    pairs = []
    for item in items:
        fits = [head for head in heads if not (_apart(head, item, rules) or (many and _far(head, item)))]
        if not fits:
            heads.append(item)
        pairs += [
            Pair(BUILDER if len(fits) == 1 else VAGUE, head.key, item.key, f"{item.name}: {reason}") for head in fits
        ]
    return heads, pairs


def _unbuilt(items: list[Item], built: list[Item], rules: NameRules) -> Iterator[Pair]:
    """Those whose builder is not told, with the one of that name in their city that has one, else with each other."""
    first: defaultdict[str, list[Item]] = defaultdict(list)
    in_city: defaultdict[str, list[Item]] = defaultdict(list)
    for other in built:
        for city in other.cities:
            in_city[city].append(other)
    for item in items:
        for city in item.cities or {""}:
            heads = [other for other in in_city.get(city, ()) if not _apart(other, item, rules)]
            fits = [other for other in first[city] if other is not item and not _apart(other, item, rules)]
            if not fits:
                first[city].append(item)
            for other in heads or fits:
                score = NAMED if len(heads or fits) <= 1 else VAGUE
                yield Pair(score, other.key, item.key, f"{item.name}: same name in one city")


@dataclass(frozen=True, slots=True)
class Named:
    """A project with what its name says."""

    item: Item
    core: str
    work: Work | None

    @classmethod
    def of(cls, item: Item, rules: NameRules) -> Named:
        """Reads the name."""
        return cls(item, rules.projects.core(item.name), rules.projects.work(item.name))

    @property
    def called(self) -> frozenset[str]:
        """The work's names, else the project's."""
        return self.work.keys if self.work else frozenset({self.core})


def like_names(items: Rows[Item]) -> Rows[Pair]:
    """Projects of one builder or city with names that differ and may mean one; what has one name counts as one."""
    return items.blocks(_likenesses).map(_like_names)


def _likenesses(item: Item, rules: NameRules) -> Iterator[Mark]:
    named = Named.of(item, rules)
    yield from ((key, named.core[-END:]) for key in sorted({*item.known("^undertakes"), *item.cities}))
    yield from (("work", called) for called in sorted(named.called))


def _like_names(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    found: dict[tuple[str, str], Named] = {}
    for item in block.rows:
        if (item.root, item.name) not in found:
            found[item.root, item.name] = Named.of(item, rules)
    if not any(named.work for named in found.values()) and len({name for _, name in found}) == 1:
        return  # under one name only works are one, which ``one_id`` has not found to be
    for one, other in combinations(list(found.values())[:MOST], 2):
        if one.item.root != other.item.root and (pair := _one_work(one, other, rules) or _pair(one, other, rules)):
            yield pair


def _one_work(a: Named, b: Named, rules: NameRules) -> Pair | None:
    """How much speaks for two names being one line or large work, whoever builds it and wherever it passes."""
    works = [work for work in (a.work, b.work) if work]
    called = a.called & b.called
    if not works or not called:
        return None
    if len({work.ends for work in works} - {()}) > 1 or _conflict(a.item, b.item, rules):
        return None
    score = NAMED if any(work.wide for work in works) or not _far(a.item, b.item) else VAGUE
    return Pair(score, a.item.key, b.item.key, f"{a.item.name} = {b.item.name}: both are {min(called)}")


def _pair(one: Named, other: Named, rules: NameRules) -> Pair | None:
    """How much speaks for two being one; None where their names, figures, phases, builders or sites conflict."""
    if one.item.name == other.item.name:
        return None
    a, b = sorted((one.core, other.core), key=len)
    likeness = "same name" if a == b else rules.projects.same(b, a)
    built = [item.known("^undertakes") for item in (one.item, other.item)]
    if not likeness or (all(built) and not built[0] & built[1]):
        return None
    if _conflict(one.item, other.item, rules) or _apart(one.item, other.item, rules):
        return None
    keys, reason = (one.item.key, other.item.key), f"{one.item.name} = {other.item.name}: {likeness}"
    if both := built[0] & built[1]:
        return Pair(BUILDER, *keys, f"{reason}, built by {min(both)}")
    if not one.item.cities & other.item.cities:
        return None
    if len(a) >= DISTINCT and (a == b or FIGURES.search(a)):
        return Pair(NAMED, *keys, f"{reason}, a long one")
    for relation in ("inPark", "locatedIn"):
        if site := one.item.ends(relation) & other.item.ends(relation):
            score = SITE if a == b or rules.projects.behind_place(b, a) else VAGUE
            return Pair(score, *keys, f"{reason}, both at {min(site)}")
    return Pair(VAGUE, *keys, reason)


def _apart(one: Item, other: Item, rules: NameRules) -> bool:
    """Whether pages place the two in different counties."""
    return rules.apart(one.ends("locatedIn"), other.ends("locatedIn"))


def _far(one: Item, other: Item) -> bool:
    """Whether the pages of the two are of different provinces."""
    return bool(one.provinces and other.provinces) and not one.provinces & other.provinces


def _conflict(one: Item, other: Item, rules: NameRules) -> bool:
    """Other capacities of one unit, another phase."""
    phases = [{phase for phase in PHASES if phase in item.name} for item in (one, other)]
    if phases[0] != phases[1] and all(phases):
        return True
    a, b = _capacities(one, rules), _capacities(other, rules)
    shared = a.keys() & b.keys()
    return bool(shared) and not any(a[unit] & b[unit] for unit in shared)


def _capacities(item: Item, rules: NameRules) -> dict[str, set[str]]:
    """Unit to the capacities that are said of a project."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, value in item.figures:
        if name == "capacity":
            amount, unit = rules.projects.power(*value.partition(" ")[::2])
            found[unit].add(amount)
    return found
