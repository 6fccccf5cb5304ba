"""Firms without a legal form that build or found something together: 项目由|远东股份|与|双环化工|联手打造."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from kg.mentions.firm_items import FirmItems
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
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

    @classmethod
    def load(cls, lexicon: Lexicon, items: FirmItems) -> JointBuilders:
        """Reads ``phrases.tsv``."""
        both = rf"(?P<one>{NAME})[与和](?P<other>{NAME})"
        builds, founds = (lexicon.regex("phrases", kind).pattern for kind in ("build_jointly", "found_jointly"))
        return cls(
            items,
            sieved(rf"由{both}(?:{builds})"),
            sieved(rf"(?:^|[，。；、\s]|年|月|日|由|是){both}(?:{founds})"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Both parties, where each is a firm or can be the name of one, and they are hardly two people."""
        for match in chain(self.builds.finditer(scan.text), self.founds.finditer(scan.text)):
            items = [self.items.item(scan, *match.span(name), bounded=True) for name in ("one", "other")]
            people = all(item.kind == "coined" and item.end - item.start <= PERSON for item in items)
            if not people and all(item.kind in (*FIRM, "firm") for item in items):
                for item in items:
                    if item.kind in FIRM:
                        yield scan.mention(item.start, item.end, "Company", "company:list")
