"""The other pages: the first one, search, the nodes of a type."""

from __future__ import annotations

from itertools import islice

from flask import Flask, Response, g, redirect, render_template, request
from werkzeug.wrappers import Response as Answer

from kg.model import Entity
from kg.serve.engine import Engine
from kg.serve.questions import query_page
from kg.serve.quotes import address
from kg.serve.shapes import Type, type_of
from kg.store import Store
from kg.store.names import fold

LISTED = 100
"""Rows of a list."""


def add_site(app: Flask, engine: Engine) -> None:
    """Makes the app answer at ``/``, ``/search`` and ``/type/…``."""

    @app.get("/")
    def home() -> Response:
        return query_page(engine, "")

    @app.get("/search")
    def search() -> Answer:
        text = request.args.get("q", "").strip()
        with engine.store() as store:
            found = store.search(text)
            sure = found if len(found) == 1 else [one for one in store.named(text) if fold(one.name) == fold(text)]
            if len(sure) == 1 and "all" not in request.args:
                return redirect(address(sure[0].id), 303)
            start = _start()
            rows = _rows(store, found[start : start + LISTED])
        page = render_template("list.html", rows=rows, count=len(found), start=start, step=LISTED, text=text, type=None)
        return Response(page, mimetype="text/html", status=200 if found or not text else 404)

    @app.get("/type/<name>")
    def type(name: str) -> Response:
        with engine.store() as store:
            count = store.counts().get(name, 0)
            start = _start()
            rows = _rows(store, list(islice(store.entities_of(name), start, start + LISTED)))
            shown = type_of(store.schema, g.words, name, count)
        page = render_template("list.html", rows=rows, count=count, start=start, step=LISTED, text="", type=shown)
        return Response(page, mimetype="text/html", status=200 if count else 404)


def _start() -> int:
    return max(request.args.get("start", 0, type=int), 0)


def _rows(store: Store, entities: list[Entity]) -> list[tuple[Type, Entity, str]]:
    return [(type_of(store.schema, g.words, entity.type), entity, address(entity.id)) for entity in entities]
