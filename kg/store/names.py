"""Nodes by name: whole names by index, parts of names by pairs of neighbouring characters, initials of syllables.

SQLite's trigram index finds nothing for two characters; pairs of characters, kept as words, find every part of a name
that has two characters or more. What the index gives is checked against the names themselves.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from kg.model import Entity
from kg.store.database import Database

ENTITY = "SELECT entity.id, type, entity.name, aliases, code, reasons, level FROM entity"


def fold(name: str) -> str:
    """The form in which names are compared: width, case and white space do not count."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def pairs(folded: str) -> str:
    """The words of the index for a name: its pairs of neighbouring characters and its last character."""
    return " ".join([*("".join(pair) for pair in pairwise(folded)), folded[-1:]])


def entity_of(row: Any) -> Entity:
    """The node of a row of ``ENTITY``."""
    id, type, name, aliases, code, reasons, level = row
    return Entity(id, type, name, tuple(json.loads(aliases)), code, tuple(json.loads(reasons)), level)


class NameReader(Database):
    """Finds nodes by id and by name."""

    def entities(self) -> Iterator[Entity]:
        """All nodes, by id."""
        return map(entity_of, self._rows(f"{ENTITY} ORDER BY k"))

    def entity(self, id: str) -> Entity | None:
        """The node with that id."""
        row = self._row(f"{ENTITY} WHERE id = ?", id)
        return entity_of(row) if row else None

    def named(self, name: str) -> list[Entity]:
        """Nodes with exactly that name (width, case and blanks aside); those that have it only as an alias if none."""
        sql = f"{ENTITY} JOIN name ON name.entity = entity.k WHERE folded = ? AND alias = ? ORDER BY entity.k"
        own = [entity_of(row) for row in self._rows(sql, fold(name), 0)]
        return own or [entity_of(row) for row in self._rows(sql, fold(name), 1)]

    def search(self, text: str) -> list[Entity]:
        """Nodes with a name or alias that contains the text, or whose initials do: whole names first, then beginnings.

        Among equals short names come first.
        """
        wanted = fold(text)
        if not wanted:
            return []
        inside = "instr(folded, ?1) OR instr(initials, ?1)"
        words = _query(wanted)
        chosen = f"name.k IN (SELECT rowid FROM name_index WHERE name_index MATCH ?2) AND ({inside})"
        sql = (
            f"{ENTITY} JOIN (SELECT entity AS found, min(CASE instr(folded, ?1) WHEN 1 THEN folded <> ?1 WHEN 0 THEN 3 "
            f"ELSE 2 END) AS fit, min(length(folded)) AS size FROM name WHERE {chosen if words else inside} "
            "GROUP BY entity) ON found = entity.k ORDER BY fit, size, k"
        )
        return [entity_of(row) for row in self._rows(sql, wanted, *([words] if words else []))]


def _query(folded: str) -> str:
    """What the index is asked: all pairs of the text; empty where it has none.

    One character is the beginning of a pair, or the last of a name.
    """
    found = ["".join(pair) for pair in pairwise(folded) if all(map(str.isalnum, pair))]
    if not found:
        return f'"{folded}"*' if len(folded) == 1 and folded.isalnum() else ""
    return " AND ".join(f'"{pair}"' for pair in found)
