"""RDF terms: IRIs that read like the names they stand for, literals with the right datatype."""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from kg.model import Value

PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "time": "http://www.w3.org/2006/time#",
    "void": "http://rdfs.org/ns/void#",
    "dcat": "http://www.w3.org/ns/dcat#",
}
"""All but ``kg:``, which ``ontology/schema.yaml`` names."""


class Iri(NamedTuple):
    """An absolute IRI, or a name with one of the prefixes when ``short``."""

    text: str
    short: bool = False


class Literal(NamedTuple):
    """A literal; ``datatype`` has a prefix (``xsd:decimal``). A plain string has neither datatype nor language."""

    text: str
    datatype: str | None = None
    language: str | None = None


Term = Iri | Literal


@dataclass(frozen=True, slots=True)
class Block:
    """All that is said of one subject: predicates with a prefix, each with its objects."""

    subject: Iri
    properties: tuple[tuple[str, tuple[Term, ...]], ...]
    page: Iri | None = None
    """The page that says so; None for what the graph knows from all pages together."""


# What RFC 3987 does not allow in a path, and `%`; then what it allows and nobody can read or type.
_ENCODED = re.compile(
    "[^-._~0-9A-Za-z!$&'()*+,;=:@/\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    "\U00010000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd]"
    r"|[\s\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
# Neither XML 1.0 nor SPARQL results can carry these, so no export does.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """The text without the characters that XML cannot carry."""
    return _UNPRINTABLE.sub("", text)


@lru_cache(maxsize=100_000)
def iri_path(text: str) -> str:
    """The text as a path of an IRI: Chinese stays readable, what is illegal there is percent-encoded."""
    encoded = _ENCODED.sub(lambda match: quote(match[0], safe=""), text)
    # A reader that resolves the IRI would drop these two segments.
    return "/".join(part.replace(".", "%2E") if part in {".", ".."} else part for part in encoded.split("/"))


def date_literal(date: str | None) -> Literal | None:
    """``2024-06-12``, ``2024-06`` or ``2024`` with its datatype; None for what no calendar has."""
    if date is None or not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", date):
        return None
    try:
        datetime.date.fromisoformat((date + "-01-01")[:10])
    except ValueError:
        return None
    return Literal(date, {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}[len(date)])


def decimal_literal(value: Value | Decimal | None) -> Literal | None:
    """A number without exponent as ``xsd:decimal``; None for text and for what is no finite number."""
    if not isinstance(value, int | float | Decimal) or not math.isfinite(value):
        return None
    text = format(Decimal(str(value)), "f")
    return Literal(text.rstrip("0").rstrip(".") if "." in text else text, "xsd:decimal")


def integer_literal(value: Value | None) -> Literal | None:
    """A whole number as ``xsd:integer``; None for anything else."""
    literal = decimal_literal(value)
    return Literal(literal.text, "xsd:integer") if literal and "." not in literal.text else None
