"""Places by name and code: divisions from the nation to the village, former ones, economic regions, countries.

The tables are in ``ontology/places``; its README says where they come from. Rows stay text until they are asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, cast

from kg.gazetteer_tables import Villages, read_pairs, read_table
from kg.resources import ontology_dir

Level = Literal["province", "prefecture", "county", "township", "village", "region", "country"]
HOME = "country/中国"
VILLAGE_DIGITS = 12
VILLAGES = ("村", "社区")
"""How the names of villages end."""
TOWNS = ("镇", "乡", "街道", *VILLAGES)
"""How those of all that lies within a county do, in the tables or not."""
LEVELS: tuple[Level, ...] = ("province", "prefecture", "county", "township", "village", "region", "country")


@dataclass(frozen=True, slots=True)
class Division:
    """One place."""

    code: str
    """6 digits from province to county (140882), 9 for a township, 12 for a village. Former ones end in their last
    year (140726-2019); ``tw/…``, ``hk/…``, ``mo/…``, ``region/…``, ``country/…`` have no official code."""
    name: str
    """With its level word: 河津市, 广西壮族自治区, 樊村镇."""
    level: Level
    parent: str | None
    """Code of the division above; None for a province, a region, a country."""
    short: str | None
    """Without the level word: 河津, 广西, 樊村; None where the short form is no safe name (夏县)."""
    short_is_word: bool
    """The short form is also a word, a person, a river or a higher division: it needs context. So do all townships'."""
    name_is_word: bool
    """Even the full name is a common noun (郊区, 城区), or a village."""
    aliases: tuple[str, ...] = ()
    """Other full names: 延边州, 内蒙, 长江三角洲."""
    since: str | None = None
    """Year since which it has this name and rank, where that is known."""
    until: str | None = None
    """Year in which it ended; None for what exists."""
    successors: tuple[str, ...] = ()
    """Codes of what a former division became."""
    kind: str = ""
    """Regions: ``economic`` or ``vague``; countries: ``country`` or ``continent``; else empty."""
    source: str = ""
    """Which table of which year it is from; see the README of the tables."""


class Gazetteer:
    """All places; built by ``load_gazetteer``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rows: dict[str, str] = {}
        """Code to line; the line of a township has fewer columns."""
        self._names: dict[str, str] = {}
        """Surface to codes, ``|`` between them: a string a name takes half the time of a list a name."""
        self._made: dict[str, Division] = {}
        self._named: dict[str, tuple[Division, ...]] = {}
        """The surfaces that were asked for."""
        self._codes: dict[str, tuple[str, ...]] = {}
        self._above: dict[str, tuple[Division, ...]] = {}
        self._villages: dict[str, Villages] = {}
        for line in read_table(folder / "divisions.tsv"):
            code, name, _, _, short, _, aliases, _ = line.split("\t", 7)
            self._rows[code] = line
            self._index(code, name, short, aliases)
        for table in ("regions", "countries"):
            for line in read_table(folder / f"{table}.tsv"):
                code, name, aliases, _ = line.split("\t", 3)
                self._rows[code] = line
                self._index(code, name, "", aliases)
        self._townships = read_table(folder / "townships.tsv")
        """Lines sorted by code, for bisection."""
        self._index_townships()
        self._abbreviations = read_pairs(folder / "abbreviations.tsv")
        self.decoys: tuple[str, ...] = tuple(read_pairs(folder / "decoys.tsv"))
        """Words that hold the name of a place and are none: 长治久安. Match them before names."""

    def _index(self, code: str, name: str, short: str, aliases: str) -> None:
        names = self._names
        for surface in {name, short, *aliases.split("|")} - {""}:
            names[surface] = f"{names[surface]}|{code}" if surface in names else code

    def _index_townships(self) -> None:
        names = self._names
        for line in self._townships:  # 39,000 times: the loop is kept flat for speed
            code, name, short, alias, _ = line.split("\t", 4)
            for surface in (name, short, alias) if alias else (name, short):
                names[surface] = f"{names[surface]}|{code}" if surface in names else code
        names.pop("", None)

    def named(self, name: str) -> tuple[Division, ...]:
        """Every division down to townships, region and country with this full, short or other name.

        What exists comes before what is former, then by level and code; empty when there is none.
        """
        found = self._named.get(name)
        if found is not None:
            return found
        codes = self._names.get(name)
        if not codes:
            return ()
        found = self._named[name] = tuple(sorted((self[code] for code in _listed(codes)), key=_rank))
        return found

    def codes(self, name: str) -> tuple[str, ...]:
        """The codes that a place of this name may have today, from province to county, sorted."""
        found = self._codes.get(name)
        if found is None and (named := self.named(name)):
            today = {now.code for place in named for now in self.current(place.code) if now.level in LEVELS[:3]}
            found = self._codes[name] = tuple(sorted(today))
        return found or ()

    def knows(self, name: str) -> bool:
        """Whether any place bears this full, short or other name; quicker than ``named``."""
        return name in self._names

    def __getitem__(self, code: str) -> Division:
        """The place with this code. Raises KeyError when there is none."""
        found = self._made.get(code)
        if found is None:
            found = self._made[code] = self._make(code)
        return found

    def get(self, code: str) -> Division | None:
        """The place with this code, or None."""
        try:
            return self[code]
        except KeyError:
            return None

    def _make(self, code: str) -> Division:
        if code in self._rows:
            row = self._rows[code].split("\t")
            return _wide(row) if "/" not in code or len(row) > 4 else _loose(row)
        if len(code) == VILLAGE_DIGITS and (line := self._villages_of(code).coded(code)):
            return _village(line)
        at = bisect_left(self._townships, f"{code}\t")
        line = self._townships[at] if at < len(self._townships) else ""
        if not line.startswith(f"{code}\t"):
            raise KeyError(code)
        code, name, short, aliases, parent, until, successors, source = line.split("\t")
        return Division(
            code, name, "township", parent or code[:6], short or None, True, False, _listed(aliases),
            None, until or None, _listed(successors), "", source,
        )  # fmt: skip

    def ancestors(self, code: str) -> tuple[Division, ...]:
        """What the place lies in, nearest first, up to the province."""
        known = self._above.get(code)
        if known is not None:
            return known
        above: list[Division] = []
        parent = self[code].parent
        while parent is not None:
            above.append(self[parent])
            parent = above[-1].parent
        self._above[code] = tuple(above)
        return self._above[code]

    def is_within(self, code: str, container: str) -> bool:
        """Whether the place is the container or lies in it."""
        return code == container or any(above.code == container for above in self.ancestors(code))

    def current(self, code: str) -> tuple[Division, ...]:
        """What the place is today: itself, or all that a former division became, by code."""
        place = self[code]
        return tuple(self[heir] for heir in place.successors) if place.successors else (place,)

    def lies_in(self, code: str, container: str) -> bool:
        """Whether a place lies in another or, where that is no more, in what it became."""
        return any(self.is_within(code, today.code) for today in self.current(container))

    def villages(self, name: str, within: str) -> tuple[Division, ...]:
        """Villages and communities with this full or short name in a province or any division below it, by code."""
        top = (self.ancestors(within) or (self[within],))[-1].code
        found = [_village(line) for line in self._villages_of(top).named(name)]
        self._made.update((village.code, village) for village in found)
        return tuple(village for village in found if self.is_within(village.code, within))

    def _villages_of(self, code: str) -> Villages:
        """The villages of the province that a code is of; the first question about a province reads its table."""
        top = code[:2]
        if top not in self._villages:
            self._villages[top] = Villages(self._folder / "villages" / f"{top}.tsv.gz")
        return self._villages[top]

    def abbreviated(self, letter: str) -> tuple[Division, ...]:
        """Places that an abbreviation stands for in lists and after 赴, 来, 在 (晋, 粤, 深); never a name by itself."""
        return tuple(self[code] for code in self._abbreviations.get(letter, ()))

    def letters(self) -> dict[str, list[str]]:
        """Code of a place to the abbreviations that stand for it."""
        found: dict[str, list[str]] = {}
        for letter, codes in sorted(self._abbreviations.items()):
            for code in codes:
                found.setdefault(code, []).append(letter)
        return found

    def surfaces(self) -> Iterable[str]:
        """Every full, short and other name, of townships and former divisions too."""
        return self._names.keys()

    def bearers(self, surface: str) -> tuple[str, ...]:
        """The codes of all that bear a name, none for what is no name."""
        return _listed(self._names.get(surface, ""))


def _rank(place: Division) -> tuple[bool, int, str]:
    return place.until is not None, LEVELS.index(place.level), place.code


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _village(line: str) -> Division:
    code, name, cut, parent = line.split("\t")
    short = name[: -int(cut)] if cut else None
    return Division(code, name, "village", parent or code[:9], short, True, True, source="s2023")


def _wide(row: list[str]) -> Division:
    code, name, level, parent, short, unsafe, aliases, since, until, successors, source = row
    return Division(
        code, name, cast(Level, level), parent or None, short or None, "s" in unsafe, "n" in unsafe, _listed(aliases),
        since or None, until or None, _listed(successors), "", source,
    )  # fmt: skip


def _loose(row: list[str]) -> Division:
    code, name, aliases, kind = row
    level: Level = "region" if code.startswith("region/") else "country"
    return Division(code, name, level, None, None, False, False, _listed(aliases), kind=kind, source="hand")


@cache
def load_gazetteer() -> Gazetteer:
    """The gazetteer of ``ontology/places``, read once a process. Raises FileNotFoundError when the data is absent."""
    return Gazetteer(ontology_dir() / "places")
