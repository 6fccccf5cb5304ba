"""Firms that nothing but a post behind them tells, though the language has words for their names: 红旗电缆|总经理."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation


@dataclass(frozen=True)
class ManagedFirms:
    """Knows them by a trade or 集团 behind a word of their own."""

    traded: re.Pattern[str]
    """A word (group ``own``) and a trade."""
    sorts: re.Pattern[str]
    """What only says which sort of firm somebody manages: 创新|药业."""
    manages: re.Pattern[str]
    """A post that firms alone have: 董事长, not 负责人."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ManagedFirms:
        """Reads ``company_suffixes.tsv``, ``trades.tsv``, ``companies.tsv`` and ``phrases.tsv``."""
        trades = alternation([*lexicon.words("company_suffixes", "trade", "word"), *lexicon.words("trades")])
        sorts = alternation(lexicon.words("companies", "generic", "sort"))
        return cls(
            compiled(rf"(?!(?:{trades})+$)(?P<own>[\u3400-\u9fff]{{2,4}}?)(?:{trades})+"),
            compiled(rf"(?:{sorts}|{trades})+"),
            lexicon.regex("phrases", "manages"),
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
