"""Which firms of the corpus are one: by the parts of their names, vetoed by what conflicts, weighed by where they are.

A name that hardly means two firms means one on all pages; others do so in one province. A short name means on each page
the firm that fits it best: which is related to the same park or person, of the same city, of the same province.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.resolve.evidence import SURE, Evidence, Item, Pair
from kg.resolve.firms import HOME, Firm
from kg.resolve.names import NameRules
from kg.resolve.sets import Sets

SHARED, CITY, PROVINCE, ONLY, DOUBTFUL = 0.95, 0.92, 0.85, 0.82, 0.45
"""Something in common; one city; one province; the only firm that fits; several fit equally, or a veto is near."""
FAR = 0.5
"""Two whole names that fit, of two provinces."""
SHARING = ("inPark", "^holdsPost", "undertakes", "subsidiaryOf", "foundedBy")
"""Relations by which two names have something in common."""
MOST = 80
"""So many names with one 字号 are so common a word that nothing follows from it."""
Named = tuple[Item, Firm]


def whole_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Pairs of names with their legal form."""
    named = [(item, rules.firms.read(item.name)) for item in evidence.of("company")]
    heads, pairs = _one_name([row for row in named if not row[1].short])
    yield from pairs
    for block in _blocks(heads, rules).values():
        for (one, a), (other, b) in combinations(block, 2) if len(block) <= MOST else ():
            if one.name != other.name and (reason := rules.firms.same(a, b)):
                score, why = _nearness(one, other, a, b, rules, sets)
                score = ONLY if a.name == b.name and a.unique else max(score, FAR)
                yield Pair(score, one.key, other.key, f"{one.name} = {other.name}: {reason}; {why}")


def short_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Short names with the firm that each means on its page; where none does, with each other."""
    named = [(item, rules.firms.read(item.name)) for item in evidence.of("company")]
    short = [row for row in named if row[1].short]
    wholes = [row for row in named if not row[1].short]
    whole = _blocks(wholes, rules)
    called: defaultdict[str, list[Named]] = defaultdict(list)
    """Alias to the whole names that a page uses it for."""
    for item, firm in wholes:
        for alias in item.aliases - {item.name}:
            called[alias].append((item, firm))
    left: list[Named] = []
    near: dict[str, str] = {}
    """Key to the city of a name that firms nearby fit: it is not the same name elsewhere."""
    for item, firm in short:
        block = [row for mark in _marks(firm, rules) for row in whole[mark]]
        rows = list(_candidates(item, firm, block, called[item.name], rules, sets))
        rows.sort(key=lambda row: (-row.score, row.other))
        best = {sets.find(row.other) for row in rows if row.score == rows[0].score >= SURE}
        sure = rows[:1] if len(best) == 1 else []
        yield from sure or (row._replace(score=DOUBTFUL) for row in rows)
        if not sure:
            left.append((item, firm))
            if any(row.score >= PROVINCE for row in rows):
                near[item.key] = min(item.cities, default="")
    heads, pairs = _one_name(left, near)
    yield from pairs
    yield from _like_short(heads, rules, sets)


def _blocks(named: Iterable[Named], rules: NameRules) -> defaultdict[str, list[Named]]:
    """字号 and abbreviation to the names that have it."""
    blocks: defaultdict[str, list[Named]] = defaultdict(list)
    for item, firm in named:
        for mark in _marks(firm, rules):
            blocks[mark].append((item, firm))
    return blocks


def _marks(firm: Firm, rules: NameRules) -> list[str]:
    """By what a firm is looked for."""
    return sorted({firm.parts.stem, *rules.firms.abbreviations(firm)})


def _one_name(named: list[Named], near: dict[str, str] | None = None) -> tuple[list[Named], list[Pair]]:
    """Items of one name, which may be one thing a page: all with the first of their province; the first of each.

    A name that hardly means two firms is one everywhere.
    """
    first: dict[tuple[str, str], Named] = {}
    by_id: defaultdict[str, list[Item]] = defaultdict(list)
    areas: defaultdict[str, set[str]] = defaultdict(set)
    for item, firm in named:
        areas[item.id] |= _around(item, firm)
    pairs = []
    for item, firm in named:
        only = min(areas[item.id]) if len(areas[item.id]) == 1 else ""
        local = (near or {}).get(item.key) or min(_around(item, firm), default=only)
        area = "" if firm.unique and not firm.bare else local
        head = first.setdefault((item.id, area), (item, firm))[0]
        if head is not item:
            pairs.append(Pair(CITY, head.key, item.key, f"{item.name}: one name, and no other that is surely its own"))
        else:
            by_id[item.id].append(item)
    for one, *others in by_id.values():
        pairs += [Pair(FAR, one.key, other.key, f"{one.name}: one name, far apart") for other in others]
    return list(first.values()), pairs


def _around(item: Item, firm: Firm) -> set[str]:
    """Where a name means one firm: in a province; a word that any firm may have, in a city."""
    return item.cities if firm.bare else item.provinces


def _like_short(named: list[Named], rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Short names of one firm whose whole name is nowhere: of a brand, or of one city; none that fits two others."""
    blocks: defaultdict[str, list[Named]] = defaultdict(list)
    for item, firm in named:
        blocks[firm.parts.stem].append((item, firm))
    for block in blocks.values():
        rows = []
        fits: defaultdict[str, set[str]] = defaultdict(set)
        for (one, a), (other, b) in combinations(block, 2) if len(block) <= MOST else ():
            if one.id != other.id and (reason := rules.firms.same(a, b)):
                score, why = _nearness(one, other, a, b, rules, sets)
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


def _candidates(
    item: Item, firm: Firm, block: list[Named], called: list[Named], rules: NameRules, sets: Sets
) -> Iterator[Pair]:
    """The whole names that a short one may stand for, each with how much speaks for it."""
    fits = {other.key: (other, name) for other, name in block if rules.firms.same(firm, name)}
    fits |= {other.key: (other, name) for other, name in called}
    firms = {sets.find(key) for key in fits}
    for other, name in fits.values():
        score, why = _nearness(item, other, firm, name, rules, sets)
        if score == PROVINCE and firm.bare and firm.parts.stem == name.parts.stem:
            score, why = DOUBTFUL, "a bare word in another city"
        near = item.cities and score >= CITY
        house = not firm.site and name.site not in ("", HOME)
        if firm.brand and (house or (name.local and not firm.parts.place and not near)):
            score, why = DOUBTFUL, "a firm of one place under a national name"
        elif score < PROVINCE and len(firms) == 1 and firm.unique:
            score, why = ONLY, "the only firm that fits"
        yield Pair(score, item.key, other.key, f"{item.name} = {other.name}: {why}")


def _nearness(one: Item, other: Item, a: Firm, b: Firm, rules: NameRules, sets: Sets) -> tuple[float, str]:
    """How much speaks for two names that fit, besides their names."""
    for relation in SHARING:
        if both := ends(one, relation, sets) & ends(other, relation, sets):
            return SHARED, f"{min(both)} in common"
    places = [rules.peeler.opening(firm.parts.place) for firm in (a, b)]
    cities = [
        item.cities | {code[:4] for code in rules.firms.codes(place)}
        for item, place in zip((one, other), places, strict=True)
    ]
    if _meet(*cities):
        return CITY, "of one city"
    if _meet({city[:2] for city in cities[0]}, {city[:2] for city in cities[1]}):
        return PROVINCE, "of one province"
    return DOUBTFUL, "of two provinces"


def _meet(one: set[str], other: set[str]) -> bool:
    """Whether two sets of places have one in common; what is not known does not speak against it."""
    return bool(one & other) or not one or not other


def ends(item: Item, relation: str, sets: Sets) -> set[str]:
    """What a relation of an item leads to, as far as it is known what is one."""
    return {sets.find(key) for key in item.ends(relation)}
