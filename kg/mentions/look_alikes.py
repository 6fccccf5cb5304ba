"""What looks like a firm that is called by a word and its trade and is none: 侗族|服饰, 冰城|文旅, 厚植|科技创新."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, land_words

GUESSED = frozenset(
    f"company:{rule}" for rule in ("trade", "coined", "likely", "called", "in-project", "item", "local", "placed")
)
"""The rules that no legal form and no list of firms makes sure."""
AREA = "新区"


@dataclass(frozen=True)
class LookAlikes:
    """Knows what else is called so, by ``look_alikes.tsv``."""

    other: re.Pattern[str]
    """All of such a name: 红富士, 安格斯|牧业, 冬奥|文旅."""
    placed: re.Pattern[str]
    """The same behind a place: 河南|科大, 贵阳|贵安."""
    land: re.Pattern[str]
    """A name, group ``stem``, and what every place has: 鄱阳|文旅, or that alone."""
    words: re.Pattern[str]
    """A word of which a trade is only the first half: 科技创新."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> LookAlikes:
        """Reads ``look_alikes.tsv``, and the trades of firms and the new areas of the other tables."""

        def any_of(*kinds: str) -> str:
            return "|".join(lexicon.words("look_alikes", *kinds))

        trades = [*lexicon.words("company_suffixes", "trade", "word"), *lexicon.words("trades")]
        areas = [name.removesuffix(AREA) for name in lexicon.words("park_words", "known") if name.endswith(AREA)]
        return cls(
            compiled(
                rf"(?:{any_of('breed')})(?:{any_of('of_farm')})*|(?:{any_of('nickname')})(?:{any_of('of_place')})*"
                rf"|(?:{any_of('kind')})(?:{any_of('of_place')}|{alternation(trades)})*|(?:{any_of('site')})(?:{any_of('of_place')})+"
            ),
            compiled(rf"(?:{any_of('nickname', 'kind', 'local')}|{alternation(areas)})"),
            compiled(rf"(?P<stem>[\u3400-\u9fff]{{0,4}}?)(?:{any_of('of_place')})+"),
            compiled(alternation(lexicon.words("look_alikes", "word"))),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Those among the firms of a sentence that only a word and a trade tell."""
        places = [scan.span(place) for place in scan.of("Place")]
        for firm in scan.of("Company"):
            start, end = scan.span(firm)
            starts = [start, *(b for a, b in places if a == start and b < end)]
            if firm.rule in GUESSED and any(self.is_other(scan.text, at, end) for at in starts):
                yield firm

    def is_other(self, text: str, start: int, end: int) -> bool:
        """Whether a name, without the place in front of it, is that of something else."""
        land = self.land.fullmatch(text, start, end)
        known = land is not None and (not land["stem"] or land["stem"] in land_words())
        return known or self.other.fullmatch(text, start, end) is not None or self.halves(text, start, end)

    def halves(self, text: str, start: int, end: int) -> bool:
        """Whether a name ends in the first half of a word: 厚植|科技|创新."""
        words = (self.words.match(text, at) for at in range(start + 1, end))
        return any(word.end() > end for word in words if word)
