"""So many things were seen, and are told of one by one behind: 甲一行观摩了3个项目。|乙项目…. 在丙项目现场，….

The pattern id is ``inspected/counted``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.partakers import persons
from kg.claims.showing import last_seen
from kg.claims.stops import Clauses, close
from kg.claims.typed import Typed
from kg.claims.visit_words import SEVERAL_KINDS
from kg.clauses import behind_last
from kg.lists import number
from kg.model import Claim, Mention

PREDICATE = "inspected"
FEWEST = 2
clause_start = behind_last(r"[，,。；;：:！？!?\s]")


def counted_claims(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``inspected`` for those who saw so many things, where the article goes on to tell of just as many.

    Where it tells of others too, those in whose scenes it is (在|甲项目|现场，) and those that open the sentences right
    behind, two at least.
    """
    told = [c for c in said if c.predicate == PREDICATE and c.modality == "actual" and c.tail is not None]
    known = {(c.head.name, key(c.tail)) for c in told if c.tail is not None}
    for at, (sentence, top, _) in enumerate(rows):
        if not clauses.counted.search(sentence.text) or clauses.apart.search(sentence.text):
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        match = clauses.counted.search(typed.text)
        if match is None or clauses.bar.search(typed.text, clause_start(typed.text, match.start()), match.start()):
            continue
        who = subjects(typed, match, clauses) or last_seen(told, sentence.end)
        kind = SEVERAL_KINDS.get(match["kind"], "Company")
        behind = rows[at + 1 :]
        things = {key(m): m for _, mentions, _ in reversed(behind) for m in reversed(mentions) if is_named(m, kind)}
        whole = number(match["count"]) == len(things) >= FEWEST
        sentences = {s.start: s for s, _, _ in behind}
        scenes = {key(m) for row in behind for m in scened(row, clauses)}
        run = list(run_of(behind, sentence.paragraph, kind, clauses))
        run = run if FEWEST <= len(run) <= number(match["count"]) else []
        things = {key(m): m for m in run} | things
        scenes |= {key(m) for m in run}
        for visitor, thing in product(who, sorted(things.values(), key=lambda m: m.start)):
            if (whole or key(thing) in scenes) and (visitor.name, key(thing)) not in known:
                known.add((visitor.name, key(thing)))
                start = max(start for start in sentences if start <= thing.start)
                yield plain(visitor, PREDICATE, thing, f"{PREDICATE}/counted", sentences[start])


def subjects(typed: Typed, match: re.Match[str], clauses: Clauses) -> list[Mention]:
    """Who is the subject of the last clause with one in front of the match."""
    found: list[Mention] = []
    at = 0
    while at < match.start():
        named = clauses.subject.match(typed.text, at)
        found = persons(typed, *named.span("people")) if named else found
        at = close(typed.text, named.end() if named else at) + 1
    return found


def run_of(rows: Sequence[Row], paragraph: int, kind: str, clauses: Clauses) -> Iterator[Mention]:
    """The things that open the sentences of the paragraph one by one: 甲项目总投资…。总投资5亿元的|乙项目…。"""
    for sentence, top, _ in rows:
        typed = Typed.of(sentence, top, clauses.characters) if sentence.paragraph == paragraph else None
        thing = next((i for i, m in sorted(typed.mentions.items()) if m.type == kind), None) if typed else None
        told = typed is not None and thing is not None and typed.mentions[thing].role != "reference"
        if typed is None or thing is None or not told or not clauses.lead_in.fullmatch(typed.text, 0, thing):
            return
        yield typed.mentions[thing]


def is_named(mention: Mention, kind: str) -> bool:
    """Whether a mention is the name of a thing of the kind."""
    return mention.type == kind and mention.role == "name"


def scened(row: Row, clauses: Clauses) -> Iterator[Mention]:
    """The things in whose scenes the clauses of a sentence are: 在|甲项目|现场，."""
    sentence, top, _ = row
    typed = Typed.of(sentence, top, clauses.characters)
    for match in clauses.scened.finditer(typed.text):
        yield typed.mentions[match.start("site")]
