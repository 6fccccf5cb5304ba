"""One address a node: ``/id/…`` mirrors its IRI, as a page for people and as triples for programs."""

from __future__ import annotations

import re

from flask import Flask, Response, abort, g, render_template, request
from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

from kg.exports.terms import iri_path
from kg.serve.engine import Engine
from kg.serve.media import GRAPHS, HTML, SUFFIXES, best
from kg.serve.node_page import node_view
from kg.serve.protocol import response
from kg.serve.questions import asked_of
from kg.serve.sheet import sheet_view
from kg.serve.things import iri_of, thing_view
from kg.store import Store

PAGE = "page/"
DRAWN = 60
"""So many neighbours of a node are in its picture."""
# What is said of the node itself, then the claims that it is in, then what hangs on it alone: figures, posts.
ABOUT = """\
CONSTRUCT { ?s ?p ?o } WHERE {
  { VALUES ?s { ?node } ?s ?p ?o }
  UNION { ?s rdf:subject ?node ; ?p ?o }
  UNION { ?s rdf:object ?node ; ?p ?o }
  UNION { ?node ?attribute ?s . ?s a schema:QuantitativeValue ; ?p ?o }
  UNION { ?s org:member ?node ; ?p ?o }
  UNION { ?node void:classPartition ?s . ?s ?p ?o }
  UNION { ?node void:propertyPartition ?s . ?s ?p ?o }
  UNION { ?s dcterms:isPartOf ?node ; ?p ?o }
  UNION { ?s prov:wasDerivedFrom ?node ; ?p ?o }
}
"""


def add_nodes(app: Flask, engine: Engine) -> None:
    """Makes the app answer at ``/id/…`` and ``/graph/…``."""

    @app.get("/id/<path:address>")
    def node(address: str) -> Response:
        with engine.store() as store:
            id, media = _named(store, engine, address)
            if media == HTML:
                sent = Response(_page(store, engine, id), mimetype=HTML)
                sent.headers["Vary"] = "Accept"
                return sent
            iri = store.schema.base + iri_path(id)
        return response(engine.about(ABOUT, iri, media))

    @app.get("/graph/<path:id>")
    def graph(id: str) -> Response:
        from kg.exports.html import html_page
        from kg.graph import load_around

        with engine.store() as store:
            entity = store.entity(id)
            if entity is None:
                abort(404, f"{id}: no such node")
            around, bare = load_around(store, id, most=DRAWN), "bare" in request.args
            page = html_page(around, title=entity.name, lang=g.words.lang, pages="/id/", bare=bare)
        sent = Response(page, mimetype=HTML)
        # The picture brings its own policy: its scripts stand in the page, known by their digests.
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
        assert policy is not None
        sent.headers["Content-Security-Policy"] = f"{policy[1]}; frame-ancestors 'self'"
        return sent


def _named(store: Store, engine: Engine, address: str) -> tuple[str, str]:
    """The id of what an address names, and the media type that is wanted of it."""
    stem, _, suffix = address.rpartition(".")
    if _exists(store, engine, address):
        return address, _media(request.args.get("format"))
    if suffix in SUFFIXES and _exists(store, engine, stem):
        return stem, SUFFIXES[suffix]
    abort(404, f"{address}: no such node in this graph")


def _exists(store: Store, engine: Engine, id: str) -> bool:
    if id.startswith(PAGE):
        return store.page(id.removeprefix(PAGE)) is not None
    return store.entity(id) is not None or iri_of(engine.current().graph, id) is not None


def _media(form: str | None) -> str:
    if form is not None and form not in SUFFIXES:
        abort(400, f"format is {form}; it can be {', '.join(SUFFIXES)}")
    accept = parse_accept_header(SUFFIXES[form], MIMEAccept) if form else request.accept_mimetypes
    media = best(accept, [HTML, *GRAPHS])
    if media is None:
        abort(406, f"a node can be had as {', '.join([HTML, *GRAPHS])}")
    return media


def _page(store: Store, engine: Engine, id: str) -> str:
    if id.startswith(PAGE):
        return render_template("sheet.html", view=sheet_view(store, g.words, id.removeprefix(PAGE)))
    graph = engine.current().graph
    if store.entity(id) is None and (other := iri_of(graph, id)):
        return render_template("thing.html", view=thing_view(graph, g.words, id, other))
    view = node_view(
        store, g.words, id, relation=request.args.get("relation"), start=request.args.get("start", 0, type=int)
    )
    return render_template("node.html", view=view, asked=asked_of(g.words.lang, id, view.iri))
