"""Firms called by a word and their trade, told by what stands beside them: 走进|宏远机械，; 昊瑞电子|车间里."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kg.kept import compiled
from kg.lists import Lists
from kg.mentions.edges import Edges
from kg.mentions.scan import HAN, Scan
from kg.mentions.stems import PLAIN, Stems
from kg.mentions.trade_firms import fantasy
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_count
from kg.sieve import sieved

BOUNDARY = compiled(r"[，,。；;、：:！？!?“”\s()（）《》—]|$")
OPEN = compiled(r"[，,。；;、：:！？!?“”\s()（）《》—·]")
LONG = 4
SIZES = (LONG, 3, 2)
"""So many characters may stand in front of the trade, behind a place or not; longest first."""
RARE = 20
"""A word of the dictionary with this count at most is one that only a name has."""
WORKSHOP = sieved(r"(?P<name>[\u3400-\u9fff]{4,8}?)(?:生产)?(?:车间|厂区)")
JOINTS, HAS = "和与及", "有了以"
WITH = "与同跟"
"""In front of somebody with whom something is done."""
PLACING = "在到从于被把"
"""No name begins with one of these: 在|鸿瑞新能源."""
LAST = 3
"""Two characters and what is made are so many words."""
WORD = 2
UNCOMMON = 300
"""A word with this count may be a name where everything else says that a firm is meant: 鼎力, 宏远."""
PLACED = compiled(r"[(（][\u3400-\u9fff]")
"""Behind a trade it is inside a longer name: 高导材料|（山西）研究院."""
ITEM = compiled(
    r"(?:、[^，,。；;]*?)?等[^，,。；;、]{0,18}?"
    r"(?:项目|工程|(?:产业|集群|行业|领域)(?![^，,。；;、]{0,8}(?:企业|公司|厂)|的?(?:龙头|项目)))"
)
"""What ends a list of projects or of industries, behind an item of it."""
SITES = ("Place", "IndustrialPark")
DONE = "了"
"""Stands behind a verb, and opens no name: 走访|了|华沅色纺."""


@dataclass(frozen=True)
class CalledFirms:
    """Finds such firms in a sentence whose places, parks and bodies are already found."""

    edges: Edges
    stems: Stems
    trades: re.Pattern[str]
    """Trades, one behind the other."""
    vague: re.Pattern[str]
    """A last trade that names what is done as often as a firm: 服务, 建设."""
    ahead: tuple[str, ...]
    """What stands in front of the name of a firm: 走进, 龙头企业."""
    owned: re.Pattern[str]
    """In front of the name of a firm, whatever that is: 集团旗下子公司."""
    behind: re.Pattern[str]
    """What stands behind it: 董事长, 车间, 落户."""
    does: re.Pattern[str]
    """What firms do, right behind a name that opens a sentence: 与…合建."""
    near: re.Pattern[str]
    """What a sentence says that speaks of firms: 企业, 投资."""
    follow: frozenset[str]
    """What may stand behind it too: 与, 等."""
    coinages: frozenset[str]
    """Characters of which one at least stands in a coined name."""
    acting: frozenset[str]
    """Words of one character that no name holds: 的, 做."""
    announced: re.Pattern[str]
    """What opens a list that a count announces, in front of an item of it."""
    partner: re.Pattern[str]
    """Behind a firm, what is done with it: 甲集团与|远大机械|签约."""
    signing: re.Pattern[str]
    """The same where it leaves no doubt that it is a party."""
    own: re.Pattern[str]
    """A longer name that goes on behind a trade: 有限公司, 研究院."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> CalledFirms:
        """Reads ``company_suffixes.tsv``, ``trades.tsv`` and ``companies.tsv``."""
        words = lexicon.words
        trades = [*words("company_suffixes", "trade", "word"), *words("trades")]
        spends = lexicon.regex("phrases", "spends").pattern
        vague = {*words("companies", "vague_trade")} - {*words("companies", "called")}
        return cls(
            edges,
            stems,
            compiled(rf"(?:(?!{spends})(?:{alternation(trades)}))+"),
            compiled(rf"(?:{alternation(vague)})$"),
            words("companies", "into", "told_ahead"),
            compiled(rf"(?:{'|'.join(words('companies', 'owned_ahead'))})$"),
            compiled(alternation(words("companies", "told_behind"))),
            compiled(alternation(words("companies", "does"))),
            compiled(alternation(words("companies", "told_near"))),
            frozenset(words("companies", "follow")) | edges.function,
            frozenset("".join(words("companies", "coined"))),
            frozenset(words("companies", "acting")),
            compiled(rf"[个项](?:[^。；;、]{{0,16}}{Lists.load(lexicon).says}[:：]?|[:：])[^。；;]*$"),
            lexicon.regex("phrases", "partner"),
            lexicon.regex("phrases", "signs"),
            compiled(rf"(?!{spends})(?:{alternation([*words('company_suffixes'), *words('companies', 'no_short')])})"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The firms of the sentence that no other finder has named."""
        matches = list(self.trades.finditer(scan.text))
        sites = {scan.span(m)[1]: m for m in scan.of(*SITES) if m.role == "name"} if matches else {}
        for match in matches:
            end = match.end()
            if end not in scan.words.ends or self.vague.search(match[0]) or self.own.match(scan.text, end):
                continue
            told = self.behind.match(scan.text, end) is not None
            does = self.does.match(scan.text, end) is not None
            following = scan.words.following(end)
            licensed = any(self.owned.search(scan.text, 0, match.start() - size) for size in SIZES)
            licensed = licensed or self.signing.match(scan.text, end) is not None
            if not (told or does or licensed or BOUNDARY.match(scan.text, end) or following in self.follow):
                continue
            start = self.start(scan, match, sites, told=told)
            if start is None or PLACED.match(scan.text, end) or self.is_item(scan.text, end):
                continue
            if not scan.covers(start, end, "Company", "Organization", "Person", "Official"):
                yield scan.mention(start, end, "Company", "company:called")
        yield from self.workshops(scan)

    def workshops(self, scan: Scan) -> Iterator[Mention]:
        """Firms of whose workshop the sentence tells, whatever they make: 走进|玉京网布|生产车间."""
        for match in WORKSHOP.finditer(scan.text):
            start, end = match.span("name")
            for at in range(start, end - LONG + 1):
                plain = at == 0 or OPEN.match(scan.text, at - 1) or scan.text.endswith(self.ahead, 0, at)
                words = scan.words.between(at, end)
                coined = at in scan.words.starts and len(words) == LAST and self.coined(words[:WORD])
                ware = coined and words[-1] not in closed_words() and len(words[-1]) > 1
                ware = ware and words[-1] not in self.edges.noun  # 热|达|项目
                if plain and ware and not scan.covers(at, end, "Company", "Organization", "Place"):
                    yield scan.mention(at, end, "Company", "company:called")

    def start(self, scan: Scan, match: re.Match[str], sites: Mapping[int, Mention], *, told: bool) -> int | None:
        """Where the name begins with this trade; None where none does. ``sites``: by where they end;
        ``told``: by what is behind it."""
        end, behind, trade = match.start(), match.end(), match[0]
        bounded = BOUNDARY.match(scan.text, behind)
        firms = {scan.span(m)[1] for m in scan.of("Company")}
        does = self.does.match(scan.text, behind)
        dealt = self.partner.match(scan.text, behind) is not None
        for size in SIZES:
            start = end - size
            stem = scan.text[max(start, 0) : end]
            if start < 0 or not HAN.fullmatch(stem) or start not in scan.words.starts or stem[0] in DONE + PLACING:
                continue
            if (stem[0] in JOINTS and (start in firms or start in sites)) or (stem[0] in HAS and size > WORD and start):
                continue  # 甲公司|和|深港羽绒, 骨干企业|有|湘沅机械, 我县|以|湘沅机械
            site = sites.get(start)
            front = scan.text.endswith(self.ahead, 0, start) or (dealt and scan.text[start - 1] in WITH)
            joined = start - 1 in firms and scan.text[start - 1] in JOINTS
            opened = start == 0 or joined or OPEN.match(scan.text, start - 1) is not None
            kind = self.stems.kinds.fullmatch(stem) or stem[0] in PLAIN or scan.covers(start, end, *SITES)
            kind = kind or self.behind.match(stem) or self.acts(stem)
            kind = kind or any(self.edges.stops(w, digits=False, strict=len(w) > 1) for w in cut(stem))
            if size < LONG and not kind and self.owned.search(scan.text, 0, start):  # 甲集团旗下子公司|远山|科技
                return start
            plain = opened or site is not None or front
            signed = dealt and front and self.signing.match(scan.text, behind) is not None
            sure = (told and (plain or self.stops(scan, start))) or front
            told_at_once = ((start == 0 and does) or (front and bounded)) and not self.acts(stem)
            odd = (site and bounded and self.stems.odd(stem)) or (told_at_once and fantasy(stem, trade))
            odd = odd and not self.stems.kinds.fullmatch(stem)  # 察看|高纯|石墨
            near = plain and self.near.search(scan.text) is not None
            partner = joined and self.partner.match(scan.text, behind) is not None
            if size == WORD and partner and not self.acts(stem) and self.stems.particular(stem, trade):
                return start
            if (odd and size < LONG) or ((near or sure) and self.names(stem, trade, sure=sure, signed=signed)):
                short = site is not None and site.type == "Place" and site.text != site.name
                return self.stems.whole_start(scan, scan.span(site)[0]) if short and site else start
        return None

    def is_item(self, text: str, end: int) -> bool:
        """Whether a name is an item of a list of projects or industries."""
        return bool(ITEM.match(text, end) or self.announced.search(text, 0, end))

    def acts(self, stem: str) -> bool:
        """Whether a stem holds a word that is in no name: 甲公司|专做|光学玻璃, 甲企业|的|水晶灯具."""
        return any(word in self.acting for word in cut(stem))

    def stops(self, scan: Scan, start: int) -> bool:
        """Whether a word that no name holds ends in front of an offset."""
        word = scan.words.ending(start, 0)
        return bool(word) and (word in closed_words() or word in self.edges.function or word in self.edges.verb)

    def opens_with(self, scan: Scan, start: int, end: int) -> bool:
        """Whether the first character only says with whom something is done: 某县|同|宏远机械签约."""
        owner = any(scan.span(m)[1] == start for m in scan.of(*SITES, "Company", "Organization"))
        return owner and scan.text[start] in WITH and self.partner.match(scan.text, end) is not None

    def names(self, stem: str, trade: str, *, sure: bool, signed: bool) -> bool:
        """Whether a stem in front of its trade is a name: a coined one where a site or its neighbours say so,
        a word that is none of trade where the neighbours do; ``signed``: they say that it signs something."""
        words = cut(stem)
        if any(self.edges.stops(w, digits=False, strict=len(w) > 1) for w in words) or stem[0] in PLAIN:
            return False
        if self.stems.kinds.fullmatch(stem) or self.edges.is_place(stem):
            return False
        if self.coined(words):
            return True
        known = (signed or self.coinages & set(stem)) and word_count(stem) <= UNCOMMON
        return bool(sure and len(stem) == WORD and len(words) == 1 and known and self.stems.particular(stem, trade))

    def coined(self, words: list[str]) -> bool:
        """Whether words hold two characters that form none, or a rare word, of characters that names are made of."""
        pairs = (a + b for a, b in pairwise(words) if len(a) == len(b) == 1 and not {a, b} & PLAIN)
        odd = len(words) == len("".join(words)) and any(self.coinages & set(pair) for pair in pairs)
        return odd or all(len(w) > 1 and word_count(w) <= RARE and self.coinages.issuperset(w) for w in words)
