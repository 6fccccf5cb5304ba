"""Who builds what a clause says is built, told by a verb with projects behind it (在甲园区新上〔乙项目〕、〔丙项目〕).

Who is named in the clause is the builder, else who was spoken of before. The pattern id is ``undertakes/built``. Where
no verb says it, the only firm of a sentence may tell of its own (甲公司总经理王五介绍，〔乙项目〕总投资2亿元):
``undertakes/told``; so may who speaks for a firm (“我们这个〔乙项目〕”): ``undertakes/ours``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.makers import Said
from kg.claims.moods import mood
from kg.kept import compiled
from kg.model import Claim, Mention
from kg.ontology import Lexicon

PREDICATE = "undertakes"
BUILDERS = ("Company",)
GAP = 24
"""A project stands no further behind its verb."""
OF, APART = "的", "分别"
"""The second in front of a verb: each of several builds one thing, not all the same."""
NAMED, TOLD = ("name", "reference"), ("name", "background", "reference")
NAME = "[\u3400-\u9fff]{2,4}"
LIST = compiled(r"[：:]$")
JOINT = compiled("、|和|与|及|以及|，?(?:还有|以及)")
ITEM = compiled(rf"(?:{JOINT.pattern}|[；;])(?:计划|预计|概算|估算|协议|合同)?总?")
"""Between two of a list, in front of what the second costs."""


@dataclass(frozen=True)
class Building:
    """The words of building."""

    builds: re.Pattern[str]
    """A verb and what may stand between it and the project."""
    tells: re.Pattern[str]
    """Who of a firm says something, from the firm up to the project of which it is said."""
    means: re.Pattern[str]
    """What stands between the title of an executive and a verb of building."""
    says: re.Pattern[str]
    """The same up to the end of the clause in which the executive is said to speak."""
    meant: re.Pattern[str]
    """The same in the clause behind it."""
    stages: re.Pattern[str]
    """What is said of a project of one's own: 总投资, 投产."""
    ours: re.Pattern[str]
    """What those who speak for a firm say right in front of its project: 我们这个."""
    others: re.Pattern[str]
    """In the names of firms that tell of what others build: 供电, 监理."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Building:
        """Reads ``building.tsv``."""
        long, short, between = (lexicon.regex("building", kind).pattern for kind in ("builds", "short", "between"))
        tells, lead, means, own = (
            lexicon.regex("building", kind).pattern for kind in ("tells", "lead", "means", "self")
        )
        return cls(
            compiled(rf"(?:(?:{long})(?:{between})*[^，。；、：]{{0,8}}|(?:{short}))(?:{between})*$"),
            compiled(rf"[^，。；、：“”]{{0,16}}(?:{tells})[，：:“]+(?:(?:{lead})[，]?)*$"),
            compiled(rf"{NAME}(?:{means})*"),
            compiled(rf"{NAME}(?:{tells})[，：:“]+"),
            compiled(rf"(?:{own}|{means})*"),
            lexicon.regex("building", "stage"),
            compiled(rf"(?:{lexicon.regex('building', 'ours').pattern})$"),
            lexicon.regex("building", "no_builder"),
        )


def building_claims(said: Said, words: Building, told: Sequence[Claim]) -> Iterator[Claim]:
    """The projects of a sentence whose builder no pattern has told."""
    known = {c.tail.start for c in told if c.predicate == PREDICATE and c.tail}
    text = said.sentence.text
    end, heads, at = -1, [], 0
    for project in (m for m in said.mentions if m.type == "Project" and m.role == "name"):
        start, stop = said.span(project)
        if end < 0 or not JOINT.fullmatch(text[end:start]):
            opened, _ = said.clause(start - 1 if LIST.search(text, 0, start) else start)
            opened = said.clause(opened - 1)[0] if LIST.search(text, 0, start) and opened == start else opened
            found = words.builds.search(text, max(opened, start - GAP), start)
            at = found.start() if found else 0
            verb = found and not said.inside(at) and said.is_word(opened, at)
            item = end >= 0 and ITEM.fullmatch(text[end:at])  # 甲公司乙项目、|总|投资2亿元的丙项目
            heads = said.heads(opened, at) if verb and not item else []
            heads = [] if len(heads) > 1 and APART in text[opened:at] else heads
        end = stop
        if project.start in known:
            continue
        own = tells_of_its_own(said, at, start)
        firms = [head for head in heads if head.type in BUILDERS and (own or said.span(head)[0] >= opened)]
        yield from (built(said, head, project, at) for head in firms)
        known |= {project.start} if firms else set()
    yield from told_claims(said, words, known)


def executive(said: Said, words: Building, opened: int, at: int) -> list[Mention]:
    """The firm whose executive opens a clause and means to build: 〔甲公司董事长〕王五计划在乙县|建设….

    Or says so in the clause before: 〔甲公司董事长〕王五介绍，拟在乙县|建设….
    """
    text = said.sentence.text
    before, _ = said.clause(opened - 1)
    firms: list[Mention | None] = []
    for post in (m for m in said.mentions if m.type == "Post"):
        start, end = said.span(post)
        tells = start == before and words.says.fullmatch(text, end, opened) and words.meant.fullmatch(text, opened, at)
        if tells or (start == opened and words.means.fullmatch(text, end, at)):
            firms.append(post.inner)
    return [firm for firm in firms if firm is not None and firm.type in BUILDERS]


def told_claims(said: Said, words: Building, known: Container[int]) -> Iterator[Claim]:
    """The projects of which somebody of the only firm tells or which an executive means to build.

    ``known``: where those begin whose builder is told.
    """
    teller, text = only_firm(said), said.sentence.text
    for project in (m for m in said.mentions if m.type == "Project" and m.role in TOLD):
        start, stop = said.span(project)
        tells = teller and project.start not in known and words.tells.match(text, said.span(teller)[1], start)
        if teller and tells and words.stages.match(text, stop) and not words.others.search(teller.name):
            yield replace(built(said, teller, project, start), pattern=f"{PREDICATE}/told")
        opened, _ = said.clause(start)
        ours = project.start not in known and words.ours.search(text, opened, start)
        if ours and (firm := said.spoken_for(start)):
            yield replace(built(said, firm, project, start), pattern=f"{PREDICATE}/ours")
        found = words.builds.search(text, max(opened, start - GAP), start)
        if found and project.start not in known:
            yield from (
                built(said, firm, project, found.start()) for firm in executive(said, words, opened, found.start())
            )


def only_firm(said: Said) -> Mention | None:
    """The only firm of a sentence, be it that of somebody's post."""
    held = [m.inner if m.type == "Post" and m.inner else m for m in said.mentions]
    firms = {m.name: m for m in held if m.type in BUILDERS and m.role in NAMED}
    return next(iter(firms.values())) if len(firms) == 1 else None


def tells_of_its_own(said: Said, at: int, start: int) -> bool:
    """Whether a verb that begins at one offset may have the firm of an earlier sentence as its subject.

    Not where it only tells what a project costs (投资额10亿元的|甲项目), nor what belongs to one (该项目新建|乙生产线).
    """
    whole = any(m.type == "Project" and said.span(m)[1] <= at for m in said.mentions)
    return not whole and OF not in said.sentence.text[at:start]


def built(said: Said, head: Mention, project: Mention, at: int) -> Claim:
    """A project with its builder; ``at``: where the verb begins."""
    start, _ = said.clause(at)
    modality = mood(said.sentence.text[start:at], said.grammar)
    return Claim(
        head, PREDICATE, project, None, None, None, None, modality, f"{PREDICATE}/built",
        said.sentence.start, said.sentence.end,
    )  # fmt: skip
