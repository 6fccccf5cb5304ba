"""What the items of a list are by themselves: known firms, coined words, words with a trade, words of the language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.name_scores import NameScores
from kg.mentions.scan import Scan
from kg.mentions.stems import PLAIN, Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, closed_words, cut, word_count

PLANT = "厂"
CAPTION = compiled("[（(][左右前后中上下]")
"""Where somebody stands in a picture, behind a name."""
BRACKETS = ("）", ")")
"""Ends an item of which the list says something: 苗岭科技|（电池壳体）."""
RARE = 60
COMMON = 100
"""A word of three characters is met less often, if a firm is called so: 千里马|电子, not 互联网|农业."""
NAMED = 2
"""So many characters has a word that a firm is called by in front of its trade: 未来|油脂."""
PHRASE = 4
"""So many characters has a phrase that the dictionary counts as one word."""
LONGEST = 12
"""So many characters may an item have."""
VAGUE = 6
"""With a vague ending it must open with a place and have so many."""
LONGEST_NAME = 8
"""So many may a name have behind a list."""
LONGEST_STEM = 4
"""So many may stand before its trade."""
BARE = 3
"""So many characters has a name that is a coined word alone."""
SHORT = 2
"""So many characters has a trade that belongs to a firm, whatever it makes."""
KNOWN, UNLIKE = 3.0, -4.0
"""The scores of a known firm, and of what no score is given to."""
LIKE = 1.0
"""With this score a word is a firm's name in a list that is said to be one of firms."""
NO_PLACES = ("Company", "Date", "Money", "Area", "Organization", "IndustrialPark", "Official", "Person")
OTHERS = ("Place", "Date", "Money", "Area", "Organization", "IndustrialPark", "Official", "Person")
"""An item that is a name of these types is no firm."""

NATIVE = compiled("人[\u3400-\u9fff]{2,3}")
"""Behind the place of somebody who is no firm."""


@dataclass(frozen=True)
class Item:
    """One item of a list, at offsets of the sentence."""

    start: int
    end: int
    kind: str
    """firm: already found; coined: holds what is no word; traded: that and a trade; named: a word and a trade;
    word: words alone; odd: a word that is no noun and a trade (正道轮胎); verbal: four characters that are no words but
    for a verb (晖地感知); other."""

    score: float = UNLIKE
    """How much the word in front of its trade looks like the name of a firm."""

    @property
    def length(self) -> int:
        """In characters."""
        return self.end - self.start


@dataclass(frozen=True)
class FirmItems:
    """Tells of each item of a sentence, whose firms, parks and bodies are already found, what it may be."""

    edges: Edges
    stems: Stems
    coinages: frozenset[str]
    """Characters of which one at least stands in a coined name."""
    generic: frozenset[str]
    trades: re.Pattern[str]
    """A trade at the end of a name: 桃李|食品."""
    no_item: re.Pattern[str]
    """Endings of what is no firm: 项目, 大学."""
    goes_on: re.Pattern[str]
    """What makes a longer name of what looks like one, right behind it: 企业, 产业园."""
    scores: NameScores
    house: re.Pattern[str]
    """Endings of shops, inns and the like, which are firms behind a coined word alone: 特佰汇|超市."""
    vague: re.Pattern[str]
    """Endings of firms that are those of other things too: 康养服务."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> FirmItems:
        """Reads ``companies.tsv`` and ``industries.tsv``: 磷化工、煤化工等企业 are no firms."""
        trades = [*lexicon.words("company_suffixes", "trade", "word"), *lexicon.words("trades")]
        return cls(
            edges,
            stems,
            frozenset("".join(lexicon.words("companies", "coined"))),
            frozenset((*lexicon.words("companies", "generic"), *lexicon.words("industries", "field"))),
            compiled(rf"(?:{alternation(trades)})+$"),
            compiled(rf"(?:{alternation(lexicon.words('companies', 'list_end'))})$"),
            compiled(alternation([*lexicon.words("company_suffixes"), *lexicon.words("companies", "no_short")])),
            NameScores.load(lexicon),
            compiled(rf"(?:{alternation(lexicon.words('companies', 'list_house'))})$"),
            compiled(rf"(?:{alternation(lexicon.words('companies', 'list_vague'))})$"),
        )

    def item(self, scan: Scan, start: int, end: int, *, bounded: bool) -> Item:
        """What an item is by itself; ``bounded``: its end is sure."""
        kind = self.kind(scan, start, end, bounded=bounded)
        return Item(start, end, kind, self.score(scan.text[start:end], kind))

    def score(self, text: str, kind: str) -> float:
        """How much an item of a kind looks like the name of a firm."""
        if kind in ("firm", "other"):
            return KNOWN if kind == "firm" else UNLIKE
        trade = self.trades.search(text)
        if trade and len(trade[0]) > SHORT:  # 昊岭|光伏玻璃 may be what is made
            return UNLIKE
        return max(UNLIKE, self.scores.score(text[: trade.start()] if trade else text))

    def kind(self, scan: Scan, start: int, end: int, *, bounded: bool) -> str:
        """The kind of an item."""
        text = scan.text[start:end]
        for mention in scan.of("Company"):
            a, b = scan.span(mention)
            if start <= a and (b == end or (not bounded and a == start)):
                return "firm"
        house = self.house.search(text) if bounded else None
        if house and SHORT <= house.start() <= LONGEST_STEM and self.coined(text[: house.start()]):
            plain = scan.covers(start, end, *OTHERS) or not PLAIN.isdisjoint(text[:SHORT])
            return "other" if plain else "traded"
        no_item = not 2 <= len(text) <= LONGEST or text in self.generic or self.no_item.search(text)
        torn = len(text.removesuffix(GROUP)) == 1  # 厦门以|晴集团
        plant = text.endswith(PLANT) and self.sort(text.removesuffix(PLANT))  # 地毯厂、罐头厂等乡镇企业
        if no_item or torn or plant or text.endswith(BRACKETS) or CAPTION.search(text) or is_other(scan, start, end):
            return "other"
        seats = [b for a, b in map(scan.span, scan.of("Place")) if a == start and b < end]
        placed = bool(seats)
        if any(NATIVE.fullmatch(scan.text, b, end) for b in seats):  # 武城|人翟光明
            return "other"
        if self.vague.search(text) and not (placed and len(text) >= VAGUE):
            return "other"
        stem = self.trades.sub("", text)
        inner = [w for w in cut(stem or text) if len(w) > 1 or stem in ("", text)]  # 阿尔|本|服饰
        if not bounded or any(self.edges.stops(w, digits=False, strict=len(w) > 1) for w in inner):
            if bounded and len(text) == PHRASE and is_apart(text):
                return "verbal"
            return "odd" if bounded and stem != text and self.is_odd(stem) else "other"
        odd = self.coined(stem) or (len(stem) > 2 and any(len(word) == 1 for word in cut(stem)))
        if stem != text and len(stem) <= LONGEST_STEM and odd:
            return "traded"
        sized = len(stem) == NAMED or (len(stem) == BARE and cut(stem) == [stem] and word_count(stem) < COMMON)
        if stem != text and sized and self.stems.particular(stem, text[len(stem) :]):
            return "named"
        ware = self.stems.wares.search(text) if stem == text else None
        if ware and ware[0] == text:  # 面料、辅料、绣花等上下游企业
            return "other"
        if placed or self.coined(text) or self.stems.single(text):
            return "coined"
        return "other" if any(word in closed_words() for word in cut(text)) else "word"

    def sort(self, stem: str) -> bool:
        """Whether a stem says only what is made."""
        ware = self.stems.wares.search(stem)
        return self.stems.kinds.fullmatch(stem) is not None or (ware is not None and ware[0] == stem)

    def looks_like(self, scan: Scan, item: Item) -> bool:
        """Whether all of an item looks like a firm's name though it is a word, or a town is called so: 魏桥."""
        text = scan.text[item.start : item.end]
        return (
            item.end in scan.words.ends
            and self.scores.score(text) >= LIKE
            and not scan.covers(item.start, item.end, *NO_PLACES)
        )

    def is_odd(self, stem: str) -> bool:
        """Whether a word that is no noun may be all of a name in front of its trade: 正道|轮胎."""
        said = self.edges.function | self.edges.verb | self.edges.noun | self.edges.build
        return NAMED <= len(stem) < LONGEST_STEM and stem in closed_words() and stem not in said

    def coined(self, text: str) -> bool:
        """Whether a text holds what the language has no word for: two characters that stand alone, a rare word."""
        words = cut(text)
        alone = is_apart(text)
        phrases = {word for word in words if len(word) >= PHRASE and self.stems.common(word)}  # 抗洪救灾
        return alone or any(word_count(word) <= RARE for word in {*words} - phrases if len(word) > 1)

    def placed(self, scan: Scan, item: Item) -> bool:
        """Whether a coined word behind a bare place is all of an item: 江苏|欧力特."""
        starts = {scan.span(m)[0]: scan.span(m)[1] for m in scan.of("Place") if m.text != m.name}
        stem = scan.text[starts.get(item.start, item.end) : item.end]
        coined = 2 <= len(stem) <= BARE and len(self.coinages.intersection(stem)) > 1
        return item.kind == "coined" and coined and max(map(len, cut(stem))) < len(stem)

    def beside(self, scan: Scan, end: int, joints: re.Pattern[str]) -> tuple[int, int] | None:
        """Offsets of one more firm that 和 joins to a list of firms: 甲、乙等纺织企业和|金龙制衣|先后扩产."""
        joint = joints.match(scan.text, end)
        start = joint.end() if joint else end
        if joint is None or start not in scan.words.starts:
            return None
        for stop in sorted((b for _, b in scan.words.spans(start + NAMED, start + LONGEST_NAME)), reverse=True):
            if self.kind(scan, start, stop, bounded=True) in ("traded", "named"):
                return None if self.goes_on.match(scan.text, stop) else (start, stop)
        return None


def is_apart(text: str) -> bool:
    """Whether two characters stand alone side by side, as the language has no word for them."""
    return any(len(a) == len(b) == 1 for a, b in pairwise(cut(text)))


def is_other(scan: Scan, start: int, end: int) -> bool:
    """Whether an item is the name of something that is no firm."""
    spans = (scan.span(m) for m in scan.of(*OTHERS) if not is_short(m))
    return any(a <= start + 1 and b >= end for a, b in spans)


def is_short(mention: Mention) -> bool:
    """Whether a county is printed without its level word, so that a firm may be called so in a list of firms: 长海."""
    return mention.type == "Place" and mention.text != mention.name and not str(mention.value).endswith("00")
