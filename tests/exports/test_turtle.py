"""The RDF exports, judged by two parsers that are not ours."""

from __future__ import annotations

import os
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
import rdflib
from rdflib import RDF, RDFS, SKOS, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from readings import (
    FIRST,
    FIRST_SENTENCES,
    PROJECT,
    SECOND,
    Said,
    reading_of,
    resolve_by_id,
    store_of,
)

from kg.exports.jsonld import write_jsonld
from kg.exports.terms import date_literal, decimal_literal, iri_path
from kg.exports.turtle import ntriples, turtle, write_ntriples, write_turtle
from kg.model import Entity, Modality, Value
from kg.store import Store

KG = Namespace("https://kg.example/ontology#")
ID = Namespace("https://kg.example/id/")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
SCHEMA = Namespace("https://schema.org/")
PROV = Namespace("http://www.w3.org/ns/prov#")
PAGE_A = ID["page/a/运城%201版.txt"]
PAGE_B = ID["page/b.txt"]
SEEN_A = Literal("2024-09-28", datatype=XSD.date)


def parsed(store: Store, *, base: str | None = None) -> rdflib.Graph:
    return rdflib.Graph().parse(data="".join(turtle(store, base=base)), format="turtle")


def said_of(graph: rdflib.Graph, subject: URIRef) -> set[tuple[object, object]]:
    return set(graph.predicate_objects(subject))


def zh(text: str) -> Literal:
    return Literal(text, lang="zh")


def test_entities(store: Store) -> None:
    graph = parsed(store)
    assert said_of(graph, ID["company/山西晨辉铝业有限公司"]) == {
        (RDF.type, KG.Company),
        (RDFS.label, zh("山西晨辉铝业有限公司")),
        (SKOS.altLabel, zh("晨辉铝业")),
        (KG.undertakes, ID["project/年产5万吨铝板带项目"]),
        (KG.locatedIn, ID["place/140882"]),
        (KG.status, Literal("operating")),
        (KG.mentionedIn, PAGE_A),
        (KG.mentionedIn, PAGE_B),
        (KG.firstSeen, SEEN_A),
        (KG.lastSeen, Literal("2025-03", datatype=XSD.gYearMonth)),
        (KG.inspectorsRank, Literal(1)),
    }
    project = ID["project/年产5万吨铝板带项目"]
    capacity = ID["project/年产5万吨铝板带项目#capacity-50000-吨"]
    assert said_of(graph, project) == {
        (RDF.type, KG.Project),
        (RDFS.label, zh("年产5万吨铝板带项目")),
        (KG.inPark, ID["park/河津铝工业园"]),
        (KG.investment, Literal("800000000", datatype=XSD.decimal)),
        (KG.jobs, Literal("300", datatype=XSD.integer)),
        (KG.capacity, capacity),
        (KG.mentionedIn, PAGE_A),
        (KG.firstSeen, SEEN_A),
        (KG.lastSeen, SEEN_A),
        (KG.silentSince, SEEN_A),
        (KG.investmentRank, Literal(1)),
        (KG.jobsRank, Literal(1)),
    }
    assert said_of(graph, capacity) == {
        (RDF.type, SCHEMA.QuantitativeValue),
        (SCHEMA.value, Literal(50000)),
        (SCHEMA.unitText, Literal("吨")),
    }
    assert set(graph.objects(ID["person/李启明@河津市"], RDF.type)) == {KG.Official}


def test_places(store: Store) -> None:
    graph = parsed(store)
    assert said_of(graph, ID["place/140882"]) == {
        (RDF.type, KG.Place),
        (RDFS.label, zh("河津市")),
        (SKOS.altLabel, zh("河津")),
        (KG.adcode, Literal("140882")),
        (KG.level, Literal("county")),
        (KG.partOf, ID["place/140800"]),
        (KG.within, ID["place/140882"]),
        (KG.within, ID["place/140800"]),
        (KG.within, ID["place/140000"]),
        (KG.mentionedIn, PAGE_A),
        (KG.mentionedIn, PAGE_B),
        (KG.firstSeen, SEEN_A),
        (KG.lastSeen, Literal("2025-03", datatype=XSD.gYearMonth)),
    }
    assert said_of(graph, ID["place/140000"]) == {
        (RDF.type, KG.Place),
        (RDFS.label, zh("山西省")),
        (KG.adcode, Literal("140000")),
        (KG.level, Literal("province")),
        (KG.within, ID["place/140000"]),
    }
    assert not list(graph.objects(ID["place/140800"], KG.mentionedIn))


def test_claims(store: Store) -> None:
    graph = parsed(store)
    start = FIRST.page.raw.index(FIRST_SENTENCES[4])
    assert said_of(graph, URIRef(f"{PAGE_A}#holdsPost-{start}-1")) == {
        (RDF.type, RDF.Statement),
        (RDF.type, KG.Claim),
        (RDF.subject, ID["person/李启明@河津市"]),
        (RDF.predicate, KG.holdsPost),
        (RDF.object, ID["place/140882"]),
        (KG.title, Literal("市委书记")),
        (KG.modality, Literal("actual")),
        (KG.pattern, Literal("职务-人名")),
        (KG.quote, zh(FIRST_SENTENCES[4])),
        (KG.start, Literal(start)),
        (KG.end, Literal(start + len(FIRST_SENTENCES[4]))),
        (KG.inArticle, URIRef(f"{PAGE_A}#article-1")),
        (PROV.wasDerivedFrom, PAGE_A),
    }
    inspected = URIRef(f"{PAGE_A}#inspected-{start}-1")
    assert graph.value(inspected, KG.date) == Literal("2024-09-27", datatype=XSD.date)
    assert len(set(graph.subjects(RDF.type, KG.Claim))) == len(FIRST.claims) + len(SECOND.claims)


def test_pages_and_articles(store: Store) -> None:
    graph = parsed(store)
    dcterms = Namespace("http://purl.org/dc/terms/")
    assert said_of(graph, PAGE_B) == {
        (RDF.type, KG.Page),
        (RDF.type, PROV.Entity),
        (RDFS.label, Literal("b.txt")),
        (dcterms.date, Literal("2025-03", datatype=XSD.gYearMonth)),
        (dcterms.spatial, ID["place/140800"]),
        (KG.fileName, Literal("b.txt")),
        (KG.sha256, Literal(SECOND.page.sha256)),
    }
    assert said_of(graph, URIRef(f"{PAGE_B}#article-1")) == {
        (RDF.type, KG.Article),
        (dcterms.title, zh("晨辉铝业投产")),
        (dcterms.date, Literal("2025-03", datatype=XSD.gYearMonth)),
        (dcterms.isPartOf, PAGE_B),
        (KG.start, Literal(3)),
        (KG.end, Literal(len(SECOND.page.raw))),
    }


def test_what_was_cancelled_is_a_claim_and_no_fact(store: Store) -> None:
    graph = parsed(store)
    friend = ID["company/华岳集团"]
    assert list(graph.objects(friend, KG.cooperatesWith)) == []
    [claim] = graph.subjects(RDF.subject, friend)
    assert (graph.value(claim, KG.modality), graph.value(claim, RDF.predicate)) == (
        Literal("cancelled"),
        KG.cooperatesWith,
    )


def decimal(text: str) -> Literal:
    return Literal(text, datatype=XSD.decimal)


@pytest.mark.parametrize(
    ("predicate", "value", "unit", "modality", "direct", "claimed"),
    [
        pytest.param("investment", 8e8, "CNY", "planned", decimal("800000000"), decimal("800000000"), id="float"),
        pytest.param("investment", 5, "USD", "actual", None, decimal("5"), id="foreign currency"),
        pytest.param("investment", "约8亿", "CNY", "actual", None, Literal("约8亿"), id="no number"),
        pytest.param("investment", float("inf"), "CNY", "actual", None, Literal("inf"), id="no finite number"),
        pytest.param("area", 0.1, "m²", "actual", decimal("0.1"), decimal("0.1"), id="fraction"),
        pytest.param("outputValue", 1e25, "CNY", "actual", decimal("1" + "0" * 25), decimal("1" + "0" * 25), id="huge"),
        pytest.param("jobs", 300.0, "人", "actual", Literal(300), Literal(300), id="whole float"),
        pytest.param("jobs", 300.5, "人", "actual", None, Literal("300.5"), id="half a job"),
        pytest.param("jobs", 300, None, "actual", Literal(300), Literal(300), id="no unit"),
        pytest.param("jobs", 300, "人", "cancelled", None, Literal(300), id="cancelled"),
        pytest.param("status", "operating", None, "actual", Literal("operating"), Literal("operating"), id="status"),
        pytest.param("status", "投产", None, "actual", None, Literal("投产"), id="no status of ours"),
        pytest.param(
            "startedOn", "2024-06", None, "actual", Literal("2024-06", datatype=XSD.gYearMonth),
            Literal("2024-06", datatype=XSD.gYearMonth), id="month",
        ),
        pytest.param(
            "foundedOn", "2003", None, "actual", Literal("2003", datatype=XSD.gYear),
            Literal("2003", datatype=XSD.gYear), id="year",
        ),
        pytest.param("startedOn", "2024-13-45", None, "actual", None, Literal("2024-13-45"), id="no such date"),
    ],
)  # fmt: skip
def test_attributes(
    tmp_path: Path,
    predicate: str,
    value: Value,
    unit: str | None,
    modality: Modality,
    direct: Literal | None,
    claimed: Literal,
) -> None:
    said = Said(PROJECT, predicate, None, "甲。", value=value, unit=unit, modality=modality)
    with store_of(tmp_path / "graph.db", reading_of("a.txt", "甲。", [said])) as store:
        graph = parsed(store)
    [claim] = graph.subjects(RDF.type, KG.Claim)
    assert list(graph.objects(ID[PROJECT.id], KG[predicate])) == ([] if direct is None else [direct])
    assert graph.value(claim, RDF.object) == claimed
    assert graph.value(claim, KG.unit) == (None if unit is None else Literal(unit))


def test_all_values_of_an_attribute_are_written(tmp_path: Path) -> None:
    said = [Said(PROJECT, "investment", None, "甲。", value=value, unit="CNY") for value in (5, 40, 5)]
    with store_of(tmp_path / "graph.db", reading_of("a.txt", "甲。", said)) as store:
        graph = parsed(store)
    assert set(graph.objects(ID[PROJECT.id], KG.investment)) == {decimal("5"), decimal("40")}
    assert len(set(graph.subjects(RDF.type, KG.Claim))) == 3


HOSTILE = [
    "甲<b>&\"'`{}|^\\%20#?[x]",
    "乙 公司\t（集团）\n",
    "../../etc/passwd",
    "丙\u200b\u202e\ufeff丙",
    "丁\x01\x7f丁",
    "𠮷野家",
    "\ue000\ufffe",
    'a"@zh .\n<x> <y> <z> .',
    "%E5%85%AC",
    ";,.:=/",
]


@pytest.fixture
def hostile_store(tmp_path: Path) -> Store:
    entities = [Entity(f"company/{name}", "Company", name, (name[::-1],)) for name in HOSTILE]
    text = "".join(f"句{number}{name}。" for number, name in enumerate(HOSTILE))
    said = [
        Said(entity, "cooperatesWith", other, text, title=entity.name, pattern=entity.name)
        for entity, other in pairwise(entities)
    ]
    said.append(Said(entities[0], "capacity", None, text, value=5, unit='吨/"a" <年>'))
    return store_of(tmp_path / "hostile.db", reading_of('../a b/"<页>"%.txt', text, said))


def test_hostile_names_are_parsed_back(hostile_store: Store) -> None:
    graph = parsed(hostile_store)
    companies = set(graph.subjects(RDF.type, KG.Company))
    assert len(companies) == len(HOSTILE)
    cut = {name.translate(dict.fromkeys([1, 0x7F, 0xFFFE])) for name in HOSTILE}
    assert {str(graph.value(company, RDFS.label)) for company in companies} == cut
    assert len(set(graph.subject_objects(KG.cooperatesWith))) == len(HOSTILE) - 1


def rapper_count(path: Path, syntax: str) -> int:
    rapper = shutil.which("rapper")
    if rapper is None:
        if os.environ.get("KG_REQUIRE_RAPPER") == "1":
            pytest.fail("KG_REQUIRE_RAPPER=1 and there is no rapper; install raptor2-utils")
        pytest.skip("no rapper (Debian: raptor2-utils); KG_REQUIRE_RAPPER=1 makes this a failure")
    done = subprocess.run([rapper, "-i", syntax, "-c", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "rror" not in done.stderr, done.stderr
    assert "arning" not in done.stderr, done.stderr
    return int(done.stderr.split("returned ")[1].split()[0])


@pytest.mark.parametrize("name", ["store", "hostile_store"])
def test_rapper_reads_as_many_triples(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    opened: Store = request.getfixturevalue(name)
    write_turtle(opened, tmp_path / "graph.ttl")
    write_ntriples(opened, tmp_path / "graph.nt")
    expected = len(parsed(opened))
    assert rapper_count(tmp_path / "graph.ttl", "turtle") == expected
    assert rapper_count(tmp_path / "graph.nt", "ntriples") == expected


@pytest.mark.parametrize("name", ["store", "hostile_store"])
def test_all_forms_say_the_same(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    opened: Store = request.getfixturevalue(name)
    write_jsonld(opened, tmp_path / "graph.jsonld")
    graph = parsed(opened)
    assert isomorphic(graph, rdflib.Graph().parse(data="".join(ntriples(opened)), format="nt"))
    assert isomorphic(graph, rdflib.Graph().parse(tmp_path / "graph.jsonld", format="json-ld"))
    assert not [term for triple in graph for term in triple if isinstance(term, rdflib.BNode)]


def test_same_pages_same_bytes_in_any_order(tmp_path: Path) -> None:
    with store_of(tmp_path / "a.db", FIRST, SECOND) as one, store_of(tmp_path / "b.db", SECOND, FIRST) as other:
        other.put_reading(FIRST)
        resolve_by_id(other)
        assert "".join(turtle(one)) == "".join(turtle(other))


def test_base(store: Store) -> None:
    graph = parsed(store, base="http://例子.example/kg/")
    assert (URIRef("http://例子.example/kg/place/140882"), RDFS.label, zh("河津市")) in graph
    assert not [subject for subject in graph.subjects() if str(subject).startswith(ID)]


def test_a_failed_write_leaves_the_old_file(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("old")
    monkeypatch.setattr(store, "mentions", lambda: iter([1 / 0]))  # the writer fails in the middle
    with pytest.raises(ZeroDivisionError):
        write_turtle(store, path)
    assert (path.read_text(), sorted(file.name for file in tmp_path.glob("*.part"))) == ("old", [])


def test_terms_of_the_ontology_are_named(store: Store) -> None:
    graph = parsed(store)
    assert graph.value(KG.Official, RDFS.subClassOf) == KG.Person
    assert set(graph.objects(KG.inPark, RDFS.label)) == {zh("入园"), Literal("in park", lang="en")}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("person/王云@河津市", "person/王云@河津市", id="Chinese stays"),
        pytest.param("a b%c", "a%20b%25c", id="blank and percent"),
        pytest.param('<>"{}|^`\\', "%3C%3E%22%7B%7D%7C%5E%60%5C", id="never in an IRI"),
        pytest.param("?#[]", "%3F%23%5B%5D", id="never in a path"),
        pytest.param("（一）·—“”", "（一）·—“”", id="Chinese punctuation stays"),
        pytest.param("a/../b/./..c", "a/%2E%2E/b/%2E/..c", id="no way up"),
        pytest.param("\u3000\u200b\ue000", "%E3%80%80%E2%80%8B%EE%80%80", id="invisible and private"),
        pytest.param("𠮷", "𠮷", id="beyond the first plane"),
    ],
)
def test_iri_path(text: str, path: str) -> None:
    assert iri_path(text) == path


@pytest.mark.parametrize(
    ("date", "datatype"),
    [
        ("2024-02-29", "xsd:date"),
        ("2024-06", "xsd:gYearMonth"),
        ("2024", "xsd:gYear"),
        ("2023-02-29", None),
        ("2024-13", None),
        ("0000", None),
        ("2024-6", None),
        ("２０２４", None),
        ("2024-06-12T00:00", None),
        ("", None),
        (None, None),
    ],
)
def test_dates(date: str | None, datatype: str | None) -> None:
    literal = date_literal(date)
    assert (literal.datatype if literal else None) == datatype


@pytest.mark.parametrize(
    ("value", "text"),
    [(5, "5"), (5.0, "5"), (100, "100"), (1e22, "1" + "0" * 22), (5e-7, "0.0000005"), ("5", None), (None, None)],
)
def test_decimals(value: Value | None, text: str | None) -> None:
    literal = decimal_literal(value)
    assert (literal.text if literal else None) == text
