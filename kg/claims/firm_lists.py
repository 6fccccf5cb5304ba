"""Lists of firms or projects of which something is said together: 〔甲公司〕、〔乙公司〕。两家企业|主要生产."""

from __future__ import annotations

from collections.abc import Sequence

from kg.kept import compiled
from kg.lists import number
from kg.model import Mention

FIRM = "Company"
SO_MANY = compiled(
    r"等(?:\d+|[两二三四五六七八九十]+|多)[余多]?[个家][^，,。；;：:、的]{0,12}?(?:企业|公司|厂家?|项目|工程)"
)
"""Behind the last of a list: so many things they are."""


def listed(first: Mention, mentions: Sequence[Mention], *, kind: str = FIRM) -> list[Mention]:
    """The firms of the list that one opens, or nothing: 〔甲公司〕、〔乙公司〕|等企业，主要生产."""
    row = [first]
    for mention in mentions:
        if mention.type == first.type == kind and mention.start == row[-1].end + 1:
            row.append(mention)
    return row if len(row) > 1 else []


def shared_out(mentions: Sequence[Mention], kinds: Sequence[str], count: int) -> list[Mention]:
    """The only list of things of one of these kinds, if it has so many: 〔甲项目〕、〔乙项目〕|…，分别生产."""
    rows = [row for kind in kinds for mention in mentions if (row := listed(mention, mentions, kind=kind))]
    whole = [row for row in rows if not any(row[0] in other[1:] for other in rows)]
    return whole[0] if len(whole) == 1 and len(whole[0]) == count else []


def so_many(mentions: Sequence[Mention], count: str) -> list[Mention]:
    """The first list of so many firms, or nothing."""
    lists = (listed(mention, mentions) for mention in mentions)
    return next((row for row in lists if len(row) == number(count)), [])
