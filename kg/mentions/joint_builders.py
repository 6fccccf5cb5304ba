"""Firms without a legal form that are said to build or found something: 项目由|远东股份|与|双环化工|联手打造."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from kg.kept import compiled
from kg.mentions.firm_items import FirmItems
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

NAME = r"[\u3400-\u9fffA-Za-z（）()]{3,14}?"
FIRM = ("coined", "traded", "named")
"""What a name may be that is not known yet."""
PERSON = 3
"""So many characters has the name of a person, as that of a firm may have."""


@dataclass(frozen=True)
class JointBuilders:
    """Finds the two parties by what they do together."""

    items: FirmItems
    builds: Sieved
    founds: Sieved
    alone: Sieved
    """One that builds something by itself: 由|香港永盛国际|投资5亿元."""
    pays: Sieved
    """One that opens a sentence or its part and pays for what it builds: ；|浙江银岭集团|投资6亿元，上马."""
    payer: re.Pattern[str]
    """Who or what pays as well and is no firm: 台商, 资本."""

    @classmethod
    def load(cls, lexicon: Lexicon, items: FirmItems) -> JointBuilders:
        """Reads ``phrases.tsv`` and ``companies.tsv``."""
        both = rf"(?P<one>{NAME})(?:[与和]|(?<!共)同)(?P<other>{NAME})"
        kinds = ("build_jointly", "found_jointly", "build_alone", "pays_to_build")
        builds, founds, alone, pays = (lexicon.regex("phrases", kind).pattern for kind in kinds)
        return cls(
            items,
            sieved(rf"由{both}(?:{builds})"),
            sieved(rf"(?:^|[，。；、\s]|年|月|日|由|是){both}(?:{founds})"),
            sieved(rf"(?<![自经理])由(?P<one>{NAME})(?:{alone})"),
            sieved(rf"(?:^|[；;。])\s*(?P<one>{NAME})(?:{pays})"),
            compiled(alternation(lexicon.words("companies", "payer"))),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Who builds, alone or both, where each is a firm or can be the name of one, and hardly a person."""
        for match in chain(self.alone.finditer(scan.text), self.pays.finditer(scan.text)):
            item = self.items.item(scan, *match.span("one"), bounded=True)
            if item.kind in FIRM and item.end - item.start > PERSON and not self.payer.search(match["one"]):
                yield scan.mention(item.start, item.end, "Company", "company:list")
        for match in chain(self.builds.finditer(scan.text), self.founds.finditer(scan.text)):
            items = [self.items.item(scan, *match.span(name), bounded=True) for name in ("one", "other")]
            people = all(item.kind == "coined" and item.end - item.start <= PERSON for item in items)
            if not people and all(item.kind in (*FIRM, "firm") for item in items):
                for item in items:
                    if item.kind in FIRM:
                        yield scan.mention(item.start, item.end, "Company", "company:list")
