"""The SQLite file: opening it, running statements, and saying in one line what went wrong."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

STORE_FORMAT = 5
APPLICATION = 0x6B67  # "kg": tells our files from other SQLite databases
BUSY_SECONDS = 10.0
CACHE = 1 << 16
"""So many KiB of a file are held in memory: names and ids are looked up in an order of their own."""


class StoreError(Exception):
    """The store cannot be opened, read or written; the text is one line with the file and the remedy."""


class Database:
    """An open store file. One per thread; closing twice is harmless."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path, *, create: bool) -> Self:
        """Opens the store at ``path``; with ``create`` makes it, and its folder, where absent. Raises StoreError."""
        if not path.exists():
            if not create:
                raise StoreError(f"{path}: no graph here; build one with: kg build INPUT -o {path.parent}")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreError(f"{path.parent}: cannot be made ({error.strerror}); choose another -o") from error
        if path.is_dir():
            raise StoreError(f"{path}: a folder, not a store; choose another -o")
        with _Explained(path):
            connection = sqlite3.connect(_uri(path), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
            try:
                _prepare(path, connection, create=create)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    def close(self) -> None:
        """Closes the file."""
        with _Explained(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _rows(self, sql: str, *values: object) -> Iterator[Any]:
        """The rows of a query, one by one."""
        with _Explained(self.path):
            yield from self._connection.execute(sql, values)

    def _row(self, sql: str, *values: object) -> Any:
        """The first row of a query, or None."""
        with _Explained(self.path):
            return self._connection.execute(sql, values).fetchone()

    def _run(self, sql: str, *values: object) -> int:
        """Runs a statement; gives the key of the row that it inserted, 0 where it inserted none."""
        with _Explained(self.path):
            return self._connection.execute(sql, values).lastrowid or 0

    def _changed(self, sql: str, *values: object) -> int:
        """Runs a statement; gives the number of rows that it changed."""
        with _Explained(self.path):
            return self._connection.execute(sql, values).rowcount

    def _run_many(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        with _Explained(self.path):
            self._connection.executemany(sql, rows)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing: a failure inside leaves the file as it was."""
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise


def _uri(path: Path) -> str:
    """Where nothing may be written beside the file, SQLite must be told not to try."""
    location = path.absolute().as_uri()
    writable = os.access(path if path.exists() else path.parent, os.W_OK) and os.access(path.parent, os.W_OK)
    if writable:
        return f"{location}?mode=rwc"
    log = path.with_name(path.name + "-wal")
    return f"{location}?mode=ro" + ("" if log.exists() and log.stat().st_size else "&immutable=1")


def _prepare(path: Path, connection: sqlite3.Connection, *, create: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables == 0 and application == 0 and create:
        # With a write-ahead log a commit needs no wait for the disk, and readers do not block a build.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        script = Path(__file__).with_name("schema.sql").read_text("utf-8")
        connection.executescript(
            f"BEGIN IMMEDIATE; {script}; PRAGMA application_id = {APPLICATION}; "
            f"PRAGMA user_version = {STORE_FORMAT}; COMMIT;"
        )
    elif application != APPLICATION:
        raise StoreError(f"{path}: not a graph that kg wrote; move the file away or choose another -o")
    elif version != STORE_FORMAT:
        raise StoreError(
            f"{path}: written by another version of kg (format {version}, this one is {STORE_FORMAT}); "
            "delete the file and build again"
        )
    else:
        connection.execute("PRAGMA synchronous = NORMAL")


REMEDIES = (
    ("locked", "in use by another kg; try again when it is done"),
    ("full", "the disk is full; make room and run the same command again, what is stored stays"),
    ("readonly", "may not be written; check the permissions of the file and its folder"),
    ("unable to open", "cannot be opened; check the permissions of the file and its folder"),
    ("not a database", "not a graph that kg wrote; move the file away or choose another -o"),
    ("malformed", "damaged; delete it and build again"),
)


class _Explained:
    """Turns SQLite's errors into a StoreError; every statement runs in one, so it costs next to nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, UnicodeEncodeError):
            message = f"{self.path}: {error.object!a} is not Unicode; rename or convert what it was read from"
            raise StoreError(message) from error
        if isinstance(error, sqlite3.Error):
            remedy = next(
                (text for word, text in REMEDIES if word in str(error)), f"{error}; delete it and build again"
            )
            raise StoreError(f"{self.path}: {remedy}") from error
