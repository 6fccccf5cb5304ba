"""Whatever a newspaper, an OCR run or a file name puts into a string: it is shown, and never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from serving import HOSTILE as HOSTILE_NODE
from serving import NAME, make_graph
from viewing import PARK, Opener, add_edge, click_edge, county_graph, entity, said, search

from kg.exports.html import write_html
from kg.graph import load_graph
from kg.store import Store

ATTACKS = {
    "script": "</script><script>window.hacked=1</script>",
    "element": "<img src=https://evil.example/x onerror=window.hacked=1>",
    "attribute": "\" onmouseover=\"window.hacked=1' autofocus onfocus='window.hacked=1",
    "template": "{{ 7 * 7 }}${window.hacked=1}",
    "comment": "<!--<script>",
    "address": "javascript:window.hacked=1//",
}
HARM = (
    "[window.hacked, document.images.length, document.querySelectorAll('[onmouseover], [onfocus], [onerror]').length]"
)


def look_everywhere(page: Any) -> None:
    """Opens all that a page opens: rows, the edge by itself, a scene, a path's start."""
    for row in page.locator("#panel .row summary").all():
        row.click()
    page.locator("#panel .goto a").last.click()
    page.wait_for_selector("#panel .ends")
    page.go_back()
    page.locator("#focus1").click()
    page.wait_for_selector("#scene")
    page.locator("#path").click()
    page.keyboard.press("Escape")


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_names_quotes_titles_and_pages(opener: Opener, tmp_path: Path, attack: str) -> None:
    graph = county_graph()
    fact = {"name": attack, "value": attack, "unit": attack, "date": attack, "modality": attack, "evidence": []}
    graph.add_node("company/" + attack, **entity("Company", attack, attack + "二", facts=(fact,)))
    graph.add_node("x", **entity(attack, attack + "三"))
    claim = said(attack + "落户青禾工业园区。", 200) | {"page": attack, "pattern": attack, "article": attack}
    posts = [{"title": attack, "first": attack, "last": attack}]
    more = {"titles": [attack], "dates": [attack], "posts": posts, "modality": attack}
    add_edge(graph, "company/" + attack, "inPark", PARK, claim, **more)
    add_edge(graph, "company/" + attack, attack, "x", claim)
    page = opener.graph(graph, tmp_path, title=attack)
    assert page.title() == attack
    scripts = page.evaluate("document.scripts.length")
    search(page, attack)
    page.wait_for_selector("#panel .row.edge")
    assert page.locator("#panel .heading h2").inner_text() == attack
    look_everywhere(page)
    page.evaluate("location.hash = ''")
    page.wait_for_selector("#panel .lead")
    page.locator("#fit").click()
    click_edge(page, "company/" + attack, "inPark", PARK)
    assert page.locator("#panel blockquote").inner_text() == attack + "落户青禾工业园区。"
    for button in ("#png", "#csv"):
        with page.expect_download():
            page.locator(button).click()
    assert page.evaluate(HARM) == [None, 0, 0]
    assert page.evaluate("document.scripts.length") == scripts


def test_a_page_full_of_attacks_through_the_store(opener: Opener, tmp_path: Path) -> None:
    make_graph(tmp_path / "out")
    with Store.open(tmp_path / "out" / "graph.db", create=False) as store:
        write_html(load_graph(store), tmp_path / "graph.html", title=NAME)
    page = opener.open(tmp_path / "graph.html")
    search(page, "onerror")
    page.wait_for_selector("#panel .heading")
    assert page.locator("#panel .heading h2").inner_text() == HOSTILE_NODE.name
    look_everywhere(page)
    assert page.evaluate(HARM) == [None, 0, 0]


def test_an_address_that_attacks(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#node=<img src=x onerror=window.hacked=1>")
    assert page.locator("#panel .warning").inner_text().startswith("图谱中没有“<img src=x onerror=window.hacked=1>”")
    assert page.evaluate(HARM) == [None, 0, 0]
