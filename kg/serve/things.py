"""What the page of any other thing of the graph shows, from its triples: of a title of posts, a month, the data set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote

import pyoxigraph as ox

from kg.exports.terms import PREFIXES, iri_path
from kg.rdf import shorten
from kg.serve.quotes import address
from kg.serve.words import Words
from kg.serve.worker import Graph

MOST = 500
"""Triples that a page shows, of those from a thing and of those to it."""
LABEL, TITLE = ox.NamedNode(f"{PREFIXES['rdfs']}label"), ox.NamedNode(f"{PREFIXES['dcterms']}title")
Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Shown = tuple[str, str]
"""Name and address; the address is empty where there is no page."""


@dataclass(frozen=True)
class ThingView:
    """A thing with what its triples say: by property what it leads to, and what leads to it."""

    name: str
    iri: str
    address: str
    out: tuple[tuple[str, tuple[Shown, ...]], ...]
    back: tuple[tuple[str, tuple[Shown, ...]], ...]


def iri_of(graph: Graph, id: str) -> ox.NamedNode | None:
    """The IRI of a thing that has triples; None where there is none."""
    node = ox.NamedNode(graph.schema.base + iri_path(id))
    return node if next(graph.triples.quads_for_pattern(node, None, None), None) else None


def thing_view(graph: Graph, words: Words, id: str, node: ox.NamedNode) -> ThingView:
    """The thing with that id and IRI."""
    leaving = islice(graph.triples.quads_for_pattern(node, None, None), MOST)
    coming = islice(graph.triples.quads_for_pattern(None, None, node), MOST)
    return ThingView(
        _name(graph, words, node),
        node.value,
        address(id),
        _rows(graph, words, node, ((quad.predicate, quad.object) for quad in leaving if quad.predicate != LABEL)),
        _rows(graph, words, node, ((quad.predicate, quad.subject) for quad in coming)),
    )


def _rows(
    graph: Graph, words: Words, node: ox.NamedNode, pairs: Iterable[tuple[ox.NamedNode, Term]]
) -> tuple[tuple[str, tuple[Shown, ...]], ...]:
    found: defaultdict[str, set[Shown]] = defaultdict(set)
    for predicate, term in pairs:
        found[_name(graph, words, predicate)].add(_shown(graph, words, node, term))
    return tuple((name, tuple(sorted(shown))) for name, shown in sorted(found.items()))


def _shown(graph: Graph, words: Words, node: ox.NamedNode, term: Term) -> Shown:
    """What has no name of its own is called as what it hangs on, a post as its holder; a part of the thing as it is."""
    if not isinstance(term, ox.NamedNode):
        return str(getattr(term, "value", term)), ""
    if not term.value.startswith(graph.schema.base):
        return _name(graph, words, term), ""
    whole, _, part = term.value.partition("#")
    name = part if whole == node.value else _label(graph, words, term) or _name(graph, words, ox.NamedNode(whole))
    return unquote(name), f"/id/{term.value.removeprefix(graph.schema.base)}"


def _name(graph: Graph, words: Words, node: ox.NamedNode) -> str:
    return _label(graph, words, node) or unquote(shorten(node, graph.schema))


def _label(graph: Graph, words: Words, node: ox.NamedNode) -> str:
    """In the reader's language if there is one."""
    quads = (quad for label in (LABEL, TITLE) for quad in graph.triples.quads_for_pattern(node, label, None))
    known = sorted((quad.object.language != words.lang, quad.object.value) for quad in quads)  # type: ignore[union-attr]
    return known[0][1] if known else ""
