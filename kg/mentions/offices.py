"""Offices and departments without a name of their own in front of a post of theirs: 任|预算科|科长."""

from __future__ import annotations

import re

from kg.kept import compiled
from kg.mentions.people import NameFinder
from kg.model import Mention

PARTY = "中共"
"""Opens the full names of the party's bodies, and stands in front of posts in them."""
BODY = "organisation:body"
OFFICE = compiled(r"(?:.*(?:任|[，,、；;：:。])|)(?P<office>[\u3400-\u9fff]{2,8})$")


def office_start(text: str, floor: int, span: tuple[int, int], part_end: re.Pattern[str], names: NameFinder) -> int:
    """Where the office begins to which a post belongs, the start of the post where there is none.

    ``span``: from the start of the words of the post to its core; ``part_end``: how such offices end.
    """
    start, core = span
    office = OFFICE.match(text, floor, start)
    if office is None or (office.start("office") == floor and names.opens_list(text, floor)):
        return start
    inside = (part_end.search(text, start, at) for at in range(start + 1, core + 1))  # 解决方案|技术部总经理
    return office.start("office") if part_end.search(office["office"]) or any(inside) else start


def party_opening(body: Mention) -> int:
    """How many characters stand in front of the place in the name of a party's body: 中共|某市委."""
    return len(PARTY) if body.rule == BODY and body.text.startswith(PARTY) else 0
