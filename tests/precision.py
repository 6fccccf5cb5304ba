"""How often each pattern is right: ``python tests/precision.py [SET...]`` prints a table over sets of gold files.

Sets: ``seeds``, and where ../shared is there ``pages``, ``learn`` and ``held``. Without a name all but ``held``, which
is kept aside: rules are not to be written from its faults. Of ``held`` only the sums are printed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from scoring import CORE, Part, Verdict, count, score

from kg.extraction import Reader
from kg.model import Page
from kg.pages import page_from_text, read_pages
from kg.readers import Source

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
GOLD = ROOT / "tests" / "gold"
SETS = {
    "seeds": (ROOT / "seeds",),
    "pages": (SHARED / "eval" / "gold", GOLD / "pages"),
    "learn": (GOLD / "learn",),
    "held": (GOLD / "held",),
}
"""The folders with the gold files of each set."""
READ = ("seeds", "pages", "learn")
PARTS: tuple[tuple[str, Part, frozenset[str]], ...] = (
    ("entities", "entity", frozenset()),
    ("core entities", "entity", CORE),
    ("relations", "relation", frozenset()),
    ("attributes", "attribute", frozenset()),
)


@cache
def corpus() -> dict[str, str]:
    """The texts of articles that are not part of the repository, by id; empty where they are absent."""
    file = SHARED / "corpus" / "news.jsonl"
    if not file.is_file():
        return {}
    return {row["id"]: row["text"] for row in map(json.loads, file.read_text("utf-8").splitlines())}


def printed(file: Path, name: str) -> Page:
    """The page of a text file, whatever its encoding."""
    return next(page for page in read_pages(Source(name, file)) if isinstance(page, Page))


def pages(name: str) -> Iterator[tuple[Page, Path]]:
    """The pages of a set with their gold files; none where the texts are absent."""
    for gold in sorted(file for folder in SETS[name] for file in folder.glob("*.gold.json")):
        stem = gold.name.removesuffix(".gold.json")
        text = (SHARED / "pages" if name == "pages" else gold.parent) / f"{stem}.txt"
        if text.is_file():
            yield printed(text, stem), gold
        elif stem in corpus():
            yield page_from_text(corpus()[stem], name=stem), gold


def verdicts(reader: Reader, names: Iterable[str]) -> list[Verdict]:
    """All pages of the sets against their gold files."""
    return [each for name in names for page, gold in pages(name) for each in score(reader.read(page), gold)]


def by_pattern(found: Iterable[Verdict]) -> dict[str, tuple[int, int]]:
    """Pattern id to how often it was right and how often wrong."""
    table: dict[str, tuple[int, int]] = {}
    for one in found:
        if one.pattern:
            right, wrong = table.get(one.pattern, (0, 0))
            table[one.pattern] = (right + 1, wrong) if one.outcome == "hit" else (right, wrong + 1)
    return table


def lines(found: list[Verdict], *, patterns: bool) -> Iterator[str]:
    """The table: sums, then the patterns, most wrong first."""
    for label, part, kinds in PARTS:
        sums = count(found, part, kinds)
        yield f"{label:16}P {sums.precision:.3f}  R {sums.recall:.3f}  F1 {sums.f1:.3f}"
    if patterns:
        yield f"\n{'right':>5} {'wrong':>5}  pattern"
        for pattern, (right, wrong) in sorted(by_pattern(found).items(), key=lambda row: (-row[1][1], -row[1][0])):
            yield f"{right:5} {wrong:5}  {pattern}"


if __name__ == "__main__":
    chosen = sys.argv[1:] or READ
    print("\n".join(lines(verdicts(Reader(), chosen), patterns="held" not in chosen)))
