"""Regular expressions that are tried only on texts that hold one of the words they cannot do without.

The words are read off the expression itself, so a sieve changes what is found as little as it can be seen; one
automaton looks for the words of all expressions at once, and a text that several are tried on is looked through once.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]
from sys import maxsize
from typing import Any

from ahocorasick_rs import AhoCorasick

from kg.kept import compiled, shelf

MOST = 4000
"""So many spellings are written out; where there would be more, one part of an expression must do."""
KEPT = 2048
"""So many texts are remembered: the sentences of a long page."""
NEEDS = 2
"""So many sets of words are looked for, for one expression."""
OFTEN = 0.15
"""What is likelier to stand at a character of running text stands in every sentence."""
SINGLE = 0.01
"""About how often a character of running text is one certain Chinese character that words begin with."""
KIND = f"needed {zlib.crc32(Path(__file__).read_bytes())}"
"""What is kept of an expression holds as long as this file, which reads it, is the same."""
Texts = frozenset[str]


class Sieved:
    """A compiled expression behind its words; searches as ``re.Pattern`` does."""

    __slots__ = ("bits", "regex")

    def __init__(self, regex: re.Pattern[str], bits: int) -> None:
        self.regex = regex
        self.bits = bits

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterable[re.Match[str]]:
        """All matches between two offsets."""
        return self.regex.finditer(text, start, end) if _held[text] & self.bits == self.bits else ()

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match between two offsets."""
        return self.regex.search(text, start, end) if _held[text] & self.bits == self.bits else None

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match that begins at an offset."""
        return self.regex.match(text, start, end) if _held[text] & self.bits == self.bits else None


def may_match(text: str, choices: Iterable[Sieved]) -> bool:
    """Whether a text holds what one of several expressions cannot do without."""
    held = _held[text]
    return any(held & choice.bits == choice.bits for choice in choices)


_needs: dict[Texts, int] = {}
"""Sets of words of which one must stand in a text, each with its bit."""


class Held(dict[str, int]):
    """Texts with the bits of the needs that they meet, looked for when first asked for."""

    def __missing__(self, text: str) -> int:
        automaton, bits = _automaton()
        held = 0
        for number, _, _ in automaton.find_matches_as_indexes(text, overlapping=True):
            held |= bits[number]
        if len(self) >= KEPT:
            self.clear()
        self[text] = held
        return held


_held = Held()


@cache
def sieved(pattern: str) -> Sieved:
    """The expression behind its words."""
    bits = 0
    for words in shelf().value(KIND, pattern, needed):
        bits |= _needs.setdefault(words, 1 << len(_needs))
    _automaton.cache_clear()
    _held.clear()
    return Sieved(compiled(pattern), bits)


@cache
def _automaton() -> tuple[AhoCorasick, list[int]]:
    """All words, and for each the bits of the needs that it meets."""
    words: dict[str, int] = {}
    for need, bit in _needs.items():
        for word in need:
            words[word] = words.get(word, 0) | bit
    return AhoCorasick(list(words)), list(words.values())


def needed(pattern: str) -> list[Texts]:
    """The rarest sets of words of each of which one stands in every match; none where that cannot be said of any."""
    parsed = _parser.parse(pattern)
    if parsed.state.flags & re.IGNORECASE:
        return []
    found = sorted(set(map(_shortest, _read(list(parsed))[1])), key=_likely)
    return [words for words in found if _likely(words)[0] < OFTEN][:NEEDS]


def _read(items: Sequence[tuple[Any, Any]]) -> tuple[Texts | None, list[Texts]]:
    """All spellings of a part if they are few (None if not), and sets of words of which each match holds one."""
    spellings: Texts | None = frozenset({""})
    run: Texts = frozenset({""})
    needs: list[Texts] = []
    for item in items:
        if item[0] is _constants.ASSERT:  # what must stand around it must stand in the text
            spelled, inner = _read(list(item[1][1]))
            needs += inner if spelled is None else [spelled]
            continue
        exact, inner = _item(*item)
        needs += inner if exact is None else []
        if exact is not None and len(run) * len(exact) <= MOST:
            run = frozenset(a + b for a in run for b in exact)
            spellings = run if spellings is not None else None
            continue
        spellings = None
        needs.append(run)
        run = exact if exact is not None else frozenset({""})
    needs.append(run)
    return spellings, [words for words in needs if words and "" not in words]


def _item(code: Any, given: Any) -> tuple[Texts | None, list[Texts]]:
    if code is _constants.LITERAL:
        return frozenset({chr(given)}), []
    if code is _constants.IN:
        return (
            (frozenset(chr(c) for _, c in given), []) if all(k is _constants.LITERAL for k, _ in given) else (None, [])
        )
    if code is _constants.BRANCH:
        parts = [_read(list(branch)) for branch in given[1]]
        spelled_out = [spellings for spellings, _ in parts if spellings is not None]
        whole = frozenset[str]().union(*spelled_out) if len(spelled_out) == len(parts) else None
        best = [spelled if spelled and "" not in spelled else _best(needs) for spelled, needs in parts]
        return whole, [frozenset[str]().union(*best)] if all(best) else []
    if code is _constants.SUBPATTERN and not given[1]:
        return _read(list(given[3]))
    if code in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        least, most, part = given
        exact, needs = _read(list(part))
        if least == 0:
            return (exact | {""} if exact is not None and most == 1 else None), []
        needs = needs if exact is None or "" in exact else [exact, *needs]
        return (exact if least == most == 1 else None), needs
    if code in (_constants.ASSERT_NOT, _constants.AT):
        return frozenset({""}), []
    return None, []


def _best(choices: Iterable[Texts]) -> Texts:
    """The words that a text holds least likely."""
    return min(choices, key=_likely, default=frozenset())


def _likely(words: Texts) -> tuple[float, int, list[str]]:
    """About how often one of the words begins at a character of running text; then what makes the order a total one."""
    return sum(SINGLE ** (0.3 + 0.7 * len(word)) for word in words), len(words), sorted(words)


def _shortest(words: Texts) -> Texts:
    """The words without those that hold another one of them."""
    inner = ({word[a:b] for a in range(len(word)) for b in range(a + 1, len(word) + 1)} - {word} for word in words)
    return frozenset(word for word, parts in zip(words, inner, strict=True) if words.isdisjoint(parts))
