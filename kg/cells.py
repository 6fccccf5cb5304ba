"""Lists that are tables with commas for columns: ①甲商城二期，乙置业，3亿元，丙街道；②丁车间，6000万元.

A row names a project, says who builds it, what it costs and where it is, each in a cell of its own and without a verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.lists import ROW_MARK, ROW_NUMBER, SIGNS
from kg.ontology import Lexicon

NUMBER = compiled(rf"\s*(?:{ROW_NUMBER}|{ROW_MARK})?\s*")
"""Opens a row, if anything does."""
LABEL = compiled("[：:]")
CELL = compiled(r"(?:[^，；。：:！？“”（(\n]|[（(][^（）()]{1,20}[）)])+")
PART = compiled("[^；;。]+")
SUM = r"约?[\d.]+[万亿]元"
NO_FIRM = "[^，]*(?:[年月]|完成|累计|最高)"
NAME = range(4, 31)
"""So many characters has the name of a project."""
CELLS = range(2, 7)
"""So many cells has a row."""
CLAUSE = compiled(rf"\d+(?:余|多)?[个项家户]|^第|^\d{{1,4}}[年月日]|[的是]|{SIGNS}")
"""Holds how many there are, or a clause, or says when, and so is no name of one."""
COUNT = compiled(r"\d+(?:余|多)?[个项][\u3400-\u9fff]{0,6}项目|分别[是为]")
"""In a cell that announces the rows."""


@dataclass(frozen=True)
class CellRow:
    """A row, by its offsets in the sentence."""

    start: int
    """Where it begins, with its number and what heads it."""
    cells: tuple[tuple[int, int], ...]
    """What stands between its commas, without what says that it is the builder, the cost or the site."""
    sum: int
    """Which of them is what the project costs."""

    def holds(self, start: int) -> bool:
        """Whether an offset lies in a cell behind the name."""
        return any(a <= start < b for a, b in self.cells[1:])


@dataclass(frozen=True)
class CellRows:
    """Cuts sentences into such rows."""

    front: re.Pattern[str]
    """What may stand in a cell in front of what it names: 建设单位, 位于."""
    behind: re.Pattern[str]
    """The same behind it: 牵头, 投资."""
    cost: re.Pattern[str]
    """A cell that is what a project costs; group ``firm``: who pays it."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> CellRows:
        """Reads ``phrases.tsv``."""
        front, behind, pays = (
            "|".join(lexicon.words("phrases", f"cell_{kind}")) for kind in ("front", "behind", "pays")
        )
        return cls(
            compiled(rf"(?:{front})[：:]?"),
            compiled(rf"(?:{behind})$"),
            compiled(rf"(?:{pays})?[：:]?{SUM}|(?P<firm>(?!{NO_FIRM})[^\d，；。：]{{2,24}}?)(?:{pays}){SUM}"),
        )

    def rows(self, text: str) -> Iterator[CellRow]:
        """The parts of a sentence that may be rows."""
        if "元" not in text or "，" not in text:
            return
        for part in PART.finditer(text):
            if row := self.row(text, *part.span()):
                yield row

    def name(self, text: str, at: int, end: int) -> int:
        """Where the name of a row begins, behind what heads it (新开工：) and its number."""
        if (label := LABEL.search(text, at, end)) and not self.front.search(
            text, max(at, label.start() - 5), label.end()
        ):
            at = label.end()
        number = NUMBER.match(text, at, end)
        return number.end() if number else at

    def row(self, text: str, start: int, end: int) -> CellRow | None:
        """The row between offsets."""
        opening, start = start, self.name(text, start, end)
        cells: list[tuple[int, int]] = []
        cost = 0
        while start < end:
            if (cell := CELL.match(text, start, end)) is None or len(cells) == CELLS.stop - 1:
                return None
            a, b = cell.span()
            if cells and not cost and (paid := self.cost.fullmatch(text, a, b)):
                if paid["firm"]:
                    cells.append(self.bare(text, *paid.span("firm")))
                    a = paid.end("firm")
                cost = len(cells)
                cells.append((a, b))
            else:
                cells.append(self.bare(text, a, b) if cells else (a, b))
            start = b + 1
            if b < end and text[b] != "，":
                return None
        named = cells and cells[0][1] - cells[0][0] in NAME and not CLAUSE.search(text, *cells[0])
        named = named and not any(COUNT.search(text, *cell) for cell in cells)
        return CellRow(opening, tuple(cells), cost) if named and 0 < cost < 4 and len(cells) in CELLS else None

    def bare(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Offsets of what a cell names."""
        front = self.front.match(text, start, end)
        start = front.end() if front else start
        behind = self.behind.search(text, start + 1, end)
        return start, behind.start() if behind else end
