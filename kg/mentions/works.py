"""What a firm builds without 项目 in its name, behind a verb or the firm: 建成|小站稻烘干中心, 甲公司的|万头养殖场."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.particular import FIGURED, Particular
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, strange
from kg.sieve import Sieved, sieved

OF = "的"
SHORT = 3
"""So many characters has the name that a firm goes by: 丰源|梅花鹿养殖基地; more has one with its trade and no form."""
SHORTEST, LONG = 3, 3
"""So many characters that are not plain tell one thing from any: 小站稻|烘干中心; one less before a long ending."""
PAIR = 2
"""So many that form no word name a line by the towns at its ends, a bridge by what it joins: 张唐|铁路."""
OTHERS = ("Company", "Organization", "IndustrialPark", "Project", "Person", "Official", "Post", "Date")
POINTING = ("这", "那", "该", "此")
"""What points at something opens no name: 这标志着|某某监管中心."""
SEVERAL = compiled(r"[\d一二两三四五六七八九十百千万多余][个家座条处栋幢]")
WORKS = ("项目", "工程")
ONE_LINE = "一条"
"""In front of one that says how much it makes; of several lines each makes so much."""
CALLED = 8
"""So many characters at most has what is built under a quoted name, with its quotes: “沅天酒庄”."""
PHASE = "[一二三四五]期"
TAIL = rf"(?:[\u3400-\u9fff]{{2,8}}段|{PHASE}|[（(]{PHASE}[）)])?"
"""Which part of it a name goes on with: 某某铁路|石门段, 某某学校|二期."""
LEGAL = ("公司", "集团")
BODY = "[\u3400-\u9fffA-Za-z0-9·“”-]"


@dataclass(frozen=True)
class WorksFinder:
    """Finds them as background, a project only where a claim speaks of it, or as names that open with a firm's."""

    built: Sieved
    """From the verb to the end of the name; group ``name``."""
    owned: re.Pattern[str]
    """The same behind a firm and 的."""
    further: re.Pattern[str]
    """The same behind another of a list."""
    fronted: Sieved
    """A name that opens its clause, in front of who builds it: 靖海港冷链码头|由甲公司运营."""
    staged: Sieved
    """Names that open a clause, in front of how far they have come: 甲隧道、乙公路|正在施工; group ``names``."""
    scene: Sieved
    """A name in front of the place where it is being built: 走进|某某批发市场|建设工地; group ``name``."""
    item: re.Pattern[str]
    """One of them."""
    begun: re.Pattern[str]
    """One right behind its firm, in front of how far it has come: 甲集团|西南物流基地|动工."""
    seat: re.Pattern[str]
    """Behind a firm, what it has somewhere, in front of a word for settling: 甲公司|结算中心|落户; group ``name``."""
    plain: re.Pattern[str]
    ending: re.Pattern[str]
    own: re.Pattern[str]
    """The endings of what has a name of its own."""
    of_house: re.Pattern[str]
    """What is built for a body, behind its name: 某县人民医院|新院区."""
    part_of: re.Pattern[str]
    """Ends what a thing is a part of, in front of its own name."""
    crossing: re.Pattern[str]
    """What has such a name: 凤凰|大桥, not 跨江|大桥."""
    particular: Particular
    acts: frozenset[str]
    """What a firm does, which opens no name behind it: 甲集团|考察|智算中心."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, particular: Particular) -> WorksFinder:
        """Reads ``works.tsv``."""
        verb, ending = "|".join(lexicon.words("works", "build")), alternation(lexicon.words("works", "ending"))
        front, apart = ("|".join(lexicon.words("works", kind)) for kind in ("front", "apart"))
        bare = rf"(?P<name>(?!有(?!机))(?:(?!{apart}){BODY}){{2,22}}(?:{ending})(?:{PHASE}(?!工程|项目))?(?:(?<!“)”)?)"
        part, about = "|".join(lexicon.words("works", "part")), alternation(lexicon.words("works", "about"))
        by, now, stage, scene = ("|".join(lexicon.words("works", kind)) for kind in ("by", "now", "stage", "scene"))
        name = rf"{bare}(?=[，,。；;、：:！？!?（(]|$|[和与及等昨今已将正由]|\d{{1,2}}月|(?:{now})*(?:{stage}))"
        seat = alternation(lexicon.words("works", "seat"))
        built = alternation([word for word in lexicon.words("works", "ending") if word not in WORKS])
        no_item = "|".join([apart, *lexicon.words("works", "no_item")])
        item = rf"(?:(?!{no_item}){BODY}){{2,22}}(?:{built}){TAIL}"
        return cls(
            sieved(rf"(?P<part>{part})?(?:{verb})(?!{about})(?:{front})*的?{name}"),
            compiled(name),
            compiled(f"[、和与及]{name}"),
            sieved(rf"(?:^|[。；\s]|(?<=[县市区镇乡村旗]的)){bare}(?={by})"),
            sieved(
                rf"(?:^|[。；，：:—的、\s])(?P<names>{item}(?:(?:[、和与及]|以及){item})*)"
                rf"(?=(?:等(?:[^，,。；;、]{{0,10}}(?:项目|工程))?)?[，,]?(?:{now})*(?:{stage}))"
            ),
            sieved(rf"(?:^|[，。；、在到的近]|走进|走入|深入|赶赴)(?P<name>{item})(?=(?:{scene}))"),
            compiled(item),
            compiled(rf"(?P<name>{item})(?=(?:{now})*(?:{stage}|[开动]工))"),
            compiled(
                rf"(?P<name>(?:(?!{no_item}){BODY}){{2,12}}(?:{seat}))(?={'|'.join(lexicon.words('works', 'settles'))})"
            ),
            compiled(rf"(?:{alternation(lexicon.words('works', 'plain'))})+"),
            compiled(rf"(?:{ending}){TAIL}$"),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'own'))}){TAIL}$"),
            compiled(rf"(?:{alternation(lexicon.words('works', 'of_house'))}){TAIL}$|(?<=[院校馆厂园]){PHASE}$"),
            compiled("|".join(lexicon.words("works", "part_of"))),
            compiled("|".join(lexicon.words("works", "crossing"))),
            particular,
            edges.verb | edges.build,
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """What no other finder has found."""
        spans = [match.span("name") for match in self.built.finditer(scan.text) if not match["part"]]
        for _, end in list(spans):
            while more := self.further.match(scan.text, end):  # 兴建了甲购物广场|、乙文化广场
                spans.append(more.span("name"))
                end = more.end("name")
        spans += [
            match.span("name") for match in chain(self.fronted.finditer(scan.text), self.scene.finditer(scan.text))
        ]
        rows = [row.span("names") for row in self.staged.finditer(scan.text)]
        staged = [match.span() for row in rows for match in self.item.finditer(scan.text, *row)]
        spans += staged
        for firm in scan.of("Company"):
            end = scan.span(firm)[1]
            if scan.text.startswith(OF, end) and (match := self.owned.match(scan.text, end + 1)):
                spans.append(match.span("name"))
            legal = scan.text.endswith(LEGAL, 0, end)
            if legal and (match := self.begun.match(scan.text, end)) and not self.of_house.search(match["name"]):
                spans.append(match.span("name"))
        yield from self.seats(scan)
        projects = [scan.span(m)[1] for m in scan.of("Project")]
        taken = 0
        for start, end in sorted({(self.own_start(scan, *span), span[1]) for span in spans}):
            if start < taken or self.particular.is_part(scan, start, projects):
                continue
            named = (start, end) in staged and self.crosses(scan.text, start, end)
            if self.is_free(scan, start, end) and (named or self.is_one(scan, start, end)):
                taken = end
                figured = FIGURED.match(scan.text, start) and scan.text.endswith(ONE_LINE, 0, start)
                phase = scan.text[end - 1] == PHASE[-1]  # 某水厂|二期
                one = figured or phase or scan.covers(start, start + 1, "Company")
                role = "name" if one else "background"
                yield scan.mention(start, end, "Project", "project:works", role=role)

    def own_start(self, scan: Scan, start: int, end: int) -> int:
        """Where the name of a thing begins behind what it is a part of: 甲高速公路控制性工程|乙特大桥."""
        return max((match.end() for match in self.part_of.finditer(scan.text, start, end)), default=start)

    def is_free(self, scan: Scan, start: int, end: int) -> bool:
        """Whether nothing else is found there, but the short name of the firm that the thing is called by."""
        firms = [scan.span(m) for m in scan.of("Company")]
        called = any(
            a == start and b < end and (b <= start + SHORT or not scan.text.endswith(LEGAL, a, b)) for a, b in firms
        )
        inside = any(start < a < end for a, _ in firms)
        others = OTHERS[1:] if called and not inside else OTHERS
        owners = [
            m.type for m in scan.of("Organization", "Company") if scan.span(m)[0] == start and scan.span(m)[1] < end
        ]
        if (
            owners and not inside and self.of_house.search(scan.text, start, end)
        ):  # 某县人民医院|新院区, 甲集团|总部大厦
            return not scan.covers(start, end, *(kind for kind in others if kind not in owners))
        return not scan.covers(start, end, *others)

    def seats(self, scan: Scan) -> Iterator[Mention]:
        """What a firm has somewhere, called by its name: it is not the firm that settles there."""
        for firm in scan.of("Company"):
            start, end = scan.span(firm)
            acts = scan.words.following(end) in self.acts
            match = self.seat.match(scan.text, end) if firm.role == "name" and not acts else None
            if match and not SEVERAL.search(match["name"]) and not scan.covers(end, match.end(), *OTHERS):
                yield scan.mention(start, match.end(), "Project", "project:works")

    def is_one(self, scan: Scan, start: int, end: int) -> bool:
        """Whether the name means one thing and not any of its kind."""
        whole = scan.text[start:end]
        quoted = whole.startswith("“") and whole.endswith("”")
        stem = self.ending.sub("", whole[quoted : end - start - quoted])
        if whole.endswith("”") and not (quoted and end - start <= CALLED):  # a slogan: “中国快时尚智造基地”
            return False
        own = self.plain.sub("", stem)
        owned = scan.text.endswith(LEGAL, 0, start) and scan.covers(start - 1, start, "Company")
        shortest = SHORTEST - (owned or end - start - len(stem) >= LONG)
        if SEVERAL.search(stem) or scan.text.startswith(POINTING, start):
            return False
        pair = len(own) == PAIR and strange(own) and self.own.search(scan.text, start, end) is not None
        named = len(own) >= shortest or pair
        whole_name = named and self.particular(scan, stem, start, PAIR if pair else shortest)
        return whole_name or self.is_local(scan, start, start + quoted + len(stem), end)

    def crosses(self, text: str, start: int, end: int) -> bool:
        """Whether it is a bridge, tunnel or avenue of a name, be that a word, of which is told how far it has come."""
        return self.crossing.fullmatch(text, start, end) is not None

    def is_local(self, scan: Scan, start: int, stem: int, end: int) -> bool:
        """Whether what is built is the one that a place has of its kind: 甲县|国际会展中心, 甲县|商贸城."""
        behind = max((b for a, b in map(scan.span, scan.of("Place")) if a == start and b <= stem), default=start)
        rest = scan.text[behind:stem]
        long = len(rest) >= PAIR or end - stem >= LONG
        kind = self.plain.fullmatch(rest) or self.particular.kind.search(rest)  # 某市|首个数字|艺术馆
        return behind > start and long and not rest.endswith(self.particular.action) and not kind
