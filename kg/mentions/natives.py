"""Names behind where somebody comes from or what he was: 淮安人|周建军, 来自甲公司的|王五说, 返乡创业的|赵六."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.people import PLAIN, SHORT, NameFinder
from kg.mentions.scan import Scan, taken
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, is_given, person_words, word_count
from kg.sieve import Sieved, sieved

USUAL = 200
"""A word with this count is no 人 and a surname: 人文, not 人丁."""
NATIVE = "人"
"""Behind a place, in front of who is from there."""
NAME = r"(?P<name>[\u3400-\u9fff]{2,4}?)"
WHOLE = r"(?P<name>[\u3400-\u9fff]{3})"
"""A name where nothing but what is said behind it promises one."""
GROUP = r"(?:的|[一二三四五六七八九十\d]{1,3}[组社]的?)?"
"""Between where somebody lives or works and the name: 某村|三组|王小五说."""
SPEAKING = "来说"
"""No verb of who has a name that ends in its first character: 对这些楼盘|来说."""
PERSONAL = ("Place", "Company", "Organization", "IndustrialPark")


@dataclass(frozen=True)
class NativeFinder:
    """Finds people of whom nothing stands in front but where they are from or what only people do."""

    names: NameFinder
    only: Sieved
    """Behind what is told only of people: 毕业的|王五，."""
    dotted: Sieved
    """The same in front of a name in parts: 30岁的|阿依古丽·买买提."""
    polite: frozenset[str]
    """How somebody is called behind a surname: 60多岁的王|大爷."""
    tells: Sieved
    """Behind where they or other things are from, if they say something: 来自甲村的|王五说."""
    busy: Sieved
    """Behind whatever else is told of them in a clause: 正在装箱的|王小五说."""
    met: Sieved
    """Behind a verb of meeting them: 记者见到|王小五时."""
    local: re.Pattern[str]
    """Right behind a place or body, if they say something: 某村|王小五说."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder) -> NativeFinder:
        """Builds the finder from ``person_context.tsv`` and ``lives.tsv``."""
        words = lexicon.words
        told, from_, say = ("|".join(words("person_context", kind)) for kind in ("told_of", "from", "say"))
        lives = "|".join(words("lives"))
        mood = f"(?:(?:{'|'.join(words('person_context', 'mood'))})地?)?"
        told_of = rf"{mood}(?:{say})[^，。；]{{0,2}}[，：。]"
        # others told in the same way, and what all did: 甲公司的张丽|、乙大学的李强分获|一二等奖
        further = r"(?:、[\u3400-\u9fff]{2,16}的[\u3400-\u9fff]{2,3})+(?:分别?|双双)?"
        says = rf"(?:{mood}(?:{say})|{further}(?:{alternation(words('person_context', 'wins', 'say'))})|(?:{lives}))"
        return cls(
            names,
            sieved(
                rf"(?:{told})的{NAME}(?=[，,、。]|{mood}(?:{alternation(words('person_context', 'after', 'say'))}))"
            ),
            sieved(rf"(?:{told})的(?=[\u3400-\u9fff]{{1,8}}[·•])"),
            frozenset(words("person_context", "polite")) | frozenset(words("posts")),
            sieved(rf"(?:{from_})[^，,。；;：:、]{{2,24}}的{NAME}(?={says})"),
            sieved(rf"(?:^|[，,。；;：:“”])[^，,。；;：:“”的]{{2,20}}的{WHOLE}(?={told_of})"),
            sieved(rf"(?:{'|'.join(words('person_context', 'met'))}){WHOLE}(?=时|的时候|家[里中的时，]|，[他她])"),
            compiled(rf"{GROUP}{WHOLE}(?={told_of})"),
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """All of them that no other finder has named."""
        spans = [match.span("name") for form in (self.only, self.tells) for match in form.finditer(scan.text)]
        for start, end in (*spans, *self.behind_places(scan), *self.saying(scan)):
            name = scan.text[start:end]
            famous = len(name) > SHORT and name in person_words()
            known = (famous or self.names.is_name(name)) and not self.names.is_word(name)
            known = known and name[1:] not in self.polite
            if known and not taken(scan, start, end) and not scan.covers(start, end, "Person", "Official"):
                yield scan.mention(start, end, "Person", "person:native")

        for match in self.dotted.finditer(scan.text):
            start, whole = match.end(), self.names.end(scan.text, match.end(), strong=True)
            if whole and not taken(scan, start, whole) and not scan.covers(start, whole, "Person", "Official"):
                yield scan.mention(start, whole, "Person", "person:native")

    def saying(self, scan: Scan) -> Iterator[tuple[int, int]]:
        """Where names stand right behind a place or body, or what somebody does, and say something; who is met."""
        ends = sorted({scan.span(mention)[1] for mention in scan.of(*PERSONAL) if mention.role == "name"})
        found = [match for end in ends if (match := self.local.match(scan.text, end))]
        for match in (*found, *self.busy.finditer(scan.text), *self.met.finditer(scan.text)):
            given = match["name"][1:]
            plain = word_count(given) > PLAIN and not is_given(given)  # 某企业|曾明确|表示
            if not plain and not scan.text.startswith(SPEAKING, match.end("name") - 1):
                yield match.span("name")

    def behind_places(self, scan: Scan) -> Iterator[tuple[int, int]]:
        """Where names stand right behind 某地人."""
        ends = {scan.span(place)[1] for place in scan.of("Place") if place.role != "reference"}
        for at in sorted(end + 1 for end in ends if scan.text.startswith(NATIVE, end)):
            if at not in scan.words.starts and word_count(scan.text[at - 1 : at + 1]) > USUAL:  # 某地|人文|故事
                continue
            end = self.names.end(scan.text, at, strong=True)
            if end and self.names.ends(scan.text, end):
                yield at, end
