"""Spaces that recognition has strewn over a page, within words as often as between them: 县委书 记到企业 调研."""

from __future__ import annotations

from itertools import accumulate

from kg.kept import compiled
from kg.pages.strand import Strand
from kg.segment import cut, word_count

LONE = compiled(r"(?<=[\u3400-\u9fff]{2}) (?=[\u3400-\u9fff]{2})")
"""A single space between words of Chinese characters; lone characters between spaces are spaced-out setting."""
ANY = compiled(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])|(?<=[\d.]) (?=[\d.])")
AROUND = 4
"""So many characters on each side tell whether a word stands across a space."""
USUAL = 50
"""A word with a smaller count may be two by chance."""
LEAST, SHARE = 3, 0.12
"""So many spaces within words, and so large a part of all, hardly any of which would part two things."""


def is_strewn(text: str) -> bool:
    """Whether the single spaces of a page part nothing, as many stand within words."""
    gaps = [match.start() for match in LONE.finditer(text)]
    if len(gaps) < LEAST:
        return False
    within = sum(is_within(text, at) for at in gaps)
    return within >= max(LEAST, SHARE * len(gaps))


def is_within(text: str, at: int) -> bool:
    """Whether a word of the language stands across the space at an offset."""
    left = text[max(0, at - AROUND) : at].split()[-1]
    right = text[at + 1 : at + 1 + AROUND].split()[0]
    words = cut(left + right)
    ends = list(accumulate(map(len, words)))
    across = (word for word, end in zip(words, ends, strict=True) if end - len(word) < len(left) < end)
    return any(word_count(word) >= USUAL for word in across)


def gathered(strand: Strand) -> Strand:
    """A line without such spaces."""
    return strand.without(match.span() for match in ANY.finditer(strand.text))
