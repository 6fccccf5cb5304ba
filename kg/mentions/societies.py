"""Associations, schools, institutes and other bodies that are called by a word of their own in front of their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.body_starts import BodyStarts
from kg.mentions.edges import Edges
from kg.mentions.local_heads import OF_TOWN
from kg.mentions.scan import HAN, Scan
from kg.mentions.setting import TOWN_LEVELS
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut
from kg.sieve import Sieved, sieved

ORDINAL = compiled("第[一二三四五六七八九十\\d]+")
NUMBERED = compiled(f"(?:{ORDINAL.pattern}|\\d{{2,4}})$")
LONGEST = 16
LONGEST_STEM = 18
HEAD = "(?<=[局厅所院站])长(?![期远达年久效征])"
"""Behind a body whose last character is the first of its head's post: 财政局|长."""
OWN_LEVEL = tuple("省市县区州")
"""省工商联: the place is that of the article."""
UNOPENED = compiled("[（(](?P<inside>[^（()）]{2,8})[）)][\u3400-\u9fff]{0,8}$")
"""From behind a name to its ending, where it is: 元泰高导材料|（山西）|研究院."""
COMMITTEE = ("管委会", "管理委员会")
SESSION = compiled(r"(?:第[一二三四五六七八九十\d]+|首|本|上一?|新一)届$")
"""In front of 理事会: which of those that a body has had."""
COUNTED = compiled(
    r"[一二三四五六七八九十百几多数两首各每\d]+[个家所支]|^[三四五六七八九十]大|^(?:自建|新建|余?[所届位])|最[大早高好优强美]|各(?:[乡镇县市区级村街校地]|部门)|[二两三四五六七八九十][省市县区镇乡村街]$|^[各每]|[率带]$"
)
"""Speaks of such bodies, names none: 省内首个|联盟, 几支|救援队, 自建|实验室, 江南最大|医院, 张三率|代表团."""
NATION, BOARD = "全国", "委员会"
"""Opens the name of a guild or of a board."""
WITH = ("同", "与", "和", "跟", "联合", "邀请", "携手")
"""Behind these the name of a school begins: 园区同|某某大学|生命学院."""
SCHOOLS = ("大学", "学院")
"""A word of the dictionary that ends so and opens with a place is the whole name."""
NAMED_FOR = ("幼儿园", "小学", "中学", "学校")
"""What a town calls by a well-known firm: 康佳|幼儿园."""
INSTITUTES, NO_FIRM = (
    ("研究院", "研究所", "设计院", "勘察院", "科学院"),
    ("company:trade", "company:coined", "company:called"),
)
"""What else is called by a word and a trade that would be a firm by themselves: 海泽盐化工|研究院."""
JOINED = compiled(r"[和与及同由经对向据让请](?=[省市县区州旗][\u3400-\u9fff])")
"""Opens no name in front of a level, though a county may be called so: 某项目|和|县人民医院."""
GOING = ("去", "来", "到", "进", "回", "赴")
"""What somebody does in front of a kind of bodies: 带孩子|去|图书馆."""
UNNAMED = compiled("某(?:知名|著名|大型|三甲|重点|民办|公办)?$")
"""In front of a body that the page does not name."""
SENT = "驻"
"""Between the place whose body it is and the one that it is in: 甲市|驻|乙商会."""
BRACKETS = compiled("[（）()]")
SEAT = compiled("[（(][\u3400-\u9fff]{2,6}[）)]")
SEATED = ("中心", "实验室", "研究院")
"""Behind these a place in brackets belongs to the name: 国家某某医学中心|（广州）."""


@dataclass(frozen=True)
class SocietyFinder:
    """Finds bodies by the word for their kind, in a sentence whose places, firms and parks are found."""

    edges: Edges
    society: Sieved
    local: frozenset[str]
    """Bodies that are one only right behind their place."""
    nations: tuple[str, ...]
    """Words that open the name of a body of the whole country."""
    guilds: tuple[str, ...]
    """How the names of societies and associations end."""
    starts: BodyStarts
    headed: re.Pattern[str]
    """A post and who has it, in front of a kind of bodies: 某商会|会长甲|带领商会."""
    generic: frozenset[str]
    no_stem: tuple[str, ...]
    """Verbs, in front of a kind of bodies, that name none: 一行前来|学校, 与某某大学共建|实验室."""
    zoned: frozenset[str]
    """Bodies that a zone has one of: 经开区|派出所."""
    zone: re.Pattern[str]
    """How parks are called for short."""
    other: re.Pattern[str]
    """Between two bodies: 县科协|联合|县图书馆, 烟草专卖局|联合|公安局, 张三|率|省总工会."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> SocietyFinder:
        """Builds the finder from ``organisations.tsv`` and ``organisation_words.tsv``."""
        zones = alternation([row[0] for row in lexicon.tables["references"] if row[1] == "IndustrialPark"])
        goes_on = "|".join(lexicon.words("organisation_words", "goes_on"))
        return cls(
            edges,
            sieved(
                r"(?!(?<=招)商会|(?<=党校)大学|(?<=中国)海关|团委[托员])"
                rf"(?:{alternation(lexicon.words('organisations', 'society', 'local'))})"
                rf"(?={HEAD}|(?![议长]|(?<=协)[调助同]|(?<=[协会])商|(?<=办)公[室厅]|员(?!工)|同(?=[学门窗乡仁事志])|会(?![长员议同])|生(?![物态命产])|(?<=大学)城|[旧原遗]址|{goes_on}))"
            ),
            frozenset(lexicon.words("organisations", "local")),
            lexicon.words("organisation_words", "nation"),
            lexicon.words("organisation_words", "guild"),
            BodyStarts.load(lexicon, edges),
            lexicon.regex("organisation_words", "headed"),
            frozenset(lexicon.words("organisation_words", "generic")),
            lexicon.words("organisation_words", "no_stem"),
            frozenset(lexicon.words("organisations", "local", "zoned")),
            compiled(rf"(?:{zones})(?<!园区)$"),
            lexicon.regex("organisation_words", "joins_other"),
        )

    def find(self, scan: Scan, ends: dict[int, int]) -> Iterator[Mention]:
        """The bodies of a sentence; ``ends``: starts of places and parks by where they end."""
        named = list(reversed(scan.of("Company")))
        firms = {scan.span(m)[1]: scan.span(m)[0] for m in named}  # the longest that ends there
        parks = {scan.span(m)[1]: scan.placed(scan.span(m)[0]) for m in scan.of("IndustrialPark") if m.role == "name"}
        trades = {scan.span(m)[1] for m in named if m.rule in NO_FIRM}
        last = 0
        for match in self.society.finditer(scan.text):
            floor = scan.floor(match.start(), "Company", "IndustrialPark")
            start = self.starts.start(scan, self.start(scan, match.start(), floor), match.span(), floor)
            bracket = UNOPENED.search(scan.text, floor, match.start())
            if bracket and bracket.start() < start < bracket.end("inside"):
                start = self.edges.start(scan.words, bracket.start(), floor=floor, longest=LONGEST_STEM)
                start = match.start() if start == bracket.start() else start
            stem = scan.text[start : match.start()]
            if not stem and (numbered := NUMBERED.search(scan.text, floor, match.start())):  # 第703|研究所
                start, stem = numbered.start(), numbered[0]
            owned = (*self.guilds, *NAMED_FOR, *(INSTITUTES if match.start() in trades else ()))
            trade = not stem and match.start() in firms and match[0].endswith(owned)
            if trade or (start in firms and stem and (self.is_kind(stem) or ORDINAL.match(stem))):  # 福耀|科技|大学
                start = scan.placed(firms[match.start() if trade else start])
                stem = scan.text[start : match.start()]
            if not stem and match.start() in parks and not match[0].endswith(COMMITTEE):  # 某经济开发区|派出所
                start = parks[match.start()]
                stem = scan.text[start : match.start()]
            if match.start() not in parks and (bare := self.of_zone(scan, match)) is not None:
                yield scan.mention(bare, match.end(), "Organization", "organisation:zone")
                continue
            guild = match[0].endswith(self.guilds)
            if match[0] in self.zoned and stem in TOWN_LEVELS:
                own_name = scan.mention(start, match.end(), "Organization", OF_TOWN)
                yield replace(own_name, role="reference")
                continue
            if match[0] in self.local and match.start() not in ends and stem not in OWN_LEVEL:  # not 通过|海关
                continue
            beside = scan.text[last:start] in ("（", "(") and scan.text[match.end() : match.end() + 1] in ("）", ")")
            if last and beside and not any(scan.span(m)[0] == start for m in scan.of("Place")):
                continue  # 某市企业联合会|（企业家协会）
            own = stem in OWN_LEVEL and not match[0].endswith(COMMITTEE)  # 区|管委会 is that of the article's zone
            if (guild or match[0].endswith(BOARD)) and scan.text.endswith(NATION, floor, start):
                start -= len(NATION)
            if own or (len(stem) > 1 and self.names(scan, stem, match.start(), guild=guild)):
                end = self.seated(scan, match)
                start = ends[start - 1] if scan.text.startswith(SENT, start - 1) and start - 1 in ends else start
                yield scan.mention(start, end, "Organization", "organisation:society")
                last = end

    def of_zone(self, scan: Scan, kind: re.Match[str]) -> int | None:
        """Where the word for the article's own zone stands whose body it is: 高新区|消防大队."""
        if kind[0] not in self.zoned:
            return None
        zone = self.zone.search(scan.text, 0, kind.start())
        begin = zone.start() if zone else 0
        opened = zone and (
            not HAN.match(scan.text, begin - 1 if begin else len(scan.text)) or begin in scan.words.starts
        )
        front = scan.words.ending(begin, 0) if opened and begin else ""
        free = not front or not HAN.match(front) or front in self.edges.function or front in self.edges.verb
        return begin if opened and free else None

    def start(self, scan: Scan, end: int, floor: int) -> int:
        """Where the name of a body begins whose kind stands at an offset."""
        start = self.edges.start(scan.words, end, floor=floor, longest=LONGEST_STEM)
        start = self.from_place(scan, start, end)
        opened = scan.opened_by_place(end, longest=LONGEST, may_join=self.edges.may_join)
        if opened is not None and floor <= opened < start:
            acts = any(verb in scan.text[opened:end] for verb in self.no_stem)  # 某市民|加入|志愿服务队
            start = start if acts or self.is_other(scan, start) else opened
        start = max((other.end() for other in self.other.finditer(scan.text, start, end + 1)), default=start)
        return start + 1 if JOINED.match(scan.text, start) and not scan.opens(start, start + 2, "Place") else start

    def is_other(self, scan: Scan, start: int) -> bool:
        """Whether a body with its place stands behind what joins it to another one: 某县同|北京师范大学|共建学校."""
        placed = any(self.edges.is_place(scan.text[start : start + length]) for length in (2, 3, 4))
        return start > 0 and placed and scan.text.endswith(WITH, 0, start)

    def names(self, scan: Scan, stem: str, end: int, *, guild: bool) -> bool:
        """Whether what stands in front of a kind of bodies is a name, and no mere sort of them or what is done."""
        start = end - len(stem)
        if UNNAMED.search(scan.text, 0, start):  # 四川某知名|三甲医院
            return False
        if SESSION.search(stem) or self.headed.search(stem):  # 茶业协会|第三届|理事会, 某商会会长甲带领|商会
            return False
        numbered = scan.text[max(0, start - 1) : start].isdecimal() and not stem[0].isdecimal()
        if numbered or self.is_kind(stem):  # 3|标农民工服务站 is a part of a name
            return False
        if stem in self.edges.opener and not guild:  # 共同|建设|实验室
            return False
        if scan.words.ending(end, start) in GOING or COUNTED.search(stem):
            return False
        return not any(verb in stem for verb in self.no_stem)

    def is_kind(self, stem: str) -> bool:
        """Whether a stem says only which kind of body it is: 公益, 科技创新, 工程（技术）."""
        stem = BRACKETS.sub("", stem)
        return stem in self.generic or all(word in self.generic for word in cut(stem))

    @staticmethod
    def seated(scan: Scan, kind: re.Match[str]) -> int:
        """Where the name ends, behind the place of a centre in brackets: 国家某某医学中心|（广州）."""
        seat = SEAT.match(scan.text, kind.end()) if kind[0].endswith(SEATED) else None
        place = seat and any(scan.span(m) == (seat.start() + 1, seat.end() - 1) for m in scan.of("Place"))
        return seat.end() if seat and place else kind.end()

    def from_place(self, scan: Scan, start: int, end: int) -> int:
        """A place behind other words begins the name, and so does a body that is one word of the dictionary."""
        inside = [scan.span(m) for m in scan.of("Place") if m.role == "name"]
        later = [a for a, b in inside if start < a and b <= end and not any(x == start and y == a for x, y in inside)]
        for a, b in scan.words.spans(start, end):
            word = scan.text[a:b]
            abroad = scan.covers(a - 1, a, "Place")  # 英国|中国商会
            if start < a < end and word.startswith(self.nations) and not abroad:
                later.append(a)  # 经|中国儿童少年基金会
            if start < a < end < b and word.endswith(SCHOOLS) and any(self.edges.is_place(word[:n]) for n in (2, 3)):
                later.append(a)  # 就读的|南京师范大学
            if start < a < b <= end and word.endswith(SCHOOLS) and scan.text.endswith(WITH, start, a):
                later.append(a)  # 园区同|南开大学|生命学院
        return max(later) if later else start
