"""Which names may be one thing: companies by their parts, parks by stem and kind, projects by the end of the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.peel import ESTATE, Peeler
from kg.resolve.firms import FirmRules
from kg.resolve.works import ProjectRules
from kg.segment import alternation, strange

TOWN = compiled(r"(?<=[\u3400-\u9fff]{2})(?:街道|镇|乡|村)$")
LEVEL = compiled(r"(?<=[\u3400-\u9fff]{2})[省市县区州]$")
COUNTY_ID = compiled(r"place/(\d{4}(?!00)\d{2}(?:-\d{4})?)(?:\d{3}){0,2}")
"""The id of a county, of a former one, of a town or village in it."""
LEVELS = "省市县区州"
FULL = ("省", "市", "县", "区", "旗", "州", "盟")
"""How a place ends that is printed with its level."""
IN_TOWN = compiled(r"[\u3400-\u9fff]{2,3}(?:街道|镇|乡|村)(?=[\u3400-\u9fff]{3})")
"""The town or village that opens the name of a park."""
PLAIN = "开发区"
"""The kind of a zone that says nothing about it."""
QUOTES = compiled('[“”"]')
UNDER_STATE = compiled("^国家税务总局(?=[\u3400-\u9fff]{2,}税务局)")
"""In front of the name of a body below: 国家税务总局|某县税务局."""
MARKS = compiled(r"[“”\"()（）\s]")
JOINED = compiled(r"[“”\"()（）\s—–·]|产业(?=工业园)|(?<=工业)产业(?=园)")
"""What a park may be called with or without: 北川—|山东产业园, 纺织工业|产业|园."""

TWIN_END, TWIN, BOTH = compiled(f"{ESTATE}$"), "产业园", 2
"""The end of the name of a park that two places build."""


@dataclass(frozen=True)
class NameRules:
    """What the lexicon says of names that differ in letters and mean one thing."""

    peeler: Peeler
    firms: FirmRules
    projects: ProjectRules
    zones: tuple[tuple[str, str], ...]
    """Endings of zones with the kind they stand for, longest first."""
    bodies: tuple[tuple[str, str], ...]
    """Short endings of bodies with their long form, longest first."""
    industry_end: re.Pattern[str]
    industry_front: re.Pattern[str]
    park_end: re.Pattern[str]
    park_letters: frozenset[str]
    """Characters of the words that name no park by themselves: 经济, 技术, 产业, 配套."""
    compound: frozenset[str]
    """Surnames of two characters."""
    given: frozenset[str]
    """Given names that many people bear."""
    frequent: frozenset[str]
    """Surnames with which any given name of one character is frequent."""
    few: frozenset[str]
    """Surnames that few people bear, so that few bear any name with them."""
    letters: dict[int, str]
    """Variants of characters in names of people."""
    heads: re.Pattern[str]
    """Titles of those who lead a firm."""
    runs: re.Pattern[str]
    """Ends the post of who runs what the state does, however his career is told: 某县第一中学|校长."""

    @classmethod
    def load(cls, lexicon: Lexicon, peeler: Peeler) -> NameRules:
        """Reads ``zones.tsv``, ``bodies.tsv`` and ``phrases.tsv``."""
        industry_end = "|".join(lexicon.words("phrases", "industry_end"))
        front = "|".join(lexicon.words("phrases", "industry_front"))
        kinds = lexicon.words("parks", "zone", "park")
        return cls(
            peeler,
            FirmRules(lexicon, peeler),
            ProjectRules(lexicon, peeler),
            longest(lexicon.mapping("zones")),
            longest(lexicon.mapping("bodies")),
            compiled(industry_end),
            compiled(front),
            compiled(alternation(kinds)),
            frozenset(
                "".join([*kinds, *lexicon.words("park_words", "generic", "for_trade"), *_forms(lexicon, "park")])
            ),
            frozenset(word for word in lexicon.words("surnames") if len(word) > 1),
            frozenset(lexicon.words("common_names", "given", "single")),
            frozenset(lexicon.words("common_names", "surname")),
            frozenset(lexicon.words("surnames", "rare")) - frozenset(lexicon.words("common_names", "borne")),
            str.maketrans(_forms(lexicon, "letter")),
            compiled("|".join(lexicon.words("phrases", "head_title"))),
            lexicon.regex("phrases", "runs_public"),
        )

    def is_rare(self, name: str) -> bool:
        """Whether few people bear the name."""
        family = name[:2] if name[:2] in self.compound else name[:1]
        given = name[len(family) :]
        return family in self.few or (given not in self.given and (len(given) > 1 or family not in self.frequent))

    def is_unique(self, name: str) -> bool:
        """Whether hardly two people in a province bear the name."""
        return name[:1] in self.few and name[1:] not in self.given and len(name) > 2

    def person_key(self, name: str) -> str:
        """The name by which people are compared: 阎 志强 is 闫志强."""
        return MARKS.sub("", name).translate(self.letters)

    def leads(self, title: str) -> bool:
        """Whether a title is that of one of the few who lead a firm."""
        return bool(self.heads.fullmatch(title))

    def counties(self, keys: Iterable[str]) -> set[str]:
        """The codes that the counties among these ids of places have today, those of towns counted for theirs."""
        codes = {match[1] for key in keys if (match := COUNTY_ID.fullmatch(key))}
        gazetteer = self.peeler.gazetteer
        return {today.code for code in codes if gazetteer.get(code) for today in gazetteer.current(code)}

    def apart(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether two things that lie in these places are in different counties; what is not known keeps none apart."""
        sites = self.counties(one), self.counties(other)
        return all(sites) and not sites[0] & sites[1]

    def park_kind(self, name: str) -> tuple[str, str]:
        """(place or stem without its level word, kind of zone); the kind is empty for parks that are no zones.

        A park that is called by the two places that build it is the only one: 北川—山东|产业园, 北川山东|工业园.
        """
        bare = JOINED.sub("", name)
        stem = TWIN_END.sub("", bare)
        if stem != bare and len(pair := self.peeler.places(stem)) == BOTH and "".join(pair) == stem:
            return stem, TWIN
        for ending, kind in self.zones:
            if name.endswith(ending) and len(name) > len(ending):
                stem = name[: -len(ending)]
                places = self.peeler.places(stem)
                if len(places) > 1 and sum(map(len, places)) == len(stem):
                    stem = places[-1]
                return LEVEL.sub("", stem), kind
        return name, ""

    def park_city(self, name: str) -> str:
        """The code of the place that opens a park's name, where that is in one city only; else empty."""
        codes = self.peeler.codes(MARKS.sub("", name))
        return codes[0] if len({code[:4] for code in codes}) == 1 else ""

    def abbreviates(self, short: str, long: str) -> bool:
        """Whether a park's name is cut from a longer one: 文水开发区 from 文水经济开发区.

        Behind a place only words that name nothing may fall out, and a park inside the longer name is another park.
        """
        short, long = (re.sub("园区$", "园", JOINED.sub("", name)) for name in (short, long))
        if long.endswith(short):
            return True
        for place in self.peeler.places(long):
            if long.startswith(short[:2]):
                break
            long = long.removeprefix(place)
        letters = iter(long)
        if short[:2] != long[:2] or short[-1] != long[-1] or not all(letter in letters for letter in short):
            return False
        outer = self.park_end.search(long[:-1].removesuffix("园"))
        if outer and not self.park_letters.issuperset(inner := long[outer.end() :]) and short.endswith(inner):
            return long.startswith(short.removesuffix(inner))  # 甲市|轴承产业园 from 甲市|高新区|轴承产业园
        if long.startswith(short) or outer:
            return False
        kinds = {self.park_kind(name)[1] for name in (short, long)} - {"", PLAIN}
        dropped = set(long) - set(short)
        return len(kinds) < 2 and (not self.peeler.place_end(short) or dropped <= self.park_letters.union(LEVELS))

    def short_parks(self, name: str) -> Iterator[str]:
        """A park's name without the places in front of its own: 凤阳县|凤宁现代产业园, 甲县|乙镇|丙村水产基地."""
        places = self.peeler.places(name)
        last = max((n for n, place in enumerate(places, 1) if place.endswith(FULL)), default=0)
        rest = name[sum(map(len, places[:last])) :]
        if last and not IN_TOWN.match(rest) and strange(rest[:2]) and not self.park_letters.issuperset(rest[:2]):
            yield rest
        while town := IN_TOWN.match(rest):
            if rest != name:
                yield rest
            name, rest = rest, rest[town.end() :]

    def industry_core(self, name: str, places: Iterable[str]) -> str:
        """The stem of an industry without the page's places, praise and the ending: 通江特色银耳全产业链 is 银耳."""
        bare = {TOWN.sub("", LEVEL.sub("", place)) for place in places}
        for place in sorted({*places, *bare}, key=lambda p: (-len(p), p)):
            name = name.removeprefix(place)
        return self.industry_end.sub("", self.industry_front.sub("", name))

    def body_name(self, name: str) -> str:
        """The name of a body behind its narrowest place, short words in their long form.

        海门区城管局 is 海门城市管理局, and so is 南通市海门区城市管理局; 武汉经济技术开发区法院 is 武汉经开区人民法院.
        """
        name = UNDER_STATE.sub("", QUOTES.sub("", name))
        name = next((name[: -len(short)] + long for short, long in self.bodies if name.endswith(short)), name)
        zone = next(((z, kind) for z, kind in self.zones if z in name and not name.endswith(z)), None)
        name = name.replace(*zone, 1) if zone else name  # 某市经济技术开发区|法院
        places = self.peeler.places(name, nested=True)  # 深圳市|庐江商会, 河北|中国医学科学院肿瘤医院 are others
        if not places or sum(map(len, places)) + 2 > len(name):
            return name
        return LEVEL.sub("", places[-1]) + name[sum(map(len, places)) :]


def _forms(lexicon: Lexicon, kind: str) -> dict[str, str]:
    """Long or variant forms of a kind to what they are compared as."""
    return {row[0]: row[2] if len(row) > 2 else "" for row in lexicon.tables["short_forms"] if row[1] == kind}


def longest(mapping: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The rows, longest word first."""
    return tuple(sorted(mapping.items(), key=lambda row: (-len(row[0]), row[0])))
