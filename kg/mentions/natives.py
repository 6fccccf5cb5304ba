"""Who is called one of a place (宿迁人|王建国), and firms called by the names of their founders (陈|家旺|创办了…)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.careers import YEAR
from kg.mentions.name_words import WORD
from kg.mentions.people import PLAIN, SHORT, NameFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import person_words, word_count

NATIVE = "人"
WORDS = ("人文", "人和")
"""Words that look like that and the surname behind it."""


@dataclass(frozen=True)
class Natives:
    """Finds such people, and tells such firms from them."""

    names: NameFinder
    does: re.Pattern[str]
    """What only people do, right behind a name."""
    did: re.Pattern[str]
    """The same, or the year in which somebody did something."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder) -> Natives:
        """Reads ``lives.tsv``."""
        lives = "|".join(lexicon.words("lives"))
        return cls(names, compiled(rf"(?:{lives})"), compiled(rf"(?:{lives})|[，,]?于?{YEAR}"))

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Those behind 人 and a place who say or do something: 宿迁|人|王建国|创办了…, not 某市|人文."""
        text = scan.text
        for at in sorted({scan.span(m)[1] for m in scan.of("Place")}):
            start = at + len(NATIVE)
            if not text.startswith(NATIVE, at) or text.startswith(WORDS, at):
                continue
            end = self.names.end(text, start, strong=True)
            if end is None or scan.covers(start, end, "Place", "Company", "Organization", "Person", "Official"):
                continue
            name = text[start:end]
            acts = self.names.ends(text, end) or self.did.match(text, end)
            if acts and self.is_name(name) and not self.names.is_word(name) and word_count(name) < WORD:
                yield scan.mention(start, end, "Person", "person:native")

    def apart(self, scan: Scan, firms: Iterable[Mention]) -> Iterator[Mention]:
        """Short names of firms without those that are the given name of somebody who does something."""
        text = scan.text
        for firm in firms:
            start, end = scan.span(firm)
            if firm.type == "Company" and start and end - start == SHORT and self.is_given(text, start, end):
                continue
            yield firm

    def is_given(self, text: str, start: int, end: int) -> bool:
        """Whether what looks like the short name of a firm stands behind a surname; not 依托|华数."""
        says = self.names.after.match(text, end)
        acts = (says is not None and len(says[0]) > 1) or self.does.match(text, end) is not None
        word = start > 1 and word_count(text[start - 2 : start]) > PLAIN
        return acts and not word and self.is_name(text[start - 1 : end])

    def is_name(self, text: str) -> bool:
        """Whether a text can only be a name, or is that of somebody well known."""
        return (len(text) > SHORT and text in person_words()) or self.names.is_name(text)
