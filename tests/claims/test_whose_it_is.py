"""Whose a figure, a deal, a product, a plant or a post is: of which project, firm, park or place is told."""

from __future__ import annotations

import pytest
from said import page_edges, reader, spots

from kg.pages import page_from_text

BUILDER = "湖南沅泰硅业有限公司"
LINE = "年产2万吨工业硅生产线"

VALUES = ("area", "capacity", "investment", "operatingOn", "outputValue", "startedOn", "status")

FIGURES = [
    pytest.param(
        f"{BUILDER}投资3亿元建设{LINE}，2021年建成投产，年产值达5亿元。",
        {
            (LINE, "capacity", "20000"),
            (LINE, "investment", "300000000"),
            (LINE, "operatingOn", "2021"),
            (LINE, "outputValue", "500000000"),
            (LINE, "status", "operating"),
        },
        id="a line that costs money is what goes on being told of",
    ),
    pytest.param(
        "沅泰公司与湘阴县签约汽车线束项目。此次签约的项目总投资3亿元，占地150亩。",
        {
            ("汽车线束项目", "area", "100000.5"),
            ("汽车线束项目", "investment", "300000000"),
            ("汽车线束项目", "status", "signed"),
        },
        id="the one that was signed",
    ),
    pytest.param(
        "沅泰公司汽车线束项目、黔耀公司显示屏项目昨日签约。此次签约的项目总投资13亿元，占地150亩。",
        {("显示屏项目", "status", "signed"), ("汽车线束项目", "status", "signed")},
        id="two that were signed",
    ),
    pytest.param(
        "昨日，湘阴县举行集中签约仪式，沅泰公司汽车线束项目等5个项目签约。此次签约的项目规模大，总投资13亿元。",
        {("汽车线束项目", "status", "signed")},
        id="one of five",
    ),
    pytest.param(
        "昨日，湘阴县举行重点项目集中开工仪式。此次开工的项目总投资13亿元，其中汽车线束项目总投资3亿元。",
        {("汽车线束项目", "investment", "300000000"), ("汽车线束项目", "status", "underConstruction")},
        id="a sum and what one has of it",
    ),
    pytest.param(
        "9月12日，湘阴县举行集中开工活动。此次开工的项目中，沅泰公司投资8亿元的储能电池项目位于湘阴高新区，占地210亩。",
        {
            ("储能电池项目", "area", "140000.7"),
            ("储能电池项目", "investment", "800000000"),
            ("储能电池项目", "status", "underConstruction"),
        },
        id="where one of those that begin is has no stage",
    ),
    pytest.param(
        "5月18日，远景能源韶山叶片基地开工仪式在韶山高新区举行。该基地总投资15亿元。",
        {
            ("远景能源韶山叶片基地", "investment", "1500000000"),
            ("远景能源韶山叶片基地", "status", "underConstruction"),
        },
        id="what a firm builds, at its ceremony",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), FIGURES)
def test_figures(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(head, name, value) for head, name, value in page_edges(text) if name in VALUES} == wanted


PARTIES = [
    pytest.param(
        "6月30日，盘州市2023年第二批项目集中签约仪式在红果经济开发区举行。\n"
        "此次签约的项目有：沅泰公司投资4亿元的电池项目；黔耀公司投资3亿元的屠宰项目。",
        {("盘州市", "沅泰公司"), ("盘州市", "黔耀公司")},
        id="where a ceremony is held",
    ),
    pytest.param(
        "6月30日，红果经济开发区举行项目集中签约仪式。\n此次签约的项目有：沅泰公司投资4亿元的电池项目。",
        {("红果经济开发区", "沅泰公司")},
        id="who holds it",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PARTIES)
def test_parties(text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(head, tail) for head, _, tail in page_edges(text, "cooperatesWith")} == wanted


def test_a_name_goes_on_as_one_that_the_page_knows() -> None:
    text = "今年45岁的陈永贵是徐墩镇人。\n1998年，陈永贵从福建农林大学毕业。\n2003年，他创办了建瓯市永贵竹木制品厂。"
    assert page_edges(text, "foundedBy") == {("建瓯市永贵竹木制品厂", "foundedBy", "陈永贵")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("沅泰株式会社社长川井文义、总经理田中一郎来访。", ["川井文义", "田中一郎"], id="Japanese"),
        pytest.param("镇长石桥说，全镇种植苹果3万亩。", ["石桥"], id="a Chinese whose names look so"),
    ],
)
def test_surnames(text: str, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Person", "Official")] == wanted


EDGES = [
    pytest.param(
        "江苏沁膜科技有限公司的反渗透膜项目总投资8亿元。\n近年来，泗洪经济开发区引进企业40多家，建成了标准厂房二期项目。",
        "undertakes",
        {("江苏沁膜科技有限公司", "反渗透膜项目")},
        id="what a park builds is not the last firm's",
    ),
    pytest.param(
        "沅岳重能是沅岳集团旗下专业从事风力发电机组研发、制造的企业。",
        "produces",
        {("沅岳重能", "风力发电机组")},
        id="what a firm of a group makes is not the group's",
    ),
    pytest.param(
        "走进卫岐公司，一条条全自动口罩生产线正在运转。",
        "produces",
        {("卫岐公司", "口罩")},
        id="a measure is no product",
    ),
    pytest.param(
        "7月初，上海市科委、闵行区政府与沅岳公司签署战略合作协议。",
        "cooperatesWith",
        {("上海市科委", "沅岳公司"), ("闵行区", "沅岳公司"), ("闵行区政府", "沅岳公司")},
        id="two on one side of a deal",
    ),
    pytest.param(
        "沅岳公司租用泉阳镇原胜利木器厂的厂房，生产人参面膜。",
        "usesSiteOf",
        {("沅岳公司", "胜利木器厂")},
        id="a plant behind its town and 原",
    ),
    pytest.param(
        "河南沅岐医用材料有限公司占地120亩。2018年，公司在长垣高新区成立了全资子公司河南沅岳科技有限公司。",
        "foundedBy",
        {("河南沅岳科技有限公司", "河南沅岐医用材料有限公司")},
        id="a daughter that the firm founds",
    ),
    pytest.param(
        "河南沅岐医用材料有限公司占地120亩。5月20日，长垣市副市长韩志钢到公司调研。",
        "inspected",
        {("韩志钢", "河南沅岐医用材料有限公司")},
        id="who comes to the firm of before",
    ),
    pytest.param(
        "汽车物流园项目。由沅骏物流有限公司投资3亿元在太和镇建设，占地200亩。",
        "locatedIn",
        {("汽车物流园项目", "太和镇")},
        id="where somebody builds it",
    ),
    pytest.param(
        f"{BUILDER}成立于2002年。主要产品是为沅泰矿业集团加工的半成品。公司主要产品有：肺宁颗粒、炎可宁片。",
        "produces",
        {(BUILDER, "肺宁颗粒"), (BUILDER, "炎可宁片")},
        id="a firm for which another works does not become what is told of",
    ),
]


@pytest.mark.parametrize(("text", "relation", "wanted"), EDGES)
def test_edges(text: str, relation: str, wanted: set[tuple[str, str]]) -> None:
    assert {(head, tail) for head, _, tail in page_edges(text, relation)} == wanted


def test_a_county_keeps_its_former_name_on_a_page_that_prints_it() -> None:
    text = (
        "2016年9月5日\n射洪县重点工业项目进展情况\n射洪县实施重点工业项目32个，完成投资31亿元。\n"
        "射洪籍企业家座谈会在成都举行\n9月3日，射洪籍企业家座谈会在成都举行。县委书记蒋国栋与企业家座谈。"
    )
    reading = reader().read(page_from_text(text, name="page"))
    assert {entity.name for entity in reading.entities if entity.type == "Place"} == {"射洪县", "成都市"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "自治州州长次仁到香格里拉市建塘镇调研。", {("次仁", "holdsPost", "迪庆藏族自治州")}, id="of the prefecture"
        ),
        pytest.param(
            "自治县党委书记田茂德到印江县木黄镇调研。",
            {("田茂德", "holdsPost", "印江土家族苗族自治县")},
            id="of the county",
        ),
        pytest.param(
            "俄罗斯远东木业公司总经理伊万诺夫说，合作前景广阔。",
            {("伊万诺夫", "holdsPost", "俄罗斯远东木业公司")},
            id="a foreigner of a foreign firm",
        ),
    ],
)
def test_posts_elsewhere(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert page_edges(text, "holdsPost") == wanted
