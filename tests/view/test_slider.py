"""The slider: the graph as the pages up to a date tell it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import expect
from viewing import (
    COUNTY,
    LOOSE,
    MAYOR,
    MILL,
    PARK,
    PUMPS,
    Opener,
    add_edge,
    county_graph,
    entity,
    legend,
    repainted,
    said,
    shown,
    shown_edges,
    until,
)

from kg.graph import load_graph
from kg.store import Store


def slide(page: Any, to: int) -> None:
    page.locator("#until").evaluate("(s, v) => { s.value = v; s.dispatchEvent(new Event('input')); }", to)
    repainted(page)


def test_up_to_a_date(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    assert page.locator("#date").inner_text() == "全部时间"
    slide(page, 0)
    assert page.locator("#date").inner_text() == "截至 2030-01-02"
    assert shown_edges(page) == {(MAYOR, "holdsPost", COUNTY)}
    assert shown(page) == {MAYOR, COUNTY}
    assert legend(page) == {
        "企业": "0", "地点": "2", "官员": "1", "园区": "0", "项目": "0",
        "位于": "0", "入园": "0", "承担": "0", "任职": "1", "调研": "0", "显示无连线的实体": "1",
    }  # fmt: skip
    assert page.locator("#panel .asOf").inner_text() == "只计 2030-01-02 及以前的版面。"
    slide(page, 1)
    assert shown(page) == {MILL, PARK, COUNTY, MAYOR, PUMPS}
    expect(page.locator("#panel .asOf")).to_have_count(0)


def test_the_overview_is_that_of_the_date(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    early = {"name": "investment", "value": 200000000, "unit": "CNY", "date": None, "modality": "planned"}
    graph.nodes[PUMPS]["attributes"].append(
        early | {"evidence": [said("拟投资2亿元建设水泵项目。", 400, "2030-01-02")]}
    )
    page = opener.graph(graph, tmp_path)
    panel = page.locator("#panel")
    money = panel.locator("h3:text('总投资最大的项目') + ul .count")
    assert panel.locator(".lead").inner_text() == "6 个实体，5 条关系，出自 2 个版面"
    assert money.all_inner_texts() == ["3.5亿元"]
    slide(page, 0)
    assert panel.locator(".lead").inner_text() == "4 个实体，1 条关系，出自 1 个版面"
    assert panel.locator(".hint").all_inner_texts()[:2] == [
        "只计 2030-01-02 及以前的版面。",
        "2030-01-02 至 2030-01-02",
    ]
    assert money.all_inner_texts() == ["2亿元"]
    assert panel.locator("h3:text('地点') + ul li").all_inner_texts() == ["青禾县\n1"]


def test_the_panel_quotes_no_later_page(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#node=" + MAYOR)
    expect(page.locator("#panel .row.edge")).to_have_count(2)
    slide(page, 0)
    assert page.locator("#panel .row.edge summary .name").all_inner_texts() == ["青禾县"]
    page.locator("#panel .row.edge summary").click()
    page.locator("#panel blockquote").first.wait_for()
    assert page.locator("#panel blockquote").all_inner_texts() == ["青禾县县长闻一舟出席仪式。"]


def test_what_has_no_date_is_always_there_and_a_place_brings_what_it_is_in(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    graph.add_node("place/99", **entity("Place", "江东省"))
    add_edge(graph, COUNTY, "partOf", "place/99")
    add_edge(graph, LOOSE, "partOf", "place/99")
    add_edge(graph, MILL, "locatedIn", LOOSE, said("云帆泵业在白鹭镇。", 300, None))
    page = opener.graph(graph, tmp_path)
    slide(page, 0)
    assert shown_edges(page) == {
        (MAYOR, "holdsPost", COUNTY),
        (COUNTY, "partOf", "place/99"),
        (LOOSE, "partOf", "place/99"),
        (MILL, "locatedIn", LOOSE),
    }


def test_the_keyboard_moves_it(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    page.locator("#until").focus()
    page.keyboard.press("ArrowLeft")
    until(page, "kgView.shown().nodes.length === 2")
    assert page.locator("#until").get_attribute("aria-valuetext") == "截至 2030-01-02"


def test_one_date_needs_no_slider(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    graph.remove_edge(MAYOR, COUNTY)
    assert opener.graph(graph, tmp_path).locator("#time").is_hidden()


def test_every_date_of_the_seeds(opener: Opener, seeds_page: Path) -> None:
    with Store.open(seeds_page.parent / "graph.db", create=False) as store:
        graph = load_graph(store)
    edges = [
        (head, relation, tail, sorted(claim["date"] or "" for claim in data["evidence"])[0])
        for head, tail, relation, data in graph.edges(keys=True, data=True)
        if data["evidence"]
    ]
    facts = [fact for _, data in graph.nodes(data=True) for fact in data["attributes"]]
    said_of = [data["evidence"] for _, _, data in graph.edges(data=True)] + [fact["evidence"] for fact in facts]
    days = sorted({claim["date"] for evidence in said_of for claim in evidence})
    page = opener.open(seeds_page)
    for number in (0, len(days) // 2, len(days) - 2):
        slide(page, number)
        found = {edge for edge in shown_edges(page) if edge[1] != "partOf"}
        assert found == {tuple(edge[:3]) for edge in edges if edge[3] <= days[number]}
