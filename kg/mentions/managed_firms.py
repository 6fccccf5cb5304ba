"""Firms that nothing but a post behind them tells, though the language has words for their names: 红旗电缆|总经理."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, cut, word_count

PAIR, KNOWN = 2, 100
"""So many characters has the shortest brand; a word of the dictionary with that count is none."""


@dataclass(frozen=True)
class ManagedFirms:
    """Knows them by a trade or 集团 behind a word of their own."""

    traded: re.Pattern[str]
    """A word (group ``own``) and a trade."""
    sorts: re.Pattern[str]
    """What only says which sort of firm somebody manages: 创新|药业."""
    manages: re.Pattern[str]
    """A post that firms alone have: 董事长, not 负责人."""
    parted: re.Pattern[str]
    """A firm (groups ``own``, ``firm``) with a trade and a part of it that has no name of its own: 鹏华基金|研究部."""
    no_brand: re.Pattern[str]
    """How ends what is no coined word of two characters: 分|行."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ManagedFirms:
        """Reads ``company_suffixes.tsv``, ``trades.tsv``, ``companies.tsv`` and ``phrases.tsv``."""
        kinds = ("trade", "word", "managed")
        trades = alternation([*lexicon.words("company_suffixes", *kinds), *lexicon.words("trades")])
        parts = alternation(lexicon.words("organisation_words", "part_end"))
        sorts = alternation(lexicon.words("companies", "generic", "sort"))
        return cls(
            compiled(rf"(?!(?:{trades})+$)(?P<own>[\u3400-\u9fff]{{2,4}}?)(?:{trades})+"),
            compiled(rf"(?:{sorts}|{trades})+"),
            lexicon.regex("phrases", "manages"),
            compiled(
                rf"(?P<firm>(?!(?:{trades})+[\u3400-\u9fff]*$)(?P<own>[\u3400-\u9fff]{{2,4}}?)(?:{trades})+?)"
                rf"[\u3400-\u9fff]{{1,8}}(?:{parts})(?<!管理中心)(?<!服务中心)(?<!咨询中心)(?<!工作室)"
            ),
            compiled(f"(?:{alternation(lexicon.words('companies', 'no_brand'))})$"),
        )

    def names(self, stem: str, seat: Mention | None, behind: str) -> bool:
        """Whether a stem that its place may open (中山|大洋电机) names a firm in front of what stands behind it."""
        if seat and seat.text != seat.name and self.traded.fullmatch(stem, len(seat.text)):
            return True
        if not self.manages.match(behind):
            return False
        if stem.endswith(GROUP):  # 亚洲数据|集团, not 装修产业|集团
            return self.sorts.fullmatch(stem.removesuffix(GROUP)) is None
        firm = self.traded.fullmatch(stem, len(seat.text) if seat else 0)  # 深圳市|太阳树|生物
        return firm is not None and self.sorts.fullmatch(firm["own"]) is None

    def brand(self, stem: str, behind: str) -> bool:
        """Whether two characters that form no word are all that a firm is called in front of its post: 瑞幸|董事长."""
        if len(stem) != PAIR or not self.manages.match(behind) or self.no_brand.search(stem):
            return False
        return word_count(stem) < KNOWN and self.sorts.fullmatch(stem) is None

    def whole(self, stem: str) -> int:
        """How long the name of the firm is whose part a stem names by a trade: 鹏华基金|研究部; 0 if it names none."""
        parted = self.parted.fullmatch(stem)
        if parted is None or self.sorts.fullmatch(parted["own"]):
            return 0
        words = cut(parted["own"])
        coined = all(len(word) == 1 for word in words) or any(word_count(word) < KNOWN for word in words)
        return len(parted["firm"]) if coined else 0
