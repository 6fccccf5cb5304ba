"""Which words say that projects have reached a stage: ceremonies, lists under it, what goes on about one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.clauses import behind_last
from kg.kept import compiled
from kg.lists import MANY, Lists
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

MIXED = "mixed"
FILL = "[^，,。；;：:！？、]"
NUMBER = r"(?:[—\-·●■◆★▶※•\s]|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])*"
CLAUSE = compiled("[，,。；;：:！？、]")
clause_start = behind_last(CLAUSE.pattern)


@dataclass(frozen=True)
class Stages:
    """Tells ceremonies and lists from their words."""

    lists: Lists
    announced: Sieved
    """Without this nothing announces projects."""
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
    among: Sieved
    """Says of what stands in front that it is among those projects: 甲项目等一批项目悉数在列."""
    reached: Sieved
    """Any stage that projects may have reached."""
    halt: Sieved
    portrait: re.Pattern[str]
    cost: re.Pattern[str]
    """Right behind a plain name it says that one project is meant."""
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
    cells: re.Pattern[str]
    """In front of the first of the rows that commas divide, all of which have reached a stage: 新开工：."""
    columns: re.Pattern[str]
    """The first line of a table of projects."""
    front: re.Pattern[str]
    """Between the start of a clause and a project that it portrays."""
    costs: re.Pattern[str]
    """Names a column that tells what a project costs."""
    sites: re.Pattern[str]
    """Names a column that tells where a project is."""
    priced: re.Pattern[str]
    """The same as ``costs`` with the unit of its bare figures, group ``power``: 总投资（亿元）."""
    pays: re.Pattern[str]
    """Between a firm below a heading that is a project and how much it pays for that."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Stages:
        """Reads ``stages.tsv`` and ``lists.tsv``."""
        lists = Lists.load(lexicon)
        rows = lexicon.tables["stages"]

        def staged(use: str) -> str:
            words: dict[str, list[str]] = {}
            for word, stage in (row[::2] for row in rows if row[1] == use):
                words.setdefault(stage, []).append(word)
            order = sorted(words, key=lambda stage: (stage not in (MIXED, "preparing"), stage))
            return "(?:" + "|".join(f"(?P<{stage}>{'|'.join(words[stage])})" for stage in order) + ")"

        def plain(use: str) -> str:
            return "|".join(lexicon.words("stages", use))

        into = f"(?:{plain('into')})[^，,。；;：:]{{2,40}}?"  # 签约|进入甲园、乙园|的项目有
        front = rf"(?:^|[，,；;。：:、—“])\s*(?:{plain('now')})*"
        of_items = f"(?:的|的?[^，,。；;：:、]{{0,4}}(?:{plain('item')}))"
        count = f"(?:{MANY}{lists.more}?{lists.things}|{lists.batch}|{lists.rest})"
        counted = f"{MANY[:-1]}*(?:{lists.firms}|{lists.things})"
        sort = f"{lists.batch}”?(?:[，,]?{lists.total})?{counted}"  # 开工一批|3个，分别是
        says = f"(?:{lists.says}(?:{counted})?[：:—]*|{counted}[：:—]*|[：:—]+)"
        return cls(
            lists, sieved(f"项目|的还?{lists.says}|{sort}"),
            sieved(staged("event")), sieved(staged("dated")),
            sieved(
                rf"{staged('group')}(?:[的了]?(?:(?<=的)还?{lists.says}|(?:{count})?{FILL}{{0,10}}?项目)|{sort}|{into}的(?:{count})?{FILL}{{0,6}}?项目(?={lists.says}|[：:]))"
            ),
            sieved(rf"{count}{FILL}{{0,12}}?项目(?:在{FILL}{{2,30}}?)?{FILL}{{0,8}}?{staged('group')}"),
            sieved(rf"{staged('event')}(?=[：:])"), sieved(plain("recap")), sieved(plain("among")),
            sieved(plain("group")), sieved(plain("halt")), compiled(plain("portrait")), compiled(plain("cost")),
            compiled(f"{lists.sure}|{plain('opener')}"), compiled(plain("pointer")), compiled(plain("day")),
            compiled(plain("unreal")), compiled(f"(?:{plain('lead')})*+"), compiled(plain("aside")),
            sieved(f"{front}{staged('label')}{of_items}{says}"),
            sieved(rf"{NUMBER}{staged('batch')}一批[。：:]?\s*$"),
            compiled(rf"{NUMBER}{staged('group')}(?:类|项目)*(?:[（(][^（）()]{{1,12}}[）)])?[：:]"),
            compiled(rf"\s*(?:(?:{plain('column')})\s*){{2,}}+$"),
            compiled(rf"(?:[—\s]|{plain('front')}|[\d一二两三四五六七八九十]{{1,2}}[.、．])*"),
            *(compiled(plain(use)) for use in ("costs", "sites", "priced", "pays")),
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
                ahead = self.unreal.search(text, start, end) or self.unreal.match(text, end)  # 投产仪式|将于下月举行
                if not other and not ahead:
                    yield match.start(), str(match.lastgroup), pattern is self.dated

    def event_in(self, text: str) -> str | None:
        """The stage of the last ceremony that a sentence speaks of."""
        found = [match.lastgroup for match in self.event.finditer(text)]
        return found[-1] if found else None

    def groups(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Span and stage of each announcement of projects."""
        if not self.announced.search(text):
            return
        found = (match for pattern in (self.ahead, self.behind, self.headed) for match in pattern.finditer(text))
        for match in sorted(found, key=lambda m: m.end()):
            stage = str(match.lastgroup)
            if not self.unreal.search(text, clause_start(text, match.start(stage)), match.start(stage)):
                yield *match.span(), stage
