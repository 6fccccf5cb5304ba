"""What the pages say of the things that are to be told apart, gathered from all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from kg.cluster.spread import rules
from kg.model import Entity
from kg.resolve.evidence import Alone, Item, Keys, items_on
from kg.resolve.sources import name
from kg.resolve.tally import Tally
from kg.store import LocalClaim
from kg.store.rows import PageRows

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Copies = dict[int, str]
"""Number of an article to the text that it is a copy of."""
Sourced = tuple[PageRows, Copies]
Keyed = tuple[str, str, Entity, bool]
"""Key, page, entity as the page knows it, whether the page mentions it."""


def source(page: str, number: int, copies: Copies) -> str:
    """What an article has in common with those that are one text with it."""
    return copies.get(number) or name(page, number)


@cache
def keys(split: frozenset[str]) -> Keys:
    """Makes keys of ids; ``split``: ids that a decision narrows to a page."""
    return Keys(rules(), split)


def keyed(split: frozenset[str], page: PageRows) -> Iterator[Keyed]:
    """The entities of a page under the keys that they are resolved by."""
    key = keys(split)
    return ((key(page.name, entity.id), page.name, entity, mentioned) for entity, mentioned in page.entities)


def items_of(split: frozenset[str], sourced: Sourced) -> Iterator[tuple[str, Item]]:
    """What one page says of the things that may be told apart."""
    page, copies = sourced
    dates = {article.number: article.date for article in page.articles}
    claims = (
        LocalClaim(
            page.name, claim.head, claim.predicate, claim.tail, claim.value, claim.unit, claim.title,
            claim.date or dates.get(claim.article or 0) or page.date,
        )
        for claim in page.claims
    )  # fmt: skip
    entities = (entity for entity, _ in page.entities)
    texts = {source(page.name, article.number, copies) for article in page.articles}
    return ((item.key, item) for item in items_on(page.name, entities, claims, page.place, texts, keys(split)))


def items(pages: RDD[Sourced], split: frozenset[str], scratch: Scratch) -> RDD[Item]:
    """All that pages say of each thing, under its key."""
    return pages.flatMap(partial(items_of, split)).reduceByKey(_together, scratch.parts).values()


def _together(one: Item, other: Item) -> Item:
    return one.absorb(other)


def tallies(pages: RDD[PageRows], split: frozenset[str], scratch: Scratch) -> RDD[tuple[str, Tally]]:
    """How often pages call a thing what, by its key."""
    rows = pages.flatMap(partial(keyed, split)).map(lambda row: (row[0], row[:3]))
    return rows.combineByKey(_tally, _count, _both, scratch.parts)


def _tally(row: tuple[str, str, Entity]) -> Tally:
    return Tally().add(*row)


def _count(tally: Tally, row: tuple[str, str, Entity]) -> Tally:
    return tally.add(*row)


def _both(one: Tally, other: Tally) -> Tally:
    return one.merge(other)


def rooted(found: RDD[Item], moved: RDD[Any], scratch: Scratch) -> RDD[Item]:
    """The items with what is known so far to be one of themselves and of what they are related to.

    ``moved``: key to the key that stands for its set, of those that do not stand for themselves.
    """
    asked = found.flatMap(_asked)
    roots = asked.join(moved, scratch.parts).map(lambda row: (row[1][0], (row[0], row[1][1])))
    own = found.keyBy(lambda item: item.key)
    return own.leftOuterJoin(roots.groupByKey(scratch.parts), scratch.parts).map(_with_roots)


def _asked(item: Item) -> Iterator[tuple[str, str]]:
    """What the roots of are needed, with the key of the item that needs them."""
    related = {key for keys in item.related.values() for key in keys}
    return ((key, item.key) for key in {item.key, *related, *(post.tail for post in item.posts)})


def _with_roots(row: tuple[str, tuple[Item, Iterable[tuple[str, str]] | None]]) -> Item:
    item, roots = row[1]
    item.roots = Alone(roots or ())
    return item
