"""Who comes from where, and goes where: neither is the place that an article is from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from kg.gazetteer import Division, Gazetteer
from kg.kept import compiled
from kg.mentions.edges import Words
from kg.mentions.places import Hit, PlaceFinder
from kg.ontology import Lexicon
from kg.sieve import sieved

AS_GUEST = 0.1
CLAUSE = compiled("[，。；！？]")


class Travel:
    """Weighs the places of guests and of hosts; built on the place finder."""

    def __init__(self, gazetteer: Gazetteer, places: PlaceFinder, lexicon: Lexicon) -> None:
        self.gazetteer = gazetteer
        self.places = places
        self.guest = sieved(lexicon.regex("place_words", "guest").pattern)
        """Who is named in front of it comes from elsewhere: 甲县委书记张三一行到|我县."""
        self.trip = sieved(lexicon.regex("place_words", "trip").pattern)
        """What is named behind it, up to the end of the clause, are the hosts of one's own people: 率队赴|甲市考察."""

        self.tour = sieved(lexicon.regex("place_words", "tour").pattern)
        """Somebody with a post of a 市 goes to look at what is named behind it: 市委书记张三到|甲市调研."""

        self.shows = sieved(lexicon.regex("place_words", "shows").pattern)
        self.shown_as = lexicon.regex("place_words", "shown")
        """Around what somebody praises to others, his own place: 向客商推介|甲县|资源优势."""

        self.held = sieved(lexicon.regex("place_words", "held").pattern)
        """What all of a city, group ``all``, or a city holds at the place behind it: 全市观摩会在|甲市召开."""

    def visited(self, rows: Sequence[tuple[str, str]]) -> str | None:
        """The first county that is a city to which a leader of another goes, or in which the one around it meets."""
        for text, _ in rows:
            for meeting in self.held.finditer(text):
                if place := next(self._venues(text, meeting), None):
                    return place
            for tour in self.tour.finditer(text):
                found = (d for hit in self.places.hits(Words.of(text)) for d in self._at(hit, text, tour.end()))
                if place := next(found, None):
                    return place
        return None

    def _venues(self, text: str, meeting: re.Match[str]) -> Iterator[str]:
        """Codes of the county behind a meeting that all of the city or the city around the county holds."""
        hosts = set() if meeting["all"] else set(self._codes(text[: meeting.end()]))
        for hit in self.places.hits(Words.of(text)):
            for code in self._at(hit, text, meeting.end()):
                if meeting["all"] or hosts & {d.code for d in self.gazetteer.ancestors(code)}:
                    yield code

    def _at(self, hit: Hit, text: str, start: int) -> Iterator[str]:
        if hit.start == start:
            yield from (d.code for d in self.places.bearers(hit, text) if d.level == "county")

    def at_home(self, votes: list[tuple[str, float]], rows: Sequence[tuple[str, str]]) -> list[tuple[str, float]]:
        """The votes of an article with hardly any for the places that its guests come from or its people travel to."""
        away = {
            code for text, _ in rows if (arrival := self.guest.search(text)) for code in self._guests(text, arrival)
        }
        own = {division.code for text, _ in rows for division in self.shown(text)}
        trips = ((text, trip) for text, _ in rows if (trip := self.trip.search(text)))
        hosts = {host for text, trip in trips for host in self._hosts(text, trip, own)}
        around = [code for code, whole in hosts if whole]
        away |= {code for code, _ in hosts}
        away |= {code for code, _ in votes if any(self.gazetteer.is_within(code, host) for host in around)}
        return [(code, points * AS_GUEST if code in away else points) for code, points in votes]

    def _guests(self, text: str, arrival: re.Match[str]) -> Iterator[str]:
        """Codes of the places in front of an arrival that are as large as the place that the paper calls its own."""
        for hit in self.places.hits(Words.of(text[: arrival.start()])):
            for division in self.places.bearers(hit, text):
                same = division.name.endswith(arrival["level"] or "") or division.level == "county"
                if same and division.level != "province":
                    yield division.code

    def shown(self, text: str) -> Iterator[Division]:
        """The counties and cities that somebody praises to those whom he has travelled to, their names words or not."""
        ends = {show.end() for show in self.shows.finditer(text)}
        for hit in self.places.hits(Words.of(text)) if ends else ():
            if hit.start in ends and self.shown_as.match(text, hit.end):
                bearers = self.places.bearers(hit, text) or self.places.wordlike(hit, text)
                yield from (place for place in bearers if place.level != "province" and len(bearers) == 1)

    def _hosts(self, text: str, trip: re.Match[str], own: Collection[str]) -> Iterator[tuple[str, bool]]:
        """Codes of the places in the clause behind a trip's beginning, and whether all that lies in them is away.

        Nobody travels to what he comes from, as said there or ``own``; where it is not said, a city may be one's own.
        """
        clause = CLAUSE.split(text[trip.end() :], maxsplit=1)[0]
        home = [*own, *self._codes(text[: trip.end()])]
        for code in self._codes(clause):
            if not any(self.gazetteer.is_within(one, code) for one in home):
                yield code, bool(home) or self.gazetteer[code].level == "county"

    def _codes(self, text: str) -> Iterator[str]:
        for hit in self.places.hits(Words.of(text)):
            yield from (division.code for division in self.places.bearers(hit, text))
