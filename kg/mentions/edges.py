"""Where a name without a left edge begins: walks from its ending to the left, word by word, until a word stops it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import closed_words, cut, word_count

OPENING = {"(": ")", "（": "）", "“": "”", "《": "》", "「": "」"}
CLOSING_OF = OPENING
CLOSING = {close: open_ for open_, close in OPENING.items()}
INSIDE = compiled(r"[\u3400-\u9fff〇A-Za-z0-9·&+\-./×%㎡²]")
OF = "的"
JOINTS = "·&+-./×%"
"""Of the characters inside names these open none."""
NUMBERED = compiled(r"\d{1,2}[.．](?=[\u3400-\u9fff“])")
KEPT = 1024
"""So many sentences are a long page."""
SHORT_NAME = 3
"""A short name of a firm has so few characters that other words may spell it."""
COMMON_WORD = 100
"""A word with this count in jieba's dictionary is more likely meant than a name across its edge."""
LIES = "于"
"""How verbs end that say where something lies or what it is meant for: 位于, 定位于."""
PHRASE = 4
"""So many characters has a phrase that the dictionary counts as one word: 积极参与."""
FIGURE = compiled(
    r"\d[万亿](?![方平立千吨])(?:多|余)?(?:人次|[家个辆台户吨座名人]|(?:[美日欧港韩]?元|卢比|卢布|人民币)+)?"
)
"""Where the rest of a figure opens what stands behind it."""
NUMERAL = compiled(r"\d[\d.,]*%?")
HOUSE, COUNTS = "家", "一二两三四五六七八九十百千几数余多"
PIECES, NUMBER_END = ("台", "只"), compiled(r"(?<=\d)\d|[万千百]")
"""What is counted by these, which are function words elsewhere, is told behind a number that is no small one."""
UNIT_OF_TIME = "月日"
OWN = compiled("[我本该全各][省市县区州盟旗镇乡村]")
"""Whose it is, in front of a name; if it does something it opens none: 我|县|建设|东庄产业园, but 我|县电商产业园."""
COUNTED_TIME = compiled(r"[\d一二两三四五六七八九十几数半每本上下当前个隔同近][月日]")
"""What one of them is, other than a character of a name: 蓝|月|谷科创园."""


@dataclass(frozen=True)
class Words:
    """A text cut into words: parallel start and end offsets."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @staticmethod
    @lru_cache(maxsize=KEPT)
    def of(text: str) -> Words:
        """Cuts the text; a sentence that was cut for its places is not cut again for its names."""
        ends = tuple(accumulate(map(len, cut(text))))
        return Words(text, (0, *ends[:-1]) if ends else (), ends)

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Start and end of the words that begin between two offsets."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return list(zip(self.starts[first:last], self.ends[first:last], strict=True))

    def between(self, start: int, end: int) -> list[str]:
        """The words that begin between two offsets."""
        return [self.text[a:b] for a, b in self.spans(start, end)]

    def straddled(self, start: int, end: int) -> bool:
        """Whether a common word of the language lies across the left edge of a short name: no 融创 in 金|融创|新."""
        i = bisect_left(self.starts, start) - 1
        inside = i >= 0 and end - start <= SHORT_NAME and start < self.ends[i] <= end
        return inside and word_count(self.text[self.starts[i] : self.ends[i]]) >= COMMON_WORD

    def cut_off(self, end: int) -> bool:
        """Whether a common word of the language goes on across the right edge of a name: no 和硕 in 本科|和|硕士.

        Not where what stands behind the edge begins with a commoner word: 徐工|农业, though 工农 is one.
        """
        i = bisect_left(self.ends, end)
        across = word_count(self.text[self.starts[i] : self.ends[i]])
        return self.ends[i] > end and across >= COMMON_WORD and across > word_count(self.text[end : end + 2])

    def following(self, at: int) -> str:
        """The word that begins at an offset, empty when none does."""
        i = bisect_left(self.starts, at)
        return self.text[at : self.ends[i]] if i < len(self.starts) and self.starts[i] == at else ""

    def ending(self, at: int, since: int) -> str:
        """The word that ends at an offset, empty when it begins before ``since``."""
        i = bisect_left(self.ends, at)
        whole = i < len(self.ends) and self.ends[i] == at and self.starts[i] >= since
        return self.text[self.starts[i] : at] if whole else ""


@dataclass(frozen=True)
class Edges:
    """The words that end a name on its left, by their kind in ``edges.tsv``."""

    function: frozenset[str]
    verb: frozenset[str]
    soft: frozenset[str]
    noun: frozenset[str]
    loose: frozenset[str]
    build: frozenset[str]
    form: frozenset[str]
    opener: frozenset[str]
    done: frozenset[str]
    front: frozenset[str]
    enters: frozenset[str]
    particle: frozenset[str]
    manner: frozenset[str]
    is_place: Callable[[str], bool]
    landform: frozenset[str]
    """What the names of hamlets end with: 冯家|湾."""

    @classmethod
    def load(cls, lexicon: Lexicon, is_place: Callable[[str], bool]) -> Edges:
        """Reads ``edges.tsv``; ``is_place`` knows the names of places, of which some are verbs too (包头)."""
        kinds = (
            "function",
            "verb",
            "soft",
            "noun",
            "loose",
            "build",
            "form",
            "opener",
            "done",
            "front",
            "enters",
            "particle",
            "manner",
        )
        words = {kind: frozenset(lexicon.words("edges", kind)) for kind in kinds}
        return cls(**words, is_place=is_place, landform=frozenset(lexicon.words("place_words", "landform")))

    def is_hamlet(self, words: Words, at: int) -> bool:
        """Whether 家 at an offset stands behind the name of the family that a hamlet is called by: 冯|家|湾."""
        named = words.text[at : at + 1] == HOUSE and words.following(at + 1) in self.landform
        return named and at > 0 and words.text[at - 1].isalpha() and words.text[at - 1] not in COUNTS

    def stops(self, word: str, *, digits: bool, strict: bool) -> bool:
        """Whether a word cannot stand inside a name."""
        if word in self.soft or word in self.loose:
            return False
        if not strict and len(word) == 1 and word in self.function and word not in self.particle:
            return False
        if word in self.function or word in self.verb or word in self.noun or word in self.build:
            return True
        if not digits and word[0].isdecimal() and NUMERAL.fullmatch(word):
            return True
        if word in closed_words():
            return not self.is_place(word)
        return len(word) == PHRASE and self.acts(word[:2], self.manner) and self.acts(word[2:], self.soft)

    def acts(self, word: str, others: frozenset[str]) -> bool:
        """Whether a half of a phrase of the dictionary says what is done or how: 积极|参与, 充分|利用."""
        return word in others or word in self.verb or (word in closed_words() and not self.is_place(word))

    def is_phrase(self, word: str) -> bool:
        """Whether a word of the dictionary says how something is done: 充分肯定, not 创意设计 or 职业介绍."""
        return len(word) == PHRASE and word[:2] not in self.soft and self.acts(word[:2], self.manner)

    def may_join(self, text: str) -> bool:
        """Whether a text may stand between a place and an ending: at most one word in it stops names elsewhere.

        A verb right behind the place is what is done there: 永州市|召开|工商联;
        or somebody came from there: 浙江|来|南洲工业园.
        """
        words = cut(text)
        stops = [w for w in words if self.stops(w, digits=False, strict=True)]
        ends = any(w in self.noun or len(w) == 1 or w.endswith(LIES) or self.is_phrase(w) for w in stops)
        done = words[0] in self.verb or words[0] in self.enters
        done = done or (words[0] in stops and words[0] in self.function and words[0] in closed_words())
        return len(stops) <= 1 and not done and not ends

    def start(
        self,
        words: Words,
        end: int,
        *,
        floor: int = 0,
        longest: int = 24,
        digits: bool = False,
        strict: bool = True,
        trailing: bool = False,
    ) -> int:
        """The leftmost offset from which ``words.text[start:end]`` may be one name; ``end`` when nothing may.

        ``floor``: an offset that must not be crossed; ``digits``: figures may stand inside (年产10万吨…项目);
        ``strict``: not for names of firms, in which characters like 项 and 原 and a verb before the form may stand;
        ``trailing``: that verb may have soft ones behind it (汽车销售|服务|有限公司, 企业|管理|咨询|有限公司).
        A verb right before the ending belongs to the name (扩建|项目); a loose or soft word does not open one.
        """
        text, start = words.text, end
        i = bisect_left(words.starts, end) - 1
        while i >= 0:
            a, b = words.starts[i], min(words.ends[i], end)
            if a < floor or end - a > longest:
                break
            word = text[a:b]
            if word in UNIT_OF_TIME and a > 0 and not COUNTED_TIME.match(text, a - 1) and INSIDE.match(text, a - 1):
                start, i = a, i - 1
                continue
            if digits and word in PIECES and NUMBER_END.match(text, a - 1):  # 的|500|台|数控机床项目
                start, i = a, i - 1
                continue
            if word in CLOSING:
                opened = text.rfind(CLOSING[word], max(floor, a - 14), a)
                if opened < 0 or self.stops(
                    text[opened + 1 : a] or word, digits=digits, strict=strict
                ):  # “牵手”|甲集团
                    break
                start = opened
                i = bisect_left(words.starts, opened) - 1
                continue
            if not INSIDE.match(word):
                break
            if self.stops(word, digits=digits, strict=strict) and not self.is_hamlet(words, a):
                soft = trailing and self.soft.issuperset(words.between(start, end))
                bare = start == end or text[start] in "(（" or soft
                if not (
                    bare
                    and (
                        word in self.build
                        if strict
                        else word in self.form or (len(word) > 1 and word in closed_words() and word not in self.verb)
                    )
                ):
                    break
            start = a
            i -= 1
        start = max(start, floor)
        while start < end and text[start] in JOINTS:  # ×甲公司, where a page prints its button to close a picture
            start += 1
        if numbered := NUMBERED.match(text, start, end):  # 2.城北水厂扩建项目
            start = numbered.end()
        if text[start : start + 1] in ("(", "（"):  # （一）某某公司
            start = max(text.find(CLOSING_OF[text[start]], start, end) + 1, start)
        if start and (figure := FIGURE.match(text, start - 1, end)):  # 30|亿建飞翔产业园
            start = figure.end()
        start = self.trimmed(text, words, start, end)
        return self.behind_verb(words, start, end) if strict else start

    def behind_verb(self, words: Words, start: int, end: int) -> int:
        """The start without a verb of one character in front: 建|果业产业基地, 企业进|南洲工业园, not 建龙产业园."""
        text, i = words.text, bisect_left(words.starts, start)
        verb = i + 1 < len(words.starts) and words.starts[i] == start and text[start : words.ends[i]] in self.front
        behind = words.ends[i] if verb else start
        word = text[behind : words.ends[i + 1]] if verb else ""
        named = start and text[start - 1] == OF and self.is_place(text[start : words.ends[i + 1]]) if verb else False
        if named:  # 占地12亩的|上新庄工业园区
            return start
        known = len(word) > 1 and (word_count(word) or self.is_place(word))
        sure = start and INSIDE.match(text, start - 1) and text[start:behind] in self.enters
        return behind if verb and behind < end and (known or sure) else start

    def trimmed(self, text: str, words: Words, start: int, end: int) -> int:
        """The start without verbs that name what is done with the thing: 建设|东庄产业园."""
        if start and OWN.match(text, start - 1, end - 1) and words.following(start + 1) in self.opener | self.soft:
            start += 1
        while start < end:
            i = bisect_left(words.starts, start)
            if i >= len(words.starts) or words.starts[i] != start or words.ends[i] >= end:
                return start
            word = text[start : words.ends[i]]
            done = word in self.done and text[words.starts[i - 1] : start] in self.verb | self.opener
            if word not in self.opener and not done:
                return start
            start = words.ends[i]
        return start
