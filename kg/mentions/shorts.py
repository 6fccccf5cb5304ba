"""Short names of places: the article's own by one of its characters (来|青|考察), a town's without its level word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from kg.gazetteer import Division
from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

GOVERNED, PROVINCE = ("county", "prefecture"), "province"
"""Levels of places that are called so."""
LETTER, ITEM, JOINT = "[\u3400-\u9fff]", "[\u3400-\u9fff]{2,4}?", "(?:、|以及|[和与及])"
MARK = "、"
ITEMS = compiled(rf"{ITEM}(?={JOINT}|$)")
AWAY = "place:away"
"""The rule of a place that somebody goes to and nobody acts for: 赴|京|招商."""
LEAST = 3
"""So many towns of the article's county in a list are no words or names of anything else."""
FULL = 3
"""So many characters has the name of most counties and cities."""
TOWN = compiled(r"(?P<short>[\u3400-\u9fff]{2,4})(?:镇|乡|街道)")


@dataclass(frozen=True)
class ShortPlaces:
    """Finds such places between a verb of coming and what those who come are there for."""

    come: Sieved
    leave: Sieved
    """The same of those who go elsewhere, to one place or several: 赴|京|招商, 赴|浙、沪|等地考察."""
    there: Sieved
    """The same of those who are in another province, or come to it: 在|沪|考察, 来|黔|洽谈."""
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
        kinds = ("leave", "settles", "settled", "stop")
        leave, settles, settled, stop = (alternation(lexicon.words("place_words", kind)) for kind in kinds)
        forms = ("come", "errand", "there", "several")
        come, errand, there, several = (lexicon.regex("place_words", kind).pattern for kind in forms)
        return cls(
            sieved(rf"(?:{come})(?P<short>{LETTER})(?={errand})"),
            sieved(rf"(?:{leave})(?P<short>{LETTER}(?:、?{LETTER}){{0,4}}?)(?=(?:{several})?(?:{errand}))"),
            sieved(rf"(?:{there})(?P<short>{LETTER})(?={errand})"),
            sieved(rf"(?:{stop})(?P<row>{ITEM}(?:{JOINT}{ITEM})+)(?=[，,。；]|$)"),
            sieved(rf"(?:{settles})[了在于到]?"),
            compiled(rf"(?:{settled}|[，,。；;、！]|$)"),
            sieved(alternation(lexicon.words("place_words", "descent"))),
        )

    def find(self, scan: Scan, setting: Setting) -> Iterator[Mention]:
        """The places of a sentence; none where a name has the character already."""
        taken: set[int] = set()
        for at, place in self.letters(scan, setting):
            if at not in taken and not scan.covers(at, at + 1):
                taken.add(at)
                rule = "place:short" if place in setting.chain else AWAY
                yield replace(scan.mention(at, at + 1, "Place", rule, name=place.name), value=place.code)
        for match in self.stops.finditer(scan.text):
            yield from self.row(scan, setting, *match.span("row"))

    def letters(self, scan: Scan, setting: Setting) -> Iterator[tuple[int, Division]]:
        """The characters that stand for places, with these: the article's own, then others."""
        for match in self.come.finditer(scan.text):
            short = match["short"]
            meant = {place.code for place in setting.gazetteer.abbreviated(short)}  # 来|穗
            own = (d for d in setting.chain if d.level in GOVERNED and (is_short(short, d.name) or d.code in meant))
            yield from ((match.start("short"), place) for place in islice(own, 1))
        for match in self.leave.finditer(scan.text):
            start, end = match.span("short")
            at = [i for i in range(start, end) if scan.text[i] != MARK]
            places = [place for i in at for place in only(setting.gazetteer.abbreviated(scan.text[i]))]
            if len(places) == len(at):
                yield from ((i, place) for i, place in zip(at, places, strict=True) if place not in setting.chain)
        for match in self.there.finditer(scan.text):
            for place in only(setting.gazetteer.abbreviated(match["short"])):
                if place.level == PROVINCE:
                    yield match.start("short"), place

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


def is_short(letter: str, name: str) -> bool:
    """Whether a character opens the name of a place, or ends it in front of its level: 来|鞍, 来|连."""
    return name.startswith(letter) or (len(name) == FULL and name[1] == letter)


def only(places: Sequence[Division]) -> Sequence[Division]:
    """The one place that an abbreviation stands for, if it stands for one."""
    return places if len(places) == 1 else ()
