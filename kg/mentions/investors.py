"""The firm that opens a project's name: 德通泰|年产5万吨…, 绿泽重工|电机…, 建龙|二期工程."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import SIGNS
from kg.mentions.coinages import COMMON, LONGEST_COINED, SHORTEST_FIRM, Coinages
from kg.mentions.edges import Edges
from kg.mentions.firm_trades import FirmTrades
from kg.mentions.particular import COUNT
from kg.mentions.project_words import ProjectWords
from kg.mentions.scan import Scan
from kg.mentions.trade_firms import fantasy
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut, land_words, proper_words, word_count

RARE = 60
UNCOMMON = 300
"""With this count it may be one in front of a trade that only firms bear, if names are made so."""
WORKS = ("项目", "工程")
COINED = compiled(r"(?:(?![一二两三四五六七八九十])[\u3400-\u9fff]){2,4}")
JOINED, INSIDE = "暨", "内里"
LEVELS = "省市县区州旗盟乡镇村"
PROVINCE = "0000"
"""The code of a province ends so."""
PAIR = 2
"""So many characters has the shortest coined word."""
ZONE = "区"
PORT = compiled("[港湾站路湖河江山岛]")
"""What behind a city belongs to its name: 茂名|港."""
PART = compiled("[一二三四五]期|建设|扩建")
"""Behind a park that is itself what the project builds."""
PHASE = compiled("[一二三四五]期(?:工程)?")
TITLE = compiled(r"\s*(?:[（(]?\d{1,2}[)）.、．]|[一二三四五六七八九十]+、)(?:[^，,。；;：:、]{2,12}[市县区州旗镇乡])?")
ENDS = compiled(r"[^，,。；;：:、]{0,10}?等?(?:[（(][^（）()]*[）)])?[。；;]?\s*")
"""What stands around a name that is all that a line of a numbered list says: 3.高新区|某某|电芯|总部基地。"""


SIGNED = compiled(f"{SIGNS}$")
"""Behind a firm it says that this one is the builder of what follows."""


@dataclass(frozen=True)
class InvestorFinder:
    """Finds where the firm ends that a project's name begins with."""

    edges: Edges
    words: ProjectWords
    made: re.Pattern[str]
    """年产5万吨."""
    trade: re.Pattern[str]
    thing: re.Pattern[str]
    """How what is built ends: 二期, 基地."""
    trades: FirmTrades
    zone: re.Pattern[str]
    """A zone without its place, in front of who builds there: 高新区|天臣电芯总部基地."""
    land: re.Pattern[str]
    """Behind the name of a sight or a piece of land, which is no firm's: 聚仙岭创|4A级景区, 扎龙|湿地公园."""
    ground: re.Pattern[str]
    """The last character of a road, estate or site: 峨美路|二期项目 is no firm's."""
    coinages: Coinages
    own: re.Pattern[str]
    """What a coined word in front of it names, which is no firm then: 赣龙|铁路, 锦邻|公寓."""
    fitting: re.Pattern[str]
    """What makes a ware of that: 铁路|信号电缆."""
    linear: re.Pattern[str]
    """What runs from one city to another and is called by both: 益常|高速扩容."""
    built: re.Pattern[str]
    """What a sentence says of things that are built or visited; elsewhere a coined word may be anything."""
    lead: frozenset[str]
    """What stands in front of a project and is no firm: 打好|“三北”工程."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, words: ProjectWords, made: re.Pattern[str]) -> InvestorFinder:
        """Builds the finder from ``company_suffixes.tsv`` and ``projects.tsv``."""
        word, trade = (alternation(lexicon.words("company_suffixes", kind)) for kind in ("word", "trade"))
        return cls(
            edges,
            words,
            made,
            compiled(rf"(?:{word})?(?:{trade})"),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'suffix', 'thing'))})$"),
            FirmTrades.load(lexicon, words),
            compiled(alternation(lexicon.words("zones"))),
            compiled("|".join(lexicon.words("phrases", "land"))),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'ground'))})$"),
            Coinages.load(lexicon, edges),
            compiled(alternation(lexicon.words("projects", "own"))),
            compiled(alternation(lexicon.words("projects", "fitting"))),
            compiled("|".join(lexicon.words("phrases", "linear"))),
            compiled("|".join((alternation(lexicon.words("projects", "built")), *lexicon.words("visits", "look")))),
            frozenset(lexicon.words("projects", "lead")),
        )

    def find(self, scan: Scan, start: int, end: int) -> int | None:
        """End of the firm in the name at the offsets, None where no firm opens it."""
        if start and scan.covers(start - 1, start, "Company"):  # 国能集团|宁夏电力光伏项目: its own branch
            return None
        told = self.marked(scan, start, end)
        signed = SIGNED.search(scan.text, 0, start)
        if signed and scan.covers(signed.start() - 1, signed.start(), "Company"):  # 与甲公司签订|慕尼黑啤酒项目
            return told
        title = TITLE.fullmatch(scan.text, 0, start) and ENDS.fullmatch(scan.text, end)
        return told or self.opening(scan, start, end, sure=not (title or self.built.search(scan.text)))

    @staticmethod
    def sites(scan: Scan) -> list[Mention]:
        """The places of the sentence and its zones, in which firms and projects are: 贵安新区|研详…."""
        return [m for m in scan.of("Place", "IndustrialPark") if m.type == "Place" or m.text.endswith(ZONE)]

    def begin(self, scan: Scan, start: int, end: int) -> int:
        """Where the firm begins that ends at an offset: a place in front is its site, unless it is a province or
        printed without its level: |麻江|晖丰, 麻江县|晖丰."""
        if not (fronts := self.fronts(scan, start, end)):
            zone = self.zone.match(scan.text, start, end)
            return zone.end() if zone and zone.end() < end else start
        place = fronts[-1]
        front, site = scan.span(place)
        if end - site < SHORTEST_FIRM or self.trades.kinds.fullmatch(scan.text, site, end):  # 韶关|钢铁
            return front
        own = place.type == "Place" and (place.text != place.name or str(place.value).endswith(PROVINCE))
        return front if own else site

    def fronts(self, scan: Scan, start: int, end: int) -> list[Mention]:
        """The places and zones that stand one behind the other from the start of a name on: 宾阳县|广西|利澳纸业."""
        found: list[Mention] = []
        sites = [m for m in self.sites(scan) if not str(m.value).startswith("country/")]
        while inner := [m for m in sites if scan.span(m)[0] == start and scan.span(m)[1] < end]:
            found.append(max(inner, key=lambda m: m.end))
            start = scan.span(found[-1])[1]
        return found

    def opens(self, item: str) -> bool:
        """Whether a coined word opens a text, behind a zone or not: 明阳|风电叶片, 高新区|晖臣|电芯."""
        return bool(self.coinages.opening(self.zone.sub("", item, count=1), any_word=False))

    def is_whole(self, text: str, start: int, firm: int, end: int) -> bool:
        """Whether no more than its trade stands behind the coined word of an item, which names the firm and no thing:
        晖达|交通, 卓岭|制衣, not 晖龙|二期 or 晖鑫|耐火材料."""
        short = firm - start <= LONGEST_COINED and end - firm <= SHORTEST_FIRM
        return short and not self.thing.search(text, firm, end)

    def marked(self, scan: Scan, start: int, end: int) -> int | None:
        """End of the firm that a figure, a phase, a place or a trade behind it tells."""
        opener, sure = self.made.search(scan.text, start, end), False
        fronts = [
            m for m in (*scan.of("Company"), *self.sites(scan)) if not str(m.value).startswith(("region/", "country/"))
        ]
        floor = max((scan.span(m)[1] for m in fronts if scan.span(m)[0] == start), default=start)
        if opener and opener.start() >= start + 2:
            firm = opener.start()
        elif coined := self.coined(scan, start, end):
            return coined
        elif floor > start and (trade := self.trade.match(scan.text, floor, end)):  # 金阳|硅业, not 金阳县|新材|料
            estates = map(scan.span, scan.of("IndustrialPark"))
            whole = scan.text[floor - 1] not in LEVELS and trade.end() in scan.words.starts
            whole = whole and not any(a < trade.end() < b for a, b in estates)  # 金阳|化工|产业园
            return trade.end() if whole and trade.end() < end else None
        elif trade := self.trade.search(scan.text, floor + 2, min(end, floor + 10)):
            firm = trade.end()
            stem = scan.text[floor : trade.start()]
            proper = stem in proper_words() or stem in land_words() or not self.coinages.characters.isdisjoint(stem)
            coined = fantasy(stem, trade[0])
            sure = trade[0] in self.trades.sure and (coined or (proper and word_count(stem) < UNCOMMON))
            odd = sure or (coined and not self.ground.search(stem))  # no 某某湖片区|文旅
            kind = self.trades.kinds.fullmatch(scan.text, floor, firm)  # 羽绒|家纺|智能工厂
            if firm >= end or firm not in scan.words.starts or not odd or kind:
                return None
        else:
            return None
        stem = scan.text[start:firm]
        words = cut(scan.text[floor:firm])
        plain = all(len(word) > 1 and word_count(word) > COMMON for word in words)
        acts = self.edges.opener | self.edges.verb
        if words and (words[-1] in acts or "".join(words) in acts or firm - floor == 1):
            return None  # 在龙里建设|年产60万套…项目, 在龙里工业园建|年产60万套…项目
        if opener and (self.edges.is_place(stem) or scan.text[floor:firm] in self.lead):
            return None  # 梨树|年产6000吨木糖, 山西|新上|年产6000吨木糖
        several = COUNT.match(stem) or self.words.own.match(stem) or JOINED in stem  # 二期新上|年产2万套…项目
        if several or (words and self.edges.stops(words[0], digits=True, strict=True)):  # 多类|文旅
            return None
        placed = opener and floor > start and COINED.fullmatch(scan.text, floor, firm) and len(words) == 1
        placed = placed and not self.coinages.characters.isdisjoint(words[0])
        plain = plain and not placed and not sure  # 蒲县|博大|年产8万吨…项目
        inside = scan.text[firm - 1] in INSIDE  # 甲产业园内|年产5万吨…项目
        return (
            firm
            if not inside and 2 <= firm - start <= 14 and re.fullmatch(r"[\u3400-\u9fffA-Za-z]+", stem) and not plain
            else None
        )

    def run(self, scan: Scan, end: int) -> int | None:
        """Start of a run of characters that form no word, behind a verb or an edge: 推进|德通泰|年产…."""
        words = scan.words
        at = bisect_left(words.ends, end)
        if at >= len(words.ends) or words.ends[at] != end:
            return None
        first = at
        while first >= 0 and self.coinages.is_odd(scan.text[words.starts[first] : words.ends[first]]):
            first -= 1
        start = words.starts[first + 1] if first < at else end
        coined = not self.coinages.characters.isdisjoint(scan.text[start:end])
        if (site := self.behind_bare(scan, start, end)) is not None:  # 为|河南承业|年产
            return site
        before = scan.text[words.starts[first] : words.ends[first]] if first >= 0 else "，"
        edge = not before[0].isalnum() or (len(before) > 1 and self.edges.stops(before, digits=True, strict=True))
        least = 3 if before[0].isalnum() or not coined else SHORTEST_FIRM
        return start if edge and least <= end - start <= 4 and not self.ground.search(scan.text, start, end) else None

    def behind_bare(self, scan: Scan, stem: int, end: int) -> int | None:
        """Start of a place printed without its level, as in front of a firm's name, that ends where a run of odd
        characters begins, if what it stands behind is no part of a name: 是|河南|承阳|, 、|苏州|晟锐|."""
        bare = (scan.span(m)[0] for m in scan.of("Place") if scan.span(m)[1] == stem and m.text != m.name)
        start = next(bare, None)
        if start is None or end - stem < PAIR or scan.text[stem:end] in self.lead:  # 山西|新上|年产
            return None
        if not start or not scan.text[start - 1].isalnum():
            return start
        before = scan.words.ending(start, 0)
        return start if before in self.edges.function or before in self.edges.verb else None

    def leading(self, scan: Scan, start: int, end: int) -> int | None:
        """End of such a run at the start of an item of a list: 天科合达|碳化硅二期."""
        words = scan.words
        at = bisect_left(words.starts, start)
        last = at
        while last < len(words.starts) and self.coinages.is_odd(scan.text[words.starts[last] : words.ends[last]]):
            last += 1
        stop = words.starts[last] if last < len(words.starts) else end
        known = scan.covers(start, stop, "Place", "Company", "IndustrialPark", "Organization")
        odd = 3 <= stop - start <= 4 and stop < end and words.starts[at] == start
        return stop if odd and not known and not self.ground.search(scan.text, start, stop) else None

    def opening(self, scan: Scan, start: int, end: int, *, counted: bool = False, sure: bool = False) -> int | None:
        """End of the firm that a name begins with: a coined word, then others: 建鼎|型材一期, 福州|恒晟|铝模板.

        ``counted``: the name is one of as many as the sentence announces, so that odd ones are no accident: 力同和;
        ``sure``: nothing around it says so.
        """
        at = max((scan.span(site)[1] for site in self.fronts(scan, start, end)), default=start)
        zone = self.zone.match(scan.text, at, end)
        at = zone.end() if zone else at
        name = scan.text[at:end]
        stem = "" if sure else self.coinages.opening(name, any_word=counted)
        stem = stem or self.coinages.before_ware(name, strict=sure) or self.coinages.sure(name)
        tries = (self.coinages.before_trade(name, trade, least) for trade, least in self.trades.worded)
        word = "" if stem else next(filter(None, tries), "")
        stem = stem or word
        firm = at + len(stem)
        ground = not counted and self.ground.search(stem)
        lines = self.own.match(scan.text, firm, end) or self.linear.search(scan.text, firm, end + 4)
        own = (
            ground
            or self.land.match(scan.text, firm)
            or (lines and not self.fitting.search(scan.text, firm, end))
            or scan.covers(at, firm, "Place")
            or (at > start and (self.edges.is_place(stem) or PORT.match(stem)))  # 山东|海阳|核电站, 茂名|港博贺|防波堤
        )
        bodies = scan.covers(at, firm, "Company", "Organization", "Person", "Official")
        bodies |= any(  # 北京园博产业园|创新中心项目, 园博产业园|先导项目
            scan.span(m)[0] <= at and firm < scan.span(m)[1] < end and not PART.match(scan.text, scan.span(m)[1])
            for m in scan.of("IndustrialPark")
        )
        poor = self.trades.kinds.fullmatch(stem) or self.trades.kinds.fullmatch(stem[:-1])  # 薯业|机械, 海工吊|机
        if not stem or poor or firm >= end or own or bodies or scan.text[firm + 1 : firm + 3] in WORKS:  # 锦华|颂|项目
            return None
        behind = self.trades.end(scan, firm, end, counted=counted)
        return None if word and behind == firm else behind

    def coined(self, scan: Scan, start: int, end: int) -> int | None:
        """End of a coined word in front of a phase, a figure, a quoted word or a place: 华翔|临港|研发中心."""
        marks = [m.start() for m in [self.words.mark.search(scan.text, start, end)] if m]
        marks += [scan.span(m)[0] for m in scan.of("Place") if start < scan.span(m)[0] < end and m.role == "name"]
        at = min(marks, default=start)
        if (phase := PHASE.match(scan.text, at, end)) and self.linear.match(
            scan.text, phase.end()
        ):  # 昌赣|二期高速公路
            return None
        behind = max((b for a, b in map(scan.span, scan.of("Place")) if a == start and b < at), default=start)
        if behind > start and not self.coinages.characters & set(scan.text[behind:at]):
            return None
        start, stem = behind, scan.text[behind:at]
        known = scan.covers(start, at, "Place", "Company", "IndustrialPark", "Organization") or stem in self.lead
        if not COINED.fullmatch(stem) or known or self.ground.search(stem) or self.edges.is_place(stem):
            return None
        if any(self.edges.stops(word, digits=True, strict=True) for word in (stem, *cut(stem))):  # 听完|某镇城建项目
            return None
        if len(stem) > LONGEST_COINED and word_count(stem):  # 绿色食品|二期项目
            return None
        quoted = scan.text.startswith("“", at)  # 沙滩裤|“绳带要求”项目
        words = [word for word in cut(stem) if len(word) > 1 and not (quoted and word in proper_words())]
        odd = not any(word_count(word) > (0 if quoted else RARE) for word in words)
        return at if odd or self.coinages.before_ware(scan.text[start:end]) == stem else None
