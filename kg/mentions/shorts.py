"""Short names of places: the article's own by its first character (一行来|青|考察), a town's without its level word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

GOVERNED = ("county", "prefecture")
"""Levels of places that are called so."""
ITEM, JOINT = "[\u3400-\u9fff]{2,4}?", "(?:、|以及|[和与及])"
ITEMS = compiled(rf"{ITEM}(?={JOINT}|$)")
AWAY = "place:away"
"""The rule of a place that somebody goes to and nobody acts for: 赴|京|招商."""
LEAST = 3
"""So many towns of the article's county in a list are no words or names of anything else."""
TOWN = compiled(r"(?P<short>[\u3400-\u9fff]{2,4})(?:镇|乡|街道)")


@dataclass(frozen=True)
class ShortPlaces:
    """Finds such places between a verb of coming and what those who come are there for."""

    come: Sieved
    leave: Sieved
    """The same of those who go elsewhere: 赴|京|招商."""
    stops: Sieved
    """A verb of going with a list behind it."""
    settles: Sieved
    """What ends in front of the town where something settles."""
    behind: re.Pattern[str]
    """What may stand behind it."""
    descent: Sieved
    """Behind the town where somebody is from."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ShortPlaces:
        """Reads ``place_words.tsv``."""
        kinds = ("come", "leave", "errand", "settles", "settled")
        come, leave, errand, settles, settled = (alternation(lexicon.words("place_words", kind)) for kind in kinds)
        stop = alternation(lexicon.words("place_words", "stop"))
        return cls(
            sieved(rf"(?:{come})(?P<short>[\u3400-\u9fff])(?={errand})"),
            sieved(rf"(?:{leave})(?P<short>[\u3400-\u9fff])(?={errand})"),
            sieved(rf"(?:{stop})(?P<row>{ITEM}(?:{JOINT}{ITEM})+)(?=[，,。；]|$)"),
            sieved(rf"(?:{settles})[了在于到]?"),
            compiled(rf"(?:{settled}|[，,。；;、！]|$)"),
            sieved(alternation(lexicon.words("place_words", "descent"))),
        )

    def find(self, scan: Scan, setting: Setting) -> Iterator[Mention]:
        """The places of a sentence; none where a name has the character already."""
        for match in self.come.finditer(scan.text):
            own = next((d for d in setting.chain if d.level in GOVERNED and d.name.startswith(match["short"])), None)
            if own is not None and not scan.covers(*match.span("short")):
                place = scan.mention(*match.span("short"), "Place", "place:short", name=own.name)
                yield replace(place, value=own.code)
        for match in self.leave.finditer(scan.text):
            there = setting.gazetteer.abbreviated(match["short"])
            if len(there) == 1 and there[0] not in setting.chain and not scan.covers(*match.span("short")):
                place = scan.mention(*match.span("short"), "Place", AWAY, name=there[0].name)
                yield replace(place, value=there[0].code)
        for match in self.stops.finditer(scan.text):
            yield from self.row(scan, setting, *match.span("row"))

    @staticmethod
    def row(scan: Scan, setting: Setting, start: int, end: int) -> Iterator[Mention]:
        """The towns of a list of stops, most of which are towns of the article's county: 先后到|马厂、贤官、庙头，."""
        items = [match.span() for match in ITEMS.finditer(scan.text, start, end)]
        towns = [(a, b, town) for a, b in items if (town := setting.town(scan.text[a:b]))]
        if len(towns) >= LEAST and 2 * len(towns) > len(items):
            for a, b, town in towns:
                if not scan.covers(a, b, "Place"):
                    yield replace(scan.mention(a, b, "Place", "place:short", name=town.name), value=town.code)

    def towns(self, scan: Scan, named: Sequence[Mention]) -> Iterator[Mention]:
        """Towns that the article names in full, where something settles or somebody is from: 落户|清水, 清水|籍老板.

        ``named``: the places of the article.
        """
        if not named:
            return
        sites = [(match.end(), True) for match in self.settles.finditer(scan.text)]
        homes = [(match.start(), False) for match in self.descent.finditer(scan.text)]
        if not sites and not homes:
            return
        short = {found["short"]: town for town in named if (found := TOWN.fullmatch(town.name))}
        for at, settles in (*sites, *homes):
            for name, town in short.items():
                start = at if settles else max(0, at - len(name))
                end = start + len(name)
                stands = scan.text.startswith(name, start) and (not settles or self.behind.match(scan.text, end))
                if stands and not scan.covers(start, end, "Place", "Company", "IndustrialPark", "Project"):
                    place = scan.mention(start, end, "Place", "place:short", name=town.name)
                    yield replace(place, value=town.value)
