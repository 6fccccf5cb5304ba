"""What the finders share: a sentence, its words, and what has been found in it so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from operator import attrgetter

from kg.kept import compiled
from kg.mentions.edges import Words
from kg.model import Mention, Sentence, Value

SPAN = attrgetter("start", "end")
HAN = compiled(r"[\u3400-\u9fff〇]+")


class Scan:
    """One sentence on its way through the finders; ``found`` grows, offsets are those of the sentence's text."""

    def __init__(self, sentence: Sentence, found: Iterable[Mention] = ()) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self._found: tuple[Mention, ...] = ()
        self._of: dict[tuple[str, ...], tuple[Mention, ...]] = {}
        self._types: set[str] = set()
        self.found = tuple(found)

    @property
    def found(self) -> tuple[Mention, ...]:
        """What has been found so far."""
        return self._found

    @found.setter
    def found(self, mentions: Iterable[Mention]) -> None:
        new = tuple(mentions)
        if new != self._found:
            self._found = new
            self._of = {}
            self._types = {mention.type for mention in new}

    @cached_property
    def words(self) -> Words:
        """The sentence cut into words."""
        return Words.of(self.sentence.text)

    def mention(
        self,
        start: int,
        end: int,
        kind: str,
        rule: str,
        *,
        name: str = "",
        role: str = "name",
        value: Value | None = None,
    ) -> Mention:
        """A mention at offsets of the sentence."""
        text, base = self.text[start:end], self.sentence.start
        return Mention(base + start, base + end, text, kind, name or text, value, None, role, rule)

    def span(self, mention: Mention) -> tuple[int, int]:
        """The mention's offsets in the sentence."""
        return mention.start - self.sentence.start, mention.end - self.sentence.start

    def of(self, *kinds: str) -> tuple[Mention, ...]:
        """Found mentions of these types, in order; sorted once for all who ask before more is found."""
        if self._types.isdisjoint(kinds):
            return ()
        some = self._of.get(kinds)
        if some is None:
            some = self._of[kinds] = tuple(sorted([m for m in self._found if m.type in kinds], key=SPAN))
        return some

    def covers(self, start: int, end: int, *kinds: str) -> bool:
        """Whether a found mention of these types (any when none is given) overlaps the offsets."""
        a, b = self.sentence.start + start, self.sentence.start + end
        among = self.of(*kinds) if kinds else self._found
        return any(m.start < b and a < m.end for m in among)

    def floor(self, offset: int, *kinds: str) -> int:
        """End of the last found mention of these types that ends at or before the offset; 0 without one."""
        at = self.sentence.start + offset
        return max([m.end - self.sentence.start for m in self.of(*kinds) if m.end <= at], default=0)

    def whole(self, offset: int, *kinds: str) -> int:
        """The start of the mention of these types that an offset would cut in two; the offset where there is none."""
        spans = (self.span(mention) for mention in self.of(*kinds) if mention.role == "name")
        return next((a for a, b in spans if a < offset < b), offset)

    def uncut(self, offset: int) -> int:
        """The start of the place that an offset cuts, or ends where the dictionary knows it only in pieces: 望|都|."""
        for place in self.of("Place"):
            a, b = self.span(place)
            pieces = place.text != place.name and b == offset and any(a < at < b for at in self.words.starts)
            if place.role == "name" and (a < offset < b or pieces):
                return a
        return offset

    def opened_by_place(self, end: int, *, longest: int, may_join: Callable[[str], bool]) -> int | None:
        """Start of the nearest place from which unbroken Chinese text leads to the offset: 北京市职业介绍|服务中心."""
        for place in reversed(self.of("Place")):
            a, b = self.span(place)
            if b <= end and a >= end - longest and place.role != "reference":
                between = self.text[b:end]
                return a if not between or (HAN.fullmatch(between) and may_join(between)) else None
        return None

    def opens(self, start: int, end: int, *kinds: str) -> bool:
        """Whether a found mention of these types begins at the offset or covers the offsets."""
        return any(a == start or (a <= start and end <= b) for a, b in map(self.span, self.of(*kinds)))

    def placed(self, offset: int) -> int:
        """Start of the places that stand one behind the other right in front of the offset: 历任|某县某镇|镇长."""
        starts = {self.span(place)[1]: self.span(place)[0] for place in self.of("Place") if place.role == "name"}
        while offset in starts:
            offset = starts[offset]
        return offset

    def add(self, mentions: Iterable[Mention]) -> None:
        """Adds what a finder yields."""
        if new := tuple(mentions):
            types = {mention.type for mention in new}
            self._of = {kinds: some for kinds, some in self._of.items() if types.isdisjoint(kinds)}
            self._found += new
            self._types |= types

    def drop(self, mentions: Iterable[Mention]) -> None:
        """Takes out what another finder has shown to be none."""
        if gone := set(mentions):
            self.found = tuple(m for m in self._found if m not in gone)

    def swap(self, pairs: Iterable[tuple[Mention, Mention]]) -> None:
        """Puts another mention in the place of each that turned out to be longer or shorter."""
        new = dict(pairs)
        if new:
            self.found = tuple(new.get(m, m) for m in self._found)


def taken(scan: Scan, start: int, end: int) -> bool:
    """Whether something else is called so: not where a place has the given name (李|卫东)."""
    others = ((m, *scan.span(m)) for m in scan.of("Place", "Company", "Organization"))
    return any(a < end and start < b and not (start < a and b == end and m.text != m.name) for m, a, b in others)
