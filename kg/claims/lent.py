"""Firms that a clause names for where or for whom something is built, or who sells it, and that do not build it:

甲公司利用〔乙厂〕闲置厂房建设丙项目, 甲公司为〔乙公司〕建设的丙项目, 甲公司收购〔乙公司〕丙项目.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.model import Claim, Mention, Sentence
from kg.ontology import Lexicon

FIRM = "Company"
DONE, OWN = ("undertakes", "inPark"), ("/name", "/article", "/told")
"""What is not said of such a firm, and the patterns by which it would be though no clause says it."""
FOR, FRONT = "为", 16
"""For whom, behind who does it; so many characters in front of a name are looked at."""
AT, OLD = "在", "原"
"""Where another firm builds: 甲公司|在|乙公司屋顶建设光伏项目, but 在|甲公司车间，|乙项目正在安装."""


@dataclass(frozen=True)
class Lent:
    """The words of ``reuse.tsv`` around the name of a firm of whose plant another makes use."""

    uses: re.Pattern[str]
    """In front of it: 利用, 租用."""
    site: re.Pattern[str]
    """Behind it: 闲置厂房, 旧址."""
    beside: re.Pattern[str]
    """The same, whatever stands in front: 旁边."""
    buys: re.Pattern[str]
    """In front of who sells what stands right behind: 收购."""
    served: re.Pattern[str]
    """Behind 为 and the name of for whom something is built: 建设的."""
    builds_at: re.Pattern[str]
    """Behind 在 and the name of a firm, what another that was named before builds there: 新建."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Lent:
        """Compiled once for all articles."""
        uses, buys = (compiled(f"(?:{lexicon.regex('reuse', kind).pattern})$") for kind in ("uses", "buys"))
        site, beside, served, at = (lexicon.regex("reuse", kind) for kind in ("site", "beside", "served", "builds_at"))
        return cls(uses, site, beside, buys, served, at)

    def found(self, sentence: Sentence, mentions: Sequence[Mention]) -> frozenset[int]:
        """Where those firms begin, as offsets of the page."""
        return frozenset(self._found(sentence, mentions))

    def _found(self, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[int]:
        text, base = sentence.text, sentence.start
        ends = {m.end - base for m in mentions if m.type == FIRM}
        covered = [(m.start - base, m.end - base) for m in mentions if m.type == "Project"]
        for firm in (m for m in mentions if m.type == FIRM):
            start, end = firm.start - base, firm.end - base
            at = start - len(OLD) if text.endswith(OLD, 0, start) else start
            sold = end in {a for a, _ in covered} and self.buys.search(text, max(0, start - FRONT), start)
            if any(a <= end < b for a, b in covered) and not sold:  # 甲公司|老厂区改造项目
                continue
            there = text.endswith(AT, 0, at) and (at < start or at - len(AT) in ends)
            used = there or self.uses.search(text, max(0, start - FRONT), start)
            served = text.endswith(FOR, 0, start) and start - len(FOR) in ends and self.served.match(text, end)
            other = text.endswith(AT, 0, start) and any(b < start - len(AT) for b in ends)
            guest = other and self.builds_at.match(text, end)  # 甲公司投资6000万元，在|乙公司|新建丙生产线
            if sold or served or guest or self.beside.match(text, end) or (used and self.site.match(text, end)):
                yield firm.start


def apart_from_lent(claims: Sequence[Claim], lent: frozenset[int]) -> Iterator[Claim]:
    """``claims`` without what only the frame of an article would say of such firms."""
    for claim in claims:
        if claim.head.start not in lent or claim.predicate not in DONE or not claim.pattern.endswith(OWN):
            yield claim
