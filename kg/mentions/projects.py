"""Projects: long noun phrases with a plain right edge and none on the left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.investors import InvestorFinder
from kg.mentions.list_parts import project_items
from kg.mentions.own_names import built_parks, has_own_word, known_as, owner_start
from kg.mentions.particular import BRACKETS, FIRST_PART, THAT, Particular
from kg.mentions.project_joints import built_by, with_firm
from kg.mentions.project_starts import ProjectStarts
from kg.mentions.project_words import ProjectWords
from kg.mentions.scan import Scan
from kg.mentions.traded import TradedFirms
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

ITEM = r"(?:[^，。；;、,：:！？!?“”]|“[^“”，。；、]{1,10}”){4,40}"
YEARLY = r"(?=[^，,。；;、]{0,30}年(?:产|处理|加工)\d[^，,。；;、等]{4,24}等[^，,。；;、]{0,12}项目)"
"""A single item tells by how much is made of what that it is one: 年产5万吨镀锌板|等项目."""
MORE = r"(?:[及和与][\u3400-\u9fff]{2,16}?|暨[\u3400-\u9fffA-Za-z0-9.]{2,20}?)(?=项目)"
"""What a name goes on with behind an ending that is not its last: 生产线|及余热综合利用扩建|项目."""
WORKS, BODY = "工程", "主体"
"""The second in front of the first is what of a project is built first, and none of its name: 甲铁路|主体工程."""
THING = compiled(r"[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z0-9()（）-]+(?<!中心)(?<!基地)(?<!利用)(?<!处理)(?<!化)")
BUILD = ("建", "上")
"""Behind a sum it says what that is for: 投资2亿元|建|药材加工厂, 投资1亿元|上|锁具项目."""
BEFORE_IT = compiled("(?<=工程|项目)、|(?<=公司)[（(][\u3400-\u9fff]{2,8}[）)](?=[\u3400-\u9fff]{4})")
"""Behind another of its list, of which no more is told: 基础教育工程、|水美乡村工程."""
SHORTEST_THING = 4
"""So many characters behind its firm name a project by themselves: 建龙二期工程 keeps its firm."""
DEGREE = ("深", "精", "初")
"""In front of 加工, of things that are not made but worked up."""
OF, BY, HAS = "的", "由", "有"
"""The last may stand in front of the first item: 开工的有|甲广场."""
HALF = 2
LEGAL, PAIR = "公司", (2, 3)
"""Behind a firm that ends so so many characters and an ending name what it builds: 甲有限公司|服装|产业园项目."""
PEOPLE = ("Person", "Official")
CLAUSE_END = compiled("[，,。；;：:！？]")
BEFORE = 10
"""So many characters in front of a list say what happens to it: 签下|…等项目."""
ASIDE = compiled(r"[（(][^（）()\d]{0,12}\d{4,6}[^（）()\d]{0,6}[）)]")
"""The number of its share, behind a firm: 甲公司|（600999.SH）|乙基地项目."""
COUNTED = compiled(r"[\d一二三四五六七八九十]+(?:余|多)?[个项]")
PHASE = r"(?:[一二三四五]期(?:[\d.]+[万千百]?(?:兆瓦|千瓦|MW|GW)(?=项目|工程))?)?"
"""Which part of it an ending has behind it, and how large that is: 光伏电站|一期60兆瓦项目."""
STAGE = compiled("^[一二三四五首]期(?:工程|项目|建设)?")
ANNUAL = ("年", "日")
"""What opens a name with how much of it is made, or worked up, begins so: 年处理10万吨."""
POWER = compiled("[瓦W]$")
ALONG = "联产"
"""In front of what is made beside the first: 一期5000吨氯化锂|联产|1.25万吨精硼酸."""
PART = compiled(r"^(?:[一二三四五]期|分[一二三四五]期(?:建设)?|[\d.]+[万千百]?(?:兆瓦|千瓦|MW|GW))+")
"""Which part of a project, or how large a plant, stands in front of what it makes: 一期250兆瓦|薄膜太阳能电池."""


@dataclass(frozen=True)
class ProjectFinder:
    """Finds projects in a sentence whose companies, places and parks are already found."""

    edges: Edges
    suffix: Sieved
    size: re.Pattern[str]
    particular: Particular
    listed: Sieved
    investor: InvestorFinder
    starts: ProjectStarts
    words: ProjectWords
    ending: re.Pattern[str]
    made: re.Pattern[str]
    amount: re.Pattern[str]
    """A quantity, which names nothing by itself."""
    making: re.Pattern[str]
    strip: re.Pattern[str]
    """How a name says that something is made: 年产5万吨 in front, words for making behind, what to leave out."""
    quantity: re.Pattern[str]
    """How an item of such a list begins, if nothing else tells: 120万吨乙烯, behind a firm or not."""
    zone: re.Pattern[str]
    """The ending of a zone, which is nobody's own."""
    thing: re.Pattern[str]
    """How an item of a list of projects ends, if no name in it tells: …二期, …基地, …开发."""
    traded: TradedFirms
    phase: re.Pattern[str]
    """What stands behind the name of a park that a project builds: 二期建设项目."""
    paid: re.Pattern[str]
    """What is paid for an item of a list, in front of it."""
    erected: re.Pattern[str]
    """What a clause says of a list all items of which are built: 签约, 开工."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> ProjectFinder:
        """Builds the finder from ``projects.tsv`` and ``phrases.tsv``."""
        suffix = alternation(lexicon.words("projects", "suffix"))
        making = alternation(lexicon.words("projects", "making"))
        strip = alternation(lexicon.words("projects", "strip"))
        units = alternation([row[0] for row in lexicon.tables["units"] if row[1] == "count"])
        yearly = alternation(lexicon.words("projects", "yearly"))
        whole = alternation([row[0] for row in lexicon.tables["units"] if row[1] in ("count", "area")])
        made = compiled(rf"(?:{yearly})[\d.]+[万亿]?(?:{whole})|(?<![\d.])\d[\d.]*[万亿]?(?:{whole})[/每]年")
        words = ProjectWords.load(lexicon)
        opener = alternation([word for word in lexicon.words("projects", "opener") if word.startswith(ANNUAL)])
        told = compiled(rf"{made.pattern}|(?:{opener})[\d.]+[万亿]?(?:{whole})")
        investor = InvestorFinder.load(lexicon, edges, words, told)
        return cls(
            edges,
            sieved(
                rf"(?:{suffix})(?:(?<!项目)(?<!工程){MORE})?(?:(?:(?<!项目)(?<!工程){words.work})?项目|(?<!项目)(?<!工程){words.work}工程)?{PHASE}(?:项目|工程)?"
            ),
            compiled("|".join(lexicon.words("phrases", "size"))),
            Particular.load(lexicon, words),
            sieved(
                rf"(?P<items>{YEARLY}{ITEM}(?=等)|{ITEM}(?:(?:、{ITEM})+|(?=等(?:\d|[^，,。；;、]{{0,12}}项目\d))))等(?:(?<=[心府园城厦场地厂路桥馆院楼线库站期]等)，共?(?=\d+个))?"
                rf"(?:(?!{words.field})(?P<kind>[^，,。；;、]{{0,18}}?)项目|(?P<works>{words.works}))"
            ),
            investor,
            ProjectStarts.load(lexicon, edges, investor, words),
            words,
            compiled(f"{words.endings}+$"),
            made,
            compiled(rf"(?:{yearly})?[\d.]+[万亿]?(?:平方公?里|[平立]方米|公[里顷]|[\u3400-\u9fff])"),
            compiled(rf"(?:{making}|{strip})*(?:{making})(?:{strip})*$"),
            compiled(rf"(?:{strip})+$"),
            compiled(rf"[\u3400-\u9fff]{{0,4}}(?<![\d.])\d[\d.]*[万亿]?(?:{units})(?=[\u3400-\u9fffA-Z]{{2}})"),
            compiled(rf"(?:{alternation(lexicon.words('parks', 'zone'))})$"),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'suffix', 'thing'))})$"),
            TradedFirms.load(lexicon, investor),
            compiled("|".join(lexicon.words("phrases", "phase"))),
            compiled(rf"{lexicon.regex('phrases', 'worth').pattern}的"),
            compiled(alternation(lexicon.words("projects", "erected"))),
        )

    def is_yearly(self, before: str, unit: str) -> bool:
        """Whether a quantity behind these words is what a project makes in a year: 年产, or nothing and no size."""
        before = "" if before.endswith(ALONG) else before if POWER.search(unit) else STAGE.sub("", before)
        return self.starts.opener.search(before) is not None if before else not self.size.match(unit)

    def products(self, name: str) -> list[str]:
        """What a project makes, by its name: 年产5万吨|钢箱梁|及|隧道智能装备|项目, 光伏支架|生产项目."""
        core = PART.sub("", self.ending.sub("", BRACKETS.sub("", name)))
        thing = self.making.sub("", core)
        if yearly := self.made.match(core):
            thing = self.making.sub("", core[yearly.end() :])
        elif thing == core or thing.endswith(DEGREE):  # 百合、食用菌深|加工: what is worked up
            return []
        items = [self.ending.sub("", item) for item in re.split("及|和|、", self.strip.sub("", thing))]
        if not yearly and self.investor.opens(items[0]):  # 明阳|风电叶片制造|项目
            items = items[1:]
        return [item for item in items if len(item) >= 2 and item in name and THING.fullmatch(item)]

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Projects with a descriptive name; the investor in front is left out and keeps its own mention."""
        taken = named = 0
        ends: list[int] = []
        lists = list(self.listed.finditer(scan.text))
        for match in self.starts.ends.last(scan, self.suffix.finditer(scan.text), self.particular.weak):
            floor = max(taken, scan.floor(match.start(), "Company", "Person", "Official"))
            if self.names_list(lists, match):
                continue
            if owner := known_as(scan, match.start()):
                yield scan.mention(scan.span(owner)[0], match.end(), "Project", "project:suffix")
                taken = match.end()
                continue
            floor = aside.end() if (aside := ASIDE.match(scan.text, floor, match.start())) else floor
            for row in lists:  # 甲公司特种电池、|深加工基地等8个项目
                if row.start("items") <= match.start() < row.end("items"):
                    floor = max(floor, scan.text.rfind("、", 0, match.start()) + 1)
            start = self.starts.find(scan, match.start(), floor, last=taken)
            paid = scan.text.startswith(BUILD, start) and scan.covers(start - 1, start, "Money")
            start += paid and not scan.covers(start, start + 1, "Place")  # 投资2亿元|上海路改造项目
            start = max((other.end() for other in BEFORE_IT.finditer(scan.text, start, match.start())), default=start)
            start = max((m.end() for m in self.words.part_of.finditer(scan.text, start, match.end())), default=start)
            stem, shortest = scan.text[start : match.start()], self.particular.shortest(match[0])
            several = "等" in (scan.text[match.start() - 1], scan.text[start - 1 : start])  # 甲、乙等|重点|项目: a list
            firms = match[0] == WORKS and any(scan.span(m)[1] == match.start() for m in scan.of("Company"))
            other = self.particular.is_other(scan, start, match, ends)
            bare = self.amount.fullmatch(stem.removesuffix(OF))  # 年产8万吨|工程
            maker = next((a for a, b in map(scan.span, scan.of("Company")) if b == start), None)
            alone = (bare and match[0] == THAT) or self.words.phase.fullmatch(scan.text, start, match.end())
            if alone and maker is not None and not (several or other):  # 甲煤矿|年产8万吨|项目
                yield scan.mention(maker, match.end(), "Project", "project:suffix")
                taken = match.end()
                continue
            if several or firms or other or bare:  # 中国五矿|工程: its trade
                continue
            legal = start == floor and scan.text.endswith(LEGAL, 0, floor) and scan.covers(floor - 1, floor, "Company")
            built = built_by(scan, start, self.words.builds)
            told = built == OF and self.particular.single.match(scan.text, match.end())
            short = (legal or told or len(built) > 1) and match[0].endswith(THAT) and len(stem) in PAIR
            whole = (short and not self.particular.is_generic(stem)) or self.particular(scan, stem, start, shortest)
            if floor > taken and start == floor and not whole:  # 庄士|广场项目
                start = self.starts.find(scan, match.start(), max(taken, scan.floor(match.start(), *PEOPLE)))
                start = min(start, owner_start(scan, floor, stem, self.words.own))
                stem = scan.text[start : match.start()]
                if self.particular.counted.search(scan.text, 0, start):  # 其他|碧桂园项目
                    continue
                whole = self.particular(scan, stem, start, shortest)
            if whole:
                firm = self.investor.find(scan, start, match.start())
                firm = None if firm and self.particular.is_generic(scan.text[start:firm]) else firm  # 续建|年产…项目
                if firm:
                    yield scan.mention(self.investor.begin(scan, start, firm), firm, "Company", "company:in-project")
                owned = firm or (len(stem) >= SHORTEST_THING and scan.covers(start - 1, start, "Company"))
                plain = not owned and self.particular.is_plain(scan, start, match.end())
                if plain and self.particular.is_class(scan, start, match.end()):
                    continue
                beside = start - 1 == named and scan.text[named] == "、"  # 甲县豆干项目、|充装站建设项目
                role = "background" if plain and not beside else "name"
                named = match.end() if role == "name" else 0
                own = has_own_word(scan, start) and not self.made.search(scan.text, start, match.start())
                marked = None if own else self.investor.marked(scan, start, match.start())
                begin = marked if marked and marked + SHORTEST_THING <= match.start() else start
                end = part.end("whole") if (part := FIRST_PART.match(scan.text, match.start())) else match.end()
                end = match.start() - len(BODY) if stem.endswith(BODY) and match[0] == WORKS else end
                yield scan.mention(with_firm(scan, begin, end), end, "Project", "project:suffix", role=role)
                taken = match.end()
                ends.append(taken)
        for match in lists:
            if not self.particular.is_part(scan, scan.text.find("、", match.start("items")), ends):
                yield from self.items(scan, match)

    def names_list(self, lists: Sequence[re.Match[str]], ending: re.Match[str]) -> bool:
        """Whether an ending is that of a list, which names several: 年产3万吨甲纱、乙中心等一批|项目."""
        kinds = (row["kind"] for row in lists if row.end() == ending.end() and row["kind"] is not None)
        return any(not kind or self.words.batch.fullmatch(kind) or self.particular.is_generic(kind) for kind in kinds)

    def building(self, scan: Scan) -> list[Mention]:
        """Parks that are what a project builds, and no site yet: 甲产业园 in 甲产业园二期建设项目."""
        return built_parks(scan, self.zone, self.phase)

    def items(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """A、B、C等…项目, A等62个项目: the list says what its items are, whatever they end in."""
        counted = COUNTED.match(match["kind"] or match["works"] or "") is not None
        found = [(span, self.firm(scan, *span, counted=counted)) for span in self.spans(scan, match)]
        told = [(span, firm) for span, firm in found if firm or self.is_told(scan, *span)]
        behind = CLAUSE_END.search(scan.text, match.end())
        clause = scan.text[max(match.start() - BEFORE, 0) : behind.start() if behind else len(scan.text)]
        coined = self.are_coined(scan, found)
        sure = told or counted or coined or self.words.scene.match(scan.text, match.end())
        seen = self.erected.search(clause) or (counted and self.investor.built.search(clause))
        if sure and seen:  # what begins so is no accident then
            told = [row for row in found if row in told or self.starts.is_item(scan, *row[0], beside=coined)]
        if found and self.words.have_come(scan.text, found[0][0][0], match.end()):  # 新引进|甲膜、乙制造等项目
            long = [row for row in found if row[0][1] - row[0][0] > SHORTEST_THING]
            told = [row for row in found if row in told or (row in long and self.starts.is_name(scan, *row[0]))]
        for (start, end), firm in told:
            if whole := self.traded.item(scan, start, end):  # 金瑞|电子、恒泰|家具等6个项目
                yield whole
                continue
            if firm and not self.investor.is_whole(scan.text, start, firm, end):
                yield scan.mention(self.investor.begin(scan, start, firm), firm, "Company", "company:in-project")
            yield scan.mention(start, end, "Project", "project:list")

    def spans(self, scan: Scan, match: re.Match[str]) -> Iterator[tuple[int, int]]:
        """Offsets of the items that may be projects."""
        for number, (start, end) in enumerate(project_items(scan, *match.span("items"), self.thing)):
            if front := self.words.front.match(scan.text, start, end):
                start = front.end()
            elif number == 0:
                edge = self.edges.start(scan.words, end, floor=scan.floor(end, *PEOPLE), longest=32, digits=True)
                edge = self.starts.reach.from_place(scan, scan.whole(edge, "Place"), start)
                start = max(start, edge)
            named = {scan.span(m)[0] for m in scan.of("Place", "Company")}
            start += scan.text.startswith(HAS, start) and start + 1 in named
            firm = max((b for a, b in map(scan.span, scan.of("Company")) if start < a and b < end), default=end)
            if paid := self.paid.search(scan.text, start, end):  # 甲集团投资10亿元的|饮料
                start = paid.end()
            start += scan.text.startswith(OF, start)
            if scan.text.startswith(BY, start) and (owned := scan.text.find("的", firm, end)) >= 0:  # 由甲公司实施的|…
                start = owned + 1
            text = scan.text[start:end]
            other = any(scan.span(m) == (start, end) for m in scan.of("Company", "IndustrialPark", "Organization"))
            other = other or self.particular.is_body(text) or scan.covers(start, end, "Post")
            owners = [b for a, b in map(scan.span, scan.of("Company")) if a == start]
            owner = max(owners, default=self.firm(scan, start, end, counted=False) or end)
            done = scan.text[owner:end] in self.particular.action  # 宝穗米业|续建
            if not other and (done or self.particular(scan, text.removesuffix(THAT), start)):
                yield start, end

    def firm(self, scan: Scan, start: int, end: int, *, counted: bool) -> int | None:
        """End of the firm that opens an item; ``counted``: of a list that says how many there are."""
        found = self.investor.find(scan, start, end) or self.investor.leading(scan, start, end)
        return found or (self.investor.opening(scan, start, end, counted=True) if counted else None)

    def are_coined(self, scan: Scan, found: Sequence[tuple[tuple[int, int], int | None]]) -> bool:
        """Whether a coined word opens half the items of a list, which is no accident: 晖鑫|空调、生物质锅炉."""
        coined = sum(self.firm(scan, *span, counted=True) is not None for span, _ in found)
        return coined >= HALF and coined * HALF >= len(found)

    def is_told(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a name in an item, its ending or a figure says that it is built."""
        named = any(start <= scan.span(m)[0] < end for m in scan.of("Place", "Company", "IndustrialPark"))
        return bool(named or self.thing.search(scan.text[start:end]) or self.quantity.match(scan.text, start, end))
