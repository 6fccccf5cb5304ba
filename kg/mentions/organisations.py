"""Named bodies: party and government, departments, associations, schools, institutes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.abroad import ABROAD
from kg.mentions.edges import Edges
from kg.mentions.inner import InnerFinder
from kg.mentions.local_heads import OF_TOWN
from kg.mentions.scan import HAN, Scan
from kg.mentions.sent_teams import SentTeams
from kg.mentions.societies import HEAD, SocietyFinder
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut
from kg.sieve import Sieved, may_match, sieved

WITHIN, NO_MINISTRY = "司团厂局院校委部总息融", "门落署队分位件"
"""In front of a part of a firm or body (信息|科技部), behind what is no ministry (县水利部|门, 建设部|署)."""
COMMITTEES = "委|党工委|党委"
"""The party committee in front of its department: 县|委|组织部."""
SEATED = rf"{COMMITTEES}|(?:人民)?政府|人大(?:常委会)?|政协"
"""In front of an office of theirs: 市委|督查室, 县人大|财经委."""
DOES = "(?:[（(][\u3400-\u9fff]{2,8}[）)])?"
"""What a department does besides: 外事|（侨务）|办公室."""
SENT = compiled(r"(?P<level>[省市县区州旗])(?:(?:人民)?政府)?驻$")
"""In front of a place that a government has an office in."""
LEVELS = r"(?:自治区|(?<![该本各一])地区|(?<!各)(?<!各[州县])[省市县州盟旗镇]|(?<!城)乡|(?<![社县])区)"
OURS = ("中国", "中央", "中共", "中华", "全国", "国务院", "联合国", "世界", "国际")
"""Open the names of bodies that no other country has."""
OF_STATE = compiled(f"^{ABROAD}|(?:特别行政区|台湾省)$")
"""The code and the name of a place with ministries of its own."""
NAMED = ("Company", "IndustrialPark", "Organization", "Person", "Official")
DISTRICT, HOME = "区", "中国"
GOVERNMENT = compiled("(?<![镇乡道])人民政府$")
"""That of a district or county has the name of its city too: 长沙市|芙蓉区人民政府."""
OTHER_ZONE = compiled("[新园库矿灾山牧林片小校厂辖]区$")
"""Of such a zone, which no finder has named, a department is none of the article's own district: 大鹏新区|经济局."""
SHORTEST_ZONE, LONGEST_ZONE = 4, 8
LISTED = compiled("[、和与及]|以及")
OWN = "(?:(?![省市县区州各等的])[\u3400-\u9fff])"
ITEM = sieved(f"(?:、|[和与及]|以及)(?P<name>{OWN}{{2,8}}?(?:局|委|办|大队|支队)|{OWN}{{2,8}}?中心)")
"""An item of a list that looks like a body, with none of its places."""
MARKS = r"[、，,。；;：:和与及等）)]|以及|$"
COMMITTEE = "委"
"""How a ministry is called whose name is that of provinces' departments too."""
SEVERAL = 2
"""So many departments in a row are those of the article's place, though none is printed."""


def is_state(place: Mention) -> bool:
    """Whether a place is not ours, or has ministries of its own: 越南, 香港."""
    return place.name != HOME and OF_STATE.search(f"{place.value} {place.name}") is not None


def department_stems(lexicon: Lexicon) -> str:
    """The form of what departments are for, with either word for "and": 人力资源和社会保障, 人力资源与社会保障."""
    stems = lexicon.words("organisations", "stem")
    return alternation([*stems, *(stem.replace("和", "与") for stem in stems)])


def unplaced_bodies(lexicon: Lexicon) -> str:
    """The form of the bodies that every county has, without its name."""
    endings, seats = (alternation(lexicon.words("organisations", kind)) for kind in ("unit", "seat"))
    stems = department_stems(lexicon)
    return rf"(?:(?:{stems})(?:和|与)?)+(?:{endings})(?={HEAD}|(?![长员门队署]))|(?:{seats})(?={HEAD}|(?![长员会]))"


@dataclass(frozen=True)
class OrganisationFinder:
    """Finds organisations in a sentence whose places, companies and parks are already found.

    The place in front of a department is left for the context: ``name`` is completed when the article's place is known.
    """

    edges: Edges
    department: Sieved
    national: Sieved
    branch: re.Pattern[str]
    """What such a body has in a place: 中国证监会|广东|监管局."""
    body: Sieved
    societies: SocietyFinder
    levelled: Sieved
    party: Sieved
    """Committees of parties and leagues: 共青团|贵阳市委员会."""
    unplaced: Sieved
    """Bodies that every county has, without its name: 水利局, 工商联."""
    behind: re.Pattern[str]
    """What stands behind an item of a list of departments."""
    zone: re.Pattern[str]
    """How parks are called for short."""
    guilds: tuple[str, ...]
    """How the names of societies and associations end."""
    inner: InnerFinder
    sent: SentTeams

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> OrganisationFinder:
        """Builds the finder from ``organisations.tsv``."""
        stems = department_stems(lexicon)
        endings = alternation(lexicon.words("organisations", "dept"))
        bodies = alternation(lexicon.words("organisations", "body"))
        offices = alternation(lexicon.words("organisations", "of_committee"))
        zones = alternation([row[0] for row in lexicon.tables["references"] if row[1] == "IndustrialPark"])
        return cls(
            edges,
            sieved(
                rf"(?P<level>{LEVELS}?)(?P<dept>(?:{COMMITTEES}|(?:人民)?政府)?(?:(?:{stems})(?:和|与)?)+{DOES}(?:{endings})(?<![大全布格结]局)|(?:{SEATED})(?:{offices}))"
                rf"(?={HEAD}|(?![长员门队署]))"
            ),
            sieved(
                rf"国家(?!级|森林|湿地|地质|风景|水利|公园)[\u3400-\u9fff]{{2,8}}?(?:总局|管理局)|"
                rf"(?<![{WITHIN}])(?!联合国[内网家药防际投])"
                rf"(?:{alternation(lexicon.words('organisations', 'national'))})(?![{NO_MINISTRY}])"
            ),
            compiled(rf"(?:{alternation(lexicon.words('organisations', 'branch'))})(?={HEAD}|(?![长员]))"),
            sieved(
                rf"(?:中共|共青团)?(?P<place>.?)(?P<body>{bodies})(?![书副员]|常委(?!会)|(?<=人大)常委|(?<=办)公(?!开))"
            ),
            SocietyFinder.load(lexicon, edges),
            sieved("|".join(lexicon.words("organisation_words", "own_office"))),
            sieved(
                rf"(?:{alternation(lexicon.words('organisation_words', 'party'))})(?P<place>[\u3400-\u9fff]{{0,8}}?)"
                rf"(?:{alternation(lexicon.words('organisations', 'party'))}|{LEVELS}委(?!员))"
            ),
            sieved(unplaced_bodies(lexicon)),
            compiled(f"{MARKS}|{alternation(lexicon.words('organisation_words', 'behind'))}"),
            compiled(rf"(?:{zones})$"),
            lexicon.words("organisation_words", "guild"),
            InnerFinder.load(lexicon, edges),
            SentTeams.load(lexicon),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Organisations and the parts of them that are printed behind their names."""
        found = [self.widened(scan, m) for m in self.whole(scan)]
        found += self.listed(scan, found)
        yield from found
        yield from self.inner.find(scan, found)
        yield from self.sent.find(scan, found)

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
        listed += self.strange(scan, whose)
        return listed + (run if len(run) >= SEVERAL else [])

    def strange(self, scan: Scan, whose: dict[int, tuple[str, str]]) -> Iterator[Mention]:
        """Bodies of a list whose work no list of ours knows, right behind one with its place: 区住建局、|应急生态局."""
        for match in ITEM.finditer(scan.text) if whose else ():
            start, end = match.span("name")
            prefix, rule = whose.get(match.start(), ("", ""))
            own = prefix and end not in whose and self.behind.match(scan.text, end) is not None
            words = cut(match["name"])
            said = words[0] in self.edges.verb or not self.edges.function.isdisjoint(words)  # 、指导|某局
            if own and not said and not scan.covers(start, end):
                whose[end] = prefix, rule
                yield scan.mention(start, end, "Organization", rule, name=prefix + match["name"])

    def whose(self, scan: Scan, body: Mention) -> tuple[str, str]:
        """The level, the park or the name of the place whose department it is, empty for other bodies; its rule."""
        rule = body.rule
        if rule == "organisation:level" and (level := re.match(LEVELS, body.text)):
            return level[0], rule
        if rule == "organisation:zone":
            return body.text[: body.text.rfind(DISTRICT) + 1], rule
        seats = (m for m in scan.of("Place", "IndustrialPark") if m.start == body.start and m.role == "name")
        place = next(seats, None)
        common = place and (rule == "organisation:department" or self.unplaced.match(scan.text, scan.span(place)[1]))
        return place.name if place and common else "", rule

    def widened(self, scan: Scan, body: Mention) -> Mention:
        """The body with all the places in front of it, and the firm whose it is in front of these: 贵州省|遵义市|湄潭县
        人民法院, 中国能建|广西电力设计研究院."""
        if body.rule == OF_TOWN:
            return body
        start, end = scan.span(body)
        guild = body.text.endswith(self.guilds)  # 肯尼亚|湖北商会
        fronts = {
            scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place") if m.role == "name" or (guild and m.name != HOME)
        }
        opened = any(scan.span(m)[0] == start for m in scan.of("Place"))
        whole = body.rule != "organisation:body" or GOVERNMENT.search(body.text)
        while opened and whole and start in fronts:
            start = fronts[start]
        firms = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Company")}
        institute = opened and body.rule == "organisation:society" and not guild
        start = firms.get(start, start) if institute else start
        return scan.mention(start, end, body.type, body.rule)

    def whole(self, scan: Scan) -> Iterator[Mention]:
        """Organisations; a department or body with only a level word (市财政局) has that in ``text``."""
        sought = (self.national, self.department, self.levelled, self.body, self.party, self.societies.society)
        if not may_match(scan.text, sought):
            return
        seats = {scan.span(m)[0]: scan.span(m)[1] for m in scan.of("Place")}
        ends = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place", "IndustrialPark")}
        states = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place") if is_state(m)}
        for match in self.national.finditer(scan.text):
            common = match[0].endswith(COMMITTEE) and match.start() in ends  # 山东省|国资委
            if common and self.department.match(scan.text, match.start()):
                continue
            branch = self.branch.match(scan.text, seats[match.end()]) if match.end() in seats else None
            end = branch.end() if branch else match.end()
            if match.start() in states and not match[0].startswith(OURS):  # 香港|证监会
                yield scan.mention(states[match.start()], end, "Organization", "organisation:society")
            else:
                yield scan.mention(match.start(), end, "Organization", "organisation:national")
        for match in self.department.finditer(scan.text):
            start = match.start()
            begin = self.opened(scan, match.start("dept"), ends)
            if begin is not None:
                begin -= 2 if scan.text[max(0, begin - 2) : begin] == "中共" else 0
                yield scan.mention(begin, match.end(), "Organization", "organisation:department")
            elif match["level"]:
                zone = self.zone.search(scan.text, 0, match.end("level"))  # 高新区|科技局
                begin = scan.placed(zone.start()) if zone else start
                rule = "organisation:zone" if zone else "organisation:level"
                other = OTHER_ZONE.search(scan.text, 0, match.end("level")) if not zone else None
                own = self.edges.start(scan.words, other.end(), longest=LONGEST_ZONE) if other else start
                if other and other.end() - own >= SHORTEST_ZONE:
                    begin, rule = own, "organisation:society"
                yield scan.mention(begin, match.end(), "Organization", rule)
            elif start in ends:
                yield scan.mention(ends[start], match.end(), "Organization", "organisation:department")
        for match in self.levelled.finditer(scan.text):
            placed = not re.match(LEVELS, match[0]) and scan.covers(*match.span(), "Place")  # 武警|长治|支队
            if not scan.covers(*match.span(), *(NAMED if placed else ())):
                rule = "organisation:society" if placed else "organisation:level"
                yield scan.mention(match.start(), match.end(), "Organization", rule)
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
        yield from self.societies.find(scan, ends)

    def opened(self, scan: Scan, at: int, ends: dict[int, int]) -> int | None:
        """Start of the place or park that ends right at the offset: 运城市|财政局, and 河津市|委 with 市 in both."""
        if at in ends:
            return ends[at]
        if at - 1 in ends and re.match(LEVELS, scan.text[at - 1 : at]):
            return ends[at - 1]
        if at + 1 in ends:  # 河津市委 where the gazetteer took 河津市
            return ends[at + 1]
        return None
