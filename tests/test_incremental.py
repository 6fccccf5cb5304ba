"""Any order of pages, any split into builds and any moment of death give the store of one clean build."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from said import reader

from kg.pipeline import build
from kg.store import Store

sys.path.insert(0, str(Path(__file__).parent / "bench"))
from corpus import Corpus

PAGES = {page.name: page.text for page in Corpus(pages=12, seed=5).pages()}
NAMES = sorted(PAGES)
STATEMENTS = 320
"""A build of all pages runs about so many statements."""


class Killed(BaseException):
    """The process is no more."""


class Mortal(Store):
    """A store whose process dies when it runs its so many-eth statement."""

    left = STATEMENTS

    def _run(self, sql: str, *values: object) -> int:
        self.left -= 1
        if self.left < 0:
            raise Killed
        return super()._run(sql, *values)


def content(store: Store) -> tuple[list[Any], ...]:
    """All that a store answers with."""
    return (
        list(store.entities()), list(store.links()), list(store.facts()), list(store.pages()), list(store.doubts()),
        list(store.mentions()), [store.search(text) for text in ("有限", "项目", "jjk")],
    )  # fmt: skip


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, tuple[list[Any], ...]]]:
    """The folder of pages, and what one clean build makes of it."""
    folder = tmp_path_factory.mktemp("pages")
    for name, text in PAGES.items():
        (folder / name).write_text(text, "utf-8")
    with Store.open(folder / "out" / "graph.db", create=True) as store:
        build([folder], store, reader=reader())
        yield folder, content(store)


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    order=some.permutations(NAMES),
    cuts=some.lists(some.integers(0, len(NAMES)), max_size=3),
    deaths=some.lists(some.integers(0, STATEMENTS), max_size=3),
    stray=some.booleans(),
)
def test_the_store_is_that_of_one_clean_build(
    clean: tuple[Path, tuple[list[Any], ...]], order: list[str], cuts: list[int], deaths: list[int], stray: bool
) -> None:
    folder, whole = clean
    edges = [0, *sorted(cuts), len(NAMES)]
    with tempfile.TemporaryDirectory() as work:
        path = Path(work) / "graph.db"
        if stray:
            other = Path(work) / "stray.txt"
            other.write_text(PAGES[NAMES[0]].replace("项目", "工程"), "utf-8")
            with Store.open(path, create=True) as store:
                build([other], store, reader=reader())
        for left, right in pairwise(edges):
            pages = [folder / name for name in order[left:right]]
            for death in deaths:
                with Mortal.open(path, create=True) as store:
                    store.left = death
                    try:
                        build(pages, store, reader=reader())
                    except Killed:
                        continue
            if pages:
                with Store.open(path, create=True) as store:
                    build(pages, store, reader=reader())
        with Store.open(path, create=True) as store:
            build([folder / name for name in order], store, prune=True, reader=reader())
            assert content(store) == whole


def test_a_changed_page_leaves_no_trace(clean: tuple[Path, tuple[list[Any], ...]], tmp_path: Path) -> None:
    folder, whole = clean
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text.replace("调研", "考察").replace("投产", "停产"), "utf-8")
    with Store.open(tmp_path / "out" / "graph.db", create=True) as store:
        build([tmp_path], store, reader=reader())
        assert content(store) != whole
        build([folder], store, reader=reader())
        assert content(store) == whole


KILLED = """
import os, signal, sys
from pathlib import Path
from kg.pipeline import build
from kg.store import Store
class Mortal(Store):
    left = int(sys.argv[3])
    def _run(self, sql, *values):
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return super()._run(sql, *values)
with Mortal.open(Path(sys.argv[2]), create=True) as store:
    build([Path(sys.argv[1])], store)
"""


@pytest.mark.parametrize("statement", [3, 100, 200])
def test_kill_9(clean: tuple[Path, tuple[list[Any], ...]], tmp_path: Path, statement: int) -> None:
    folder, whole = clean
    path = tmp_path / "graph.db"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    command = [sys.executable, "-c", KILLED, str(folder), str(path), str(statement)]
    done = subprocess.run(command, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    with Store.open(path, create=True) as store:
        build([folder], store, reader=reader())
        assert content(store) == whole
