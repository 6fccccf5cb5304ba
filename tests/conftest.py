"""Fixtures that several modules use; ``readings`` holds the material."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from readings import FIRST, SECOND, store_of
from serving import Server, make_graph, running

from kg.store import Store


@pytest.fixture
def graph_folder(tmp_path: Path) -> Path:
    """A folder with the graph of both pages."""
    folder = tmp_path / "out"
    store_of(folder / "graph.db", FIRST, SECOND).close()
    return folder


@pytest.fixture
def store(graph_folder: Path) -> Iterator[Store]:
    """The graph of both pages."""
    with Store.open(graph_folder / "graph.db", create=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """``kg serve``, one for all tests that only ask: queries have two seconds, answers at most 20 rows."""
    with running(make_graph(tmp_path_factory.mktemp("serve") / "out"), "--timeout", "2", "--limit", "20") as started:
        yield started
