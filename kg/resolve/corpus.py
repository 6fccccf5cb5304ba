"""The entities of all pages into one node a thing; the result does not depend on the order of the pages."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import partial, reduce
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import Any

from kg.model import Entity
from kg.resolve.decisions import Decisions
from kg.resolve.evidence import DOUBT, KINDS, SURE, Item, Keys, Pair, Said, items_on
from kg.resolve.names import NameRules
from kg.resolve.nodes import Unified, result
from kg.resolve.reprints import Sourced, reprinted
from kg.resolve.rows import Again, Streamed
from kg.resolve.sets import Sets
from kg.resolve.spool import LIMIT, Spool, Spooled
from kg.resolve.stages import ROUNDS, order

ONE_NAME = "one name"
Local = tuple[str, Entity]
"""Page, and an entity as that page knows it."""


def unify(
    entities: Callable[[], Iterable[Local]],
    claims: Iterable[Said],
    rules: NameRules,
    *,
    places: Mapping[str, str] | None = None,
    sources: Iterable[Sourced] = (),
    decisions: Decisions | None = None,
    limit: int = LIMIT,
) -> Unified:
    """One entity a thing. What a user decided comes first and is never overruled.

    ``entities`` gives all of them, by page, each time it is called; ``claims`` and ``sources`` come by page too.
    ``places``: page to the code of its place. ``limit``: so many rows of a kind are held in memory, the others on disk.
    Raises DecisionError, and OSError when the disk is full.
    """
    decisions = decisions or Decisions()
    split = frozenset(decisions.split())
    keys, sets = Keys(rules, split), Sets()
    spool = Spool(limit)
    things = spool.sort(said_of(entities(), claims, places or {}, sources, keys), attrgetter("key"))
    items = {kind: spool.keep(_whole(own, sets)) for kind, own in groupby(things, _kind) if kind in KINDS}
    decisions.apply(sets, _named(entities(), decisions, keys))
    open_: list[Spooled[Pair]] = []
    for stages in ROUNDS:
        found = Streamed[Pair]((), rules, spool)
        for stage in stages:
            found += stage.pairs(Streamed(Again(partial(_of, items, stage.kinds)), rules, spool))
        open_.append(spool.keep(join(spool.sort(found.rows, order), sets)))
    if split:
        apart = (item for item in things if item.id in split)
        for _ in join(sorted(one_names(apart, split), key=order), sets):
            continue
    return result(
        entities, chain.from_iterable(items.values()), chain.from_iterable(open_), keys, decisions, sets, spool
    )


def said_of(
    entities: Iterable[Local],
    claims: Iterable[Said],
    places: Mapping[str, str],
    sources: Iterable[Sourced],
    keys: Keys,
) -> Iterator[Item]:
    """What each page says of the things that are to be told apart."""
    said, printed = Follower(claims, attrgetter("page")), Follower(reprinted(sources), itemgetter(0))
    for page, local in groupby(entities, itemgetter(0)):
        texts = {text for _, _, text in printed.of(page)}
        yield from items_on(page, (entity for _, entity in local), said.of(page), places.get(page), texts, keys)


class Follower:
    """Rows that come by page, looked up in the order of the pages."""

    def __init__(self, rows: Iterable[Any], page: Callable[[Any], str]) -> None:
        self._groups = groupby(rows, page)
        self._next = next(self._groups, None)

    def of(self, page: str) -> list[Any]:
        """Those of a page, which comes behind all that were asked for before."""
        while self._next and self._next[0] < page:
            self._next = next(self._groups, None)
        return list(self._next[1]) if self._next and self._next[0] == page else []


def _kind(item: Item) -> str:
    return item.key.partition("/")[0]


def _whole(things: Iterable[Item], sets: Sets) -> Iterator[Item]:
    """What all pages say of each thing."""
    for _, rows in groupby(things, attrgetter("key")):
        item = reduce(Item.absorb, rows)
        item.roots = sets
        yield item


def _of(items: Mapping[str, Iterable[Item]], kinds: Iterable[str]) -> Iterator[Item]:
    return chain.from_iterable(items.get(kind, ()) for kind in kinds)


def _named(entities: Iterable[Local], decisions: Decisions, keys: Keys) -> dict[str, str]:
    """Key to id of what the user decided about: no more than a hand can write."""
    ends = decisions.ends
    rows = ((keys(page, entity.id), entity.id) for page, entity in entities) if ends else ()
    return {key: id for key, id in rows if key in ends or id in ends}


def join(pairs: Iterable[Pair], sets: Sets) -> Iterator[Pair]:
    """Joins what is sure, the surest first; gives the pairs that may be one, and those that a decision keeps apart.

    ``pairs`` come in their ``order``.
    """
    for pair in pairs:
        if pair.score >= SURE:
            if not sets.join(pair.one, pair.other, pair.reason):
                yield pair
        elif pair.score >= DOUBT:
            yield pair


def one_names(items: Iterable[Item], split: Container[str]) -> Iterator[Pair]:
    """An id that a decision split is one thing on all pages where nothing was decided."""
    first: dict[str, str] = {}
    for item in items:
        if item.id in split and not item.id.startswith(("person/", "project/")):
            head = first.setdefault(item.id, item.key)
            if head != item.key:
                yield Pair(1, head, item.key, ONE_NAME)
