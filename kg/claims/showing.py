"""What visitors are shown, where a scene names it and they only act in it: 在〔甲公司〕，机器轰鸣。李四走进车间，….

The pattern id is ``inspected/scene``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, product

from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.partakers import persons
from kg.claims.slots import PERSONS
from kg.claims.stops import Clauses, close
from kg.claims.trips import led, subjects_of
from kg.claims.typed import Typed
from kg.gazetteer import TOWNS
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

PREDICATE = "inspected"
SHOWN = ("Company", "Project", "IndustrialPark")
OFFICIAL = "Official"
SEEN_IN = compiled("[，,]|[\u3400-\u9fff]{0,4}[里内中上下前口头边旁畔][，,]")
"""Behind a town or village that is gone through, what is seen there begins."""
LEAD = 4
"""So many sentences at the head say who goes to look at things."""
QUOTED = ("“", "‘")
PARTS = ("；", ";")


def shown_claims(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``inspected`` for who acts in a scene, and goes on visiting or looks at things as the article says."""
    told = [c for c in said if c.predicate == PREDICATE and c.modality == "actual" and c.tail is not None]
    known = {(c.head.name, key(c.tail)) for c in told if c.tail is not None}
    visitors = {c.head.name for c in told} | {name for row in rows[:LEAD] for name in lookers(row, clauses)}
    leaders: list[Mention] = []
    """Who last led a group."""
    paragraph, meeting = -1, False
    scenes: list[list[Mention]] = []
    """What the sentences of the paragraph have shown since somebody last acted in it."""
    entered: set[int] = set()
    """Where in the text what is shown has a word in front that says that somebody is there: 在|甲公司."""
    for sentence, top, _ in rows:
        if sentence.paragraph != paragraph:
            paragraph, meeting, scenes = sentence.paragraph, False, []
        meeting = meeting or clauses.meeting.search(sentence.text) is not None
        if meeting or sentence.text.startswith(QUOTED):
            scenes = []
            continue
        types = {m.type for m in top}
        if not types.isdisjoint(PERSONS) and (leading := list(leads(sentence, top, clauses))):
            leaders = leading
            visitors |= {leader.name for leader in leaders}
        if types.isdisjoint((*SHOWN, "Place")) and not scenes:
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        here: list[Mention] = []
        acted = unnamed = False
        at = 0
        while at < len(typed.text):
            named = clauses.subject.match(typed.text, at)
            subject = named or clauses.group.match(typed.text, at, close(typed.text, at))
            act = clauses.acts.match(typed.text, subject.end()) if subject else None
            act = None if act and not act["asks"] and elsewhere(typed, act.start()) else act
            if act:
                group = last_seen(told, sentence.start) or leaders
                people = persons(typed, *named.span("people")) if named else group
                who = [person for person in people if person.name in visitors]
                shown = [*scenes, here] if act["several"] else [here] if here else scenes[-1:]
                acted = acted or bool(who)
                sites = [m for m in chain.from_iterable(shown) if not act["orders"] or m.start in entered]
                for visitor, site in product(who, sites):
                    if (visitor.name, key(site)) not in known:
                        known.add((visitor.name, key(site)))
                        yield plain(visitor, PREDICATE, site, f"{PREDICATE}/scene", sentence)
            elif named and here and clauses.hosts.match(typed.text, named.end()):
                guests = persons(typed, named.end(), len(typed.text)) or leaders
                for guest, site in product([m for m in guests if m.name in visitors], here):
                    if (guest.name, key(site)) not in known:
                        known.add((guest.name, key(site)))
                        yield plain(guest, PREDICATE, site, f"{PREDICATE}/scene", sentence)
            elif subject is None and not acted:
                fronted = clauses.fronted.match(typed.text, at) is not None
                seen = [] if unnamed and not fronted else list(scene_at(typed, at, clauses))
                here += seen
                entered |= {m.start for m in seen if at not in typed.mentions}
                if not seen and leads_on(typed, at, clauses):  # 在某养殖场，|甲公司建的…: a site without a name
                    scenes, unnamed = [], True
            at = close(typed.text, subject.end() if subject else at) + 1
            if acted and typed.text[at - 1 : at] in PARTS:  # 甲公司门前，…点赞；|乙公司展厅里，…
                acted, unnamed, here, scenes = False, False, [], []
        scenes = [] if acted else [*scenes, here] if here else scenes


def leads(sentence: Sentence, top: Sequence[Mention], clauses: Clauses) -> Iterator[Mention]:
    """Who leads others in a sentence."""
    typed = Typed.of(sentence, top, clauses.characters)
    yield from led(typed, clauses)
    for subject in subjects_of(typed, clauses):
        yield from subject.people if subject.leads else ()


def last_seen(told: Sequence[Claim], before: int) -> list[Mention]:
    """Who was last said to visit something in front of an offset."""
    last = max((c.start for c in told if c.start < before), default=-1)
    return list({c.head.name: c.head for c in told if c.start == last}.values())


def lookers(row: Row, clauses: Clauses) -> Iterator[str]:
    """The officials who go to look at things, be they named or not: 县长李四深入园区走访企业."""
    sentence, top, _ = row
    if not any(m.type in PERSONS for m in top):
        return
    typed = Typed.of(sentence, top, clauses.characters)
    for subject in clauses.subject.finditer(typed.text):
        end = close(typed.text, subject.end())
        goes = clauses.goes.match(typed.text, subject.end(), end)
        if goes and clauses.looks.search(typed.text, subject.end(), end) and not clauses.bar.search(goes[0]):
            yield from (m.name for m in persons(typed, *subject.span("people")) if m.type == OFFICIAL)


def leads_on(typed: Typed, at: int, clauses: Clauses) -> bool:
    """Whether a clause goes on to a site that no finder named: 在|东山口岸，; not 在项目现场，."""
    here = clauses.here.match(typed.text, at) or clauses.acts.match(typed.text, at)
    return clauses.fronted.match(typed.text, at) is not None and not here


def elsewhere(typed: Typed, at: int) -> bool:
    """Whether the clause names what somebody looks at: 李四察看|〔乙公司〕仓库."""
    inside = (typed.mentions[i] for i in range(at, close(typed.text, at)) if i in typed.mentions)
    return any(m.type in SHOWN and m.role == "name" for m in inside)


def scene_at(typed: Typed, at: int, clauses: Clauses) -> Iterator[Mention]:
    """The firms, projects or parks that a clause opens with."""
    match = clauses.scene.match(typed.text, at)
    if match:
        for i in clauses.items(typed, *match.span("sites")):
            site = typed.mentions[i]
            settled = site.type == "Place" and site.name.endswith(TOWNS) and SEEN_IN.match(typed.text, i + 1)
            if (site.type in SHOWN or settled) and site.role == "name":
                yield site
