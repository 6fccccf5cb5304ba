"""Industrial parks: development zones, parks, parks within a park; bare 园区 and 高新区 are references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_counts


@dataclass(frozen=True)
class ParkFinder:
    """Finds parks in a sentence whose places and companies are already found."""

    edges: Edges
    suffix: re.Pattern[str]
    zone: re.Pattern[str]
    zone_ahead: re.Pattern[str]
    loose: frozenset[str]
    generic: frozenset[str]
    bare: frozenset[str]
    known: re.Pattern[str]
    follow: re.Pattern[str]

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> ParkFinder:
        """Builds the finder from ``parks.tsv`` and ``park_words.tsv``."""
        return cls(
            edges,
            re.compile(alternation(lexicon.words("parks", "zone", "park"))),
            re.compile(rf"(?:{alternation(lexicon.words('parks', 'zone'))})$"),
            re.compile(rf"[\u3400-\u9fff]{{0,4}}?(?:{alternation(lexicon.words('parks', 'zone'))})"),
            frozenset(lexicon.words("park_words", "loose")),
            frozenset(lexicon.words("park_words", "generic")),
            frozenset(lexicon.words("park_words", "bare")),
            re.compile(alternation(lexicon.words("park_words", "known"))),
            re.compile(alternation(lexicon.words("park_words", "blocked_after"))),
        )

    def follows(self, text: str, at: int) -> bool:
        """Whether the name of a zone goes on at the offset: 大冶|湖高新区."""
        match = self.zone_ahead.match(text, at)
        return match is not None

    def is_zone(self, name: str) -> bool:
        """Whether a name is that of a zone, which holds other parks and projects: …开发区, …高新区."""
        return self.zone.search(name) is not None

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Parks with a name of their own; a park that follows another at once keeps the joined form as its alias."""
        for match in self.known.finditer(scan.text):
            yield scan.mention(match.start(), match.end(), "IndustrialPark", "park:known")
        taken, last = 0, ""
        for match in self.suffix.finditer(scan.text):
            if self.follow.match(scan.text, match.end()):
                continue
            firms = [scan.span(m)[1] for m in scan.of("Company") if m.rule == "company:full"]
            floor = max([taken, *(end for end in firms if end <= match.start())])
            start = self.edges.start(scan.words, match.start(), floor=floor, longest=20)
            start = self.skip_noise(scan, start, match.start())
            stem = scan.text[start : match.start()]
            if not stem and match[0] in self.bare:
                yield scan.mention(match.start(), match.end(), "IndustrialPark", "park:bare")
                taken = match.end()
                continue
            if match[0] in self.loose and not self.placed(scan, start, match.end()) and not strange(stem):
                continue
            if self.proper(scan, stem, start) or (
                start == taken and taken and len(stem) >= 2 and stem not in self.generic
            ):
                end = self.tail(scan.text, match.end())
                before = last if start == taken else ""  # 延吉高新区|生命健康产业园 is also known by both names
                last = scan.text[start:end]
                yield scan.mention(start, end, "IndustrialPark", "park:suffix", name=before + last)
                taken = end

    def skip_noise(self, scan: Scan, start: int, end: int) -> int:
        """A place behind a verb begins the name: 推动|河津开发区; not behind a name: 中马|钦州产业园区."""
        for place in scan.of("Place"):
            a, _ = scan.span(place)
            before = scan.words.ending(a, start)
            if start < a < end and place.role == "name" and (before in self.edges.soft or before in closed_words()):
                return a
        return start

    def placed(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a place or a company opens the name."""
        return any(
            scan.span(m)[0] == start and scan.span(m)[1] < end for m in scan.of("Place", "Company", "IndustrialPark")
        )

    def proper(self, scan: Scan, stem: str, start: int) -> bool:
        """Whether the stem names one park: more than generic words."""
        if len(stem) < 2:
            return False
        rest, opened = stem, False
        for place in scan.of("Place"):
            a, b = scan.span(place)
            if a == start and b - a <= len(stem):
                rest, opened = stem[b - a :], True
        if opened:
            return True
        while rest:
            word = next((w for n in range(min(6, len(rest)), 0, -1) if (w := rest[:n]) in self.generic), None)
            if word is None:
                return True
            rest = rest[len(word) :]
        return False

    def tail(self, text: str, end: int) -> int:
        """Takes in a closing specification in brackets: …集聚区(锂电池材料)."""
        match = re.compile(r"\([\u3400-\u9fff]{2,10}\)").match(text, end)
        return match.end() if match and "简称" not in match[0] else end


def strange(stem: str) -> bool:
    """Whether a stem is no word and holds none, so that only a name can be meant: 浒关|开发区."""
    counts = word_counts()
    return 2 <= len(stem) <= 4 and not any(counts.get(word, 0) > 20 for word in cut(stem) if len(word) > 1)
