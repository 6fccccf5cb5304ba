"""The panel: what a node is, what an edge stands on."""

from __future__ import annotations

from pathlib import Path

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
    marks,
    said,
    until,
)

HEADING = "document.querySelector('#panel .heading h2')?.textContent"


def test_a_node(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_node(page, MILL)
    assert page.locator("#panel .heading h2").inner_text() == MILL_NAME
    assert page.locator("#panel .chip").first.inner_text() == "企业"
    assert page.locator("#panel h3").all_inner_texts() == ["又名", "关系"]
    assert page.locator("#panel h3 + p").inner_text() == "云帆泵业"
    assert page.locator("#panel .group > summary .name").all_inner_texts() == ["入园 →", "承担 →", "← 调研"]
    page.locator("#panel .row.edge", has_text="青禾工业园区").locator("summary").click()
    assert page.locator("#panel .row.edge blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"


def test_figures_of_a_node(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_node(page, PUMPS)
    assert page.locator("#panel .row.fact summary span").all_inner_texts() == ["总投资", "3.5亿元", "计划"]
    page.locator("#panel .row.fact summary").click()
    assert page.locator("#panel .row.fact blockquote").inner_text() == "云帆泵业拟投资3.5亿元建设水泵项目。"


def test_posts_with_dates(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_node(page, MAYOR)
    row = page.locator("#panel .row.edge", has_text="青禾县").first
    assert row.locator(".also").inner_text() == "县长 2030-01-02 – 2031-05-06"


def test_an_edge(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_edge(page, MILL, "inPark", PARK)
    assert page.locator("#panel .heading h2").inner_text() == "入园"
    assert page.locator("#panel .ends .name").all_inner_texts() == [MILL_NAME, "青禾工业园区"]
    assert page.locator("#panel blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"
    assert marks(page) == [["head", "云帆泵业"], ["tail", "青禾工业园区"]]
    assert page.locator("#panel dd").all_inner_texts() == [
        "1",
        "青禾日报/2031-05-06.txt",
        "青禾县签下新项目",
        "2031-05-06",
        "第 10–27 字",
        "句式-10",
    ]


def test_an_edge_of_several_sentences(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    add_edge(
        graph, MILL, "locatedIn", COUNTY,
        said("云帆泵业落户青禾县。", 10), said("云帆泵业落户青禾县。", 60) | {"pattern": "句式-10"},
        said("云帆泵业，青禾县企业。", 10, "2031-07-08"),
        sources=2,
    )  # fmt: skip
    page = opener.graph(graph, tmp_path)
    click_edge(page, MILL, "locatedIn", COUNTY)
    assert page.locator("#panel > #content > dl").inner_text().split("\n") == ["独立来源", "2"]
    assert page.locator("#panel h3").inner_text() == "原文（2 处）"
    page.locator("#panel blockquote").first.wait_for()
    assert page.locator("#panel blockquote").all_inner_texts() == ["云帆泵业落户青禾县。", "云帆泵业，青禾县企业。"]
    assert "第 10–20 字、第 60–70 字" in page.locator("#panel .evidence li").first.inner_text()


def test_a_name_that_the_sentence_does_not_spell_out_is_said_so(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    click_edge(page, MAYOR, "inspected", MILL)
    assert marks(page) == [["head", "闻一舟"]]
    hints = page.locator("#panel .evidence .hint").all_inner_texts()
    assert hints == [f"句中未直接写出“{MILL_NAME}”，以简称或代称出现。"]


def test_an_edge_from_the_gazetteer_says_so(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    add_edge(graph, LOOSE, "partOf", COUNTY)
    page = opener.graph(graph, tmp_path)
    click_edge(page, LOOSE, "partOf", COUNTY)
    assert page.locator("#panel .heading h2").inner_text() == "上级区划"
    assert page.locator("#content > .hint").inner_text() == "出自行政区划资料，不出自版面。"


def test_long_lists_come_in_parts(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    for number in range(45):
        graph.add_node(f"product/{number}", type="Product", name=f"第{number:02}号泵", aliases=(), attributes=[])
        add_edge(graph, MILL, "produces", f"product/{number}", said(f"云帆泵业生产第{number:02}号泵。", number))
    page = opener.graph(graph, tmp_path, f"#node={MILL}")
    page.locator("#panel .group > summary", has_text="生产").click()
    rows = page.locator("#panel .group", has_text="生产").locator(".row.edge")
    expect(rows).to_have_count(20)
    page.get_by_role("button", name="再显示（还有 25 条）").click()
    page.get_by_role("button", name="再显示（还有 5 条）").click()
    expect(rows).to_have_count(45)


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("#node=company/云帆泵业", MILL_NAME),
        ("#node=company%2F%E4%BA%91%E5%B8%86%E6%B3%B5%E4%B8%9A", MILL_NAME),
        ("#node=青禾县", "青禾县"),
        ("#node=云帆泵业", MILL_NAME),
        ("#edge=company%2F云帆泵业/inPark/park%2F青禾园区", "入园"),
        ("#focus=place%2F990001&steps=2", "青禾县"),
    ],
    ids=["id", "encoded id", "name", "alias", "edge", "focus"],
)
def test_an_address_opens_what_it_names(opener: Opener, tmp_path: Path, address: str, heading: str) -> None:
    page = opener.graph(county_graph(), tmp_path, address)
    assert page.locator("#panel .heading h2").inner_text() == heading


@pytest.mark.parametrize("address", ["#node=无此厂", "#edge=a/b/c", "#node=%E4%ZZ"], ids=["node", "edge", "no text"])
def test_an_address_of_nothing_says_so(opener: Opener, tmp_path: Path, address: str) -> None:
    page = opener.graph(county_graph(), tmp_path, address)
    assert page.locator("#panel .warning").inner_text().startswith("图谱中没有“")
    assert page.locator("#panel .lead").inner_text() == "6 个实体，5 条关系，出自 2 个版面"


def test_any_edge_of_the_seeds_is_checked_in_two_clicks(opener: Opener, seeds_page: Path) -> None:
    page = opener.open(seeds_page)
    numbers = page.evaluate("kgView.shown().edges.filter(n => kgView.edges[n].evidence.length).slice(0, 400)")
    read = []
    for number in numbers[::20]:
        page.evaluate("n => location.hash = '#node=' + encodeURIComponent(kgView.edges[n].from)", number)
        until(page, f"n => {HEADING} === kgView.nodes.get(kgView.edges[n].from).label", number)
        row = page.locator(f'#panel .row[data-edge="{number}"]')
        if not row.count():
            continue  # in a long group, which is closed at first
        row.locator("summary").click()
        row.locator("blockquote").first.wait_for(timeout=2000)
        read.append(number)
    assert len(read) > 10
