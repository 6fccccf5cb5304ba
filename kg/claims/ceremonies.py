"""The ceremony that an article reports (集中开工仪式): to which stage it brings its projects, and on which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.claims.headings import Row
from kg.claims.stages import CLAUSE, MIXED, Stages
from kg.model import Mention, Sentence

LEAD = 4
"""A ceremony without a date is what the article reports when so many of its first sentences tell of it."""
MONTH = len("2024-06")
OPENING = 12
"""A date that opens a sentence stands within so many characters: 本报讯（记者 王五）3月14日."""


@dataclass
class Ceremony:
    """What an article reports: the stages that it brings its projects to, each with its day as far as it is known."""

    stages: set[str] = field(default_factory=set)
    days: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    """For each stage the days, each behind the start of the sentence that tells it."""
    starts: set[int] = field(default_factory=set)
    """Starts of the sentences that tell of it."""
    before: dict[int, str] = field(default_factory=dict)
    """For the starts of sentences the day named last in front of them: 当天."""

    @property
    def stage(self) -> str | None:
        """The one stage that it is about."""
        return next(iter(self.stages)) if len(self.stages) == 1 and MIXED not in self.stages else None

    def day(self, stage: str, at: int) -> str | None:
        """When its projects reached the stage, of which a sentence tells that begins at the offset.

        The day told last, else the first that is told later; not that one where another day stands in front.
        """
        told = self.days.get(stage) or self.days.get(MIXED) or []
        before = [day for start, day in told if start <= at]
        return before[-1] if before else told[0][1] if told and at not in self.before else None


def ceremony_of(rows: Sequence[Row], stages: Stages) -> Ceremony:
    """The ceremony that the article opens with or dates."""
    found = Ceremony()
    before: list[Mention] = []
    """The days named so far: 当天, 当日 mean the last of them."""
    for number, (sentence, top, _) in enumerate(rows):
        if before:
            found.before[sentence.start] = str(before[-1].value)
        for at, stage, must_date in stages.events(sentence.text):
            clause = CLAUSE.search(sentence.text, at)  # 集中签约活动|8月5日举行
            end = clause.start() if clause and not must_date else at
            own = [m for m in top if m.type == "Date" and m.start - sentence.start < end]
            own = [m for m in own if len(str(m.value or "")) >= MONTH]
            one = number < LEAD and len({m.value for m in before}) == 1  # 8月5日，大会召开。甲市长出席|签约仪式
            days = own or (before if one or stages.pointer.match(sentence.text) else [])
            if not days and (number >= LEAD or (must_date and sentence.kind != "headline")):
                continue
            if must_date and names_project(sentence, top, at):
                continue  # 甲项目动工 is no ceremony of others
            found.stages.add(stage)
            found.starts.add(sentence.start)
            if days:
                day = max(reversed(days), key=lambda m: len(str(m.value)))  # 10月30日，10月份项目集中签约
                found.days.setdefault(stage, []).append((sentence.start, str(day.value)))
        before += [m for m in top if m.type == "Date" and len(str(m.value or "")) > MONTH]
    headed = {sentence.start for sentence, _, _ in rows if sentence.kind == "headline"} & found.starts
    leading = any(s.start + OPENING >= before[0].start >= s.start for s, _, _ in rows) if before else False
    if headed and leading and not found.days and found.stage and len({m.value for m in before}) == 1:
        found.days[found.stage] = [(0, str(before[0].value))]  # 两个项目签约 / 9月20日，推介会举行
    return found


def names_project(sentence: Sentence, top: Sequence[Mention], at: int) -> bool:
    """Whether the sentence speaks of a project by its name up to the end of the clause at an offset."""
    end = CLAUSE.search(sentence.text, at)
    stop = sentence.start + (end.start() if end else len(sentence.text))
    return any(m.type == "Project" and m.start < stop for m in top)
