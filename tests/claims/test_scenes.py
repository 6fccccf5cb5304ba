"""Where things lie that stand behind the stop of a trip or the site that opens a sentence or paragraph."""

from __future__ import annotations

import pytest
from said import article_claims

CASES = [
    pytest.param(
        "首站遵义，考察团看了苗岭米业有限公司。第二站铜仁，考察团到了黔瑞茶业有限公司。转到安顺，又看了苗药产业园。",
        [("苗岭米业有限公司", "遵义市"), ("黔瑞茶业有限公司", "铜仁市"), ("苗药产业园", "安顺市")],
        id="the stops of a trip",
    ),
    pytest.param(
        "考察团去了遵义。在铜仁，贵州黔瑞茶业有限公司、剑江米业有限公司逐一看过。",
        [("贵州黔瑞茶业有限公司", "铜仁市"), ("剑江米业有限公司", "铜仁市")],
        id="what is said behind the list to have been seen",
    ),
    pytest.param(
        "在铜仁，贵州茶王、黔瑞茶业有限公司逐一看过。",
        [("黔瑞茶业有限公司", "铜仁市")],
        id="a province in front of a name leads not out of a scene",
    ),
    pytest.param(
        "在铜仁，铜仁毛尖茶业有限公司、遵义苗岭米业有限公司逐一看过。",
        [("铜仁毛尖茶业有限公司", "铜仁市")],
        id="a firm that is called after another city is not of the scene",
    ),
    pytest.param(
        "往南到黔南州都匀市墨冲镇，看的是一块砖。墨冲建材有限公司车间里，机器飞转。总投资3亿元的墨冲瓷砖城项目占地200亩。",
        [("墨冲建材有限公司", "墨冲镇"), ("墨冲瓷砖城项目", "墨冲镇")],
        id="a town behind its county opens the paragraph",
    ),
    pytest.param(
        "在铜仁，考察团与黔瑞茶业有限公司座谈。遵义的苗岭米业有限公司也派人来。",
        [("苗岭米业有限公司", "遵义市")],
        id="whom guests meet need not be there",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_scenes(text: str, wanted: list[tuple[str, str]]) -> None:
    found = {
        (c.head.name, c.tail.name)
        for c in article_claims(text, place="遵义市")
        if c.predicate == "locatedIn" and c.tail
    }
    assert found == set(wanted)


IN_PARKS = [
    pytest.param(
        "李明到凯里经济开发区、凯里高新区调研。他先后走进经济开发区的标准厂房、科技馆、宏达玩具厂，高新区的迎宾馆、酥糖产业园等处。",
        [("宏达玩具厂", "凯里经济开发区"), ("酥糖产业园", "凯里高新区")],
        id="zones by their kind, each with what was seen of it",
    ),
    pytest.param(
        "李明到凯里高新区调研。他听取高新区的负责人汇报，随后到宏达玩具厂。炉山工业园、麻江工业园也去了。",
        [],
        id="behind a comma is another stop",
    ),
    pytest.param(
        "李明到炉山工业园，看了厂房。在模具创业园，贵州正云、黔瑞模具有限公司的车间里机器飞转。",
        [("黔瑞模具有限公司", "模具创业园")],
        id="workshops in a park",
    ),
    pytest.param(
        "李明走进炉山工业园，先后到苗岭米业有限公司、黔瑞模具有限公司的车间。随后赶往酥糖产业园，察看康源肥业有限公司。",
        [
            ("苗岭米业有限公司", "炉山工业园"),
            ("黔瑞模具有限公司", "炉山工业园"),
            ("康源肥业有限公司", "酥糖产业园"),
        ],
        id="from park to park",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), IN_PARKS)
def test_scenes_in_parks(text: str, wanted: list[tuple[str, str]]) -> None:
    found = {
        (c.head.name, c.tail.name) for c in article_claims(text, place="凯里市") if c.predicate == "inPark" and c.tail
    }
    assert found == set(wanted)
