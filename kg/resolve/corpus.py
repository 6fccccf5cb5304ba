"""The entities of all pages into one node a thing; the result does not depend on the order of the pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from kg.model import Entity
from kg.resolve.decisions import Decisions
from kg.resolve.evidence import AT, DOUBT, SURE, Evidence, Item, Pair, Said
from kg.resolve.names import NameRules
from kg.resolve.reprints import by_page
from kg.resolve.rows import Listed
from kg.resolve.sets import Sets
from kg.resolve.stages import ROUNDS, order
from kg.resolve.tally import Tally, told_apart

LOCAL = "@"
"""In front of the city in the id of what has no name of its own in the world."""
ONE_NAME = "one name"


@dataclass(frozen=True)
class Unified:
    """What all pages together were taken for."""

    entities: tuple[Entity, ...]
    members: tuple[tuple[str, str, str], ...]
    """(page, id on the page, id of the merged entity)."""
    doubts: tuple[Pair, ...]
    """Pairs that nobody has decided and that are not sure enough to join, best first; by ids of merged entities."""


def unify(
    entities: Iterable[tuple[str, Entity]],
    claims: Iterable[Said],
    rules: NameRules,
    *,
    places: Mapping[str, str] | None = None,
    sources: Iterable[tuple[str, int, str]] = (),
    decisions: Decisions | None = None,
) -> Unified:
    """One entity a thing. What a user decided comes first and is never overruled.

    ``places``: page to the code of its place; ``sources``: (page, article, text), the same text for articles that are
    one.
    """
    decisions = decisions or Decisions()
    split = frozenset(decisions.split())
    evidence = Evidence(entities, claims, places or {}, alone=alone(rules, split), placed=rules.park_city)
    texts = by_page(sources)
    sets = Sets()
    for key in sorted(evidence.items):
        item = evidence.items[key]
        item.roots = sets
        item.texts = {text for page in item.pages for text in texts.get(page, ())}
        sets.find(key)
    decisions.apply(sets, {key: item.id for key, item in evidence.items.items()})
    open_: list[Pair] = []
    for stages in ROUNDS:
        found = Listed[Pair]((), rules)
        for stage in stages:
            found += stage.pairs(Listed((item for kind in stage.kinds for item in evidence.of(kind)), rules))
        open_ += join(found.rows, sets)
    join(one_names(evidence.items.values(), split), sets)
    return _result(evidence, sets, open_, decisions)


def alone(rules: NameRules, split: Container[str]) -> Callable[[str], bool]:
    """Who or what bears a name of these kinds, others tell: a person, a project, a firm without its legal form, a park
    that is known in its city only; ``split``: ids that a decision narrows to a page.
    """

    @cache
    def is_alone(id: str) -> bool:
        loose = id.startswith("company/") and rules.firms.read(id.partition("/")[2]).loose
        local = id.startswith("park/") and LOCAL in id
        return loose or local or id.startswith(("person/", "project/")) or id in split

    return is_alone


def join(pairs: Iterable[Pair], sets: Sets) -> list[Pair]:
    """Joins what is sure, the surest first; gives the pairs that are not, and those that a decision keeps apart."""
    open_ = []
    for pair in sorted(pairs, key=order):
        if pair.score < SURE or not sets.join(pair.one, pair.other, pair.reason):
            open_.append(pair)
    return open_


def one_names(items: Iterable[Item], split: Container[str]) -> Iterator[Pair]:
    """An id that a decision split is one thing on all pages where nothing was decided."""
    by_id: defaultdict[str, list[str]] = defaultdict(list)
    for item in items:
        if item.id in split and not item.id.startswith(("person/", "project/")):
            by_id[item.id].append(item.key)
    for keys in by_id.values():
        first, *others = sorted(keys)
        yield from (Pair(1, first, key, ONE_NAME) for key in others)


def _result(evidence: Evidence, sets: Sets, open_: list[Pair], decisions: Decisions) -> Unified:
    every: defaultdict[str, list[Item]] = defaultdict(list)
    for key in sorted(evidence.items):
        every[sets.find(key)].append(evidence.items[key])
    ends = {root: {end for item in items for end in (item.id, item.key)} for root, items in every.items()}
    groups = {root: items for root, items in every.items() if not decisions.forgets(ends[root])}
    merged = {root: _merge(root, items, sets.reasons(root)) for root, items in groups.items()}
    merged = _distinct(merged, groups)
    merged = {root: decisions.renamed(entity, ends[root]) for root, entity in merged.items()}
    members = {
        (page, each.id, merged[root].id)
        for root, items in groups.items()
        for item in items
        for page, each in item.entities
    }
    return Unified(
        tuple(sorted(merged.values(), key=lambda entity: entity.id)),
        tuple(sorted(members)),
        tuple(sorted(_doubts(merged, open_, sets), key=order)),
    )


def _merge(root: str, items: list[Item], reasons: set[str]) -> Entity:
    tally = Tally()
    for item in items:
        for page, entity in item.entities:
            tally.add(item.key, page, entity)
    return tally.entity(root, reasons)


def _distinct(merged: dict[str, Entity], groups: Mapping[str, list[Item]]) -> dict[str, Entity]:
    """Namesakes of one city get ids that tell them apart: by a post, else by a page."""
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for root, entity in merged.items():
        holders[entity.id].append(root)
    several = [roots for roots in holders.values() if len(roots) > 1]
    named = dict(merged)
    for roots in several:
        for root, mark in told_apart((root, marks(groups[root])) for root in roots):
            named[root] = replace(merged[root], id=f"{merged[root].id}~{mark}")
    return named


def marks(items: Iterable[Item]) -> list[str]:
    """What may tell a thing from its namesakes: where it holds posts, else the pages that name it."""
    items = list(items)
    tails = {post.tail.partition("/")[2].partition(AT)[0] for item in items for post in item.posts}
    return [*sorted(tails), *sorted({page for item in items for page in item.pages})]


def _doubts(merged: Mapping[str, Entity], open_: Iterable[Pair], sets: Sets) -> Iterable[Pair]:
    doubts: dict[tuple[str, str], Pair] = {}
    for pair in open_:
        if not merged.keys() >= {sets.find(pair.one), sets.find(pair.other)}:
            continue
        one, other = sorted(merged[sets.find(key)].id for key in (pair.one, pair.other))
        if one != other and pair.score >= DOUBT and not sets.are_apart(pair.one, pair.other):
            best = doubts.get((one, other))
            if best is None or pair.score > best.score:
                doubts[one, other] = Pair(pair.score, one, other, pair.reason)
    return doubts.values()
