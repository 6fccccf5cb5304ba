"""Who works in the plant that another firm has left, where no clause says it whole.

甲厂停产，厂房空了三年。去年，乙公司搬了进来.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.reuse_words import Reuse
from kg.model import Claim, Mention, Sentence

USES = "usesSiteOf"
THINGS = ("Company", "Project")
BREAKS = frozenset("；;")


def reuse_claims(rows: Sequence[Row], said: Sequence[Claim], words: Reuse) -> Iterator[Claim]:
    """``usesSiteOf`` of the one firm or project that the same sentence names, or else the next or the one before."""
    known = {key(m) for c in said if c.predicate == USES for m in (c.head, c.tail) if m is not None}
    for number, (sentence, top, _) in enumerate(rows):
        firms = [m for m in top if m.type == "Company" and m.role == "name" and key(m) not in known]
        for old in firms if words.plant.search(sentence.text) else ():
            until = min((m.start for m in top if m.type in THINGS and m.start >= old.end), default=sentence.end)
            if not words.left(old, sentence.text, sentence.start, until):
                continue
            new = next(
                (found for at in (number, number + 1, number - 1) if (found := takers(old, number, at, rows, words))),
                None,
            )
            if new is not None:
                known |= {key(new), key(old)}
                yield plain(new, USES, old, f"{USES}/article", sentence)


def takers(old: Mention, number: int, at: int, rows: Sequence[Row], words: Reuse) -> Mention | None:
    """The only other firm, else the only project, of the sentence at ``at`` that takes what the first tells of."""
    if not 0 <= at < len(rows):
        return None
    text = "".join(rows[i][0].text for i in sorted({number, at}))
    if words.other.search(text) or not words.takes.search(text):
        return None
    for kind in THINGS:
        named = [m for m in rows[at][1] if m.type == kind and m.role == "name" and key(m) != key(old)]
        found = {key(m): m for m in named if not is_apart(m, old, rows[at][0])}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def is_apart(new: Mention, old: Mention, sentence: Sentence) -> bool:
    """Whether a semicolon stands between two firms of one sentence: 甲公司的项目开工；|某厂租用乙厂厂房."""
    first, last = sorted((new, old), key=lambda m: m.start)
    inside = sentence.start <= first.start and last.end <= sentence.end
    between = sentence.text[first.end - sentence.start : last.start - sentence.start]
    return inside and not BREAKS.isdisjoint(between)
