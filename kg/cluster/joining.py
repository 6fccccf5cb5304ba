"""Which things are one, round by round, as ``kg.resolve.corpus`` joins them in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kg.cluster.components import SMALL, components
from kg.cluster.items import rooted
from kg.cluster.spread import Spread, only
from kg.resolve.corpus import join, one_names
from kg.resolve.decisions import Decisions
from kg.resolve.evidence import DOUBT, SURE, Item, Pair
from kg.resolve.sets import Sets
from kg.resolve.stages import ROUNDS, order

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Ends = tuple[str, str]
Open = tuple[int, Pair]
"""A pair that was not joined, with the number of its round."""


class Move(NamedTuple):
    """A key that stood for a set, and the key that stands for it now."""

    key: str
    root: str


class Why(NamedTuple):
    """A key that stood for a set when it was joined, and why it was."""

    root: str
    reason: str


Joined = Move | Why | Pair
"""What came of the sure pairs of a round; a pair is one that a decision keeps apart."""


class Joining:
    """What is known to be one; each step takes the pairs of a round."""

    def __init__(self, decisions: Decisions, ids: Mapping[str, str], scratch: Scratch, *, small: int = SMALL) -> None:
        """``ids``: key to id of the items that the decisions name. Raises DecisionError."""
        sets = Sets()
        for key in sorted(ids):
            sets.find(key)
        decisions.apply(sets, ids)
        roots = {key: sets.find(key) for key in sorted(ids)}
        self._scratch = scratch
        self._small = small
        self._apart = sets.apart
        self.moved: RDD[Move] = scratch.some([Move(key, root) for key, root in roots.items() if root != key])
        """Key to the key that stands for its set, of those that do not stand for themselves."""
        self.reasons: RDD[Why] = scratch.some([Why(root, why) for root in roots.values() for why in sets.reasons(root)])
        self.open: RDD[Open] = scratch.some([])
        """Pairs that are not sure enough, and those that a decision keeps apart."""

    @property
    def apart(self) -> frozenset[Ends]:
        """What stands for sets that a decision keeps apart: as many as a user has decided about."""
        keys = {key for ends in self._apart for key in ends}
        if not keys:
            return frozenset()
        roots = dict(self.moved.filter(lambda row: row[0] in keys).collect())
        return frozenset((roots.get(one, one), roots.get(other, other)) for one, other in self._apart)

    def step(self, pairs: RDD[Pair], number: int) -> None:
        """Joins the sure pairs of a round, the surest first."""
        scratch = self._scratch
        self.open = self.open.union(pairs.filter(_is_open).map(partial(_numbered, number)))
        sure = pairs.filter(_is_sure)
        if count := sure.count():
            joined = self._joined(sure, count)
            before = self.moved.map(_turned).leftOuterJoin(only(joined, Move), scratch.parts).map(_on)
            found = scratch.keep(joined.union(before).coalesce(scratch.parts))
            self.moved = only(found, Move)
            self.reasons = self.reasons.union(only(found, Why))
            self.open = self.open.union(only(found, Pair).map(partial(_numbered, number)))

    def _joined(self, sure: RDD[Pair], count: int) -> RDD[Joined]:
        parts, joined = self._scratch.parts, partial(_join, self.apart)
        ends = sure.map(lambda pair: (pair.one, pair)).leftOuterJoin(self.moved, parts).map(_first_root)
        edges = ends.leftOuterJoin(self.moved, parts).map(_both_roots)
        if count <= self._small:
            return edges.coalesce(1).mapPartitions(joined)
        edges = self._scratch.keep(edges)
        least = components(edges.map(lambda row: row[0]), self._scratch, small=self._small)
        grouped = edges.map(lambda row: (row[0][0], row)).leftOuterJoin(least, parts).map(_of_component)
        return self._scratch.keep(grouped.groupByKey(parts).flatMap(lambda group: joined(group[1])))


def resolve(items: RDD[Item], decisions: Decisions, joining: Joining, scratch: Scratch) -> None:
    """Joins what is one, round by round."""
    for number, stages in enumerate(ROUNDS, 1):
        kinds = tuple(kind for stage in stages for kind in stage.kinds)
        own = rooted(items.filter(partial(_is_of, kinds)), joining.moved, scratch)
        pairs: Spread[Pair] = scratch.spread(scratch.some([]))
        for stage in stages:
            pairs += stage.pairs(scratch.spread(own.filter(partial(_is_of, stage.kinds))))
        joining.step(scratch.keep(pairs.rdd.coalesce(scratch.parts)), number)
    if split := frozenset(decisions.split()):
        several = items.filter(lambda item: item.id in split).groupBy(lambda item: item.id, scratch.parts)
        joining.step(several.flatMap(lambda group: one_names(group[1], split)), len(ROUNDS) + 1)


def _is_of(kinds: tuple[str, ...], item: Item) -> bool:
    return item.key.partition("/")[0] in kinds


def _is_sure(pair: Pair) -> bool:
    return pair.score >= SURE


def _is_open(pair: Pair) -> bool:
    return DOUBT <= pair.score < SURE


def _numbered(number: int, pair: Pair) -> Open:
    return number, pair


def _turned(move: Move) -> Ends:
    return move.root, move.key


def _on(row: tuple[str, tuple[str, str | None]]) -> Move:
    """Where a key has moved on to."""
    root, (key, new) = row
    return Move(key, new or root)


def _first_root(row: tuple[str, tuple[Pair, str | None]]) -> tuple[str, tuple[str, Pair]]:
    one, (pair, root) = row
    return pair.other, (root or one, pair)


def _both_roots(row: tuple[str, tuple[tuple[str, Pair], str | None]]) -> tuple[Ends, Pair]:
    other, ((one, pair), root) = row
    return (one, root or other), pair


def _of_component(row: tuple[str, tuple[tuple[Ends, Pair], str | None]]) -> tuple[str, tuple[Ends, Pair]]:
    root, (edge, least) = row
    return least or root, edge


def _join(apart: frozenset[Ends], edges: Iterable[tuple[Ends, Pair]]) -> Iterator[Joined]:
    """Joins what hangs together as it is joined in memory: so the same pairs are the ones that join it."""
    sets, pairs = Sets(), []
    for one, other in sorted(apart):
        sets.separate(one, other)
    roots: set[str] = set()
    for ends, pair in edges:
        sets.put(pair.one, ends[0])
        sets.put(pair.other, ends[1])
        roots.update(ends)
        pairs.append(pair)
    yield from join(sorted(pairs, key=order), sets)
    for root in sorted(roots):
        new = sets.find(root)
        if new != root:
            yield Move(root, new)
        else:
            yield from (Why(root, why) for why in sorted(sets.reasons(root)))
