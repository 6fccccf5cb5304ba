"""Who receives visitors for a talk: 李四到〔甲商会〕座谈，|商会会长王五、副会长赵六|出席.

The pattern ids are ``metWith/host`` and ``metWith/guild``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.partakers import persons
from kg.claims.stops import Clauses
from kg.claims.typed import Typed
from kg.model import Claim

VISITED, MET, POST = "inspected", "metWith", "holdsPost"
HOSTS = ("Company", "Organization")


def host_claims(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``metWith`` for who goes somewhere for a talk, with those of the house who take part in it, and with a guild."""
    posts = {(c.head.name, key(c.tail)) for c in said if c.predicate == POST and c.tail}
    known = {frozenset((c.head.name, c.tail.name)) for c in said if c.predicate == MET and c.tail}
    for sentence, top, _ in rows:
        talks = clauses.talks.search(sentence.text)
        visits = [
            c
            for c in said
            if talks and c.predicate == VISITED and c.start == sentence.start and c.tail and c.tail.type in HOSTS
        ]
        if not visits:
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        present = [p for match in clauses.receives.finditer(typed.text) for p in persons(typed, *match.span("people"))]
        for visit in visits:
            house = visit.tail
            if house is None or (visit.head.name, key(house)) in posts:
                continue
            parties = [("host", person) for person in present if (person.name, key(house)) in posts]
            met = talks and talks.start() + sentence.start >= house.end and clauses.guild.search(house.name)
            parties += [("guild", house)] if met else []
            for rule, party in parties:
                pair = frozenset((visit.head.name, party.name))
                if pair not in known:
                    known.add(pair)
                    yield plain(visit.head, MET, party, f"{MET}/{rule}", sentence)
