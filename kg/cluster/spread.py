"""Rows that lie on the machines of a cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from kg.extraction import Reader
from kg.resolve.names import NameRules
from kg.resolve.rows import Block, Mark, Row, Rows, block

if TYPE_CHECKING:
    from pyspark import RDD, SparkContext

Made = TypeVar("Made")


@cache
def reader() -> Reader:
    """The rules of this machine; each process loads them once."""
    return Reader()


def rules() -> NameRules:
    """What makes two names one thing."""
    return reader().rules


class Spread(Rows[Row]):
    """An RDD of rows; blocks are its groups."""

    def __init__(self, rdd: RDD[Row], parts: int) -> None:
        self.rdd = rdd
        self._parts = parts

    def map(self, step: Callable[[Row, NameRules], Iterable[Made]]) -> Spread[Made]:
        """What a step makes of each row."""
        return Spread(self.rdd.flatMap(partial(_made, step)), self._parts)

    def blocks(self, marks: Callable[[Row, NameRules], Iterable[Mark]]) -> Spread[Block[Row]]:
        """The rows by their marks."""
        marked: RDD[tuple[Mark, Row]] = self.rdd.flatMap(partial(_marked, marks))
        return Spread(marked.groupByKey(self._parts).map(_block), self._parts)

    def __add__(self, other: Rows[Row]) -> Spread[Row]:
        """These rows and the others."""
        assert isinstance(other, Spread)
        return Spread(self.rdd.union(other.rdd), self._parts)


def _made(step: Callable[[Any, NameRules], Iterable[Any]], row: Any) -> Iterable[Any]:
    return step(row, rules())


def _marked(marks: Callable[[Any, NameRules], Iterable[Mark]], row: Any) -> Iterator[tuple[Mark, Any]]:
    return ((mark, row) for mark in dict.fromkeys(marks(row, rules())))


def _block(group: tuple[Mark, Iterable[Any]]) -> Block[Any]:
    return block(*group)


def only(rows: RDD[Any], kind: type[Made]) -> RDD[Made]:
    """The rows of one kind."""
    return rows.filter(lambda row: isinstance(row, kind))


class Scratch:
    """A folder that all machines share, for what one step leaves to the next: whoever dies, nothing is done again."""

    def __init__(self, context: SparkContext, address: str, parts: int) -> None:
        self.context = context
        self.parts = parts
        """How many partitions are made of what is grouped."""
        self._address = address
        self._count = 0

    def keep(self, rdd: RDD[Row]) -> RDD[Row]:
        """The same rows, read back from the folder."""
        self._count += 1
        path = f"{self._address}/{self._count:03}"
        rdd.saveAsPickleFile(path)
        return self.context.pickleFile(path)

    def some(self, rows: Sequence[Row]) -> RDD[Row]:
        """A few rows."""
        return self.context.parallelize(rows, 1)

    def spread(self, rdd: RDD[Row]) -> Spread[Row]:
        """Rows for the stages of a resolution."""
        return Spread(rdd, self.parts)
