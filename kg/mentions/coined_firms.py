"""Firms without a legal form, told by a coined word with a trade alone, whatever is said of them: 晖龙机械|上月开机."""

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
from kg.segment import alternation, closed_words, cut, land_words, proper_words, word_count
from kg.sieve import Sieved, sieved

LISTED = ("、", "和", "及", "与", "等", "以及", "—", "——", "-", "/")
"""What stands beside the items of a list, which says by itself what they are, or of a route."""
OPENS = compiled("[（(]|[^，,。；;：:！？的]{0,24}(?:项目|工程)")
"""Behind a name it opens that of a project, of which others tell where the firm ends (晖龙|轴承二期项目), or more."""
UNCOMMON = 300
"""A name in the dictionary with this count is meant as a word: 诚信."""


@dataclass(frozen=True)
class CoinedFirms:
    """Finds them in a sentence whose places and other firms are found."""

    name: Sieved
    """The coined word, group ``stem``, and its trades."""
    shorts: re.Pattern[str]
    """What makes a longer name of what looks like one, right behind it: 晖龙科技|大厦."""
    countries: frozenset[str]
    """Characters for countries, two of which are no coined word: 中德|生物, 美欧|投资."""
    plain: frozenset[str]
    """Pairs of such characters that are words by now: 科创."""
    edges: Edges
    stems: Stems

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> CoinedFirms:
        """Reads ``companies.tsv``, ``company_suffixes.tsv`` and ``trades.tsv``."""
        characters = "".join(lexicon.words("companies", "coined"))
        plain = frozenset(lexicon.words("companies", "no_coined"))
        trades = {*lexicon.words("company_suffixes", "trade", "word", "last", "owned"), *lexicon.words("trades")}
        longer = [*lexicon.words("company_suffixes"), *lexicon.words("parks", "zone", "park")]
        longer += lexicon.words("companies", "no_short", "no_coined", "behind_coined")
        return cls(
            sieved(rf"(?P<stem>[{characters}]{{2,3}})(?:{alternation(sorted(trades - plain))})+"),
            compiled(rf"(?!厂[区房])(?:{alternation(longer)})"),
            frozenset("".join(lexicon.words("companies", "countries"))),
            plain,
            edges,
            stems,
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Each of them that no other firm, place or body holds."""
        for match in self.name.finditer(scan.text):
            start, end = match.span()
            if (
                self.is_coined(match["stem"])
                and self.stands(scan, start, end)
                and not scan.covers(start, end, "Company")
            ):
                yield scan.mention(self.begin(scan, start), end, "Company", "company:coined")

    def is_coined(self, stem: str) -> bool:
        """Whether it is no word of the language, no place and no two countries."""
        words = cut(stem)
        if self.countries.issuperset(stem) or stem in self.plain or any(map(self.edges.is_place, (stem, stem[-2:]))):
            return False
        named = all(len(w) == 1 or (w in proper_words() and word_count(w) < UNCOMMON) for w in words)
        return named and stem not in land_words()

    def stands(self, scan: Scan, start: int, end: int) -> bool:
        """Whether words end in front of it and behind it, and none makes a longer name of it."""
        if start not in scan.words.starts or end not in scan.words.ends or self.shorts.match(scan.text, end):
            return False
        front, behind = scan.words.ending(start, 0), scan.words.following(end)
        acts = behind in self.edges.verb or behind in self.edges.function
        if front in LISTED or behind in LISTED or (not acts and OPENS.match(scan.text, end)):
            return False
        alone = len(front) == 1 and HAN.fullmatch(front) and front not in closed_words() | self.edges.function
        return not alone or scan.covers(start - 1, start, "Place")

    def begin(self, scan: Scan, start: int) -> int:
        """Where the name begins, with the place that opens it if that is printed without its level."""
        place = next((m for m in scan.of("Place") if scan.span(m)[1] == start), None)
        return start if place is None or place.text == place.name else self.stems.whole_start(scan, scan.span(place)[0])
