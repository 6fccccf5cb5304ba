"""One server for all tests that only ask."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from serving import Server, make_graph, running


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that stops queries after two seconds and answers with at most 20 rows."""
    with running(make_graph(tmp_path_factory.mktemp("serve") / "out"), "--timeout", "2", "--limit", "20") as started:
        yield started
