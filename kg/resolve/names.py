"""Which names may be one thing: companies by their parts, parks by stem and kind, projects by the end of the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.ontology import Lexicon
from kg.peel import Peeled, Peeler
from kg.segment import alternation

TOWN = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:街道|镇|乡|村)$")
LEVEL = re.compile(r"(?<=[\u3400-\u9fff]{2})[省市县区州]$")
PHASE = re.compile(r"(?<=项目)[一二三四五]期(?:项目|工程)?$")
ROUNDS = {"十": "10", "百": "100", "千": "1000"}
ROUND = re.compile(r"(?<![一二三四五六七八九几数\d])[十百千](?=万[吨千只头套台辆件平])")
FIGURES = re.compile(r"\d+(?:\.\d+)?|[一二三四五]期")
SHORTEST_END, SHORTEST_WITHIN, PIECE = 3, 4, 2
"""So many characters of a project's name must end a longer one, or stand within it, in pieces of so many."""
FULL = 6
"""So many characters of a name are not borne by two firms of a page."""
MARKS = re.compile(r"[“”\"()（）\s]")


@dataclass(frozen=True)
class NameRules:
    """What the lexicon says of names that differ in letters and mean one thing."""

    peeler: Peeler
    zones: tuple[tuple[str, str], ...]
    """Endings of zones with the kind they stand for, longest first."""
    bodies: tuple[tuple[str, str], ...]
    """Short endings of bodies with their long form, longest first."""
    industry_end: re.Pattern[str]
    industry_front: re.Pattern[str]
    project_end: re.Pattern[str]
    park_end: re.Pattern[str]
    park_letters: frozenset[str]
    """Characters of the words that name no park by themselves: 经济, 技术, 产业."""
    compound: frozenset[str]
    """Surnames of two characters."""
    given: frozenset[str]
    """Given names that many people bear."""
    frequent: frozenset[str]
    """Surnames with which any given name of one character is frequent."""

    @classmethod
    def load(cls, lexicon: Lexicon, peeler: Peeler) -> NameRules:
        """Reads ``zones.tsv``, ``bodies.tsv`` and ``phrases.tsv``."""
        industry_end, project_end = (
            "|".join(lexicon.words("phrases", f"{kind}_end")) for kind in ("industry", "project")
        )
        front = "|".join(lexicon.words("phrases", "industry_front"))
        kinds = lexicon.words("parks", "zone", "park")
        return cls(
            peeler,
            longest(lexicon.mapping("zones")),
            longest(lexicon.mapping("bodies")),
            re.compile(industry_end),
            re.compile(front),
            re.compile(project_end),
            re.compile(alternation(kinds)),
            frozenset("".join([*lexicon.words("park_words", "generic"), *kinds])),
            frozenset(word for word in lexicon.words("surnames") if len(word) > 1),
            frozenset(lexicon.words("common_names", "given", "single")),
            frozenset(lexicon.words("common_names", "surname")),
        )

    def is_rare(self, name: str) -> bool:
        """Whether few people bear the name."""
        family = name[:2] if name[:2] in self.compound else name[:1]
        given = name[len(family) :]
        return given not in self.given and (len(given) > 1 or family not in self.frequent)

    def codes(self, place: str) -> list[str]:
        """The codes that a place in a name may have today, from province to county; none for no place."""
        gazetteer = self.peeler.gazetteer
        found = [today for named in gazetteer.named(place) for today in gazetteer.current(named.code)] if place else []
        return sorted({today.code for today in found if today.level in ("province", "prefecture", "county")})

    def park_kind(self, name: str) -> tuple[str, str]:
        """(place or stem without its level word, kind of zone); the kind is empty for parks that are no zones."""
        for ending, kind in self.zones:
            if name.endswith(ending) and len(name) > len(ending):
                return LEVEL.sub("", name[: -len(ending)]), kind
        return name, ""

    def abbreviates(self, short: str, long: str) -> bool:
        """Whether a park's name is cut from a longer one: 文水开发区 from 文水经济开发区.

        Behind a place only words that name nothing may fall out, and a park inside the longer name is another park.
        """
        short, long = (re.sub("园区$", "园", MARKS.sub("", name)) for name in (short, long))
        if long.endswith(short):
            return True
        if short[:2] != long[:2]:
            long = long[self.peeler.place_end(long) :]
        letters = iter(long)
        if short[:2] != long[:2] or short[-1] != long[-1] or not all(letter in letters for letter in short):
            return False
        if self.park_end.search(long[:-1].removesuffix("园")):
            return False
        dropped = set(long) - set(short)
        return not self.peeler.place_end(short) or dropped <= self.park_letters

    def place_in_front(self, one: str, other: str) -> str | None:
        """Why two names of firms are one: the longer is the shorter behind its place, 福州|金山建设有限公司."""
        short, long = sorted((one, other), key=len)
        front = long.removesuffix(short)
        placed = front and front != long and self.peeler.place_end(front) == len(front)
        return f"{short} behind its place" if placed and len(short) >= FULL else None

    def industry_core(self, name: str, places: Iterable[str]) -> str:
        """The stem of an industry without the page's places, praise and the ending: 通江特色银耳全产业链 is 银耳."""
        bare = {TOWN.sub("", LEVEL.sub("", place)) for place in places}
        for place in sorted({*places, *bare}, key=lambda p: (-len(p), p)):
            name = name.removeprefix(place)
        return self.industry_end.sub("", self.industry_front.sub("", name))

    def body_name(self, name: str) -> str:
        """The name of a body behind its narrowest place, short words in their long form.

        海门区城管局 is 海门城市管理局, and so is 南通市海门区城市管理局.
        """
        name = next((name[: -len(short)] + long for short, long in self.bodies if name.endswith(short)), name)
        places = self.peeler.places(name)
        if not places or sum(map(len, places)) + 2 > len(name):
            return name
        return LEVEL.sub("", places[-1]) + name[sum(map(len, places)) :]

    def project_core(self, name: str) -> str:
        """A project's name without brackets, the closing 项目 or 工程 and the phase behind it; 百万吨 is 100万吨."""
        bare = ROUND.sub(lambda m: ROUNDS[m[0]], MARKS.sub("", name))
        return self.project_end.sub("", PHASE.sub("", bare))


def longest(mapping: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The rows, longest word first."""
    return tuple(sorted(mapping.items(), key=lambda row: (-len(row[0]), row[0])))


def same_company(one: Peeled, other: Peeled) -> str | None:
    """The reason why two peeled names are one firm, None when they are not.

    Vetoes: another 字号, another place, a branch on one side only, trades of which neither begins with the other; of a
    short name without a legal form the trade may be the end: 容光科技 is 容光新能源科技有限公司.
    """
    if one.stem != other.stem or one.branch != other.branch or len(one.stem) < 2:
        return None
    if one.place and other.place and not (one.place.startswith(other.place) or other.place.startswith(one.place)):
        return None
    long, short = sorted((one, other), key=lambda peeled: -len(peeled.trade))
    extends = long.trade.startswith(short.trade) or (not short.form and long.trade.endswith(short.trade))
    if not extends:
        return None
    bare = not (short.trade or short.form or short.place)  # 云鹏 is 云鹏农业集团, if no other firm is called so
    if one.group != other.group and one.trade != other.trade and not bare:
        return None  # a group and its works: 协鑫集团 and 苏州协鑫光伏科技有限公司
    if bool(one.place) != bool(other.place) and one.form and other.form and one.trade != other.trade:
        return None
    return f"same 字号 {one.stem}, no part of the names conflicts"


def same_project(longer: str, shorter: str) -> str | None:
    """The reason why two cores of names are one project, None when they are not.

    The shorter ends the longer, stands within it, or has all its characters in it in two or three pieces of which the
    first and the last open and close what they stand in: 沿河|乙 in 沿河新城乙. Veto: a figure or phase of its own.
    """
    if len(shorter) < SHORTEST_END or re.match("[一二三四五]期", shorter):
        return None
    if longer.endswith(shorter):
        return "the end of the longer name"
    if len(shorter) < SHORTEST_WITHIN or not set(FIGURES.findall(shorter)) <= set(FIGURES.findall(longer)):
        return None
    if shorter in longer:
        return "all of it stands in the longer name"
    for first in range(PIECE, len(shorter) - PIECE + 1):
        if longer.startswith(shorter[:first]) and longer.endswith(shorter[first:]):
            return "the longer name says more in the middle"
    return None
