"""Why a sentence gave what it gave: which patterns fired, which nearly did and what was in their way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kg.claims.found import Found
from kg.claims.grammar import Grammar, Pattern
from kg.claims.matcher import kept, view
from kg.claims.owners import Topic
from kg.claims.reading import read
from kg.model import Claim, Mention, Sentence

Outcome = Literal["fired", "blocked", "near"]
ALL_BUT = 1
"""A pattern whose words all stand in the sentence is near when at most so many of its types are missing."""


@dataclass(frozen=True)
class Attempt:
    """What one pattern made of a sentence."""

    pattern: Pattern
    outcome: Outcome
    why: str
    """What stood in its way; empty for one that fired."""
    matched: str
    """The part of the sentence that fits the form; empty for one that was only near."""
    claims: tuple[Claim, ...]


def explain(sentence: Sentence, mentions: Sequence[Mention], grammar: Grammar, *, topic: Topic) -> list[Attempt]:
    """Every pattern that fired, was blocked, or has its words in the sentence and lacks at most one type."""
    seen_by = view(sentence, mentions, grammar)
    rumour = grammar.rumours.search(sentence.text)
    tries: list[tuple[Pattern, str, str, list[Found]]] = []
    near: list[Attempt] = []
    for pattern in grammar.patterns:
        typed, present, _ = seen_by(pattern)
        matches = list(pattern.form.regex.finditer(typed.text))
        for match in matches:
            start, end = typed.origin[match.start()], typed.origin[match.end()]
            matched = sentence.text[start - sentence.start : end - sentence.start]
            if rumour and not pattern.presupposed:
                tries.append((pattern, f"the sentence is a rumour, a question or a wish: {rumour[0]}", matched, []))
            else:
                found, why = read(match, pattern, typed, sentence, grammar, topic)
                tries.append((pattern, why, matched, found))
        if not matches and all(any(word in typed.text for word in need) for need in pattern.form.needs):
            near += _near(pattern, present)
    won = {id(each) for each in kept([each for _, _, _, found in tries for each in found], grammar.echoes)}
    return [*(_attempt(*each, won) for each in tries), *near]


def _attempt(pattern: Pattern, why: str, matched: str, found: list[Found], won: set[int]) -> Attempt:
    claims = tuple(each.claim for each in found if id(each) in won)
    if found and not claims:
        why = "another pattern says the same, or knows a better owner of the figure"
    return Attempt(pattern, "fired" if claims else "blocked", why, matched, claims)


def _near(pattern: Pattern, present: set[str]) -> Iterator[Attempt]:
    missing = ["|".join(sorted(types)) for types in pattern.form.types if not types & present]
    if not pattern.form.needs or len(missing) > ALL_BUT:
        return
    lack = f"there is no {missing[0]}" if missing else "its words and types do not stand in its order or nearness"
    yield Attempt(pattern, "near", lack, "", ())
