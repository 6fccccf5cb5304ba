"""Which firms of the corpus are one: by the parts of their names, vetoed by what conflicts, weighed by where they are
printed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.peel import GROUP, Peeled
from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules, same_company

NAMESAKE = 0.95
"""A name that another item has as its alias."""
HERE, SOMEWHERE, DOUBTFUL = 0.9, 0.5, 0.45
"""Names that fit, printed in one province or in two; a short name that fits several."""
LIKELY = 0.6
"""A short name that fits one firm only, of another province."""
DISTINCT = 4
"""A short name of so many characters is hardly given to two firms of which one is known by it."""
MOST = 60
"""So many firms with one 字号 are so common a word that nothing follows from it."""


def company_pairs(evidence: Evidence, rules: NameRules) -> Iterator[Pair]:
    """All pairs that may be one firm; a name that fits two firms which do not fit each other is sure of neither."""
    items = evidence.of("company")
    peeled = {item.key: rules.peeler.peel(item.name) for item in items}
    blocks: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        blocks[peeled[item.key].stem].append(item)
    for block in blocks.values():
        if 1 < len(block) <= MOST:
            yield from rivals(_within(block, peeled, rules), {item.key for item in block if is_short(peeled[item.key])})
    yield from rivals(_by_alias(items, peeled), {item.key for item in items if is_short(peeled[item.key])})


def is_short(name: Peeled) -> bool:
    """Whether a name lacks a legal form, so that it may be the short name of a firm."""
    return name.form in ("", GROUP)


def _within(block: list[Item], peeled: dict[str, Peeled], rules: NameRules) -> Iterator[Pair]:
    """Pairs of one 字号 of which no part conflicts."""
    for one, other in combinations(block, 2):
        reason = rules.place_in_front(one.name, other.name) or same_company(peeled[one.key], peeled[other.key])
        if reason:
            near = _near(one, other, peeled, rules)
            shared = _shares(one, other)
            score = HERE if near or shared else SOMEWHERE
            why = f"{shared} in common" if shared else "printed in one province" if near else "printed far apart"
            yield Pair(score, one.key, other.key, f"{one.name} = {other.name}: {reason}; {why}")


def _near(one: Item, other: Item, peeled: dict[str, Peeled], rules: NameRules) -> bool:
    """Whether both are of one province, by their pages or by the place in the name."""
    a, b = (item.provinces | {code[:2] for code in rules.codes(peeled[item.key].place)} for item in (one, other))
    return meet(a, b)


def meet(one: set[str], other: set[str]) -> bool:
    """Whether two sets of provinces have one in common; what is not known does not speak against it."""
    return bool(one & other) or not one or not other


def _shares(one: Item, other: Item) -> str | None:
    """What both are related to in the same way: a park, an executive, a project."""
    for relation in ("inPark", "^holdsPost", "undertakes", "subsidiaryOf", "foundedBy"):
        if both := one.ends(relation) & other.ends(relation):
            return min(both)
    return None


def _by_alias(items: list[Item], peeled: dict[str, Peeled]) -> Iterator[Pair]:
    """A name under which a page knows another firm as well."""
    known: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        for alias in item.aliases - {item.name}:
            known[alias].append(item)
    for item in items:
        for other in known.get(item.name, ()):
            if other.key != item.key and is_short(peeled[item.key]):
                near = meet(item.provinces, other.provinces)
                score = NAMESAKE if near or len(item.name) >= DISTINCT else LIKELY
                yield Pair(score, item.key, other.key, f"{item.name} = {other.name}: a page calls it so")


def rivals(pairs: Iterable[Pair], short: set[str]) -> list[Pair]:
    """``pairs`` with those of a short name doubtful that fits two others which do not fit each other."""
    rows = list(pairs)
    fits: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        fits[row.one].add(row.other)
        fits[row.other].add(row.one)
    best: defaultdict[str, float] = defaultdict(float)
    for row in rows:
        for key in (row.one, row.other):
            best[key] = max(best[key], row.score)
    open_ = {key for key in short if any(b not in fits[a] for a, b in combinations(sorted(fits[key]), 2))}
    return [
        row._replace(score=DOUBTFUL, reason=f"{row.reason}; but others fit as well")
        if any(key in open_ and _tied(rows, key) for key in (row.one, row.other))
        else row
        for row in rows
    ]


def _tied(rows: list[Pair], key: str) -> bool:
    """Whether two firms fit a short name equally well."""
    scores = sorted((row.score for row in rows if key in (row.one, row.other)), reverse=True)
    return len(scores) > 1 and scores[0] == scores[1]
