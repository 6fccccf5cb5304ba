"""The graph as RDF: one block of properties a subject, in a fixed order, no blank nodes.

Pages and their articles come first, then each entity with its direct properties, followed by the claims about it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Generic, TypeVar

from kg.exports.blocks import name, number, properties, some, text
from kg.exports.dataset import Summary, dataset_blocks, summary, vocabulary_blocks
from kg.exports.figures import figure_blocks, silence
from kg.exports.memberships import membership_blocks, role_block
from kg.exports.terms import Block, Iri, Literal, Term, date_literal, decimal_literal, integer_literal, iri_path
from kg.model import Entity, Modality
from kg.schema import AttributeInfo, Schema
from kg.store import Fact, Store, StoredPage

Row = TypeVar("Row")
NOT_A_FACT: Modality = "cancelled"


class Triples:
    """Turns what a store holds into blocks; ``base`` is the address that instances are under."""

    def __init__(self, store: Store, *, base: str | None = None) -> None:
        self.schema = store.schema
        self.base = base or self.schema.base
        self._rows = RowBlocks(self.schema, self.base)
        self._store = store
        self._given = defaultdict[str, list[tuple[str, str]]](list)
        for link in store.links():
            if link.relation in self.schema.given:
                self._given[link.head].append((link.relation, link.tail))

    def blocks(self, *, said: bool = False) -> Iterator[Block]:
        """Everything, in writing order.

        ``said``: each claim is followed by the triple that it states, as a block of its page.
        """
        yield from dataset_blocks(self._summary(), self.schema, self.base)
        yield from vocabulary_blocks(self.schema)
        for page in self._store.pages():
            yield from self._rows.page(page, placed=self._store.entity(f"place/{page.place}") is not None)
        facts = _Grouped(self._store.facts(), key=attrgetter("head"))
        pages = _Grouped(self._store.mentions(), key=itemgetter(0))
        for entity in self._store.entities():
            seen = [(page, date) for _, page, date in pages.of(entity.id)]
            yield from self._rows.entity(entity, facts.of(entity.id), seen, self._given.get(entity.id, ()), said=said)
        for title in self._store.titles():
            yield role_block(title, self.base)
        yield from figure_blocks(self._store, self._given, self.base)

    def _summary(self) -> Summary:
        store = self._store
        edges = {relation: edges for relation, (edges, _) in store.edge_counts().items()}
        return summary(
            ((page.name, page.sha256, page.date) for page in store.pages()), store.counts(), edges, store.origin()
        )


class RowBlocks:
    """Turns the rows of one page or of one node into blocks."""

    def __init__(self, schema: Schema, base: str) -> None:
        self.schema = schema
        self.base = base

    def entity(
        self,
        entity: Entity,
        facts: list[Fact],
        pages: Iterable[tuple[str, str | None]],
        given: Iterable[tuple[str, str]],
        *,
        said: bool = False,
    ) -> Iterator[Block]:
        """A node, then its capacities, the claims about it and its posts.

        ``facts``: those that it is the head of, by predicate, tail and place on the page; ``pages``: name and date of
        those that mention it; ``given``: relation and place that the gazetteer gives.
        """
        yield self._entity(entity, facts, list(pages), list(given))
        yield from self._capacities(facts)
        for fact in facts:
            yield self._claim(fact)
            yield from self._stated(fact) if said else ()
        yield from membership_blocks(facts, self.schema, self.base, self._claim_iri)

    def page(self, page: StoredPage, *, placed: bool) -> Iterator[Block]:
        """A page and its articles; ``placed``: whether the place that it is from is a node."""
        iri = self._page_iri(page.name)
        yield Block(
            iri,
            properties(
                ("a", [name("kg:Page"), name("prov:Entity")]),
                ("rdfs:label", [text(page.name)]),
                ("dcterms:date", some(date_literal(page.date))),
                ("dcterms:spatial", [self._iri(f"place/{page.place}")] if placed else []),
                ("kg:fileName", [text(page.name)]),
                ("kg:issue", [text(page.issue)] if page.issue else []),
                ("kg:pageNumber", [text(page.page_number)] if page.page_number else []),
                ("kg:sha256", [text(page.sha256)]),
            ),
            iri,
        )
        for article in page.articles:
            yield Block(
                Iri(f"{iri.text}#article-{article.number}"),
                properties(
                    ("a", [name("kg:Article")]),
                    ("dcterms:title", [text(article.headline, "zh")] if article.headline else []),
                    ("dcterms:date", some(date_literal(article.date))),
                    ("dcterms:isPartOf", [iri]),
                    ("kg:start", [number(article.start)]),
                    ("kg:end", [number(article.end)]),
                ),
                iri,
            )

    def _entity(
        self, entity: Entity, facts: list[Fact], pages: list[tuple[str, str | None]], given: list[tuple[str, str]]
    ) -> Block:
        dates = sorted(date for _, date in pages if date)
        return Block(
            self._iri(entity.id),
            properties(
                ("a", [name(f"kg:{entity.type}")]),
                ("rdfs:label", [text(entity.name, "zh")]),
                ("skos:altLabel", [text(alias, "zh") for alias in entity.aliases]),
                ("kg:adcode", [text(entity.code)] if entity.code else []),
                ("kg:level", [text(entity.level)] if entity.level else []),
                *(
                    (f"kg:{relation}", [self._iri(place) for own, place in given if own == relation])
                    for relation in self.schema.given
                ),
                *self._direct(facts),
                ("kg:mentionedIn", [self._page_iri(page) for page, _ in pages]),
                ("kg:firstSeen", some(date_literal(dates[0])) if dates else []),
                ("kg:lastSeen", some(date_literal(dates[-1])) if dates else []),
                ("kg:silentSince", silence(entity, facts, dates[-1]) if dates else []),
            ),
        )

    def _direct(self, facts: list[Fact]) -> Iterator[tuple[str, list[Term]]]:
        """What holds without a look at the claims: no cancelled plans, no relation of a thing to itself."""
        for predicate, group in groupby(facts, key=attrgetter("predicate")):
            holding = [fact for fact in group if fact.modality != NOT_A_FACT and fact.tail != fact.head]
            yield f"kg:{predicate}", [term for fact in holding for term in some(self._object(fact, typed=True))]

    def _capacities(self, facts: list[Fact]) -> Iterator[Block]:
        found = {}
        for fact in facts:
            value = self._object(fact, typed=True)
            amount = integer_literal(fact.value) or decimal_literal(fact.value)
            if isinstance(value, Iri) and fact.tail is None and amount:
                unit = [text(fact.unit)] if fact.unit else []
                found[value] = properties(
                    ("a", [name("schema:QuantitativeValue")]), ("schema:value", [amount]), ("schema:unitText", unit)
                )
        yield from (Block(iri, found[iri]) for iri in sorted(found))

    def _claim(self, fact: Fact) -> Block:
        page = self._page_iri(fact.page)
        article = [Iri(f"{page.text}#article-{fact.article_number}")] if fact.article_number else []
        return Block(
            self._claim_iri(fact),
            properties(
                ("a", [name("rdf:Statement"), name("kg:Claim")]),
                ("rdf:subject", [self._iri(fact.head)]),
                ("rdf:predicate", [name(f"kg:{fact.predicate}")]),
                ("rdf:object", some(self._object(fact, typed=False))),
                ("kg:unit", [text(fact.unit)] if fact.unit else []),
                ("kg:title", [text(fact.title)] if fact.title else []),
                ("kg:date", some(date_literal(fact.date))),
                ("kg:modality", [text(fact.modality)]),
                ("kg:pattern", [text(fact.pattern)] if fact.pattern else []),
                ("kg:quote", [text(fact.quote, "zh")]),
                ("kg:start", [number(fact.start)]),
                ("kg:end", [number(fact.end)]),
                ("kg:inArticle", article),
                ("prov:wasDerivedFrom", [page]),
            ),
            page,
        )

    def _stated(self, fact: Fact) -> Iterator[Block]:
        for direct in properties(*self._direct([fact])):
            yield Block(self._iri(fact.head), (direct,), self._page_iri(fact.page))

    def _claim_iri(self, fact: Fact) -> Iri:
        return Iri(f"{self._page_iri(fact.page).text}#{iri_path(fact.predicate)}-{fact.start}-{fact.number}")

    def _object(self, fact: Fact, *, typed: bool) -> Term | None:
        """The object of a claim. ``typed``: only what has the attribute's own datatype and unit, else None."""
        if fact.tail is not None:
            return self._iri(fact.tail)
        info = self.schema.attributes.get(fact.predicate)
        value = _own_value(fact, info, self.schema) if info else None
        if info and info.datatype == "quantity" and value:
            return Iri(f"{self.base}{iri_path(fact.head)}#{fact.predicate}-{value.text}-{iri_path(fact.unit or '')}")
        if typed and (value is None or (info and info.unit and fact.unit not in {None, info.unit})):
            return None
        return value or (text(str(fact.value)) if fact.value is not None else None)

    def _iri(self, id: str) -> Iri:
        return Iri(self.base + iri_path(id))

    def _page_iri(self, name: str) -> Iri:
        return Iri(f"{self.base}page/{iri_path(name)}")


def _own_value(fact: Fact, info: AttributeInfo, schema: Schema) -> Literal | None:
    if info.datatype == "status":
        return Literal(str(fact.value)) if fact.value in schema.statuses else None
    if info.datatype == "date":
        return date_literal(str(fact.value))
    return integer_literal(fact.value) if info.datatype == "integer" else decimal_literal(fact.value)


class _Grouped(Generic[Row]):
    """Rows sorted by key, handed out key by key; keys must be asked for in the same order."""

    def __init__(self, rows: Iterable[Row], *, key: Callable[[Row], str]) -> None:
        self._groups = groupby(rows, key=key)
        self._next: tuple[str, list[Row]] | None = None
        self._advance()

    def _advance(self) -> None:
        group = next(self._groups, None)
        self._next = (group[0], list(group[1])) if group else None

    def of(self, key: str) -> list[Row]:
        """The rows with that key, possibly none."""
        if self._next is None or self._next[0] != key:
            return []
        rows = self._next[1]
        self._advance()
        return rows
