"""Firms that are called by a coined word and its trade where projects are named: 润力食品|、晖龙机械|等5个项目."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.firm_trades import BARE
from kg.mentions.investors import InvestorFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation

TRADE = "company:trade"
"""The rule for firms that are called by a coined word and their trade."""
STEM = r"(?P<stem>[\u3400-\u9fff]{{2,3}}?)(?:{})+"
BEHIND = 4
"""With so many characters behind it a trade is what a project makes: 润力|食品包装|项目."""


@dataclass(frozen=True)
class TradedFirms:
    """Tells where the name of such a firm ends."""

    investor: InvestorFinder
    stem: re.Pattern[str]
    """The coined word and the trades of a firm that is called by both: 润力|食品."""
    whole: re.Pattern[str]
    """The same with the trades too that firms alone bear: 锦鸿|制衣."""
    end: re.Pattern[str]
    """How the name of a project ends."""

    @classmethod
    def load(cls, lexicon: Lexicon, investor: InvestorFinder) -> TradedFirms:
        """Reads ``company_suffixes.tsv`` and ``projects.tsv``."""
        words = lexicon.words("company_suffixes", "word")
        trades = [*words, *lexicon.words("company_suffixes", "sure"), *lexicon.words("companies", "odd_trade")]
        suffix = alternation(lexicon.words("projects", "suffix"))
        return cls(
            investor,
            compiled(STEM.format(alternation(words))),
            compiled(STEM.format(alternation(trades))),
            compiled(rf"(?:{suffix})(?:项目|工程)?$"),
        )

    def owners(self, scan: Scan) -> list[Mention]:
        """What was found, firms by a trade without it where it is what a project makes: 润力|食品包装项目.

        That is so where no more than a word is left of the name behind it.
        """
        fronts = {scan.span(m)[0]: scan.span(m)[1] for m in scan.of("Project")}
        out = []
        for mention in scan.found:
            start, end = scan.span(mention)
            inside = mention.rule == TRADE and end < fronts.get(start, 0)
            inside = inside and not self.investor.words.phase.match(scan.text, end) and not BARE.match(scan.text, end)
            if inside and len(self.end.sub("", scan.text[end : fronts[start]])) <= BEHIND:
                site = self.behind_sites(scan, start, end)
                if stem := self.coined(self.stem, scan, site, end):
                    mention = scan.mention(site, site + len(stem), "Company", "company:in-project")
            out.append(mention)
        return out

    def coined(self, form: re.Pattern[str], scan: Scan, start: int, end: int) -> str | None:
        """The coined word, if nothing but it and its trades stands between two offsets."""
        stem = form.fullmatch(scan.text, start, end)
        opening = self.investor.coinages.opening(stem["stem"] + "，", any_word=False) if stem else ""
        return stem["stem"] if stem and opening == stem["stem"] else None

    def item(self, scan: Scan, start: int, end: int) -> Mention | None:
        """The firm that is all of an item of a list of projects, behind the places that it is in."""
        site = self.behind_sites(scan, start, end)
        if self.coined(self.whole, scan, site, end) is None:
            return None
        begin = self.investor.begin(scan, start, end) if site == start else site
        return scan.mention(begin, end, "Company", "company:item")

    @staticmethod
    def behind_sites(scan: Scan, start: int, end: int) -> int:
        """Where the places and zones end that open a name."""
        ends = dict(sorted(scan.span(m) for m in scan.of("Place", "IndustrialPark")))
        while ends.get(start, end) < end:
            start = ends[start]
        return start
