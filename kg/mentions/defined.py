"""Firms that a sentence says to be firms, whatever their names: 〔瑞科达〕|是当地第一家上市公司, 沅通电子|股价."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.name_scores import LONGEST, SHORTEST, NameScores
from kg.mentions.scan import Scan
from kg.mentions.stems import PLAIN, Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_count
from kg.sieve import Sieved, sieved

NO = "[是该这那此其他她它我你也仍就都还便即才则的]|不仅|(?<=.)联(?=系)|公司|企业|厂家"
"""What no name holds: 该公司|是一家上市公司."""
FULL, BRAND = "company:full", "company:brand"
TAKEN = ("Company", "Organization", "Person", "Official", "IndustrialPark", "Project", "Post")
VALUES = ("Date", "Money", "Area", "Industry", "Product")
BEHIND = "(?=[，。；、”（(：:]|$|[的等与和及在将已正拟为由]|\\d)"
COMMON = 100
"""A word of the dictionary with this count is no name."""
LIKELY = 2.0
"""With this score what begins with a surname is a firm's name rather than somebody's."""


@dataclass(frozen=True)
class DefinedFirms:
    """Finds coined words at the start of a clause that goes on with what kind of firm it is, or what firms alone do."""

    defined: Sieved
    only: Sieved
    """In front of what is said of firms alone, at the start of a clause or behind a word that no name holds."""
    kind: Sieved
    """A name behind a kind of firm, and in front of a mark or of what no name holds: 子公司|沅通电子，."""
    no_end: re.Pattern[str]
    """How ends what is no firm, whatever is said of it: 管理局, 项目."""
    no_part: re.Pattern[str]
    """What stands in no such name: 最新, 内部."""
    trades: re.Pattern[str]
    """Trades, those too that make no name without a word that says that it is one: 沅博|基金."""
    stems: Stems
    scores: NameScores
    surnames: frozenset[str]

    @classmethod
    def load(cls, lexicon: Lexicon, stems: Stems) -> DefinedFirms:
        """Reads ``phrases.tsv`` and ``surnames.tsv``."""
        words = lexicon.words
        said, only = ("|".join(words("phrases", kind)) for kind in ("is_firm", "firm_only"))
        trades = [*words("company_suffixes", "trade", "word", "managed"), *words("trades")]
        front = "|".join(f"(?<={word})" for word in words("phrases", "beside_firm"))
        name = rf"(?P<name>(?:(?!{NO})[\u3400-\u9fff]){{2,6}}"
        return cls(
            sieved(rf"(?:^|(?<=[，,。；;：:“\s])){name})(?:{said})"),
            sieved(rf"(?:^|(?<=[，,。；;：:“、》\s])|{front})(?![如由据从与对被在]){name}?)(?:{only})"),
            sieved(
                rf"(?:{'|'.join(words('phrases', 'firm_kind'))})“?(?P<name>(?!{NO})[\u3400-\u9fff]{{3,6}}?){BEHIND}"
            ),
            compiled(rf"(?:{'|'.join(words('phrases', 'no_firm_end'))})$"),
            lexicon.regex("phrases", "no_firm_part"),
            compiled(rf"(?:{alternation(trades)})+"),
            stems,
            NameScores.load(lexicon),
            frozenset(words("surnames")),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The firms of the sentence that no other finder has named."""
        for match in self.defined.finditer(scan.text):
            start, end = match.span("name")
            full = (m for m in scan.of("Company") if m.rule == FULL)
            other = any(scan.span(m)[1] == match.end() for m in full)  # 最大股东是|某某有限公司
            if not other and self.is_free(scan, start, end) and self.stems.coined(cut(match["name"])):
                yield scan.mention(start, end, "Company", "company:defined")
        for match in (*self.only.finditer(scan.text), *self.kind.finditer(scan.text)):
            start, end = match.span("name")
            opens = any(
                m.rule == BRAND and scan.span(m)[0] == start and scan.span(m)[1] < end for m in scan.of("Company")
            )
            free = self.is_free(scan, start, end) and self.is_name(scan, start, end)
            if free or (opens and self.is_longer(scan, start, end)):
                yield scan.mention(start, end, "Company", "company:defined")

    @staticmethod
    def is_free(scan: Scan, start: int, end: int) -> bool:
        """Whether it is no place and nothing else that has been found."""
        place = any(scan.span(m)[1] >= end for m in scan.of("Place") if scan.span(m)[0] <= start)
        return not place and not scan.covers(start, end, *TAKEN)

    def is_name(self, scan: Scan, start: int, end: int) -> bool:
        """Whether it is cut off as words of which the language has no whole: 沅通|电子, not 农户, nor somebody."""
        name = scan.text[start:end]
        whole = start in scan.words.starts and end in scan.words.ends and not scan.covers(start, end, *VALUES)
        person = len(name) <= LONGEST and name[0] in self.surnames and self.scores.score(name) < LIKELY
        kind = self.stems.kinds.fullmatch(name) or self.no_end.search(name) or (name[0] in PLAIN or None)
        used = (self.stems.verbs | closed_words()).intersection(cut(name)) or self.no_part.search(name)
        return whole and not person and not (kind or used) and (self.is_traded(name) or self.is_likely(name))

    def is_longer(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a well-known firm opens the name of four characters of one of its own: 协鑫|能科, not 比亚迪|汽车."""
        name = scan.text[start:end]
        own = name[SHORTEST:]
        words = (self.stems.verbs | closed_words()).intersection(cut(name)) or self.no_end.search(name)
        plain = words or self.no_part.search(name) or self.trades.fullmatch(own) or word_count(own)
        return len(name) == LONGEST + 1 and end in scan.words.ends and not plain

    def is_traded(self, name: str) -> bool:
        """Whether it is a word that no sort of firm is called by and a trade: 沅景|电子, not 电动|汽车."""
        at = next((n for n in range(SHORTEST, len(name)) if self.trades.fullmatch(name, n)), 0)
        return SHORTEST <= at <= LONGEST + 1 and self.stems.particular(name[:at], name[at:])

    def is_likely(self, name: str) -> bool:
        """Whether it is or ends in what looks like a firm's own word: 晖锐达, 世纪|沅通."""
        own = name[len(name) - LONGEST + 1 :] if len(name) == LONGEST + 1 else name
        return self.scores.score(own) >= LIKELY and word_count(own) < COMMON and self.stems.coined(cut(name))
