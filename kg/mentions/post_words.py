"""The words in front of the core of a post: 市委|常务|副|书记."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import HAN, Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, word_count

LONGEST = 14
POINTING = ("该", "我")
"""In front of a level points at a place of which was spoken, or the article's: 该|镇党委书记, 我|市市委书记."""
OF_PLACE, FREE = "of_place", "free"
MODIFYING = ("time", FREE, "party", OF_PLACE)
"""Kinds that are never the end of a body's name: 文明办|原|副|主任."""
POINTED = compiled(r"[该本此][\u3400-\u9fff]{1,2}$")
"""In front of a post of something that was spoken of before under another name."""
OF_PROJECT = compiled(r"(?:^|[，,。；;：:、“])(?P<name>[^，,。；;：:、“”]{2,24}项目)$")
"""In front of who manages it, a project that names no firm."""
OWN = compiled("[我本][校院会局馆社所]")
"""The body that an article is from, without its name."""
THAT = compiled(r"该(?P<kind>[局厅办院馆会所站处署]|中心)(?=[^，。；：、]?$)")
"""In front of a post, the body that was spoken of before: 该局|局长, 该|办党组书记."""
ITS = compiled("该(?P<kind>[局厅办院馆会所站校署社]|中心)(?=[㐀-鿿]{2,8}[科股室部处队])")
"""The same at the head of a post in a part of it: 该局电商科科长."""
OTHER = compiled("、(?![^、]*(?:公司|企业|集团|们|自己)的$)(?P<whose>[\u3400-\u9fff]{4,10})的$")
"""In a list of people, whose head the next is: 甲公司的董事长王五、|某某五金的|总经理."""
ORIGIN = compiled("[、，,](?P<place>[\u3400-\u9fff]{2,8}?)(?:人|籍)(?=[\u3400-\u9fff])")
"""Where somebody is from, between a post and the name."""
OF, GROUP = "的", "组"
"""Between who has somebody in a post and the post."""
LATIN = compiled("[A-Za-z]{4,} ?$")
"""The name of a firm in letters, in front of a post: MOMENTUM WORKS |CEO."""
MEMBER = "委员"
"""One who does a town committee's work is no leader of the county, whatever root he does it for: 组织|委员."""
REFERENCE = {
    "place": "Place", "public": "Place", "executive": "Company", "society": "Organization",
    "institution": "Organization",
}  # fmt: skip
"""Who holds a post of a kind, where only the article names it."""
ZONE = 3
"""So long are short forms whose characters stand in the full names of their parks: 高新区, 经开区."""


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
    firm: bool = False
    """Whether it is of a firm that only the article names: 集团|副总经理."""
    of: bool = False
    """Whether it is somebody's by a word: 某公司|的|董事长."""


def fits(part: Part, holder: Mention, title: str = "") -> bool:
    """Whether a post can be one of where the post in front of it is held: 副县长甲，|副总裁乙 is of a firm.

    ``title``: as it is printed; a group has no other public posts than that of its head (纪检监察组组长甲、|副部长乙).
    """
    if title and part.kind == "public" and holder.name.endswith(GROUP) and GROUP not in title:
        return False
    if part.firm:
        return holder.type == "Company"
    return holder.type != "Place" if part.kind == "executive" else part.kind != "place" or holder.type != "Company"


def same(one: Mention | None, other: Mention | None) -> bool:
    """Whether two holders of a chain are one body: the same mention, or references that ask for the same."""
    if one is None or other is None:
        return one is other
    return one == other or (one.type == other.type and one.name == other.name and one.role == other.role)


def reference(scan: Scan, part: Part, inherited: Mention | None, told: re.Pattern[str]) -> Mention | None:
    """Where a post is held that prints no place: its level (副市长), the park, the link before, the last firm.

    ``told``: in front of a post, a kind of body that was spoken of before.
    """
    mention = scan.mention(part.start, part.end, "Place", "post:reference", name=part.level, role="reference")
    if part.kind != "role" and scan.text[part.start - 1 : part.start] == OF:
        whose = [m for m in scan.of("Company", "Organization") if scan.span(m)[1] == part.start - 1]
        if whose and not part.level and fits(part, whose[0]):  # 甲公司的|总经理
            return whose[0]
        if other := OTHER.search(scan.text, 0, part.start):
            return next((m for m in scan.of("Company") if m.text == other["whose"]), None)
    ours = part.rooted or part.kind in ("institution", "society")
    own = ours and inherited is None and OWN.search(scan.text, 0, part.start)
    manages = part.kind == "executive" and inherited is None
    project = OF_PROJECT.search(scan.text, 0, part.start) if manages else None
    of_project = project and not scan.covers(project.start("name"), part.start, "Company")
    that = THAT.search(scan.text, 0, part.start + 1) or ITS.match(scan.text, part.start)
    if own or of_project or (part.kind == "executive" and not that and POINTED.search(scan.text, 0, part.start)):
        return None  # 我校|校长, 该店|负责人, 甲产业园项目|总经理
    if body := that or told.search(scan.text, 0, part.start):
        return replace(mention, type="Organization", name=body["kind"])
    if part.park:
        elsewhere = inherited is not None and len(part.level) >= ZONE and not set(part.level) <= set(inherited.name)
        # 试验区副主任甲、|高新区主任: another park
        if inherited is not None and inherited.type == "IndustrialPark" and not elsewhere:
            return inherited
        return replace(mention, type="IndustrialPark", name=part.level)
    if part.firm and part.level:
        return replace(mention, type="Company")
    if part.level:
        like = inherited is not None and inherited.type == "Place" and inherited.name.endswith(part.level)
        return inherited if like and inherited is not None and inherited.role == "name" else mention
    title = scan.text[part.start : part.end]
    if inherited is not None and not (part.unread and is_elsewhere(part, inherited)) and fits(part, inherited, title):
        return inherited
    if part.unread or (part.kind == "public" and not (part.rooted or part.firm)):  # 主任 alone may be of any office
        return None
    if part.firm:  # 集团|党委书记
        return replace(mention, type="Company", name="")
    return replace(mention, type=REFERENCE[part.kind], name="")


def is_elsewhere(part: Part, inherited: Mention) -> bool:
    """Whether what nobody has read in front of a post is no part of that body: 某协会会长甲、|某资本投行部|合伙人."""
    return inherited.type == "Place" or (inherited.type == "Organization" and part.kind == "executive")


def held(found: list[Mention], end: int) -> tuple[int, Mention] | None:
    """The offset with where the last of the posts is held."""
    holder = next((m.inner for m in reversed(found) if m.inner is not None), None)
    return (end, holder) if holder else None


def of_a_name(scan: Scan, start: int, end: int, kind: str) -> bool:
    """Whether what looks like a post stands in a name: 湖南|省长|沙市, 某某|院士|工作站, 公|司长|沙某公司."""
    opens = kind == "role"
    if kind == "place" and any(
        a < start and b == start + 1 and not place.name.endswith(scan.text[start])
        for place, (a, b) in ((m, scan.span(m)) for m in scan.of("Place"))
    ):
        return True  # 扬州|长江锁业
    firms = map(scan.span, scan.of("Company", "Organization"))
    parks = map(scan.span, scan.of("IndustrialPark"))
    return (
        any((a < start or (opens and a == start)) and start < b and end < b for a, b in firms)
        or (opens and any(a == start and end < b for a, b in parks))  # 浙商|（某县）工业园
        or any(start < a < end < b for a, b in map(scan.span, scan.of("Place", "IndustrialPark", "Company")))
    )


def quoted(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands between quotation marks: “|区长包园|”机制."""
    return text[max(0, start - 1) : start] == "“" and text[end : end + 1] == "”"


def names_firm(text: str, at: int, end: int) -> bool:
    """Whether 长 belongs to a word behind it, in what has something: 龙泉县|长丰剑业|的产品, not 县长|江涛|说."""
    return text[end : end + 1] == OF and word_count(text[at - 1 : at + 1]) > 0


def is_listed(scan: Scan, span: tuple[int, int], named: list[tuple[int, int]]) -> bool:
    """Whether an item of a list of names is one, though a place might be called so too: 安建东、|高平|、庄碧燕."""
    if not scan.opens(*span, "Company", "Place"):
        return True
    bare = any(scan.span(place) == span and place.text != place.name for place in scan.of("Place"))
    return bare and named[-1] != span and not scan.opens(*named[-1], "Company", "Place")


@dataclass(frozen=True)
class Before:
    """Where the words of a post begin."""

    start: int
    modified: int
    """Where those begin that only say how the post is held."""
    inside: bool
    """Whether something without a gap or a name of its own stands in front: 文明|办公室主任."""
    rooted: bool
    """Whether they name a body of a place, such as 政协."""


@dataclass(frozen=True)
class PostWords:
    """``post_words.tsv``, read from the core of a post to the left."""

    last: re.Pattern[str]
    party: re.Pattern[str]
    """A party committee of the holder, at the head of a post."""
    kinds: dict[str, str]
    private: re.Pattern[str]
    """In the name of a body whose posts are not public: 协会. Those are that every level has: 县|妇女联合会."""
    edges: Edges
    duty: re.Pattern[str]
    """What somebody is charged with, in front of a post: 分管果林的|副主任."""
    told: re.Pattern[str]
    """In front of a post, the guild or institute that was spoken of before: 商会|会长, 研究所|所长; group ``kind``."""
    other: re.Pattern[str]
    """A body that no finder knows, in a post or in front of it: 绿色建材公司|总经理, 和君资本投行部|合伙人."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> PostWords:
        """Reads ``post_words.tsv``."""
        every, party = (alternation(lexicon.words("post_words", *kinds)) for kinds in ((), ("party",)))
        mass, private = (
            alternation(lexicon.words("organisation_words", *kinds)) for kinds in (("mass",), ("guild", "private"))
        )
        own = compiled(rf"^(?!.*(?:{mass})).*(?:{private})")
        duty = compiled(f"(?:{lexicon.regex('person_context', 'duty').pattern})$")
        bodies = alternation(lexicon.words("organisation_words", "told_body"))
        told = compiled(rf"(?:^|[，,。；;：:、”])(?P<kind>{bodies})$")
        other = lexicon.regex("phrases", "other_body")
        kinds = lexicon.mapping("post_words")
        return cls(compiled(rf"(?:{every})$"), compiled(party), kinds, own, edges, duty, told, other)

    def is_of_other(self, text: str, part: Part) -> bool:
        """Whether words in a post or in front of it that nothing has read name another body than the one before."""
        begin = text.rfind("、", 0, part.start) + 1
        return part.unread and self.other.search(text, max(begin, part.start - LONGEST), part.end) is not None

    @staticmethod
    def behind_origin(scan: Scan, at: int) -> int:
        """Behind where somebody is from, if it stands between a post and a name: 总经理|、六安人|王五; else ``at``."""
        origin = ORIGIN.match(scan.text, at)
        placed = origin and any(scan.span(place)[1] == origin.end("place") for place in scan.of("Place"))
        return origin.end() if origin and placed else at

    def before(self, scan: Scan, floor: int, core: int, *, manages: bool) -> Before:
        """The words between ``floor`` and the core; 区 and 市委 only where nothing of a name stands in front.

        ``manages``: it is a post of a firm, to whose name the words of a place's posts belong: 某某科技|总裁.
        """
        lowest = max(floor, core - LONGEST)
        pieces: list[tuple[int, str]] = []
        at = core
        while at > lowest and (match := self.last.search(scan.text, lowest, at)):
            if manages and self.kinds[match[0]] == OF_PLACE:
                break
            at = match.start()
            pieces.append((at, self.kinds[match[0]]))
        if charged := self.duty.search(scan.text, floor, at):
            at = charged.start()
            pieces.append((at, FREE))
        modified = core
        for start, kind in pieces:
            if kind not in MODIFYING:
                break
            modified = start
        inside = self.inside_name(scan, at, floor)
        while inside and pieces and pieces[-1][1] == "level":
            pieces.pop()
        start = pieces[-1][0] if pieces else core
        if len(pieces) > 1 and pieces[-1][1] == "time":
            bodies = (scan.span(body)[0] for body in scan.of("Organization"))
            start = pieces[-2][0] if pieces[-2][0] in bodies else start  # 现任|市委宣传部副部长
        again = scan.text[start] in scan.text[start + 1 : core + 2]  # 该县|县委书记, 我县|副县长
        if again and scan.text[start - 1 : start] in POINTING:
            start += 1
        rooted = any(kind == "root" for _, kind in pieces)
        return Before(start, modified, inside, rooted and not scan.text.startswith(MEMBER, core))

    def is_led(self, text: str, part: Part, groups: Sequence[tuple[int, int, Mention | None]]) -> bool:
        """Whether a body of a place (纪委) is that of the article, and not of a party whose holder nobody knows."""
        return not (part.rooted and groups and groups[-1][2] is None and self.party.match(text, groups[-1][0]))

    def is_public(self, kinds: Collection[str], holders: Collection[Mention]) -> bool:
        """Whether who holds posts of those kinds there is an official; no holder is named where it is a place's."""
        private = [m.type == "Company" or self.private.match(m.name) is not None for m in holders]
        if "place" in kinds or ("public" in kinds and not (private and all(private))):
            return True
        return "institution" in kinds and any(m.type == "Organization" for m in holders)

    def of_managers(self, text: str, chain: list[Part]) -> list[Part]:
        """The posts of a party that no place or body leads, as those of the firm whose managers are listed beside."""
        bare = all(part.holder is None and not (part.level or part.park or part.unread) for part in chain)
        if not bare or not self.party.match(text, chain[0].start):
            return chain
        return [replace(part, kind="executive", rooted=False) for part in chain]

    def inside_name(self, scan: Scan, at: int, floor: int) -> bool:
        """Whether unbroken text that is neither a name already found nor a word of the sentence leads to the offset."""
        if at > floor and LATIN.search(scan.text, floor, at):
            return True
        if at <= floor or not HAN.match(scan.text, at - 1) or scan.text[at - 1] in POINTING:
            return False
        if any(a < at <= b for a, b in map(scan.span, scan.found)):
            return False
        word = next((scan.text[a:b] for a, b in zip(scan.words.starts, scan.words.ends, strict=True) if b == at), "")
        return not (word and (word in closed_words() or self.edges.stops(word, digits=False, strict=True)))
