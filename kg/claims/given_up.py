"""Projects that nothing comes of, as a clause says, and those that stand still.

否决|甲项目; 原打算建设甲项目，|后来放弃了; 去年开工的甲项目|已停工.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import key
from kg.claims.given_up_words import GivenUp
from kg.claims.headings import Row
from kg.clauses import clause_start
from kg.kept import compiled
from kg.model import Claim

THING, STATUS = "Project", "status"
GOING = ("underConstruction", "commissioning", "operating")
"""Stages in which a project is that does not stand still."""
ENDS = compiled("[。；;！？]")
AFTER = "，,。；;”"
"""Behind a project that is given up as a whole: not 取消|甲项目|审批环节."""


def without_given_up(claims: Sequence[Claim], rows: Sequence[Row], words: GivenUp) -> Iterator[Claim]:
    """``claims`` where those about a project that is given up are cancelled, and no stage of one that rests."""
    dropped: set[tuple[str, str]] = set()
    resting: set[tuple[str, str]] = set()
    for sentence, top, _ in rows:
        text = sentence.text
        for project in (m for m in top if m.type == THING and m.role != "reference"):
            start, end = project.start - sentence.start, project.end - sentence.start
            stop = ENDS.search(text, end)
            close = stop.start() if stop else len(text)
            others = [m.start - sentence.start for m in top if m.type == THING and m.start > project.start]
            close = min([close, *others])
            whole = (text[end : end + 1] or "。") in AFTER
            front = whole and words.front.search(text, clause_start(text, start), start)
            if front or words.behind.match(text, end, close):
                dropped.add(key(project))
            if words.still.match(text, end, close):
                resting.add(key(project))
    for claim in claims:
        ends = {key(m) for m in (claim.head, claim.tail) if m is not None}
        if claim.predicate == STATUS and claim.value in GOING and ends & resting:
            continue
        yield replace(claim, modality="cancelled") if ends & dropped else claim
