"""Answers queries, in a process of its own: Oxigraph cannot be told to stop, a process can."""

from __future__ import annotations

import contextlib
import signal
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from kg.rdf import Answer, QueryError, UpdateError, checked, prefixes, run
from kg.schema import Schema
from kg.serve.media import GRAPHS, RESULTS, with_charset

MEMORY = 4 << 30
"""A query that needs more bytes ends its process, not the machine's other work."""


SPARE = 5
"""Seconds of work beyond those of its query after which a process that nobody stops is ended by the system."""


@dataclass(frozen=True)
class Reply:
    """What goes back to the client; of an error the body is one line of text."""

    status: int
    media: str
    body: bytes
    rows: int | None = None
    """How many rows or triples the body holds."""
    is_cut: bool = False
    """Whether there would have been more."""

    @classmethod
    def refusal(cls, status: int, line: str) -> Reply:
        """An error with its one line."""
        return cls(status, "text/plain; charset=utf-8", f"{' '.join(line.split())}\n".encode())


@dataclass(frozen=True)
class Question:
    """A query with what the client accepts for rows and for triples; None: no form of them."""

    query: str
    results: str | None
    graph: str | None
    limit: int
    seconds: float
    """After which somebody stops this process."""


@dataclass(frozen=True)
class Graph:
    """The triples of a store and the model that they follow."""

    triples: ox.Store
    schema: Schema


_opened: list[Graph] = []
"""The graph of this process."""


def open_graph(folder: Path, schema: str) -> Graph:
    """The triples that ``kg.rdf.index`` wrote, with the model as JSON."""
    return Graph(ox.Store.read_only(str(folder)), Schema.from_json(schema))


def start(folder: Path, schema: str, memory: int) -> None:
    """Makes a process ready: it dies at once when told to, even inside a query, and takes no more than its memory."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _bound("RLIMIT_DATA", memory)
    _opened[:] = [open_graph(folder, schema)]


def _bound(resource: str, most: int) -> None:
    """Sets a limit of this process, where there are limits."""
    if sys.platform != "win32":
        import resource as limits

        kind = getattr(limits, resource)
        with contextlib.suppress(ValueError, OSError):  # a tighter one is set already
            limits.setrlimit(kind, (most, limits.getrlimit(kind)[1]))


def answer(question: Question) -> Reply:
    """The rows, the truth value or the triples that a query asks for, or why there are none."""
    # Whoever would stop this process may be killed before: then the system does, some seconds of work later.
    _bound("RLIMIT_CPU", int(time.process_time() + question.seconds) + SPARE)
    graph = _opened[0]
    try:
        query = checked(question.query, graph.schema)
    except UpdateError as error:
        return Reply.refusal(403, str(error))
    except QueryError as error:
        return Reply.refusal(400, str(error))
    try:
        result = run(graph.triples, query, graph.schema)
        if isinstance(result, ox.QueryTriples):
            if question.graph is None:
                return _unacceptable(GRAPHS)
            return _triples(result, graph.schema, question.graph, question.limit)
        if question.results is None:
            return _unacceptable(RESULTS)
        if isinstance(result, ox.QueryBoolean):
            body = result.serialize(format=RESULTS[question.results])
            return Reply(200, with_charset(question.results), body or b"")
        return _rows(result, question, question.results)
    except (QueryError, OSError, ValueError, RuntimeError) as error:
        return Reply.refusal(500, str(error))


def _rows(result: ox.QuerySolutions, question: Question, media: str) -> Reply:
    columns = tuple(variable.value for variable in result.variables)
    rows = [tuple(row) for row in islice(result, question.limit + 1)]
    kept = Answer(columns, tuple(rows[: question.limit]))
    # Oxigraph writes all rows or none: those that are kept are handed back to it to be written.
    again = ox.parse_query_results(kept.json_text(), format=ox.QueryResultsFormat.JSON)
    assert isinstance(again, ox.QuerySolutions)
    body = again.serialize(format=RESULTS[media]) or b""
    return Reply(200, with_charset(media), body, len(kept.rows), len(rows) > question.limit)


def triples_about(graph: Graph, query: str, iri: str, media: str, *, limit: int) -> Reply:
    """The triples that a CONSTRUCT makes when its ``?node`` is that IRI, which must be a legal one."""
    # Oxigraph's own substitution does not reach into the branches of a UNION.
    result = run(graph.triples, query.replace("?node", str(ox.NamedNode(iri))), graph.schema)
    assert isinstance(result, ox.QueryTriples)
    return _triples(result, graph.schema, media, limit)


def _triples(result: ox.QueryTriples, schema: Schema, media: str, limit: int) -> Reply:
    triples = list(islice(result, limit + 1))
    body = ox.serialize(triples[:limit], format=GRAPHS[media], prefixes=prefixes(schema)) or b""
    return Reply(200, with_charset(media), body, min(len(triples), limit), len(triples) > limit)


def _unacceptable(offered: Iterable[str]) -> Reply:
    return Reply.refusal(406, f"the answer can be had as {', '.join(offered)}")
