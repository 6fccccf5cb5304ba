"""Firms of a place without its level word and a coined word, whatever they make: 与|浙江晖驾|等七家企业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.called import BOUNDARY
from kg.mentions.coined_firms import LIKELY, CoinedFirms
from kg.mentions.look_alikes import LookAlikes
from kg.mentions.name_scores import LONGEST, SHORTEST
from kg.mentions.placed_firms import FROM
from kg.mentions.scan import HAN, Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, land_words

PARTNERS = ("与", "由")
"""In front of who does something with others; a place and a name stand there for a firm."""
BESIDE = 0.0
"""With this score a text is a firm's name where what stands beside it says that a firm is meant."""
QUOTE = "“"
"""Behind it a place and a word are a saying as often as a firm."""
LISTED = ("、", "等", "和", "及", "与")
ITEMS = ("等", "、", "公司")
"""Behind a trade that an item of a list of firms ends in."""
LONGER = 2.0
"""So much more must a text of three characters look like a name, as its third may say what it is: 广福|段."""
PROVINCE = 2
"""So many digits of a code are those of its province."""
WIDE = ("region/", "71")
"""No firm is called by several provinces in front of its brand."""


@dataclass(frozen=True)
class LocalBrands:
    """Finds them in a sentence whose places, firms, parks and bodies are found."""

    coined: CoinedFirms
    kinds: re.Pattern[str]
    """What says in front of a name that it is one of a firm: 上市公司, 龙头企业."""
    look_alikes: LookAlikes

    @classmethod
    def load(cls, lexicon: Lexicon, coined: CoinedFirms, look_alikes: LookAlikes) -> LocalBrands:
        """Reads ``companies.tsv``."""
        ahead = [*lexicon.words("companies", "into", "told_ahead"), *PARTNERS]
        return cls(coined, compiled(rf".*(?:{alternation(ahead)})$"), look_alikes)

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Each of them once, no longer than need be."""
        for place in scan.of("Place"):
            start, at = scan.span(place)
            if place.role != "name" or place.text == place.name or str(place.value).startswith(WIDE):
                continue
            if scan.text.endswith(tuple(FROM), 0, start) or at not in scan.words.starts:
                continue
            ends = [at + size for size in range(SHORTEST, LONGEST + 1) if self.is_firm(scan, place, at + size)]
            if ends:  # 贵州|晖能|总投资, not 晖能总
                yield scan.mention(start, self.traded(scan, ends[0]), "Company", "company:local")

    def traded(self, scan: Scan, end: int) -> int:
        """The end behind a trade that is the firm's, not what it does: 苏州晖租|投资|等公司."""
        trade = self.coined.called.trades.match(scan.text, end)
        return trade.end() if trade and scan.text.startswith(ITEMS, trade.end()) else end

    def is_town(self, stem: str, code: str) -> bool:
        """Whether a town of the province is called so: 海南|博鳌."""
        gazetteer, province = self.coined.gazetteer, code[:PROVINCE]
        return gazetteer.knows(stem) and any(town.code.startswith(province) for town in gazetteer.named(stem))

    def is_firm(self, scan: Scan, place: Mention, end: int) -> bool:
        """Whether the name of a firm opens with a place and ends in the coined word behind it."""
        start, at = scan.span(place)
        stem = scan.text[at:end]
        if not HAN.fullmatch(stem) or len(stem) != end - at or end not in scan.words.ends or scan.covers(at, end):
            return False
        if stem in land_words() or self.look_alikes.placed.match(stem):
            return False
        if any(len(word) > 1 and (word in closed_words() or word in land_words()) for word in cut(stem)):  # 同|临江
            return False
        told = self.coined.called.behind.match(scan.text, end) is not None
        behind = scan.words.following(end)
        edges = self.coined.edges
        acts = behind in edges.verb or behind in edges.function or behind in LISTED
        acts = acts or scan.text.startswith(tuple(self.coined.called.follow), end)
        bounded = bool(BOUNDARY.match(scan.text, end)) or acts or behind[:1].isdigit()
        beside = told or (self.kinds.match(scan.text, 0, start) is not None and bounded)
        headline = start == 0 and end == len(scan.text)
        alone = headline or scan.text.endswith(QUOTE, 0, start) or self.is_town(stem, str(place.value))
        least = (BESIDE if beside else LIKELY) + LONGER * (end - at > SHORTEST)
        return (beside or not alone) and (told or bounded) and self.coined.is_likely(stem, least=least)
