"""A project that is called by its firm alone once it has been named: 晖瑞|滤清器项目、豪晟|…项目。其中，|晖瑞项目."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import strange

PROJECT, FIRM, RULE = "Project", "Company", "project:again"
THAT = "项目"


@dataclass(frozen=True)
class ToldAgain:
    """Finds such projects in the sentences of an article whose firms and projects are found."""

    ending: re.Pattern[str]
    """Behind a firm, with more of its name at most, ``trade``, all that its project is called by: 黔晖|新材料|项目."""
    called: re.Pattern[str]
    """The same in a clause that it opens, where nobody knows the firm, ``stem``: |豪晟|项目."""
    of: re.Pattern[str]
    """Between a firm and the project that is its own."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ToldAgain:
        """Reads ``project_words.tsv`` and ``phrases.tsv``."""
        other = (("project_words", "no_bare"), ("phrases", "project_people"))
        bare = rf"{THAT}(?!{'|'.join(lexicon.regex(*words).pattern for words in other)})"
        return cls(
            compiled(rf"(?P<trade>[\u3400-\u9fff]{{0,4}}?){bare}"),
            compiled(rf"(?<![\u3400-\u9fff])(?P<stem>[\u3400-\u9fff]{{2,3}}){bare}"),
            lexicon.regex("project_words", "its_own"),
        )

    def again(self, rows: Sequence[Scan]) -> None:
        """Puts the projects of an article under their names where only the firm is said, if it has but one."""
        told = Told(self)
        for scan in rows:
            if THAT in scan.text:
                for same, project in list(told.meant(scan)):
                    scan.drop(same)
                    scan.add([project])
            told.note(scan)


@dataclass
class Told:
    """The projects that an article has named so far."""

    words: ToldAgain
    by_firm: dict[str, dict[str, None]] = field(default_factory=dict)
    """Name of a firm to those of its projects."""
    by_text: dict[str, str] = field(default_factory=dict)
    """The printed name of a project, without the place in front, to its name."""

    def meant(self, scan: Scan) -> Iterator[tuple[list[Mention], Mention]]:
        """What such words have been taken for, and the project that they mean if it is the only one."""
        found: dict[tuple[int, int], set[str]] = {}
        for match in self.words.called.finditer(scan.text) if self.by_text else ():
            longer = {name for text, name in self.by_text.items() if text.startswith(match["stem"])}
            found[match.span()] = longer if strange(match["stem"]) else set()
        for firm in scan.of(FIRM):
            start, end = scan.span(firm)
            ending = self.words.ending.match(scan.text, end)
            if ending and firm.name in self.by_firm and ending["trade"] in firm.name:
                found[start, ending.end()] = set(self.by_firm[firm.name])
        for (start, end), names in found.items():
            same = [m for m in scan.of(PROJECT) if scan.span(m) == (start, end)]
            if len(names) == 1 and (same or not scan.covers(start, end, PROJECT)):
                yield same, scan.mention(start, end, PROJECT, RULE, name=next(iter(names)))

    def note(self, scan: Scan) -> None:
        """Takes in what a sentence names, but for projects that only their firm is said of."""
        for project in scan.of(PROJECT):
            start, end = scan.span(project)
            if project.rule == RULE or project.role != "name":
                continue
            placed = max((b for a, b in map(scan.span, scan.of("Place")) if a == start and b < end), default=start)
            if not self.words.called.fullmatch(scan.text, placed, end):
                self.by_text[scan.text[placed:end]] = project.name
            for firm in scan.of(FIRM):
                a, b = scan.span(firm)
                bare = self.words.ending.fullmatch(scan.text, b, end)
                opens = start <= a and b < end and not (bare and bare["trade"] in firm.name)
                if opens or (b <= start and self.words.of.fullmatch(scan.text, b, start)):
                    self.by_firm.setdefault(firm.name, {})[project.name] = None
