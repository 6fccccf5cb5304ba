"""A sentence with one character for each mention, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.claims.forms import SEPARATOR
from kg.kept import compiled
from kg.model import Mention, Sentence

SEPARATED = compiled(f"{SEPARATOR}|[，,]")
OF_TWO = ("前者", "后者")


@dataclass(frozen=True)
class Typed:
    """A sentence with one character for each mention, and the way back."""

    text: str
    mentions: dict[int, Mention]
    """Position in ``text`` to the mention there."""
    origin: tuple[int, ...]
    """Position in ``text`` to the offset in the page; one more for the end."""

    def at(self, kinds: tuple[str, ...]) -> Iterator[int]:
        """Where mentions of the types stand."""
        return (i for i, mention in self.mentions.items() if mention.type in kinds)

    def end_of_one(self, start: int, end: int) -> int:
        """Behind the last word for one of two that were named (前者) between two positions; 0 for none."""
        ones = (i + 1 for i in range(end - 1, start - 1, -1) if (m := self.mentions.get(i)) and m.text in OF_TWO)
        return next(ones, 0)

    def opens_with(self, kind: str, before: int) -> bool:
        """Whether it, or one of its clauses up to an offset, opens with a mention of a type."""
        ahead = ((i, mention) for i, mention in self.mentions.items() if i < before and mention.type == kind)
        return any(i == 0 or self.text[i - 1] in "，,；;" for i, _ in ahead)

    @classmethod
    def of(cls, sentence: Sentence, mentions: Sequence[Mention], characters: Mapping[str, str]) -> Typed:
        """``mentions`` do not overlap and are sorted."""
        pieces: list[str] = []
        origin: list[int] = []
        placed: dict[int, Mention] = {}
        at = sentence.start
        for mention in mentions:
            pieces.append(sentence.text[at - sentence.start : mention.start - sentence.start])
            origin.extend(range(at, mention.start))
            placed[len(origin)] = mention
            pieces.append(characters[mention.type])
            origin.append(mention.start)
            at = mention.end
        pieces.append(sentence.text[at - sentence.start :])
        origin.extend(range(at, sentence.end + 1))
        return cls("".join(pieces), placed, tuple(origin))
