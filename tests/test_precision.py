"""Real pages and articles against their gold files, and how often each pattern is right there."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from precision import GOLD, by_pattern, pages, verdicts
from scoring import CORE, Part, Verdict, count

from kg.extraction import Reader

REAL = ("pages", "learn")
OFTEN = 10
"""A pattern that was judged so often must be right in at least ``RIGHT`` of its finds."""
RIGHT = 0.55
LONGEST_NAME = 45
"""Gold files hold names and facts; what is longer would be a sentence."""


@pytest.fixture(scope="module")
def found() -> dict[str, list[Verdict]]:
    """What counts, by set."""
    return {name: verdicts(reader, [name]) for reader in [Reader()] for name in ("seeds", *REAL)}


def need(name: str) -> None:
    """Skips where the texts of a set are absent."""
    if next(pages(name), None) is None:
        pytest.skip("no ../shared: pages of real newspapers are not part of the repository")


FLOORS = [
    pytest.param("pages", "entity", (), 0.90, id="pages: entities"),
    pytest.param("pages", "entity", CORE, 0.94, id="pages: core entities"),
    pytest.param("pages", "relation", (), 0.82, id="pages: relations"),
    pytest.param("pages", "attribute", (), 0.79, id="pages: attributes"),
    pytest.param("learn", "entity", (), 0.88, id="articles: entities"),
    pytest.param("learn", "entity", CORE, 0.92, id="articles: core entities"),
    pytest.param("learn", "relation", (), 0.78, id="articles: relations"),
    pytest.param("learn", "attribute", (), 0.74, id="articles: attributes"),
]


@pytest.mark.parametrize(("name", "part", "kinds", "f1"), FLOORS)
def test_real_news_is_read_right(
    found: dict[str, list[Verdict]], name: str, part: Part, kinds: frozenset[str], f1: float
) -> None:
    need(name)
    sums = count(found[name], part, kinds)
    assert sums.f1 >= f1, f"{sums}: F1 {sums.f1:.3f} of {f1}"


def test_no_common_pattern_is_often_wrong(found: dict[str, list[Verdict]]) -> None:
    for name in REAL:
        need(name)
    table = by_pattern(each for one in found.values() for each in one)
    common = {pattern: (right, wrong) for pattern, (right, wrong) in table.items() if right + wrong >= OFTEN}
    assert len(common) > 20
    assert {pattern: row for pattern, row in common.items() if row[0] < RIGHT * sum(row)} == {}


def test_gold_of_real_news_holds_names_not_sentences() -> None:
    def texts(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list | dict):
            for one in value.values() if isinstance(value, dict) else value:
                yield from texts(one)

    files = sorted(GOLD.glob("*/*.gold.json"))
    assert len(files) >= 100
    long = [text for file in files for text in texts(json.loads(file.read_text("utf-8"))) if len(text) > LONGEST_NAME]
    assert long == []
