"""The only maker that an article has named so far: it is the subject where nothing nearer can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.makers import OWNERS
from kg.model import Mention


def told_before(rows: Sequence[Sequence[Mention]]) -> Iterator[tuple[Mention | None, Sequence[Mention]]]:
    """For each sentence the only project, or else the only firm, that the article has named by its end.

    With it what the sentence before names.
    """
    known: dict[str, dict[str, Mention]] = {kind: {} for kind in OWNERS}
    before: Sequence[Mention] = ()
    for row in rows:
        for mention in row:
            maker = mention.inner if mention.type == "Post" and mention.inner else mention
            if maker.type in OWNERS and maker.role == "name":
                known[maker.type].setdefault(maker.name, maker)
        yield next((next(iter(found.values())) for kind in OWNERS if len(found := known[kind]) == 1), None), before
        before = row
