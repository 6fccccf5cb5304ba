"""The writing side of the store: what a build puts in."""

from __future__ import annotations

import json

from kg.model import Reading
from kg.schema import Schema
from kg.store.resolving import ResolutionWriter, as_json
from kg.store.rows import PageRows, rows_of


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

    def file_hashes(self) -> dict[str, str]:
        """SHA-256 of each file that was read whole by its name; empty for one that was read with other rules."""
        sql = "SELECT name, CASE WHEN fingerprint = ? THEN sha256 ELSE '' END FROM file ORDER BY name"
        return dict(self._rows(sql, self.fingerprint()))

    def page_files(self) -> dict[str, str]:
        """The file of each stored page by the page's name."""
        return dict(self._rows("SELECT name, file FROM page ORDER BY name"))

    def finish_file(self, name: str, sha256: str) -> None:
        """Notes that all pages of a file are stored as they are in it now."""
        sql = "INSERT OR REPLACE INTO file (name, sha256, fingerprint) VALUES (?, ?, ?)"
        self._run(sql, name, sha256, self.fingerprint())

    def put_reading(self, reading: Reading, *, file: str = "") -> None:
        """Stores all that was read on a page in place of what the store had of it.

        ``file``: name of the file that the page is from where it is not the page's own.

        Raises ValueError when a mention or a claim points to no entity of the reading.
        """
        self.put_rows(rows_of(reading), file=file)

    def put_rows(self, page: PageRows, *, file: str = "") -> None:
        """As ``put_reading``, of a page that is rows already."""
        with self._transaction():
            self._run("DELETE FROM page WHERE name = ?", page.name)
            self._run("DELETE FROM file WHERE name = ?", file or page.name)  # until all its pages are as they are now
            columns = "name, file, sha256, encoding, date, issue, page_number, place, fingerprint"
            key = self._run(
                f"INSERT INTO page ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", page.name, file or page.name,
                page.sha256, page.encoding, page.date, page.issue, page.page_number, page.place, self.fingerprint(),
            )  # fmt: skip
            columns = "page, start, stop, sheet, x0, y0, x1, y1, confidence"
            regions = ((key, one.start, one.end, one.sheet, *one.box, one.confidence) for one in page.regions)
            self._run_many(f"INSERT INTO region ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", regions)
            articles = self._put_articles(key, page)
            entities = self._put_entities(key, page)
            sql = (
                "INSERT INTO claim (page, article, head, predicate, tail, value, unit, title, date, modality, pattern, "
                "quote, start, stop, number, places) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            )
            ends: dict[str | None, int | None] = {None: None}
            ends.update(entities)
            self._run_many(
                sql,
                (
                    (key, articles.get(row.article), ends[row.head], row.predicate, ends[row.tail], *row[4:])
                    for row in page.claims
                ),
            )
            self._touch(resolved=False)

    def drop_page(self, name: str) -> None:
        """Forgets a page and all that it said, and that its file was read whole."""
        with self._transaction():
            self._run("DELETE FROM file WHERE name = (SELECT file FROM page WHERE name = ?)", name)
            self._run("DELETE FROM page WHERE name = ?", name)
            self._touch(resolved=False)

    def _put_articles(self, page: int, rows: PageRows) -> dict[int | None, int]:
        sql = "INSERT INTO article (page, number, headline, date, start, stop, prints) VALUES (?, ?, ?, ?, ?, ?, ?)"
        return {article.number: self._run(sql, page, *article) for article in rows.articles}

    def _put_entities(self, page: int, rows: PageRows) -> dict[str, int]:
        columns = "page, id, type, name, aliases, code, reasons, mentioned"
        sql = f"INSERT INTO local ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        return {
            entity.id: self._run(
                sql, page, entity.id, entity.type, entity.name, as_json(entity.aliases), entity.code,
                as_json(entity.reasons), int(mentioned),
            )
            for entity, mentioned in rows.entities
        }  # fmt: skip
