"""The graph as Parquet: what other programs of a cluster read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kg.model import Entity
from kg.resolve.evidence import Pair
from kg.store import Fact

if TYPE_CHECKING:
    from pyspark import RDD
    from pyspark.sql import SparkSession

CLAIMS = (
    "head string, predicate string, tail string, value string, amount double, unit string, title string, date string, "
    "modality string, pattern string, quote string, start bigint, stop bigint, number int, page string, "
    "article string, article_number int, published string, source string, places string"
)
"""``value`` as text; ``amount`` the same where it is a number."""
NODES = "id string, type string, name string, aliases array<string>, code string, level string, reasons array<string>"
DOUBTS = "score double, one string, other string, reason string"


def write(spark: SparkSession, rows: RDD[Any], columns: str, path: str) -> None:
    """Writes a table as Parquet."""
    spark.createDataFrame(rows, columns, verifySchema=False).write.parquet(path)


def claim(fact: Fact) -> tuple[object, ...]:
    """A row of claims."""
    amount = float(fact.value) if isinstance(fact.value, int | float) else None
    value = None if fact.value is None else str(fact.value)
    return (
        fact.head, fact.predicate, fact.tail, value, amount, fact.unit, fact.title, fact.date, fact.modality,
        fact.pattern, fact.quote, fact.start, fact.end, fact.number, fact.page, fact.article, fact.article_number,
        fact.published, fact.source, fact.places,
    )  # fmt: skip


def node(entity: Entity) -> tuple[object, ...]:
    """A row of nodes."""
    return (
        entity.id, entity.type, entity.name, list(entity.aliases), entity.code, entity.level, list(entity.reasons),
    )  # fmt: skip


def doubt(pair: Pair) -> tuple[object, ...]:
    """A row of doubts."""
    return float(pair.score), pair.one, pair.other, pair.reason
