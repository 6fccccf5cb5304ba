"""Files read by several processes at once; what they hold comes in the order of the files, one file at a time."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from typing import Any

from kg.incoming import PageReader, Part, parts_of
from kg.readers import PageError, Source

Task = tuple[Source, Mapping[str, str]]
"""A file, and the SHA-256 of its stored pages by their name."""
AHEAD = 3
"""So many files are given to a process before the first of them is done, so that it never waits for the next one."""
FEW = 100
"""A file with more stored pages is given only to a process that waits for it: it may not fit into the pipe."""
GRACE = 3.0
"""Seconds that a process has to end."""
WAITING = 256
"""So many pages may wait for those of an earlier file; then the processes that read ahead wait themselves."""


class JobError(RuntimeError):
    """A process that read pages is no more; the text is one line with the file and the remedy."""


def cores() -> int:
    """So many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read_files(tasks: Iterable[Task], reader: PageReader, jobs: int) -> Iterator[tuple[Source, Iterator[Part]]]:
    """Each file with what it holds, which is to be taken before the next file is asked for. Raises JobError."""
    rest = iter(tasks)
    first = list(islice(rest, jobs))
    if len(first) <= 1:
        for source, known in chain(first, rest):
            yield source, parts_of(source, known, reader)
        return
    reader.load()
    # A fork shares the loaded rules; where there is none each process loads its own.
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn")
    workers = [Worker(context, reader) for _ in first]
    try:
        yield from Desk(workers, chain(first, rest)).files()
    finally:
        for worker in reversed(workers):  # one that was forked later holds the pipes of those before it open
            worker.stop()


class Worker:
    """A process that reads files, and those that it has been given."""

    def __init__(self, context: BaseContext, reader: PageReader) -> None:
        self.pipe, other = context.Pipe()
        # No daemon: those may not start processes, as pictures and PDFs need them. It ends when its pipe is closed.
        self.process: Any = context.Process(target=_work, args=(other, self.pipe, reader))  # type: ignore[attr-defined]
        self.process.start()
        other.close()
        self.given: deque[int] = deque()
        """Numbers of the files that it has not read to their end, in order."""

    def stop(self) -> None:
        """Ends the process: it ends by itself, with what it has started, where it is not busy."""
        self.pipe.close()
        self.process.join(GRACE)
        self.process.kill()
        self.process.join()


class Desk:
    """Gives out files and puts what comes back into their order."""

    def __init__(self, workers: list[Worker], tasks: Iterator[Task]) -> None:
        self.workers, self.tasks = workers, tasks
        self.next = next(tasks, None)
        self.sources: dict[int, Source] = {}
        self.parts: dict[int, deque[Part | Exception | None]] = {}
        """What has come of each file; None at its end."""
        self.waiting = 0
        self.number = 0

    def files(self) -> Iterator[tuple[Source, Iterator[Part]]]:
        """All files in their order."""
        current = 0
        self.give()
        while current in self.sources:
            yield self.sources[current], self.of(current)
            del self.sources[current], self.parts[current]
            current += 1

    def give(self) -> None:
        """Keeps every process busy."""
        for _ in range(AHEAD):
            for worker in self.workers:
                if self.next and (not worker.given or (len(worker.given) < AHEAD and len(self.next[1]) <= FEW)):
                    (source, known), self.next = self.next, next(self.tasks, None)
                    try:
                        worker.pipe.send((source, dict(known)))
                    except OSError as error:
                        raise self.dead(worker) from error
                    worker.given.append(self.number)
                    self.sources[self.number], self.parts[self.number] = source, deque()
                    self.number += 1

    def of(self, number: int) -> Iterator[Part]:
        """What one file holds."""
        while True:
            while not self.parts[number]:
                self.receive(number)
            part = self.parts[number].popleft()
            if part is None:
                return
            self.waiting -= 1
            if isinstance(part, Exception) and not isinstance(part, PageError):
                raise part
            yield part

    def receive(self, wanted: int) -> None:
        """Takes what has come; where too much waits already, only what the file that is wanted waits for."""
        full = self.waiting >= WAITING
        open_ = [w for w in self.workers if w.given and (not full or wanted in w.given)]
        ready = wait([worker.pipe for worker in open_])
        for worker in open_:
            if worker.pipe in ready:
                try:
                    part = worker.pipe.recv()
                except (EOFError, OSError, pickle.UnpicklingError) as error:
                    raise self.dead(worker) from error
                self.parts[worker.given[0]].append(part)
                if part is None:
                    worker.given.popleft()
                    self.give()
                else:
                    self.waiting += 1

    def dead(self, worker: Worker) -> JobError:
        """What is told of a process that has ended by itself."""
        worker.process.join(1)
        code = worker.process.exitcode
        how = f"was killed by signal {-code}" if code is not None and code < 0 else f"ended with status {code}"
        name = self.sources[worker.given[0]].shown or self.sources[worker.given[0]].name if worker.given else "a file"
        return JobError(
            f"{name}: the process that read it {how}, perhaps for lack of memory; what is stored stays, "
            "run the same command again, with a smaller --jobs if it happens again"
        )


def _work(pipe: Connection, other: Connection, reader: PageReader) -> None:
    """Reads files until nobody gives any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that writes is interrupted, and ends this one
    other.close()
    try:
        while True:
            source, known = pipe.recv()
            try:
                for part in parts_of(source, known, reader):
                    pipe.send(part)
            except (EOFError, ConnectionError):
                raise
            except Exception as error:  # noqa: BLE001 - is raised where the pages are written
                pipe.send(error)
            pipe.send(None)
    except (EOFError, ConnectionError):
        return
    finally:
        if apart := sys.modules.get("kg.sheets.apart"):
            apart.stop()
