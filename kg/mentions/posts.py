"""Posts and who holds them: [where][body][core] chains in front of one name or several (县委常委、副县长甲、乙)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.mentions.edges import Edges
from kg.mentions.people import NameFinder
from kg.mentions.post_words import PostWords
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_counts

JOINT = re.compile(r"[、，,兼]|以及|和")
HOLDERS = ("Company", "IndustrialPark", "Organization", "Place")
LONGEST_DEPARTMENT = 10
LONGEST_NAME = 18
SHORTEST_STEM = 2
COMMON = 100
"""A word of the dictionary with this count is no name."""
REFERENCE = {"place": "Place", "public": "Place", "executive": "Company", "society": "Organization"}


@dataclass(frozen=True)
class Part:
    """One link of a chain of posts: its span in the sentence, its kind and where it is held, if that is printed."""

    start: int
    end: int
    kind: str
    holder: Mention | None
    level: str
    """省 市 县 区 州 旗 镇 乡, or the word for a park (高新区), or empty."""
    park: bool
    rooted: bool = False
    """Whether a body of a place is printed without the place (政协主席), so that the article's own is meant."""
    unread: bool = False
    """Whether words that nothing has read stand right in front: they hold the post."""


@dataclass(frozen=True)
class PostFinder:
    """Finds posts that stand in front of names. Where only a level is printed (副市长) the holder is a reference."""

    names: NameFinder
    core: re.Pattern[str]
    words: PostWords
    kinds: dict[str, str]
    park: re.Pattern[str]
    level: re.Pattern[str]
    body: re.Pattern[str]
    zone: re.Pattern[str]
    """高新区, 园区 …: a park that only the article names."""
    firm: re.Pattern[str]
    """公司, 该企业 …: a firm that only the article names."""
    edges: Edges

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder, edges: Edges) -> PostFinder:
        """Builds the finder from ``posts.tsv`` and ``post_words.tsv``."""
        zones, firms = (
            alternation([row[0] for row in lexicon.tables["references"] if row[1] == kind])
            for kind in ("IndustrialPark", "Company")
        )
        return cls(
            names,
            re.compile(alternation(lexicon.words("posts"))),
            PostWords.load(lexicon, edges),
            lexicon.mapping("posts"),
            re.compile(alternation(lexicon.words("post_words", "park"))),
            re.compile(r"^(?:原|时任|前|现任|拟任|代)?(?:副)?(自治区|[省市县区州盟旗镇乡村])"),
            re.compile(rf"(?:{alternation(lexicon.words('organisation_words', 'body_end'))})$"),
            re.compile(rf"(?:{zones})$"),
            re.compile(rf"(?:{firms})$"),
            edges,
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Posts (each with ``inner``, where it is held) and the people behind them."""
        parts = self.parts(scan)
        chain: list[Part] = []
        last: tuple[int, Mention] | None = None
        for number, part in enumerate(parts):
            chain.append(part)
            following = parts[number + 1] if number + 1 < len(parts) else None
            if following and self.joined(scan.text, part, following):
                continue
            at = part.end
            spans = self.names.names(scan.text, at + (1 if scan.text[at : at + 1] == " " else 0))
            if spans:
                inherited = last[1] if last and JOINT.fullmatch(scan.text[last[0] : chain[0].start]) else None
                found = list(self.emit(scan, chain, spans, inherited))
                yield from found
                holder = next((m.inner for m in reversed(found) if m.inner is not None), None)
                last = (spans[-1][1], holder) if holder else None
            chain = []

    @staticmethod
    def joined(text: str, part: Part, following: Part) -> bool:
        """Whether nothing but a joint stands between two posts."""
        between = text[part.end : following.start]
        return between == "" or bool(JOINT.fullmatch(between))

    def parts(self, scan: Scan) -> list[Part]:
        """All posts of the sentence, left to right."""
        found: list[Part] = []
        text = scan.text
        for match in self.core.finditer(text):
            if self.kinds[match[0]] == "none" or self.of_a_name(scan, match.start(), match.end()):
                continue
            floor = found[-1].end if found else 0
            found.append(self.part(scan, match, floor))
        return found

    @staticmethod
    def of_a_name(scan: Scan, start: int, end: int) -> bool:
        """Whether what looks like a post stands inside a name: 湖南|省长|沙市, 某某|院士|工作站."""
        return any(a < start < b and end < b for a, b in map(scan.span, scan.of("Company", "Organization"))) or any(
            start < a < end < b for a, b in map(scan.span, scan.of("Place"))
        )

    def part(self, scan: Scan, match: re.Match[str], floor: int) -> Part:
        """One post: its words in front, then what holds it, by the mention there, by its own name or by its level."""
        text, kind = scan.text, self.kinds[match[0]]
        words = self.words.before(scan, floor, match.start())
        start = words.start
        if holder := self.holder(scan, start, floor):
            begin, end = scan.span(holder)
            level = text[end : match.end()] if end < match.end() else ""
            return Part(begin, match.end(), kind, holder, "", bool(self.park.search(level)))
        unnamed = self.unnamed(scan, start, floor, kind)
        if unnamed:
            return Part(scan.span(unnamed)[0], match.end(), kind, unnamed, "", False)
        zone = self.zone.search(text, max(floor, start - 6), start)
        if zone and self.park.search(text[start : match.end()]):
            begin = self.edges.start(scan.words, zone.end(), floor=floor, longest=LONGEST_NAME)
            if zone.start() - begin >= SHORTEST_STEM:
                park = scan.mention(begin, start, "IndustrialPark", "post:holder")
                return Part(begin, match.end(), kind, park, "", True)
        firm = self.firm.search(text, max(floor, start - 6), start)
        if firm and kind == "executive" and not self.words.inside_name(scan, firm.start(), floor):
            return Part(firm.start(), match.end(), kind, None, "", False)
        start = zone.start() if zone else start
        title = text[start : match.end()]
        if not zone and words.inside and (unnamed := self.unnamed(scan, words.modified, floor, kind)):
            return Part(scan.span(unnamed)[0], match.end(), kind, unnamed, "", False)
        if zone:
            return Part(start, match.end(), kind, None, zone[0], True)
        level_match = self.level.match(title)
        return Part(
            start, match.end(), kind, None, level_match[1] if level_match else "", bool(self.park.match(title)),
            words.rooted, words.inside,
        )  # fmt: skip

    def holder(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The mention that ends where the words of the post begin, or covers their first characters (河津市|委书记)."""
        candidates = []
        for mention in scan.of(*HOLDERS):
            a, b = scan.span(mention)
            if floor <= a < start <= b <= start + 8 or floor <= a == start < b <= start + 8:
                candidates.append(mention)
        near = min(candidates, key=lambda m: (scan.span(m)[0], self.rank(m), -m.end), default=None)
        return near or self.across(scan, start, floor)

    def across(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The firm or body in front of a department without a name of its own: 某某公司|高端农机设计院|副院长."""
        for mention in reversed(scan.of("Company", "Organization", "IndustrialPark")):
            a, b = scan.span(mention)
            if floor <= a and b < start <= b + LONGEST_DEPARTMENT:
                inside = self.edges.start(scan.words, start, floor=b, longest=LONGEST_DEPARTMENT + 1) == b
                return mention if inside and mention.rule != "organisation:body" else None
        return None

    @staticmethod
    def rank(mention: Mention) -> int:
        """Leaders of a party or government body are leaders of its place; of a department, of the department."""
        return HOLDERS.index(mention.type) if mention.rule != "organisation:body" else len(HOLDERS)

    def unnamed(self, scan: Scan, start: int, floor: int, kind: str) -> Mention | None:
        """What stands right before a post and has no other mark of a name: 金桥体育|董事长, 装备工业一司|副司长."""
        body = self.body.search(scan.text, floor, start) is not None
        type_ = "Company" if kind == "executive" and not body else "Organization"
        begin = self.edges.start(scan.words, start, floor=floor, longest=16, strict=True)
        inside = [a for a, b in map(scan.span, scan.of("Place")) if begin < a and b < start]
        begin = inside[0] if inside and body and scan.words.ending(inside[0], begin) in closed_words() else begin
        opened = scan.opened_by_place(start, longest=LONGEST_NAME, may_join=self.edges.may_join)
        if opened is not None and floor <= opened < begin:
            begin = opened
        if start - begin < 3 or scan.covers(
            begin, start, "Company", "IndustrialPark", "Organization", "Official", "Person"
        ):
            return None
        stem = scan.text[begin:start]
        if type_ == "Organization" and not body:
            return None
        words = cut(stem)
        plain = all(word_counts().get(word, 0) > COMMON for word in words)
        if type_ == "Company" and plain and sum(len(word) == 1 for word in words) < SHORTEST_STEM:  # not 贺利氏
            return None
        return scan.mention(begin, start, type_, "post:holder")

    def emit(
        self, scan: Scan, chain: list[Part], spans: list[tuple[int, int]], before: Mention | None
    ) -> Iterator[Mention]:
        """One Post mention for each body that the chain names, then the people.

        ``before``: where the post in front is held, in a list (管委会主任甲、副主任乙).
        """
        groups: list[tuple[int, int, Mention | None]] = []
        for part in chain:
            if part.kind == "role" and (part.holder is None or part.holder.type not in ("Company", "Organization")):
                continue
            inherited = groups[-1][2] if groups else before
            holder = part.holder or self.reference(scan, part, inherited)
            if groups and self.same(groups[-1][2], holder):
                groups[-1] = (groups[-1][0], part.end, holder)
            else:
                groups.append((part.start, part.end, holder))
        yield from {holder for _, _, holder in groups if holder and holder.rule == "post:holder"}
        for start, end, holder in groups:
            yield replace(scan.mention(start, end, "Post", "post:chain"), role="value", inner=holder)
        kinds = {part.kind for part in chain}
        held = {holder.type for _, _, holder in groups if holder}
        public = "place" in kinds or ("public" in kinds and held != {"Company"})
        for a, b in spans:
            yield scan.mention(a, b, "Official" if public else "Person", "person:post")

    @staticmethod
    def same(one: Mention | None, other: Mention | None) -> bool:
        """Whether two holders of a chain are one body: the same mention, or references that ask for the same."""
        if one is None or other is None:
            return one is other
        return one == other or (one.type == other.type and one.name == other.name and one.role == other.role)

    @staticmethod
    def reference(scan: Scan, part: Part, inherited: Mention | None) -> Mention | None:
        """Where a post is held that prints no place: its level (副市长), the park, the link before, the last firm."""
        mention = scan.mention(part.start, part.end, "Place", "post:reference", name=part.level, role="reference")
        if part.park:
            if inherited is not None and inherited.type == "IndustrialPark":
                return inherited
            return replace(mention, type="IndustrialPark", name=part.level)
        if part.level:
            same = inherited is not None and inherited.type == "Place" and inherited.name.endswith(part.level)
            return inherited if same and inherited is not None and inherited.role == "name" else mention
        if inherited is not None and not part.unread:
            return inherited
        if part.unread or (part.kind == "public" and not part.rooted):  # 主任 alone may be that of any office
            return None
        return replace(mention, type=REFERENCE[part.kind], name="")
