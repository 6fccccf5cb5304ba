"""Projects and industries: long noun phrases with a plain right edge and none on the left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.mentions.companies import fantasy
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut, word_counts

ITEM = r"[^，。；、,：:！？“”]{4,40}"
MORE = r"[及和与][\u3400-\u9fff]{2,16}?(?=项目)"
"""What a name goes on with behind an ending that is not its last: 生产线|及余热综合利用扩建|项目."""
COUNT = re.compile(r"(?:第?[一二两三四五六七八九十\d]+|多|数)(?:家|个|条|座|批|项|大)")
THING = re.compile(r"[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z0-9()（）-]+(?<!中心)(?<!基地)(?<!利用)(?<!处理)(?<!化)")
LISTED = re.compile(r"[\u3400-\u9fff]/[\u3400-\u9fff]")
BUILT, LONG = "建设", 6
"""A long name may end so before 项目: 分卷机组建设项目; a short one is a kind of projects: 产业建设项目."""
COMMON = 100
"""A word of the dictionary with this count is no name."""
PHASE = r"(?:[一二三四五]期)?"


@dataclass(frozen=True)
class ProjectFinder:
    """Finds projects in a sentence whose companies, places and parks are already found."""

    edges: Edges
    suffix: re.Pattern[str]
    opener: re.Pattern[str]
    size: re.Pattern[str]
    generic: tuple[str, ...]
    action: tuple[str, ...]
    listed: re.Pattern[str]
    trade: re.Pattern[str]
    ending: re.Pattern[str]
    made: re.Pattern[str]
    making: re.Pattern[str]
    strip: re.Pattern[str]
    """How a name says that something is made: 年产5万吨 in front, words for making behind, what to leave out."""
    paid: re.Pattern[str]
    """What is paid for it stands before a name, not in it: 投资5亿元建设."""
    thing: re.Pattern[str]
    """How an item of a list of projects ends, if no name in it tells: …二期, …基地, …开发."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> ProjectFinder:
        """Builds the finder from ``projects.tsv`` and ``phrases.tsv``."""
        making = alternation(lexicon.words("projects", "making"))
        strip = alternation(lexicon.words("projects", "strip"))
        units = [row[0] for row in lexicon.tables["units"] if row[1] == "count"]
        return cls(
            edges,
            re.compile(
                rf"(?:{alternation(lexicon.words('projects', 'suffix'))})(?:{MORE})?(?:项目)?{PHASE}(?:项目|工程)?"
            ),
            re.compile(alternation(lexicon.words("projects", "opener"))),
            re.compile("|".join(lexicon.words("phrases", "size"))),
            tuple(sorted(lexicon.words("projects", "generic"), key=lambda w: (-len(w), w))),
            lexicon.words("projects", "action"),
            re.compile(rf"(?P<items>{ITEM}(?:、{ITEM})+)等[^，,。；;、]{{0,18}}?项目"),
            re.compile(
                rf"(?:{alternation(lexicon.words('company_suffixes', 'word'))})?"
                rf"(?:{alternation(lexicon.words('company_suffixes', 'trade'))})"
            ),
            re.compile(r"(?:项目|工程|生产线|生产基地)+$"),
            re.compile(rf"(?:{alternation(lexicon.words('projects', 'yearly'))})[\d.]+[万亿]?(?:{alternation(units)})"),
            re.compile(rf"(?:{making}|{strip})*(?:{making})(?:{strip})*$"),
            re.compile(rf"(?:{strip})+$"),
            re.compile("|".join(lexicon.words("phrases", "paid"))),
            re.compile(rf"(?:{alternation(lexicon.words('projects', 'suffix', 'thing'))})$"),
        )

    def is_yearly(self, before: str, unit: str) -> bool:
        """Whether a quantity behind these words is what a project makes in a year: 年产, or nothing and no size."""
        return self.opener.search(before) is not None if before else not self.size.match(unit)

    def products(self, name: str) -> list[str]:
        """What a project makes, by its name: 年产5万吨|钢箱梁|及|隧道智能装备|项目, 光伏支架|生产项目."""
        core = self.ending.sub("", name)
        thing = self.making.sub("", core)
        if yearly := self.made.match(core):
            thing = self.making.sub("", core[yearly.end() :])
        elif thing == core:
            return []
        items = (self.ending.sub("", item) for item in re.split("及|和|、", self.strip.sub("", thing)))
        return [item for item in items if len(item) >= 2 and THING.fullmatch(item)]

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Projects with a descriptive name; the investor in front is left out and keeps its own mention."""
        taken = 0
        for match in self.suffix.finditer(scan.text):
            floor = max(taken, scan.floor(match.start(), "Company", "Person", "Official"))
            start = self.left(scan, match.start(), floor)
            stem = scan.text[start : match.start()]
            shortest = self.shortest(match[0])
            if floor > taken and start == floor and not self.descriptive(scan, stem, start, shortest):  # 庄士|广场项目
                start = self.left(scan, match.start(), max(taken, scan.floor(match.start(), "Person", "Official")))
                stem = scan.text[start : match.start()]
            if self.descriptive(scan, stem, start, shortest):
                firm = self.investor(scan, start, match.start())
                if firm:
                    yield scan.mention(start, firm, "Company", "company:in-project")
                yield scan.mention(firm or start, match.end(), "Project", "project:suffix")
                taken = match.end()
        for match in self.listed.finditer(scan.text):
            yield from self.items(scan, match)

    def investor(self, scan: Scan, start: int, end: int) -> int | None:
        """End of the firm that opens a project's name: 德通泰|年产5万吨…, 绿泽重工|电机…, 燃源能源科技|储能…."""
        opener = self.made.search(scan.text, start, end)
        floor = max((scan.span(m)[1] for m in scan.of("Place", "Company") if scan.span(m)[0] == start), default=start)
        if opener and opener.start() >= start + 2:
            firm = opener.start()
        elif trade := self.trade.search(scan.text, floor + 2, min(end, floor + 10)):
            firm = trade.end()
            if firm >= end or not fantasy(scan.text[floor : trade.start()], trade[0]):
                return None
        else:
            return None
        stem = scan.text[start:firm]
        words = cut(scan.text[floor:firm])
        plain = all(len(word) > 1 and word_counts().get(word, 0) > COMMON for word in words)
        if words and words[-1] in self.edges.opener | self.edges.verb:  # 在龙里建设|年产60万套…项目
            return None
        return firm if 2 <= firm - start <= 14 and re.fullmatch(r"[\u3400-\u9fffA-Za-z]+", stem) and not plain else None

    def items(self, scan: Scan, match: re.Match[str]) -> Iterator[Mention]:
        """A、B、C等…项目: the list says what its items are, whatever they end in."""
        at = match.start("items")
        for number, item in enumerate(match["items"].split("、")):
            start, end = at, at + len(item)
            at = end + 1
            if number == 0:
                floor = scan.floor(end, "Person", "Official")
                start = max(start, self.edges.start(scan.words, end, floor=floor, longest=32, digits=True))
            if any(scan.span(m) == (start, end) for m in scan.of("Company", "IndustrialPark", "Organization")):
                continue
            named = any(start <= scan.span(m)[0] < end for m in scan.of("Place", "Company", "IndustrialPark"))
            if not named and not self.thing.search(scan.text[start:end]):
                continue
            if self.descriptive(scan, scan.text[start:end], start) and not scan.covers(start, end, "Post"):
                yield scan.mention(start, end, "Project", "project:list")

    def left(self, scan: Scan, end: int, floor: int) -> int:
        """The left edge: an opener (年产…) within reach, else word by word."""
        text = scan.text
        limit = max(floor, max((text.rfind(mark, 0, end) + 1 for mark in "，,。；;：:！？"), default=0), end - 40)
        openers = [m.start() for m in self.opener.finditer(text, limit, end)]
        start = self.edges.start(scan.words, end, floor=floor, longest=32, digits=True)
        if openers and openers[0] < start and not re.search(r"项目|的|\(|万元|亿元", text[openers[0] : start]):
            return openers[0]
        inside = [o for o in openers if o > start]
        if (
            inside
            and re.search(r"年产|日产", text[inside[0] : inside[0] + 2])
            and not self.placed(scan, start, inside[0])
            and not self.investor(scan, start, end)
        ):
            return inside[0]
        start = self.behind_site(scan, start, end)
        if text[start : start + 1] == "“" and "”" not in text[start:end]:
            start += 1
        paid = [m.end() for m in self.paid.finditer(text, start, end)]
        if paid and paid[-1] < end:
            start = self.edges.trimmed(text, scan.words, paid[-1], end)
        money = re.match(r"[\d.]+(?:多|余)?(?:万|亿)元的?", text[start:end])
        return self.edges.trimmed(text, scan.words, start + money.end(), end) if money else start

    def behind_site(self, scan: Scan, start: int, end: int) -> int:
        """The start behind 在 a place and what is done there: 在敦化市|建设|人参深加工项目."""
        if scan.text[start - 1 : start] not in tuple("在于到赴"):
            return start
        sites = (scan.span(m) for m in scan.of("Place", "IndustrialPark"))
        behind = max((b for a, b in sites if a == start), default=start)
        inner = self.edges.trimmed(scan.text, scan.words, behind, end)
        return inner if inner > behind else start

    def placed(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a place or park fills the offsets."""
        return any(scan.span(m) == (start, end) for m in scan.of("Place", "IndustrialPark"))

    @staticmethod
    def shortest(ending: str) -> int:
        """So many characters make a name before the ending: 果蔬|智能制造基地, 碳纤维|产业园项目, 四个字的|项目."""
        thing = len(re.sub("项目|工程", "", ending))
        return 4 if thing == 0 else 3 if thing < 4 else 2

    def descriptive(self, scan: Scan, stem: str, start: int, shortest: int = 4) -> bool:
        """Whether the stem says more than generic words do."""
        rest = re.sub(r"[“”\s]", "", stem)
        for place in scan.of("Place"):
            a, b = scan.span(place)
            if a == start:
                rest = scan.text[b : start + len(stem)]
        quoted = re.fullmatch(r"“[^”]{1,6}”", stem)
        if rest.endswith(BUILT) and len(rest) >= LONG:  # 卷板分卷机组|建设|项目
            rest = rest[: -len(BUILT)]
        if (
            len(stem) < min(3, shortest)
            or LISTED.search(stem)
            or COUNT.match(stem)
            or rest.endswith(self.action)
            or quoted
        ):
            return False
        while rest:
            word = next((w for w in self.generic if rest.startswith(w)), None)
            if word is None:
                return len(stem) >= shortest
            rest = rest[len(word) :]
        return False


@dataclass(frozen=True)
class IndustryFinder:
    """Finds named industries, chains and clusters."""

    edges: Edges
    suffix: re.Pattern[str]
    generic: tuple[str, ...]
    whole: re.Pattern[str]
    """Stems that begin with a generic word and are one thing: 新材料, 大健康."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> IndustryFinder:
        """Builds the finder from ``industries.tsv`` and ``phrases.tsv``."""
        behind = "|".join(lexicon.words("phrases", "no_industry"))
        return cls(
            edges,
            re.compile(rf"(?:{alternation(lexicon.words('industries', 'suffix'))})(?!{behind})"),
            tuple(sorted(lexicon.words("industries", "generic"), key=lambda w: (-len(w), w))),
            re.compile(alternation(lexicon.words("industries", "whole"))),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Industries with a stem of their own: 铝精深加工产业链, not 主导产业."""
        for match in self.suffix.finditer(scan.text):
            start = self.edges.start(scan.words, match.start(), floor=scan.floor(match.start(), "Company"), longest=14)
            for place in scan.of("Place"):
                a, b = scan.span(place)
                if start <= a < b <= match.start():
                    start = b
            for mention in scan.of("IndustrialPark", "Company", "Organization"):
                a, b = scan.span(mention)
                if start <= a < b <= match.start():
                    start = b
            stem = rest = scan.text[start : match.start()]
            while rest:
                word = next((w for w in self.generic if rest.startswith(w)), None)
                if word is None or self.whole.match(rest) or (len(word) == 1 and len(cut(rest)[0]) > 1):
                    break  # 新|能源汽车 is 新能源汽车
                rest = rest[len(word) :]
            if (
                len(rest) >= 2
                and len(stem) <= 12
                and re.match(r"[\u3400-\u9fffA-Za-z]", rest)
                and not re.search(r"\d", stem)
            ):
                yield scan.mention(match.start() - len(rest), match.end(), "Industry", "industry:suffix")
