"""What is counted over the whole graph: who is largest, how much there is of something, what happened when.

SQLite sorts on disk what is large, so memory does not grow with the graph.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from kg.model import Value
from kg.store.links import LinkReader

# The largest figure of an attribute that is said of a node: a finite number in the attribute's own unit.
LARGEST = (
    "SELECT head_k, max(value) AS most FROM fact WHERE predicate = ?1 AND modality <> 'cancelled' "
    "AND typeof(value) IN ('integer', 'real') AND abs(value) < 9e999 AND (unit IS NULL OR ?2 IS NULL OR unit = ?2) "
    "AND (NOT ?3 OR value = CAST(value AS INTEGER)) GROUP BY head_k"
)


class Measure(NamedTuple):
    """An attribute that is a number, with the unit that counts."""

    attribute: str
    unit: str | None
    is_whole: bool
    """Whether only whole numbers count."""


class FigureReader(LinkReader):
    """Counts, largest values and ranks, each node by node in the order of ids."""

    def ranks_by_value(self, measure: Measure, *, deepest: int, type: str = "") -> Iterator[tuple[str, int]]:
        """(id, rank) of the nodes with the largest values, equal ones with the same rank, none beyond ``deepest``.

        ``type``: among nodes of that type only.
        """
        sql = (
            "SELECT id, rank FROM (SELECT head_k, id, rank() OVER (ORDER BY most DESC) AS rank "
            f"FROM ({LARGEST}) JOIN entity ON k = head_k WHERE ?4 IN ('', type)) WHERE rank <= ?5 ORDER BY head_k"
        )
        return ((id, rank) for id, rank in self._rows(sql, *measure, type, deepest))

    def ranks_by_heads(self, relation: str, *, deepest: int) -> Iterator[tuple[str, int]]:
        """(id, rank) of the nodes that a relation leads to from most others, as ``ranks_by_value``."""
        sql = (
            "SELECT id, rank FROM (SELECT tail, rank() OVER (ORDER BY count(*) DESC) AS rank FROM edge "
            "WHERE relation = ? GROUP BY tail) JOIN entity ON k = tail WHERE rank <= ? ORDER BY tail"
        )
        return ((id, rank) for id, rank in self._rows(sql, relation, deepest))

    def heads_of(self, relation: str, type: str) -> Iterator[tuple[str, int]]:
        """(id, count) of each node that a relation leads to from nodes of a type."""
        sql = (
            "SELECT tail.id, count(*) FROM edge JOIN entity AS head ON head.k = edge.head "
            "JOIN entity AS tail ON tail.k = edge.tail WHERE relation = ? AND head.type = ? "
            "GROUP BY tail.k ORDER BY tail.k"
        )
        return ((id, count) for id, count in self._rows(sql, relation, type))

    def values_at(self, relation: str, type: str, measure: Measure) -> Iterator[tuple[str, Value]]:
        """(id of a node, largest value of each node of a type that the relation leads from)."""
        sql = (
            f"SELECT tail.id, most FROM ({LARGEST}) JOIN edge ON edge.head = head_k "
            "JOIN entity AS head ON head.k = edge.head JOIN entity AS tail ON tail.k = edge.tail "
            "WHERE relation = ?4 AND head.type = ?5 ORDER BY tail.k, head_k"
        )
        return ((id, value) for id, value in self._rows(sql, *measure, relation, type))

    def dated(self, attributes: Collection[str], type: str) -> Iterator[tuple[str, str, str, str]]:
        """(month, or year where no more is known; attribute; id; date) of nodes of a type, sorted, each once."""
        named = ", ".join("?" * len(attributes))
        sql = (
            "SELECT DISTINCT substr(value, 1, 7), predicate, head, value FROM fact JOIN entity ON entity.k = head_k "
            f"WHERE type = ? AND predicate IN ({named}) AND modality <> 'cancelled' ORDER BY 1, 2, 3, 4"
        )
        return ((month, name, id, date) for month, name, id, date in self._rows(sql, type, *attributes))
