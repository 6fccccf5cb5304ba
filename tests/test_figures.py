"""What the export counts is what the graph says: each question that uses it against the query that counts anew."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from readings import COMPANY, FIRST, FRIEND, HEJIN, OFFICIAL, PARK, SECOND, Said, reading_of, store_of

from kg import rdf
from kg.model import Entity, Modality
from kg.ontology import load_schema
from kg.pipeline import build
from kg.ready import load_questions
from kg.resources import ontology_dir
from kg.store import Store

TESTS = Path(__file__).parent
sys.path.append(str(TESTS / "bench"))
from large import make  # noqa: E402

SCHEMA = load_schema(ontology_dir())
QUESTIONS = {question.name: question for question in load_questions(ontology_dir())}
PAGES = TESTS.parent.parent / "shared" / "pages"
WHOLE = {
    "employers": """SELECT ?name (MAX(?n) AS ?jobs) WHERE { ?x kg:jobs ?n ; rdfs:label ?name }
        GROUP BY ?x ?name ORDER BY DESC(?jobs) ?name LIMIT 50""",
    "events-by-month": """SELECT ?month ?event (COUNT(DISTINCT ?p) AS ?projects) WHERE {
        VALUES (?term ?event) { (kg:signedOn "signed") (kg:startedOn "started") (kg:operatingOn "operating") }
        ?p ?term ?date ; a kg:Project . BIND (SUBSTR(STR(?date), 1, 7) AS ?month)
        } GROUP BY ?month ?event ORDER BY ?month ?event""",
    "firms-from-elsewhere": """SELECT DISTINCT ?company ?from ?where WHERE {
        ?c kg:originatesFrom/kg:partOf* ?home ; a kg:Company ; rdfs:label ?company . ?home rdfs:label ?from .
        ?c kg:locatedIn|kg:inPark|kg:undertakes/kg:locatedIn|kg:undertakes/kg:inPark ?site .
        ?site kg:locatedIn?/kg:partOf* ?s . ?s a kg:Place ; rdfs:label ?where .
        FILTER NOT EXISTS { ?s kg:partOf* ?home } FILTER NOT EXISTS { ?home kg:partOf* ?s }
        } ORDER BY ?company ?from ?where""",
    "largest-projects": """SELECT ?project (MAX(?amount) AS ?investment)
        (GROUP_CONCAT(DISTINCT COALESCE(?name, ""); separator="、") AS ?by) WHERE {
        ?p a kg:Project ; rdfs:label ?project ; kg:investment ?amount . OPTIONAL { ?p ^kg:undertakes/rdfs:label ?name }
        } GROUP BY ?p ?project ORDER BY DESC(?investment) ?project LIMIT 50""",
    "most-inspected": """SELECT ?target (COUNT(DISTINCT ?p) AS ?officials) WHERE {
        ?p kg:inspected ?t . ?t rdfs:label ?target
        } GROUP BY ?t ?target ORDER BY DESC(?officials) ?target LIMIT 50""",
    "origins-of-investors": """SELECT ?from (COUNT(DISTINCT ?c) AS ?companies) WHERE {
        ?c kg:originatesFrom ?home ; a kg:Company . ?home rdfs:label ?from
        } GROUP BY ?home ?from ORDER BY DESC(?companies) ?from""",
    "parks-by-investment": """SELECT ?park (SUM(?largest) AS ?investment) (COUNT(?j) AS ?projects) WHERE {
        { SELECT ?j (MAX(?amount) AS ?largest) WHERE { ?j a kg:Project ; kg:investment ?amount } GROUP BY ?j }
        ?j kg:inPark ?p . ?p rdfs:label ?park
        } GROUP BY ?p ?park ORDER BY DESC(?investment) ?park""",
    "stalled-projects": """SELECT ?project ?last WHERE {
        ?p kg:lastSeen ?last ; a kg:Project ; rdfs:label ?project . FILTER NOT EXISTS { ?p kg:status "operating" }
        } ORDER BY STR(?last) ?project""",
    "stalled-by-place": """SELECT DISTINCT ?place ?project ?last WHERE {
        ?p kg:lastSeen ?last ; a kg:Project ; rdfs:label ?project . FILTER NOT EXISTS { ?p kg:status "operating" }
        ?p kg:locatedIn/kg:partOf* ?w . ?w rdfs:label ?place
        } ORDER BY ?place STR(?last) ?project""",
}  # fmt: skip
"""The questions as they would be asked if nothing were counted before."""
SENTENCE = "两个项目、一家企业和一位负责人都在河津铝工业园。"
ONE, OTHER = Entity("project/甲", "Project", "甲"), Entity("project/乙", "Project", "乙")
CANCELLED: Modality = "cancelled"
ODD = reading_of(
    "c.txt",
    SENTENCE,
    [
        Said(ONE, "inPark", PARK, SENTENCE),
        Said(OTHER, "inPark", PARK, SENTENCE),
        Said(ONE, "investment", None, SENTENCE, value=1.5, unit="CNY"),
        Said(ONE, "investment", None, SENTENCE, value=0.2),
        Said(OTHER, "investment", None, SENTENCE, value=0.2, unit="CNY"),
        Said(OTHER, "investment", None, SENTENCE, value=900, unit="USD"),
        Said(OTHER, "investment", None, SENTENCE, value="不少"),
        Said(OTHER, "investment", None, SENTENCE, value=900, unit="CNY", modality=CANCELLED),
        Said(COMPANY, "investment", None, SENTENCE, value=10**12, unit="CNY"),
        Said(ONE, "jobs", None, SENTENCE, value=12.5, unit="人"),
        Said(OTHER, "jobs", None, SENTENCE, value=12.0, unit="人"),
        Said(ONE, "signedOn", None, SENTENCE, value="2024"),
        Said(ONE, "startedOn", None, SENTENCE, value="2024-05-06"),
        Said(ONE, "startedOn", None, SENTENCE, value="2024-05-07"),
        Said(OTHER, "startedOn", None, SENTENCE, value="2024-05"),
        Said(OTHER, "startedOn", None, SENTENCE, value="2024-13"),
        Said(OTHER, "operatingOn", None, SENTENCE, value="2024-05-32"),
        Said(OTHER, "operatingOn", None, SENTENCE, value="2024-06", modality=CANCELLED),
        Said(COMPANY, "startedOn", None, SENTENCE, value="2024-05"),
        Said(ONE, "status", None, SENTENCE, value="operating"),
        Said(OTHER, "status", None, SENTENCE, value="operating", modality=CANCELLED),
        Said(COMPANY, "originatesFrom", HEJIN, SENTENCE),
        Said(OFFICIAL, "originatesFrom", HEJIN, SENTENCE),
        Said(FRIEND, "originatesFrom", HEJIN, SENTENCE, modality=CANCELLED),
        Said(OFFICIAL, "inspected", PARK, SENTENCE),
        Said(OFFICIAL, "inspected", ONE, SENTENCE, modality=CANCELLED),
    ],
    date="2025-04-01",
)
"""What is said twice, in another unit, with no value, on no date, of what is no project, or no longer true."""
INSIDE = "FILTER EXISTS { ?p kg:locatedIn/kg:partOf* %s }"
NARROWED = [
    pytest.param("parks-by-investment", "place", INSIDE, id="parks of a place"),
    pytest.param("stalled-projects", "since", "FILTER (STR(?last) < %s)", id="stalled since a date"),
    pytest.param("events-by-month", "during", "FILTER (STRSTARTS(?month, %s))", id="months of a year"),
]
"""Question, parameter, and what the query that counts anew says instead of it."""
ABOVE = "SELECT ?place ?other WHERE { ?place a kg:Place ; kg:partOf* ?other }"


@pytest.fixture(scope="session", params=["seeds", "made", "odd", "pages"])
def graph(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ox.Store:
    """The seeds, a graph with many equals, one of exceptions, and the pages of real newspapers."""
    path = tmp_path_factory.mktemp("figures") / "graph.db"
    if request.param == "made":
        make(path, 4000, random.Random(1))
    elif request.param == "odd":
        store_of(path, FIRST, SECOND, ODD).close()
    elif request.param == "seeds":
        path = request.getfixturevalue("seeds_folder") / "graph.db"
    else:
        if not PAGES.exists():
            pytest.skip("no ../shared: pages of real newspapers are not part of the repository")
        with Store.open(path, create=True) as store:
            build([PAGES], store)
    with Store.open(path, create=False) as store:
        return rdf.load(store)


def rows(graph: ox.Store, query: str) -> list[list[str | None]]:
    """In their order; what GROUP_CONCAT joins is sorted, which no engine does."""
    answer = rdf.ask(graph, query, SCHEMA)
    assert isinstance(answer, rdf.Answer)
    return [[cell and "、".join(sorted(cell.split("、"))) for cell in row] for row in answer.texts()]


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_counted_is_what_counting_gives(name: str, graph: ox.Store) -> None:
    assert rows(graph, QUESTIONS[name].query) == rows(graph, WHOLE[name])


@pytest.mark.parametrize(("rank", "value"), [("investmentRank", "investment"), ("jobsRank", "jobs")])
def test_only_what_has_a_value_has_a_rank(rank: str, value: str, graph: ox.Store) -> None:
    ranked = f"SELECT (COUNT(?rank) AS ?n) WHERE {{ ?x kg:{rank} ?rank FILTER NOT EXISTS {{ ?x kg:{value} ?value }} }}"
    assert rows(graph, ranked) == [["0"]]
    assert rows(graph, f"SELECT ?rank WHERE {{ ?x kg:{rank} ?rank }} ORDER BY ?rank LIMIT 1") == [["1"]]


def test_a_place_is_within_all_above_it(graph: ox.Store) -> None:
    within = rows(graph, "SELECT ?place ?other WHERE { ?place kg:within ?other }")
    assert sorted(map(str, within)) == sorted(map(str, rows(graph, ABOVE)))
    assert len(within) > 5


@pytest.mark.parametrize(("name", "parameter", "condition"), NARROWED)
def test_what_is_counted_may_be_narrowed(name: str, parameter: str, condition: str, graph: ox.Store) -> None:
    places = rows(
        graph, "SELECT DISTINCT (STR(?w) AS ?iri) WHERE { ?x kg:locatedIn/kg:within ?w } ORDER BY ?w LIMIT 20"
    )
    values = (
        [f"<{iri}>" for [iri] in places] if parameter == "place" else ['"2023"', '"2024"', '"2024-05"', '"2025-04"']
    )
    for value in values:
        anew = WHOLE[name].replace("\n        } ", f"\n{condition % value} }} ")
        assert rows(graph, QUESTIONS[name].of({parameter: value})) == rows(graph, anew)
    assert values
