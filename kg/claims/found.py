"""A claim on its way from a match to the store."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Claim, Mention


@dataclass(frozen=True)
class Found:
    """A claim on its way: which mention gave its value, and how directly its head was named."""

    claim: Claim
    value: Mention | None
    direct: bool

    @property
    def rank(self) -> tuple[bool, bool]:
        """Of two owners of one figure the one that the clause names wins, then the project."""
        return self.direct, self.claim.head.type == "Project"
