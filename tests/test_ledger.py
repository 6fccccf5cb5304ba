"""The ledger of projects, and what one graph has against another."""

from __future__ import annotations

from pathlib import Path

import pytest
from readings import COMPANY, FIRST, FIRST_TEXT, PARK, PROJECT, SECOND, Said, reading_of, store_of

from kg.difference import differences
from kg.ledger import is_stalled, ledger

TEXT = FIRST_TEXT.split("。")[1] + "。"
LATER = reading_of(
    "c.txt",
    TEXT,
    [
        Said(PROJECT, "status", None, TEXT, value="underConstruction", date="2025-01"),
        Said(PROJECT, "investment", None, TEXT, value=1000000000, unit="CNY"),
        Said(COMPANY, "undertakes", PROJECT, TEXT),
    ],
    date="2025-02-10",
)


def test_an_entry_has_all_that_pages_say(tmp_path: Path) -> None:
    with store_of(tmp_path / "graph.db", FIRST, SECOND, LATER) as store:
        [entry] = ledger(store)
    assert entry.project.id == PROJECT.id
    assert (entry.investors, entry.amount, entry.parks) == ((COMPANY.name,), 1000000000, (PARK.name,))
    assert entry.stage is not None
    assert (entry.stage.status, entry.stage.date) == ("underConstruction", "2025-01")
    assert (entry.first, entry.last) == ("2024-09-28", "2025-02-10")
    assert [(conflict.name, [value for value, _ in conflict.values]) for conflict in entry.conflicts] == [
        ("investment", ["1000000000 CNY", "800000000 CNY"])
    ]


@pytest.mark.parametrize(
    ("months", "now", "stalled"),
    [
        pytest.param(6, "2025-08-09", True, id="six months ago"),
        pytest.param(6, "2025-07-31", False, id="five months ago"),
        pytest.param(6, "2026", True, id="a year stands for its end"),
    ],
)
def test_stalled(tmp_path: Path, months: int, now: str, stalled: bool) -> None:
    with store_of(tmp_path / "graph.db", LATER) as store:
        assert is_stalled(ledger(store)[0], months=months, now=now) is stalled


def test_what_runs_is_not_stalled(tmp_path: Path) -> None:
    running = reading_of("d.txt", TEXT, [Said(PROJECT, "status", None, TEXT, value="operating")], date="2020-01")
    with store_of(tmp_path / "graph.db", running) as store:
        assert not is_stalled(ledger(store)[0], months=6, now="2026-01")


def test_differences(tmp_path: Path) -> None:
    with store_of(tmp_path / "old.db", FIRST) as old, store_of(tmp_path / "new.db", FIRST, LATER) as new:
        assert [tuple(change) for change in differences(old, new)] == [
            ("~", "fact", "investment", PROJECT.name, "800000000 CNY", "1000000000 CNY; 800000000 CNY"),
            ("+", "fact", "status", PROJECT.name, "", "underConstruction"),
        ]
        assert [change.sign for change in differences(new, old)] == ["~", "-"]
    with store_of(tmp_path / "a.db", SECOND) as old, store_of(tmp_path / "b.db", LATER) as new:
        found = [tuple(change)[:4] for change in differences(old, new) if change.what != "fact"]
    assert found == [
        ("-", "node", "Official", "李启明"),
        ("-", "node", "Place", "山西省"),
        ("-", "node", "Place", "运城市"),
        ("-", "node", "Place", "河津市"),
        ("+", "node", "Project", PROJECT.name),
        ("-", "edge", "locatedIn", f"{COMPANY.name} → 河津市"),
        ("-", "edge", "inspected", f"李启明 → {COMPANY.name}"),
        ("-", "edge", "partOf", "运城市 → 山西省"),
        ("-", "edge", "partOf", "河津市 → 运城市"),
        ("+", "edge", "undertakes", f"{COMPANY.name} → {PROJECT.name}"),
    ]
