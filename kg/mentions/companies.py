"""Company names: by legal form, as groups, well-known ones, in lists that say what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.gazetteer import Gazetteer
from kg.kept import compiled
from kg.mentions.company_lists import FirmLists
from kg.mentions.edges import Edges
from kg.mentions.firm_starts import FirmStarts
from kg.mentions.plants import PlantFinder
from kg.mentions.scan import Scan
from kg.mentions.stems import SHORT_FORM, UNNAMED, Stems
from kg.mentions.trade_firms import BOUNDARY, TradeFirms
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, closed_words, cut
from kg.sieve import Sieved, sieved

LATIN = sieved(
    r"[A-Z][A-Za-z&.\-]+(?: [A-Z][A-Za-z&.\-]+)*\s?(?:\([A-Za-z ]+\))?\s?"
    r"(?:Limited|Ltd\.?|Inc\.?|GmbH|Corporation|Corp\.)"
)
WORDS = compiled(r"(?<![A-Za-z])(?:[A-Z][A-Za-z&.\-]* ){1,4}$")
"""The first words of a name in letters: Eagle Silk |Mills公司."""
REGIONAL = compiled(r"(?:(?!有限|股份|集团)[\u3400-\u9fff]){2,8}?公司")
"""What is a branch behind a full name when it begins with a place: 东北新能源公司."""
CODE = r"(?:(?:00[0-3]|30\d|60\d|68[89]|83\d|87\d|43\d|92\d)\d{3}|0\d{4}(?=[.．]))(?:[.．][A-Z]{2})?"
CODE = rf"(?:[A-Z]{{2,4}}[:：. ]?)?{CODE}"
"""A share's number at Shanghai, Shenzhen or Beijing; at Hong Kong with its letters."""
ABROAD = r"(?P<abroad>\d{4,5}[.．]HK|[A-Z]{1,5}[.．](?:US|N|O))"
"""The same at Hong Kong or New York, which let names be as long as they are."""
LISTED = sieved(
    rf"(?P<name>[\u3400-\u9fffA-Z]{{3,8}}) ?[（(](?:(?:股票|证券)(?:代码|简称)|(?:{CODE}|{ABROAD})(?=[）)，,；;]))"
)
LISTED_LENGTH = 4
"""The exchanges give a share's name so many characters."""
NOT_LISTED = ("上市", "公司")
ESTATE = "园(?!区)"
"""Behind a brand it makes the name of what has become of its old plant: 首钢|园."""
ARM = compiled("[(（](?:大?中国区?|大?中华区?|亚太区?)[)）]")  # 大众汽车集团|（中国）
PLANT = "厂"
SET_UP = compiled(r"[十百千万\d][头只羽匹]|[区园市县镇乡村][建办盖](?![材设筑安工投])")
"""How large a farm is that a firm builds (万头|牧场), what is done somewhere (开发区建|轴承厂)."""
COUNTED = compiled("[一二两三四五六七八九十几数多][家个批座]$")
VALUES = ("Date", "Money")
"""Behind these a name begins: 以3亿元|控股某某矿业有限公司."""
COMES = ("来", "到", "赴", "在")
"""What no name ends in, as somebody comes to the group."""
SHORTEST, COINED = 2, 3
"""So many characters has a firm's own word."""


@dataclass(frozen=True)
class CompanyFinder:
    """Finds companies in a sentence whose places are already found."""

    edges: Edges
    full: Sieved
    group: Sieved
    stems: Stems
    starts: FirmStarts
    traded: TradeFirms
    owned: re.Pattern[str]
    """What belongs to the name of a well-known firm in front of it: 蒙牛|乳业."""
    lists: FirmLists
    plants: PlantFinder
    brand: Sieved
    premises: re.Pattern[str]
    """What makes the name of a house of it, if that is not being built: 万达|广场."""
    alone: frozenset[str]
    """Brands that are words of the language too: 美的, 绿地."""
    branches: re.Pattern[str]
    """What makes the name of a branch behind a full name: 太原分公司."""
    house: re.Pattern[str]
    """中建|五局, 中铁|十二局: a numbered house of a large firm."""
    further: re.Pattern[str]
    """A coined character and a trade, with which a brand is the name of another firm: 新洋丰|泰肥业."""
    goes_on: re.Pattern[str]
    """An ending of another firm's name or of what is no firm, right behind what looks like a short name: 锦东|商圈."""
    bought: Sieved
    """A firm in letters, ``name``, that another buys."""
    takes: re.Pattern[str]
    """What a firm does with the plant of another right behind: 甲公司利用|乙棉纺厂."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, gazetteer: Gazetteer) -> CompanyFinder:
        """Builds the finder from ``company_suffixes.tsv``, ``companies.tsv`` and ``edges.tsv``."""
        premises = alternation(lexicon.words("companies", "premises"))
        named = lexicon.regex("companies", "house").pattern
        longer = [*lexicon.words("company_suffixes"), *lexicon.words("companies", "no_short")]
        trades, spends = lexicon.words("company_suffixes", "trade"), lexicon.regex("phrases", "spends").pattern
        nouns, names = (frozenset(lexicon.words("companies", kind)) for kind in ("stop", "traded"))
        edges = replace(edges, noun=edges.noun | nouns, verb=edges.verb - names)
        stems = Stems.load(lexicon, edges, gazetteer)
        return cls(
            edges,
            sieved(
                "|".join(
                    [*lexicon.words("phrases", "law_office"), alternation(lexicon.words("company_suffixes", "full"))]
                )
            ),
            sieved(rf"(?:{alternation(lexicon.words('company_suffixes', 'group'))})(?!(?<=中支)[行公队])"),
            stems,
            FirmStarts.load(lexicon, edges, stems),
            TradeFirms.load(lexicon, edges, stems),
            compiled(f"(?!{spends})(?:{alternation(lexicon.words('company_suffixes', 'owned'))})"),
            FirmLists.load(lexicon, edges, stems),
            PlantFinder.load(lexicon, edges, stems),
            sieved(alternation(lexicon.words("companies", "brand"))),
            compiled(rf"(?:{premises}|{named})(?![支分]行|[^，。；、]{{0,6}}(?:项目|工程))"),
            frozenset(lexicon.words("companies", "brand_alone")),
            compiled(
                r"(?:(?![兼裁任的与和及在])[\u3400-\u9fff]){2,8}?"
                rf"(?:{'|'.join(lexicon.words('companies', 'branch'))})"
            ),
            compiled("|".join(lexicon.words("phrases", "house"))),
            compiled(f"[{''.join(lexicon.words('companies', 'coined'))}](?:{alternation(trades)})"),
            compiled(f"{alternation(longer)}|{ESTATE}"),
            sieved(lexicon.regex("phrases", "bought_in_letters").pattern),
            lexicon.regex("phrases", "plant_taking"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """All companies of the sentence; a shorter reading inside a longer one is left to the settling."""
        taken = 0
        for match in self.full.finditer(scan.text):
            start = self.starts.find(scan, match.start(), floor=max(taken, scan.floor(match.start(), *VALUES)))
            if scan.text[start : start + 1].isascii() and (words := WORDS.search(scan.text, taken, start)):
                start = words.start()
            stem = scan.text[start : match.start()]
            end = self.branch(scan, match.end())
            told = (
                not (scan.text.endswith(UNNAMED, 0, start) or stem.startswith(GROUP))
                and not (self.counted(scan.text, start, match[0]) and not self.own_name(scan, start, match.start()))
                and not scan.words.cut_off(match.end())
            )
            if told and self.stems.names(stem, match[0], former=scan.text.endswith(self.starts.leads.former, 0, start)):
                if own := self.of_group(scan.text, start, match.start()):
                    yield scan.mention(start, own, "Company", "company:group")
                yield scan.mention(own or start, end, "Company", "company:full")
                taken = end
        grouped = 0
        for match in self.group.finditer(scan.text):
            if scan.words.cut_off(match.end()) or self.traded.no_end.match(scan.text, match.end()):
                continue
            start = self.starts.find(
                scan,
                match.start(),
                floor=max(grouped if GROUP in match[0] else 0, scan.floor(match.start(), "Company", *VALUES)),
            )
            former = scan.text.endswith(self.starts.leads.former, 0, start)
            if took := self.takes.search(scan.text, start, match.start()):
                start = took.end()
            stem = scan.text[start : match.start()]
            if scan.text[start - 1 : start].isdigit() or stem[-1:] in COMES:  # 150|万方LNG液化工厂, 校长来|集团
                continue
            built = stem[:1] in self.edges.front and scan.covers(start - 1, start, "Money")  # 投资2亿元|建|药材加工厂
            if built or SET_UP.search(stem):  # 飞鹤乳业|万头牧场
                continue
            if match[0].endswith(PLANT) and COUNTED.search(scan.text, max(0, start - 3), start):  # 一批|机械制造厂
                continue
            if self.stems.names(stem, match[0], former=former) and len(stem) <= 10:
                yield scan.mention(start, match.end(), "Company", "company:group")
                grouped = match.end() if GROUP in match[0] else grouped
        yield from self.traded.find(scan)
        for match in LATIN.finditer(scan.text):
            yield scan.mention(match.start(), match.end(), "Company", "company:latin")
        for match in self.bought.finditer(scan.text):
            yield scan.mention(*match.span("name"), "Company", "company:latin")
        yield from self.listed(scan)
        yield from self.plants.find(scan)
        yield from self.brands(scan)

    def of_group(self, text: str, start: int, end: int) -> int | None:
        """Where the name of a firm begins whose group stands in front: 中铝集团|山西华兴铝业, not 酒钢集团|榆中钢铁."""
        group = text.find(GROUP, start + COINED - 1, end)
        at = group + len(GROUP)
        province = next((n for n in (2, 3) if self.stems.is_province(text[at : at + n])), 0)
        trade = (
            self.traded.trades.search(text, at + province + SHORTEST, min(at + province + COINED + 1, end))
            if group > 0 and province
            else None
        )
        if trade is None or self.traded.trades.match(text, at + province) or trade.end() > end:
            return None
        whole = self.traded.trades.fullmatch(text, trade.start(), end) is not None
        stem = text[at + province : trade.start()]
        return at if whole and not self.stems.is_place(stem) and self.stems.coined(cut(stem)) else None

    def brands(self, scan: Scan) -> Iterator[Mention]:
        """Firms that papers print without a legal form, where they are no part of another word."""
        for match in self.brand.finditer(scan.text):
            start, end = match.span()
            if scan.words.cut_off(end) and (shorter := self.brand.match(scan.text, start, end - 1)):
                end = shorter.end()  # 京东|方面, not 京东方
            if scan.words.straddled(start, end) or scan.words.cut_off(end) or scan.text[start - 1 : start] == "·":
                continue
            if any(scan.span(m)[0] == start and end < scan.span(m)[1] for m in scan.of("Place")):  # 三棵树|镇
                continue
            if self.premises.match(scan.text, end):  # 万达|广场
                continue
            if scan.text[start:end] in self.alone and not self.stands_alone(scan, start, end):
                continue
            longer = (
                self.house.match(scan.text, end)
                or self.further.match(scan.text, end)
                or self.owned.match(scan.text, end)
            )
            end = longer.end() if longer and longer.end() in scan.words.ends else end
            end = arm.end() if (arm := ARM.match(scan.text, end)) else end
            yield scan.mention(start, end, "Company", "company:brand")

    def stands_alone(self, scan: Scan, start: int, end: int) -> bool:
        """Whether no noun stands on either side: 美的、海尔, not 优美的环境; 绿地集团, not 绿地面积."""
        before = scan.text[start - 1 : start]
        word = scan.words.ending(start, 0)
        behind = scan.text[end : end + 4]
        left = not word.isalpha() or word in self.traded.follow or word in closed_words() or self.edges.is_place(word)
        right = BOUNDARY.match(behind) is not None or behind.startswith(tuple(self.traded.follow))
        return (left or not before.isalpha()) and right

    def branch(self, scan: Scan, end: int) -> int:
        """The end behind a branch in the name: …有限公司|太原分公司, …有限公司|东北新能源公司 are one firm."""
        match = self.branches.match(scan.text, end)
        place = next((place for place in scan.of("Place") if scan.span(place)[0] == end), None)
        if not match and place:
            match = REGIONAL.match(scan.text, end)
            short = scan.span(place)[1] + SHORT_FORM
            if match and str(place.value).startswith("region/") and match.end() == short:  # …有限公司|东北公司: a part
                match = None
        return match.end() if match else end

    def own_name(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a place opens a stem that holds a coined word: 一家|广西长寿泉电器|公司."""
        behind = next((b for a, b in map(scan.span, scan.of("Place")) if a == start and b < end), None)
        return behind is not None and self.stems.coined(self.stems.pieces(scan.text[behind:end]))

    @staticmethod
    def counted(text: str, start: int, form: str) -> bool:
        """Whether a short form stands behind a number of firms: 一家|纺机公司."""
        return len(form) <= SHORT_FORM and COUNTED.search(text, max(0, start - 3), start) is not None

    def listed(self, scan: Scan) -> Iterator[Mention]:
        """Firms with their code at an exchange: 丰沅生化（股票代码：000000）."""
        for match in LISTED.finditer(scan.text):
            end = match.end("name")
            start = self.starts.find(scan, end, floor=max(scan.floor(match.start(), "Date"), match.start()))
            start = start if match["abroad"] else max(start, end - LISTED_LENGTH)
            if end - start >= COINED and not match["name"].endswith(NOT_LISTED):
                yield scan.mention(start, end, "Company", "company:listed")
