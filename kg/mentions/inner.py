"""Bodies inside bodies: the department of a ministry, the centre of a bureau, the office of a park or a county."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import HAN, Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation

LONGEST = 18
LONGEST_MIDDLE = 12
SHORTEST = 3
JOINTS = ("和", "与", "及")
BESIDE = ("和", "与", "同")
"""In front of a place they join another body."""
LED = compiled("[\u3400-\u9fff]{1,4}[办委](?=副?主任)")
"""A short office of a committee or government, in front of its head: 市政府|外事办|主任."""
COMMITTEE = "organisation:body"
ROOMS = ("处", "室", "科")
"""Parts of parts that nobody names for themselves: 某厅办公室|信息处."""
NO_POST = (
    "(?!第[一二]书记|书记|[常专兼挂]|负责|党员|副|委员|主[席任]|干[部事]|成员|班子|会员|经费|[联总]|办|部|建设|工作)"
)
"""Not behind a party branch or a union that is meant itself: 某公司党支部|书记."""
LONGEST_BRANCH = 8
"""So many characters may stand between a body and its party branch: 某医院|第二|党支部."""
OFFICIAL_PLACE = compiled(r"(?:[省市县区州盟旗镇乡]|街道|新区|自治区)$")


@dataclass(frozen=True)
class InnerFinder:
    """Lengthens a body by the part of it that is printed right behind: 水利部|长江委员会|水文局.

    Behind a place or a park only the endings that no building shares make a body: 昌江县|旅游投资|局.
    """

    stops: frozenset[str]
    """Words that stand inside no such name."""
    endings: dict[str, re.Pattern[str]]
    """By the type of what stands in front."""
    own: frozenset[str]
    """Endings that need no word between the place and them: 台办."""
    rooms: tuple[str, ...]
    """What ends like an office and is a room: 展厅."""
    posts: re.Pattern[str]
    alien: re.Pattern[str]
    """What the middle of such a name never holds: a post, 有关."""
    branch: re.Pattern[str]
    """What a firm or a body has of a party, a league or a union: 某公司|工会, 某医院|机关党支部."""
    other: re.Pattern[str]
    """Begins another body: 某县检察院|与|县工商联, 县总工会|联合|县人社局, 某县老年大学|与|社区卫生服务中心."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> InnerFinder:
        """Builds the finder from ``organisations.tsv``, ``organisation_words.tsv`` and ``posts.tsv``."""
        posts = [word for word, kind in lexicon.mapping("posts").items() if kind not in ("role", "none")]
        own = lexicon.words("organisations", "own")
        office = (*lexicon.words("organisations", "office"), *own)
        endings = {
            "Organization": (*office, *lexicon.words("organisations", "inner")),
            "IndustrialPark": (*office, *lexicon.words("organisations", "park")),
            "Place": office,
        }
        working = frozenset(lexicon.words("organisation_words", "working"))
        return cls(
            (edges.function | edges.verb) - working - frozenset(JOINTS),
            {kind: compiled(alternation(words)) for kind, words in endings.items()},
            frozenset(own),
            lexicon.words("organisation_words", "room"),
            compiled(alternation(posts)),
            compiled(alternation([*posts, *lexicon.words("organisation_words", "alien")])),
            compiled(f"(?:{alternation(lexicon.words('organisations', 'branch_of'))}){NO_POST}"),
            compiled("|".join(lexicon.words("organisation_words", "joins_other", "joins_list"))),
        )

    def find(self, scan: Scan, bodies: Sequence[Mention]) -> Iterator[Mention]:
        """One longer mention for each body that goes on, under the rule of the body."""
        for base in (*bodies, *scan.of("Place", "IndustrialPark")):
            start, at = scan.span(base)
            if base.role != "name" or (base.type == "Place" and not OFFICIAL_PLACE.search(base.text)):
                continue
            whole = base.type == "Organization" and base.rule != COMMITTEE
            rule = base.rule if whole else "organisation:department"
            end = self.end(scan, at, base.type) or self.led(scan, at, base)
            if end is not None:
                yield scan.mention(start, end, "Organization", rule)
                part = self.end(scan, end, "Organization")  # 某县|就业局|某中心, 某总队|某支队|某中队
                if part is not None and not scan.text.endswith(ROOMS, end, part):
                    yield scan.mention(start, part, "Organization", rule)
        yield from self.branches(scan, bodies)

    def branches(self, scan: Scan, bodies: Sequence[Mention]) -> Iterator[Mention]:
        """What firms and bodies have of a party, a league or a union: 某公司|工会, 某医院|机关党支部."""
        for match in self.branch.finditer(scan.text):
            bases = (*bodies, *scan.of("Company"))
            near = [m for m in bases if m.role == "name" and 0 <= match.start() - scan.span(m)[1] <= LONGEST_BRANCH]
            base = max(near, key=lambda m: (m.end, -m.start), default=None)
            if base is None or base.rule == COMMITTEE:
                continue
            start, at = scan.span(base)
            middle = scan.text[at : match.start()]
            between = scan.words.between(at, match.start())
            named = not middle or (HAN.fullmatch(middle) and not self.alien.search(middle) and at in scan.words.starts)
            named = (
                named and not scan.covers(at, match.start(), "Place") and not {*BESIDE, *JOINTS}.intersection(between)
            )
            if named and not self.stops.intersection(between) and not self.other.search(middle + match[0]):
                rule = base.rule if base.type == "Organization" else "organisation:society"
                seats = (scan.span(m) for m in scan.of("Place") if base.type == "Company" and m.role == "name")
                start = next((a for a, b in seats if b == start), start)  # 武汉|某某汽车|党支部
                yield scan.mention(start, match.end(), "Organization", rule)

    def end(self, scan: Scan, at: int, kind: str) -> int | None:
        """Where the part that begins at the offset ends; None when no part of a body begins there."""
        if not HAN.match(scan.text, at):
            return None
        for match in self.endings[kind].finditer(scan.text, at, at + LONGEST):
            if match.start() > at and not HAN.fullmatch(scan.text, at, match.start()):
                return None
            if match.end() in scan.words.ends or self.posts.match(scan.text, match.end()):
                if self.fits(scan, at, match, kind):
                    return match.end()
                if match.end() - at >= SHORTEST or not self.goes_on(scan, match.end(), kind):  # not 管委会高|科|处
                    return None
        return None

    def goes_on(self, scan: Scan, at: int, kind: str) -> bool:
        """Whether the ending of a part begins at the offset."""
        further = self.endings[kind].match(scan.text, at)
        return bool(further and (further.end() in scan.words.ends or self.posts.match(scan.text, further.end())))

    def led(self, scan: Scan, at: int, base: Mention) -> int | None:
        """Where an office ends that only its head's post tells: 市委|财经办|主任."""
        office = LED.match(scan.text, at) if base.rule == COMMITTEE else None
        words = scan.words.between(at, office.end()) if office else []
        told = office is not None and not self.alien.search(office[0]) and words[0] not in JOINTS
        return office.end() if told and office and not self.stops.intersection(words) else None

    def fits(self, scan: Scan, at: int, ending: re.Match[str], kind: str) -> bool:
        """Whether what stands between the offset and an ending is the middle of a name."""
        middle = scan.text[at : ending.start()]
        room = (middle + ending[0]).endswith(self.rooms) or self.other.search(middle + ending[0])
        begun = (scan.span(m)[0] for m in scan.of("Place", "IndustrialPark"))  # 某县残联|与|某市某某中心
        if any(at < a < ending.end() and scan.text[a - 1] in BESIDE for a in begun):
            return False
        if len(middle) > LONGEST_MIDDLE or room or self.alien.search(middle):
            return False
        if not middle and ending[0] not in self.own and (kind != "Organization" or len(ending[0]) < SHORTEST):
            return False
        if scan.covers(at, ending.end(), "Company", "Person", "Official", "Date", "Money"):
            return False
        words = scan.words.between(at, ending.start())
        if middle and (at not in scan.words.starts or words[0] in JOINTS or len(middle) + len(ending[0]) < SHORTEST):
            return False
        return not self.stops.intersection(words)
