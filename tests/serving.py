"""A real server in a process of its own, over a graph with names that would like to be scripts."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode

from readings import COMPANY, FIRST, PARK, SECOND, Said, reading_of, store_of

from kg.model import Entity

ROOT = Path(__file__).parent.parent
NAME = (
    "<img src=https://evil.example/x onerror=window.hacked=1></script><script>window.hacked=1</script>'\"{{7*7}}&amp;"
)
HOSTILE = Entity("company/a?b#c%20'\"</script>", "Company", NAME, ('\'" onmouseover="window.hacked=1',))
QUOTE = f"{NAME}落户河津铝工业园。"
THIRD = reading_of(
    "版面 </script>?#'\".txt",
    QUOTE,
    [
        Said(HOSTILE, "inPark", PARK, QUOTE, title=NAME, pattern=NAME),
        Said(HOSTILE, "cooperatesWith", COMPANY, QUOTE),
    ],
)
"""A page on which every string is an attack."""
SLOW = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"
"""Never done."""


class Got(NamedTuple):
    """An answer; ``kind`` is its content type."""

    status: int
    kind: str
    text: str


@dataclass
class Server:
    """A running ``kg serve``."""

    url: str
    folder: Path
    process: subprocess.Popen[str]

    def ask(
        self, path: str, *, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> tuple[Got, Mapping[str, str]]:
        """The answer and its headers; redirections are followed."""
        request = urllib.request.Request(self.url + path.removeprefix("/"), data=body, headers=dict(headers or {}))
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                status, sent, text = answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            status, sent, text = error.code, error.headers, error.read()
        return Got(status, sent.get("Content-Type", ""), text.decode()), dict(sent.items())

    def get(self, path: str, accept: str = "*/*", **headers: str) -> Got:
        """What a GET gives."""
        return self.ask(path, headers={"Accept": accept, **headers})[0]

    def query(self, query: str, accept: str = "text/csv") -> Got:
        """What a query gives."""
        return self.get(f"sparql?{urlencode({'query': query})}", accept)

    def workers(self) -> set[int]:
        """The processes that answer queries."""
        found = set()
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    stat, command = (entry / "stat").read_text(), (entry / "cmdline").read_text()
                except OSError:
                    continue  # it has ended
                if int(stat.rpartition(")")[2].split()[1]) == self.process.pid and "spawn_main" in command:
                    found.add(int(entry.name))
        return found

    def ready(self, count: int) -> bool:
        """Whether so many processes answer queries, all of them past their start: their memory is limited."""
        workers = self.workers()
        try:
            limits = [Path(f"/proc/{worker}/limits").read_text() for worker in workers]
        except OSError:
            return False  # one has ended
        return len(workers) == count and not any(re.search("Max data size +unlimited", text) for text in limits)


@contextmanager
def running(folder: Path, *options: str, status: int = 0) -> Iterator[Server]:
    """Starts ``kg serve`` on a free port; at the end it must end when told to, with this exit status."""
    command = [sys.executable, "-m", "kg", "serve", "-o", str(folder), "--port", "0", *options]
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    started = re.fullmatch(r"kg: (http://127\.0\.0\.1:\d+/) shows (.*); Ctrl-C ends it\n", line)
    assert started, line + process.stderr.read()
    server = Server(started[1], folder, process)
    try:
        yield server
    finally:
        workers = server.workers()
        process.send_signal(signal.SIGTERM)
        try:
            rest = process.communicate(timeout=120)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    assert process.returncode == status, rest
    assert status or not rest, rest
    until(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers))


def until(test: object, *, seconds: float = 60) -> None:
    """Waits for something to become true."""
    end = time.monotonic() + seconds
    while not test():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def make_graph(folder: Path) -> Path:
    """The folder with the graph of three pages in it."""
    store_of(folder / "graph.db", FIRST, SECOND, THIRD).close()
    return folder


def node(id: str) -> str:
    """Where a node is."""
    return f"id/{quote(id, safe='/')}"
