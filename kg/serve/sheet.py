"""What the page of a newspaper page shows: its articles, and in reading order the sentences that gave claims."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby

from kg.exports.terms import iri_path
from kg.model import Entity
from kg.serve.quotes import Piece, address, claim_anchor, pieces
from kg.serve.shapes import Type, type_of
from kg.serve.words import Words
from kg.store import Fact, Store, StoredPage


@dataclass(frozen=True)
class Said:
    """A claim in words: from whom, what, to whom or which value."""

    anchor: str
    head: tuple[str, str]
    """Name and address."""
    relation: str
    tail: tuple[str, str]
    notes: tuple[str, ...]
    pattern: str


@dataclass(frozen=True)
class Line:
    """A sentence with all that it says."""

    pieces: tuple[Piece, ...]
    start: int
    end: int
    said: tuple[Said, ...]


@dataclass(frozen=True)
class Part:
    """An article; without a number what stands outside of any."""

    number: int | None
    headline: str
    date: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class SheetView:
    """A newspaper page as its page shows it."""

    page: StoredPage
    iri: str
    address: str
    place: tuple[str, str] | None
    parts: tuple[Part, ...]
    mentioned: tuple[tuple[Type, tuple[tuple[str, str], ...]], ...]
    """By type the (name, address) of each node on the page."""
    claims: int


def sheet_view(store: Store, words: Words, name: str) -> SheetView:
    """The page with that name, which is there."""
    page = store.page(name)
    assert page is not None  # the caller has looked
    facts = list(store.facts_on(name))
    by_article: defaultdict[int | None, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_article[fact.article_number].append(fact)
    heads = {article.number: (article.headline, article.date or "") for article in page.articles}
    numbers = [*([None] if None in by_article else []), *heads]
    parts = [Part(n, *heads.get(n or 0, ("", "")), _lines(store, words, by_article[n])) for n in numbers]
    by_type: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for entity in store.entities_on(name):
        by_type[entity.type].append((entity.name, address(entity.id)))
    place = store.entity(f"place/{page.place}")
    own = f"page/{name}"
    return SheetView(
        page,
        store.schema.base + iri_path(own),
        address(own),
        (place.name, address(place.id)) if place else None,
        tuple(parts),
        tuple(
            (type_of(store.schema, words, type, len(by_type[type])), tuple(by_type[type]))
            for type in store.schema.types
            if type in by_type
        ),
        len(facts),
    )


def _lines(store: Store, words: Words, facts: list[Fact]) -> tuple[Line, ...]:
    lines = []
    for (start, end), group in groupby(facts, key=lambda fact: (fact.start, fact.end)):
        claims = list(group)
        ids = dict.fromkeys(id for fact in claims for id in (fact.head, fact.tail) if id)
        known = {id: entity for id in ids if (entity := store.entity(id)) is not None}
        said = tuple(_said(store, words, fact, known) for fact in claims)
        lines.append(Line(pieces(claims[0].quote, [(entity, "named") for entity in known.values()]), start, end, said))
    return tuple(lines)


def _said(store: Store, words: Words, fact: Fact, known: dict[str, Entity]) -> Said:
    def end(id: str) -> tuple[str, str]:
        return (known[id].name, address(id)) if id in known else (id, "")

    value = words.amount(store.schema, fact.predicate, fact.value, fact.unit)
    notes = (fact.title, fact.date, words.modality(fact.modality))
    return Said(
        claim_anchor(fact),
        end(fact.head),
        words.relation(store.schema, fact.predicate),
        end(fact.tail) if fact.tail else (value, ""),
        tuple(note for note in notes if note),
        fact.pattern,
    )
