"""The pages in a browser: nothing is asked of another host, names are never run, queries show their rows.

Skipped where there is no Chromium, with the reason; ``KG_REQUIRE_BROWSER=1`` makes its absence a failure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from readings import COMPANY, HEJIN, PARK, PROJECT
from serving import HOSTILE, NAME, QUOTE, SLOW, THIRD, Server, make_graph, node, running
from viewing import until

Open = Callable[..., Any]
HACKS = "SELECT ?a ?b {?a rdfs:label ?b FILTER(CONTAINS(?b, 'hacked'))}"
HACKED = "[window.hacked, document.querySelectorAll('img[onerror], [onmouseover], main script').length]"


@pytest.fixture
def show(browser: Any, server: Server) -> Iterator[Open]:
    """Opens pages; at the end, a request to another host, an error on the console or in a script fails the test."""
    troubles: list[str] = []
    contexts = []

    def refuse(route: Any) -> None:
        troubles.append(f"request: {route.request.url}")
        route.abort()

    def open_one(path: str, *, expects: str = "", on: Server = server, **view: Any) -> Any:
        def hear(message: Any) -> None:
            if message.type in {"error", "warning"} and not (expects and expects in message.text):
                troubles.append(f"console: {message.text}")

        context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}, "locale": "zh-CN"} | view))
        contexts.append(context)
        page = context.new_page()
        page.route(lambda url: not url.startswith((on.url, "data:", "blob:")), refuse)
        page.on("console", hear)
        page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
        page.goto(on.url + path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Server]:
    """A server that lets a query take its time."""
    with running(make_graph(tmp_path / "out"), "--timeout", "300") as started:
        yield started


def rows(page: Any) -> list[list[str]]:
    page.wait_for_selector("#results table")
    found: list[list[str]] = page.locator("#results tr").evaluate_all(
        "all => all.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    return found


VIEWS = [
    pytest.param({}, id="light"),
    pytest.param({"color_scheme": "dark"}, id="dark"),
    pytest.param({"viewport": {"width": 390, "height": 844}}, id="phone"),
]
EVERYTHING = f"sparql?query={quote('SELECT * {?s ?p ?o}')}"
PATHS = ["", node(COMPANY.id), node(HOSTILE.id), node("page/b.txt"), "type/Company", EVERYTHING]


@pytest.mark.parametrize("view", VIEWS)
def test_pages_fit_their_screen(show: Open, view: dict[str, Any]) -> None:
    for path in PATHS:
        page = show(path, **view)
        if path == EVERYTHING:
            page.wait_for_selector("#results table")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        small = page.evaluate(SMALLEST_CONTRAST)
        assert small[0] >= 4.5, (path, small)


SMALLEST_CONTRAST = """() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const part = (v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  const light = (c) => 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const colour = rgb(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3]) return colour;
    }
    return [255, 255, 255];
  };
  const contrast = (e) => {
    const [a, b] = [rgb(getComputedStyle(e).color), ground(e)].map(light).sort((x, y) => y - x);
    return [(a + 0.05) / (b + 0.05), e.outerHTML.slice(0, 80)];
  };
  const hasText = (e) => e.offsetParent && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  return [...document.querySelectorAll("body *")].filter(hasText).map(contrast).sort((a, b) => a[0] - b[0])[0];
}"""
"""Of all text on the page the contrast that is hardest to read; 4.5 is what WCAG AA asks for."""


def test_first_page(show: Open) -> None:
    page = show("")
    types = page.locator(".types a").evaluate_all("all => all.map(a => a.innerText.split(/\\s+/))")
    assert types == [["企业", "3"], ["地点", "3"], ["官员", "1"], ["园区", "1"], ["项目", "1"]]
    page.locator("#ready a").first.click()
    page.wait_for_selector("#results .summary")
    assert page.locator("#query").input_value().startswith("SELECT")
    assert "/sparql?query=" in page.url
    page.go_back()
    page.wait_for_selector(".types")
    assert page.locator("#results").inner_text() == ""


def test_search_with_the_keyboard(show: Open) -> None:
    page = show("")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("河津")
    page.keyboard.press("Enter")
    page.wait_for_selector(".list")
    assert page.locator(".list a").all_inner_texts() == ["河津市", "河津铝工业园"]
    page.locator("header input").fill("晨辉铝业")  # what can be one node only is shown at once
    page.keyboard.press("Enter")
    page.wait_for_selector(".node")
    assert page.locator("h1 span").inner_text() == COMPANY.name


def test_query_with_the_keyboard(show: Open) -> None:
    page = show("")
    page.locator("#query").fill("SELECT ?c ?n ?i {?c kg:undertakes ?p ; rdfs:label ?n . ?p kg:investment ?i}")
    page.keyboard.press("Control+Enter")
    assert rows(page) == [["c", "n", "i"], [COMPANY.id, COMPANY.name, "800000000"]]
    assert page.locator(".summary > span").first.inner_text() == "1 行"
    page.locator("#results td a").first.click()
    page.wait_for_selector(".node h1")
    assert page.locator("h1 span").inner_text() == COMPANY.name


def test_an_address_with_a_query_runs_it(show: Open) -> None:
    page = show("sparql?query=" + quote("ASK {?s a kg:Company}"))
    page.wait_for_selector(".verdict")
    assert page.locator(".verdict").inner_text() == "是"
    page = show("sparql?query=" + quote("CONSTRUCT {?s a kg:Firm} {?s a kg:Company}"))
    page.wait_for_selector("#results pre")
    assert "a kg:Firm" in page.locator("#results pre").inner_text()
    page = show("sparql?query=" + quote("SELECT * {?s a kg:No}"))
    page.wait_for_selector("#results .summary")
    assert page.locator("#results").inner_text() == "没有结果。"


def test_the_limit_is_said_in_words(show: Open) -> None:
    page = show("sparql?query=" + quote("SELECT * {?s ?p ?o}"))
    assert len(rows(page)) == 21
    assert page.locator(".summary strong").inner_text() == "只显示前 20 行：超过了上限，其余未返回。"
    assert page.locator(".saving a").all_inner_texts() == ["CSV", "TSV", "JSON", "XML"]
    with page.expect_download() as saving:
        page.locator(".saving a").first.click()
    assert saving.value.path().read_text("utf-8").startswith("o,p,s")


def test_a_bad_query_and_a_slow_one_say_so(show: Open) -> None:
    page = show("sparql?query=SELECT", expects="400")
    page.wait_for_selector("#results .trouble")
    assert page.locator("#results").inner_text().startswith("not a SPARQL query: line 1")
    page = show("sparql?query=" + quote(SLOW), expects="503")
    page.wait_for_selector("#results .trouble")
    assert page.locator("#results").inner_text().startswith("stopped after 2 seconds")
    assert page.locator("#stop").is_hidden()


def test_a_query_can_be_stopped(patient: Server, show: Open) -> None:
    page = show("sparql?query=" + quote(SLOW), on=patient)
    assert page.locator("#results").inner_text() == "正在查询……"
    page.locator("#stop").click()
    page.wait_for_function("!document.getElementById('results').textContent")


def test_node_shows_its_sentences_and_its_surroundings(show: Open) -> None:
    page = show(node(PROJECT.id))
    assert page.locator("h2").all_inner_texts()[:5] == ["属性", "入园 →\n1", "← 承担\n1", "周围的图谱", "可以接着问"]
    row = page.locator("section", has=page.locator("h2", has_text="入园")).locator(".row")
    assert row.locator("blockquote").inner_text() == (
        "山西晨辉铝业有限公司投资8亿元在河津铝工业园建设年产5万吨铝板带项目。"
    )
    marks = row.locator("blockquote a").evaluate_all("all => all.map(a => [a.className, a.textContent])")
    assert marks == [["tail", PARK.name], ["head", PROJECT.name]]
    assert (
        row.locator(".source").inner_text()
        == "a/运城 1版.txt · 晨辉铝业项目开工 · 2024-09-28 · 第 12–47 字 · 投资-建设"
    )
    picture = page.locator("iframe")
    picture.scroll_into_view_if_needed()  # it loads lazily
    frame = picture.element_handle().content_frame()
    frame.wait_for_url("**/graph/**")
    until(frame, "window.kgView && kgView.labels().length")
    assert set(frame.evaluate("kgView.labels()")) == {PROJECT.name, PARK.name, COMPANY.name}
    points = [frame.evaluate("id => kgView.nodePoint(id)", id) for id in (PROJECT.id, PARK.id, COMPANY.id)]
    middle = (min(at["y"] for at in points) + max(at["y"] for at in points)) / 2
    assert middle == pytest.approx(picture.bounding_box()["height"] / 2, rel=0.2)
    place = frame.evaluate("id => kgView.nodePoint(id)", PARK.id)
    picture.click(position=place)
    page.wait_for_url("**/id/park/**")
    assert page.locator("h1 span").inner_text() == PARK.name


def test_a_sentence_leads_to_its_page(show: Open) -> None:
    page = show(node(HEJIN.id))
    page.locator(".source a").first.click()
    page.wait_for_selector(".said li:target")
    assert page.locator("h1 span").first.inner_text() == "b.txt"
    assert "位于河津的晨辉铝业" in page.locator(".said", has=page.locator("li:target")).inner_text()


def test_the_picture_alone_leads_to_the_pages_of_nodes(show: Open) -> None:
    page = show(f"graph/{quote(PROJECT.id)}#node={quote(PROJECT.id, safe='')}")
    page.wait_for_selector("#panel .chips a")
    page.locator("#panel .chips a").click()
    page.wait_for_selector(".node h1")
    assert page.locator("h1 span").inner_text() == PROJECT.name


def test_language_is_kept(show: Open) -> None:
    page = show(node(PROJECT.id))
    page.locator(".tongue").click()
    page.wait_for_selector("html[lang=en]")
    assert page.locator("h2").first.inner_text() == "Attributes"
    page.locator(".mark").click()
    page.wait_for_selector("#ready")
    assert page.locator("#run").inner_text() == "Run"


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(node(HOSTILE.id), id="node"),
        pytest.param(node(f"page/{THIRD.page.name}"), id="page"),
        pytest.param("search?all&q=" + quote(NAME), id="search"),
        pytest.param("search?all&q=onerror", id="search by part"),
        pytest.param("type/Company", id="list"),
        pytest.param("sparql?query=" + quote(f"{HACKS} # {NAME}"), id="rows"),
        pytest.param("sparql?query=" + quote(HACKS.replace("rdfs:label", "kg:quote")), id="sentence"),
    ],
)
def test_names_never_run(show: Open, path: str) -> None:
    page = show(path)
    page.wait_for_selector(f"text={QUOTE[:20]}")
    page.mouse.move(300, 300)
    assert page.evaluate(HACKED) == [None, 0]
    assert NAME in page.locator("main").inner_text()


@pytest.mark.parametrize("path", [f"id/{NAME}", f"type/{NAME}", f"{NAME}"])
def test_what_is_not_there_never_runs(show: Open, path: str) -> None:
    page = show(quote(path, safe="/"), expects="404")
    assert page.evaluate(HACKED) == [None, 0]
    assert page.locator("main").inner_text()


def test_an_error_in_a_query_never_runs(show: Open) -> None:
    page = show("sparql?query=" + quote(f"ASK {{ {NAME}"), expects="400")
    page.wait_for_selector("#results .trouble")
    assert page.evaluate(HACKED) == [None, 0]
