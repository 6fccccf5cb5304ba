"""Posts at what a firm builds: 某建设集团|某县文化中心项目|经理王五 is one of the firm's own people."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon

PROJECT = "项目"
LONGEST = 48
"""So many characters stand between the name of the firm and the post at most."""


@dataclass(frozen=True)
class SitePosts:
    """Finds the firm that builds what a post is at, in front of it."""

    between: re.Pattern[str]
    """What stands between the firm and the post: the name of what it builds."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> SitePosts:
        """Reads ``person_context.tsv``."""
        return cls(lexicon.regex("person_context", "of_works"))

    def held(self, scan: Scan, start: int, floor: int) -> tuple[int, Mention] | None:
        """Where a post begins behind the word 项目, and the firm; None where the text in front names no such works.

        ``start``: where the words of the post begin.
        """
        start += len(PROJECT) if scan.text.startswith(PROJECT, start) else 0
        for firm in reversed(scan.of("Company")):
            a, b = scan.span(firm)
            if floor <= a and b < start <= b + LONGEST:
                return (start, firm) if self.between.fullmatch(scan.text, b, start) else None
        return None


def title(text: str, start: int, end: int) -> str:
    """The post as it is called, which the name of a project may have swallowed in part: 某|项目|经理."""
    return text[start - len(PROJECT) if text.endswith(PROJECT, 0, start) else start : end]
