"""What the RDF says beside things and claims: posts as memberships, the dataset about itself, a graph for each page."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib
from rdflib import RDF, RDFS, Literal, Namespace, URIRef
from readings import FIRST, FIRST_SENTENCES, HEJIN, OFFICIAL, Said, reading_of, store_of

from kg.exports.turtle import nquads, ntriples, turtle
from kg.store import Store

KG = Namespace("https://kg.example/ontology#")
ID = Namespace("https://kg.example/id/")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
ORG = Namespace("http://www.w3.org/ns/org#")
PROV = Namespace("http://www.w3.org/ns/prov#")
VOID = Namespace("http://rdfs.org/ns/void#")
PAGE_A = ID["page/a/运城%201版.txt"]


def parsed(store: Store) -> rdflib.Graph:
    return rdflib.Graph().parse(data="".join(turtle(store)), format="turtle")


def test_a_post_is_a_membership(store: Store) -> None:
    graph = parsed(store)
    start = FIRST.page.raw.index(FIRST_SENTENCES[4])
    membership = ID["person/李启明@河津市#post-place/140882-市委书记"]
    date = Literal("2024-09-28", datatype=XSD.date)
    assert set(graph.predicate_objects(membership)) == {
        (RDF.type, ORG.Membership),
        (ORG.member, ID["person/李启明@河津市"]),
        (ORG.role, ID["role/市委书记"]),
        (KG.postAt, ID["place/140882"]),
        (KG.firstSeen, date),
        (KG.lastSeen, date),
        (PROV.wasDerivedFrom, URIRef(f"{PAGE_A}#holdsPost-{start}-1")),
    }
    assert set(graph.predicate_objects(ID["role/市委书记"])) == {
        (RDF.type, ORG.Role),
        (RDFS.label, Literal("市委书记", lang="zh")),
    }


def test_a_post_seen_on_several_pages_is_one_membership(tmp_path: Path) -> None:
    said = Said(OFFICIAL, "holdsPost", HEJIN, "甲。", title="市长")
    pages = [reading_of(f"{date}.txt", "甲。", [said], date=date) for date in ("2023-05-01", "2022-01", "2024-11-30")]
    with store_of(tmp_path / "graph.db", *pages) as store:
        graph = parsed(store)
    [membership] = graph.subjects(RDF.type, ORG.Membership)
    seen = [graph.value(membership, term) for term in (KG.firstSeen, KG.lastSeen)]
    assert seen == [Literal("2022-01", datatype=XSD.gYearMonth), Literal("2024-11-30", datatype=XSD.date)]
    assert len(set(graph.objects(membership, PROV.wasDerivedFrom))) == 3


def test_the_dataset_tells_what_it_holds(store: Store) -> None:
    store.set_origin(version="1.2.3", rules="aa", gazetteer="bb")
    graph = parsed(store)
    dataset = ID["graph"]
    told = {term: graph.value(dataset, term) for term in (VOID.entities, VOID.documents, KG.programVersion)}
    entities = sum(store.counts().values())
    assert told == {VOID.entities: Literal(entities), VOID.documents: Literal(2), KG.programVersion: Literal("1.2.3")}
    classes = {
        str(graph.value(part, VOID["class"])): int(str(graph.value(part, VOID.entities)))
        for part in graph.objects(dataset, VOID.classPartition)
    }
    assert classes == {str(KG[kind]): count for kind, count in store.counts().items()}
    edges = {
        str(graph.value(part, VOID.property)): int(str(graph.value(part, VOID.triples)))
        for part in graph.objects(dataset, VOID.propertyPartition)
    }
    assert edges == {term: sum(1 for _ in graph.triples((None, URIRef(term), None))) for term in edges}
    assert edges.keys() == {str(KG[relation]) for relation in store.edge_counts()}


def test_what_a_page_says_is_in_its_graph(store: Store) -> None:
    quads = ox.Store()
    quads.bulk_load(input="".join(nquads(store)).encode(), format=ox.RdfFormat.N_QUADS)
    pages = {str(graph.value) for graph in quads.named_graphs()}
    assert pages == {str(PAGE_A), str(ID["page/b.txt"])}
    official, held, place = (ox.NamedNode(ID[f"person/{OFFICIAL.name}@河津市"]), ox.NamedNode(KG.holdsPost), None)
    said = list(quads.quads_for_pattern(official, held, place, ox.NamedNode(str(PAGE_A))))
    assert [quad.object for quad in said] == [ox.NamedNode(ID["place/140882"])]
    once = {(quad.subject, quad.predicate, quad.object) for quad in quads}
    triples = ox.Store()
    triples.bulk_load(input="".join(ntriples(store)).encode(), format=ox.RdfFormat.N_TRIPLES)
    assert once == {(quad.subject, quad.predicate, quad.object) for quad in triples}


def test_what_was_cancelled_is_stated_by_no_page(store: Store) -> None:
    quads = ox.Store()
    quads.bulk_load(input="".join(nquads(store)).encode(), format=ox.RdfFormat.N_QUADS)
    friend, cooperates = ox.NamedNode(ID["company/华岳集团"]), ox.NamedNode(KG.cooperatesWith)
    assert list(quads.quads_for_pattern(friend, cooperates, None, None)) == []
