"""Which articles are one text: a press release in nine papers is one source, however each paper cut it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter

from kg.prints import split_prints
from kg.resolve.spool import Spool

SHARE = 0.6
"""So much of the shorter article's sentences stand in the longer one when both are one text."""
COMMON = 50
"""A sentence that stands in so many articles is a phrase of the paper and tells nothing."""
LIMIT = 200_000
"""So many fingerprints are held in memory."""
Printed = tuple[str, int, bytes]
"""Page, number of the article on it, fingerprints of its sentences."""


def one_texts(articles: Iterable[Printed], limit: int = LIMIT) -> list[tuple[str, int, str]]:
    """(page, number, source): articles that are one text have the same source, named by the first of them.

    ``articles`` come by page and number. Time grows with the sentences that stand in several of them; so many
    fingerprints (``limit``) are held in memory, the others on disk. Raises OSError when the disk is full.
    """
    rows: list[tuple[str, int]] = []
    lengths: list[int] = []

    def marked() -> Iterator[tuple[bytes, int]]:
        for page, number, prints in articles:
            found = split_prints(prints)
            for one in found:
                yield one, len(rows)
            rows.append((page, number))
            lengths.append(len(found))

    shared: Counter[tuple[int, int]] = Counter()
    for _, group in groupby(Spool(limit).sort(marked(), itemgetter(0)), itemgetter(0)):
        some = [number for _, number in islice(group, COMMON + 1)]
        if len(some) <= COMMON:
            shared.update((a, b) for i, a in enumerate(some) for b in some[i + 1 :])
    first = list(range(len(rows)))

    def root(number: int) -> int:
        while first[number] != number:
            first[number] = first[first[number]]
            number = first[number]
        return number

    for (a, b), count in sorted(shared.items()):
        if are_one(count, lengths[a], lengths[b]):
            low, high = sorted((root(a), root(b)))
            first[high] = low
    return [(page, number, name(*rows[root(i)])) for i, (page, number) in enumerate(rows)]


def are_one(shared: int, one: int, other: int) -> bool:
    """Whether articles of so many sentences are one text that have so many in common."""
    return shared >= SHARE * min(one, other)


def name(page: str, number: int) -> str:
    """Of the text that an article is the first print of."""
    return f"{page}#article-{number}"
