"""Coined words that firms are called by, at the start of a text: 晖垚|二期, 晖锦龙鑫|饲料."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, takewhile

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.name_scores import NameScores
from kg.ontology import Lexicon
from kg.segment import alternation, cut, land_words, proper_words, word_count

COMMON = 100
"""A word of the dictionary with this count is no name."""
HAN = compiled(r"[\u3400-\u9fff]")
LONGEST_COINED, LONGEST_NAME = 3, 4
SHORTEST_FIRM = 2
UNCOMMON = 300
"""With this count it is none either if it looks like one, unless it is tagged as a name."""
LIKELY = 2.0
"""With this score a text is a name in front of what the firm makes;"""
SELDOM = 1.0
"""with this one if it is seldom met and does not end like a ware;"""
SHARED = -0.5
"""with this one if names of firms share all its characters."""
WORKS = "工程"
"""A trade that behind a word is all of a project."""
SURE = 3.0
"""With this score it is one in front of any word."""
HOUSES = "中国华"
"""A coined name that begins so may have a fourth character: 中设华晋."""


@dataclass(frozen=True)
class Coinages:
    """Tells which characters at the start of a text are a coined word."""

    edges: Edges
    characters: frozenset[str]
    """One of these at least stands in a coined name that nothing else tells."""
    countries: frozenset[str]
    """Two countries, which are no coined word: 中德."""
    provinces: frozenset[str]
    """Characters for provinces, two of which work together: 沪滇|协作项目."""
    ground: re.Pattern[str]
    """The last character of a road, estate or site: 峨美路|二期项目 is no firm's."""
    things: frozenset[str]
    """Words for what is made or what a trade is, and words of late: 云康|云计算, 康养|中心, 双创|中心."""
    shared: frozenset[str]
    """What other characters names are made of, if all of a name are such."""
    scores: NameScores
    ware: re.Pattern[str]
    """What a firm makes or does, or how much of it, behind its name: 洪晨|再生资源, 同力|年产."""
    product: re.Pattern[str]
    """Of that what is certainly made or traded in: 食品, not 创新."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> Coinages:
        """Reads ``companies.tsv``, ``projects.tsv``, ``industries.tsv``, ``products.tsv`` and the words of trade."""
        things = (*lexicon.words("industries"), *lexicon.words("products", "head"))
        trades = (*lexicon.words("trades"), *lexicon.words("company_suffixes", "word", "trade"))
        wares = [word for word in (*things, *trades) if len(word) > 1]
        fields = (*lexicon.words("industries", "field"), *lexicon.words("products", "head"), *trades)
        return cls(
            edges,
            frozenset("".join(lexicon.words("companies", "coined"))),
            frozenset(lexicon.words("companies", "countries")),
            frozenset("".join(lexicon.words("companies", "provinces"))),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'ground'))})$"),
            frozenset((*things, *lexicon.words("companies", "no_coined"))),
            frozenset("".join(lexicon.words("companies", "shared"))),
            NameScores.load(lexicon),
            compiled(
                rf"{alternation(wares)}|年[产处加屠]|日[产处]|[一二三四五]期|\d[\d.]*[万亿千百]*[\u3400-\u9fffA-Z]"
            ),
            compiled(alternation([word for word in fields if len(word) > 1])),
        )

    def opening(self, text: str, *, any_word: bool) -> str:
        """The coined word that opens a text: single characters that form no word, or a name of two; "" without one."""
        words = cut(text)
        if self.four(words, any_word=any_word):
            return text[:LONGEST_NAME]
        if self.is_house(words):
            return text[:SHORTEST_FIRM]
        odd = takewhile(lambda word: self.is_odd(word) or (any_word and HAN.fullmatch(word)), words)
        size = sum(1 for _ in odd)
        if size == 0 and self.is_lengthened(words):
            return text[:LONGEST_COINED]
        if size == 0 and words and len(words[0]) == 2 and word_count(words[0]) < COMMON:
            return words[0] if self.characters.issuperset(words[0]) else ""
        if not any_word and self.ground.search(text[:size]):  # 白石潭|水利枢纽
            return ""
        odd_tail = size == LONGEST_COINED and text[2] not in self.characters  # 晖诺|钾资源
        if odd_tail and not any_word and self.characters.issuperset(text[:2]):
            size = 2
        while size > 2 and not any_word and self.is_glued(text[size - 1 :]):
            size -= 1
        stem = text[:size]
        longest = LONGEST_COINED + (stem[:1] in HOUSES or text[size : size + 1].isdigit())
        named = stem not in self.things and not self.characters.isdisjoint(stem)
        longer = self.before_ware(text) if size == SHORTEST_FIRM else ""  # 恒祥|生|粮机, not 嘉诺|钾|资源
        if longer and longer.startswith(stem) and longer[-1] not in self.things:
            return longer
        return stem if 2 <= size <= longest and named else ""

    def sure(self, text: str) -> str:
        """What looks most like a firm's name at the start of a text, in front of a word; "" if nothing does."""
        words = cut(text)
        joins = ["".join(words[:n]) for n in range(1, LONGEST_COINED + 1) if self.opens_word(words[n:])]
        scored = ((self.scores.score(stem), stem) for stem in self.whole(joins, text))
        best, stem = max(scored, default=(0.0, ""))
        often = word_count(stem) >= COMMON and stem not in proper_words()  # 科普|宣讲
        return stem if best >= SURE and not often else ""

    def opens_word(self, words: list[str]) -> bool:
        """Whether a text of these words opens with one of more than a character or with what a firm makes: 碳|基|…."""
        return bool(words) and (len(words[0]) > 1 or self.ware.match("".join(words)) is not None)

    def whole(self, stems: list[str], text: str) -> list[str]:
        """Those of the stems of a text that may be all of a name; a third character opens no other word."""
        return [
            stem
            for stem in stems
            if stem not in self.things
            and self.is_own(stem)
            and (len(stem) == SHORTEST_FIRM or not self.is_glued(text[len(stem) - 1 :]))
        ]

    def is_own(self, stem: str) -> bool:
        """Whether a text is no place, no two provinces or countries and no word that is often met: not 吉浙, 科普."""
        often = word_count(stem) >= UNCOMMON and stem not in proper_words()
        land = self.edges.is_place(stem) or (len(stem) > SHORTEST_FIRM and stem[-1] in self.edges.landform)  # 东金山
        return not (often or land or self.provinces.issuperset(stem) or stem in self.countries)

    def before_ware(self, text: str, *, strict: bool = False) -> str:
        """The name of two characters or three that opens a text in front of what the firm makes; "" without one.

        It looks like firms' names do: 洪晨|再生资源, 惠达尔|能源. ``strict``: it is what is made, not what is done.
        """
        words = cut(text)
        stems = ["".join(words[:size]) for size in (LONGEST_COINED, SHORTEST_FIRM, 1)]
        for stem in self.whole(stems, text):
            sized = SHORTEST_FIRM <= len(stem) <= LONGEST_COINED and text[len(stem) :] != WORKS  # 安保|工程
            made = self.product.match(text, len(stem)) is not None
            told = made if strict else self.ware.match(text, len(stem))
            if sized and told and self.scores.score(stem) >= self.least(stem, made=made):
                return stem
        return ""

    def before_trade(self, text: str, trade: re.Pattern[str], least: float) -> str:
        """The word of two characters or three that opens a text in front of a trade and looks no less like a name than
        that, be it a word of the language: 三联|铸造; "" without one."""
        words = cut(text)
        ends = set(accumulate(map(len, words)))
        for stem in ("".join(words[:size]) for size in (1, 2, 3)):
            found = trade.match(text, len(stem))
            if not SHORTEST_FIRM <= len(stem) <= LONGEST_COINED or found is None or found.end() not in ends:
                continue
            plain = stem in self.things or stem in self.countries or self.provinces.issuperset(stem)
            if not plain and self.edges.function.isdisjoint(words[:1]) and self.scores.score(stem) >= least:
                return stem
        return ""

    def least(self, stem: str, *, made: bool) -> float:
        """The score that makes a stem a name in front of what a firm does; ``made``: of what is made or traded in."""
        if (self.characters | self.shared).issuperset(stem) and stem not in land_words():
            return SHARED
        often = word_count(stem) >= COMMON and stem not in proper_words()  # 三联
        return SELDOM if made and not often and stem[-1] not in self.things else LIKELY  # 精品钢, 大鹅

    def four(self, words: list[str], *, any_word: bool) -> bool:
        """Whether words begin with a name of four characters that form none, or rare ones, in front of a word:
        晖锦龙鑫|饲料. ``any_word``: one coined character is enough, else all must be."""
        size = 0
        for count, word in enumerate(words):
            if size == LONGEST_NAME:
                stem = "".join(words[:count])
                coined = sum(1 for character in stem if character in self.characters)
                least = 1 if any_word else LONGEST_NAME - any(map(self.is_rare, words[:count]))
                return coined >= least and len(word) > 1 and not self.ground.search(stem)
            opens = word == HOUSES[0] and size == 0  # 中|恒|嘉泰
            if not (self.is_odd(word) or self.is_rare(word) or opens):
                return False
            size += len(word)
        return False

    def is_rare(self, word: str) -> bool:
        """Whether a word has two characters, is seldom and nothing that is made: 金泰, not 肉牛."""
        return len(word) == SHORTEST_FIRM and word.isalpha() and word_count(word) < COMMON and word not in self.things

    def is_house(self, words: list[str]) -> bool:
        """Whether a coined word of two characters begins like those of large firms: 中睿, not 中德."""
        front = "".join(words[:SHORTEST_FIRM])
        alone = len(front) == SHORTEST_FIRM and len(words) > SHORTEST_FIRM and len(words[SHORTEST_FIRM]) > 1
        return alone and front[0] == HOUSES[0] and front[1] in self.characters and front not in self.countries

    def is_lengthened(self, words: list[str]) -> bool:
        """Whether a coined character lengthens a rare word to a name: 兴富|祥|机械制造."""
        if len(words) < LONGEST_COINED or not self.is_rare(words[0]) or len(words[1]) > 1 or len(words[2]) == 1:
            return False
        return words[1] in self.characters and not self.characters.isdisjoint(words[0])

    def is_glued(self, text: str) -> bool:
        """Whether the character that opens a text is the first of a word for what is made: 鼎臻|木塑制品."""
        return any(word_count(text[:n]) or text[:n] in self.things for n in range(2, 5))

    def is_odd(self, word: str) -> bool:
        """Whether a word is a single character that may stand in a coined name."""
        stops = word in self.edges.function or (word in self.edges.loose and word not in self.characters)
        return len(word) == 1 and word.isalpha() and not stops
