"""JSON-LD, written block by block."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.exports.files import write_atomically
from kg.exports.terms import PREFIXES, Block, Iri, Term
from kg.exports.triples import Triples
from kg.store import Store


def jsonld(store: Store, *, base: str | None = None) -> Iterator[str]:
    """The graph as JSON-LD, in pieces; ``base`` is the address that instances are under."""
    triples = Triples(store, base=base)
    context = PREFIXES | {"kg": triples.schema.prefix}
    yield '{"@context": ' + json.dumps(context, sort_keys=True) + ',\n"@graph": ['
    for number, block in enumerate(triples.blocks()):
        yield (",\n" if number else "\n") + json.dumps(_node(block), ensure_ascii=False)
    yield "\n]}\n"


def write_jsonld(store: Store, path: Path, *, base: str | None = None) -> None:
    """Writes the graph as JSON-LD. Raises OSError and StoreError."""
    write_atomically(path, jsonld(store, base=base))


def _node(block: Block) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": block.subject.text}
    for predicate, terms in block.properties:
        if predicate == "a":
            node["@type"] = [term.text for term in terms]
        else:
            node[predicate] = [_value(term) for term in terms]
    return node


def _value(term: Term) -> dict[str, str]:
    if isinstance(term, Iri):
        return {"@id": term.text}
    if term.datatype:
        return {"@value": term.text, "@type": term.datatype}
    return {"@value": term.text} | ({"@language": term.language} if term.language else {})
