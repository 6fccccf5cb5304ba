"""The NetworkX view: one node an entity, one edge a relation, with all that was said."""

from __future__ import annotations

from pathlib import Path

import pytest
from readings import (
    COMPANY,
    FIRST,
    FIRST_SENTENCES,
    FRIEND,
    HEJIN,
    OFFICIAL,
    PARK,
    PROJECT,
    SECOND_TEXT,
    YUNCHENG,
    Said,
    reading_of,
    store_of,
)

from kg.graph import load_around, load_graph
from kg.store import Store

PROVINCE = "place/140000"


def evidence(quote: str, pattern: str) -> dict[str, object]:
    start = FIRST.page.raw.index(quote)
    return {
        "page": FIRST.page.name,
        "article": "晨辉铝业项目开工",
        "date": "2024-09-28",
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "pattern": pattern,
    }


def test_nodes(store: Store) -> None:
    nodes = load_graph(store).nodes
    assert list(nodes) == sorted(
        [COMPANY.id, FRIEND.id, PARK.id, OFFICIAL.id, PROVINCE, YUNCHENG.id, HEJIN.id, PROJECT.id]
    )
    assert nodes[HEJIN.id] == {
        "type": "Place",
        "name": "河津市",
        "aliases": ("河津",),
        "attributes": [],
        "code": "140882",
        "level": "county",
    }
    assert nodes[PROVINCE] == {
        "type": "Place",
        "name": "山西省",
        "aliases": (),
        "attributes": [],
        "code": "140000",
        "level": "province",
    }
    assert nodes[PROJECT.id]["attributes"] == [
        {
            "name": name,
            "value": value,
            "unit": unit,
            "date": None,
            "modality": modality,
            "evidence": [evidence(FIRST_SENTENCES[sentence], pattern)],
        }
        for name, value, unit, modality, sentence, pattern in [
            ("capacity", 50000, "吨", "actual", 3, "年产"),
            ("investment", 800000000, "CNY", "actual", 1, "投资-建设"),
            ("jobs", 300, "人", "planned", 3, "带动就业"),
        ]
    ]


def test_edges(store: Store) -> None:
    graph = load_graph(store)
    assert list(graph.edges(keys=True)) == [
        (COMPANY.id, HEJIN.id, "locatedIn"),
        (COMPANY.id, PROJECT.id, "undertakes"),
        (PARK.id, HEJIN.id, "locatedIn"),
        (OFFICIAL.id, HEJIN.id, "holdsPost"),
        (OFFICIAL.id, COMPANY.id, "inspected"),
        (YUNCHENG.id, PROVINCE, "partOf"),
        (HEJIN.id, YUNCHENG.id, "partOf"),
        (PROJECT.id, PARK.id, "inPark"),
    ]
    assert graph.edges[OFFICIAL.id, HEJIN.id, "holdsPost"] == {
        "relation": "holdsPost",
        "titles": ["市委书记"],
        "dates": [],
        "modality": "actual",
        "posts": [{"title": "市委书记", "first": "2024-09-28", "last": "2024-09-28"}],
        "sources": 1,
        "evidence": [evidence(FIRST_SENTENCES[4], "职务-人名")],
    }
    assert graph.edges[HEJIN.id, YUNCHENG.id, "partOf"]["evidence"] == []
    inspected = graph.edges[OFFICIAL.id, COMPANY.id, "inspected"]
    assert inspected["dates"] == ["2024-09-27"]
    assert [item["quote"] for item in inspected["evidence"]] == [FIRST_SENTENCES[4], SECOND_TEXT[7:]]


TEXT = "甲。乙。丙。"
CASES = [
    pytest.param(
        [Said(FRIEND, "cooperatesWith", COMPANY, "甲。", modality="cancelled")], [], id="what was cancelled is no edge"
    ),
    pytest.param([Said(COMPANY, "cooperatesWith", COMPANY, "甲。")], [], id="nothing is related to itself"),
    pytest.param(
        [Said(FRIEND, "cooperatesWith", COMPANY, "甲。"), Said(COMPANY, "cooperatesWith", FRIEND, "乙。")],
        [(FRIEND.id, COMPANY.id, "cooperatesWith", "actual", ["甲。", "乙。"])],
        id="a symmetric relation is one edge",
    ),
    pytest.param(
        [Said(FRIEND, "subsidiaryOf", COMPANY, "甲。"), Said(COMPANY, "subsidiaryOf", FRIEND, "乙。")],
        [
            (FRIEND.id, COMPANY.id, "subsidiaryOf", "actual", ["甲。"]),
            (COMPANY.id, FRIEND.id, "subsidiaryOf", "actual", ["乙。"]),
        ],
        id="any other has a direction",
    ),
    pytest.param(
        [
            Said(PROJECT, "inPark", PARK, "丙。", modality="planned"),
            Said(PROJECT, "inPark", PARK, "甲。", modality="signed"),
            Said(PROJECT, "inPark", PARK, "乙。", modality="cancelled"),
        ],
        [(PROJECT.id, PARK.id, "inPark", "signed", ["甲。", "丙。"])],
        id="the firmest modality counts",
    ),
]


@pytest.mark.parametrize(("said", "edges"), CASES)
def test_claims_into_edges(tmp_path: Path, said: list[Said], edges: list[tuple[object, ...]]) -> None:
    with store_of(tmp_path / "graph.db", reading_of("a.txt", TEXT, said)) as store:
        graph = load_graph(store)
    found = [
        (head, tail, key, edge["modality"], [item["quote"] for item in edge["evidence"]])
        for head, tail, key, edge in graph.edges(keys=True, data=True)
    ]
    assert found == edges


def test_same_value_on_two_pages_is_one_attribute(tmp_path: Path) -> None:
    pages = [
        reading_of("a.txt", "甲。", [Said(PROJECT, "investment", None, "甲。", value=5, unit="CNY", date="2023")]),
        reading_of("b.txt", "乙。", [Said(PROJECT, "investment", None, "乙。", value=5, unit="CNY", date="2024")]),
        reading_of("c.txt", "丙。", [Said(PROJECT, "investment", None, "丙。", value=40, unit="CNY")]),
    ]
    with store_of(tmp_path / "graph.db", *pages) as store:
        attributes = load_graph(store).nodes[PROJECT.id]["attributes"]
    found = [(item["value"], item["date"], [one["page"] for one in item["evidence"]]) for item in attributes]
    assert found == [(5, "2024", ["a.txt", "b.txt"]), (40, None, ["c.txt"])]


def test_around_a_node(store: Store) -> None:
    whole, near = load_graph(store), load_around(store, PROJECT.id, most=9)
    assert set(near) == {PROJECT.id, PARK.id, COMPANY.id}
    part = whole.subgraph(near)
    assert {node: near.nodes[node] for node in near} == {node: part.nodes[node] for node in part}
    edges = [sorted(graph.edges(keys=True, data=True), key=lambda edge: edge[:3]) for graph in (near, part)]
    assert edges[0] == edges[1]


def test_around_a_busy_node_are_the_best_attested(store: Store) -> None:
    assert set(load_around(store, COMPANY.id, most=1)) == {COMPANY.id, OFFICIAL.id}
    assert set(load_around(store, FRIEND.id, most=1)) == {FRIEND.id}, "what was cancelled leads nowhere"
