"""Pages are read where there is room: each process of the cluster loads the rules once and reads page after page."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kg import __version__
from kg.cluster.session import ClusterError
from kg.cluster.spread import reader
from kg.pages import read_pages
from kg.readers import PageError, PageSkipped, Source, find_files, printable
from kg.readers.registry import suffixes
from kg.store.rows import PageRows, rows_of

if TYPE_CHECKING:
    from pyspark import RDD
    from pyspark.sql import Row, SparkSession

SLICE = 200
"""So many files are read by one task, at most."""


class File(NamedTuple):
    """A file to be read; ``content`` is its path where every machine can open it."""

    name: str
    shown: str
    content: Path | bytes


class Failure(NamedTuple):
    """What cannot be read, and why."""

    text: str


def files(spark: SparkSession, inputs: Sequence[Path | str]) -> tuple[RDD[File], list[str]]:
    """The files among the inputs, and one line for each input that gives none.

    Paths of this machine are found as a build without a cluster finds them; the workers open them by the same path.
    Addresses (``hdfs://…``) are listed and read by Spark, which leaves out names that begin with ``_``.
    """
    context = spark.sparkContext
    paths, problems = find_files([given for given in inputs if isinstance(given, Path)])
    rows = [File(name, printable(str(path)), path.absolute()) for name, path in paths]
    slices = max(1, min(len(rows), max(4 * context.defaultParallelism, len(rows) // SLICE)))
    found: RDD[File] = context.parallelize(rows, slices)
    for given in inputs:
        if not isinstance(given, Path):
            table = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(given)
            found = found.union(table.select("path", "content").rdd.flatMap(partial(_file, _qualified(spark, given))))
    return found, problems


def read(found: RDD[File], fingerprint: str) -> RDD[PageRows | Failure]:
    """What is stored of each page. ``fingerprint``: of the rules, which must be the same on all machines."""
    return found.mapPartitions(partial(_read, fingerprint))


def _qualified(spark: SparkSession, given: str) -> str:
    """The address as Spark puts it in front of the names of files."""
    path = spark._jvm.org.apache.hadoop.fs.Path(given)  # type: ignore[union-attr]
    return str(path.getFileSystem(spark._jsc.hadoopConfiguration()).makeQualified(path).toString())


def _file(root: str, row: Row) -> Iterator[File]:
    """A page of a folder, or the file that was given itself."""
    path, data = row
    name = path.removeprefix(f"{root}/")
    if path == root:
        yield File(path.rpartition("/")[2], path, bytes(data))
    elif path.lower().endswith(suffixes()) and not any(part.startswith(".") for part in name.split("/")):
        yield File(name, path, bytes(data))


def _read(fingerprint: str, found: Iterable[File]) -> Iterator[PageRows | Failure]:
    if reader().fingerprint != fingerprint:
        where = f"{socket.gethostname()}: kg {__version__} there reads with other rules than here"
        raise ClusterError(f"{where}; install the same version on all machines")
    for file in found:
        for page in read_pages(Source(file.name, file.content, shown=file.shown)):
            if isinstance(page, PageSkipped):
                continue
            yield Failure(str(page)) if isinstance(page, PageError) else rows_of(reader().read(page))
