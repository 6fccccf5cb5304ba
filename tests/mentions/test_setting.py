"""Where pages and articles are set, and what the words for levels mean there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from said import reader, setting_of

from kg.articles import split_articles
from kg.pages import page_from_text

LEVELS = [
    pytest.param("湄潭县", {"县": "湄潭县", "市": "遵义市", "省": "贵州省", "镇": None}, id="county"),
    pytest.param(
        "敦化市", {"县": None, "市": "敦化市", "州": "延边朝鲜族自治州", "省": "吉林省"}, id="county that is a city"
    ),
    pytest.param("鼓楼区", {"区": "鼓楼区", "省": "江苏省"}, id="district"),
    pytest.param(
        "玛纳斯县", {"县": "玛纳斯县", "州": "昌吉回族自治州", "自治区": "新疆维吾尔自治区"}, id="autonomous region"
    ),
    pytest.param("重庆市", {"市": "重庆市", "县": None}, id="city that is a province"),
    pytest.param(None, {"市": None, "省": None}, id="nowhere"),
]


@pytest.mark.parametrize(("place", "meant"), LEVELS)
def test_levels(place: str | None, meant: dict[str, str | None]) -> None:
    setting = setting_of(place)
    found = {level: setting.at_level(level) for level in meant}
    assert {level: division.name if division else None for level, division in found.items()} == meant


FILLER = "这里山清水秀，群众的日子越过越红火，大家说起变化来都很高兴。"
PAGES = [
    pytest.param(
        f"厅长来访\n开平报 2017年5月5日\n客商参观了赤坎古镇影视城。{FILLER}",
        ["开平市"],
        id="the paper of a county that a district is called like",
    ),
    pytest.param(
        f"客商来访\n龙井报 2017年5月5日\n北京海林节能设备公司的客商到园区考察，他们回答了大方报告的问题。{FILLER}",
        ["龙井市"],
        id="the paper of a county whose name is a word too",
    ),
    pytest.param(
        f"客商来访\n光明日报 2017年5月5日\n客商到园区考察。{FILLER}", [None], id="a paper that has no county's name"
    ),
    pytest.param(
        f"县领导到企业\n县委书记吕晓帆到湄潭经济开发区考察，湄潭县经济向好。{FILLER}",
        ["湄潭县"],
        id="the own zone is not elsewhere",
    ),
    pytest.param(
        f"县领导赴外地招商\n县委书记吕晓帆率队赴浙江省嵊州市考察，并在嵊州市召开推介会，介绍湄潭县的情况。{FILLER}",
        ["湄潭县"],
        id="where the own leaders go",
    ),
    pytest.param(
        f"副县长到会\n石莲镇、抄乐镇的代表到会，副县长吕晓帆讲话。{FILLER}", ["湄潭县"], id="the county of two towns"
    ),
    pytest.param(
        f"付新安走访企业\n本报讯 市人大常委会主任付新安到凤冈县走访。付新安指出，要抓好。付新安还到农户家。{FILLER}",
        ["凤冈县"],
        id="a name is no county",
    ),
    pytest.param(
        f"项目建设提速\n本报讯（通讯员 陈建业 赵卫东 记者 王占军）湄潭县年内建成义乌小家电城。{FILLER}",
        ["湄潭县"],
        id="neither who wrote nor a market's name says where it is",
    ),
    pytest.param(f"副县长到会\n石莲镇的代表到会，副县长吕晓帆讲话。{FILLER}", [None], id="one town says little"),
    pytest.param(f"湄潭报  2024年9月28日\n\n茶园喜获丰收\n本报讯 {FILLER}", ["湄潭县"], id="name of the paper"),
    pytest.param(
        f"绥阳县党政代表团来湄潭考察\n本报讯 绥阳县委书记吕晓帆率绥阳县党政代表团到我县考察。{FILLER}",
        ["湄潭县"],
        id="guests come from elsewhere",
    ),
    pytest.param(
        f"湄潭报  2024年9月28日\n\n吕晓帆带队赴绥阳县考察\n本报讯 县委书记吕晓帆率我县考察团赴绥阳县、凤冈县考察。"
        f"绥阳县的茶园连片，绥阳县旺草镇的路也宽了。{FILLER}\n\n茶园喜获丰收\n本报讯 {FILLER}",
        ["湄潭县", "湄潭县"],
        id="one's own people travel",
    ),
    pytest.param(
        f"湄潭县领导赴上海招商\n{FILLER}座谈会在浦东新区举行，浦东新区的企业和浦东新区的商会参加。",
        ["湄潭县"],
        id="what lies in the city that one's people travel to",
    ),
    pytest.param(
        f"市领导进京招商\n遵义日报讯（记者王晓岚） 市长一行到北京市招商，走访北京市的企业。{FILLER}",
        ["遵义市"],
        id="signed by a paper",
    ),
    pytest.param(
        f"上海客商来访\n贵州日报讯 副省长同客商座谈，看望他们在我省的员工。{FILLER}",
        ["贵州省"],
        id="a province's paper speaks of 我省",
    ),
    pytest.param(f"凯里市举办苗年节\n本报讯 {FILLER}凯里市炉山镇的群众也来了。", ["凯里市"], id="county spoken of"),
    pytest.param(
        f"文登市招商忙\n本报讯 {FILLER}文登市的项目陆续开工。", ["文登区"], id="a city that is a district today"
    ),
    pytest.param(
        f"项目建设提速\n本报讯 大理州委常委、市委书记吕晓帆带队调研，副市长田景文参加。{FILLER}",
        ["大理市"],
        id="a city that a prefecture shares its name with",
    ),
    pytest.param(
        f"项目建设提速\n本报讯 大理州委书记吕晓帆带队调研，副州长田景文参加。{FILLER}",
        ["大理白族自治州"],
        id="the prefecture itself",
    ),
    pytest.param(
        f"全市经济向好\n本报讯 遵义市、湄潭县、绥阳县、播州区联动，我市经济向好。{FILLER}", ["遵义市"], id="our city"
    ),
    pytest.param(
        f"甘州报  2024年9月28日\n\n临泽县招商\n本报讯 临泽县招商忙，临泽县签约五个项目。{FILLER}\n\n"
        f"高台县修路\n本报讯 高台县修路，高台县的路宽了。{FILLER}",
        ["临泽县", "高台县"],
        id="each article its place",
    ),
    pytest.param(
        f"贵州经济向好\n本报讯 贵州省发布数据，贵州省增长平稳，贵阳市表现好，贵州省再加力。{FILLER}",
        ["贵州省"],
        id="province that outweighs its cities",
    ),
    pytest.param(
        f"产业基地开工\n本报讯 贵州遵义湄潭县抓项目。{FILLER}湄潭县的企业也来了。",
        ["湄潭县"],
        id="what a county lies in is its address",
    ),
    pytest.param(
        f"鼓楼区抓招商\n本报讯 鼓楼区近日签约。{FILLER}徐州市有关负责人到鼓楼区调研。",
        ["鼓楼区"],
        id="district of many names in the city that is named",
    ),
    pytest.param(f"黔南州抓招商\n本报讯 黔南州近日签约。{FILLER}", ["黔南布依族苗族自治州"], id="prefecture in short"),
    pytest.param(
        f"老乡回乡办厂\n本报讯 在浙江义乌经商的乐安县能人回乡办厂。{FILLER}义乌的货从乐安出发，乐安的路也宽了。",
        ["乐安县"],
        id="a name that is a word too stands for the county named in full",
    ),
    pytest.param(
        f"驻京办来我县调研\n本报讯 调研组来到屏山。{FILLER}屏山的茶厂多，屏山要做强品牌。",
        ["屏山县"],
        id="a name that is a word too, said again and again, and 我县",
    ),
    pytest.param(
        f"调研组来访\n本报讯 调研组来到屏山，县委书记王平参加。{FILLER}屏山的茶厂多，屏山要做强品牌。",
        ["屏山县"],
        id="a name that is a word too, and a post of its county",
    ),
    pytest.param(
        f"调研组来访\n本报讯 调研组来到屏山，专家王平参加。{FILLER}屏山的茶厂多，屏山要做强品牌。",
        [None],
        id="a name that is a word too, and no county is spoken of",
    ),
    pytest.param(f"潼南县招商忙\n本报讯 潼南县近日签约。{FILLER}", ["潼南区"], id="former county"),
    pytest.param(
        f"遵义市的专家来我县讲课\n本报讯 遵义市专家到湄潭县讲课。{FILLER}遵义市、遵义市的同行都来了。",
        ["湄潭县"],
        id="a county calls itself so, however often its city is named",
    ),
    pytest.param(
        "南通海岳集团来访\n本报讯 南通海岳集团董事长到会。南通海岳集团是大型国企。南通海岳集团将在湄潭投资。"
        "我县将做好服务，南通海岳集团表示感谢。",
        ["湄潭县"],
        id="a firm from elsewhere that is named again and again",
    ),
    pytest.param(f"禄丰县招商忙\n本报讯 禄丰县近日签约。{FILLER}", ["禄丰市"], id="county of late a city"),
    pytest.param(
        f"锡山区东港镇忙招商\n本报讯 东港镇近日签约。{FILLER}东港镇、东港镇干部到会。",
        ["锡山区"],
        id="town with a namesake on Taiwan",
    ),
    pytest.param(f"茶园喜获丰收\n本报讯 {FILLER}", [None], id="no place"),
    pytest.param(
        "赴外考察\n县长吕晓帆率考察组赴迪庆藏族自治州、丽江市考察。考察组深入玉龙县、宁蒗县，向企业介绍永平资源禀赋。",
        ["永平县"],
        id="what somebody praises to those whom he has travelled to",
    ),
    pytest.param(
        "外出考察\n县长吕晓帆率考察组赴丽江市考察，玉龙县县长介绍了玉龙县资源禀赋。",
        ["玉龙纳西族自治县"],
        id="what the host tells of",
    ),
]


@pytest.mark.parametrize(("raw", "places"), PAGES)
def test_places_of_articles(raw: str, places: list[str | None]) -> None:
    page = page_from_text(raw, name="page")
    finder = reader().finder
    settings = finder.locator.settings(page, split_articles(page))
    assert [finder.gazetteer[s.article].name if s.article else None for s in settings] == places


@pytest.mark.parametrize(
    ("date", "meant"),
    [("2012-07-31", "潼南区"), ("2022-07-31", None), (None, "潼南区")],
    ids=["before", "after", "no day known"],
)
def test_county_that_became_a_district(date: str | None, meant: str | None) -> None:
    division = setting_of("潼南区", date=date).at_level("县")
    assert (division.name if division else None) == meant


def test_former_county_keeps_its_name() -> None:
    page = page_from_text(f"县里招商忙\n本报讯 潼南县近日签约，客商来到潼南。{FILLER}", name="page")
    finder = reader().finder
    articles = split_articles(page)
    [rows] = finder.find(articles, finder.locator.settings(page, articles))
    assert [m.name for row in rows for m in row.top if m.type == "Place"] == ["潼南县", "潼南县"]


REGIONS = [
    pytest.param("湄潭县", "遵义市", id="county"),
    pytest.param("敦化市", "延边朝鲜族自治州", id="prefecture of a people"),
    pytest.param("重庆市", "重庆市", id="city that is a province"),
    pytest.param("福建省", "福建省", id="province"),
    pytest.param(None, None, id="nowhere"),
]


@pytest.mark.parametrize(("place", "region"), REGIONS)
def test_region(place: str | None, region: str | None) -> None:
    assert reader().finder.locator.region(setting_of(place).page) == region


HELD = [
    pytest.param("市委书记吕晓帆到仁怀市调研。市委常委田景文参加。", ["遵义市", "遵义市"], id="goes to look at a city"),
    pytest.param("市委书记吕晓帆在仁怀市大会上讲话。", ["仁怀市"], id="speaks in his own"),
    pytest.param("全市项目观摩会在仁怀召开。市长田景文主持。", ["遵义市"], id="all of a city meets in another"),
    pytest.param("遵义市招商项目开工仪式在仁怀市举行。市长田景文主持。", ["遵义市"], id="a city meets in another"),
    pytest.param("仁怀市项目推进会在仁怀市召开。市长田景文主持。", ["仁怀市"], id="a city meets in its own"),
    pytest.param("全市项目推进会在坛厂街道召开。市长田景文主持。", ["仁怀市"], id="a city meets in its town"),
    pytest.param(
        "市长吕晓帆到遵义市考察。仁怀市招商忙，仁怀市发展快。", ["仁怀市"], id="goes to the city around his own"
    ),
]


@pytest.mark.parametrize(("text", "held"), HELD)
def test_leaders_who_visit_a_city_are_of_the_one_around_it(text: str, held: list[str]) -> None:
    page = page_from_text(f"仁怀市见闻\n本报讯 {text}{FILLER}", name="page")
    finder = reader().finder
    articles = split_articles(page)
    [rows] = finder.find(articles, finder.locator.settings(page, articles))
    assert [m.inner.name for row in rows for m in row.top if m.type == "Post" and m.inner] == held


@pytest.mark.parametrize(
    ("date", "names"),
    [("2008-11-10", ["八一镇", "林芝地区"]), ("2023-11-10", ["八一镇", "林芝市"])],
    ids=["before its end", "after"],
)
def test_former_prefecture_keeps_its_name_in_its_time(date: str, names: list[str]) -> None:
    page = replace(
        page_from_text(f"药厂扩建\n本报讯 客商来到林芝地区八一镇，林芝药材多。{FILLER}", name="page"), date=date
    )
    articles = split_articles(page)
    rows = reader().finder.find(articles, reader().finder.locator.settings(page, articles))[0]
    assert [m.name for row in rows for m in row.top if m.type == "Place"] == names


ELSEWHERE = [
    pytest.param("360783", False, id="the place itself"),
    pytest.param("360727-2020", False, id="what it was before"),
    pytest.param("360783100", False, id="a town in it"),
    pytest.param("360700", False, id="the city around it"),
    pytest.param("360728", True, id="its neighbour"),
    pytest.param("360721-2016", True, id="what a neighbour was before"),
]


@pytest.mark.parametrize(("code", "wanted"), ELSEWHERE)
def test_elsewhere(code: str, *, wanted: bool) -> None:
    assert reader().finder.locator.elsewhere(setting_of("龙南市"))(code) is wanted
