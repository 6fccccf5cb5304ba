"""Firms without a legal form that build or found something together: 项目由|远东股份|与|双环化工|联手打造."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kg.mentions.company_lists import FirmLists
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.sieve import sieved

NAME = r"[\u3400-\u9fffA-Za-z（）()]{3,14}?"
JOINTLY = sieved(
    rf"由(?P<one>{NAME})[与和](?P<other>{NAME})(?:强强|计划|将)?(?:联手|联合|共同|合作|合资|携手)"
    r"(?:投资|出资)?(?:建设|兴建|新建|打造|开发|投建|投资|建成|开建)"
)
FOUNDED = sieved(
    rf"(?:^|[，。；、\s]|年|月|日|由|是)(?P<one>{NAME})[与和](?P<other>{NAME})(?:合资|(?:共同|联合|合作|各)出资)"
    r"(?:在[\u3400-\u9fff]{2,8})?(?:成立|组建|设立|创办|创立|新设)"
)
FIRM = ("coined", "traded", "named")
"""What a name may be that is not known yet."""


PERSON = 3
"""So many characters has the name of a person, as that of a firm may have."""


def find_builders(scan: Scan, lists: FirmLists) -> Iterator[Mention]:
    """Both parties, where each is a firm or can be the name of one, and they are hardly two people."""
    for match in chain(JOINTLY.finditer(scan.text), FOUNDED.finditer(scan.text)):
        items = [lists.item(scan, *match.span(name), bounded=True) for name in ("one", "other")]
        people = all(item.kind == "coined" and item.end - item.start <= PERSON for item in items)
        if not people and all(item.kind in (*FIRM, "firm") for item in items):
            for item in items:
                if item.kind in FIRM:
                    yield scan.mention(item.start, item.end, "Company", "company:list")
