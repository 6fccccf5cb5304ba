"""The stages of a resolution in their order: each sees what the rounds before it have joined."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kg.resolve.companies import short_names, whole_names
from kg.resolve.evidence import KINDS, Item, Pair
from kg.resolve.parks import cut_names, one_kind
from kg.resolve.people import one_city, one_house, one_post, part_names
from kg.resolve.projects import like_names, one_id
from kg.resolve.reprints import one_text
from kg.resolve.rows import Rows


class Stage(NamedTuple):
    """Pairs of items that may be one thing."""

    pairs: Callable[[Rows[Item]], Rows[Pair]]
    kinds: tuple[str, ...]


ROUNDS = (
    (Stage(one_text, KINDS),),
    (Stage(whole_names, ("company",)),),
    (Stage(short_names, ("company",)), Stage(one_kind, ("park",))),
    (Stage(cut_names, ("park",)), Stage(one_id, ("project",))),
    (Stage(like_names, ("project",)), Stage(one_post, ("person",)), Stage(one_house, ("person",))),
    (Stage(part_names, ("person",)),),
    (Stage(one_city, ("person",)),),
)
"""Stages of one round do not see what the others of it join."""


def order(pair: Pair) -> tuple[float, str, str, str]:
    """The surest pairs of a round come first."""
    return -pair.score, pair.one, pair.other, pair.reason
