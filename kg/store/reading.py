"""The reading side of the store: answers by index, without loading the graph."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from typing import Any

from kg.model import Entity
from kg.store.database import Database
from kg.store.records import Fact, StoredArticle, StoredPage

FACT = (
    "SELECT head, predicate, tail, value, unit, title, date, modality, pattern, quote, start, stop, number, "
    "page, article, article_number, published FROM fact"
)
FACT_ORDER = "predicate, tail, page, start, number"
ENTITY = "SELECT id, type, entity.name, aliases, code, reasons FROM entity"


def fold(name: str) -> str:
    """The form in which names are compared: width, case and white space do not count."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


class GraphReader(Database):
    """What the graph holds. Ids are those of resolved entities; every answer comes in a fixed order."""

    def entities(self) -> Iterator[Entity]:
        """All nodes, by id."""
        return map(_entity, self._rows(f"{ENTITY} ORDER BY k"))

    def entity(self, id: str) -> Entity | None:
        """The node with that id."""
        row = self._row(f"{ENTITY} WHERE id = ?", id)
        return _entity(row) if row else None

    def named(self, name: str) -> list[Entity]:
        """Nodes with exactly that name (width, case and blanks aside); those that have it only as an alias if none."""
        sql = f"{ENTITY} JOIN name ON name.entity = entity.k WHERE folded = ? AND alias = ? ORDER BY k"
        own = [_entity(row) for row in self._rows(sql, fold(name), 0)]
        return own or [_entity(row) for row in self._rows(sql, fold(name), 1)]

    def search(self, text: str) -> list[Entity]:
        """Nodes with a name or alias that contains the text: whole names first, then beginnings, then short ones."""
        sql = (
            f"{ENTITY} JOIN (SELECT entity AS found, min((folded <> ?1) * 2 + (instr(folded, ?1) > 1)) AS fit, "
            "min(length(folded)) AS size FROM name WHERE instr(folded, ?1) GROUP BY entity) "
            "ON found = entity.k ORDER BY fit, size, k"
        )
        return [_entity(row) for row in self._rows(sql, fold(text))] if fold(text) else []

    def facts(self) -> Iterator[Fact]:
        """All claims, by head, predicate, tail and place on the page."""
        return (Fact(*row) for row in self._rows(f"{FACT} ORDER BY head_k, {FACT_ORDER}"))

    def facts_from(self, id: str) -> Iterator[Fact]:
        """Claims whose head is the node: its relations to others and its attributes."""
        sql = f"{FACT} WHERE head_k = (SELECT k FROM entity WHERE id = ?) ORDER BY {FACT_ORDER}"
        return (Fact(*row) for row in self._rows(sql, id))

    def facts_to(self, id: str) -> Iterator[Fact]:
        """Claims whose tail is the node."""
        sql = f"{FACT} WHERE tail_k = (SELECT k FROM entity WHERE id = ?) ORDER BY head, {FACT_ORDER}"
        return (Fact(*row) for row in self._rows(sql, id))

    def pages(self) -> Iterator[StoredPage]:
        """All pages, by name."""
        articles = "SELECT number, headline, date, start, stop FROM article WHERE page = ? ORDER BY number"
        sql = "SELECT k, name, sha256, encoding, date, place FROM page ORDER BY name"
        for key, name, sha256, encoding, date, place in self._rows(sql):
            parts = tuple(StoredArticle(*row) for row in self._rows(articles, key))
            yield StoredPage(name, sha256, encoding, date, place, parts)

    def pages_of(self, id: str) -> tuple[str, ...]:
        """Names of the pages that mention the node."""
        sql = (
            "SELECT DISTINCT page.name FROM local JOIN page ON page.k = local.page "
            "WHERE local.entity = (SELECT k FROM entity WHERE id = ?) AND mentioned ORDER BY page.name"
        )
        return tuple(name for (name,) in self._rows(sql, id))

    def mentions(self) -> Iterator[tuple[str, str]]:
        """Node id and name of a page that mentions it, sorted."""
        sql = (
            "SELECT DISTINCT entity.id, page.name FROM local JOIN entity ON entity.k = local.entity "
            "JOIN page ON page.k = local.page WHERE mentioned ORDER BY entity.k, page.name"
        )
        return ((id, page) for id, page in self._rows(sql))

    def places(self) -> Iterator[tuple[str, str, str]]:
        """Node id, division code and name of each place that has a code, sorted."""
        sql = "SELECT id, code, name FROM entity WHERE code IS NOT NULL ORDER BY k"
        return ((id, code, name) for id, code, name in self._rows(sql))

    def counts(self) -> dict[str, int]:
        """Nodes by type, under the type's name."""
        return dict(self._rows("SELECT type, count(*) FROM entity GROUP BY type ORDER BY type"))

    def edge_counts(self) -> dict[str, tuple[int, int]]:
        """Edges (one per head, relation and tail; cancelled ones aside) and the claims behind them, by relation."""
        sql = (
            "SELECT predicate, count(DISTINCT head_k || '>' || tail_k), count(*) FROM fact "
            "WHERE tail IS NOT NULL AND head <> tail AND modality <> 'cancelled' GROUP BY predicate ORDER BY predicate"
        )
        return {predicate: (edges, claims) for predicate, edges, claims in self._rows(sql)}

    def attribute_counts(self) -> dict[str, int]:
        """Claims by attribute."""
        sql = "SELECT predicate, count(*) FROM fact WHERE tail IS NULL GROUP BY predicate ORDER BY predicate"
        return dict(self._rows(sql))

    def page_count(self) -> int:
        """How many pages are stored."""
        return int(self._row("SELECT count(*) FROM page")[0])

    def _meta(self, key: str) -> str | None:
        row = self._row("SELECT value FROM meta WHERE key = ?", key)
        return row[0] if row else None


def _entity(row: Any) -> Entity:
    id, type, name, aliases, code, reasons = row
    return Entity(id, type, name, tuple(json.loads(aliases)), code, tuple(json.loads(reasons)))
