"""The SPARQL 1.1 Protocol as clients speak it: content types, refusals, limits."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

import pytest
import SPARQLWrapper as wrapper
from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from readings import COMPANY, PARK
from serving import Got, Server

IRI = f"https://kg.example/id/{COMPANY.id}"
SELECT = f"SELECT ?c ?n WHERE {{ ?c a kg:Company ; rdfs:label ?n FILTER(?c = <{IRI}>) }}"
CONSTRUCT = f"CONSTRUCT {{ <{IRI}> a kg:Firm }} WHERE {{ <{IRI}> a kg:Company }}"
FORM, QUERY = "application/x-www-form-urlencoded", "application/sparql-query"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
JSON = json.dumps(
    {"head": {"vars": ["c", "n"]}}
    | {
        "results": {
            "bindings": [
                {"c": {"type": "uri", "value": IRI}, "n": {"type": "literal", "value": COMPANY.name, "xml:lang": "zh"}}
            ]
        }
    },
    ensure_ascii=False,
    separators=(",", ":"),
)
XML = (
    '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="c"/>'
    f'<variable name="n"/></head><results><result><binding name="c"><uri>{IRI}</uri></binding><binding name="n">'
    f'<literal xml:lang="zh">{COMPANY.name}</literal></binding></result></results></sparql>'
)
CSV, TSV = f"c,n\r\n{IRI},{COMPANY.name}\r\n", f'?c\t?n\n<{IRI}>\t"{COMPANY.name}"@zh\n'
RESULTS = "application/sparql-results+json, application/sparql-results+xml, text/csv, text/tab-separated-values"
RESULTS += ", application/json, application/xml"
GRAPHS = "text/turtle, application/n-triples, application/rdf+xml, application/ld+json, application/json"
GRAPHS += ", application/xml"
ANY = f"{RESULTS}, text/turtle, application/n-triples, application/rdf+xml, application/ld+json, text/html"
TEXT = "text/plain; charset=utf-8"
SENT = Got(200, "text/csv; charset=utf-8", CSV)
SENT_TSV = Got(200, "text/tab-separated-values; charset=utf-8", TSV)


@pytest.mark.parametrize(
    ("query", "accept", "got"),
    [
        pytest.param(SELECT, "*/*", Got(200, "application/sparql-results+json", JSON), id="anything"),
        pytest.param(SELECT, "application/json", Got(200, "application/json", JSON), id="json"),
        pytest.param(
            SELECT, "application/sparql-results+xml", Got(200, "application/sparql-results+xml", XML), id="xml"
        ),
        pytest.param(SELECT, "text/csv", SENT, id="csv"),
        pytest.param(SELECT, "text/tab-separated-values", SENT_TSV, id="tsv"),
        pytest.param(SELECT, "text/html;q=0.1, text/csv;q=0.9", SENT, id="weights"),
        pytest.param(
            SELECT, "text/turtle", Got(406, TEXT, f"the answer can be had as {RESULTS}\n"), id="rows as turtle"
        ),
        pytest.param(
            "ASK {?s a kg:Company}",
            "*/*",
            Got(200, "application/sparql-results+json", '{"head":{},"boolean":true}'),
            id="ask",
        ),
        pytest.param("ASK {?s a kg:No}", "text/csv", Got(200, "text/csv; charset=utf-8", "false"), id="ask csv"),
        pytest.param(
            CONSTRUCT,
            "application/n-triples",
            Got(200, "application/n-triples", f"<{IRI}> <{RDF_TYPE}> <https://kg.example/ontology#Firm> .\n"),
            id="triples",
        ),
        pytest.param(
            CONSTRUCT, "text/csv", Got(406, TEXT, f"the answer can be had as {GRAPHS}\n"), id="triples as csv"
        ),
        pytest.param(SELECT, "image/png", Got(406, TEXT, f"an answer can be had as {ANY}\n"), id="picture"),
    ],
)
def test_answers(server: Server, query: str, accept: str, got: Got) -> None:
    assert server.query(query, accept) == got


@pytest.mark.parametrize(
    "media", ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"]
)
def test_triples_are_the_same_in_every_form(server: Server, media: str) -> None:
    form = {"application/n-triples": "nt", "application/rdf+xml": "xml", "application/ld+json": "json-ld"}
    for query in (CONSTRUCT, f"DESCRIBE <{IRI}>"):
        got, expected = server.query(query, media), server.query(query, "application/n-triples")
        assert (got.status, got.kind.partition(";")[0]) == (200, media)
        assert set(Graph().parse(data=got.text, format=form.get(media, "turtle"))) == set(
            Graph().parse(data=expected.text, format="nt")
        )


def posted(body: str, kind: str, *, path: str = "sparql") -> Callable[[Server], Got]:
    return lambda server: server.ask(
        path, headers={"Content-Type": kind, "Accept": "text/csv"}, body=body.encode("utf-8", "surrogateescape")
    )[0]


def fetched(**fields: str) -> Callable[[Server], Got]:
    return lambda server: server.get(f"sparql?{urlencode(fields)}", "text/csv")


def line(status: int, text: str) -> Got:
    return Got(status, TEXT, text + "\n")


UPDATE = "an update; the graph is only read here"
FETCHES = "fetches other graphs; only this one is asked"
ONE_GRAPH = "there is one graph here, and it is the default one; leave the parameter out"


@pytest.mark.parametrize(
    ("send", "got"),
    [
        pytest.param(fetched(query=SELECT), SENT, id="get"),
        pytest.param(posted(urlencode({"query": SELECT}), FORM), SENT, id="form"),
        pytest.param(posted(SELECT, QUERY), SENT, id="query itself"),
        pytest.param(posted(SELECT, QUERY + "; charset=utf-8"), SENT, id="charset"),
        pytest.param(fetched(query=SELECT, format="tsv"), SENT_TSV, id="format"),
        pytest.param(fetched(query=SELECT, format="doc"), SENT, id="unknown format"),
        pytest.param(
            posted("x", "text/plain"), line(415, f"text/plain; a query is sent as {FORM} or {QUERY}"), id="other type"
        ),
        pytest.param(posted("a=b", FORM), line(400, "no query; send it as the field query"), id="no query"),
        pytest.param(
            posted(urlencode([("query", "ASK {}"), ("query", "ASK {}")]), FORM),
            line(400, "several queries; send one"),
            id="two queries",
        ),
        pytest.param(posted("\udcff", QUERY), line(400, "the query is not UTF-8"), id="not utf-8"),
        pytest.param(fetched(query="ASK {?s foo:a 1}"), line(400, "unknown prefix foo:"), id="unknown prefix"),
        pytest.param(
            fetched(query="ASK {}", **{"default-graph-uri": "http://x"}),
            line(400, f"default-graph-uri: {ONE_GRAPH}"),
            id="default graph",
        ),
        pytest.param(
            posted(urlencode({"query": "ASK {}", "named-graph-uri": "http://x"}), FORM),
            line(400, f"named-graph-uri: {ONE_GRAPH}"),
            id="named graph",
        ),
        pytest.param(
            posted("ASK {}", QUERY, path="sparql?named-graph-uri=http://x"),
            line(400, f"named-graph-uri: {ONE_GRAPH}"),
            id="graph in the address",
        ),
        pytest.param(fetched(query="ASK FROM <file:///etc/passwd> {}"), line(400, f"FROM {FETCHES}"), id="from"),
        pytest.param(
            fetched(query="ASK {SERVICE <http://127.0.0.1:1/> {}}"), line(400, f"SERVICE {FETCHES}"), id="service"
        ),
        pytest.param(
            fetched(query="ASK {?s ?p 1SERVICE <http://127.0.0.1:1/> {}}"),
            line(400, f"SERVICE {FETCHES}"),
            id="hidden service",
        ),
        pytest.param(fetched(query="LOAD <file:///etc/passwd>"), line(400, f"LOAD {FETCHES}"), id="load"),
        pytest.param(posted(urlencode({"update": "DROP ALL"}), FORM), line(403, UPDATE), id="update field"),
        pytest.param(fetched(update="DROP ALL"), line(403, UPDATE), id="update by get"),
        pytest.param(posted("DROP ALL", "application/sparql-update"), line(403, UPDATE), id="update itself"),
        pytest.param(
            posted("INSERT DATA { <a:a> <a:b> 1 }", QUERY),
            line(403, f"{UPDATE}, it changes by kg build and by decisions"),
            id="update as query",
        ),
    ],
)
def test_requests(server: Server, send: Callable[[Server], Got], got: Got) -> None:
    assert send(server) == got


def test_a_bad_query_is_told_where(server: Server) -> None:
    got = server.query("SELECT ?a WHERE {\n  ?a kg:b }")
    assert (got.status, got.kind, got.text.count("\n")) == (400, TEXT, 1)
    assert got.text.startswith("not a SPARQL query: line 2, column 11: expected one of ")  # the rest is Oxigraph's


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods(server: Server, method: str) -> None:
    curl = [shutil.which("curl") or pytest.skip("no curl on the PATH"), "-s", "-X", method, "-o", "/dev/null"]
    done = subprocess.run(
        [*curl, "-w", "%{http_code}", f"{server.url}sparql"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "405"


def test_curl_as_the_readme_shows_it(server: Server) -> None:
    curl = [shutil.which("curl") or pytest.skip("no curl on the PATH"), "-s", "-H", "Accept: text/csv"]
    done = subprocess.run(
        [*curl, f"{server.url}sparql", "--data-urlencode", f"query={SELECT}"], capture_output=True, check=True
    )
    assert done.stdout.decode() == CSV


def test_the_limit_is_said(server: Server) -> None:
    rows, headers = server.ask(f"sparql?query={quote('SELECT * {?s ?p ?o}')}", headers={"Accept": "text/csv"})
    assert (len(rows.text.splitlines()), headers["Kg-Rows"], headers["Kg-Truncated"]) == (21, "20", "true")
    assert headers["Kg-Row-Limit"] == "20"
    rows, headers = server.ask(f"sparql?query={quote('SELECT * {?s ?p ?o} LIMIT 20')}", headers={"Accept": "text/csv"})
    assert (len(rows.text.splitlines()), headers["Kg-Rows"], headers["Kg-Truncated"]) == (21, "20", "false")
    made, headers = server.ask(
        f"sparql?query={quote('CONSTRUCT WHERE {?s ?p ?o}')}", headers={"Accept": "application/n-triples"}
    )
    assert (len(made.text.splitlines()), headers["Kg-Truncated"]) == (20, "true")


def test_description(server: Server) -> None:
    got = server.get("sparql", "text/turtle")
    described = Graph().parse(data=got.text, format="turtle")
    service = URIRef(f"{server.url}sparql")
    terms = "http://www.w3.org/ns/sparql-service-description#"
    assert (got.status, described.value(service, URIRef(terms + "endpoint"))) == (200, service)
    assert (service, URIRef(terms + "supportedLanguage"), URIRef(terms + "SPARQL11Query")) in described
    assert server.get("sparql", "text/html").kind == "text/html; charset=utf-8"
    assert server.get("sparql", "image/png").status == 406


@pytest.mark.parametrize("method", [wrapper.GET, wrapper.POST])
@pytest.mark.parametrize("sending", [wrapper.URLENCODED, wrapper.POSTDIRECTLY])
def test_sparqlwrapper(server: Server, method: str, sending: str) -> None:
    def asked(query: str, form: str) -> Any:
        client = wrapper.SPARQLWrapper(f"{server.url}sparql")
        client.setMethod(method)
        client.setRequestMethod(sending)
        client.setQuery(f"PREFIX kg: <https://kg.example/ontology#>\n{query}")
        client.setReturnFormat(form)
        return client.queryAndConvert()

    select = SELECT.replace("rdfs:label", "<http://www.w3.org/2000/01/rdf-schema#label>")
    assert asked(select, wrapper.JSON) == json.loads(JSON)
    assert asked(select, wrapper.XML).getElementsByTagName("uri")[0].firstChild.data == IRI
    assert asked(select, wrapper.CSV).decode() == CSV
    assert asked(select, wrapper.TSV).decode() == TSV
    made = {(URIRef(IRI), URIRef(RDF_TYPE), URIRef("https://kg.example/ontology#Firm"))}
    assert set(asked(CONSTRUCT, wrapper.RDFXML)) == made
    assert set(asked(CONSTRUCT, wrapper.JSONLD)) == made
    assert set(Graph().parse(data=asked(CONSTRUCT, wrapper.TURTLE), format="turtle")) == made


@pytest.mark.parametrize("form", ["xml", "json", "csv", "tsv"])
@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_as_a_store(server: Server, form: str, method: Any) -> None:
    graph = Graph(SPARQLStore(f"{server.url}sparql", returnFormat=form, method=method))
    place = URIRef("https://kg.example/ontology#inPark")
    parks = {str(park) for park in graph.objects(URIRef("https://kg.example/id/project/年产5万吨铝板带项目"), place)}
    assert parks == {f"https://kg.example/id/{PARK.id}"}
    if form in {"xml", "json"}:
        assert bool(graph.query("ASK {?s <https://kg.example/ontology#inPark> ?o}").askAnswer)
