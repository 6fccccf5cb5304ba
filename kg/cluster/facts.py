"""What pages say, in the terms of the whole graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kg.cluster.items import Sourced, keyed, source
from kg.cluster.joining import Move
from kg.cluster.nodes import Node
from kg.store import Fact, StoredArticle, StoredPage
from kg.store.rows import PageRows

if TYPE_CHECKING:
    from pyspark import RDD

    from kg.cluster.spread import Scratch

Member = tuple[str, str, str, bool]
"""Page, id on the page, id of the node, whether the page mentions it."""


class Told(NamedTuple):
    """A page, what it says, and the nodes that it mentions; places that it is from are known to be nodes or not."""

    page: StoredPage
    facts: tuple[Fact, ...]
    mentioned: tuple[str, ...]
    titles: tuple[str, ...]


def members(
    pages: RDD[PageRows], split: frozenset[str], moved: RDD[Move], nodes: RDD[Node], scratch: Scratch
) -> RDD[Member]:
    """What the entities of pages became; those that are forgotten are left out."""
    parts = scratch.parts
    local = pages.flatMap(partial(keyed, split)).map(lambda row: (row[0], (row[1], row[2].id, row[3])))
    rooted = local.leftOuterJoin(moved, parts).map(lambda row: (row[1][1] or row[0], row[1][0]))
    named = rooted.join(nodes.map(lambda node: (node.root, node.entity.id)), parts)
    return named.map(lambda row: (row[1][0][0], row[1][0][1], row[1][1], row[1][0][2]))


def told(sourced: RDD[Sourced], found: RDD[Member], scratch: Scratch) -> RDD[Told]:
    """The pages with what they say of nodes."""
    parts = scratch.parts
    by_page = found.map(lambda row: (row[0], row[1:])).groupByKey(parts)
    return sourced.map(lambda row: (row[0].name, row)).leftOuterJoin(by_page, parts).map(_told)


def _told(row: tuple[str, tuple[Sourced, Iterable[tuple[str, str, bool]] | None]]) -> Told:
    _, ((page, copies), found) = row
    rows = list(found or ())
    ids = {local: id for local, id, _ in rows}
    sources = {article.number: source(page.name, article.number, copies) for article in page.articles}
    stored = StoredPage(
        page.name, page.sha256, page.encoding, page.date, page.place,
        tuple(StoredArticle(*article[:5], sources[article.number]) for article in page.articles),
        page.issue, page.page_number,
    )  # fmt: skip
    return Told(
        stored,
        tuple(_facts(page, ids, sources)),
        tuple(sorted({id for _, id, mentioned in rows if mentioned})),
        tuple(sorted({claim.title for claim in page.claims if claim.title})),
    )


def _facts(page: PageRows, ids: dict[str, str], sources: dict[int, str]) -> Iterator[Fact]:
    articles = {article.number: article for article in page.articles}
    for claim in page.claims:
        head, tail = ids.get(claim.head), ids.get(claim.tail or "")
        if head is None or (claim.tail is not None and tail is None):
            continue
        article = articles.get(claim.article or 0)
        yield Fact(
            head, claim.predicate, tail, claim.value, claim.unit, claim.title, claim.date, claim.modality,
            claim.pattern, claim.quote, claim.start, claim.stop, claim.number, page.name,
            article.headline if article else None, claim.article, (article.date if article else None) or page.date,
            sources[article.number] if article else page.name, claim.places,
        )  # fmt: skip
