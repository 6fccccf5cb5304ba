"""What a town says that opens a name: of a firm nothing, of a park far away nothing either."""

from __future__ import annotations

from dataclasses import replace

import pytest
from said import article_claims, reader, sentences_of, setting_of, spots, told

from kg.mentions.scan import Scan

FIRMS = [
    pytest.param(
        "兖州煤业60万吨甲醇项目投资20亿元，大庆化工10万吨/年乙烯项目进展顺利。",
        ["兖州煤业", "大庆化工"],
        id="in front of what they build",
    ),
    pytest.param("焦作市化工60万吨目标，兖州食品50万吨项目，大庆化工10万吨产能。", [], id="trades of towns"),
]


@pytest.mark.parametrize(("text", "names"), FIRMS)
def test_firms(text: str, names: list[str]) -> None:
    """Firms that a town and a heavy trade name."""
    assert [text for _, text, _ in spots(text, "Company", place="鹤壁市")] == names


PLACES = [
    pytest.param(
        "定远县蓝田食品加工项目多。蓝田食品加工产业园项目总投资3亿元。",
        ["定远县"],
        id="a name of another province that nothing else speaks of",
    ),
    pytest.param(
        "定远县干部来到昆山经济技术开发区。昆山经济技术开发区面积20平方公里。", ["昆山市"], id="a zone called by it"
    ),
    pytest.param(
        "在浙江，定远县干部参观萧山机器人小镇。萧山机器人小镇面积3平方公里。", ["萧山区"], id="its province is told"
    ),
    pytest.param("定远县炉桥盐化工业园面积3平方公里。", ["定远县"], id="a town of the county"),
    pytest.param(
        "滁州北海新区面积3平方公里，北海新区招商。定远县来访。", ["滁州市"], id="called without its own place"
    ),
    pytest.param(
        "定远县考察萧山机器人小镇、余杭云谷产业园。萧山机器人小镇面积3平方公里，余杭云谷产业园面积4平方公里。",
        ["萧山区", "余杭区"],
        id="two towns of one province",
    ),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_places(text: str, places: list[str]) -> None:
    """Where things are, in an article about Anhui."""
    found = told(article_claims(text, place="定远县"))
    assert sorted({str(tail) for _, predicate, tail, _ in found if predicate == "locatedIn"}) == sorted(places)


SHORT = [
    pytest.param("蚌埠辽东湾新区招商，辽东湾新区扩建。", ["蚌埠辽东湾新区"] * 2, id="without the place that opens it"),
    pytest.param("定远现代农业示范区招商，现代农业示范区扩建。", ["定远现代农业示范区"], id="a kind of park"),
    pytest.param("城南新区扩建。", [], id="a quarter of the town"),
]


@pytest.mark.parametrize(("text", "names"), SHORT)
def test_short_names(text: str, names: list[str]) -> None:
    """New towns that need a place in front of them, and later none."""
    assert [name for _, _, name in spots(text, "IndustrialPark", place="定远县")] == names


def test_county_with_a_town_of_its_name() -> None:
    """A zone is that of the district that the article names most, not of its street of that name."""
    own = setting_of("丰满区").article
    found = reader().finder.places.find(
        Scan(sentences_of("丰满经济开发区招商。")[0]), replace(setting_of("迁西县"), county=own)
    )
    assert [place.name for place in found] == ["丰满区"]
