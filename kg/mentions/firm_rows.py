"""A list that may be one of firms: what its sentence says of it, and what its items have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kg.mentions.firm_items import BARE, LIKE, Item

PAIR = 2
VERY_LIKE = 2.5
"""With this score its items look like names of firms though none is known or has a trade."""


@dataclass(frozen=True)
class Told:
    """A list, at offsets of the sentence, with all that the sentence says of it."""

    start: int
    end: int
    closed: int
    """Where 等 or a count closes it, -1 where nothing does."""
    firms: re.Match[str] | None
    """Says right behind it that all are firms: 等20家企业."""
    summed: bool
    """It counts as many as there are."""
    led: bool
    """以|瑞沅、晶沅|为龙头."""
    announced: int | None
    """Where the first item begins behind what announces firms."""
    came: re.Match[str] | None
    """What firms do, behind it: 等相继落户."""
    works: bool
    """Behind it stands that its items are projects: 等|20个项目."""
    projects: int | None
    """Where the first item begins behind what announces projects that may be called by their firms."""

    described: int
    """How many items say in front what kind of firm they are: 面板巨头|沅岭光电."""

    @property
    def anything(self) -> bool:
        """Whether it is a list of firms by more than its items."""
        return bool(
            self.firms
            or self.led
            or self.announced
            or self.came
            or self.projects
            or self.works
            or self.described >= PAIR
        )


@dataclass(frozen=True)
class Row:
    """A list with its items."""

    told: Told
    items: tuple[Item, ...]
    quoted: frozenset[int]
    """Where the items begin that stand in quotation marks."""
    counted: bool
    """Behind it stands how many firms it names."""
    visited: bool
    """Behind it stands what is done with sites."""

    def many(self, *kinds: str) -> int:
        """How many of the items are of such kinds."""
        return sum(item.kind in kinds for item in self.items)

    @cached_property
    def firms(self) -> int:
        """How many are known."""
        return self.many("firm")

    @cached_property
    def names(self) -> int:
        """How many are names, whatever the others are."""
        return self.many("firm", "coined", "traded")

    @cached_property
    def half(self) -> bool:
        """Whether half of them are names, or all are words with a trade: 宏达羊绒、金城纺织等企业."""
        named, verbal = self.many("named"), self.many("verbal")
        return 2 * (
            self.names + verbal * (self.names > 0) + named * (self.names > 0 or named == len(self.items))
        ) >= len(self.items)

    @cached_property
    def most(self) -> bool:
        """Whether two in three are."""
        return 3 * self.names >= 2 * len(self.items)

    @cached_property
    def likely(self) -> bool:
        """Whether its items look like names of firms, one with the other: 昊宇、恒驰、海瑞达."""
        mean = sum(item.score for item in self.items) / max(1, len(self.items))
        return mean >= (LIKE if self.many("firm", "traded") else VERY_LIKE)

    @cached_property
    def alike(self) -> bool:
        """Whether one is known and the others are called by their trades."""
        return self.firms > 0 and len(self.items) > PAIR and self.many("firm", "traded", "named") == len(self.items)

    @cached_property
    def settled(self) -> bool:
        """Whether what firms do is said of them, and nothing else among them may do it."""
        return self.told.came is not None and not self.many("word", "other")

    @cached_property
    def bare(self) -> bool:
        """Whether all have names of so few characters that one coined one tells: 大禹、远大、瑞通等企业."""
        short = all(item.length <= BARE for item in self.items)
        if self.told.firms and self.names and short and not self.many("other"):
            return True
        projects = self.settled and self.told.came and self.told.came["several"]  # of people it is not said
        return bool(projects) and len(self.items) > PAIR and short and self.many("firm", "coined") == len(self.items)
