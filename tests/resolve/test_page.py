"""The names of one page into entities, and its claims settled; mentions made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from said import reader

from kg.model import Claim, Entity, Mention, Modality, Value
from kg.resolve.page import Resolved, resolve_page

Named = tuple[str, tuple[str, ...]]
"""Name and aliases of an entity."""


def mention(kind: str, name: str, at: int = 0, **more: str) -> Mention:
    """A mention by its name; ``more`` are fields of it."""
    return replace(Mention(at, at + len(name), name, kind, name), **more)  # type: ignore[arg-type]


def resolved(
    *mentions: Mention, claims: tuple[Claim, ...] = (), region: str | None = None, starts: tuple[int, ...] = (0,)
) -> Resolved:
    schema = reader().ontology.schema
    return resolve_page(mentions, claims, schema, reader().rules, region=region, starts=starts)


def claim(
    head: Mention,
    predicate: str,
    tail: Mention | None = None,
    value: Value | None = None,
    modality: Modality = "actual",
) -> Claim:
    return Claim(head, predicate, tail, value, None, None, None, modality, "测试", 0, 1)


COMPANIES = [
    pytest.param(
        ["黔瑞环保东坡煤矿", "东坡煤矿", "华星电厂", "大华星电厂"],
        [("华星电厂", ()), ("大华星电厂", ()), ("黔瑞环保东坡煤矿", ("东坡煤矿",))],
        id="a mine behind its owner",
    ),
    pytest.param(
        ["贵州黔瑞新材料有限公司", "黔瑞新材料"], [("贵州黔瑞新材料有限公司", ("黔瑞新材料",))], id="short form"
    ),
    pytest.param(
        ["贵州黔瑞新材料有限公司", "贵州黔瑞新材料科技有限公司"],
        [("贵州黔瑞新材料科技有限公司", ("贵州黔瑞新材料有限公司",))],
        id="longer trade",
    ),
    pytest.param(
        ["贵州黔瑞药业有限公司", "贵州黔瑞药业股份有限公司"],
        [("贵州黔瑞药业股份有限公司", ("贵州黔瑞药业有限公司",))],
        id="other legal form",
    ),
    pytest.param(
        ["贵州遵义黔瑞药业有限公司", "贵州黔瑞药业有限公司"],
        [("贵州遵义黔瑞药业有限公司", ("贵州黔瑞药业有限公司",))],
        id="narrower place",
    ),
    pytest.param(
        ["贵州黔瑞药业有限公司", "贵州黔瑞铝业有限公司"],
        [("贵州黔瑞药业有限公司", ()), ("贵州黔瑞铝业有限公司", ())],
        id="other trade",
    ),
    pytest.param(
        ["贵州黔瑞药业有限公司", "贵州黔源药业有限公司"],
        [("贵州黔源药业有限公司", ()), ("贵州黔瑞药业有限公司", ())],
        id="other fantasy word",
    ),
    pytest.param(
        ["湖南黔瑞药业有限公司", "贵州黔瑞药业有限公司"],
        [("湖南黔瑞药业有限公司", ()), ("贵州黔瑞药业有限公司", ())],
        id="other place",
    ),
    pytest.param(
        ["贵州黔瑞药业有限公司", "黔瑞集团"], [("贵州黔瑞药业有限公司", ()), ("黔瑞集团", ())], id="group and its works"
    ),
    pytest.param(
        ["贵州黔瑞药业有限公司", "贵州黔瑞药业有限公司凯里分公司"],
        [("贵州黔瑞药业有限公司", ()), ("贵州黔瑞药业有限公司凯里分公司", ())],
        id="branch",
    ),
    pytest.param(
        ["黔瑞科技", "凯里黔瑞新能源科技股份有限公司"],
        [("凯里黔瑞新能源科技股份有限公司", ("黔瑞科技",))],
        id="short form with the end of the trade",
    ),
    pytest.param(
        ["黔瑞科技有限公司", "凯里黔瑞新能源科技有限公司"],
        [("凯里黔瑞新能源科技有限公司", ()), ("黔瑞科技有限公司", ())],
        id="end of the trade in a full name",
    ),
    pytest.param(
        ["金山城市建设有限公司", "福州金山城市建设有限公司"],
        [("福州金山城市建设有限公司", ("金山城市建设有限公司",))],
        id="place in front of what might be a place",
    ),
    pytest.param(["黔瑞集团", "德国黔瑞集团"], [("德国黔瑞集团", ("黔瑞集团",))], id="country in front"),
    pytest.param(
        ["贵州黔瑞", "贵州黔瑞新材料有限公司", "贵州黔瑞药业有限公司"],
        [("贵州黔瑞", ()), ("贵州黔瑞新材料有限公司", ()), ("贵州黔瑞药业有限公司", ())],
        id="short name of two rivals",
    ),
    pytest.param(
        ["华能", "华能（凯里）发电有限公司", "华能控股有限公司"],
        [("华能", ()), ("华能控股有限公司", ()), ("华能（凯里）发电有限公司", ())],
        id="brand with a house at a place on the page",
    ),
    pytest.param(
        ["黔瑞公司", "贵州黔瑞（集团）有限公司"],
        [("贵州黔瑞（集团）有限公司", ("黔瑞公司",))],
        id="brackets and 公司 alone",
    ),
    pytest.param(
        ["通钢集团", "通化钢铁集团股份有限公司"], [("通化钢铁集团股份有限公司", ("通钢集团",))], id="abbreviation"
    ),
    pytest.param(
        ["国网贵州省电力公司凯里供电公司", "凯里供电公司"],
        [("国网贵州省电力公司凯里供电公司", ("凯里供电公司",))],
        id="branch with and without its parent",
    ),
    pytest.param(
        ["黔瑞", "贵州黔瑞农业集团有限公司"], [("贵州黔瑞农业集团有限公司", ("黔瑞",))], id="bare word of a group"
    ),
    pytest.param(
        ["黔瑞", "贵州黔瑞农业集团有限公司", "凯里黔瑞药业有限公司"],
        [("凯里黔瑞药业有限公司", ()), ("贵州黔瑞农业集团有限公司", ()), ("黔瑞", ())],
        id="bare word of a group and its works",
    ),
]


@pytest.mark.parametrize(("names", "entities"), COMPANIES)
def test_companies(names: list[str], entities: list[Named]) -> None:
    for order in (names, names[::-1]):
        found = resolved(*(mention("Company", name, 40 * i) for i, name in enumerate(order)))
        assert sorted((e.name, e.aliases) for e in found.entities) == entities


MOTHER, DAUGHTER, SHORT = "广东澄岭家居股份有限公司", "河南澄岭家居有限公司", "澄岭家居"
CALLED = [
    pytest.param([MOTHER, SHORT, DAUGHTER], (0,), MOTHER, id="called so before the other is named"),
    pytest.param([SHORT, MOTHER, SHORT, DAUGHTER, SHORT], (0,), MOTHER, id="in the headline and behind both too"),
    pytest.param([MOTHER, DAUGHTER, SHORT], (0,), None, id="both are named before"),
    pytest.param([MOTHER, SHORT, DAUGHTER, SHORT], (0, 80), None, id="an article about the other alone"),
    pytest.param([MOTHER, SHORT, SHORT, DAUGHTER], (0, 80), None, id="an article that names the other at its end"),
    pytest.param([MOTHER, SHORT, MOTHER, DAUGHTER, SHORT], (0, 80), MOTHER, id="an article about both"),
]


@pytest.mark.parametrize(("names", "starts", "meant"), CALLED)
def test_a_short_name_of_several_firms(names: list[str], starts: tuple[int, ...], meant: str | None) -> None:
    found = resolved(*(mention("Company", name, 40 * i) for i, name in enumerate(names)), starts=starts)
    named = {name: entity.name for entity in found.entities for name in (entity.name, *entity.aliases)}
    assert named == {MOTHER: MOTHER, DAUGHTER: DAUGHTER, SHORT: meant or SHORT}


OTHERS = [
    pytest.param(
        "IndustrialPark",
        ["凯里轴承产业园", "凯里经济开发区轴承产业园", "凯里经济开发区产业园", "凯里产业园"],
        [
            ("凯里产业园", ()),
            ("凯里经济开发区产业园", ()),
            ("凯里经济开发区轴承产业园", ("凯里轴承产业园",)),
        ],
        id="park of a zone behind the place alone",
    ),
    pytest.param(
        "IndustrialPark",
        ["张掖经开区", "张掖经济技术开发区"],
        [("张掖经济技术开发区", ("张掖经开区",))],
        id="zone under its short name",
    ),
    pytest.param(
        "IndustrialPark",
        ["湄潭县经济开发区", "湄潭经开区"],
        [("湄潭县经济开发区", ("湄潭经开区",))],
        id="level word in the stem",
    ),
    pytest.param(
        "IndustrialPark",
        ["湄潭农开区", "湄潭高新农业产业开发区"],
        [("湄潭高新农业产业开发区", ("湄潭农开区",))],
        id="cut from the longer name",
    ),
    pytest.param(
        "IndustrialPark",
        ["凯里—山东产业园", "凯里山东工业园", "凯里工业园"],
        [("凯里—山东产业园", ("凯里山东工业园",)), ("凯里工业园", ())],
        id="park of two places with and without the dash",
    ),
    pytest.param(
        "IndustrialPark",
        ["凯里百万锭纺织工业园", "纺织工业产业园", "纺织工业园", "食品工业园"],
        [("凯里百万锭纺织工业园", ("纺织工业产业园", "纺织工业园")), ("食品工业园", ())],
        id="a word that says nothing more",
    ),
    pytest.param(
        "IndustrialPark",
        ["凯里·黔瑞国际林业循环产业园", "黔瑞产业园"],
        [("凯里·黔瑞国际林业循环产业园", ("黔瑞产业园",))],
        id="a dot behind the place",
    ),
    pytest.param(
        "IndustrialPark",
        ["黔瑞产业园区", "黔瑞（凯里）新能源创新产业园"],
        [("黔瑞（凯里）新能源创新产业园", ("黔瑞产业园区",))],
        id="park of a firm in short",
    ),
    pytest.param(
        "IndustrialPark",
        ["凯里开发区", "凯里炉山新技术开发区"],
        [("凯里开发区", ()), ("凯里炉山新技术开发区", ())],
        id="another name behind the place",
    ),
    pytest.param(
        "IndustrialPark",
        ["凯里开发区", "凯里经济开发区苗药产业开发区"],
        [("凯里开发区", ()), ("凯里经济开发区苗药产业开发区", ())],
        id="a park in the park",
    ),
    pytest.param(
        "IndustrialPark",
        ["张掖经济技术开发区", "张掖高新区"],
        [("张掖经济技术开发区", ()), ("张掖高新区", ())],
        id="zones of two kinds",
    ),
    pytest.param(
        "IndustrialPark",
        ["湄潭高新区", "湄潭高新综合保税区"],
        [("湄潭高新区", ()), ("湄潭高新综合保税区", ())],
        id="zones of two kinds, one with the letters of the other",
    ),
    pytest.param(
        "Project",
        ["湄潭100MW光伏项目", "湄潭10万千瓦光伏发电工程"],
        [("湄潭10万千瓦光伏发电工程", ("湄潭100MW光伏项目",))],
        id="one power in two units",
    ),
    pytest.param(
        "IndustrialPark",
        ["湄潭经开区", "绥阳经开区"],
        [("湄潭经开区", ()), ("绥阳经开区", ())],
        id="zones of two places",
    ),
    pytest.param(
        "Project",
        ["铝箔深加工项目", "年产5万吨铝箔深加工项目"],
        [("年产5万吨铝箔深加工项目", ("铝箔深加工项目",))],
        id="end of the longer name",
    ),
    pytest.param(
        "Project",
        ["一期项目", "铝箔深加工一期项目"],
        [("一期项目", ()), ("铝箔深加工一期项目", ())],
        id="phase alone is no name",
    ),
    pytest.param(
        "Project",
        ["年产10万吨铝箔深加工项目", "年产5万吨铝箔深加工项目"],
        [("年产10万吨铝箔深加工项目", ()), ("年产5万吨铝箔深加工项目", ())],
        id="two projects of one kind",
    ),
    pytest.param(
        "Project",
        ["年产10万吨铝箔深加工项目", "年产5万吨铝箔深加工项目", "铝箔深加工项目"],
        [("年产10万吨铝箔深加工项目", ()), ("年产5万吨铝箔深加工项目", ()), ("铝箔深加工项目", ())],
        id="short name that ends two",
    ),
    pytest.param(
        "Project",
        ["湄潭新城茶博园项目", "湄潭茶博园项目", "湄潭新城茶博园项目二期"],
        [("湄潭新城茶博园项目", ("湄潭新城茶博园项目二期", "湄潭茶博园项目"))],
        id="more in the middle, and a phase",
    ),
    pytest.param(
        "Project",
        ["茶博园中心项目", "绥阳茶博园中心近零能耗示范项目"],
        [("绥阳茶博园中心近零能耗示范项目", ("茶博园中心项目",))],
        id="stands within the longer name",
    ),
    pytest.param(
        "Project",
        ["年产百万吨铝箔项目", "年产100万吨铝箔项目"],
        [("年产100万吨铝箔项目", ("年产百万吨铝箔项目",))],
        id="a round figure in words",
    ),
    pytest.param(
        "Project",
        ["湄潭20万千瓦光伏项目", "湄潭30万千瓦光伏发电项目"],
        [("湄潭20万千瓦光伏项目", ()), ("湄潭30万千瓦光伏发电项目", ())],
        id="other figures",
    ),
    pytest.param(
        "Industry",
        ["高端农机产业链", "农机产业"],
        [("高端农机产业链", ("农机产业",))],
        id="industry with praise in front",
    ),
    pytest.param(
        "Industry", ["白酒产业链", "白酒产业集群"], [("白酒产业集群", ("白酒产业链",))], id="industry under two endings"
    ),
    pytest.param(
        "Organization",
        ["遵义市住建局", "遵义市住房和城乡建设局", "播州区住建局"],
        [("播州区住建局", ()), ("遵义市住房和城乡建设局", ("遵义市住建局",))],
        id="body under its short name",
    ),
    pytest.param(
        "Organization",
        ["中国医学科学院肿瘤医院", "河北中国医学科学院肿瘤医院"],
        [("中国医学科学院肿瘤医院", ()), ("河北中国医学科学院肿瘤医院", ())],
        id="a branch of a body of the whole country",
    ),
    pytest.param(
        "Organization",
        ["深圳市湄潭商会", "上海市湄潭商会", "遵义市湄潭县商会", "湄潭县商会"],
        [("上海市湄潭商会", ()), ("深圳市湄潭商会", ()), ("遵义市湄潭县商会", ("湄潭县商会",))],
        id="guilds of a county in several cities",
    ),
    pytest.param(
        "Organization",
        ["南京紫藤商会", "紫藤商会", "播州区总工会", "区总工会"],
        [("南京紫藤商会", ("紫藤商会",)), ("播州区总工会", ("区总工会",))],
        id="bodies with and without their place",
    ),
    pytest.param(
        "IndustrialPark",
        ["黔东南州凯里市炉碧工业集中区"],
        [("黔东南州凯里市炉碧工业集中区", ("炉碧工业集中区",))],
        id="a park behind its places",
    ),
    pytest.param(
        "IndustrialPark",
        ["松桃县寨英镇大水村油茶基地"],
        [("松桃县寨英镇大水村油茶基地", ("大水村油茶基地", "寨英镇大水村油茶基地"))],
        id="a park behind its town and village",
    ),
    pytest.param(
        "IndustrialPark",
        ["凯里市现代农业产业园", "凯里经济技术开发区", "都匀市化工园区"],
        [("凯里市现代农业产业园", ()), ("凯里经济技术开发区", ()), ("都匀市化工园区", ())],
        id="a park that its place alone tells from others",
    ),
]


@pytest.mark.parametrize(("kind", "names", "entities"), OTHERS)
def test_other_names(kind: str, names: list[str], entities: list[Named]) -> None:
    for order in (names, names[::-1]):
        found = resolved(*(mention(kind, name, 40 * i) for i, name in enumerate(order)))
        assert sorted((e.name, e.aliases) for e in found.entities) == entities


FIRM = mention("Company", "黔瑞药业")
ENTITIES = [
    pytest.param([FIRM], None, Entity("company/黔瑞药业", "Company", "黔瑞药业"), id="company"),
    pytest.param(
        [FIRM], "遵义市", Entity("company/黔瑞药业", "Company", "黔瑞药业"), id="companies are known everywhere"
    ),
    pytest.param(
        [mention("Person", "石磊")], "遵义市", Entity("person/石磊@遵义市", "Person", "石磊"), id="person of a region"
    ),
    pytest.param(
        [mention("Person", "石磊"), mention("Official", "石磊", 9)],
        "遵义市",
        Entity("person/石磊@遵义市", "Official", "石磊"),
        id="an official once is an official",
    ),
    pytest.param(
        [mention("Place", "湄潭县", value="520328"), mention("Place", "湄潭县", 9, text="湄潭", value="520328")],
        "遵义市",
        Entity("place/520328", "Place", "湄潭县", ("湄潭",), "520328"),
        id="place by its code",
    ),
    pytest.param(
        [mention("Place", "石桥沟村")],
        "张掖市",
        Entity("place/石桥沟村@张掖市", "Place", "石桥沟村"),
        id="place without a code",
    ),
    pytest.param(
        [FIRM, mention("Company", "黔瑞药业", 9, text="该公司", role="reference")],
        None,
        Entity("company/黔瑞药业", "Company", "黔瑞药业"),
        id="a reference is no alias",
    ),
]


@pytest.mark.parametrize(("mentions", "region", "entity"), ENTITIES)
def test_entities(mentions: list[Mention], region: str | None, entity: Entity) -> None:
    found = resolved(*mentions, region=region)
    assert found.entities == (entity,)
    assert {m.entity for m in found.mentions} == {entity.id}


def test_values_and_background_make_no_entity() -> None:
    found = resolved(mention("Money", "5亿元", role="value"), mention("Place", "德国", 9, role="background"))
    assert found.entities == ()


PROJECT = mention("Project", "铝箔深加工项目")
LONGER = mention("Project", "年产5万吨铝箔深加工项目", 20)
HARBOUR = mention("IndustrialPark", "云溪港", 30)
CITY = mention("Place", "凯里市", 40, value="522601")
CLAIMS = [
    pytest.param(
        [claim(PROJECT, "status", value="planned"), claim(LONGER, "status", value="underConstruction")],
        [("status", "underConstruction")],
        id="the latest stage stays",
    ),
    pytest.param(
        [claim(PROJECT, "status", value="signed"), claim(PROJECT, "status", value="operating", modality="cancelled")],
        [("status", "signed")],
        id="a cancelled stage is none",
    ),
    pytest.param(
        [claim(FIRM, "status", value="operating"), claim(PROJECT, "status", value="planned")],
        [("status", "operating"), ("status", "planned")],
        id="each thing its stage",
    ),
    pytest.param([claim(PROJECT, "inPark", CITY)], [], id="range forbids"),
    pytest.param([claim(CITY, "locatedIn", CITY)], [], id="domain forbids"),
    pytest.param(
        [claim(FIRM, "cooperatesWith", mention("Company", "贵州黔瑞药业有限公司", 50))],
        [],
        id="with itself under another name",
    ),
    pytest.param(
        [
            claim(mention("IndustrialPark", name, at), "inPark", HARBOUR)
            for name, at in (("云溪港", 0), ("乙产业园", 9))
        ],
        [],
        id="a park among the parts of itself",
    ),
    pytest.param([claim(PROJECT, "locatedIn", CITY)], [("locatedIn", "place/522601")], id="kept"),
]


@pytest.mark.parametrize(("claims", "kept"), CLAIMS)
def test_claims_are_settled(claims: list[Claim], kept: list[tuple[str, Value]]) -> None:
    found = resolved(claims=tuple(claims))
    assert [(c.predicate, c.tail.entity if c.tail else c.value) for c in found.claims] == kept


def test_reasons_of_a_merge() -> None:
    found = resolved(mention("Company", "贵州黔瑞药业有限公司"), mention("Company", "黔瑞药业", 20))
    reason = "贵州黔瑞药业有限公司 = 黔瑞药业: same 字号 黔瑞, no part of the names conflicts"
    assert found.entities == (
        Entity("company/贵州黔瑞药业有限公司", "Company", "贵州黔瑞药业有限公司", ("黔瑞药业",), reasons=(reason,)),
    )
