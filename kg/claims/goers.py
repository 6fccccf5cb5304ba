"""Who goes on a visit: the subjects of clauses and those who go together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from kg.claims.visits import parted
from kg.model import Mention


@dataclass(frozen=True)
class Subject:
    """The persons that a clause has as its subject."""

    people: Sequence[Mention]
    leads: bool
    """Whether they lead others."""

    @property
    def names(self) -> set[str]:
        """Of the persons."""
        return {person.name for person in self.people}


@dataclass(frozen=True)
class Trip:
    """Those who go together, or at the same time."""

    visitors: tuple[Mention, ...]
    apart: bool = False
    """Each goes their own way."""

    @property
    def names(self) -> set[str]:
        """Of the visitors."""
        return {visitor.name for visitor in self.visitors}

    def joined(self, more: Sequence[Mention]) -> Trip:
        """The trip with those of ``more`` who go along; another trip when none of them is known."""
        names = self.names
        if not names & {m.name for m in more}:
            return Trip(unique(more))
        return replace(self, visitors=unique((*self.visitors, *more)))

    def together(self, subjects: Sequence[Subject]) -> bool:
        """Whether no two subjects of a sentence are different visitors: 张三来到甲园区；李四则前往乙镇."""
        known = [names & self.names for subject in subjects if (names := {m.name for m in subject.people}) & self.names]
        return all(a & b for a, b in pairwise(known))

    def has_parted(self, present: Collection[set[str]]) -> bool:
        """Whether some two of them each go on without the other; ``present``: who visits, sentence by sentence."""
        return any(parted(a, b, present) for a, b in combinations(sorted(self.names), 2))

    def among(self, named: Sequence[Mention]) -> tuple[Mention, ...]:
        """Who goes on when a clause names some: all with one of them, those named when they are several."""
        known = unique([m for m in named if m.name in self.names])
        return known if self.apart or len(known) > 1 else self.visitors if known else ()


def unique(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mention of each name."""
    return tuple({m.name: m for m in reversed(mentions)}[name] for name in dict.fromkeys(m.name for m in mentions))
