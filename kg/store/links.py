"""Nodes by their edges: what the resolution found to be related, without the sentences that say so."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kg.store.names import NameReader
from kg.store.records import Link

CHUNK = 500
"""So many nodes are asked about in one statement."""
LINK = "SELECT h.id, relation, t.id, claims, sources, first, last FROM edge JOIN entity AS h ON h.k = edge.head "
LINK += "JOIN entity AS t ON t.k = edge.tail"


class LinkReader(NameReader):
    """Reads edges by their ends."""

    def links(self) -> Iterator[Link]:
        """All edges, by head, relation and tail."""
        return (Link(*row) for row in self._rows(f"{LINK} ORDER BY edge.head, relation, edge.tail"))

    def links_of(self, id: str) -> list[Link]:
        """The edges that begin or end at a node, by head, relation and tail."""
        key = self.key_of(id)
        sql = f"{LINK} WHERE edge.head = ?1 UNION ALL {LINK} WHERE edge.tail = ?1"
        return sorted(Link(*row) for row in self._rows(sql, key))

    def links_among(self, ids: Collection[str]) -> list[Link]:
        """The edges that both begin and end at one of the nodes, by head, relation and tail."""
        keys = filter(None, map(self.key_of, ids))
        some = ", ".join(map(str, sorted(keys)))
        return sorted(Link(*row) for row in self._rows(f"{LINK} WHERE edge.head IN ({some}) AND edge.tail IN ({some})"))

    def adjacent(self, keys: Collection[int], relations: Collection[str] = ()) -> Iterator[tuple[int, int]]:
        """(key, key of a node that an edge joins it to), either way; ``relations``: only these edges, else all."""
        chosen = f" AND relation IN ({', '.join('?' * len(relations))})" if relations else ""
        ordered = sorted(keys)
        for at in range(0, len(ordered), CHUNK):
            some = ", ".join(map(str, ordered[at : at + CHUNK]))
            yield from self._rows(f"SELECT head, tail FROM edge WHERE head IN ({some}){chosen}", *relations)
            yield from self._rows(f"SELECT tail, head FROM edge WHERE tail IN ({some}){chosen}", *relations)

    def key_of(self, id: str) -> int | None:
        """The number of a node in this store."""
        row = self._row("SELECT k FROM entity WHERE id = ?", id)
        return int(row[0]) if row else None

    def id_of(self, key: int) -> str:
        """The id of a numbered node."""
        return str(self._row("SELECT id FROM entity WHERE k = ?", key)[0])

    def links_between(self, one: str, other: str) -> list[Link]:
        """The edges that relate two nodes, either way."""
        sql = f"{LINK} WHERE edge.head = ? AND edge.tail = ?"
        a, b = self.key_of(one), self.key_of(other)
        return sorted(Link(*row) for ends in ((a, b), (b, a)) for row in self._rows(sql, *ends))

    def degree_of(self, key: int) -> int:
        """How many edges a numbered node has."""
        sql = "SELECT (SELECT count(*) FROM edge WHERE head = ?1) + (SELECT count(*) FROM edge WHERE tail = ?1)"
        return int(self._row(sql, key)[0])

    def edge_counts(self) -> dict[str, tuple[int, int]]:
        """Edges and the claims behind them, by relation."""
        sql = "SELECT relation, count(*), sum(claims) FROM edge GROUP BY relation ORDER BY relation"
        return {relation: (edges, claims) for relation, edges, claims in self._rows(sql)}
