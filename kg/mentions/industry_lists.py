"""The items of lists of industries, which say only together that they are such: 光电显示、氢能装备等主导产业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import Lists, number
from kg.mentions.industries import AMONG, COUNT, IndustryFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut
from kg.sieve import Sieved, sieved

ITEM = r"[\u3400-\u9fffA-Za-z（）()]{2,14}?"
WHOLE = compiled("[^、]+")
"""The items of a list of as many as are counted behind it, whatever joins two in one: 医药及健康、氢能|两大产业."""
NUMBER = compiled("[二两三四五六七八2-8](?=[大个条类种足轮])")
"""So many as are counted behind a list stand in it: 光电显示、结构件|两条产业链."""
JOINTS = ("和", "与", "及")
OWNERS = ("IndustrialPark", "Place")
"""What has industries of its own."""
PARK, TAKES = "IndustrialPark", "takes"
"""Whose industries they are that it takes for such, with the group of that: 园区|把|食品加工作为主导产业."""
PARTICLE = compiled("[的等在]|[连形结构打串]造?成$")
EDGE = "、，,。；;：:！？“”（）() "
"""What may stand right in front of a list that no verb announces."""


@dataclass(frozen=True)
class IndustryLists:
    """Finds lists of industries by what stands behind or in front of them."""

    industries: IndustryFinder
    listed: tuple[tuple[Sieved, bool], ...]
    """Each has a group ``items``; with each whether what stands around says that all of them are industries."""
    item: re.Pattern[str]
    """An item of a list."""
    owner: re.Pattern[str]
    """Whose industries they are, in front of the first: 园区|煤化工、新材料."""
    hint: re.Pattern[str]
    """Without one of these a sentence holds no such list, and no pattern need be tried on it."""
    aim: re.Pattern[str]
    """What stands in front of a list of industries: 重点发展."""
    opening: re.Pattern[str]
    """The same where it opens the list: 突出|建筑防水、白芝麻."""
    field: re.Pattern[str]
    """How industries are called: 汽车|零部件, 食品|加工."""
    works: frozenset[str]
    """What is done with things, which alone names no industry: 轴承的研发、|制造."""
    business: re.Pattern[str]
    """What a sentence about industries speaks of."""

    @classmethod
    def load(cls, lexicon: Lexicon, industries: IndustryFinder) -> IndustryLists:
        """Reads ``industries.tsv`` and ``phrases.tsv``."""

        def words(*kinds: str) -> str:
            return alternation(lexicon.words("industries", *kinds))

        sort = rf"(?:{words('generic')})*"
        kind = rf"{sort}(?:{words('cluster')})(?![园区化]|各方|价值|主体)"
        items, more = rf"(?P<items>{ITEM}(?:、{ITEM})+?)", rf"(?P<items>{ITEM}(?:、{ITEM})*?)"
        ends, making = "(?=产业|的|[，,。；;、]|$)", words("making")
        ends = rf"(?!{lexicon.regex('industries', 'ware').pattern}){ends}"
        role, part = rf"为(?:{words('role')}){ends}", rf"为(?:{words('part')}){ends}"
        sure = (
            rf"{items}”?(?:{words('taken')})?(?:等{COUNT}?|{COUNT}){kind}",
            rf"(?:{words('main', 'pursuit')}){items}{kind}",
            rf"(?:{words('aim')})了?(?P<items>{ITEM})等{COUNT}{kind}",
            rf"{items}等?“?(?:{words('shape')})”?的?{sort}产业(?:{words('order')})",
            rf"(?<![^，,；;。]){items}(?:[均都已逐步渐经])*(?:是|成[为了])[^，,。；;、]{{2,18}}?{COUNT}?(?:{words('role')})产业",
            rf"(?P<takes>[把将])(?P<items>{ITEM}(?:[、和及]{ITEM})*?)等?(?:{words('taken')})"
            rf"[^，,。；;、]{{0,12}}?{COUNT}?(?:{words('role', 'part')})产业",
            rf"(?<!产品)以(?!{making}){more}等?{role}",
            rf"(?<=[，,；;、]){items}等?{role}",
            rf"(?:产业(?:{words('course')})|(?:{words('role')}|{words('part')})产业){Lists.load(lexicon).says}(?P<items>{ITEM}(?:[、和]{ITEM})*?)(?=[“，,。；;等]|$)",
        )
        called = (
            rf"(?<!产品)以(?!{making}){more}等?{part}",
            rf"{items}等?{COUNT}{sort}(?:{words('ground')})",
            rf"为(?:{words('headed')})的(?P<items>{ITEM})(?=[、，,和与]以|(?:等{COUNT}?|{COUNT}){kind})",
            rf"(?:{words('main')})了?(?P<items>{ITEM}(?:[、和及]{ITEM})+?)(?<!产品)(?=[，,。；;]|$)",
            rf"(?<![^，,；;。])(?P<items>{ITEM})是[^，,。；;、]{{2,18}}?(?:{words('role', 'part')})产业",
            rf"{items}等?{COUNT}?{sort}(?P<broad>{words('broad')})",
        )
        return cls(
            industries,
            tuple((sieved(form), True) for form in sure) + tuple((sieved(form), False) for form in called),
            compiled(rf"(?<=[和、])以|(?:(?!以及|[、和与]|(?<![涉普顾])及(?!{words('second')})).)+"),
            compiled(alternation(row[0] for row in lexicon.tables["references"] if row[1] in OWNERS)),
            compiled(rf"产业|集群|{words('broad')}|园|为(?:{words('role')}|{words('part')})|{words('main')}"),
            compiled(rf"(?:(?:{words('aim')})了?|产业(?:[和与及、，]|以及))$"),
            compiled(rf"(?:{words('aim')})了?以?"), compiled(rf"(?:{words('field')})$"),
            frozenset(lexicon.words("industries", "making")), compiled(words("business")),
        )  # fmt: skip

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The items of all lists in a sentence."""
        if not self.hint.search(scan.text):
            return
        taken: set[int] = set()
        for pattern, sure in self.listed:
            broad = "broad" in pattern.regex.groupindex
            for match in pattern.finditer(scan.text) if not broad or self.business.search(scan.text) else ():
                if TAKES in pattern.regex.groupindex and not scan.of(PARK):  # told of places it names none
                    continue
                for start, end in self.items(scan, match, sure=sure):
                    if start not in taken:
                        taken.add(start)
                        yield scan.mention(start, end, "Industry", "industry:list")

    def items(self, scan: Scan, match: re.Match[str], *, sure: bool) -> Iterator[tuple[int, int]]:
        """The spans of the items that name an industry; ``sure``: what stands behind says that all of them do."""
        text = scan.text
        begin, end = match.span("items")
        first = begin + len(match["items"].split("、")[0])
        opened = [m.end() for m in self.opening.finditer(text, begin, first) if m.end() + 2 <= first]
        counted = NUMBER.search(text, end, match.end())
        several = number(counted[0]) if counted else None
        whole = several == match["items"].count("、") + 1
        left = opened[-1] if opened else max(self.industries.left(scan, first, joined=whole), begin)
        at = begin if match.start() < begin else left
        if owner := self.owner.match(text, at, first - 1):
            at = owner.end()
        announced = at != begin or match.start() < begin or self.aim.search(text, 0, at) is not None
        bounded = announced or at == 0 or text[at - 1] in EDGE
        spans = [m.span() for m in (WHOLE if whole else self.item).finditer(text, at, end)]
        spans = [(a, among.end("last") if (among := AMONG.match(text, a, b)) else b) for a, b in spans]
        if spans and scan.covers(*spans[0], "Company"):  # 以甲公司、乙新能源|为龙头
            return
        names = [(a, b) for a, b in spans if self.is_item(scan, a, b, whole=whole)]
        fields = [(a, b) for a, b in names if self.field.search(text, a, b)]
        told = announced or len(fields) * 2 >= len(names) or several == len(names)
        listed = sure and len(names) == len(spans) and told
        for a, b in names if listed else fields:
            if a > at or bounded:
                yield a, b

    def is_item(self, scan: Scan, start: int, end: int, *, whole: bool) -> bool:
        """Whether an item may name an industry: no verb in it, no kind of industries, nothing that has a name.

        ``whole``: the list has as many items as are told, so that what joins two words joins them in one.
        """
        item = scan.text[start:end]
        stem = self.industries.stem(item)
        named = (
            self.industries.is_stem(stem, item)
            and not self.industries.suffix.search(item)
            and not PARTICLE.search(item)
            and not AMONG.match(item)
            and item not in self.works
        )
        called = self.field.search(item) is not None  # 通用设备|制造
        words = [word for word in cut(item)[:-1] if not (whole and word in JOINTS)]
        inside = any(word in self.industries.act if called else self.industries.stops(word) for word in words)
        return (
            named
            and not inside
            and not scan.covers(start, end, "Company", "Organization", "Person", "Official", "Post")
        )
