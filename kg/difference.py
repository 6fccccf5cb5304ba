"""What one graph has gained, lost and changed against another: what is new this week."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Literal, NamedTuple

from kg.store import Store

Sign = Literal["+", "-", "~"]


class Change(NamedTuple):
    """A node, an edge or a fact that is new (+), gone (-) or has other values (~)."""

    sign: Sign
    what: Literal["node", "edge", "fact"]
    type: str
    """Type of the node, relation or attribute."""
    name: str
    """The node's name; ``A → B`` of an edge."""
    old: str
    new: str
    """Values of the fact, before and now."""


def differences(old: Store, new: Store) -> Iterator[Change]:
    """All changes: nodes, then edges, then facts, each sorted. Things are the same that have the same id."""
    yield from _nodes(old, new)
    yield from _edges(old, new)
    yield from _facts(old, new)


def _nodes(old: Store, new: Store) -> Iterator[Change]:
    before, now = ({entity.id: entity for entity in store.entities()} for store in (old, new))
    for id in sorted(before.keys() | now.keys()):
        if id not in now:
            yield Change("-", "node", before[id].type, before[id].name, "", "")
        elif id not in before:
            yield Change("+", "node", now[id].type, now[id].name, "", "")
        elif before[id].name != now[id].name:
            yield Change("~", "node", now[id].type, now[id].name, before[id].name, now[id].name)


def _edges(old: Store, new: Store) -> Iterator[Change]:
    before, now = ({link[:3] for link in store.links()} for store in (old, new))
    for sign, edges, store in (("-", before - now, old), ("+", now - before, new)):
        names = {entity.id: entity.name for entity in store.entities()} if edges else {}
        for head, relation, tail in sorted(edges):
            yield Change("-" if sign == "-" else "+", "edge", relation, f"{names[head]} → {names[tail]}", "", "")


def _facts(old: Store, new: Store) -> Iterator[Change]:
    before, now = _values(old), _values(new)
    names = {entity.id: entity.name for store in (old, new) for entity in store.entities()}
    for owner, attribute in sorted(before.keys() | now.keys()):
        was, is_now = before.get((owner, attribute)), now.get((owner, attribute))
        if was != is_now:
            sign: Sign = "+" if was is None else "-" if is_now is None else "~"
            values = ["; ".join(sorted(some or ())) for some in (was, is_now)]
            yield Change(sign, "fact", attribute, names[owner], *values)


def _values(store: Store) -> dict[tuple[str, str], set[str]]:
    """(node, attribute) to the values that hold."""
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in store.facts():
        if fact.tail is None and fact.modality != "cancelled":
            found[fact.head, fact.predicate].add(f"{fact.value} {fact.unit or ''}".strip())
    return dict(found)
