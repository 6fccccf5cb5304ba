"""Company names: by their legal form, as groups, by a fantasy word with a trade, and in lists that say what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, word_counts

ITEM = r"[\u3400-\u9fffA-Za-z0-9·&()]{2,16}"
BOUNDARY = re.compile(r"[，,。；;、：:？！!?“”\s()（）《》—]|$")


@dataclass(frozen=True)
class CompanyFinder:
    """Finds companies in a sentence whose places are already found."""

    edges: Edges
    full: re.Pattern[str]
    group: re.Pattern[str]
    trade: re.Pattern[str]
    listed: re.Pattern[str]
    brand: re.Pattern[str]
    generic: frozenset[str]
    follow: frozenset[str]

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> CompanyFinder:
        """Builds the finder from ``company_suffixes.tsv``, ``companies.tsv`` and ``edges.tsv``."""
        kinds = alternation(lexicon.words("companies", "list"))
        return cls(
            edges,
            re.compile(alternation(lexicon.words("company_suffixes", "full"))),
            re.compile(alternation(lexicon.words("company_suffixes", "group"))),
            re.compile(alternation(lexicon.words("company_suffixes", "trade"))),
            re.compile(rf"(?P<items>{ITEM}(?:、{ITEM})+)等[^，。；、]{{0,10}}?(?:{kinds})"),
            re.compile(alternation(lexicon.words("companies", "brand"))),
            frozenset(lexicon.words("companies", "generic")),
            edges.verb | edges.function | frozenset(lexicon.words("companies", "follow")),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """All companies of the sentence; a shorter reading inside a longer one is left to the settling."""
        taken = 0
        for match in self.full.finditer(scan.text):
            start = self.start(scan, match.start(), floor=taken)
            stem = scan.text[start : match.start()]
            end = self.branch(scan.text, match.end())
            if self.names(stem):
                yield scan.mention(start, end, "Company", "company:full")
                taken = end
        for match in self.group.finditer(scan.text):
            start = self.start(scan, match.start(), floor=scan.floor(match.start(), "Company"))
            if self.names(scan.text[start : match.start()]) and match.start() - start <= 10:
                yield scan.mention(start, match.end(), "Company", "company:group")
        for match in self.trade.finditer(scan.text):
            yield from self.short(scan, match)
        for match in self.listed.finditer(scan.text):
            yield from self.items(scan, match)
        for match in self.brand.finditer(scan.text):
            yield scan.mention(match.start(), match.end(), "Company", "company:brand")

    def start(self, scan: Scan, end: int, *, floor: int) -> int:
        """The left edge; a place behind a verb or a noun that might stand inside a name begins the name."""
        start = self.edges.start(scan.words, end, floor=floor, longest=30)
        for place in scan.of("Place"):
            a, _ = scan.span(place)
            if start < a < end and place.role == "name":
                before = scan.text[start:a]
                if any(before.endswith(word) for word in self.edges.soft) or re.search(r"[县市区镇乡省]$", before) is None:
                    start = a
        return start

    def names(self, stem: str) -> bool:
        """Whether a stem (what stands before the legal form) can be a name."""
        stem = re.sub(r"[()（）]", "", stem)
        return len(stem) >= 2 and stem not in self.generic and not stem.endswith(tuple("该本各某"))

    def branch(self, text: str, end: int) -> int:
        """The end behind a branch in the name: …有限公司太原分公司 is one firm."""
        match = re.compile(r"[\u3400-\u9fff]{2,8}?分(?:公司|厂|行)").match(text, end)
        return match.end() if match else end

    def short(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """康庄铝业: a fantasy word of two to four characters with a trade, between edges."""
        text, end = scan.text, match.end()
        rest = text[end : end + 4]
        if not (BOUNDARY.match(rest) or any(rest.startswith(word) for word in self.follow)):
            return
        start = self.edges.start(scan.words, match.start(), floor=scan.floor(match.start(), "Company"), longest=8)
        stem = text[start : match.start()]
        for place in scan.of("Place"):
            a, b = scan.span(place)
            if a == start and b < match.start():
                stem = text[b : match.start()]
        counts = word_counts()
        if 2 <= len(stem) <= 4 and re.fullmatch(r"[\u3400-\u9fff]+", stem) and stem not in self.generic:
            known = counts.get(stem, 0) or counts.get(text[match.start() - 2 : match.start()], 0)
            if not known and not counts.get(stem + match[0], 0):
                yield scan.mention(start, end, "Company", "company:trade")

    def items(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """A、B、C等企业: the list says what its items are."""
        at = match.start("items")
        for number, item in enumerate(match["items"].split("、")):
            start, end = at, at + len(item)
            at = end + 1
            if number == 0:
                start = self.edges.start(scan.words, end, longest=16)
            text = scan.text[start:end]
            if end - start >= 2 and text not in self.generic and not any(text.endswith(w) for w in self.generic):
                yield scan.mention(start, end, "Company", "company:list")
