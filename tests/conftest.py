"""Fixtures that several modules use; ``readings`` holds the material."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from readings import FIRST, SECOND, store_of
from serving import ROOT, Server, make_graph, running
from viewing import SWITCHES, Opener

from kg.exports.html import write_html
from kg.exports.turtle import turtle
from kg.graph import load_graph
from kg.pipeline import build
from kg.store import Store

DISAGREEING = {
    "a.txt": "杞县日报\n2023年5月6日\n\n开工\n\n河南润禾饲料有限公司投资建设的年产20万吨饲料项目总投资3亿元。\n",
    "b.txt": "杞县日报\n2023年9月6日\n\n提速\n\n河南润禾饲料有限公司投资建设的年产20万吨饲料项目总投资5亿元。\n",
}


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, one for all tests; where there is none, what needs it is skipped, or fails if a browser is required."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        reason = "no chromium on the PATH: nothing was tried in a browser (Debian: apt install chromium)"
        if os.environ.get("KG_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=SWITCHES.split())
        yield started
        started.close()


@pytest.fixture(scope="session")
def seeds_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The HTML view of the pages in ``seeds/``."""
    folder = tmp_path_factory.mktemp("seeds")
    with Store.open(folder / "graph.db", create=True) as opened:
        assert not build([ROOT / "seeds"], opened).failures
        write_html(load_graph(opened), folder / "graph.html")
    return folder / "graph.html"


@pytest.fixture
def opener(browser: Any) -> Iterator[Opener]:
    """Opens files; at the end, a request beyond the file, an error on the console or in a script fails the test."""
    opened = Opener(browser)
    yield opened
    opened.close()
    assert opened.troubles == []


@pytest.fixture(scope="session")
def seeds_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the graph of the seeds and of two pages that disagree, and its Turtle."""
    folder = tmp_path_factory.mktemp("seeds_folder")
    (folder / "more").mkdir()
    for name, text in DISAGREEING.items():
        (folder / "more" / name).write_text(text, "utf-8")
    with Store.open(folder / "graph.db", create=True) as opened:
        build([ROOT / "seeds", folder / "more"], opened)
        (folder / "graph.ttl").write_text("".join(turtle(opened)), "utf-8")
    return folder
