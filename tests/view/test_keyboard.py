"""Without a mouse: what the tab key reaches, what is seen to have the focus, what has a name for a screen reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from viewing import MILL, MILL_NAME, Opener, county_graph, search, until

FOCUSED = "(e => e.id || e.className)(document.activeElement)"


def tabs(page: Any, count: int) -> list[str]:
    found = []
    for _ in range(count):
        page.keyboard.press("Tab")
        found.append(page.evaluate(FOCUSED))
    return found


def test_tab_goes_from_search_to_legend_to_picture_to_panel(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    order = tabs(page, 30)
    assert order[:5] == ["query", "overview", "fit", "png", "csv"]
    stations = ["size", "canvas", "until", "node"]
    assert sorted(stations, key=order.index) == stations


def test_what_has_the_focus_is_seen(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    unseen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "none":
            unseen.append(page.evaluate(FOCUSED))
    assert unseen == []


def test_everything_that_can_be_used_has_a_name(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#node=" + MILL)
    nameless = page.evaluate(
        """[...document.querySelectorAll('button, a, input, select, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility() && !e.closest('[role=listbox]'))
          .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length))
          .map(e => e.outerHTML)"""
    )
    assert nameless == []


def test_the_picture_moves_with_keys(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    camera = "[kgView.network.getViewPosition().x, kgView.network.getViewPosition().y, kgView.network.getScale()]"
    page.locator("#canvas").focus()
    start = page.evaluate(camera)
    signs = []
    for key in ("ArrowRight", "ArrowDown", "+", "ArrowLeft", "ArrowUp", "-", "0"):
        before = page.evaluate(camera)
        page.keyboard.press(key)
        after = page.evaluate(camera)
        signs.append([(b > a + 1e-6) - (b < a - 1e-6) for a, b in zip(before, after, strict=True)])
    assert signs[:6] == [[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, 0, 0], [0, -1, 0], [0, 0, -1]]
    assert [round(value, 3) for value in page.evaluate(camera)] == [round(value, 3) for value in start]


def test_from_search_to_a_sentence_by_keys_alone(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    page.keyboard.press("/")
    page.keyboard.type("yf")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .heading")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.row.edge summary')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel blockquote")
    assert page.locator("#panel blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"
    page.keyboard.press("Escape")
    page.wait_for_selector("#panel .lead")


def test_escape_goes_back_a_step_at_a_time(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, f"#focus={MILL}&node={MILL}")
    page.locator("#path").click()
    page.locator("#panel").focus()
    heading = page.locator("#panel .heading h2")
    page.keyboard.press("Escape")
    assert page.locator("#scene span").inner_text() == f"只显示“{MILL_NAME}”及其周围，共 4 个实体"
    page.keyboard.press("Escape")
    until(page, "!location.hash.includes('node')")
    assert heading.inner_text() == MILL_NAME
    page.keyboard.press("Escape")
    page.wait_for_selector("#panel .lead")
    assert page.evaluate("location.hash") == ""


def test_letters_typed_into_the_search_move_nothing(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    before = page.evaluate("kgView.network.getScale()")
    search(page, "+/0-")
    assert page.locator("#query").input_value() == "+/0-"
    assert page.evaluate("kgView.network.getScale()") == before


def test_the_end_of_a_path_is_written_over_what_was_sought_before(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path)
    search(page, MILL_NAME)
    page.keyboard.press("Enter")
    page.locator("#path").click()
    page.keyboard.type("青禾县")
    assert page.locator("#query").input_value() == "青禾县"
