"""Firms that are one because their names stand as stops of a visit: 先后走进|黔沅煤化工、富沅达纤维.

Behind a verb of visiting it is plain where a name begins, so that a coined word and a trade are enough for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.firm_items import FirmItems
from kg.mentions.scan import Scan
from kg.mentions.trails import END, TrailFinder
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut

SHORTEST, ODD, LONGEST = 2, 3, 6
"""So many characters may stand between the place of a firm and its trade."""
SAME = "(?![及和与][^，,。；;、]{1,14}(?:项目|工程)|等[^，,。；;、]{0,4}方面)"
"""Not in front of what is built too: 华沅精细化工|及原料工程项目 is one project; nor of how many sides a thing has."""
OTHERS = ("Company", "Organization", "IndustrialPark", "Person", "Official", "Post", "Date", "Money")


@dataclass(frozen=True)
class VisitedFirms:
    """Reads the stops of a sentence whose known firms, parks and bodies are already found."""

    trails: TrailFinder
    items: FirmItems
    item: re.Pattern[str]
    """A stop whose ``name`` ends with a ``trade`` or in a form of firms and their plants; ``stem``: all in front."""

    @classmethod
    def load(cls, lexicon: Lexicon, trails: TrailFinder, items: FirmItems) -> VisitedFirms:
        """Reads ``company_suffixes.tsv``, ``trades.tsv`` and ``trails.tsv``."""
        every = [*lexicon.words("company_suffixes", "trade", "word", "sure"), *lexicon.words("trades")]
        vague = lexicon.words("companies", "vague_trade", "list_vague")
        trades = alternation([word for word in every if not word.endswith(vague)])
        forms = alternation([*lexicon.words("company_suffixes", "plant"), *lexicon.words("trails", "form")])
        behind = "|".join(lexicon.words("trails", "of_firm", "reach"))
        front = r"(?:[^，,。；;：:、！？\s]{1,16}?的)?"
        stem = "(?:(?![的了在为是等也对又还把被给])[\u3400-\u9fffA-Za-z0-9（）()·]){2,12}?"
        return cls(
            trails,
            items,
            compiled(
                rf"{front}(?P<name>(?P<stem>{stem})(?:{forms}|(?P<trade>(?:{trades})+)))"
                rf"(?=[、，,；;。：:！？（(\s]|$|{behind}){SAME}"
            ),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Each of them once; beside another firm a word of the language and a trade are one: |永兴茶业|、绿沅茶业."""
        taken = 0
        for lead in self.trails.trail.finditer(scan.text):
            stops = [stop for at in self.trails.items(scan, lead.end()) if (stop := self.item.match(scan.text, at))]
            stops = [stop for stop in stops if stop.start("name") >= taken]
            sure = {stop.start("name"): begin for stop in stops if (begin := self.begin(scan, stop)) is not None}
            close = END.search(scan.text, lead.end())
            beside = bool(sure) or scan.covers(lead.end(), close.start() if close else len(scan.text), "Company")
            for stop in stops:
                begin = sure.get(stop.start("name"), self.begin(scan, stop, beside=beside))
                if begin is not None:
                    taken = stop.end()
                    yield scan.mention(begin, taken, "Company", "company:stop")

    def begin(self, scan: Scan, stop: re.Match[str], *, beside: bool = False) -> int | None:
        """Where the name begins behind towns and counties with their level words, None where it is no firm's."""
        start, close = stop.start("name"), stop.end("stem")
        own = begin = start
        for place in scan.of("Place"):
            a, b = scan.span(place)
            if a == own and b < close:
                own = b
                begin = b if place.text == place.name else begin
        own = own if close - own >= SHORTEST else begin  # 榆树|钱|酒业
        owner = (own, close) if stop["trade"] else None  # a brand and its trade: 中粮|油脂
        spans = (span for span in map(scan.span, scan.of(*OTHERS)) if span != owner)
        if any(own < b and a < stop.end() for a, b in spans):
            return None
        return begin if self.is_own(scan.text[own:close], stop["trade"] or "", beside=beside) else None

    def is_own(self, stem: str, trade: str, *, beside: bool) -> bool:
        """Whether what stands in front of a form or trade is coined, so that no sort of firm is called by it."""
        stems = self.items.stems
        if not SHORTEST <= len(stem) <= LONGEST or stems.pointing.search(stem) or stems.kinds.fullmatch(stem):
            return False
        words, stops = cut(stem), self.items.edges.stops
        if any(len(w) > 1 and (w in closed_words() or stops(w, digits=True, strict=True)) for w in words):
            return False
        odd = len(stem) == ODD and len(words) > 1  # 金|蚂蚁
        return self.items.coined(stem) or (beside and trade != "" and (odd or self.items.stems.particular(stem, trade)))
