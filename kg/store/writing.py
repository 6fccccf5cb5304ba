"""The writing side of the store: what a build puts in."""

from __future__ import annotations

import bisect
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator

from kg.model import Claim, Entity, Reading, Value
from kg.store.reading import GraphReader, fold
from kg.store.records import LocalClaim

LARGEST = 2**63 - 1


class Store(GraphReader):
    """The graph on disk. Every method is one transaction: killed at any moment, the file holds all earlier ones."""

    def fingerprint(self) -> str:
        """Of the rules that pages are read with; empty in a new store."""
        return self._meta("fingerprint") or ""

    def set_fingerprint(self, fingerprint: str) -> None:
        """Names the rules that pages are read with from now on; pages read with others are stale.

        To be called before the first ``put_reading``: each page remembers the rules that it was read with, so that a
        build that is killed goes on where it was.
        """
        self._set_meta("fingerprint", fingerprint)

    @property
    def resolved(self) -> bool:
        """Whether every stored page took part in the last resolution."""
        return self._meta("resolved") == "1"

    @property
    def revision(self) -> str:
        """Changes whenever what the views answer may have changed."""
        return self._meta("revision") or "0"

    def export_mark(self, name: str) -> str:
        """What was noted when the export file of that name was last written; empty if it never was."""
        return self._meta(f"export {name}") or ""

    def set_export_mark(self, name: str, mark: str) -> None:
        """Notes what an export file was written from."""
        self._set_meta(f"export {name}", mark)

    def page_hashes(self) -> dict[str, str]:
        """SHA-256 of each stored page by its name; empty for a page that was read with other rules."""
        sql = "SELECT name, CASE WHEN fingerprint = ? THEN sha256 ELSE '' END FROM page ORDER BY name"
        return dict(self._rows(sql, self.fingerprint()))

    def put_reading(self, reading: Reading) -> None:
        """Stores all that was read on a page in place of what the store had of it.

        Raises ValueError when a mention or a claim points to no entity of the reading.
        """
        page = reading.page
        with self._transaction():
            self._run("DELETE FROM page WHERE name = ?", page.name)
            sql = "INSERT INTO page (name, sha256, encoding, date, place, fingerprint) VALUES (?, ?, ?, ?, ?, ?)"
            key = self._run(sql, page.name, page.sha256, page.encoding, page.date, reading.place, self.fingerprint())
            articles = self._put_articles(key, reading)
            entities = self._put_entities(key, reading)
            sql = (
                "INSERT INTO claim (page, article, head, predicate, tail, value, unit, title, date, modality, pattern, "
                "quote, start, stop, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            )
            self._run_many(sql, _claim_rows(key, reading, articles, entities))
            self._touch(resolved=False)

    def drop_page(self, name: str) -> None:
        """Forgets a page and all that it said."""
        with self._transaction():
            self._run("DELETE FROM page WHERE name = ?", name)
            self._touch(resolved=False)

    def local_entities(self) -> Iterator[tuple[str, Entity]]:
        """Page name and entity as that page knows it, sorted by both."""
        sql = (
            "SELECT page.name, local.id, type, local.name, aliases, code, reasons FROM local "
            "JOIN page ON page.k = local.page ORDER BY page.name, local.id"
        )
        for page, id, type, name, aliases, code, reasons in self._rows(sql):
            yield page, Entity(id, type, name, tuple(json.loads(aliases)), code, tuple(json.loads(reasons)))

    def local_claims(self) -> Iterator[LocalClaim]:
        """All claims with the ids that their page gave, sorted by page and place on it."""
        sql = (
            "SELECT page.name, h.id, predicate, t.id, title FROM claim JOIN page ON page.k = claim.page "
            "JOIN local AS h ON h.k = head LEFT JOIN local AS t ON t.k = tail ORDER BY page.name, claim.k"
        )
        return (LocalClaim(*row) for row in self._rows(sql))

    def write_resolution(self, entities: Iterable[Entity], members: Iterable[tuple[str, str, str]]) -> None:
        """Makes ``entities`` the nodes of the graph; ``members`` are (page name, local id, entity id).

        Raises ValueError when a member names an entity, or an entity of a page, that is not there.
        """
        with self._transaction():
            self._run("UPDATE local SET entity = NULL")
            self._run("DELETE FROM entity")
            keys: dict[str, int] = {}
            for key, entity in enumerate(sorted(entities, key=lambda entity: entity.id), 1):
                keys[entity.id] = key
                aliases, reasons = _json(sorted(set(entity.aliases) - {entity.name})), _json(entity.reasons)
                sql = "INSERT INTO entity (k, id, type, name, aliases, code, reasons) VALUES (?, ?, ?, ?, ?, ?, ?)"
                self._run(sql, key, entity.id, entity.type, entity.name, aliases, entity.code, reasons)
                names = {fold(alias): 1 for alias in entity.aliases} | {fold(entity.name): 0}
                self._run_many(
                    "INSERT INTO name (folded, entity, alias) VALUES (?, ?, ?)",
                    [(folded, key, alias) for folded, alias in names.items()],
                )
            locals_ = {(page, id): key for page, id, key in self._rows(LOCAL_KEYS)}
            self._run_many("UPDATE local SET entity = ? WHERE k = ?", _member_rows(members, keys, locals_))
            self._touch(resolved=True)

    def _put_articles(self, page: int, reading: Reading) -> list[int]:
        sql = "INSERT INTO article (page, number, headline, date, start, stop) VALUES (?, ?, ?, ?, ?, ?)"
        return [
            self._run(sql, page, number, item.headline, item.date, *reading.page.raw_span(item.start, item.end))
            for number, item in enumerate(reading.articles, 1)
        ]

    def _put_entities(self, page: int, reading: Reading) -> dict[str, int]:
        mentioned = {mention.entity for mention in reading.mentions if mention.entity}
        if strangers := mentioned - {entity.id for entity in reading.entities}:
            raise ValueError(f"{reading.page.name}: mention of {min(strangers)}, which is no entity of the reading")
        columns = "page, id, type, name, aliases, code, reasons, mentioned"
        sql = f"INSERT INTO local ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        return {
            entity.id: self._run(
                sql, page, entity.id, entity.type, entity.name, _json(entity.aliases), entity.code,
                _json(entity.reasons), int(entity.id in mentioned),
            )
            for entity in reading.entities
        }  # fmt: skip

    def _touch(self, *, resolved: bool) -> None:
        self._set_meta("resolved", str(int(resolved)))
        self._set_meta("revision", str(int(self.revision) + 1))

    def _set_meta(self, key: str, value: str) -> None:
        self._run("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value)


LOCAL_KEYS = "SELECT page.name, local.id, local.k FROM local JOIN page ON page.k = local.page"


def _json(names: Iterable[str]) -> str:
    return json.dumps(list(names), ensure_ascii=False)


def _member_rows(
    members: Iterable[tuple[str, str, str]], keys: dict[str, int], locals_: dict[tuple[str, str], int]
) -> Iterator[tuple[int, int]]:
    for page, local, entity in members:
        if entity not in keys:
            raise ValueError(f"{page}: {local} is a member of {entity}, which is no entity of the resolution")
        if (page, local) not in locals_:
            raise ValueError(f"{page}: {local} is no entity of this page; store its reading first")
        yield keys[entity], locals_[page, local]


def _claim_rows(
    page: int, reading: Reading, articles: list[int], entities: dict[str, int]
) -> Iterator[tuple[object, ...]]:
    starts = [article.start for article in reading.articles]
    numbers: Counter[tuple[int, str]] = Counter()
    for claim in sorted(reading.claims, key=_place_on_page):
        ends = [claim.head.entity, *([claim.tail.entity] if claim.tail else [])]
        for end in ends:
            if end not in entities:
                raise ValueError(f"{reading.page.name}: claim {claim.pattern} about {end!r}, no entity of the reading")
        at = bisect.bisect_right(starts, claim.start) - 1
        article = articles[at] if at >= 0 and claim.start < reading.articles[at].end else None
        start, stop = reading.page.raw_span(claim.start, claim.end)
        numbers[start, claim.predicate] += 1
        yield (
            page, article, entities[ends[0]], claim.predicate, entities[ends[1]] if claim.tail else None,
            _storable(claim.value), claim.unit, claim.title, claim.date, claim.modality, claim.pattern,
            reading.page.printed[claim.start : claim.end], start, stop, numbers[start, claim.predicate],
        )  # fmt: skip


def _place_on_page(claim: Claim) -> tuple[object, ...]:
    tail = (claim.tail.start, claim.tail.entity) if claim.tail else (claim.start, "")
    content = (claim.head.entity, str(claim.value), claim.title or "", claim.pattern)
    return (claim.start, claim.predicate, claim.head.start, *tail, *content)


def _storable(value: Value | None) -> Value | None:
    """SQLite holds whole numbers of 64 bits; a larger one is kept as nearly as a float can."""
    if isinstance(value, int) and abs(value) > LARGEST:
        return float(value) if abs(value) < 10**308 else math.inf
    return value
