"""A company name peeled into place, 字号, trade, legal form; and the short forms that a paper makes of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kg.gazetteer import Gazetteer
from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import alternation, word_count

GROUP, HOME = "集团", "中国"
ESTATE = "(?:产业|工业|科技|创业)园区?"
"""What a park is called by whom has built it, a regular expression: 山东|产业园."""
SHARES = "股份"
HALF = 2
"""A coined word and a common one make a 字号 of twice so many characters, and the first is its short form."""
COMPANY, BUILDS = "公司", "建"
PARTED = compiled(
    "(?P<own>[\u3400-\u9fff]{3,8})集团(?!股份|有限|控股)(?P<trade>[\u3400-\u9fff]{2,8}?)(?:股份)?有限(?:责任)?公司"
)
"""A firm of a group that its name opens with."""
LINES = "线路桥段道"
"""What ends so is a part of a line, whose company is not called by what stands in front: 益常|北线."""
LONGEST = 15
"""So many characters has the longest name of a county: 双江拉祜族佤族布朗族傣族自治县."""
REMEMBERED = 20_000
"""Of so many names it is remembered which places they begin with."""
BRACKET = compiled(r"[(（]([^()（）]{2,8})[)）]")


@dataclass(frozen=True, slots=True)
class Peeled:
    """山西恒嵘新材料科技有限公司 is 山西 + 恒嵘 + 新材料科技 + 有限公司; parts that are not there are empty."""

    place: str
    stem: str
    trade: str
    form: str
    branch: str = ""

    @property
    def group(self) -> bool:
        """Whether the legal form is that of a group."""
        return GROUP in self.form


BARE = 2
"""So many characters has the name of a place without its level word, mostly."""


@dataclass(frozen=True)
class Peeler:
    """Peels names with the lexicon and the gazetteer."""

    gazetteer: Gazetteer
    forms: re.Pattern[str]
    trades: re.Pattern[str]
    generic: frozenset[str]
    """Words that name no firm by themselves: 公司, 风投."""
    numbered: re.Pattern[str]
    """One of the houses of a firm of builders: 中建八局|第二|建设有限公司."""

    @classmethod
    def load(cls, gazetteer: Gazetteer, lexicon: Lexicon) -> Peeler:
        """Builds the peeler from ``company_suffixes.tsv``, ``trades.tsv``, ``companies.tsv`` and ``products.tsv``."""
        builder = alternation(lexicon.words("company_suffixes", "builder"))
        forms = alternation([*lexicon.words("company_suffixes", "full"), GROUP])
        trades = alternation([*lexicon.words("company_suffixes", "trade", "word"), *lexicon.words("trades")])
        return cls(
            gazetteer,
            compiled(rf"(?:{forms})+$"),
            compiled(rf"(?:{trades})+$"),
            frozenset(
                (*lexicon.words("companies", "generic", "sort", "countries"), *lexicon.words("products", "head"))
            ),
            compiled(
                rf"(?P<own>[\u3400-\u9fff]{{2,10}}?)(?:集团)?第(?P<number>[一二三四五六七八九十]+)(?:{builder})+"
                "(?:集团)?(?:股份|责任)?(?:有限)?(?:责任)?公司"
            ),
        )

    def peel(self, name: str) -> Peeled:
        """The parts of a name; the stem is never empty when the name is not."""
        branch = ""
        if match := re.search(r"(?<=公司)[\u3400-\u9fff]{0,8}分(?:公司|厂)$", name):
            name, branch = name[: match.start()], match[0]
        form = ""
        bracket = BRACKET.search(name)
        place = ""
        if bracket and self.gazetteer.named(bracket[1]):
            place = bracket[1]
            name = name[: bracket.start()] + name[bracket.end() :]
        if (match := self.forms.search(name)) and match.start() >= 2:
            name, form = name[: match.start()], match[0]
        place_end = sum(map(len, self.places(name, nested=True)))
        if place_end and len(name) - place_end >= 2:
            place, name = name[:place_end], name[place_end:]
        trade = ""
        if (match := self.trades.search(name)) and match.start() >= 2:
            name, trade = name[: match.start()], match[0]
        elif match and match.start() < 2 and len(name) > 4:
            cut = next((i for i in range(2, len(name) - 1) if self.trades.fullmatch(name[i:])), None)
            if cut:
                name, trade = name[:cut], name[cut:]
        return Peeled(place, name, trade, form, branch)

    def place_end(self, name: str) -> int:
        """Length of the run of places at the start of the name: 广西南宁…"""
        return sum(map(len, self.places(name)))

    def opening(self, name: str) -> str:
        """The narrowest of the places at the start of the name; empty when there is none."""
        return (self.places(name) or ("",))[-1]

    def codes(self, name: str) -> tuple[str, ...]:
        """The codes that the narrowest place at the start of the name may have today, from province to county."""
        return self.gazetteer.codes(self.opening(name))

    def places(self, name: str, *, nested: bool = False) -> tuple[str, ...]:
        """The places one behind the other at the start of the name, three at most.

        ``nested``: without its level word one counts only in the place in front of it, as firms are called by coined
        words that are places elsewhere: 黑龙江|新和晖.
        """
        return self._opened(name, nested)

    @cached_property
    def _opened(self) -> Callable[[str, bool], tuple[str, ...]]:
        return lru_cache(REMEMBERED)(self._places)

    def _places(self, name: str, nested: bool) -> tuple[str, ...]:
        found: list[str] = []
        at = 0
        while len(found) < 3:
            end = next((at + n for n in range(min(LONGEST, len(name) - at), 1, -1) if self.known(name[at : at + n])), 0)
            if not end or (nested and found and end - at == BARE and not self.lies_in(name[at:end], found[-1])):
                break
            found.append(name[at:end])
            at = end
        return tuple(found)

    def lies_in(self, text: str, container: str) -> bool:
        """Whether a place of the one name lies in a place of the other, of which countries hold all."""
        wide = self.gazetteer.named(container)
        return any(
            whole.level == "country" or self.gazetteer.is_within(part.code, whole.code)
            for part in self.gazetteer.named(text)
            for whole in wide
        )

    def known(self, text: str) -> bool:
        """Whether the text is a province, city, county or country, in full or short."""
        return self.gazetteer.knows(text) and any(
            d.level in ("province", "prefecture", "county", "country") for d in self.gazetteer.named(text)
        )

    def houses(self, name: str) -> set[str]:
        """What a numbered house or a group's own firm is called by: 中建八局|二公司, 中铁九局|电务公司."""
        if numbered := self.numbered.fullmatch(name):
            own = numbered["own"]
            owns = {own, own[self.place_end(own) :] or own}
            return {one + numbered["number"] + end for one in owns for end in (COMPANY, BUILDS, BUILDS + COMPANY)}
        parted = PARTED.fullmatch(name)
        trade = parted["trade"].removesuffix("工程") if parted else ""
        return {parted["own"] + trade, parted["own"] + trade + COMPANY} if parted and len(trade) >= HALF else set()

    def short_forms(self, name: str) -> tuple[str, ...]:
        """What a paper may call the firm once it has given the full name, longest first; no common words."""
        p = self.peel(name)
        if p.branch or not p.form:
            return ()
        forms = {
            p.place + p.stem + p.trade,
            p.stem + p.trade,
            p.place + p.stem,
            p.stem,
            p.stem + p.trade + "公司",
            p.stem + "公司",
            p.place + p.stem + p.trade + "公司",
        }
        if SHARES in p.form:
            forms |= {p.stem + SHARES + "公司", p.stem + p.trade + SHARES, p.stem + SHARES}
        if p.group:  # 协鑫集团 is not 苏州协鑫光伏科技有限公司
            forms |= {p.stem + GROUP, p.stem + p.trade + GROUP, p.place + p.stem + GROUP}
        if len(p.trade) > 2:
            forms |= {p.stem + p.trade[:2], p.place + p.stem + p.trade[:2]}
            forms |= {p.stem + p.trade[-2:]} if self.trades.fullmatch(p.trade[-2:]) else set()  # 绿砼|新型|建材
        coined, word = p.stem[:HALF], p.stem[HALF:]
        common = word in self.generic if len(word) > HALF else len(word) == HALF and word_count(word)
        if common and word[-1] not in LINES:
            placed = {p.place + coined} if p.place not in ("", HOME) else set()
            forms |= placed if word_count(coined) else {coined}  # 启东远大|海洋; 昱辉|阳光, 昱辉|马铃薯
            forms |= {coined + COMPANY} if len(word) > HALF else set()
        forms |= self.houses(name)
        good = [
            f
            for f in forms - {name}
            if len(f) >= 2
            and f != p.place
            and f not in self.generic
            and not (len(f) <= 3 and word_count(f) > 3)
            and not self.known(f)
        ]
        return tuple(sorted(good, key=lambda f: (-len(f), f)))
