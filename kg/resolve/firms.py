"""Whether two printed names may mean one firm: names read into words of one length, then into parts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.peel import GROUP, SHARES, Peeled, Peeler
from kg.resolve.shares import LOOSE, is_daughter, shares_conflict
from kg.segment import alternation, word_count

MARKS = compiled(r"[“”\"\s]")
BRACKET = compiled(r"[(（]([^()（）]+)[)）]")
LEVEL = compiled(r"(?<=[\u3400-\u9fff]{2})[省市县区州旗]$")
NUMBERED = compiled(r"第([一二三四五六七八九十]+)工程局")
OWNER = compiled(r".*公司(?=.{2})")
BRANCH = compiled(r"(?:分公司|(?:有限|有限责任|股份有限|股份)?公司)$")
OFFICE, HOME = "分公司", "中国"
BRANCHES = ("分公司", "分行", "支行")
FULL = 6
"""So many characters of a name are not borne by two firms of a page."""
CUT = 2
"""So many characters of a longer trade are left in a short name: 绿源生物 of 绿源生物科技有限公司."""
FREQUENT = 100
"""A word that jieba has counted so often may be any firm's name: 阳光."""
RARE = 3
"""A 字号 of so many characters is hardly found twice."""


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm's name as it is compared."""

    name: str
    """Without marks and brackets, the words of ``short_forms.tsv`` in one form."""
    parts: Peeled
    site: str
    """The place in brackets or right in front of the legal form: 黔瑞药业（凯里）有限公司, 黔瑞中国公司."""
    branch: bool
    """A branch of a firm with many: 农行凯里分行."""
    brand: bool
    """Whether the nation knows the firm by this name."""
    rare: bool = False
    """Whether its 字号 is neither a word nor made of the characters that firms like."""
    printed: str = ""
    """As it is printed, the brackets left out."""
    home: bool = False
    """Whether it is a word for one of the nation's: 中国一重."""

    @property
    def short(self) -> bool:
        """Whether it lacks a legal form, so that it may be the short name of a firm."""
        return self.parts.form in LOOSE and not self.branch

    @property
    def unique(self) -> bool:
        """Whether the name hardly means two firms, whatever province it is printed in."""
        registered = not self.short and (self.parts.group or SHARES in self.parts.form)
        return self.branch or self.brand or self.rare or registered or bool(self.parts.place or self.site)

    @property
    def local(self) -> bool:
        """Whether it is a firm of a place, and neither a group nor listed: 林芝黔瑞科技有限公司."""
        wide = self.parts.place in ("", HOME) or self.parts.group or SHARES in self.parts.form
        return not wide

    @property
    def bare(self) -> bool:
        """Whether it is a word that any firm may have: 金桥公司."""
        plain = self.short and not (self.brand or self.parts.place or self.parts.trade or self.parts.group)
        return plain and len(self.parts.stem) < RARE and bool(self.parts.form or not self.rare)

    @property
    def loose(self) -> bool:
        """Whether it means one firm on each page only, until more is known."""
        return self.short or not self.unique


class FirmRules:
    """Reads and compares names of firms; each name is read once."""

    def __init__(self, lexicon: Lexicon, peeler: Peeler) -> None:
        self.peeler = peeler
        rows = [(row[0], row[1], row[2]) for row in lexicon.tables["short_forms"] if len(row) > 2]
        self._houses, self._local, self._words, self._trades = (
            {long: short for long, kind, short in rows if kind == one} for one in ("house", "local", "word", "trade")
        )
        self._vague = {word for word, *kinds in lexicon.tables["short_forms"] if "vague" in kinds}
        self._house = compiled(alternation(self._houses))
        self._trade = compiled(alternation(self._trades))
        self._word = compiled(alternation(self._words))
        self._brands = {word.removesuffix(GROUP) for word in lexicon.words("companies", "brand", "brand_alone")}
        kinds = [*self._words.values(), *lexicon.words("company_suffixes", "trade", "word", "group")]
        self._common = compiled(rf"(?:{alternation([*kinds, *lexicon.words('trades'), *peeler.generic])})+")
        self._mine = compiled(rf"(?<=..)(?:{alternation(lexicon.words('short_forms', 'mine'))})$")
        self._coined = frozenset("".join(lexicon.words("companies", "coined")))
        openings = alternation(word[:CUT] for word in lexicon.words("trades") if len(word) > CUT + 1)
        self._cut = compiled(rf"(?<=..)(?:{openings})$")
        self._read: dict[str, Firm] = {}

    def read(self, name: str) -> Firm:
        """The name as it is compared."""
        if name not in self._read:
            self._read[name] = self._of(name)
        return self._read[name]

    def same(self, a: Firm, b: Firm) -> str | None:
        """The reason why two names are one firm, None when they are not."""
        if a.name == b.name or (a.printed == b.printed and not (a.short or b.short)):  # 黔瑞（凯里）公司, 黔瑞凯里公司
            return f"both are {a.name}"
        if a.branch or b.branch:
            return None
        return self._behind(a.name, b.name) or self._same_parts(a, b) or self._shortened(a, b)

    def abbreviations(self, firm: Firm) -> set[str]:
        """What papers make of place or 字号 and a trade, a character of each: 龙门钢铁集团 is 龙钢."""
        parts = firm.parts
        if self._common.fullmatch(parts.stem):
            head, trade = self.peeler.opening(parts.place), parts.stem
        else:
            head, trade = self._own(parts.stem), parts.trade
            if len(head) > RARE:
                return set()
        match = self._trade.match(trade)
        return {head[0] + self._trades[match[0]]} if head and match else set()

    def one_brand(self, a: Firm, b: Firm) -> bool:
        """Whether two short names of a brand say the same: 奔驰 is neither 北京奔驰 nor 奔驰融资租赁."""
        if {a.parts.place, b.parts.place} - {"", HOME} and a.parts.place != b.parts.place:
            return False
        long, bare = (a.parts, b.parts) if a.parts.trade else (b.parts, a.parts)
        vague = long.group and long.trade in self._vague and not (bare.trade or bare.form)  # 富士康科技集团
        return long.trade == bare.trade or vague

    def begins_common(self, text: str) -> bool:
        """Whether a text begins with a word of trade."""
        return self._common.match(text) is not None

    def _own(self, stem: str) -> str:
        """A 字号 without its owner's name, where a place stands behind that: 首钢|长治."""
        end = next((i for i in range(2, len(stem) - 1) if stem[:i] in self._brands), 0)
        return stem[end:] if end and self.peeler.known(stem[end:]) else stem

    def _of(self, name: str) -> Firm:
        home = name.startswith(HOME) and name in self._words
        printed = BRACKET.sub(r"\1", MARKS.sub("", name))
        name, site = self._open(MARKS.sub("", name))
        name = self._word.sub(lambda m: self._words[m[0]], NUMBERED.sub(r"\1局", name))
        if branch := self._branch(name):
            return Firm(branch, Peeled("", branch, "", ""), "", branch=True, brand=True, printed=printed)
        if house := self._house.match(name):
            name = self._houses[house[0]] + name[house.end() :]
        parts = self.peeler.peel(name)
        if not parts.form and name.endswith(SHARES) and len(name) > len(SHARES) + 1:
            parts = replace(self.peeler.peel(name.removesuffix(SHARES)), form=SHARES)
        if not parts.trade and (match := self._cut.search(parts.stem)):
            parts = replace(parts, stem=parts.stem[: match.start()], trade=match[0])
        closing = "" if site else self._closing(parts.stem)
        if closing and (parts.form or parts.stem.removesuffix(closing) in self._brands):
            site = closing
            parts = replace(self.peeler.peel(f"{parts.place}{parts.stem.removesuffix(site)}"), form=parts.form)
        brand = bool(house) or name in self._brands or self._is_brand(parts)
        rare = self._is_rare(parts.stem)
        name = f"{name}({site})" if site else name
        return Firm(name, parts, site, branch=False, brand=brand, rare=rare, printed=printed, home=home)

    def _is_rare(self, stem: str) -> bool:
        if len(stem) >= RARE:
            return True
        return word_count(stem) < FREQUENT and not self._coined.issuperset(stem)

    def _open(self, name: str) -> tuple[str, str]:
        """The name without brackets, and the place that stood in them: what else stands there belongs to the name."""
        site = next((m[1] for m in BRACKET.finditer(name) if m.start() and self.peeler.known(m[1])), "")
        return BRACKET.sub(lambda m: "" if m[1] == site else m[1], name), site

    def _closing(self, stem: str) -> str:
        """The country or province that ends a 字号, behind two characters of it."""
        for length in (2, 3):
            end = stem[-length:]
            wide = any(d.level in ("country", "province") for d in self.peeler.gazetteer.named(end))
            if wide and len(stem) - length >= 2:
                return end
        return ""

    def _branch(self, name: str) -> str:
        """House, place and kind of a branch, whoever stands between; empty for what is none."""
        front = "".join(self.peeler.places(name))
        if form := self._local.get(name.removeprefix(front)) if front else None:
            return form.format(self.bare(self.peeler.opening(front)))
        if not (match := self._house.match(name)):
            return ""
        rest = name[match.end() :]
        rest = OWNER.sub("", rest, count=1)
        places = self.peeler.places(rest)
        kind = BRANCH.sub("公司", rest[sum(map(len, places)) :])
        if not kind or not (places or rest.endswith(BRANCHES)):
            return ""
        return f"{self._houses[match[0]]}{self.bare(places[-1]) if places else ''}{kind}"

    def bare(self, place: str) -> str:
        """A place without its level word, unless a city and a county of one province differ in nothing else: 承德."""
        short = LEVEL.sub("", place)
        named = [d for d in self.peeler.gazetteer.named(short) if d.until is None and d.level != "township"]
        narrow = [d for d in named if d.level == "county"]
        wide = {(d.code[:2], d.short) for d in named if d.level == "prefecture"}
        return place if place.endswith(("县", "区")) and any((d.code[:2], d.short) in wide for d in narrow) else short

    def _is_brand(self, parts: Peeled) -> bool:
        names = (parts.stem, parts.stem + parts.trade, parts.place + parts.stem, parts.place + parts.stem + parts.trade)
        return any(name in self._brands for name in names)

    def _behind(self, one: str, other: str) -> str | None:
        """Why the longer is the shorter behind its place or owner: 福州|金山建设有限公司."""
        short, long = sorted((one, other), key=len)
        front = long.removesuffix(short)
        placed = front and front != long and self.peeler.place_end(front) == len(front)
        owned = front != long and front in self._brands and self.peeler.places(short)
        mine = front != long and len(front) >= CUT and len(short) > RARE and self._mine.search(short)
        known = mine or ((placed or owned) and len(short) >= FULL)
        return f"{short} behind its place or owner" if known else None

    def _shortened(self, a: Firm, b: Firm) -> str | None:
        """Why one is made of the first characters of the other's words: 龙钢集团 of 龙门钢铁集团."""
        for short, long in ((a, b), (b, a)):
            name = short.parts
            plain = not (name.place or name.trade or name.branch or short.site or long.site)
            fits = long.parts.group if name.group else short.short
            if plain and fits and name.stem in self.abbreviations(long):
                return f"{name.stem} is short for {long.name}"
        return None

    def _same_parts(self, one: Firm, other: Firm) -> str | None:
        """Why no part conflicts.

        Vetoes: another 字号, another place or site, a branch on one side only, trades of which neither begins with the
        other; of a short name the trade may be the end: 容光科技 is 容光新能源科技有限公司.
        """
        a, b = one.parts, other.parts
        if a.stem != b.stem or a.branch != b.branch or len(a.stem) < 2:
            return None
        if self._places_conflict(a, b) or self._sites_conflict(one, other):
            return None
        long, short = sorted((one, other), key=lambda firm: -len(firm.parts.trade))
        whole, part = long.parts.trade, short.parts.trade
        if not (whole.startswith(part) or (short.short and whole.endswith(part))):
            return None
        if self._groups_conflict(one, other) or shares_conflict(a, b):
            return None
        whole_names = not one.short and not other.short
        if bool(a.place) != bool(b.place) and whole_names and a.trade != b.trade and len(a.stem) < RARE:
            return None
        if whole_names and is_daughter(a, b):
            return None
        return f"same 字号 {a.stem}, no part of the names conflicts"

    def _places_conflict(self, a: Peeled, b: Peeled) -> bool:
        """Whether the places in front differ; of a rare 字号 one may lie in the other, of a trade alone they agree."""
        common = self._common.fullmatch(a.stem) is not None
        if not a.place or not b.place:
            return common and a.place != b.place
        if self._nearest(a) == self._nearest(b):
            return False
        if common or a.place.startswith(b.place) or b.place.startswith(a.place):
            return common
        codes = [{code.rstrip("0") for code in self.peeler.codes(parts.place)} for parts in (a, b)]
        nested = any(x.startswith(y) or y.startswith(x) for x in codes[0] for y in codes[1])
        return len(a.stem) < RARE or not nested

    def _nearest(self, parts: Peeled) -> str:
        return self.bare(self.peeler.opening(parts.place))

    def _sites_conflict(self, one: Firm, other: Firm) -> bool:
        """Whether only one is a firm's house at a place, or both at two; a short name may mean either."""
        if one.site == other.site:
            return False
        if one.site and other.site:
            return self.bare(one.site) != self.bare(other.site)
        placed, whole = (one, other) if one.site else (other, one)
        if OFFICE in placed.parts.form:
            return True
        either = whole.short and not (whole.parts.group or whole.home)  # 中国一重 is not 一重天津重工
        return self.bare(placed.site) != self._nearest(whole.parts) and not either

    def _groups_conflict(self, one: Firm, other: Firm) -> bool:
        """Whether one is a group and the other one of its works: 协鑫集团 and 苏州协鑫光伏科技有限公司."""
        a, b = one.parts, other.parts
        if a.group == b.group:  # 中国黔瑞集团 and its 黔瑞地产集团
            pairs = ((a, b), (b, a)) if a.group else ()
            return any(x.place == HOME and not (x.trade or y.place) and y.trade for x, y in pairs)
        group, work = (one, other) if a.group else (other, one)
        if SHARES in work.parts.form:
            return SHARES not in group.parts.form  # the listed firm of a group; or it has become one
        if a.trade != b.trade:  # 福耀玻璃 may be a group, 福耀 is any firm of that name
            whole = SHARES in group.parts.form or group.parts.trade in self._vague  # 福建福耀, not 湖北交投|物流集团
            bare = not work.parts.trade and (not work.parts.place or (whole and self._nearest(a) == self._nearest(b)))
            bare = bare or group.parts.trade.startswith(work.parts.trade or "-")
            return bool(work.parts.form) or not bare
        return bool(work.parts.place) and not group.parts.place and not a.trade and not work.short
