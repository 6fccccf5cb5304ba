"""前者 and 后者: which of the two firms that were named side by side they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.kept import compiled
from kg.model import Mention, Sentence

FORMER, LATTER = "前者", "后者"
FIRM = "Company"
JOINT = compiled("(?:[、和与同及跟]|以及)[^，。；：、和与]{0,8}")
"""Between the two: 甲公司和台资企业|乙公司."""
NEAR = 2
"""The two stand in the same sentence or in one of so many before."""


def one_of_two(mention: Mention, rows: Sequence[tuple[Sentence, Sequence[Mention]]]) -> Mention | None:
    """The firm that 前者 or 后者 stands for: one of the last two that are named as a pair, and not as part of a list.

    ``rows``: the sentences up to this one with what they name.
    """
    for sentence, top in reversed(rows[-NEAR - 1 :]):
        firms = [m for m in top if m.type == FIRM and m.role == "name" and m.end <= mention.start]
        joined = [
            JOINT.fullmatch(sentence.text, a.end - sentence.start, b.start - sentence.start) is not None
            for a, b in pairwise(firms)
        ]
        for at in range(len(joined) - 1, -1, -1):
            if joined[at]:
                several = (at and joined[at - 1]) or firms[at].name == firms[at + 1].name
                return None if several else firms[at + (mention.text == LATTER)]
    return None
