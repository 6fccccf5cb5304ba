"""The server as it runs: slow queries, many at once, a new graph, who may ask."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from readings import FIRST, SECOND, store_of
from serving import ROOT, SLOW, Server, make_graph, running, until

from kg.serve.engine import Engine

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?p a kg:Page }"
STOPPED = "stopped after 2 seconds; ask for less, or start kg serve with a longer --timeout\n"


def test_a_slow_query_is_really_stopped(server: Server) -> None:
    server.query(COUNT)
    before = server.workers()
    start = time.monotonic()
    assert server.query(SLOW)[::2] == (503, STOPPED)
    assert 1.9 < time.monotonic() - start < 30
    until(lambda: len(server.workers()) == len(before))
    assert len(before - server.workers()) == 1, "the process that was at it is gone, another stands in its place"
    assert server.query(COUNT)[::2] == (200, "n\r\n3\r\n")


def test_others_are_answered_meanwhile(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        with running(make_graph(tmp_path / "out"), "--timeout", "300") as server:
            slow = pool.submit(server.query, SLOW)
            time.sleep(0.5)
            quick = [*pool.map(server.query, [COUNT] * 3), server.get("/", "text/html")]
            assert not slow.done()
            assert [got.status for got in quick] == [200] * 4
        assert slow.exception() or slow.result().status == 503, "a server that ends waits for nobody"


def test_more_queries_than_can_wait_are_told_so(server: Server) -> None:
    with ThreadPoolExecutor(24) as pool:
        waiting = [pool.submit(server.query, SLOW) for _ in range(24)]
        time.sleep(0.5)
        assert server.get("/", "text/html").status == 200, "pages are shown whatever the queries do"
        texts = {got.result().text for got in waiting}
    assert {got.result().status for got in waiting} == {503}
    assert "busy with other queries; try again later\n" in texts
    until(lambda: server.query(COUNT).status == 200)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        pytest.param("localhost", 200, id="localhost"),
        pytest.param("LOCALHOST:7878", 200, id="with a port"),
        pytest.param("127.0.0.1:1", 200, id="number"),
        pytest.param("evil.example", 403, id="other name"),
        pytest.param("localhost.evil.example", 403, id="begins alike"),
        pytest.param("evil.example:7878", 403, id="other name and port"),
        pytest.param("127.0.0.1@evil.example", 403, id="user"),
        pytest.param("0.0.0.0", 403, id="any address"),
    ],
)
@pytest.mark.parametrize("path", ["", "sparql?query=ASK{}", "static/serve.css"])
def test_only_this_machine_is_answered(server: Server, path: str, host: str, status: int) -> None:
    assert server.get(path, Host=host).status == status


def test_other_sites_are_not_answered(server: Server) -> None:
    got, headers = server.ask(
        "sparql?query=ASK{}", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors", "Origin": "https://e.example"}
    )  # fmt: skip
    assert (got.status, got.text) == (403, "other sites are not answered\n")
    assert not [name for name in headers if name.lower().startswith("access-control")]


def test_nobody_else_can_connect(server: Server) -> None:
    port, listening = int(server.url.rstrip("/").rpartition(":")[2]), "0A"
    rows = [row.split() for table in ("tcp", "tcp6") for row in Path(f"/proc/net/{table}").read_text().splitlines()[1:]]
    own = [
        row[1].partition(":")[0] for row in rows if row[3] == listening and int(row[1].rpartition(":")[2], 16) == port
    ]
    assert own == [socket.inet_aton("127.0.0.1")[::-1].hex().upper()]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("", 200),
        ("sparql", 200),
        ("sparql?query=ASK{}", 200),
        ("search?q=a", 200),
        ("search?q=nothing", 404),
        ("type/Company", 200),
        ("type/Nothing", 404),
        ("id/place/140882", 200),
        ("id/page/b.txt", 200),
        ("id/place/0", 404),
        ("graph/place/140882", 200),
        ("graph/place/0", 404),
        ("nothing", 404),
    ],
)
def test_every_page_has_a_policy(server: Server, path: str, status: int) -> None:
    got, headers = server.ask(path, headers={"Accept": "text/html"})
    assert (got.status, got.kind.partition(";")[0]) == (status, "text/html")
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "'unsafe-inline'" not in policy.partition("script-src")[2]
    assert "frame-ancestors 'self'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_new_graph_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    store_of(folder / "graph.db", FIRST).close()
    with running(folder) as server:
        assert server.query(COUNT).text == "n\r\n1\r\n"
        store_of(folder / "graph.db", SECOND).close()  # more pages, as kg build adds them
        assert server.query(COUNT).text == "n\r\n2\r\n"
        shutil.rmtree(folder)
        assert server.query(COUNT).status == 503
        assert "no graph here" in server.get("id/place/140882").text
        make_graph(folder)
        assert server.query(COUNT).text == "n\r\n3\r\n"


def test_a_process_that_dies_is_replaced(tmp_path: Path) -> None:
    with running(make_graph(tmp_path / "out")) as server:
        assert server.query(COUNT).status == 200
        count = len(server.workers())
        for worker in server.workers():
            os.kill(worker, 9)
        until(lambda: server.query(COUNT).status == 200)
        until(lambda: server.ready(count))


def test_no_process_outlives_a_server_that_was_killed(tmp_path: Path) -> None:
    with running(make_graph(tmp_path / "out"), "--timeout", "1", status=-9) as server:
        server.query(COUNT)
        with ThreadPoolExecutor(1) as pool:
            slow = pool.submit(server.query, SLOW)
            time.sleep(0.5)
            workers = server.workers()
            server.process.kill()
            assert isinstance(slow.exception(), OSError)
    until(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers), seconds=30)


def test_what_a_killed_server_left_is_cleared_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp" / "kg-serve-no-folder").write_text("somebody else's", "utf-8")
    graph = make_graph(tmp_path / "out")

    def age(*folders: Path) -> None:
        for folder in folders:
            os.utime(folder, (0, 0))

    def folders() -> set[Path]:
        return {path for path in (tmp_path / "tmp").iterdir() if path.is_dir()}

    with running(graph, status=-9) as killed:
        [left] = folders()
        killed.process.kill()
    with running(graph):
        assert left in folders(), "it might be that of a server that is just starting"
        [alive] = folders() - {left}
        age(left, alive)
        with running(graph) as server:
            assert left not in folders()
            assert alive in folders(), "its server runs"
            assert server.query(COUNT).status == 200
    assert [path.name for path in (tmp_path / "tmp").iterdir()] == ["kg-serve-no-folder"]


def test_too_much_memory_ends_the_query_alone(tmp_path: Path) -> None:
    grow = "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
    engine = Engine(make_graph(tmp_path / "out") / "graph.db", timeout=60, limit=9, workers=1, memory=1 << 29)
    try:
        full = engine.ask(grow, results="text/csv", graph=None)
        assert (full.status, full.body) == (503, b"the query needed more memory than it may have; ask for less\n")
        assert engine.ask(COUNT, results="text/csv", graph=None).body == b"n\r\n3\r\n"
    finally:
        engine.close()


def started(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg", "serve", *options], capture_output=True, text=True, check=False, timeout=60,
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def test_a_port_in_use_is_said(tmp_path: Path) -> None:
    folder = make_graph(tmp_path / "out")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = started("-o", str(folder), "--port", str(port))
    expected = f"kg: port {port} cannot be had (Address already in use); choose another with --port\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", expected)


def test_no_graph_is_said(tmp_path: Path) -> None:
    done = started("-o", str(tmp_path / "none"), "--port", "0")
    expected = f"kg: {tmp_path}/none/graph.db: no graph here; build one with: kg build INPUT -o {tmp_path}/none\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", expected)
