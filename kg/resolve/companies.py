"""Which firms of the corpus are one: by the parts of their names, vetoed by what conflicts, weighed by where they are.

A name that hardly means two firms means one on all pages; others do so in one province. A short name means on each page
the firm that fits it best: which is related to the same park or person, of the same city, of the same province.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from kg.resolve.evidence import SURE, Item, Pair
from kg.resolve.firms import HOME, Firm
from kg.resolve.names import NameRules
from kg.resolve.rows import Block, Mark, Rows

SHARED, CITY, PROVINCE, ONLY, DOUBTFUL = 0.95, 0.92, 0.85, 0.82, 0.45
"""Something in common; one city; one province; the only firm that fits; several fit equally, or a veto is near."""
FAR = 0.5
"""Two whole names that fit, of two provinces."""
SHARING = ("inPark", "^holdsPost", "undertakes", "subsidiaryOf", "foundedBy")
"""Relations by which two names have something in common."""
MOST = 80
"""So many names with one 字号 are so common a word that nothing follows from it."""
Named = tuple[Item, Firm]


class Fit(NamedTuple):
    """A short name with a whole one of the same word, or with none."""

    item: Item
    other: Item | None

    @property
    def key(self) -> str:
        """Of the whole name."""
        return self.other.key if self.other else ""


class Left(NamedTuple):
    """A short name of which it is not known which whole name it means."""

    item: Item
    near: str = ""
    """The city where firms fit: it is not the same name elsewhere."""

    @property
    def key(self) -> str:
        """Of the item."""
        return self.item.key


class Meant(NamedTuple):
    """What a short name may mean."""

    pairs: tuple[Pair, ...]
    left: Left | None


def whole_names(items: Rows[Item]) -> Rows[Pair]:
    """Pairs of names with their legal form."""
    named = items.map(_whole).blocks(_id)
    return named.map(_one_name) + named.map(_heads).blocks(_stems).map(_alike)


def short_names(items: Rows[Item]) -> Rows[Pair]:
    """Short names with the firm that each means on its page; where none does, with each other."""
    meant = (items.blocks(_called).map(_fits) + items.map(_short)).blocks(_of_item).map(_meant)
    left = meant.map(_left).blocks(_id)
    return meant.map(_pairs) + left.map(_one_name) + left.map(_heads).blocks(_stem).map(_like_short)


def _whole(item: Item, rules: NameRules) -> Iterator[Left]:
    if not rules.firms.read(item.name).short:
        yield Left(item)


def _short(item: Item, rules: NameRules) -> Iterator[Fit]:
    if rules.firms.read(item.name).short:
        yield Fit(item, None)


def _id(left: Left, _rules: NameRules) -> list[Mark]:
    return [(left.item.id,)]


def _of_item(fit: Fit, _rules: NameRules) -> list[Mark]:
    return [(fit.item.key,)]


def _stem(item: Item, rules: NameRules) -> list[Mark]:
    return [(rules.firms.read(item.name).parts.stem,)]


def _stems(item: Item, rules: NameRules) -> list[Mark]:
    return [(mark,) for mark in _marks(rules.firms.read(item.name), rules)]


def _called(item: Item, rules: NameRules) -> Iterator[Mark]:
    """By what a short name finds whole ones: 字号 and abbreviation, and what pages call them."""
    firm = rules.firms.read(item.name)
    yield from (("stem", mark) for mark in _marks(firm, rules))
    yield from (("called", name) for name in sorted({item.name} if firm.short else item.aliases - {item.name}))


def _alike(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    named = _read(block.rows, rules)
    for (one, a), (other, b) in combinations(named, 2) if len(named) <= MOST else ():
        if one.name != other.name and (reason := rules.firms.same(a, b)):
            score, why = _nearness(one, other, a, b, rules)
            score = ONLY if a.name == b.name and a.unique else max(score, FAR)
            yield Pair(score, one.key, other.key, f"{one.name} = {other.name}: {reason}; {why}")


def _fits(block: Block[Item], rules: NameRules) -> Iterator[Fit]:
    named = _read(block.rows, rules)
    wholes = [row for row in named if not row[1].short]
    for item, firm in named:
        for other, whole in wholes if firm.short else ():
            if block.mark[0] == "called" or rules.firms.same(firm, whole):
                yield Fit(item, other)


def _meant(block: Block[Fit], rules: NameRules) -> Iterator[Meant]:
    """The firm that fits a short name best, if it is one; else all that fit, and the name is left to itself."""
    item = block.rows[0].item
    others = {fit.other.key: fit.other for fit in block.rows if fit.other}
    rows = list(_candidates(item, rules.firms.read(item.name), _read(others.values(), rules), rules))
    rows.sort(key=lambda row: (-row.score, row.other))
    best = {others[row.other].root for row in rows if row.score == rows[0].score >= SURE}
    if len(best) == 1:
        yield Meant((rows[0],), None)
    else:
        near = min(item.cities, default="") if any(row.score >= PROVINCE for row in rows) else ""
        yield Meant(tuple(row._replace(score=DOUBTFUL) for row in rows), Left(item, near))


def _pairs(meant: Meant, _rules: NameRules) -> Iterator[Pair]:
    yield from meant.pairs


def _left(meant: Meant, _rules: NameRules) -> Iterator[Left]:
    if meant.left:
        yield meant.left


def _read(items: Iterable[Item], rules: NameRules) -> list[Named]:
    return [(item, rules.firms.read(item.name)) for item in items]


def _marks(firm: Firm, rules: NameRules) -> list[str]:
    """By what a firm is looked for."""
    return sorted({firm.parts.stem, *rules.firms.abbreviations(firm)})


def _areas(block: Block[Left], rules: NameRules) -> Iterator[tuple[str, Item]]:
    """Items of one name, which may be one thing a page, each with where its name means one firm.

    A name that hardly means two firms is one everywhere.
    """
    firm = rules.firms.read(block.rows[0].item.name)
    areas = {area for left in block.rows for area in _around(left.item, firm)}
    only = min(areas) if len(areas) == 1 else ""
    for item, near in block.rows:
        local = near or min(_around(item, firm), default=only)
        yield "" if firm.unique and not firm.bare else local, item


def _heads(block: Block[Left], rules: NameRules) -> Iterator[Item]:
    """The first item of each area."""
    first: dict[str, Item] = {}
    for area, item in _areas(block, rules):
        first.setdefault(area, item)
    yield from first.values()


def _one_name(block: Block[Left], rules: NameRules) -> Iterator[Pair]:
    """All items of a name with the first of their area."""
    first: dict[str, Item] = {}
    for area, item in _areas(block, rules):
        head = first.setdefault(area, item)
        if head is not item:
            yield Pair(CITY, head.key, item.key, f"{item.name}: one name, and no other that is surely its own")
    one, *others = first.values()
    yield from (Pair(FAR, one.key, other.key, f"{one.name}: one name, far apart") for other in others)


def _around(item: Item, firm: Firm) -> set[str]:
    """Where a name means one firm: in a province; a word that any firm may have, in a city."""
    return item.cities if firm.bare else item.provinces


def _like_short(block: Block[Item], rules: NameRules) -> Iterator[Pair]:
    """Short names of one firm whose whole name is nowhere: of a brand, or of one city; none that fits two others."""
    rows = []
    fits: defaultdict[str, set[str]] = defaultdict(set)
    named = _read(block.rows, rules)
    for (one, a), (other, b) in combinations(named, 2) if len(named) <= MOST else ():
        if one.id != other.id and (reason := rules.firms.same(a, b)):
            score, why = _nearness(one, other, a, b, rules)
            known = score > PROVINCE and (score == SHARED or (one.cities and other.cities))
            if a.brand or b.brand:
                known = rules.firms.one_brand(a, b)
            score = DOUBTFUL if not known else max(score, ONLY)
            rows.append(Pair(score, one.key, other.key, f"{one.name} = {other.name}: {reason}; {why}"))
            fits[one.key].add(other.key)
            fits[other.key].add(one.key)
    for row in rows:
        clear = all(a == b or b in fits[a] for key in row[1:3] for a in fits[key] for b in fits[key])
        yield row if clear else row._replace(score=DOUBTFUL)


def _candidates(item: Item, firm: Firm, fits: list[Named], rules: NameRules) -> Iterator[Pair]:
    """The whole names that a short one may stand for, each with how much speaks for it."""
    firms = {other.root for other, _ in fits}
    for other, name in fits:
        score, why = _nearness(item, other, firm, name, rules)
        if score == PROVINCE and firm.bare and firm.parts.stem == name.parts.stem:
            score, why = DOUBTFUL, "a bare word in another city"
        near = item.cities and score >= CITY
        house = not firm.site and name.site not in ("", HOME)
        if firm.brand and (house or (name.local and not firm.parts.place and not near)):
            score, why = DOUBTFUL, "a firm of one place under a national name"
        elif score < PROVINCE and len(firms) == 1 and firm.unique:
            score, why = ONLY, "the only firm that fits"
        yield Pair(score, item.key, other.key, f"{item.name} = {other.name}: {why}")


def _nearness(one: Item, other: Item, a: Firm, b: Firm, rules: NameRules) -> tuple[float, str]:
    """How much speaks for two names that fit, besides their names."""
    for relation in SHARING:
        if both := one.known(relation) & other.known(relation):
            return SHARED, f"{min(both)} in common"
    cities = [
        item.cities | {code[:4] for code in rules.peeler.codes(firm.parts.place)}
        for item, firm in ((one, a), (other, b))
    ]
    if _meet(*cities):
        return CITY, "of one city"
    if _meet({city[:2] for city in cities[0]}, {city[:2] for city in cities[1]}):
        return PROVINCE, "of one province"
    return DOUBTFUL, "of two provinces"


def _meet(one: set[str], other: set[str]) -> bool:
    """Whether two sets of places have one in common; what is not known does not speak against it."""
    return bool(one & other) or not one or not other
