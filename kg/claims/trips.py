"""A visit told over a whole article: who goes, and every stop, wherever its list stands: behind any verb of theirs,
in front of it (甲公司、乙项目，调研组逐一察看), behind a number (第二站，丙园区), below a place and a colon.

The pattern id is ``inspected/visit``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.slots import POST_TYPE, Typed
from kg.claims.stops import COMMA, PERSONS, Clauses, close
from kg.claims.visits import parted
from kg.model import Claim, Mention

PREDICATE = "inspected"


@dataclass(frozen=True)
class Subject:
    """The persons that a clause has as its subject."""

    people: Sequence[Mention]
    leads: bool
    """Whether they lead others."""


@dataclass(frozen=True)
class Trip:
    """Those who go together, or at the same time."""

    visitors: tuple[Mention, ...]
    apart: bool = False
    """Each goes their own way."""

    @property
    def names(self) -> set[str]:
        """Of the visitors."""
        return {visitor.name for visitor in self.visitors}

    def joined(self, more: Sequence[Mention]) -> Trip:
        """The trip with those of ``more`` who go along; another trip when none of them is known."""
        names = self.names
        if not names & {m.name for m in more}:
            return Trip(unique(more))
        return replace(self, visitors=unique((*self.visitors, *more)))

    def together(self, subjects: Sequence[Subject]) -> bool:
        """Whether no two subjects of a sentence are different visitors: 张三来到甲园区；李四则前往乙镇."""
        known = [names & self.names for subject in subjects if (names := {m.name for m in subject.people}) & self.names]
        return all(a & b for a, b in pairwise(known))

    def has_parted(self, present: Collection[set[str]]) -> bool:
        """Whether some two of them each go on without the other; ``present``: who visits, sentence by sentence."""
        return any(parted(a, b, present) for a, b in combinations(sorted(self.names), 2))

    def among(self, named: Sequence[Mention]) -> tuple[Mention, ...]:
        """Who goes on when a clause names some: all with one of them, those named when they are several."""
        known = unique([m for m in named if m.name in self.names])
        return known if self.apart or len(known) > 1 else self.visitors if known else ()


def unique(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mention of each name."""
    return tuple({m.name: m for m in reversed(mentions)}[name] for name in dict.fromkeys(m.name for m in mentions))


def trip_claims(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``inspected`` for each visitor of a trip and each of its stops that no clause has told of."""
    told = [c for c in said if c.predicate == PREDICATE and c.modality == "actual" and c.tail is not None]
    known = {(c.head.name, key(c.tail)) for c in told if c.tail is not None}
    present = [{c.head.name for c in told if c.start == start} for start in {c.start for c in told}]
    trip = Trip(())
    for sentence, top, _ in rows:
        typed = Typed.of(sentence, top, dict(clauses.characters))
        subjects = list(subjects_of(typed, clauses))
        leaders = [c.head for c in told if c.start == sentence.start] + list(led(typed, clauses))
        leaders += [person for subject in subjects if subject.leads for person in subject.people]
        if leaders:
            trip = trip.joined(leaders)
        several = any(len(subject.people) > 1 for subject in subjects)
        apart = trip.apart or (several and clauses.apart.search(sentence.text)) or trip.has_parted(present)
        trip = replace(trip, apart=bool(apart))
        now = trip if trip.together(subjects) else replace(trip, apart=True)
        for visitors, at in Telling(typed, now, clauses).stops():
            stop = typed.mentions[at]
            if not trip.among(visitors):
                trip = Trip(visitors)
            for visitor in visitors:
                if (visitor.name, key(stop)) not in known:
                    known.add((visitor.name, key(stop)))
                    yield plain(visitor, PREDICATE, stop, "inspected/visit", sentence)


def subjects_of(typed: Typed, clauses: Clauses) -> Iterator[Subject]:
    """The named subjects of the clauses of a sentence."""
    at = 0
    while at < len(typed.text):
        match = clauses.subject.match(typed.text, at)
        if match:
            yield Subject(persons(typed, *match.span("people")), bool(match["leads"]))
        at = close(typed.text, match.end() if match else at) + 1


def led(typed: Typed, clauses: Clauses) -> Iterator[Mention]:
    """Who leads the group, as it is said beside its name."""
    for match in clauses.led.finditer(typed.text):
        yield from persons(typed, *match.span("behind" if match["behind"] else "before"))


def persons(typed: Typed, start: int, end: int) -> list[Mention]:
    """The persons between two offsets."""
    return [typed.mentions[i] for i in range(start, end) if i in typed.mentions and typed.mentions[i].type in PERSONS]


@dataclass
class Telling:
    """A sentence, clause by clause: who is its subject, which sites stand in front and wait for their verb."""

    typed: Typed
    trip: Trip
    clauses: Clauses

    def stops(self) -> Iterator[tuple[tuple[Mention, ...], int]]:
        """Visitors and the offset of a site that they went to."""
        text, words = self.typed.text, self.clauses
        current = () if self.trip.apart else self.trip.visitors
        if current and (headed := words.headed.match(text)):
            yield from ((current, at) for at in (headed.start(), *words.run(self.typed, headed.end())))
            return
        waiting: list[int] = []
        at = 0
        while at < len(text):
            start = at
            opened = words.opened.match(text, at)
            start = opened.end() if opened else at
            named = words.subject.match(text, start)
            end = close(text, named.end() if named else start)
            clause = text[start:end]
            group = None if named else words.group.match(text, start, end)
            subject = named or group
            if named:
                current = self.guests(*named.span("people"))
            elif group:
                current = () if self.trip.apart else self.trip.visitors
            if subject and current and waiting and self.visited(text[start:end]):
                yield from ((current, stop) for stop in waiting)
            listing = not subject and words.listing(clause)
            front = listing and (waiting or at == 0 or words.fronted.match(clause))
            going = words.led_goes if named and named["leads"] else words.goes if subject else words.bare_goes
            goes = going.match(text, subject.end() if subject else start, end)
            if current and opened and listing:
                yield from ((current, stop) for stop in words.run(self.typed, start))
            elif current and goes:
                found = words.stops(self.typed, goes.end())
                sure = goes["look"] and any(self.typed.mentions[stop].type != "Place" for stop in found)
                if sure or (found and self.looked_at(found[-1] + 1)):
                    yield from ((current, stop) for stop in found)
                if not subject and not found and waiting and words.one_by_one.search(clause):
                    yield from ((current, stop) for stop in waiting)
            elif not subject and not front and (words.site.match(clause) or words.bar.search(clause)):
                current = ()
            if words.says.search(clause):
                return
            waiting = [*waiting, *words.items(self.typed, start, end)] if front else []
            at = end + 1

    def guests(self, start: int, end: int) -> tuple[Mention, ...]:
        """Who goes on visiting, or begins to, when a clause names its subject; who begins is introduced by a post."""
        here = persons(self.typed, start, end)
        titled = any(self.typed.mentions[i].type == POST_TYPE for i in range(start, end) if i in self.typed.mentions)
        return self.trip.among(here) or (unique(here) if titled else ())

    def visited(self, clause: str) -> bool:
        """Whether a clause behind a list says that its subject went there."""
        return not self.clauses.meeting.search(clause)

    def looked_at(self, at: int) -> bool:
        """Whether a verb of looking stands behind the offset in its clause, or opens the next one."""
        text = self.typed.text
        end = close(text, at)
        if self.clauses.looks.search(text, at, end):
            return True
        return bool(COMMA.match(text, end) and self.clauses.then_looks.match(text, end + 1))
