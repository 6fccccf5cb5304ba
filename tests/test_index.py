"""The triples of a large graph, kept beside it between questions."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from readings import COMPANY, SECOND, Said, reading_of, resolve_by_id, store_of

from kg import rdf
from kg.store import Store

ODD = reading_of("c.txt", "晨辉铝业投产。", [Said(COMPANY, "status", None, "晨辉铝业投产。", value="operating")])
ALL = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


@pytest.fixture(autouse=True)
def every_graph_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdf, "LARGE", 0)


def count(store: Store) -> int:
    answer = rdf.ask(rdf.load(store), ALL, store.schema)
    assert isinstance(answer, rdf.Answer)
    return int(str(getattr(answer.rows[0][0], "value", "")))


def test_kept_until_the_graph_changes(store: Store) -> None:
    mark = store.path.with_name(rdf.INDEX) / "mark"
    first, made = count(store), mark.read_text("utf-8")
    assert count(store) == first
    assert mark.read_text("utf-8") == made
    store.drop_page(SECOND.page.name)
    resolve_by_id(store)
    assert count(store) < first
    assert mark.read_text("utf-8") != made


def test_of_another_graph_in_the_same_place(store: Store, tmp_path: Path) -> None:
    first = count(store)
    shutil.copytree(store.path.with_name(rdf.INDEX), tmp_path / "new" / rdf.INDEX)
    with store_of(tmp_path / "new" / "graph.db", SECOND, ODD) as other:
        assert other.revision == store.revision
        assert count(other) != first


def test_half_an_index_is_made_anew(store: Store) -> None:
    first = count(store)
    (store.path.with_name(rdf.INDEX) / "mark").unlink()  # as a process leaves it that was killed
    assert count(store) == first


def test_where_none_can_be_kept(store: Store) -> None:
    folder: Path = store.path.parent
    (folder / rdf.INDEX).write_text("not a folder", "utf-8")
    with pytest.raises(OSError, match="its index cannot be kept there") as caught:
        rdf.load(store)
    assert str(caught.value).startswith(f"{folder}: ")
    assert str(caught.value).endswith("; make room, or copy the graph to where you may write")
