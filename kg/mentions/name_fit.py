"""How well a name of two or three characters fits where it stands, by what follows: 张明|联系, 王建国|号召."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.name_words import crosses
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, person_words, word_count

CLOSED = compiled(r"[，,。；;、：:！？!?“”\s()（）《》—…\d]|$")
COMES = compiled("[来到赴抵](?=[我本该])")
"""Goes on behind a name: 秘书长黄进|来我市."""
ASPECT = compiled("[\u3400-\u9fff][着了]")
PARTS = "系对向到着"
"""Second characters of verbs that are verbs by themselves: 张明|联系."""


@dataclass(frozen=True)
class NameFit:
    """Weighs where a name ends."""

    after: re.Pattern[str]
    """What may stand right behind a name."""
    post: re.Pattern[str]
    """A post of more than one character that no name holds."""
    visits: re.Pattern[str]
    """Goes on behind a name, unless what somebody does or a post stands in between: 局长李岩|来双辽|调研."""
    breaks: frozenset[str]
    """Words of one character of which no name holds one: 张明|带."""

    @classmethod
    def load(cls, lexicon: Lexicon, after: re.Pattern[str], post: re.Pattern[str]) -> NameFit:
        """Reads ``person_context.tsv``."""
        words = lexicon.words
        return cls(
            after,
            post,
            compiled(rf"[来赴抵][\u3400-\u9fff]{{1,8}}?(?:{alternation(words('person_context', 'trip'))})"),
            frozenset(words("person_context", "breaks")),
        )

    def comes(self, text: str, at: int) -> bool:
        """Whether what looks like the end of a name is what its bearer does: 黄进|来我市, 李岩|来双辽调研."""
        does = self.after.match(text, at + 1) or self.post.match(text, at + 1)
        return bool(COMES.match(text, at) or (self.visits.match(text, at) and not does))

    def score(self, text: str, at: int, length: int, surname: int) -> float:
        """How well a name of this length fits here; 1 is doubtful, 3 is good."""
        rest = text[at + length : at + length + 6]
        name = text[at : at + length]
        if CLOSED.match(rest) or self.comes(text, at + length):
            score = 3.0
        elif does := self.after.match(rest):
            score = 2.5 + 0.3 * min(3, len(does[0]) - 1)
        elif ASPECT.match(rest) and word_count(rest[:2]):  # 黄平|坐着
            score = 2.5
        elif len(rest) >= 2 and word_count(rest[:2]) > 20:
            score = 1.6 if rest[:2] in closed_words() else 1.2
        elif rest[:1] in self.breaks:
            score = 1.4
        else:
            score = 0.0
        if length == surname + 2:
            score += 0.4
            across = text[at + length - 1 : at + length + 1]
            if crosses(self.after, text, at + length):
                return score
            if word_count(across) > max(300, word_count(rest[:2])):  # 李强调|研, not 王建国|号召
                score -= 2.0 if rest[:1] in PARTS else 1.2 if across in closed_words() else 0.8
            if (verb := self.after.match(text, at + length - 1)) and len(verb[0]) > 1:  # 雷鸣|陪同
                score -= 2.0 if CLOSED.match(text, verb.end()) else 0.8
        if (common_word := word_count(name)) > 100:  # the dictionary calls 熊猫 a person too
            person = (0.4 if length == surname + 1 else 0.0) if name in person_words() else None
            score -= person if person is not None else 1.0 if common_word < 1000 else 1.6
        return score
