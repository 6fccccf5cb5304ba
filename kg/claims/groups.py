"""Where the projects are that an article announces by their number: 某开发区8个项目开工, 这5个项目分别入驻该县经开区.

So are the firms that it announces so and then lists: 某基地再添11家企业。它们是甲公司、….

The pattern ids are ``inPark/group`` and ``locatedIn/group``.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import zip_longest

from kg.claims.frame import Frame, is_abroad, is_broad, key, plain
from kg.claims.headings import Row
from kg.claims.placing import LISTED
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

SITES = ("Place", "IndustrialPark")
LISTING = ("status/list", "status/ceremony")
"""Patterns that say which projects are those of the article's lists and ceremony."""
LEAD = 3
"""So many sentences at the head announce what the article lists."""
SEVERAL = 3
"""So many projects in one sentence, or in lines that are numbered, are a list."""
BUILDS = "undertakes"
LINE = compiled(r"\s*[（(]?\d+[）)、.．]?\s*")
"""Opens a line of a numbered list or table."""


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
    if site.type == "IndustrialPark" and any(frame.signs.group_settles.search(row[0].text) for row in rows[: LEAD + 1]):
        own = {key(c.head) for c in added}
        for sentence, firm in builders(rows, said, own):  # who builds what is there has settled there too
            if key(firm) not in placed:
                placed.add(key(firm))
                added.append(plain(firm, predicate, site, f"{predicate}/group", sentence))
    return added


def builders(
    rows: Sequence[Row], said: Sequence[Claim], projects: Container[tuple[str, str]]
) -> Iterator[tuple[Sentence, Mention]]:
    """The firms that build the projects, each with its sentence: as is said, or in the same line of a table."""
    sentences = {sentence.start: sentence for sentence, _, _ in rows}
    for claim in said:
        if claim.predicate == BUILDS and claim.tail and key(claim.tail) in projects and claim.head.type == "Company":
            yield sentences[claim.start], claim.head
    for sentence, top, _ in filter(is_line, rows):
        if any(m.type == "Project" and key(m) in projects for m in top):
            yield from ((sentence, m) for m in top if m.type == "Company" and m.role == "name")


def firm_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """The site of the firms that a sentence, or the one behind it, lists after their number has been announced."""
    placed = {(key(c.head), c.predicate) for c in said}
    for row, after in zip_longest(rows, rows[1:]):
        announced = announced_in(row, frame)
        if announced is None:
            continue
        site, end = announced
        predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
        for sentence, top, _ in (row, *([after] if after else [])):
            since = end if sentence is row[0] else sentence.start
            opener = frame.signs.stages.opener.search(sentence.text, since - sentence.start)
            firms = [m for m in top if m.type == "Company" and m.role == "name" and m.start >= since]
            closed = bool(firms) and frame.signs.so_many.match(sentence.text, firms[-1].end - sentence.start)
            if opener is None or len(firms) < (2 if closed else SEVERAL):
                continue
            if firms[0].start - sentence.start < opener.end():
                continue
            for firm in firms:
                if not {(key(firm), "inPark"), (key(firm), predicate)} & placed:
                    placed.add((key(firm), predicate))
                    yield plain(firm, predicate, site, f"{predicate}/group", sentence)


def announced_in(row: Row, frame: Frame) -> tuple[Mention, int] | None:
    """The site whose number of firms a sentence announces, and the offset behind it."""
    sentence, top, _ = row
    for site in (m for m in reversed(top) if m.type in SITES and m.role != "background" and not is_broad(m)):
        if found := frame.signs.group_firms.match(sentence.text, site.end - sentence.start):
            return None if is_abroad(site, frame) else (site, sentence.start + found.end())
    return None


def items(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[tuple[Sentence, Mention]]:
    """The projects that the article lists, each with its sentence."""
    listed = {key(c.head) for c in said if c.pattern in LISTING}
    spoken_of = {key(c.head) for c in said}
    lines = {row[0].start for row in rows if is_line(row)}
    for sentence, top, _ in rows:
        projects = [m for m in top if m.type == "Project" and (m.role == "name" or key(m) in spoken_of)]
        projects = [m for m in projects if not frame.signs.part.search(m.name)]
        several = len(projects) >= SEVERAL or (len(lines) >= SEVERAL and sentence.start in lines)
        yield from ((sentence, m) for m in projects if several or m.rule in LISTED or key(m) in listed)


def is_line(row: Row) -> bool:
    """Whether a sentence is a line of a numbered list or table that opens with a firm or project and has a project."""
    sentence, top, _ = row
    number = LINE.match(sentence.text)
    start = sentence.start + number.end() if number else -1
    opens = any(m.start == start and m.type in ("Company", "Project") for m in top)
    return opens and any(m.type == "Project" for m in top)


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
