"""Which firms a park has, where firms and people come from, and who leads or belongs to a chain, across clauses."""

from __future__ import annotations

import pytest
from said import ends

A, B, C = "湄潭宏岳电子有限公司", "遵义德川机械公司", "贵州瑞丰食品有限公司"
PARK, TOWN = "湄潭经济开发区", "永兴镇"

CASES = [
    pytest.param(
        "inPark",
        f"{PARK}两年前获批，如今，{A}、{B}等41家企业在这里扎下了根。",
        {(A, PARK), (B, PARK)},
        id="took root here",
    ),
    pytest.param(
        "inPark",
        f"{PARK}两年前获批，{A}引来{B}、{C}等7家配套企业在园区安家。",
        {(B, PARK), (C, PARK)},
        id="at home in the park",
    ),
    pytest.param(
        "inPark",
        f"{PARK}不断壮大。园区里，还有做茶油的{A}、做蜂蜜的{B}等12家企业。",
        {(A, PARK), (B, PARK)},
        id="the park also has, with what each makes",
    ),
    pytest.param(
        "inPark", f"{PARK}入园企业达63家。{A}便是这63家中的一员。", {(A, PARK)}, id="one of those of the park"
    ),
    pytest.param("inPark", f"{PARK}入园企业达63家。{A}不是这63家中的一员。", set(), id="none of those of the park"),
    pytest.param(
        "inPark",
        f"{PARK}不大，却藏着两家“小巨人”：一家是做门锁的{A}，一家是做轴承的{B}。",
        {(A, PARK), (B, PARK)},
        id="one is, one is",
    ),
    pytest.param(
        "inPark", f"{A}从事精油提取，2021年在{PARK}建成生产基地。", {(A, PARK)}, id="built a plant there, no subject"
    ),
    pytest.param("inPark", f"{A}落户{PARK}已有6年，隔壁是去年才搬来的{B}。", {(A, PARK), (B, PARK)}, id="next door is"),
    pytest.param(
        "inPark",
        f"{PARK}近三年引进江苏永钢集团的子公司{A}、{B}等企业。",
        {(A, PARK), (B, PARK)},
        id="an item that says whose it is",
    ),
    pytest.param(
        "inPark", f"{PARK}企业不少，{A}、{B}，一家挨着一家。", {(A, PARK), (B, PARK)}, id="one beside the other"
    ),
    pytest.param(
        "inPark",
        f"{A}订单饱满。这家从外地引进、扎根{PARK}7年的高新技术企业，今年产值大增。",
        {(A, PARK)},
        id="this firm, seven years in the park",
    ),
    pytest.param(
        "inPark",
        f"{PARK}标准化厂房内，{A}、{B}两家公司正在招工。",
        {(A, PARK), (B, PARK)},
        id="in the halls of the park",
    ),
    pytest.param(
        "locatedIn",
        f"落户于{TOWN}的{A}和落户于复兴镇的{B}都是外地企业。",
        {(A, TOWN), (B, "复兴镇")},
        id="each in its own town",
    ),
    pytest.param("locatedIn", f"由泰国素川集团在{TOWN}独资兴办的{A}去年投产。", {(A, TOWN)}, id="founded there by"),
    pytest.param(
        "locatedIn", f"过亿元的还有{A}、{B}两家，前者在{TOWN}，后者在复兴镇。", {(A, TOWN), (B, "复兴镇")}, id="of two"
    ),
    pytest.param("locatedIn", f"{A}、{B}、{C}同日开工，后者在{TOWN}。", set(), id="of three nobody knows which"),
    pytest.param(
        "originatesFrom",
        f"{A}、{B}同日投产，前者总部在别处，后者来自苏州市。",
        {(B, "苏州市")},
        id="the latter comes from",
    ),
    pytest.param("originatesFrom", "董事长张国强是从永兴镇走出去的企业家。", {("张国强", TOWN)}, id="left the town"),
    pytest.param("originatesFrom", "董事长张国强祖籍就在永兴镇。", {("张国强", TOWN)}, id="his family is of the town"),
    pytest.param(
        "originatesFrom", "从上海市回乡的大学生张国强开了一家网店。", set(), id="came back from where he studied"
    ),
    pytest.param(
        "originatesFrom",
        f"{A}签约入园。今年6月，这家广东企业盘下一座旧厂。",
        {(A, "广东省")},
        id="this firm of a province",
    ),
    pytest.param(
        "originatesFrom",
        f"{A}是浙江绍兴的越川控股集团2015年在湄潭县成立的全资子公司。",
        {("越川控股集团", "绍兴市")},
        id="the parent is of another place",
    ),
    pytest.param(
        "originatesFrom",
        f"来自江苏南通的{A}、浙江湖州的{B}双双落户{PARK}。",
        {(A, "南通市"), (B, "湖州市")},
        id="each item with its place",
    ),
    pytest.param(
        "originatesFrom", f"{A}原在惠山区办厂，去年整体搬迁到{PARK}。", {(A, "惠山区")}, id="was elsewhere, moved here"
    ),
    pytest.param(
        "leadsChain",
        f"作为全市汽车零部件产业链链主企业，落户多年、年产轮毂180万件的{A}把订单分给下游。",
        {(A, "汽车零部件产业链")},
        id="as leader, described",
    ),
    pytest.param(
        "leadsChain",
        f"{A}2017年进驻湄潭县，如今已是全县绿色家居产业链的“领头雁”。",
        {(A, "绿色家居产业链")},
        id="by now the lead goose",
    ),
    pytest.param("leadsChain", f"茶叶产业链“链主”由{A}担任。", {(A, "茶叶产业链")}, id="the part is played by"),
    pytest.param(
        "leadsChain",
        f"全县形成以{A}为龙头的纺织服装产业链、以{B}为链主的电子信息产业链。",
        {(A, "纺织服装产业链"), (B, "电子信息产业链")},
        id="each leads its own",
    ),
    pytest.param(
        "partOfIndustry",
        f"{PARK}形成以{A}为代表的电子信息、以{B}为骨干的农产品加工两大主导产业。",
        {(A, "电子信息"), (B, "农产品加工"), (PARK, "电子信息"), (PARK, "农产品加工")},
        id="industries behind their firms",
    ),
    pytest.param(
        "leadsChain",
        f"{PARK}以绿色食品、电子信息、装备制造为主导产业，集聚了{A}、{B}等骨干企业。",
        set(),
        id="backbone of a park with several industries",
    ),
    pytest.param(
        "partOfIndustry",
        f"镇里引进了投资2亿元的{A}、投资5000万元的{B}，形成了上下游相互配套的竹产业链。",
        {(A, "竹产业链"), (B, "竹产业链")},
        id="the chain that grew from those brought in",
    ),
    pytest.param(
        "partOfIndustry",
        f"棉纺产业链现有规上企业38家，链条完整，{A}、{B}均是链上骨干企业。",
        {(A, "棉纺产业链"), (B, "棉纺产业链")},
        id="backbone of the chain",
    ),
    pytest.param(
        "partOfIndustry", f"{A}是县里新能源装备产业链上的重要一环。", {(A, "新能源装备产业链")}, id="the county's chain"
    ),
]


@pytest.mark.parametrize(("predicate", "text", "edges"), CASES)
def test_parks_and_chains(predicate: str, text: str, edges: set[tuple[str, str]]) -> None:
    assert ends(text, predicate, place="湄潭县") == edges
