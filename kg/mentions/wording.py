"""How a sentence tells what it and the next ones are about: who stands aside, what is a part, what heads a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.clauses import clause_start
from kg.kept import compiled
from kg.mentions.discourse import Discourse
from kg.mentions.topics import BACK, BODIES, JOINTS, KIND
from kg.model import Mention
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

ASIDE = 16
"""So many characters has what stands in front of a thing that is no subject."""
HEADING = compiled(r"\s*[（(]?[一二三四五六七八九十]{1,3}[）)、.．]\s*[^，,；;：:。]{2,20}[。]?\s*")
"""What heads a part of an article: 二、深挖存量资源。"""
WHOSE = "的“"
"""Behind what only says whose the thing is that the clause tells of: 甲电站的|“乙号”."""
COMMAS, IS = ("，", ","), "是"
"""Behind these a sentence goes on about what has just been named."""
GOES_ON = compiled(r"[\u3400-\u9fff]")
"""Behind a place or body that does not only stand in front of the clause."""
PHASE = "期"

FIRM = r"[\u3400-\u9fff（）]{2,22}(?:公司|集团|厂)"
"""The name of a firm that another has founded."""


@dataclass(frozen=True)
class Wording:
    """The words that tell what a sentence is about."""

    aside: re.Pattern[str]
    """In front of what is no subject: 由, 位于."""
    attends: re.Pattern[str]
    """Says that those whom the sentence names were there, so that it is not about their firms: 出席."""
    part: re.Pattern[str]
    """Ends the name of what is a part of a project: 生产线."""
    costs: re.Pattern[str]
    """In front of such a part that is the whole project: 投资3亿元建设."""
    builds: re.Pattern[str]
    """A verb of building, somewhere in front: 建设."""
    further: re.Pattern[str]
    """All that a clause says in front of what the project builds of which the sentence before told: 主要建设."""
    built: Sieved
    """What is to be then is said of what is built: 投产后."""
    agent: re.Pattern[str]
    """Behind a firm that does what another is the topic of: 甲公司|投资建设，."""
    founds: re.Pattern[str]
    """Behind a firm that has founded the one that the clause ends with: 甲集团|独资兴办的|乙公司，."""
    arises: re.Pattern[str]
    """In front of a firm that comes to be or comes there, which the next clauses are about: 创办|甲公司，."""
    former: re.Pattern[str]
    """In front of a post that somebody had: 曾任."""
    becomes: re.Pattern[str]
    """The same, though they were about another: 甲厂更名为|乙公司，."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Wording:
        """Reads ``phrases.tsv``."""

        def words(kind: str) -> str:
            return f"(?:{'|'.join(lexicon.words('phrases', kind))})"

        return cls(
            compiled(words("aside") + "$"),
            compiled(words("attends") + "[^，。；]{0,12}$"),
            compiled(words("part") + "$"),
            compiled(rf"{words('worth')}[^，。；]{{0,16}}?{words('builds')}(?:年产[^，。；]{{0,12}})?$"),
            compiled(words("builds")),
            compiled(words("further")),
            sieved(words("built")),
            compiled(words("agent") + "(?=[，,。；])"),
            compiled(
                rf"[^，。；]{{0,12}}?{words('founds')}(?:的{FIRM}[，,]|了?{FIRM}[，,](?:该?公司|其)?(?:注册资[本金]|法定代表人))"
            ),
            compiled(f"(?:{words('arises')}|{words('becomes')})$"),
            compiled(words("former") + "(?:[^，。；]{0,30}[、兼暨及和])?$"),
            compiled(words("becomes") + "$"),
        )

    def judge(
        self,
        mention: Mention,
        discourse: Discourse,
        text: str,
        start: int,
        end: int,
        fronts: Sequence[tuple[int, int]],
        *,
        initial: bool,
    ) -> None:
        """Notes how a mention stands in its sentence; ``fronts``: the dates and places that may stand in front."""
        if text[:start].endswith(JOINTS):
            discourse.join(mention)
        if mention.type == "Company" and text[end : end + 1] in (*COMMAS, IS) and self.arises.search(text, 0, start):
            initial = discourse.goes_on_with(mention, anew=self.becomes.search(text, 0, start) is not None)
        if mention.type == "Company" and self.founds.match(text, end):
            discourse.founders.add(mention.start)
        if mention.type == "Company" and self.agent.match(text, end):
            discourse.agents.add(mention.start)
            discourse.aside.add(mention.start)
        if initial:
            if mention.type in BODIES and GOES_ON.match(text, end):
                discourse.others.add(mention.start)
        elif self.stands_aside(text, start, fronts) or text.startswith(WHOSE, end):
            discourse.aside.add(mention.start)
        if mention.type == "Project" and mention.role != "reference" and self.part.search(mention.name):
            told = [m for row in discourse.sentences[-1 - BACK :] for m, _ in row if m.type == "Project"]
            if any(m.start != mention.start for m in told) or not self.costs.search(text, 0, start):
                discourse.parts.add(mention.start)

    def spoken_of(self, mention: Mention, inner: Sequence[Mention], text: str, at: int) -> Sequence[Mention]:
        """What in a name that begins at ``at`` is spoken of too: not the firm of 甲公司|研究院, 曾任|甲公司经理."""
        past = mention.type == "Post" and self.former.search(text, 0, at) is not None
        whose = None if past else mention.inner
        apart = past or mention.type == "Organization"
        return [m for m in inner if m.type != "Company" or m == whose] if apart else inner

    def goes_on(self, mention: Mention, discourse: Discourse, text: str, at: int) -> bool:
        """Whether a project is only what the one builds that the article is about: 甲项目开工。主要建设|两条豆干生产线,
        甲项目总投资5亿元，一期上马|豆干生产线. ``at``: its offset in the sentence.
        """
        if mention.type != "Project" or mention.role == "reference" or not self.part.search(mention.name):
            return False
        if not self.further.fullmatch(front := text[clause_start(text, at) : at]):
            return False
        rows = discourse.sentences[-1:] if PHASE in front else []
        if not any(m.type == "Project" for row in rows for m, _ in row):
            firm = any(m.type == "Company" for m, _ in discourse.sentences[-1])
            rows = [] if firm else discourse.sentences[-1 - BACK : -1]
        return any(m.type == "Project" and m.start not in discourse.parts for row in rows for m, _ in row)

    def as_built(self, mention: Mention, discourse: Discourse, text: str, at: int) -> Mention:
        """The mention; a park that a clause builds is the project of that name: 甲产业园项目签约。将建设|甲产业园."""
        if mention.type != "IndustrialPark" or not self.builds.search(text, clause_start(text, at), at):
            return mention
        told = (m for row in discourse.sentences for m, _ in row if m.type == "Project")
        found = next((m for m in told if m.name.removesuffix(KIND).endswith(mention.name)), None)
        return replace(mention, type=found.type, name=found.name, value=found.value) if found else mention

    def close(self, discourse: Discourse, sentence: int, text: str, base: int) -> None:
        """Notes what the sentence, which begins at the page offset ``base``, says as a whole."""
        if HEADING.fullmatch(text):
            discourse.headings.add(sentence)
        for match in self.built.finditer(text):
            discourse.built.append((sentence, base + match.end()))
        if self.attends.search(text.rstrip("。！；")):
            discourse.attended.add(sentence)

    def stands_aside(self, text: str, at: int, fronts: Sequence[tuple[int, int]]) -> bool:
        """Whether a preposition stands in front of the offset, or of the places right in front of it."""
        for start, end in sorted(fronts, reverse=True):
            at = start if end == at else at
        return self.aside.search(text, max(0, at - ASIDE), at) is not None
