"""Words by which an article frames what it tells of: scenes, visits to workshops, lists of who has come, founders."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.cells import CellRows
from kg.claims.carrying_words import Carrying
from kg.claims.given_up_words import GivenUp
from kg.claims.reuse_words import Reuse
from kg.claims.siting_words import SitingWords
from kg.claims.stages import Stages
from kg.kept import compiled
from kg.lists import NUMBER
from kg.model import Mention, Sentence
from kg.ontology import Lexicon
from kg.segment import alternation

BRAND = "company:brand"


@dataclass(frozen=True)
class Signs:
    """Compiled once for all articles."""

    scene_lead: re.Pattern[str]
    """What stands in front of the place that opens a scene: 在|太康县，."""
    sees: re.Pattern[str]
    """Somebody is said to see things: 走进, 察看."""
    sees_there: re.Pattern[str]
    """The same of what stands behind the place of a scene: 到了, 看了."""
    scene_subject: re.Pattern[str]
    """Between the site of a scene and the thing that the clause behind it is about: 在某工业园，|来自上海的|甲公司."""
    seen: re.Pattern[str]
    """In the clause behind things: somebody has seen them: 甲厂、乙厂|逐一看过."""
    scene_part: re.Pattern[str]
    """Behind the name of a site: what is seen or works in what follows lies there."""
    scene_goes: re.Pattern[str]
    """Leads on to a site that no finder named."""
    nearby: re.Pattern[str]
    """In front of a firm, it is in the park of the one before: 同在一个园区的|甲公司."""
    lists: re.Pattern[str]
    """Behind the site that opens a scene, a list of its projects follows."""
    leaves: re.Pattern[str]
    """Between where a visit went and what it saw: it has gone on."""
    estates: re.Pattern[str]
    """Behind a park at the end of a line, that it has so many parks, which the lines below tell of; group ``count``."""
    industry_tail: re.Pattern[str]
    """How the name of an industry ends."""
    estate: re.Pattern[str]
    """How the name of a park goes on behind what is made there."""
    branch: re.Pattern[str]
    """How the name of a firm goes on behind that of its group."""
    workshop: re.Pattern[str]
    """Behind the name of a firm: its workshop."""
    brings: re.Pattern[str]
    """In front of a list of firms: they have come here."""
    are_here: re.Pattern[str]
    """The same behind a list."""
    works: re.Pattern[str]
    """Said of firms that work where the article is set."""
    strangers: re.Pattern[str]
    """Said where firms come up that need not be there: guests, suppliers, builders, owners."""
    venue: re.Pattern[str]
    """Where a ceremony for many is held, up to the verb: 集中开工仪式在|某园区举行."""
    counted: re.Pattern[str]
    """Behind the name of a park, how many projects it has: 某园区|开工项目12项."""
    priced: re.Pattern[str]
    """All that stands between the start of a clause and a project: 投资3亿元的|某项目."""
    keeper: re.Pattern[str]
    """Behind the name of a park, the rest of the name of the firm that builds and runs it: 某园区|投资集团."""
    park_own: re.Pattern[str]
    """Behind the name of a park, works of its own, beside which others need not be: 某园区|供热站."""
    public: re.Pattern[str]
    """In the name of a project, that a county builds it for all, in no park: 县职教中心, 道路改造."""
    vast: re.Pattern[str]
    """The end of the name of a zone that is a whole territory."""
    everywhere: re.Pattern[str]
    """The end of the name of a firm that has works in many places."""
    joined: re.Pattern[str]
    """What stands between two things of one list."""
    one_firm: re.Pattern[str]
    """Behind the site of a firm whose name comes later: 某产业园|一家酒厂."""
    group_ahead: re.Pattern[str]
    """Behind the site of several projects: their number: 某县|集中开工的8个项目."""
    group_firms: re.Pattern[str]
    """Behind the site of several firms: 某基地|再添11家企业."""
    fair: re.Pattern[str]
    """Behind a place, that a fair is held there."""
    speaks: re.Pattern[str]
    """Behind a post, that who holds it says what follows."""
    so_many: re.Pattern[str]
    """Behind the last firm of a list: how many they are: 等7家企业."""
    group_behind: re.Pattern[str]
    """In front of it: 这5个项目分别落户|某镇."""
    group_settles: re.Pattern[str]
    """Said of the firms whose projects they are: 5家企业签约入驻."""
    part: re.Pattern[str]
    """Ends the name of what is but a part of a project: 生产线."""
    state_works: re.Pattern[str]
    """In the name of a project: it is where its name says, whoever builds it."""
    sole_title: re.Pattern[str]
    """A title that one alone has."""
    no_head: re.Pattern[str]
    """A title and a body that has no head of that title, an arrow between: 校长→某医院."""
    works_with: re.Pattern[str]
    """Behind the other side of which a speaker says 我们与, that there is a co-operation."""
    founder: re.Pattern[str]
    """In a title: its holder founded the firm: 创始人、董事长."""
    descent: re.Pattern[str]
    """Behind the place that somebody is from."""
    chain_head: re.Pattern[str]
    """Behind the industry that heads a part of an article, how many projects it has."""
    natives: re.Pattern[str]
    """The same where they are called its people."""
    traded: re.Pattern[str]
    """Behind a place without its level it is a firm that is called by it: 金华|车辆."""
    reuse: Reuse
    """How an article says that one firm works in the plant of another."""
    given_up: GivenUp
    """How a clause says that nothing comes of a project."""
    siting: SitingWords
    """How a clause says where something is."""
    stages: Stages
    """Which words say that projects have reached a stage."""
    carrying: Carrying
    """How a firm's own project is told of without it."""
    cells: CellRows
    """What the cells of rows hold that commas divide."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Signs:
        """Reads ``phrases.tsv`` and ``stages.tsv``."""
        wares = [word for word in lexicon.words("products", "head") if len(word) > 1]
        return cls(
            scene_lead=lexicon.regex("phrases", "scene_lead"),
            sees=lexicon.regex("phrases", "goes"),
            scene_subject=lexicon.regex("phrases", "scene_subject"),
            sees_there=lexicon.regex("phrases", "scene_sees"),
            seen=lexicon.regex("phrases", "scene_seen"),
            scene_part=lexicon.regex("phrases", "scene_part"),
            scene_goes=compiled(
                rf"[。；，](?:{lexicon.regex('phrases', 'scene_goes').pattern})"
                r"[\u3400-\u9fff]{2,8}[镇乡村县区市园][，,]"
                rf"|[。；;，,](?:{lexicon.regex('phrases', 'scene_turns').pattern})[，,]"
                r"|[。；]在?[\u3400-\u9fff]{2,8}[镇乡村县区园城][里内]，"
            ),
            nearby=lexicon.regex("phrases", "nearby"),
            lists=lexicon.regex("phrases", "scene_lists"),
            leaves=lexicon.regex("phrases", "leaves"),
            estates=compiled(
                rf"(?:{lexicon.regex('phrases', 'park_has').pattern})的?(?P<count>{NUMBER})[个大]"
                r"[^。；，]{0,6}[园区](?:[：:]|[—―-]+)?\s*$"
            ),
            industry_tail=compiled(f"(?:特色|全)?(?:{lexicon.regex('phrases', 'industry_tail').pattern})?$"),
            estate=compiled(
                rf"(?:特色)?(?:加工|制造|科技|创新)?(?:{lexicon.regex('phrases', 'estate').pattern})[^产工]*$"
            ),
            branch=compiled(rf"(?!{lexicon.regex('phrases', 'no_branch').pattern})[\u3400-\u9fff（）()]{{3,}}"),
            workshop=lexicon.regex("phrases", "workshop"),
            brings=lexicon.regex("phrases", "brings"),
            are_here=lexicon.regex("phrases", "are_here"),
            works=lexicon.regex("siting", "works"),
            strangers=lexicon.regex("siting", "strangers"),
            vast=lexicon.regex("siting", "vast"),
            everywhere=lexicon.regex("siting", "everywhere"),
            counted=lexicon.regex("phrases", "park_counts"),
            priced=lexicon.regex("phrases", "priced"),
            park_own=lexicon.regex("phrases", "park_own"),
            public=lexicon.regex("phrases", "public_works"),
            keeper=lexicon.regex("phrases", "keeper"),
            venue=lexicon.regex("phrases", "venue"),
            joined=lexicon.regex("phrases", "joined"),
            one_firm=lexicon.regex("phrases", "one_firm"),
            group_ahead=lexicon.regex("phrases", "group_ahead"),
            group_firms=lexicon.regex("phrases", "group_firms"),
            fair=lexicon.regex("phrases", "fair"),
            speaks=lexicon.regex("phrases", "speaks"),
            so_many=lexicon.regex("phrases", "so_many"),
            group_behind=lexicon.regex("phrases", "group_behind"),
            group_settles=lexicon.regex("phrases", "group_settles"),
            part=compiled(f"(?:{'|'.join(lexicon.words('phrases', 'part'))})$"),
            works_with=lexicon.regex("phrases", "works_with"),
            founder=lexicon.regex("phrases", "founder"),
            state_works=lexicon.regex("phrases", "state_works"),
            sole_title=lexicon.regex("phrases", "sole_title"),
            no_head=lexicon.regex("phrases", "no_head"),
            descent=lexicon.regex("place_words", "descent"),
            natives=lexicon.regex("place_words", "natives"),
            traded=compiled(alternation([*lexicon.words("company_suffixes", "trade", "word", "last"), *wares])),
            chain_head=lexicon.regex("phrases", "chain_head"),
            reuse=Reuse.load(lexicon),
            given_up=GivenUp.load(lexicon),
            siting=SitingWords.load(lexicon),
            stages=Stages.load(lexicon),
            carrying=Carrying.load(lexicon),
            cells=CellRows.load(lexicon),
        )

    def is_everywhere(self, firm: Mention, sentence: Sentence) -> bool:
        """Whether a firm known in all the country stands there for a house or work of its own: 甲区|中国石化|乙油库."""
        return firm.rule == BRAND and self.workshop.match(sentence.text, firm.end - sentence.start) is None
