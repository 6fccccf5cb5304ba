"""The folder that a graph is written into: on this machine, or wherever the file systems of Spark reach."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

RESULTS = ("claims.parquet", "nodes.parquet", "doubts.parquet", "graph.nt")
OTHERS = ("decisions.tsv",)
"""What else may be there: what the user decided."""
PART = ".part-"
"""In front of the name of a folder for what is not finished."""
TRIPLES = ".nt"


class FolderError(OSError):
    """The folder cannot take a graph; the text names it and the remedy."""


def address(place: Path | str) -> str:
    """How Spark is told of a path."""
    return place if isinstance(place, str) else f"file://{place.absolute()}"


def check_names(place: Path | str, names: Iterable[str]) -> None:
    """Raises FolderError where a folder holds something that a build on a cluster did not write."""
    strange = sorted(name for name in names if name not in (*RESULTS, *OTHERS) and not name.startswith("."))
    if strange:
        raise FolderError(f"{place}: holds {strange[0]}, which no cluster has written; choose another -o")


class Folder:
    """A folder, by the file systems that Spark knows."""

    def __init__(self, spark: SparkSession, place: Path | str) -> None:
        self.place = str(place)
        self._locked = isinstance(place, Path)
        self.address = address(place).rstrip("/")
        self._path = spark._jvm.org.apache.hadoop.fs.Path  # type: ignore[union-attr]
        self._files = self._path(self.address).getFileSystem(spark._jsc.hadoopConfiguration())

    def names(self) -> list[str]:
        """What is in the folder, sorted; nothing where there is none. Raises FolderError."""
        path = self._path(self.address)
        if not self._files.exists(path):
            return []
        if not self._files.getFileStatus(path).isDirectory():
            raise FolderError(f"{self.place}: a file, not a folder; choose another -o")
        return sorted(status.getPath().getName() for status in self._files.listStatus(path))

    @contextmanager
    def writing(self) -> Iterator[str]:
        """The address of a folder for what is not finished; its results are put in place when the block ends.

        What was there before is kept until then. Raises FolderError.
        """
        names = self.names()
        check_names(self.place, names)
        for name in names if self._locked else ():
            if name.startswith(PART):  # of a build that was killed
                self._files.delete(self._path(f"{self.address}/{name}"), True)
        part = f"{self.address}/{PART}{os.getpid()}"
        try:
            yield part
            for name in RESULTS:
                self._files.delete(self._path(f"{self.address}/{name}"), True)
            for name in RESULTS:
                self._move(f"{part}/{name}", f"{self.address}/{name}")
        finally:
            self._files.delete(self._path(part), True)

    def name_parts(self, folder: str) -> None:
        """Gives the files of text that Spark wrote the ending of N-Triples."""
        for status in self._files.listStatus(self._path(folder)):
            name = status.getPath().getName()
            if name.startswith("part-"):
                self._move(f"{folder}/{name}", f"{folder}/{name}{TRIPLES}")

    def _move(self, old: str, new: str) -> None:
        if not self._files.rename(self._path(old), self._path(new)):
            raise FolderError(f"{new}: cannot be written; check the permissions of its folder")

    def text(self, name: str, context: Any) -> list[str] | None:
        """The lines of a text file in it; None where there is none."""
        path = f"{self.address}/{name}"
        return context.textFile(path, 1).collect() if self._files.exists(self._path(path)) else None
