"""Rows that may be more than memory holds: so many stay in it, the others lie in temporary files, sorted run by run.

An external merge sort (Knuth, The Art of Computer Programming 3, 5.4): runs are sorted in memory, written, and merged
whenever the rows are read.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from itertools import islice
from pathlib import Path
from typing import IO, Any, Generic, TypeVar

from kg.resolve.sets import Sets

LIMIT = 30_000
"""So many rows of one kind are held in memory."""
BATCH = 64
"""So many rows are written and read at once: what they share is written once."""
MARK = "sets"
Row = TypeVar("Row")
Key = Callable[[Any], Any]


class Kept(Generic[Row]):
    """Rows that can be gone through again and again; their files go with them."""

    def __init__(self, rows: Iterable[Row], sets: Sets, limit: int, key: Key | None) -> None:
        self._sets = sets
        self._key = key
        self._runs: list[Path] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0
        source = iter(rows)
        self._rows = self._next(source, limit)
        while len(self._rows) == limit and (following := self._next(source, limit)):
            self._write(self._rows)
            self._rows = following
        if self._runs:
            self._write(self._rows)
            self._rows = []

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Row]:
        if not self._runs:
            return iter(self._rows)
        runs = [self._read(path) for path in self._runs]
        return merge(*runs, key=self._key) if self._key else (row for run in runs for row in run)

    def _next(self, source: Iterator[Row], limit: int) -> list[Row]:
        rows = list(islice(source, limit))
        self._count += len(rows)
        if self._key:
            rows.sort(key=self._key)
        return rows

    def _write(self, rows: list[Row]) -> None:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="kg-")
        path = Path(self._folder.name) / str(len(self._runs))
        with path.open("wb") as file:
            for start in range(0, len(rows), BATCH):
                _Pickler(file, self._sets).dump(rows[start : start + BATCH])
        self._runs.append(path)

    def _read(self, path: Path) -> Iterator[Row]:
        with path.open("rb") as file:
            size = path.stat().st_size
            while file.tell() < size:
                yield from _Unpickler(file, self._sets).load()


class _Pickler(pickle.Pickler):
    """Writes what is known to be one, which every row asks, as a mark."""

    def __init__(self, file: IO[bytes], sets: Sets) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._sets = sets

    def persistent_id(self, obj: Any) -> str | None:
        return MARK if obj is self._sets else None


class _Unpickler(pickle.Unpickler):
    """Puts what is known to be one back in the place of its mark."""

    def __init__(self, file: IO[bytes], sets: Sets) -> None:
        super().__init__(file)
        self._sets = sets

    def persistent_load(self, pid: Any) -> Sets:
        assert pid == MARK
        return self._sets


class Shelf:
    """Makes such rows."""

    def __init__(self, sets: Sets, limit: int = LIMIT) -> None:
        """``sets``: what the rows ask about what is known to be one."""
        self._sets = sets
        self._limit = limit

    def keep(self, rows: Iterable[Row]) -> Kept[Row]:
        """The rows as they come. Raises OSError when the disk is full."""
        return Kept(rows, self._sets, self._limit, None)

    def sort(self, rows: Iterable[Row], key: Key) -> Kept[Row]:
        """The rows by a key, those with the same one as they come. Raises OSError when the disk is full."""
        return Kept(rows, self._sets, self._limit, key)
