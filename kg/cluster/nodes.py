"""What is one becomes a node: its name, an id that tells it from namesakes, the places above it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from kg.cluster.joining import Joining, Open
from kg.containment import contained
from kg.gazetteer import load_gazetteer
from kg.model import Entity
from kg.resolve.decisions import Decisions
from kg.resolve.evidence import Item, Pair
from kg.resolve.nodes import marks
from kg.resolve.stages import order
from kg.resolve.tally import Tally, told_apart

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Value = TypeVar("Value")


class Node(NamedTuple):
    """A set of items, and what they are."""

    root: str
    """The key that stands for them; empty for a place that no page names."""
    entity: Entity


class Given(NamedTuple):
    """What the gazetteer says of two places, by id."""

    place: str
    relation: str
    other: str


def nodes(
    tallies: RDD[tuple[str, Tally]],
    items: RDD[Item],
    joining: Joining,
    decisions: Decisions,
    ids: Mapping[str, str],
    scratch: Scratch,
) -> RDD[Node | Given]:
    """All nodes, and what the gazetteer says of places. ``ids``: key to id of the items that the decisions name."""
    parts, moved = scratch.parts, joining.moved
    counted = tallies.leftOuterJoin(moved, parts).map(_on_root).reduceByKey(_both, parts)
    reasons = joining.reasons.coalesce(parts).leftOuterJoin(moved, parts).map(_on_root).groupByKey(parts)
    merged = counted.leftOuterJoin(reasons, parts).map(_entity)
    ends = _ends(ids, joining)
    kept = scratch.keep(merged.filter(lambda row: not decisions.forgets(ends.get(row[0], ()))))
    named = kept.leftOuterJoin(_apart(kept, items, joining, scratch), parts).map(_marked)
    named = scratch.keep(
        named.map(lambda node: Node(node.root, decisions.renamed(node.entity, ends.get(node.root, ()))))
    )
    placed: RDD[Node | Given] = named.filter(_is_place).coalesce(1).mapPartitions(_contained)
    return named.filter(lambda node: not _is_place(node)).union(placed)


def _ends(ids: Mapping[str, str], joining: Joining) -> dict[str, set[str]]:
    """Keys and ids that the decisions name, by the key that stands for them; as many as a user has decided about."""
    roots = dict(joining.moved.filter(lambda row: row[0] in ids).collect()) if ids else {}
    ends: dict[str, set[str]] = {}
    for key, id in ids.items():
        ends.setdefault(roots.get(key, key), set()).update((key, id))
    return ends


def _on_root(row: tuple[str, tuple[Value, str | None]]) -> tuple[str, Value]:
    key, (value, root) = row
    return root or key, value


def _both(one: Tally, other: Tally) -> Tally:
    return one.merge(other)


def _entity(row: tuple[str, tuple[Tally, Iterable[str] | None]]) -> Node:
    root, (tally, reasons) = row
    entity = tally.entity(root, reasons or ())
    return Node(root, replace(entity, aliases=tuple(sorted(set(entity.aliases) - {entity.name}))))


def _apart(named: RDD[Node], items: RDD[Item], joining: Joining, scratch: Scratch) -> RDD[tuple[str, str]]:
    """What tells namesakes apart, by the key that stands for each."""
    parts = scratch.parts
    holders = named.map(lambda row: (row[1].id, row[0])).groupByKey(parts).mapValues(list)
    several = scratch.keep(holders.filter(lambda row: len(row[1]) > 1))
    alike = several.flatMap(lambda row: ((root, row[0]) for root in row[1]))
    own = items.map(lambda item: (item.key, item)).leftOuterJoin(joining.moved, parts).map(_on_root)
    bearers = alike.leftOuterJoin(own, parts).map(lambda row: (row[0], (row[1][0], row[1][1])))
    by_root = bearers.groupByKey(parts).map(_marks)
    return by_root.groupByKey(parts).flatMap(lambda row: told_apart(row[1]))


def _marks(row: tuple[str, Iterable[tuple[str, Item | None]]]) -> tuple[str, tuple[str, tuple[str, ...]]]:
    """Of a namesake its id, then the key that stands for it and what may tell it from the others."""
    root, bearers = row
    found = list(bearers)
    items = [item for _, item in found if item]
    posts = (post.tail for item in items for post in item.posts)
    return found[0][0], (root, marks(posts, (page for item in items for page in item.pages)))


def _marked(row: tuple[str, tuple[Entity, str | None]]) -> Node:
    root, (entity, mark) = row
    return Node(root, replace(entity, id=f"{entity.id}~{mark}") if mark else entity)


def _is_place(node: Node) -> bool:
    return bool(node.entity.code) or node.entity.id.startswith("place/")


def _contained(rows: Iterable[Node]) -> Iterator[Node | Given]:
    """The places, of which there are no more than the gazetteer has, with those above them."""
    roots = {entity.id: (root, entity) for root, entity in rows}
    found = contained((roots[id][1] for id in sorted(roots)), load_gazetteer())
    yield from (Node(roots[entity.id][0] if entity.id in roots else "", entity) for entity in found.entities)
    yield from (Given(*given) for given in found.given)


def doubts(joining: Joining, nodes: RDD[Node], scratch: Scratch) -> RDD[Pair]:
    """Pairs of nodes that may be one and that nobody has decided."""
    parts = scratch.parts
    ids = nodes.map(lambda node: (node.root, node.entity.id))
    open_ = joining.open.coalesce(parts).map(lambda row: (row[1].one, row))
    ends = open_.leftOuterJoin(joining.moved, parts).map(_one_root)
    both = ends.leftOuterJoin(joining.moved, parts).map(_other_root).filter(partial(_undecided, joining.apart))
    first = both.map(lambda row: (row[0][0], row)).join(ids, parts).map(_first_id)
    second = first.join(ids, parts).map(_second_id).filter(lambda row: row[0][0] != row[0][1])
    return second.reduceByKey(_better, parts).map(_doubt)


def _one_root(row: tuple[str, tuple[Open, str | None]]) -> tuple[str, tuple[str, Open]]:
    one, (found, root) = row
    return found[1].other, (root or one, found)


def _other_root(row: tuple[str, tuple[tuple[str, Open], str | None]]) -> tuple[tuple[str, str], Open]:
    other, ((one, found), root) = row
    return (one, root or other), found


def _undecided(apart: frozenset[tuple[str, str]], row: tuple[tuple[str, str], Open]) -> bool:
    return row[0] not in apart and row[0][0] != row[0][1]


def _first_id(row: tuple[str, tuple[tuple[tuple[str, str], Open], str]]) -> tuple[str, tuple[str, Open]]:
    _, ((ends, found), id) = row
    return ends[1], (id, found)


def _second_id(row: tuple[str, tuple[tuple[str, Open], str]]) -> tuple[tuple[str, str], Open]:
    _, ((one, found), other) = row
    return (min(one, other), max(one, other)), found


def _better(one: Open, other: Open) -> Open:
    """The likelier; of those that are as likely the one that was found first."""
    return min(one, other, key=lambda row: (-row[1].score, row[0], order(row[1])))


def _doubt(row: tuple[tuple[str, str], Open]) -> Pair:
    (one, other), (_, pair) = row
    return Pair(pair.score, one, other, pair.reason)
