"""What is seen when the file is opened: names that do not cover each other, counts; light and dark, both languages."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from viewing import (
    LOOSE,
    MILL,
    MILL_NAME,
    NAMES,
    PARK,
    PHONE,
    Graph,
    Opener,
    add_edge,
    click_node,
    colour_at,
    county_graph,
    entity,
    node_point,
    repainted,
    said,
    search,
    shown,
)

from kg.graph import load_graph
from kg.store import Store

VIEWS: dict[str, dict[str, Any]] = {"light": {}, "dark": {"color_scheme": "dark"}, "phone": PHONE}


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS.keys())
def test_things_are_named(opener: Opener, tmp_path: Path, view: dict[str, Any]) -> None:
    page = opener.graph(county_graph(), tmp_path, title="青禾县产业", view=view)
    assert set(page.evaluate("kgView.labels()")) == NAMES
    assert page.title() == "青禾县产业"
    assert page.locator("#panel .lead").inner_text() == "6 个实体，5 条关系，出自 2 个版面"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out to the side"


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS.keys())
def test_labels_of_a_whole_graph_do_not_cover_each_other(
    opener: Opener, seeds_page: Path, view: dict[str, Any]
) -> None:
    page = opener.open(seeds_page, **view)
    boxes = page.evaluate("kgView.boxes()")
    frame = page.locator("#canvas").bounding_box()
    assert len(boxes) > 15
    assert [
        (a, b)
        for a, b in combinations(boxes, 2)
        if a["left"] < b["right"] and a["right"] > b["left"] and a["top"] < b["bottom"] and a["bottom"] > b["top"]
    ] == []
    assert all(box["left"] >= 0 and box["right"] <= frame["width"] for box in boxes)


def test_everything_with_an_edge_is_drawn_and_stands_still(opener: Opener, seeds_page: Path) -> None:
    with Store.open(seeds_page.parent / "graph.db", create=False) as store:
        graph = load_graph(store)
    page = opener.open(seeds_page)
    assert shown(page) == {node for node in graph if graph.degree(node)}
    places = "Object.values(kgView.network.getPositions())"
    before = page.evaluate(places)
    page.wait_for_timeout(300)
    assert page.evaluate(places) == before


@pytest.mark.parametrize(
    ("scheme", "paper"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(20, 23, 27)")], ids=["light", "dark"]
)
def test_the_system_says_whether_it_is_dark(opener: Opener, tmp_path: Path, scheme: str, paper: str) -> None:
    page = opener.graph(county_graph(), tmp_path, view={"color_scheme": scheme})
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == paper


def test_types_differ_in_shape_and_in_colour(opener: Opener, seeds_page: Path) -> None:
    page = opener.open(seeds_page)
    marks = page.locator("#legend .filter path").evaluate_all(
        "all => all.map(p => [p.getAttribute('d'), getComputedStyle(p).fill])"
    )
    assert len(marks) == 9
    assert [len({mark[i] for mark in marks}) for i in (0, 1)] == [9, 9]


def test_nodes_without_any_edge_are_drawn_when_there_is_nothing_else(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    graph.remove_edges_from(list(graph.edges))
    page = opener.graph(graph, tmp_path)
    assert set(page.evaluate("kgView.labels()")) == NAMES | {"白鹭镇"}
    assert LOOSE in shown(page)


def test_what_is_jumped_to_is_painted_at_once(opener: Opener, seeds_page: Path) -> None:
    page = opener.open(seeds_page)
    companies = "kgView.shown().nodes.map(id => kgView.nodes.get(id)).filter(n => n.group === 'Company')"
    farthest = page.evaluate(f"{companies}.sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y))[0].id")
    page.evaluate("id => location.hash = '#node=' + encodeURIComponent(id)", farthest)
    page.wait_for_selector("#panel .actions")
    repainted(page)
    assert colour_at(page, **node_point(page, farthest)) == [0, 114, 178, 255], "the blue of companies"


def test_the_overview_names_the_largest_projects(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    lists = page.locator("#panel h3").evaluate_all(
        "all => all.map(h => [h.textContent, h.nextElementSibling.innerText.split(/\\n+/)])"
    )
    assert lists == [
        ["总投资最大的项目", ["年产5万台水泵项目", "3.5亿元"]],
        ["企业", ["青禾云帆泵业有限公司", "3"]],
        ["园区", ["青禾工业园区", "2"]],
        ["项目", ["年产5万台水泵项目", "1"]],
        ["地点", ["青禾县", "2"]],
        ["官员", ["闻一舟", "2"]],
    ]


def test_interface_in_english(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, lang="en")
    assert page.locator("#panel .lead").inner_text() == "6 nodes, 5 edges, from 2 pages"
    search(page, "水泵")
    page.wait_for_selector("#panel .row.fact")
    facts = page.locator("#panel .row.fact summary span").all_inner_texts()
    assert facts == ["investment", "350 million CNY", "planned"]
    click_node(page, "company/云帆泵业")
    assert page.locator("#panel .actions button").all_inner_texts() == ["Neighbours only", "Two steps", "Path to…"]


def test_one_is_one_in_english(opener: Opener, tmp_path: Path) -> None:
    graph: nx.MultiDiGraph[str] = Graph()
    graph.add_node(MILL, **entity("Company", MILL_NAME))
    graph.add_node(PARK, **entity("IndustrialPark", "青禾工业园区"))
    add_edge(graph, MILL, "inPark", PARK, said("云帆泵业落户青禾工业园区。", 10))
    page = opener.graph(graph, tmp_path, lang="en")
    assert page.locator("#panel .lead").inner_text() == "2 nodes, 1 edge, from 1 page"
    page.evaluate("([from, to]) => location.hash = `#path=${from}&to=${to}`", [MILL, PARK])
    page.wait_for_selector("#scene")
    assert page.locator("#scene span").inner_text() == f"From “{MILL_NAME}” to “青禾工业园区” in 1 step"
