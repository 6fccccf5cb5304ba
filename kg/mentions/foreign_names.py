"""Names of foreigners whose parts a dot joins: 乔恩·史密斯."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.name_fit import ASPECT, NameFit
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words

NAME = compiled(r"[\u3400-\u9fff]{1,8}(?:[·•][\u3400-\u9fff]{1,10})+")
FIRST_OF_TWO = compiled(r"[\u3400-\u9fff]+[·•][\u3400-\u9fff]{2,}?(?=[和与][\u3400-\u9fff]{2,}[·•])")
"""A name that a joint and another one follow: 乔恩·史密斯|和|迈克·贝克."""
DOTS = "·•"


@dataclass(frozen=True)
class ForeignNames:
    """Knows where the name of a foreigner ends."""

    fit: NameFit
    sounds: re.Pattern[str]
    """Names in one piece: 拉斯穆森."""
    tails: re.Pattern[str]
    """The last two characters of a name whose last one might begin a verb: 买买提|提到."""
    other: re.Pattern[str]
    """What a foreigner's first name does not hold, such as a post or a verb, and how none ends: 美丰·荣府|大楼."""

    @classmethod
    def load(cls, lexicon: Lexicon, fit: NameFit, sounds: re.Pattern[str], words: Iterable[str]) -> ForeignNames:
        """Reads ``surnames.tsv`` and ``person_context.tsv``; ``words``: posts, and what people do."""
        held = alternation([word for word in words if len(word) > 1])
        ends = alternation(lexicon.words("person_context", "building"))
        return cls(
            fit,
            sounds,
            compiled(alternation(lexicon.words("surnames", "tail"))),
            compiled(rf"[^·•]*(?:{held})[^·•]*[·•]|.*(?:{ends})$"),
        )

    def end(self, text: str, at: int) -> int | None:
        """End of the name that starts at the offset, None if there is none."""
        name = FIRST_OF_TWO.match(text, at) or NAME.match(text, at)
        if name is None:
            return None
        last = max(text.rfind(mark, at, name.end()) for mark in DOTS) + 1
        span = [n for n in range(last + 1, name.end()) if not self.sounds.match(text, n)]  # 魏|因加特
        ends = (n for n in span if self.fit.after.match(text, n) or ASPECT.match(text, n) or self.fit.comes(text, n))
        end = next((n for n in ends if not self.tails.match(text, n - 1)), name.end())
        closed = (n for n in range(last + 2, end - 1) if text[n : n + 2] in closed_words())
        end = next((n for n in closed if not self.tails.match(text, n - 1)), end)  # 热合曼|挨个
        return None if self.other.match(text[at:end]) else end
