"""Which of the endings in a sentence end the name of a project: not those behind which it goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.project_words import ProjectWords
from kg.mentions.scan import Scan

MARKS = "，,。；;：:！？"
LONGER = compiled(r"(?P<more>[\u3400-\u9fff]{2,12}?)(?:项目|工程)")
"""What may stand between an ending and the one that a name has behind it."""
WORKS = "工程"
SECTION = "段"
"""What ends the name of a part of a road, which is called by the place where it runs."""
NUMBERED = compiled(
    r"(?P<more>[\u3400-\u9fff]{0,10}?(?:第?[A-Z]{0,4}-?[\d一二三四五六七八九十]{1,3}(?:分?标段?|合同段|工区)|分?标段?))(?=项目|工程)"
)
"""The number of such a part, in front of what says that it is built: 甲高速公路|改扩建5标|项目."""


@dataclass(frozen=True)
class ProjectEnds:
    """Tells the last ending of a name from those inside it."""

    edges: Edges
    words: ProjectWords

    def last(self, scan: Scan, endings: Iterable[re.Match[str]], weak: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The endings but those weak ones behind which a name goes on, and a part of one: 二期工程|及科研中心项目."""
        whole = (match for match in endings if not weak.fullmatch(match[0]) or not self.goes_on(scan, match.end()))
        return (
            match
            for match in whole
            if not (self.words.annex.match(scan.text, match.end()) and self.is_owned(scan, match))
        )

    @staticmethod
    def is_owned(scan: Scan, ending: re.Match[str]) -> bool:
        """Whether a clause opens with the firm whose works end there, so that all behind it is one name."""
        firms = [b for _, b in map(scan.span, scan.of("Company")) if b <= ending.start()]
        return (
            ending[0].endswith(WORKS)
            and bool(firms)
            and not any(mark in scan.text[max(firms) : ending.start()] for mark in MARKS)
        )

    def goes_on(self, scan: Scan, at: int) -> bool:
        """Whether a name goes on behind an ending that is not its last: 肉食产业综合体|生猪屠宰项目."""
        if NUMBERED.match(scan.text, at):
            return True
        longer = LONGER.match(scan.text, at)
        if longer is None or re.fullmatch(self.words.work, longer["more"]):
            return False
        if longer["more"].endswith(SECTION):  # 集双高速公路|梅河口段项目
            return True
        words = scan.words.between(at, longer.end("more"))
        inside = scan.covers(*longer.span("more"), "Place", "Company", "IndustrialPark", "Money", "Date", "Area")
        return not inside and not any(self.edges.stops(word, digits=True, strict=True) for word in words)
