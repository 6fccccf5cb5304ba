"""The model in OWL, SHACL and JSON-LD: made from the schema, free of contradiction, and refusing what is wrong."""

from __future__ import annotations

from pathlib import Path

import owlrl
import pytest
import rdflib
from owlrl.DatatypeHandling import use_RDFLib_lexical_conversions
from rdflib import RDF, Namespace, URIRef

from kg.check import CheckError, Fault, check
from kg.exports.turtle import turtle, write_turtle
from kg.ontology import load_schema
from kg.resources import ontology_dir
from kg.shapes import shapes
from kg.store import Store
from kg.vocabulary import context, owl

SCHEMA = load_schema(ontology_dir())
KG = Namespace(SCHEMA.prefix)
ID = SCHEMA.base
CONTRADICTION = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
"""What owlrl says of a graph that cannot be true."""


@pytest.mark.parametrize(
    ("name", "made"),
    [
        pytest.param("kg.ttl", owl, id="OWL"),
        pytest.param("shapes.ttl", shapes, id="SHACL"),
        pytest.param("context.jsonld", context, id="JSON-LD context"),
    ],
)
def test_files_are_what_the_schema_says(name: str, made: object) -> None:
    assert callable(made)
    assert (ontology_dir() / name).read_text("utf-8") == made(SCHEMA), "python ontology/derive.py writes it anew"


def contradictions(graph: rdflib.Graph) -> list[str]:
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    use_RDFLib_lexical_conversions()  # what owlrl makes of literals must not reach other tests
    return [str(text) for text in graph.objects(None, CONTRADICTION)]


def test_the_model_and_a_graph_contradict_nothing(store: Store) -> None:
    graph = rdflib.Graph().parse(ontology_dir() / "kg.ttl").parse(data="".join(turtle(store)), format="turtle")
    assert contradictions(graph) == []
    assert (URIRef(ID + "place/140882"), KG.locationOf, URIRef(ID + "company/山西晨辉铝业有限公司")) in graph


def test_a_contradiction_is_found(store: Store) -> None:
    graph = rdflib.Graph().parse(ontology_dir() / "kg.ttl").parse(data="".join(turtle(store)), format="turtle")
    graph.add((URIRef(ID + "company/山西晨辉铝业有限公司"), RDF.type, KG.Place))
    assert len(contradictions(graph)) == 1


def test_an_export_conforms(store: Store, tmp_path: Path) -> None:
    write_turtle(store, tmp_path / "graph.ttl")
    assert check(tmp_path / "graph.ttl") == []


COMPANY = ID + "company/山西晨辉铝业有限公司"
PROJECT = ID + "project/年产5万吨铝板带项目"
STARTED = str(KG.startedOn)
PARK = ID + "park/河津铝工业园"
INSPECTED = "inspectorsRank is not what it can be derived as 调研人数名次的值不合规定"
FAULTS = [
    pytest.param(
        f"<{COMPANY}> kg:locatedIn <{PARK}> .",
        [Fault(PARK, "locatedIn leads to what is none of Place 位于的一端类型不符", "", PARK)],
        id="a relation to what it cannot lead to",
    ),
    pytest.param(
        f'<{PROJECT}> kg:startedOn "2024-13"^^xsd:gYearMonth .',
        [Fault(PROJECT, "startedOn has a value that it cannot have 开工日期的值不合规定", STARTED, "2024-13")],
        id="the thirteenth month",
    ),
    pytest.param(
        f"<{PROJECT}> kg:investment -5.0 .",
        [Fault(PROJECT, "investment has a value that it cannot have 总投资的值不合规定", str(KG.investment), "-5.0")],
        id="less than nothing",
    ),
    pytest.param(
        f'<{PROJECT}> kg:status "soon" .',
        [Fault(PROJECT, "status has a value that it cannot have 状态的值不合规定", str(KG.status), "soon")],
        id="no stage of a project",
    ),
    pytest.param(
        f"<{PARK}> kg:investmentRank 2 .",
        [Fault(PARK, "investmentRank stands at what it is not counted of 投资额名次的主语类型不符", "", PARK)],
        id="a rank among what it is none of",
    ),
    pytest.param(
        f"<{COMPANY}> kg:inspectorsRank 0 .",
        [
            Fault(COMPANY, INSPECTED, str(KG.inspectorsRank), ""),
            Fault(COMPANY, INSPECTED, str(KG.inspectorsRank), "0"),
        ],
        id="two ranks, one of them none",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "faults"), FAULTS)
def test_faults(store: Store, tmp_path: Path, wrong: str, faults: list[Fault]) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("".join(turtle(store)) + "\n" + wrong + "\n", "utf-8")
    assert check(path) == faults


def test_a_claim_without_its_sentence(store: Store, tmp_path: Path) -> None:
    lines = "".join(turtle(store)).splitlines()
    quoted = next(number for number, line in enumerate(lines) if line.startswith("    kg:quote "))
    del lines[quoted]
    (tmp_path / "graph.ttl").write_text("\n".join(lines), "utf-8")
    found = check(tmp_path / "graph.ttl")
    assert [(fault.message, fault.path) for fault in found] == [
        ("a claim needs its sentence 原句，有且只有一个", str(KG.quote))
    ]


def test_what_is_no_turtle_is_said(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("@prefix kg: <https://kg.example/ontology#> .\n\nkg:a kg:b", "utf-8")
    with pytest.raises(CheckError) as caught:
        check(path)
    assert str(caught.value) == f"{path}: not Turtle at line 3; write it again with kg export"
