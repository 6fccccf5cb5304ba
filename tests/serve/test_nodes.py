"""Addresses of nodes: what each client gets, and that it is what the graph holds."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import quote

import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import DCTERMS, ORG, PROV, RDF, VOID
from readings import COMPANY, HEJIN, OFFICIAL, PARK, PROJECT
from serving import HOSTILE, THIRD, Server, node

from kg.exports.terms import iri_path
from kg.exports.turtle import turtle
from kg.serve.questions import asked, asked_of
from kg.store import Store

IRI = "https://kg.example/id/"
KG = Namespace("https://kg.example/ontology#")
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
PARSERS = {"text/turtle": "turtle", "application/n-triples": "nt"} | {
    "application/ld+json": "json-ld",
    "application/rdf+xml": "xml",
}


@pytest.mark.parametrize(
    ("path", "accept", "status", "kind"),
    [
        pytest.param(node(COMPANY.id), BROWSER, 200, "text/html; charset=utf-8", id="browser"),
        pytest.param(node(COMPANY.id), "*/*", 200, "text/html; charset=utf-8", id="anything"),
        pytest.param(node(COMPANY.id), "text/turtle", 200, "text/turtle; charset=utf-8", id="turtle"),
        pytest.param(node(COMPANY.id), "application/ld+json", 200, "application/ld+json", id="json-ld"),
        pytest.param(node(COMPANY.id), "application/n-triples", 200, "application/n-triples", id="n-triples"),
        pytest.param(node(COMPANY.id), "application/rdf+xml", 200, "application/rdf+xml", id="rdf/xml"),
        pytest.param(node(COMPANY.id), "image/png", 406, "text/plain; charset=utf-8", id="picture"),
        pytest.param(node(COMPANY.id) + ".ttl", BROWSER, 200, "text/turtle; charset=utf-8", id="suffix ttl"),
        pytest.param(node(COMPANY.id) + ".jsonld", BROWSER, 200, "application/ld+json", id="suffix jsonld"),
        pytest.param(node(COMPANY.id) + ".nt", BROWSER, 200, "application/n-triples", id="suffix nt"),
        pytest.param(node(COMPANY.id) + "?format=nt", BROWSER, 200, "application/n-triples", id="format"),
        pytest.param(node(COMPANY.id) + "?format=doc", "*/*", 400, "text/plain; charset=utf-8", id="unknown format"),
        pytest.param(node("company/没有"), "*/*", 404, "text/plain; charset=utf-8", id="unknown node"),
        pytest.param(node("company/没有"), BROWSER, 404, "text/html; charset=utf-8", id="unknown node in a browser"),
        pytest.param(node("page/b.txt"), BROWSER, 200, "text/html; charset=utf-8", id="page"),
        pytest.param(node("page/b.txt.ttl"), BROWSER, 200, "text/turtle; charset=utf-8", id="page as turtle"),
        pytest.param(node("page/a/运城 1版.txt"), "text/turtle", 200, "text/turtle; charset=utf-8", id="blank"),
        pytest.param(node("role/市委书记"), BROWSER, 200, "text/html; charset=utf-8", id="title of posts"),
        pytest.param(node("role/市委书记") + ".ttl", BROWSER, 200, "text/turtle; charset=utf-8", id="title as turtle"),
        pytest.param("id/graph", "application/ld+json", 200, "application/ld+json", id="the data set"),
        pytest.param("id/graph", BROWSER, 200, "text/html; charset=utf-8", id="page of the data set"),
        pytest.param(node("role/没有"), "*/*", 404, "text/plain; charset=utf-8", id="unknown title"),
        pytest.param(node("page/c.txt"), "*/*", 404, "text/plain; charset=utf-8", id="unknown page"),
        pytest.param(node(HOSTILE.id), BROWSER, 200, "text/html; charset=utf-8", id="hostile id"),
        pytest.param(node(HOSTILE.id) + ".nt", BROWSER, 200, "application/n-triples", id="hostile id as triples"),
        pytest.param(node(f"page/{THIRD.page.name}"), BROWSER, 200, "text/html; charset=utf-8", id="hostile page"),
        pytest.param("id/" + quote(IRI, safe=""), "*/*", 404, "text/plain; charset=utf-8", id="an address"),
        pytest.param("id/../../etc/passwd", "*/*", 404, "text/plain; charset=utf-8", id="a file"),
        pytest.param("static/../texts.json", "*/*", 404, "text/plain; charset=utf-8", id="a file of the program"),
    ],
)
def test_forms_of_a_node(server: Server, path: str, accept: str, status: int, kind: str) -> None:
    assert server.get(path, accept)[:2] == (status, kind)


def test_an_unknown_node_is_told_in_one_line(server: Server) -> None:
    assert server.get(node("company/没有")).text == "company/没有: no such node in this graph\n"


@pytest.fixture(scope="module")
def whole(server: Server) -> Graph:
    """The graph as its export has it."""
    with Store.open(Path(server.folder) / "graph.db", create=False) as store:
        return Graph().parse(data="".join(turtle(store)), format="turtle")


@pytest.mark.parametrize("media", PARSERS)
@pytest.mark.parametrize(
    "id", [COMPANY.id, PROJECT.id, HEJIN.id, HOSTILE.id, OFFICIAL.id, "page/a/运城 1版.txt", "role/市委书记", "graph"]
)
def test_triples_of_a_node(server: Server, whole: Graph, id: str, media: str) -> None:
    got = Graph().parse(data=server.get(node(id), media).text, format=PARSERS[media])
    iri = URIRef(IRI + iri_path(id))
    about = {iri} | {
        claim
        for predicate in (RDF.subject, RDF.object, DCTERMS.isPartOf, PROV.wasDerivedFrom, ORG.member)
        for claim in whole.subjects(predicate, iri)
    }
    for predicate in (KG.capacity, VOID.classPartition, VOID.propertyPartition):
        about |= set(whole.objects(iri, predicate))
    assert set(got) == {triple for subject in about for triple in whole.triples((subject, None, None))}
    assert len(got) > (5 if id != "role/市委书记" else 1)


def test_the_page_of_a_title_says_who_holds_it(server: Server) -> None:
    page = server.get(node("role/市委书记"), BROWSER).text
    assert "<h1>市委书记</h1>" in page
    assert re.search(rf'<a href="/id/{re.escape(iri_path(OFFICIAL.id))}#post-[^"]+">{OFFICIAL.name}</a>', page)


def test_every_link_of_a_page_leads_somewhere(server: Server) -> None:
    paths = [
        node(COMPANY.id),
        node(HOSTILE.id),
        node("page/a/运城 1版.txt"),
        node(f"page/{THIRD.page.name}"),
        node("role/市委书记"),
        "id/graph",
        "",
    ]
    for path in paths:
        page = server.get(path, BROWSER).text
        links = {unescape(link).partition("#")[0] for link in LINK.findall(page)}
        for link in sorted(link for link in links if link.startswith("/")):
            assert server.get(quote(link, safe="/%?=&@!$'()*+,;:~"), BROWSER).status == 200, (path, link)


def test_every_question_that_is_offered_can_be_asked(server: Server) -> None:
    about = [
        asked_of("zh", entity.id, IRI + iri_path(entity.id)) for entity in (COMPANY, HEJIN, PROJECT, PARK, OFFICIAL)
    ]
    assert all(about)
    for one in (*asked("zh"), *(question for some in about for question in some)):
        got = server.query(one.query)
        assert got.status == 200, (one, got)


LINK = re.compile(r'(?:href|src)="([^"]*)"')
