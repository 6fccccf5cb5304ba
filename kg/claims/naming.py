"""What the names of projects and parks say: their places, builders, yearly output and products."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.claims.frame import Frame, firsts, is_abroad, is_broad, is_wide, key, opening, plain
from kg.claims.headings import Row
from kg.kept import compiled
from kg.model import Claim, Mention
from kg.peel import ESTATE
from kg.segment import closed_words, word_count

GUESSED = ("company:trade", "company:in-project")
"""Firms by no more than how they are called."""
TO, PROVINCE = ("至", "到", "—", "－", "-"), compiled("(?<!11)(?<!12)(?<!31)(?<!50)0000$")
"""Between the ends of a line; the code of a province, which is no city, ends so."""
PLANT, GROUP = "厂", "集团"
SITES = ("开发区", "工业区", "工业园", "工业园区", "产业园", "集聚区", "高新区", "园区", "镇", "乡", "村", "县", "市")
TRADE = compiled(r"\D*(?:加工|制造|冶炼|生产)")
"""A project that is called by its trade alone: what opens the name is mostly a brand, 光华|机械设备制造."""
LINES = compiled(r"条[^、和与及条]{0,12}线")
"""How many lines are built, no yearly output: 年产10万吨再生铝及2|条铝压铸件生产线."""
WORKS = compiled("(?:建设|新建|兴建)*(?:项目|工程)")
ITEM = "project:announced"
"""The rule for one of as many projects of a place as are told: a place elsewhere says where its builder is from."""
LISTED, COINED = (ITEM, "project:list"), 2
"""Rules for items of lists; so many characters has what a firm is called by behind a place."""
SHARED = ("park:part", "park:shared")
"""The rules for a park that shares its ending with others of a list."""
ISLANDS = ("710000", "810000", "820000")
"""Codes of Taiwan, Hong Kong and Macao."""
BRACKETS = ("（", "）", "(", ")")
HELPED = compiled(f"[—–]*{ESTATE}")
"""All that stands behind a province in the name of a park that it has built elsewhere."""
SAID_WHERE = compiled(r"[（(](?![^（）()]*[区期园])[\u3400-\u9fff]{2,6}[）)](?=.)")
"""In the name of a park, where it is: 石湾|（宁川）|产业转移园, not 临江（二期）产业园."""
SHARE = compiled("[市州区县]?片区$")
"""Behind the place where a part of a park is: 中国（广东）自贸试验区梅州|片区."""
PAIRED = compiled("·")
"""Behind the place that opens the name of a park, the other of the two that build it."""


def name_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """Places and parks inside the names of projects, the place that opens a park's, the park that opens a firm's."""
    seen: set[tuple[tuple[str, str], tuple[str, str]]] = set()
    own = frame.place and key(frame.place)
    for sentence, top, nested in rows:
        for mention in top:
            if mention.type not in ("Project", "IndustrialPark", "Company") or mention.role != "name":
                continue
            inner = [m for m in nested if mention.start <= m.start and m.end <= mention.end]
            places = [m for m in inner if m.type == "Place" and m.role == "name" and not is_wide(m)]
            places = [m for m in places if not in_firm(m, inner, frame) and (key(m) == own or not is_island(m))]
            if mention.rule == ITEM and not any(m.type == "Company" and m.end <= mention.start for m in top):
                # 本县已落地项目3个：|江苏|黑魅特种炭黑
                places = [m for m in places if not is_abroad(m, frame)]
            home = {*frame.around, frame.place and frame.place.value}
            starts = [m for m in places if m.start == mention.start and not PROVINCE.search(str(m.value))]
            at_home = any(m.value in home for m in starts)  # 临沂（台州）产业园
            site = mention.type == "IndustrialPark"
            inside = [m for m in places if in_brackets(m, mention)]
            bracketed = [m for m in inside if site or m.value not in frame.around]
            narrow = (frame.is_within(str(a.value), str(b.value)) for a in bracketed for b in starts if a.value)
            at_home = at_home and not any(narrow)  # 扬州（高邮）产业园
            if mention.type == "Company":
                places = []
            elif site and (shares := [m for m in places if SHARE.match(mention.text, m.end - mention.start)]):
                places = shares
            elif inside and not at_home:
                places = bracketed
            elif (
                site
                and not at_home
                and (said := SAID_WHERE.search(mention.name))
                and said.start() in (m.end - mention.start for m in places)
            ):
                places = [m for m in places if behind_bracket(m, mention)]
            elif site and mention.text != mention.name and mention.name.endswith(mention.text):
                places = []  # 营口|北海新区, called 北海新区
            elif site:
                places = opening(mention, [m for m in places if m not in inside])
                places = [m for m in places if not (is_abroad(m, frame) and helps(m, mention))]
                if mention.rule in SHARED:  # |清水|、双桥两个工业园, not of 清水县 elsewhere
                    places = [m for m in places if not is_abroad(m, frame)]
                if PAIRED.match(mention.name, places[0].end - mention.start if places else 0) and not at_home:
                    places = []  # 晋江·垫江产业园 is in either
            else:
                places = [m for m in places if m.value not in frame.around and stands_alone(m, mention, inner)]
                places = [m for m in places if not is_of_firm(m, mention, inner, frame)]
                places = [m for m in places if m.value in home or not opens_firm(m, mention)]
                if at_home:  # 凯里|青岛孵化园项目
                    around = [str(code) for code in home if code]
                    places = [m for m in places if not m.value or any(frame.is_within(str(m.value), c) for c in around)]
            parks = [m for m in inner if m.type == "IndustrialPark" and mention.type == "Project"]
            if mention.type == "Company":  # 某工业园|某食品有限公司
                parks = [m for m in inner if m.type == "IndustrialPark" and m.start == mention.start]
                parks = [m for m in parks if not frame.signs.keeper.match(mention.name, m.end - m.start)]
            for park, within in ((a, b) for a in parks for b in parks if b.end == a.start):
                if (key(park), key(within)) not in seen:  # 甲高新区|乙产业园|项目
                    seen.add((key(park), key(within)))
                    yield plain(park, "inPark", within, "inPark/name", sentence)
            for tail in (*places, *parks):
                if (key(mention), key(tail)) not in seen:
                    seen.add((key(mention), key(tail)))
                    predicate = "locatedIn" if tail.type == "Place" else "inPark"
                    yield plain(mention, predicate, tail, f"{predicate}/name", sentence)


def is_of_firm(place: Mention, name: Mention, inner: Sequence[Mention], frame: Frame) -> bool:
    """Whether a place elsewhere belongs to what a firm is called: |江西|某某电子产业园, 中车|株洲|所某某项目."""
    full = place.text == place.name or frame.signs.state_works.search(name.name)  # 海南省|昌江项目, 辽宁|徐大堡核电项目
    opens = place.start == name.start and not full and PROVINCE.search(str(place.value)) is not None
    behind = any(m.end == place.start and m.type == "Company" for m in inner)
    return (opens or behind) and bool(place.value) and frame.is_elsewhere(str(place.value))


def opens_firm(place: Mention, name: Mention) -> bool:
    """Whether an item of a list of projects is called by a firm, whose place stands in front: |深圳|宏拓等项目."""
    rest = name.name[place.end - name.start :] if place.start == name.start else ""
    named = len(rest) == COINED and (not word_count(rest) or rest in closed_words())
    return named and name.rule in LISTED and place.text != place.name


def in_brackets(place: Mention, name: Mention) -> bool:
    """Whether a name says in brackets where the thing is, in front where it comes from: 深圳（潮州）工业园."""
    at, end = place.start - name.start, place.end - name.start
    return name.text[max(0, at - 1) : at] in BRACKETS and name.text[end : end + 1] in BRACKETS


def helps(place: Mention, name: Mention) -> bool:
    """Whether a province elsewhere is all that a park is called by, as it has built it: |山东|产业园."""
    return is_broad(place) and HELPED.fullmatch(name.text, place.end - name.start) is not None


def behind_bracket(place: Mention, name: Mention) -> bool:
    """Whether a place opens what a name says in brackets, with a part of it behind: 佛山（阳东|万象）产业园."""
    at = place.start - name.start
    return name.text[max(0, at - 1) : at] in BRACKETS[::2]


def is_island(place: Mention) -> bool:
    """Whether a place says for whom a park is rather than where: 漳浦|台湾农民创业园."""
    return str(place.value).startswith(ISLANDS)


def in_firm(place: Mention, inner: Sequence[Mention], frame: Frame) -> bool:
    """Whether a place is part of a firm's short name: 宁德时代; a full one says where a local firm is."""
    abroad = is_abroad(place, frame)
    firms = [m for m in inner if m.type == "Company" and (abroad or m.rule != "company:full")]
    return any(m.start <= place.start and place.end <= m.end for m in firms)


def stands_alone(place: Mention, name: Mention, inner: Sequence[Mention]) -> bool:
    """Whether a place in a name is whole (not 蒲|河北|桥), no wider one of two that stand together, and no province in
    which a line ends: 宁东至|浙江|输电工程."""
    before = name.text[: place.start - name.start][-2:]
    split = len(before) == 1 and before.isalpha() and not any(m.end == place.start for m in inner)
    line = PROVINCE.search(str(place.value)) and before.endswith(TO)
    return not split and not line and not any(m.type == "Place" and m.start == place.end for m in inner)


def builder_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The firm that opens the name of a project, behind no more than its places: 长电科技项目."""
    for sentence, mention in firsts(rows, ("Project",)):
        nested = next(inner for s, _, inner in rows if s is sentence)
        inside = [m for m in nested if mention.start <= m.start and m.end <= mention.end and m.role == "name"]
        place = opening(mention, [m for m in inside if m.type in ("Place", "IndustrialPark")])
        at = place[0].end if place else mention.start
        firms = [m for m in inside if m.type == "Company" and (m.start in (mention.start, at) or sited(m, mention))]
        firms = [m for m in firms if m.end < mention.end and not is_plant(m, mention)]
        owned = any(m.type == "Company" and m.end == mention.start for s, top, _ in rows if s is sentence for m in top)
        firms = [m for m in firms if not owned or m.rule not in GUESSED]  # 甲材料公司|镁质新材料|项目
        if firms and not frame.is_site(mention.text):
            yield plain(max(firms, key=lambda m: m.end), "undertakes", mention, "undertakes/name", sentence)


def post_claims(rows: Sequence[Row]) -> Iterator[Claim]:
    """The project that stands behind its firm within a post: 〔某公司〕|〔某项目〕|负责人."""
    for sentence, top, nested in rows:
        posts = [m for m in top if m.type == "Post"]
        held = [m for m in nested if m.role == "name" and any(p.start <= m.start and m.end <= p.end for p in posts)]
        firms = {m.end: m for m in held if m.type == "Company"}
        for project in held:
            if project.type == "Project" and (firm := firms.get(project.start)):
                yield plain(firm, "undertakes", project, "undertakes/post", sentence)


def sited(firm: Mention, project: Mention) -> bool:
    """Whether a firm stands in a project's name behind no more than a site: 市开发区|某某油脂|项目."""
    return project.text[: max(firm.start - project.start, 0)].endswith(SITES)


def parent_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The group right in front of a firm's name (〔某集团〕|〔甲公司〕), or one that opens it and stands alone too."""
    groups = {m.text: m for _, top, _ in rows for m in top if m.type == "Company" and m.text.endswith(GROUP)}
    for sentence, firm in firsts(rows, ("Company",)) if groups else ():
        opened = [g for g in groups if firm.text.startswith(g) and frame.signs.branch.match(firm.text, len(g))]
        if opened and firm.role == "name":
            yield plain(firm, "subsidiaryOf", groups[max(opened, key=len)], "subsidiaryOf/name", sentence)
    for sentence, top, _ in rows:
        for group, firm in pairwise(top):
            beside = group.end == firm.start and group.type == firm.type == "Company"
            if beside and group.text.endswith(GROUP) and group.role == firm.role == "name":
                yield plain(firm, "subsidiaryOf", group, "subsidiaryOf/name", sentence)


def is_plant(firm: Mention, project: Mention) -> bool:
    """Whether what looks like a firm is what the project builds: 生猪屠宰厂|建设项目."""
    return firm.text.endswith(PLANT) and WORKS.fullmatch(project.text, firm.end - project.start) is not None


def capacity_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The yearly output in the names of projects: 年产10万吨铝后焦技改项目."""
    for sentence, mention in firsts(rows, ("Project",)):
        nested = next(inner for s, _, inner in rows if s is sentence)
        front = behind_names(mention, nested, "Company")
        for value in nested:
            inside = value.type == "Capacity" and front <= value.start and value.end <= mention.end
            inside = inside and not any(
                m.type == "Place" and m.start <= value.start < m.end for m in nested
            )  # 六枝特区
            lines = LINES.match(mention.text, value.end - 1 - mention.start)
            if (
                inside
                and not lines
                and frame.is_yearly(mention.text[front - mention.start : value.start - mention.start], value.unit or "")
            ):
                claim = plain(mention, "capacity", None, "capacity/name", sentence)
                yield replace(claim, value=value.value, unit=value.unit)


def behind_names(mention: Mention, nested: Sequence[Mention], *types: str) -> int:
    """Where the name of a project goes on behind the names of the types that it begins with."""
    front = mention.start
    for inner in sorted(nested, key=lambda m: m.start):
        if inner.type in types:
            front = inner.end if inner.start <= front < inner.end < mention.end else front
    return front


def product_claims(rows: Sequence[Row], frame: Frame, spoken_of: Container[tuple[str, str]]) -> Iterator[Claim]:
    """What the name of a project says that it makes: 年产5万吨钢箱梁及隧道智能装备项目."""
    for sentence, mention in firsts(rows, ("Project",), spoken_of):
        nested = next(inner for s, _, inner in rows if s is sentence)
        front = behind_names(mention, nested, "Place", "Company", "IndustrialPark", "Organization")
        text = mention.text[front - mention.start :]
        if front == mention.start and TRADE.fullmatch(text):
            continue
        for name in frame.products(text):
            start = front + text.index(name)
            product = Mention(start, start + len(name), name, "Product", name, role="open", rule="product:name")
            yield plain(mention, "produces", product, "produces/name", sentence)


def industry_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The industry that the article names and the name of a park says: 羽绒产业 and 新塘羽绒产业园."""
    industries = {m.name: m for _, top, _ in rows for m in top if m.type == "Industry" and m.role == "name"}
    stems = {frame.signs.industry_tail.sub("", name): m for name, m in reversed(industries.items())}
    for sentence, park in firsts(rows, ("IndustrialPark",)):
        name = frame.signs.estate.search(park.text)
        for stem, industry in stems.items():
            if name and len(stem) > 1 and park.text[: name.start()].endswith(stem):
                yield plain(park, "partOfIndustry", industry, "partOfIndustry/name", sentence)
