"""A visit told over a whole article: who goes, and every stop, wherever its list stands: behind any verb of theirs,
in front of it (甲公司、乙项目，调研组逐一察看), behind a number (第二站，丙园区), below a place and a colon.

The pattern id is ``inspected/visit``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.frame import key, plain
from kg.claims.goers import Subject, Trip, unique
from kg.claims.headings import Row
from kg.claims.partakers import members, partakers, persons
from kg.claims.slots import PERSONS, POST_TYPE
from kg.claims.stops import Clauses, close
from kg.claims.typed import Typed
from kg.claims.visit_words import SITES
from kg.model import Claim, Mention, Sentence

PREDICATE, MET, OFFICIAL = "inspected", "metWith", "Official"
JOINTS = ("", "、", "和", "与", "以及")
PARTS = ("；", ";")
DOTS = "…"
CAPTION = "caption"
"""Below a picture stands what officials have seen: 图①：甲公司; a manager's own travels are shown in none."""
SEVERAL = 2
"""Who goes to so many firms, projects or parks looks at them."""
WORKS = ("Company", "Project", "IndustrialPark")


def trip_claims(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``inspected`` for each visitor of a trip and each of its stops that no clause has told of."""
    told = [c for c in said if c.predicate == PREDICATE and c.modality == "actual" and c.tail is not None]
    known = {(c.head.name, key(c.tail)) for c in told if c.tail is not None}
    met = [{c.head.name, c.tail.name} for c in said if c.predicate == MET and c.tail is not None]
    present = [{c.head.name for c in told if c.start == start} for start in {c.start for c in told}]
    trip = Trip(unique(list(members(rows, clauses)) or ([] if told else list(partakers(rows, clauses)))))
    before: list[Mention] = []
    officials = frozenset(m.name for _, top, _ in rows for m in top if m.type == OFFICIAL)
    for sentence, top, _ in rows:
        types = {m.type for m in top}
        private = not any(visitor.type == OFFICIAL for visitor in trip.visitors)
        if types.isdisjoint(PERSONS) and (
            not trip.visitors or types.isdisjoint(SITES) or (private and sentence.kind == CAPTION)
        ):
            before = sites_at_start(sentence, top)
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        subjects = list(subjects_of(typed, clauses))
        leaders = [c.head for c in told if c.start == sentence.start] + list(led(typed, clauses))
        named = {leader.name for leader in leaders}
        went = [s for s in subjects if (s.leads or named & s.names) and not any(pair <= s.names for pair in met)]
        leaders += [person for subject in went for person in subject.people]
        if leaders:
            trip = trip.joined(leaders)
        several = len({leader.name for leader in leaders}) > 1 or any(len(subject.people) > 1 for subject in subjects)
        apart = trip.apart or (several and clauses.apart.search(sentence.text)) or trip.has_parted(present)
        trip = replace(trip, apart=bool(apart))
        now = trip if trip.together(subjects) else replace(trip, apart=True)
        stops = [(visitors, typed.mentions[at]) for visitors, at in Telling(typed, now, clauses, officials).stops()]
        stops = [(who, site) for who, site in stops if not is_inside(site, [other for _, other in stops], clauses)]
        here = clauses.here.search(sentence.text)
        opening = sites_at_start(sentence, top)
        there = opening if here and opening and opening[0].start < sentence.start + here.start() else before
        if here:
            told_else = clauses.bar.search(sentence.text, 0, here.end()) or clauses.meeting.search(sentence.text)
            goers = [now.among(s.people) or (() if told_else else known_of(s.people, officials)) for s in subjects]
            stops += [(who, site) for who in goers if who for site in there]
        before = opening
        for visitors, stop in stops:
            if not trip.among(visitors):
                trip = Trip(visitors)
            for visitor in visitors:
                if (visitor.name, key(stop)) not in known:
                    known.add((visitor.name, key(stop)))
                    yield plain(visitor, PREDICATE, stop, "inspected/visit", sentence)


def known_of(people: Sequence[Mention], officials: Container[str]) -> tuple[Mention, ...]:
    """The persons, if all are officials: who comes to the site of the sentence before needs no trip to be told of."""
    return unique(people) if all(person.name in officials for person in people) else ()


def is_inside(site: Mention, stops: Sequence[Mention], clauses: Clauses) -> bool:
    """Whether a stop is but a part or the short name of a firm told of before: 在甲公司，张三察看|乙生产线."""
    firms = [m for m in stops if m.type == "Company" and m.end <= site.start]
    if site.type == "Project":
        return bool(firms and clauses.shop.search(site.name))
    return site.type == "Company" and any(len(m.name) > len(site.name) and m.name.startswith(site.name) for m in firms)


def sites_at_start(sentence: Sentence, top: Sequence[Mention]) -> list[Mention]:
    """The sites that a sentence or a part of it opens with, of a firm and its project the project.

    甲公司|乙项目、丙项目正在施工; 甲公司是龙头企业；乙公司刚投产.
    """
    found: list[Mention] = []
    at = sentence.start
    for mention in top:
        front = sentence.text[at - sentence.start : mention.start - sentence.start]
        opens = front in JOINTS or (bool(found) and front.endswith(PARTS))
        if not found and not opens:
            break
        vague = mention.type == "Company" and mention.role != "name"
        if mention.type not in WORKS or vague or not opens:
            continue
        owned = found and found[-1].end == mention.start
        found = [*(found[:-1] if owned else found), mention]
        at = mention.end
    return found


def subjects_of(typed: Typed, clauses: Clauses) -> Iterator[Subject]:
    """The named subjects of the clauses of a sentence."""
    at = 0
    while at < len(typed.text):
        match = clauses.subject.match(typed.text, at)
        if match:
            end = close(typed.text, match.end())
            attends = clauses.attends.search(typed.text, match.end(), end)  # 率四套班子领导|出席
            yield Subject(persons(typed, *match.span("people")), bool(match["leads"]) and not attends)
        at = close(typed.text, match.end() if match else at) + 1


def led(typed: Typed, clauses: Clauses) -> Iterator[Mention]:
    """Who leads the group, as it is said beside its name."""
    for match in clauses.led.finditer(typed.text):
        yield from persons(typed, *match.span(str(match.lastgroup)))


@dataclass(frozen=True)
class Clause:
    """A clause of a sentence as the report of a visit would have it."""

    start: int
    """Behind what opens it: 第二站是, 图为."""
    end: int
    opened: bool
    people: tuple[int, int] | None
    """The span of the persons who are its subject."""
    group: bool
    """Whether its subject are those who visit, without their names."""
    leads: bool
    """Whether its subject leads others."""
    goes: re.Match[str] | None
    """Up to the end of its verb of going or looking."""

    @property
    def has_subject(self) -> bool:
        """Whether it names who acts."""
        return self.group or self.people is not None


@dataclass(frozen=True)
class Telling:
    """A sentence, clause by clause: who is its subject, which sites stand in front and wait for their verb."""

    typed: Typed
    trip: Trip
    words: Clauses
    officials: frozenset[str]
    """Who is an official in the article: where they come to, be it but a place, they visit."""

    def stops(self) -> Iterator[tuple[tuple[Mention, ...], int]]:
        """Visitors and the offset of a site that they went to."""
        text, words = self.typed.text, self.words
        current = () if self.trip.apart else self.trip.visitors
        if current and (headed := words.headed.match(text)):
            yield from ((current, at) for at in (headed.start(), *words.run(self.typed, headed.end())))
            return
        waiting: list[int] = []
        unsaid: list[tuple[tuple[Mention, ...], int]] = []
        at = 0
        while at < len(text):
            clause = self.clause(at)
            if clause.people:
                current = () if self.each_apart(clause.people) else self.guests(*clause.people)
            elif clause.group:
                current = () if self.trip.apart or words.rest.match(text, clause.start) else self.trip.visitors
            printed = text[clause.start : clause.end]
            listing = not clause.has_subject and words.listing(printed)
            front = listing and bool(waiting or at == 0 or words.fronted.match(printed))
            seen = list(self.seen(clause, current, waiting, listing=listing)) if current else []
            yield from (*(unsaid if seen else ()), *((current, stop) for stop in seen))
            goes = clause.people and clause.goes and clause.goes["toward"] and not seen
            unsaid = (
                [*unsaid, *((current, stop) for stop in self.words.stops(self.typed, clause.goes.end())[0])]
                if goes and clause.goes
                else []
            )
            elsewhere = words.rest.match(printed) is not None
            if elsewhere or (not (clause.has_subject or clause.goes or front) and self.moves_on(printed)):
                current = ()
            if words.says.search(printed):
                return
            waiting = [*waiting, *words.items(self.typed, clause.start, clause.end)] if front else []
            at = clause.end + 1

    def clause(self, at: int) -> Clause:
        """The clause that begins at the offset."""
        text, words = self.typed.text, self.words
        at += text.startswith(DOTS, at)  # 甲公司、乙公司……|张三一个点一个点看过去
        opened = words.opened.match(text, at)
        start = opened.end() if opened else at
        named = words.subject.match(text, start)
        end = close(text, named.end() if named else start)
        other = words.next_goer.search(text, named.end(), end) if named else None
        end = other.start() if other else end
        group = None if named else words.group.match(text, start, end)
        subject = named or group
        leads = bool(named and named["leads"]) or (not subject and words.leading.match(text, start, end) is not None)
        going = words.led_goes if leads else words.goes if subject else words.bare_goes
        goes = going.match(text, subject.end() if subject else start, end)
        people = named.span("people") if named else None
        return Clause(start, end, opened is not None, people, group is not None, leads, goes)

    def seen(
        self, clause: Clause, current: tuple[Mention, ...], waiting: Sequence[int], *, listing: bool
    ) -> Iterator[int]:
        """The sites that a clause says its subject went to; ``waiting``: those of the lists in front of it."""
        printed = self.typed.text[clause.start : clause.end]
        if clause.has_subject and self.trip.among(current) and not self.words.meeting.search(printed):
            yield from waiting
        if clause.opened and listing:
            yield from self.words.run(self.typed, clause.start)
        elif clause.goes:
            found, looked = self.words.stops(self.typed, clause.goes.end())
            works = sum(self.typed.mentions[stop].type != "Place" for stop in found)
            further = close(self.typed.text, clause.end + 1)
            reports = self.words.reports.search(self.typed.text, clause.goes.end(), further)  # 到甲部、乙局|汇报
            journey = works >= SEVERAL and not reports and self.words.journey.search(clause.goes[0])
            stays = found and self.words.stays.match(self.typed.text, found[-1] + 1)
            comes = works or (not stays and self.officials.issuperset(visitor.name for visitor in current))
            went = journey or (comes and clause.goes["look"])
            errand = self.words.errand.search(self.typed.text, clause.goes.end(), further)
            went = went or (clause.leads and errand and not reports)  # 带领乙局负责人赴|甲市，登门拜访客商
            if looked or (clause.opened and clause.has_subject) or went:
                yield from found
            if not (clause.has_subject or found) and self.words.one_by_one.search(printed):
                yield from waiting
        elif not clause.has_subject and (passed := self.words.passed.search(printed)):
            listed = printed[: passed.start()]
            if self.words.listing(listed):  # 甲项目、乙项目|也一一看过
                yield from self.words.items(self.typed, clause.start, clause.start + passed.start())

    def moves_on(self, printed: str) -> bool:
        """Whether a clause that tells of no visit speaks of somebody else, or of what is to come."""
        led = self.words.led.search(printed) is not None  # 人大代表在主任张三带领下，|视察甲园区
        return not led and bool(self.words.site.match(printed) or self.words.bar.search(printed))

    def each_apart(self, people: tuple[int, int]) -> bool:
        """Whether several go each their own way: 张三、李四|分别来到甲镇、乙镇."""
        several = len(persons(self.typed, *people)) > 1
        return several and self.words.each.match(self.typed.text, people[1]) is not None

    def guests(self, start: int, end: int) -> tuple[Mention, ...]:
        """Who goes on visiting, or begins to: named by a clause with a post, or known for an official."""
        here = persons(self.typed, start, end)
        titled = any(self.typed.mentions[i].type == POST_TYPE for i in range(start, end) if i in self.typed.mentions)
        titled = titled or self.officials.issuperset(person.name for person in here)
        return self.trip.among(here) or (unique(here) if titled else ())
