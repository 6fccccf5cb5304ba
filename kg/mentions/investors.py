"""The firm that opens a project's name: 德通泰|年产5万吨…, 绿泽重工|电机…, 建龙|二期工程."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from kg.mentions.companies import fantasy
from kg.mentions.edges import Edges
from kg.mentions.particular import COUNT
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.segment import alternation, cut, word_counts

COMMON = 100
"""A word of the dictionary with this count is no name."""
RARE = 60
COINED = re.compile(r"(?:(?![一二两三四五六七八九十])[\u3400-\u9fff]){2,4}")
LEVELS = "省市县区州旗盟乡镇村"
MARK = re.compile(r"[一二三四五]期|\d[\d.]*[万亿]?(?:吨|千瓦|兆瓦|万千瓦|台|套|辆|平方米|立方米|GW|MW)|“")
"""What a coined word in front of it must be a firm's: 建龙|二期工程, 吉化|120万吨乙烯, 普华永道|“未来空间”项目."""


@dataclass(frozen=True)
class InvestorFinder:
    """Finds where the firm ends that a project's name begins with."""

    edges: Edges
    made: re.Pattern[str]
    """年产5万吨."""
    trade: re.Pattern[str]
    ground: re.Pattern[str]
    """The last character of a road, estate or site: 峨美路|二期项目 is no firm's."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, made: re.Pattern[str]) -> InvestorFinder:
        """Builds the finder from ``company_suffixes.tsv`` and ``projects.tsv``."""
        word, trade = (alternation(lexicon.words("company_suffixes", kind)) for kind in ("word", "trade"))
        return cls(
            edges,
            made,
            re.compile(rf"(?:{word})?(?:{trade})"),
            re.compile(rf"(?:{alternation(lexicon.words('projects', 'ground'))})$"),
        )

    def find(self, scan: Scan, start: int, end: int) -> int | None:
        """End of the firm in the name at the offsets, None where no firm opens it."""
        opener = self.made.search(scan.text, start, end)
        floor = max((scan.span(m)[1] for m in scan.of("Place", "Company") if scan.span(m)[0] == start), default=start)
        if opener and opener.start() >= start + 2:
            firm = opener.start()
        elif coined := self.coined(scan, start, end):
            return coined
        elif floor > start and (trade := self.trade.match(scan.text, floor, end)):  # 金阳|硅业, not 金阳县|新材|料
            whole = scan.text[floor - 1] not in LEVELS and trade.end() in scan.words.starts
            return trade.end() if whole and trade.end() < end else None
        elif trade := self.trade.search(scan.text, floor + 2, min(end, floor + 10)):
            firm = trade.end()
            if firm >= end or firm not in scan.words.starts or not fantasy(scan.text[floor : trade.start()], trade[0]):
                return None
        else:
            return None
        stem = scan.text[start:firm]
        words = cut(scan.text[floor:firm])
        plain = all(len(word) > 1 and word_counts().get(word, 0) > COMMON for word in words)
        if words and words[-1] in self.edges.opener | self.edges.verb:  # 在龙里建设|年产60万套…项目
            return None
        if COUNT.match(stem) or (words and self.edges.stops(words[0], digits=True, strict=True)):  # 多类|文旅
            return None
        return firm if 2 <= firm - start <= 14 and re.fullmatch(r"[\u3400-\u9fffA-Za-z]+", stem) and not plain else None

    def run(self, scan: Scan, end: int) -> int | None:
        """Start of a run of characters that form no word, behind a verb or an edge: 推进|德通泰|年产…."""
        words = scan.words
        at = bisect_left(words.ends, end)
        if at >= len(words.ends) or words.ends[at] != end:
            return None
        first = at
        while first >= 0 and self.is_odd(scan.text[words.starts[first] : words.ends[first]]):
            first -= 1
        start = words.starts[first + 1] if first < at else end
        before = scan.text[words.starts[first] : words.ends[first]] if first >= 0 else "，"
        edge = not before[0].isalnum() or (len(before) > 1 and self.edges.stops(before, digits=True, strict=True))
        return start if edge and 3 <= end - start <= 4 and not self.ground.search(scan.text, start, end) else None

    def leading(self, scan: Scan, start: int, end: int) -> int | None:
        """End of such a run at the start of an item of a list: 天科合达|碳化硅二期."""
        words = scan.words
        at = bisect_left(words.starts, start)
        last = at
        while last < len(words.starts) and self.is_odd(scan.text[words.starts[last] : words.ends[last]]):
            last += 1
        stop = words.starts[last] if last < len(words.starts) else end
        known = scan.covers(start, stop, "Place", "Company", "IndustrialPark", "Organization")
        odd = 3 <= stop - start <= 4 and stop < end and words.starts[at] == start
        return stop if odd and not known and not self.ground.search(scan.text, start, stop) else None

    def is_odd(self, word: str) -> bool:
        """Whether a word is a single character that may stand in a coined name."""
        return len(word) == 1 and word.isalpha() and word not in self.edges.function | self.edges.loose

    def coined(self, scan: Scan, start: int, end: int) -> int | None:
        """End of a coined word in front of a phase, a figure, a quoted word or a place: 华翔|临港|研发中心."""
        marks = [m.start() for m in [MARK.search(scan.text, start, end)] if m]
        marks += [scan.span(m)[0] for m in scan.of("Place") if start < scan.span(m)[0] < end and m.role == "name"]
        at = min(marks, default=start)
        stem = scan.text[start:at]
        known = scan.covers(start, at, "Place", "Company", "IndustrialPark", "Organization")
        if not COINED.fullmatch(stem) or known or self.ground.search(stem) or self.edges.is_place(stem):
            return None
        if any(self.edges.stops(word, digits=True, strict=True) for word in cut(stem)):
            return None
        return at if not any(word_counts().get(word, 0) > RARE for word in cut(stem) if len(word) > 1) else None
