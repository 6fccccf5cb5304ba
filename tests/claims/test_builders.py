"""Who builds, pays for or is given a project, by who says so, takes part, is named for it or is visited for it."""

from __future__ import annotations

import pytest
from said import article_claims, spots

FIRM, OTHER = "湄潭宏岳电子有限公司", "德川机械公司"
BRIDGE, PLANT = "湄潭县湄江大桥", "湄潭县电子元件项目"

BUILDERS = [
    pytest.param(f"{FIRM}近日又收到了{PLANT}的中标通知书。", {(FIRM, PLANT)}, id="notice of the award"),
    pytest.param(f"{FIRM}被确定为{PLANT}中标人。", {(FIRM, PLANT)}, id="named for it"),
    pytest.param(f"{FIRM}先后斩获{PLANT}。", {(FIRM, PLANT)}, id="won it"),
    pytest.param(f"{FIRM}陆续完成了{PLANT}等重点工程。", {(FIRM, PLANT)}, id="completed it"),
    pytest.param(f"{FIRM}完成了{PLANT}的贷款审批。", set(), id="completed something of it"),
    pytest.param(f"{PLANT}进展顺利。参与承建的{OTHER}加派了人手。", {(OTHER, PLANT)}, id="takes part"),
    pytest.param(f"由{FIRM}牵头、{OTHER}参与建设的{PLANT}启动。", {(FIRM, PLANT), (OTHER, PLANT)}, id="leads it"),
    pytest.param(f"{OTHER}负责人透露，其承担的{PLANT}已完工。", {(OTHER, PLANT)}, id="its own"),
    pytest.param(f"{FIRM}所属{PLANT}面向社会招商。", {(FIRM, PLANT)}, id="belongs to it"),
    pytest.param(f"{FIRM}将与{OTHER}合作，投资2亿元建立{PLANT}。", {(FIRM, PLANT), (OTHER, PLANT)}, id="both build it"),
    pytest.param(
        f"{FIRM}拍下工业用地，未来将斥资不低于3亿元造楼，打造{PLANT}。", {(FIRM, PLANT)}, id="will pay for it"
    ),
    pytest.param(f"记者从{FIRM}获悉，{BRIDGE}主桥合龙。", {(FIRM, BRIDGE)}, id="it was asked"),
    pytest.param(f"{FIRM}发布消息称，{BRIDGE}首片钢箱梁完成吊装。", {(FIRM, BRIDGE)}, id="it announces"),
    pytest.param(f"记者从湄潭供电公司获悉，{BRIDGE}主桥合龙。", set(), id="one that builds nothing is asked"),
    pytest.param(f"{PLANT}正在施工。{OTHER}项目经理赵刚说，月底完工。", {(OTHER, PLANT)}, id="its manager speaks"),
    pytest.param(f"{OTHER}项目经理赵刚表示，{PLANT}是其中一部分。", {(OTHER, PLANT)}, id="its manager names it"),
    pytest.param(f"县领导走进{FIRM}，实地察看{PLANT}进展。", {(FIRM, PLANT)}, id="visited for it"),
    pytest.param(f"作为{FIRM}的重点项目，{PLANT}占地60亩。", {(FIRM, PLANT)}, id="one of its projects"),
    pytest.param(f"{PLANT}是{FIRM}与湄潭县政府合作打造的重点项目。", {(FIRM, PLANT)}, id="with the county"),
    pytest.param(
        f"{FIRM}分别与湄潭县政府、{OTHER}签订协议，就{PLANT}达成合作共识。",
        {(FIRM, PLANT)},
        id="it signs with several",
    ),
]

NAMES = [
    pytest.param("中铁四局湄江高速公路改扩建5标项目经理赵刚说。", "湄江高速公路改扩建5标项目", id="numbered section"),
    pytest.param(
        "中铁三局湄石高铁石阡段站前4标段项目总工程师赵刚介绍。", "湄石高铁石阡段站前4标段项目", id="section of a town"
    ),
]

FIGURES = [
    pytest.param(
        "2016年，湄潭县被列为试点，并启动建设中德产业园，大力谋划。",
        ("startedOn", "2016"),
        id="begun in a later clause",
    ),
    pytest.param(f"宏岳电子于2021年开始建设{PLANT}。", ("startedOn", "2021"), id="begins to build"),
    pytest.param(f"{PLANT}建设已接近尾声。", ("status", "underConstruction"), id="near its end"),
    pytest.param(f"{PLANT}取得建设项目预审与选址意见书。", ("status", "preparing"), id="site granted"),
    pytest.param(f"{PLANT}、{BRIDGE}等项目，近来也陆续在湄潭落地。", ("status", "signed"), id="have come"),
]


@pytest.mark.parametrize(("text", "builders"), BUILDERS)
def test_builders(text: str, builders: set[tuple[str, str]]) -> None:
    found = [claim for claim in article_claims(text) if claim.tail and claim.predicate == "undertakes"]
    assert {(c.head.name, c.tail.name) for c in found if c.tail} == builders


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_project_names(text: str, name: str) -> None:
    assert [found for _, _, found in spots(text, "Project")] == [name]


@pytest.mark.parametrize(("text", "told"), FIGURES)
def test_project_figures(text: str, told: tuple[str, str]) -> None:
    assert told in {(claim.predicate, claim.value) for claim in article_claims(text)}
