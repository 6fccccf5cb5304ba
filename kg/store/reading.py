"""The reading side of the store: answers by index, without loading the graph."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cached_property

from kg.model import Entity, Region
from kg.schema import Schema
from kg.store.figures import FigureReader
from kg.store.names import ENTITY, entity_of
from kg.store.records import Doubt, Fact, StoredArticle, StoredPage

FACT = (
    "SELECT head, predicate, tail, value, unit, title, date, modality, pattern, quote, start, stop, number, "
    "page, article, article_number, published, source, places FROM fact"
)
PAGE = "SELECT k, name, sha256, encoding, date, place, issue, page_number FROM page"
FACT_ORDER = "predicate, tail, page, start, number"


class GraphReader(FigureReader):
    """What the graph holds. Ids are those of resolved entities; every answer comes in a fixed order."""

    @cached_property
    def schema(self) -> Schema:
        """The model that the graph was built with."""
        text = self._meta("schema")
        if text is None:
            from kg.ontology import load_schema
            from kg.resources import ontology_dir

            return load_schema(ontology_dir())
        return Schema.from_json(text)

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

    def facts_between(self, one: str, other: str) -> Iterator[Fact]:
        """Claims that relate two nodes, either way."""
        sql = f"{FACT} WHERE head_k = ? AND tail_k = ? ORDER BY {FACT_ORDER}"
        keys = sorted(((key, id) for id in (one, other) if (key := self.key_of(id))), key=lambda pair: pair[1])
        for head, tail in (keys, keys[::-1]) if len(keys) > 1 else ():
            yield from (Fact(*row) for row in self._rows(sql, head[0], tail[0]))

    def facts_on(self, page: str) -> Iterator[Fact]:
        """Claims of a page, by place on it."""
        return (Fact(*row) for row in self._rows(f"{FACT} WHERE page = ? ORDER BY start, predicate, number", page))

    def pages(self) -> Iterator[StoredPage]:
        """All pages, by name."""
        return (self._page(*row) for row in self._rows(f"{PAGE} ORDER BY name"))

    def page(self, name: str) -> StoredPage | None:
        """The page with that name."""
        row = self._row(f"{PAGE} WHERE name = ?", name)
        return self._page(*row) if row else None

    def _page(self, key: int, name: str, sha256: str, encoding: str, *rest: str | None) -> StoredPage:
        articles = "SELECT number, headline, date, start, stop, source FROM article WHERE page = ? ORDER BY number"
        parts = tuple(StoredArticle(*row) for row in self._rows(articles, key))
        date, place, issue, number = rest
        return StoredPage(name, sha256, encoding, date, place, parts, issue, number)

    def regions(self, page: str, start: int, end: int) -> list[Region]:
        """Where on the paper these characters of a page stand, in order; none where that is not known."""
        sql = (
            "SELECT start, stop, sheet, x0, y0, x1, y1, confidence FROM region "
            "WHERE page = (SELECT k FROM page WHERE name = ?) AND start < ? AND stop > ? ORDER BY start"
        )
        return [Region(row[0], row[1], row[2], row[3:7], row[7]) for row in self._rows(sql, page, end, start)]

    def entities_on(self, page: str) -> list[Entity]:
        """The nodes that a page mentions, by id."""
        sql = (
            f"{ENTITY} WHERE k IN (SELECT local.entity FROM local JOIN page ON page.k = local.page "
            "WHERE page.name = ? AND mentioned) ORDER BY k"
        )
        return [entity_of(row) for row in self._rows(sql, page)]

    def pages_of(self, id: str) -> tuple[str, ...]:
        """Names of the pages that mention the node."""
        sql = (
            "SELECT DISTINCT page.name FROM local JOIN page ON page.k = local.page "
            "WHERE local.entity = (SELECT k FROM entity WHERE id = ?) AND mentioned ORDER BY page.name"
        )
        return tuple(name for (name,) in self._rows(sql, id))

    def mentions(self) -> Iterator[tuple[str, str, str | None]]:
        """Node id, name and date of a page that mentions it, sorted."""
        sql = (
            "SELECT DISTINCT entity.id, page.name, page.date FROM local JOIN entity ON entity.k = local.entity "
            "JOIN page ON page.k = local.page WHERE mentioned ORDER BY entity.k, page.name"
        )
        return ((id, page, date) for id, page, date in self._rows(sql))

    def entities_of(self, type: str) -> Iterator[Entity]:
        """The nodes of a type, by id."""
        return map(entity_of, self._rows(f"{ENTITY} WHERE type = ? ORDER BY k", type))

    def members_of(self, id: str) -> list[tuple[str, str]]:
        """(page, id on that page) of what a node was made of, sorted."""
        sql = (
            "SELECT page.name, local.id FROM local JOIN page ON page.k = local.page "
            "WHERE local.entity = (SELECT k FROM entity WHERE id = ?) ORDER BY page.name, local.id"
        )
        return [(page, local) for page, local in self._rows(sql, id)]

    def bearers_of(self, local: str) -> list[str]:
        """Ids of the nodes that the entities with an id of their page became, sorted."""
        sql = (
            "SELECT DISTINCT entity.id FROM local JOIN entity ON entity.k = local.entity WHERE local.id = ? ORDER BY 1"
        )
        return [id for (id,) in self._rows(sql, local)]

    def doubts(self) -> Iterator[Doubt]:
        """Pairs of nodes that may be one and that nobody has decided, likeliest first."""
        sql = (
            "SELECT score, a.id, b.id, reason FROM doubt JOIN entity AS a ON a.k = one JOIN entity AS b ON b.k = other "
            "ORDER BY score DESC, one, other"
        )
        return (Doubt(*row) for row in self._rows(sql))

    def counts(self) -> dict[str, int]:
        """Nodes by type, under the type's name."""
        return dict(self._rows("SELECT type, count(*) FROM entity GROUP BY type ORDER BY type"))

    def attribute_counts(self) -> dict[str, int]:
        """Claims by attribute."""
        sql = "SELECT predicate, count(*) FROM fact WHERE tail IS NULL GROUP BY predicate ORDER BY predicate"
        return dict(self._rows(sql))

    def digest(self) -> str:
        """Hash of what the graph was made of: pages, rules, decisions, model. Other stores with it hold the same."""
        found = hashlib.sha256()
        for key in ("fingerprint", "decisions", "schema"):
            found.update(f"{self._meta(key)}\n".encode())
        for name, sha256 in self._rows("SELECT name, sha256 FROM page ORDER BY name"):
            found.update(f"{sha256} {name}\n".encode())
        return found.hexdigest()

    def page_count(self) -> int:
        """How many pages are stored."""
        return int(self._row("SELECT count(*) FROM page")[0])

    def titles(self) -> Iterator[str]:
        """The titles of all posts that a page names, sorted."""
        sql = "SELECT DISTINCT title FROM claim WHERE title IS NOT NULL AND title != '' ORDER BY title"
        return (title for (title,) in self._rows(sql))

    def origin(self) -> dict[str, str]:
        """What the pages were read with: ``version`` of the program, hashes of ``rules`` and ``gazetteer``."""
        origin: dict[str, str] = json.loads(self._meta("origin") or "{}")
        return origin

    def _meta(self, key: str) -> str | None:
        row = self._row("SELECT value FROM meta WHERE key = ?", key)
        return row[0] if row else None
