"""Where the projects are that an article announces by their number: 某开发区8个项目开工, 这5个项目分别入驻该县经开区.

The pattern ids are ``inPark/group`` and ``locatedIn/group``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import Frame, is_abroad, is_broad, key, plain
from kg.claims.headings import Row
from kg.claims.placing import LISTED
from kg.model import Claim, Mention, Sentence

SITES = ("Place", "IndustrialPark")
LISTING = ("status/list", "status/ceremony")
"""Patterns that say which projects are those of the article's lists and ceremony."""
LEAD = 3
"""So many sentences at the head announce what the article lists."""
SEVERAL = 3
"""So many projects in one sentence are a list."""


def group_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> list[Claim]:
    """The site of the projects of a group, for those that nothing else has placed."""
    site = site_of(rows, frame)
    if site is None:
        return []
    added: list[Claim] = []
    predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
    sited = [c for c in said if c.predicate in ("inPark", predicate) and c.modality != "cancelled"]
    placed = {key(c.head) for c in sited if predicate == "locatedIn" or not c.pattern.endswith("/name")}
    for sentence, thing in items(rows, said, frame):
        if key(thing) not in placed and not frame.is_foreign(thing.name) and not frame.is_linear(thing.name):
            placed.add(key(thing))
            added.append(plain(thing, predicate, site, f"{predicate}/group", sentence))
    return added


def items(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[tuple[Sentence, Mention]]:
    """The projects that the article lists, each with its sentence."""
    listed = {key(c.head) for c in said if c.pattern in LISTING}
    spoken_of = {key(c.head) for c in said}
    for sentence, top, _ in rows:
        projects = [m for m in top if m.type == "Project" and (m.role == "name" or key(m) in spoken_of)]
        projects = [m for m in projects if not frame.signs.part.search(m.name)]
        several = len(projects) >= SEVERAL
        yield from ((sentence, m) for m in projects if several or m.rule in LISTED or key(m) in listed)


def site_of(rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The one park, else the one place, in which the article says that its group of projects is."""
    found: dict[tuple[str, str], Mention] = {}
    for number, (sentence, top, _) in enumerate(rows):
        for site in (m for m in top if m.type in SITES and m.role != "background" and not is_broad(m)):
            start, end = site.start - sentence.start, site.end - sentence.start
            ahead = number < LEAD and frame.signs.group_ahead.match(sentence.text, end)
            if ahead or frame.signs.group_behind.search(sentence.text, 0, start):
                found[frame.zone_kind(site.name) if site.type == "IndustrialPark" else key(site)] = site
    parks = [m for m in found.values() if m.type == "IndustrialPark"]
    one = parks or [m for m in found.values() if not is_abroad(m, frame)]
    return one[0] if len(one) == 1 else None
