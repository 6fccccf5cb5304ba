"""What stands in front of the ending of a park: whether it names one park, or is only a kind of park or a title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.scan import HAN, Scan
from kg.mentions.setting import MUNICIPAL
from kg.ontology import Lexicon
from kg.segment import alternation, land_words, strange

REGIONAL = "区域地"
QUOTES = compiled("[“”（）()]")
SEVERAL = "[一二两三四五六七八九十几多数]+(?:家(?!渠)|[大个批座处类])"
WHOLE, PROVINCE = ("示范区", "开发区", "高新区", "园区"), "0000"
"""What a whole province is to be or has many of (共同富裕|某省|示范区, 某省|开发区), and how its code ends."""
LONGEST_WORD = 6
JOINTS = ("、", "和", "与", "及", "以及")
RANK = compiled("(?:自治区|[省市县区州旗])?级?")
"""What of its rank opens a title, or stands behind its place: 自治区级|工业园区."""
PLUS = ("+", "＋")
"""Behind them a kind of park is part of a formula: “互联网+|未来科技城”."""
OF_LEVEL = compiled("[省市县区]?级")
"""Behind a place, of what level its parks are: 上海市|级|特色产业园."""
MANY = compiled(r"\d+[个座处](?=[，,。；;、）)]|$)")
"""Behind a kind of park, how many there are: 食用菌产业园|3个、."""
COUNTED = compiled("“[一二三四五六七八九十两][\u3400-\u9fff]{1,2}”$")
"""A title that counts its points: “两特”|开发区."""
NAMED = 2
"""So many characters that are no word open a name: “国家级|丹寨农业科技园区”."""
INSIDE = compiled("[内里](?:的|，)")
"""Between a park and a firm in it."""
SHORTEST = 2
"""The shortest ending in front of which a side is no name: 某县南|园区."""
BRAND = "company:brand"
PARK, LEAST = "园", 3
"""The shortest ending, and so many characters stand at least in front of it: 入驻|玉屏吉他|园."""


@dataclass(frozen=True)
class ParkStems:
    """Tells the names of parks from what only says which kind they are."""

    generic: frozenset[str]
    stuff: frozenset[str]
    """Of these one character is name enough where nothing stands in front: 铝|产业园."""
    sides: frozenset[str]
    """One of these is name enough behind a place, in front of more than 园区: 五家渠市|北|工业园区."""
    vague: re.Pattern[str]
    zone: re.Pattern[str]
    settles: re.Pattern[str]
    """Right in front of a park, that somebody settles there."""
    lies: re.Pattern[str]
    """Right in front of a park, that something lies there."""
    garden: re.Pattern[str]
    """What is no park of firms though it ends like one: 幼儿园, 桃园, 园艺."""
    told: re.Pattern[str]
    """Behind one of a list of parks, that they are parks: 、乙园等特色园区."""
    divides: re.Pattern[str]
    """In front of the first of the parts of a park."""
    further: re.Pattern[str]
    """Behind it, another."""
    given: re.Pattern[str]
    """In front of a title that a park is given."""
    ranked: re.Pattern[str]
    """The same with the rank of the title within quotes, or for the first of many: “全省|, 全市首批|."""
    tenanted: re.Pattern[str]
    """Right behind a park, that others have settled there."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ParkStems:
        """Reads ``parks.tsv``, ``park_words.tsv`` and ``phrases.tsv``."""
        return cls(
            frozenset(lexicon.words("park_words", "generic")),
            frozenset(lexicon.words("park_words", "stuff")),
            frozenset(lexicon.words("park_words", "side")),
            compiled(
                rf"{SEVERAL}|^(?:{alternation(lexicon.words('park_words', 'vague'))})"
                rf"|{alternation(lexicon.words('park_words', 'beside'))}"
            ),
            compiled(rf"(?:{alternation(lexicon.words('parks', 'zone'))})$"),
            compiled(rf"(?:{lexicon.regex('phrases', 'park_entered').pattern})$"),
            compiled(rf"(?:{lexicon.regex('phrases', 'park_lies').pattern})$"),
            compiled(
                rf"(?:{alternation(lexicon.words('park_words', 'garden'))})$"
                rf"|{PARK}(?:{alternation(lexicon.words('park_words', 'gardening'))})"
            ),
            compiled(rf"(?:[、和与及][^，。；：、]{{2,14}}){{0,6}}(?:{lexicon.regex('phrases', 'park_told').pattern})"),
            compiled(rf"(?:{lexicon.regex('phrases', 'park_divides').pattern})$"),
            compiled(
                r"[、和与及](?:[^，。；：、]{2,14}[、和与及])*?[^，。；：、]{2,12}?"
                rf"(?:{alternation(lexicon.words('parks', 'zone', 'park', 'part'))})"
            ),
            compiled(rf"(?:{lexicon.regex('phrases', 'park_given').pattern})“?$"),
            compiled(
                rf"(?:“[\u3400-\u9fff]{{0,4}}(?:{lexicon.regex('phrases', 'park_rank').pattern})"
                rf"|{lexicon.regex('phrases', 'park_batch').pattern})$"
            ),
            lexicon.regex("phrases", "park_occupied"),
        )

    def is_zone(self, name: str) -> bool:
        """Whether a name is that of a zone, which holds other parks and projects: …开发区, …高新区."""
        return self.zone.search(name) is not None

    def is_settled(self, scan: Scan, start: int, end: int) -> bool:
        """Whether words beside a park say that others have settled there: 入驻|青禾谷孵化中心, |云溪小镇|有企业5家."""
        inside = INSIDE.match(scan.text, end)
        firm = inside is not None and any(scan.span(m)[0] == inside.end() for m in scan.of("Company"))
        entered = self.settles.search(scan.text, 0, start) is not None
        return firm or entered or self.tenanted.match(scan.text, end) is not None

    def is_listed(self, scan: Scan, last: int, start: int, end: int) -> bool:
        """Whether a park stands in a list behind the last one, which ends at an offset, or opens such a list."""
        if self.told.match(scan.text, end):
            return True
        first = self.divides.search(scan.text, 0, start) is not None and self.further.match(scan.text, end) is not None
        return first or (last > 0 and scan.text[last:start] in JOINTS)

    def is_site(self, scan: Scan, start: int, ending: re.Match[str]) -> bool:
        """Whether something lies in what is printed up to an ending, or has settled there."""
        settled = self.is_settled(scan, start, ending.end())
        if ending[0] != PARK:
            return settled or self.lies.search(scan.text, 0, start) is not None
        at = ending.start()
        green = self.garden.search(scan.text, start, ending.end()) or self.garden.match(scan.text, at)
        return settled and not green and at - start >= LEAST

    def is_own(self, scan: Scan, start: int, ending: re.Match[str]) -> bool:
        """Whether a site is called by the well-known firm that made it: 首钢|园."""
        firms = (m for m in scan.of("Company") if scan.span(m) == (start, ending.start()) and m.rule == BRAND)
        green = self.garden.search(scan.text, start, ending.end()) or self.garden.match(scan.text, ending.start())
        return ending[0] == PARK and next(firms, None) is not None and not green

    def is_generic(self, text: str) -> bool:
        """Whether a text is generic words alone, or nothing."""
        while text:
            longest = min(LONGEST_WORD, len(text))
            word = next((w for n in range(longest, 0, -1) if (w := text[:n]) in self.generic), None)
            if word is None:
                return False
            text = text[len(word) :]
        return True

    def proper(self, scan: Scan, stem: str, start: int, ending: str) -> bool:
        """Whether the stem names one park: more than generic words."""
        if len(stem) < 2:
            return stem in self.stuff and not (start and HAN.match(scan.text, start - 1))
        at = start
        for a, b in (scan.span(m) for m in scan.of("Place") if m.role == "name"):
            if a == at and b - start <= len(stem):
                at = b
        rest = stem[at - start :]
        if self.vague.search(rest) or self.is_title(scan.text, start, rest, placed=at > start):
            return False
        if at > start:
            if not rest and ending in WHOLE and self.province(scan, start, at):
                return False
            if ending in WHOLE and not rest.strip(REGIONAL) and self.region(scan, start, at):
                return False
            sided = rest in self.sides and len(ending) > SHORTEST
            return (
                len(rest) != 1 or rest in self.stuff or sided or self.is_zone(ending)
            )  # 大冶|湖高新区, not 涿州市桃|园区
        rest = QUOTES.sub("", rest)  # “五好”|园区 is a title
        if rest.isdigit() or MANY.match(scan.text, start + len(stem) + len(ending)):  # “1+3”功能区
            return False
        return not self.is_generic(rest)

    def is_title(self, text: str, start: int, stem: str, *, placed: bool) -> bool:
        """Whether a stem, behind its place if it is ``placed``, makes a title that parks are given.

        被评为|某市先进工业园, “全省|民营科技示范工业园”, 全市首批|特色产业园, “两特”|开发区.
        """
        if (stem or not placed) and self.given.search(text, 0, start) and self.is_generic(RANK.sub("", stem, count=1)):
            return True  # not 升格为某县|经济开发区
        level = OF_LEVEL.match(stem) if placed else None
        if (level and self.is_generic(stem[level.end() :])) or (not placed and text.endswith(PLUS, 0, start)):
            return True
        named = placed or strange(stem[:NAMED]) or stem[:NAMED] in land_words()
        ranked = None if placed else self.ranked.search(text, 0, start)
        titled = ranked is not None and (not named or not ranked[0].startswith("“"))
        return titled or (not placed and COUNTED.match(stem) is not None)

    @staticmethod
    def region(scan: Scan, start: int, end: int) -> bool:
        """Whether a region of several provinces, which has many zones, fills the offsets."""
        return any(scan.span(m) == (start, end) and str(m.value).startswith("region/") for m in scan.of("Place"))

    @staticmethod
    def province(scan: Scan, start: int, end: int) -> bool:
        """Whether a province, and nothing else, fills the offsets."""
        codes = (str(m.value) for m in scan.of("Place") if scan.span(m) == (start, end))
        return any(code.endswith(PROVINCE) and code not in MUNICIPAL for code in codes)
