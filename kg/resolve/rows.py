"""What the stages of a resolution are written in: rows that are mapped one by one, or gathered by what they share.

A stage sees no more than a row or a block of rows at a time, so the same functions run over streams here and over the
machines of a cluster. They stand at the top of their modules, so that they can be sent there by name.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

from kg.resolve.names import NameRules
from kg.resolve.spool import Spool

Mark = tuple[str, ...]
"""What the rows of a block have in common."""
Row = TypeVar("Row")
Made = TypeVar("Made")


class Block(NamedTuple, Generic[Row]):
    """All rows that have a mark, sorted by their ``key``."""

    mark: Mark
    rows: Sequence[Row]


class Rows(ABC, Generic[Row]):
    """Rows, wherever they are."""

    @abstractmethod
    def map(self, step: Callable[[Row, NameRules], Iterable[Made]]) -> Rows[Made]:
        """What a step makes of each row, any number of rows."""

    @abstractmethod
    def blocks(self, marks: Callable[[Row, NameRules], Iterable[Mark]]) -> Rows[Block[Row]]:
        """The rows by their marks; each is in as many blocks as it has marks. Rows have a ``key``."""

    @abstractmethod
    def __add__(self, other: Rows[Row]) -> Rows[Row]:
        """These rows and the others."""


class Streamed(Rows[Row]):
    """Rows that one process goes through as often as it needs to; what is gathered is spooled."""

    def __init__(self, rows: Iterable[Row], rules: NameRules, spool: Spool) -> None:
        """``rows`` can be gone through again and again."""
        self.rows = rows
        self._rules = rules
        self._spool = spool

    def map(self, step: Callable[[Row, NameRules], Iterable[Made]]) -> Streamed[Made]:
        """What a step makes of each row."""
        return Streamed(
            Again(lambda: (made for row in self.rows for made in step(row, self._rules))), self._rules, self._spool
        )

    def blocks(self, marks: Callable[[Row, NameRules], Iterable[Mark]]) -> Streamed[Block[Row]]:
        """The rows by their marks."""
        marked = ((mark, row) for row in self.rows for mark in dict.fromkeys(marks(row, self._rules)))
        kept = self._spool.sort(marked, _by_mark)
        groups = Again(lambda: (block(mark, (row for _, row in rows)) for mark, rows in groupby(kept, itemgetter(0))))
        return Streamed(groups, self._rules, self._spool)

    def __add__(self, other: Rows[Row]) -> Streamed[Row]:
        """These rows and the others."""
        assert isinstance(other, Streamed)
        return Streamed(Again(lambda: chain(self.rows, other.rows)), self._rules, self._spool)


class Again(Generic[Row]):
    """Rows that are made anew whenever they are gone through."""

    def __init__(self, rows: Callable[[], Iterator[Row]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Row]:
        return self._rows()


def _by_mark(row: tuple[Mark, Any]) -> tuple[Mark, str]:
    return row[0], row[1].key


def block(mark: Mark, rows: Iterable[Any]) -> Block[Any]:
    """A block of these rows."""
    return Block(mark, sorted(rows, key=attrgetter("key")))
