"""The HTML view in a browser: no request leaves the file, names are legible, an edge gives its sentence.

Skipped where there is no Chromium, with the reason; ``KG_REQUIRE_BROWSER=1`` makes its absence a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from kg.exports.html import write_html

SWITCHES = (
    "--no-sandbox --disable-background-networking --disable-component-update --disable-sync"
    " --no-first-run --disable-gpu"
)
Open = Callable[..., Any]
"""Opens a graph as a page; options of ``write_html`` and, as ``view``, of the browser's page."""

MILL, PARK, COUNTY, MAYOR = "company/云帆泵业", "park/青禾园区", "place/990001", "official/闻一舟"
LINKED = {"闻一舟", "青禾云帆泵业有限公司", "青禾工业园区", "青禾县"}
ATTACK = "<img src=https://evil.example/x onerror=window.hacked=1></script><script>window.hacked=1</script>"


def entity(type: str, name: str, *aliases: str, facts: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    return {"type": type, "name": name, "aliases": aliases, "attributes": list(facts)}


def said(quote: str, start: int) -> dict[str, Any]:
    return {
        "page": "青禾日报/2031-05-06.txt",
        "article": "青禾县签下新项目",
        "date": "2031-05-06",
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "pattern": f"句式-{start}",
    }


def county_graph() -> nx.MultiDiGraph[str]:
    """A county with a park, a company in it, its mayor, and a place that nothing is said of."""
    investment = {"name": "investment", "value": 350000000, "unit": "CNY", "date": None, "modality": "planned"}
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    investment["evidence"] = [said("云帆泵业拟投资3.5亿元。", 40)]
    graph.add_node(MILL, **entity("Company", "青禾云帆泵业有限公司", "云帆泵业", facts=(investment,)))
    graph.add_node(PARK, **entity("IndustrialPark", "青禾工业园区"))
    graph.add_node(COUNTY, **entity("Place", "青禾县"))
    graph.add_node(MAYOR, **entity("Official", "闻一舟"))
    graph.add_node("place/990002", **entity("Place", "白鹭镇"))
    for head, relation, tail, titles, claim in [
        (MILL, "inPark", PARK, [], said("去年，云帆泵业落户青禾\n工业园区。", 10)),
        (PARK, "locatedIn", COUNTY, [], said("青禾工业园区位于青禾县城东。", 90)),
        (MAYOR, "holdsPost", COUNTY, ["县长"], said("青禾县县长闻一舟出席仪式。", 120)),
        (MAYOR, "inspected", MILL, [], said("闻一舟走访了该公司。", 150)),
    ]:
        graph.add_edge(
            head, tail, key=relation, relation=relation, titles=titles, dates=[], modality="actual", evidence=[claim]
        )
    return graph


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        reason = "no chromium on the PATH: the HTML view was not tried in a browser (Debian: apt install chromium)"
        if os.environ.get("KG_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=SWITCHES.split())
        yield running
        running.close()


@pytest.fixture
def open_graph(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens graphs; at the end, a request beyond the file, an error on the console or in a script fails the test."""
    troubles: list[str] = []
    contexts = []

    def refuse(route: Any) -> None:
        troubles.append(f"request: {route.request.url}")
        route.abort()

    def hear(message: Any) -> None:
        if message.type in {"error", "warning"}:
            troubles.append(f"console: {message.text}")

    def open_one(graph: nx.MultiDiGraph[str], *, view: dict[str, Any] | None = None, **options: Any) -> Any:
        file = tmp_path / "graph.html"
        write_html(graph, file, **options)
        size = {"width": 1280, "height": 800}
        context = browser.new_context(
            **({"viewport": size, "reduced_motion": "reduce", "offline": True} | (view or {}))
        )
        contexts.append(context)
        page = context.new_page()
        page.route(lambda url: not url.startswith(("file:", "data:")), refuse)
        page.on("console", hear)
        page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
        page.goto(file.as_uri())
        page.wait_for_function("window.kgView && kgView.labels().length")
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert troubles == []


def click_edge(page: Any, head: str, relation: str, tail: str) -> None:
    """A real click in the middle of an edge on the canvas."""
    find = (
        "([from, relation, to]) => kgView.edges.find(e => e.from === from && e.relation === relation && e.to === to).id"
    )
    number = page.evaluate(find, [head, relation, tail])
    point = page.evaluate("number => kgView.edgePoint(number)", number)
    page.mouse.click(point["x"], point["y"])


def click_node(page: Any, node: str) -> None:
    point = page.evaluate("id => kgView.nodePoint(id)", node)
    page.mouse.click(point["x"], point["y"])


def marks(page: Any) -> list[list[str]]:
    found: list[list[str]] = page.locator("#panel mark").evaluate_all(
        "all => all.map(m => [m.className, m.textContent])"
    )
    return found


@pytest.mark.parametrize(
    "view",
    [{}, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 844}}],
    ids=["light", "dark", "phone"],
)
def test_first_view_names_things_in_chinese(open_graph: Open, view: dict[str, Any]) -> None:
    page = open_graph(county_graph(), title="青禾县产业", view=view)
    assert set(page.evaluate("kgView.labels()")) == LINKED
    assert page.title() == "青禾县产业"
    assert page.locator("#panel .lead").inner_text() == "5 个实体，4 条关系，出自 1 个版面"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out to the side"


def test_nodes_without_any_edge_are_drawn_when_there_is_nothing_else(open_graph: Open) -> None:
    graph = county_graph()
    graph.remove_edges_from(list(graph.edges))
    assert set(open_graph(graph).evaluate("kgView.labels()")) == LINKED | {"白鹭镇"}


def test_legend_counts_types_and_relations(open_graph: Open) -> None:
    page = open_graph(county_graph())
    rows = page.locator(".filter").evaluate_all(
        "all => all.map(row => [...row.querySelectorAll('span')].map(s => s.textContent).filter(Boolean))"
    )
    assert rows == [
        ["企业", "1"],
        ["地点", "2"],
        ["官员", "1"],
        ["园区", "1"],
        ["位于", "1"],
        ["入园", "1"],
        ["任职", "1"],
        ["调研", "1"],
        ["显示无连线的实体", "1"],
    ]


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        (["官员"], LINKED - {"闻一舟"}),
        (["地点"], LINKED - {"青禾县"}),
        (["入园"], LINKED),
        (["任职", "调研"], LINKED - {"闻一舟"}),
        (["显示无连线的实体"], LINKED | {"白鹭镇"}),
    ],
    ids=["a type", "another type", "a relation", "all relations of one", "loose nodes"],
)
def test_legend_filters(open_graph: Open, rows: list[str], left: set[str]) -> None:
    page = open_graph(county_graph())
    for row in rows:
        page.locator(".filter", has_text=row).click()
    page.locator("#fit").click()
    page.wait_for_function("count => kgView.labels().length === count", arg=len(left))
    assert set(page.evaluate("kgView.labels()")) == left


def test_click_on_an_edge_shows_its_sentence(open_graph: Open) -> None:
    page = open_graph(county_graph())
    click_edge(page, MILL, "inPark", PARK)
    page.wait_for_selector("#panel blockquote")
    assert page.locator("#panel blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"
    assert marks(page) == [["head", "云帆泵业"], ["tail", "青禾工业园区"]]
    assert page.locator("#panel dd").all_inner_texts() == [
        "青禾日报/2031-05-06.txt",
        "青禾县签下新项目",
        "2031-05-06",
        "第 10–27 字",
        "句式-10",
    ]


def test_a_name_that_the_sentence_does_not_spell_out_is_said_so(open_graph: Open) -> None:
    page = open_graph(county_graph())
    click_edge(page, MAYOR, "inspected", MILL)
    page.wait_for_selector("#panel blockquote")
    assert marks(page) == [["head", "闻一舟"]]
    assert page.locator("#panel .evidence .hint").all_inner_texts() == [
        "句中未直接写出“青禾云帆泵业有限公司”，以简称或代称出现。"
    ]


def test_click_on_a_node_shows_what_is_known_of_it(open_graph: Open) -> None:
    page = open_graph(county_graph())
    click_node(page, MILL)
    page.wait_for_selector("#panel .row.edge")
    assert page.locator("#panel .heading").inner_text().split("\n")[0] == "青禾云帆泵业有限公司"
    assert "云帆泵业" in page.locator("#panel").inner_text()
    assert page.locator("#panel .row.fact summary span").all_inner_texts() == ["总投资", "3.5亿元", "计划"]
    assert page.locator("#panel .group > summary .name").all_inner_texts() == ["入园 →", "← 调研"]
    page.locator("#panel .row.edge", has_text="青禾工业园区").locator("summary").click()
    assert page.locator("#panel .row.edge blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"
    page.locator("#panel .row.fact summary").click()
    assert page.locator("#panel .row.fact blockquote").inner_text() == "云帆泵业拟投资3.5亿元。"


@pytest.mark.parametrize(
    ("text", "found"),
    [("云帆", "青禾云帆泵业有限公司"), ("白鹭", "白鹭镇"), ("闻 一", "闻一舟")],
    ids=["alias", "not drawn", "spaced"],
)
def test_search_opens_a_node(open_graph: Open, text: str, found: str) -> None:
    page = open_graph(county_graph())
    page.locator("#query").fill(text)
    assert page.locator("#hits .name").all_inner_texts() == [found]
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .heading")
    assert page.locator("#panel .heading h2").inner_text() == found
    page.wait_for_function("name => kgView.labels().includes(name)", arg=found)


def test_search_reaches_what_a_large_graph_does_not_draw(open_graph: Open) -> None:
    page = open_graph(county_graph(), opening=2)
    assert page.locator("#notice").inner_text() == "图谱较大，先显示关联最多的 2 个实体（共 5 个）；其余可搜索到。"
    before = page.evaluate("kgView.labels()")
    hidden = next(name for name in ["闻一舟", "青禾工业园区", "青禾县"] if name not in before)
    page.locator("#query").fill(hidden)
    page.keyboard.press("Enter")
    page.wait_for_function("name => kgView.labels().includes(name)", arg=hidden)


def test_an_edge_from_the_gazetteer_says_so(open_graph: Open) -> None:
    graph = county_graph()
    graph.add_edge(
        "place/990002", COUNTY, key="partOf", relation="partOf", titles=[], dates=[], modality="actual", evidence=[]
    )
    page = open_graph(graph)
    click_edge(page, "place/990002", "partOf", COUNTY)
    page.wait_for_selector("#panel .ends")
    assert page.locator("#panel .heading h2").inner_text() == "上级区划"
    assert page.locator("#panel > .hint").inner_text() == "出自行政区划资料，不出自版面。"


def test_an_address_opens_its_edge(open_graph: Open) -> None:
    page = open_graph(county_graph())
    click_edge(page, PARK, "locatedIn", COUNTY)
    page.wait_for_selector("#panel blockquote")
    page.reload()
    page.wait_for_selector("#panel blockquote")
    assert page.locator("#panel blockquote").inner_text() == "青禾工业园区位于青禾县城东。"


def test_interface_in_english(open_graph: Open) -> None:
    page = open_graph(county_graph(), lang="en")
    assert page.locator("#panel .lead").inner_text() == "5 nodes, 4 edges, from 1 pages"
    click_node(page, MILL)
    page.wait_for_selector("#panel .row.fact")
    assert page.locator("#panel .row.fact summary span").all_inner_texts() == [
        "investment",
        "350 million CNY",
        "planned",
    ]


def test_markup_in_names_and_quotes_is_shown_as_text(open_graph: Open) -> None:
    graph = county_graph()
    graph.add_node("company/x", **entity("Company", ATTACK, ATTACK + "二"))
    graph.add_edge(
        "company/x",
        PARK,
        key="inPark",
        relation="inPark",
        titles=[ATTACK],
        dates=[ATTACK],
        modality=ATTACK,
        evidence=[said(ATTACK + "落户青禾工业园区。", 200) | {"page": ATTACK, "pattern": ATTACK}],
    )
    page = open_graph(graph, title=ATTACK)
    page.locator("#query").fill("onerror")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .row.edge")
    page.locator("#panel .row.edge summary").click()
    assert page.locator("#panel .heading h2").inner_text() == ATTACK
    assert page.locator("#panel blockquote").inner_text() == ATTACK + "落户青禾工业园区。"
    page.keyboard.press("Escape")
    page.locator("#fit").click()
    click_edge(page, "company/x", "inPark", PARK)
    page.wait_for_selector("#panel .ends")
    assert page.evaluate("[window.hacked, document.images.length, document.scripts.length]") == [None, 0, 8]
