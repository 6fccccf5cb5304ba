"""The model as values: types, relations and attributes. A store carries a copy, so that reading it needs no YAML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

PERIOD = "Period"
"""The type of a month, for which events are counted; no entity is one."""


@dataclass(frozen=True, slots=True)
class TypeInfo:
    """An entity type or a value type."""

    name: str
    zh: str
    en: str
    path: str
    is_a: str | None = None
    is_value: bool = False
    zh_def: str = ""
    en_def: str = ""
    broader: tuple[str, ...] = ()
    """Terms of other vocabularies (``org:FormalOrganization``) that this is a special case of."""


@dataclass(frozen=True, slots=True)
class RelationInfo:
    """A relation; ``domain`` and ``range`` are type names, subtypes not spelled out."""

    name: str
    zh: str
    en: str
    domain: tuple[str, ...]
    range: tuple[str, ...]
    symmetric: bool = False
    zh_def: str = ""
    en_def: str = ""
    inverse: str | None = None
    """Name of the relation read the other way; the graph does not hold it."""
    broader: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttributeInfo:
    """An attribute; ``datatype`` is decimal, integer, date, status or quantity."""

    name: str
    zh: str
    en: str
    datatype: str
    unit: str | None = None
    zh_def: str = ""
    en_def: str = ""
    broader: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DerivedInfo:
    """What the export counts over all pages; ``datatype`` is integer, decimal, date, or the type of a node."""

    name: str
    zh: str
    en: str
    datatype: str
    of: tuple[str, ...] = ()
    """Types of nodes that have it; empty: any."""
    unit: str | None = None
    zh_def: str = ""
    en_def: str = ""
    broader: tuple[str, ...] = ()
    closes: str | None = None
    """The relation whose chains, of any length and none, it leads along."""


@dataclass(frozen=True)
class Schema:
    """``schema.yaml``."""

    prefix: str
    base: str
    types: Mapping[str, TypeInfo]
    relations: Mapping[str, RelationInfo]
    given: Mapping[str, RelationInfo]
    """Relations that the gazetteer says: containment of places, what became of them."""
    attributes: Mapping[str, AttributeInfo]
    statuses: Mapping[str, str]
    """Stages of a project in their order, with their Chinese label."""
    derived: Mapping[str, DerivedInfo]

    @cached_property
    def edges(self) -> Mapping[str, RelationInfo]:
        """All relations that edges have."""
        return {**self.relations, **self.given}

    @cached_property
    def by_label(self) -> Mapping[str, TypeInfo]:
        """Types by their Chinese label, as patterns name them."""
        return {info.zh: info for info in self.types.values()}

    @cached_property
    def _subtypes(self) -> Mapping[str, tuple[str, ...]]:
        infos = self.types.values()
        return {name: (name, *(info.name for info in infos if info.is_a == name)) for name in self.types}

    def subtypes(self, name: str) -> tuple[str, ...]:
        """The type itself and what is declared to be one: ``Person`` gives ``Person`` and ``Official``."""
        return self._subtypes[name]

    def stage(self, status: str) -> int:
        """Where a status stands among the stages, from 0. Raises ValueError when it is none."""
        return list(self.statuses).index(status)

    def allows(self, relation: str, head: str, tail: str) -> bool:
        """Whether domain and range of the relation admit these types."""
        info = self.relations[relation]
        fits = [
            any(kind in self.subtypes(name) for name in names)
            for kind, names in ((head, info.domain), (tail, info.range))
        ]
        return all(fits)

    def to_json(self) -> str:
        """All of it as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Schema:
        """What ``to_json`` wrote."""
        raw = json.loads(text)
        types = {name: TypeInfo(**_frozen(info)) for name, info in raw["types"].items()}
        relations, given = (
            {name: RelationInfo(**_frozen(info)) for name, info in raw[part].items()} for part in ("relations", "given")
        )
        attributes = {name: AttributeInfo(**_frozen(info)) for name, info in raw["attributes"].items()}
        derived = {name: DerivedInfo(**_frozen(info)) for name, info in raw.get("derived", {}).items()}
        return cls(raw["prefix"], raw["base"], types, relations, given, attributes, raw["statuses"], derived)


def _frozen(info: dict[str, Any]) -> dict[str, Any]:
    """Lists of JSON as tuples."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in info.items()}
