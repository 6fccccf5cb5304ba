"""How much a text of two or three characters looks like the name of a firm: 赛林德, 楚江, not 铁路, 高纯."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.ontology import Lexicon
from kg.segment import cut, land_words, person_words, proper_words, word_count

TABLE = "name_weights"
BIAS = ("bias", "-")
SHORTEST, LONGEST = 2, 3
"""So many characters has a text that a score is given to."""


def features(text: str) -> Iterator[tuple[str, str]]:
    """What the weights stand for: the characters, the first, the last, what jieba's dictionary knows of the text."""
    yield BIAS
    yield from (("any", character) for character in text)
    yield "first", text[0]
    yield "last", text[-1]
    yield "long", str(len(text))
    count = word_count(text)
    yield "met", str(len(str(count)) if count else 0)
    yield "words", str(len(cut(text)))
    known = (text in proper_words(), text in land_words(), text in person_words())
    yield "named", next((sort for sort, is_known in zip("pln", known, strict=True) if is_known), "-")


@dataclass(frozen=True)
class NameScores:
    """Weighs texts by a logistic regression over names of listed firms and words of the language."""

    weights: dict[tuple[str, str], float]
    """Of a kind of feature and its value; of what is not here 0."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> NameScores:
        """Reads ``name_weights.tsv``, which ``ontology/derive_name_weights.py`` writes."""
        rows = lexicon.tables[TABLE]
        return cls({(kind, value): float(weight) for values, kind, weight in rows for value in values})

    def score(self, text: str) -> float:
        """The logarithm of the odds that a text is a firm's name; -inf for one that is too short or too long."""
        if not SHORTEST <= len(text) <= LONGEST or not text.isalpha() or text.isascii():
            return float("-inf")
        return sum(self.weights.get(feature, 0.0) for feature in features(text))
