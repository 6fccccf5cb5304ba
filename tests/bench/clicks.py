"""How long every kind of click takes on the page of the HTML view, by the clock and in CPU time of the page.

The clock runs from the time that the browser gives the input (a button let go, a key pressed) to the second frame after
the panel was filled and the picture painted: what is painted in a frame is on the screen when the next but one begins.
So it is what a person waits for, or a frame or two more. CPU time is that of the page's main thread, which does all but
the compositing. Motion is reduced, so that the picture is in its last place when it is painted.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import Any

TIMES = 16
"""Clicks of each kind."""
WATCH = """(() => {
  const seen = window.seen = { painted: 0, filled: 0, at: 0, paintings: 0 };
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    seen.painted++;
    return clearRect.apply(this, box);
  };
  window.asked = (at) => { if (!seen.at) [seen.at, seen.paintings] = [at, seen.painted]; };
  for (const type of ['pointerup', 'keydown']) addEventListener(type, (event) => asked(event.timeStamp), true);
  addEventListener('load', () => new MutationObserver(() => seen.filled++)
    .observe(document.getElementById('content'), { childList: true }));
  window.arm = (panel) => {
    const { filled } = seen;
    seen.at = 0;
    window.answer = new Promise((done) => {
      const look = () => {
        if (seen.at && seen.painted > seen.paintings && (!panel || seen.filled > filled))
          requestAnimationFrame(() => requestAnimationFrame(() => done((performance.now() - seen.at) / 1000)));
        else requestAnimationFrame(look);
      };
      look();
    });
  };
})()"""
SPOTS = """() => {
  const frame = document.getElementById('canvas').getBoundingClientRect();
  const inside = ({ x, y }) =>
    x > frame.left + 20 && x < frame.right - 20 && y > frame.top + 20 && y < frame.bottom - 60;
  const shown = kgView.shown();
  const marks = shown.nodes.map(id => ({ id, value: kgView.nodes.get(id).value, ...kgView.nodePoint(id) }));
  const lines = shown.edges.map(id => ({ id, ...kgView.edgePoint(id) })).filter(inside);
  const far = (p, all) => Math.min(...all.map(q => Math.hypot(p.x - q.x, p.y - q.y)));
  const paper = [];
  for (let x = frame.left + 30; x < frame.right - 30; x += 40)
    for (let y = frame.top + 30; y < frame.bottom - 70; y += 40) paper.push({ x, y });
  return {
    nodes: marks.filter(inside).sort((a, b) => b.value - a.value),
    edges: lines.filter(p => far(p, marks) > 25),
    paper: paper.sort((p, q) => far(q, [...marks, ...lines]) - far(p, [...marks, ...lines])).slice(0, 40),
  };
}"""


class Clicker:
    """A page opened with ``WATCH``; ``clock`` and ``cpu`` collect seconds by kind of click."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.clock: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}
        self._cdp = page.context.new_cdp_session(page)
        self._cdp.send("Performance.enable", {"timeDomain": "threadTicks"})

    def time(self, kind: str, act: Callable[[], None], then: str = "") -> None:
        """Do something and note how long its answer took: the picture and, unless ``then`` is empty, the panel.

        ``then`` is what has to be in the panel afterwards; where it is not, something else was hit, and counts as such.
        """
        self.page.wait_for_timeout(450)  # a second click within .35 s is another thing
        self.page.evaluate("panel => arm(panel)", bool(then))
        before = self._spent()
        act()
        took = self.page.evaluate("answer")
        spent = self._spent() - before
        kind = kind if not then or self.page.locator(f"#content {then}").count() else "something else"
        self.clock.setdefault(kind, []).append(took)
        self.cpu.setdefault(kind, []).append(spent)

    def _spent(self) -> float:
        metrics = {m["name"]: m["value"] for m in self._cdp.send("Performance.getMetrics")["metrics"]}
        return float(metrics["TaskDuration"])

    def at(self, spot: dict[str, Any]) -> Callable[[], None]:
        """A click on a point of the picture."""
        return lambda: self.page.mouse.click(spot["x"], spot["y"])

    def over(self, spot: dict[str, Any]) -> Callable[[], None]:
        """The pointer moved to a point of the picture."""
        self.page.mouse.move(5, 5)

        def move() -> None:
            self.page.evaluate("asked(performance.now())")
            self.page.mouse.move(spot["x"], spot["y"])

        return move

    def on(self, selector: str) -> Callable[[], None]:
        """A click in the middle of an element, once it is there."""
        place = self.page.locator(selector).first
        place.scroll_into_view_if_needed()
        box = place.bounding_box()
        return lambda: self.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def clicks(page: Any) -> Clicker:
    """Every kind of click, ``TIMES`` times each, going through the graph as a reader does."""
    clicker = Clicker(page)
    rare = page.evaluate("[...kgView.nodes.values()].filter(n => n.value && n.x === undefined).map(n => n.label)")
    known = page.evaluate("kgView.shown().nodes.map(id => kgView.nodes.get(id).label)")
    types = page.locator('.filter[data-section="types"]').count()
    for number in range(TIMES):
        round_of(clicker, number, (rare or known)[number * 7], types)
    return clicker


def round_of(clicker: Clicker, number: int, name: str, types: int) -> None:
    """One click of each kind; ``name`` is searched."""
    page = clicker.page
    overview, node, edge = ".lead", ".actions", ".ends"
    clicker.time("全图", clicker.on("#fit"))
    spots = page.evaluate(SPOTS)
    clicker.time("pointer on a node", clicker.over(spots["nodes"][3 * number]))
    clicker.time("node", clicker.at(spots["nodes"][(11 * number) % len(spots["nodes"])]), node)
    edges = page.evaluate(SPOTS)["edges"]
    clicker.time("edge", clicker.at(edges[number % len(edges)]), edge)
    clicker.time("paper", clicker.at(page.evaluate(SPOTS)["paper"][0]), overview)
    for section, entry in (("types", number % types), ("relations", number % 7)):
        row = f'.filter[data-section="{section}"] >> nth={entry}'
        clicker.time(f"one of the {section} off", clicker.on(row), overview)
        clicker.time(f"one of the {section} on", clicker.on(row), overview)
    slider = page.locator("#until")
    for kind, place in (("slider moved", f"{number / TIMES} * slider.max"), ("slider at its end", "slider.max")):
        slide = f"slider => {{ asked(performance.now()); slider.value = {place};"
        slide += " slider.dispatchEvent(new Event('input')); }"
        clicker.time(kind, partial(slider.evaluate, slide), overview)
    page.locator("#query").fill(name)
    clicker.time("search hit", clicker.on("#hits a"), node)
    clicker.time("focus, one step", clicker.on("#focus1"), node)
    clicker.time("focus, two steps", clicker.on("#scene button >> nth=1"), node)
    clicker.time("browser's Back", lambda: page.evaluate("asked(performance.now()), history.back()"), node)
    clicker.time("返回全图", clicker.on("#scene .back"), node)
    clicker.time("Esc", lambda: page.keyboard.press("Escape"), overview)
    clicker.time("entry of the overview", clicker.on(f"#content a.node >> nth={number}"), node)
    clicker.time("概览", clicker.on("#overview"), overview)


def table(clicker: Clicker) -> Iterator[str]:
    """Lines to print: number, median and worst of each kind of click, and of all."""
    yield f"    {'click':28}   n | clock, s: median  worst | CPU, s: median  worst"
    for kind in [*clicker.clock, "all"]:
        clock, cpu = (
            list(chain(*times.values())) if kind == "all" else times[kind] for times in (clicker.clock, clicker.cpu)
        )
        wide = 28 - sum(letter > "\u2e7f" for letter in kind)
        columns = [f"{statistics.median(taken):16.3f}  {max(taken):5.3f}" for taken in (clock, cpu)]
        yield f"    {kind:{wide}} {len(clock):3} | {columns[0]} | {columns[1]}"
