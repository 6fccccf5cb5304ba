"""How fast a browser shows the graph, against what plain pyvis writes for the same graph with its default settings.

    python tests/bench/view.py [NODES]...        (300, 2000 and 10000 without any: about a quarter of an hour)
    python tests/bench/view.py 300 --cap 60
    python tests/bench/view.py 10000 --cap 0     (ours alone)

For each size, in one run, on one graph made up in the shape of counties (three edges a node, a sentence under each):
seconds from opening the file in Chromium to the first view that stands still, size of the file, and for ours how long
every kind of click takes (``clicks.py``). Plain pyvis is ``Network().from_nx(graph)``; it is given ``--cap`` seconds,
after which it counts as "not within". Chromium has no GPU. Exit status 1 where a bound is broken; the clock of a click
says something about the page only on a machine that does little else, so the load is printed with it.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import networkx as nx
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
from clicks import WATCH, clicks, table
from viewing import SWITCHES, add_edge, entity, until

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


def page_in(browser: Any) -> Any:
    """An empty page without a network, of the size of a laptop's."""
    view = {"viewport": {"width": 1366, "height": 768}, "offline": True, "reduced_motion": "reduce"}
    return browser.new_context(**view).new_page()


def first_view(browser: Any, file: Path) -> tuple[float, Any]:
    """Seconds from opening our file to the first view, with names; and the page."""
    page = page_in(browser)
    page.add_init_script(WATCH)
    start = time.perf_counter()
    page.goto(file.as_uri(), wait_until="commit")
    until(page, "window.kgView && kgView.labels().length", patience=60)
    return time.perf_counter() - start, page


def plain_view(browser: Any, file: Path, cap: float) -> float | None:
    """Seconds from opening plain pyvis's file to where it stands still; None when that is not within ``cap``."""
    from playwright.sync_api import TimeoutError as TooLong

    page = page_in(browser)
    page.set_default_timeout(cap * 1000)
    start = time.perf_counter()
    try:
        page.goto(file.as_uri(), wait_until="commit")
        page.wait_for_function(SETTLED, polling=50)
    except TooLong:
        return None
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nodes", nargs="*", type=int, default=[300, 2000, 10000])
    parser.add_argument("--cap", type=float, default=240.0, help="seconds that plain pyvis is given")
    options = parser.parse_args()
    chromium = shutil.which("chromium") or sys.exit("view.py: no chromium on the PATH (Debian: apt install chromium)")
    broken = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        for count in options.nodes:
            graph = made_up(count, random.Random(count))
            ours, plain = Path(folder) / "ours.html", Path(folder) / "plain.html"
            start = time.process_time()
            write_html(graph, ours)
            written = time.process_time() - start
            write_plain(graph, plain)
            sizes = [file.stat().st_size / 1e6 for file in (ours, plain)]
            print(f"{count} nodes, {graph.number_of_edges()} edges, written in {written:.1f} s of CPU")
            browser = playwright.chromium.launch(executable_path=chromium, args=SWITCHES.split())
            took, page = first_view(browser, ours)
            before = os.getloadavg()[0]
            answers = clicks(page)
            print(
                f"  clicks, at a load of {before:.1f} to {os.getloadavg()[0]:.1f}:",
                *table(answers),
                sep="\n",
                flush=True,
            )
            browser.close()
            checks = {
                f"first view within {FIRST_VIEW} s": took < FIRST_VIEW,
                f"clicks answered within {ANSWER} s": max(map(max, answers.clock.values())) < ANSWER,
                "no larger than plain pyvis": sizes[0] <= sizes[1],
            }
            against = "not compared"
            if options.cap:
                browser = playwright.chromium.launch(executable_path=chromium, args=SWITCHES.split())
                theirs = plain_view(browser, plain, options.cap)
                browser.close()
                times = (theirs or options.cap) / took
                against = (
                    f"{theirs:.1f}, {times:.0f} times"
                    if theirs
                    else f"not within {options.cap:.0f}, > {times:.0f} times"
                )
                checks[f"{FASTER.get(count, 1)} times faster"] = times >= FASTER.get(count, 1)
            print(f"  first settled view, s: ours {took:.2f}, plain pyvis {against}")
            print(f"  file, MB: ours {sizes[0]:.2f}, plain pyvis {sizes[1]:.2f}", flush=True)
            broken += [f"{count} nodes: not {name}" for name, kept in checks.items() if not kept]
    print("\n".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
