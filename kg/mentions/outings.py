"""Where the leaders of a paper's own place go: 县委书记李四率队赴|甲省乙市|考察. The paper is not from there."""

from __future__ import annotations

from collections.abc import Iterator

from kg.kept import compiled
from kg.mentions.edges import Words
from kg.mentions.places import PlaceFinder
from kg.sieve import sieved

OUTING = sieved(
    r"(?:(?<![\u3400-\u9fff])|[我及]|(?<=[、，,])副)(?P<level>[市县区州盟旗])(?:委|政府|人大|政协|领导|长)[^。；]{0,60}?"
    r"(?:(?P<far>赴|前往|奔赴)|到|走进)(?P<where>[^，。；]{2,24}?)"
    r"(?:学习|招商|推介|对接|拜访|考察学习|考察招商|(?(far)考察)|开展[^，。；]{0,8}?(?:招商|推介|投资促进))"
)
ZONE = compiled("(?:经济|高新|工业|产业|开发|技术|新区)")
"""Behind a place that only opens the name of a zone."""
SMALL, WIDE = ("县", "旗"), ("prefecture", "province")
"""Levels whose leaders go to any place, and levels of what lies outside of a city whose leaders go there."""


def visited(text: str, places: PlaceFinder) -> Iterator[str]:
    """Codes of the places elsewhere to which the trips of a text go, of every level around them."""
    for trip in OUTING.finditer(text):
        for hit in places.hits(Words.of(text[: trip.end("where")])):
            for division in places.bearers(hit, text) if hit.start >= trip.start("where") else ():
                far = trip["level"] in SMALL or division.level in WIDE
                if far and not ZONE.match(text, hit.end):
                    yield division.code
