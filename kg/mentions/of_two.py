"""Which of the two that were named side by side is meant: 甲公司、乙公司签约，前者…，后者…."""

from __future__ import annotations

from itertools import pairwise

from kg.kept import compiled
from kg.mentions.discourse import Discourse
from kg.model import Mention

FORMER, LATTER = "First", "Second"
KINDS = ("Company", "Project", "Organization", "IndustrialPark", "Place")
"""What may be called so, the likelier first where a sentence names several pairs."""
JOINT = compiled("[、和与同及跟]|以及|分别[与同和]")
BACK = 2
"""So many sentences, its own included, may lie between the two and the word for one of them."""


def one_of_two(reference: Mention, discourse: Discourse) -> Mention | None:
    """What a word stands for that asks for the first or the second of two, None where no two are named."""
    rows = list(zip(discourse.sentences, discourse.starts, discourse.texts, strict=True))[-BACK:]
    for row, base, text in reversed(rows):
        named = whole([m for m, _ in row if m.type in KINDS and m.end <= reference.start and m.rule != "reference"])
        gaps = [
            (a, b)
            for a, b in pairwise(named)
            if a.name != b.name and JOINT.fullmatch(text[a.end - base : b.start - base])
        ]
        alone = [
            (a, b) for a, b in gaps if all(a is not other[1] and b is not other[0] for other in gaps)
        ]  # three are no two
        if alone:
            first, second = min(alone, key=lambda pair: max(KINDS.index(m.type) for m in pair))
            return first if reference.name == FORMER else second
    return None


def whole(mentions: list[Mention]) -> list[Mention]:
    """Those that lie in no other."""
    return [
        m
        for m in mentions
        if not any(o is not m and o.start <= m.start and m.end <= o.end and len(o.text) > len(m.text) for o in mentions)
    ]
