"""A sentence with one character for each mention, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.claims.forms import SEPARATOR
from kg.gazetteer import HOME
from kg.kept import compiled
from kg.model import Mention, Sentence

LAW = "《"
"""Behind it stands the country whose law it is, of which nothing is told: 《|中华人民共和国|水土保持法》."""
MARK = "、"
"""Put between places that are named by a character each, as a list of them is not separated in print."""
SEPARATED = compiled(f"{SEPARATOR}|[，,]")

GOES_ON = compiled("(?![内里中上的一])[\u3400-\u9fff]")
"""Behind a place or park that does not only say where: 甲园区|引进企业."""


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

    def opens_with(self, kind: str, before: int) -> bool:
        """Whether it, or one of its clauses up to an offset, opens with a mention of a type."""
        ahead = ((i, mention) for i, mention in self.mentions.items() if i < before and mention.type == kind)
        return any(i == 0 or self.text[i - 1] in "，,；;" for i, _ in ahead)

    def told_of(self, kinds: tuple[str, ...], before: int) -> bool:
        """Whether a clause up to an offset opens with a mention of these types, of which it goes on to tell."""
        ahead = (i for i, mention in self.mentions.items() if i < before and mention.type in kinds)
        return any((i == 0 or self.text[i - 1] in "，,；;") and GOES_ON.match(self.text, i + 1) for i in ahead)

    @classmethod
    def of(cls, sentence: Sentence, mentions: Sequence[Mention], characters: Mapping[str, str]) -> Typed:
        """``mentions`` do not overlap and are sorted."""
        pieces: list[str] = []
        origin: list[int] = []
        placed: dict[int, Mention] = {}
        at = sentence.start
        letter = False
        for mention in mentions:
            if mention.value == HOME and sentence.text.startswith(LAW, mention.start - sentence.start - 1):
                continue
            pieces.append(sentence.text[at - sentence.start : mention.start - sentence.start])
            origin.extend(range(at, mention.start))
            before, letter = letter and mention.start == at, mention.type == "Place" and len(mention.text) == 1
            if before and letter:  # 赴|京|浙|苏|考察
                pieces.append(MARK)
                origin.append(at)
            placed[len(origin)] = mention
            pieces.append(characters[mention.type])
            origin.append(mention.start)
            at = mention.end
        pieces.append(sentence.text[at - sentence.start :])
        origin.extend(range(at, sentence.end + 1))
        return cls("".join(pieces), placed, tuple(origin))
