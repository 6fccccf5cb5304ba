"""Where the name of a project begins: right behind a firm or another project, at 年产…, else as far as words go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, pairwise

from kg.clauses import clause_start
from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.investors import InvestorFinder
from kg.mentions.project_ends import MARKS, ProjectEnds
from kg.mentions.project_joints import is_joint, is_site
from kg.mentions.project_words import ProjectWords
from kg.mentions.reach import Reach
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut

LONGEST = 40
BODY = compiled(
    r"(?:[\u3400-\u9fff]{2,10}(?<![室局办部处会所院站队厅委园路桥厂城心地区线港楼馆店库])、){0,3}[\u3400-\u9fffA-Za-z0-9“”（）()·.+×/\-]{2,36}"
)
"""What a name is made of that begins at a plain edge: words, and nouns in front of them (隧道、消防设备…)."""
ITEM = compiled(r"\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]\s*)")
"""The number in front of an item that is a line of its own."""
SO_MUCH = compiled(r"^[年日][\u3400-\u9fff]{1,2}[\d.]+[万亿]?(?:平方米|立方米|[\u3400-\u9fff]{1,2})的")
"""Of what is made so much: 年产60万吨的|生态水泥生产线."""
YEARLY = compiled(r"年|日|总装机")
"""An opener that begins so may be followed by a list: 年产2万台医疗设备、液压机械项目."""
LIST_END, BARE = "等", "项目"
SITES = ("Place", "IndustrialPark")
PARTS = compiled(r"[\u3400-\u9fff]{5,}、[\u3400-\u9fff]{5,}")
"""Two parts of a list that are long enough for items of their own."""
BESIDE = ("、", "和", "与", "及")
"""Behind a project they join one more: 甲项目和|建材制造销售项目."""
JOINT, ANDS, AS_WELL = "及", ("和", "与"), "以及"
"""The second join what is made in one project: 导电剂和添加剂|生产项目."""
REGION = compiled(r"[\u3400-\u9fff]{2,6}?[州邦郡](?=[\u3400-\u9fff]{2})")
"""A state or county abroad, behind its country."""
PRICE = compiled(r"[\d.]+[多余]?[万亿]元(?:的|建设(?=工程[\u3400-\u9fff]{2}))?")
"""What is paid, and what for where the dictionary has a word across the edge: 1.2亿元建设|工程机械项目."""
LONG, SHORTEST = 2, 3
"""So many characters of an ending may still be within a name; so many has what 及 joins to one."""
NEW, CALLED, STATE = "新", 2, "中"
APART = compiled(r"[区县市镇乡园](?![域场政民林])|有(?![色机限])|\d强|[\d一二三四五六七八九十]月")
"""Behind it a name begins at an edge that is none: 高新区|重点工业项目, 园区有|数字项目, 500强|甲项目."""
NAMES = ("Company", "Person", "Official", "Post", "Date", "Money")
"""What stands in no name of a project but at its start."""


@dataclass(frozen=True)
class ProjectStarts:
    """Finds the left edge of the names of projects."""

    edges: Edges
    ends: ProjectEnds
    investor: InvestorFinder
    words: ProjectWords
    opener: re.Pattern[str]
    yearly: re.Pattern[str]
    """What is made in a year begins a name wherever it stands: 年产, 年处理."""
    opening: re.Pattern[str]
    """What ends in front of a name: 开工仪式暨."""
    paid: re.Pattern[str]
    """What is paid for it stands before a name, not in it: 投资5亿元建设."""
    front: frozenset[str]
    """Words that begin no name."""
    inner: frozenset[str]
    """Words that stand inside a name whose edge is plain, though they end others: 及, 核心, 展示."""
    makes: re.Pattern[str]
    made: re.Pattern[str]
    """Words for making, at the end of a text and anywhere."""
    whole: re.Pattern[str]
    """How a thing ends that is a project by itself, whatever follows."""
    reach: Reach
    joints: tuple[str, ...]
    """Those that stand behind another noun of the name, whatever its edge."""
    price: re.Pattern[str]
    """Behind what it costs a name is whole: 投资1200万元的|疾病预防控制中心综合楼项目."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, investor: InvestorFinder, nouns: ProjectWords) -> ProjectStarts:
        """Reads ``projects.tsv`` and the units."""
        words = lexicon.words("projects", "opener")
        opener, yearly = alternation(words), [word for word in words if YEARLY.match(word)]
        units = alternation([row[0] for row in lexicon.tables["units"] if row[1] == "count"])
        return cls(
            edges,
            ProjectEnds(edges, nouns),
            investor,
            nouns,
            compiled(rf"{opener}|(?<![\d.])\d[\d.]*[万亿]?(?:{units})(?:/|每)[年日天]"),
            compiled(rf"(?:{'|'.join(yearly)})(?=\d)|年产|日产"),
            compiled("|".join(lexicon.words("phrases", "project_lead"))),
            compiled("|".join(lexicon.words("phrases", "paid"))),
            frozenset(lexicon.words("projects", "lead")),
            frozenset(lexicon.words("projects", "inner")),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'making'))})$"),
            compiled(alternation(lexicon.words("projects", "making"))),
            compiled(rf"(?:{alternation([w for w in lexicon.words('projects', 'thing') if len(w) > LONG])})$"),
            Reach.load(lexicon, edges),
            lexicon.words("projects", "joint"),
            compiled(rf"{lexicon.regex('phrases', 'worth').pattern}的"),
        )

    def find(self, scan: Scan, end: int, floor: int, *, last: int = 0) -> int:
        """The start of the name that ends at an offset, from ``floor`` on; ``last``: where the last name ends."""
        plain = next((at for at in self.plain_edges(scan, end, floor, last) if self.is_name(scan, at, end)), None)
        plain = plain if plain is not None else self.behind_verb(scan, end, floor)
        if plain is not None:
            return plain
        start = self.reach.from_place(scan, self.behind_date(scan, self.left(scan, end, floor), end), floor)
        start = self.reach.numbered(scan, start, floor)
        start = max((match.end() for match in self.opening.finditer(scan.text, start, end)), default=start)
        at = max(opened.end() if (opened := self.words.opened.match(scan.text)) else 0, clause_start(scan.text, end))
        one = "、" not in scan.text[at:start] and not APART.search(scan.text, at, start + 1)
        whole = floor <= at < start and one and self.words.subject.match(scan.text, end) and self.is_name(scan, at, end)
        return at if whole else self.reach.of_several(scan, self.behind_and(scan, start, end, floor), floor)

    def behind_verb(self, scan: Scan, end: int, floor: int) -> int | None:
        """The start of a name that lists products, none of which says how: 茶叶加工、果蔬加工 are several."""
        match = self.words.wares.search(scan.text, max(floor, end - LONGEST), end)
        if match is None or self.made.search(match["items"]) or scan.covers(*match.span("name"), *NAMES, *SITES):
            return None
        return match.start("name")

    def behind_and(self, scan: Scan, start: int, end: int, floor: int) -> int:
        """The start at the first of two nouns that open a clause: ，|档案|与|大数据中心项目."""
        at = max((scan.text.rfind(mark, 0, start) + 1 for mark in MARKS), default=0)
        both = floor <= at < start - 1 and scan.text[start - 1] == ANDS[1] and self.is_name(scan, at, end)
        return at if both and not scan.covers(at, start, "Place", "IndustrialPark", "Organization") else start

    def behind_date(self, scan: Scan, start: int, end: int) -> int:
        """The start behind a month or day: 自3月份|主体结构工程."""
        inside = [match.end() for match in self.words.day.finditer(scan.text, start, end)]
        return self.edges.trimmed(scan.text, scan.words, max(inside), end) if inside else start

    def plain_edges(self, scan: Scan, end: int, floor: int, last: int) -> list[int]:
        """Where a name must begin, if all behind it is one: behind a firm, a project and 、, the number of a line."""
        text = scan.text
        edges: list[int] = []
        if floor == last > 0 and text.startswith(BESIDE, last):
            edges = [last + 1]
        elif floor and (text[floor - 1] in "）)" or scan.covers(floor - 1, floor, "Company")):
            at = floor + len(JOINT) if is_joint(scan, floor) else floor
            edges = [at, at + 1] if text.startswith("的", at) else [at]
        elif number := ITEM.match(text):
            edges = [number.end()] if floor <= number.end() < end else []
        priced = [m.end() for m in self.price.finditer(text, max(floor, end - LONGEST), end)]
        return edges or priced[-1:]

    def is_name(self, scan: Scan, start: int, end: int) -> bool:
        """Whether all from a plain edge on is one name: nothing in it says that something is done."""
        if (
            not BODY.fullmatch(scan.text, start, end)
            or scan.covers(start, end, *NAMES)
            or self.paid.match(scan.text, start)
            or any(told.search(scan.text, start, end) for told in (self.words.done, self.opening))
        ):
            return False
        if scan.text.count("“", start, end) != scan.text.count("”", start, end):
            return False
        marks = [at for at in range(start, end) if scan.text[at] == "、"]
        if PARTS.fullmatch(scan.text, start, end) and self.makes.search(scan.text, start, marks[0]):
            return False  # 设备生产制造、|卫生材料项目
        if marks and self.whole.search(scan.text, start, marks[-1]):
            return False  # 肉食产业综合体、|屠宰加工项目
        words = cut(scan.text[start:end])
        first = words[0]
        opens = (
            self.edges.opener | self.edges.build | self.edges.loose | self.front | self.inner.difference(self.joints)
        )
        acts = first in closed_words() and first not in self.edges.soft and not self.edges.is_place(first)
        pair = [len(word) for word in words[:2]] == [1, 1] and first != STATE  # 台|玻|硅砂生产线, no 中电
        odd = pair and first in self.inner | self.edges.loose
        if (first in opens or acts) and not odd and not self.words.uses.match(scan.text, start, end):
            return False
        if LIST_END in words and not self.words.kinds.search(scan.text, start, end):
            return False
        barred = self.edges.function | self.edges.verb | self.edges.noun
        kinds = self.investor.trades.kinds  # 服装|家|纺|生产
        trades = [pair for pair in pairwise(words) if kinds.fullmatch("".join(pair))]
        joined = {*self.inner, *chain.from_iterable(trades)}
        return not any(word in barred and word not in joined for word in words)

    def is_item(self, scan: Scan, start: int, end: int, *, beside: bool) -> bool:
        """Whether an item of a list of projects is one name, be it a firm's that opens with 新: 新宇|陶瓷.

        ``beside``: a coined word opens others of the list, so that a word of the language may open it too: 星火|化工.
        """
        text = scan.text[start:end]
        called = beside and (self.is_called(text) or self.investor.opening(scan, start, end, counted=True) is not None)
        return called or self.is_name(scan, start, end) or self.is_new(text)

    def is_called(self, text: str) -> bool:
        """Whether a text is a word of two characters that is no thing, and a trade."""
        things, word = self.investor.coinages.things, text[:CALLED]
        return word not in things and self.investor.trades.kinds.fullmatch(text, CALLED) is not None

    def is_new(self, text: str) -> bool:
        """Whether a name is 新 and a character that form no word, and a trade: 新|宇|陶瓷, not 新型|建材."""
        words = cut(text)
        odd = words[0] == NEW and len(words) > len(NEW) + 1 and self.investor.coinages.is_odd(words[1])
        return odd and self.investor.trades.kinds.fullmatch(text, len(NEW) + 1) is not None

    def left(self, scan: Scan, end: int, floor: int) -> int:
        """The left edge: an opener (年产…) within reach, else word by word."""
        text = scan.text
        limit = max(floor, max((text.rfind(mark, 0, end) + 1 for mark in MARKS), default=0), end - LONGEST)
        item = text.rfind("、", limit, end) + 1
        found = (m for m in self.opener.finditer(text, limit, end) if m.end() < end)
        listed = self.words.lists.match(text, end) is not None
        openers = [m.start() for m in found if m.start() >= item or (listed and YEARLY.match(m[0]))]
        start = self.joined(scan, self.edges.start(scan.words, end, floor=floor, longest=32, digits=True), end, limit)
        first = openers[0] if openers else start
        if first < start and not re.search(r"项目|的|以及|\(|万元|亿元", SO_MUCH.sub("", text[first:start])):
            return self.behind_run(scan, first, floor)
        inside = [o for o in openers if o > start]
        if (
            inside
            and self.yearly.match(text, inside[0])
            and not is_site(scan, start, inside[0])
            and not self.investor.find(scan, start, end)
        ):
            return self.behind_run(scan, inside[0], floor)
        start = self.edges.trimmed(text, scan.words, self.lead(scan, self.behind_site(scan, start, end), end), end)
        if text[start : start + 1] == "“" and "”" not in text[start:end]:
            start += 1
        paid = [m.end() for m in self.paid.finditer(text, start, end)]
        if paid and paid[-1] <= end:  # 总投资8亿元|项目: any of that price
            start = self.edges.trimmed(text, scan.words, paid[-1], end)
        money = PRICE.match(text, start, end)
        return self.edges.trimmed(text, scan.words, money.end(), end) if money else start

    def joined(self, scan: Scan, start: int, end: int, limit: int) -> int:
        """The start of the noun that 及 joins to the rest of a name: 肉类屠宰|及|深加工项目, 汽车|核心|零部件项目."""
        both = self.makes.search(scan.text, start, end) or self.made.match(scan.text, end)
        words = (JOINT, *(ANDS if both else ()), *self.joints)
        word = next((word for word in words if scan.text.endswith(word, 0, start)), "")
        joint = start - len(word)
        bare = start == end and scan.text.startswith(BARE, end)  # 资源及|项目
        inside = word == JOINT and scan.words.ending(start, 0) not in ("", JOINT)  # 涉及|解放路改造工程
        apart = inside or scan.text.endswith(AS_WELL, 0, start)  # 研发中心以及|二期项目
        if bare or apart or not word or joint <= limit:
            return start
        first = self.edges.start(scan.words, joint, floor=limit, longest=20, digits=True)
        paid = [b for a, b in map(scan.span, scan.of("Money", "Date")) if first <= a and b <= joint]
        first = self.edges.trimmed(scan.text, scan.words, max([first, *paid]), joint)
        named = scan.covers(first, joint, *NAMES, "Organization", "Project")
        named = named or (
            word in ANDS
            and (scan.covers(joint - 1, joint, *SITES) or bool(self.words.apart.search(scan.text, 0, joint)))
        )
        if (
            named
            or joint - first < (SHORTEST if word == JOINT or word in ANDS else 1)
            or scan.text[first - 1 : first] == JOINT
        ):
            return start
        return self.joined(scan, first, end, limit)

    def behind_run(self, scan: Scan, opener: int, floor: int) -> int:
        """Start of the coined word right in front of 年产, else of 年产."""
        run = self.investor.run(scan, opener)
        return opener if run is None or run < floor else run

    def lead(self, scan: Scan, start: int, end: int) -> int:
        """The start without words that begin no name: 据|…, 更|多|…, the rest of a longer word in front (沉陷|区|…)."""
        ends = dict(zip(scan.words.starts, scan.words.ends, strict=True))
        while start < end:
            word = scan.text[start : ends.get(start, start)]
            if word not in self.front and (word := scan.text[start : start + 2]) not in self.front:  # 用|好
                break
            coined = len(word) == 1 and len(scan.words.following(start + 1)) == 1
            if coined and scan.text.endswith("、", 0, start):  # 、|上|合|国际研究中心
                break
            start += len(word)
        return start

    def behind_site(self, scan: Scan, start: int, end: int) -> int:
        """The start behind a place and what is done there: 在敦化市|建设|人参深加工项目, 某乡|投资建设|某项目."""
        start = scan.whole(start, "Place")  # 让|胡路区
        sites = [scan.span(m) for m in scan.of("Place", "IndustrialPark")]
        if inside := [b for a, b in sites if a < start < b <= end]:  # 产业集聚|区
            return inside[0]
        behind, ends = start, dict(sorted(sites))  # 在某县|某镇|建设光伏发电项目
        while behind in ends:
            behind = ends[behind]
        if scan.text[start - 1 : start] not in tuple("在于到赴"):
            does = self.words.does.match(scan.text, behind, end) if behind > start else None
            return does.end() if does else start
        if region := REGION.match(scan.text, behind, end):  # 在美国|佐治亚州|建设轮胎工厂
            behind = region.end()
        inner = self.edges.trimmed(scan.text, scan.words, behind, end)
        inner = self.edges.behind_verb(scan.words, inner, end)  # 在某开发区|建|电缆生产基地
        return inner if inner > behind else start
