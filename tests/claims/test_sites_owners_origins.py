"""Where firms and bodies are, whose they are, who founded them and who brought them there, and the figures of firms."""

from __future__ import annotations

import pytest
from said import article_claims, ends

FIRM, OTHER, GROUP = "湄潭宏岳电子有限公司", "凯里苗岭食品有限公司", "上海晟川集团"
ZONE, PARK = "凯里经济开发区", "智能装备产业园"
Told = set[tuple[str, str, object]]

PLACES = [
    pytest.param(f"{FIRM}于去年8月在抄乐镇正式投产。", {(FIRM, "抄乐镇")}, id="in production there"),
    pytest.param(f"{FIRM}在湄潭县、凤冈县设有分厂。", {(FIRM, "湄潭县"), (FIRM, "凤冈县")}, id="plants in each"),
    pytest.param(f"{FIRM}，地处山清水秀的湄潭县抄乐镇。", {(FIRM, "抄乐镇")}, id="behind what the place is like"),
    pytest.param(f"{FIRM}注册地址为湄潭县抄乐镇。", {(FIRM, "抄乐镇")}, id="registered there"),
    pytest.param(f"{FIRM}所在的抄乐镇，是有名的茶乡。", {(FIRM, "抄乐镇")}, id="the town that it is in"),
    pytest.param(f"{FIRM}也把帮扶车间建到了抄乐镇。", {(FIRM, "抄乐镇")}, id="its workshop"),
    pytest.param(f"{FIRM}原打算迁到凤冈县，后来只得作罢。", set(), id="it did not move"),
    pytest.param("湄潭茶叶研究院位于湄潭县抄乐镇。", {("湄潭茶叶研究院", "抄乐镇")}, id="an institute"),
    pytest.param("位于湄潭县的湄潭茶叶研究院启用。", {("湄潭茶叶研究院", "湄潭县")}, id="an institute, said before it"),
    pytest.param(f"湄潭县从浙江温州引进{FIRM}。", {(FIRM, "湄潭县")}, id="brought from elsewhere"),
    pytest.param(f"{FIRM}是湄潭县从浙江温州引进的一家企业。", {(FIRM, "湄潭县")}, id="what was brought"),
    pytest.param(f"湄潭县来了一家浙江温州的{FIRM}。", {(FIRM, "湄潭县")}, id="one has come"),
    pytest.param(f"湄潭县今年引进的{FIRM}近日拿到执照。", {(FIRM, "湄潭县")}, id="which was brought this year"),
    pytest.param(f"湄潭县风光好。过去五年，县委、县政府先后引进{FIRM}等企业。", {(FIRM, "湄潭县")}, id="leaders did"),
    pytest.param(f"{FIRM}是温州商人丁学东创办的企业。", set(), id="where its founder is from"),
    pytest.param(f"祖籍凤冈县的{FIRM}总裁丁学东回乡。", set(), id="where its head is from"),
    pytest.param(f"{GROUP}在湄潭县投资成立了{FIRM}。", {(FIRM, "湄潭县")}, id="not the parent"),
    pytest.param(f"{FIRM}是{GROUP}在湄潭县的分厂。", {(FIRM, "湄潭县")}, id="the plant of a group"),
    pytest.param(f"{FIRM}由{GROUP}于2021年在湄潭县注册成立。", {(FIRM, "湄潭县")}, id="founded there by a group"),
    pytest.param(f"{FIRM}是上海一家电子公司在湄潭县设立的子公司。", {(FIRM, "湄潭县")}, id="of a firm without a name"),
    pytest.param(f"{GROUP}旗下全资子公司青岳科技落户湄潭县。", {("青岳科技", "湄潭县")}, id="a firm of the group"),
    pytest.param(f"{GROUP}旗下企业众多，落户湄潭县。", set(), id="of the group's firms, not of it"),
]
PARKS = [
    pytest.param(f"{PARK}落户{ZONE}。", {(PARK, ZONE)}, id="a park in a zone"),
    pytest.param(f"{PARK}地处{ZONE}核心区。", {(PARK, ZONE)}, id="a park lies there"),
    pytest.param(f"{ZONE}吸引{OTHER}考察团前来洽谈。", set(), id="who came to look"),
    pytest.param(f"来自{ZONE}的{OTHER}获得一等奖。", {(OTHER, ZONE)}, id="one from there"),
    pytest.param(f"来自{ZONE}的{OTHER}到麻江县办厂。", set(), id="one that goes elsewhere"),
    pytest.param(f"{ZONE}举行签约仪式，{FIRM}、{OTHER}同期落户。", {(FIRM, ZONE), (OTHER, ZONE)}, id="at once"),
    pytest.param(f"{ZONE}宏岳商场麻江店、湄潭县宏岳商场有限公司参加促销。", set(), id="a namesake elsewhere"),
    pytest.param(f"{OTHER}的新址选在了{ZONE}。", {(OTHER, ZONE)}, id="its new site"),
    pytest.param(
        f"{OTHER}正在建设现代中药生产基地，基地位于{ZONE}。",
        {("现代中药生产基地", ZONE)},
        id="the base, not who builds it",
    ),
]
OWNERS = [
    pytest.param(f"{FIRM}始建于1992年，2008年被{GROUP}收购。", {(FIRM, GROUP)}, id="bought, behind another clause"),
    pytest.param(f"{FIRM}始建于1992年，后由{GROUP}控股。", {(FIRM, GROUP)}, id="held, behind another clause"),
    pytest.param(f"{FIRM}始建于1992年，2008年并入{GROUP}。", {(FIRM, GROUP)}, id="merged, behind another clause"),
    pytest.param(f"{GROUP}收购了濒临停产的{OTHER}。", {(OTHER, GROUP)}, id="bought in trouble"),
    pytest.param(f"{FIRM}的前东家是{GROUP}。", set(), id="the owner before"),
    pytest.param(f"{GROUP}拟与控股子公司{FIRM}共同投资。", {(FIRM, GROUP)}, id="together with its own"),
    pytest.param(f"{GROUP}在湄潭设立分公司，{FIRM}另建厂房。", set(), id="the next clause tells of another"),
    pytest.param(f"{GROUP}旗下的{FIRM}、{OTHER}为两大主力。", {(FIRM, GROUP), (OTHER, GROUP)}, id="each of its list"),
    pytest.param(f"{GROUP}在贵州的第二家工厂——{FIRM}投产。", {(FIRM, GROUP)}, id="its second plant"),
    pytest.param(f"{FIRM}成立于1993年，是世界500强企业{GROUP}的子公司。", {(FIRM, GROUP)}, id="what the parent is"),
    pytest.param(f"{FIRM}是上市公司{GROUP}设在湄潭县的生产基地。", {(FIRM, GROUP)}, id="its base"),
    pytest.param(f"{FIRM}为{GROUP}在湄潭县的生产基地供货。", set(), id="delivers to its base"),
]
FOUNDERS = [
    pytest.param(f"由{GROUP}与{OTHER}合资的{FIRM}开业。", {(FIRM, GROUP), (FIRM, OTHER)}, id="a joint firm"),
    pytest.param(f"由{GROUP}全资设立的{FIRM}投产。", {(FIRM, GROUP)}, id="founded whole"),
    pytest.param(f"{OTHER}投产。由丁学东创办的{FIRM}也在扩产。", {(FIRM, "丁学东")}, id="not the topic"),
    pytest.param(
        f"{FIRM}在城西。这家由{GROUP}与{OTHER}于2017年合资组建的企业年年获奖。",
        {(FIRM, GROUP), (FIRM, OTHER)},
        id="this firm",
    ),
    pytest.param(f"{FIRM}为返乡企业家丁学东所创办。", {(FIRM, "丁学东")}, id="passive"),
    pytest.param(f"{FIRM}由丁学东、刘海波两人合伙创办。", {(FIRM, "丁学东"), (FIRM, "刘海波")}, id="two"),
    pytest.param(f"{FIRM}是遵义商人丁学东2012年来湄潭县创办的。", {(FIRM, "丁学东")}, id="who came to found it"),
    pytest.param(f"丁学东把生产线整体搬回湄潭县，成立{FIRM}。", set(), id="a bare name that moves a line"),
    pytest.param(f"客商丁学东把生产线整体搬回湄潭县，成立{FIRM}。", {(FIRM, "丁学东")}, id="who moved a line"),
    pytest.param("宏岳电子的创始人丁学东很忙。", {("宏岳电子", "丁学东")}, id="by title"),
]
ORIGINS = [
    pytest.param("丁学东生于1968年3月，贵州湄潭县人。", {("丁学东", "湄潭县")}, id="behind the year of birth"),
    pytest.param("丁学东1968年3月出生，贵州湄潭县人。", {("丁学东", "湄潭县")}, id="born that year"),
    pytest.param(f"祖籍湄潭县的{FIRM}总裁丁学东回乡。", {("丁学东", "湄潭县")}, id="of an old family there"),
    pytest.param(f"从抄乐镇走出来的企业家丁学东创办{FIRM}。", {("丁学东", "抄乐镇")}, id="went out from there"),
    pytest.param("温州人丁学东说，茶园要扩种。", {("丁学东", "温州市")}, id="called so"),
    pytest.param(f"{FIRM}同样来自厦门市。", {(FIRM, "厦门市")}, id="too"),
    pytest.param(f"{FIRM}为温州籍企业家丁学东所创办。", {("丁学东", "温州市")}, id="of the founder alone"),
    pytest.param("贵阳宏岳电子有限公司从云岩区搬迁到修文县。", set(), id="moved inside its city"),
    pytest.param(f"{FIRM}从深圳搬迁到湄潭县。", {(FIRM, "深圳市")}, id="moved from afar"),
]
CHAINS = [
    pytest.param("leadsChain", f"茶产业链是县里重点培育的链条，{OTHER}便是链主企业。", {(OTHER, "茶产业链")}, id="is"),
    pytest.param("leadsChain", f"茶产业链聚集企业17家，{OTHER}是当之无愧的链主。", {(OTHER, "茶产业链")}, id="truly"),
    pytest.param("partOfIndustry", f"茶产业链链上企业{FIRM}、{OTHER}产值过亿。",
                 {(FIRM, "茶产业链"), (OTHER, "茶产业链")}, id="firms of a chain"),
]  # fmt: skip
FIGURES = [
    pytest.param(f"{FIRM}去年产值做到了4.5亿元。", {(FIRM, "outputValue", 450_000_000)}, id="made it"),
    pytest.param(f"{FIRM}产值同比增长20%，达到3.6亿元。", {(FIRM, "outputValue", 360_000_000)}, id="grown to"),
    pytest.param(f"{FIRM}年产值近亿元。", {(FIRM, "outputValue", 100_000_000)}, id="without a number"),
    pytest.param("湄潭县年产值超亿元的企业有30家。", set(), id="firms above a sum"),
    pytest.param(f"{FIRM}设计产能为10万台/年。", {(FIRM, "capacity", 100_000)}, id="designed for"),
    pytest.param(f"{FIRM}现有种植基地1.2万亩，年产白茶2800吨。", {(FIRM, "capacity", 2800)}, id="with land"),
    pytest.param(f"{OTHER}年存栏蛋鸡30万只。", set(), id="a stock"),
    pytest.param(f"{FIRM}让80多名妇女在家门口实现就业。", {(FIRM, "jobs", 80)}, id="work at home"),
    pytest.param(f"{FIRM}现有职工1300余名，其中技术人员260名。", {(FIRM, "jobs", 1300)}, id="hands"),
    pytest.param(f"{FIRM}新厂区占地60亩，总投资1.2亿元。",
                 {(FIRM, "area", 40000.2), (FIRM, "investment", 120_000_000)}, id="its new plant"),
    pytest.param(f"{FIRM}奠基。该项目占地60亩。", {(FIRM, "area", 40000.2)}, id="the firm is the project"),
    pytest.param(f"{FIRM}奠基，电站项目也已开工。该项目占地60亩。", set(), id="a project that was not read"),
    pytest.param(f"{FIRM}位于湄潭县。项目建成后，年产电机3万台。", {(FIRM, "capacity", 30000)}, id="once it is built"),
    pytest.param(f"“去年我们实现产值1.9亿元。”{FIRM}总经理丁学东说。", {(FIRM, "outputValue", 190_000_000)}, id="said"),
    pytest.param(f"{OTHER}也来了。“我们公司有员工120人。”{FIRM}总经理丁学东说。", {(FIRM, "jobs", 120)}, id="ours"),
    pytest.param(f"“去年全镇产值20亿元。”{FIRM}总经理丁学东说。", set(), id="quoted, of the town"),
    pytest.param(f"{OTHER}2010年更名为{FIRM}，现有职工230人。", {(FIRM, "jobs", 230)}, id="under its new name"),
    pytest.param(f"{FIRM}完成混改，{GROUP}持股51%，年产值5亿元。", {(FIRM, "outputValue", 500_000_000)}, id="held by"),
    pytest.param(f"{FIRM}是{GROUP}1998年创办的独资企业。", {(FIRM, "foundedOn", "1998")}, id="the year of the child"),
    pytest.param(f"2010年8月26日，由{GROUP}创办的{FIRM}投产。", set(), id="the day of what is told"),
]  # fmt: skip
TOURS = [
    pytest.param("省工信厅副厅长丁学东来遵义市调研，先后在湄潭县召开座谈会，深入宏岳重工、苗岭电子等企业考察。",
                 {("宏岳重工", "湄潭县"), ("苗岭电子", "湄潭县")}, id="the county of the sentence"),
    pytest.param("副省长丁学东到遵义市调研，先后走访了湄潭县宏岳公司、凤冈县苗岭公司等企业。", set(), id="by name"),
    pytest.param("副省长丁学东到遵义市调研，先后走访了宏岳重工、苗岭电子等企业。",
                 {("宏岳重工", "遵义市"), ("苗岭电子", "遵义市")}, id="the city of the visit"),
]  # fmt: skip
FRAMES = [
    pytest.param("中国（广东）自贸试验区梅州片区揭牌。", {("中国（广东）自贸试验区梅州片区", "梅州市")}, id="a share"),
    pytest.param("祁阳高新区东莞招商推介会上，电池壳体项目成功签约。", set(), id="where a fair was held"),
    pytest.param("遵义市召开发布会，湄潭县县长丁学东介绍，总投资5亿元的宏岳产业园项目已落地。",
                 {("宏岳产业园项目", "湄潭县")}, id="where the speaker leads"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_places(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "locatedIn") == wanted


@pytest.mark.parametrize(("text", "wanted"), PARKS)
def test_parks(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "inPark") == wanted


@pytest.mark.parametrize(("text", "wanted"), OWNERS)
def test_owners(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "subsidiaryOf") == wanted


@pytest.mark.parametrize(("text", "wanted"), FOUNDERS)
def test_founders(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "foundedBy") == wanted


@pytest.mark.parametrize(("text", "wanted"), ORIGINS)
def test_origins(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "originatesFrom") == wanted


@pytest.mark.parametrize(("predicate", "text", "wanted"), CHAINS)
def test_chains(predicate: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, predicate) == wanted


@pytest.mark.parametrize(("text", "wanted"), TOURS)
def test_tours(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "locatedIn") == wanted


@pytest.mark.parametrize(("text", "wanted"), FRAMES)
def test_frames(text: str, wanted: set[tuple[str, str]]) -> None:
    place = next((one for one in ("东莞市", "遵义市") if one[:2] in text), None)
    assert {one for one in ends(text, "locatedIn", place=place) if "高新区" not in one[0]} == wanted


@pytest.mark.parametrize(("text", "wanted"), FIGURES)
def test_figures(text: str, wanted: Told) -> None:
    found = [c for c in article_claims(text) if c.tail is None and c.predicate not in ("status", "startedOn")]
    assert {(c.head.name, c.predicate, c.value) for c in found} == wanted
