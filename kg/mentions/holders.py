"""Where a post is held, as it is printed in front of the post: a name found before, or a body named only there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.abroad import country_before
from kg.mentions.body_starts import LINKED
from kg.mentions.careers import CareerFinder
from kg.mentions.edges import Edges
from kg.mentions.had_posts import HadPosts
from kg.mentions.managed_firms import ManagedFirms
from kg.mentions.offices import BODY, party_opening
from kg.mentions.organisations import unplaced_bodies
from kg.mentions.people import NameFinder
from kg.mentions.scan import HAN, Scan
from kg.mentions.small_holders import DEPARTMENT, SmallHolders
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, word_count

HOLDERS = ("Company", "IndustrialPark", "Organization", "Place")
LONGEST_DEPARTMENT = 12
LONGEST_NAME = 18
SHORTEST_NAME = 3
SHORTEST_STEM = 2
SECTIONS, LONGEST_SECTION = ("科", "股", "室"), 5
"""How parts of a bureau end that have no name without it, and how long they are at most."""
TOWNS = ("街道", "镇", "乡")
AND = compiled("(?<=.)[和与及]")
"""Inside the name of a department: 市场|与|公共关系部."""
DEPARTMENT_NAME = compiled("(?![和与及系是为由有将等])[\u3400-\u9fff0-9]{3,}")
JOINTS = ("、", "和", "与", "及", "以及")
"""Behind a post, in front of who has the next."""
COINED = 4
COMMON = 100
"""A word of the dictionary with this count is no name."""
LEVEL = compiled("自治[区州县旗]|地区|[省市县区州盟旗镇乡]")
SHORT_BRANCH = 5
"""A branch that is called by its region has no longer name."""
JOINED = compiled("(?P<name>[\u3400-\u9fff]{2,3})和(?=[省市县区州旗镇乡])")
"""Who has the post in front, and the joint: 县长|刘平和|县人大常委会主任."""
NATIONAL = "organisation:national"
OF = "的"
STATE = compiled("国家(?P<of>[\u3400-\u9fff]{2,8})$")
"""Opens the name of a body of the whole country: 国家|呼吸|医学中心."""
CODED = compiled(r"[(（][A-Za-z\d.．:： ]+[)）]$")
TERM = compiled("届(?:人民代表大会常务|人大常务)?委员会$|届人大常委会$")
"""How a party's or the people's committee of a place is called in full: 政协|某市第十届委员会."""
PROJECT, SENT_TO, BOTH = "项目", "驻", "兼"
SENT_BY = compiled("(?:[\u3400-\u9fff]{2,5})?[省市县区州旗](?:人民)?(?:政府|委)驻$")
"""Whose office somewhere else it is: 某市政府驻|上海联络处."""
ALSO = compiled("(?<=[局委办院会府所站馆校社心联厅处部])[（(][^（）()]{2,16}[）)]$")
"""What else the body in front is called, or does, or where it is: 商务局|（粮食局）|局长, 医学中心|（广州）|主任."""


@dataclass(frozen=True)
class HolderFinder:
    """Finds what holds a post, from the offset where the words of the post begin to the left."""

    names: NameFinder
    body: re.Pattern[str]
    part_end: re.Pattern[str]
    """How parts of bodies end that have no name of their own: 发展部."""
    zone: re.Pattern[str]
    """高新区, 园区 …: how parks end, those too that only the article names."""
    committee: re.Pattern[str]
    """The committee of a park, with what belongs to it."""
    leads: frozenset[str]
    """Words that open no name though they may stand inside one: 参加的|有|市委秘书长."""
    acts: re.Pattern[str]
    """In front of as what somebody acts: 身为, 作为."""
    plants: frozenset[str]
    """Words for plants and farms, which are no names by themselves."""
    no_firm: re.Pattern[str]
    """What is no firm's name in front of an executive's post: an unnamed one, a part of a body, works, an event."""
    town: re.Pattern[str]
    """A town or village that no list of places knows, in front of a post of it."""
    small: SmallHolders
    session: re.Pattern[str]
    """What opens no name: 第一届理事会."""
    unplaced: re.Pattern[str]
    """Bodies that every county has, without its name: 工商联."""
    aid: re.Pattern[str]
    """What says which of the teams is meant that a place sends to help another: 济南市|第十批援藏|工作队."""
    managed: ManagedFirms
    region: re.Pattern[str]
    """What a firm calls its part behind the name of a place: 区域, 大区."""
    guilds: tuple[str, ...]
    """How the names of societies and associations end."""
    brings: re.Pattern[str]
    """What somebody does who has others with him: 率领."""
    edges: Edges
    had: HadPosts
    branches: tuple[str, ...]
    """Bodies that firms have too: 甲公司团委."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder, edges: Edges, careers: CareerFinder) -> HolderFinder:
        """Builds the finder from ``organisation_words.tsv``, ``post_words.tsv`` and ``references.tsv``."""
        body, no_body, part, zone_ends, town, town_body = (
            alternation(lexicon.words("organisation_words", kind))
            for kind in ("body_end", "no_body", "part_end", "zone_end", "town", "town_body")
        )
        zones = alternation([row[0] for row in lexicon.tables["references"] if row[1] == "IndustrialPark"])
        committees = alternation(
            [*lexicon.words("post_words", "park"), *lexicon.words("organisation_words", "of_zone")]
        )
        return cls(
            names,
            compiled(rf"(?:{body})(?<!{no_body})$"),
            compiled(rf"(?:{part})$"),
            compiled(rf"(?:{zones}|{zone_ends})$"),
            compiled(rf"(?P<park>.{{2,}}?(?:{zone_ends}))(?:{committees})"),
            frozenset(lexicon.words("organisation_words", "lead")),
            compiled(rf"(?:{alternation(lexicon.words('person_context', 'acts'))})(?:一?[名位家个]|一家)?$"),
            frozenset(lexicon.words("company_suffixes", "plant")),
            compiled("|".join(lexicon.words("phrases", "no_holder"))),
            compiled(rf"(?P<town>(?:(?![我本该全各某])[\u3400-\u9fff]){{2,5}}(?:{town}))(?:{town_body})?"),
            SmallHolders.load(lexicon, edges),
            compiled(alternation(lexicon.words("organisation_words", "session"))),
            compiled(unplaced_bodies(lexicon)),
            compiled(f"(?:{'|'.join(lexicon.words('organisation_words', 'aid'))})[\u3400-\u9fff]{{0,8}}$"),
            ManagedFirms.load(lexicon),
            compiled(rf"(?:{alternation(lexicon.words('person_context', 'of_firm'))}){{1,2}}副?"),
            lexicon.words("organisation_words", "guild"),
            compiled(rf"[，,]?(?:{alternation(lexicon.words('person_context', 'brings'))})"),
            edges,
            HadPosts.load(lexicon, careers),
            lexicon.words("organisations", "branch_of"),
        )

    def printed(self, scan: Scan, start: int, floor: int, end: int) -> Mention | None:
        """The mention that ends where the words of the post begin, or covers their first characters (河津市|委书记)."""
        if small := self.small.seat(scan, start, floor) or self.small.sent(scan, start, floor):
            return small
        beside = ALSO.search(scan.text, floor, start)
        start = beside.start() if beside else start
        spans = [(mention, *scan.span(mention)) for mention in scan.of(*HOLDERS)]
        candidates = [mention for mention, a, b in spans if floor <= a <= start <= b <= start + 8]
        guilds = {m.start for m in candidates if m.type == "Organization" and m.text.endswith(self.guilds)}
        candidates = [m for m in candidates if m.type != "Company" or m.start not in guilds]  # 中国建材|联合会
        near = min(candidates, key=lambda m: (scan.span(m)[0] + party_opening(m), self.rank(m), -m.end), default=None)
        if near is None:
            return self.had.of_whom(scan, start, floor, end) or self.across(scan, start, floor)
        if near.type == "Place" and scan.text[scan.span(near)[0] - 1 : scan.span(near)[0]] == SENT_TO:
            sent = [m for m in scan.of("Company") if m.end == near.start - 1]
            near = sent[0] if sent else near  # 甲公司驻|通辽市|负责人
        if near.type == "Organization":
            seat = [m for m in scan.of("Place") if m.start == near.start]
            if seat and TERM.search(near.text):
                return seat[0]
            if park := self.park_of(scan, near):
                return park
            if near.rule == NATIONAL and (country := country_before(scan, near, floor)):
                return scan.mention(scan.span(country)[0], scan.span(near)[1], "Organization", "post:holder")
            firm = self.across(scan, scan.span(near)[1], floor) if near.rule == NATIONAL else None
            if firm and firm.type == "Company":  # 某某银行|信息|科技部: a department that a ministry's short name ends
                return firm
        if near.type == "Organization" or len(near.text) <= SHORT_BRANCH:
            firms = [m for m in scan.of("Company") if m.end == near.start and scan.span(m)[0] >= floor]
            return firms[0] if firms else near  # 某某公司|设计院, 某某公司|东北公司: a part of the firm
        return near

    def park_of(self, scan: Scan, committee: Mention) -> Mention | None:
        """The park of whose committee the name is, or of a department of it."""
        park = self.committee.match(committee.text)
        begin = scan.span(committee)[0]
        return scan.mention(begin, begin + park.end("park"), "IndustrialPark", "post:holder") if park else None

    def across(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The firm or body in front of a department without a name of its own: 某某公司|高端农机设计院|副院长."""
        for mention in reversed(scan.of("Company", "Organization", "IndustrialPark")):
            a, b = scan.span(mention)
            if floor <= a and b < start <= b + LONGEST_DEPARTMENT:
                inside = self.edges.start(scan.words, start, floor=b, longest=LONGEST_DEPARTMENT + 1) == b
                between = scan.text[b:start]
                part = len(between) >= SHORTEST_NAME and self.part_end.search(between)  # 某某公司|商团部|总经理
                if self.names.is_name(between) and not part:  # 某某研究院|王五|院长
                    return None
                inside = inside or bool(HAN.fullmatch(between) and self.part_end.search(between))
                whole = not any(c < b < d for c, d in map(scan.span, scan.of("Company")))  # not 北京|首钢|建设投资公司
                dept = DEPARTMENT_NAME.fullmatch(between) if mention.type == "Company" and whole else None
                inside = inside or bool(dept and self.edges.may_join(AND.sub("", between, count=1)))
                body = None if mention.rule == BODY else mention
                return (self.park_of(scan, mention) or body) if inside else None
        return None

    @staticmethod
    def rank(mention: Mention) -> int:
        """Leaders of a party or government body are leaders of its place; of a department, of the department."""
        return HOLDERS.index(mention.type) if mention.rule != BODY else len(HOLDERS)

    def unnamed(self, scan: Scan, start: int, floor: int, kind: str) -> Mention | None:
        """What stands right before a post and has no other mark of a name: 金桥体育|董事长, 装备工业一司|副司长."""
        beside = ALSO.search(scan.text, floor, start)
        start = beside.start() if beside else start
        body = self.body.search(scan.text, floor, start) is not None
        coined = kind == "executive" and self.is_coined(scan, floor, start)
        body &= not coined
        type_ = "Company" if kind == "executive" and not body else "Organization"
        begin = self.edges.start(scan.words, start, floor=floor, longest=16, strict=True)
        if (joined := JOINED.match(scan.text, begin, start)) and self.names.is_name(joined["name"]):
            begin = joined.end()
        inside = [a for a, b in map(scan.span, scan.of("Place")) if begin < a and b < start]
        begin = inside[0] if inside and body and scan.words.ending(inside[0], begin) in closed_words() else begin
        if begin == floor and scan.text.startswith(BOTH, begin):  # 副局长|兼|规划设计院院长
            begin += len(BOTH)
        if scan.text[begin : begin + 1] in self.leads and begin in scan.words.starts and begin + 1 in scan.words.starts:
            begin += 1
        opened = scan.opened_by_place(start, longest=LONGEST_NAME, may_join=self.edges.may_join)
        if opened is not None and floor <= opened < begin:
            begin = opened
        state = STATE.search(scan.text, floor, begin) if body else None
        if state and self.edges.may_join(state["of"]) and not scan.covers(state.start(), begin):
            begin = state.start()
        if body and (sent := SENT_BY.search(scan.text, floor, begin) or LINKED.search(scan.text, floor, begin)):
            begin = sent.start()
        if body and (aid := self.aid.search(scan.text, floor, start)):
            begin = scan.placed(min(begin, aid.start()))
        if scan.covers(begin, start, "Company", "IndustrialPark", "Organization", "Official", "Person"):
            return None
        stem = scan.text[begin:start]
        own = next((b for a, b in map(scan.span, scan.of("Place")) if a == begin), begin)
        own = own if scan.text.endswith(TOWNS, 0, own) else begin  # 某街道|武装部|长
        ends = (end for end in (start, start + 1) if self.unplaced.fullmatch(scan.text[own:end]))
        if (end := next(ends, None)) is not None:  # 县政协副主席、|工商联|主席, 公安局|长
            return scan.mention(begin, end, "Organization", "post:holder" if own == begin else DEPARTMENT)
        if small := self.small.find(scan, start, floor):
            return small
        if start - begin < SHORTEST_NAME:
            opens = not HAN.match(scan.text[:begin][-1:]) or scan.words.ending(begin, floor) in closed_words()
            coined = kind == "executive" and opens and not self.names.is_name(stem)
            brand = coined and self.managed.brand(stem, scan.text[start:])
            return scan.mention(begin, start, type_, "post:holder") if brand else None
        if self.session.match(stem) or scan.text.startswith(PROJECT, start):  # 铝箔|项目负责人
            return None
        if town := self.town.fullmatch(stem):
            return scan.mention(begin, begin + town.end("town"), "Place", "post:holder")
        if kind == "executive" and (whole := self.managed.whole(stem)):
            return scan.mention(begin, begin + whole, "Company", "post:holder")
        if type_ == "Organization" and (not body or self.body.fullmatch(stem)):  # 合作社|理事长
            return None
        bare = CODED.sub("", stem) if type_ == "Company" else stem  # 力诺特玻（SZ 301188）|总经理
        if type_ == "Company" and self.managed.sorts.fullmatch(bare):  # 新能源|事业部总裁
            return None
        if type_ == "Company" and (self.no_firm.search(bare) or bare in self.plants):  # 养殖场|负责人
            return None
        if self.names.is_name(bare) and (
            any(scan.span(m)[1] == begin for m in scan.of("Company", "Organization"))
            or (floor and scan.text[floor:begin] in JOINTS)
        ):
            return None  # 某某公司|王小五|总经理, 王五董事长、|李小四|副总经理
        words = cut(bare)
        plain = all(word_count(word) > COMMON for word in words)
        seat = next((place for place in scan.of("Place") if scan.span(place)[0] == begin), None)
        managed = self.managed.names(bare, seat, scan.text[start:])
        single = sum(len(word) == 1 for word in words)
        if type_ == "Company" and plain and single < SHORTEST_STEM and not managed:  # not 贺利氏
            return None
        if seat and TERM.search(stem):
            return seat
        section = len(stem) <= LONGEST_SECTION and stem.endswith(SECTIONS)  # 市档案局副局长甲、|秘书科|科长乙
        part = not coined and (plain or kind == "executive" or section) and self.part_end.search(stem)
        if part and not seat and not LEVEL.match(stem):  # 发展部 is that of any firm
            return None
        return scan.mention(begin, begin + len(bare), type_, "post:holder")

    def behind_leader(self, text: str, at: int) -> int:
        """Behind the name at the offset and its verb, if that brings others along: 县委书记|张三率|县委副书记."""
        end = self.names.end(text, at, strong=True) if at else None
        brings = self.brings.match(text, end) if end else None
        return brings.end() if brings else at

    def under(self, holder: Mention, above: Mention | None) -> Mention:
        """A body without a place as that of the place of the post in front of it: 县政协副主席、|工商联|主席."""
        own = holder.rule == "post:holder" and self.unplaced.fullmatch(holder.text)
        if own and above and above.type == "Company" and holder.text in self.branches:
            return above  # 甲公司董事长、|团委|书记
        return replace(holder, name=above.name + holder.text) if own and above and above.type == "Place" else holder

    def opening(self, text: str, start: int, end: int) -> int | None:
        """Where the body ends that a post opens with, nothing else in front: 县妇联主席甲、|团委|书记乙."""
        body = self.unplaced.match(text, start, end - 1) if start and not HAN.match(text, start - 1) else None
        return body.end() if body else None

    def is_coined(self, scan: Scan, floor: int, end: int) -> bool:
        """Whether a firm's name of four characters is no words, whatever it ends in: 嘉|银|金科, 极|融|云|科."""
        start = self.edges.start(scan.words, end, floor=floor, longest=16)
        words = cut(scan.text[start:end])
        return end - start == COINED and all(len(word) == 1 for word in words[:SHORTEST_STEM])

    def park_before(self, scan: Scan, zone: re.Match[str], floor: int) -> Mention | None:
        """The park whose name ends with the word for it, where it is more than the word: 陵江|高新区."""
        begin = self.edges.start(scan.words, zone.end(), floor=floor, longest=LONGEST_NAME)
        named = zone.start() - begin >= SHORTEST_STEM
        return scan.mention(begin, zone.end(), "IndustrialPark", "post:holder") if named else None
