"""How fast a new process answers from a large store: ``python tests/bench/queries.py [CLAIMS] [FOLDER]``.

Makes a store of so many claims (one million), kept in FOLDER when one is given, and times whole processes of ``kg
neighbors``, ``search``, ``show`` and ``path`` against ``python -c "import click, sqlite3"`` in the same run; then the
search for two characters against a plain scan over the names.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from large import KINDS, make

from kg.store import Store
from kg.store.names import fold

RUNS = 15
YARDSTICK = [sys.executable, "-c", "import click, sqlite3"]


def median(call: Callable[[], object], runs: int = RUNS) -> float:
    """Seconds of the median run."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        call()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def process(command: list[str]) -> Callable[[], object]:
    """Runs a whole process; its output is thrown away."""
    return lambda: subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def main() -> None:
    """Prints the table."""
    claims = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(sys.argv[2] if len(sys.argv) > 2 else temporary)
        started = time.perf_counter()
        if not (out / "graph.db").exists():
            make(out / "graph.db", claims, chance)
            print(f"made a store of {claims} claims in {time.perf_counter() - started:.0f} s")
        with Store.open(out / "graph.db", create=False) as store:
            ids = {folder: [e.id for e in store.entities_of(kind)] for folder, kind, _ in KINDS}
            names = [entity.name for entity in store.entities()]
        base = median(process(YARDSTICK))
        print(f"{'import click, sqlite3':24}{base * 1000:7.0f} ms")
        asked = {
            "neighbors": [[chance.choice(ids["company"])] for _ in range(RUNS)],
            "search": [[chance.choice(names)[1:3], "--limit", "20"] for _ in range(RUNS)],
            "show": [[chance.choice(ids["project"])] for _ in range(RUNS)],
            "path": [[chance.choice(ids["company"]), chance.choice(ids["person"]), "--max", "4"] for _ in range(RUNS)],
        }
        for label, rows in asked.items():
            calls = [process([sys.executable, "-m", "kg", label, *row, "-o", str(out)]) for row in rows]
            taken = statistics.median(median(call, 1) for call in calls)
            print(f"{'kg ' + label:24}{taken * 1000:7.0f} ms  {taken / base:4.1f} x")
        search(out / "graph.db", names, chance)


def search(path: Path, names: list[str], chance: random.Random) -> None:
    """Times the search for two characters, and checks that it finds all that a scan finds."""
    folded = {name: fold(name) for name in set(names)}
    texts = [fold(name)[at : at + 2] for name in chance.sample(names, 200) for at in (0, 1)]
    with Store.open(path, create=False) as store:

        def scan(text: str) -> object:
            sql = "SELECT folded FROM name WHERE folded LIKE ?"
            return store._connection.execute(sql, (f"%{text}%",)).fetchall()

        wrong = [
            text
            for text in texts
            if {entity.name for entity in store.search(text)} != {n for n, plain in folded.items() if text in plain}
        ]
        indexed = statistics.median(median(partial(store.search, text), 3) for text in texts[:60])
        scanned = statistics.median(median(partial(scan, text), 3) for text in texts[:60])
    print(f"search for two characters among {len(folded)} names: {len(texts) - len(wrong)} of {len(texts)} complete")
    print(f"{'  index':24}{indexed * 1000:7.2f} ms")
    print(f"{'  LIKE over all names':24}{scanned * 1000:7.2f} ms  {scanned / indexed:4.0f} x")


if __name__ == "__main__":
    main()
