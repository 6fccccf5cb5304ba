"""What headlines tell of who has a post, which only looks like a name: 市领导|查安全, 县长|代言|农产品, 书记|信箱."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import alternation, is_given, land_words, person_words, proper_words, word_count

SHORT = 2
PLAIN = 20
"""A word of the dictionary with this count is one of every day."""
THING = 100
"""A word of two characters with this count is hardly what somebody with a rare surname is called."""


@dataclass(frozen=True)
class Headlines:
    """Tells names from what a headline says."""

    doing: frozenset[str]
    """Surnames that are verbs and adverbs too: 查, 解, 全."""
    says: re.Pattern[str]
    """How somebody is quoted, in front of which a name is one, whatever else it spells: 总监|严跃进|表示."""
    role: re.Pattern[str]
    """As what somebody acts, behind 任: 由县领导|任链长."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Headlines:
        """Reads ``person_context.tsv``."""
        return cls(
            frozenset(lexicon.words("person_context", "doing")),
            compiled(alternation(lexicon.words("person_context", "say"))),
            compiled(
                rf"任(?:(?!任)[\u3400-\u9fff]){{0,10}}?(?:{alternation(lexicon.words('person_context', 'acting'))})$"
            ),
        )

    def tell(self, run: str, length: int) -> bool:
        """Whether so many characters at the head of a run tell something: a verb and its object, one word, two."""
        if self.role.match(run):
            return True
        name = run[:length]
        if self.says.match(run, length):
            return False
        if length > SHORT and is_word(name, 0) and not is_given(name[1:]):
            return True
        if name[:1] not in self.doing:
            return False
        two = is_word(name[:SHORT], PLAIN) and (length == SHORT or is_word(run[SHORT : SHORT + 2], PLAIN))
        done = length > SHORT and is_word(name[1:], PLAIN) and not is_given(name[1:])
        return two or done

    def is_thing(self, run: str, length: int) -> bool:
        """Whether a rare surname and one character at the head of a run are a word of every day: 县长|信箱."""
        name = run[:length]
        thing = length == SHORT and is_word(name, THING) and name not in land_words()  # 总统|普京
        return thing and not self.says.match(run, length)


def is_word(text: str, count: int) -> bool:
    """Whether a text is a word that is met more often and is nobody's name."""
    return word_count(text) > count and text not in person_words() and text not in proper_words()
