"""Firms in lists that say what their items are: 甲、乙、丙等企业; 厂商甲、乙、丙; and beside two that are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.list_parts import JOINT, QUOTES, SO_MANY, SORT, spans
from kg.mentions.scan import Scan
from kg.mentions.stems import Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_count
from kg.sieve import sieved

ITEM = r"(?:“[^“”、，。；]{2,8}”|[\u3400-\u9fffA-Za-z0-9.·&()（）]+(?: [A-Za-z]+)*)"
RUN = sieved(rf"{ITEM}(?:、{ITEM})+")
AS = compiled("为(?:主体|代表|龙头|骨干|核心|引领|支撑|主|首|重点|依托|主力|牵引)")
"""Behind a list of firms in front of which 以 stands."""
AS_FRONT = "以"
LED = compiled("为(?:龙头|链主|骨干|领军|核心企业)")
"""The same of firms alone."""
CAPTION = compiled("[（(][左右前后中上下]")
"""Where somebody stands in a picture, behind a name."""
ETC = "等"
COUNTED = compiled(r"等?\d+(?:多|余)?家|[两三四五六七八九]家")
HAS, UNDER = "有", ("旗下", "麾下", "下属")
COUNTS = "一两三四五六七八九"
RARE = 60
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
SHORT_WORD = 3
"""A word of the language of so many characters may be a name in a list of firms: 长城、大众."""
LISTED = ("coined", "traded", "named", "word")
"""What an item may be where most of a list of projects are firms."""
FEW = 3
"""One of so many of its items is called by a trade of firms, or known as one."""
PHASE = "期"
AHEAD = 20
"""So many characters announce such a list."""
PAIR = 2
MANY = 4
"""Beside so many known firms the other coined names of a list are firms too."""
BARE = 3
"""A list of firms with names of so few characters each has only names when one is coined: 大禹、远大、瑞通等企业."""
SURE = 2
"""So many names in a list make its words names too."""
LONGEST_WORD = 6
"""So many where the list counts firms: 等10家企业."""
OTHERS = ("Place", "Date", "Money", "Area", "Organization", "IndustrialPark", "Official", "Person")
"""An item that is a name of these types is no firm."""


@dataclass(frozen=True)
class Item:
    """One item of a list, at offsets of the sentence."""

    start: int
    end: int
    kind: str
    """firm: already found; coined: holds what is no word; traded: that and a trade; named: a word and a trade;
    word: words alone; other."""


@dataclass(frozen=True)
class FirmLists:
    """Reads the lists of a sentence whose firms, parks and bodies are already found."""

    edges: Edges
    stems: Stems
    behind: re.Pattern[str]
    """What follows a list of firms: 等20家企业."""
    summed: re.Pattern[str]
    """The same without 等, as many as the list has: 两家子公司."""
    settled: re.Pattern[str]
    """What firms do behind their list: 等相继落户."""
    visited: re.Pattern[str]
    """What is done with sites behind their list: 等进行考察."""
    coinages: frozenset[str]
    """Characters of which one at least stands in a coined name."""
    ahead: re.Pattern[str]
    """What a list of firms follows, up to its first item: 电路厂商."""
    opener: re.Pattern[str]
    """What stands in front of the first item and is none of its own: 近期有."""
    generic: frozenset[str]
    trades: re.Pattern[str]
    """A trade at the end of a name: 桃李|食品."""
    no_item: re.Pattern[str]
    """Endings of what is no firm: 项目, 大学."""
    titled: re.Pattern[str]
    """A post and a name, which open a list of people: 副会长王五、赵六等20家企业董事长."""
    goes_on: re.Pattern[str]
    """What makes a longer name of what looks like one, right behind it: 企业, 产业园."""
    projects: re.Pattern[str]
    """What a list of projects follows that may be called by their firms: 新上的工业项目有."""
    vague: re.Pattern[str]
    """Endings of firms that are those of other things too: 康养服务."""
    price: re.Pattern[str]
    """What an item invests, in front of it."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> FirmLists:
        """Reads ``companies.tsv``."""
        kinds = alternation(lexicon.words("companies", "list", "list_ahead"))
        ahead = alternation(lexicon.words("companies", "list_ahead"))
        verbs = alternation(lexicon.words("companies", "list_verb"))
        openers = alternation(lexicon.words("companies", "list_opener"))
        no_kind = alternation(lexicon.words("companies", "list_not"))
        trades = [*lexicon.words("company_suffixes", "trade", "word"), *lexicon.words("trades")]
        who = alternation(lexicon.words("companies", "list_who"))
        looks = "|".join(lexicon.words("visits", "look"))
        posts = [word for word, kind in lexicon.mapping("posts").items() if kind not in ("none", "role")]
        return cls(
            edges,
            stems,
            compiled(
                rf"等(?!{no_kind}|\S{{0,4}}个|\S{{0,6}}项目)(?:[^，。；、,;：:“”的都于由被将与和向对在均是]{{0,12}}?|(?:[\u3400-\u9fff]{{1,6}}、){{1,4}}[\u3400-\u9fff]{{1,6}}?等[^，。；、,;：:“”]{{0,12}}?|[“\"][^，。；“”\"]{{1,6}}(?=(?:{kinds})[”\"])|[“\"][^，。；“”\"]{{1,6}}[”\"]|[^，。；,;：:“”]{{0,20}}?的)(?:{kinds})(?!{who})"
            ),
            compiled(
                rf"(?P<count>\d{{1,2}}|[两三四五六七八九])家(?:$|(?:[^，。；、,;:“”的都于由被将与和向对在均是]{{0,10}}?)(?:{kinds})(?!{who}))"
            ),
            compiled(
                rf"等(?:\d+家|(?P<several>[^，。；、]{{0,12}}项目))?(?:先后|相继|陆续|已|纷纷|成功|企业)*(?:{verbs})"
            ),
            compiled(rf"等(?:处|地|点位|现场)?，?(?:进行|开展|做)?了?(?:实地|现场|逐一|考察|参观)*(?:{looks})"),
            frozenset("".join(lexicon.words("companies", "coined"))),
            compiled(rf".*(?:{ahead})"),
            compiled(rf".*(?:{openers})"),
            frozenset(lexicon.words("companies", "generic")),
            compiled(rf"(?:{alternation(trades)})+$"),
            compiled(rf"(?:{alternation(lexicon.words('companies', 'list_end'))})$"),
            compiled(rf"[^、]*(?:{alternation(posts)})[\u3400-\u9fff]{{2,3}}$"),
            compiled(alternation([*lexicon.words("company_suffixes"), *lexicon.words("companies", "no_short")])),
            lexicon.regex("phrases", "project_list"),
            compiled(rf"(?:{alternation(lexicon.words('companies', 'list_vague'))})$"),
            compiled(f"{lexicon.regex('phrases', 'worth').pattern}的"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The firms that only their list tells."""
        for match in RUN.finditer(scan.text):
            yield from self.run(scan, match.start(), match.end())

    def run(self, scan: Scan, start: int, end: int) -> Iterator[Mention]:
        """The firms of one run of items: the list is said to be one of firms, or two of them are known as such."""
        text = scan.text
        first = text.index("、", start)
        if self.titled.match(text, start, first):
            return
        ends = (i for i in range(first, end) if text.startswith(ETC, i))
        until = next((i for i in ends if i in scan.words.starts or self.behind.match(text, i)), -1)
        told = self.behind.match(text, until) if until >= 0 else None
        if sum_ := self.summed.search(text, first, end) if until < 0 else None:
            several = sum(1 for _ in spans(text, start, sum_.start(), self.price))
            if several == (COUNTS.find(sum_["count"]) + 1 or int(sum_["count"])):
                told, until = sum_, sum_.start()
        lead = AS_FRONT in text[max(0, start - 1) : first]
        told = told or (AS.match(text, end) if lead else None)
        led = LED.search(text, first, end) if lead and until < 0 and told is None else None
        if led is not None:  # 以|瑞沅、晶沅为龙头|的产业链
            start, end = text.rindex(AS_FRONT, max(0, start - 1), first) + 1, led.start()
        announced = self.opened(self.ahead, scan, start, first)
        if announced is None and SO_MANY.search(text, 0, start):
            announced = self.opened(SORT, scan, start, first)
        came = self.settled.match(text, until) if until >= 0 else None
        ahead = self.projects.search(text, max(0, start - AHEAD), first)
        listed = ahead.end() if ahead and ahead.end() >= start else None
        if not (told or led or announced or came or listed or scan.covers(start, end, "Company")):
            return
        at = announced or listed or self.opened(self.opener, scan, start, first)
        begin = max(start, self.edges.start(scan.words, first, floor=start, longest=LONGEST, strict=False))
        if first - start <= LONGEST and self.trades.fullmatch(text, begin, first):  # trades alone are no name
            begin = start
        start = at or begin + (text.startswith(HAS, begin) and text.endswith(UNDER, 0, begin))
        end = until if until >= 0 else end
        last = until >= 0 or told is not None or led is not None or listed is not None
        items = [self.item(scan, a, b, bounded=b < end or last) for a, b in spans(text, start, end, self.price)]
        settled = came and not any(i.kind in ("word", "other") for i in items)
        projects = came and settled and came["several"] and len(items) > PAIR  # of people it is not said
        visited = until >= 0 and self.visited.match(text, until)
        firms = sum(item.kind == "firm" for item in items)
        names = firms + sum(item.kind in ("coined", "traded") for item in items)
        half = 2 * (names + sum(item.kind == "named" for item in items) * (names > 0)) >= len(items)
        marked = sum(text[item.start - 1] == QUOTES[0] for item in items)
        most = 3 * names >= 2 * len(items)
        alike = listed and most and FEW * sum(item.kind in ("firm", "traded") for item in items) >= len(items)
        sure = told and told is sum_ and 4 * names >= 3 * len(items)  # 首云、天佳、|万桥|、嘉盾4家企业
        for item in items:
            word = text[item.start : item.end]
            longest = LONGEST_WORD if told and most and COUNTED.match(text, until) else SHORT_WORD
            short = names >= SURE and item.kind == "word" and item.end - item.start <= longest
            quoted = marked >= SURE and firms and text[item.start - 1] == QUOTES[0] and item.kind != "other"
            bare = told and names and all(i.kind != "other" and i.end - i.start <= BARE for i in items)
            brief = all(i.kind in ("firm", "coined") and i.end - i.start <= BARE for i in items)
            bare = bare or bool(projects and brief)
            if (
                (told and half and (item.kind in ("coined", "traded", "named") or short))
                or (told and item.kind in ("traded", "named") and len(items) == PAIR)
                or (bare and not self.stems.kinds.fullmatch(scan.text, item.start, item.end))
                or ((announced or (settled and firms)) and most and item.kind in ("coined", "traded"))
                or (visited and firms and (item.kind == "traded" or self.placed(scan, item)))
                or (len(items) == PAIR and items[-1].kind == "firm" and self.placed(scan, item))
                or (most and firms >= 2 and item.kind == "traded")
                or (most and firms >= MANY and item.kind in ("coined", "named"))
                or quoted
                or (sure and len(word) <= PHRASE and not scan.covers(item.start, item.end))
                or (alike and item.kind in LISTED and len(word) <= LONGEST_WORD and word[-1:] != PHASE)
                or (led and most and item.kind in ("coined", "traded") and self.coinages.intersection(word))
            ):
                yield scan.mention(item.start, item.end, "Company", "company:list")
        if told is not None and half and (one := self.beside(scan, told.end())):
            yield scan.mention(*one, "Company", "company:list")

    def beside(self, scan: Scan, end: int) -> tuple[int, int] | None:
        """Offsets of one more firm that 和 joins to a list of firms: 甲、乙等纺织企业和|金龙制衣|先后扩产."""
        joint = JOINT.match(scan.text, end)
        start = joint.end() if joint else end
        if joint is None or start not in scan.words.starts:
            return None
        for stop in sorted((b for _, b in scan.words.spans(start + NAMED, start + LONGEST_NAME)), reverse=True):
            if self.item(scan, start, stop, bounded=True).kind in ("traded", "named"):
                return None if self.goes_on.match(scan.text, stop) else (start, stop)
        return None

    def opened(self, pattern: re.Pattern[str], scan: Scan, start: int, end: int) -> int | None:
        """Where the first item begins behind what opens the list, None when nothing does."""
        match = pattern.match(scan.text, start, end - 1)
        return match.end() if match and match.end() in scan.words.starts else None

    def item(self, scan: Scan, start: int, end: int, *, bounded: bool) -> Item:
        """What an item is by itself; ``bounded``: its end is sure."""
        text = scan.text[start:end]
        for mention in scan.of("Company"):
            a, b = scan.span(mention)
            if start <= a and (b == end or (not bounded and a == start)):
                return Item(start, end, "firm")
        whole = any(
            scan.span(m)[0] <= start + 1 and scan.span(m)[1] >= end and not is_short(m) for m in scan.of(*OTHERS)
        )
        if (
            whole
            or not 2 <= len(text) <= LONGEST
            or text in self.generic
            or self.no_item.search(text)
            or CAPTION.search(text)
        ):
            return Item(start, end, "other")
        words = cut(text)
        places = (scan.span(place) for place in scan.of("Place"))
        placed = any(a == start and b < end for a, b in places)
        if self.vague.search(text) and not (placed and len(text) >= VAGUE):
            return Item(start, end, "other")
        stem = self.trades.sub("", text)
        inner = [w for w in cut(stem or text) if len(w) > 1 or stem in ("", text)]  # 阿尔|本|服饰
        if not bounded or any(self.edges.stops(w, digits=False, strict=len(w) > 1) for w in inner):
            return Item(start, end, "other")
        odd = self.coined(stem) or (len(stem) > 2 and any(len(word) == 1 for word in cut(stem)))
        if stem != text and len(stem) <= LONGEST_STEM and odd:
            return Item(start, end, "traded")
        if stem != text and len(stem) == NAMED and self.stems.particular(stem, text[len(stem) :]):
            return Item(start, end, "named")
        if placed or self.coined(text) or self.stems.single(text):
            return Item(start, end, "coined")
        return Item(start, end, "other" if any(word in closed_words() for word in words) else "word")

    def placed(self, scan: Scan, item: Item) -> bool:
        """Whether a coined word behind a bare place is all of an item: 江苏|欧力特."""
        starts = {scan.span(m)[0]: scan.span(m)[1] for m in scan.of("Place") if m.text != m.name}
        stem = scan.text[starts.get(item.start, item.end) : item.end]
        coined = 2 <= len(stem) <= BARE and len(self.coinages.intersection(stem)) > 1
        return item.kind == "coined" and coined and max(map(len, cut(stem))) < len(stem)

    def coined(self, text: str) -> bool:
        """Whether a text holds what the language has no word for: two characters that stand alone, a rare word."""
        words = cut(text)
        alone = any(len(a) == len(b) == 1 for a, b in pairwise(words))
        phrases = {word for word in words if len(word) >= PHRASE and self.stems.common(word)}  # 抗洪救灾
        return alone or any(word_count(word) <= RARE for word in {*words} - phrases if len(word) > 1)


def is_short(mention: Mention) -> bool:
    """Whether a county is printed without its level word, so that a firm may be called so in a list of firms: 长海."""
    return mention.type == "Place" and mention.text != mention.name and not str(mention.value).endswith("00")
