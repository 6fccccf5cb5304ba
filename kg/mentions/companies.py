"""Company names: by legal form, as groups, by a fantasy word with a trade, in lists that say what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.mentions.company_lists import FirmLists
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, closed_words, cut, proper_words, word_counts

BOUNDARY = re.compile(r"[，,。；;、：:？！!?“”\s()（）《》—]|$")
LATIN = re.compile(
    r"[A-Z][A-Za-z&.\-]+(?: [A-Z][A-Za-z&.\-]+)*\s?(?:\([A-Za-z ]+\))?\s?"
    r"(?:Limited|Ltd\.?|Inc\.?|GmbH|Corporation|Corp\.)"
)
BRACKETED = re.compile(r"[(（][\u3400-\u9fff]+[)）]$")
"""A place at the end of a stem: 新材料（宜城）|有限公司."""
UNNAMED = "某"
"""无锡某科技有限公司: a firm that the page does not name."""
BRANCH = re.compile(r"[\u3400-\u9fff]{2,8}?(?:分(?:公司|厂|行)|支行|支公司|营业部|营业厅)")
COUNTED = re.compile(r"[数几多两一二三四五六七八九十百千余\d]+[家个]$")
COMMON = 100
"""A word of the dictionary with this count is no name."""
RARE = 60
OPENER = 200
"""A word of the dictionary with this count opens the name of a firm that its zone owns: 高新区|投资."""
COINED = 3
"""So many characters that form no word may stand before a trade: 益安堂|股份."""
VERB = 2
"""So many characters has a verb that a longer word may begin with."""
SHORT_FORM = 2
"""公司 and 集团 alone may be part of a 子公司 or 该集团; a longer form is a name's own."""
GROUP_WORDS = 2
"""So many words of the language may name a group: 修正|药业|集团."""
FORMER = 4
"""So many characters of words in front of 公司 name a firm that is no more."""
LEGAL_FORM = 4
"""A form of so many characters makes any stem a name; behind a shorter one stand kinds of firms too: 手机|银行."""


@dataclass(frozen=True)
class CompanyFinder:
    """Finds companies in a sentence whose places are already found."""

    edges: Edges
    full: re.Pattern[str]
    group: re.Pattern[str]
    trade: re.Pattern[str]
    trades: re.Pattern[str]
    word: re.Pattern[str]
    """Trade words at the end of a stem: 燃源|能源|科技."""
    lists: FirmLists
    brand: re.Pattern[str]
    generic: frozenset[str]
    common: frozenset[str]
    """Words behind which a place begins a new name: 代表|雄安…公司."""
    follow: frozenset[str]
    house: re.Pattern[str]
    """中建|五局, 中铁|十二局: a numbered house of a large firm."""
    park: re.Pattern[str]
    """The ending of a park, behind which a place begins the name of a firm in it."""
    zone: re.Pattern[str]
    """A zone without its place, in front of the name of a firm in it."""
    inner: re.Pattern[str]
    """Function words that may open a fantasy word behind a place: 贵州|其亚铝业."""
    pointing: re.Pattern[str]
    """What makes 公司 or 集团 no name: 该公司, 子公司."""
    former: tuple[str, ...]
    """Words in front of a firm that is no more: 原."""
    lead: frozenset[str]
    """Words that stand in front of a name and are none of its own: 历任|某某银行."""
    goes_on: re.Pattern[str]
    """An ending of a firm's name, right behind what looks like a short name."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> CompanyFinder:
        """Builds the finder from ``company_suffixes.tsv``, ``companies.tsv`` and ``edges.tsv``."""
        edges = replace(edges, noun=edges.noun | frozenset(lexicon.words("companies", "stop")))
        return cls(
            edges,
            re.compile(alternation(lexicon.words("company_suffixes", "full"))),
            re.compile(alternation(lexicon.words("company_suffixes", "group"))),
            re.compile(alternation(lexicon.words("company_suffixes", "trade", "last"))),
            re.compile(
                rf"(?:{alternation([*lexicon.words('company_suffixes', 'trade', 'word'), *lexicon.words('trades')])})+"
            ),
            re.compile(rf"(?<=..)(?:{alternation(lexicon.words('company_suffixes', 'word'))})$"),
            FirmLists.load(lexicon, edges),
            re.compile(alternation(lexicon.words("companies", "brand"))),
            frozenset(lexicon.words("companies", "generic")),
            edges.soft | edges.noun | frozenset(lexicon.words("companies", "before_place")),
            edges.verb | edges.function | edges.soft | frozenset(lexicon.words("companies", "follow")),
            re.compile("|".join(lexicon.words("phrases", "house"))),
            re.compile(rf"(?:{alternation(lexicon.words('parks', 'zone', 'park'))})$"),
            re.compile(alternation(lexicon.words("zones"))),
            re.compile("|".join(lexicon.words("phrases", "name_opener"))),
            re.compile("|".join(lexicon.words("phrases", "no_firm"))),
            lexicon.words("companies", "former"),
            frozenset(lexicon.words("companies", "lead")),
            re.compile(alternation(lexicon.words("company_suffixes"))),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """All companies of the sentence; a shorter reading inside a longer one is left to the settling."""
        taken = 0
        for match in self.full.finditer(scan.text):
            start = self.start(scan, match.start(), floor=max(taken, scan.floor(match.start(), "Date")))
            stem = scan.text[start : match.start()]
            end = self.branch(scan.text, match.end())
            told = not scan.text.endswith(UNNAMED, 0, start)
            if told and self.names(stem, match[0], former=scan.text.endswith(self.former, 0, start)):
                yield scan.mention(start, end, "Company", "company:full")
                taken = end
        for match in self.group.finditer(scan.text):
            start = self.start(scan, match.start(), floor=scan.floor(match.start(), "Company"))
            former = scan.text.endswith(self.former, 0, start)
            stem = scan.text[start : match.start()]
            if self.names(stem, match[0], former=former) and len(stem) <= 10:
                yield scan.mention(start, match.end(), "Company", "company:group")
        for match in self.trade.finditer(scan.text):
            yield from self.short(scan, match)
        for match in LATIN.finditer(scan.text):
            yield scan.mention(match.start(), match.end(), "Company", "company:latin")
        for match in self.brand.finditer(scan.text):
            if scan.words.straddled(*match.span()):
                continue
            bureau = self.house.match(scan.text, match.end())
            yield scan.mention(match.start(), bureau.end() if bureau else match.end(), "Company", "company:brand")

    def start(self, scan: Scan, end: int, *, floor: int) -> int:
        """The left edge; a place behind a verb or a noun that might stand inside a name begins the name."""
        text = scan.text
        start = self.edges.start(scan.words, end, floor=floor, longest=30, strict=False)
        places = [scan.span(place) for place in scan.of("Place") if place.role == "name"]
        stem = BRACKETED.sub("", text[start:end])
        if start < end and self.trades.fullmatch(stem):  # 浙江研一新|能源科技: trade words alone are no name
            opened = scan.opened_by_place(start, longest=12, may_join=self.edges.may_join)
            start = opened if opened is not None and opened >= floor else start
        zone = self.zone.match(text, start, end)  # 高新区|寒武纪电子科技有限公司, not 高新区|投资发展有限公司
        if zone and zone.end() < end and word_counts().get(cut(text[zone.end() : end])[0], 0) <= OPENER:
            return zone.end()
        opener = next((a for a, b in places if floor <= a and b == start - 1 and self.inner.match(text, b)), None)
        if opener is not None:  # 贵州|其亚铝业有限公司
            start = opener
        if start > floor + 1 and text[start - 1] == "和" and not any(a == start for a, _ in places):
            sure = self.trades.fullmatch(text[start:end]) is not None  # trade words alone are no name
            start = self.across(scan, start, floor, [b for _, b in places], sure=sure)
        ahead = scan.words.ending(start, floor)
        if len(ahead) > 1 and text.endswith(self.former, 0, start - len(ahead)):  # 原|飞翔|电子公司
            start -= len(ahead)
        for a, _ in places:
            word = scan.words.ending(a, start)
            verb = word in self.common or word in closed_words()
            behind = verb or text[a - 1] in "和与" or self.park.search(text, start, a) is not None
            if start < a < end and text[a - 1] not in "(（" and behind:
                start = a
        return self.without_lead(scan, start, end)

    def without_lead(self, scan: Scan, start: int, end: int) -> int:
        """The left edge behind words that are none of the name's own: 历|任, 系; 改造|原; 签约|国电, no 签约国."""
        before, places = "", {scan.span(place)[1] for place in scan.of("Place")}
        for a, b in zip(scan.words.starts, scan.words.ends, strict=True):
            word = scan.text[a:b]
            if a == start and len(word) > VERB and word[:VERB] in self.edges.verb and b < end:
                start += VERB
                continue
            led = a == start and word in self.lead
            if (
                b < end - 1
                and scan.text[b].isalnum()
                and (led or (start < a and word in self.former and (len(before) > 1 or a in places)))
            ):
                start = b
            before = word
        return start

    def across(self, scan: Scan, start: int, floor: int, ends: list[int], *, sure: bool) -> int:
        """The left edge beyond a 和 that is part of the name: 新绛天|和|金属制品有限公司, 新隆天|和|….

        What stands before it must be no name of its own: a few characters that form no word, behind a place or an edge.
        ``sure``: what stands behind it is none.
        """
        before = self.edges.start(scan.words, start - 1, floor=floor, longest=8, strict=False)
        if not sure and before > 0 and not BOUNDARY.match(scan.text[before - 1]) and before not in ends:
            return start
        left = max([before, *(b for b in ends if before < b < start)])
        part = scan.text[left : start - 1]
        counts = word_counts()
        plain = 1 <= len(part) <= 4 and not any(counts.get(w, 0) > RARE for w in cut(part) if len(w) > 1)
        return before if plain and before < start - 1 else start

    def names(self, stem: str, form: str, *, former: bool) -> bool:
        """Whether a stem (what stands before the legal form) can be a name: 海川电子|有限公司, not 全资子|公司.

        What was there before (``former``) is a certain one: 原|飞马机械|公司.
        """
        stem = re.sub(r"[()（）]", "", stem)
        part = self.pointing.search(stem) is not None and len(form) <= SHORT_FORM
        if len(stem) < 2 or stem in self.generic or part or UNNAMED in stem:
            return False
        sure = len(form) >= LEGAL_FORM or GROUP in stem or (former and len(stem) >= FORMER)
        if not sure and self.ordinary(stem, group=form == GROUP):
            return False
        return not COUNTED.search(stem) and not self.trades.fullmatch(stem) and stem[0] not in "家个"

    def ordinary(self, stem: str, *, group: bool) -> bool:
        """Whether a stem is made of words of the language alone: 机场|公司, 履行|公司; a ``group`` may have two."""
        words = cut(stem)
        if words[-1] in closed_words() and words[-1] not in self.edges.soft and not self.edges.is_place(words[-1]):
            return True
        plain = all(len(w) > 1 and word_counts().get(w, 0) > COMMON and not self.edges.is_place(w) for w in words)
        return plain and not (group and len(words) <= GROUP_WORDS)

    def branch(self, text: str, end: int) -> int:
        """The end behind a branch in the name: …有限公司太原分公司 is one firm."""
        match = BRANCH.match(text, end)
        return match.end() if match else end

    def short(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """康庄铝业: a fantasy word of two to four characters with a trade, between edges."""
        text, end = scan.text, match.end()
        rest = text[end : end + 4]
        if not (BOUNDARY.match(rest) or any(rest.startswith(word) for word in self.follow)):
            return
        if self.full.match(text, end) or self.group.match(text, end):  # 飞凌电子|公司 is read whole
            return
        start = self.edges.start(scan.words, match.start(), floor=scan.floor(match.start(), "Company"), longest=8)
        stem = text[start : match.start()]
        for place in scan.of("Place"):
            a, b = scan.span(place)
            if a == start and b < match.start():
                stem = text[b : match.start()]
        core = self.word.sub("", stem) or stem
        coined = re.fullmatch(r"[\u3400-\u9fff]{2}", core) or (len(core) == COINED == len(cut(core)) and core.isalpha())
        trades = any(self.trades.fullmatch(stem, i) for i in (0, 1))  # 块|新能源|汽车
        if coined and not trades and core not in self.generic and fantasy(core, match[0]):
            yield scan.mention(start, end, "Company", "company:trade")


def fantasy(stem: str, trade: str) -> bool:
    """Whether a stem is no word of the language and holds none, or is a name: 紫鑫|药业, 宏达|化工, not 农村|药业."""
    counts = word_counts()
    if stem in proper_words() and not counts.get(stem + trade, 0):
        return True
    if counts.get(stem + trade, 0) or any(counts.get(word, 0) > RARE for word in cut(stem) if len(word) > 1):
        return False
    return not counts.get(stem[-1] + trade, 0)
