"""The graph in the forms that others read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kg import __version__

if TYPE_CHECKING:
    import networkx as nx

    from kg.store import Store


class Source:
    """What exports are written from; the graph is loaded once, for the first export that needs it whole."""

    def __init__(self, store: Store, *, base: str | None = None, lang: str = "zh") -> None:
        self.store = store
        self.base = base
        """The address that instances are under in RDF; None for the one in ``ontology/schema.yaml``."""
        self.lang = lang
        """Language of the HTML view's interface."""

    @cached_property
    def graph(self) -> nx.MultiDiGraph[str]:
        """The NetworkX view."""
        from kg.graph import load_graph

        return load_graph(self.store)


def _turtle(source: Source, path: Path) -> None:
    from kg.exports.turtle import write_turtle

    write_turtle(source.store, path, base=source.base)


def _ntriples(source: Source, path: Path) -> None:
    from kg.exports.turtle import write_ntriples

    write_ntriples(source.store, path, base=source.base)


def _nquads(source: Source, path: Path) -> None:
    from kg.exports.turtle import write_nquads

    write_nquads(source.store, path, base=source.base)


def _jsonld(source: Source, path: Path) -> None:
    from kg.exports.jsonld import write_jsonld

    write_jsonld(source.store, path, base=source.base)


def _html(source: Source, path: Path) -> None:
    from kg.exports.files import replacing
    from kg.exports.html import write_html

    with replacing(path) as part:
        write_html(source.graph, part, lang=source.lang)


def _graphml(source: Source, path: Path) -> None:
    from kg.exports.graphml import write_graphml

    write_graphml(source.graph, path)


def _gexf(source: Source, path: Path) -> None:
    from kg.exports.graphml import write_gexf

    write_gexf(source.graph, path)


def _csv(source: Source, path: Path) -> None:
    from kg.exports.tables import write_tables

    write_tables(source.graph, source.store.facts(), path)


EXPORTS: Mapping[str, Callable[[Source, Path], None]] = {
    "ttl": _turtle,
    "nt": _ntriples,
    "nq": _nquads,
    "jsonld": _jsonld,
    "html": _html,
    "graphml": _graphml,
    "gexf": _gexf,
    "csv": _csv,
}
"""Each format's writer: it imports its libraries when called, and replaces the file at once or not at all."""


def files_of(format: str, folder: Path) -> tuple[Path, ...]:
    """The files that an export consists of."""
    if format == "csv":
        return tuple(folder / f"graph.{table}.csv" for table in ("nodes", "edges", "claims"))
    return (folder / f"graph.{format}",)


def write_export(format: str, source: Source, folder: Path) -> tuple[Path, ...]:
    """Writes one export into the folder and gives its files. Raises OSError and StoreError."""
    folder.mkdir(parents=True, exist_ok=True)
    EXPORTS[format](source, folder / f"graph.{format}")
    source.store.set_export_mark(format, _mark(source))
    return files_of(format, folder)


def is_fresh(format: str, source: Source, folder: Path) -> bool:
    """Whether the files of an export are there and hold what ``write_export`` would write now."""
    there = all(file.exists() for file in files_of(format, folder))
    return there and source.store.export_mark(format) == _mark(source)


def _mark(source: Source) -> str:
    return f"{__version__} {source.store.revision} {source.base or ''} {source.lang}"
