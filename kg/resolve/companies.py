"""Which firms of the corpus are one: by the parts of their names, vetoed by what conflicts, weighed by where they are.

A name with its legal form means one firm on all pages. A short name means on each page the firm that fits it best:
which is related to the same park or person, of the same city, of the same province.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.peel import GROUP, Peeled
from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules, same_company
from kg.resolve.sets import Sets

SHARED, CITY, PROVINCE, ONLY, DOUBTFUL = 0.95, 0.92, 0.85, 0.82, 0.45
"""Something in common; one city; one province; the only firm that fits; several fit equally, or a veto is near."""
FAR = 0.5
"""Two whole names that fit, of two provinces."""
SHARING = ("inPark", "^holdsPost", "undertakes", "subsidiaryOf", "foundedBy")
"""Relations by which two names have something in common."""
MOST = 80
"""So many whole names with one 字号 are so common a word that nothing follows from it."""


def is_short(name: Peeled) -> bool:
    """Whether a name lacks a legal form, so that it may be the short name of a firm."""
    return name.form in ("", GROUP)


def whole_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Pairs of names with their legal form."""
    blocks: defaultdict[str, list[tuple[Item, Peeled]]] = defaultdict(list)
    for item in evidence.of("company"):
        peeled = rules.peeler.peel(item.name)
        if not is_short(peeled):
            blocks[peeled.stem].append((item, peeled))
    for block in blocks.values():
        for (one, a), (other, b) in combinations(block, 2) if len(block) <= MOST else ():
            if reason := rules.place_in_front(one.name, other.name) or same_company(a, b):
                score, why = _nearness(one, other, a, b, rules, sets)
                yield Pair(max(score, FAR), one.key, other.key, f"{one.name} = {other.name}: {reason}; {why}")


def short_names(evidence: Evidence, rules: NameRules, sets: Sets) -> Iterator[Pair]:
    """Short names with the firm that each means on its page; where none does, with each other."""
    whole: defaultdict[str, list[tuple[Item, Peeled]]] = defaultdict(list)
    called: defaultdict[str, list[Item]] = defaultdict(list)
    """Alias to the whole names that a page uses it for."""
    short: list[tuple[Item, Peeled]] = []
    for item in evidence.of("company"):
        peeled = rules.peeler.peel(item.name)
        if is_short(peeled):
            short.append((item, peeled))
            continue
        whole[peeled.stem].append((item, peeled))
        for alias in item.aliases - {item.name}:
            called[alias].append(item)
    left: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
    for item, peeled in short:
        rows = list(_candidates(item, peeled, whole[peeled.stem], called[item.name], rules, sets))
        rows.sort(key=lambda row: (-row.score, row.other))
        sure = rows[:1] if len({sets.find(row.other) for row in rows if row.score == rows[0].score}) == 1 else []
        yield from sure or (row._replace(score=DOUBTFUL) for row in rows)
        if not sure:
            here = any(row.score >= PROVINCE for row in rows)
            left[item.id, min(item.cities, default="") if here else ""].append(item)
    for group in left.values():
        for item in group[1:]:
            yield Pair(CITY, group[0].key, item.key, f"{item.name}: one name, and no whole name that is surely its own")


def _candidates(
    item: Item, peeled: Peeled, block: list[tuple[Item, Peeled]], called: list[Item], rules: NameRules, sets: Sets
) -> Iterator[Pair]:
    """The whole names that a short one may stand for, each with how much speaks for it."""
    fits = {other.key: (other, name) for other, name in block if same_company(peeled, name)}
    fits |= {other.key: (other, rules.peeler.peel(other.name)) for other in called}
    firms = {sets.find(key) for key in fits}
    for other, name in fits.values():
        score, why = _nearness(item, other, peeled, name, rules, sets)
        if score < PROVINCE and len(firms) == 1:
            score, why = ONLY, "the only firm that fits"
        yield Pair(score, item.key, other.key, f"{item.name} = {other.name}: {why}")


def _nearness(one: Item, other: Item, a: Peeled, b: Peeled, rules: NameRules, sets: Sets) -> tuple[float, str]:
    """How much speaks for two names that fit, besides their names."""
    for relation in SHARING:
        if both := ends(one, relation, sets) & ends(other, relation, sets):
            return SHARED, f"{min(both)} in common"
    cities = [item.cities | {code[:4] for code in rules.codes(name.place)} for item, name in ((one, a), (other, b))]
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
