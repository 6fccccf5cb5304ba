"""GraphML and GEXF, for yEd, Gephi, Cytoscape and igraph: lists become one text, numbers of claims the weight."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import networkx as nx

from kg.exports.files import write_atomically
from kg.exports.terms import printable

SEPARATOR = " | "
NODE_KEYS = ("label", "type", "name", "aliases", "code", "level")
EDGE_KEYS = ("label", "relation", "titles", "dates", "modality", "pages", "quotes", "patterns")
_WRITTEN_TODAY = re.compile(r' lastmodifieddate="[^"]*"')
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def write_graphml(graph: nx.MultiDiGraph[str], path: Path) -> None:
    """Writes the graph of ``kg.graph`` as GraphML. Raises OSError."""
    write_atomically(path, _graphml(graph))


def write_gexf(graph: nx.MultiDiGraph[str], path: Path) -> None:
    """Writes the graph of ``kg.graph`` as GEXF 1.2. Raises OSError."""
    flat: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for id, node in graph.nodes(data=True):
        flat.add_node(printable(id), **_printable(_node_texts(node)))
    for number, (head, tail, edge) in enumerate(graph.edges(data=True), 1):
        # The relation as key would give all edges of a relation the same id in the file.
        ends = (printable(head), printable(tail))
        flat.add_edge(*ends, key=f"e{number}", weight=_weight(edge), **_printable(_edge_texts(edge)))
    buffer = io.BytesIO()
    nx.write_gexf(flat, buffer, encoding="utf-8", prettyprint=True, version="1.2draft")
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


def _graphml(graph: nx.MultiDiGraph[str]) -> Iterator[str]:
    """Written here and not by networkx: a tenth of its time, and no other bytes with another version or with lxml."""
    attributes = {item["name"] for _, node in graph.nodes(data=True) for item in node["attributes"]}
    yield _HEAD
    for name in (*NODE_KEYS, *sorted(attributes)):
        yield f'  <key id="n-{name}" for="node" attr.name="{name}" attr.type="string"/>\n'
    for name in EDGE_KEYS:
        yield f'  <key id="e-{name}" for="edge" attr.name="{name}" attr.type="string"/>\n'
    yield '  <key id="e-weight" for="edge" attr.name="weight" attr.type="int"/>\n  <graph edgedefault="directed">\n'
    for id, node in graph.nodes(data=True):
        yield f"    <node id={_quoted(id)}>\n{_data('n', _node_texts(node))}    </node>\n"
    for number, (head, tail, edge) in enumerate(graph.edges(data=True), 1):
        texts = _edge_texts(edge) | {"weight": str(_weight(edge))}
        ends = f"source={_quoted(head)} target={_quoted(tail)}"
        yield f'    <edge id="e{number}" {ends}>\n{_data("e", texts)}    </edge>\n'
    yield "  </graph>\n</graphml>\n"


def _data(kind: str, texts: Mapping[str, str]) -> str:
    lines = (f'      <data key="{kind}-{name}">{escape(printable(text))}</data>\n' for name, text in texts.items())
    return "".join(lines)


def _quoted(text: str) -> str:
    return quoteattr(printable(text))


def _node_texts(node: Mapping[str, Any]) -> dict[str, str]:
    aliases = SEPARATOR.join(node["aliases"])
    own = (node["name"], node["type"], node["name"], aliases, node["code"] or "", str(node["level"] or ""))
    return dict(zip(NODE_KEYS, own, strict=True)) | flat_values(node["attributes"])


def _edge_texts(edge: Mapping[str, Any]) -> dict[str, str]:
    relation = edge["relation"]
    said = (SEPARATOR.join(edge["titles"]), SEPARATOR.join(edge["dates"]), edge["modality"])
    evidence = (SEPARATOR.join(dict.fromkeys(e[key] for e in edge["evidence"])) for key in ("page", "quote", "pattern"))
    return dict(zip(EDGE_KEYS, (relation, relation, *said, *evidence), strict=True))


def _weight(edge: Mapping[str, Any]) -> int:
    return max(1, len(edge["evidence"]))


def _printable(texts: Mapping[str, str]) -> dict[str, str]:
    return {name: printable(text) for name, text in texts.items()}
