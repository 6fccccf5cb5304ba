"""What the items of one thing become: an entity, and an id that tells it from namesakes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg.model import Entity

Coded = tuple[str, str, str]
"""Key, page and division code."""


@dataclass
class Tally:
    """How often pages call a thing what; it grows with the names of a thing, not with its pages."""

    names: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(name, id) to the number of pages."""
    aliases: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    reasons: set[str] = field(default_factory=set)
    code: Coded | None = None
    """The first that any page gives."""

    def add(self, key: str, page: str, entity: Entity) -> Tally:
        """Counts an entity of a page, which the item with that key was made of."""
        self.names[entity.name, entity.id] += 1
        self.aliases.update(entity.aliases)
        self.kinds.add(entity.type)
        self.reasons.update(entity.reasons)
        if entity.code:
            self.code = min(self.code or (key, page, entity.code), (key, page, entity.code))
        return self

    def merge(self, other: Tally) -> Tally:
        """Counts what another tally has counted."""
        self.names.update(other.names)
        self.aliases |= other.aliases
        self.kinds |= other.kinds
        self.reasons |= other.reasons
        self.code = min(filter(None, (self.code, other.code)), default=None)
        return self

    def entity(self, root: str, reasons: Iterable[str]) -> Entity:
        """The name that most pages use, of firms the longest; every other name an alias.

        ``root``: the key that stands for the thing; ``reasons``: why its items were joined.
        """
        counts: Counter[str] = Counter()
        for (name, _), count in self.names.items():
            counts[name] += count
        company = root.startswith("company/")
        name = max(counts, key=lambda n: (len(n), counts[n], n) if company else (counts[n], len(n), n))
        ids = {id: count for (own, id), count in self.names.items() if own == name}
        return Entity(
            max(ids, key=lambda id: (ids[id], id)),
            "Official" if "Official" in self.kinds else min(self.kinds),
            name,
            tuple(sorted(self.aliases.union(counts) - {name})),
            self.code[2] if self.code else None,
            tuple(sorted(self.reasons.union(reasons))),
        )


def told_apart(namesakes: Iterable[tuple[str, Iterable[str]]]) -> Iterator[tuple[str, str]]:
    """(root, mark) of namesakes, each with a mark of its own: person/王伟@运城市~兴县.

    ``namesakes``: root and what may tell it from the others, the best first.
    """
    taken: set[str] = set()
    for root, marks in sorted(namesakes):
        mark = next((mark for mark in marks if mark not in taken), root)
        taken.add(mark)
        yield root, mark
