"""The store: what goes in comes out, nothing stored is lost, and every failure is one clear line."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from readings import (
    COMPANY,
    FIRST,
    FIRST_SENTENCES,
    FRIEND,
    HEJIN,
    OFFICIAL,
    PARK,
    PROJECT,
    SECOND,
    SECOND_TEXT,
    YUNCHENG,
    Said,
    reading_of,
    resolve_by_id,
    store_of,
)

from kg.model import Entity, Value
from kg.store import Fact, LocalClaim, Resolution, Store, StoredArticle, StoredPage, StoreError

A, B = FIRST.page.name, SECOND.page.name


def test_reading_comes_back_as_it_went_in(tmp_path: Path) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        store.put_reading(FIRST)
        assert list(store.local_entities()) == sorted(
            ((A, entity) for entity in FIRST.entities), key=lambda pair: pair[1].id
        )
        assert list(store.local_claims())[:3] == [
            LocalClaim(A, PROJECT.id, "inPark", PARK.id, None, None, None, "2024-09-28"),
            LocalClaim(A, PROJECT.id, "investment", None, 800000000, "CNY", None, "2024-09-28"),
            LocalClaim(A, COMPANY.id, "undertakes", PROJECT.id, None, None, None, "2024-09-28"),
        ]
        assert list(store.pages()) == [
            StoredPage(
                name=A,
                sha256=FIRST.page.sha256,
                encoding="utf-8",
                date="2024-09-28",
                place="140800",
                articles=(StoredArticle(1, "晨辉铝业项目开工", "2024-09-28", 3, len(FIRST.page.raw)),),
            )
        ]


def test_facts_have_global_ids_and_spans_of_the_raw_file(store: Store) -> None:
    quote = SECOND_TEXT[7:]
    assert list(store.facts_from(OFFICIAL.id))[1:] == [
        Fact(
            head=OFFICIAL.id,
            predicate="inspected",
            tail=COMPANY.id,
            value=None,
            unit=None,
            title=None,
            date="2024-09-27",
            modality="actual",
            pattern="到-调研",
            quote=FIRST_SENTENCES[4],
            start=FIRST.page.raw.index(FIRST_SENTENCES[4]),
            end=FIRST.page.raw.index(FIRST_SENTENCES[4]) + len(FIRST_SENTENCES[4]),
            number=1,
            page=A,
            article="晨辉铝业项目开工",
            article_number=1,
            published="2024-09-28",
            source=f"{A}#article-1",
        ),
        Fact(
            head=OFFICIAL.id,
            predicate="inspected",
            tail=COMPANY.id,
            value=None,
            unit=None,
            title=None,
            date=None,
            modality="actual",
            pattern="到-检查",
            quote=quote,
            start=SECOND.page.raw.index(quote),
            end=SECOND.page.raw.index(quote) + len(quote),
            number=1,
            page=B,
            article="晨辉铝业投产",
            article_number=1,
            published="2025-03",
            source=f"{B}#article-1",
        ),
    ]
    assert {fact.predicate for fact in store.facts_to(COMPANY.id)} == {"inspected", "cooperatesWith"}
    assert sorted(store.facts(), key=repr) == sorted(
        (fact for entity in store.entities() for fact in store.facts_from(entity.id)), key=repr
    )


def test_mentions_leave_out_what_only_contains(store: Store) -> None:
    assert store.pages_of(HEJIN.id) == (A, B)
    assert store.pages_of(YUNCHENG.id) == ()
    assert {id for id, _, _ in store.mentions()} == {e.id for e in (COMPANY, FRIEND, HEJIN, OFFICIAL, PARK, PROJECT)}


def test_pages_one_by_one(store: Store) -> None:
    for page in store.pages():
        assert store.page(page.name) == page
        assert list(store.facts_on(page.name)) == sorted(
            (fact for fact in store.facts() if fact.page == page.name), key=lambda f: (f.start, f.predicate, f.number)
        )
        mentioned = [id for id, name, *_ in store.mentions() if name == page.name]
        assert [entity.id for entity in store.entities_on(page.name)] == mentioned
    assert (store.page("c.txt"), list(store.facts_on("c.txt")), store.entities_on("c.txt")) == (None, [], [])


def test_links_among_nodes(store: Store) -> None:
    some = {COMPANY.id, PROJECT.id, PARK.id}
    assert store.links_among(some) == [link for link in store.links() if {link.head, link.tail} <= some]
    assert store.links_among([]) == store.links_among(["company/没有"]) == []


def test_counts(store: Store) -> None:
    assert store.page_count() == 2
    assert store.counts() == {"Company": 2, "IndustrialPark": 1, "Official": 1, "Place": 3, "Project": 1}
    assert store.edge_counts() == {
        "holdsPost": (1, 1),
        "inPark": (1, 1),
        "inspected": (1, 2),
        "locatedIn": (2, 2),
        "partOf": (2, 0),
        "undertakes": (1, 1),
    }
    assert store.attribute_counts() == {"capacity": 1, "investment": 1, "jobs": 1, "status": 1}


def test_a_changed_page_replaces_its_claims(store: Store) -> None:
    text = "华岳集团入驻河津铝工业园。"
    store.put_reading(reading_of(A, text, [Said(FRIEND, "inPark", PARK, text)]))
    assert not store.resolved
    resolve_by_id(store)
    assert store.resolved
    assert [(f.head, f.predicate, f.tail) for f in store.facts() if f.page == A] == [(FRIEND.id, "inPark", PARK.id)]
    assert store.entity(PROJECT.id) is None
    store.drop_page(A)
    resolve_by_id(store)
    assert list(store.page_hashes()) == [B]
    assert {fact.page for fact in store.facts()} == {B}


def test_unresolved_pages_do_not_disturb_the_views(store: Store) -> None:
    before = list(store.facts())
    text = "华岳集团入驻河津铝工业园。"
    store.put_reading(reading_of("c.txt", text, [Said(FRIEND, "inPark", PARK, text)]))
    assert list(store.facts()) == before


def test_pages_read_with_other_rules_are_stale(tmp_path: Path) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        assert store.fingerprint() == ""
        store.set_fingerprint("rules 1")
        store.put_reading(FIRST)
        store.put_reading(SECOND)
        assert store.page_hashes() == {A: FIRST.page.sha256, B: SECOND.page.sha256}
        store.set_fingerprint("rules 2")
        store.put_reading(SECOND)
        assert store.page_hashes() == {A: "", B: SECOND.page.sha256}


def test_revision_changes_with_the_graph(store: Store) -> None:
    first = store.revision
    store.set_export_mark("ttl", "x")
    assert (store.revision, store.export_mark("ttl"), store.export_mark("nt")) == (first, "x", "")
    store.drop_page(B)
    assert store.revision != first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("晨辉铝业", [COMPANY.id], id="alias"),
        pytest.param("铝工业", [PARK.id], id="part of a name"),
        pytest.param("铝业", [COMPANY.id], id="two characters"),
        pytest.param("河津", [HEJIN.id, PARK.id], id="whole alias before beginning"),
        pytest.param("河 津", [HEJIN.id, PARK.id], id="blanks do not count"),
        pytest.param("年产５万吨", [PROJECT.id], id="width does not count"),
        pytest.param("业", [COMPANY.id, PARK.id], id="one character"),
        pytest.param("园", [PARK.id], id="the last character"),
        pytest.param("hjlgyy", [PARK.id], id="initials"),
        pytest.param("CHLY", [COMPANY.id], id="initials within"),
        pytest.param("%", [], id="no wildcard"),
        pytest.param("", [], id="nothing"),
        pytest.param(" ", [], id="blank"),
        pytest.param("' OR 1=1 --", [], id="no SQL"),
    ],
)
def test_search(store: Store, text: str, found: list[str]) -> None:
    assert [entity.id for entity in store.search(text)] == found


def test_a_name_of_its_own_goes_before_an_alias(tmp_path: Path) -> None:
    twin = Entity("company/河津", "Company", "河津")
    reading = reading_of("a.txt", "河津市的河津公司。", [], entities=[HEJIN, twin])
    with store_of(tmp_path / "graph.db", reading) as store:
        assert [entity.id for entity in store.named("河津")] == [twin.id]
        assert [entity.id for entity in store.named("河津市")] == [HEJIN.id]


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        pytest.param(800000000, 800000000, id="whole"),
        pytest.param(0.5, 0.5, id="fraction"),
        pytest.param("operating", "operating", id="text"),
        pytest.param("12", "12", id="text of digits stays text"),
        pytest.param(10**30, 1e30, id="beyond 64 bits"),
        pytest.param(10**400, float("inf"), id="beyond any float"),
    ],
)
def test_values(tmp_path: Path, value: Value, stored: Value) -> None:
    reading = reading_of("a.txt", "项目。", [Said(PROJECT, "investment", None, "项目。", value=value)])
    with store_of(tmp_path / "graph.db", reading) as store:
        found = [fact.value for fact in store.facts()]
    assert (found, type(found[0])) == ([stored], type(stored))


def test_resolution_must_know_its_members(store: Store) -> None:
    with pytest.raises(ValueError, match="no entity of the resolution"):
        store.write_resolution(Resolution([], [(A, HEJIN.id, HEJIN.id)]))
    with pytest.raises(ValueError, match="store its reading first"):
        store.write_resolution(Resolution([HEJIN], [("other.txt", HEJIN.id, HEJIN.id)]))
    assert store.entity(COMPANY.id) is not None, "a failed resolution leaves the old one"


def test_merged_entities_answer_under_one_id(tmp_path: Path) -> None:
    group = Entity("company/华岳", "Company", "华岳控股", ("华岳集团", "华岳控股"), reasons=("same stem",))
    with store_of(tmp_path / "graph.db", FIRST, SECOND) as store:
        members = [(page, entity.id, entity.id) for page, entity in store.local_entities() if entity.id != FRIEND.id]
        entities = [entity for entity in store.entities() if entity.id != FRIEND.id]
        store.write_resolution(Resolution([*entities, group], [*members, (A, FRIEND.id, group.id)]))
        assert [fact.tail for fact in store.facts_from(group.id)] == [COMPANY.id]
        assert store.entity(group.id) == Entity(group.id, "Company", "华岳控股", ("华岳集团",), reasons=("same stem",))


KILLED = """
import os, signal, sys
from pathlib import Path
from kg.store import Store
from readings import FIRST, SECOND_TEXT, reading_of
with Store.open(Path(sys.argv[1]), create=True) as store:
    store.put_reading(FIRST)
    store.put_reading(reading_of("b.txt", SECOND_TEXT, []))
    with store._transaction():
        store._run("DELETE FROM page")
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_in_the_middle_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "graph.db"
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here.parent}"}
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    with Store.open(path, create=False) as store:
        assert list(store.page_hashes()) == [A, B]
        assert sum(1 for _ in store.local_claims()) == len(FIRST.claims)
        assert not store.resolved


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()


def _other_format(path: Path) -> None:
    Store.open(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


def _damaged(path: Path) -> None:
    store_of(path, FIRST).close()
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xff" * (len(data) - 100))


@pytest.mark.parametrize(
    ("make", "create", "message"),
    [
        pytest.param(lambda _: None, False, "no graph here; build one with: kg build", id="missing"),
        pytest.param(lambda path: path.mkdir(), True, "a folder, not a store", id="folder"),
        pytest.param(lambda path: path.write_text("no database" * 99), True, "not a graph that kg wrote", id="text"),
        pytest.param(lambda path: path.write_bytes(b""), False, "not a graph that kg wrote", id="empty"),
        pytest.param(_foreign, True, "not a graph that kg wrote", id="another program's database"),
        pytest.param(_other_format, False, "another version of kg (format 99", id="another format"),
        pytest.param(_damaged, False, "damaged; delete it and build again", id="damaged"),
    ],
)
def test_what_cannot_be_opened(tmp_path: Path, make: Callable[[Path], object], create: bool, message: str) -> None:
    path = tmp_path / "graph.db"
    make(path)
    with pytest.raises(StoreError) as caught, Store.open(path, create=create) as store:
        store.page_hashes()
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot be made"):
        Store.open(tmp_path / "file" / "graph.db", create=True)


def test_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.database.BUSY_SECONDS", 0.05)
    path = tmp_path / "graph.db"
    with Store.open(path, create=True) as one, Store.open(path, create=False) as other:
        one._run("BEGIN IMMEDIATE")
        assert other.page_hashes() == {}, "reading goes on"
        with pytest.raises(StoreError, match="in use by another kg"):
            other.put_reading(FIRST)


def test_disk_full(tmp_path: Path) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        store.put_reading(SECOND)
        store._run(f"PRAGMA max_page_count = {store._row('PRAGMA page_count')[0]}")
        text = "".join(f"晨辉铝业第{number}天。" for number in range(2000))
        large = reading_of("large.txt", text, [Said(COMPANY, "status", None, text)] * 9)
        with pytest.raises(StoreError, match="the disk is full"):
            store.put_reading(large)
        assert list(store.page_hashes()) == [B]


def test_half_characters_are_refused(tmp_path: Path) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        with pytest.raises(StoreError, match=r"udce4.*is not Unicode; rename or convert"):
            store.put_reading(reading_of("\udce4.txt", "晨辉铝业。", []))
        store.put_reading(SECOND)
        assert list(store.page_hashes()) == [B]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder(graph_folder: Path) -> None:
    (graph_folder / "graph.db").chmod(0o444)
    graph_folder.chmod(0o555)
    try:
        with Store.open(graph_folder / "graph.db", create=False) as store:
            assert store.page_count() == 2
            with pytest.raises(StoreError, match="may not be written"):
                store.drop_page(A)
    finally:
        graph_folder.chmod(0o755)
