"""Where the clause that an offset stands in begins: behind the last of the marks in front of it."""

from __future__ import annotations

import re
from collections.abc import Callable


def behind_last(marks: str) -> Callable[[str, int], int]:
    """Gives the function that tells of a text and an offset where the last of ``marks`` before it ends, 0 without one.

    ``marks``: an expression for one of them. It is looked for from the right, in one step.
    """
    find = re.compile(f"(?s:.*)(?:{marks})").match

    def clause_start(text: str, at: int) -> int:
        match = find(text, 0, at)
        return match.end() if match else 0

    return clause_start
