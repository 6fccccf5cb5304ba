"""Parts of the graph by themselves: a node with what is around it, the way between two nodes, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from playwright.sync_api import expect
from viewing import (
    COUNTY,
    LOOSE,
    MAYOR,
    MILL,
    MILL_NAME,
    PARK,
    PUMPS,
    Opener,
    add_edge,
    click_edge,
    click_node,
    county_graph,
    node_point,
    said,
    search,
    shown,
    shown_edges,
    until,
)

from kg.graph import load_graph
from kg.store import Store

ALL = {MILL, PARK, COUNTY, MAYOR, PUMPS}


def seeds_graph(file: Path) -> nx.MultiDiGraph[str]:
    with Store.open(file.parent / "graph.db", create=False) as store:
        return load_graph(store)


def bar(page: Any) -> str:
    text: str = page.locator("#scene span").inner_text()
    return text


def test_a_double_click_leaves_a_node_and_its_neighbours(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    page.mouse.dblclick(**node_point(page, PARK))
    page.wait_for_selector("#scene")
    assert bar(page) == "只显示“青禾工业园区”及其周围，共 3 个实体"
    assert shown(page) == {PARK, MILL, COUNTY}
    assert page.locator("#panel .heading h2").inner_text() == "青禾工业园区"
    page.get_by_role("button", name="返回全图").click()
    page.wait_for_selector("#scene", state="hidden")
    assert shown(page) == ALL


def test_buttons_take_one_step_and_two(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_node(page, PUMPS)
    page.locator("#focus1").click()
    page.wait_for_selector("#scene")
    assert shown(page) == {PUMPS, MILL}
    page.locator("#scene").get_by_role("button", name="两步").click()
    until(page, "kgView.shown().nodes.length === 4")
    assert shown(page) == {PUMPS, MILL, PARK, MAYOR}
    page.go_back()
    until(page, "kgView.shown().nodes.length === 2")
    page.keyboard.press("Escape")
    page.wait_for_selector("#scene", state="hidden")
    assert shown(page) == ALL


def test_nodes_return_to_their_places(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    before = {node: node_point(page, node) for node in ALL}
    page.evaluate("id => location.hash = '#focus=' + encodeURIComponent(id)", PARK)
    page.wait_for_selector("#scene")
    page.keyboard.press("Escape")
    page.wait_for_selector("#scene", state="hidden")
    page.locator("#fit").click()
    assert {node: node_point(page, node) for node in ALL} == before


def test_an_edge_is_read_within_the_scene(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#focus=" + PARK)
    click_edge(page, MILL, "inPark", PARK)
    assert page.locator("#panel blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"
    assert shown(page) == {PARK, MILL, COUNTY}


def test_what_lies_outside_the_scene_leaves_it(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#focus=" + PARK)
    search(page, "水泵")
    page.wait_for_selector("#scene", state="hidden")
    assert shown(page) == ALL


@pytest.mark.parametrize("steps", [1, 2])
def test_focus_on_the_busiest_node_of_the_seeds(opener: Opener, seeds_page: Path, steps: int) -> None:
    graph = seeds_graph(seeds_page)
    simple = nx.Graph(graph.to_undirected())
    centre = max(simple, key=lambda node: (len(simple[node]), node))
    page = opener.open(seeds_page, f"#focus={centre}&steps={steps}")
    around = set(nx.ego_graph(simple, centre, radius=steps))
    assert shown(page) == around
    assert shown_edges(page) == {
        (head, relation, tail) for head, tail, relation in graph.edges(keys=True) if head in around and tail in around
    }


def test_a_path_by_clicking(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_node(page, PUMPS)
    page.locator("#path").click()
    assert bar(page) == "从“年产5万台水泵项目”到哪里？请点击或搜索另一个实体。"
    page.mouse.click(**node_point(page, COUNTY))
    page.wait_for_selector("#panel .chain")
    assert bar(page) == "从“年产5万台水泵项目”到“青禾县”，最短 3 步"
    chains = page.locator("#panel .chain").evaluate_all(
        "all => all.map(c => [...c.querySelectorAll('li > .node .name, li .relation')].map(n => n.textContent))"
    )
    assert sorted(chains) == [
        ["年产5万台水泵项目", "↑ 承担", MILL_NAME, "↑ 调研", "闻一舟", "↓ 任职", "青禾县"],
        ["年产5万台水泵项目", "↑ 承担", MILL_NAME, "↓ 入园", "青禾工业园区", "↓ 位于", "青禾县"],
    ]
    page.locator("#panel .chain").first.locator("summary").first.click()
    assert page.locator("#panel blockquote").first.inner_text() == "云帆泵业拟投资3.5亿元建设水泵项目。"


def test_a_path_by_search_and_cancelling_it(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#node=" + PUMPS)
    page.locator("#path").click()
    page.get_by_role("button", name="取消").click()
    assert page.locator("#scene").is_hidden()
    page.locator("#path").click()
    assert page.evaluate("document.activeElement.id") == "query"
    search(page, "闻一舟")
    page.wait_for_selector("#panel .chain")
    assert shown(page) == {PUMPS, MILL, MAYOR}
    page.keyboard.press("Escape")
    page.wait_for_selector("#scene", state="hidden")
    assert shown(page) == ALL


def test_a_path_keeps_to_what_the_legend_lets_through(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    add_edge(graph, PUMPS, "locatedIn", COUNTY, said("水泵项目落户青禾县。", 300))
    page = opener.graph(graph, tmp_path, f"#path={PUMPS}&to={MAYOR}")
    assert shown(page) == {PUMPS, MILL, COUNTY, MAYOR}
    page.locator(".filter", has_text="地点").click()
    assert shown(page) == {PUMPS, MILL, MAYOR}
    page.locator(".filter", has_text="企业").click()
    assert bar(page) == "从“年产5万台水泵项目”到“闻一舟”没有路径"
    assert page.locator("#content > .hint").inner_text() == "在现有筛选和时间下两者不相连；放宽图例或时间再试。"


def test_no_path_to_what_has_no_edge(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, f"#path={PUMPS}&to={LOOSE}")
    assert bar(page) == "从“年产5万台水泵项目”到“白鹭镇”没有路径"


def test_paths_of_the_seeds_are_shortest(opener: Opener, seeds_page: Path) -> None:
    simple = nx.Graph(seeds_graph(seeds_page).to_undirected())
    part = sorted(sorted(nx.connected_components(simple), key=len)[-1])
    pairs = [(part[0], part[-1]), (part[1], part[-7]), (part[len(part) // 2], part[3])]
    page = opener.open(seeds_page)
    for start, end in pairs:
        address = f"#path={start}&to={end}"
        page.evaluate("hash => location.hash = hash", address)
        steps = nx.shortest_path_length(simple, start, end)
        until(page, "steps => document.querySelector('#scene span')?.textContent.endsWith(steps)", f"最短 {steps} 步")
        chain = page.locator("#panel .chain").first.locator("li > .node")
        expect(chain).to_have_count(steps + 1)


@pytest.mark.parametrize(
    ("address", "left"),
    [("#focus=" + MILL, {MILL}), (f"#path={MILL}&to={COUNTY}", {MILL, COUNTY})],
    ids=["focus", "path"],
)
def test_what_a_scene_is_about_stays_when_its_type_is_switched_off(
    opener: Opener, tmp_path: Path, address: str, left: set[str]
) -> None:
    page = opener.graph(county_graph(), tmp_path, address)
    assert len(shown(page)) == 4
    page.locator(".filter", has_text="企业").click()
    assert shown(page) == left
