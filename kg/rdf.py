"""SPARQL over the RDF form of a graph, by Oxigraph; nothing is asked of the network, nothing is read from files."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pyoxigraph as ox
from filelock import FileLock

from kg import __version__
from kg.exports.terms import PREFIXES
from kg.exports.turtle import write_ntriples
from kg.querytext import fetching, is_update, undeclared, unmistakable
from kg.schema import Schema
from kg.store import Store

LARGE = 50_000
"""The triples of more claims are kept on disk between questions."""
INDEX = ".graph.oxigraph"
EXPORT = 2
"""To be raised whenever the export changes: an index of another one is made anew."""
Term = ox.NamedNode | ox.BlankNode | ox.Literal


class QueryError(ValueError):
    """A query that cannot be answered; the text says why."""


class UpdateError(QueryError):
    """No question but an order to change the graph."""


@dataclass(frozen=True)
class Answer:
    """The rows of a SELECT."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def texts(self, *, schema: Schema | None = None, turtle: bool = False) -> list[list[str | None]]:
        """A cell a variable, None where it is unbound; ``schema``: IRIs shortened; ``turtle``: terms as in Turtle."""

        def cell(term: Term | None) -> str | None:
            if term is None or turtle:
                return None if term is None else str(term)
            return shorten(term, schema) if schema else str(getattr(term, "value", term))

        return [[cell(term) for term in row] for row in self.rows]

    def json(self) -> dict[str, Any]:
        """The SPARQL 1.1 query results in JSON."""
        rows = [
            {name: _json(term) for name, term in zip(self.columns, row, strict=True) if term is not None}
            for row in self.rows
        ]
        return {"head": {"vars": list(self.columns)}, "results": {"bindings": rows}}

    def json_text(self) -> bytes:
        """The same as it is sent."""
        return json.dumps(self.json(), ensure_ascii=False).encode("utf-8", "surrogatepass")


def _json(term: Term | ox.Triple) -> dict[str, Any]:
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json(part) for name, part in parts.items()}}
    if not isinstance(term, ox.Literal):
        return {"type": "uri" if isinstance(term, ox.NamedNode) else "bnode", "value": term.value}
    if term.language:
        return {"type": "literal", "value": term.value, "xml:lang": term.language}
    plain = term.datatype.value == "http://www.w3.org/2001/XMLSchema#string"
    return {"type": "literal", "value": term.value} | ({} if plain else {"datatype": term.datatype.value})


def prefixes(schema: Schema) -> dict[str, str]:
    """The prefixes that a query need not declare."""
    return PREFIXES | {"kg": schema.prefix}


def shorten(term: Term, schema: Schema) -> str:
    """An IRI with a prefix, or without the address of the graph; the text of a literal."""
    text = str(getattr(term, "value", term))
    if isinstance(term, ox.NamedNode):
        if text.startswith(schema.base):
            return text[len(schema.base) :]
        known = sorted(prefixes(schema).items(), key=lambda pair: -len(pair[1]))
        return next((f"{name}:{text[len(iri) :]}" for name, iri in known if text.startswith(iri)), text)
    return text


def checked(query: str, schema: Schema) -> str:
    """The query as it can be asked, if it is one and asks of this graph alone. Raises QueryError."""
    query = unmistakable(query)
    if word := fetching(query):
        raise QueryError(f"{word} fetches other graphs; only this one is asked")
    if is_update(query):
        raise UpdateError("an update; the graph is only read here, it changes by kg build and by decisions")
    try:
        ox.Store().query(query, prefixes=prefixes(schema))
    except SyntaxError as error:
        where = re.sub(r"^error at (\d+):(\d+): ", r"line \1, column \2: ", str(error).splitlines()[0])
        unknown = undeclared(query, set(prefixes(schema)))
        raise QueryError(f"unknown prefix {unknown}:" if unknown else f"not a SPARQL query: {where}") from error
    return query


def load(store: Store) -> ox.Store:
    """The triples of a graph, as its export has them; those of a large graph are kept beside it until it changes."""
    if _is_large(store):
        return ox.Store.read_only(str(index(store, store.path.parent)))
    graph = ox.Store()
    _fill(graph, store, None)
    return graph


def index(store: Store, folder: Path) -> Path:
    """Where the triples of a graph are on disk, for several processes to read: in the folder, or beside a large graph.

    What is there is used as long as the graph has not changed. Raises OSError, StoreError.
    """
    path = (store.path.parent if _is_large(store) else folder) / INDEX
    mark, wanted = path / "mark", f"{__version__} {EXPORT} {store.revision} {store.digest()}"

    def is_fresh() -> bool:
        return mark.is_file() and mark.read_text("utf-8") == wanted

    if is_fresh():
        return path
    try:
        with FileLock(path.with_name(f"{INDEX}.lock")):  # two that ask at once make it once
            if not is_fresh():
                shutil.rmtree(path, ignore_errors=True)
                graph = ox.Store(str(path))
                _fill(graph, store, path.parent)
                graph.optimize()  # each step of a query looks in one file then, not in one of every million triples
                graph.flush()
                mark.write_text(wanted, "utf-8")
                del graph
    except OSError as error:
        reason = f"its index cannot be kept there ({error.strerror or error})"
        raise OSError(f"{path.parent}: {reason}; make room, or copy the graph to where you may write") from error
    return path


def _is_large(store: Store) -> bool:
    return sum(count for _, count in store.edge_counts().values()) >= LARGE


def _fill(graph: ox.Store, store: Store, folder: Path | None) -> None:
    """Loads the triples by way of a file in the folder, or where the system keeps what is soon gone."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        path = Path(scratch) / "graph.nt"
        write_ntriples(store, path)
        graph.bulk_load(path=str(path), format=ox.RdfFormat.N_TRIPLES)


def load_file(path: Path) -> ox.Store:
    """The triples of a Turtle file. Raises OSError, and QueryError when it is not Turtle."""
    graph = ox.Store()
    try:
        graph.bulk_load(path=str(path), format=ox.RdfFormat.TURTLE)
    except SyntaxError as error:
        raise QueryError(f"{path}: not Turtle at line {error.lineno}; write it again with kg export") from error
    return graph


def ask(graph: ox.Store, query: str, schema: Schema) -> Answer | str:
    """The answer: rows of a SELECT, ``true`` or ``false``, or the triples made, as Turtle. Raises QueryError."""
    result = run(graph, query, schema)
    if isinstance(result, ox.QueryBoolean):
        return str(bool(result)).lower()
    if isinstance(result, ox.QueryTriples):
        return cast(bytes, ox.serialize(result, format=ox.RdfFormat.TURTLE, prefixes=prefixes(schema))).decode()
    columns = tuple(variable.value for variable in result.variables)
    return Answer(columns, tuple(tuple(row) for row in result))


def run(graph: ox.Store, query: str, schema: Schema) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
    """What Oxigraph answers to a checked query. Raises QueryError."""
    try:
        return graph.query(query, prefixes=prefixes(schema))
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"cannot be answered: {error}") from error
