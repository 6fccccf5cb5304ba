"""Records, line by line with a label (建设单位：…, 总投资：…), as lists of projects and notices have them.

The project is named by the first of the lines or by the heading above; what the others name belongs to it. Sentences of
a record without a label speak of its project too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.claims.owners import Topic
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence, Unspoken
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

Row = tuple[Sentence, Sequence[Mention]]
"""A sentence with its mentions on top."""
SUMS = ("investment", "outputValue")
FIGURES = {"investment": "Money", "outputValue": "Money", "area": "Area", "capacity": "Capacity", "jobs": "People"}
"""Attributes that have a label of their own, and the type of their value."""

UNIT = "(?:[（(](?:单位[：:])?(?P<power>[万亿])元[）)])"
"""Behind a label, in what its bare figures are: 总投资（万元）：52000."""
POWERS = {"万": 10**4, "亿": 10**8}
BARE = compiled(r"\d[\d,]*(?:\.\d+)?(?=\s*(?:[，,；;。]|$))")
NUMBER = compiled(r"\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）).、．]\s*")
END = compiled(r"[。：:]?\s*")
LABEL = compiled(r"\s*[\u3400-\u9fff]{2,8}(?<![说道示绍称调出])[：:]")
"""Opens a line of a record as a label does, whatever it says; not somebody's words."""


@dataclass(frozen=True)
class Labels:
    """Finds the labels in a sentence."""

    pattern: Sieved
    uses: dict[str, str]

    @classmethod
    def load(cls, lexicon: Lexicon) -> Labels:
        """Reads ``fields.tsv``."""
        labels = alternation(lexicon.words("fields"))
        number = r"(?:[（(]?\d{1,2}[）).、．])?"
        return cls(
            sieved(rf"(?:^|(?<=[，,；;。\s])){number}(?P<label>{labels}){UNIT}?\s*[：:]\s*"),
            {row[0]: row[1] for row in lexicon.tables["fields"]},
        )

    def fields(self, text: str) -> Iterator[tuple[str, int, int]]:
        """For each label its use and the offsets of what stands behind it."""
        found = list(self.pattern.finditer(text))
        ends = [match.start() for match in found[1:]] + [len(text)] * bool(found)
        for match, end in zip(found, ends, strict=True):
            yield self.uses[match["label"]], match.end(), end

    def first(self, text: str) -> int:
        """Where the first label begins."""
        return min((match.start() for match in self.pattern.finditer(text)), default=len(text))

    def bare(self, text: str, start: int) -> int | None:
        """The sum that a bare figure at an offset is, if the label in front says its unit."""
        label = next((m for m in self.pattern.finditer(text) if m.end() == start and m["power"]), None)
        figure = BARE.match(text, start) if label else None
        return round(float(figure[0].replace(",", "")) * POWERS[label["power"]]) if figure and label else None


@dataclass
class Records:
    """What the records of an article say."""

    claims: list[Claim] = field(default_factory=list)
    topics: dict[int, Mention] = field(default_factory=dict)
    """The project that a sentence of a record is about, by the start of the sentence."""
    told: set[int] = field(default_factory=set)
    """Starts of sentences that are nothing but labels with their values: no pattern need be tried on them."""

    def topic(self, sentence: Sentence, usual: Topic) -> Topic:
        """What an unspoken subject stands for: the project of the record, else what it usually is."""
        project = self.topics.get(sentence.start)
        if project is None:
            return usual

        def of_record(offset: int, types: tuple[str, ...], *, unspoken: Unspoken = "subject") -> Mention | None:
            return project if "Project" in types else usual(offset, types, unspoken=unspoken)

        return of_record


def read_records(rows: Sequence[Row], labels: Labels) -> Records:
    """All records of an article."""
    records = Records()
    project: Mention | None = None
    above: Mention | None = None
    """The project that the line above named, which a record below it is about."""
    paragraph = -1
    for index, (sentence, top) in enumerate(rows):
        fields = list(labels.fields(sentence.text))
        projects = [m for m in top if m.type == "Project" and m.role != "reference"]
        if not fields:
            goes_on = sentence.paragraph == paragraph or LABEL.match(sentence.text) is not None
            if project is not None and goes_on and not projects:
                paragraph = sentence.paragraph
                records.topics[sentence.start] = project
            else:
                project = None
                above = projects[0] if len(projects) == 1 else None
                if above is not None and heads(sentence, above):
                    behind = rows[index + 1][0] if index + 1 < len(rows) else sentence
                    project, paragraph = above, behind.paragraph
            continue
        if any(use == "name" for use, _, _ in fields):
            project = None
        first = labels.first(sentence.text)
        in_front = [m for m in projects if m.end - sentence.start < first]
        if in_front:  # 甲项目，|建设单位：乙公司: for the patterns
            project, above, paragraph = in_front[-1] if len(in_front) == 1 else None, None, sentence.paragraph
            continue
        project = project or above
        above, paragraph = None, sentence.paragraph
        for use, start, end in fields:
            if project is not None and use in SUMS and (sum_ := labels.bare(sentence.text, start)):
                records.claims.append(paid(use, project, sum_, sentence))
                continue
            inside = [m for m in top if start <= m.start - sentence.start and m.end - sentence.start <= end]
            if use == "name":
                project = next((m for m in inside if m.type == "Project"), None)
            elif project is not None:
                records.claims += _said(use, project, inside, sentence)
        if project is not None:
            records.topics[sentence.start] = project
        if not any(use == "text" for use, _, _ in fields):
            records.told.add(sentence.start)
    return records


def paid(use: str, project: Mention, sum_: int, sentence: Sentence) -> Claim:
    """What a project costs, in a line whose label says the unit."""
    id = f"{use}/record"
    return Claim(project, use, None, sum_, "CNY", None, None, "actual", id, sentence.start, sentence.end)


def heads(sentence: Sentence, project: Mention) -> bool:
    """Whether a sentence is no more than a number and a project, which those behind it are about: 二、甲项目。"""
    text = sentence.text
    before, behind = text[: project.start - sentence.start], text[project.end - sentence.start :]
    return NUMBER.fullmatch(before) is not None and END.fullmatch(behind) is not None


def _said(use: str, project: Mention, inside: Sequence[Mention], sentence: Sentence) -> Iterator[Claim]:
    """What one line says of the project."""

    def claim(head: Mention, predicate: str, tail: Mention | None, value: Mention | None = None) -> Claim:
        amount, unit = (value.value, value.unit) if value else (None, None)
        id = f"{predicate}/record"
        return Claim(head, predicate, tail, amount, unit, None, None, "actual", id, sentence.start, sentence.end)

    named = [m for m in inside if m.role != "background"]
    if use == "builder":
        yield from (claim(m, "undertakes", project) for m in named if m.type in ("Company", "Organization"))
    elif use == "site":
        parks = [m for m in named if m.type == "IndustrialPark"]
        places = [m for m in named if m.type == "Place"]
        if parks or places:
            yield claim(project, "inPark" if parks else "locatedIn", (parks or places)[-1])
    elif kind := FIGURES.get(use):
        yield from (claim(project, use, None, m) for m in inside[:1] if m.type == kind)
