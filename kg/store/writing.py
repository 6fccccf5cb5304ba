"""The writing side of the store: what a build puts in."""

from __future__ import annotations

import bisect
import json
import math
from collections import Counter
from collections.abc import Iterator

from kg.model import Claim, Reading, Value
from kg.prints import prints_of
from kg.schema import Schema
from kg.store.resolving import ResolutionWriter, as_json

LARGEST = 2**63 - 1


class Store(ResolutionWriter):
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

    def set_origin(self, *, version: str, rules: str, gazetteer: str) -> None:
        """Notes what the pages are read with."""
        self._set_meta("origin", json.dumps({"version": version, "rules": rules, "gazetteer": gazetteer}))

    def set_schema(self, schema: Schema) -> None:
        """The model of the graph, which the store carries."""
        if self._meta("schema") != schema.to_json():
            self._set_meta("schema", schema.to_json())
            self.__dict__.pop("schema", None)

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

    def _put_articles(self, page: int, reading: Reading) -> list[int]:
        sql = "INSERT INTO article (page, number, headline, date, start, stop, prints) VALUES (?, ?, ?, ?, ?, ?, ?)"
        return [
            self._run(
                sql, page, number, item.headline, item.date, *reading.page.raw_span(item.start, item.end),
                prints_of(sentence.text for sentence in item.sentences),
            )
            for number, item in enumerate(reading.articles, 1)
        ]  # fmt: skip

    def _put_entities(self, page: int, reading: Reading) -> dict[str, int]:
        mentioned = {mention.entity for mention in reading.mentions if mention.entity}
        if strangers := mentioned - {entity.id for entity in reading.entities}:
            raise ValueError(f"{reading.page.name}: mention of {min(strangers)}, which is no entity of the reading")
        columns = "page, id, type, name, aliases, code, reasons, mentioned"
        sql = f"INSERT INTO local ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        return {
            entity.id: self._run(
                sql, page, entity.id, entity.type, entity.name, as_json(entity.aliases), entity.code,
                as_json(entity.reasons), int(entity.id in mentioned),
            )
            for entity in reading.entities
        }  # fmt: skip


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
