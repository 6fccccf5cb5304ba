"""Firms called by a fantasy word of two to four characters with a trade, between edges: 康庄铝业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import OWN, Edges
from kg.mentions.scan import HAN, Scan
from kg.mentions.stems import NO_STEM, Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, proper_words, word_count
from kg.sieve import Sieved, sieved

BOUNDARY = compiled(r"[，,。；;、：:？！!?“”\s()（）《》—]|$")
HAS = "有"
RANK = "强"
"""What stands behind a number that ranks firms."""
WITH = "同"
"""In front of somebody with whom something is done."""
RARE = 60
PAIR, COINED = 2, 3
"""So many characters that form no word may stand before a trade: 益安堂|股份."""


@dataclass(frozen=True)
class TradeFirms:
    """Finds such firms in a sentence whose places are already found."""

    edges: Edges
    stems: Stems
    trade: Sieved
    trades: re.Pattern[str]
    sure: frozenset[str]
    """Trades that make a name of a word too: 天河|酒业."""
    called_by: frozenset[str]
    """Characters that coined names are made of."""
    word: re.Pattern[str]
    """Trade words at the end of a stem: 燃源|能源|科技."""
    follow: frozenset[str]
    """What may stand right behind such a name."""
    longer: tuple[Sieved | re.Pattern[str], ...]
    """How a longer name goes on behind a trade: 飞凌电子|公司, 晖龙国际家居|建材城."""
    no_end: re.Pattern[str]
    """What makes the ending of a group the beginning of another word: 上海证券|报, 银行|业."""
    glued: frozenset[str]
    """Words of one character right in front of two that are a name: 园区|内|恒泰电子, 如|恒泰电子."""

    partner: re.Pattern[str]
    """Behind a firm, what is done with it: 同恒泰电子|签约."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> TradeFirms:
        """Reads ``company_suffixes.tsv``, ``companies.tsv`` and ``trades.tsv``."""
        words = lexicon.words
        return cls(
            edges,
            stems,
            sieved(alternation(words("company_suffixes", "trade", "last"))),
            compiled(rf"(?:{alternation([*words('company_suffixes', 'trade', 'word'), *words('trades')])})+"),
            frozenset(words("company_suffixes", "sure")),
            frozenset("".join(words("companies", "coined"))),
            compiled(rf"(?<=..)(?:{alternation(words('company_suffixes', 'word'))})$"),
            edges.verb | edges.function | edges.soft | frozenset(words("companies", "follow")),
            (
                compiled(rf"(?:{alternation(words('companies', 'mall_ware'))})+(?:博览)?[城港]"),
                sieved(alternation(words("company_suffixes", "full"))),
                sieved(alternation(words("company_suffixes", "group"))),
            ),
            compiled("|".join(words("phrases", "no_group"))),
            frozenset(words("companies", "glued")),
            lexicon.regex("phrases", "partner"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Each of them."""
        for match in self.trade.finditer(scan.text):
            yield from self.of_trade(scan, match)

    def of_trade(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """康庄铝业: a fantasy word of two to four characters with a trade, between edges."""
        text, end = scan.text, match.end()
        rest = text[end : end + 4]
        if not (
            BOUNDARY.match(rest)
            or any(rest[:size] in self.follow for size in range(1, len(rest) + 1))
            or scan.words.following(end) in closed_words()
        ):
            return
        if text[match.start() - 3 : match.start() - 2].isdigit():  # 4|号线|机电
            return
        whole = any(pattern.match(text, end) for pattern in self.longer)  # 飞凌电子|公司
        if whole and not self.no_end.match(text, end + 1):  # 飞凌电子|厂区
            return
        start = self.edges.start(scan.words, match.start(), floor=scan.floor(match.start(), "Company"), longest=8)
        stem = text[start : match.start()]
        places = (m for m in scan.of("Place") if scan.span(m)[0] <= start < scan.span(m)[1] < match.start())
        if place := next(places, None):
            begin, behind = scan.span(place)
            stem = text[behind : match.start()]
            start = behind if place.text == place.name else self.stems.whole_start(scan, begin)  # 项城市|乐普药业
        ranked = stem[:1] == RANK and text[start - 1 : start].isdigit()  # 500强|新荣纸业
        if start and (ranked or OWN.match(text, start - 1)):  # 我县|新荣纸业
            start, stem = start + 1, stem[1:]
        has = start and (HAN.match(text, start - 1) or start + 1 in scan.words.starts)  # 单位有|协鑫科技, ，有|鸿翔种业
        if len(stem) == COINED and stem[0] == HAS and has:
            start, stem = start + 1, stem[1:]
        elif len(stem) > PAIR and self.is_glued(scan, match.start() - COINED, end):
            start, stem = match.start() - PAIR, stem[-PAIR:]
        core = self.word.sub("", stem) or stem
        coined = re.fullmatch(r"[\u3400-\u9fff]{2}", core) or (len(core) == COINED == len(cut(core)) and core.isalpha())
        named = match[0] in self.sure and stem[-1:] in self.called_by and self.stems.single(stem)  # 护理佳|纸业
        trades = any(self.trades.fullmatch(stem, i) for i in (0, 1))  # 块|新能源|汽车
        if named and not trades and not self.edges.is_place(stem[:2]):
            yield scan.mention(start, end, "Company", "company:trade")
        if match[0] in self.sure and not trades and self.is_two_words(stem, match[0]):
            yield scan.mention(start, end, "Company", "company:trade")
        if not coined or trades or self.stems.kinds.fullmatch(core):
            return
        if fantasy(core, match[0]) or (match[0] in self.sure and self.stems.particular(core, match[0])):
            yield scan.mention(start, end, "Company", "company:trade")

    def is_two_words(self, stem: str, trade: str) -> bool:
        """Whether two words that are none of trade stand in front of a trade that firms alone bear: 三峡|云海|药业."""
        words = cut(stem)
        alike = len(words) == PAIR and all(len(word) == PAIR for word in words)
        return alike and all(self.stems.particular(word, trade) for word in words)

    def is_glued(self, scan: Scan, at: int, end: int) -> bool:
        """Whether a character is a word and the two behind it are a name: 如|恒泰电子; 同|恒泰电子|签约, no 同兴达."""
        apart = at in scan.words.starts and {at + 1, at + COINED} <= set(scan.words.ends)
        with_ = scan.text[at] == WITH and self.partner.match(scan.text, end) is not None
        return apart and (scan.text[at] in self.glued or with_)


def fantasy(stem: str, trade: str) -> bool:
    """Whether a stem is no word of the language and holds none, or is a name: 紫鑫|药业, 宏达|化工, not 农村|药业."""
    if NO_STEM.match(stem):
        return False
    if stem in proper_words() and not word_count(stem + trade):
        return True
    if (
        word_count(stem + trade)
        or stem in closed_words()
        or any(word_count(word) > RARE for word in cut(stem) if len(word) > 1)
    ):
        return False
    return not word_count(stem[-1] + trade)
