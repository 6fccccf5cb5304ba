"""One graph on a cluster of this machine: ``python tests/bench/cluster.py [PAGES] [FOLDER]``.

Builds a made-up corpus here, then with two workers, with two of which one is killed half-way, and with one. Says
whether each graph is the one that was built here, claim by claim, node by node, triple by triple, and how long it took.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "spark"))

from corpus import Corpus
from equal import Tables, difference, local_tables, spread_tables
from standalone import Cluster, running

PARTS = 4
KILLED_AT = 0.5
"""The worker is killed after so much of the time that two workers took."""


def made(pages: int, folder: Path) -> Path:
    """The corpus, in folders of a thousand pages."""
    for number, page in enumerate(Corpus(pages=pages, seed=1).pages()):
        path = folder / f"{number // 1000:03}" / page.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, "utf-8")
    return folder


def tell(what: str, seconds: float, local: Tables, found: Tables | None = None) -> None:
    """Prints a line; ends the program when the graphs differ."""
    same = ""
    if found is not None:
        differing = {name for name in Tables._fields if getattr(local, name) != getattr(found, name)}
        for name in sorted(differing):
            print(name, difference(getattr(local, name), getattr(found, name)))
        same = f"DIFFERS in {', '.join(sorted(differing))}" if differing else "the same graph"
    print(f"{what:40} {seconds:7.0f} s  {same}", flush=True)
    if same.startswith("DIFFERS"):
        sys.exit(1)


def spread(cluster: Cluster, pages: Path, out: Path, *, kill_after: float | None = None) -> tuple[float, Tables]:
    """Seconds and result of a build; ``kill_after``: seconds after which a worker is killed."""
    started = time.perf_counter()
    build = cluster.start(str(pages), "-o", str(out), parts=PARTS)
    if kill_after is not None:
        time.sleep(kill_after)
        assert build.running, "the build ended before the worker was killed"
        cluster.kill_worker()
    done = build.finish()
    seconds = time.perf_counter() - started
    assert done.returncode == 0, done.stderr
    return seconds, spread_tables(out)


def main() -> None:
    """Prints the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else scratch)
        pages = made(count, folder / "pages")
        started = time.perf_counter()
        local, failures = local_tables([pages], folder / "local" / "graph.db")
        assert not failures
        tell(f"this machine alone, {count} pages", time.perf_counter() - started, local)
        sizes = ", ".join(f"{len(getattr(local, name))} {name}" for name in Tables._fields)
        print(sizes, flush=True)
        two = 0.0
        for name, workers in (("2 workers of one core", 2), ("one of 2 workers killed", 2), ("1 worker", 1)):
            place = folder / name.replace(" ", "-")
            place.mkdir()
            with running(place, workers=workers) as cluster:
                kill_after = two * KILLED_AT if "killed" in name else None
                seconds, found = spread(cluster, pages, place / "graph", kill_after=kill_after)
            tell(name, seconds, local, found)
            two = two or seconds


if __name__ == "__main__":
    main()
