"""What 该公司, 项目 or an unspoken subject stands for: what the article has spoken of so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.mentions.shorts import AWAY
from kg.mentions.visitors import Visits
from kg.model import VISITOR, Mention
from kg.ontology import Lexicon

LOOK_BACK, PROJECT, PARK, COMPANY = 4, ("Project",), ("IndustrialPark",), "Company"
FIRMS = "企业"
"""Behind a list of firms it is all of them, and none alone."""
FIRST = 2
"""What begins so few characters behind the start of a sentence opens it."""
PERSONS, SOCIETY = ("Person", "Official"), ("Organization",)
GROUP = "集团"
"""What the name of a firm holds that is called so: 集团, 该集团."""
RULING = ("委", "局", "厅", "府", "办", "署", "处")
"""How bodies of party and government end, of which nobody is a 会长 or 校长."""
KINDS = ("several", "nameless", "arrives", "comes_to", "firm_begun", "whole_project", "of_record", "set_up")
WHOLE = {"办": "办公室"}
"""How a body ends that is called by the first character of its ending."""
Spoken = Sequence[tuple[Mention, bool]]
"""The mentions of a sentence, and whether each begins a clause."""


@dataclass(frozen=True)
class Groups:
    """Tells where 该项目 is none of those that were named before."""

    together: re.Pattern[str]
    """Several projects are spoken of together: 这些|项目."""
    item: re.Pattern[str]
    """An item opens with a project whose name nobody read."""
    arrives: re.Pattern[str]
    """The article comes to another site: 走进, 这里是."""
    comes_to: re.Pattern[str]
    """In front of a firm, somebody has come there: 来到."""
    begun: re.Pattern[str]
    """Said of a firm that is being built, whose own figures are those of 该项目: 奠基."""
    whole: re.Pattern[str]
    """From 项目 on, that the whole of what a firm builds is meant: 该项目, 项目建成."""
    of_record: re.Pattern[str]
    """A post that the record of a firm tells: 法定代表人."""
    set_up: re.Pattern[str]
    """In front of a firm that somebody has set up: 成立."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Groups:
        """Reads ``phrases.tsv``."""
        return cls(*(lexicon.regex("phrases", kind) for kind in KINDS))


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A thing without a name that may own a figure: 新工厂, 二期, 专用铁路. Offsets are the page's."""

    start: int
    clause_end: int
    initial: bool
    phase: bool
    """It is a part of what was named before, whose figures behind its own clause are those of the whole: 二期."""
    text: str = ""


def subject_of(row: Spoken) -> Mention | None:
    """The first of the mentions that begins a clause, else the only one."""
    first = [m for m, initial in row if initial]
    if first:  # 甲市 begins where 甲市乙新区 does: the whole name counts
        return max((m for m in first if m.start == first[0].start), key=lambda m: m.end)
    return row[-1][0] if len({(m.type, m.name) for m, _ in row}) == 1 else None  # several, and none the subject


@dataclass
class Discourse:
    """The named mentions of an article in reading order, sentence by sentence."""

    sentences: list[list[tuple[Mention, bool]]] = field(default_factory=list)
    """For each sentence its mentions (references already resolved) and whether each begins a clause."""
    starts: list[int] = field(default_factory=list)
    """Where each sentence begins."""
    texts: list[str] = field(default_factory=list)
    several: list[int] = field(default_factory=list)
    """Where several projects are spoken of together: 这些|项目."""
    unnamed: list[Unnamed] = field(default_factory=list)
    aside: set[int] = field(default_factory=set)
    """Where mentions stand that are no subject of what follows: 由|甲公司, 位于|乙园区."""
    agents: set[int] = field(default_factory=set)
    """Where firms stand that do what another is the topic of: 厂房由|甲公司|承建."""
    founders: set[int] = field(default_factory=set)
    """Where firms stand that have founded the one which the sentence is about: 由|甲集团|兴办的乙公司，."""
    parts: set[int] = field(default_factory=set)
    """Where projects stand that are a part of another: 年产5万吨生产线."""
    built: list[tuple[int, int]] = field(default_factory=list)
    """What tells of a time when something is built (投产后): its sentence and its page offset."""
    others: set[int] = field(default_factory=set)
    """Where places and bodies stand that are the subject of a clause: 三明市|地处."""
    joined: set[int] = field(default_factory=set)
    """Where mentions go on with a list: 、|乙公司."""
    headings: set[int] = field(default_factory=set)
    """Sentences behind which another part of the article begins, by their number: 二、深挖存量资源。"""
    attended: set[int] = field(default_factory=set)
    """Sentences that only name who was there, by their number."""
    quoted: Sequence[tuple[int, int, Mention]] = ()
    """Where what somebody says begins and ends, and who it is."""
    employers: Sequence[tuple[int, int, Mention]] = ()
    """Where what is said begins and ends in front of its speaker, and in which firm he has a post."""
    visitors: list[Mention | None] = field(default_factory=list)
    """For each sentence whose visit is told of by its end."""
    led: list[list[Mention]] = field(default_factory=list)
    """For each sentence those who lead others in it."""

    def item(self, offset: int, sentence: int) -> int:
        """Where the item of a list begins that holds the offset, nought for the first: 甲项目投资5亿元；|乙项目."""
        start = self.starts[sentence]
        mark = self.texts[sentence].rfind("；", 0, offset - start)
        return start + mark if mark > 0 else 0

    def open(self, start: int, text: str, groups: Groups) -> None:
        """A new sentence begins, at the page offset."""
        self.several += (start + match.start() for match in groups.together.finditer(text))
        if item := groups.item.match(text):
            self.several.append(start)
            self.unnamed.append(Unnamed(start, start + item.end(), initial=True, phase=False))
        self.starts.append(start)
        self.texts.append(text)
        self.sentences.append([])
        self.visitors.append(self.visitors[-1] if self.visitors else None)
        self.led.append([])

    def close(self, text: str, base: int, visits: Visits) -> None:
        """The sentence that began at the page offset ``base`` ends: it may have named a visitor."""
        row = self.sentences[-1]
        posts = {m.end for m, _ in row if m.type == "Post"}
        titles = {m.start for m, _ in row if m.type == "Post"}
        self.aside |= {m.start for m, _ in row if m.type == "IndustrialPark" and m.start in titles}
        known = self.visitors[-1]
        self.led[-1] = [
            m for m, _ in row if m.type in PERSONS and m.start in posts and visits.leads.match(text, m.end - base)
        ]
        for mention, initial in row:
            if mention.type not in PERSONS or not visits.by(text, mention.end - base, initial=initial):
                continue
            if known is None or mention.start in posts:  # who comes up later is a visitor only when introduced
                self.visitors[-1] = mention
                return
        if known is None and (part := visits.partakes.search(text)):
            party = [m for m, _ in row if m.type in PERSONS and m.end - base <= part.start()]
            self.visitors[-1] = party[0] if party and party[0].start in posts else None

    def note(self, mention: Mention, *, initial: bool) -> None:
        """A mention of the current sentence, resolved."""
        self.sentences[-1].append((mention, initial))

    def goes_on_with(self, mention: Mention, *, anew: bool) -> bool:
        """Whether a firm just noted is what the sentence goes on about, though it begins no clause: none else is.

        ``anew``: or what was has become it.
        """
        told = not anew and any(initial and m.type == COMPANY for m, initial in self.sentences[-1])
        self.sentences[-1][-1] = mention, not told
        return not told

    def join(self, mention: Mention) -> None:
        """A mention just noted goes on with a list; it stands aside with what is in front: 引进甲公司、|乙公司."""
        self.joined.add(mention.start)
        before = next((m for m, _ in self.sentences[-1][-2::-1] if m.end <= mention.start), None)
        if before and before.end + 1 == mention.start and before.start in self.aside:
            self.aside.add(mention.start)

    def built_before(self, offset: int, sentence: int) -> bool:
        """Whether the sentence has come to what will be when something is built: 投产后，|年产."""
        return any(index == sentence and at <= offset for index, at in self.built)

    def others_before(self, offset: int, sentence: int) -> bool:
        """Whether the sentence speaks of a place or a body before it comes to the offset."""
        return any(m.start in self.others and m.end <= offset for m, _ in self.sentences[sentence])

    def body_before(self, offset: int, sentence: int) -> bool:
        """Whether the sentence opens with a body that is the subject of its first clause."""
        first = next((m for m, _ in self.sentences[sentence]), None)
        body = first is not None and first.type == "Organization" and first.end <= offset
        return first is not None and body and first.start in self.others

    def within_part(self, sentence: int, back: int) -> int:
        """How many sentences in front of one, of ``back`` at most, belong to the same part of the article."""
        near = range(sentence - 1, max(-1, sentence - 1 - back), -1)
        return next((sentence - 1 - at for at in near if at in self.headings), back)

    def antecedent(
        self, offset: int, types: tuple[str, ...], *, back: int = LOOK_BACK, sentence: int = -1
    ) -> Mention | None:
        """What a reference or an unspoken subject at the page offset stands for.

        In its own sentence the last mention of the type that begins a clause, else the last one; then the sentences
        before, there the first one that begins a clause, else the only one.
        """
        index = len(self.sentences) + sentence if sentence < 0 else sentence
        if VISITOR in types:
            return self.visitor(offset, index)
        ruling = RULING if types == SOCIETY else ()

        def meant(mention: Mention) -> bool:
            other = mention.rule == AWAY or mention.name.endswith(ruling)
            return mention.type in types and not other and not self.is_told(mention, offset)

        own = [(m, i) for m, i in self.sentences[index] if m.end <= offset and meant(m)]
        if types == (COMPANY,):  # 甲|隔膜项目由乙公司承建，该公司
            works = [m for m, _ in self.sentences[index] if (m.type,) == PROJECT]
            own = [each for each in own if not any(is_part(each[0], work) for work in works)] or own
        initial = [m for m, i in own if i and m.start not in self.founders]
        if initial or own:
            rest = self.unlisted([m for m, _ in own], types)
            free = [m for m in rest if m.start not in self.aside] if types == (COMPANY,) else []
            return (initial or free or rest)[-1]
        aside: Mention | None = None
        for earlier in range(index - 1, max(-1, index - 1 - back), -1):
            found = [(m, i) for m, i in self.sentences[earlier] if meant(m)]
            if found:
                if types == PROJECT and len({m.name for m, i in found if i}) > 1:
                    return None
                last = subject_of(found)
                by_the_way = last and last.start in self.aside and not any(i for _, i in self.sentences[earlier])
                if last is None or not (last.start in self.agents or (by_the_way and types == (COMPANY,))):
                    return last
                aside = aside or last  # 厂房由乙公司承建, 主要为乙公司配套 do not leave what the article is about
        opens = types == PROJECT and offset - self.starts[index] <= FIRST
        return aside or (self.only_project(index) if opens else None)

    def unlisted(self, mentions: list[Mention], types: tuple[str, ...]) -> list[Mention]:
        """The parks that stand in no list, as others say which parts those have: 甲园区下辖乙园、|丙园，丁公司落户."""
        alone = [m for m in mentions if m.start not in self.joined and m.end + 1 not in self.joined]
        return alone if alone and types == PARK else mentions

    def employer(self, offset: int) -> Mention | None:
        """The firm of him who is named behind what he says at the offset: “去年|产值4亿元。”甲公司总经理王五说."""
        return next((firm for start, end, firm in self.employers if start < offset < end), None)

    def is_told(self, mention: Mention, offset: int) -> bool:
        """Whether it is the other side in what somebody has said by then: “我们与|甲公司|合作。”公司经理王五说."""
        other = mention.type == COMPANY and mention.start in self.aside | self.joined
        return other and any(start < mention.start < end <= offset for start, end, _ in self.quoted)

    def asked_for(self, reference: Mention, offset: int, types: tuple[str, ...]) -> Mention | None:
        """What a reference stands for: the last visitor, firm or body of a kind, where it asks for one."""
        if reference.name == VISITOR:
            return self.visitors[-1]
        if reference.type == COMPANY and GROUP in (
            reference.text[: len(GROUP)],
            reference.text[-len(GROUP) :],
        ):  # |集团|总裁
            named = reversed([m for row in self.sentences for m, _ in row if m.end <= offset and m.type == COMPANY])
            groups = [m for m in named if GROUP in m.name]
            if groups:  # 甲集团的子公司与|乙集团|签约。集团董事长
                return next((m for m in groups if m.start not in self.aside), groups[0])
        if reference.type not in ("Company", "Organization") or not reference.name:
            back = self.within_part(len(self.sentences) - 1, LOOK_BACK) if types == PROJECT else LOOK_BACK
            found = self.antecedent(offset, types, back=back)
            listed = found is not None and found.role == "name" and found.start in self.joined
            return None if listed and reference.text == FIRMS else found  # 引进甲公司、|乙公司等，企业投资…
        ends = (reference.name, WHOLE.get(reference.name, reference.name))
        near = reversed([m for row in self.sentences[-1 - LOOK_BACK :] for m, _ in row if m.end <= offset])
        return next((m for m in near if m.type in types and m.name.endswith(ends)), None)

    def only_project(self, index: int) -> Mention | None:
        """The one project that its part of the article has named up to a sentence, however far back: 该项目."""
        begin = index - self.within_part(index, index)
        named = {m.name: m for row in self.sentences[begin:index] for m, _ in row if (m.type,) == PROJECT}
        return next(iter(named.values())) if len(named) == 1 else None

    def visitor(self, offset: int, index: int) -> Mention | None:
        """Who goes on visiting at the offset: the subject of the sentence so far, else the visitor of the article.

        The visitor is the subject wherever the sentence names several: 张三一行在李四、王五陪同下.
        """
        if len(self.led[index]) > 1:  # 一路由张三带队，…；另一路由李四带队，
            before = [m for m in self.led[index] if m.end <= offset]
            return before[-1] if before else self.visitors[index - 1] if index else None
        own = [m for m, i in self.sentences[index] if i and m.end <= offset and m.type in PERSONS]
        known = self.visitors[index]
        return own[-1] if own and (known is None or known.name not in {m.name for m in own}) else known


def set_up(discourse: Discourse, mention: Mention, groups: Groups) -> Mention | None:
    """The firm that was set up, if what its record tells follows: 甲公司成立|乙公司，法定代表人为王五."""
    if mention.type != COMPANY or not groups.of_record.fullmatch(mention.text):
        return None
    text, base = discourse.texts[-1], discourse.starts[-1]
    named = (m for m, _ in reversed(discourse.sentences[-1]) if m.type == COMPANY and m.end <= mention.start)
    last = next(named, None)
    return last if last and groups.set_up.search(text, 0, last.start - base) else None


def is_part(mention: Mention, work: Mention) -> bool:
    """Whether a name stands inside that of a project."""
    return work.start <= mention.start and mention.end <= work.end
