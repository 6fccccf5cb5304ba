"""What is stored of a page, as rows: the same whether a database keeps them or the files of a cluster."""

from __future__ import annotations

import bisect
import math
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kg.model import Claim, Entity, Modality, Reading, Region, Value
from kg.paper import as_text, places_of
from kg.prints import prints_of

LARGEST = 2**63 - 1


class ArticleRow(NamedTuple):
    """An article; offsets are characters in the raw file."""

    number: int
    headline: str
    date: str | None
    start: int
    stop: int
    prints: bytes
    """Fingerprints of its sentences, 8 bytes each."""


class ClaimRow(NamedTuple):
    """A claim; ``head`` and ``tail`` are ids of entities of the page."""

    article: int | None
    """Its number; None outside of one."""
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
    stop: int
    number: int
    """Counts from 1 among the claims of one predicate that start here."""
    places: str | None = None
    """Where on paper the sentence stands, as ``kg.paper`` writes it."""


class PageRows(NamedTuple):
    """A page with all that was read on it."""

    name: str
    sha256: str
    encoding: str
    date: str | None
    place: str | None
    articles: tuple[ArticleRow, ...]
    entities: tuple[tuple[Entity, bool], ...]
    """Each with whether the page mentions it: a place may be there only because it contains another."""
    claims: tuple[ClaimRow, ...]
    regions: tuple[Region, ...] = ()
    """Where on the paper its text stands."""
    issue: str | None = None
    page_number: str | None = None


def rows_of(reading: Reading) -> PageRows:
    """All that is stored of a reading.

    Raises ValueError when a mention or a claim points to no entity of the reading.
    """
    page = reading.page
    known = {entity.id for entity in reading.entities}
    mentioned = {mention.entity for mention in reading.mentions if mention.entity}
    if strangers := mentioned - known:
        raise ValueError(f"{page.name}: mention of {min(strangers)}, which is no entity of the reading")
    articles = tuple(
        ArticleRow(
            number, item.headline, item.date, *page.raw_span(item.start, item.end),
            prints_of(sentence.text for sentence in item.sentences),
        )
        for number, item in enumerate(reading.articles, 1)
    )  # fmt: skip
    return PageRows(
        page.name, page.sha256, page.encoding, page.date, reading.place, articles,
        tuple((entity, entity.id in mentioned) for entity in reading.entities), tuple(_claims(reading, known)),
        page.regions, page.issue, page.page_number,
    )  # fmt: skip


def _claims(reading: Reading, known: set[str]) -> Iterator[ClaimRow]:
    starts = [article.start for article in reading.articles]
    numbers: Counter[tuple[int, str]] = Counter()
    for claim in sorted(reading.claims, key=_place_on_page):
        head, tail = claim.head.entity, claim.tail.entity if claim.tail else None
        for end in (head, *([tail] if claim.tail else [])):
            if end not in known:
                raise ValueError(f"{reading.page.name}: claim {claim.pattern} about {end!r}, no entity of the reading")
        at = bisect.bisect_right(starts, claim.start) - 1
        article = at + 1 if at >= 0 and claim.start < reading.articles[at].end else None
        start, stop = reading.page.raw_span(claim.start, claim.end)
        numbers[start, claim.predicate] += 1
        yield ClaimRow(
            article, head, claim.predicate, tail, _storable(claim.value), claim.unit, claim.title, claim.date,
            claim.modality, claim.pattern, reading.page.printed[claim.start : claim.end], start, stop,
            numbers[start, claim.predicate], as_text(places_of(reading.page.regions, start, stop)),
        )  # fmt: skip


def _place_on_page(claim: Claim) -> tuple[object, ...]:
    tail = (claim.tail.start, claim.tail.entity) if claim.tail else (claim.start, "")
    content = (claim.head.entity, str(claim.value), claim.title or "", claim.pattern)
    return (claim.start, claim.predicate, claim.head.start, *tail, *content)


def _storable(value: Value | None) -> Value | None:
    """SQLite holds whole numbers of 64 bits; a larger one is kept as nearly as a float can."""
    if isinstance(value, int) and abs(value) > LARGEST:
        return float(value) if abs(value) < 10**308 else math.inf
    return value
