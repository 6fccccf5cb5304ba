"""Of which project is told: the line that money is spent on, the one that is signed today, one of several."""

from __future__ import annotations

import pytest
from said import reader, spots

from kg.pages import page_from_text

BUILDER = "湖南沅泰硅业有限公司"
LINE = "年产2万吨工业硅生产线"

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
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    found = {(names[c.head.entity], c.predicate, str(c.value)) for c in reading.claims if c.tail is None}
    assert found == wanted


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
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    deals = [c for c in reading.claims if c.predicate == "cooperatesWith" and c.tail]
    assert {(names[c.head.entity], names[c.tail.entity]) for c in deals if c.tail} == wanted


def test_a_name_goes_on_as_one_that_the_page_knows() -> None:
    text = "今年45岁的陈永贵是徐墩镇人。\n1998年，陈永贵从福建农林大学毕业。\n2003年，他创办了建瓯市永贵竹木制品厂。"
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    founded = [c for c in reading.claims if c.predicate == "foundedBy" and c.tail]
    assert [(names[c.head.entity], names[c.tail.entity]) for c in founded if c.tail] == [
        ("建瓯市永贵竹木制品厂", "陈永贵")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("沅泰株式会社社长川井文义、总经理田中一郎来访。", ["川井文义", "田中一郎"], id="Japanese"),
        pytest.param("镇长石桥说，全镇种植苹果3万亩。", ["石桥"], id="a Chinese whose names look so"),
    ],
)
def test_surnames(text: str, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Person", "Official")] == wanted
