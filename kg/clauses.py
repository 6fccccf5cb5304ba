"""Where the clause that an offset stands in begins: behind the last of the marks in front of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kg.model import Mention

BREAK = re.compile(r"[，,；;：:。！？]")
TOLD = re.compile(
    r"(?!.*(?:前身|原名))(?:(?!在|于|由|向|对|与|和|把|将|为|据|从|以)[\u3400-\u9fff\d.]{2,18}的|由?[^，,。；;：:、的]{2,28}[建办立]的)"
)
"""What a clause tells of the thing that it is: 县里打造的|甲产业园, 由甲集团投资3亿元兴建的|乙公司."""

BY, OF = "由", "的"


def behind_last(marks: str) -> Callable[[str, int], int]:
    """Gives the function that tells of a text and an offset where the last of ``marks`` before it ends, 0 without one.

    ``marks``: an expression for one of them. It is looked for from the right, in one step.
    """
    find = re.compile(f"(?s:.*)(?:{marks})").match

    def clause_start(text: str, at: int) -> int:
        match = find(text, 0, at)
        return match.end() if match else 0

    return clause_start


clause_start = behind_last(BREAK.pattern)


def begins_clause(
    text: str, at: int, others: list[tuple[int, int]], skip: re.Pattern[str], *, end: int | None = None
) -> bool:
    """Whether nothing but time, place and filler words stands between the start of the clause and the offset.

    Or what is told of a thing that is the clause up to ``end``: 县里打造的|甲产业园|，规划面积2平方公里.

    ``others``: spans of dates and places in the sentence, which may stand in front of the subject.
    """
    start = clause_start(text, at)
    if start == at:
        return True
    before = text[start:at]
    for a, b in sorted(others, reverse=True):
        if start <= a and b <= at:
            before = before[: a - start] + before[b - start :]
    if skip.fullmatch(before) or (is_of(text, at, others) and skip.fullmatch(before, 0, len(before) - 1)):
        return True
    return end is not None and BREAK.match(text, end) is not None and TOLD.fullmatch(before) is not None


def is_of(text: str, at: int, others: Iterable[tuple[int, int]]) -> bool:
    """Whether the 的 of a place or date stands in front of the offset: 甲县的|乙公司."""
    return text[at - 1] == OF and any(end == at - 1 for _, end in others)


def owner_front(
    text: str, base: int, firm: Mention, project: Mention, owned: re.Pattern[str]
) -> tuple[int, int] | None:
    """Offsets of the firm whose project the next name is, with 由 in front of it; ``base``: where the text begins.

    ``owned``: what may stand between them, if anything does: 甲公司|实施的|乙项目.
    """
    start, end = firm.start - base, project.start - base
    beside = firm.end == project.start or owned.fullmatch(text, firm.end - base, end)
    if (firm.type, project.type) != ("Company", "Project") or not beside:
        return None
    return start - text.startswith(BY, max(0, start - 1)), end
