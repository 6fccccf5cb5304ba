"""Firms: what stands in front of their names, what is cut from them, and what is none."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "山坡上处处有黔瑞集团的工人，产业振兴有黔瑞集团帮扶。",
        ["黔瑞集团", "黔瑞集团"],
        id="what only says that a firm is there",
    ),
    pytest.param(
        "坪上村黔瑞集团投产，和平社区黔瑞公司扩建。",
        ["黔瑞集团", "黔瑞公司"],
        id="the village that a firm is in",
    ),
    pytest.param(
        "坪上村养蜂合作社投产。",
        ["坪上村养蜂合作社"],
        id="a cooperative keeps the village in its name",
    ),
    pytest.param(
        "市科技馆联合黔瑞机械有限公司办展，湄潭县总工会联合黔瑞集团慰问，研究中心联合东方机械有限公司研发。",
        ["黔瑞机械有限公司", "黔瑞集团", "东方机械有限公司"],
        id="who works with a firm",
    ),
    pytest.param(
        "贵州黔瑞集团成立销售分公司。",
        ["贵州黔瑞集团"],
        id="what a group founds",
    ),
    pytest.param(
        "湄潭县委书记杨国强同黔瑞集团董事长李强会面，湄潭职业学院已同贵州黔瑞电子有限公司签约。",
        ["贵州黔瑞电子有限公司"],
        id="with whom somebody is in touch",
    ),
    pytest.param(
        "副县长杨国强夜查黔瑞食品有限公司，应急局突查明远食品有限公司，干部包保黔瑞轴承有限公司。",
        ["黔瑞食品有限公司", "明远食品有限公司", "黔瑞轴承有限公司"],
        id="verbs of the night watch",
    ),
    pytest.param(
        "湄潭县人民法院审理黔瑞铝业有限公司一案。",
        ["黔瑞铝业有限公司"],
        id="a court",
    ),
    pytest.param(
        "——记贵州黔瑞电缆有限公司董事长陈玉龙",
        [],
        id="the headline of a portrait",
    ),
    pytest.param(
        "税务局走访辖区黔瑞纺织厂。",
        ["黔瑞纺织厂"],
        id="in whose district a plant is",
    ),
    pytest.param(
        "到顺而达电子有限公司，到五九〇农场有限公司，到访华瑞机械有限公司，湄潭本草堂药业有限公司投产。",
        ["顺而达电子有限公司", "五九〇农场有限公司", "华瑞机械有限公司", "湄潭本草堂药业有限公司"],
        id="particles and rare characters in names",
    ),
    pytest.param(
        "湄潭送变电工程有限公司施工。",
        ["湄潭送变电工程有限公司"],
        id="builders of lines",
    ),
    pytest.param(
        "湄潭县引进了常州天合木业、浙江雅戈尔纺织、山东三和饲料等一批企业。",
        ["常州天合木业", "浙江雅戈尔纺织", "山东三和饲料"],
        id="和 in the last name of a list",
    ),
    pytest.param(
        "市长杨国强察看了湄潭经济开发区和华通船舶。",
        ["华通船舶"],
        id="和 between a park and a firm",
    ),
    pytest.param(
        "为企业生产钢丝绳的瑞和索具公司扩产。",
        ["瑞和索具公司"],
        id="和 inside a name",
    ),
    pytest.param(
        "周明海、吴忠平等12名企业家获奖，贵州黔瑞电缆有限公司在湄潭、凤冈、余庆设立了3家分公司，该县办起地毯厂、罐头厂等十多家乡镇企业，曾建有皮革厂、面粉厂。",
        ["贵州黔瑞电缆有限公司"],
        id="people and places in lists are no firms",
    ),
    pytest.param(
        "提升台企台商获得感、荣誉感、幸福感。",
        [],
        id="feelings are no firms",
    ),
    pytest.param(
        "枫斗饮片生产线投产，禽业加工项目落户，薯业机械制造项目开工，黔川二期高速公路项目通车。",
        [],
        id="wares, trades and phases are no firms",
    ),
    pytest.param(
        "贵州黔瑞电子有限公司在湄潭县投建年产20万套线束项目。",
        ["贵州黔瑞电子有限公司"],
        id="what somebody builds is no firm",
    ),
    pytest.param(
        "首钢园开放，湄潭县长虹幼儿园开园，鞍钢展览馆展出，中国石化规模扩大。",
        [],
        id="houses called like firms",
    ),
    pytest.param(
        "与湖北新洋丰瑞肥业签约，中国人保财险到场，与浙江移动、爱奇艺签约。",
        ["湖北新洋丰瑞肥业", "中国人保财险", "浙江移动", "爱奇艺"],
        id="brands that go on",
    ),
    pytest.param(
        "镇江长江锁业投产，湄潭县长顺剑业扩产。",
        ["镇江长江锁业", "长顺剑业"],
        id="trades behind liked characters",
    ),
    pytest.param(
        "生产盐酸长春瑞滨。",
        [],
        id="a drug is no firm",
    ),
    pytest.param(
        "凤鸣乐器现有职工1200人。",
        ["凤鸣乐器"],
        id="firms at the start of a sentence",
    ),
    pytest.param(
        "县长杨国强调研红旗铝业时指出，省长察看了丰乐果业的车间。",
        ["红旗铝业", "丰乐果业"],
        id="firms that are visited or spoken of",
    ),
    pytest.param(
        "黔瑞集团旗下上市公司青松科技落户湄潭县。",
        ["黔瑞集团", "青松科技"],
        id="a firm of another's",
    ),
    pytest.param(
        "明德科技与未来机械签订协议。",
        ["明德科技", "未来机械"],
        id="a partner",
    ),
    pytest.param(
        "黔瑞公司利用东山纺织厂闲置厂房扩产。兴隆钢绳厂落户湄潭县。",
        ["黔瑞公司", "东山纺织厂", "兴隆钢绳厂"],
        id="plants without a place",
    ),
    pytest.param(
        "致富背后有黔瑞集团支持，全靠黔瑞公司带动。",
        ["黔瑞集团", "黔瑞公司"],
        id="words of thanks",
    ),
    pytest.param(
        "首都会展集团签约。",
        ["首都会展集团"],
        id="the capital",
    ),
    pytest.param(
        "黔瑞集团联合东方机械有限公司研发。",
        ["黔瑞集团", "东方机械有限公司"],
        id="a group that works with a firm",
    ),
    pytest.param(
        "县长杨国强深入华泰机械生产一线调研。",
        ["华泰机械"],
        id="where it is made",
    ),
    pytest.param(
        "在原湄潭液压件厂厂址上建设。",
        ["湄潭液压件厂"],
        id="a plant where another was",
    ),
]


@pytest.mark.parametrize(("text", "firms"), CASES)
def test_firms(text: str, firms: list[str]) -> None:
    assert [m.text for m in mentions(text) if m.type == "Company"] == firms
