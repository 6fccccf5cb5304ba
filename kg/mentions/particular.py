"""Which phrases that end like a project's name one project, and which a kind, a count or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.project_words import ProjectWords
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.segment import alternation, strange

COUNT = compiled(r"(?:第?[一二两三四五六七八九十\d]+|多|数)(?:余|多)?(?:家|个|条|座|批|项|大|处|次|类|种)")
FEW = compiled(r"(?:[一二两三四五六七八九十]|\d{1,2})[多余]?[套台]")
"""So many lines, in front of what they make; 2万套|橱柜|生产线 is how much they make."""
SEVERAL = compiled(r"(?<![第\d])(?:[二两三四五六七八九十\d]+|多|数|若干|[十百千]余)(?:家|个|条|座|处)")
"""Inside a name it makes several of it: 葛洲坝|六座|电站, 一期|两条|生产线."""
GREAT = compiled(
    r"(?:[两二三四五六七八九十]大|(?:[两二三四五六七八九十]|\d{1,2})[项个])(?P<kind>[\u3400-\u9fff]{0,6})$"
)
"""Behind a list, how many projects it has: 甲扩建、乙加工|三大|项目."""
YEARLY = compiled(r"[年日](?:产|加工|处理).*[和及与、]$")
ONE = "一"
"""One that is told is a project like any other: 一条|年产5万吨的水泥生产线."""
FIGURED = compiled(r"(?:[年日](?:产|加工|处理|出栏|屠宰))?\d|[一二三四五]期\d")
"""A name that begins so is that of one thing, whatever a place is praised for."""
ESTATE = compiled("园区?$")
"""Of such a place has one, though generic words say all of its name."""
LISTED = compiled(r"[\u3400-\u9fff]/(?![年日天])[\u3400-\u9fff]")
SLOGAN = compiled(r"(?:“[\u3400-\u9fff\d]{1,6}”)+|“[^”]{1,6}”$")
"""What a campaign is called by: “蓝天”“碧水”|工程."""
WORKS, SLOGAN_END = "工程", compiled("[\u3400-\u9fff]{1,6}(?<![线路桥段站港库区园厂院馆])“[\u3400-\u9fff]{1,6}”")
"""A campaign may say in front of its slogan what it is about: 党建“头雁”|工程."""
CAMPAIGN = compiled("[一二两双三四五六七八九十百千万亿]+|“?[^“”、]{3,6}、[^“”、]{3,6}”")
"""All that another is called by: “百千万|工程”, “千村示范、万村整治”|工程."""
COINED, BARE = 3, 4
"""So many characters that are no word name a project; an ending that says nothing asks for so many of others."""
HAN = compiled("(?![超小各每全该本此老新总])[\u3400-\u9fff]+(?<![大小级类批化性型式])")
THAT, REACH = "项目", 8
"""So near behind what says no more than a place and generic words, with what is built between, it is one project."""
BUILT, LONG = "建设", 6
"""A long name may end so before 项目: 分卷机组建设项目; a short one is a kind of projects: 产业建设项目."""
BRACKETS = compiled(r"[（(][^（）()]*[）)]")
CLAUSE = "，,；;：:"
SAID = 8
"""So long a name is one thing's where it is told how far it has come."""
LINE = "生产线"
WHOLE = ("项目", "工程", "期")
"""How projects end that have parts."""
FIRST_PART = compiled("(?P<whole>项目|工程)一期(?=(?:进入|正式|顺利|成功|已|全面|建成|投产|试生产|正在)[^二三]*$)")
"""A part that has come far is the project itself where no further one is spoken of: 甲项目|一期|进入试生产."""
SECTION = compiled(r"(?:项目)?第?[\dA-Z一二三四五六七八九十-]{1,6}(?:标段?|合同段|工区)(?!项目|工程|段)")
"""Behind a road, the part of it that somebody builds."""
ORGAN = compiled("[委局厅部办府]$")
"""How bodies end that check and grant projects."""
JOINT, OF = "合作", "的"
ALL_IN_ONE, SORT = (
    ("一体的", "一身的"),
    compiled("(?:是|系|为|成|打造)(?:一|该|本|全)[^，。；]{0,2}[个座条处项][^。；]*$"),
)
"""The first in front of a project that the second stands before tell what sort of project another is, not its name."""
CALLED = 6
"""So long, with its quotes, is what one project of a firm is called by: “中央厨房”, no “三化”."""
MORE = compiled("(?:(?:[、和与及]|以及)[^，,。；;、的]{3,24}?(?:项目|工程)(?:[（(][^（）()]{1,8}[）)])?)*")
"""Others that the same is said of: 甲通道项目|、乙大桥项目|，是重要的主干路."""
NAMED = compiled(r"[\d“”]|[A-Za-z]{2}|[一二三四五]期")
"""What makes a name one thing's, beside a place or a firm in it."""


@dataclass(frozen=True)
class Particular:
    """Tells one project from a kind of projects."""

    generic: re.Pattern[str]
    action: tuple[str, ...]
    counted: re.Pattern[str]
    """What stands in front of several: 12个, 一批, 各类."""
    total: re.Pattern[str]
    """What stands behind several: 项目|12个, 项目|共53个."""
    other: re.Pattern[str]
    """What makes of the ending another word: 总工程|师, 铁路|局."""
    body: re.Pattern[str]
    """How the names of firms and bodies end."""
    site: re.Pattern[str]
    """A builder's own name in front of a bare 项目."""
    zone: re.Pattern[str]
    """The ending of a zone, which many projects are in."""
    weak: re.Pattern[str]
    """Endings of what stands long since as often as it is built: 大桥, 工厂."""
    praised: re.Pattern[str]
    """What stands in front of such an ending that only says what a place is: 是全国最大的|打火机生产基地."""
    built: re.Pattern[str]
    """What a sentence says of things that are built."""
    class_front: re.Pattern[str]
    class_behind: re.Pattern[str]
    """What stands before and behind a name that says what kind of thing another is: 甲基地是首批落户的|影视项目."""

    part: re.Pattern[str]
    """From behind a project up to what it builds: 甲项目|总投资2亿元，建设|豆干生产线."""
    content: re.Pattern[str]
    """What stands in front of the things that a project consists of: 建设内容包括|."""
    spoken: re.Pattern[str]
    """项目 as the subject of a clause: 该|项目."""
    concrete: re.Pattern[str]
    """What a place has few of: 风电."""
    people: re.Pattern[str]
    """Behind 项目, those who work on one; with nothing but a firm in front it has no name: 甲公司|项目|经理."""
    single: re.Pattern[str]
    """What is said, right behind its name, of one thing: 垃圾焚烧发电项目|投入运行."""
    award: re.Pattern[str]
    """What stands in front of a name that somebody is given: 荣获中建某局|十佳EPC项目."""
    kind: re.Pattern[str]
    """What makes a name one for a kind or for what is said of another: “两塔一机”式光热|项目, 某市首个污水处理|项目."""
    words: ProjectWords
    parted: re.Pattern[str]
    """The part of a park that some build together is one project: 某新区启动区合作|项目."""

    @classmethod
    def load(cls, lexicon: Lexicon, words: ProjectWords) -> Particular:
        """Reads ``projects.tsv``, ``project_words.tsv`` and ``phrases.tsv``."""
        kinds = ("counted", "project_total", "no_project", "site")
        phrase = {kind: "|".join(lexicon.words("phrases", kind)) for kind in kinds}
        return cls(
            compiled(rf"{alternation(lexicon.words('projects', 'generic'))}|、"),
            lexicon.words("projects", "action"),
            compiled(rf"(?:{phrase['counted']})$"),
            compiled(phrase["project_total"]),
            compiled(phrase["no_project"]),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'body'))})$"),
            compiled(phrase["site"]),
            compiled(rf"(?:{alternation(lexicon.words('parks', 'zone'))})$"),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'weak'))})$"),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'praised'))})$"),
            compiled(alternation(lexicon.words("projects", "built"))),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'class_front'))})$"),
            compiled("|".join(lexicon.words("phrases", "class_behind"))),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'part_built'))})[^，,。；;]*$"),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'content'))})[^。；;]*$"),
            compiled("|".join(lexicon.words("phrases", "spoken_project"))),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'concrete'))})$"),
            compiled("|".join(lexicon.words("phrases", "project_people"))),
            compiled("|".join(lexicon.words("phrases", "single"))),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'award'))})$"),
            compiled("|".join(lexicon.words("project_words", "kind"))),
            words,
            compiled(rf"(?:{'|'.join(lexicon.words('project_words', 'core'))})区合作$"),
        )

    def is_part(self, scan: Scan, start: int, ends: Sequence[int]) -> bool:
        """Whether the phrase from an offset on is what a project of the sentence builds, and none of its own.

        ``ends``: where the projects of the sentence end. A firm that a clause in between opens with has its own.
        """
        whole = (end for end in ends if end <= start and scan.text.endswith(WHOLE, 0, end))
        since = max([0, *whole, *(m.end() for m in self.spoken.finditer(scan.text, 0, start))])
        firms = any(since < a < start and scan.text[a - 1] in CLAUSE for a, _ in map(scan.span, scan.of("Company")))
        return since > 0 and not firms and self.part.match(scan.text[:start], since) is not None

    def is_other(self, scan: Scan, start: int, ending: re.Match[str], ends: Sequence[int]) -> bool:
        """Whether the phrase is several projects, part of a longer word or name, or a thing that nobody builds here.

        ``ends``: where the projects of the sentence end.
        """
        text, end = scan.text, ending.end()
        counted = self.counted.search(text, 0, start)
        counted = None if counted and counted[0].startswith(ONE) and FIGURED.match(text, start) else counted
        if self.other.match(text, end) or self.total.match(text, end) or counted:
            return True
        if any(scan.span(m)[0] < end < scan.span(m)[1] for m in scan.of("Company", "Organization")):
            return True
        if self.people.match(text, end) and scan.covers(ending.start() - 1, ending.start(), "Company"):
            return True
        if self.award.search(text, 0, start) or self.content.search(text[:start]):
            return True
        several = SEVERAL.search(text, start, ending.start())
        yearly = several and YEARLY.search(text, start, several.start())  # 年产3000台水泵和|5000个|阀门项目
        if several and not yearly and not scan.covers(several.start(), several.end(), "Place"):
            return True
        weak = self.weak.search(ending[0])
        if weak is None or SECTION.match(text, end):  # 甲高速公路|3标段
            return False
        figured = FIGURED.match(text, start)  # 建成|年产2万吨豆干生产线
        praised = not self.built.search(text) or bool(not figured and self.praised.search(text, 0, start))
        return praised or self.is_part(scan, start, ends)

    def is_body(self, text: str) -> bool:
        """Whether a phrase ends like the name of a firm or body."""
        return self.body.search(text) is not None

    def is_site(self, name: str) -> bool:
        """Whether a name says no more than who builds there: 一公局集团项目."""
        return self.site.search(name) is not None

    def is_plain(self, scan: Scan, start: int, end: int) -> bool:
        """Whether nothing makes the name one thing's: no place, firm, figure, phase or quoted word in it, nor what is
        said of it."""
        behind = MORE.match(scan.text, end).end()  # type: ignore[union-attr]
        told = end - start >= SAID and (self.is_done(scan, start) or self.single.match(scan.text, behind))
        named = NAMED.search(scan.text, start, end) or told
        return not named and not scan.covers(start, end, "Place", "Company", "IndustrialPark", "Organization")

    def is_done(self, scan: Scan, start: int) -> bool:
        """Whether a place and what it does stand right in front: 某乡|投资建设|."""
        done = (self.words.does.match(scan.text, end) for _, end in map(scan.span, scan.of("Place")))
        return any(match is not None and match.end() == start for match in done)

    def is_class(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a plain name only says what kind of thing it is that the sentence names elsewhere."""
        return bool(self.class_front.search(scan.text, 0, start) or self.class_behind.match(scan.text, end))

    def shortest(self, ending: str) -> int:
        """So many characters make a name before the ending: 果蔬|智能制造基地, 碳纤维|产业园项目, 四个字的|项目."""
        thing = len(re.sub("项目|工程", "", ending))
        return 4 if thing == 0 else 3 if thing < 4 and not self.words.house.match(ending) else 2

    @staticmethod
    def is_coined(stem: str, shortest: int) -> bool:
        """Whether three characters in front of a bare 项目 can only be a name: 大铲湾."""
        return shortest == BARE and len(stem) == COINED and HAN.fullmatch(stem) is not None and strange(stem)

    def __call__(self, scan: Scan, stem: str, start: int, shortest: int = 4) -> bool:
        """Whether the stem says more than generic words do."""
        rest = re.sub(r"[“”\s]", "", stem)
        front = start
        for site in scan.of("Place", "IndustrialPark"):
            a, b = scan.span(site)
            own = site.type == "IndustrialPark" and not self.zone.search(site.name)  # 物流园|项目 is a project
            further = site.type == "Place" and a == front  # 驻马店|新蔡县|项目
            if (further or a == start) and b <= start + len(stem) and not own:
                rest, front = scan.text[b : start + len(stem)], b
        named = scan.text[front : start + len(stem)]
        slogan = SLOGAN.match(named)  # “迎商回乡”标志性|项目, 甲市|“双百双新”产业|项目
        line = scan.text.startswith(LINE, start + len(stem))
        kind = named[slogan.end() :] if slogan else ""
        placed = front > start and not kind  # 甲县“市民公园”|项目
        firms = [scan.span(m)[1] for m in scan.of("Company")]  # 甲公司的|“中央厨房”|建设项目
        owned = start in firms or (start - 1 in firms and scan.text[start - 1] == OF)
        owned = owned and len(stem) >= CALLED and scan.text.startswith((THAT, BUILT + THAT), start + len(stem))
        campaign = slogan and not (line or placed or owned) and self.is_generic(kind)  # not “甲牌”|生产线
        works = scan.text.startswith(WORKS, start + len(stem)) and not (owned or front > start)
        quoted = re.fullmatch(r".*“[\u3400-\u9fff]”", stem) or campaign or CAMPAIGN.fullmatch(stem)
        quoted = quoted or (SLOGAN_END.fullmatch(stem) if works else None)  # 党建“头雁”|工程
        great = GREAT.search(stem)
        body = any(scan.span(m) == (start, start + len(stem)) for m in scan.of("Organization"))  # 国家发改委|项目验收
        if rest.endswith(BUILT) and (len(rest) >= LONG or rest[0].isdigit()):  # 卷板分卷机组|建设|项目, 7号桥|建设|项目
            rest = rest[: -len(BUILT)]
        if self.parted.search(rest):
            rest = rest.removesuffix(JOINT)
        if (
            len(stem) < min(3, shortest)
            or LISTED.search(stem)
            or self.kind.search(stem)
            or COUNT.match(stem)
            or (line and FEW.match(stem))
            or (great and self.is_generic(great["kind"]))
            or rest.endswith(self.action)
            or quoted
            or (scan.text.endswith(ALL_IN_ONE, 0, start) and SORT.search(scan.text, 0, start))
            or stem.count("“") != stem.count("”")
            or (body and ORGAN.search(stem))
        ):
            return False
        if self.is_generic(rest):
            end = start + len(stem)  # 屏山县|生态旅游|综合体项目, 某县|风电|项目
            follows = shortest < BARE and scan.text.find(THAT, end, end + REACH) >= 0
            estate = len(rest) >= LONG and ESTATE.search(rest) is not None  # 某县|现代农业示范园区|项目
            one = follows or estate or self.concrete.search(rest) is not None
            return bool(rest) and len(rest) < len(stem) and one
        return len(stem) >= shortest or self.is_coined(stem, shortest)

    def is_generic(self, text: str) -> bool:
        """Whether a text is generic words alone, or nothing."""
        while text and (word := self.generic.match(text)):
            text = text[word.end() :]
        return not text
