"""Keeps the processes that answer queries, stops those that take too long, and notices when the graph has changed."""

from __future__ import annotations

import shutil
import threading
import time
from concurrent.futures import Future, wait
from concurrent.futures import TimeoutError as TooLate
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from kg.rdf import index
from kg.serve.scratch import Scratch
from kg.serve.worker import MEMORY, Graph, Question, Reply, answer, open_graph, start, triples_about
from kg.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

WAITING = 8
"""So many queries may wait for a process; more are told to come again."""
SHARE = 10
"""A node may have so many times more triples than an answer rows."""
STEP = 0.5
"""Seconds between looks at whether the server ends."""
GRACE = 10.0
"""Seconds that a process may take to begin, beyond the time that its query has."""


@dataclass(frozen=True)
class Served:
    """A state of the graph with the processes that answer from it."""

    mark: tuple[object, ...]
    folder: Path
    graph: Graph
    pool: ProcessPool


class Engine:
    """Answers queries to the graph at ``path``, each within ``timeout`` seconds and at most ``limit`` rows long.

    Raises StoreError when there is no graph to read.
    """

    def __init__(self, path: Path, *, timeout: float, limit: int, workers: int, memory: int = MEMORY) -> None:
        self.path = path
        self.timeout = timeout
        self.limit = limit
        self.workers = workers
        self.memory = memory
        self._scratch = Scratch()
        self._lock = threading.Lock()
        self._free = threading.Semaphore(workers)
        self._admitted = threading.Semaphore(workers + WAITING)
        self._closing = threading.Event()
        self._served: Served | None = None
        self._number = 0

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The graph, for one request: a connection belongs to its thread. Raises StoreError."""
        with Store.open(self.path, create=False) as store:
            yield store

    def ask(self, query: str, *, results: str | None, graph: str | None) -> Reply:
        """What a client's query is answered with; ``results`` and ``graph`` are the media types that it accepts."""
        if not self._admitted.acquire(blocking=False):
            return Reply.refusal(503, "busy with other queries; try again later")
        try:
            if not self._free.acquire(timeout=self.timeout):
                return Reply.refusal(503, "busy with other queries; try again later")
            try:
                return self._run(Question(query, results, graph, self.limit, self.timeout))
            finally:
                self._free.release()
        finally:
            self._admitted.release()

    def about(self, query: str, iri: str, media: str) -> Reply:
        """The triples about a thing, ``?node`` in a query of this program's own: here and at once, it is soon done."""
        return triples_about(self.current().graph, query, iri, media, limit=SHARE * self.limit)

    def _run(self, question: Question) -> Reply:
        if self._closing.is_set():
            return Reply.refusal(503, "the server ends")
        served = self.current()
        try:
            future = served.pool.schedule(answer, args=[question], timeout=self.timeout)
            return self._awaited(future)
        except TooLate:
            line = f"stopped after {self.timeout:g} seconds; ask for less, or start kg serve with a longer --timeout"
        except ProcessExpired:
            line = "the query needed more memory than it may have; ask for less"
        except (BrokenProcessPool, RuntimeError):
            # Somebody ended a process from outside; the next query gets new ones.
            if not self._closing.is_set():
                self._retire(served)
            line = "the process that answers has ended; try again"
        return Reply.refusal(503, line)

    def _awaited(self, future: Future[Reply]) -> Reply:
        """The reply, unless nobody waits for it any more because the server ends."""
        end = time.monotonic() + self.timeout + GRACE
        while not future.done():
            if self._closing.is_set():
                return Reply.refusal(503, "the server ends")
            if time.monotonic() > end:
                raise TooLate
            wait([future], timeout=STEP)
        return future.result()

    def current(self) -> Served:
        """The graph as it is now; made ready anew when it has changed. Raises StoreError."""
        with self._lock, self.store() as store:
            mark = (self.path.stat().st_ino, store.revision, store.page_count())
            if self._served is None or self._served.mark != mark:
                new = self._prepare(store, mark)
                self._drain(self._served)
                self._served = new
            return self._served

    def _prepare(self, store: Store, mark: tuple[object, ...]) -> Served:
        self._number += 1
        own = self._scratch.folder / str(self._number)
        own.mkdir()
        folder, schema = index(store, own), store.schema.to_json()
        # Not forked: a copy of a process with threads may wait for ever for a lock that one of them held.
        pool = ProcessPool(
            self.workers, initializer=start, initargs=(folder, schema, self.memory), context=get_context("spawn")
        )  # fmt: skip
        return Served(mark, own, open_graph(folder, schema), pool)

    def _retire(self, served: Served) -> None:
        with self._lock:
            if self._served is served:
                self._served = None
                self._drain(served)

    def _drain(self, served: Served | None) -> None:
        """Lets the queries to an older graph end, apart from all others."""

        def end() -> None:
            assert served is not None
            served.pool.close()  # type: ignore[no-untyped-call]
            served.pool.join()
            shutil.rmtree(served.folder, ignore_errors=True)

        if served is not None:
            threading.Thread(target=end, daemon=True).start()

    def close(self) -> None:
        """Stops all processes, with what they are at, and lets go of all who wait for them."""
        self._closing.set()
        self._free.release(self.workers + WAITING)
        served, self._served = self._served, None
        if served is not None:
            served.pool.stop()  # type: ignore[no-untyped-call]
            served.pool.join()
        self._scratch.remove()
