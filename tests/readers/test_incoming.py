"""What of the input files goes into the store, and what stays there."""

from __future__ import annotations

from pathlib import Path

import pytest
from said import reader
from test_registry import signals

from kg.model import Region
from kg.pipeline import BuildReport, build
from kg.store import Store

__all__ = ["signals"]


def put(folder: Path, *lines: str) -> None:
    (folder / "a.signal").write_text("\n".join(["SIGNAL", *lines]), "utf-8")


def test_files_with_several_pages(signals: Path) -> None:
    folder = signals / "papers"
    folder.mkdir()
    (folder / "b.txt").write_text("云溪县委书记王明到云溪铝业有限公司调研。", "utf-8")
    first, second = "云溪铝业有限公司投产。", "云溪县委书记王明到云溪铝业有限公司调研。"
    put(folder, first, second)
    with Store.open(signals / "graph.db", create=True) as store:

        def run(*, prune: bool = False) -> tuple[BuildReport, list[str]]:
            return build([folder], store, prune=prune, reader=reader()), list(store.page_hashes())

        assert run() == (BuildReport(3, 0, 0, ()), ["a.signal#1", "a.signal#2", "b.txt"])
        page = store.page("a.signal#1")
        assert page is not None
        assert page.date == "2024-09-28"
        assert store.regions("a.signal#2", 3, 5) == [Region(0, len(second), 2, (1.0, 2.0, 3.0, 4.0), 0.5)]
        assert store.regions("a.signal#2", len(second), len(second) + 5) == []
        assert run() == (BuildReport(0, 3, 0, ()), ["a.signal#1", "a.signal#2", "b.txt"])

        put(folder, first, "?")
        problem = f"{folder}/a.signal: line 2 is no signal; mend it"
        assert run(prune=True) == (BuildReport(1, 1, 0, (problem,)), ["a.signal#1", "a.signal#2", "b.txt"])
        assert run() == (BuildReport(0, 2, 0, (problem,)), ["a.signal#1", "a.signal#2", "b.txt"])

        put(folder, first)
        assert run() == (BuildReport(1, 1, 1, ()), ["a.signal#1", "b.txt"])

        (folder / "a.signal").unlink()
        assert run() == (BuildReport(0, 1, 0, ()), ["a.signal#1", "b.txt"])
        assert run(prune=True) == (BuildReport(0, 1, 1, ()), ["b.txt"])


def test_unchanged_files_are_not_read(signals: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(signals, "云溪铝业有限公司投产。")
    with Store.open(signals / "out" / "graph.db", create=True) as store:
        build([signals / "a.signal"], store, reader=reader())

        def fail(_source: object) -> None:
            raise AssertionError("read again")

        monkeypatch.setattr("kg.incoming.read_raw", fail)
        assert build([signals / "a.signal"], store, reader=reader()) == BuildReport(0, 1, 0, ())


def test_a_file_that_becomes_what_it_was_is_read_again(signals: Path) -> None:
    """The first build of the changed file is killed behind its first page."""
    with Store.open(signals / "out" / "graph.db", create=True) as store:
        put(signals, "云溪铝业有限公司投产。", "云溪铝业有限公司开工。")
        build([signals / "a.signal"], store, reader=reader())
        hashes = store.page_hashes()
        put(signals, "云溪铜业有限公司投产。", "云溪铝业有限公司开工。")
        whole = reader().read

        class Mortal:
            def read(self, page: object) -> object:
                if "#2" in page.name:  # type: ignore[attr-defined]
                    raise KeyboardInterrupt
                return whole(page)  # type: ignore[arg-type]

        from kg.incoming import Incoming, parts_of
        from kg.readers import Source

        source, incoming = Source("a.signal", signals / "a.signal"), Incoming(store)
        with pytest.raises(KeyboardInterrupt):
            incoming.take(source, parts_of(source, incoming.known(source), Mortal()))  # type: ignore[arg-type]
        assert store.page_hashes() != hashes
        put(signals, "云溪铝业有限公司投产。", "云溪铝业有限公司开工。")
        assert build([signals / "a.signal"], store, reader=reader()) == BuildReport(1, 1, 0, ())
        assert store.page_hashes() == hashes
