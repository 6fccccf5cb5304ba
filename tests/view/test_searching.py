"""The search box: names, aliases, initials; keys; what a large graph does not draw."""

from __future__ import annotations

from pathlib import Path

import pytest
from viewing import LOOSE, MILL, MILL_NAME, Opener, county_graph, search, shown


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云帆", [[MILL_NAME, "云帆泵业"]]),
        ("白鹭", [["白鹭镇", "地点"]]),
        ("闻 一", [["闻一舟", "官员"]]),
        ("yfby", [[MILL_NAME, "企业"]]),
        ("QH", [[MILL_NAME, "企业"], ["青禾县", "地点"], ["青禾工业园区", "园区"]]),
        ("blz", [["白鹭镇", "地点"]]),
        ("5万", [["年产5万台水泵项目", "项目"]]),
        ("青禾", [[MILL_NAME, "企业"], ["青禾县", "地点"], ["青禾工业园区", "园区"]]),
        ("没有", []),
    ],
    ids=["alias", "not drawn", "spaced", "initials of an alias", "capitals", "initials", "figure", "several", "none"],
)
def test_suggestions(opener: Opener, tmp_path: Path, text: str, found: list[list[str]]) -> None:
    page = opener.graph(county_graph(), tmp_path)
    page.locator("#query").fill(text)
    rows = page.locator("#hits [role=option]").evaluate_all(
        "all => all.map(o => [o.querySelector('.name').textContent, o.querySelector('.also').textContent])"
    )
    assert sorted(rows) == sorted(found)
    assert page.locator("#hits .rest").all_inner_texts() == ([] if found else ["没有找到“没有”"])


@pytest.mark.parametrize(
    ("text", "node"), [("云帆", MILL), ("白鹭", LOOSE), ("blz", LOOSE)], ids=["alias", "not drawn", "initials"]
)
def test_enter_opens_the_first(opener: Opener, tmp_path: Path, text: str, node: str) -> None:
    page = opener.graph(county_graph(), tmp_path)
    search(page, text)
    page.wait_for_selector("#panel .heading")
    assert page.locator("#panel .heading h2").inner_text() == page.evaluate("id => kgView.nodes.get(id).label", node)
    assert node in shown(page)
    assert page.evaluate("document.activeElement.id") == "panel"


def test_arrows_choose_and_escape_closes(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    page.keyboard.press("/")
    page.keyboard.type("青禾")
    options = page.locator("#hits [role=option]")
    names = options.locator(".name").all_inner_texts()
    chosen = "[...document.querySelectorAll('#hits [aria-selected=true] .name')].map(n => n.textContent)"
    walk = [page.evaluate(chosen)]
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
        walk.append(page.evaluate(chosen))
    assert walk == [[names[0]], [names[1]], [names[2]], [names[2]], [names[1]]]
    assert page.locator("#query").get_attribute("aria-activedescendant") == "hit-1"
    page.keyboard.press("Escape")
    assert page.locator("#hits").is_hidden()
    assert page.locator("#query").get_attribute("aria-expanded") == "false"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .heading")
    assert page.locator("#panel .heading h2").inner_text() == names[1]


def test_every_name_of_the_seeds_is_found(opener: Opener, seeds_page: Path) -> None:
    page = opener.open(seeds_page)
    names = page.evaluate("[...kgView.nodes.values()].slice(0, 40).flatMap(n => [n.label, ...n.aliases])")
    missing = []
    for name in names:
        page.locator("#query").fill(name)
        rows = page.locator("#hits [role=option]").all_inner_texts()
        if not any(name in row.split("\n") for row in rows):
            missing.append(name)
    assert missing == []
