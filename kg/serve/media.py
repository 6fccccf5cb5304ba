"""Media types: what a client accepts, and in which form it is answered."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox
from werkzeug.datastructures import MIMEAccept

HTML = "text/html"
RESULTS: Mapping[str, ox.QueryResultsFormat] = {
    "application/sparql-results+json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
    "application/json": ox.QueryResultsFormat.JSON,
    "application/xml": ox.QueryResultsFormat.XML,
}
"""What rows and truth values are written in; the first is for whoever accepts anything."""
GRAPHS: Mapping[str, ox.RdfFormat] = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/json": ox.RdfFormat.JSON_LD,
    "application/xml": ox.RdfFormat.RDF_XML,
}
"""What triples are written in."""
SUFFIXES = {
    "html": HTML,
    "ttl": "text/turtle",
    "nt": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdf": "application/rdf+xml",
}
"""Forms of a node, by the end of its address or by ``?format=``."""


def best(accept: MIMEAccept, offered: list[str]) -> str | None:
    """The offered type that the client likes best; the first of equals, and for a client that says nothing."""
    return accept.best_match(offered) if accept else offered[0]


def with_charset(media: str) -> str:
    """The value of ``Content-Type``: text says its encoding, the other types fix it themselves."""
    return f"{media}; charset=utf-8" if media.startswith("text/") else media
