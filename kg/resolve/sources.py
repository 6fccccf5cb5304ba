"""Which articles are one text: a press release in nine papers is one source, however each paper cut it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.prints import split_prints

SHARE = 0.6
"""So much of the shorter article's sentences stand in the longer one when both are one text."""
COMMON = 50
"""A sentence that stands in so many articles is a phrase of the paper and tells nothing."""
Printed = tuple[str, int, bytes]
"""Page, number of the article on it, fingerprints of its sentences."""


def one_texts(articles: Iterable[Printed]) -> list[tuple[str, int, str]]:
    """(page, number, source): articles that are one text have the same source, named by the first of them.

    Time grows with the sentences that stand in several articles.
    """
    rows = sorted(articles)
    prints = [split_prints(row[2]) for row in rows]
    holders: defaultdict[bytes, list[int]] = defaultdict(list)
    for number, found in enumerate(prints):
        for one in found:
            holders[one].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for some in holders.values():
        if 1 < len(some) <= COMMON:
            shared.update((a, b) for i, a in enumerate(some) for b in some[i + 1 :])
    first = list(range(len(rows)))

    def root(number: int) -> int:
        while first[number] != number:
            first[number] = first[first[number]]
            number = first[number]
        return number

    for (a, b), count in sorted(shared.items()):
        if are_one(count, len(prints[a]), len(prints[b])):
            low, high = sorted((root(a), root(b)))
            first[high] = low
    names = [name(page, number) for page, number, _ in rows]
    return [(page, number, names[root(i)]) for i, (page, number, _) in enumerate(rows)]


def are_one(shared: int, one: int, other: int) -> bool:
    """Whether articles of so many sentences are one text that have so many in common."""
    return shared >= SHARE * min(one, other)


def name(page: str, number: int) -> str:
    """Of the text that an article is the first print of."""
    return f"{page}#article-{number}"
