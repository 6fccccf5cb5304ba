"""Things without a name that may own a figure: 新工厂, 二期, 专用铁路."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.clauses import BREAK, begins_clause, clause_start
from kg.kept import compiled
from kg.mentions.discourse import Unnamed
from kg.sieve import Sieved

PART, AMONG = compiled(r"[；;。！？]|[，,](?=总|项目|整个|全部|[两二]期)"), "其中"
"""What is said of a part goes on until the sentence comes to another or to the whole: 其中|一期投资2亿元，占地60亩."""
IS = compiled("(?:是|系|作为|成为|属于|列为|评为)[^，,。；;]*$")
"""In front of a noun that ends its clause: it says what the subject is and is no further thing."""
RANKED = compiled("[^，,。；;]{0,10}[级省市县州区](?:重[点大]|头号|标志性)[^，,。；;]{0,4}")
"""The same where it is all that the clause says: 市级重点|项目，总投资2亿元."""


def unnamed_things(
    text: str,
    words: Sieved,
    named: Sequence[tuple[int, int]],
    fronts: list[tuple[int, int]],
    skip: re.Pattern[str],
) -> Iterator[Unnamed]:
    """The things without a name in a sentence, with offsets in it; ``named``: the spans of the mentions."""
    for match in words.finditer(text):
        part = match.lastgroup == "part"  # 甲新区|起步区
        if any(start <= match.start() < end + (not part) for start, end in named):
            continue  # 甲园区|项目 is a name with its kind
        front = clause_start(text, match.start())
        told = IS.search(text, front, match.start()) or RANKED.fullmatch(text, front, match.start())
        if told and BREAK.match(text, match.end()):
            continue  # 甲产业园是…的生产基地，|投资: what the subject is
        phase = match.lastgroup == "phase"
        initial = begins_clause(text, match.start(), fronts, skip)
        own = phase and (initial or text.endswith(AMONG, 0, match.start()))
        clause = (PART if own else BREAK).search(text, match.end())
        yield Unnamed(match.start(), clause.start() if clause else len(text), initial, phase)
