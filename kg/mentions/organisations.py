"""Named bodies: party and government, departments, associations, schools, institutes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.inner import InnerFinder
from kg.mentions.scan import HAN, Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut
from kg.sieve import Sieved, may_match, sieved

ORDINAL = compiled("第[一二三四五六七八九十\\d]+")
NUMBERED = compiled(f"(?:{ORDINAL.pattern}|\\d{{2,4}})$")
LONGEST = 16
OWN_LEVEL = tuple("省市县区州")
"""省工商联: the place is that of the article."""
WITHIN, NO_MINISTRY = "司团厂局院校委部总息融", "门落署队分位件"
"""In front of a part of a firm or body (信息|科技部), behind what is no ministry (县水利部|门, 建设部|署)."""
UNOPENED = compiled("[（(](?P<inside>[^（()）]{2,8})[）)][\u3400-\u9fff]{0,8}$")
"""From behind a name to its ending, where it is: 元泰高导材料|（山西）|研究院."""
COMMITTEE = ("管委会", "管理委员会")
COMMITTEES = "委|党工委|党委"
"""The party committee in front of its department: 县|委|组织部."""
SESSION = compiled(r"(?:第[一二三四五六七八九十\d]+|首|本|上一?|新一)届$")
"""In front of 理事会: which of those that a body has had."""
COUNTED = compiled(r"[一二三四五六七八九十百几多数两首各每\d]+[个家所支]|^(?:自建|新建|余?[所届位])")
"""Speaks of such bodies, names none: 省内首个|联盟, 几支|救援队, 自建|实验室."""
NATION = "全国"
"""Opens the name of a guild."""
"""What follows the short name of a firm is a body of its trade."""
WITH = "同与和跟"
"""Behind these the name of a school begins: 园区同|某某大学|生命学院."""
SCHOOLS = ("大学", "学院")
"""A word of the dictionary that ends so and opens with a place is the whole name."""
SENT = compiled(r"(?P<level>[省市县区州旗])(?:(?:人民)?政府)?驻$")
"""In front of a place that a government has an office in."""
LEVELS = r"(?:自治区|(?<![该本各一])地区|[省市县州盟旗镇乡]|(?<!社)区)"
DISTRICT = "区"
JOINED = compiled(r"[和与及同由经对向据让请](?=[省市县区州旗][\u3400-\u9fff])")
"""Opens no name in front of a level, though a county may be called so: 某项目|和|县人民医院."""
JOINING = compiled("(?<=[局委厅办会联校院所站队馆社府处])(?:联合|会同)")
"""Behind a body, in front of another one with which it does something: 某县农业局|联合|江西农业大学."""
LISTED = compiled("[、和与及]|以及")
HEAD = "(?<=[局厅所院站])长(?![期远达年久效征])"
"""Behind a body whose last character is the first of its head's post: 财政局|长."""
MARKS = r"[、，,。；;：:和与及等）)]|以及|$"
SEVERAL = 2
"""So many departments in a row are those of the article's place, though none is printed."""


def unplaced_bodies(lexicon: Lexicon) -> str:
    """The form of the bodies that every county has, without its name."""
    stems, endings, seats = (alternation(lexicon.words("organisations", kind)) for kind in ("stem", "unit", "seat"))
    return rf"(?:(?:{stems})(?:和|与)?)+(?:{endings})(?={HEAD}|(?![长员门队署]))|(?:{seats})(?={HEAD}|(?![长员会]))"


@dataclass(frozen=True)
class OrganisationFinder:
    """Finds organisations in a sentence whose places, companies and parks are already found.

    The place in front of a department is left for the context: ``name`` is completed when the article's place is known.
    """

    edges: Edges
    department: Sieved
    national: Sieved
    body: Sieved
    society: Sieved
    levelled: Sieved
    party: Sieved
    """Committees of parties and leagues: 共青团|贵阳市委员会."""
    unplaced: Sieved
    """Bodies that every county has, without its name: 水利局, 工商联."""
    behind: re.Pattern[str]
    """What stands behind an item of a list of departments."""
    zone: re.Pattern[str]
    """How parks are called for short."""
    local: frozenset[str]
    """Bodies that are one only right behind their place."""
    nations: tuple[str, ...]
    """Words that open the name of a body of the whole country."""
    guilds: tuple[str, ...]
    """How the names of societies and associations end."""
    headed: re.Pattern[str]
    """A post and who has it, in front of a kind of bodies: 某商会|会长甲|带领商会."""
    generic: frozenset[str]
    no_stem: tuple[str, ...]
    """Verbs, in front of a kind of bodies, that name none: 一行前来|学校, 与某某大学共建|实验室."""
    inner: InnerFinder

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> OrganisationFinder:
        """Builds the finder from ``organisations.tsv``."""
        stems = alternation(lexicon.words("organisations", "stem"))
        endings = alternation(lexicon.words("organisations", "dept"))
        bodies = alternation(lexicon.words("organisations", "body"))
        zones = alternation([row[0] for row in lexicon.tables["references"] if row[1] == "IndustrialPark"])
        goes_on = "|".join(lexicon.words("organisation_words", "goes_on"))
        return cls(
            edges,
            sieved(
                rf"(?P<level>{LEVELS}?)(?P<dept>(?:{COMMITTEES})?(?:(?:{stems})(?:和|与)?)+(?:{endings})(?<![大全布格结]局))(?={HEAD}|(?![长员门队署]))"
            ),
            sieved(
                rf"国家[\u3400-\u9fff]{{2,8}}?(?:总局|管理局)|"
                rf"(?<![{WITHIN}])(?:{alternation(lexicon.words('organisations', 'national'))})(?![{NO_MINISTRY}])"
            ),
            sieved(rf"(?:中共|共青团)?(?P<place>.?)(?P<body>{bodies})(?![书副员]|(?<=办)公(?!开))"),
            sieved(
                rf"(?!(?<=招)商会)(?:{alternation(lexicon.words('organisations', 'society', 'local'))})"
                rf"(?={HEAD}|(?![议长调助商]|员(?!工)|同(?=[学门窗乡仁事志])|会(?![长员议同])|生(?![物态命产])|(?<=大学)城|[旧原遗]址|{goes_on}))"
            ),
            sieved("|".join(lexicon.words("organisation_words", "own_office"))),
            sieved(
                rf"(?:{alternation(lexicon.words('organisation_words', 'party'))})(?P<place>[\u3400-\u9fff]{{0,8}}?)"
                rf"(?:{LEVELS}委(?!员)|{alternation(lexicon.words('organisations', 'party'))})"
            ),
            sieved(unplaced_bodies(lexicon)),
            compiled(f"{MARKS}|{alternation(lexicon.words('organisation_words', 'behind'))}"),
            compiled(rf"(?:{zones})$"),
            frozenset(lexicon.words("organisations", "local")),
            lexicon.words("organisation_words", "nation"),
            lexicon.words("organisation_words", "guild"),
            lexicon.regex("organisation_words", "headed"),
            frozenset(lexicon.words("organisation_words", "generic")),
            lexicon.words("organisation_words", "no_stem"),
            InnerFinder.load(lexicon, edges),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Organisations and the parts of them that are printed behind their names."""
        found = [self.widened(scan, m) for m in self.whole(scan)]
        found += self.listed(scan, found)
        yield from found
        yield from self.inner.find(scan, found)

    def is_department(self, text: str) -> bool:
        """Whether a text is the name of a department without its place: 财政局."""
        every = (*self.department.finditer(text), *self.unplaced.finditer(text))
        return any(match.span() == (0, len(text)) for match in every)

    def listed(self, scan: Scan, found: Sequence[Mention]) -> list[Mention]:
        """Bodies without a place in a list: of that of the first (县教育局、|水利局), or of the article's."""
        whose = {scan.span(m)[1]: self.whose(scan, m) for m in found}
        listed: list[Mention] = []
        run: list[Mention] = []
        at = -1
        for match in self.unplaced.finditer(scan.text):
            start, end = match.span()
            if scan.covers(start, end, "Company", "Place"):
                continue
            joint = LISTED.search(scan.text, max(0, start - 2), start)
            before = joint.start() if joint and joint.end() == start else -1
            if before in whose:
                whose[end] = whose[before]
                prefix, rule = whose[before]
                name = prefix + match[0]
                listed += [scan.mention(start, end, "Organization", rule, name=name)] if prefix else []
                continue
            if not self.behind.match(scan.text, end):
                continue
            if before != at or at < 0:
                listed += run if len(run) >= SEVERAL else []
                run = []
            if run or not HAN.match(scan.text, start - 1 if start else len(scan.text)):
                run.append(scan.mention(start, end, "Organization", "organisation:unplaced"))
                at = end
        return listed + (run if len(run) >= SEVERAL else [])

    def whose(self, scan: Scan, body: Mention) -> tuple[str, str]:
        """The level, the park or the name of the place whose department it is, empty for other bodies; its rule."""
        rule = body.rule
        if rule == "organisation:level" and (level := re.match(LEVELS, body.text)):
            return level[0], rule
        if rule == "organisation:zone":
            return body.text[: body.text.rfind(DISTRICT) + 1], rule
        place = next((m for m in scan.of("Place") if m.start == body.start and m.role == "name"), None)
        common = place and (rule == "organisation:department" or self.unplaced.match(scan.text, scan.span(place)[1]))
        return place.name if place and common else "", rule

    def widened(self, scan: Scan, body: Mention) -> Mention:
        """The body with all the places in front of it, and the firm whose it is in front of these: 贵州省|遵义市|湄潭县
        人民法院, 中国能建|广西电力设计研究院."""
        start, end = scan.span(body)
        fronts = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place") if m.role == "name"}
        opened = any(scan.span(m)[0] == start for m in scan.of("Place"))
        while opened and body.rule != "organisation:body" and start in fronts:
            start = fronts[start]
        firms = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Company")}
        institute = opened and body.rule == "organisation:society" and not body.text.endswith(self.guilds)
        start = firms.get(start, start) if institute else start
        return scan.mention(start, end, body.type, body.rule)

    def whole(self, scan: Scan) -> Iterator[Mention]:
        """Organisations; a department or body with only a level word (市财政局) has that in ``text``."""
        sought = (self.national, self.department, self.levelled, self.body, self.party, self.society)
        if not may_match(scan.text, sought):
            return
        for match in self.national.finditer(scan.text):
            yield scan.mention(match.start(), match.end(), "Organization", "organisation:national")
        ends = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place", "IndustrialPark")}
        for match in self.department.finditer(scan.text):
            start = match.start()
            begin = self.opened(scan, match.start("dept"), ends)
            if begin is not None:
                begin -= 2 if scan.text[max(0, begin - 2) : begin] == "中共" else 0
                yield scan.mention(begin, match.end(), "Organization", "organisation:department")
            elif match["level"]:
                zone = self.zone.search(scan.text, 0, match.end("level"))  # 高新区|科技局
                begin = scan.placed(zone.start()) if zone else start
                yield scan.mention(begin, match.end(), "Organization", f"organisation:{'zone' if zone else 'level'}")
            elif start in ends:
                yield scan.mention(ends[start], match.end(), "Organization", "organisation:department")
        for match in self.levelled.finditer(scan.text):
            if not scan.covers(match.start(), match.end()):
                yield scan.mention(match.start(), match.end(), "Organization", "organisation:level")
        for match in self.body.finditer(scan.text):
            begin = self.opened(scan, match.start("body"), ends)
            if begin is not None:
                begin -= 2 if scan.text[max(0, begin - 2) : begin] == "中共" else 0
                if sent := SENT.search(scan.text, 0, begin):  # 省政府驻|上海办事处
                    begin = min((a for b, a in ends.items() if b == sent.end("level")), default=sent.start())
                yield scan.mention(begin, match.end(), "Organization", f"organisation:{'society' if sent else 'body'}")
        opening = {scan.span(m)[0] for m in scan.of("Place")}
        for match in self.party.finditer(scan.text):
            if not match["place"] or match.start("place") in opening:
                yield scan.mention(match.start(), match.end(), "Organization", "organisation:society")
        firms = {scan.span(m)[1]: scan.span(m)[0] for m in reversed(scan.of("Company"))}  # the longest that ends there
        for match in self.society.finditer(scan.text):
            floor = scan.floor(match.start(), "Company", "IndustrialPark")
            start = self.edges.start(scan.words, match.start(), floor=floor, longest=18)
            start = self.from_place(scan, start, match.start())
            opened = scan.opened_by_place(match.start(), longest=LONGEST, may_join=self.edges.may_join)
            joined = JOINING.search(scan.text, opened or 0, start) or self.is_other(scan, start)
            if opened is not None and floor <= opened < start and not joined:
                start = opened
            start += 1 if JOINED.match(scan.text, start) and not scan.opens(start, start + 2, "Place") else 0
            bracket = UNOPENED.search(scan.text, floor, match.start())
            if bracket and bracket.start() < start < bracket.end("inside"):
                start = self.edges.start(scan.words, bracket.start(), floor=floor, longest=18)
                start = match.start() if start == bracket.start() else start
            stem = scan.text[start : match.start()]
            if not stem and (numbered := NUMBERED.search(scan.text, floor, match.start())):  # 第703|研究所
                start, stem = numbered.start(), numbered[0]
            guild = not stem and match.start() in firms and match[0].endswith(self.guilds)  # 中国建材|联合会
            if guild or (start in firms and stem and (stem in self.generic or ORDINAL.match(stem))):  # 福耀|科技|大学
                start = firms[start]
                stem = scan.text[start : match.start()]
            if SESSION.search(stem) or self.headed.search(stem):  # 茶业协会|第三届|理事会, 某商会会长甲带领|商会
                continue
            kind = stem in self.generic or all(word in self.generic for word in cut(stem))
            if match[0] in self.local and match.start() not in ends and stem not in OWN_LEVEL:  # not 通过|海关
                continue
            own = stem in OWN_LEVEL and not match[0].endswith(COMMITTEE)  # 区|管委会 is that of the article's zone
            start -= len(NATION) if match[0].endswith(self.guilds) and scan.text.endswith(NATION, floor, start) else 0
            if (
                (len(stem) >= 2 or own)
                and not kind
                and not COUNTED.search(stem)
                and not any(verb in stem for verb in self.no_stem)
            ):
                yield scan.mention(start, match.end(), "Organization", "organisation:society")

    def is_other(self, scan: Scan, start: int) -> bool:
        """Whether a body with its place stands behind what joins it to another one: 某县同|北京师范大学|共建学校."""
        placed = any(self.edges.is_place(scan.text[start : start + length]) for length in (2, 3, 4))
        return start > 0 and placed and scan.text[start - 1] in WITH

    def opened(self, scan: Scan, at: int, ends: dict[int, int]) -> int | None:
        """Start of the place or park that ends right at the offset: 运城市|财政局, and 河津市|委 with 市 in both."""
        if at in ends:
            return ends[at]
        if at - 1 in ends and re.match(LEVELS, scan.text[at - 1 : at]):
            return ends[at - 1]
        if at + 1 in ends:  # 河津市委 where the gazetteer took 河津市
            return ends[at + 1]
        return None

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
            if start < a < b <= end and word.endswith(SCHOOLS) and scan.text[a - 1] in WITH:
                later.append(a)  # 园区同|南开大学|生命学院
        return max(later) if later else start
