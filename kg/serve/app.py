"""The web application: one guard before every request, one set of headers behind, one page for errors."""

from __future__ import annotations

import re
from pathlib import Path

from flask import Flask, Response, g, render_template, request
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException

from kg.serve.engine import Engine
from kg.serve.media import HTML, best
from kg.serve.nodes import add_nodes
from kg.serve.protocol import add_protocol
from kg.serve.site import add_site
from kg.serve.words import LANGUAGES, Words
from kg.store import StoreError

LARGEST = 1 << 20
"""Bytes of a request."""
# A page of another site whose name was made to lead here would send its own name.
HOST = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?", re.IGNORECASE)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
COOKIE = "kg-lang"


def make_app(engine: Engine, *, lang: str) -> Flask:
    """The application; ``lang`` is the language of its pages until the reader chooses another."""
    folder = Path(__file__).parent / "pages"
    app = Flask(__name__, template_folder=str(folder), static_folder=str(folder / "static"))
    app.config["MAX_CONTENT_LENGTH"] = app.config["MAX_FORM_MEMORY_SIZE"] = LARGEST
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.url_map.merge_slashes = False  # a name may hold two

    @app.before_request
    def guard() -> Response | None:
        host = request.headers.get("Host", "")
        if not HOST.fullmatch(host):
            return Response(f"{host!a} is not this server; ask 127.0.0.1 or localhost\n", 403, mimetype="text/plain")
        if (
            request.headers.get("Sec-Fetch-Site") == "cross-site"
            and request.headers.get("Sec-Fetch-Mode") != "navigate"
        ):
            return Response("other sites are not answered\n", 403, mimetype="text/plain")
        wanted = request.args.get("lang") or request.cookies.get(COOKIE)
        g.words = Words.of(wanted if wanted in LANGUAGES else lang)
        return None

    @app.after_request
    def finish(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers[name] = value
        response.headers.setdefault("Content-Security-Policy", POLICY)
        if request.args.get("lang") in LANGUAGES:
            response.set_cookie(COOKIE, request.args["lang"], samesite="Strict", httponly=True)
        return response

    @app.context_processor
    def texts() -> dict[str, object]:
        return {"words": g.words}

    @app.errorhandler(HTTPException)
    def explain(error: HTTPException) -> Response:
        return refuse(error.code or 500, error.description or error.name)

    @app.errorhandler(StoreError)
    @app.errorhandler(OSError)
    def unreadable(error: Exception) -> Response:
        return refuse(503, str(error))

    add_protocol(app, engine)
    add_nodes(app, engine)
    add_site(app, engine)
    return app


def refuse(status: int, line: str) -> Response:
    """An error as a page for those who read pages, as one line for all others."""
    if "words" in g and best(request.accept_mimetypes, ["text/plain", HTML]) == HTML:
        return Response(render_template("message.html", line=line, status=status), status, mimetype=HTML)
    return Response(f"{' '.join(line.split())}\n", status, mimetype="text/plain")
