"""On a phone: the panel is a sheet from below, what is tapped is large enough, nothing sticks out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import expect
from viewing import MILL, PARK, PHONE, Opener, county_graph, edge_point, node_point


def stands(page: Any, size: str) -> None:
    """Wait until the sheet is of that size."""
    expect(page.locator("#panel")).to_have_attribute("data-sheet", size)


def test_the_sheet_is_low_until_something_is_tapped(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, view=PHONE)
    stands(page, "low")
    page.touchscreen.tap(**node_point(page, MILL))
    page.wait_for_selector("#panel .heading")
    stands(page, "half")
    visible = page.locator("#canvas").bounding_box()
    over = page.locator("#panel").bounding_box()
    at = node_point(page, MILL)
    assert visible["y"] < at["y"] < over["y"], "what was tapped is not under the sheet"


def test_a_tap_near_an_edge_opens_its_sentence(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#focus=" + PARK, view=PHONE)
    page.touchscreen.tap(**edge_point(page, MILL, "inPark", PARK))
    page.wait_for_selector("#panel .ends")
    assert page.locator("#panel blockquote").inner_text() == "去年，云帆泵业落户青禾工业园区。"


def test_the_grip_is_tapped_and_dragged(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, view=PHONE)
    for size in ("half", "full", "low"):
        page.locator("#grip").tap()
        stands(page, size)
    box = page.locator("#grip").bounding_box()
    page.mouse.move(195, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(195, 400, steps=4)
    page.mouse.up()
    stands(page, "half")


def test_what_is_tapped_is_large_enough(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, "#node=" + MILL, view=PHONE)
    page.locator("#legend > summary").tap()
    small = page.evaluate(
        """[...document.querySelectorAll('button, select, input, summary, .node, .close')]
          .filter(e => e.checkVisibility() && !e.matches('.plain'))
          .map(e => [e.id || e.className || e.tagName, Math.round(e.getBoundingClientRect().height)])
          .filter(([, height]) => height < 40)"""
    )
    assert small == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_legend_filters(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, view=PHONE)
    assert not page.locator("#filters").is_visible()
    page.locator("#legend > summary").tap()
    page.locator(".filter", has_text="企业").tap()
    assert MILL not in page.evaluate("kgView.shown().nodes")
