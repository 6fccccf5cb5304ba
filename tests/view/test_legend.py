"""The legend: counts, filters, sizes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from viewing import (
    COUNTY,
    LOOSE,
    MAYOR,
    MILL,
    PARK,
    PUMPS,
    Opener,
    colour_at,
    county_graph,
    legend,
    node_point,
    repainted,
    shown,
    shown_edges,
    until,
)

from kg.graph import load_graph
from kg.ontology import load_schema
from kg.resources import ontology_dir
from kg.store import Store

ALL = {MILL, PARK, COUNTY, MAYOR, PUMPS}


def test_counts_of_the_seeds(opener: Opener, seeds_page: Path) -> None:
    with Store.open(seeds_page.parent / "graph.db", create=False) as store:
        graph = load_graph(store)
    schema = load_schema(ontology_dir())
    types = Counter(schema.types[data["type"]].zh for _, data in graph.nodes(data=True))
    relations = Counter(schema.edges[relation].zh for _, _, relation in graph.edges(keys=True))
    loose = {"显示无连线的实体": sum(not graph.degree(node) for node in graph)}
    page = opener.open(seeds_page)
    assert legend(page) == {name: str(count) for name, count in (types | relations | loose).items()}


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        (["官员"], ALL - {MAYOR}),
        (["地点"], ALL - {COUNTY}),
        (["入园"], ALL),
        (["任职", "调研"], ALL - {MAYOR}),
        (["显示无连线的实体"], ALL | {LOOSE}),
        (["官员", "官员"], ALL),
    ],
    ids=["a type", "another type", "a relation", "all relations of one", "loose nodes", "off and on"],
)
def test_filters(opener: Opener, tmp_path: Path, rows: list[str], left: set[str]) -> None:
    page = opener.graph(county_graph(), tmp_path)
    for row in rows:
        page.locator(".filter", has_text=row).click()
    assert shown(page) == left
    assert {node for head, _, tail in shown_edges(page) for node in (head, tail)} <= left


def test_none_and_all(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    page.get_by_label("关系: 清空").click()
    assert (shown(page), shown_edges(page)) == (set(), set())
    page.locator(".filter", has_text="入园").click()
    assert shown_edges(page) == {(MILL, "inPark", PARK)}
    page.get_by_label("关系: 全选").click()
    assert (shown(page), len(shown_edges(page))) == (ALL, 5)


def test_size_by_investment(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    at = node_point(page, PUMPS)
    beside = (at["x"], at["y"] - 28)  # within a star of 30 pixels, beyond one of 16
    before = colour_at(page, *beside)
    page.locator("#size").select_option("investment")
    until(page, "document.getElementById('sizeHint').hidden === false")
    repainted(page)
    after = colour_at(page, *beside)
    assert (before[3], after[:3]) == (0, [201, 180, 0]), "the yellow of projects where there was paper"
    assert page.locator("#sizeHint").inner_text() == "项目按总投资，企业、园区、地点、产业按其项目之和。"
