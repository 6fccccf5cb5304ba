"""Rows that may be more than memory holds: so many stay in it, the others lie in temporary files, sorted run by run.

An external merge sort (Knuth, The Art of Computer Programming 3, 5.4): runs are sorted in memory, written, and merged
whenever the rows are read.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Generic, TypeVar

LIMIT = 20_000
"""So many rows of one kind are held in memory."""
BATCH = 64
"""So many rows are written and read at once: what they share is written once."""
FILES = 64
"""So many runs are merged at once."""
Row = TypeVar("Row")
Key = Callable[[Any], Any]


class Spooled(Generic[Row]):
    """Rows that can be gone through again and again; their files go with them."""

    def __init__(self, rows: Iterable[Row], limit: int, key: Key | None) -> None:
        self._key = key
        self._rows: list[Row] = []
        self._runs: list[Path] = []
        self._count = self._written = 0
        self._folder: TemporaryDirectory[str] | None = None
        for row in rows:
            if len(self._rows) == limit:
                self._spill()
            self._rows.append(row)
            self._count += 1
        if self._runs:
            self._spill()
        else:
            self._sort()
        self._fewer()

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Row]:
        return self._merged(self._runs) if self._runs else iter(self._rows)

    def _sort(self) -> None:
        if self._key:
            self._rows.sort(key=self._key)

    def _fewer(self) -> None:
        """Joins runs until all can be merged at once: no more of them than must be."""
        joined: list[Path] = []
        while (over := len(joined) + len(self._runs) - FILES) > 0:
            group, self._runs = self._runs[: min(over + 1, FILES)], self._runs[min(over + 1, FILES) :]
            joined.append(self._join(group))
            if not self._runs:
                joined, self._runs = [], joined
        self._runs = [*joined, *self._runs]

    def _join(self, runs: list[Path]) -> Path:
        """Makes one run of several, so that never too many files are open."""
        joined = self._write(self._merged(runs))
        for path in runs:
            path.unlink()
        return joined

    def _spill(self) -> None:
        self._sort()
        self._runs.append(self._write(iter(self._rows)))
        self._rows.clear()

    def _merged(self, runs: list[Path]) -> Iterator[Row]:
        read = [self._read(path) for path in runs]
        return merge(*read, key=self._key) if self._key else chain.from_iterable(read)

    def _write(self, rows: Iterator[Row]) -> Path:
        self._folder = self._folder or TemporaryDirectory(prefix="kg-")
        self._written += 1
        path = Path(self._folder.name) / str(self._written)
        try:
            with path.open("wb") as file:
                while batch := list(islice(rows, BATCH)):
                    pickle.dump(batch, file, pickle.HIGHEST_PROTOCOL)
        except OSError as error:
            message = f"{path}: {error.strerror}; make room, or name a folder with more in TMPDIR"
            raise OSError(message) from error
        return path

    def _read(self, path: Path) -> Iterator[Row]:
        """A method, so that whoever reads holds the folder."""
        with path.open("rb") as file:
            size = path.stat().st_size
            while file.tell() < size:
                yield from pickle.load(file)


class Spool:
    """Makes such rows."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit

    def keep(self, rows: Iterable[Row]) -> Spooled[Row]:
        """The rows as they come. Raises OSError when the disk is full."""
        return Spooled(rows, self._limit, None)

    def sort(self, rows: Iterable[Row], key: Key) -> Spooled[Row]:
        """The rows by a key, those with the same one as they come. Raises OSError when the disk is full."""
        return Spooled(rows, self._limit, key)
