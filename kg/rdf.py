"""SPARQL over the RDF form of a graph, by rdflib; nothing is asked of the network."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyparsing import ParseException
from rdflib import Graph, Literal, URIRef
from rdflib.plugins.sparql.algebra import traverse
from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.plugins.sparql.processor import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.term import Node

from kg.exports import terms
from kg.exports.triples import Triples
from kg.ontology import load_schema
from kg.resources import ontology_dir
from kg.store import Store


class QueryError(ValueError):
    """A query that cannot be answered; the text says why."""


@dataclass(frozen=True)
class Answer:
    """The rows of a SELECT."""

    result: Result

    @property
    def columns(self) -> list[str]:
        """Names of the variables."""
        return [str(variable) for variable in self.result.vars or ()]

    def rows(self, *, short: bool = False, turtle: bool = False) -> list[list[str | None]]:
        """A cell a variable, None where it is unbound; ``short``: IRIs shortened; ``turtle``: terms as in Turtle."""
        shorten = _shortener() if short else str

        def cell(term: Node | None) -> str | None:
            return None if term is None else term.n3() if turtle else shorten(term)

        return [[cell(row.get(variable)) for variable in self.result.vars or ()] for row in self.result.bindings]

    def json(self) -> str:
        """The SPARQL 1.1 query results in JSON."""
        return (self.result.serialize(format="json") or b"").decode("utf-8")


def prefixes() -> dict[str, str]:
    """The prefixes that a query need not declare."""
    return terms.PREFIXES | {"kg": load_schema(ontology_dir()).prefix}


def graph_of(store: Store) -> Graph:
    """What the Turtle export of the store holds."""
    triples = Triples(store)
    known = prefixes()
    graph = _graph()

    def full(name: str) -> URIRef:
        prefix, local = name.split(":", 1)
        return URIRef(known[prefix] + local)

    def node(term: terms.Term) -> Node:
        if isinstance(term, terms.Iri):
            return full(term.text) if term.short else URIRef(term.text)
        return Literal(term.text, lang=term.language, datatype=full(term.datatype) if term.datatype else None)

    for block in triples.blocks():
        subject = node(block.subject)
        for predicate, objects in block.properties:
            verb = full("rdf:type" if predicate == "a" else predicate)
            for item in objects:
                graph.add((subject, verb, node(item)))
    return graph


def graph_in(path: Path) -> Graph:
    """What a Turtle file holds. Raises OSError, and QueryError when it is not Turtle."""
    from rdflib.plugins.parsers.notation3 import BadSyntax

    try:
        return _graph().parse(path, format="turtle")
    except BadSyntax as error:
        raise QueryError(f"{path}: not Turtle at line {error.lines + 1}; write it again with kg export") from error


def prepare(text: str) -> Query:
    """Parses a query. Raises QueryError."""
    try:
        query = prepareQuery(text, initNs=prefixes())
    except ParseException as error:
        rest = error.line[error.column - 1 :].strip() or "end of the query"
        raise QueryError(f"line {error.lineno}, column {error.column}: not a SPARQL query from here: {rest}") from error
    except Exception as error:
        raise QueryError(str(error)) from error
    remote = query.algebra.datasetClause is not None

    def visit(part: Any) -> None:
        nonlocal remote
        remote = remote or (isinstance(part, CompValue) and part.name == "ServiceGraphPattern")

    traverse(query.algebra, visitPre=visit)
    if remote:
        raise QueryError("SERVICE and FROM fetch other graphs; only this one is asked")
    return query


def ask(graph: Graph, query: Query) -> Answer | str:
    """The answer: rows of a SELECT, ``true`` or ``false``, or the triples made, as Turtle. Raises QueryError."""
    try:
        result = graph.query(query)
        result.bindings  # noqa: B018 - evaluates the query here, where its errors are caught
    except Exception as error:
        raise QueryError(f"cannot be answered: {error}") from error
    if result.type == "ASK":
        return str(bool(result.askAnswer)).lower()
    if result.type != "SELECT" and result.graph is not None:
        for prefix, address in prefixes().items():
            result.graph.bind(prefix, address)
        return result.graph.serialize(format="turtle")
    return Answer(result)


def _graph() -> Graph:
    graph = Graph(bind_namespaces="none")
    for prefix, address in prefixes().items():
        graph.bind(prefix, address)
    return graph


def _shortener() -> Callable[[Node], str]:
    base = load_schema(ontology_dir()).base
    known: Iterable[tuple[str, str]] = sorted(prefixes().items(), key=lambda pair: -len(pair[1]))

    def shorten(term: Node) -> str:
        text = str(term)
        if isinstance(term, URIRef):
            if text.startswith(base):
                return text[len(base) :]
            for prefix, address in known:
                if text.startswith(address):
                    return f"{prefix}:{text[len(address) :]}"
        return text

    return shorten
