"""Names of people: how long the name at an offset is, lists of names, names in front of a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.foreign_names import ForeignNames
from kg.mentions.headlines import Headlines
from kg.mentions.name_fit import CLOSED, COMES, NameFit
from kg.mentions.name_words import RARE_GIVEN, WORD, common_words, is_everyday
from kg.mentions.odd_names import OddNames
from kg.ontology import Lexicon
from kg.segment import RARE, alternation, closed_words, is_given, person_words, word_count

HAN = compiled(r"[\u3400-\u9fff]+")
COMMA, WITH = "、", ("和", "与")
POSTS_END = ("主任", "书记", "经理")
"""How those posts end whose first character may be a name's, and whose second one a verb (任)."""
CLOSES = compiled(r"[，,。；;、：:！？!?”）)]|等|$")
"""Behind a name that ends in what else joins two: 刘家和|、."""
IS, JUST, HOW = "为", "正", "地"
"""A verb or preposition and an adverb that may be the last character of a name; what makes a word an adverb."""
BUSY = compiled("[\u3400-\u9fff]{1,2}着(?![力重手眼急])|忙")
"""Behind 正, what somebody is doing: 主任郑华|正|带着工人."""
AND = compiled(r"、|和|与|及|以及")
LEADS = ("率", "携", "到", "赴")
"""What nobody does of whom only 和 speaks: 赵景和|率|代表团, 王平和|参会代表."""
NOTE = "(?:[（(][\u3400-\u9fff]{1,12}(?:[，,、][^（）()]{1,8})?[）)])?"
"""Behind a name in a list: 赵静（女）、马建国（回族）、王五（县委副书记）、李四（左二）."""
NOTED = compiled(NOTE)
ODD_JOINED = (2, 3)
"""So many characters has a name behind a surname that is oftener a preposition."""
UNTOLD = "某"
"""In a name it hides who is meant: 张某元."""
PLAIN = 20
"""Behind a role (居民) a word of two characters with this count is no name, a longer one with hardly any."""
SHORT = 2
TWO_SURNAMES = 4
"""So many characters has a name that opens with two surnames."""


@dataclass(frozen=True)
class NameFinder:
    """Recognises personal names by surname, by what follows, and by jieba's word counts."""

    common: frozenset[str]
    rare: frozenset[str]
    compound: frozenset[str]
    japanese: frozenset[str]
    """Surnames of Japanese that are no words, in front of whose given names a post stands: 社长|小林荣三."""
    odd: OddNames
    after: re.Pattern[str]
    joins: frozenset[str]
    """Surnames that are oftener prepositions: 市民|从黄浦."""
    never: frozenset[str]
    seldom: frozenset[str]
    """Function words that may end a name behind a post: 副市长|石敬之."""
    open: frozenset[str]
    """Of those, which need something behind them, so that in front of a mark they end a name: 副县长|刘向，."""
    posts: frozenset[str]
    """What is no given name: 王|书记, 王|小姐."""
    post: re.Pattern[str]
    """A post of more than one character that no name holds."""
    sounds: re.Pattern[str]
    """Names of foreigners in one piece: 拉斯穆森."""
    foreign: ForeignNames
    others: re.Pattern[str]
    """Behind 和 and a verb: who else is meant, so that 和 is part of no name: 王平|和|参会代表, but 刘家和|出席会议."""
    headlines: Headlines
    fit: NameFit
    talks: re.Pattern[str]
    """Behind the name of a guest with whom somebody talks: 一行|座谈."""
    no_adverb: re.Pattern[str]
    """What nobody is doing just now, so that the adverb in front is the end of a name: 总经理孙启正|说."""
    no_name: frozenset[str]
    """What looks like a name behind a post or role: 居民|康养, 县长|席间|说."""
    no_aim: re.Pattern[str]
    """What nobody does something for: 县领导王大为|以及有关负责人, 秘书长邓为|，, 县长刘有为|出席."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> NameFinder:
        """Builds the finder from ``surnames.tsv``, ``person_context.tsv`` and ``posts.tsv``."""
        posts, verbs = list(lexicon.words("posts")), list(lexicon.words("person_context", "after", "say"))
        after, post = compiled(alternation(verbs)), alternation([word for word in posts if word.endswith(POSTS_END)])
        sounds = compiled(f"[{''.join(lexicon.words('surnames', 'sound'))}]{{3,8}}")
        fit = NameFit.load(lexicon, after, compiled(post))
        return cls(
            frozenset(lexicon.words("surnames", "common", "plain")),
            frozenset(lexicon.words("surnames", "rare")),
            frozenset(lexicon.words("surnames", "compound")),
            frozenset(lexicon.words("surnames", "japanese")),
            OddNames.load(lexicon),
            after,
            frozenset(lexicon.words("person_context", "joins")),
            frozenset(lexicon.words("person_context", "never")),
            frozenset(lexicon.words("person_context", "seldom")),
            frozenset(lexicon.words("person_context", "open")),
            frozenset((*posts, *lexicon.words("person_context", "polite"))),
            compiled(post),
            sounds,
            ForeignNames.load(lexicon, fit, sounds, posts + verbs),
            lexicon.regex("person_context", "others"),
            Headlines.load(lexicon),
            fit,
            lexicon.regex("person_context", "talks"),
            lexicon.regex("person_context", "no_adverb"),
            frozenset(lexicon.words("person_context", "no_name")),
            lexicon.regex("person_context", "no_aim"),
        )

    def end(self, text: str, at: int, *, strong: bool, odd: bool = False) -> int | None:
        """End of the name that starts at the offset, None if there is none.

        ``strong``: the context (a post, a list of names) promises a name; ``odd``: whatever opens it.
        """
        if foreign := self.foreign.end(text, at):
            return foreign
        han = HAN.match(text, at)
        if han is None:
            return None
        run = han[0]
        if (verb := self.after.match(run)) and len(verb[0]) > 1:  # 书记|强调责任
            return None
        sounds = self.sounds.match(run)
        spelled = [*self.odd.spelled(run), *([sounds.end()] if sounds else [])] if strong else []
        if whole := [n for n in spelled if self.ends(text, at + n)]:
            return at + max(whole)
        compound = run[:2] in self.compound or (strong and run[:2] in self.japanese and not self.after.match(run[2:]))
        surname = 2 if compound else 1
        if not compound and run[0] not in self.common and run[0] not in self.rare:
            return self.odd.end(text, at, run) if odd else None
        if run[0] in self.joins - self.common and not self.closes(run):
            return None
        if strong and self.of_two(text, at, run):
            return at + TWO_SURNAMES
        if again := next((n for n in (surname + 1, surname + 2) if len(run) >= 2 * n and run[:n] == run[n : 2 * n]), 0):
            return at + again  # a caption and what goes on behind it: 局长|王小五|王小五介绍
        best: tuple[float, int] | None = None
        final, behind = run[surname + 1 : surname + 2], at + surname + 2
        behind_it = self.no_aim if final == IS else self.no_adverb if final == JUST else None
        third = behind_it is not None and behind_it.match(text, behind)
        for length in (surname + 2,) if third else (surname + 1, surname + 2):
            if length > len(run):
                continue
            given = run[surname:length]
            joint = third or (AND.match(given, len(given) - 1) and self.is_last(text, at + length))
            stops = CLOSES.match(text, at + length) or (given[-1] in self.joins and AND.match(text, at + length))
            joint = joint or (strong and stops and given[-1] in self.open)
            if (
                (given[-1] in self.never and not joint)
                or UNTOLD in given
                or given in self.posts
                or (given[-1] in self.seldom and not strong)
                or (length > SHORT and self.fit.comes(text, at + length - 1))
                or self.after.fullmatch(run[:length])
                or (len(given) > 1 and self.after.fullmatch(given))  # 时|指出
                or (run[:length] in closed_words() and not (strong and self.is_told(run, length)))
                or run[:length] in self.no_name
                or (given[-1] == JUST and length > surname + 1 and BUSY.match(text, at + length))
                or (given[-1] == HOW and word_count(run[: length - 1]) > RARE_GIVEN)  # 局长|温和地|说
            ):
                continue
            rare = run[0] in self.rare and surname == 1
            if rare and (common_words(given, run[:2]) or self.headlines.is_thing(run, length)):
                continue
            told = length > surname + compound and self.headlines.tell(run, length)
            if told or (AND.match(run) and word_count(given) > WORD):  # 领导|和嘉宾
                continue
            if length > 2 and common_words(run[:2]) and self.goes_on(text, at + length):
                continue
            score = self.fit.score(text, at, length, surname) - (0.6 if given[0] in self.never else 0.0)
            if best is None or score > best[0]:
                best = (score, at + length)
        sure = compound or run[0] in self.common
        needed = 1.0 if strong and sure else 1.5 if strong else 2.5
        if best and best[0] >= needed:
            return None if self.cuts_post(text, at, best[1]) else best[1]
        if not (strong and sure and self.stands_alone(run, surname)) or self.headlines.tell(run, surname + 2):
            return None
        return at + surname + 2

    def of_two(self, text: str, at: int, run: str) -> bool:
        """Whether a name of four characters opens with the surnames of both parents: 副站长|邓杨清芬|说."""
        given = run[2:TWO_SURNAMES]
        if (
            len(given) < SHORT
            or run[1] not in self.common
            or word_count(run[:2]) > PLAIN
            or not self.never.isdisjoint(given)
        ):
            return False
        plain = given in self.posts or (word_count(given) > PLAIN and not is_given(given))
        ends = (self.ends(text, at + n) for n in range(SHORT, TWO_SURNAMES))
        verb = self.after.match(text, at + TWO_SURNAMES) or CLOSED.match(text, at + TWO_SURNAMES)
        told = verb and (len(verb[0]) != 1 or self.headlines.says.match(verb[0]) or not HAN.match(verb[0]))
        return bool(told) and not plain and not any(ends)  # not 田景文|拉到一旁

    def is_told(self, run: str, length: int) -> bool:
        """Whether what might be an adverb is so seldom one that it is the name of who says something."""
        return word_count(run[:length]) <= PLAIN and self.headlines.says.match(run, length) is not None

    def is_last(self, text: str, at: int) -> bool:
        """Whether behind 和 nobody else is named: a mark stands there, or a verb that nobody's name or role follows."""
        verb = self.after.match(text, at)
        sure = verb and (len(verb[0]) > 1 or verb[0] in LEADS or CLOSED.match(text, verb.end()))
        return bool((sure and not self.others.match(text, at)) or CLOSES.match(text, at))

    def cuts_post(self, text: str, at: int, end: int) -> bool:
        """Whether a post begins inside what looks like a name: 车间|主任."""
        return any(self.post.match(text, n) for n in range(at + 1, end))

    def stands_alone(self, run: str, surname: int) -> bool:
        """Whether the first characters can only be a name, whatever goes on behind them: 县委书记|李望秋|冒着酷暑."""
        length = surname + 2
        given = run[surname:length]
        if len(given) < 2 or given in self.posts or run[0] in self.joins or COMES.match(run, length - 1):
            return False
        if not (self.never | self.seldom).isdisjoint(given) or run[:length] in self.no_name:
            return False
        begun = (run[:n] for n in range(surname + 1, surname + 4))
        across = (run[length - 1 : length - 1 + n] for n in (2, 3, 4))
        verb = self.after.match(run, surname) or self.after.match(run, length - 1)
        word = any(word not in person_words() and word_count(word) for word in begun)
        return not (word or verb or any(word_count(word) > RARE for word in across))

    def closes(self, run: str) -> bool:
        """Whether a name that a preposition might open ends the run, or is no word and says something: 向|企业介绍."""
        ends = [n for n in ODD_JOINED if n == len(run) or self.after.match(run, n) or AND.match(run, n)]
        return any(n == SHORT or word_count(run[1:n]) <= PLAIN for n in ends)

    def ends(self, text: str, at: int) -> bool:
        """Whether a name may end at the offset: a mark or what people do stands behind it."""
        return bool(CLOSED.match(text, at) or self.after.match(text, at))

    def goes_on(self, text: str, at: int) -> bool:
        """Whether a word goes on there that only looks like one behind a name: 解决方|案."""
        verb = self.after.match(text, at)
        return verb is not None and len(verb[0]) == 1 and word_count(text[at - 1 : at + 1]) > RARE_GIVEN

    def is_name(self, text: str) -> bool:
        """Whether a text of two to four characters can only be a name: it has a surname and is no word."""
        surname = 2 if text[:2] in self.compound else 1
        begins = HAN.fullmatch(text) is not None and (surname == 2 or text[:1] in self.common)
        given = text[surname:]
        return begins and 1 <= len(given) <= 2 and given[-1] not in self.never and word_count(text) < WORD

    def is_word(self, text: str) -> bool:
        """Whether what looks like a name behind a role is a word: 居民|储蓄, 市民|从黄浦出发."""
        plain = word_count(text) > (RARE if len(text) > SHORT else PLAIN) and text not in person_words()
        plain |= len(text) > SHORT and (
            text[:SHORT] in closed_words() or (text[0] in self.rare and is_everyday(text[1:]))
        )
        return text[0] in self.joins or plain

    def is_phrase(self, text: str, start: int, end: int) -> bool:
        """Whether nothing ends a name that opens with or in a word of every day: 居民|安全饮|水, 电工|程建设."""
        across = word_count(text[start + 1 : end]) > WORD and word_count(text[max(0, start - 1) : start + 1]) > WORD
        return (across or common_words(text[start : start + SHORT])) and not self.ends(text, end)

    def names(self, text: str, at: int, *, odd: bool = False) -> list[tuple[int, int]]:
        """Spans of the names that start at the offset: one, or a list joined by 、和与及.

        ``odd``: the first may be one that no surname opens.
        """
        end = self.end(text, at, strong=True, odd=odd)
        return [] if end is None else [(at, end), *self.more(text, end, odd=odd)]

    def among(self, text: str, at: int, *, behind: int) -> int | None:
        """End of an item in front of a name that holds no word: 甲、|易忠孝|、乙, ``behind`` so many names."""
        end = self.odd.among(text, at) if behind > 1 or text[at : at + 1] in self.common | self.rare else None
        return end if end and self.end(text, end + 1, strong=True) else None

    def opens_list(self, text: str, at: int) -> bool:
        """Whether a name right behind a post goes on to others: 副主任|王五及|有关科室负责人."""
        end = self.end(text, at, strong=True) if at else None
        return end is not None and AND.match(text, end) is not None

    def more(self, text: str, at: int, *, odd: bool = False) -> Iterator[tuple[int, int]]:
        """Spans of the names that go on a list at the offset, behind its marks; not 市长甲|与|乙|一行座谈."""
        found = 0
        while joint := AND.match(text, NOTED.match(text, at).end()):  # type: ignore[union-attr]
            start, found = joint.end(), found + 1
            open_ = odd and joint[0] == COMMA and self.odd.opens(text, start)
            end = self.end(text, start, strong=True, odd=open_) or self.among(text, start, behind=found)
            if end is None or not self.ends(text, end) or (joint[0] in WITH and self.talks.match(text, end)):
                return
            yield start, end
            at = end
