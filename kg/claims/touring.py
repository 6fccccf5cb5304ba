"""What a visitor saw lies where the visit went: 李四到龙里高新区调研。在甲公司，李四…: 甲公司 is in 龙里高新区."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import Frame, is_abroad, is_broad, key, plain
from kg.claims.headings import Row
from kg.claims.scenes import clause_start
from kg.kept import compiled
from kg.model import Claim, Mention

SEEN = ("Company", "Project", "IndustrialPark")
SITES = ("Place", "IndustrialPark")
JOINT = "、"
JOINTS = ("、", "和", "及", "与", "以")
COMMA = compiled("[，,]")
AT = "在"
"""Alone in front of a stop that opens a sentence, so that it is told of like the site of the sentence before."""
LEAD = 2
"""So many sentences at the head of an article say where the visit goes."""
COUNTY = compiled(r"\d{2}(?!0000)\d{4}")
"""The code of a county or city; a province is too wide to say where a firm is."""

COMES = compiled("(?:在|到|来到|赴|奔赴|前往|深入|走进|抵达|转至|转到)了?$")
"""In front of a place where somebody is or to which he comes."""
TOWNSHIP = compiled(r"\d{9}")
"""The codes of towns begin so."""


def tour_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``inPark`` or ``locatedIn`` for what was visited and is nowhere placed, when the article's visits went to one
    zone or to one place."""
    visits = [c for c in said if c.predicate == "inspected" and c.modality == "actual" and c.tail is not None]
    visits.sort(key=lambda c: c.start)
    zone, place = one_zone(visits, rows, frame), narrowest(visits, frame)
    placed = {key(c.head) for c in said if c.predicate in ("inPark", "locatedIn")}
    for stop in stop_claims(visits, rows, frame):
        if key(stop.head) not in placed:
            placed.add(key(stop.head))
            yield stop
    if zone is None and place is None:
        return
    towns = (c.start for c in visits if c.tail is not None and TOWNSHIP.match(str(c.tail.value)))
    leaves = next((start for start in towns if zone is not None and zone.start < start), None)
    for visit in visits:
        thing = visit.tail
        if thing is None or thing.type not in SEEN or key(thing) in placed or frame.is_zone(thing.name):
            continue
        if frame.is_linear(thing.name) or (is_from_elsewhere(thing, place, frame)):
            continue
        placed.add(key(thing))
        if leaves is not None and leaves <= visit.start:  # 随后又到|甲镇、乙镇
            zone = None
        if zone is not None and zone.start < visit.start:
            yield plain(thing, "inPark", zone.tail, "inPark/visit", row_of(thing, rows)[0])
        elif place is not None and place.tail is not None and before(place, thing):
            there = nearer(thing, place.tail, rows, frame)
            if there is not None:
                yield plain(thing, "locatedIn", there, "locatedIn/visit", row_of(thing, rows)[0])


def row_of(thing: Mention, rows: Sequence[Row]) -> Row:
    """The sentence that names a thing."""
    return next(row for row in rows if row[0].start <= thing.start < row[0].end)


def nearer(thing: Mention, place: Mention, rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The county to which its own sentence has come before it names what was visited, if it is another than where the
    visit went; else that. None where its name is that of another county, or its sentence names another in some way.
    """
    sentence, top, _ = row_of(thing, rows)
    own = [code for code in frame.codes_in(thing.name) if COUNTY.fullmatch(code)]
    if own and not any(frame.is_within(str(place.value), code) for code in own):
        return None
    named = [m for m in top if m.type == "Place" and m.role == "name" and m.end <= thing.start]
    last = next((m for m in reversed(named) if COUNTY.fullmatch(str(m.value or ""))), place)
    if last.value == place.value or frame.is_within(str(place.value), str(last.value)):
        return place
    return last if COMES.search(sentence.text, 0, last.start - sentence.start) else None


def stop_claims(visits: Sequence[Claim], rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The stops that a sentence tells behind where the visit went, or one before it did: 到某县，先后走进甲公司."""
    stops = {c.tail.start: c.tail for c in visits if c.tail is not None}
    gone_to = {key(m) for m in stops.values() if m.type in SITES}
    who: dict[int, set[str]] = {}
    for visit in visits:
        if visit.tail is not None:
            who.setdefault(visit.tail.start, set()).add(visit.head.name)
    site, paragraph = None, -1
    for sentence, top, _ in rows:
        if sentence.paragraph != paragraph:
            paragraph, site = sentence.paragraph, None
        text, base = sentence.text, sentence.start
        told = {c.tail.start for c in visits if c.tail is not None and c.start == base}
        fronts = whole_starts(top)
        for mention in top:
            start, end = mention.start - base, mention.end - base
            front = text[fronts[mention.start] - base - 1 : start][:1]
            listed = front in JOINTS or text[end : end + 1] in JOINTS
            if mention.type in SITES and not listed and not is_broad(mention) and is_spelled(mention, frame):
                lead = frame.signs.scene_lead.fullmatch(text, clause_start(text, start), start)
                site = mention if mention.start in stops or (lead and key(mention) in gone_to) else None
                continue
            if site is None or mention.start not in told or mention.type not in SEEN:
                continue
            if who[mention.start].isdisjoint(who.get(site.start, who[mention.start])):
                continue  # 张三深入|甲镇|，李四来到|乙公司
            here = site.start >= base
            between = text[max(site.end - base, 0) : start]
            if frame.signs.leaves.search(between):
                site = None
            elif (COMMA.search(between) if here else text[:start] != AT) and not is_apart(mention, frame, here=here):
                predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
                there = site if site.type == "IndustrialPark" else nearer(mention, site, rows, frame)
                if there is not None:
                    yield plain(mention, predicate, there, f"{predicate}/visit", sentence)


def whole_starts(top: Sequence[Mention]) -> dict[int, int]:
    """Where each mention begins, with the sites right in front of it: 、甲开发区|乙科技园."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for mention in top:
        starts[mention.start] = ends.get(mention.start, mention.start)
        if mention.type in SITES:
            ends[mention.end] = starts[mention.start]
    return starts


def is_spelled(site: Mention, frame: Frame) -> bool:
    """Whether a site is named, or called by what says which: 经开区, not 园区."""
    return site.role == "name" or (site.role == "reference" and frame.is_zone(site.text))


def is_apart(thing: Mention, frame: Frame, *, here: bool) -> bool:
    """Whether a stop is a zone or runs through many places, or says that it is from elsewhere, if not told ``here``."""
    return frame.is_zone(thing.name) or frame.is_linear(thing.name) or (not here and frame.is_foreign(thing.name))


def before(visit: Claim, thing: Mention) -> bool:
    """Whether the article names where the visit went before it names the thing."""
    return visit.tail is not None and visit.tail.end <= thing.start


def is_from_elsewhere(thing: Mention, place: Claim | None, frame: Frame) -> bool:
    """Whether the name of a firm says that it is from elsewhere, unless the visit itself went there."""
    home = place is None or place.tail is None or not is_abroad(place.tail, frame)
    return home and frame.is_foreign(thing.name)


def one_zone(visits: Sequence[Claim], rows: Sequence[Row], frame: Frame) -> Claim | None:
    """The first visit to a zone, None when there are several zones or the sentence goes on to firms beside it.

    Of several the one that the head of the article names with its place has the others in it.
    """
    parks = [c for c in visits if c.tail is not None and c.tail.type == "IndustrialPark"]
    zones = [c for c in parks if c.tail is not None and frame.is_zone(c.tail.name)] or parks
    if len({frame.zone_kind(c.tail.name) for c in zones if c.tail is not None}) > 1:
        lead = rows[: LEAD + 1][-1][0].start
        whole = [c for c in zones if c.tail is not None and frame.codes_in(c.tail.name)]
        same = len({frame.zone_kind(c.tail.name) for c in whole if c.tail is not None}) == 1
        zones = whole if same and whole[0].start < lead and zones[0] is whole[0] else []
    first = zones[0].tail if zones else None
    if first is None or not is_spelled(first, frame) or is_listed(zones[0], rows):
        return None
    beside = [c for c in visits if c.start == zones[0].start and c.tail is not None and c.tail.type in SEEN]
    return zones[0] if len({key(c.tail) for c in beside if c.tail is not None}) == 1 else None


def is_listed(visit: Claim, rows: Sequence[Row]) -> bool:
    """Whether where the visit went is but one of a list of stops."""
    sentence, top, _ = next(row for row in rows if row[0].start == visit.start)
    spans = [
        (m.start - sentence.start, m.end - sentence.start) for m in top if visit.tail and key(m) == key(visit.tail)
    ]
    return any(JOINT in (sentence.text[max(0, a - 1) : a], sentence.text[b : b + 1]) for a, b in spans)


def narrowest(visits: Sequence[Claim], frame: Frame) -> Claim | None:
    """The first visit to the county in which all others are nested; a town may be but one stop of many."""
    places = {str(c.tail.value): c for c in reversed(visits) if c.tail is not None and c.tail.type == "Place"}
    wide = [code for code in places if COUNTY.fullmatch(code)]
    inner = [a for a in wide if not any(a != b and frame.is_within(b, a) for b in wide)]
    return places[inner[0]] if len(inner) == 1 else None
