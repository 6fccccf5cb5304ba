"""Articles in parts, each headed by a county or town: 【甲县】补齐链条 / ●乙县 / 丙镇：3个项目签约. What is built in a
part lies there; a part that only a colon heads is a paragraph.

Or by one of the parks that another has so many of: 某试验区所辖的四个工业园—— / 甲工业园：… / 乙工业园：….
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.claims.frame import Frame, is_broad, key, plain
from kg.claims.headings import Row
from kg.claims.scenes import SAID, SITED
from kg.kept import compiled
from kg.lists import number
from kg.model import Claim, Mention

LABEL = compiled(
    r"\s*(?:[【\[]\s*(?P<boxed>[\u3400-\u9fff]{2,8})\s*[】\]]|[●■◆▲★▶◎]\s*(?P<marked>[\u3400-\u9fff]{2,8})[\s：:]"
    r"|(?P<alone>[\u3400-\u9fff]{1,7}[市县区旗镇乡])\s*$)"
)
"""The name that heads a part."""
BARE = compiled(r"\s*(?P<bare>[\u3400-\u9fff]{2,8})[：:]")
"""The same, if it is a place and opens a paragraph."""
COUNTED = compiled(r"\s*(?P<counted>[\u3400-\u9fff]{2,8})[\d一二三四五六七八九十]+[个项家][：:]\s*")
"""The same, if it is a place and says how many items follow, in lines of their own where nothing stands behind it."""
NUMBER = compiled(r"\s*[（(]?\d+[）)、.．]\s*")
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


def headed(
    rows: Sequence[Row], labels: Sequence[re.Match[str] | None], called: Mapping[str, Mention]
) -> Iterator[Mention | None]:
    """For each sentence the place that heads its part."""
    place, within, last, items = None, -1, -1, False
    for (sentence, _, _), label in zip(rows, labels, strict=True):
        name = label[label.lastgroup or 0] if label else None
        if label and label.re is LABEL:
            place, within = called.get(str(name)), -1
        elif name in called and sentence.paragraph != last:
            place, within = called[str(name)], sentence.paragraph
            items = label is not None and label.re is COUNTED and label.end() == len(sentence.text)
        elif within >= 0 and sentence.paragraph not in (within, last):
            place = place if items and NUMBER.match(sentence.text) else None
        last = sentence.paragraph
        yield place


def section_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``locatedIn`` for what is built in the part of a place, and lies nowhere else by what is said of it."""
    labels = [
        LABEL.match(sentence.text) or COUNTED.match(sentence.text) or BARE.match(sentence.text)
        for sentence, _, _ in rows
    ]
    if sum(label is not None for label in labels) < LEAST:
        return
    places = [m for _, top, _ in rows for m in top if m.type == "Place" and m.role == "name" and not is_broad(m)]
    called = {name: m for m in places for name in (m.name, LEVEL.sub("", m.name))}
    placed = {key(c.head) for c in said if c.predicate in SITED}
    told = {key(m) for c in said if c.predicate in SAID for m in (c.head, c.tail) if m is not None}
    heads = list(headed(rows, labels, called))
    marked = sum(label is not None and label.re is LABEL for label in labels)
    if max(marked, len({key(place) for place in heads if place})) < LEAST:
        return
    for (sentence, top, _), place in zip(rows, heads, strict=True):
        for thing in top:
            number = NUMBER.match(sentence.text)
            item = number is not None and thing.start == sentence.start + number.end()
            new = thing.type in BUILT and thing.role == "name" and key(thing) not in placed
            new = new and (item or key(thing) in told)
            if place is None or not new or frame.is_linear(thing.name) or frame.is_zone(thing.name):
                continue
            placed.add(key(thing))
            yield plain(thing, "locatedIn", place, "locatedIn/scene", sentence)
