"""What a resolution puts into the store: nodes with their names, edges, and which articles are one text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from kg.model import Entity
from kg.store.names import fold, pairs
from kg.store.reading import GraphReader
from kg.store.records import LocalClaim, Printed, Resolution

KEY = "(SELECT k FROM entity WHERE id = ?)"
MEMBER = "UPDATE local SET entity = ? WHERE page = (SELECT k FROM page WHERE name = ?) AND id = ?"
EDGES = """
INSERT INTO edge (head, relation, tail, claims, sources, first, last)
SELECT CASE WHEN turned THEN tail_k ELSE head_k END AS h, predicate, CASE WHEN turned THEN head_k ELSE tail_k END AS t,
       count(*), count(DISTINCT source), min(published), max(published)
FROM (SELECT *, predicate IN (SELECT value FROM json_each(?)) AND tail_k < head_k AS turned FROM fact)
WHERE tail_k IS NOT NULL AND head_k <> tail_k AND modality <> 'cancelled'
GROUP BY h, predicate, t
"""
"""One edge for each head, relation and tail; a symmetric relation runs from the smaller id to the larger."""


class ResolutionWriter(GraphReader):
    """Gives a resolution what it works on, and stores what it made of it."""

    @property
    def resolved(self) -> bool:
        """Whether every stored page took part in the last resolution."""
        return self._meta("resolved") == "1"

    @property
    def decisions(self) -> str:
        """What the last resolution was told of the user's decisions; empty before it."""
        return self._meta("decisions") or ""

    @property
    def revision(self) -> str:
        """Changes whenever what the views answer may have changed."""
        return self._meta("revision") or "0"

    def local_entities(self) -> Iterator[tuple[str, Entity]]:
        """Page name and entity as that page knows it, sorted by both."""
        sql = (
            "SELECT page.name, local.id, type, local.name, aliases, code, reasons FROM local "
            "JOIN page ON page.k = local.page ORDER BY page.name, local.id"
        )
        for page, id, type, name, aliases, code, reasons in self._rows(sql):
            yield page, Entity(id, type, name, from_json(aliases), code, from_json(reasons))

    def local_claims(self) -> Iterator[LocalClaim]:
        """All claims with the ids that their page gave, sorted by page and place on it."""
        sql = (
            "SELECT page.name, h.id, predicate, t.id, value, unit, title, "
            "coalesce(claim.date, article.date, page.date) FROM claim JOIN page ON page.k = claim.page "
            "JOIN local AS h ON h.k = head LEFT JOIN local AS t ON t.k = tail "
            "LEFT JOIN article ON article.k = claim.article ORDER BY page.name, claim.k"
        )
        return (LocalClaim(*row) for row in self._rows(sql))

    def page_places(self) -> dict[str, str]:
        """Page name to the code of the place that it is from, where that is known."""
        return dict(self._rows("SELECT name, place FROM page WHERE place IS NOT NULL ORDER BY name"))

    def printed(self) -> Iterator[Printed]:
        """All articles with the fingerprints of their sentences, by page and number."""
        sql = "SELECT name, number, prints FROM article JOIN page ON page.k = article.page ORDER BY name, number"
        return (Printed(*row) for row in self._rows(sql))

    def write_resolution(self, resolution: Resolution) -> None:
        """Makes the entities of a resolution the nodes of the graph.

        Raises ValueError when a member names an entity, or an entity of a page, that is not there.
        """
        with self._transaction():
            self._run("UPDATE local SET entity = NULL")
            for table in ("edge", "doubt", "name", "entity"):
                self._run(f"DELETE FROM {table}")
            self._run("INSERT INTO name_index (name_index) VALUES ('delete-all')")
            self._run("UPDATE article SET source = NULL")
            self._put_nodes(resolution.entities)
            self._put_members(resolution.members)
            self._run_many(
                "UPDATE article SET source = ? WHERE page = (SELECT k FROM page WHERE name = ?) AND number = ?",
                ((source, page, number) for page, number, source in resolution.sources),
            )
            symmetric = [info.name for info in self.schema.relations.values() if info.symmetric]
            self._run(EDGES, json.dumps(symmetric))
            self._run_many(
                f"INSERT INTO edge (head, relation, tail, claims, sources) VALUES ({KEY}, ?, {KEY}, 0, 0)",
                resolution.given,
            )
            self._run_many(
                f"INSERT INTO doubt (one, other, score, reason) VALUES ({KEY}, {KEY}, ?, ?)",
                ((row.one, row.other, row.score, row.reason) for row in resolution.doubts),
            )
            self._set_meta("decisions", resolution.decisions)
            self._touch(resolved=True)

    def _put_nodes(self, entities: Iterable[Entity]) -> None:
        from kg.store.initials import initials

        sql = "INSERT INTO entity (k, id, type, name, aliases, code, level, reasons) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        number = 0
        for key, entity in enumerate(entities, 1):
            aliases, reasons = as_json(sorted(set(entity.aliases) - {entity.name})), as_json(entity.reasons)
            row = (key, entity.id, entity.type, entity.name, aliases, entity.code, entity.level, reasons)
            self._run(sql, *row)
            for folded, alias in ({fold(alias): 1 for alias in entity.aliases} | {fold(entity.name): 0}).items():
                number += 1
                letters = initials(folded)
                self._run("INSERT INTO name VALUES (?, ?, ?, ?, ?)", number, folded, key, alias, letters)
                words = f"{pairs(folded)} {pairs(letters)}"
                self._run("INSERT INTO name_index (rowid, pairs) VALUES (?, ?)", number, words)

    def _put_members(self, members: Iterable[tuple[str, str, str]]) -> None:
        for page, local, entity in members:
            key = self.key_of(entity)
            if key is None:
                raise ValueError(f"{page}: {local} is a member of {entity}, which is no entity of the resolution")
            if not self._changed(MEMBER, key, page, local):
                raise ValueError(f"{page}: {local} is no entity of this page; store its reading first")

    def _touch(self, *, resolved: bool) -> None:
        self._set_meta("resolved", str(int(resolved)))
        self._set_meta("revision", str(int(self.revision) + 1))

    def _set_meta(self, key: str, value: str) -> None:
        self._run("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value)


def from_json(names: str) -> tuple[str, ...]:
    """What a JSON list holds; most lists of a page are empty."""
    return () if names == "[]" else tuple(json.loads(names))


def as_json(names: Iterable[str]) -> str:
    """A JSON list."""
    found = list(names)
    return json.dumps(found, ensure_ascii=False) if found else "[]"
