"""Names without a post: who says something, who takes part, leaders in a row, lists of at least three."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.name_words import WORD, is_everyday
from kg.mentions.people import IS, PLAIN, SHORT, NameFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, land_words, word_count
from kg.sieve import Sieved, sieved

LISTED = sieved(r"(?:(?<![\u3400-\u9fff])|(?<=[与同有请]))(?=[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4}){2,})")
"""Short runs of characters in a row at the start of a clause or behind a preposition."""
ACROSS = 150
"""A short name is none where its last character belongs to so usual a word: 从洽|谈到."""
LEAST = 3
"""So many names in a row make a list without a post."""


@dataclass(frozen=True)
class NameLists:
    """Finds names that no post introduces."""

    names: NameFinder
    say: Sieved
    attends: Sieved
    leaders: Sieved
    """Names, and behind them that they are leaders of a place: 甲、乙等县领导."""
    peers: Sieved
    """Names, and behind them of what calling they are: 甲、乙等12名企业家."""
    of_firms: re.Pattern[str]
    """Behind a list that is none of people."""
    buildings: re.Pattern[str]
    """How buildings, roads and places end."""
    wares: frozenset[str]
    """How products are called, in words: 竹|牙签."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder) -> NameLists:
        """Builds the finder from ``person_context.tsv`` and ``products.tsv``."""
        words = {
            kind: lexicon.words("person_context", kind)
            for kind in ("say", "attend", "leaders", "peers", "building", "of_firms")
        }
        row = "(?P<names>[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4})*?)"
        return cls(
            names,
            sieved(
                rf"(?:^|[，,。；;”：:])(?P<name>[\u3400-\u9fff]{{2,4}})"
                rf"(?P<say>(?:也|还|则|如此|这样)?(?:{alternation(words['say'])}))"
            ),
            sieved(rf"(?:^|[，,。；;：:]){row}(?:等|一同|分别)*(?:{alternation(words['attend'])})"),
            sieved(rf"(?:^|[，,。；;：:、与和同率领]){row}等(?:{'|'.join(words['leaders'])})"),
            sieved(rf"(?:^|[，,。；;：:、与和同率领]){row}等(?:{'|'.join(words['peers'])})"),
            compiled(rf"等?(?:\d+|[一二两三四五六七八九十百几多]+)?[家座条]|等?(?:{alternation(words['of_firms'])})"),
            compiled(rf"(?:{alternation(words['building'])})$"),
            frozenset(word for word in lexicon.words("products", "head") if len(word) >= SHORT),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """All of them."""
        yield from self.speakers(scan)
        yield from self.attendants(scan)
        yield from self.runs(scan)

    def speakers(self, scan: Scan) -> Iterator[Mention]:
        """Who says something at the start of a clause: “…。”王五介绍道."""
        for match in self.say.finditer(scan.text):
            start = match.start("name")
            end = self.names.end(scan.text, start, strong=False)
            across = word_count(scan.text[match.end("name") - 1 : match.end("name") + 1])
            if len(match["name"]) == SHORT and across > ACROSS:
                continue
            town = any(m.text == m.name and scan.span(m) == match.span("name") for m in scan.of("Place"))  # 白沙镇|表示
            if end == match.end("name") and word_count(match["name"]) < WORD and not town:
                yield scan.mention(start, end, "Person", "person:says")

    def attendants(self, scan: Scan) -> Iterator[Mention]:
        """Who takes part, by names alone at the head of a clause (随后，|王五、赵六一行参观); leaders of a place."""
        found = [("Person", "person:attends", match) for match in self.attends.finditer(scan.text)]
        found += [("Official", "person:leaders", match) for match in self.leaders.finditer(scan.text)]
        found += [("Person", "person:peers", match) for match in self.peers.finditer(scan.text)]
        for kind, rule, match in found:
            spans = self.names.names(scan.text, match.start("names"))
            whole = spans and spans[-1][1] == match.end("names")
            if rule == "person:peers" and (
                len(spans) == 1 or any(word_count(scan.text[a:b]) >= PLAIN for a, b in spans)
            ):
                continue  # 物理、化学|等专家
            if rule == "person:attends" and spans and scan.text[slice(*spans[0])] in land_words():
                continue  # 萧山|考察团
            if whole and all(self.names.is_name(scan.text[a:b].removesuffix(IS) or IS) for a, b in spans):
                yield from (scan.mention(a, b, kind, rule) for a, b in spans)

    def no_person(self, scan: Scan, start: int, end: int) -> bool:
        """Whether an item of a list is a place or a building: 苏州北, 海滨路."""
        return scan.covers(start, end, "Place", "Company") or self.buildings.search(scan.text, start, end) is not None

    def runs(self, scan: Scan) -> Iterator[Mention]:
        """Lists of at least three names in a row, without a post: 邓雁平、乔登州、李晓武."""
        for match in LISTED.finditer(scan.text):
            spans = self.names.names(scan.text, match.start())
            plain = sum(word_count(scan.text[a:b]) >= PLAIN for a, b in spans)
            given = sum(b - a > SHORT and is_everyday(scan.text[a + 1 : b]) for a, b in spans)  # 易|回收
            wares = sum(scan.text[a + 1 : b] in self.wares for a, b in spans)  # 竹炭、竹|地板、竹|牙签
            if (
                len(spans) < LEAST
                or wares * 2 >= len(spans)
                or plain * 4 >= len(spans)
                or given * 3 >= len(spans) * 2
                or self.of_firms.match(scan.text, spans[-1][1])
            ):
                continue
            if sum(self.no_person(scan, a, b) for a, b in spans) <= 1:
                for a, b in spans:
                    yield scan.mention(a, b, "Person", "person:list")
