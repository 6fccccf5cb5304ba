"""What firms make, and which industries they and parks are in, where the name of it stands in an unusual spot."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM = "湄潭宏岳科技有限公司"

MADE = [
    pytest.param(f"{FIRM}投产后将生产人防专用材料——耐蚀不锈钢。", {"人防专用材料", "耐蚀不锈钢"}, id="behind a dash"),
    pytest.param(f"{FIRM}专注于园林灌溉及喷洒工具的研发。", {"园林灌溉及喷洒工具"}, id="two words"),
    pytest.param(f"{FIRM}主要生产机床及刀具。", {"机床", "刀具"}, id="two things"),
    pytest.param(f"{FIRM}专注于高性能、高可靠性芯片的研发。", {"高可靠性芯片"}, id="traits"),
    pytest.param(f"{FIRM}从事豆类、果仁类食品的专业性研发和生产。", {"果仁类食品"}, id="kinds"),
    pytest.param(f"{FIRM}生产的复方青蓝口服安已通过药品注册。", {"复方青蓝口服安"}, id="made and approved"),
    pytest.param(f"{FIRM}发展迅速，人造丝、腈纶产能规模位居世界第一。", {"人造丝", "腈纶"}, id="output first"),
    pytest.param(f"{FIRM}首批出口中亚市场的采棉机，从乌鲁木齐启运。", {"采棉机"}, id="exported"),
    pytest.param(f"向老兵赠送了{FIRM}生产的价值8万元红糖姜茶。", {"红糖姜茶"}, id="what it is worth"),
    pytest.param(f"{FIRM}是一家专注于设计及制造流体机械的专业供应商。", {"流体机械"}, id="as a supplier"),
    pytest.param(f"作为西南最大的天然气生产和供应企业，勘探主力军，{FIRM}增产。", {"天然气"}, id="clause between"),
    pytest.param("海关对一批比亚迪新能源汽车进行查验。", {"新能源汽车"}, id="under its brand"),
    pytest.param(f"{FIRM}的主力产品——HY25型飞行器目前领先。", {"HY25型飞行器"}, id="main product"),
    pytest.param(f"{FIRM}制作豆腐——这门手艺传了三代。", {"豆腐"}, id="no name behind"),
]


@pytest.mark.parametrize(("text", "wares"), MADE)
def test_made(text: str, wares: set[str]) -> None:
    assert {c.tail.name for c in article_claims(text) if c.predicate == "produces" and c.tail} == wares


MEMBERS = [
    pytest.param(f"作为北京粮油流通领域的龙头企业，{FIRM}进郊区。", {("leadsChain", "粮油流通领域")}, id="field led"),
    pytest.param(f"{FIRM}是全县食品加工龙头企业。", {("leadsChain", "食品加工")}, id="craft led"),
    pytest.param(f"{FIRM}是农业产业化龙头企业。", set(), id="no field"),
    pytest.param(
        f"作为国内云安全赛道领军企业之一的{FIRM}也来了。", {("partOfIndustry", "云安全赛道")}, id="one of those"
    ),
    pytest.param(f"当地引进{FIRM}等食品加工企业12家。", {("partOfIndustry", "食品加工")}, id="in a list"),
    pytest.param(f"纺织行业方面，推动{FIRM}等企业改造。", {("partOfIndustry", "纺织行业")}, id="moved on"),
    pytest.param(
        f"{FIRM}产值过亿元，发挥支撑纺织产业发展的“压舱石”作用。", {("partOfIndustry", "纺织产业")}, id="held up"
    ),
    pytest.param(
        "湄潭经济开发区将食品加工、装备制造作为主导产业。",
        {("partOfIndustry", "食品加工"), ("partOfIndustry", "装备制造")},
        id="of a park",
    ),
    pytest.param("湄潭县将食品加工、装备制造作为主导产业。", set(), id="of a place"),
]


@pytest.mark.parametrize(("text", "industries"), MEMBERS)
def test_members(text: str, industries: set[tuple[str, str]]) -> None:
    claims = [c for c in article_claims(text) if c.tail and c.tail.type == "Industry"]
    assert {(c.predicate, c.tail.name) for c in claims if c.tail} == industries


JOBS = [
    pytest.param(f"{FIRM}拥有3家控股子公司、9家参股公司，员工约2700人。", {2700}, id="has other firms"),
    pytest.param(f"{FIRM}建成后可新增就业人口约300人。", {300}, id="new hands"),
    pytest.param(f"{FIRM}所在的园区有28家公司，员工约2700人。", set(), id="of many firms"),
]


@pytest.mark.parametrize(("text", "jobs"), JOBS)
def test_jobs(text: str, jobs: set[int]) -> None:
    assert {c.value for c in article_claims(text) if c.predicate == "jobs"} == jobs
