"""What the graph says of itself: the terms that it uses, how much it holds, from which files, made by what."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.exports.blocks import labels, name, number, properties, some, text
from kg.exports.terms import Block, Iri, Literal, Term
from kg.schema import Schema

TITLE = ("地方报纸知识图谱", "Knowledge graph of local newspapers")


def vocabulary_blocks(schema: Schema) -> Iterator[Block]:
    """The classes and properties with their labels, so that the graph can be read on its own."""
    for info in schema.types.values():
        if not info.is_value:
            above = [name(f"kg:{info.is_a}")] if info.is_a else []
            yield Block(
                name(f"kg:{info.name}"),
                properties(
                    ("a", [name("owl:Class")]), ("rdfs:label", labels(info.zh, info.en)), ("rdfs:subClassOf", above)
                ),
            )
    for relation in schema.edges.values():
        kinds = ["owl:ObjectProperty", *(["owl:SymmetricProperty"] if relation.symmetric else [])]
        yield _term(relation.name, kinds, relation.zh, relation.en)
    for attribute in schema.attributes.values():
        kind = "owl:ObjectProperty" if attribute.datatype == "quantity" else "owl:DatatypeProperty"
        yield _term(attribute.name, [kind], attribute.zh, attribute.en)
    for derived in schema.derived.values():
        kind = "owl:ObjectProperty" if derived.datatype in schema.types else "owl:DatatypeProperty"
        yield _term(derived.name, [kind], derived.zh, derived.en)


def _term(local: str, kinds: list[str], zh: str, en: str) -> Block:
    return Block(name(f"kg:{local}"), properties(("a", map(name, kinds)), ("rdfs:label", labels(zh, en))))


class Summary(NamedTuple):
    """What is counted of a whole graph."""

    pages: int
    hash: str
    """Of the names and hashes of all pages."""
    span: tuple[str, str] | None
    """First and last date of a page."""
    counts: Mapping[str, int]
    """Nodes by type, sorted."""
    edges: Mapping[str, int]
    """Edges by relation, sorted."""
    origin: Mapping[str, str]
    """``version`` of the program, hashes of ``rules`` and ``gazetteer``."""


def summary(
    pages: Iterable[tuple[str, str, str | None]],
    counts: Mapping[str, int],
    edges: Mapping[str, int],
    origin: Mapping[str, str],
) -> Summary:
    """Counts a graph; ``pages``: name, hash and date of each, by name."""
    digest, number, span = hashlib.sha256(), 0, None
    for name_, sha256, date in pages:
        digest.update(f"{sha256} {name_}\n".encode())
        number += 1
        if date:
            span = (min(span[0], date), max(span[1], date)) if span else (date, date)
    return Summary(number, digest.hexdigest(), span, counts, edges, origin)


def dataset_blocks(graph: Summary, schema: Schema, base: str) -> Iterator[Block]:
    """The dataset by VoID and DCAT, with a part for each class and property."""
    dataset = Iri(base + "graph")
    counts = graph.counts
    classes = [_part(dataset, "class", kind, "void:entities", count) for kind, count in counts.items()]
    relations = [_part(dataset, "property", relation, "void:triples", count) for relation, count in graph.edges.items()]
    made_by = [(key, [text(value)]) for key, value in _origin(graph.origin)]
    span: list[Term] = [text("/".join(graph.span))] if graph.span else []
    yield Block(
        dataset,
        properties(
            ("a", [name("dcat:Dataset"), name("owl:Ontology"), name("void:Dataset")]),
            ("dcterms:title", labels(*TITLE)),
            ("dcterms:language", [Literal("zh")]),
            ("schema:temporalCoverage", span),
            ("rdfs:seeAlso", [Iri(schema.prefix.rstrip("#/"))]),
            ("void:vocabulary", [Iri(schema.prefix)]),
            ("void:uriSpace", [text(base)]),
            ("void:entities", [number(sum(counts.values()))]),
            ("void:documents", [number(graph.pages)]),
            ("void:classPartition", [part.subject for part in classes]),
            ("void:propertyPartition", [part.subject for part in relations]),
            ("kg:inputHash", some(text(graph.hash))),
            *made_by,
        ),
    )
    yield from classes
    yield from relations


def _part(dataset: Iri, kind: str, local: str, counted: str, count: int) -> Block:
    return Block(
        Iri(f"{dataset.text}#{kind}-{local}"),
        properties((f"void:{kind}", [name(f"kg:{local}")]), (counted, [number(count)])),
    )


def _origin(origin: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What the pages were read with."""
    terms = {"version": "kg:programVersion", "rules": "kg:rulesHash", "gazetteer": "kg:gazetteerHash"}
    for key, value in origin.items():
        yield terms[key], value
