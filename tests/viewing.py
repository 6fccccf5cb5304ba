"""The HTML view in a browser: opening it without a network, clicking on what is drawn, a small graph to look at."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import networkx as nx

from kg.exports.html import write_html

SWITCHES = (
    "--no-sandbox --disable-background-networking --disable-component-update --disable-sync"
    " --no-first-run --disable-gpu"
)
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
Graph = nx.MultiDiGraph  # the class; its type parameter exists for type checkers only

MILL, PARK, COUNTY, MAYOR = "company/云帆泵业", "park/青禾园区", "place/990001", "official/闻一舟"
PUMPS, LOOSE = "project/水泵", "place/990002"
MILL_NAME = "青禾云帆泵业有限公司"
NAMES = {"闻一舟", MILL_NAME, "青禾工业园区", "青禾县", "年产5万台水泵项目"}


@dataclass
class Opener:
    """Opens files in a browser that has no network, and notes every request, console message and uncaught exception."""

    browser: Any
    troubles: list[str] = field(default_factory=list)
    _contexts: list[Any] = field(default_factory=list)

    def open(self, file: Path, address: str = "", **view: Any) -> Any:
        """A page with the file in it, settled. ``view``: options of the browser's context."""
        context = self.browser.new_context(
            **(DESK | {"reduced_motion": "reduce", "offline": True, "accept_downloads": True} | view)
        )
        self._contexts.append(context)
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.route(lambda url: not url.startswith(("file:", "data:", "blob:")), self._refuse)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))
        page.goto(file.as_uri() + address)
        until(page, "window.kgView && kgView.labels().length")
        return page

    def graph(self, graph: nx.MultiDiGraph[str], folder: Path, address: str = "", **options: Any) -> Any:
        """A page with the graph in it; ``options`` of ``write_html`` and, as ``view``, of the browser's context."""
        view = options.pop("view", {})
        write_html(graph, folder / "graph.html", **options)
        return self.open(folder / "graph.html", address, **view)

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _refuse(self, route: Any) -> None:
        self.troubles.append(f"request: {route.request.url}")
        route.abort()

    def _hear(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.troubles.append(f"console: {message.text}")


def entity(type: str, name: str, *aliases: str, facts: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    return {"type": type, "name": name, "aliases": aliases, "attributes": list(facts)}


def said(quote: str, start: int, date: str | None = "2031-05-06") -> dict[str, Any]:
    return {
        "page": f"青禾日报/{date}.txt",
        "article": "青禾县签下新项目",
        "date": date,
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "pattern": f"句式-{start}",
    }


def add_edge(graph: nx.MultiDiGraph[str], head: str, relation: str, tail: str, *claims: Any, **more: Any) -> None:
    data = {"titles": [], "dates": [], "posts": [], "modality": "actual", "sources": len(claims)}
    graph.add_edge(head, tail, key=relation, relation=relation, **(data | {"evidence": list(claims)} | more))


def county_graph() -> nx.MultiDiGraph[str]:
    """A county with a park, a company in it with its project, its mayor, and a place that nothing is said of."""
    investment = {"name": "investment", "value": 350000000, "unit": "CNY", "date": None, "modality": "planned"}
    investment["evidence"] = [said("云帆泵业拟投资3.5亿元建设水泵项目。", 40)]
    graph: nx.MultiDiGraph[str] = Graph()
    graph.add_node(MILL, **entity("Company", MILL_NAME, "云帆泵业"))
    graph.add_node(PARK, **entity("IndustrialPark", "青禾工业园区"))
    graph.add_node(COUNTY, **entity("Place", "青禾县"))
    graph.add_node(MAYOR, **entity("Official", "闻一舟"))
    graph.add_node(PUMPS, **entity("Project", "年产5万台水泵项目", facts=(investment,)))
    graph.add_node(LOOSE, **entity("Place", "白鹭镇"))
    posts = [{"title": "县长", "first": "2030-01-02", "last": "2031-05-06"}]
    inaugural = said("青禾县县长闻一舟出席仪式。", 120, "2030-01-02")
    add_edge(graph, MILL, "inPark", PARK, said("去年，云帆泵业落户青禾\n工业园区。", 10))
    add_edge(graph, MILL, "undertakes", PUMPS, said("云帆泵业拟投资3.5亿元建设水泵项目。", 40), modality="planned")
    add_edge(graph, PARK, "locatedIn", COUNTY, said("青禾工业园区位于青禾县城东。", 90))
    claims = [inaugural, said("县长闻一舟说。", 170)]
    add_edge(graph, MAYOR, "holdsPost", COUNTY, *claims, titles=["县长"], posts=posts)
    add_edge(graph, MAYOR, "inspected", MILL, said("闻一舟走访了该公司。", 150))
    return graph


def edge_number(page: Any, head: str, relation: str, tail: str) -> int:
    """The number that the page gives an edge."""
    find = (
        "([from, relation, to]) => kgView.edges.find(e => e.from === from && e.relation === relation && e.to === to).id"
    )
    return int(page.evaluate(find, [head, relation, tail]))


def edge_point(page: Any, head: str, relation: str, tail: str) -> dict[str, float]:
    """Where the middle of an edge is drawn."""
    point: dict[str, float] = page.evaluate("n => kgView.edgePoint(n)", edge_number(page, head, relation, tail))
    return point


def node_point(page: Any, node: str) -> dict[str, float]:
    """Where a node is drawn."""
    point: dict[str, float] = page.evaluate("id => kgView.nodePoint(id)", node)
    return point


def colour_at(page: Any, x: float, y: float) -> list[int]:
    """Red, green, blue and opacity of what is painted at a point of the picture."""
    painted = """([x, y]) => {
      const copy = document.createElement('canvas').getContext('2d');
      for (const canvas of document.querySelectorAll('#canvas canvas')) {
        const frame = canvas.getBoundingClientRect(), ratio = canvas.width / frame.width;
        copy.globalAlpha = canvas.style.opacity || 1;
        copy.drawImage(canvas, -(x - frame.left) * ratio, -(y - frame.top) * ratio);
      }
      return [...copy.getImageData(0, 0, 1, 1).data];
    }"""
    colour: list[int] = page.evaluate(painted, [x, y])
    return colour


def until(page: Any, condition: str, arg: Any = None, *, patience: float = 15.0) -> None:
    """Wait, ``patience`` seconds at most, until a condition holds.

    ``page`` is a page or a frame. ``wait_for_function`` would evaluate text within the page, which its content security
    policy forbids; this asks from outside.
    """
    end = time.monotonic() + patience
    while not page.evaluate(condition, arg):
        assert time.monotonic() < end, f"not within {patience} s: {condition}"
        page.wait_for_timeout(20)


def repainted(page: Any) -> None:
    """Wait until what was asked to be painted is: at most one frame later."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def click_edge(page: Any, head: str, relation: str, tail: str) -> None:
    """A real click in the middle of an edge on the canvas."""
    page.mouse.click(**edge_point(page, head, relation, tail))
    page.wait_for_selector("#panel .ends")


def click_node(page: Any, node: str) -> None:
    """A real click on a node on the canvas."""
    page.mouse.click(**node_point(page, node))
    page.wait_for_selector("#panel .actions")


def search(page: Any, text: str) -> None:
    """Typed into the search box, and Enter."""
    page.locator("#query").fill(text)
    page.keyboard.press("Enter")


def shown(page: Any) -> set[str]:
    """Ids of the nodes that are shown."""
    return set(page.evaluate("kgView.shown().nodes"))


def shown_edges(page: Any) -> set[tuple[str, str, str]]:
    """Head, relation and tail of the edges that are shown."""
    rows = page.evaluate(
        "kgView.shown().edges.map(i => [kgView.edges[i].from, kgView.edges[i].relation, kgView.edges[i].to])"
    )
    return {(head, relation, tail) for head, relation, tail in rows}


def legend(page: Any) -> dict[str, str]:
    """Label and count of the rows of the legend."""
    rows = page.locator(".filter").evaluate_all(
        "all => all.map(row => [row.querySelector('.name').textContent, row.querySelector('.count').textContent])"
    )
    return dict(rows)


def marks(page: Any) -> list[list[str]]:
    """Role and text of the names marked in the panel."""
    found: list[list[str]] = page.locator("#panel mark").evaluate_all(
        "all => all.map(m => [m.className, m.textContent])"
    )
    return found
