"""Whether two printed names may mean one project: the core of a name, its figures, lines and large works."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.peel import Peeler
from kg.resolve.firms import LEVEL
from kg.segment import alternation, cut, strange, word_count

MARKS = compiled(r"[“”\"()（）\s]")
PHASE = compiled(r"(?<=项目)[一二三四五]期(?:项目|工程)?$")
FIGURES = compiled(r"\d+(?:\.\d+)?|[一二三四五]期")
NUMERAL = "[一二两三四五六七八九十百千]"
DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
POWERS = {"十": 10, "百": 100, "千": 1000}
NOT_COUNTED = "瓦米克升度斤条张支双"
"""Units that a numeral in front of makes another word with: 千米, 百度, 千斤顶."""
LONG_FIGURE = compiled(r"(\d+)0000(?!\d)")
SHORTEST_END, SHORTEST_WITHIN, PIECE = 3, 4, 2
"""So many characters of a project's name must end a longer one, or stand within it, in pieces of so many."""
FREQUENT = 100
"""A word that jieba has counted so often is none that names a place only."""
SCHEME = 4
"""So many characters has the name of a scheme, and none of them are words: 引江补汉."""
WIDE = "wide"
PART = 3
"""So many characters name a part of a scheme."""


@dataclass(frozen=True, slots=True)
class Work:
    """A line, or a work that is known by its place or a name of its own: 西十高铁, 古贤水利枢纽."""

    keys: frozenset[str]
    """What it may be called; a place has more than one short form: 上, 沪."""
    ends: tuple[str, ...] = ()
    """The places that a line joins, if they are told in full."""
    wide: bool = False
    """Whether it may lie in two provinces."""


class ProjectRules:
    """Reads and compares names of projects."""

    def __init__(self, lexicon: Lexicon, peeler: Peeler) -> None:
        forms: dict[str, dict[str, str]] = {}
        for word, kind, *form in lexicon.tables["short_forms"]:
            forms.setdefault(kind, {})[word] = form[0] if form else ""
        self._peeler = peeler
        self._end = compiled("|".join(lexicon.words("phrases", "project_end")))
        self._front = compiled(rf"^(?:{'|'.join(lexicon.words('phrases', 'project_front'))})+")
        self._yearly = compiled(f"^(?:{alternation(lexicon.words('projects', 'opener'))})")
        units = alternation(word for word in lexicon.words("units", "count") if word not in NOT_COUNTED)
        self._numeral = compiled(
            rf"(?<![几数多第\d]){NUMERAL}+(?=[万亿])|(?<![几数多第\d]){NUMERAL}*[十百千]{NUMERAL}*(?!瓦)(?={units})"
        )
        self._watts = {unit: int(size) for unit, size in forms["unit"].items()}
        self._power = compiled(rf"(\d+(?:\.\d+)?)(万?)({alternation(self._watts)})p?(?![hH时])")
        self._words = forms["made"]
        self._made = compiled(alternation(self._words))
        self._lines, self._works = forms["line"], forms["work"]
        lines = alternation(self._lines)
        self._line = compiled(rf"(?P<front>.{{2,4}})(?P<kind>{lines})$")
        self._long_line = compiled(rf"(?P<one>.{{2,6}}?)[至到](?P<other>.{{2,6}}?)(?P<kind>{lines})$")
        self._work = compiled(rf"(?P<stem>.+?)(?P<kind>{alternation(self._works)})$")
        self._short = peeler.gazetteer.letters()
        self._river = compiled(alternation(forms["river"]))
        self._scheme = compiled(alternation(forms["scheme"]))

    def core(self, name: str) -> str:
        """A name without brackets, stage, the closing 项目 or 工程 and the phase behind it; figures in one form."""
        bare = self._numeral.sub(lambda m: str(_number(m[0])), self._front.sub("", MARKS.sub("", name)))
        bare = self._power.sub(self._kilowatts, self._made.sub(lambda m: self._words[m[0]], bare))
        return self._end.sub("", PHASE.sub("", LONG_FIGURE.sub(r"\1万", bare)))

    def behind_place(self, longer: str, shorter: str) -> bool:
        """Whether the longer core is the shorter behind places: 绥阳县|污水处理厂扩建."""
        return longer.endswith(shorter) and self._peeler.place_end(longer) >= len(longer) - len(shorter)

    def power(self, amount: str, unit: str) -> tuple[str, str]:
        """A capacity; what a power station has, in kilowatts."""
        try:
            return (f"{float(amount) * self._watts[unit]:g}", "千瓦") if unit in self._watts else (amount, unit)
        except ValueError:
            return amount, unit

    def _kilowatts(self, match: re.Match[str]) -> str:
        amount = float(match[1]) * (10_000 if match[2] else 1) * self._watts[match[3]]
        return f"{amount / 10_000:g}万千瓦" if amount >= 10_000 else f"{amount:g}千瓦"

    def work(self, name: str) -> Work | None:
        """The line or large work that a name means; None for other projects."""
        core = self.core(name)
        if (match := self._scheme.match(core)) and len(core) - match.end() >= PART:
            return Work(frozenset({core[match.end() :]}))
        if match := self._long_line.match(core):
            one, other = self._places(match["one"]), self._places(match["other"])
            if one and other:
                pairs = product(self._letters(one), self._letters(other))
                keys = frozenset("".join(pair) + self._lines[match["kind"]] for pair in pairs)
                return Work(keys, (one, other), wide=True)
        if (match := self._line.match(core)) and strange(match["front"]):
            return Work(frozenset({match["front"] + self._lines[match["kind"]]}), wide=True)
        if match := self._work.match(core):
            stem = self._river.sub("", match["stem"], count=1) if self._river.match(match["stem"]) else match["stem"]
            places = self._peeler.places(stem)
            own = stem[sum(map(len, places)) :]
            proper = own if _is_name(own) else "" if own or not places else LEVEL.sub("", places[-1])
            if proper:
                return Work(frozenset({proper + match["kind"]}), wide=self._works[match["kind"]] == WIDE)
        own = core[self._peeler.place_end(core) :]
        return Work(frozenset({own})) if len(cut(own)) == SCHEME == len(own) and name.endswith("工程") else None

    def _letters(self, place: str) -> set[str]:
        """The characters that stand for a place in the name of a line."""
        codes = {division.code for division in self._peeler.gazetteer.named(place)}
        return {place[0]} | {letter for code in codes for letter in self._short.get(code, ())}

    def _places(self, text: str) -> str:
        """The narrowest of the places that a text consists of; empty when it holds something else."""
        places = self._peeler.places(text)
        return places[-1] if sum(map(len, places)) == len(text) else ""

    def same(self, longer: str, shorter: str) -> str | None:
        """The reason why two cores of names are one project, None when they are not.

        The shorter ends the longer, stands within it, or has all its characters in it in two or three pieces of which
        the first and the last open and close what they stand in: 沿河|乙 in 沿河新城乙. Veto: a figure or phase of its
        own, and a work on it that has a name.
        """
        if len(shorter) < SHORTEST_END or re.match("[一二三四五]期", shorter):
            return None
        if longer.endswith(shorter):
            return "the end of the longer name"
        if len(shorter) < SHORTEST_WITHIN or not set(FIGURES.findall(shorter)) <= set(FIGURES.findall(longer)):
            return None
        if shorter in longer:
            rest = self._work.fullmatch(longer.removeprefix(shorter))
            alone = longer.startswith(shorter) and rest and len(rest["stem"]) >= PIECE  # 甲高铁乙段|丙村特大桥
            return None if alone else "all of it stands in the longer name"
        longer, shorter = (self._yearly.sub("", core) for core in (longer, shorter))
        for first in range(PIECE, len(shorter) - PIECE + 1):
            if longer.startswith(shorter[:first]) and longer.endswith(shorter[first:]):
                return "the longer name says more in the middle"
        return None


def _is_name(text: str) -> bool:
    """Whether a text is no common word."""
    return strange(text) or 0 < word_count(text) < FREQUENT


def _number(text: str) -> int:
    """十 → 10, 三十五 → 35, 百 → 100."""
    total, digit = 0, 0
    for letter in text:
        if letter in POWERS:
            total, digit = total + (digit or 1) * POWERS[letter], 0
        else:
            digit = DIGITS[letter]
    return total + digit
