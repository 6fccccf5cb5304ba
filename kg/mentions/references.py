"""Words that stand for what was named before: 该公司, 项目, 园区, and 这个总投资70亿元的|重点项目."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.site_words import SiteWords
from kg.mentions.speech import SPEAKER
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

COUNT = compiled(r"\d+[个项]")
LATER = compiled("[二三四五]期")
"""A later part of a project, which is not the whole."""
SO_MANY = "[\\d一二两三四五六七八九十几多数]+[余多]?[个大座家处]"
"""In front of 园区, how many of them."""
COMPANY, PROJECT = "Company", "Project"
THINGS = (COMPANY, PROJECT, "IndustrialPark")
PLAIN, TOLD, ACTED = "reference", "reference:told", "reference:acted"
"""How one was found: by its word, behind what is told of it, or behind what has been done with it today."""


@dataclass(frozen=True)
class ReferenceFinder:
    """Finds reference words; they are resolved by ``Discourse`` in reading order."""

    words: Sieved
    table: dict[str, tuple[str, str, str]]
    sites: SiteWords
    longer: re.Pattern[str]
    """What makes 园区 the end of a longer noun, in front of it."""
    front: re.Pattern[str]
    """The start of a clause."""
    told: re.Pattern[str]
    """The same, with what is told of a thing that is the one of before: 这个总投资70亿元的|项目."""
    acted: re.Pattern[str]
    """The start of a clause with what has been done with the article's one project: 此次签约的|项目."""
    told_of: re.Pattern[str]
    """In front of 企业 it is told of the firm of before: 这家主营豆干、腐竹的|企业."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ReferenceFinder:
        """Reads ``references.tsv``, ``park_words.tsv`` and ``phrases.tsv``."""
        rows = lexicon.tables["references"]
        that, firm = (lexicon.regex("phrases", kind).pattern for kind in ("that_thing", "firm_again"))
        return cls(
            sieved(f"(?:{alternation([row[0] for row in rows])}|{firm})(?!们)"),
            {row[0]: (row[1], row[2], row[3]) for row in rows},
            SiteWords.load(lexicon),
            compiled(f"(?:{alternation(lexicon.words('park_words', 'longer'))}|{SO_MANY})$"),
            compiled(r"(?:^|[，,。；;：:！？!?“”、—])\s*$"),
            compiled(rf"(?:^|[，,。；;：:！？!?“”、—])\s*{that}$"),
            compiled(rf"(?:^|[，,。；;：:！？!?“”、—])\s*{lexicon.regex('phrases', 'acted_thing').pattern}$"),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'told_of'))})$"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """References outside all names found so far; ``name`` is the level asked for or empty."""
        for match in self.words.finditer(scan.text):
            kind, level, where = self.table.get(match[0], ("Company", "", "any"))
            told_of = kind == COMPANY and self.told_of.search(scan.text, 0, match.start())
            told = kind in THINGS and self.told.search(scan.text, 0, match.start())
            opens = where == "clause" and self.front.search(scan.text, 0, match.start())
            acted = kind == PROJECT and self.acted.search(scan.text, 0, match.start())
            if where in ("clause", "told") and not (told_of or told or opens or acted):
                continue
            if where == "site" and not self.sites.is_site(scan, match.start(), match.end()):
                continue
            if kind == PROJECT and (COUNT.match(scan.text, match.end()) or LATER.match(scan.text, match.end())):
                continue  # 项目|12个, 项目|二期
            if kind == "IndustrialPark" and self.longer.search(scan.text, 0, match.start()):
                continue  # 某某智慧|园区 is a thing without a name, 三个|园区 are several
            if kind == "Place" and match.end() not in scan.words.ends:
                continue  # 资|本市|场, 该市|民
            whole = level != SPEAKER or scan.words.ending(match.end(), match.start()) == match[0]  # 我|国 is none
            if whole and not scan.covers(match.start(), match.end()):
                rule = ACTED if acted else TOLD if told else PLAIN
                mention = scan.mention(match.start(), match.end(), kind, rule, role="reference", name=level)
                yield mention if level else replace(mention, name="")
