"""Where firms, projects and parks lie, in the less usual ways to say so; what is a park or place and what is none."""

from __future__ import annotations

import pytest
from said import edges, spots

FIRM, OTHER = "江西恒泰电子有限公司", "江西丰源科技有限公司"
PARK, TOWN = "万载县工业园", "三兴镇"

CASES = [
    pytest.param(
        f"{PARK}承接产业转移。此外，还有{FIRM}、{OTHER}同期落户。",
        {(FIRM, "inPark", PARK), (OTHER, "inPark", PARK)},
        id="besides, others came",
    ),
    pytest.param(
        f"{FIRM}与管委会签约，并于2003年成为首批入驻{PARK}的重点企业之一。",
        {(FIRM, "inPark", PARK)},
        id="became one of the first there",
    ),
    pytest.param(
        f"客商李建国在万载县创建的{FIRM}领到执照。", {(FIRM, "locatedIn", "万载县")}, id="founded there by somebody"
    ),
    pytest.param(
        f"{FIRM}是丰源集团在万载县设立的又一核心业务主体。",
        {(FIRM, "locatedIn", "万载县")},
        id="what a group set up there",
    ),
    pytest.param(
        "公司以2000万元购买下位于万载县的工业用地，未来将斥资3亿元打造恒泰电商基地项目。",
        {("恒泰电商基地项目", "locatedIn", "万载县")},
        id="land bought for a project",
    ),
    pytest.param(
        "万载县副县长李军表示，万载县花炮原料足，形成了恒泰花炮、丰源花炮、三兴烟花等一大批花炮生产企业。",
        {(name, "locatedIn", "万载县") for name in ("恒泰花炮", "丰源花炮", "三兴烟花")},
        id="what a county has formed",
    ),
    pytest.param(
        f"{PARK}先后引进的{FIRM}、丰源电子材料项目陆续增资。",
        {(FIRM, "inPark", PARK), ("丰源电子材料项目", "inPark", PARK)},
        id="those that a park has brought",
    ),
    pytest.param(
        "万载区南昌恒泰电子有限公司扩产，青云谱区南昌丰源电子有限公司获评。",
        {("南昌丰源电子有限公司", "locatedIn", "青云谱区")},
        id="a district in front of its city, with which a firm's name begins",
    ),
    pytest.param(
        f"{FIRM}扩大生产。该公司所属地区为万载县{TOWN}。", {(FIRM, "locatedIn", TOWN)}, id="the district it is of"
    ),
    pytest.param(
        "恒泰古镇项目位于袁河峡谷南岸万载县三兴镇东门村，由恒泰集团开发。",
        {("恒泰古镇项目", "locatedIn", "东门村")},
        id="by a river, in a village",
    ),
    pytest.param(
        f"{FIRM}与万载县政府签订锂电池项目投资协议。",
        {("锂电池项目", "locatedIn", "万载县")},
        id="a project that a firm signs for with a county",
    ),
    pytest.param(
        f"{FIRM}与万载县政府签约，将在高安市建设锂电池项目。",
        {("锂电池项目", "locatedIn", "高安市")},
        id="signed for in one county, built in another",
    ),
    pytest.param(f"{FIRM}，地址：万载县{TOWN}。", {(FIRM, "locatedIn", TOWN)}, id="an address behind a colon"),
    pytest.param(f"{FIRM}在{PARK}购地100亩。", {(FIRM, "inPark", PARK)}, id="land bought in a park"),
    pytest.param(f"{FIRM}（{PARK}创业大道8号）今年扩建。", {(FIRM, "inPark", PARK)}, id="an address in brackets"),
    pytest.param(
        "恒泰产业园作为万载县数字经济发展的核心载体，加快扩园。",
        {("恒泰产业园", "locatedIn", "万载县")},
        id="what a park is to its county",
    ),
    pytest.param(
        f"{PARK}已形成了以{FIRM}、恒泰产业园为代表的产业集群。",
        {(FIRM, "inPark", PARK), ("恒泰产业园", "inPark", PARK)},
        id="firms and a park that stand for a park",
    ),
    pytest.param(
        "恒泰古镇项目在门头沟区王平镇开工。恒泰古镇项目位于门头沟区王平镇西王平村。",
        {("恒泰古镇项目", "locatedIn", "西王平村")},
        id="told more narrowly further on",
    ),
    pytest.param(
        f"近年来，{TOWN}发掘能人，陆续建成恒泰制衣厂、丰源食品加工厂等50余家“微工厂”。",
        {("恒泰制衣厂", "locatedIn", TOWN), ("丰源食品加工厂", "locatedIn", TOWN)},
        id="workshops that a town has built",
    ),
    pytest.param(
        "陆续建成江湾村“巧姑娘”制衣厂、丰源食品加工厂等50余家工厂。",
        {("“巧姑娘”制衣厂", "locatedIn", "江湾村")},
        id="a plant behind its village",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whereabouts(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {edge for edge in edges(text, "inPark", "locatedIn") if edge[0] != PARK} >= expected


NAMES = [
    pytest.param("兰陵国家农业公园占地500亩。", [("IndustrialPark", "兰陵国家农业公园")], id="an agricultural park"),
    pytest.param("在中环软件信息园打造平台。", [("IndustrialPark", "中环软件信息园")], id="a software park"),
    pytest.param("规划为“互联网+未来科技城”，塑造滨海标识性科技园区。", [], id="what is to become of a site"),
    pytest.param("挂牌全市首批元宇宙特色产业园区。", [], id="a title for several"),
    pytest.param("获批上海市级特色产业园。", [("Place", "上海市")], id="the level of a park"),
    pytest.param("目前海南发射场开建。", [("Place", "海南省")], id="a park between two words"),
    pytest.param(
        "更好地利用青禾综合保税区，做大做强青禾综合保税区。",
        [("IndustrialPark", "青禾综合保税区"), ("IndustrialPark", "青禾综合保税区")],
        id="what is done with a park",
    ),
    pytest.param("大厦位于张江西北侧，洋山海关监管新川沙河段。", [], id="places between words and in rivers"),
    pytest.param("在中国重庆、韩国丽水设厂。", [("Place", "重庆市"), ("Place", "韩国")], id="a namesake abroad"),
    pytest.param(
        "拥有广慈－苏州国家医学产业园区。", [("IndustrialPark", "广慈－苏州国家医学产业园区")], id="a dash in a name"
    ),
    pytest.param("建成食用菌现代化产业园3个、大棚9个。", [], id="how many parks"),
    pytest.param("成为具有国际影响力的氢能产业示范区。", [], id="what somebody wants to make"),
    pytest.param("设立恒泰产业园发展基金。", [], id="a fund"),
    pytest.param("济南市中区举行活动。", [("Place", "市中区")], id="a district behind its city"),
    pytest.param(
        "工作队在山西石楼、灵丘两县。", [("Place", "石楼县"), ("Place", "灵丘县")], id="counties that are counted"
    ),
    pytest.param(
        "连接成渝经济圈、关天经济区。",
        [("Place", "成渝地区双城经济圈"), ("Place", "关中平原城市群")],
        id="regions in short",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, name) for kind, _, name in spots(text, "Place", "IndustrialPark")] == expected
