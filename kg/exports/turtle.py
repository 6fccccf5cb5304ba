"""Turtle, N-Triples and N-Quads, written block by block: memory does not grow with the graph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.exports.files import write_atomically
from kg.exports.terms import PREFIXES, Block, Iri, Term
from kg.exports.triples import Triples
from kg.store import Store

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED = re.compile('["\\\\\n\r\t]')


def turtle(store: Store, *, base: str | None = None) -> Iterator[str]:
    """The graph as Turtle, in pieces; ``base`` is the address that instances are under."""
    triples = Triples(store, base=base)
    prefixes = PREFIXES | {"kg": triples.schema.prefix}
    yield "".join(f"@prefix {prefix}: <{address}> .\n" for prefix, address in sorted(prefixes.items()))
    for block in triples.blocks():
        lines = [
            f"{predicate} {' , '.join(map(_turtle_term, terms))}" for predicate, terms in block.properties
        ]  # fmt: skip
        yield f"\n{_turtle_term(block.subject)}\n    " + " ;\n    ".join(lines) + " .\n"


def ntriples(store: Store, *, base: str | None = None) -> Iterator[str]:
    """The graph as N-Triples, in pieces."""
    triples = Triples(store, base=base)
    prefixes = PREFIXES | {"kg": triples.schema.prefix}
    for block in triples.blocks():
        yield block_lines(block, prefixes)


def nquads(store: Store, *, base: str | None = None) -> Iterator[str]:
    """The graph as N-Quads, in pieces: what a page says is in the graph of that page, all else in the default graph."""
    triples = Triples(store, base=base)
    prefixes = PREFIXES | {"kg": triples.schema.prefix}
    for block in triples.blocks(said=True):
        yield block_lines(block, prefixes, f" <{block.page.text}>" if block.page else "")


def write_turtle(store: Store, path: Path, *, base: str | None = None) -> None:
    """Writes the graph as Turtle. Raises OSError and StoreError."""
    write_atomically(path, turtle(store, base=base))


def write_ntriples(store: Store, path: Path, *, base: str | None = None) -> None:
    """Writes the graph as N-Triples. Raises OSError and StoreError."""
    write_atomically(path, ntriples(store, base=base))


def write_nquads(store: Store, path: Path, *, base: str | None = None) -> None:
    """Writes the graph as N-Quads. Raises OSError and StoreError."""
    write_atomically(path, nquads(store, base=base))


def block_lines(block: Block, prefixes: Mapping[str, str], graph: str = "") -> str:
    """A block in lines of N-Triples, or of N-Quads with a ``graph``; ``prefixes``: with the one of the schema."""
    subject = _full_term(block.subject, prefixes)
    return "".join(
        f"{subject} {_full_term(Iri('rdf:type' if predicate == 'a' else predicate, short=True), prefixes)} "
        f"{_full_term(term, prefixes)}{graph} .\n"
        for predicate, terms in block.properties
        for term in terms
    )


def _quoted(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda match: _ESCAPES[match[0]], text) + '"'


def _turtle_term(term: Term) -> str:
    if isinstance(term, Iri):
        return term.text if term.short else f"<{term.text}>"
    if term.datatype == "xsd:integer":
        return term.text
    suffix = f"^^{term.datatype}" if term.datatype else f"@{term.language}" if term.language else ""
    return _quoted(term.text) + suffix


def _full_term(term: Term, prefixes: Mapping[str, str]) -> str:
    if isinstance(term, Iri):
        return f"<{_full_name(term.text, prefixes) if term.short else term.text}>"
    suffix = f"@{term.language}" if term.language else ""
    return _quoted(term.text) + (f"^^<{_full_name(term.datatype, prefixes)}>" if term.datatype else suffix)


def _full_name(name: str, prefixes: Mapping[str, str]) -> str:
    prefix, local = name.split(":", 1)
    return prefixes[prefix] + local
