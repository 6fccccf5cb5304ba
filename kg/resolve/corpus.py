"""The entities of all pages into one node a thing; the result does not depend on the order of the pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial

from kg.model import Entity
from kg.resolve.companies import short_names, whole_names
from kg.resolve.decisions import Decisions
from kg.resolve.evidence import AT, DOUBT, SURE, Evidence, Item, Pair, Said
from kg.resolve.names import NameRules
from kg.resolve.parks import cut_names, one_kind
from kg.resolve.people import one_city, one_house, one_post, part_names
from kg.resolve.projects import like_names, one_id
from kg.resolve.reprints import by_page, one_text
from kg.resolve.sets import Sets

LOCAL = "@"
"""In front of the city in the id of what has no name of its own in the world."""


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

    @cache
    def alone(id: str) -> bool:
        """Who or what bears a name of these kinds, others tell: a person, a project, a firm without its legal form, a
        park that is known in its city only.
        """
        loose = id.startswith("company/") and rules.firms.read(id.partition("/")[2]).loose
        local = id.startswith("park/") and LOCAL in id
        return loose or local or id.startswith(("person/", "project/")) or id in split

    evidence = Evidence(entities, claims, places or {}, alone=alone, placed=rules.park_city)
    sets = Sets()
    for key in sorted(evidence.items):
        sets.find(key)
    decisions.apply(sets, evidence)
    open_: list[Pair] = []
    for pairs in (
        partial(one_text, texts=by_page(sources)), whole_names, short_names, one_kind, cut_names, one_id, like_names,
        one_post, one_house, part_names, one_city,
    ):  # fmt: skip
        for pair in sorted(pairs(evidence, rules, sets), key=lambda p: (-p.score, p.one, p.other)):
            if pair.score < SURE or not sets.join(pair.one, pair.other, pair.reason):
                open_.append(pair)
    _join_split(evidence, sets, split)
    return _result(evidence, sets, open_, decisions)


def _join_split(evidence: Evidence, sets: Sets, split: Container[str]) -> None:
    """An id that a decision split is one thing on all pages where nothing was decided."""
    by_id: defaultdict[str, list[Item]] = defaultdict(list)
    for item in evidence.items.values():
        if item.id in split and not item.id.startswith(("person/", "project/")):
            by_id[item.id].append(item)
    for items in by_id.values():
        keys = sorted(item.key for item in items)
        for key in keys[1:]:
            sets.join(keys[0], key, "one name")


def _result(evidence: Evidence, sets: Sets, open_: list[Pair], decisions: Decisions) -> Unified:
    every: defaultdict[str, list[Item]] = defaultdict(list)
    for key in sorted(evidence.items):
        every[sets.find(key)].append(evidence.items[key])
    groups = {root: items for root, items in every.items() if not decisions.forget(items)}
    merged = {root: _merge(items, sets.reasons(root)) for root, items in groups.items()}
    merged = _distinct(merged, groups)
    merged = {root: decisions.renamed(entity, groups[root]) for root, entity in merged.items()}
    members = {
        (page, each.id, merged[root].id)
        for root, items in groups.items()
        for item in items
        for page, each in item.entities
    }
    doubts: dict[tuple[str, str], Pair] = {}
    for pair in open_:
        if not merged.keys() >= {sets.find(pair.one), sets.find(pair.other)}:
            continue
        one, other = sorted(merged[sets.find(key)].id for key in (pair.one, pair.other))
        if one != other and pair.score >= DOUBT and not sets.are_apart(pair.one, pair.other):
            best = doubts.get((one, other))
            if best is None or pair.score > best.score:
                doubts[one, other] = Pair(pair.score, one, other, pair.reason)
    return Unified(
        tuple(sorted(merged.values(), key=lambda entity: entity.id)),
        tuple(sorted(members)),
        tuple(sorted(doubts.values(), key=lambda pair: (-pair.score, pair.one, pair.other))),
    )


def _merge(items: list[Item], reasons: set[str]) -> Entity:
    """One entity of several: the name most pages use, of firms the longest; every other name an alias."""
    every = [entity for item in items for _, entity in item.entities]
    names = Counter(entity.name for entity in every)
    company = items[0].id.startswith("company/")
    name = max(names, key=lambda n: (len(n), names[n], n) if company else (names[n], len(n), n))
    aliases = {alias for entity in every for alias in (*entity.aliases, entity.name)} - {name}
    kinds = {entity.type for entity in every}
    kind = "Official" if "Official" in kinds else min(kinds)
    ids = Counter(entity.id for entity in every if entity.name == name)
    all_reasons = reasons | {reason for entity in every for reason in entity.reasons}
    code = next((entity.code for entity in every if entity.code), None)
    id = max(ids, key=lambda i: (ids[i], i))
    return Entity(id, kind, name, tuple(sorted(aliases)), code, tuple(sorted(all_reasons)))


def _distinct(merged: dict[str, Entity], groups: Mapping[str, list[Item]]) -> dict[str, Entity]:
    """Namesakes of one city get ids that tell them apart: person/王伟@运城市~兴县, by a post, else by a page."""
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for root, entity in merged.items():
        holders[entity.id].append(root)
    named = dict(merged)
    for roots in holders.values():
        if len(roots) < 2:
            continue
        taken: set[str] = set()
        for root in sorted(roots):
            items = groups[root]
            tails = sorted({post.tail.partition("/")[2].partition(AT)[0] for item in items for post in item.posts})
            pages = sorted({page for item in items for page in item.pages})
            mark = next((mark for mark in [*tails, *pages] if mark not in taken), root)
            taken.add(mark)
            named[root] = replace(merged[root], id=f"{merged[root].id}~{mark}")
    return named
