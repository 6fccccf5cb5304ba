"""Who takes, holds or held a post that does not stand in front of the name, or did what only people do.

王五曾任某局局长, 法定代表人为王五, 王五返乡创办….
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.name_words import WORD
from kg.mentions.offices import PARTY
from kg.mentions.people import NOTE, SHORT, NameFinder
from kg.mentions.scan import Scan, taken
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, person_words, word_count
from kg.sieve import Sieved, sieved

WINDOW = 14
LONGEST_NAME = 4
POINTED = compiled("[·•]")
"""Stands inside longer names: 阿不都热合曼·买买提."""
GOES_ON = compiled(r"(?:[（(][^（）()]{1,24}[)）])?(?:[、，,；;和及兼]|以及)?(?:原|后|(?:又|也|还|同时|更)+是)?")
"""What stands between two posts of a career."""
BROKEN = compiled("[，,。；;：:、](?=[^，,。；;：:、]*$)")
YEARS = compiled(r"\d{4}[年.]\d{1,2}月?(?:[-—–~至到]+(?:\d{4}[年.]\d{1,2}月?|今))[，,:：\s]*$")
NAME = r"(?P<name>[\u3400-\u9fff]{2,4}?|[\u3400-\u9fff]{1,8}(?:[·•][\u3400-\u9fff]{1,10})+)"
CLAUSE = r"(?:^|(?<=[，,。；;：:、”）)\s])|(?<=简历)|(?<=关于)|(?<=[5-9]0后)|(?<=被告人)|(?<=嫌疑人))"
YEAR = r"(?:19|20)\d\d年(?:\d{1,2}月)?"
MONTH = r"(?:19|20)\d\d[年.](?:\d{1,2}月?)?"
SPAN = rf"曾?[于从自]?{MONTH}(?:[-—–~至到]+(?:{MONTH}|今))?起?"
"""From when to when somebody had a post: 王五|2018年1月至2020年5月|任某县县长."""
WHEN = rf"(?:(?:于|在)?{YEAR}(?:在[\u3400-\u9fff]{{2,8}}?)?)?"
"""When and where somebody did something: 王五|2010年在甲镇|创办了…."""
HAN = "[\u3400-\u9fff]{2,4}"
IS = "(?:同志)?为"
AS, CLOSES_POST = "为", compiled(r"[，,。；;、兼及暨]|$")
"""Between a name and what somebody is or whom he does something for; what stands behind the post in the first case."""
IS_NOW = compiled(IS)
SURE = compiled(rf"(?:于|在)?{YEAR}|[由从][^，,。；;：:]{{2,30}}(?:调|升|转|提|改|出|接)?任|[担出兼接调升]任")
"""Behind a name, nothing else can be in front of it: 由李学忠|于2009年创办, 林国强|由某县副县长调任, 李强|担任."""
OLD = "原"
"""In front of where a post was held, as 中共 may be: 任|中共|甲县县委书记, 曾任|原|甲局局长."""
RESUME = compiled("[，,][男女][，,]")
"""Behind a name at the head of a resume, whatever else it may spell."""
TAKES, LEFT = "任", ("从", "由")
OPENED = rf"(?:^|[；;。：:]){HAN}{NOTE}"
DECIDES = "决定"
FURTHER = compiled(f"(?:[，,、]|{DECIDES})[\u3400-\u9fff]{{2,4}}{NOTE}{IS}$")
"""In front of the post of one more who is appointed."""


@dataclass(frozen=True)
class CareerFinder:
    """Finds the names beside the verbs of a career, and tells which posts such a verb speaks of."""

    names: NameFinder
    verb: re.Pattern[str]
    opens: re.Pattern[str]
    """Such a verb at the start of what looks like a name."""
    holders: tuple[Sieved, ...]
    several: tuple[Sieved, ...]
    """Who are appointed (任命|甲、乙|为副县长), each take a post (|甲、乙|分别任) or do what only people do."""
    further: Sieved
    """Who else is, on a list of those (任命甲为县长，|乙为副县长)."""
    begun: Sieved
    """The first of such a list."""
    appoint: re.Pattern[str]
    onward: re.Pattern[str]
    """Such a verb behind the post that somebody had."""
    elected: re.Pattern[str]
    """How a list opens of who is what now: 甲为县长，."""
    post: re.Pattern[str]
    """A post behind what holds it."""
    copula: re.Pattern[str]
    named: Sieved
    """Behind 名叫 and the like, up to the end of the clause."""
    lives: Sieved
    """In front of what only people do, at the start of a clause or behind what is told of them."""
    worked: re.Pattern[str]
    """Between a body and a post in it: 某局|工作，历任|科长, 某中心|由王五任|主任."""
    who: re.Pattern[str]
    """Whoever has a post, in front of it: 王五|是某局局长."""
    timed: re.Pattern[str]
    """How a post begins that somebody has had at a time: 时任."""
    sort: re.Pattern[str]
    """Behind such a verb, what sort of firm the one is whose post it speaks of: 是|当地龙头企业|甲公司董事长."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder) -> CareerFinder:
        """Builds the finder from ``person_context.tsv``."""
        words = {kind: lexicon.words("person_context", kind) for kind in ("career", "appoint", "copula", "dismiss")}
        career = alternation(words["career"])
        founded, lives = "|".join(lexicon.words("person_context", "founds")), "|".join(lexicon.words("lives"))
        posts = alternation([word for word, kind in lexicon.mapping("posts").items() if kind not in ("role", "none")])
        roles = alternation([word for word, kind in lexicon.mapping("posts").items() if kind == "role"])
        appoint, dismiss = alternation(words["appoint"]), alternation(words["dismiss"])
        verbs = alternation([word for word in words["career"] if word != "任"])
        polite, worked, life, in_post, stress, becomes = (
            alternation(lexicon.words("person_context", kind))
            for kind in ("polite", "worked", "life", "in_post", "stress", "becomes")
        )
        called = f"{NOTE}(?:{polite})?"
        return cls(
            names,
            compiled(
                rf"(?:(?:^|[；;。：:])[\u3400-\u9fff]{{2,4}}{NOTE}(?:同志)?为|{verbs}|{becomes}|(?<![主责信就辞离卸免胜])任|(?:{appoint})[：:了]?[\u3400-\u9fff]{{2,6}}{NOTE}[为任]|(?:{dismiss})(?:其|[\u3400-\u9fff]{{2,6}}{NOTE}的?))(?:了|过)?$"
            ),
            compiled(verbs),
            (
                sieved(rf"{CLAUSE}{NAME}(?={called}(?:{SPAN})?[^，,。；;：:、（）()]{{0,12}}?(?:{career}))"),
                sieved(rf"(?:{appoint})[：:了]?{NAME}(?={called}(?:为|任|担任|出任|的|(?<=同志)))"),
                sieved(
                    rf"(?<=[由是系]){NAME}(?={called}(?:等人)?(?:于[^，。；]{{2,8}}|在?{YEAR}[^，。；]{{0,6}}?)?(?:{founded}))"
                ),
                sieved(
                    rf"{CLAUSE}{NAME}(?={called}[由从][^，,。；;：:]{{2,30}}?(?:{posts})(?:{in_post})?，?(?:{career}))"
                ),
                sieved(rf"(?<=由){NAME}(?={called}(?:担任|兼任|出任|接任|任)(?!务)[^，,。；;：:]{{0,16}}?(?:{posts}))"),
                sieved(
                    rf"(?:{CLAUSE}|(?<=岁的)){NAME}(?=(?:本人)?(?:{stress})*(?:是|{becomes})[^，,。；;：:]{{2,24}}?(?:{posts}))"
                ),
                sieved(rf"{CLAUSE}{NAME}(?=(?:{stress})*是[^，,。；;：:]{{2,24}}?(?:{roles})(?:[，,。；;、]|$))"),
                sieved(
                    rf"(?:^|(?<=[；;。：:])|(?<=决定)|(?<=同时[，,])){NAME}(?={IS}[^，,。；;：:]{{2,24}}?(?:{posts})(?:[；;。，,]|$))"
                ),
                sieved(
                    rf"{CLAUSE}{NAME}(?={called}[，,]?{YEAR}(?:\d{{1,2}}日)?(?:{life})|[，,](?:[男女][，,]|[现今]年\d{{2}}岁|(?:历|[现曾时出兼]|先后)任|{SPAN}[^，,。；;：:]{{0,12}}?(?:{career}))|[（(\[［](?:{career}))"
                ),
            ),
            (
                sieved(
                    rf"(?<=[由是系])(?P<names>{HAN}?(?:{NOTE}[、和与]{HAN}?)*?)"
                    rf"(?={called}(?:等人|等?[两二三四五六七八九几]人|夫妇)?(?:于[^，。；]{{2,8}}|在?{YEAR}[^，。；]{{0,6}}?)?"
                    rf"(?:{founded}))"
                ),
                sieved(
                    rf"{CLAUSE}(?P<names>{HAN}(?:{NOTE}[、和]{HAN})+)(?={called}[，,]?(?:分别|均|双双)(?:被)?(?:{career}))"
                ),
                sieved(
                    rf"{CLAUSE}(?P<names>{HAN}(?:{NOTE}[、和]{HAN})+)(?={called}(?:等[^，。；]{{0,3}}人)?(?:被)?当选)"
                ),
                sieved(
                    rf"(?:{CLAUSE}|(?<=[年月日])(?!的))(?P<names>{HAN}?(?:{NOTE}[、和与]{HAN}?)+?)(?={called}(?:[两二三四五六七八九]人|等人)?{WHEN}(?:{lives}))"
                ),
                sieved(
                    rf"(?<=由)(?P<names>{HAN}(?:{NOTE}[、和与]{HAN})+?)(?={called}(?:[两二三四五]人|等人)?(?:{founded}))"
                ),
                sieved(
                    rf"(?:(?:{appoint})[：:了]?|^|(?<=[；;。：:]))(?P<names>{HAN}(?:{NOTE}、{HAN})*)"
                    rf"(?={NOTE}(?:等\d+人|等[两二三四五六七八九]人)?{IS}[^，,。；;：:]{{1,24}}?(?:{posts})(?:[；;。，,]|$))"
                ),
            ),
            sieved(
                rf"(?:(?<=[，,、])|(?<=[，,、]决定))(?P<names>{HAN}(?:{NOTE}、{HAN})*?)"
                rf"(?={NOTE}{IS}[^，,。；;：:]{{1,24}}?(?:{posts})(?:[；;。，,]|$))"
            ),
            sieved(rf"(?:{appoint}|{OPENED}{IS})[^。；;]{{2,}}?[，,、]"),
            compiled(appoint),
            compiled(rf"(?:{in_post})?，?(?:{career})"),
            compiled(rf"{OPENED}{IS}[^，,。；;：:]{{1,24}}?(?:{posts})[，,]|{OPENED}(?:、{HAN})+{IS}$"),
            compiled(rf"[\u3400-\u9fff]{{0,8}}?(?:{posts})"),
            compiled(alternation(words["copula"])),
            sieved(
                rf"(?:{alternation(lexicon.words('person_context', 'called'))})[“]?{NAME}(?=[，,。；;、”：:！？]|$|的)"
            ),
            sieved(rf"(?:{CLAUSE}|(?<=[的年月日])(?!的)){NAME}(?={called}{WHEN}(?:{lives}))"),
            compiled(rf"(?:{worked})[，,]?[\u3400-\u9fff]{{2,12}}|，?由[\u3400-\u9fff]{{2,24}}(?<![主责信])任"),
            compiled(
                rf"(?P<name>[\u3400-\u9fff]{{2,3}}?)(?:{stress})*(?P<is>[是为])(?:[^，,。；;：:！？]{{2,24}}、)?$"
            ),
            compiled(alternation(lexicon.words("post_words", "time"))),
            compiled(f"(?:{lexicon.regex('person_context', 'sort').pattern})$"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """The names in front of such a verb, behind 任命, at the head of a short biography."""
        for pattern in self.holders:
            for match in pattern.finditer(scan.text):
                start = match.start("name")
                strong = IS_NOW.match(scan.text, match.end("name")) is not None
                end = self.names.end(scan.text, start, strong=strong)
                if end is None and SURE.match(scan.text, match.end("name")):
                    end = match.end("name") if self.names.is_name(match["name"]) else None
                told = match["name"][0] in self.names.common and RESUME.match(scan.text, match.end("name"))
                end = match.end("name") if told else end  # 何方，男，汉族
                long = not end or (end > start + LONGEST_NAME and not POINTED.search(scan.text, start, end))
                if not end or long or self.opens.match(scan.text, start):  # 曾担任
                    continue
                plain = not told and not self.rare(scan.text[start:end]) and scan.text[end] not in "（(["
                if not plain and not taken(scan, start, end):
                    yield scan.mention(start, end, "Person", "person:career")
        lists = [match for pattern in self.several for match in pattern.finditer(scan.text)]
        if begun := self.begun.search(scan.text):
            lists += [match for match in self.further.finditer(scan.text) if match.start() >= begun.end()]
        for match in lists:
            spans = self.names.names(scan.text, match.start("names"))
            if spans and spans[-1][1] == match.end("names") and all(self.rare(scan.text[a:b]) for a, b in spans):
                yield from (scan.mention(a, b, "Person", "person:career") for a, b in spans)

    @staticmethod
    def rare(name: str) -> bool:
        """Whether a name is no word of the language."""
        return word_count(name) < WORD

    def calls(self, text: str, start: int, end: int, last: int | None, *, firm: bool) -> bool:
        """Whether the post at the offset is one that a verb speaks of, or goes on a list of such posts.

        ``last``: where the last such post of the sentence ends; ``firm``: a firm's name stands at the offset.
        """
        start -= next((len(word) for word in (PARTY, OLD) if text.endswith(word, 0, start)), 0)
        return any(self.speaks_of(text, at, end, last) for at in (self.sorts(text, start) if firm else (start,)))

    def sorts(self, text: str, start: int) -> Iterator[int]:
        """Where what is said of the sort of a firm may begin that stands in front of it, the firm itself first."""
        yield start
        if self.sort.search(text, max(0, start - WINDOW), start):
            opens = BROKEN.search(text, max(0, start - 2 * WINDOW), start)
            yield from range(opens.end() if opens else max(0, start - 2 * WINDOW), start)

    def speaks_of(self, text: str, start: int, end: int, last: int | None) -> bool:
        """Whether such a verb stands right in front of the offset, or the list of posts goes on there."""
        if self.verb.search(text, max(0, start - WINDOW), start):
            return True
        further = FURTHER.search(text, max(0, start - WINDOW), start)
        if further and (
            further[0].startswith(DECIDES) or self.appoint.search(text, 0, start) or self.elected.search(text, 0, start)
        ):
            return True
        if last is not None and GOES_ON.fullmatch(text, last, start):
            return True
        named = self.who.search(text, max(0, start - 3 * WINDOW), start)
        told = named and (named["is"] != AS or CLOSES_POST.match(text, end))  # not 王五为|某公司职工|送去慰问品
        if named and told and self.is_name(text, *named.span("name")):
            return True
        return YEARS.search(text, max(0, start - 2 * WINDOW), start) is not None

    def is_name(self, text: str, start: int, end: int) -> bool:
        """Whether the last characters in front of 是 are a name."""
        whole = (at for at in (start, start + 1) if end - at > 1)
        return any(
            self.names.end(text, at, strong=True) == end
            and self.names.is_name(text[at:end])
            and not self.names.is_word(text[at:end])
            for at in whole
        )

    def leaves(self, text: str, start: int, end: int) -> bool:
        """Whether a post is what somebody comes from to the next: 从|某区区长|任某县县委书记."""
        return text.endswith(LEFT, 0, start) and self.onward.match(text, end) is not None

    def workplace(self, scan: Scan, start: int) -> Mention | None:
        """The body in front of a career in it: 在某局工作，历任|科长."""
        for mention in reversed(scan.of("Company", "Organization", "IndustrialPark", "Place")):
            end = scan.span(mention)[1]
            if end < start and self.worked.fullmatch(scan.text, end, start):
                return mention
        return None

    def behind(self, text: str, at: int) -> list[tuple[int, int]]:
        """The spans of the names behind a post and a copula: 董事长为|王五, 副会长：|王五、赵六."""
        copula = self.copula.match(text, at)
        if copula is None:
            return []
        end = self.names.end(text, copula.end(), strong=False) or self.names.end(text, copula.end(), strong=True)
        name = text[copula.end() : end] if end else ""
        if not end or not self.rare(name) or not (self.names.is_name(name) or "·" in name):
            return []
        return [(copula.end(), end), *self.names.more(text, end)]

    def called(self, scan: Scan) -> Iterator[Mention]:
        """Who is said to be called so: 女儿叫|王五，."""
        for match in self.named.finditer(scan.text):
            name = match["name"]
            whole = self.names.end(scan.text, match.start("name"), strong=True) == match.end("name")
            if whole and self.names.is_name(name) and not taken(scan, *match.span("name")):
                yield scan.mention(*match.span("name"), "Person", "person:called")

    def living(self, scan: Scan) -> Iterator[Mention]:
        """Who does what only people do: 王五|返乡创办了…."""
        for match in self.lives.finditer(scan.text):
            name = match.span("name")
            known = self.names.is_name(match["name"]) and not self.names.is_word(match["name"])
            known = known or (len(match["name"]) > SHORT and match["name"] in person_words())
            if known and not taken(scan, *name) and not scan.covers(*name, "Person", "Official"):
                yield scan.mention(*name, "Person", "person:lives")
