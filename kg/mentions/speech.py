"""Who says what stands in quotation marks: 我 and 我们 there are the speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kg.kept import compiled
from kg.model import Mention, Sentence
from kg.ontology import Lexicon
from kg.segment import alternation

SPEAKER = "Speaker"
"""What 我 asks for."""
PERSONS = ("Person", "Official")
BEHIND = 30
"""So many characters behind the closing mark the speaker is named."""
MARK = compiled("[“”]")
LONGEST = 600
"""So many characters has a quotation."""


class Row(Protocol):
    """A sentence with its mentions."""

    @property
    def sentence(self) -> Sentence: ...  # noqa: D102

    @property
    def top(self) -> Sequence[Mention]: ...  # noqa: D102


@dataclass(frozen=True)
class Speech:
    """Knows how a quotation names its speaker."""

    says: re.Pattern[str]
    """Behind a name: 介绍道."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Speech:
        """Reads ``person_context.tsv``."""
        return cls(compiled(rf"[^，。；”“]{{0,6}}?(?:{alternation(lexicon.words('person_context', 'say'))})"))

    def speakers(self, rows: Sequence[Row]) -> list[tuple[int, int, Mention]]:
        """The quotations of an article whose speaker is named: start, end, speaker; offsets are the page's."""
        said: list[tuple[int, int, Mention]] = []
        opened: tuple[Row, int] | None = None
        for index, row in enumerate(rows):
            for mark in MARK.finditer(row.sentence.text):
                at = row.sentence.start + mark.start()
                if mark[0] == "“":
                    opened = row, at
                elif opened is not None:
                    speaker = self.behind(rows[index : index + 2], at) or self.before(*opened)
                    if speaker is not None and at - opened[1] <= LONGEST:
                        said.append((opened[1], at, speaker))
                    opened = None
        return said

    @staticmethod
    def firms(rows: Sequence[Row], said: Sequence[tuple[int, int, Mention]]) -> list[tuple[int, int, Mention]]:
        """The quotations in front of their speaker, with the firm of which he has a post: ”甲公司总经理王五介绍道."""
        posts = {m.end: m.inner for row in rows for m in row.top if m.type == "Post" and m.inner is not None}
        held = [(start, end, posts.get(speaker.start)) for start, end, speaker in said if end < speaker.start]
        return [(a, b, firm) for a, b, firm in held if firm and firm.type == "Company" and firm.role == "name"]

    def behind(self, rows: Sequence[Row], at: int) -> Mention | None:
        """Who is named right behind the closing mark: ”总经理王五介绍道."""
        for row in rows:
            text, base = row.sentence.text, row.sentence.start
            for mention in row.top:
                if mention.type in PERSONS and mention.role == "name" and 0 < mention.start - at <= BEHIND:
                    between = text[max(at + 1 - base, 0) : mention.start - base]
                    named = not re.search("[，。；“]", between) and self.says.match(text, mention.end - base)
                    return mention if named else None
        return None

    def before(self, row: Row, at: int) -> Mention | None:
        """Who is named right in front of the opening mark: 王五介绍说：“."""
        text, base = row.sentence.text, row.sentence.start
        for mention in reversed([m for m in row.top if m.end <= at]):
            if mention.type in PERSONS and mention.role == "name":
                said = self.says.match(text, mention.end - base)
                return mention if said and re.fullmatch("[：，,:]?", text[said.end() : at - base]) else None
        return None
