"""With which characters a match of an expression can begin, so that a search skips all others in one loop.

``re`` finds that out by itself where an expression begins with a character, a class or a choice of these; here it is
found through groups, through what may be missing and through what must or must not stand around a match.
"""

from __future__ import annotations

from collections.abc import Sequence
from re import _constants  # type: ignore[attr-defined]
from typing import Any

Item = tuple[Any, Any]
"""An operation of the parsed expression and what it is given; of a class a character, a range or a category."""
ZERO_WIDTH = (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT)
REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
WIDE = 1000
"""A range of so many characters is in every sentence: to look for it saves nothing."""


def opening(parsed: Sequence[Item]) -> list[Item] | None:
    """The class of the characters that a match begins with; None where it may be empty or begin with anything."""
    found = _sequence(parsed)
    return list(dict.fromkeys(found[0])) if found and not found[1] else None


def _sequence(items: Sequence[Item]) -> tuple[list[Item], bool] | None:
    """The class that a part begins with, and whether the part may be empty."""
    members: list[Item] = []
    for code, given in items:
        if code in ZERO_WIDTH:
            continue
        found = _one(code, given)
        if found is None:
            return None
        members += found[0]
        if not found[1]:
            return members, False
    return members, True


def _one(code: Any, given: Any) -> tuple[list[Item], bool] | None:
    if code is _constants.LITERAL:
        return [(code, given)], False
    if code is _constants.IN:
        return None if any(map(_is_broad, given)) else (list(given), False)
    if code is _constants.BRANCH:
        branches = [_sequence(list(branch)) for branch in given[1]]
        known = [branch for branch in branches if branch is not None]
        whole = [member for members, _ in known for member in members]
        return (whole, any(empty for _, empty in known)) if len(known) == len(branches) else None
    if code is _constants.SUBPATTERN:
        _, added, taken, part = given
        return None if added or taken else _sequence(list(part))
    if code in REPEATS:
        least, _, part = given
        found = _sequence(list(part))
        return found and (found[0], found[1] or least == 0)
    return _sequence(list(given)) if code is _constants.ATOMIC_GROUP else None


def _is_broad(member: Item) -> bool:
    """Whether a member of a class turns it round or is in every sentence."""
    code, given = member
    return code is _constants.NEGATE or (code is _constants.RANGE and given[1] - given[0] >= WIDE)
