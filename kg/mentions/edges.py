"""Where a name without a left edge begins: walks from its ending to the left, word by word, until a word stops it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from kg.ontology import Lexicon
from kg.segment import segmenter

OPENING = {"(": ")", "（": "）", "“": "”", "《": "》", "「": "」"}
CLOSING = {close: open_ for open_, close in OPENING.items()}
INSIDE = re.compile(r"[\u3400-\u9fffA-Za-z0-9·&+\-./×%㎡²]")
NUMERAL = re.compile(r"\d[\d.,]*%?")


@dataclass(frozen=True)
class Words:
    """A text cut into words: parallel start and end offsets."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        """Cuts with jieba."""
        starts, ends, at = [], [], 0
        for word in segmenter()(text):
            starts.append(at)
            at += len(word)
            ends.append(at)
        return cls(text, tuple(starts), tuple(ends))


@dataclass(frozen=True)
class Edges:
    """The words that end a name on its left, by their kind in ``edges.tsv``."""

    function: frozenset[str]
    verb: frozenset[str]
    soft: frozenset[str]
    noun: frozenset[str]

    @classmethod
    def load(cls, lexicon: Lexicon) -> Edges:
        """Reads ``edges.tsv``."""
        return cls(*(frozenset(lexicon.words("edges", kind)) for kind in ("function", "verb", "soft", "noun")))

    def stops(self, word: str, *, digits: bool) -> bool:
        """Whether a word cannot stand inside a name."""
        return word in self.function or word in self.verb or word in self.noun or (not digits and bool(NUMERAL.fullmatch(word)))

    def start(self, words: Words, end: int, *, floor: int = 0, longest: int = 24, digits: bool = False) -> int:
        """The leftmost offset from which ``words.text[start:end]`` may be one name; ``end`` when nothing may.

        ``floor``: an offset that must not be crossed; ``digits``: figures may stand inside (年产10万吨…项目).
        """
        text, start = words.text, end
        i = bisect_left(words.starts, end) - 1
        while i >= 0:
            a, b = words.starts[i], min(words.ends[i], end)
            if a < floor or end - a > longest:
                return max(start, floor) if start > floor else start
            word = text[a:b]
            if word in CLOSING:
                opened = text.rfind(CLOSING[word], max(floor, a - 14), a)
                if opened < 0:
                    return start
                start = opened
                i = bisect_left(words.starts, opened) - 1
                continue
            if not INSIDE.match(word) or self.stops(word, digits=digits):
                return start
            start = a
            i -= 1
        return start
