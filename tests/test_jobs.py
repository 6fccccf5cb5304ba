"""Several processes read, one writes: the store is the same whatever their number, and whatever becomes of them."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from said import reader

from kg import jobs
from kg.extraction import Reader
from kg.jobs import JobError
from kg.model import Page, Reading
from kg.pipeline import BuildReport, build
from kg.store import Store, StoreError

sys.path.insert(0, str(Path(__file__).parent / "bench"))
from corpus import Corpus

PAGES = {page.name: page.text for page in Corpus(pages=24, seed=3).pages()}
EMPTY = "00007.txt"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, one of them empty."""
    found = tmp_path_factory.mktemp("pages")
    for name, text in PAGES.items():
        (found / name).write_text("" if name == EMPTY else text, "utf-8")
    return found


def made(folder: Path, out: Path, *, jobs: int = 1) -> tuple[BuildReport, str]:
    """What a build says and the hash of its file."""
    with Store.open(out / "graph.db", create=True) as store:
        report = build([folder], store, reader=reader(), jobs=jobs)
    return report, hashlib.sha256((out / "graph.db").read_bytes()).hexdigest()


def content(out: Path) -> list[list[object]]:
    """What a store answers with."""
    with Store.open(out / "graph.db", create=False) as store:
        return [list(store.entities()), list(store.links()), list(store.facts()), list(store.pages())]


@pytest.fixture(scope="module")
def whole(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[list[object]]:
    """What the store of a build in one process answers with."""
    out = tmp_path_factory.mktemp("whole")
    made(folder, out)
    return content(out)


@pytest.fixture(scope="module")
def alone(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[BuildReport, str]:
    """A build in one process."""
    return made(folder, tmp_path_factory.mktemp("alone"))


@pytest.mark.parametrize("count", [2, 4])
def test_same_store_whatever_the_number(
    count: int, folder: Path, alone: tuple[BuildReport, str], tmp_path: Path
) -> None:
    assert alone[0].read == len(PAGES) - 1
    assert [failure.partition(": ")[2] for failure in alone[0].failures] == ["the file is empty; give a page with text"]
    assert made(folder, tmp_path, jobs=count) == alone


def test_who_reads_ahead_waits(
    folder: Path, alone: tuple[BuildReport, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 0

    class Desk(jobs.Desk):
        def receive(self, wanted: int) -> None:
            nonlocal most
            super().receive(wanted)
            most = max(most, self.waiting)

    monkeypatch.setattr(jobs, "WAITING", 2)
    monkeypatch.setattr(jobs, "Desk", Desk)
    assert made(folder, tmp_path, jobs=3) == alone
    assert 1 <= most <= 2 + 3  # each process may send one more at the moment when it is too much


class Odd(Reader):
    """A reader to which something happens on one page."""

    def __init__(self, whole: Reader, happens: Callable[[], object]) -> None:
        self.__dict__ |= whole.__dict__
        self.happens = happens

    def read(self, page: Page) -> Reading:
        """As it reads other pages."""
        if page.name == "00011.txt":
            self.happens()
        return super().read(page)


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_killed_process_is_told_and_loses_nothing(folder: Path, whole: list[list[object]], tmp_path: Path) -> None:
    reader().load()
    with Store.open(tmp_path / "graph.db", create=True) as store:
        with pytest.raises(JobError) as error:
            build([folder], store, reader=Odd(reader(), killed), jobs=2)
        assert str(error.value) == (
            f"{folder / '00011.txt'}: the process that read it was killed by signal 9, perhaps for lack of memory; "
            "what is stored stays, run the same command again, with a smaller --jobs if it happens again"
        )
        stored = sorted(store.page_hashes())
        assert stored == [name for name in sorted(PAGES)[:11] if name != EMPTY][: len(stored)]
    report, _ = made(folder, tmp_path, jobs=2)
    assert (report.read, report.unchanged) == (len(PAGES) - 1 - len(stored), len(stored))
    assert content(tmp_path) == whole


def test_what_goes_wrong_while_reading_goes_wrong_while_building(folder: Path, tmp_path: Path) -> None:
    def fails() -> None:
        raise ZeroDivisionError("in the rules")

    reader().load()
    with (
        Store.open(tmp_path / "graph.db", create=True) as store,
        pytest.raises(ZeroDivisionError, match="in the rules"),
    ):
        build([folder], store, reader=Odd(reader(), fails), jobs=2)


def test_interrupted_it_leaves_no_process_and_can_go_on(tmp_path: Path) -> None:
    folder, out, count = tmp_path / "pages", tmp_path / "out", 10 * len(PAGES)
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(PAGES[f"{number % len(PAGES):05}.txt"], "utf-8")
    command = [sys.executable, "-m", "kg", "build", str(folder), "-o", str(out), "--export", "none", "--jobs", "2"]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # who runs tests in the background ignores it
    run = subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True, preexec_fn=heard)
    while not (out / "graph.db").exists() or not stored(out):
        assert run.poll() is None, run.stderr and run.stderr.read()
        time.sleep(0.02)
    os.killpg(run.pid, signal.SIGINT)  # as a terminal does
    assert run.communicate(timeout=60)[1] == "\nkg: interrupted; pages read so far are stored\n"
    assert run.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.killpg(run.pid, 0)
    done = stored(out)
    assert 0 < done < count
    report, _ = made(folder, out, jobs=2)
    assert (report.read, report.unchanged, stored(out)) == (count - done, done, count)


def stored(out: Path) -> int:
    """So many pages are in a store that another process writes, or is about to make."""
    try:
        with Store.open(out / "graph.db", create=False) as store:
            return len(store.page_hashes())
    except StoreError:
        return 0
