"""What the stages of a resolution are written in: rows that are mapped one by one, or gathered by what they share.

A stage sees no more than a row or a block of rows at a time, so the same functions run over lists here and over the
machines of a cluster. They stand at the top of their modules, so that they can be sent there by name.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, Generic, NamedTuple, TypeVar

from kg.resolve.names import NameRules

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


class Listed(Rows[Row]):
    """Rows in the memory of one process."""

    def __init__(self, rows: Iterable[Row], rules: NameRules) -> None:
        self.rows = list(rows)
        self._rules = rules

    def map(self, step: Callable[[Row, NameRules], Iterable[Made]]) -> Listed[Made]:
        """What a step makes of each row."""
        return Listed((made for row in self.rows for made in step(row, self._rules)), self._rules)

    def blocks(self, marks: Callable[[Row, NameRules], Iterable[Mark]]) -> Listed[Block[Row]]:
        """The rows by their marks."""
        found: defaultdict[Mark, list[Row]] = defaultdict(list)
        for row in self.rows:
            for mark in dict.fromkeys(marks(row, self._rules)):
                found[mark].append(row)
        return Listed((block(mark, rows) for mark, rows in found.items()), self._rules)

    def __add__(self, other: Rows[Row]) -> Listed[Row]:
        """These rows and the others."""
        assert isinstance(other, Listed)
        return Listed([*self.rows, *other.rows], self._rules)


def block(mark: Mark, rows: Iterable[Any]) -> Block[Any]:
    """A block of these rows."""
    return Block(mark, sorted(rows, key=attrgetter("key")))
