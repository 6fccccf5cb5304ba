"""Names behind a post that none of the usual surnames opens: 县长|油琦, 副旗长|宝音满都呼, 局长|甲央措."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import alternation, cut, word_count

LENGTHS = (3, 4)
"""So many characters has such a name that has no surname at all."""
SHORT = 2
MOST, PARTS = 3, (2, 3, 4)
"""So many parts has a name at most, and so many characters a part."""
NUMBERS = frozenset("一二两三四五六七八九十百千万亿")
PLAIN = 20
"""A word with this count is no part of such a name."""
MARKED = compiled("([\u3400-\u9fff]{2,3})、")
"""An item of a list."""
ENDS = compiled(r"[，,。；;、：:！？!?“”\s()（）》—…\d]|$")


@dataclass(frozen=True)
class OddNames:
    """Tells how far such a name goes."""

    scarce: frozenset[str]
    """Surnames that are oftener words: only a post in front makes them open a name."""
    verbs: frozenset[str]
    """Those of them that are verbs: they open only names of three characters."""
    elements: re.Pattern[str]
    """What Tibetan, Mongolian and other names without a surname are made of."""
    after: re.Pattern[str]
    """What may stand behind a name."""
    buildings: re.Pattern[str]
    """How roads and buildings end: 柳河县长|青路."""
    barred: frozenset[str]
    """Characters that no such name holds."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> OddNames:
        """Builds it from ``surnames.tsv`` and ``person_context.tsv``."""
        barred = frozenset(lexicon.words("person_context", "never", "seldom", "joins")) | NUMBERS
        return cls(
            frozenset(lexicon.words("surnames", "scarce", "verb")),
            frozenset(lexicon.words("surnames", "verb")),
            compiled(alternation(lexicon.words("surnames", "element"))),
            compiled(alternation(lexicon.words("person_context", "after", "say"))),
            compiled(rf"(?:{alternation(lexicon.words('person_context', 'building'))})$"),
            barred,
        )

    def among(self, text: str, at: int) -> int | None:
        """End of an item in a list of names that holds no word, so that it can be but one more: 甲、|畅图|、乙."""
        item = MARKED.match(text, at)
        return item.end(1) if item and self.is_coined(item[1]) else None

    def opens(self, text: str, at: int) -> bool:
        """Whether an item of a list of names may be such a name."""
        return text[at : at + 1] in self.scarce or self.elements.match(text, at) is not None

    def end(self, text: str, at: int, run: str) -> int | None:
        """End of the name at the head of a run of characters; None where it is none."""
        if self.is_whole(run) or self.is_spelled(run):
            return at + len(run)
        if run[0] not in self.scarce:
            return None
        for length in (SHORT, SHORT + 1):
            name = run[:length]
            if length == SHORT and run[0] in self.verbs:  # 总书记|来川|视察
                continue
            if len(name) < length or any(self.after.match(run, n) for n in range(1, length)):
                return None
            over = run[length - 1 : length + 1]
            across = len(over) > 1 and word_count(over) > PLAIN  # 总书记|来川视|察
            if across or not self.is_coined(name):
                return None
            if ENDS.match(text, at + length) or self.after.match(text, at + length):
                return at + length
        return None

    def spelled(self, run: str) -> list[int]:
        """Where a name of parts alone may end at the head of a run: 多吉|才让, though 多吉才 is a part too."""
        ends, front = [], {0}
        for _ in range(MOST):
            parts = [(at, at + n) for at in front for n in PARTS if at + n <= len(run)]
            front = {end for at, end in parts if self.elements.fullmatch(run, at, end)}
            ends += sorted(front)
        return ends

    def is_coined(self, name: str) -> bool:
        """Whether a name is no words and holds nothing that no name does."""
        free = (
            self.barred.isdisjoint(name[name[0] in self.scarce :])
            and not word_count(name)
            and not self.buildings.search(name)
        )
        return free and all(len(word) == 1 or word_count(word) <= PLAIN for word in cut(name))

    def is_spelled(self, run: str) -> bool:
        """Whether a run is a long name without a surname that opens with a part of such names: 宝音|满都呼."""
        part = self.elements.match(run)
        rest = run[part.end() :] if part else ""
        return len(rest) in LENGTHS and self.is_coined(rest)

    def is_whole(self, run: str) -> bool:
        """Whether all behind a post can be nothing but a name, whatever opens it: 局长|甲央措、."""
        if len(run) not in LENGTHS or not self.barred.isdisjoint(run):
            return False
        inside = any(self.after.match(run, n) for n in range(len(run)))
        return not inside and all(len(word) == 1 or len(word) in self.spelled(word) for word in cut(run))
