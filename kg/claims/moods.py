"""How a clause says what it says: as done, planned, signed or given up; and what is yet to come."""

from __future__ import annotations

import re

from kg.claims.grammar import Grammar
from kg.claims.typed import Typed
from kg.clauses import behind_last
from kg.model import Modality

clause_start = behind_last(r"[，,。；;：:！？!?]")


def mood(window: str, grammar: Grammar) -> Modality:
    """How a clause says it: cancelled, planned, signed, else actual."""
    return next((kind for kind, pattern in grammar.modalities if pattern.search(window)), "actual")


def carried_on(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a clause goes on with what the one in front of it plans: 将投资6亿元，|分别建设甲项目、乙项目.

    ``start``, ``end``: where the clause begins and what is said in it ends.
    """
    if text[start - 1 : start] not in ("，", ","):
        return False
    since = clause_start(text, start - 1)
    return bool(grammar.plans.search(text, since, start) and not grammar.achieved.search(text, start, end))


def is_to_come(match: re.Match[str], typed: Typed, grammar: Grammar) -> bool:
    """Whether a figure is that of a time after the building: 全部建成后，|年产值5亿元; not 2019年投产后，…."""
    built = grammar.completions.search(typed.text, 0, match.end())
    if built is None or typed.text[built.start() - 1 : built.start()] == grammar.characters["Date"]:
        return False
    return not grammar.achieved.search(typed.text, built.start(), match.end())
