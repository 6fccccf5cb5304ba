"""Given names and brands spelled like a place (副主任阚|建华, “老|榆树”), counties spelled like words (到|大方)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import alternation

WINDOW, PAIR = 12, 2
BRAND = compiled("“[\u3400-\u9fff]$|、(?![在到赴于从来往自至抵去与和及同由经向访驻达离回过留是有原])[\u3400-\u9fff]$")
CLOSED = ("”", "、", "等")
"""In front of and behind a word at the end of a name in quotes or in a list: “老|榆树”, 、泉|阳泉、."""
FRONT = "[对在据和与让向把被跟请由为见进的了给像]"
"""In front of who is spoken of: 对李|海宁|来说."""
OPENED, QUOTED = "“", compiled("[\u3400-\u9fff]”")
"""Around a place that opens a brand in quotes, with one character more: “丹寨|烧”."""
OPENS = compiled("(?:^|[，。；：！？、“\\s])$")
"""In front of who opens a clause."""
JOINT = "、"
HAN = compiled("[\u3400-\u9fff]")
SEATS = ("省长", "市长", "区长", "州长")
"""Behind the name of what these lead a city may stand: 湖南省|长沙."""


@dataclass(frozen=True)
class Namesakes:
    """Tells from the words around it that what looks like a place is what somebody is called."""

    posts: re.Pattern[str]
    """A post of a person, but for those behind whose place a city is named."""
    surnames: frozenset[str]
    """All that people are often called, words that join others among them."""
    titled: re.Pattern[str]
    """A post, or who wrote beside others, and a surname in front of it: 通讯员 张健 赵|卫东."""
    surname: re.Pattern[str]
    acts: re.Pattern[str]
    """What people do, behind it."""
    named: re.Pattern[str]
    """A common surname, and in front of it what nothing but a name stands behind."""
    told: re.Pattern[str]
    """What is told of somebody right behind his name: |任某县县长, |2019年返乡."""

    ended: re.Pattern[str]
    """A post that ends with the first character of a place, the other one of which is a surname: 董事|长沙|小军."""
    goes: re.Pattern[str]
    """In front of where somebody goes."""
    there: re.Pattern[str]
    """What is done there, right behind the place."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Namesakes:
        """Reads ``posts.tsv``, ``surnames.tsv`` and ``person_context.tsv``."""
        posts = [word for word, kind in lexicon.mapping("posts").items() if kind not in ("none", "role")]
        joins = set(lexicon.words("person_context", "joins"))
        surnames = [word for word in lexicon.words("surnames", "common", "plain", "rare") if word not in joins]
        acts = [word for word in lexicon.words("person_context", "say", "group") if len(word) > 1]
        sure = [word for word in lexicon.words("surnames", "common", "plain") if word not in joins]
        only = lexicon.words("surnames", "only")
        writers = alternation(lexicon.words("person_context", "byline"))
        beside = rf"(?:{writers})(?:[ \u3000]*[\u3400-\u9fff]{{2,3}})??[ \u3000]+"
        offices = [word for word in posts if len(word) > 1 and word not in SEATS]
        return cls(
            compiled(rf"(?:{alternation(offices)})$"),
            frozenset(lexicon.words("surnames", "common", "plain")),
            compiled(rf"(?:(?:{alternation(posts)})[ ]?|{beside})(?:{alternation(surnames)})$"),
            compiled(rf"(?:{alternation(sure)})$"),
            compiled(alternation(acts)),
            compiled(rf"(?:^|[，。；：！？、“”（—\s]|{FRONT})(?:{alternation(only)})$"),
            lexicon.regex("person_context", "told"),
            compiled(rf"(?:{alternation(offices)})(?:{alternation(sure)})$"),
            compiled(rf"(?:{'|'.join(lexicon.words('visits', 'reach', 'toward'))})$"),
            compiled(alternation(lexicon.words("person_context", "trip"))),
        )

    def inside(self, text: str, start: int, end: int) -> bool:
        """Whether the offsets are those of a given name, or of the end of a brand."""
        since = max(0, start - WINDOW)
        if text.startswith(CLOSED, end) and BRAND.search(text, since, start):
            return True
        if self.titled.search(text, since, start) or (end - start == PAIR and self.ended.search(text, since, end)):
            return True
        if QUOTED.match(text, end) and text.endswith(OPENED, since, start):  # “丹寨|烧”
            return True
        if end - start == PAIR and self.named.search(text, max(0, start - PAIR), start):  # 在李|海宁|看来
            return True
        called = self.surname.search(text, since, start)
        opens = called is not None and OPENS.search(text, 0, called.start()) is not None
        does = self.acts.match(text, end) or (opens and end - start == PAIR and self.told.match(text, end))
        return called is not None and bool(does)

    def visited(self, text: str, start: int, end: int) -> bool:
        """Whether what is spelled like a word is where somebody goes: 到|大方|调研, 到|大方、黔西、|金沙|调研."""
        gone = self.goes.search(text, max(0, start - WINDOW), start) is not None
        there = self.there.match(text, end) is not None
        return (gone and (there or text.startswith(JOINT, end))) or (there and text.endswith(JOINT, 0, start))

    def surnamed(self, text: str, start: int, end: int) -> bool:
        """Whether a post is that of somebody whose surname is the first character of a place: 主任|于洪|波."""
        longer = end - start == PAIR and text[start] in self.surnames and HAN.match(text, end) is not None
        return longer and self.posts.search(text, max(0, start - WINDOW), start) is not None

    def among(self, texts: Iterable[str], name: str) -> bool:
        """Whether some text has a name behind a post, which is one everywhere then: 主任付新安, 付|新安."""
        for text in texts:
            at = text.find(name)
            if at > 0 and self.titled.search(text, max(0, at - WINDOW), at + 1):
                return True
        return False
