"""Loads and validates what ``ontology/`` declares: the schema, the lexicons, the pattern files.

Errors name file, line and remedy: ``undertakes.yaml:7: unknown type 企業; did you mean 企业?``
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from kg.kept import compiled, shelf
from kg.resources import ontology_dir
from kg.schema import PERIOD, AttributeInfo, DerivedInfo, RelationInfo, Schema, TypeInfo

Info = TypeVar("Info", TypeInfo, RelationInfo, AttributeInfo, DerivedInfo)


class OntologyError(ValueError):
    """Something in ``ontology/`` is wrong; the text says where and what to do."""


def load_yaml(path: Path, *, lines: bool = False) -> Any:
    """The file's content; with ``lines`` each mapping has its line number. Raises OntologyError."""

    def parse(text: str) -> Any:
        from kg import yamls  # its package takes long to load

        return yamls.parse_with_lines(text) if lines else yamls.parse(text)

    try:
        return shelf().value("yaml with lines" if lines else "yaml", path.read_text("utf-8"), parse)
    except ValueError as error:
        raise OntologyError(f"{path.name}: not valid YAML: {error}; mend the file") from error
    except OSError as error:
        raise OntologyError(f"{path}: cannot be read ({error.strerror}); reinstall kg") from error


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``; did you mean X?`` or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.4)
    return f"; did you mean {close[0]}?" if close else ""


def load_schema(folder: Path) -> Schema:
    """Reads ``schema.yaml``. Raises OntologyError."""
    raw = load_yaml(folder / "schema.yaml")

    def infos(part: str, kind: type[Info], **more: Any) -> dict[str, Info]:
        known = [field.name for field in fields(kind)]
        for name, info in raw[part].items():
            for key in info:
                if key not in known:
                    raise OntologyError(f"schema.yaml: {name}: unknown key {key}{did_you_mean(key, known)}")
        return {name: kind(name=name, **_frozen(info), **more) for name, info in raw[part].items()}

    types = infos("types", TypeInfo) | infos("values", TypeInfo, path="", is_value=True)
    relations, given = infos("relations", RelationInfo), infos("given", RelationInfo)
    attributes, derived = infos("attributes", AttributeInfo), infos("derived", DerivedInfo)
    named = [(info.name, (*info.domain, *info.range)) for info in (*relations.values(), *given.values())]
    for owner, names in (*named, *((info.name, info.of) for info in derived.values())):
        for name in names:
            if name not in types and name != PERIOD:
                raise OntologyError(f"schema.yaml: {owner}: unknown type {name}{did_you_mean(name, types)}")
    return Schema(raw["prefix"], raw["base"], types, relations, given, attributes, raw["statuses"], derived)


def _frozen(info: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in info.items()}


@dataclass(frozen=True)
class Lexicon:
    """The word lists: one entry a line, the word, then columns; ``#`` starts a comment line."""

    tables: Mapping[str, tuple[tuple[str, ...], ...]]

    def words(self, table: str, *kinds: str) -> tuple[str, ...]:
        """First column of a table, all rows or those whose second column is one of ``kinds``."""
        rows = self.tables[table]
        if len(kinds) == 1:  # asked for hundreds of times before the first page is read
            return self._by_kind[table].get(kinds[0], ())
        return tuple([row[0] for row in rows if not kinds or (len(row) > 1 and row[1] in kinds)])

    @cached_property
    def _by_kind(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """For each table the first column of its rows by their second."""
        found: dict[str, dict[str, list[str]]] = {}
        for table, rows in self.tables.items():
            kinds = found.setdefault(table, {})
            for row in rows:
                if len(row) > 1:
                    kinds.setdefault(row[1], []).append(row[0])
        return {table: {kind: tuple(words) for kind, words in kinds.items()} for table, kinds in found.items()}

    def regex(self, table: str, kind: str) -> re.Pattern[str]:
        """Any of the regular expressions that are the first column of a kind of rows."""
        return compiled("|".join(f"(?:{form})" for form in self.words(table, kind)))

    def mapping(self, table: str) -> dict[str, str]:
        """First column to second column."""
        return {row[0]: row[1] for row in self.tables[table] if len(row) > 1}


def load_lexicon(folder: Path) -> Lexicon:
    """Reads every ``lexicon/*.tsv``; a word may stand once in a table."""
    return Lexicon({path.stem: load_table(path) for path in sorted((folder / "lexicon").glob("*.tsv"))})


def load_table(path: Path) -> tuple[tuple[str, ...], ...]:
    """The rows of one table of words. Raises OntologyError."""
    rows: list[tuple[str, ...]] = []
    seen: set[tuple[str, ...]] = set()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        row = tuple([cell.strip() for cell in line.split("\t")])
        if row[:2] in seen:
            raise OntologyError(f"{path.name}:{number}: {row[0]} stands here twice; remove one line")
        seen.add(row[:2])
        rows.append(row)
    return tuple(rows)


@dataclass(frozen=True)
class Ontology:
    """Everything that ``ontology/`` says, and the hashes of it."""

    folder: Path
    schema: Schema
    lexicon: Lexicon
    rules: str
    """Hash of the schema, the lexicons and the patterns."""
    gazetteer: str
    """Hash of the places."""

    @property
    def fingerprint(self) -> str:
        """Of all."""
        return f"{self.rules} {self.gazetteer}"


def load_ontology(folder: Path | None = None) -> Ontology:
    """Loads the schema and the lexicons; the patterns are compiled by ``kg.claims``."""
    folder = folder or ontology_dir()
    rules, gazetteer = hashlib.sha256(), hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.suffix in {".yaml", ".tsv"}):
        digest = gazetteer if path.is_relative_to(folder / "places") else rules
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return Ontology(folder, load_schema(folder), load_lexicon(folder), rules.hexdigest(), gazetteer.hexdigest())
