"""Which words say that projects have reached a stage: ceremonies, lists under it, what goes on about one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.clauses import behind_last
from kg.kept import compiled
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

MIXED = "mixed"
COUNT = r"(?:[\d一二两三四五六七八九十百]+(?:余|多)?[个项]|一大?批|这批|等)"
FILL = "[^，,。；;：:！？、]"
OPENS = r"(?:^|[，,；;。：:、—“])\s*(?:其中|今年|目前|眼下|现在|如今)*"
OF_ITEMS = r"(?:的|的?[^，,。；;：:、]{0,4}(?:企业|项目|公司))"
SAYS = r"(?:主要)?(?:有|是|为|包括|包含)?[\d一二两三四五六七八九十]*[家个项]?[：:—]*(?<=[有是为括含：:—家个项])"
NUMBER = r"(?:[—\-·●■◆★▶※•\s]|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])*"
ASIDE = r"(?:[（(][^（）()]{1,24}[）)])?"
"""Behind an item, what is said of it in brackets."""
INTO = r"(?:进入|进驻|落户|入驻|落地|到|在)[^，,。；;：:]{2,40}?"
"""Where projects of a stage go: 签约|进入甲园、乙园|的项目有."""
ANNOUNCED = sieved("项目|的还?(?:有|是|包括)")
"""Without this nothing announces projects."""
CLAUSE = compiled("[，,。；;：:！？、]")
clause_start = behind_last(CLAUSE.pattern)


@dataclass(frozen=True)
class Stages:
    """Tells ceremonies and lists from their words."""

    event: Sieved
    """Its groups are named for the stages; so are those of the next three."""
    dated: Sieved
    """Tells of a ceremony where the sentence says when."""
    ahead: Sieved
    behind: Sieved
    """What announces projects of one stage: 开工的6个项目, 10个项目集中开工."""
    headed: Sieved
    """A ceremony whose projects follow behind a colon: 分会场同步开工：."""
    recap: Sieved
    """Announces a list of the projects that were spoken of: 这5个项目是."""
    reached: Sieved
    """Any stage that projects may have reached."""
    halt: Sieved
    portrait: re.Pattern[str]
    opener: re.Pattern[str]
    pointer: re.Pattern[str]
    day: re.Pattern[str]
    unreal: re.Pattern[str]
    lead: re.Pattern[str]
    aside: re.Pattern[str]
    """What a sentence may begin with before it comes to one of those that were announced: 其中，."""
    label: Sieved
    """In front of the items of a list that have reached a stage: 在建的有."""
    heading: Sieved
    """A sentence of its own over a paragraph about such items: 加快建设一批。."""
    columns: re.Pattern[str]
    """The first line of a table of projects."""
    gap: re.Pattern[str]
    """What stands in front of the first item behind a label and between two: 、|总投资5亿元的."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Stages:
        """Reads ``stages.tsv`` and what things cost."""
        rows = lexicon.tables["stages"]

        def staged(use: str) -> str:
            words: dict[str, list[str]] = {}
            for word, stage in (row[::2] for row in rows if row[1] == use):
                words.setdefault(stage, []).append(word)
            order = sorted(words, key=lambda stage: (stage not in (MIXED, "preparing"), stage))
            return "(?:" + "|".join(f"(?P<{stage}>{'|'.join(words[stage])})" for stage in order) + ")"

        def plain(use: str) -> str:
            return "|".join(lexicon.words("stages", use))

        return cls(
            sieved(staged("event")), sieved(staged("dated")),
            sieved(
                rf"{staged('group')}(?:[的了]?(?:(?<=的)还?(?:有|是|包括)|(?:{COUNT})?{FILL}{{0,10}}?项目)|{INTO}的(?:{COUNT})?{FILL}{{0,6}}?项目(?=[有是为：:包]))"
            ),
            sieved(rf"{COUNT}{FILL}{{0,12}}?项目(?:在{FILL}{{2,30}}?)?{FILL}{{0,8}}?{staged('group')}"),
            sieved(rf"{staged('event')}(?=[：:])"), sieved(plain("recap")),
            sieved(plain("group")), sieved(plain("halt")), compiled(plain("portrait")), compiled(plain("opener")),
            compiled(plain("pointer")), compiled(plain("day")),
            compiled(plain("unreal")), compiled(f"(?:{plain('lead')})*+"), compiled(plain("aside")),
            sieved(f"{OPENS}{staged('label')}{OF_ITEMS}{SAYS}"), sieved(rf"{NUMBER}{staged('batch')}一批[。：:]?\s*$"),
            compiled(rf"\s*(?:(?:{plain('column')})\s*){{2,}}+$"),
            gap_between_items(lexicon.regex("phrases", "worth").pattern),
        )  # fmt: skip

    def events(self, text: str) -> Iterator[tuple[int, str, bool]]:
        """Offset and stage of each ceremony of which a sentence tells, and whether it must say when it was.

        None that is to come, nor of another time, as the sentence says up to the end of its clause.
        """
        for pattern in (self.event, self.dated):
            for match in pattern.finditer(text):
                start, end = clause_start(text, match.start()), match.end()
                close = CLAUSE.search(text, end)
                other = self.halt.search(text, 0, close.start() if close else len(text))
                if not other and not self.unreal.search(text, start, end):
                    yield match.start(), str(match.lastgroup), pattern is self.dated

    def event_in(self, text: str) -> str | None:
        """The stage of the last ceremony that a sentence speaks of."""
        found = [match.lastgroup for match in self.event.finditer(text)]
        return found[-1] if found else None

    def groups(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Span and stage of each announcement of projects."""
        if not ANNOUNCED.search(text):
            return
        found = (match for pattern in (self.ahead, self.behind, self.headed) for match in pattern.finditer(text))
        for match in sorted(found, key=lambda m: m.end()):
            stage = str(match.lastgroup)
            if not self.unreal.search(text, clause_start(text, match.start(stage)), match.start(stage)):
                yield *match.span(), stage


def gap_between_items(worth: str) -> re.Pattern[str]:
    """What may stand between two items of a list: its mark, what the next costs, one more that no finder named."""
    price = f"(?:{worth}的)"
    return compiled(
        rf"{price}?(?:[^，,。；;：:、]{{2,12}}、)?"
        rf"|(?:项目)?{ASIDE}(?:[、和与及]|以及){price}?(?:[^，,。；;：:、]{{2,14}}、)?"
        rf"|(?:项目)?{ASIDE}[，,]{price}"
    )
