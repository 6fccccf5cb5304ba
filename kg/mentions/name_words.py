"""What words say of names: which of two verbs that share a character stands behind one (张建发|出席, not 张建|发出)."""

from __future__ import annotations

import re

from kg.segment import person_words, word_count

WORD = 200
"""A word of the dictionary with this count says something itself: 专家说."""

RARE_GIVEN = 1000
"""Behind a rare surname a given name with this count is a word: 和|相关."""


def common_words(*words: str) -> bool:
    """Whether one of them is a word of every day, so that a rare surname is none: 和|相关, 保证|本."""
    return any(len(word) > 1 and word_count(word) > RARE_GIVEN for word in words)


def is_everyday(given: str) -> bool:
    """Whether what would be a given name is a word of every day."""
    return word_count(given) > WORD and given not in person_words()


def crosses(after: re.Pattern[str], text: str, at: int) -> bool:
    """Whether a verb stands behind a name that ends at the offset, and across it one that nothing goes on from.

    张建发|出席会议: behind 发出 no word begins (席会); but 李刚|参与会谈, since 会谈 is a word.
    """
    across, verb = after.match(text, at - 1), after.match(text, at)
    if across is None or verb is None or len(verb[0]) == 1 or not at < across.end() < verb.end():
        return False
    return not word_count(text[across.end() : across.end() + 2])
