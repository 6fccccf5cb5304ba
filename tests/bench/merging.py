"""How well names are merged over a made-up corpus: ``python tests/bench/merging.py [PAGES] [SEED]``.

Prints for each type how many pairs of names that mean one thing became one node (recall), and how many pairs in one
node mean one thing (precision), over all pairs of (page, name).
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpus import Corpus

from kg.pipeline import build
from kg.store import Store

Pairs = tuple[int, int, int]
"""Pairs that are one in both, in the store, in truth."""


def pairs(sizes: Iterable[int]) -> int:
    """How many pairs sets of these sizes hold."""
    return sum(size * (size - 1) // 2 for size in sizes)


def compare(found: dict[tuple[str, str], str], truth: dict[tuple[str, str], str]) -> Pairs:
    """Pairs over all names that both know; the keys are (page, name)."""
    common = found.keys() & truth.keys()
    return (
        pairs(Counter((found[key], truth[key]) for key in common).values()),
        pairs(Counter(found[key] for key in common).values()),
        pairs(Counter(truth[key] for key in common).values()),
    )


def measure(pages: int, seed: int) -> dict[str, tuple[Pairs, int, int]]:
    """Type to the pairs, the names that were read, the names that are there."""
    corpus = Corpus(pages=pages, seed=seed)
    truth: defaultdict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    found: defaultdict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    with tempfile.TemporaryDirectory() as folder:
        for page in corpus.pages():
            (Path(folder) / page.name).write_text(page.text, "utf-8")
            for (kind, name), thing in page.truth.items():
                truth[kind][page.name, name] = thing
        with Store.open(Path(folder) / "out" / "graph.db", create=True) as store:
            report = build([Path(folder)], store)
            assert (report.read, report.failures) == (pages, ())
            merged = {key: entity.id for entity in store.entities() for key in store.members_of(entity.id)}
            for page_name, local in store.local_entities():
                kind = "Person" if local.type == "Official" else local.type
                for name in (local.name, *local.aliases):
                    found[kind][page_name, name] = merged.get((page_name, local.id), "")
    return {
        kind: (compare(found[kind], truth[kind]), len(found[kind].keys() & truth[kind].keys()), len(truth[kind]))
        for kind in sorted(truth)
    }


def main() -> None:
    """Prints the table."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    started = time.perf_counter()
    for kind, ((both, found, true), read, there) in measure(pages, seed).items():
        precision, recall = both / max(1, found), both / max(1, true)
        print(f"{kind:15} precision {precision:.4f}  recall {recall:.4f}  pairs {true:8}  names read {read} of {there}")
    print(f"{pages} pages, {time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
