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
from array import array
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from kg.model import Article, Claim, Entity, Mention, Page, Reading, Sentence
from kg.ontology import load_schema
from kg.resources import ontology_dir
from kg.store import Resolution, Store
from kg.store.names import fold

RUNS = 15
PER_PAGE = 50
LETTERS = "".join(chr(code) for code in range(0x5200, 0x5600))
YARDSTICK = [sys.executable, "-c", "import click, sqlite3"]
KINDS = (("company", "Company", 5), ("person", "Official", 3), ("project", "Project", 2), ("place", "Place", 0))
RELATIONS = (
    ("company", "inPark", "place"),
    ("company", "locatedIn", "place"),
    ("company", "undertakes", "project"),
    ("person", "holdsPost", "place"),
    ("person", "inspected", "company"),
    ("company", "cooperatesWith", "company"),
    ("project", "locatedIn", "place"),
)


def make(path: Path, claims: int, chance: random.Random) -> None:
    """A store with a tenth as many nodes as claims; places are few and busy, as in a province."""
    folders: dict[str, list[Entity]] = {}
    for folder, kind, share in KINDS:
        count = claims * share // 100 if share else 2000
        names = ("".join(chance.choices(LETTERS, k=chance.randint(3, 9))) for _ in range(count))
        folders[folder] = [Entity(f"{folder}/{name}{i}", kind, name) for i, name in enumerate(names)]
    with Store.open(path, create=True) as store:
        store.set_schema(load_schema(ontology_dir()))
        rows = _rows(claims, folders, chance)
        for number, some in enumerate(iter(lambda: tuple(islice(rows, PER_PAGE)), ())):
            store.put_reading(_reading(number, some))
        used = {entity.id: entity for _, entity in store.local_entities()}
        members = [(page, entity.id, entity.id) for page, entity in store.local_entities()]
        store.write_resolution(Resolution(list(used.values()), members))


def _rows(claims: int, folders: dict[str, list[Entity]], chance: random.Random) -> Iterator[tuple[Entity, str, Entity]]:
    for _ in range(claims):
        head, relation, tail = chance.choice(RELATIONS)
        yield chance.choice(folders[head]), relation, chance.choice(folders[tail])


def _reading(number: int, rows: tuple[tuple[Entity, str, Entity], ...]) -> Reading:
    text = f"第{number}版的一句话。"
    name, at = f"{number:06}.txt", array("I", range(len(text)))
    page = Page(name, str(number), "utf-8", text, text, text, at, (), "2024-01-01")
    sentence = Sentence(0, len(text), text, "body", 0)
    entities = {entity.id: entity for head, _, tail in rows for entity in (head, tail)}
    mentions = {id: Mention(0, 2, e.name, e.type, e.name, entity=id) for id, e in entities.items()}
    claims = tuple(
        Claim(mentions[head.id], relation, mentions[tail.id], None, None, None, None, "actual", "测试", 0, len(text))
        for head, relation, tail in rows
        if head.id != tail.id
    )
    article = Article(0, len(text), "标题", "2024-01-01", (sentence,))
    return Reading(page, None, (article,), tuple(mentions.values()), tuple(entities.values()), claims)


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
