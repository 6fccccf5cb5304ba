"""What firms make, who founded and owns them, and whose the figures of firms are, in long sentences of newspapers."""

from __future__ import annotations

import pytest
from said import article_claims, ends

FIRM, OTHER, GROUP = "江苏泓岳食品有限公司", "江苏泓岳机械有限公司", "江苏泓岳控股集团"
PARTNER = "浙江沐川轴承有限公司"

RELATIONS = [
    pytest.param(
        f"园区里聚起了做漆包线的{OTHER}、做转轴的{PARTNER}等一批配套厂。",
        {(OTHER, "produces", "漆包线"), (PARTNER, "produces", "转轴")},
        id="what each makes in front of it",
    ),
    pytest.param(
        f"有做五金的沐恩五金和做门窗的{PARTNER}跟着来了。",
        {(PARTNER, "produces", "门窗")},
        id="the wares of a firm that no finder named are not those of the next",
    ),
    pytest.param(
        f"年产10万吨甲醇的{OTHER}去年改制。", {(OTHER, "produces", "甲醇")}, id="how much of it in front of its maker"
    ),
    pytest.param(
        f"{FIRM}设计年屠宰肉牛5万头、加工熟牛肉制品8000吨。",
        {(FIRM, "produces", "熟牛肉制品")},
        id="what it is worked up into",
    ),
    pytest.param(
        f"{OTHER}业务涵盖滴灌带、滴灌管的研发制造。",
        {(OTHER, "produces", "滴灌带"), (OTHER, "produces", "滴灌管")},
        id="what its business covers",
    ),
    pytest.param(
        f"东台市的{OTHER}、{PARTNER}是当地两大铝加工企业。",
        {(OTHER, "locatedIn", "东台市"), (PARTNER, "locatedIn", "东台市")},
        id="两大 is no ware",
    ),
    pytest.param(
        f"{GROUP}与{PARTNER}合资成立的{OTHER}，年产活塞环2亿片。",
        {
            (GROUP, "cooperatesWith", PARTNER),
            (OTHER, "foundedBy", GROUP),
            (OTHER, "foundedBy", PARTNER),
            (OTHER, "produces", "活塞环"),
        },
        id="made by the firm that two have founded",
    ),
    pytest.param(f"{FIRM}所产“泓岳”酱牛肉畅销豫鄂两省。", {(FIRM, "produces", "酱牛肉")}, id="所产"),
    pytest.param(
        f"{FIRM}的豆干、熟食八成以上卖到中东。",
        {(FIRM, "produces", "豆干"), (FIRM, "produces", "熟食")},
        id="most of it is sold abroad",
    ),
    pytest.param(
        f"{FIRM}的豆干、熟食也搭上了中欧班列。",
        {(FIRM, "produces", "豆干"), (FIRM, "produces", "熟食")},
        id="it goes by train",
    ),
    pytest.param(f"{OTHER}生意红火，轴承产量占全球的十分之一。", {(OTHER, "produces", "轴承")}, id="a tenth of all"),
    pytest.param(
        f"{OTHER}主要生产高空作业平台、叉车。",
        {(OTHER, "produces", "高空作业平台"), (OTHER, "produces", "叉车")},
        id="a ware that ends like what is none",
    ),
    pytest.param(
        f"{OTHER}创办多年，产品填补了国内金属溅射靶材的空白。",
        {(OTHER, "produces", "金属溅射靶材")},
        id="it fills a gap",
    ),
    pytest.param(
        f"{OTHER}位于东台市，与东南大学联合研制出免充气轮胎。",
        {(OTHER, "locatedIn", "东台市"), (OTHER, "cooperatesWith", "东南大学"), (OTHER, "produces", "免充气轮胎")},
        id="made with a university, the subject unspoken",
    ),
    pytest.param(
        f"{OTHER}的母公司{GROUP}，是国内最大的动力电池生产企业。",
        {(OTHER, "subsidiaryOf", GROUP), (GROUP, "produces", "动力电池")},
        id="said of the parent that has just been named",
    ),
    pytest.param(
        f"{OTHER}拥有织机300台，{PARTNER}年产轴承6000万套。",
        {(PARTNER, "produces", "轴承")},
        id="a firm in the clause behind has its own verb",
    ),
    pytest.param(
        f"{OTHER}是2018年由{GROUP}同德国沃尔曼化学合资组建的。",
        {
            (OTHER, "foundedBy", GROUP),
            (OTHER, "foundedBy", "德国沃尔曼化学"),
            (GROUP, "cooperatesWith", "德国沃尔曼化学"),
        },
        id="founded by one 同 another",
    ),
    pytest.param(
        f"{OTHER}由本地农民李永昌和一家科研院所合伙办起。",
        {(OTHER, "foundedBy", "李永昌")},
        id="founded with a partner without a name",
    ),
    pytest.param(
        f"{OTHER}系留美博士李永昌2005年回国创办，产品热销。", {(OTHER, "foundedBy", "李永昌")}, id="系 somebody"
    ),
    pytest.param(
        f"这家由台商李永昌投资兴建的玩具厂，名叫{OTHER}。", {(OTHER, "foundedBy", "李永昌")}, id="the plant is called"
    ),
]


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_relations(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(c.head.name, c.predicate, c.tail.name) for c in article_claims(text) if c.tail} == expected


FIGURES = [
    pytest.param(
        f"{FIRM}位于东台市，厂区占地6.5万平方米，现有员工430人。",
        {(FIRM, "area", 65000.0), (FIRM, "jobs", 430)},
        id="the land of its plant",
    ),
    pytest.param(f"{FIRM}厂区面积3万平方米。", {(FIRM, "area", 30000.0)}, id="厂区面积"),
    pytest.param(
        f"{FIRM}产值从2亿元增长到5亿元，员工由300人增至800多人。",
        {(FIRM, "outputValue", 500000000), (FIRM, "jobs", 800)},
        id="from one figure to another",
    ),
    pytest.param(
        f"{FIRM}产值由5年前的2亿元增长到去年的5亿元。",
        {(FIRM, "outputValue", 500000000)},
        id="from one year to another",
    ),
    pytest.param(f"{FIRM}接了订单，80多名妇女在这里上班。", {(FIRM, "jobs", 80)}, id="those who work there"),
    pytest.param(
        f"{FIRM}旗下已有沐川微特、沐川精密两家工厂，员工逾4000人。", {(FIRM, "jobs", 4000)}, id="with so many plants"
    ),
    pytest.param(
        f"{FIRM}从小作坊起步，如今已成长为拥有员工1600多人、年产值15亿元的行业龙头。",
        {(FIRM, "jobs", 1600), (FIRM, "outputValue", 1500000000)},
        id="what it has grown into",
    ),
    pytest.param(
        f"{FIRM}主打豆干，年产值2亿元，解决了500余人的就业。",
        {(FIRM, "outputValue", 200000000), (FIRM, "jobs", 500)},
        id="就业 is no noun with a figure",
    ),
    pytest.param(
        f"由江苏客商李永昌投资3.2亿元兴建的{OTHER}，年可生产轴承2万套，去年实现产值2.6亿元。",
        {(OTHER, "capacity", 20000), (OTHER, "outputValue", 260000000)},
        id="told by who built it",
    ),
    pytest.param(f"东台市的{OTHER}年产轴承2万套。", {(OTHER, "capacity", 20000)}, id="behind its place"),
    pytest.param(
        f"年产甲醇180万吨的{OTHER}把原料让给下游。", {(OTHER, "capacity", 1800000)}, id="in front of the firm"
    ),
    pytest.param(
        f"{OTHER}的母公司{GROUP}是老牌国企，去年实现产值52亿元。",
        {(GROUP, "outputValue", 5200000000)},
        id="that of the parent",
    ),
    pytest.param(
        f"{FIRM}年销售额由建厂时的800万元增加到如今的3.5亿元。",
        {(FIRM, "outputValue", 350000000)},
        id="from what it sold when it was built",
    ),
    pytest.param(f"{FIRM}由最初的12名员工发展到现在的600多人。", {(FIRM, "jobs", 600)}, id="from a few people to many"),
    pytest.param(f"{FIRM}2023年生产豆干42万吨。", set(), id="a year in which so much was made is none of starting"),
    pytest.param(
        f"1998年由{GROUP}在渠黎镇独资兴办的{FIRM}获奖。", {(FIRM, "foundedOn", "1998")}, id="the year in front of 由"
    ),
    pytest.param(
        f"2008年，在外打拼多年的周国平带着积蓄回到家乡，创办了{FIRM}。",
        {(FIRM, "foundedOn", "2008")},
        id="the year in front of its founder",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures(text: str, expected: set[tuple[str, str, object]]) -> None:
    assert {
        (c.head.name, c.predicate, c.value) for c in article_claims(text) if not c.tail and c.predicate != "status"
    } == expected


FOUNDERS = [
    pytest.param(
        f"{OTHER}起步早，创始人李永昌带着工人造出了首台样机。", {(OTHER, "李永昌")}, id="the one firm of the sentence"
    ),
    pytest.param(f"{OTHER}与{PARTNER}起步早，创始人李永昌带着工人造出了首台样机。", set(), id="one of two"),
]


@pytest.mark.parametrize(("text", "expected"), FOUNDERS)
def test_founders(text: str, expected: set[tuple[str, str]]) -> None:
    assert ends(text, "foundedBy") == expected
