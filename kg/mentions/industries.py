"""Industries, chains and clusters with a stem of their own: 铝精深加工产业链, 竹产业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, cut

LONGEST = 12
NAME = compiled(r"[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z()（）]*")
COUNT = r"(?:[一二两三四五六七八九十百千几数\d]+(?:余?[大个条类种]))"
WORTH = compiled("[十百千万]亿级?$")
"""All that a stem says: 总产值超百亿|产业集群."""
PLACES = "[两三四五六七八九十](?:城市|[县市区州镇地])"
"""How many places have it: 清江、洪岭两县|产业."""
MEASURED = compiled(
    r".*(?:平方米|平方公里|亩|公里|亿元|万元|(?:万吨|万千瓦|兆瓦)(?![级百千万])|[数多\d一二三四五六七八九十百千万余]+(?:[家个座户名份]|位(?!一体)|部(?!分)))"
)
"""What stands in front of the stem and says how much of it there is: 百万亩|水果产业, 数百家|预制菜产业链."""
GATHERED = ("集群", "链")
"""With these endings a stem may say which of several kinds it is: 宠物食品特色|产业集群."""
ONE = "一条"
"""In front of the stem of a chain: 一条|磷化工产业链."""
AMONG = compiled(rf"(?P<last>.{{2,}}?){COUNT}(?=[\u3400-\u9fff]{{2}})")
"""What ends a list of other things in front of the stem: 数字存储五大|元宇宙产业."""
JOINED, PAIRED = compiled("及(?=其?$)"), compiled("[及与和](?=其?$)")
"""In front of what goes on with an industry."""
ANOTHER = compiled("产业|行业")
"""A stem that holds one of these runs on from another industry: 汽车行业内|产业链."""

LINKS = compiled(r"“(?P<links>[\u3400-\u9fff]{1,5}(?:[—–-]{1,2}[\u3400-\u9fff]{1,4})*)”$")
"""What becomes of what along a chain, in front of its ending: “煤—焦—电”|产业链."""
BARE_LINKS = compiled(
    r"(?P<first>[\u3400-\u9fff]+)(?:(?:[—–-][\u3400-\u9fff]{1,10})+|(?:[—–-]{2}[\u3400-\u9fff]{1,10}){2,})$"
)
"""The same without quotes: 煤—煤焦油—针状焦|产业链."""
LINK = compiled(r"[\u3400-\u9fff]+")
FAR = 24
"""So many characters have the links of a chain."""


@dataclass(frozen=True)
class IndustryFinder:
    """Finds named industries, chains and clusters."""

    edges: Edges
    suffix: re.Pattern[str]
    generic: re.Pattern[str]
    quality: tuple[str, ...]
    """Generic words that belong to the name of what goes on behind them: 高端|化工产业."""
    whole: re.Pattern[str]
    """Stems that begin with a generic word and are one thing: 新材料, 大健康."""
    short: frozenset[str]
    """Stems of one character: 竹, 茶."""
    links: frozenset[str]
    """What else the name of a link of a chain begins or ends with: 焦, 电."""
    works: frozenset[str]
    """What is done with things, which is no link of a chain: 研发, 销售."""
    act: frozenset[str]
    """Verbs of what is done with an industry; they end its name on the left though they stand inside other names."""
    whose: tuple[str, ...]
    """How those end whose industries they are: 预选赛区|行业, 信息化厅|产业."""
    moves: tuple[str, ...]
    """Verbs with industries for their object, right in front of 产业: 数字|赋能|产业."""
    entering: re.Pattern[str]
    """Verbs of joining an industry; they end its name on the left wherever they stand: 算得上|竹产业."""
    kind: re.Pattern[str]
    """What ends a stem that says which of several kinds it is: 食品加工特色|产业."""
    second: re.Pattern[str]
    """What goes on with an industry behind 及, so that both are one: 汽车及|零部件, 铝及|其制品."""
    counted: re.Pattern[str]
    """Stems that count or begin with a count: 生物医药三大, 光电显示三条细分."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> IndustryFinder:
        """Builds the finder from ``industries.tsv`` and ``phrases.tsv``."""
        behind = "|".join(lexicon.words("phrases", "no_industry"))
        suffix = alternation(lexicon.words("industries", "suffix"))
        generic = lexicon.words("industries", "generic")
        return cls(
            edges,
            compiled(rf"(?:{suffix})(?!(?<!链)链|{behind})"),
            compiled(alternation(generic)),
            lexicon.words("industries", "quality"),
            compiled(alternation(lexicon.words("industries", "whole"))),
            frozenset(lexicon.words("industries", "short")),
            frozenset(lexicon.words("industries", "link", "short")),
            frozenset(lexicon.words("industries", "making", "work")),
            frozenset(lexicon.words("industries", "act")),
            lexicon.words("industries", "whose"),
            lexicon.words("industries", "moves"),
            compiled(alternation(lexicon.words("industries", "entering"))),
            compiled(f"(?:{alternation(lexicon.words('industries', 'kind'))})$"),
            compiled(alternation(lexicon.words("industries", "second"))),
            compiled(rf"(?:{COUNT}|{PLACES})(?:{alternation(generic)})*$|^{COUNT}|^余个"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Industries with a stem of their own: 铝精深加工产业链, not 主导产业."""
        for match in self.suffix.finditer(scan.text):
            if chain := self.linked(scan.text, match.start()):
                name = chain["links"] + match[0]
                yield scan.mention(chain.start(), match.end(), "Industry", "industry:links", name=name)
                continue
            gathered = match[0].endswith(GATHERED)
            if gathered and (start := self.bare_links(scan, match.start())) is not None:
                yield scan.mention(start, match.end(), "Industry", "industry:links")
                continue
            start = self.left(scan, match.start(), pairs=True)
            stem = AMONG.sub("", MEASURED.sub("", scan.text[start : match.start()]))
            stem = stem.removeprefix(ONE) if gathered else stem
            rest = self.stem(stem)
            inside = scan.covers(match.start(), match.end(), "IndustrialPark")
            if inside and rest != stem and len(rest) == len(cut(rest)) and rest[-1:] in self.short:
                rest = rest[-1]  # 新山|铝|产业示范园区
            if self.is_stem(rest, stem, gathered=gathered):
                yield scan.mention(match.start() - len(rest), match.end(), "Industry", "industry:suffix")

    def linked(self, text: str, end: int) -> re.Match[str] | None:
        """The links of a chain in front of an ending, all of them things that are made: not 研发—生产—销售."""
        chain = LINKS.search(text, max(0, end - FAR), end)
        links = LINK.findall(chain["links"]) if chain else []
        if len(links) == 1:  # “煤电铝”|产业链
            return chain if len(links[0]) > 1 and self.links.issuperset(links[0]) else None
        return chain if all(self.links.intersection((link[0], link[-1])) for link in links) else None

    def bare_links(self, scan: Scan, end: int) -> int | None:
        """Where the first link of a chain without quotes begins, all of them things: 构建|煤—煤焦油—石墨|产业链."""
        chain = BARE_LINKS.search(scan.text, max(0, end - 2 * FAR), end)
        if chain is None or any(cut(link)[-1] in self.works for link in LINK.findall(chain[0])):
            return None
        start = self.edge(scan, chain.end("first"))
        return start if start < chain.end("first") else None

    def stops(self, word: str) -> bool:
        """Whether a word cannot stand inside the name of an industry."""
        return word in self.act or self.edges.stops(word, digits=False, strict=True)

    def left(self, scan: Scan, end: int, *, joined: bool = False, pairs: bool = False) -> int:
        """The left edge of what stands before an ending, behind places, bodies and what is done with it.

        It lies in front of 及 where what stands behind goes on with an industry, or ``joined``: where all of it is one;
        ``pairs``: in front of 与 too, 微特电机与|组件.
        """
        start = self.edge(scan, end)
        joint = (PAIRED if pairs else JOINED).search(scan.text, 0, start)
        if joint is None:
            return start
        first = self.edge(scan, joint.start())
        again = scan.text.startswith(scan.text[first : joint.start()], joint.end())  # 钛及|钛合金
        one = joined or again or self.second.match(scan.text, joint.end())
        return first if one and first < joint.start() else start

    def edge(self, scan: Scan, end: int) -> int:
        """The left edge of what stands before an ending, no further than a word that stops it."""
        start = self.edges.start(scan.words, end, floor=scan.floor(end, "Company"), longest=14)
        spans = [scan.span(m) for m in scan.of("Place", "IndustrialPark", "Company", "Organization")]
        start = max([start, *(b for a, b in spans if start <= a < b <= end)])
        start = max(
            [start, *(m.end() for m in self.entering.finditer(scan.text, max(0, start - 3), end) if m.end() < end)]
        )
        words = zip(scan.words.starts, scan.words.ends, strict=True)
        return max([start, *(b for a, b in words if start <= a and b < end and scan.text[a:b] in self.act)])

    def stem(self, text: str) -> str:
        """A stem without the generic words in front: 现代|特色|农产品加工."""
        while text:
            front = self.generic.match(text)
            if front is None or self.whole.match(text) or (front.end() == 1 and len(cut(text)[0]) > 1):
                break  # 新|能源汽车 is 新能源汽车
            word = front[0]
            if word in self.quality and len(self.stem(text[len(word) :])) > 1:
                break
            text = text[len(word) :]
        return text

    def is_stem(self, rest: str, stem: str, *, gathered: bool = False) -> bool:
        """Whether a stem names an industry: no mere count behind it, no figure, not too long.

        ``gathered``: it is one of a chain or a cluster.
        """
        if rest in self.short:
            return True
        return (
            len(rest) >= 2
            and len(stem) <= LONGEST
            and bool(NAME.fullmatch(rest))
            and not self.vague(rest, gathered=gathered)
        )

    def vague(self, stem: str, *, gathered: bool) -> bool:
        """Whether a stem counts or sorts industries or says what is done with them: 生物医药三大, 深入研究."""
        sorts = self.kind.search(stem)
        sorted_out = sorts is not None and not (gathered and sorts.start() > 1)
        told = self.counted.search(stem) or WORTH.search(stem) or ANOTHER.search(stem)
        moved = any(move in stem for move in self.moves)  # 数字赋能|产业
        whose = stem.endswith(self.whose)  # 预选赛区|行业
        return bool(told or sorted_out or moved or whose) or stem in self.act
