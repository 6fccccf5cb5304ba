"""Who makes what a sentence tells of: who is named in the clause or was spoken of before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.claims.firm_lists import listed, shared_out, so_many
from kg.claims.grammar import Grammar
from kg.claims.making_words import Making
from kg.claims.moods import carried_on, is_to_come, mood
from kg.claims.owners import Topic
from kg.claims.voices import Voices
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence
from kg.segment import cut

PREDICATE = "produces"
OWNERS = ("Project", "Company")
CLAUSE = compiled(r"[，,。；;！？!?：:\n—]|……")
NAMES = frozenset({"Organization", "Industry", "IndustrialPark", "Project", "Company", "Official"})
"""What has one of these names holds no product."""
SUBJECTS = frozenset({"Place", "Organization", "IndustrialPark", "Person", "Official"})
"""What begins a clause and is not a maker is the subject of what follows."""
BESIDE = compiled(r"(?:[\d一两二三四五六]+[条套])?(?:[、和与及]|以及)|[\d一两二三四五六]+[条套]")
LISTED = compiled(r"[、和与及]$")
POINTS = compiled("(?:该|此|本|这一?个?)(?:项目|工程)|(?:该|本|这家)(?:公司|企业|厂)")
"""How a clause begins that is about a thing which nothing says the name of."""
CONTRAST = compiled(r"(?P<other>[\u3400-\u9fff]{2,12}?)则(?=[\u3400-\u9fff])")
"""How a sentence opens that sets something without a name against what was spoken of before: 大海塑胶|则转向市政."""
BRAND = "牌"
SERIES = compiled("[A-Za-z0-9]{1,6}”[\u3400-\u9fff]")
"""Behind the brand of a product: “恒远|牌”大米, “恒远|1935”白酒."""
WHERE = ("在", "于", "从", "")
"""In front of where something is done."""
PAIRED = "goes"
"""Of so many products as there are firms, each is another firm's: 两家企业车间里，〔豆干〕、〔轴承〕|下线."""
NEAR = 30
"""A subject stands no further in front of its verb."""

BY = compiled("由[^，。；、]{0,8}$")
"""In front of who does something for somebody else."""


@dataclass(frozen=True)
class Said:
    """A sentence in which it is sought what somebody makes."""

    sentence: Sentence
    mentions: Sequence[Mention]
    topic: Topic
    making: Making
    grammar: Grammar
    owners: tuple[str, ...] = OWNERS
    """The types that a subject may have."""
    usual: Mention | None = None
    """The only maker that the article has named so far: it is the subject where nothing nearer can be."""
    voices: Voices = ()
    """What is said for firms."""
    before: Sequence[Mention] | None = None
    """What the sentence before names, where it matters."""

    def clause(self, at: int) -> tuple[int, int]:
        """The clause around an offset; a mark inside a name ends none."""
        start = max((end for _, end in self.marks if end <= at), default=0)
        return start, next((begin for begin, _ in self.marks if begin >= at), len(self.sentence.text))

    @cached_property
    def marks(self) -> list[tuple[int, int]]:
        """The spans of the marks between clauses."""
        return [m.span() for m in CLAUSE.finditer(self.sentence.text) if not self.inside(m.start())]

    @cached_property
    def names(self) -> list[tuple[int, int]]:
        """The spans of what has a name; none in the brand of a product."""
        text = self.sentence.text
        spans = (self.span(m) for m in self.mentions if m.type in NAMES)
        return [(a, b) for a, b in spans if text[b : b + 1] != BRAND and not SERIES.match(text, b)]

    def span(self, mention: Mention) -> tuple[int, int]:
        """The mention's offsets in the sentence."""
        return mention.start - self.sentence.start, mention.end - self.sentence.start

    def inside(self, at: int) -> bool:
        """Whether an offset lies in a name."""
        return any(a <= at < b for a, b in self.names)

    def is_word(self, start: int, at: int) -> bool:
        """Whether a word begins at an offset of a clause: 特种|混凝土 holds no 种."""
        since = self.behind_names(start, at)
        at -= since
        for word in cut(self.sentence.text[since : since + at + 8]):
            if at <= 0:
                break
            at -= len(word)
        return at == 0

    def behind_names(self, start: int, end: int, *, dates: bool = False) -> int:
        """Where the last name between two offsets ends."""
        days = [self.span(m) for m in self.mentions if m.type == "Date"] if dates else []
        return max([start, *(b for _, b in (*self.names, *days) if start < b <= end)])

    def free(self, start: int, end: int) -> int:
        """Where the first name of something that is no product begins, else the end."""
        return min((a for a, _ in self.names if start <= a < end), default=end)

    def heads(self, start: int, at: int, *, built: bool = False) -> list[Mention]:
        """The subjects of what begins at an offset: those named in its clause, else the unspoken one.

        ``built``: what stands in front of the offset in its clause says what else is built.
        """
        text = self.sentence.text
        own = [m for m in self.mentions if m.type in self.owners and start <= self.span(m)[0] and self.span(m)[1] <= at]
        own = [m for m in own if not self.making.aside.search(text, start, self.span(m)[0])]
        if own:
            last = own[-1]
            if BESIDE.fullmatch(text, self.span(last)[1], at):  # 甲公司、|豆干等特产: items of one list
                return []
            joint = self.making.jointly.match(text, self.span(last)[1], at)
            since = joint.end() if joint else self.span(last)[1]
            if at - since > NEAR or self.making.other.search(text, since, at):
                return []
            if own[:-1] and self.is_of(own[-2], last):
                return [own[-2]]
            heads = [last]
            while own[:-1] and LISTED.search(text, 0, self.span(heads[0])[0]):
                own = own[:-1]
                if own[-1].type != last.type or self.span(heads[0])[0] - self.span(own[-1])[1] != 1:
                    break
                heads.insert(0, own[-1])
            return heads
        if self.in_place(at) or POINTS.match(text, start) or self.lost():
            return []
        joint = self.making.jointly.match(text, start, at)  # 甲公司位于乙镇，|与某大学联合研制出
        begin = joint.end() if joint else start
        plain = built or self.making.filler.fullmatch(text, begin, at)
        if not plain or self.making.other.search(text, begin, at):
            return []
        if project := self.built(start):
            return [project]
        if (group := self.counted(at)) is not None:
            return group
        if founded := self.founded(start):
            return founded
        if ours := self.spoken_for(at) if self.making.ours.search(text, start, at) else None:
            return [ours]
        subject = self.of_built(at) or self.topic(self.sentence.start + at, self.owners) or self.usual
        subject = subject or self.spoken_for(at)
        several = self.grammar.figures.sums.search(text, 0, start)  # 阀门项目15个，|主要生产
        if subject is not None and (several or self.contrasts()) and subject.end <= self.sentence.start:
            return []
        if subject is None or self.passed(subject, start):
            return []
        since = max(self.span(subject)[1], 0)
        if self.making.contracts.match(text, since) and BY.search(text, 0, max(self.span(subject)[0], 0)):
            return []  # 项目二期由〔甲公司〕承建，|年产
        if subject.type == "Company" and self.grammar.figures.tenants.search(text, since, start):
            return []  # 以〔甲公司〕为链主，聚集企业28家，|年产
        row = listed(subject, self.mentions)
        together = row and self.making.kind.match(self.sentence.text, self.span(row[-1])[1])
        return row if together else [self.whole(subject)]

    def is_of(self, firm: Mention, other: Mention) -> bool:
        """Whether a firm is said to be another's: 〔甲公司〕是〔乙集团〕旗下专业生产豆干的企业."""
        found = self.making.is_of.match(self.sentence.text, self.span(firm)[1])
        return found is not None and found.span("owner") == self.span(other)

    def lost(self) -> bool:
        """Whether the sentence opens with a thing that nothing before has named: 该项目由甲所投资."""
        named = any(m.start == self.sentence.start for m in self.mentions)
        return not named and POINTS.match(self.sentence.text) is not None

    def contrasts(self) -> bool:
        """Whether the sentence opens with something else than what was spoken of before; 公司则 goes on about it."""
        opened = CONTRAST.match(self.sentence.text)
        return opened is not None and not self.making.filler.fullmatch(opened["other"])

    def counted(self, at: int) -> list[Mention] | None:
        """The firms that the sentence speaks of as so many: 两家企业的车间里，|; none where no list has so many."""
        if self.before is None:
            return None
        spoken = next(reversed([*self.making.several.finditer(self.sentence.text, 0, at)]), None)
        if spoken is None or any(spoken.end() <= self.span(m)[0] < at for m in self.mentions if m.type in self.owners):
            return None
        return so_many(
            [m for m in (*self.before, *self.mentions) if m.end <= self.sentence.start + at], spoken["count"]
        )

    def spoken_for(self, at: int) -> Mention | None:
        """The firm for which what stands at an offset is said: “我们主要|做豆干”，甲公司经理张三说."""
        place = self.sentence.start + at
        firms = (firm for begin, end, firm in self.voices if begin < place < end)
        return next((firm for firm in firms if firm.type in self.owners), None)

    def of_built(self, at: int) -> Mention | None:
        """Of what it is told what it makes once it is built or how large it is: 投产后，|年产豆干5万吨."""
        told = self.making.once_built, self.making.sized
        if "Project" not in self.owners or not any(words.search(self.sentence.text, 0, at) for words in told):
            return None
        return self.topic(self.sentence.start + at, self.owners, unspoken="figure")

    def whole(self, subject: Mention) -> Mention:
        """The project that goes on behind the name of a firm: 〔甲公司〕|〔豆干项目〕."""
        projects = (m for m in self.mentions if m.type == "Project" and m.start == subject.end)
        return next(projects, subject)

    def built(self, start: int) -> Mention | None:
        """The project that the clause in front ends with, if no firm is the subject: 建设〔甲项目〕，|做豆干."""
        if any(
            m.type == "Company" and m.role == "name" and self.clause(self.span(m)[0])[0] == self.span(m)[0]
            for m in self.mentions
        ):
            return None
        ends = (m for m in self.mentions if m.type == "Project" and m.role == "name")
        return next((m for m in ends if self.span(m)[1] == start - 1), None)

    def founded(self, start: int) -> list[Mention]:
        """The firms that the clause in front ends with, if it says that they were founded: 成立〔甲公司〕，|做豆干."""
        text = self.sentence.text
        firms = [m for m in self.mentions if m.type == "Company" and m.role == "name" and self.span(m)[1] < start]
        if not firms or "Company" not in self.owners or self.span(firms[-1])[1] != start - 1:
            return []
        found = [firms.pop()]
        while firms and LISTED.fullmatch(text, self.span(firms[-1])[1], self.span(found[0])[0]):
            found.insert(0, firms.pop())
        return found if self.making.founds.search(text, 0, self.span(found[0])[0]) else []

    def passed(self, subject: Mention, at: int) -> bool:
        """Whether something else has become the subject of the sentence behind one that it names."""
        since = max(self.span(subject)[1], 0)
        for mention in self.mentions:
            start, _ = self.span(mention)
            if (
                since <= start < at
                and mention.type in SUBJECTS - set(self.owners)
                and mention.role == "name"
                and self.opens(start)
            ):
                return True
        return False

    def opens(self, at: int) -> bool:
        """Whether the name at an offset opens its clause, quotes aside: “枸杞之乡”|中宁."""
        text = self.sentence.text
        return self.clause(at)[0] == at or text[at - 1] == "”"

    def in_place(self, at: int) -> bool:
        """Whether a place is what makes something: 运来贵州|生产的豆干; not where a firm does, 在贵州|生产."""
        spans = [self.span(m) for m in self.mentions if m.type == "Place" and m.role == "name"]
        return any(b == at and self.sentence.text[max(0, a - 1) : a] not in WHERE for a, b in spans)

    def of_place(self, start: int, at: int) -> bool:
        """Whether what is named at an offset is that of a place, in a clause without a maker: 湖南|锂电池合计出口."""
        spans = {m.type: self.span(m) for m in self.mentions if start <= self.span(m)[0] and self.span(m)[1] <= at}
        place = (self.span(m) for m in self.mentions if m.type == "Place")
        return not set(self.owners) & set(spans) and any(a <= at <= b for a, b in place)

    def titled(self, at: int) -> bool:
        """Whether an offset lies in the title of a text: 研发的《食醋的检验方法》."""
        return self.sentence.text.rfind("《", 0, at) > self.sentence.text.rfind("》", 0, at)

    def claims(self, heads: Sequence[Mention], names: Sequence[tuple[int, str]], at: int, rule: str) -> Iterator[Claim]:
        """Each head makes each product; ``names``: with their offsets in the sentence."""
        sentence = self.sentence
        start, _ = self.clause(at)
        window = sentence.text[start:at]
        heads = [m for m in heads if m.type != "Project" or not self.making.no_maker.search(m.name)]
        names = [(i, name) for i, name in names if name.count("“") == name.count("”") and not self.titled(i)]
        if (
            not heads
            or not names
            or self.making.formerly.search(sentence.text, 0, start)
            or self.grammar.denials.search(sentence.text[start : names[0][0]])
        ):
            return
        group = self.counted(names[0][0])
        if self.making.each.search(window):
            before = [m for m in self.mentions if self.span(m)[1] <= at]
            group = shared_out(before, self.owners, len(names))
            if not group:
                return
        if (
            group is not None
            and len(names) > 1
            and (len(names) != len(group) or not (rule == PAIRED or self.making.each.search(window)))
        ):
            return
        modality = mood(window, self.grammar)
        to_come = carried_on(sentence.text, start, at, self.grammar)
        if modality == "actual" and (to_come or is_to_come(sentence.text, at, self.grammar)):
            modality = "planned"
        for number, (offset, name) in enumerate(names):
            begin = sentence.start + offset
            tail = Mention(begin, begin + len(name), name, "Product", name, role="open", rule=f"product:{rule}")
            for head in [group[number]] if group and len(names) > 1 else heads:
                yield Claim(
                    head, PREDICATE, tail, None, None, None, None, modality, f"{PREDICATE}/{rule}",
                    sentence.start, sentence.end,
                )  # fmt: skip
