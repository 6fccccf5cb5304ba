"""How fast a browser shows the graph, against what plain pyvis writes for the same graph with its default settings.

    python tests/bench/view.py [NODES]...        (300 2000 10000; a day-long coffee for none of them)
    python tests/bench/view.py 300 --cap 60

For each size, in one run, on one graph made up in the shape of counties (three edges a node, a sentence under each):
seconds from opening the file in Chromium to the first view that stands still, size of the file, and for ours the time
from a click to the panel that answers it, painted. Plain pyvis is ``Network().from_nx(graph)``; it is given ``--cap``
seconds, after which it counts as "not within". Exit status 1 where a bound is broken.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import networkx as nx
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
from viewing import SWITCHES, add_edge, entity

from kg.exports.html import write_html

FASTER = {300: 10, 2000: 50}
"""How many times faster than plain pyvis the first settled view has to be."""
FIRST_VIEW, ANSWER = 10.0, 0.2
"""Seconds that the first view of the largest graph, and the answer to a click, may take."""
LETTERS = "".join(chr(code) for code in range(0x5200, 0x5400))
SETTLED = """() => {
  if (typeof network === 'undefined') return false;
  if (!window.watched) {
    window.watched = true;
    network.once('stabilizationIterationsDone', () => { window.settled = true; });
    network.once('stabilized', () => { window.settled = true; });
  }
  return window.settled === true;
}"""
CLICK = """async ([x, y]) => {
  const answered = new Promise(done => new MutationObserver((_, watcher) => {
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(done));
  }).observe(document.getElementById('content'), { childList: true }));
  const target = document.elementFromPoint(x, y), start = performance.now();
  for (const type of ['pointerdown', 'pointerup'])
    target.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerId: 1, isPrimary: true,
      pointerType: 'mouse', button: 0, buttons: type === 'pointerdown' ? 1 : 0 }));
  await answered;
  return (performance.now() - start) / 1000;
}"""


def made_up(count: int, chance: random.Random) -> nx.MultiDiGraph[str]:
    """Counties of sixty nodes: companies, projects, officials, products about a county and its parks."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    kinds = ["Place", "IndustrialPark", "IndustrialPark", *["Company"] * 3, *["Project"] * 2, "Official", "Product"]
    nodes = []
    for number in range(count):
        kind = kinds[number % 60 % len(kinds)] if number % 60 else "Place"
        name = "".join(chance.choices(LETTERS, k=chance.randint(3, 12)))
        nodes.append(f"{kind.lower()}/{number}")
        graph.add_node(nodes[-1], **entity(kind, name, name[:3]))
    relations = ("locatedIn", "inPark", "undertakes", "holdsPost", "inspected", "produces", "cooperatesWith")
    for number in range(3 * count):
        at = chance.randrange(count)
        county = at - at % 60
        near = county + min(int(chance.expovariate(0.15)), 59)
        to = chance.randrange(count) if chance.random() < 0.03 else min(near, count - 1)
        if to != at:
            quote = "".join(chance.choices(LETTERS, k=chance.randint(20, 90)))
            claim: dict[str, Any] = {
                "page": f"{county}/{number % 400}.txt",
                "article": quote[:14],
                "date": f"20{10 + number % 14}-05-06",
            }
            claim |= {"quote": quote, "start": number, "end": number + len(quote), "pattern": f"句式-{number % 90}"}
            add_edge(graph, nodes[at], chance.choice(relations), nodes[to], claim)
    return graph


def write_plain(graph: nx.MultiDiGraph[str], file: Path) -> None:
    """What a user of pyvis writes: its defaults, all in one file as ours is; it escapes every Chinese character."""
    from pyvis.network import Network

    network = Network(cdn_resources="in_line")
    network.from_nx(nx.DiGraph((head, tail, data) for head, tail, data in graph.edges(data=True)))
    names = {node: data["name"] for node, data in graph.nodes(data=True)}
    for node in network.nodes:
        node["label"] = names[node["id"]]
    file.write_text(network.generate_html(notebook=False), encoding="utf-8")


def first_view(browser: Any, file: Path, settled: str, cap: float) -> tuple[float | None, Any]:
    """Seconds from opening the file to what ``settled`` says, None when it is not within ``cap``; and the page."""
    from playwright.sync_api import TimeoutError as TooLong

    page = browser.new_context(
        viewport={"width": 1366, "height": 768}, offline=True, reduced_motion="reduce"
    ).new_page()
    page.set_default_timeout(cap * 1000)
    start = time.perf_counter()
    try:
        page.goto(file.as_uri(), wait_until="commit")
        page.wait_for_function(settled, polling=50)
    except TooLong:
        return None, page
    return time.perf_counter() - start, page


def clicks(page: Any) -> list[float]:
    """Seconds to the answer for clicks on the busiest nodes in view, on some edges, and on paper."""
    ids = page.evaluate(
        "kgView.shown().nodes.map(id => kgView.nodes.get(id)).sort((a, b) => b.value - a.value).map(n => n.id)"
    )
    times = []
    for id in [*ids[:3], *ids[50:250:40]]:
        point = page.evaluate("id => kgView.nodePoint(id)", id)
        times.append(page.evaluate(CLICK, [point["x"], point["y"]]))
        page.wait_for_timeout(400)  # the second of two clicks is another thing
        page.evaluate("history.pushState(null, '', '#'), dispatchEvent(new HashChangeEvent('hashchange'))")
        page.locator("#fit").click()
        page.wait_for_timeout(400)
    return times


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nodes", nargs="*", type=int, default=[300, 2000, 10000])
    parser.add_argument("--cap", type=float, default=240.0, help="seconds that plain pyvis is given")
    options = parser.parse_args()
    chromium = shutil.which("chromium") or sys.exit("view.py: no chromium on the PATH (Debian: apt install chromium)")
    broken = []
    print("nodes  edges | first settled view, s: ours  plain pyvis  times | MB: ours  plain | click, s: median  worst")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        for count in options.nodes:
            graph = made_up(count, random.Random(count))
            ours, plain = Path(folder) / "ours.html", Path(folder) / "plain.html"
            start = time.process_time()
            write_html(graph, ours)
            written = time.process_time() - start
            write_plain(graph, plain)
            sizes = [file.stat().st_size / 1e6 for file in (ours, plain)]
            browser = playwright.chromium.launch(executable_path=chromium, args=SWITCHES.split())
            took, page = first_view(browser, ours, "() => window.kgView && kgView.labels().length", 60)
            answers = clicks(page) if took else []
            browser.close()
            browser = playwright.chromium.launch(executable_path=chromium, args=SWITCHES.split())
            theirs, _ = first_view(browser, plain, SETTLED, options.cap)
            browser.close()
            times = (theirs or options.cap) / took if took else 0
            shown = f"{theirs:.1f}" if theirs else f"not within {options.cap:.0f}"
            faster = f"{'' if theirs else '>'}{times:.0f}"
            columns = [
                f"{count:5}  {graph.number_of_edges():5} | {took or 0:27.2f}  {shown:>11}  {faster}",
                f"{sizes[0]:8.2f}  {sizes[1]:5.2f}",
                f"{statistics.median(answers):15.3f}  {max(answers):.3f}   (written in {written:.1f} s of CPU)",
            ]
            print(" | ".join(columns), flush=True)
            checks = {
                f"{FASTER.get(count, 1)} times faster": times >= FASTER.get(count, 1),
                f"first view within {FIRST_VIEW} s": took is not None and took < FIRST_VIEW,
                f"clicks answered within {ANSWER} s": max(answers) < ANSWER,
                "no larger than plain pyvis": sizes[0] <= sizes[1],
            }
            broken += [f"{count} nodes: not {name}" for name, kept in checks.items() if not kept]
    print("\n".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
