"""A graph too large to be drawn whole: it says so, and the rest is reached."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
from playwright.sync_api import expect
from viewing import MILL, NAMES, Opener, add_edge, county_graph, said, search, shown, until


def star(rays: int) -> nx.MultiDiGraph[str]:
    """A company with many products."""
    graph = county_graph()
    for number in range(rays):
        graph.add_node(f"product/{number}", type="Product", name=f"第{number}号泵", aliases=(), attributes=[])
        add_edge(graph, MILL, "produces", f"product/{number}", said(f"云帆泵业生产第{number}号泵。", number))
    return graph


def test_it_says_what_is_not_drawn_and_search_finds_it(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, opening=2)
    assert page.locator("#notice").inner_text() == (
        "图谱较大，先显示关联最多的 2 个实体（共 6 个）；其余可搜索到，点击实体会画出其邻居。"
    )
    before = page.evaluate("kgView.labels()")
    hidden = sorted(NAMES - set(before))[0]
    search(page, hidden)
    until(page, "name => kgView.labels().includes(name)", hidden)


def test_neighbours_are_drawn_in_parts_each_with_room(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(star(150), tmp_path, "#node=" + MILL, opening=3)
    counts = [len(shown(page))]
    while page.locator("#expand").count():
        page.locator("#expand").click()
        counts.append(len(shown(page)))
    assert counts[0] < counts[1] < counts[-1] == 154
    assert counts[1] - counts[0] == 60
    places = page.evaluate("Object.values(kgView.network.getPositions()).map(p => [p.x, p.y])")
    near = [
        (a, b)
        for i, a in enumerate(places)
        for b in places[:i]
        if ((a[0] - b[0]) / 118) ** 2 + ((a[1] - b[1]) / 62) ** 2 < 0.1
    ]
    assert near == []


def test_a_scene_of_too_many_says_so(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(star(400), tmp_path, "#focus=" + MILL, opening=3)
    assert (
        page.locator("#scene span").inner_text() == "“青禾云帆泵业有限公司”周围共 404 个实体，只显示关联最多的 250 个"
    )
    assert len(shown(page)) == 250


def test_an_edge_between_nodes_that_are_not_drawn(opener: Opener, tmp_path: Path) -> None:
    graph = star(0)
    page = opener.graph(graph, tmp_path, "#edge=official%2F闻一舟/holdsPost/place%2F990001", opening=2)
    assert {"official/闻一舟", "place/990001"} <= shown(page)
    expect(page.locator("#panel blockquote")).to_have_count(2)
