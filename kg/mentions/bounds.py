"""Whether what is spelled like a place is one: where words begin and end, and what stands beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.gazetteer import Gazetteer
from kg.kept import compiled
from kg.mentions.namesakes import Namesakes
from kg.mentions.settlements import VILLAGE
from kg.mentions.surfaces import FULL
from kg.ontology import Lexicon
from kg.segment import alternation

SHORT = 2
"""So many characters has the full name of a county that another word is spelled like most often: 兴县."""
AREA = compiled("区(?:域|位[优条独较环特好明置的、，])")
"""Words that no district ends inside."""
PORT = compiled(
    "(?!无水|国际|内?陆|航?空|公路|物流|科技|科创|智[慧造]|创新|数字|产业|自[由贸]|贸易|保税|信息)"
    "(?:(?![与和及至到往经赴来抵访或香])[\u3400-\u9fff]){0,2}港(?=[，。；、：）)]|码头|集装箱|等[地港]|$)"
)
"""Behind the place that a port is called by: 宁波|舟山港, 重庆|果园港."""


@dataclass(frozen=True)
class Bounds:
    """Knows the edges of the names of places."""

    gazetteer: Gazetteer
    namesakes: Namesakes
    before: tuple[str, ...]
    """Words in front of 兴县 and the like, which is then no place."""
    denied: frozenset[str]
    descent: tuple[str, ...]
    """Behind the place that people are from, of which it makes one word."""
    level_words: re.Pattern[str]
    no_county: re.Pattern[str]
    road: re.Pattern[str]
    """Behind a place whose name a road, a station or a dish bears."""

    @classmethod
    def load(cls, gazetteer: Gazetteer, lexicon: Lexicon) -> Bounds:
        """Reads ``place_words.tsv``."""
        after = alternation(lexicon.words("place_words", "after"))
        return cls(
            gazetteer,
            Namesakes.load(lexicon),
            tuple(lexicon.words("place_words", "before")),
            frozenset(lexicon.words("place_words", "denied")),
            tuple(lexicon.words("place_words", "descent")),
            lexicon.regex("place_words", "level"),
            lexicon.regex("place_words", "no_county"),
            compiled(rf"[\u3400-\u9fff]{{0,2}}?(?:{after})(?![\u3400-\u9fff]*?[县市])"),
        )

    def holds(self, text: str, start: int, end: int, *, opened: bool, closed: bool) -> bool:
        """Whether a surface ends where words end, or is a full name that the words around it leave whole."""
        if FULL.search(text[start:end]):
            if AREA.match(text, end - 1):  # 东|中西区|域, 余江|区位优越
                return False
            short = end - start == SHORT
            before = text.endswith(self.before, 0, start)  # 科技|兴县
            cut = self.no_county.match(text, start) or (
                (short or text[end - 1] == "乡") and self.level_words.match(text, end - 1)
            )
            return not cut and (not short or (opened and not before))  # 副县长、代|县长, 对应乡|镇, 示|范县
        if VILLAGE.match(text, end):  # 樊村镇|太原|村
            return False
        if text[start - 1 : start] in self.denied or self.namesakes.inside(text, start, end):  # 不|临海
            return False
        of_people = text.startswith(self.descent, end)  # 四川|籍 is one word of the dictionary
        return opened and (closed or of_people) and not self.road.match(text, end) and not self.is_port(text, end)

    def is_port(self, text: str, end: int) -> bool:
        """Whether what goes on behind a place is the name of a port and of no town: 重庆|果园港, not 苏州|张家港."""
        port = PORT.match(text, end)
        return port is not None and not any(
            self.gazetteer.knows(text[at : port.end()]) for at in range(end, port.end() - 1)
        )
