"""The graph as one HTML file: drawn by pyvis and vis-network, usable offline, every edge with its sentences.

The page asks no host for anything and says so to the browser in its content security policy, which also lets no
script run but the page's own, whatever a newspaper or an OCR run put into a name.
"""

from __future__ import annotations

import base64
import hashlib
import heapq
import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx
import yaml

from kg.exports.layout import layout
from kg.resources import ontology_dir

if TYPE_CHECKING:
    from jinja2 import Environment
    from pyvis.network import Network

Json = dict[str, Any]
Graph: TypeAlias = "nx.MultiDiGraph[str]"

OPENING = 1500
"""A larger graph opens on this many of its nodes; the others are reached by search and as neighbours."""
SCRIPTS = (
    "data.js",
    "shapes.js",
    "canvas.js",
    "labels.js",
    "filters.js",
    "search.js",
    "evidence.js",
    "panel.js",
    "main.js",
)
VIEW = Path(__file__).parent / "view"
OPTIONS: Json = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {"hover": True, "hoverConnectedEdges": False, "multiselect": False, "zoomSpeed": 0.6},
}


def write_html(graph: Graph, path: Path, *, title: str | None = None, lang: str = "zh", opening: int = OPENING) -> None:
    """Write the graph as a page that a browser opens without a server or a network; see ``html_page``.

    Raises OSError when ``path`` cannot be written, ValueError as ``html_page`` does.
    """
    path.write_text(html_page(graph, title=title, lang=lang, opening=opening), encoding="utf-8", newline="\n")


def html_page(
    graph: Graph,
    *,
    title: str | None = None,
    lang: str = "zh",
    opening: int = OPENING,
    pages: str = "",
    bare: bool = False,
) -> str:
    """The graph as the text of a page.

    ``graph`` is what ``kg.graph.load_graph`` gives. ``title`` heads the page. ``lang`` is the language of the
    interface, ``zh`` or ``en``. At most ``opening`` nodes are drawn at first. Same graph, same bytes.

    ``pages`` is where each node has a page of its own, under its id: a node then leads there. ``bare``: the picture
    alone, to stand in another page.

    Raises ValueError for another language.
    """
    texts = _texts()
    if lang not in texts:
        raise ValueError(f"no interface texts for language {lang!r}; there are {', '.join(sorted(texts))}")
    sentences = _Sentences()
    network = _network(title or texts[lang]["title"])
    network.nodes = _nodes(graph, sentences, opening)
    network.edges = _edges(graph, sentences)
    network.templateEnv = _environment()
    network.templateEnv.globals |= {
        "lang": lang,
        "pages": pages,
        "bare": bare,
        "texts": texts[lang],
        "schema": _schema(lang),
        "sentences": sentences.rows,
        "styles": (VIEW / "view.css").read_text("utf-8"),
    } | _scripts(Path(network.template_dir))
    network.path = "page.html"
    return str(network.generate_html(notebook=False))


class _Sentences:
    """The sentences that edges and attributes quote, each once: many claims stand on the same one."""

    def __init__(self) -> None:
        self.rows: list[Json] = []
        self._known: dict[str, int] = {}

    def cite(self, evidence: Iterable[Mapping[str, Any]]) -> list[Json]:
        """The evidence as rows of sentence number and pattern, in order of page and place on it."""
        cited = []
        for claim in sorted(evidence, key=lambda e: (e["page"], e["start"], e["end"], e["pattern"] or "")):
            row = {key: claim[key] for key in ("page", "article", "date", "quote", "start", "end")}
            key = json.dumps(row, sort_keys=True)
            if key not in self._known:
                self._known[key] = len(self.rows)
                self.rows.append(row)
            cited.append({"sentence": self._known[key], "pattern": claim["pattern"]})
        return cited


def _nodes(graph: Graph, sentences: _Sentences, opening: int) -> list[Json]:
    neighbours = {node: set(nx.all_neighbors(graph, node)) - {node} for node in sorted(graph)}
    shown = set(_best_connected(neighbours, opening))
    places = layout({node: neighbours[node] & shown for node in sorted(shown)})
    nodes = []
    for node, others in neighbours.items():
        data = graph.nodes[node]
        place = {"x": places[node][0], "y": places[node][1]} if node in places else {}
        nodes.append(
            place
            | {
                "id": node,
                "label": data["name"],
                "group": data["type"],
                "value": len(others),
                "aliases": sorted(set(data["aliases"]) - {data["name"]}),
                "attributes": [
                    {key: fact[key] for key in ("name", "value", "unit", "date", "modality")}
                    | {"evidence": sentences.cite(fact["evidence"])}
                    for fact in data["attributes"]
                ],
            }
        )
    return nodes


def _edges(graph: Graph, sentences: _Sentences) -> list[Json]:
    return [
        {
            "id": number,
            "from": head,
            "to": tail,
            "relation": relation,
            "titles": list(data["titles"]),
            "dates": list(data["dates"]),
            "modality": data["modality"],
            "evidence": sentences.cite(data["evidence"]),
        }
        for number, (head, tail, relation, data) in enumerate(
            sorted(graph.edges(keys=True, data=True), key=lambda edge: edge[:3])
        )
    ]


def _best_connected(neighbours: Mapping[str, set[str]], limit: int) -> list[str]:
    """Up to ``limit`` nodes that have neighbours: from the busiest outwards, always taking the busiest in reach."""
    ranks = sorted((-len(others), node) for node, others in neighbours.items() if others)
    taken: dict[str, None] = {}
    for start in ranks:
        reach = [start]
        while reach and len(taken) < limit:
            _, node = heapq.heappop(reach)
            if node not in taken:
                taken[node] = None
                for other in neighbours[node] - taken.keys():
                    heapq.heappush(reach, (-len(neighbours[other]), other))
    return list(taken)


def _network(title: str) -> Network:
    """An empty pyvis network; it is imported here because it pulls in IPython, a quarter of a second."""
    from pyvis.network import Network

    network = Network(directed=True, heading=title, cdn_resources="in_line")
    network.options = OPTIONS
    return network


def _environment() -> Environment:
    """Our page template instead of pyvis's, which links to two hosts; names are escaped, Chinese stays as it is."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(loader=FileSystemLoader(VIEW), autoescape=True, undefined=StrictUndefined)
    environment.policies["json.dumps_function"] = _dumps
    return environment


def _dumps(value: Any, **_: Any) -> str:
    """JSON for a script element; ``tojson`` escapes ``<``, ``>`` and ``&`` after this, nothing ends the element."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return re.sub("[\u2028\u2029\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def _scripts(pyvis: Path) -> Json:
    """The two scripts of the page and the digests by which the browser knows them."""
    library = (pyvis / "lib" / "vis-9.1.2" / "vis-network.min.js").read_text("utf-8")
    own = "".join((VIEW / name).read_text("utf-8") for name in SCRIPTS)
    view = f'(() => {{\n"use strict";\n{own}}})();\n'
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (library, view)]
    return {"library": library, "view": view, "script_hashes": digests}


@cache
def _texts() -> dict[str, dict[str, Any]]:
    """The words of the interface by language."""
    texts: dict[str, dict[str, Any]] = json.loads((VIEW / "texts.json").read_text("utf-8"))
    return texts


def _schema(lang: str) -> Json:
    """Labels of types, relations, attributes and statuses, in the order of the schema, and what is symmetric."""
    schema = yaml.safe_load((ontology_dir() / "schema.yaml").read_text("utf-8"))

    def labels(section: str) -> list[Json]:
        return [{"name": name, "label": info.get(lang, name)} for name, info in schema[section].items()]

    return {
        "types": labels("types"),
        "relations": [*labels("relations"), *labels("given")],
        "attributes": labels("attributes"),
        "statuses": schema["statuses"] if lang == "zh" else {name: _words(name) for name in schema["statuses"]},
        "symmetric": [name for name, info in schema["relations"].items() if info.get("symmetric")],
    }


def _words(name: str) -> str:
    """``underConstruction`` as ``under construction``."""
    return re.sub("[A-Z]", lambda found: " " + found[0].lower(), name)
