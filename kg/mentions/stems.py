"""What stands before the legal form of a firm: whether it can be a name, or says only what sort of firm is meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from kg.gazetteer import Gazetteer
from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, closed_words, cut, land_words, proper_words, word_count

UNNAMED = "某"
"""无锡某科技有限公司: a firm that the page does not name."""
COUNTED = compiled(
    r"[数几多两一二三四五六七八九十百千余\d]+[家个项座]$|[一两几数三][座家个处条批]|首家|最[大早]|[两三四五六七八九十]大$|第[一二三四五六七八九十]大"
)
COMMON = 100
"""A word of the dictionary with this count is no name."""
SHORT_FORM = 2
"""公司 and 集团 alone may be part of a 子公司 or 该集团; a longer form is a name's own."""
GROUP_WORDS = 2
"""So many words of the language may name a group: 修正|药业|集团."""
FORMER = 4
"""So many characters of words in front of 公司 name a firm that is no more."""
LEGAL_FORM = 4
"""A form of so many characters makes any stem a name; behind a shorter one stand kinds of firms too: 手机|银行."""
COMPOUND = 3
"""A word of so many characters that is made of common ones is none that only a name has: 咨询|服务."""
COMPANY = "公司"
HOUSE = "企业"
BRANCHES = frozenset({"分公司", "支公司", "中支", "分行", "支行"})
"""A place alone in front of these names no firm: 西安|分公司."""
OF_ANY = (COMPANY, "煤矿")
"""A province alone in front of these says where any of them are: 山西|煤矿."""
HOME, STATE = "中国", "国家"
INSURER = "保险"
WORKSHOP, PLANT = "加工厂", "厂"
JOINED = compiled(r"[\u3400-\u9fff]\+")
"""How those work together whom no name joins: 支部|+|合作社."""
SEVERAL = compiled(r"[一二三四五六七八九十几数多两]+(?:[家个间份支款]|大(?!连池))")
"""How a count begins in front of kinds of firms: 五家|试点民营|银行, 六大|业务|集团."""
SIZES = "大小中新老多高低各"
"""What says how firms are opens no coined word: 大|市值."""
NO_STEM = compiled("[所多各该每某些几两]|[万亿千百](?=[吨元台辆平只头亩套件])")
"""No fantasy word begins so: 所持|股份."""
RARE = 20
PLAIN = frozenset(
    "我本该全各某每其这那此两几数一二三四五六七八九十百千万亿多省市县区镇乡村旗州国与为在对从由向将把被等的了是有无不未已再又也均皆都更最较老小高低基硅碳氟锂铝铜铁钢锌镁钛氢氮氧磷硫盐酸及"
)
"""Characters that make a stem count, point or name a material: 该县|机械, 碳基|材料."""
ABLE = "可能会想好爱去来上下里外内前后之所用做"
SHORT_COINED = 4


@dataclass(frozen=True)
class Stems:
    """Tells names from kinds of firms."""

    generic: frozenset[str]
    brand: re.Pattern[str]
    sorts: frozenset[str]
    kinds: re.Pattern[str]
    """Words for trades and sorts of firms, at the start of a text: 小贷, 大型, 基金."""
    trades: re.Pattern[str]
    insurer: re.Pattern[str]
    """All that stands before 保险 in the name of an insurer, which no other firm is called by: 泰康|养老|保险."""
    wares: re.Pattern[str]
    """The ending of what is made."""
    pointing: re.Pattern[str]
    """What makes 公司 or 集团 no name: 该公司, 子公司."""
    soft: frozenset[str]
    """Verbs that also stand inside names."""
    verbs: frozenset[str]
    """Verbs that do not."""
    is_place: Callable[[str], bool]
    is_abroad: Callable[[str], bool]
    """Whether a word is a country or a continent."""
    is_wide: Callable[[str], bool]
    """Whether a word is a province or a prefecture."""
    is_province: Callable[[str], bool]

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, gazetteer: Gazetteer) -> Stems:
        """Reads ``company_suffixes.tsv``, ``trades.tsv`` and ``companies.tsv``."""
        trades = [*lexicon.words("company_suffixes", "trade", "word"), *lexicon.words("trades")]
        sorts = lexicon.words("companies", "generic", "sort")
        opening = {*lexicon.words("zones"), *lexicon.words("companies", "opens")}
        return cls(
            frozenset(lexicon.words("companies", "generic")),
            compiled(alternation(lexicon.words("companies", "brand"))),
            frozenset(sorts),
            compiled(rf"(?:{alternation([*trades, *(w for w in sorts if len(w) > 1 and w not in opening)])})+"),
            compiled(rf"(?:{alternation(trades)})+"),
            compiled(
                rf"(?:{alternation(lexicon.words('companies', 'brand', 'insurer'))})"
                rf"(?:{alternation(lexicon.words('companies', 'cover'))})*"
            ),
            compiled(rf"(?:{alternation(lexicon.words('products', 'head'))})$"),
            compiled("|".join(lexicon.words("phrases", "no_firm"))),
            edges.soft,
            edges.verb | edges.function,
            gazetteer.knows,
            partial(is_first, gazetteer, ("country",)),
            partial(is_first, gazetteer, ("province", "prefecture")),
            partial(is_first, gazetteer, ("province",)),
        )

    def names(self, stem: str, form: str, *, former: bool) -> bool:
        """Whether a stem can be a name before a form: 海川电子|有限公司, not 全资子|公司.

        What was there before (``former``) is a certain one: 原|飞马机械|公司.
        """
        stem = re.sub(r"[()（）]", "", stem)
        point = self.pointing.search(stem)
        within = point is not None and len(point[0]) == 1 and point.start() not in accumulate(map(len, cut(stem)))
        within = within and point is not None and not stem.endswith(GROUP, 0, point.start())  # 甲集团|子|公司
        pointed = point is not None and not within and not self.brand.fullmatch(stem)  # not 华为|公司, not 滚子|公司
        part = pointed and (len(form) <= SHORT_FORM or form.endswith(PLANT))
        if len(stem) < 2 or stem in self.generic or part or UNNAMED in stem or stem[0] in "家个":
            return False
        if JOINED.search(stem) or (len(form) < LEGAL_FORM and SEVERAL.match(stem)):
            return False
        if form == INSURER and not self.insurer.fullmatch(stem.removeprefix(HOME)):  # 林地多样性|保险
            return False
        if COUNTED.search(stem) or all(self.kinds.fullmatch(piece) for piece in self.pieces(stem)):
            return False
        if stem.endswith(HOUSE):  # 华峰|企业|集团, not 化肥|企业|集团
            return stem != HOUSE and self.own(stem.removesuffix(HOUSE), COMPANY)
        last = self.pieces(stem)[-1]
        if len(form) <= SHORT_FORM and len(stem) >= FORMER and len(last) == 1 and last in self.verbs:  # 原|某某因|公司
            return False
        sure = len(form) >= LEGAL_FORM or GROUP in stem or (former and len(stem) >= FORMER)
        rest = own_stem(stem, form) if form.endswith(PLANT) and not sure else stem
        if rest != stem and all(len(w) > 1 and self.common(w) and not self.is_place(w) for w in cut(rest)):
            return False
        return sure or self.own(stem, form)

    def whole_start(self, scan: Scan, start: int) -> int:
        """The start at the full name of a province, where a city or county without its level word begins a firm's name:
        |吉林省|集安晖盛药业."""
        provinces = (m for m in scan.of("Place") if scan.span(m)[1] == start and m.text == m.name)
        return next((scan.span(m)[0] for m in provinces if self.is_province(m.name)), start)

    def is_poor(self, stem: str) -> bool:
        """Whether a stem is trades and sorts alone, or these and one character, so that more must stand in front."""
        return len(self.kinds.sub("", stem)) <= 1 and self.kinds.search(stem) is not None

    def is_wordy(self, stem: str) -> bool:
        """Whether a stem is words of the language alone, none of them a name: 挂面|有限公司, 中心|有限公司."""
        words, names = cut(stem), (proper_words(), land_words())
        return all(
            len(word) > 1 and word_count(word) and not any(word in named for named in names) for word in words
        ) and not (self.brand.search(stem) or any(self.is_place(word) for word in words))

    def own(self, stem: str, form: str) -> bool:
        """Whether a stem before a short form holds something that no sort of firm is called by."""
        words = self.pieces(stem)
        closed = bool(words) and words[-1] in closed_words() and word_count(words[-1]) > RARE  # not 昂立|集团
        if closed and words[-1] not in self.soft and not self.is_place(words[-1]):
            # 沁源煤层气|压缩|公司, 上海|长远|集团
            placed = self.is_place(words[0]) and (len(words) >= COMPOUND or (len(words) > 1 and form == GROUP))
            return placed and words[-1] not in self.verbs
        if self.brand.match(stem) or STATE in words[1:]:
            return True
        abroad = [self.is_abroad(word) for word in words]
        places = (self.is_place(word) or word in land_words() for word in words)
        placed = any(place and not away for place, away in zip(places, abroad, strict=True))
        rest = [word for word, away in zip(words, abroad, strict=True) if not away and not self.kinds.fullmatch(word)]
        if words[0] == HOME:  # 中国|船舶|集团, 中国|人寿|保险|公司, not 中国|汽车|公司
            return len(words) > GROUP_WORDS or (len(words) == GROUP_WORDS and form == GROUP) or self.coined(rest)
        if form == WORKSHOP and len(stem) <= COMPOUND and self.wares.search(stem):  # 黄桃|加工厂
            return False
        if placed and len(words) == 1:
            return form not in BRANCHES and not (form in OF_ANY and self.is_province(stem))
        if placed or self.coined(rest):
            return True
        if abroad[0] and len(words) == COMPOUND and rest == [words[1]]:  # 埃及|孔雀|能源|公司
            return words[1] not in closed_words()
        return form.endswith(GROUP) and 0 < len(words) <= GROUP_WORDS and bool(rest)

    def particular(self, stem: str, trade: str) -> bool:
        """Whether a word in front of a trade that only firms bear can be a firm's: 天河|酒业, not 传统|纸业."""
        generic = (
            stem[0] in SIZES
            or NO_STEM.match(stem)
            or stem in self.sorts
            or self.kinds.fullmatch(stem)
            or stem in closed_words()
        )
        return not generic and not self.is_wide(stem) and not self.is_abroad(stem) and not word_count(stem + trade)

    def odd(self, stem: str) -> bool:
        """Whether a stem of two or three characters is no word, holds none and counts or points at nothing."""
        if stem in proper_words():
            return True
        words = cut(stem)
        single = len(words) == len(stem) or (len(words) == 1 and word_count(stem) <= RARE)
        return single and not set(stem) & PLAIN and not self.kinds.fullmatch(stem)

    def single(self, text: str) -> bool:
        """Whether a text of three characters is a word and one character that counts and points at nothing: 鑫|阳光."""
        odd = [word for word in cut(text) if len(word) == 1]
        return len(text) == COMPOUND and len(odd) == 1 and odd[0] not in PLAIN and odd[0] not in SIZES + ABLE

    def pieces(self, stem: str) -> list[str]:
        """The words of a stem, those for trades and sorts of firms whole: 输配电|设备."""
        ends = list(accumulate(map(len, cut(stem))))
        pieces: list[str] = []
        at = 0
        while at < len(stem):
            kind = self.kinds.match(stem, at)
            end = kind.end() if kind and kind.end() in ends else next(end for end in ends if end > at)
            pieces.append(stem[at:end])
            at = end
        return pieces

    def coined(self, words: list[str]) -> bool:
        """Whether words hold what the language has none for: a proper one, a rare one, two characters that are none."""
        run, text = 0, "".join(words)
        if any(len(word) == 1 for word in words) and 2 < len(text) <= SHORT_COINED and text[0] not in SIZES:
            return True  # 英美|达
        for word in words:
            run = run + 1 if len(word) == 1 else 0
            if run > 1 or (len(word) > 1 and not self.common(word)):
                return True
        return False

    def common(self, word: str) -> bool:
        """Whether a word of two characters and more is one of the language: 深入, 咨询服务."""
        if word in proper_words():
            return False
        if word_count(word) > COMMON or word in closed_words():
            return True
        halves = [word[:2], word[2:]] if len(word) > COMPOUND else [word[:-1], word[-1:]]
        return len(word) >= COMPOUND and all(self.kinds.fullmatch(half) or word_count(half) > COMMON for half in halves)


def own_stem(stem: str, form: str) -> str:
    """A stem without what a word of the language joins to the ware that the form of a plant names: 毛绒|玩具厂."""
    ware = form.removesuffix(PLANT)
    whole = stem + ware
    last = cut(whole)[-1]
    return whole.removesuffix(last) if ware and len(last) > len(ware) and word_count(last) else stem


def is_first(gazetteer: Gazetteer, levels: tuple[str, ...], word: str) -> bool:
    """Whether the first place that a word names, the widest but for countries, is of one of these levels."""
    return gazetteer.knows(word) and gazetteer.named(word)[0].level in levels
