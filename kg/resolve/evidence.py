"""What all pages say of the things that are to be told apart: names, posts, sites, figures, where it was printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from kg.model import Entity, Value

AT = "#"
"""Between the id of an entity and the page that it is meant on: person/王伟@运城市#a/1版.txt."""
SITES = ("locatedIn", "inPark", "undertakes", "^undertakes", "holdsPost")
"""Relations that lead to where a thing is, at most two of them."""
USED = ("locatedIn", "inPark", "undertakes", "^undertakes", "^holdsPost", "subsidiaryOf", "foundedBy")
"""Relations by which things are told apart."""
CITY, WIDE = 4, "00"
"""So many digits of a code name the city; these stand for the whole province."""


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


class Roots(Protocol):
    """What is known so far to be one."""

    def __getitem__(self, key: str, /) -> str:
        """The key that stands for the set of this one."""


class Alone(dict[str, str]):
    """Roots of which only those are kept that are another key."""

    def __missing__(self, key: str) -> str:
        return key


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
    texts: set[str] = field(default_factory=set)
    """The texts that its pages print; the same for articles that are one."""
    roots: Roots = field(default_factory=Alone)
    """What stands for the item itself and for all that it is related to."""

    @property
    def root(self) -> str:
        """The key of the first of those that are known to be one with it."""
        return self.roots[self.key]

    def absorb(self, other: Item) -> Item:
        """Adds what others say of the same thing."""
        self.aliases |= other.aliases
        self.pages |= other.pages
        self.cities |= other.cities
        self.posts |= other.posts
        self.figures |= other.figures
        self.texts |= other.texts
        self.entities += other.entities
        for relation, keys in other.related.items():
            self.related.setdefault(relation, set()).update(keys)
        return self

    @property
    def provinces(self) -> set[str]:
        """Codes of the provinces that its pages are from, two digits."""
        return {city[:2] for city in self.cities}

    def ends(self, relation: str) -> set[str]:
        """The keys that a relation leads to."""
        return self.related.get(relation, set())

    def known(self, relation: str) -> set[str]:
        """What a relation leads to, as far as it is known what is one."""
        return {self.roots[key] for key in self.ends(relation)}


class Evidence:
    """All items by key, and by kind."""

    def __init__(
        self,
        entities: Iterable[tuple[str, Entity]],
        claims: Iterable[Said],
        places: Mapping[str, str],
        *,
        alone: Callable[[str], bool],
        placed: Callable[[str], str] = lambda _: "",
    ) -> None:
        """``places``: page to the code of its place; ``alone``: whether an id is one thing on each page only;
        ``placed``: the code of the place that the name of a park opens with.
        """
        self.items: dict[str, Item] = {}
        self.is_alone = alone
        self._codes: dict[tuple[str, str], str] = {}
        self._near: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        """(page, id) to the ids on that page that say where it is."""
        for page, entity in entities:
            key = self.key(page, entity.id)
            item = self.items.setdefault(key, Item(key, entity.id, entity.type, entity.name))
            item.aliases.update({*entity.aliases, entity.name})
            item.pages.add(page)
            item.entities.append((page, entity))
            code = entity.code or (placed(entity.name) if entity.type == "IndustrialPark" else "")
            if code:
                self._codes[page, entity.id] = code
        for claim in claims:
            self._add(claim)
        for item in self.items.values():
            for page in item.pages:
                item.cities |= self._cities(page, item.id) or {places[page][:CITY]} if page in places else set()

    def key(self, page: str, id: str) -> str:
        """The key of an entity of a page."""
        return f"{id}{AT}{page}" if self.is_alone(id) else id

    def of(self, folder: str) -> list[Item]:
        """The items whose ids begin with ``company/`` and the like, by key."""
        return [self.items[key] for key in sorted(self.items) if key.startswith(f"{folder}/")]

    def _add(self, claim: Said) -> None:
        head = self.items[self.key(claim.page, claim.head)]
        if claim.tail is None:
            head.figures.add((claim.predicate, f"{claim.value} {claim.unit or ''}".strip()))
            return
        tail = self.items[self.key(claim.page, claim.tail)]
        for item, relation, other in ((head, claim.predicate, tail), (tail, f"^{claim.predicate}", head)):
            if relation in USED:
                item.related.setdefault(relation, set()).add(other.key)
            if relation in SITES:
                self._near[claim.page, item.id].add(other.id)
        if claim.predicate == "holdsPost":
            head.posts.add(Post(tail.key, claim.title or "", claim.date or ""))

    def _cities(self, page: str, id: str) -> set[str]:
        """The cities that a page places a thing in, by one or two steps."""
        first = self._near.get((page, id), set())
        for reached in (first, {far for near in first for far in self._near.get((page, near), ())}):
            codes = {code for near in reached if (code := self._codes.get((page, near)))}
            if cities := {code[:CITY] for code in codes if code[2:CITY].isdigit() and code[2:CITY] != WIDE}:
                return cities
        return set()


def name_of(key: str) -> str:
    """The name in the key of a firm: company/黔瑞药业#a/1版.txt means 黔瑞药业."""
    return key.partition("/")[2].partition(AT)[0]


class Pair(NamedTuple):
    """Two items that may be one thing; a ``score`` of SURE or more joins them, from DOUBT on a human may be asked."""

    score: float
    one: str
    other: str
    reason: str


SURE, DOUBT = 0.8, 0.4
