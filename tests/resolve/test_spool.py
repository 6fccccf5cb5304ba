"""Rows that memory does not hold come back from the disk as they were, in order, as often as they are asked for."""

from __future__ import annotations

import random
import resource
from pathlib import Path

import pytest

from kg.resolve.evidence import Item
from kg.resolve.sets import Sets
from kg.resolve.spool import FILES, Spool

LIMITS = [
    pytest.param(1000, id="all in memory"),
    pytest.param(200, id="just all"),
    pytest.param(70, id="some runs"),
    pytest.param(1, id="more runs than are merged at once"),
]


@pytest.mark.parametrize("limit", LIMITS)
def test_rows_come_back(limit: int) -> None:
    chance = random.Random(3)
    rows = [(chance.randrange(20), number) for number in range(200)]
    assert len(rows) > FILES
    spool = Spool(limit)
    kept, by_first = spool.keep(iter(rows)), spool.sort(iter(rows), lambda row: row[0])
    for _ in range(2):
        assert list(kept) == rows
        assert list(by_first) == sorted(rows), "those with the same key as they came"
    assert (len(kept), len(by_first)) == (200, 200)


def test_rows_can_be_read_by_two_at_once() -> None:
    kept = Spool(2).keep(range(9))
    assert [(one, other) for one in kept for other in kept] == [(one, other) for one in range(9) for other in range(9)]


def test_items_ask_the_same_sets_when_they_are_read_back() -> None:
    sets = Sets()
    items = [Item(f"company/{letter}", f"company/{letter}", "Company", letter, roots=sets) for letter in "甲乙丙"]
    kept = Spool(1).keep(items)
    sets.join("company/甲", "company/乙", "one name")
    assert [item.root for item in kept] == [sets.find(item.key) for item in items]
    assert list(kept) == items


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(OSError, match=f"{tmp_path}/kg-.*: .*; make room, or name a folder with more in TMPDIR"):
            Spool(2).keep("甲" * 1000 for _ in range(9))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.rglob("*")) == []


def test_files_go_with_the_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    kept = Spool(2).keep(range(9))
    assert len(list(tmp_path.rglob("*"))) == 6, "a folder with five runs"
    del kept
    assert list(tmp_path.rglob("*")) == []
    assert list(iter(Spool(2).keep(range(9)))) == list(range(9)), "who reads holds them"
    assert list(tmp_path.rglob("*")) == []
