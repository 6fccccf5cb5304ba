"""The words of and around the names of projects, as the finders of projects ask for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.clauses import clause_start
from kg.kept import compiled
from kg.ontology import Lexicon

ABOUT = "就"
"""In front of what two sides speak about."""


@dataclass(frozen=True)
class ProjectWords:
    """Expressions made of ``project_words.tsv``."""

    endings: str
    """What is left out of a name to find what is made: 项目, 生产基地."""
    work: str
    """What is done with a thing that a name ends in: 深加工基地|建设|项目."""
    works: str
    """What ends a list of works, behind 等."""
    field: str
    """What a list behind 等 may be of that is built by nobody: 等领域."""
    annex: re.Pattern[str]
    """Behind works what else is built with them, which is no project of its own."""
    lists: re.Pattern[str]
    """How the name of a project ends that may hold such a list: not 年产2万吨焦炭、甲铁路."""
    opened: re.Pattern[str]
    """What a sentence begins with in front of a name: 据悉，."""
    subject: re.Pattern[str]
    """Behind a name that opens its sentence: 印章推广应用|项目由…."""
    kinds: re.Pattern[str]
    """Products may be listed in a name, if it goes on with their kind: 钻头、镐钎等五金工具制造|项目."""
    wares: re.Pattern[str]
    """Products and their kind in one name, behind who builds it: 实施|轴承、齿轮等机械零件加工|项目."""
    apart: re.Pattern[str]
    """Behind these 和 joins two things, not two products."""
    part_of: re.Pattern[str]
    """Ends what a thing is a part of, in front of its name: 甲高速公路控制性工程|乙特大桥."""
    done: re.Pattern[str]
    """What no name holds: 甲厂投资新建二期项目."""
    does: re.Pattern[str]
    """What a place does that is named in front: 某乡|投资建设|某项目."""
    house: re.Pattern[str]
    """Of these a word of two characters is the whole name: 景山|学校|项目, 沅江|大桥项目."""
    day: re.Pattern[str]
    """When something is done, or that it is in parts: 自3月份|主体结构工程, 分三期建设|柠檬全产业链项目."""
    own: re.Pattern[str]
    """What of a firm is built that says no more."""
    builds: re.Pattern[str]
    """All that stands between a firm and the project that it builds: 投建的."""
    phase: re.Pattern[str]
    """A phase in brackets and no more, which is none of a name without the firm in front: 甲陶瓷|（二期）扩建项目."""
    scene: re.Pattern[str]
    """Behind a list of projects: it is there that somebody is."""
    brings: re.Pattern[str]
    """In front of a list, that its items have come, each of which is one project then: 新引进|甲膜、乙制造等项目."""
    comes: re.Pattern[str]
    """The same behind it: 等项目|相继落地."""
    hoped: re.Pattern[str]
    """In front of either, that it is yet to be: 推动|甲膜、乙制造等项目相继落地."""
    agreed: re.Pattern[str]
    """Behind those about which two sides speak, that they have agreed on them: 就|甲膜、乙制造两个项目|达成协议."""
    batch: re.Pattern[str]
    """What says in front of 项目 that a list before it names several: 等|一批支撑|项目."""
    front: re.Pattern[str]
    """What stands in front of an item: what it costs, where it is one of those that are listed (甲县有|乙项目)."""

    of_trade: re.Pattern[str]
    """Behind a trade, what makes it that of the thing and not of the firm: 昊岭|机械|零部件生产线."""
    uses: re.Pattern[str]
    """What a name may begin with that says out of what something is made: 利用秸秆生产|有机肥项目."""
    large: re.Pattern[str]
    """How much is made of what is named behind it."""
    mark: re.Pattern[str]
    """What a coined word in front of it must be a firm's: 建龙|二期工程, 吉化|120万吨乙烯, 普华永道|“未来空间”项目."""
    heading: re.Pattern[str]
    """A number and a name, and the sentence ends: what follows is about it."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> ProjectWords:
        """Reads ``project_words.tsv``."""

        def words(kind: str) -> str:
            return f"(?:{'|'.join(lexicon.words('project_words', kind))})"

        ware = rf"(?:(?!{words('no_ware')})[\u3400-\u9fffA-Za-z0-9]){{2,10}}"
        made = f"{words('makes')}(?:基地|线)?"
        return cls(
            endings=words("ending"),
            work=f"(?:{words('work')}{{1,2}})",
            works=(
                r"(?:一批|[\d一二三四五六七八九十]+[个项])?(?:具有[\u3400-\u9fff]{2,8}的)?"
                rf"{words('sort')}*(?:建设)?工程(?!技术|建设|[师学院局队])"
            ),
            field=words("field"),
            annex=compiled(
                rf"(?:及|暨|和){words('annex')}[\u3400-\u9fff]{{0,8}}?(?:项目|工程)(?=[，,。；;、（(]|$|{words('happens')})"
            ),
            lists=compiled(rf"[\u3400-\u9fff]{{0,8}}?{words('noun')}"),
            opened=compiled(f"{words('aside')}[，,]?"),
            subject=compiled(f"{words('noun')}+{words('told')}"),
            kinds=compiled(f"等[^等]{{2,}}{made}$"),
            wares=compiled(rf"{words('sets_up')}(?P<name>(?P<items>{ware}(?:、{ware})+)(?:等{ware})?{made})$"),
            apart=compiled(f"{words('apart')}$"),
            part_of=compiled("|".join(lexicon.words("works", "part_of"))),
            done=compiled(f"投资{words('invests')}"),
            does=compiled(words("does")),
            house=compiled(words("house")),
            day=compiled(words("day")),
            builds=compiled(
                f"(?:新|正在|拟|计划|联合|独资)?(?:{words('sets_up')}|投资|承建)?(?:{words('sets_up')})?的"
            ),
            own=compiled(f"(?:[（(]?[一二三四五]期[）)]?|{words('own')})+"),
            phase=compiled(f"[（(][一二三四五]期[）)](?:{words('own')}|建设)*(?:项目|工程)"),
            scene=compiled(f"(?:的)?{words('stage')}?{words('spot')}"),
            brings=compiled(f"{words('brings')}$"),
            comes=compiled(words("comes")),
            hoped=compiled(words("hoped")),
            agreed=compiled(words("agreed")),
            batch=compiled(f"{words('batch')}[^，,。；;、等]{{0,14}}"),
            front=compiled(words("front")),
            of_trade=compiled(words("of_trade")),
            uses=compiled(words("uses")),
            large=compiled(rf"(?:年产)?\d[\d.]*[万亿]?{words('large')}[\u3400-\u9fff]{{3}}"),
            mark=compiled(rf"[（(]?[一二三四五]期|(?!\dA级)\d[\d.]*[万亿]?{words('large')}|“"),
            heading=compiled(
                r"\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）).、．]\s*"
                rf"(?P<item>[^，,。；;：:的等]{{5,40}}?{words('noun')})[。：:]?\s*"
            ),
        )

    def have_come(self, text: str, start: int, end: int) -> bool:
        """Whether it is said of the items of a list between two offsets that they have come or are built."""
        said = self.brings.search(text, 0, start) or self.comes.match(text, end)
        if said and said[0].endswith(ABOUT) and not self.agreed.match(text, end):
            return False
        return said is not None and not self.hoped.search(text, clause_start(text, start), start)
