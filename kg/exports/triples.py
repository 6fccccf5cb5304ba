"""The graph as RDF: one block of properties a subject, in a fixed order, no blank nodes.

Pages and their articles come first, then each entity with its direct properties, followed by the claims about it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Generic, TypeVar

from kg.exports.terms import (
    Block,
    Iri,
    Literal,
    Term,
    date_literal,
    decimal_literal,
    integer_literal,
    iri_path,
    printable,
)
from kg.model import Entity, Modality
from kg.schema import AttributeInfo, Schema
from kg.store import Fact, Link, Store, StoredPage

Row = TypeVar("Row")
NOT_A_FACT: Modality = "cancelled"


class Triples:
    """Turns what a store holds into blocks; ``base`` is the address that instances are under."""

    def __init__(self, store: Store, *, base: str | None = None) -> None:
        self.schema = store.schema
        self.base = base or self.schema.base
        self._store = store
        self._given = defaultdict[str, list[Link]](list)
        for link in store.links():
            if link.relation in self.schema.given:
                self._given[link.head].append(link)

    def blocks(self) -> Iterator[Block]:
        """Everything, in writing order."""
        yield from self._ontology()
        for page in self._store.pages():
            yield from self._page(page)
        facts = _Grouped(self._store.facts(), key=attrgetter("head"))
        pages = _Grouped(self._store.mentions(), key=itemgetter(0))
        for entity in self._store.entities():
            own = facts.of(entity.id)
            yield self._entity(entity, own, [page for _, page in pages.of(entity.id)])
            yield from self._capacities(own)
            yield from map(self._claim, own)

    def _ontology(self) -> Iterator[Block]:
        """The terms that the graph uses, so that it can be read on its own."""
        yield Block(
            Iri(self.base + "graph"),
            _properties(("a", [_name("owl:Ontology")]), ("rdfs:seeAlso", [Iri(self.schema.prefix.rstrip("#/"))])),
        )
        for info in self.schema.types.values():
            if not info.is_value:
                above = [_name(f"kg:{info.is_a}")] if info.is_a else []
                properties = _properties(
                    ("a", [_name("owl:Class")]), ("rdfs:label", _labels(info.zh, info.en)), ("rdfs:subClassOf", above)
                )
                yield Block(_name(f"kg:{info.name}"), properties)
        for relation in self.schema.edges.values():
            kinds = ["owl:ObjectProperty", *(["owl:SymmetricProperty"] if relation.symmetric else [])]
            properties = _properties(("a", map(_name, kinds)), ("rdfs:label", _labels(relation.zh, relation.en)))
            yield Block(_name(f"kg:{relation.name}"), properties)
        for attribute in self.schema.attributes.values():
            kind = "owl:ObjectProperty" if attribute.datatype == "quantity" else "owl:DatatypeProperty"
            properties = _properties(("a", [_name(kind)]), ("rdfs:label", _labels(attribute.zh, attribute.en)))
            yield Block(_name(f"kg:{attribute.name}"), properties)

    def _page(self, page: StoredPage) -> Iterator[Block]:
        iri = self._page_iri(page.name)
        place = f"place/{page.place}"
        yield Block(
            iri,
            _properties(
                ("a", [_name("kg:Page"), _name("prov:Entity")]),
                ("rdfs:label", [_text(page.name)]),
                ("dcterms:date", _some(date_literal(page.date))),
                ("dcterms:spatial", [self._iri(place)] if self._store.entity(place) else []),
                ("kg:fileName", [_text(page.name)]),
                ("kg:sha256", [_text(page.sha256)]),
            ),
        )
        for article in page.articles:
            yield Block(
                Iri(f"{iri.text}#article-{article.number}"),
                _properties(
                    ("a", [_name("kg:Article")]),
                    ("dcterms:title", [_text(article.headline, "zh")] if article.headline else []),
                    ("dcterms:date", _some(date_literal(article.date))),
                    ("dcterms:isPartOf", [iri]),
                    ("kg:start", [Literal(str(article.start), "xsd:integer")]),
                    ("kg:end", [Literal(str(article.end), "xsd:integer")]),
                ),
            )

    def _entity(self, entity: Entity, facts: list[Fact], pages: list[str]) -> Block:
        return Block(
            self._iri(entity.id),
            _properties(
                ("a", [_name(f"kg:{entity.type}")]),
                ("rdfs:label", [_text(entity.name, "zh")]),
                ("skos:altLabel", [_text(alias, "zh") for alias in entity.aliases]),
                ("kg:adcode", [_text(entity.code)] if entity.code else []),
                ("kg:level", [_text(entity.level)] if entity.level else []),
                *(
                    (
                        f"kg:{relation}",
                        [self._iri(link.tail) for link in self._given[entity.id] if link.relation == relation],
                    )
                    for relation in self.schema.given
                ),
                *self._direct(facts),
                ("kg:mentionedIn", [self._page_iri(page) for page in pages]),
            ),
        )

    def _direct(self, facts: list[Fact]) -> Iterator[tuple[str, list[Term]]]:
        """What holds without a look at the claims: no cancelled plans, no relation of a thing to itself."""
        for predicate, group in groupby(facts, key=attrgetter("predicate")):
            holding = [fact for fact in group if fact.modality != NOT_A_FACT and fact.tail != fact.head]
            yield f"kg:{predicate}", [term for fact in holding for term in _some(self._object(fact, typed=True))]

    def _capacities(self, facts: list[Fact]) -> Iterator[Block]:
        found = {}
        for fact in facts:
            value = self._object(fact, typed=True)
            number = integer_literal(fact.value) or decimal_literal(fact.value)
            if isinstance(value, Iri) and fact.tail is None and number:
                unit = [_text(fact.unit)] if fact.unit else []
                found[value] = _properties(
                    ("a", [_name("schema:QuantitativeValue")]), ("schema:value", [number]), ("schema:unitText", unit)
                )
        yield from (Block(iri, found[iri]) for iri in sorted(found))

    def _claim(self, fact: Fact) -> Block:
        page = self._page_iri(fact.page)
        article = [Iri(f"{page.text}#article-{fact.article_number}")] if fact.article_number else []
        return Block(
            Iri(f"{page.text}#{iri_path(fact.predicate)}-{fact.start}-{fact.number}"),
            _properties(
                ("a", [_name("rdf:Statement"), _name("kg:Claim")]),
                ("rdf:subject", [self._iri(fact.head)]),
                ("rdf:predicate", [_name(f"kg:{fact.predicate}")]),
                ("rdf:object", _some(self._object(fact, typed=False))),
                ("kg:unit", [_text(fact.unit)] if fact.unit else []),
                ("kg:title", [_text(fact.title)] if fact.title else []),
                ("kg:date", _some(date_literal(fact.date))),
                ("kg:modality", [_text(fact.modality)]),
                ("kg:pattern", [_text(fact.pattern)] if fact.pattern else []),
                ("kg:quote", [_text(fact.quote, "zh")]),
                ("kg:start", [Literal(str(fact.start), "xsd:integer")]),
                ("kg:end", [Literal(str(fact.end), "xsd:integer")]),
                ("kg:inArticle", article),
                ("prov:wasDerivedFrom", [page]),
            ),
        )

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
        return value or (_text(str(fact.value)) if fact.value is not None else None)

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


def _properties(*pairs: tuple[str, Iterable[Term]]) -> tuple[tuple[str, tuple[Term, ...]], ...]:
    """Each property with its objects once, sorted; those without any left out."""
    found = ((predicate, tuple(sorted(set(terms), key=_order))) for predicate, terms in pairs)
    return tuple((predicate, terms) for predicate, terms in found if terms)


def _order(term: Term) -> tuple[bool, str, str, str]:
    if isinstance(term, Iri):
        return (False, term.text, "", "")
    return (True, term.text, term.datatype or "", term.language or "")


def _some(term: Term | None) -> list[Term]:
    return [] if term is None else [term]


def _name(text: str) -> Iri:
    return Iri(text, short=True)


def _text(text: str, language: str | None = None) -> Literal:
    return Literal(printable(text), None, language)


def _labels(zh: str, en: str) -> list[Term]:
    return [Literal(zh, None, "zh"), Literal(en, None, "en")]
