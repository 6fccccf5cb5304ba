"""The SPARQL 1.1 Protocol at ``/sparql``: questions are answered, all else is refused with one line that says why."""

from __future__ import annotations

from flask import Flask, Response, request
from werkzeug.datastructures import MIMEAccept, MultiDict
from werkzeug.http import parse_accept_header

from kg.serve.engine import Engine
from kg.serve.media import GRAPHS, HTML, RESULTS, SUFFIXES, best
from kg.serve.questions import query_page
from kg.serve.worker import Reply

FORM, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
DATASET = ("default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri")
FORMATS = {"json": "application/sparql-results+json", "xml": "application/sparql-results+xml"} | {
    "csv": "text/csv", "tsv": "text/tab-separated-values", **SUFFIXES,
}  # fmt: skip
"""What ``?format=`` may ask for, for those who cannot send a header."""
DESCRIPTION = """\
@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
@prefix format: <http://www.w3.org/ns/formats/> .
@prefix void: <http://rdfs.org/ns/void#> .

<{endpoint}>
    a sd:Service ;
    sd:endpoint <{endpoint}> ;
    sd:supportedLanguage sd:SPARQL11Query ;
    sd:resultFormat format:SPARQL_Results_JSON , format:SPARQL_Results_XML , format:SPARQL_Results_CSV ,
        format:SPARQL_Results_TSV , format:Turtle , format:N-Triples , format:RDF_XML , format:JSON-LD ;
    sd:defaultDataset <{endpoint}#dataset> .

<{endpoint}#dataset>
    a sd:Dataset ;
    sd:defaultGraph <{endpoint}#graph> .

<{endpoint}#graph>
    a sd:Graph ;
    void:triples {triples} ;
    void:uriSpace "{base}" .
"""


class _Refused(Exception):
    def __init__(self, status: int, line: str) -> None:
        self.reply = Reply.refusal(status, line)


def add_protocol(app: Flask, engine: Engine) -> None:
    """Makes the app answer at ``/sparql``."""

    @app.route("/sparql", methods=["GET", "POST"])
    def sparql() -> Response:
        try:
            return _answer(engine)
        except _Refused as refused:
            return response(refused.reply)


def response(reply: Reply) -> Response:
    """A reply as it is sent, with how many rows there are and whether the limit cut some off."""
    sent = Response(reply.body, reply.status, content_type=reply.media)
    sent.headers["Vary"] = "Accept"
    if reply.rows is not None:
        sent.headers["Kg-Rows"] = str(reply.rows)
        sent.headers["Kg-Truncated"] = "true" if reply.is_cut else "false"
    if reply.status == 503:
        sent.headers["Retry-After"] = "5"
    return sent


def _answer(engine: Engine) -> Response:
    query, accept = _query(), _accept()
    if query is None:
        return _description(engine, accept)
    offered = list(dict.fromkeys([*RESULTS, *GRAPHS, HTML]))
    if best(accept, offered) == HTML:
        return query_page(engine, query)
    results, graph = best(accept, list(RESULTS)), best(accept, list(GRAPHS))
    if results is None and graph is None:
        raise _Refused(406, f"an answer can be had as {', '.join(offered)}")
    sent = response(engine.ask(query, results=results, graph=graph))
    sent.headers["Kg-Row-Limit"] = str(engine.limit)
    return sent


def _accept() -> MIMEAccept:
    """What the client accepts, by ``?format=`` or by its header."""
    form = request.values.get("format", "")
    # Clients send all kinds of words here beside a proper header, which then counts.
    return parse_accept_header(FORMATS[form], MIMEAccept) if form in FORMATS else request.accept_mimetypes


def _query() -> str | None:
    """The query of a request; None where it holds none. Raises _Refused."""
    fields: MultiDict[str, str] = MultiDict(request.args)
    if request.method == "POST":
        if request.mimetype == UPDATE:
            raise _Refused(403, "an update; the graph is only read here")
        if request.mimetype == FORM:
            fields.update(request.form)
        elif request.mimetype == QUERY:
            try:
                fields.add("query", request.get_data().decode("utf-8"))
            except UnicodeDecodeError as error:
                raise _Refused(400, "the query is not UTF-8") from error
        else:
            raise _Refused(415, f"{request.mimetype or 'no content type'}; a query is sent as {FORM} or {QUERY}")
    if "update" in fields:
        raise _Refused(403, "an update; the graph is only read here")
    if name := next((name for name in DATASET if name in fields), None):
        raise _Refused(400, f"{name}: there is one graph here, and it is the default one; leave the parameter out")
    queries = fields.getlist("query")
    if len(queries) > 1:
        raise _Refused(400, "several queries; send one")
    if not queries and request.method == "POST":
        raise _Refused(400, "no query; send it as the field query")
    return queries[0] if queries else None


def _description(engine: Engine, accept: MIMEAccept) -> Response:
    media = best(accept, ["text/turtle", HTML])
    if media == HTML:
        return query_page(engine, "")
    if media is None:
        raise _Refused(406, "the description of this service can be had as text/turtle or text/html")
    graph = engine.current().graph
    text = DESCRIPTION.format(endpoint=request.base_url, triples=len(graph.triples), base=graph.schema.base)
    return response(Reply(200, "text/turtle; charset=utf-8", text.encode()))
