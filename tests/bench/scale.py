"""How time and memory grow with the pages: ``python tests/bench/scale.py [SMALL] [LARGE]``.

Makes so many pages (10,000 and 100,000; about a thousand characters each), builds each set with ``kg build`` as a whole
process and prints processor time a page and the largest process; then the ratio of the two times a page.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from corpus import Corpus

ROOT = Path(__file__).parent.parent.parent
ARTICLES = 5
"""So many articles of the made-up corpus are a page."""
BUILD = """
import resource, sys, time
from pathlib import Path
from kg import pipeline
from kg.jobs import cores
from kg.store import Store
resolve, spent = pipeline.resolve, 0.0
def timed(*given):
    global spent
    started = time.process_time()
    resolve(*given)
    spent = time.process_time() - started
pipeline.resolve = timed
with Store.open(Path(sys.argv[2]), create=True) as store:
    pipeline.build([Path(sys.argv[1])], store, jobs=cores())
own, readers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
whole = own.ru_utime + own.ru_stime + readers.ru_utime + readers.ru_stime
print(whole, spent, own.ru_maxrss // 1024, readers.ru_maxrss // 1024)
"""


def write(folder: Path, count: int) -> int:
    """Writes the pages; gives their characters."""
    articles = (page.text for page in Corpus(pages=count * ARTICLES, seed=4).pages())
    characters = 0
    for number in range(count):
        text = "\n".join(islice(articles, ARTICLES))
        below = folder / f"{number // 1000:03}"
        below.mkdir(exist_ok=True)
        (below / f"{number:06}.txt").write_text(text, "utf-8")
        characters += len(text)
    return characters


def measured(count: int) -> float:
    """Prints the figures of a build of so many pages; gives processor time a page in seconds."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "pages"
        folder.mkdir()
        characters = write(folder, count)
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", BUILD, str(folder), str(Path(temporary) / "graph.db")],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        wall = time.perf_counter() - started
    whole, resolving, own, reader = map(float, done.stdout.split())
    print(
        f"{count:8,} pages {characters:12,} characters  {whole:8.1f} s of processor time ({wall:.0f} s by the clock), "
        f"{resolving:.1f} s of them for resolving  {whole / count * 1000:6.2f} ms a page  "
        f"largest process {max(own, reader):,.0f} MB (the one that writes {own:,.0f} MB)",
        flush=True,
    )
    return whole / count


def main() -> None:
    """Prints the table."""
    small, large = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (10_000, 100_000)
    a, b = measured(small), measured(large)
    print(f"a page of the larger set takes {b / a:.2f} x the time")


if __name__ == "__main__":
    main()
