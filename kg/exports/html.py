"""The graph as one HTML file that pyvis makes and vis-network moves and zooms: offline, every edge with its sentences.

The page asks no host for anything and says so to the browser in its content security policy, which also lets no
script run but the page's own, whatever a newspaper or an OCR run put into a name.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from kg.exports.drawing import Graph, drawing
from kg.resources import ontology_dir

if TYPE_CHECKING:
    from jinja2 import Environment
    from pyvis.network import Network

Json = dict[str, Any]

WHOLE, OPENING = 1000, 600
"""A graph of more than so many nodes opens on the best connected; search and their neighbours lead to the others."""
SCRIPTS = (
    ("data", "dates", "address", "shapes", "margins", "sheet"),
    ("visible", "marks", "canvas", "over", "labels", "pick", "expand", "scene", "chains"),
    ("legend", "search", "evidence", "rows", "panel", "edge", "exports", "keys", "main"),
)
"""In the order in which they build on each other; what takes room on the page comes before the canvas."""
VIEW = Path(__file__).parent / "view"
OPTIONS: Json = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {"hover": False, "selectable": False, "zoomSpeed": 0.6},
}


def write_html(
    graph: Graph, path: Path, *, title: str | None = None, lang: str = "zh", opening: int | None = None
) -> None:
    """Write the graph as a page that a browser opens without a server or a network; see ``html_page``.

    Raises OSError when ``path`` cannot be written, ValueError as ``html_page`` does.
    """
    path.write_text(html_page(graph, title=title, lang=lang, opening=opening), encoding="utf-8", newline="\n")


def html_page(
    graph: Graph,
    *,
    title: str | None = None,
    lang: str = "zh",
    opening: int | None = None,
    pages: str = "",
    bare: bool = False,
) -> str:
    """The graph as the text of a page.

    ``graph`` is what ``kg.graph.load_graph`` gives. ``title`` heads the page. ``lang`` is the language of the
    interface, ``zh`` or ``en``. At most ``opening`` nodes are drawn at first, by default all of a graph of
    up to ``WHOLE``, of a larger one ``OPENING``. Same graph, same bytes.

    ``pages`` is where each node has a page of its own, under its id: a node then leads there. ``bare``: the picture
    alone, to stand in another page.

    Raises ValueError for another language.
    """
    texts = _texts()
    if lang not in texts:
        raise ValueError(f"no interface texts for language {lang!r}; there are {', '.join(sorted(texts))}")
    if opening is None:
        opening = WHOLE if sum(degree > 0 for _, degree in graph.degree) <= WHOLE else OPENING
    blocks = drawing(graph, opening=opening)
    network = _network(title or texts[lang]["title"])
    network.nodes, network.edges = blocks.pop("nodes"), blocks.pop("edges")
    network.templateEnv = _environment()
    network.templateEnv.globals |= {
        "lang": lang,
        "pages": pages,
        "bare": bare,
        "texts": texts[lang],
        "blocks": blocks | {"schema": _schema(lang), "texts": texts[lang]},
        "styles": (VIEW / "view.css").read_text("utf-8"),
    } | _scripts(Path(network.template_dir))
    network.path = "page.html"
    return str(network.generate_html(notebook=False))


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
    own = "".join((VIEW / f"{name}.js").read_text("utf-8") for name in chain.from_iterable(SCRIPTS))
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
