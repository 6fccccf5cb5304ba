"""What the headings of an article say: an industry, and below it the firms that have a section of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

Row = tuple[Sentence, Sequence[Mention], Sequence[Mention]]
"""A sentence, its mentions on top, those nested in them."""
NUMBERED = compiled(r"\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]+|—{1,2}|[①-⑳●■▲◆★])?\s*")
FIRMS = 2
"""So many firms with a section make a list of the industry's firms."""


def heading(row: Row, kind: str) -> Mention | None:
    """The mention of a type that is a whole line but for its number: （一）甲公司."""
    sentence, top, _ = row
    named = [m for m in top if m.type == kind and m.role == "name"]
    if not named:
        return None
    text = sentence.text.rstrip("。：: \n")
    opened = NUMBERED.match(text)
    at = sentence.start + (opened.end() if opened else 0)
    end = sentence.start + len(text)
    return next((m for m in named if (m.start, m.end) == (at, end)), None)


def industries_of(rows: Sequence[Row]) -> list[Mention]:
    """The industries that head the article or its parts."""
    return [found for row in rows if (found := heading(row, "Industry"))]


def heading_claims(rows: Sequence[Row]) -> Iterator[Claim]:
    """The firms with a section of their own below the name of an industry are part of it."""
    industry: Mention | None = None
    found: list[tuple[Mention, Mention, Sentence]] = []
    for row in rows:
        industry = heading(row, "Industry") or industry
        firm = heading(row, "Company")
        if industry and firm:
            found.append((firm, industry, row[0]))
    if len(found) < FIRMS:
        return
    for firm, industry, sentence in found:
        yield Claim(
            firm, "partOfIndustry", industry, None, None, None, None, "actual", "partOfIndustry/article",
            sentence.start, sentence.end,
        )  # fmt: skip
