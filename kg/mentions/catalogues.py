"""Lists of projects in which each item goes on with what it costs: 1.甲基地。总投资5亿元… 2.乙工程。总投资…, or in one
sentence: 分别为：甲基地，总投资5亿元；乙工程，总投资….

The list tells what its items are, whatever they end in; what an item builds is a part of it and no other project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from kg.clauses import clause_start
from kg.kept import compiled
from kg.lists import ROW_MARK, ROW_NUMBER, SIGNS, number
from kg.mentions.projects import ProjectFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon

NAME = r"(?P<item>(?!\d{1,4}[年月日])(?:[^，,。；;：:！？的等（(]|[（(][^（）()]{1,16}[）)]){4,40}?)"
ORDINAL = "(?:[一二三四五六七八九十]{1,2}[是为])?"
"""In front of an item: 一是|甲项目."""
HEAD = compiled(rf"\s*(?:{ROW_NUMBER}|—?(?P<mark>{ROW_MARK}|—))\s*{ORDINAL}{NAME}\s*(?=[，,。：:；;（(]|$)")
"""A number or mark and a name."""
PART = compiled(rf"(?:^[^；;]*[：:]|^|[；;])\s*{ROW_NUMBER}?\s*{ORDINAL}{NAME}[，,]")
"""An item of a list in one sentence, up to the comma behind it."""
SEMICOLON = compiled("[；;]")
SIGNED = compiled(SIGNS)
"""In a part that says who signs what with whom only what stands behind it is the item: 甲县与乙公司签订|丙项目."""
LEAST = 3
"""So many items make a list."""
SHARE = 2 / 3
"""Of them so many at least have a cost behind them, and so many end like projects."""
BODIES = ("Company", "Organization", "Person", "Official", "Post", "Date", "Money", "Place")
"""What is an item as a whole and no project."""


@dataclass(frozen=True)
class Entry:
    """An item: the sentence that opens with it, its offsets there, and the sentences that go on about it."""

    scan: Scan
    start: int
    end: int
    stop: int
    """Where in its sentence the next item begins."""
    rest: Sequence[Scan] = ()


@dataclass(frozen=True)
class CatalogueFinder:
    """Finds the items of such lists."""

    projects: ProjectFinder
    cost: re.Pattern[str]
    """What a project costs."""
    builds: re.Pattern[str]
    """In front of what an item builds."""
    tells: re.Pattern[str]
    """How what is told of a project begins."""

    @classmethod
    def load(cls, lexicon: Lexicon, projects: ProjectFinder) -> CatalogueFinder:
        """Reads ``phrases.tsv``."""
        return cls(
            projects,
            lexicon.regex("phrases", "worth"),
            lexicon.regex("phrases", "item_builds"),
            lexicon.regex("project_words", "tells"),
        )

    def find(self, rows: Sequence[Scan]) -> None:
        """Adds to the sentences of an article the projects that are items, and takes out what is a part of one."""
        within = (list(parts(scan)) for scan in rows if scan.text.count("；") >= LEAST - 1)
        for run in chain(runs(rows), within):
            for entry in run if self.is_list(run) else filter(self.is_heading, run):
                if item := self.item(entry):
                    plain = [
                        m
                        for m in entry.scan.of("Project")
                        if m.role != "name" and entry.start <= entry.scan.span(m)[0] < entry.stop
                    ]
                    whole = [m for m in entry.scan.of("IndustrialPark") if entry.scan.span(m)[1] == entry.end]
                    entry.scan.drop([*plain, *whole])
                    entry.scan.add([item])
                for scan in (entry.scan, *entry.rest):
                    scan.drop([m for m in scan.of("Project") if self.is_part(scan, m, entry)])

    def is_heading(self, entry: Entry) -> bool:
        """Whether an item is all of its sentence and the next says who builds it or for how much: 3.甲中心。|由乙."""
        told = bool(entry.rest) and self.tells.match(entry.rest[0].text) is not None
        whole = not entry.scan.text[entry.end :].strip("。：: ")
        return whole and told and self.projects.thing.search(entry.scan.text, entry.start, entry.end) is not None

    def is_list(self, run: Sequence[Entry]) -> bool:
        """Whether the items of a run are projects: they end so, and it is said what they cost."""
        ended = sum(self.projects.thing.search(entry.scan.text, entry.start, entry.end) is not None for entry in run)
        priced = sum(
            self.cost.search(entry.scan.text, entry.end, entry.stop) is not None
            or any(self.cost.search(scan.text) for scan in entry.rest)
            for entry in run
        )
        return len(run) >= LEAST and min(ended, priced) >= SHARE * len(run)

    def item(self, entry: Entry) -> Mention | None:
        """The project, unless a finder has named it or the item is something else as a whole."""
        scan, start, end = entry.scan, entry.start, entry.end
        spans = [scan.span(m) for m in scan.of(*BODIES)]
        firm = max((b for a, b in map(scan.span, scan.of("Company")) if a == start and b < end), default=start)
        named = [m for m in scan.of("Project") if m.role == "name"]
        if signed := SIGNED.search(scan.text, start, end):
            start = firm = signed.end()
            if not self.projects.thing.search(scan.text, start, end):  # 签订|合作协议
                return None
        cut = any(a < end < b for a, b in spans) or (start, end) in spans
        if cut or end - start <= LEAST or any(a < end and start < b for a, b in map(scan.span, named)):
            return None
        return scan.mention(firm if end - firm >= LEAST else start, end, "Project", "project:catalogue")

    def is_part(self, scan: Scan, project: Mention, entry: Entry) -> bool:
        """Whether a project is what the item builds: 总投资10亿元，建设|研发大楼."""
        at = scan.span(project)[0]
        if scan is entry.scan and not entry.end <= at < entry.stop:
            return False
        return self.builds.match(scan.text, clause_start(scan.text, at), at) is not None


def runs(rows: Sequence[Scan]) -> Iterator[list[Entry]]:
    """The numbered or marked items of an article, those of one list together."""
    run: list[Entry] = []
    last: re.Match[str] | None = None
    heads = {at: head for at, scan in enumerate(rows) if (head := HEAD.match(scan.text))}
    for at, until in pairwise((*heads, len(rows))):
        head, own = heads[at], range(at + 1, until)
        if last is None or not follows(last, head):
            yield run
            run = []
        paragraph = rows[own[0]].sentence.paragraph if own else -1
        run.append(
            Entry(
                rows[at], *head.span("item"), len(rows[at].text),
                [rows[i] for i in own if rows[i].sentence.paragraph == paragraph],
            )
        )  # fmt: skip
        last = head
    yield run


def parts(scan: Scan) -> Iterator[Entry]:
    """The parts of a sentence that open with a name."""
    for part in PART.finditer(scan.text):
        end = SEMICOLON.search(scan.text, part.end())
        yield Entry(scan, *part.span("item"), end.start() if end else len(scan.text))


def follows(last: re.Match[str], head: re.Match[str]) -> bool:
    """Whether two items are neighbours of one list: numbers that follow, the same mark."""
    if last["number"] and head["number"]:
        return number(head["number"]) == number(last["number"]) + 1
    marks = (last["mark"], head["mark"])
    return all(marks) and ord(marks[1]) - ord(marks[0]) in (0, 1)
