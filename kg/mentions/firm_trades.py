"""How much of what stands behind a coined word in a project's name is the firm's: 硕博投资|产业园, 晖科环保|二期."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.own_names import trade_end
from kg.mentions.project_words import ProjectWords
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.segment import alternation

SHORTEST = 3
"""So many characters are left for what the firm builds, if its trade is its own."""
BARE = compiled("(?:建设)?项目|(?:科技|工业)?产业园")
"""Behind a firm it says nothing of what is built: 晖源制衣|项目, 晖昌家居|产业园."""
SEAT = compiled("总部(?:经济|基地|大楼)?")
"""What a firm builds for itself, whatever its trade: 晖晨再生资源|总部经济."""
WORDED = (("sure", -2.0), ("trade", 0.0), ("shop", 1.0))
"""Kinds of trades, and the score that a word in front of them has at least."""


@dataclass(frozen=True)
class FirmTrades:
    """Tells where a firm ends that its coined word and perhaps its trade name at the start of a project's name."""

    words: ProjectWords
    word: re.Pattern[str]
    """A trade word that may go with a coined one: 起海|环保."""
    kinds: re.Pattern[str]
    """Trades of all sorts."""
    single: re.Pattern[str]
    """One trade of those that names of firms end in."""
    sure: frozenset[str]
    """Trades that firms alone bear: 南岭|矿业."""
    house: re.Pattern[str]
    """Such a word of which no project is one: 投资, 科技."""
    shop: re.Pattern[str]
    """Such a word that belongs to the firm where what is built is told behind it."""
    worded: tuple[tuple[re.Pattern[str], float], ...]
    """Trades that may make a firm's name of a word of the language too, and how much that must look like a name."""

    @classmethod
    def load(cls, lexicon: Lexicon, words: ProjectWords) -> FirmTrades:
        """Reads ``company_suffixes.tsv`` and ``trades.tsv``."""

        def suffixes(*kinds: str) -> str:
            return alternation(lexicon.words("company_suffixes", *kinds))

        trades = (*lexicon.words("company_suffixes", "word", "trade"), *lexicon.words("trades"))
        return cls(
            words,
            compiled(suffixes("word")),
            compiled(rf"(?:{alternation(trades)})+"),
            compiled(suffixes("word", "trade")),
            frozenset(lexicon.words("company_suffixes", "sure")),
            compiled(suffixes("house")),
            compiled(suffixes("shop", "trade")),
            tuple((compiled(suffixes(kind)), least) for kind, least in WORDED),
        )

    def end(self, scan: Scan, firm: int, end: int, *, counted: bool) -> int:
        """Where the firm ends whose coined word ends at ``firm`` in a name that goes on to ``end``, its ending apart.

        ``counted``: the name is one of as many as the sentence announces.
        """
        text = scan.text
        trade = self.kinds.match(text, firm, end)
        if trade and (SEAT.match(text, trade.end()) or self.words.own.fullmatch(text, trade.end(), end)):
            return trade.end()  # 晖科|环保|二期项目: nothing else is left to build
        single = self.single.match(text, firm, end)
        if single and trade and single[0] == trade[0] and BARE.match(text, single.end()):
            return single.end()
        shop = self.shop.match(text, firm, end)
        if shop and end - shop.end() >= SHORTEST and not self.words.of_trade.match(text, shop.end()):
            return shop.end()  # 天联|机械|变速箱生产线
        trade = self.word.match(text, firm, end) if counted else None
        trade = trade or self.house.match(text, firm, end)  # 硕博|投资|生物医养产业园
        behind = trade.end() if trade else trade_end(scan, firm, end, self.kinds, self.sure, self.words.large)
        return behind if behind + SHORTEST <= end else firm
