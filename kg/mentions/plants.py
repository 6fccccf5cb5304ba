"""Plants and houses without a legal form, behind their place or a coined word: 韩城花椒香精厂, 昌吉某某酒坊."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import HAN, Scan
from kg.mentions.stems import Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_count
from kg.sieve import Sieved, sieved

LONGEST = 15
SHORTEST = 2
"""So many characters stand at least between the place and the ending."""
COINED = (3, 2)
"""So many characters may a coined word have that opens a name without a place."""
MADE = 2
"""So many characters at least say then what is made."""
COMPANY = "公司"
"""In front of a plant it is that of another: 甲公司利用|县棉纺厂."""
FARM, WORD = 3, 2000
"""So many characters has an ending that says by itself what is made; a word with this count is no name in front."""
COMMON = 60
"""A word of the dictionary with this count is no coined one."""


@dataclass(frozen=True)
class PlantFinder:
    """Finds plants in a sentence whose places are already found."""

    edges: Edges
    stems: Stems
    ending: Sieved
    """What no longer word goes on from: 厂, not 厂房."""
    several: re.Pattern[str]
    """What counts or points inside such a name, which is none then: 江苏|两家|饲料厂."""
    built: re.Pattern[str]
    """Behind these a plant is what is being built: 建设|遂溪县饲料厂."""
    taken: re.Pattern[str]
    """In front of a plant that somebody takes over: 租用."""
    told: re.Pattern[str]
    """What is told of a plant right behind its name: 厂落户."""
    coinages: frozenset[str]
    lucky: frozenset[str]
    """Characters of the words that farms and pits are called by."""
    left: Sieved
    """A plant that somebody has left, group ``name``: 原|织布厂|厂房."""
    works: re.Pattern[str]
    """Behind the ending these make it a project: 饲料厂|扩建."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> PlantFinder:
        """Reads ``company_suffixes.tsv`` and ``phrases.tsv``."""
        endings = alternation(lexicon.words("company_suffixes", "plant"))
        phrase = {
            kind: "|".join(lexicon.words("phrases", kind)) for kind in ("plant_not", "plant_several", "plant_built")
        }
        return cls(
            edges,
            stems,
            sieved(rf"(?:(?<!工)厂|{endings})(?!{phrase['plant_not']})"),
            compiled(phrase["plant_several"]),
            compiled(rf"(?:{phrase['plant_built']})$"),
            compiled(f"(?:{'|'.join(lexicon.words('phrases', 'plant_taken'))})$"),
            lexicon.regex("phrases", "plant_told"),
            frozenset("".join(lexicon.words("companies", "coined"))),
            frozenset("".join(lexicon.words("companies", "lucky"))),
            sieved("|".join(lexicon.words("phrases", "plant_left"))),
            compiled(alternation(lexicon.words("projects", "works"))),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """All plants of the sentence."""
        for match in self.left.finditer(scan.text):
            if not scan.covers(*match.span("name"), "Company"):
                yield scan.mention(*match.span("name"), "Company", "company:plant")
        for match in self.ending.finditer(scan.text):
            if scan.words.cut_off(match.end()) or self.works.match(scan.text, match.end()):
                continue
            start = self.placed(scan, match.start())
            if start is None:
                start = self.coined(scan, *match.span())
            if start is not None and not self.built.search(scan.text, 0, start):
                yield scan.mention(start, match.end(), "Company", "company:plant")

    def is_told(self, scan: Scan, start: int, end: int, word: str) -> bool:
        """Whether a clause begins with a name of liked characters, or somebody takes the plant, and it goes on so."""
        opened = start == 0 or not scan.text[start - 1].isalnum() or self.taken.search(scan.text, 0, start) is not None
        return opened and self.coinages.issuperset(word) and self.told.match(scan.text, end) is not None

    def placed(self, scan: Scan, end: int) -> int | None:
        """The start of a name that its places open."""
        opened = scan.opened_by_place(end, longest=LONGEST, may_join=self.edges.may_join)
        if opened is None:
            return None
        spans = [scan.span(m) for m in scan.of("Place") if m.role == "name"]
        behind = max((b for a, b in spans if a == opened and b <= end), default=opened)
        stem = scan.text[behind:end]
        kind = self.several.search(stem) or self.stems.kinds.fullmatch(stem)
        words = cut(stem)
        done = any(self.edges.stops(word, digits=False, strict=True) for word in words)  # 印度|投资|设厂
        done = done or any(self.built.fullmatch(word) for word in words[:-1])  # 某镇|建设|万头养猪场
        if len(stem) < SHORTEST or behind == opened or kind or done or COMPANY in stem:
            return None
        fronts = {b: a for a, b in spans}
        while opened in fronts:
            opened = fronts[opened]
        return opened

    def coined(self, scan: Scan, end: int, last: int) -> int | None:
        """The start of a name that a coined word opens at an edge: 亚欧|番茄酱厂, or a lucky one: 富民|养殖场."""
        start = self.edges.start(scan.words, end, floor=scan.floor(end, "Company", "Money", "Date"), longest=10)
        stem = scan.text[start:end]
        if not HAN.fullmatch(stem) or self.several.search(stem) or scan.covers(start, end, "Place"):
            return None
        if last - end >= FARM and len(stem) == SHORTEST and self.lucky.issuperset(stem) and word_count(stem) < WORD:
            return start
        for size in COINED:
            word, rest = stem[:size], stem[size:]
            whole = start + size in scan.words.starts and len(rest) >= MADE
            made = all(len(w) > 1 or word_count(w + "厂") for w in cut(rest))
            plain = word in closed_words() or word_count(word) >= COMMON
            if whole and made and not plain and self.stems.odd(word):
                return start
            if whole and made and size == MADE and self.is_told(scan, start, end, word):
                return start
        return None
