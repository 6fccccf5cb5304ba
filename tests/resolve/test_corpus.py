"""The entities of all pages into one node a thing, whatever the order of the pages."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter

import pytest
from said import reader

from kg.model import Entity, Value
from kg.resolve.corpus import Local, unify
from kg.resolve.decisions import Decision, DecisionError, Decisions
from kg.resolve.evidence import Pair
from kg.resolve.nodes import Unified
from kg.resolve.reprints import Sourced
from kg.resolve.spool import LIMIT

ZUNYI, KAILI, GUIYANG, CHANGSHA = "520300", "522600", "520100", "430100"
PAGES = {"1": ZUNYI, "2": ZUNYI, "3": KAILI, "4": CHANGSHA}
"""Page to the code of its place; page 5 is from nowhere."""


@dataclass(frozen=True)
class Said:
    """A claim as the store gives it back."""

    page: str
    head: str
    predicate: str
    tail: str | None
    title: str | None = None
    value: Value | None = None
    unit: str | None = None
    date: str | None = None


def firm(name: str, *aliases: str) -> Entity:
    return Entity(f"company/{name}", "Company", name, aliases)


def person(name: str, city: str = "遵义市", kind: str = "Official") -> Entity:
    return Entity(f"person/{name}@{city}", kind, name)


def project(name: str, city: str = "遵义市") -> Entity:
    return Entity(f"project/{name}@{city}", "Project", name)


def park(name: str, city: str = "") -> Entity:
    return Entity(f"park/{name}" + (f"@{city}" if city else ""), "IndustrialPark", name)


MEITAN = Entity("place/520328", "Place", "湄潭县", ("湄潭",), "520328")
FENGGANG = Entity("place/520327", "Place", "凤冈县", (), "520327")
SCHOOL = Entity("organization/遵义医科大学", "Organization", "遵义医科大学")
FULL = firm("贵州黔瑞药业有限公司", "黔瑞药业")
OTHER = firm("湖南黔瑞药业有限公司", "黔瑞药业")


def together(
    local: list[Local],
    claims: list[Said],
    sources: Sequence[Sourced] = (),
    decisions: Decisions | None = None,
    limit: int = LIMIT,
) -> Unified:
    """What the pages together are taken for, whatever the order in which they are given."""
    entities, said = sorted(local, key=itemgetter(0)), sorted(claims, key=attrgetter("page"))
    return unify(
        lambda: entities, said, reader().rules, places=PAGES, sources=sources, decisions=decisions, limit=limit
    )


def rows(found: Unified) -> tuple[list[Entity], list[tuple[str, str, str]], list[Pair]]:
    """All that was found."""
    return list(found.entities), list(found.members), list(found.doubts)


def groups(local: list[Local], claims: list[Said], decisions: Decisions | None = None) -> list[list[str]]:
    """The things as lists of page and name, sorted."""
    sources = [(page, 1, "text") for page in ("1", "3")] if claims and claims[0].predicate == "one text" else []
    said = [claim for claim in claims if claim.predicate != "one text"]
    found = together(local, said, sources=sources, decisions=decisions)
    names = {(page, entity.id): entity.name for page, entity in local}
    by_id: dict[str, list[str]] = {}
    for page, id, merged in found.members:
        by_id.setdefault(merged, []).append(f"{page} {names[page, id]}")
    assert {entity.id for entity in found.entities} == by_id.keys()
    return sorted(by_id.values())


SUIYANG = Entity("place/520323", "Place", "绥阳县", (), "520323")


def held(*rows: tuple[str, str, Entity, str]) -> tuple[list[Local], list[Said]]:
    """People with their posts: page, name, body, title."""
    local = [(page, each) for page, name, body, _ in rows for each in (person(name), body)]
    return local, [Said(page, person(name).id, "holdsPost", body.id, title) for page, name, body, title in rows]


def sited(*rows: tuple[str, Entity, Entity]) -> tuple[list[Local], list[Said]]:
    """Projects with their sites: page, project, place."""
    local = [(page, each) for page, thing, site in rows for each in (thing, site)]
    return local, [Said(page, thing.id, "locatedIn", site.id) for page, thing, site in rows]


ONE = [
    pytest.param(
        *sited(("1", project("供热管网改造工程"), MEITAN), ("2", project("湄潭县供热管网改造项目"), MEITAN)),
        id="behind its county, one site",
    ),
    pytest.param([("1", firm("黔瑞集团")), ("4", firm("黔瑞集团"))], [], id="a rare word, two provinces"),
    pytest.param([("1", firm("农业银行")), ("4", firm("农业银行"))], [], id="a house everywhere"),
    pytest.param([("1", firm("黔瑞集团")), ("2", firm("贵州黔瑞（集团）有限公司"))], [], id="group with brackets"),
    pytest.param([("1", firm("黔瑞公司")), ("2", FULL)], [], id="公司 alone, one city"),
    pytest.param([("1", firm("通钢集团")), ("2", firm("通化钢铁集团股份有限公司"))], [], id="abbreviation"),
    pytest.param([("1", firm("富士康")), ("4", firm("富士康科技集团"))], [], id="brand in two provinces"),
    pytest.param([("1", firm("黔瑞药业")), ("2", firm("黔瑞药业公司"))], [], id="two short names, one city"),
    pytest.param([("1", firm("黔瑞药业有限公司")), ("3", firm("黔瑞药业有限公司"))], [], id="no place, one province"),
    pytest.param(*held(("1", "王 志强", MEITAN, "副县长"), ("2", "王志强", MEITAN, "县长")), id="space in a name"),
    pytest.param(*held(("1", "阎志强", MEITAN, "副县长"), ("2", "闫志强", MEITAN, "县长")), id="variant letter"),
    pytest.param(*held(("1", "逄志强", MEITAN, "副县长"), ("2", "逄志强", FENGGANG, "县长")), id="rare surname"),
    pytest.param(
        *held(("1", "王志强", firm("黔瑞集团"), "董事长"), ("2", "王志强", FULL, "总经理")), id="lead of one house"
    ),
    pytest.param(
        *held(("1", "埃隆·马斯克", firm("特斯拉"), "首席执行官"), ("4", "马斯克", firm("特斯拉公司"), "CEO")),
        id="part of a foreign name",
    ),
    pytest.param([("1", park("湄潭经开区")), ("4", park("贵州湄潭经济开发区"))], [], id="province in front of a zone"),
    pytest.param([("1", park("湄潭示范区")), ("4", park("湄潭农业高新技术示范区"))], [], id="cut, far from its place"),
    pytest.param(
        [("1", park("黔域基地", "遵义市")), ("3", park("黔域能源基地", "凯里市"))], [], id="cut, a coined head"
    ),
    pytest.param([("1", project("西十高铁")), ("4", project("西安至十堰高速铁路"))], [], id="line in two provinces"),
    pytest.param(
        [("1", project("湄潭抽水蓄能电站")), ("3", project("贵州湄潭抽水蓄能电站项目"))],
        [],
        id="work named by its place",
    ),
    pytest.param(
        *sited(("1", project("50MW风电项目"), MEITAN), ("2", project("5万千瓦风电工程"), MEITAN)),
        id="one power, one site",
    ),
    pytest.param([("1", MEITAN), ("3", MEITAN)], [], id="places of one code"),
    pytest.param([("1", FULL), ("2", firm("黔瑞药业"))], [], id="short name that a page knows"),
    pytest.param(
        [("1", firm("贵州黔瑞药业有限公司")), ("2", firm("黔瑞药业"))], [], id="short name that fits one firm"
    ),
    pytest.param([("1", FULL), ("5", firm("黔瑞药业"))], [], id="short name on a page from nowhere"),
    pytest.param(
        [("1", firm("贵州黔瑞药业有限公司")), ("2", firm("贵州黔瑞药业股份有限公司"))], [], id="other legal form"
    ),
    pytest.param(
        [("1", firm("遵义金泰建设有限公司")), ("2", firm("金泰建设有限公司"))], [], id="without its place, same city"
    ),
    pytest.param(
        [("1", park("遵义经济技术开发区")), ("4", park("遵义经开区"))],
        [],
        id="zone of one place and kind, another paper",
    ),
    pytest.param(
        [("1", park("和平工业园", "遵义市")), ("2", park("和平工业园区", "遵义市"))],
        [],
        id="park without a place, one city",
    ),
    pytest.param(
        [("1", person("石磊山")), ("3", person("石磊山", "凯里市")), ("1", MEITAN), ("3", MEITAN)],
        [
            Said(page, f"person/石磊山@{city}", "holdsPost", MEITAN.id)
            for page, city in (("1", "遵义市"), ("3", "凯里市"))
        ],
        id="one post, two papers",
    ),
    pytest.param(
        [("1", person("石磊")), ("2", person("石磊")), ("1", MEITAN), ("2", MEITAN)],
        [
            Said("1", "person/石磊@遵义市", "holdsPost", MEITAN.id, "副县长"),
            Said("2", "person/石磊@遵义市", "holdsPost", MEITAN.id, "县长"),
        ],
        id="promoted in one county",
    ),
    pytest.param([("1", person("欧阳振邦")), ("2", person("欧阳振邦"))], [], id="a rare name without posts, one city"),
    pytest.param(
        [("1", person("石磊")), ("3", person("石磊", "凯里市"))],
        [Said("1", "", "one text", None)],
        id="one text in two papers",
    ),
    pytest.param(
        [("1", project("铝箔项目")), ("3", project("铝箔项目", "凯里市")), ("1", FULL), ("3", FULL)],
        [Said(p, FULL.id, "undertakes", f"project/铝箔项目@{c}") for p, c in (("1", "遵义市"), ("3", "凯里市"))],
        id="one name and builder",
    ),
    pytest.param(
        [("1", project("年产5万吨铝箔深加工项目")), ("2", project("年产5万吨铝箔深加工项目"))], [], id="one long name"
    ),
    pytest.param(
        [("1", project("年产5万吨铝箔深加工项目")), ("2", project("5万吨铝箔深加工项目"))], [], id="a name cut in front"
    ),
]


@pytest.mark.parametrize(("local", "claims"), ONE)
def test_one_thing(local: list[Local], claims: list[Said]) -> None:
    things = [group for group in groups(local, claims) if len(group) > 1]
    wanted = sorted(f"{page} {entity.name}" for page, entity in local if entity.type == local[0][1].type)
    assert wanted in [sorted(group) for group in things]


TWO = [
    pytest.param(
        *sited(("1", project("供热管网改造工程"), MEITAN), ("2", project("凤冈县供热管网改造项目"), FENGGANG)),
        id="behind its county, another site",
    ),
    pytest.param([("1", firm("奔驰")), ("2", firm("北京奔驰"))], [], id="brand and its joint venture"),
    pytest.param(
        [("1", firm("华能")), ("2", firm("中国华能陕西发电有限公司"))], [], id="brand and its house at a place"
    ),
    pytest.param(
        [("1", park("湄潭高新区")), ("1", park("湄潭高新综合保税区"))], [], id="zones of two kinds, like letters"
    ),
    pytest.param([("1", firm("宏瑞集团")), ("4", firm("宏瑞集团"))], [], id="one short name, two provinces"),
    pytest.param(
        [("1", firm("宏瑞药业")), ("4", firm("湖南宏瑞药业有限公司"))], [], id="short name, firm of another province"
    ),
    pytest.param([("3", firm("宏瑞公司")), ("2", firm("遵义宏瑞药业有限公司"))], [], id="bare word in another city"),
    pytest.param(
        [("1", firm("宏瑞药业有限公司")), ("4", firm("宏瑞药业有限公司"))],
        [],
        id="one name without a place, two provinces",
    ),
    pytest.param(
        *held(("1", "王志强", firm("黔瑞集团"), "董事长"), ("2", "王志强", FULL, "车间工人")), id="no lead of the house"
    ),
    pytest.param(
        *held(("1", "艾力·买买提", SUIYANG, "副县长"), ("2", "吐尔逊·买买提", SUIYANG, "县长")), id="one father's name"
    ),
    pytest.param(
        [("1", park("新材料产业园", "遵义市")), ("3", park("新材料高新产业园", "凯里市"))], [], id="no coined head"
    ),
    pytest.param(
        *sited(("1", project("老旧小区改造项目"), MEITAN), ("2", project("老旧小区改造项目"), FENGGANG)),
        id="one name, two counties",
    ),
    pytest.param(
        *sited(("1", project("老旧小区改造项目"), MEITAN), ("2", project("县城老旧小区改造工程"), FENGGANG)),
        id="like names, two counties",
    ),
    pytest.param(
        [("1", project("西安至十堰高速铁路")), ("4", project("西宁至十堰高速铁路"))], [], id="lines like in short"
    ),
    pytest.param([("1", FULL), ("4", OTHER)], [], id="other place"),
    pytest.param(
        [("1", firm("贵州黔瑞药业有限公司")), ("2", firm("贵州黔源药业有限公司"))], [], id="other fantasy word"
    ),
    pytest.param([("1", firm("贵州黔瑞药业有限公司")), ("2", firm("贵州黔瑞铝业有限公司"))], [], id="other trade"),
    pytest.param([("1", firm("贵州黔瑞药业有限公司")), ("2", firm("黔瑞集团"))], [], id="a group and its works"),
    pytest.param(
        [("1", firm("遵义金泰建设有限公司")), ("4", firm("金泰建设有限公司"))], [], id="without its place, far apart"
    ),
    pytest.param(
        [("1", park("遵义经济技术开发区")), ("1", park("遵义高新技术产业开发区"))], [], id="other kind of zone"
    ),
    pytest.param(
        [("1", park("和平工业园", "遵义市")), ("3", park("和平工业园", "凯里市"))], [], id="one name in two cities"
    ),
    pytest.param([("1", person("石磊")), ("3", person("石磊", "凯里市"))], [], id="namesakes of two cities"),
    pytest.param(
        [("1", person("石磊", kind="Person")), ("2", person("石磊", kind="Person"))], [], id="a common name, no post"
    ),
    pytest.param(
        [("1", person("石磊")), ("2", person("石磊")), ("1", MEITAN), ("2", FENGGANG)],
        [
            Said("1", "person/石磊@遵义市", "holdsPost", MEITAN.id, "县长"),
            Said("2", "person/石磊@遵义市", "holdsPost", FENGGANG.id, "县长"),
        ],
        id="a common name, two counties of one city",
    ),
    pytest.param(
        [("1", person("石磊")), ("2", person("石磊")), ("1", SCHOOL), ("2", SCHOOL)],
        [
            Said("1", "person/石磊@遵义市", "holdsPost", SCHOOL.id, "党委书记"),
            Said("2", "person/石磊@遵义市", "holdsPost", SCHOOL.id, "副教授"),
        ],
        id="a common name at a large body",
    ),
    pytest.param(
        [("1", person("石磊山")), ("3", person("石磊山", "凯里市")), ("1", MEITAN), ("3", MEITAN)],
        [Said(p, f"person/石磊山@{c}", "inspected", MEITAN.id) for p, c in (("1", "遵义市"), ("3", "凯里市"))],
        id="a visit to one place",
    ),
    pytest.param(
        [("1", project("铝箔项目")), ("3", project("铝箔项目", "凯里市"))], [], id="a short name in two cities"
    ),
    pytest.param([("1", project("铝箔深加工项目一期")), ("2", project("铝箔深加工项目二期"))], [], id="two phases"),
    pytest.param(
        [("1", project("年产5万吨铝箔深加工项目")), ("2", project("年产8万吨铝箔深加工项目"))], [], id="other figures"
    ),
    pytest.param(
        [("1", project("中药饮片加工建设项目")), ("2", project("中药饮片加工建设项目")), ("1", FULL), ("2", OTHER)],
        [
            Said("1", FULL.id, "undertakes", "project/中药饮片加工建设项目@遵义市"),
            Said("2", OTHER.id, "undertakes", "project/中药饮片加工建设项目@遵义市"),
        ],
        id="other builders",
    ),
]


@pytest.mark.parametrize(("local", "claims"), TWO)
def test_two_things(local: list[Local], claims: list[Said]) -> None:
    kind = local[0][1].type
    mine = [f"{page} {entity.name}" for page, entity in local if entity.type == kind]
    assert all([each] in groups(local, claims) for each in mine)


def test_short_name_of_two_firms_is_of_neither_and_a_doubt() -> None:
    local = [("1", FULL), ("5", firm("黔瑞药业")), ("4", OTHER)]
    found = together(local, [])
    assert len(found.entities) == 3
    assert [(pair.one, pair.other) for pair in found.doubts] == [
        (OTHER.id, "company/黔瑞药业"), (FULL.id, "company/黔瑞药业"),
    ]  # fmt: skip


def test_the_merged_entity_has_all_names_and_reasons() -> None:
    found = together([("1", firm("贵州黔瑞药业有限公司")), ("2", firm("黔瑞药业"))], [])
    reason = "黔瑞药业 = 贵州黔瑞药业有限公司: of one city"
    assert tuple(found.entities) == (
        Entity("company/贵州黔瑞药业有限公司", "Company", "贵州黔瑞药业有限公司", ("黔瑞药业",), reasons=(reason,)),
    )


def test_namesakes_of_one_city_have_ids_of_their_own() -> None:
    local = [("1", person("石磊")), ("2", person("石磊")), ("1", MEITAN), ("2", FENGGANG)]
    claims = [
        Said("1", "person/石磊@遵义市", "holdsPost", MEITAN.id, "县长"),
        Said("2", "person/石磊@遵义市", "holdsPost", FENGGANG.id, "县长"),
    ]
    found = together(local, claims)
    people = [entity.id for entity in found.entities if entity.type == "Official"]
    assert people == ["person/石磊@遵义市~520327", "person/石磊@遵义市~520328"]


SHORT = firm("黔瑞药业")
DECIDED = [
    pytest.param(
        [("1", FULL), ("2", SHORT)], [Decision("different", FULL.id, SHORT.id)], 2, id="different against a sure rule"
    ),
    pytest.param([("1", FULL), ("4", OTHER)], [Decision("same", FULL.id, OTHER.id)], 1, id="same against a veto"),
    pytest.param(
        [("1", FULL), ("2", SHORT), ("4", OTHER)],
        [Decision("same", SHORT.id, OTHER.id), Decision("different", FULL.id, OTHER.id)],
        2,
        id="different through a third",
    ),
    pytest.param(
        [("1", SHORT), ("2", SHORT), ("4", SHORT)],
        [Decision("different", f"{SHORT.id}#1", f"{SHORT.id}#4")],
        2,
        id="one name, two firms",
    ),
    pytest.param(
        [("1", person("石磊")), ("3", person("石磊", "凯里市"))],
        [Decision("same", "person/石磊@遵义市", "person/石磊@凯里市")],
        1,
        id="one person in two cities",
    ),
    pytest.param([("1", FULL)], [Decision("same", FULL.id, "company/none")], 1, id="about nothing that is there"),
]


@pytest.mark.parametrize(("local", "rows", "count"), DECIDED)
def test_decisions_are_never_overruled(local: list[Local], rows: list[Decision], count: int) -> None:
    assert len(groups(local, [], Decisions(tuple(rows)))) == count


def test_decisions_that_contradict_each_other_are_refused() -> None:
    rows = (Decision("same", FULL.id, SHORT.id), Decision("different", SHORT.id, FULL.id))
    with pytest.raises(DecisionError, match="the same and different; undo one"):
        groups([("1", FULL), ("2", SHORT)], [], Decisions(rows))


def test_the_order_of_pages_does_not_matter() -> None:
    names = (
        FULL,
        SHORT,
        person("石磊"),
        person("石磊", "凯里市"),
        MEITAN,
        project("铝箔项目"),
        project("铝箔项目", "凯里市"),
    )
    local = [(page, entity) for page in ("1", "3", "4") for entity in names]
    claims = [
        Said(page, *said)
        for page in ("1", "3")
        for said in (
            ("person/石磊@遵义市", "holdsPost", MEITAN.id),
            (FULL.id, "undertakes", "project/铝箔项目@遵义市"),
            ("project/铝箔项目@遵义市", "investment", None),
        )
    ]
    first = rows(together(local, claims))
    chance = random.Random(0)
    for _ in range(20):
        chance.shuffle(local)
        chance.shuffle(claims)
        assert rows(together(local, claims)) == first
    for limit in (1, 2, 7):
        assert rows(together(local, claims, limit=limit)) == first, "what memory does not hold is read from the disk"
