"""Lists of firms of which something is said together: 〔甲公司〕、〔乙公司〕。两家企业|主要生产."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lists import number
from kg.model import Mention

FIRM = "Company"


def listed(first: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """The firms of the list that one opens, or nothing: 〔甲公司〕、〔乙公司〕|等企业，主要生产."""
    row = [first]
    for mention in mentions:
        if mention.type == first.type == FIRM and mention.start == row[-1].end + 1:
            row.append(mention)
    return row if len(row) > 1 else []


def so_many(mentions: Sequence[Mention], count: str) -> list[Mention]:
    """The first list of so many firms, or nothing."""
    lists = (listed(mention, mentions) for mention in mentions)
    return next((row for row in lists if len(row) == number(count)), [])
