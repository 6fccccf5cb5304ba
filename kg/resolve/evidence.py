"""What all pages say of the things that are to be told apart: names, posts, sites, figures, where it was printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from kg.model import Entity, Value

AT = "#"
"""Between the id of an entity and the page that it is meant on: person/王伟@运城市#a/1版.txt."""
ALONE = ("person/", "project/")
"""Ids that mean one thing on each page and not the same on all: who or what bears such a name, others tell."""


class Said(Protocol):
    """A claim as the store gives it back, with the ids of its page."""

    @property
    def page(self) -> str: ...  # noqa: D102
    @property
    def head(self) -> str: ...  # noqa: D102
    @property
    def predicate(self) -> str: ...  # noqa: D102
    @property
    def tail(self) -> str | None: ...  # noqa: D102
    @property
    def value(self) -> Value | None: ...  # noqa: D102
    @property
    def unit(self) -> str | None: ...  # noqa: D102
    @property
    def title(self) -> str | None: ...  # noqa: D102
    @property
    def date(self) -> str | None: ...  # noqa: D102


class Post(NamedTuple):
    """A post that somebody holds: where, under which title, and when it was said."""

    tail: str
    title: str
    date: str


@dataclass
class Item:
    """One thing as far as ids tell: an id on all its pages, or on one page only."""

    key: str
    id: str
    type: str
    name: str
    aliases: set[str] = field(default_factory=set)
    pages: set[str] = field(default_factory=set)
    entities: list[tuple[str, Entity]] = field(default_factory=list)
    """(page, entity as that page knows it)."""
    cities: set[str] = field(default_factory=set)
    """Codes of the cities that its pages are from, four digits."""
    posts: set[Post] = field(default_factory=set)
    related: dict[str, set[str]] = field(default_factory=dict)
    """Relation, or its inverse with ``^`` in front, to the keys at the other end."""
    figures: set[tuple[str, str]] = field(default_factory=set)
    """(attribute, value with its unit)."""

    @property
    def provinces(self) -> set[str]:
        """Codes of the provinces that its pages are from, two digits."""
        return {city[:2] for city in self.cities}

    def ends(self, relation: str) -> set[str]:
        """The keys that a relation leads to."""
        return self.related.get(relation, set())


class Evidence:
    """All items by key, and by kind."""

    def __init__(
        self,
        entities: Iterable[tuple[str, Entity]],
        claims: Iterable[Said],
        places: Mapping[str, str],
        *,
        split: Iterable[str] = (),
    ) -> None:
        """``places``: page to the code of its place; ``split``: further ids that are one thing on each page only."""
        self.items: dict[str, Item] = {}
        self._split = frozenset(split)
        for page, entity in entities:
            key = self.key(page, entity.id)
            item = self.items.setdefault(key, Item(key, entity.id, entity.type, entity.name))
            item.aliases.update({*entity.aliases, entity.name})
            item.pages.add(page)
            item.entities.append((page, entity))
            if code := places.get(page):
                item.cities.add(code[:4])
        for claim in claims:
            self._add(claim)

    def key(self, page: str, id: str) -> str:
        """The key of an entity of a page."""
        alone = id.startswith(ALONE) or id in self._split
        return f"{id}{AT}{page}" if alone else id

    def of(self, folder: str) -> list[Item]:
        """The items whose ids begin with ``company/`` and the like, by key."""
        return [self.items[key] for key in sorted(self.items) if key.startswith(f"{folder}/")]

    def _add(self, claim: Said) -> None:
        head = self.items[self.key(claim.page, claim.head)]
        if claim.tail is None:
            head.figures.add((claim.predicate, f"{claim.value} {claim.unit or ''}".strip()))
            return
        tail = self.items[self.key(claim.page, claim.tail)]
        head.related.setdefault(claim.predicate, set()).add(tail.key)
        tail.related.setdefault(f"^{claim.predicate}", set()).add(head.key)
        if claim.predicate == "holdsPost":
            head.posts.add(Post(tail.key, claim.title or "", claim.date or ""))


class Pair(NamedTuple):
    """Two items that may be one thing; a ``score`` of SURE or more joins them, from DOUBT on a human may be asked."""

    score: float
    one: str
    other: str
    reason: str


SURE, DOUBT = 0.8, 0.4
