"""What was found to be one becomes an entity, with an id that tells it from namesakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple, TypeVar

from kg.model import Entity
from kg.resolve.decisions import Decisions
from kg.resolve.evidence import AT, Item, Keys, Pair
from kg.resolve.sets import Sets
from kg.resolve.spool import Spool, Spooled
from kg.resolve.stages import order
from kg.resolve.tally import Tally, told_apart

Row = TypeVar("Row")
Member = tuple[str, str, str]
"""Page, id on the page, id of the merged entity."""


@dataclass(frozen=True)
class Unified:
    """What all pages together were taken for."""

    entities: Spooled[Entity]
    """By id."""
    members: Spooled[Member]
    """By page and id on it."""
    doubts: Spooled[Pair]
    """Pairs that nobody has decided and that are not sure enough to join, best first; by ids of merged entities."""


class Bearer(NamedTuple):
    """What is one thing with others: an entity of a page, or an item with where it holds posts."""

    root: str
    key: str
    page: str
    entity: Entity | None
    posts: tuple[str, ...] = ()


class Node(NamedTuple):
    """An entity with the key that stands for it, and what may tell it from namesakes."""

    root: str
    entity: Entity
    marks: tuple[str, ...]
    ends: frozenset[str]
    """Those of its keys and ids that the user decided about."""


class Both(NamedTuple):
    """A pair of nodes that may be one, by their ids; ``number`` counts the pairs in the order of the rounds."""

    one: str
    other: str
    number: int
    pair: Pair


def result(
    entities: Callable[[], Iterable[tuple[str, Entity]]],
    items: Iterable[Item],
    open_: Iterable[Pair],
    keys: Keys,
    decisions: Decisions,
    sets: Sets,
    spool: Spool,
) -> Unified:
    """The entities of what was joined; ``open_``: pairs that were not, in the order in which they were found."""
    bearers = spool.sort(_bearers(entities(), items, keys, sets), itemgetter(0, 1, 2))
    apart = _apart(spool.sort(_nodes(bearers, decisions, sets), lambda node: (node.entity.id, node.root)))
    named = ((root, decisions.renamed(entity, ends)) for root, entity, _, ends in apart)
    nodes = spool.sort(named, itemgetter(0))
    members = (
        (bearer.page, bearer.entity.id, entity.id)
        for bearer, entity in _along(bearers, itemgetter(0), nodes)
        if bearer.entity
    )
    return Unified(
        spool.sort((entity for _, entity in nodes), attrgetter("id")),
        spool.sort(members, itemgetter(0, 1)),
        spool.sort(_doubts(open_, nodes, sets, spool), order),
    )


def _bearers(entities: Iterable[tuple[str, Entity]], items: Iterable[Item], keys: Keys, sets: Sets) -> Iterator[Bearer]:
    for page, entity in entities:
        key = keys(page, entity.id)
        yield Bearer(sets.find(key), key, page, entity)
    for item in items:
        if item.posts:
            yield Bearer(sets.find(item.key), item.key, "", None, tuple(sorted({post.tail for post in item.posts})))


def _nodes(bearers: Iterable[Bearer], decisions: Decisions, sets: Sets) -> Iterator[Node]:
    """One for each set, but for those that the user wants forgotten."""
    decided = decisions.ends
    for root, group in groupby(bearers, itemgetter(0)):
        tally, ends, posts, pages = Tally(), set[str](), set[str](), set[str]()
        for _, key, page, entity, tails in group:
            posts.update(tails)
            if entity:
                tally.add(key, page, entity)
                pages.add(page)
                ends.update(decided & {key, entity.id})
        if not decisions.forgets(ends):
            yield Node(root, tally.entity(root, sets.reasons(root)), marks(posts, pages), frozenset(ends))


def marks(posts: Iterable[str], pages: Iterable[str]) -> tuple[str, ...]:
    """What may tell a thing from its namesakes: where it holds posts, else the pages that name it."""
    tails = {tail.partition("/")[2].partition(AT)[0] for tail in posts}
    return (*sorted(tails), *sorted(set(pages)))


def _apart(nodes: Iterable[Node]) -> Iterator[Node]:
    """Namesakes of one city get ids that tell them apart: by a post, else by a page. ``nodes`` come by id."""
    for id, group in groupby(nodes, lambda node: node.entity.id):
        first, *others = group
        if not others:
            yield first
            continue
        alike = {node.root: node for node in (first, *others)}
        for root, mark in told_apart((node.root, node.marks) for node in alike.values()):
            yield alike[root]._replace(entity=replace(alike[root].entity, id=f"{id}~{mark}"))


def _along(
    rows: Iterable[Row], key: Callable[[Row], str], nodes: Iterable[tuple[str, Entity]]
) -> Iterator[tuple[Row, Entity]]:
    """The rows with the node that their key stands for, as far as there is one; both come by that key."""
    found = iter(nodes)
    root, entity = next(found, (None, None))
    for row in rows:
        while root is not None and root < key(row):
            root, entity = next(found, (None, None))
        if entity is not None and root == key(row):
            yield row, entity


def _doubts(open_: Iterable[Pair], nodes: Spooled[tuple[str, Entity]], sets: Sets, spool: Spool) -> Iterator[Pair]:
    """Of the pairs of two nodes the likeliest, of those that are as likely the first."""
    undecided = (
        (sets.find(pair.one), sets.find(pair.other), number, pair)
        for number, pair in enumerate(open_)
        if not sets.are_apart(pair.one, pair.other)
    )
    ones = spool.sort((row for row in undecided if row[0] != row[1]), itemgetter(0))
    others = spool.sort(
        ((other, one.id, number, pair) for (_, other, number, pair), one in _along(ones, itemgetter(0), nodes)),
        itemgetter(0),
    )
    ends = (
        Both(min(one, other.id), max(one, other.id), number, pair)
        for (_, one, number, pair), other in _along(others, itemgetter(0), nodes)
    )
    by_ends = spool.sort(
        (row for row in ends if row.one != row.other), lambda row: (row.one, row.other, -row.pair.score, row.number)
    )
    for (one, other), rows in groupby(by_ends, itemgetter(0, 1)):
        pair = next(rows).pair
        yield Pair(pair.score, one, other, pair.reason)
