"""Where things lie that stand behind the stop of a trip or the site that opens a sentence or paragraph."""

from __future__ import annotations

import pytest
from said import article_claims, reader

from kg.pages import page_from_text

CASES = [
    pytest.param(
        "集中开工的有湘沅道路改造项目、苗药产业园光伏发电项目、剑江牧业扩建项目、沅茶加工项目。",
        [],
        id="a project that is named for its park within a list says nothing of those behind it",
    ),
    pytest.param(
        "在舟溪镇，湘沅建工集团承建的苗药加工项目正在加紧施工。",
        [("苗药加工项目", "舟溪镇")],
        id="what a builder from elsewhere builds",
    ),
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
        "大项目落在哪里？桐梓县独得2个，分别是总投资12亿元的年产5万吨铝箔项目和总投资7亿元的年产2万吨钢管项目；"
        "赤水市1个，为总投资6亿元的美阳汽车零部件项目。",
        [("年产5万吨铝箔项目", "桐梓县"), ("年产2万吨钢管项目", "桐梓县"), ("美阳汽车零部件项目", "赤水市")],
        id="how many projects of all each county has",
    ),
    pytest.param(
        "铜仁亮出的是一串企业：苗岭米业有限公司、黔瑞茶业有限公司和剑江牧业有限公司。",
        [("苗岭米业有限公司", "铜仁市"), ("黔瑞茶业有限公司", "铜仁市"), ("剑江牧业有限公司", "铜仁市")],
        id="all of a list behind a colon",
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


TOWNS = [
    pytest.param(
        "炉山镇抓招商。全镇企业达到16家。总投资2800万元的年产2万吨铸件生产项目投产。苗岭米业有限公司、黔瑞家具厂等村级项目相继上马。济南客商看好这里。",
        [
            ("年产2万吨铸件生产项目", "炉山镇"),
            ("苗岭米业有限公司", "炉山镇"),
            ("黔瑞家具厂", "炉山镇"),
        ],
        id="the town that calls itself 全镇",
    ),
    pytest.param(
        "炉山镇抓招商。旁海镇也不落后，全镇企业达到16家。苗岭米业有限公司产值翻番。", [], id="one of two towns"
    ),
    pytest.param(
        "同一天，各镇（街道）分会场一同开工：炉山镇，苗岭米业有限公司年产5万吨饲料加工项目；旁海镇，年产2万吨铸件生产项目。",
        [("年产5万吨饲料加工项目", "炉山镇"), ("年产2万吨铸件生产项目", "旁海镇")],
        id="towns in a list behind a colon",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOWNS)
def test_towns(text: str, wanted: list[tuple[str, str]]) -> None:
    found = {
        (c.head.name, c.tail.name)
        for c in article_claims(text, place="凯里市")
        if c.predicate == "locatedIn" and c.tail
    }
    assert found == set(wanted)


IN_PARKS = [
    pytest.param(
        "在凯里经济开发区，苗岭集团旗下的黔瑞食品有限公司正在生产。",
        [("黔瑞食品有限公司", "凯里经济开发区")],
        id="a firm there, not the group that it is of",
    ),
    pytest.param(
        "在凯里经济开发区，苗岭集团控股的黔瑞食品有限公司年产5万吨米粉项目建成投产。",
        [("年产5万吨米粉项目", "凯里经济开发区")],
        id="the project of such a firm",
    ),
    pytest.param(
        "在凯里经济开发区，苗岭集团有限公司正在生产，旗下企业黔瑞食品有限公司名气大。",
        [("苗岭集团有限公司", "凯里经济开发区")],
        id="a group that works there itself",
    ),
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
        [("贵州正云", "模具创业园"), ("黔瑞模具有限公司", "模具创业园")],
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
    pytest.param(
        "炉山工业园开工的5个项目总投资31亿元。其中工业项目3个，依次为：年产5万吨铝箔项目，7亿元；年产2万吨钢管项目，2亿元。",
        [("年产5万吨铝箔项目", "炉山工业园"), ("年产2万吨钢管项目", "炉山工业园")],
        id="the projects of a park, listed in the sentence behind their number",
    ),
    pytest.param(
        "仅炉山工业园，前些年就有一批项目落地：苗岭铝业年产5万吨铝箔项目、黔瑞钢构年产2万吨钢管项目先后投产。",
        [
            ("年产5万吨铝箔项目", "炉山工业园"),
            ("年产2万吨钢管项目", "炉山工业园"),
            ("苗岭铝业", "炉山工业园"),
            ("黔瑞钢构", "炉山工业园"),
        ],
        id="one of several parks is picked out",
    ),
    pytest.param(
        "炉山工业园里机器轰鸣；往西，总投资6亿元的热力管网项目也已开工。",
        [],
        id="on from there",
    ),
    pytest.param(
        "今年将开工建设炉山工业园供热站、黔瑞塑业节水滴灌带等12个项目。",
        [("炉山工业园供热站", "炉山工业园")],
        id="the works of a park have nothing beside them in it",
    ),
    pytest.param(
        "观摩团来到炉山工业园黔瑞电池项目、县职教中心改扩建项目、清水路道路改造项目现场。",
        [("炉山工业园黔瑞电池项目", "炉山工业园")],
        id="nor have the works of a county",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), IN_PARKS)
def test_scenes_in_parks(text: str, wanted: list[tuple[str, str]]) -> None:
    found = {
        (c.head.name, c.tail.name) for c in article_claims(text, place="凯里市") if c.predicate == "inPark" and c.tail
    }
    assert found == set(wanted)


def test_another_county() -> None:
    text = """凯里市项目多，年产5万吨饲料加工项目占地20亩。凯里市今年开工早。
往西到都匀市墨冲镇，看的是砖。总投资3亿元的年产2万吨肥料生产项目占地200亩。
全部建成还要两年，年产2万吨铸件生产项目投资2亿元。
"""
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    found = {
        (names[c.head.entity], names[c.tail.entity]) for c in reading.claims if c.predicate == "locatedIn" and c.tail
    }
    assert found == {("年产2万吨肥料生产项目", "墨冲镇"), ("年产5万吨饲料加工项目", "凯里市")}


PARTS = [
    pytest.param(
        "看了桐梓县和赤水市。\n【桐梓】补链\n年产5万吨铝箔项目开工。\n【赤水】冲刺\n年产2万吨钢管项目开工。",
        [("年产5万吨铝箔项目", "桐梓县"), ("年产2万吨钢管项目", "赤水市")],
        id="short names in brackets over the parts",
    ),
    pytest.param(
        "看了桐梓县和赤水市。\n桐梓县\n年产5万吨铝箔项目开工。\n赤水市\n年产2万吨钢管项目开工。",
        [("年产5万吨铝箔项目", "桐梓县"), ("年产2万吨钢管项目", "赤水市")],
        id="places alone on a line head parts",
    ),
    pytest.param(
        "●桐梓县 年产5万吨铝箔项目开工。\n●赤水市 年产2万吨钢管项目开工。",
        [("年产5万吨铝箔项目", "桐梓县"), ("年产2万吨钢管项目", "赤水市")],
        id="marks in front of them",
    ),
    pytest.param(
        "桐梓县、赤水市各抓项目。\n桐梓县：5月23日，3个项目签约。年产5万吨铝箔项目开工。\n赤水：年产2万吨钢管项目开工。\n"
        "年产8万吨豆干项目投产。",
        [("年产5万吨铝箔项目", "桐梓县"), ("年产2万吨钢管项目", "赤水市")],
        id="places with a colon that open paragraphs",
    ),
    pytest.param(
        "未开工的项目6个\n桐梓县2个：\n1.年产5万吨铝箔项目。土地手续未办结。\n2.年产2万吨钢管项目。总投资2亿元，等待开工。\n"
        "赤水市1个：年产8万吨豆干项目。正在选址。\n湄潭茶城项目投资3亿元。",
        [("年产5万吨铝箔项目", "桐梓县"), ("年产2万吨钢管项目", "桐梓县"), ("年产8万吨豆干项目", "赤水市")],
        id="numbered items below a county and their number",
    ),
    pytest.param(
        "桐梓县、赤水市各抓项目。\n【链条】年产5万吨铝箔项目开工。\n【园区】年产2万吨钢管项目开工。",
        [],
        id="heads that are no places",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_the_parts_of_an_article(text: str, wanted: list[tuple[str, str]]) -> None:
    """What is built in a part lies in the place that heads it."""
    found = reader().read(page_from_text(text, name="page")).claims
    said = [(c.head.name, c.tail.name) for c in found if c.pattern == "locatedIn/scene" and c.tail]
    assert sorted(said) == sorted(wanted)
