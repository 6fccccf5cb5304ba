"""Firms in lists that say what their items are: 甲、乙、丙等企业; 厂商甲、乙、丙; and beside two that are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import MANY, NUMBER, Lists, number
from kg.mentions.edges import Edges
from kg.mentions.firm_items import LIKE, LONGEST, PHRASE, FirmItems, Item
from kg.mentions.firm_rows import PAIR, Row, Told
from kg.mentions.list_parts import QUOTES, are_sites, firm_items
from kg.mentions.scan import Scan
from kg.mentions.stems import Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

ITEM = r"(?:“[^“”、，。；]{2,8}”|[\u3400-\u9fffA-Za-z0-9.·&()（）]+(?: [A-Za-z]+)*)"
RUN = sieved(rf"{ITEM}(?:、{ITEM})+")
AS_FRONT, ITEMS, PHASE = "以", "[条个座栋家]", "期"
HOLDS = ("内有", "现有", "已有", "建有")
"""Open a list wherever words are cut: 镇内有|恒天嘉华."""
STOPS = ("，", "。", "；", "！", "\n", "")
"""What stands behind the last item of a list where nothing is said of it."""
ETC, MARK, IN_ALL = "等", "、", "共"
AT = ("在", "到", "赴", "于")
"""In front of a list of places."""
OF = "的"
"""No name of a firm that only a list tells holds it."""
HAS, UNDER = "有", ("旗下", "麾下", "下属")
SHORT_WORD = 3
"""A word of the language of so many characters may be a name in a list of firms: 长城、大众."""
LONGEST_WORD = 6
"""So many where the list counts firms: 等10家企业."""
LISTED = ("coined", "traded", "named", "word")
"""What an item may be where most of a list of projects are firms."""
FEW = 3
"""One of so many of its items is called by a trade of firms, or known as one."""
AHEAD = 20
"""So many characters announce such a list."""
KNOWN = 4
"""Beside so many known firms the other coined names of a list are firms too."""
SURE = 2
"""So many names in a list make its words names too."""


@dataclass(frozen=True)
class FirmLists:
    """Reads the lists of a sentence whose firms, parks and bodies are already found."""

    lists: Lists
    items: FirmItems
    behind: re.Pattern[str]
    """What follows a list of firms: 等20家企业."""
    summed: re.Pattern[str]
    """The same without 等, as many as the list has: 两家子公司."""
    counted: re.Pattern[str]
    """How many firms a list has, or some of."""
    settled: re.Pattern[str]
    """What firms do behind their list: 等相继落户."""
    stands: re.Pattern[str]
    """What firms do or have, right behind their list: 已先后投产, 的两条生产线."""
    visited: re.Pattern[str]
    """What is done with sites behind their list: 等进行考察."""
    ahead: re.Pattern[str]
    """What a list of firms follows, up to its first item: 电路厂商."""
    opener: re.Pattern[str]
    """What stands in front of the first item and is none of its own: 近期有."""
    titled: re.Pattern[str]
    """A post and a name, which open a list of people: 副会长王五、赵六等20家企业董事长."""
    projects: re.Pattern[str]
    """What a list of projects follows that may be called by their firms: 新上的工业项目有."""
    price: re.Pattern[str]
    """What an item invests, or what kind of firm it is, in front of it: 投资3亿元的|沅岭药业, 面板巨头|沅岭光电."""
    described: re.Pattern[str]
    """Only what kind of firm it is."""
    chained: re.Pattern[str]
    """Says that firms of a list make what others need, so that it may tell only what that is: 玻纤织物等|下游|企业."""
    brings: Sieved
    """Somewhere in front of a list of projects that are called by their firms: 先后引进."""
    brought: re.Pattern[str]
    """What such projects make, behind their list: 等|整车项目; group ``come``: they come, whatever stands in front."""

    works: re.Pattern[str]
    """Says behind a list that its items are projects: 等|一批重点项目."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> FirmLists:
        """Reads ``lists.tsv`` and ``companies.tsv``."""

        def words(*kinds: str) -> str:
            return alternation(lexicon.words("companies", *(f"list_{kind}" for kind in kinds)))

        lists = Lists.load(lexicon)
        kinds = alternation(lexicon.words("companies", "list", "list_ahead"))
        described = rf"[^，。；、的]{{2,14}}(?:{words('ahead', 'sort')})(?!{words('who')})(?=[^，。；、]{{2}})"
        rest = r"[^，。；、]{0,8}"
        some = (
            rf"{ETC}{MANY}{lists.more}?{lists.firms}(?:{rest}厂(?![房区家商长址])|单位(?={rest}(?:{words('verb')})))"
            rf"|{ETC}[^，。；、]{{0,2}}(?:{words('young')})"
        )
        inner = "[^，。；、,;:“”的都于由被将与和向对在均是]"
        summed = (
            rf"[这那]几{lists.firms}[^，。；、]{{0,8}}(?:{kinds}|厂)|(?P<count>{NUMBER})(?:{lists.firms}"
            rf"(?:$|[^，。；、]{{0,6}}厂(?![区家商长址])|单位|(?={words('done', 'verb')})"
            rf"|{inner}{{0,10}}?(?:{kinds})(?!{words('who')}))|大{inner}{{0,6}}?(?:{kinds})(?!{words('who')}))"
        )
        looks = "|".join(lexicon.words("visits", "look"))
        posts = [word for word, kind in lexicon.mapping("posts").items() if kind not in ("none", "role")]
        return cls(
            lists,
            FirmItems.load(lexicon, edges, stems),
            compiled(
                rf"等(?!(?!{words('yet')})(?:{words('not')})|(?!(?:{kinds}))\S{{0,4}}个|\S{{0,6}}项目)(?:[^，。；、,;：:“”的都于由被将与和向对在均是到赴]{{0,12}}?|(?:[\u3400-\u9fff]{{1,6}}、){{1,4}}[\u3400-\u9fff]{{1,6}}?等[^，。；、,;：:“”]{{0,12}}?|[“\"][^，。；“”\"]{{1,6}}(?=(?:{kinds})[”\"])|[“\"][^，。；“”\"]{{1,6}}[”\"]|[^，。；,;：:“”]{{0,20}}?的)(?:{kinds})(?!{words('who')})|{some}"
            ),
            compiled(summed),
            compiled(
                rf"{ETC}?{MANY}{lists.more}?{lists.firms}|{ETC}{lists.batch}|{ETC}多{lists.firms}|{NUMBER}大"
                rf"|{ETC}[^，。；、\d]{{0,10}}?(?:{kinds}){MANY}{lists.more}?{lists.firms}"
            ),
            compiled(rf"等(?:\d+[家户]|(?P<several>[^，。；、]{{0,12}}项目))?(?:{words('so')})*(?:{words('verb')})"),
            compiled(
                rf"(?P<several>(?!))?(?:(?:{words('so')})+签?约?[^，。；、]{{0,6}}(?:{words('verb', 'act')})"
                rf"|的{NUMBER}{ITEMS}{rest}(?:{words('works')}))"
            ),
            compiled(rf"等(?:{words('spot')})?，?(?:{words('does')})?了?(?:{words('how')})*(?:{looks})"),
            compiled(rf".*(?:{words('ahead')})"),
            compiled(rf".*(?:{words('opener')}|{lists.says})"),
            compiled(rf"[^、]*(?:{alternation(posts)})[\u3400-\u9fff]{{2,3}}$"),
            lexicon.regex("phrases", "project_list"),
            compiled(rf"{lexicon.regex('phrases', 'worth').pattern}的|{described}"),
            compiled(described),
            compiled(words("chained")),
            sieved(lexicon.regex("phrases", "firms_sought").pattern),
            lexicon.regex("phrases", "by_firm"),
            compiled(
                rf"{ETC}(?:{lists.batch}|{MANY}{lists.more}?{lists.things})?[^，。；的]{{0,12}}?项目(?![单方法现负公企业])"
            ),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The firms that only their list tells."""
        for match in RUN.finditer(scan.text):
            yield from self.run(scan, match.start(), match.end())

    def run(self, scan: Scan, start: int, end: int) -> Iterator[Mention]:
        """The firms of one run of items: the list is said to be one of firms, or two of them are known as such."""
        first = scan.text.index("、", start)
        if self.titled.match(scan.text, start, first):
            return
        told = self.told(scan, start, first, end)
        if not (told.anything or scan.covers(told.start, told.end, "Company")):
            return
        row = self.row(scan, told, first)
        if are_sites(
            scan.text, [(item.start, item.end) for item in row.items], self.items.stems.is_place
        ):  # 在|黔西、大方、金沙开了3家分公司
            return
        ends = {end: start for start, end in map(scan.span, scan.of("Company"))}
        for item in row.items:
            if item.start in ends or OF in scan.text[item.start : ends.get(item.end, 0)]:
                continue  # 华为|终端 and 、浙江湖州的|湖州丝宝家纺有限公司 are no others
            if self.is_firm(scan, row, item):
                yield scan.mention(item.start, item.end, "Company", "company:list")
        if told.firms and row.half and (one := self.items.beside(scan, told.firms.end(), self.lists.joints)):
            yield scan.mention(*one, "Company", "company:list")

    def told(self, scan: Scan, start: int, first: int, end: int) -> Told:
        """All that is said of a run whose first item ends at ``first``."""
        text = scan.text
        etc = (at for at in range(first, end) if text.startswith(ETC, at))
        closed = next((at for at in etc if at in scan.words.starts or self.behind.match(text, at)), -1)
        firms = self.behind.match(text, closed) if closed >= 0 else None
        sum_ = self.summed.search(text, first, end) if closed < 0 else None
        count = sum_["count"] if sum_ else None
        if sum_ and (count is None or self.several(text, start, sum_.start()) == number(count)):
            firms, closed = sum_, sum_.start() - text.endswith(IN_ALL, first, sum_.start())
        brought = self.brought.match(text, closed) if closed >= 0 and firms is None else None
        if brought and (brought["come"] or self.brings.search(text, 0, first)):
            wares = (self.items.stems.wares.search(item) for item in text[start:closed].split("、"))
            firms = None if any(ware and len(ware[0]) > 1 for ware in wares) else brought  # 电芯、隔膜等配套项目
        lead = AS_FRONT in text[max(0, start - 1) : first]
        firms = firms or (self.lists.lead.match(text, end) if lead else None)
        if lead and firms is None and closed >= 0 and (firms := self.lists.led.match(text, closed + len(ETC))):
            start = text.rindex(AS_FRONT, max(0, start - 1), first) + 1  # 以|瑞沅机械、晶沅电气等|为龙头
        led = self.lists.led.search(text, first, end) if lead and closed < 0 and firms is None else None
        if led is not None:  # 以|瑞沅、晶沅为龙头|的产业链
            start, end = text.rindex(AS_FRONT, max(0, start - 1), first) + 1, led.start()
        announced = self.opened(self.ahead, scan, start, first)
        if announced is None and self.lists.many_firms.search(text, 0, start):
            announced = self.opened(self.lists.sort, scan, start, first)
        came = self.settled.match(text, closed) if closed >= 0 else None
        if closed < 0 and not (firms or led) and (came := self.stands.search(text, first, end)):
            closed = came.start()
        ahead = self.projects.search(text, max(0, start - AHEAD), first)
        projects = ahead.end() if ahead and ahead.end() >= start else None
        summed = firms is not None and firms is sum_
        spans = (at + 1 for at in range(start - 1, end) if at < start or text[at] == MARK)
        described = sum(self.described.match(text, at, end) is not None for at in spans)
        works = closed >= 0 and self.works.match(text, closed) is not None
        return Told(start, end, closed, firms, summed, led is not None, announced, came, works, projects, described)

    def several(self, text: str, start: int, end: int) -> int:
        """How many items stand between two offsets."""
        return sum(1 for _ in firm_items(text, start, end, self.lists.joints, self.price, self.items.stems.trades))

    def row(self, scan: Scan, told: Told, first: int) -> Row:
        """The items of a list, the first of which begins behind what opens the list and ends at ``first``."""
        text, closed = scan.text, told.closed
        start = told.announced or told.projects or self.opened(self.opener, scan, told.start, first)
        start = start or self.begin(scan, told.start, first)
        start = next((a for a, b in map(scan.span, scan.of("Company")) if a < start < b), start)
        of = text.rfind(OF, start, first - 1)
        if of >= 0 and not scan.covers(of, of + 1, "Company"):  # 来自晋江的|欣隆箱包
            start = of + 1
        end = closed if closed >= 0 else told.end
        last = closed >= 0 or bool(told.firms or told.led) or told.projects is not None
        last = last or (told.announced is not None and text[end : end + 1] in STOPS)
        spans = firm_items(text, start, end, self.lists.joints, self.price, self.items.stems.trades)
        items = tuple(self.items.item(scan, a, b, bounded=b < end or last) for a, b in spans)
        quoted = frozenset(item.start for item in items if text[item.start - 1] == QUOTES[0])
        counted, visited = (closed >= 0 and bool(p.match(text, closed)) for p in (self.counted, self.visited))
        return Row(told, items, quoted, counted, visited)

    def begin(self, scan: Scan, start: int, first: int) -> int:
        """Where the first item begins that nothing opens."""
        begin = max(start, self.items.edges.start(scan.words, first, floor=start, longest=LONGEST, strict=False))
        trades = self.items.trades.fullmatch(scan.text, begin, first)
        if trades and first - start <= LONGEST:  # trades alone are no name
            begin = start
        return begin + (scan.text.startswith(HAS, begin) and scan.text.endswith(UNDER, 0, begin))

    def opened(self, pattern: re.Pattern[str], scan: Scan, start: int, end: int) -> int | None:
        """Where the first item begins behind what opens the list, None when nothing does."""
        match = pattern.match(scan.text, start, end - 1)
        whole = match is not None and (match.end() in scan.words.starts or match[0].endswith(HOLDS))
        return match.end() if match and whole else None

    def is_firm(self, scan: Scan, row: Row, item: Item) -> bool:
        """Whether an item is a firm, by what is said of its list or by those beside it; not 在泰兴、|如皋."""
        place = self.items.edges.is_place(scan.text[item.start : item.end])
        if place and scan.text.endswith(AT, 0, row.items[0].start):
            return False
        return self.is_told(scan, row, item) or self.is_opened(scan, row, item) or self.is_beside(scan, row, item)

    def is_told(self, scan: Scan, row: Row, item: Item) -> bool:
        """Whether what stands behind its list says that an item is a firm."""
        if row.bare and not self.items.stems.kinds.fullmatch(scan.text, item.start, item.end):
            return True
        if row.told.firms is None:
            return False
        ware = item.kind == "coined" and self.items.stems.wares.search(scan.text, item.start, item.end)
        if ware and self.chained.search(row.told.firms[0]):
            return False
        longest = LONGEST_WORD if row.most and row.counted else SHORT_WORD
        word = item.kind == "word" and row.names >= SURE and item.length <= longest
        odd = row.names >= (SURE if item.kind == "odd" else 1) and item.kind in ("odd", "verbal")
        if row.half and (word or odd or item.kind in ("coined", "traded", "named")):
            return True
        if len(row.items) == PAIR and item.kind in ("traded", "named"):
            return True
        if row.half and row.names >= SURE and self.items.looks_like(scan, item):
            return True
        sure = row.told.summed and 4 * row.names >= 3 * len(row.items)  # 首云、天佳、|万桥|、嘉盾4家企业
        return sure and item.length <= PHRASE and not scan.covers(item.start, item.end)

    def is_opened(self, scan: Scan, row: Row, item: Item) -> bool:
        """Whether what stands around its list says so where most of the items are names."""
        word, told = scan.text[item.start : item.end], row.told
        if item.kind in ("coined", "traded") and row.most:
            if told.announced or (row.settled and (row.firms or row.many("traded") == len(row.items))):
                return True
            if told.led and self.items.coinages.intersection(word):
                return True
        if told.led and row.firms and row.most and item.kind == "named":
            return True
        if (told.works or told.came) and row.likely and item.score > 0:  # 昊宇、恒驰、海瑞达等|一批新能源项目
            return True
        if told.described >= PAIR and item.kind in ("coined", "traded", "named"):
            return True
        if row.visited and row.firms and (item.kind == "traded" or self.items.placed(scan, item)):
            return True
        alike = told.projects and row.most and FEW * row.many("firm", "traded") >= len(row.items)
        return bool(alike) and item.kind in LISTED and len(word) <= LONGEST_WORD and word[-1:] != PHASE

    def is_beside(self, scan: Scan, row: Row, item: Item) -> bool:
        """Whether the firms beside an item say so."""
        if len(row.items) == PAIR and row.items[-1].kind == "firm" and self.items.placed(scan, item):
            return True
        alike = len(row.items) == PAIR == row.many("firm", "traded") and row.firms and item.score >= LIKE
        known = row.most and row.firms >= KNOWN and item.kind in ("coined", "named")
        if known or (item.kind == "traded" and (alike or (row.most and row.firms >= PAIR))):
            return True
        if row.alike and item.kind in ("traded", "named"):
            return True
        return len(row.quoted) >= SURE and row.firms > 0 and item.start in row.quoted and item.kind != "other"
