"""Articles in parts, each headed by a county or town: 【甲县】补齐链条 / ●乙县. What is built in a part lies there.

Or by one of the parks that another has so many of: 某试验区所辖的四个工业园—— / 甲工业园：… / 乙工业园：….
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import Frame, is_broad, key, plain
from kg.claims.headings import Row
from kg.claims.scenes import SAID, SITED
from kg.kept import compiled
from kg.lists import number
from kg.model import Claim, Mention

LABEL = compiled(
    r"\s*(?:[【\[]\s*(?P<boxed>[\u3400-\u9fff]{2,8})\s*[】\]]|[●■◆▲★▶◎]\s*(?P<marked>[\u3400-\u9fff]{2,8})[\s：:])"
)
"""The name that heads a part."""
LEVEL = compiled("(?<=..)[县市区旗镇乡]$")
BUILT = ("Project", "IndustrialPark")
LEAST = 2
"""So many parts has such an article."""
COLON = compiled("[：:]")


def estate_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``inPark`` for the parks that head the paragraphs below a line that says whose they are and how many."""
    placed = {key(c.head) for c in said if c.predicate == "inPark"}
    whole, left = None, 0
    for sentence, top, _ in rows:
        parks = [m for m in top if m.type == "IndustrialPark"]
        if announced := frame.signs.estates.search(sentence.text):
            before = [m for m in parks if m.end - sentence.start <= announced.start()]
            whole, left = (before[-1], number(announced["count"])) if before else (None, 0)
            continue
        first = next((m for m in parks if m.start == sentence.start), None)
        if whole is None or first is None or not left or not COLON.match(sentence.text, first.end - sentence.start):
            continue
        left -= 1
        if key(first) != key(whole) and key(first) not in placed:
            placed.add(key(first))
            yield plain(first, "inPark", whole, "inPark/section", sentence)


def section_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``locatedIn`` for what is built in the part of a place, and lies nowhere else by what is said of it."""
    labels = [LABEL.match(sentence.text) for sentence, _, _ in rows]
    if sum(label is not None for label in labels) < LEAST:
        return
    places = [m for _, top, _ in rows for m in top if m.type == "Place" and m.role == "name" and not is_broad(m)]
    called = {name: m for m in places for name in (m.name, LEVEL.sub("", m.name))}
    placed = {key(c.head) for c in said if c.predicate in SITED}
    told = {key(m) for c in said if c.predicate in SAID for m in (c.head, c.tail) if m is not None}
    place: Mention | None = None
    for (sentence, top, _), label in zip(rows, labels, strict=True):
        place = called.get(label["boxed"] or label["marked"]) if label else place
        for thing in top:
            new = thing.type in BUILT and thing.role == "name" and key(thing) in told - placed
            if place is None or not new or frame.is_linear(thing.name) or frame.is_zone(thing.name):
                continue
            placed.add(key(thing))
            yield plain(thing, "locatedIn", place, "locatedIn/scene", sentence)
