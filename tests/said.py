"""Short texts through the real finders and patterns, loaded once a process; what they give as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from kg.claims.making import together
from kg.claims.matcher import find_claims
from kg.claims.records import Records
from kg.extraction import Reader
from kg.mentions import Marked
from kg.mentions.setting import Setting
from kg.model import Article, Claim, Mention, Sentence, Value
from kg.pages import page_from_text

Spot = tuple[str, str, str]
"""Type, printed text, name."""
Edge = tuple[str, str, Value | None]
"""Head, predicate, tail or value."""


@cache
def reader() -> Reader:
    """Reads with the rules of the checkout."""
    return Reader()


def setting_of(place: str | None, *, date: str | None = "2024-09-28") -> Setting:
    """An article of a page, both set in the first place of that name."""
    gazetteer = reader().finder.gazetteer
    code = gazetteer.named(place)[0].code if place else None
    return Setting(gazetteer, page=code, article=code, date=date)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Cut behind each 。; all of one paragraph."""
    pieces = text.replace("。", "。\n").splitlines()
    starts = accumulate((len(piece) for piece in pieces), initial=0)
    return tuple(Sentence(a, a + len(s), s, "body", 0) for a, s in zip(starts, pieces, strict=False))


def marked(text: str, *, place: str | None = None, date: str | None = "2024-09-28") -> list[Marked]:
    """The sentences of one article with their settled and resolved mentions."""
    article = Article(0, len(text), "", date, sentences_of(text))
    return reader().finder.find([article], [setting_of(place, date=date)])[0]


def mentions(text: str, *, place: str | None = None, date: str | None = "2024-09-28") -> list[Mention]:
    """All mentions on top, in order."""
    return [mention for row in marked(text, place=place, date=date) for mention in row.top]


def spots(text: str, *types: str, place: str | None = None, date: str | None = "2024-09-28") -> list[Spot]:
    """The mentions on top of these types, or of all."""
    found = mentions(text, place=place, date=date)
    return [(m.type, m.text, m.name) for m in found if not types or m.type in types]


def claims(text: str, *, place: str | None = None, date: str | None = "2024-09-28") -> list[Claim]:
    """What the patterns make of the sentences of one article, nothing resolved."""
    rows = marked(text, place=place, date=date)
    said = [claim for row in rows for claim in find_claims(row.sentence, row.top, reader().grammar, topic=row.topic)]
    return together(said, list(reader().made(rows, Records(), ())))


def told(found: Sequence[Claim]) -> list[tuple[object, ...]]:
    """Claims as (head, predicate, tail or value, modality)."""
    return [(c.head.name, c.predicate, c.tail.name if c.tail else c.value, c.modality) for c in found]


def article_claims(text: str, *, place: str | None = None, date: str | None = "2024-09-28") -> list[Claim]:
    """The claims of one article, with what names and its frame add."""
    return reader().claims(marked(text, place=place, date=date), setting_of(place, date=date))


def edges(text: str, *predicates: str, place: str | None = None) -> set[Edge]:
    """Head, predicate and tail or value of what one article says with these predicates, or with any."""
    return {
        (c.head.name, c.predicate, c.tail.name if c.tail else c.value)
        for c in article_claims(text, place=place)
        if c.modality != "cancelled" and (not predicates or c.predicate in predicates)
    }


def ends(text: str, relation: str, *, place: str | None = None) -> set[tuple[str, str]]:
    """Head and tail of what one article says with a relation."""
    found = article_claims(text, place=place)
    return {
        (c.head.name, c.tail.name) for c in found if c.tail and c.predicate == relation and c.modality != "cancelled"
    }


def page_edges(text: str, *predicates: str) -> set[tuple[str, str, str]]:
    """Head, predicate and tail or value of what a page says with these predicates, or with any, names resolved."""
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    return {
        (names[c.head.entity], c.predicate, names[c.tail.entity] if c.tail else str(c.value))
        for c in reading.claims
        if not predicates or c.predicate in predicates
    }
