"""Firms without a legal form, told by a coined word with a trade alone, whatever is said of them: 晖龙机械|上月开机."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.gazetteer import Gazetteer
from kg.kept import compiled
from kg.mentions.called import BOUNDARY, CalledFirms
from kg.mentions.edges import Edges
from kg.mentions.name_scores import LONGEST, NameScores
from kg.mentions.scan import HAN, Scan
from kg.mentions.stems import PLAIN, RARE, Stems
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut, land_words, proper_words, word_count
from kg.sieve import Sieved, sieved

LISTED = ("、", "和", "及", "与", "等", "以及")
"""What stands beside the items of a list."""
ROUTE = ("—", "——", "-", "/")
"""What stands between the stops of a route, or of lists of anything."""
OPENED = "“"
"""What opens a quotation; what it names is all of it."""
COUNTS = "一二三四五六七八九十两"
"""What begins so counts or measures: 三大|动力, 三通|阀门."""
JOINTS = "和及与"
"""No name begins with one of these."""
OPENS = compiled("[（(]|[^，,。；;：:！？的]{0,24}(?:项目|工程)")
"""Behind a name it opens that of a project, of which others tell where the firm ends (晖龙|轴承二期项目), or more."""
COUNTRY, TOWN = "country/", "township"
BUSINESS = "业"
UNCOMMON = 300
"""A name in the dictionary with this count is meant as a word: 诚信."""
LIKELY = 2.5
"""With this score a text is a firm's name."""
SELDOM = 100
"""What is no name in the dictionary with this count."""


@dataclass(frozen=True)
class CoinedFirms:
    """Finds them in a sentence whose places and other firms are found."""

    name: Sieved
    """The coined word, group ``stem``, and its trades."""
    odd: Sieved
    """Two characters, group ``stem``, in front of a trade that firms alone bear: 沂稷|牧业."""
    scores: NameScores
    trade: re.Pattern[str]
    """A last trade that is no ware, so that it belongs to the firm wherever both open a project's name."""
    thing: re.Pattern[str]
    """Right behind a firm, something that it builds."""
    shorts: re.Pattern[str]
    """What makes a longer name of what looks like one, right behind it: 晖龙科技|大厦."""
    countries: frozenset[str]
    """Characters for countries, two of which are no coined word: 中德|生物, 美欧|投资."""
    plain: frozenset[str]
    """Pairs of such characters that are words by now: 科创."""
    whole: re.Pattern[str]
    """One word, the first character of which is no name's: 网联|新能源汽车."""
    edges: Edges
    stems: Stems
    glued: frozenset[str]
    """What stands right in front of a stem of two characters: 也有|晶科光伏."""
    called: CalledFirms
    """Knows the lists of projects and industries, whose items are no firms, and what firms do."""
    gazetteer: Gazetteer

    @classmethod
    def load(cls, lexicon: Lexicon, called: CalledFirms, gazetteer: Gazetteer) -> CoinedFirms:
        """Reads ``companies.tsv``, ``company_suffixes.tsv`` and ``trades.tsv``."""
        characters = "".join(lexicon.words("companies", "coined"))
        plain = frozenset(lexicon.words("companies", "no_coined"))
        trades = {*lexicon.words("company_suffixes", "trade", "word", "last", "owned"), *lexicon.words("trades")}
        trades |= {*lexicon.words("companies", "coined_trade")}
        longer = [*lexicon.words("company_suffixes"), *lexicon.words("parks", "zone", "park")]
        longer += lexicon.words("companies", "no_short", "no_coined", "behind_coined")
        wide = "".join(lexicon.words("companies", "shared", "lands"))
        spends = lexicon.regex("phrases", "spends").pattern
        alone = {*lexicon.words("company_suffixes", "sure"), *lexicon.words("companies", "odd_trade")}
        alone |= {word for word in lexicon.words("company_suffixes", "trade") if word.endswith(BUSINESS)}
        own = rf"(?=[{wide}]{{0,2}}[{characters}])(?![{JOINTS}])"
        return cls(
            sieved(
                rf"{own}(?P<stem>[{characters}{wide}]{{2,3}})(?:(?!{spends})(?:{alternation(sorted(trades - plain))}))+"
            ),
            sieved(rf"(?P<stem>[\u3400-\u9fff]{{2}})(?:{alternation(sorted(alone))})"),
            NameScores.load(lexicon),
            compiled(rf"(?:{alternation(lexicon.words('company_suffixes', 'trade', 'shop'))})$"),
            lexicon.regex("phrases", "firm_builds"),
            compiled(rf"(?!厂[区房]|{spends})(?:{alternation(longer)})"),
            frozenset("".join(lexicon.words("companies", "countries"))),
            plain,
            compiled(alternation(lexicon.words("companies", "whole_trade"))),
            called.edges,
            called.stems,
            frozenset(lexicon.words("companies", "glued")),
            called,
            gazetteer,
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Each of them that no other firm, place or body holds."""
        for match in self.name.finditer(scan.text):
            if match.start() not in scan.words.starts:  # 德国|嘉瑞国际
                match = self.name.match(scan.text, match.start() + 1) or match
            start, end = match.span()
            start += self.called.opens_with(scan, start, end)
            if (
                self.is_coined(match["stem"])
                and not self.whole.match(scan.text, match.end("stem") - 1)
                and self.stands(scan, start, end)
                and not scan.covers(start, end, "Company")
            ):
                yield scan.mention(self.begin(scan, start), end, "Company", "company:coined")

    def odd_ones(self, scan: Scan) -> Iterator[Mention]:
        """Those whose two characters form no word, whatever they are, where a clause or a word that no name holds ends
        in front of them."""
        for match in self.odd.finditer(scan.text):
            start, end = match.span()
            if (
                self.is_odd(scan, match["stem"], start)
                and self.stands(scan, start, end)
                and self.is_bounded(scan, start)
                and not scan.covers(start, end)
            ):
                yield scan.mention(self.begin(scan, start), end, "Company", "company:coined")

    def likely_ones(self, scan: Scan) -> Iterator[Mention]:
        """Those that look like names of firms, between a clause or a word that no name holds and such a one."""
        for match in self.called.trades.finditer(scan.text):
            end = match.end()
            behind = scan.words.following(end)
            acts = behind in closed_words() or behind in self.edges.verb or behind in self.edges.function
            ends = (acts and behind not in JOINTS) or behind[:1].isdigit() or BOUNDARY.match(scan.text, end)
            if self.called.vague.search(match[0]) or not (ends or self.called.behind.match(scan.text, end)):
                continue
            fronts = range(max(0, match.start() - LONGEST), match.start() - 1)
            likely = (
                at for at in fronts if self.is_likely(scan.text[at : match.start()]) and self.stands(scan, at, end)
            )
            start = next(likely, None)
            if start is not None and self.is_bounded(scan, start) and not scan.covers(start, end):
                yield scan.mention(self.begin(scan, start), end, "Company", "company:likely")

    def is_likely(self, stem: str, *, least: float = LIKELY) -> bool:
        """Whether a stem looks like a firm's own word: no county, no lake, no countries, no word of trade."""
        land = self.is_known(stem) or stem[-1] in self.edges.landform
        used = stem[0] in self.edges.function or stem[0] in COUNTS or stem[-1] in JOINTS or stem in self.plain
        used = used or self.countries.issuperset(stem) or (len(stem) == LONGEST and stem[0] in self.glued)
        return self.scores.score(stem) >= least and not land and not used

    def is_odd(self, scan: Scan, stem: str, start: int) -> bool:
        """Whether each character is cut off as a word, and none counts, points, acts or does anything else."""
        starts, edges = scan.words.starts, self.edges
        used = edges.function | edges.verb | edges.build | edges.opener | edges.soft | self.called.acting
        apart = start in starts and start + 1 in starts and used.isdisjoint(stem) and PLAIN.isdisjoint(stem)
        known = self.countries.issuperset(stem) or self.is_known(stem) or word_count(stem)
        return apart and not known

    def is_bounded(self, scan: Scan, start: int) -> bool:
        """Whether no noun stands right in front of an offset that no place or other neighbour of firms ends at."""
        front = scan.words.ending(start, 0)
        ends = (
            front in closed_words() or front in self.edges.function or front in self.glued or not HAN.fullmatch(front)
        )
        return ends or scan.text.endswith(self.called.ahead, 0, start) or scan.covers(start - 1, start, "Place")

    def openers(self, scan: Scan) -> Iterator[Mention]:
        """Those that open a project's name, in a sentence whose projects are found, where no other finder tells the
        firm: 思瑞化工|氟硅新材料、…等项目."""
        starts = {scan.span(m)[0] for m in scan.of("Project")}
        for match in self.name.finditer(scan.text) if starts else ():
            start, end = match.span()
            if start not in starts or end not in scan.words.ends or self.trade.search(match[0]) is None:
                continue
            own = self.is_coined(match["stem"]) and not self.whole.match(scan.text, match.end("stem") - 1)
            if own and self.thing.match(scan.text, end) and not scan.covers(start, end, "Company"):
                yield scan.mention(start, end, "Company", "company:coined")

    def is_coined(self, stem: str) -> bool:
        """Whether it is no word of the language, no place and no two countries."""
        words = cut(stem)
        if self.countries.issuperset(stem) or stem in self.plain or any(map(self.is_known, (stem, stem[-2:]))):
            return False
        named = all(len(w) == 1 or word_count(w) < (UNCOMMON if w in proper_words() else SELDOM) for w in words)
        return named and stem not in land_words()

    def is_known(self, stem: str) -> bool:
        """Whether a county or what is larger is called so; of towns there are too many."""
        gazetteer = self.gazetteer
        return gazetteer.knows(stem) and any(division.level != TOWN for division in gazetteer.named(stem))

    def stands(self, scan: Scan, start: int, end: int) -> bool:
        """Whether words end in front of it and behind it, and none makes a longer name of it."""
        if start not in scan.words.starts or end not in scan.words.ends or self.shorts.match(scan.text, end):
            return False
        front, behind = scan.words.ending(start, 0), scan.words.following(end)
        acts = behind in self.edges.verb or (behind in self.edges.function and behind not in LISTED)
        acts = acts or self.called.behind.match(scan.text, end) is not None
        if front in ROUTE or behind in ROUTE or (not acts and OPENS.match(scan.text, end)):
            return False
        if (front in LISTED or behind in LISTED) and self.called.is_item(scan.text, end):
            return False
        if front in self.edges.build or front in self.edges.opener:  # 新建|鑫瑞玻璃制品、…
            return False
        if scan.text.endswith(OPENED, 0, start) and HAN.match(scan.text, end) and not acts:
            return False  # “银龄健康|关爱行动”
        alone = len(front) == 1 or word_count(front) <= RARE  # 伊莱|沃斯食品
        return not alone or self.is_bounded(scan, start)

    def begin(self, scan: Scan, start: int) -> int:
        """Where the name begins, with the place that opens it if that is a country or printed without its level."""
        place = next((m for m in scan.of("Place") if scan.span(m)[1] == start), None)
        if place is not None and str(place.value).startswith(COUNTRY):  # 德国|嘉瑞国际
            return scan.span(place)[0]
        return start if place is None or place.text == place.name else self.stems.whole_start(scan, scan.span(place)[0])
