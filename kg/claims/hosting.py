"""Who receives visitors for a talk: 李四到〔甲商会〕座谈，|商会会长王五、副会长赵六|出席.

The pattern ids are ``metWith/host`` and ``metWith/guild``; ``metWith/seated`` where it is told of those of the house
what they say at the talk: 李四到某县考察。座谈会上，|县长王五介绍了县情.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.attending import is_of
from kg.claims.frame import Frame, key, plain
from kg.claims.headings import Row
from kg.claims.partakers import persons
from kg.claims.stops import Clauses
from kg.claims.typed import Typed
from kg.model import Claim, Mention

VISITED, MET, POST = "inspected", "metWith", "holdsPost"
HOSTS = ("Company", "Organization")
SITTING = 3
"""So many sentences tell what is said at a talk that the first of them opens."""


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


def seated_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame, clauses: Clauses) -> Iterator[Claim]:
    """``metWith`` for who leads a visit, with those of the house or place who speak at the talk that follows it."""
    if not any(clauses.seated.search(sentence.text) for sentence, _, _ in rows):
        return
    posts: dict[str, list[Mention]] = {}
    for claim in said:
        if claim.predicate == POST and claim.tail is not None:
            posts.setdefault(claim.head.name, []).append(claim.tail)
    known = {frozenset((c.head.name, c.tail.name)) for c in said if c.predicate == MET and c.tail}
    visitors = {c.head.name for c in said if c.predicate == VISITED}
    visit: Claim | None = None
    sitting = 0
    for sentence, top, _ in rows:
        typed = Typed.of(sentence, top, clauses.characters)
        told = [c for c in said if c.predicate == VISITED and c.start == sentence.start and c.tail]
        opened = clauses.seated.search(typed.text)
        visit = min(told, key=lambda c: c.head.start) if told else visit
        sitting = SITTING if opened else 0 if told else sitting - 1
        if visit is None or visit.tail is None or sitting <= 0:
            continue
        subject = clauses.subject.match(typed.text, opened.end() if opened else 0)
        house, guest = visit.tail, visit.head
        for person in persons(typed, *subject.span("people")) if subject else ():
            at_home = any(is_of(post, house, frame) for post in posts.get(person.name, ()))
            visits_home = any(is_of(post, house, frame) for post in posts.get(guest.name, ()))
            pair = frozenset((guest.name, person.name))
            if at_home and not visits_home and person.name not in visitors and pair not in known:
                known.add(pair)
                yield plain(guest, MET, person, f"{MET}/seated", sentence)
