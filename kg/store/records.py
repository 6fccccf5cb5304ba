"""What the store answers with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from kg.model import Entity, Modality, Value


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim in the terms of the corpus: ``head`` and ``tail`` are ids of resolved entities.

    ``tail`` is None for an attribute. ``start`` and ``end`` are the sentence's characters in the raw file, half-open.
    """

    head: str
    predicate: str
    tail: str | None
    value: Value | None
    unit: str | None
    title: str | None
    date: str | None
    modality: Modality
    pattern: str
    quote: str
    start: int
    end: int
    number: int
    """Counts from 1 among the claims of one page with the same predicate and start: makes a claim's name unique."""
    page: str
    article: str | None
    """Headline of the article; None outside of one."""
    article_number: int | None
    published: str | None
    """Date of the article, else of the page."""
    source: str = ""
    """The same for claims of articles that are one text, printed several times; for a claim outside of one its page."""
    places: str | None = None
    """Where on paper the sentence stands, as ``kg.paper`` writes it; None where it was not printed."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article of a stored page; offsets are characters in the raw file."""

    number: int
    headline: str
    date: str | None
    start: int
    end: int
    source: str | None = None
    """The same for articles that are one text, once the graph is resolved."""


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as the store keeps it; ``place`` is a division code."""

    name: str
    sha256: str
    encoding: str
    date: str | None
    place: str | None
    articles: tuple[StoredArticle, ...]
    issue: str | None = None
    """Number that its masthead gives."""
    page_number: str | None = None
    """As printed."""


class LocalClaim(NamedTuple):
    """A claim with the ids that its page gave; ``tail`` is None for an attribute."""

    page: str
    head: str
    predicate: str
    tail: str | None
    value: Value | None
    unit: str | None
    title: str | None
    date: str | None
    """Of the claim itself, else of its article, else of its page."""


class Link(NamedTuple):
    """An edge without its sentences: one for each head, relation and tail that a claim holds for, and ``partOf``."""

    head: str
    relation: str
    tail: str
    claims: int
    """0 for what the gazetteer says."""
    sources: int
    """How many independent articles say so."""
    first: str | None
    """Date of the earliest."""
    last: str | None


class Printed(NamedTuple):
    """An article as a text that others may have printed too."""

    page: str
    number: int
    prints: bytes
    """Fingerprints of its sentences, 8 bytes each."""


class Doubt(NamedTuple):
    """Two nodes, by id, that may be one; the higher the score, the likelier."""

    score: float
    one: str
    other: str
    reason: str


@dataclass(frozen=True)
class Resolution:
    """What all pages together were taken for."""

    entities: Iterable[Entity]
    """By id."""
    members: Iterable[tuple[str, str, str]]
    """(page, local id, entity id)."""
    given: Iterable[tuple[str, str, str]] = ()
    """(place, relation, place) that the gazetteer says, by entity id."""
    sources: Iterable[tuple[str, int, str]] = ()
    """(page, number of the article, what it has in common with articles that are one text with it)."""
    doubts: Iterable[Doubt] = ()
    """Pairs that may be one."""
    decisions: str = ""
    """A mark of the user's decisions that it obeyed."""
