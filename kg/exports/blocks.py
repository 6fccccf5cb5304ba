"""What blocks of RDF are put together from."""

from __future__ import annotations

from collections.abc import Iterable

from kg.exports.terms import Iri, Literal, Term, printable

Properties = tuple[tuple[str, tuple[Term, ...]], ...]


def properties(*pairs: tuple[str, Iterable[Term]]) -> Properties:
    """Each property with its objects once, sorted; those without any left out."""
    found = ((predicate, _sorted(terms)) for predicate, terms in pairs)
    return tuple((predicate, terms) for predicate, terms in found if terms)


def _sorted(terms: Iterable[Term]) -> tuple[Term, ...]:
    several = tuple(terms)
    return several if len(several) < 2 else tuple(sorted(set(several), key=_order))


def _order(term: Term) -> tuple[bool, str, str, str]:
    if isinstance(term, Iri):
        return (False, term.text, "", "")
    return (True, term.text, term.datatype or "", term.language or "")


def some(term: Term | None) -> list[Term]:
    """The term, if there is one."""
    return [] if term is None else [term]


def name(text: str) -> Iri:
    """A name with a prefix."""
    return Iri(text, short=True)


def text(words: str, language: str | None = None) -> Literal:
    """A plain string or one in a language."""
    return Literal(printable(words), None, language)


def number(count: int) -> Literal:
    """A whole number."""
    return Literal(str(count), "xsd:integer")


def labels(zh: str, en: str) -> list[Term]:
    """In both languages."""
    return [Literal(zh, None, "zh"), Literal(en, None, "en")]
