"""The ready questions: every engine gives the same answer, and a parameter narrows it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kg import rdf
from kg.ontology import OntologyError, load_schema
from kg.ready import Parameter, ReadyQuestion, load_questions, parse_question
from kg.resources import ontology_dir

QUESTIONS = load_questions(ontology_dir())
SCHEMA = load_schema(ontology_dir())
Rows = list[tuple[str, ...]]


@pytest.fixture(scope="module")
def oxigraph(seeds_folder: Path) -> ox.Store:
    return rdf.load_file(seeds_folder / "graph.ttl")


@pytest.fixture(scope="module")
def by_rdflib(seeds_folder: Path) -> rdflib.Graph:
    graph = rdflib.Graph().parse(seeds_folder / "graph.ttl")
    graph.bind("kg", "https://kg.example/ontology#")
    return graph


def plain(rows: Iterable[Iterable[object]]) -> Rows:
    """Rows in any order, cells as text: numbers in one form, names that are joined in one order."""

    def cell(term: object) -> str:
        text = "" if term is None else str(getattr(term, "value", term))
        return f"{float(text):g}" if re.fullmatch(r"-?\d+(\.\d+)?", text) else "、".join(sorted(text.split("、")))

    return sorted(tuple(map(cell, row)) for row in rows)


def asked(graph: ox.Store, question: ReadyQuestion, values: dict[str, str] | None = None) -> Rows:
    answer = rdf.ask(graph, rdf.checked(question.of(values or {}), SCHEMA), SCHEMA)
    assert isinstance(answer, rdf.Answer)
    return plain([getattr(term, "value", None) for term in row] for row in answer.rows)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_rdflib_gives_the_same_answer(question: ReadyQuestion, oxigraph: ox.Store, by_rdflib: rdflib.Graph) -> None:
    theirs = by_rdflib.query(question.query, initNs=rdf.prefixes(SCHEMA))
    rows = [[None if cell is None else str(cell) for cell in row] for row in theirs if isinstance(row, Iterable)]
    assert asked(oxigraph, question) == plain(rows)


def test_every_question_has_an_answer(oxigraph: ox.Store) -> None:
    assert [question.name for question in QUESTIONS if not asked(oxigraph, question)] == []


# What rasqal's SPARQL cannot do: property paths and values that are computed with.
SIMPLE = [q for q in QUESTIONS if not re.search(r"[*+/|^]|VALUES|BIND|NOT EXISTS|GROUP_CONCAT|COUNT|\(MAX", q.query)]


@pytest.mark.parametrize("question", SIMPLE, ids=lambda question: question.name)
def test_roqet_gives_the_same_answer(
    question: ReadyQuestion, seeds_folder: Path, oxigraph: ox.Store, tmp_path: Path
) -> None:
    roqet = shutil.which("roqet")
    if roqet is None:
        if os.environ.get("KG_REQUIRE_RAPPER") == "1":
            pytest.fail("KG_REQUIRE_RAPPER=1 and there is no roqet; install rasqal-utils")
        pytest.skip("no roqet (Debian: rasqal-utils); KG_REQUIRE_RAPPER=1 makes this a failure")
    path = tmp_path / "question.rq"
    known = "".join(f"PREFIX {name}: <{address}>\n" for name, address in rdf.prefixes(SCHEMA).items())
    path.write_text(known + question.query, "utf-8")
    done = subprocess.run(
        [roqet, "-q", "-r", "csv", "-D", (seeds_folder / "graph.ttl").as_uri(), path.as_uri()],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) - 1 == len(asked(oxigraph, question))


BASE = "https://kg.example/id/"
NARROWED = [
    pytest.param(
        "projects-in-parks",
        {"park": f"<{BASE}park/兰考县产业集聚区@开封市>"},
        [("兰考县产业集聚区", "全屋定制家居生产基地项目", "1.2e+09", "signed")],
        id="a park",
    ),
    pytest.param("career", {"person": f"<{BASE}person/没有这个人>"}, [], id="nobody"),
    pytest.param("who-held-a-post", {"post": '"没有这个职务"'}, [], id="no such post"),
    pytest.param("stalled-projects", {"since": '"1999"'}, [], id="nothing so old"),
]


@pytest.mark.parametrize(("name", "values", "rows"), NARROWED)
def test_narrowed(name: str, values: dict[str, str], rows: Rows, oxigraph: ox.Store) -> None:
    [question] = [question for question in QUESTIONS if question.name == name]
    assert [row[:4] for row in asked(oxigraph, question, values)] == rows


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q.parameters], ids=lambda question: question.name)
def test_every_parameter_narrows(question: ReadyQuestion, oxigraph: ox.Store) -> None:
    everything = asked(oxigraph, question)
    term = {"node": f"<{BASE}company/没有>", "date": '"1900"', "text": '"没有"'}
    for parameter in question.parameters:
        assert asked(oxigraph, question, {parameter.name: term[parameter.kind]}) == []
    assert everything


HEAD = "# zh: 甲\n# en: A\n"
BROKEN = [
    pytest.param("# zh: 甲\nASK { }", "q.rq: no title in en; begin the file with # zh: … and # en: …", id="title"),
    pytest.param(HEAD + "# --a ?b nod x\nASK { }", "q.rq:3: unknown kind nod; did you mean node?", id="kind"),
    pytest.param(
        HEAD + "# what is this?\nSELECT ?b WHERE { }",
        "q.rq:3: neither a title (# zh: …) nor a parameter (# --park ?p node …)",
        id="comment",
    ),
    pytest.param(HEAD + "ASK { ?a ?b ?c }", "q.rq: no WHERE {; write it out", id="no WHERE"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "error"), BROKEN)
def test_mistakes(text: str, error: str) -> None:
    with pytest.raises(OntologyError) as caught:
        parse_question("q", text)
    assert str(caught.value) == error


def test_parse() -> None:
    question = parse_question("q", HEAD + "# --park ?p node 园区 · the park\nSELECT ?p WHERE { ?p ?b ?c }\n")
    assert (question.zh, question.en) == ("甲", "A")
    assert question.parameters == (Parameter("park", "p", "node", "园区 · the park"),)
    assert question.of({"park": "<x:y>"}).endswith("WHERE { VALUES ?p { <x:y> } ?p ?b ?c }\n")


BOUND = [
    pytest.param("WHERE { ?p ?b ?c }", "WHERE { VALUES ?p { <p:> } ?p ?b ?c }", id="a group"),
    pytest.param(
        "WHERE { { ?p ?b ?c } UNION { ?c ?b ?p } }",
        "WHERE { { VALUES ?p { <p:> } ?p ?b ?c } UNION { VALUES ?p { <p:> } ?c ?b ?p } }",
        id="the branches of a union, not what is around them",
    ),
    pytest.param(
        "WHERE { { SELECT ?p WHERE { ?p ?b ?c } } ?park ?b ?c }",
        "WHERE { { SELECT ?p WHERE { VALUES ?p { <p:> } ?p ?b ?c } } ?park ?b ?c }",
        id="a query inside",
    ),
    pytest.param(
        "WHERE { VALUES (?p ?c) { (1 2) } FILTER (!BOUND(?p) || EXISTS { ?a ?b ?p }) }",
        "WHERE { VALUES ?p { <p:> } VALUES (?p ?c) { (1 2) } "
        "FILTER (!BOUND(?p) || EXISTS { VALUES ?p { <p:> } ?a ?b ?p }) }",
        id="a filter and what exists, not data",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("where", "narrowed"), BOUND)
def test_where_a_parameter_is_bound(where: str, narrowed: str) -> None:
    question = ReadyQuestion("q", "", "", (Parameter("park", "p", "node", ""),), f"SELECT * {where}")
    assert question.of({"park": "<p:>"}) == f"SELECT * {narrowed}"
