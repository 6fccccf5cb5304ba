"""GraphML and GEXF, for yEd, Gephi, Cytoscape and igraph: lists become one text, numbers of claims the weight."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from kg.exports.files import replacing, write_atomically
from kg.exports.terms import printable

SEPARATOR = " | "
_WRITTEN_TODAY = re.compile(r' lastmodifieddate="[^"]*"')


def write_graphml(graph: nx.MultiDiGraph[str], path: Path) -> None:
    """Writes the graph of ``kg.graph`` as GraphML. Raises OSError."""
    with replacing(path) as part:
        # Not nx.write_graphml: it writes other bytes where lxml is installed.
        nx.write_graphml_xml(_flat(graph), part, encoding="utf-8", prettyprint=True)


def write_gexf(graph: nx.MultiDiGraph[str], path: Path) -> None:
    """Writes the graph of ``kg.graph`` as GEXF 1.2. Raises OSError."""
    buffer = io.BytesIO()
    nx.write_gexf(_flat(graph), buffer, encoding="utf-8", prettyprint=True, version="1.2draft")
    # The day of writing would make the same graph differ from day to day.
    write_atomically(path, [_WRITTEN_TODAY.sub("", buffer.getvalue().decode("utf-8"), count=1)])


def flat_values(attributes: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """A node's attribute values as one text an attribute: ``800000000 CNY | 900000000 CNY``."""
    texts: dict[str, list[str]] = {}
    for attribute in attributes:
        value = attribute["value"]
        number = f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        texts.setdefault(attribute["name"], []).append(f"{number} {attribute['unit'] or ''}".strip())
    return {name: SEPARATOR.join(values) for name, values in texts.items()}


def _flat(graph: nx.MultiDiGraph[str]) -> nx.MultiDiGraph[str]:
    flat: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for id, node in graph.nodes(data=True):
        texts = {
            "label": node["name"],
            "type": node["type"],
            "name": node["name"],
            "aliases": SEPARATOR.join(node["aliases"]),
            "code": node["code"] or "",
            "level": str(node["level"] or ""),
            **flat_values(node["attributes"]),
        }
        flat.add_node(printable(id), **_printable(texts))
    for number, (head, tail, edge) in enumerate(graph.edges(data=True), 1):
        evidence = edge["evidence"]
        texts = {
            "label": edge["relation"],
            "relation": edge["relation"],
            "titles": SEPARATOR.join(edge["titles"]),
            "dates": SEPARATOR.join(edge["dates"]),
            "modality": edge["modality"],
            "pages": SEPARATOR.join(dict.fromkeys(item["page"] for item in evidence)),
            "quotes": SEPARATOR.join(dict.fromkeys(item["quote"] for item in evidence)),
            "patterns": SEPARATOR.join(dict.fromkeys(item["pattern"] for item in evidence)),
        }
        # The relation as key would give all edges of a relation the same id in the file.
        flat.add_edge(
            printable(head), printable(tail), key=f"e{number}", weight=max(1, len(evidence)), **_printable(texts)
        )
    return flat


def _printable(texts: Mapping[str, str]) -> dict[str, str]:
    return {name: printable(text) for name, text in texts.items()}
