"""Projects whose place says what they are: in a list that a count announces (在建项目3个，分别是…), behind a label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import MARK, NUMBER, Lists, number
from kg.mentions.list_parts import counted_items
from kg.mentions.particular import THAT
from kg.mentions.projects import SHORTEST_THING, WORKS, ProjectFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

PART = "[^，,。；;：:！？]"
"""A character inside a clause."""
ITEM = r"(?:[^。；;：:！？，,、（(]|[（(][^（）()、]{2,20}[）)]){3,36}"
PIECE = r"(?:[^。；;：:！？，,、（）()]|[（(][^（）()、\d]{1,8}[）)])"
SUMS = r"(?:[，,][^，,。；;：:、]{2,14}[\d.]+[亿万]元){0,3}"
"""What they cost in all, in front of what opens the list: 3个，总投资8亿元，|分别是."""
LINE = sieved(
    r"(?:^|[；;])\s*(?:[（(]?\d{1,2}[）).．、]|[①-⑳])\s*(?P<item>[^，,。；;：:的等]{5,40}?(?:项目|工程))(?=[，,；;（(]|$)"
)
FIGURE = compiled(r"\d[\d.]*[\u3400-\u9fff]")
"""An item that begins so says how much of it there is: 30万锭|紧密纺纱线."""
MADE = compiled(r"\d|[一二三四]期")
QUOTED = compiled("(?P<of>的?)“(?P<name>[^“”，。；]{2,24}的[^“”，。；的]{2,16}(?:项目|工程))”")
"""A phrase within quotes that ends like a project."""
SUMMED, CLOSED = compiled(r"等[\d一两二三四五六七八九十]+[个大项]项目$"), compiled("等[^，,。；;、]{0,12}?项目")
"""Behind one that is named of several: 总投资6亿元的|某某二期风电|等项目; the first with their number."""
STUFF = compiled(r"[\u3400-\u9fff]{2,5}\d{0,3}(?<![业产建造设类型级期化])")
"""What is made, which its price makes one thing's: 总投资2亿元的|环己烷|项目, 投资20亿元的|尼龙6|项目."""
PAYS = compiled(r"[^，。；、]{0,6}投资[^，。；]{2,30}")
"""Between a firm and what it builds: 甲公司|投资15亿元建设的|亿丰国际建材城."""
SHORTEST, LONGEST = 3, 36
LEAST = 3
"""So many items make a list that no count announces."""


@dataclass(frozen=True)
class AnnouncedFinder:
    """Finds the items of such lists, whatever they end in, and the firms that open them."""

    projects: ProjectFinder
    lists: Lists
    announced: Sieved
    """What announces so many projects: 在建项目3个，分别是|甲、乙和丙."""
    summed: Sieved
    """A list that says behind it how many there are: 集中开工项目为甲项目、乙中心，共计|2个."""
    counted: Sieved
    """The same right behind it: 甲扩建、乙改造和丙搬迁|3个项目."""
    said: Sieved
    """A list of at least three that no count announces: 重点工程分别是|甲中心、乙广场和丙大桥."""
    noun: re.Pattern[str]
    """What the count must count: 项目, 工程."""
    stage: re.Pattern[str]
    """A stage right before the count says so too, where the noun stood in a sentence before: 即将开工|9个."""
    other: re.Pattern[str]
    """What it does not count: 比赛|项目."""
    no_item: re.Pattern[str]
    """How no item ends: 协议."""
    labelled: Sieved
    """项目名称：甲."""
    price: Sieved
    """What is paid stands in front of a project, whatever it ends in: 总投资10亿元的|某某商贸城."""
    further: re.Pattern[str]
    """The same for one more of a list: 、1.4亿元的|某某旅游路."""
    worth: re.Pattern[str]
    """What an item costs, in front of it."""
    made: re.Pattern[str]
    """What is made by a project that its price tells: 投资5亿元的|轴承|项目."""
    yearly: Sieved
    """One that is called by how much it makes: 年产500辆房车的项目."""

    @classmethod
    def load(cls, lexicon: Lexicon, projects: ProjectFinder) -> AnnouncedFinder:
        """Reads ``lists.tsv`` and ``projects.tsv``."""
        lists = Lists.load(lexicon)
        heads = [word for word in lexicon.words("products", "head") if len(word) > 1]
        count, says = f"(?P<count>{NUMBER})", f"{lists.says}[:：]?"
        return cls(
            projects,
            lists,
            sieved(
                rf"(?P<before>{PART}{{0,30}}?){count}{lists.things}(?P<kind>[^，,。；;：:、！？（(]{{0,16}}?)"
                rf"(?:{SUMS}[，,]?{says}|[:：])(?P<items>[^。；;：:！？]+)"
            ),
            sieved(
                rf"(?P<before>{PART}{{0,30}}?)(?P<kind>项目|工程){says}(?P<items>{PART}+、[^。；;：:！？]+?)"
                rf"[，,、]?{lists.total}{count}{lists.things}"
            ),
            sieved(
                rf"(?P<items>{PIECE}{{3,60}}(?:(?:、|{lists.joints.pattern}){PIECE}{{3,36}})+?)(?:这|等)?(?<!\d){count}(?:{lists.things}|大)"
                r"(?P<kind>[^，,。；;：:、！？（(]{0,10}?)(?:项目|工程)"
            ),
            sieved(
                rf"(?:{lists.kinds}的?|(?<![^，。；])(?=项目分别))(?:项目|工程){lists.mainly}?(?:(?P<sure>{lists.each})|{lists.says})[:：]?"
                rf"(?P<items>{ITEM}(?:、{ITEM})+)(?=[。；;，,]|$)"
            ),
            compiled(alternation(lexicon.words("projects", "counted"))),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'action'))})的?$"),
            compiled(alternation(lexicon.words("projects", "not_counted"))),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'no_item'))})$"),
            sieved(rf"(?:{alternation(lexicon.words('fields', 'name'))})[：:]\s*(?P<item>[^，,。；;：:\s]+)"),
            sieved("|".join(lexicon.words("phrases", "price"))),
            compiled("|".join(lexicon.words("phrases", "further_price"))),
            compiled(rf"{lexicon.regex('phrases', 'worth').pattern}的?"),
            compiled(rf"[\u3400-\u9fff]{{0,6}}?(?:{alternation([*heads, *lexicon.words('projects', 'made')])})"),
            sieved(
                r"(?<![\d一每半全去今明当近几多])年[\u3400-\u9fff]{1,4}[\d.]+[万亿]?"
                r"(?:[\u3400-\u9fff]{3,14}的(?:二期|三期)?(?:技改|扩建|改扩建|技术改造|新建)?|[\u3400-\u9fff]{1,14}的[一二三四]期)项目(?![\d一二三两多数共等])"
            ),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The projects of all lists in the sentence and of its labels, with their firms."""
        yield from self.quoted(scan)
        yield from self.priced(scan)
        for match in self.yearly.finditer(scan.text):
            yield from self.item(scan, *match.span())
        yield from self.line(scan)
        yield from self.heading(scan)
        for match in self.labelled.finditer(scan.text):
            yield from self.item(scan, *match.span("item"))
        for start, end in (*self.told_ahead(scan), *self.told_behind(scan), *self.untold(scan)):
            yield from self.item(scan, start, end)

    def told_ahead(self, scan: Scan) -> Iterator[tuple[int, int]]:
        """The items of lists whose number stands in front of them, or behind a comma."""
        for match in (*self.announced.finditer(scan.text), *self.summed.finditer(scan.text)):
            before, kind = match["before"], match["kind"]
            told = self.noun.search(scan.text, 0, match.start()) and self.projects.erected.search(scan.text)
            named = self.noun.search(kind) or (not kind and (self.noun.search(before) or told))
            if (not named and (kind or not self.stage.search(before))) or self.other.search(before + kind):
                continue
            count, joints = number(match["count"]), self.lists.joints
            spans = counted_items(scan.text, *match.span("items"), count, joints, ahead=True)
            plain = len(spans) < count and all(self.projects.particular.is_plain(scan, *span) for span in spans)
            if not plain and any(self.built(scan, start, end) for start, end in spans):
                yield from spans

    def told_behind(self, scan: Scan) -> Iterator[tuple[int, int]]:
        """Those of lists whose number stands right behind them."""
        for match in self.counted.finditer(scan.text):
            start, end = match.span("items")
            if front := self.projects.words.front.match(scan.text, start, end):
                start = front.end()
            start = self.projects.starts.lead(scan, start, end)
            spans = self.items(scan, start, end, number(match["count"]))
            built = [self.built(scan, a, b) for a, b in spans]
            makes = [self.projects.starts.makes.search(scan.text, a, b) for a, b in spans]
            came = self.projects.words.have_come(scan.text, start, match.end())
            come = [came and self.projects.starts.is_item(scan, a, b, beside=True) for a, b in spans]
            if (any(built) or came) and all(any(row) for row in zip(built, makes, come, strict=True)):
                yield from spans

    def untold(self, scan: Scan) -> Iterator[tuple[int, int]]:
        """Those of lists without a number."""
        for match in self.said.finditer(scan.text):
            marks = sum(1 for _ in MARK.finditer(scan.text, *match.span("items")))
            for several in (marks + 2, marks + 1):
                spans = self.items(scan, *match.span("items"), several)
                things = sum(self.built(scan, start, end) for start, end in spans)
                if len(spans) >= LEAST and (things == len(spans) or (match["sure"] and things * 2 >= len(spans))):
                    yield from spans
                    break

    def items(self, scan: Scan, start: int, end: int, count: int) -> list[tuple[int, int]]:
        """Offsets of the items of a list, if there are so many."""
        return counted_items(scan.text, start, end, count, self.lists.joints)

    def line(self, scan: Scan) -> Iterator[Mention]:
        """What a numbered line begins with, however plain: 8.新能源产业园项目，投资方甲公司; 9.乙公司投资2亿元|豆干."""
        for match in LINE.finditer(scan.text):
            start, end = match.span("item")
            start = max((b for a, b in map(scan.span, scan.of("Company")) if a == start), default=start)
            start = paid.end() if (paid := self.projects.starts.paid.match(scan.text, start)) else start
            stem = scan.text[start:end].removesuffix("项目").removesuffix(WORKS)
            other = self.projects.particular.other.match(scan.text, end) or self.projects.particular.total.match(
                scan.text, end
            )
            other = other or self.projects.particular.counted.match(scan.text, start)
            if len(stem) >= SHORTEST_THING and not other and not scan.covers(start, end, "Person", "Official", "Post"):
                yield scan.mention(start, end, "Project", "project:line")

    def heading(self, scan: Scan) -> Iterator[Mention]:
        """What a number and a name alone head: 一、|豆干生产基地."""
        match = self.projects.words.heading.fullmatch(scan.text)
        ending = self.projects.traded.end.search(scan.text, *match.span("item")) if match else None
        if match is None or ending is None:
            return
        start, end = match.span("item")
        bare = self.projects.particular(scan, scan.text[start : ending.start()], start)
        if (
            bare
            and self.projects.starts.is_name(scan, start, end)
            and not scan.covers(start, end, "Project", "Company")
        ):
            yield scan.mention(start, end, "Project", "project:line")

    def quoted(self, scan: Scan) -> Iterator[Mention]:
        """What a firm's project is called within quotes, be it a phrase: 甲公司“|面向汽车行业的智能轴承项目|”."""
        firms = {scan.span(m)[1] for m in scan.of("Company")}
        for match in QUOTED.finditer(scan.text):
            if match.end("of") in firms or match.start("of") in firms:
                yield scan.mention(*match.span("name"), "Project", "project:announced")

    def priced(self, scan: Scan) -> Iterator[Mention]:
        """The projects that the sentence gives a price, with their firms: 总投资2亿元的|甲研发大楼|正在装修."""
        starts = [match.end() for match in self.price.finditer(scan.text)]
        if starts:
            starts += [match.end() for match in self.further.finditer(scan.text, starts[0])]
        parks = dict(scan.span(m) for m in scan.of("IndustrialPark"))
        for start in starts:
            if start in parks and scan.text.startswith(THAT, parks[start]):  # 投资45亿元的甲示范区|项目
                end, particular = parks[start] + len(THAT), self.projects.particular
                if not any(words.match(scan.text, end) for words in (particular.total, particular.people)):
                    yield from self.item(scan, start, end)
                continue
            end = start
            for a, b in scan.words.spans(start, len(scan.text)):
                word = scan.text[a:b]
                if not word.isalnum() or self.projects.edges.stops(word, digits=True, strict=True):
                    break
                end = b
            made = self.made.fullmatch(scan.text, start, end) or STUFF.fullmatch(scan.text, start, end)
            named = made and scan.text.startswith(THAT, end)
            if named and not self.projects.particular.total.match(scan.text, end + len(THAT)):
                end += len(THAT)
            end = self.whole(scan, start, end)
            text = scan.text[start:end]
            bodies = scan.covers(start, end, "Project", "IndustrialPark", "Organization", "Person", "Official")
            works = text.endswith(THAT) and not self.projects.particular.is_generic(text.removesuffix(THAT))
            ends = CLOSED.match(scan.text, end) or self.projects.thing.search(text)
            plain = self.projects.particular.is_generic(text.removesuffix(self.ending(text)))  # 现代化|生产线
            thing = works or (ends and not plain and self.projects.particular(scan, text, start))
            if thing and not bodies and not self.no_item.search(text) and not self.lists.counted.match(text):
                yield from self.item(scan, start, end)

    def whole(self, scan: Scan, start: int, end: int) -> int:
        """Where the longest name that begins at an offset ends like a thing that is built: 甲物流中心|主体封顶."""
        ends = [b for _, b in scan.words.spans(start, end)]
        long = (b for b in reversed(ends) if len(self.ending(scan.text[start:b])) > 1)
        return end if self.projects.thing.search(scan.text, start, end) else next(long, end)

    def ending(self, text: str) -> str:
        """How a thing that is built ends, "" for anything else."""
        found = self.projects.thing.search(text)
        return found[0] if found else ""

    def built(self, scan: Scan, start: int, end: int) -> bool:
        """Whether an item is something that is built, by its ending, a figure in it or a firm or place."""
        text = scan.text[start:end]
        thing = self.projects.thing.search(text) or self.projects.suffix.search(text) or MADE.search(text)
        firm = scan.covers(start, end, "Company", "IndustrialPark", "Project") or self.firm(scan, start, end)
        return bool(thing or firm)

    def firm(self, scan: Scan, start: int, end: int) -> int | None:
        """End of the firm that an item begins with, unless another one pays for it."""
        if FIGURE.match(scan.text, start):
            return None
        investor = self.projects.investor
        firm = investor.opening(scan, start, end, counted=True) or investor.marked(scan, start, end)
        paid = any(PAYS.fullmatch(scan.text, scan.span(m)[1], start) for m in scan.of("Company"))
        return None if paid else firm

    def item(self, scan: Scan, start: int, end: int) -> Iterator[Mention]:
        """One item: a project and its firm, if it is no body itself and not found as a project already."""
        start = worth.end() if (worth := self.worth.match(scan.text, start, end)) else start
        end = closed.start() if (closed := SUMMED.search(scan.text, start, end)) else end  # 甲技改|等10个项目
        bare = self.projects.particular.is_generic(scan.text[start:end].removesuffix(THAT))  # 投资5亿元的|重点项目
        if bare or self.no_item.search(scan.text[start:end]) or self.lists.counted.match(scan.text, start):
            return
        if not SHORTEST <= end - start <= LONGEST or scan.covers(start, end, "Person", "Official", "Post", "Date"):
            return
        same = [m for m in scan.of("Project", "Company", "Organization") if scan.span(m)[1] == end]
        if any(m.role == "name" for m in same):
            return
        if whole := self.projects.traded.item(scan, start, end):  # 金瑞|电子、恒泰|家具2个项目
            yield whole
            return
        firm = max((b for a, b in map(scan.span, scan.of("Company")) if a == start), default=None)
        investor = self.projects.investor
        if (
            firm is None
            and (firm := self.firm(scan, start, end))
            and not investor.is_whole(scan.text, start, firm, end)
        ):
            yield scan.mention(investor.begin(scan, start, firm), firm, "Company", "company:in-project")
        site = max((b for a, b in map(scan.span, scan.of("Place", "IndustrialPark")) if a == start), default=start)
        fronts = (*(scan.span(m)[0] for m in same), (firm or start) + 1, site + 1)
        owned = [a for a in fronts if a < end and scan.text[a - 1] == "的"]
        owned += [match.end() for match in self.projects.starts.price.finditer(scan.text, start, end)]
        begin = max(owned, default=start)
        yield scan.mention(begin, end, "Project", "project:announced")
