"""For whom a speaker speaks: 我们 in what the manager of a firm says is the firm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.model import Mention

Quotation = tuple[int, int, Mention]
"""Start and end of what is quoted, on the page, and whose it is."""
Voices = Sequence[Quotation]
"""All quotations of an article that are said for a firm."""


def firms_of(quotations: Sequence[Quotation], rows: Sequence[Sequence[Mention]]) -> Iterator[Quotation]:
    """The quotations of those who have a post in a firm that is named right in front of them, with the firm."""
    posts = {m.end: m.inner for row in rows for m in row if m.type == "Post" and m.inner is not None}
    for start, end, speaker in quotations:
        firm = posts.get(speaker.start)
        if firm is not None and firm.type == "Company":
            yield start, end, firm
