"""How a clause says what it says: as done, planned, signed or given up; and what is yet to come."""

from __future__ import annotations

from kg.claims.grammar import Grammar
from kg.clauses import behind_last
from kg.kept import compiled
from kg.model import Modality

CLAUSES = 2
"""What is planned goes on over so many clauses."""
DATED = "年月日底初"
"""How a date ends."""
ASIDE = compiled(r"[（(][^（）()]*[）)]")
"""What stands in brackets is no clause of its own: 将投资6亿元（约合8亿港元），|分别建设."""
OPAQUE = "·"
clause_start = behind_last(r"[，,。；;：:！？!?]")


def plainly(text: str, grammar: Grammar) -> str:
    """A typed sentence without what only looks like a plan or a denial, each character in its place: |按计划|开工."""
    if not grammar.harmless.search(text):
        return text
    return grammar.harmless.regex.sub(lambda match: OPAQUE * len(match[0]), text)


def mood(window: str, grammar: Grammar) -> Modality:
    """How a clause says it: cancelled, planned, signed, else actual."""
    return next((kind for kind, pattern in grammar.modalities if pattern.search(window)), "actual")


def carried_on(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a clause goes on with what those in front of it plan: 将投资6亿元，|分别建设甲项目、乙项目.

    ``start``, ``end``: where the clause begins and what is said in it ends.
    """
    since = start
    text = ASIDE.sub(lambda aside: OPAQUE * len(aside[0]), text)
    for _ in range(CLAUSES):
        if text[since - 1 : since] not in ("，", ","):
            return False
        since = clause_start(text, since - 1)
        if grammar.plans.search(text, since, start):
            return not grammar.achieved.search(text, since, end)
    return False


def is_to_come(text: str, end: int, grammar: Grammar) -> bool:
    """Whether what is said up to ``end`` is of a time after the building: 全部建成后，|年产值5亿元.

    Not 2019年投产后，…; ``text``: with characters for what is measured and named, or as it is printed.
    """
    built = grammar.completions.search(text, 0, end)
    if built is None or text[max(0, built.start() - 1) : built.start()] in (*DATED, grammar.characters["Date"]):
        return False
    return not grammar.achieved.search(text, built.start(), end)
