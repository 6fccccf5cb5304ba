"""The entities of all pages into one node a thing; the result does not depend on the order of the pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Protocol

from kg.model import Entity
from kg.peel import GROUP
from kg.resolve.names import NameRules

DISTINCT_PROJECT = 8
"""A project's name of so many characters is not given twice."""


class LocalClaim(Protocol):
    """A claim as the store gives it back: page, head, predicate, tail (None for an attribute), title."""

    @property
    def head(self) -> str: ...  # noqa: D102

    @property
    def predicate(self) -> str: ...  # noqa: D102

    @property
    def tail(self) -> str | None: ...  # noqa: D102


class Union:
    """Sets of ids with the reason for each merge."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}
        self.reasons: dict[str, set[str]] = defaultdict(set)

    def find(self, item: str) -> str:
        """The id that stands for the set."""
        root = self.parent.setdefault(item, item)
        while root != self.parent[root]:
            root = self.parent[root]
        self.parent[item] = root
        return root

    def join(self, one: str, other: str, reason: str) -> None:
        """Puts two sets together; the smaller id stands for them."""
        a, b = sorted((self.find(one), self.find(other)))
        if a != b:
            self.parent[b] = a
            self.reasons[a] |= self.reasons.pop(b, set()) | {reason}


def unify(
    entities: Iterable[tuple[str, Entity]], claims: Iterable[LocalClaim], rules: NameRules
) -> tuple[list[Entity], list[tuple[str, str, str]]]:
    """``(entities, members)``: the merged entities by id, and (page, id on the page, id of the merged entity).

    Entities whose pages gave them the same id are one; see the ``join_…`` functions for what else is.
    """
    local = list(entities)
    by_id: dict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for page, entity in local:
        by_id[entity.id].append((page, entity))
    union = Union()
    for id_ in sorted(by_id):
        union.find(id_)
    tails: dict[str, set[tuple[str, str]]] = defaultdict(set)
    heads: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for claim in claims:
        if claim.tail is not None:
            tails[claim.head].add((claim.predicate, claim.tail))
            heads[claim.tail].add((claim.predicate, claim.head))
    join_companies(union, by_id, rules)
    join_people(union, by_id, tails)
    join_projects(union, by_id, heads, rules)
    groups: dict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for id_ in sorted(by_id):
        groups[union.find(id_)] += by_id[id_]
    merged, members = [], []
    for root in sorted(groups):
        entity = merge(root, groups[root], union.reasons.get(root, set()))
        merged.append(entity)
        members += [(page, each.id, entity.id) for page, each in groups[root]]
    return sorted(merged, key=lambda e: e.id), sorted(set(members))


def merge(root: str, group: list[tuple[str, Entity]], reasons: set[str]) -> Entity:
    """One entity of several: the name most pages use, the longest of these; every other name an alias."""
    names = Counter(entity.name for _, entity in group)
    company = root.startswith("company/")
    name = max(names, key=lambda n: (len(n), names[n], n) if company else (names[n], len(n), n))
    aliases = {alias for _, entity in group for alias in (*entity.aliases, entity.name)} - {name}
    kinds = {entity.type for _, entity in group}
    kind = "Official" if "Official" in kinds else sorted(kinds)[0]
    ids = Counter(entity.id for _, entity in group if entity.name == name)
    all_reasons = reasons | {reason for _, entity in group for reason in entity.reasons}
    code = next((entity.code for _, entity in group if entity.code), None)
    return Entity(
        max(ids, key=lambda i: (ids[i], i)), kind, name, tuple(sorted(aliases)), code, tuple(sorted(all_reasons))
    )


def join_companies(union: Union, by_id: dict[str, list[tuple[str, Entity]]], rules: NameRules) -> None:
    """A short name joins the one firm of the corpus that it may stand for; two candidates veto each other."""
    names = {id_: by_id[id_][0][1].name for id_ in sorted(by_id) if id_.startswith("company/")}
    peeled = {id_: rules.peeler.peel(name) for id_, name in names.items()}
    short = [id_ for id_ in names if peeled[id_].form in ("", GROUP)]
    full: dict[str, set[str]] = defaultdict(set)
    for id_ in names.keys() - set(short):
        place = peeled[id_].place
        forms = rules.peeler.short_forms(names[id_])
        safe = {form for form in forms if (place and form.startswith(place)) or form.endswith(GROUP)}
        for alias in safe.union(*(entity.aliases for _, entity in by_id[id_])):
            full[alias].add(id_)
    for id_ in short:
        candidates = sorted(full.get(names[id_], set()))
        if len(candidates) == 1:
            reason = f"{names[id_]} = {names[candidates[0]]}: the only firm with this short name"
            union.join(id_, candidates[0], reason)


def join_people(
    union: Union, by_id: dict[str, list[tuple[str, Entity]]], tails: dict[str, set[tuple[str, str]]]
) -> None:
    """One name and one post holder in common is one person, wherever the pages are from."""
    seen: dict[tuple[str, str], str] = {}
    for id_ in sorted(id_ for id_ in by_id if id_.startswith("person/")):
        name = by_id[id_][0][1].name
        for predicate, tail in sorted(tails.get(id_, ())):
            if predicate == "holdsPost":
                other = seen.setdefault((name, union.find(tail)), id_)
                union.join(id_, other, f"{name} holds a post at {tail} on both pages")


def join_projects(
    union: Union, by_id: dict[str, list[tuple[str, Entity]]], heads: dict[str, set[tuple[str, str]]], rules: NameRules
) -> None:
    """A long name, or one name and an undertaker in common, is one project."""
    seen: dict[tuple[str, str], str] = {}
    for id_ in sorted(id_ for id_ in by_id if id_.startswith("project/")):
        name = by_id[id_][0][1].name
        marks = [union.find(head) for predicate, head in sorted(heads.get(id_, ())) if predicate == "undertakes"]
        if len(rules.project_core(name)) >= DISTINCT_PROJECT:
            marks.append("")
        for mark in marks:
            other = seen.setdefault((name, mark), id_)
            union.join(id_, other, f"{name}: same name" + (f" and undertaker {mark}" if mark else ", a long one"))
