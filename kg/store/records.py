"""What the store answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kg.model import Modality, Value


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


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article of a stored page; offsets are characters in the raw file."""

    number: int
    headline: str
    date: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as the store keeps it; ``place`` is a division code."""

    name: str
    sha256: str
    encoding: str
    date: str | None
    place: str | None
    articles: tuple[StoredArticle, ...]


class LocalClaim(NamedTuple):
    """A claim with the ids that its page gave; ``tail`` is None for an attribute."""

    page: str
    head: str
    predicate: str
    tail: str | None
    title: str | None
