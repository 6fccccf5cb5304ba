"""What all pages say of the things that are to be told apart: names, posts, sites, figures, where it was printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from kg.model import Entity, Value
from kg.resolve.names import NameRules

AT = "#"
"""Between the id of an entity and the page that it is meant on: person/王伟@运城市#a/1版.txt."""
SITES = ("locatedIn", "inPark", "undertakes", "^undertakes", "holdsPost")
"""Relations that lead to where a thing is, at most two of them."""
USED = ("locatedIn", "inPark", "undertakes", "^undertakes", "^holdsPost", "subsidiaryOf", "foundedBy")
"""Relations by which things are told apart."""
CITY, WIDE = 4, "00"
"""So many digits of a code name the city; these stand for the whole province."""
LOCAL = "@"
"""In front of the city in the id of what has no name of its own in the world."""
KINDS = ("company", "park", "person", "project")
"""Folders of the things that are to be told apart."""
FOLDERS = tuple(f"{kind}/" for kind in KINDS)
REMEMBERED = 100_000
"""Of so many ids it is remembered what they are."""


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

    def __reduce__(self) -> tuple[Any, ...]:
        """Without the names of the fields: items are written and read often."""
        names = self.key, self.id, self.type, self.name, self.aliases
        return Item, (*names, self.pages, self.cities, self.posts, self.related, self.figures, self.texts, self.roots)

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


class Keys:
    """The keys of things: of what its id alone tells the id, of others the id on a page."""

    def __init__(self, rules: NameRules, split: Container[str] = ()) -> None:
        """``split``: ids that a decision narrows to a page."""
        self._rules = rules
        self._split = split
        self._alone = lru_cache(REMEMBERED)(self._is_alone)

    def __call__(self, page: str, id: str) -> str:
        """The key of an entity of a page."""
        return f"{id}{AT}{page}" if self._alone(id) else id

    def _is_alone(self, id: str) -> bool:
        """Who or what bears a name of these kinds, others tell: a person, a project, a firm without its legal form, a
        park that is known in its city only.
        """
        loose = id.startswith("company/") and self._rules.firms.read(id.partition("/")[2]).loose
        local = id.startswith("park/") and LOCAL in id
        return loose or local or id.startswith(("person/", "project/")) or id in self._split

    def placed(self, entity: Entity) -> str:
        """The code of a place, and of the one that the name of a park opens with."""
        return entity.code or (self._rules.park_city(entity.name) if entity.type == "IndustrialPark" else "")


def items_on(
    page: str, entities: Iterable[Entity], claims: Iterable[Said], place: str | None, texts: Set[str], keys: Keys
) -> Iterator[Item]:
    """What one page says of the things that are to be told apart.

    ``place``: the code of the place that the page is from; ``texts``: those that it prints.
    """
    items: dict[str, Item] = {}
    codes: dict[str, str] = {}
    near: defaultdict[str, set[str]] = defaultdict(set)
    """Id to the ids that say where it is."""
    for entity in entities:
        item = items[entity.id] = Item(keys(page, entity.id), entity.id, entity.type, entity.name)
        item.aliases = {*entity.aliases, entity.name}
        item.pages = {page}
        item.texts = set(texts)
        if code := keys.placed(entity):
            codes[entity.id] = code
    for claim in claims:
        _add(claim, items, near)
    for item in items.values():
        if item.key.startswith(FOLDERS) or AT in item.key:
            item.cities = (_cities(item.id, near, codes) or {place[:CITY]}) if place else set()
            yield item


def _add(claim: Said, items: Mapping[str, Item], near: Mapping[str, set[str]]) -> None:
    head = items[claim.head]
    if claim.tail is None:
        head.figures.add((claim.predicate, f"{claim.value} {claim.unit or ''}".strip()))
        return
    tail = items[claim.tail]
    for item, relation, other in ((head, claim.predicate, tail), (tail, f"^{claim.predicate}", head)):
        if relation in USED:
            item.related.setdefault(relation, set()).add(other.key)
        if relation in SITES:
            near[item.id].add(other.id)
    if claim.predicate == "holdsPost":
        head.posts.add(Post(tail.key, claim.title or "", claim.date or ""))


def _cities(id: str, near: Mapping[str, set[str]], codes: Mapping[str, str]) -> set[str]:
    """The cities that a page places a thing in, by one or two steps."""
    first = near.get(id, set())
    for reached in (first, {far for one in first for far in near.get(one, ())}):
        found = {code for one in reached if (code := codes.get(one))}
        if cities := {code[:CITY] for code in found if code[2:CITY].isdigit() and code[2:CITY] != WIDE}:
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
