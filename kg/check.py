"""Checks an export against the shapes of the model, and says in plain words which node breaks which shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pyoxigraph as ox
import pyshacl
from rdflib import RDF, SH, Graph
from rdflib.term import Node

from kg.resources import ontology_dir


class CheckError(ValueError):
    """The export cannot be read; the text names the file and the remedy."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A node that breaks a shape."""

    node: str
    """Its IRI."""
    message: str
    """In English and Chinese."""
    path: str
    """The property that is at fault; empty where the node itself is."""
    value: str
    """What is wrong there; empty where something is missing."""


def check(path: Path) -> list[Fault]:
    """All faults of a Turtle file, sorted. Raises CheckError and OSError."""
    graph = Graph(bind_namespaces="none").parse(data=_lines(path), format="nt")
    shapes = Graph(bind_namespaces="none").parse(ontology_dir() / "shapes.ttl", format="turtle")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes)
    assert isinstance(report, Graph)
    return sorted(set(_faults(report)))


def _lines(path: Path) -> bytes:
    """The file as N-Triples, read by the parser that says of every broken file where it breaks."""
    try:
        triples = ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)
        return cast(bytes, ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES))
    except SyntaxError as error:
        raise CheckError(f"{path}: not Turtle at line {error.lineno}; write it again with kg export") from error


def _faults(report: Graph) -> Iterator[Fault]:
    for result in report.subjects(RDF.type, SH.ValidationResult):
        yield Fault(
            _text(report.value(result, SH.focusNode)),
            _text(report.value(result, SH.resultMessage)),
            _text(report.value(result, SH.resultPath)),
            _text(report.value(result, SH.value)),
        )


def _text(term: Node | None) -> str:
    return "" if term is None else str(term)
