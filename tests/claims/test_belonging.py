"""Which firm, project or park is part of an industry or leads it."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, OTHER, PARK = "贵州黔瑞食品有限公司", "凯里云岭机械有限公司", "凯里经济开发区"
PART, LEADS = "partOfIndustry", "leadsChain"

CASES = [
    pytest.param(f"{FIRM}立志于打造刺梨产业领军品牌。", set(), id="what a firm aims at"),
    pytest.param(
        f"{FIRM}以刺梨为原料酿酒，是黔东南州刺梨产业的龙头企业。",
        {(FIRM, LEADS, "刺梨产业")},
        id="what a leader makes its things of",
    ),
    pytest.param(f"该项目由{FIRM}承建，是我州刺梨产业链上的“压舱石”。", set(), id="what a firm only builds"),
    pytest.param(f"{FIRM}成为贵州刺梨产业链主企业。", {(FIRM, LEADS, "刺梨产业链")}, id="one 链 for two words"),
    pytest.param(f"{FIRM}深耕刺梨产业多年。", {(FIRM, PART, "刺梨产业")}, id="a verb of joining"),
    pytest.param(
        f"{FIRM}去年关掉老厂，转投刺梨产业和蓝莓产业。",
        {(FIRM, PART, "刺梨产业"), (FIRM, PART, "蓝莓产业")},
        id="two of them",
    ),
    pytest.param(f"{FIRM}算得上刺梨产业的老兵。", {(FIRM, PART, "刺梨产业")}, id="what it is there"),
    pytest.param(f"农机制造产业集群里，{OTHER}专做底盘。", {(OTHER, PART, "农机制造产业集群")}, id="within it"),
    pytest.param(
        f"刺梨产业：{FIRM}、{OTHER}", {(FIRM, PART, "刺梨产业"), (OTHER, PART, "刺梨产业")}, id="a line of a list"
    ),
    pytest.param(
        f"全州拉出一条链：以{FIRM}等20家企业为重点的刺梨产业链。",
        {(FIRM, PART, "刺梨产业链")},
        id="firms that carry a chain",
    ),
    pytest.param(f"农机制造产业是{PARK}的支柱产业。", {(PARK, PART, "农机制造产业")}, id="what carries a park"),
    pytest.param(f"一行来到{FIRM}，考察刺梨产业发展情况。", {(FIRM, PART, "刺梨产业")}, id="what is looked at there"),
    pytest.param(
        "凯里苗药产业园开园。当地苗药产业由此提速。",
        {("凯里苗药产业园", PART, "苗药产业")},
        id="the name of a park says it",
    ),
    pytest.param(f"{FIRM}希望政府推动刺梨产业发展。", set(), id="what is wished for"),
    pytest.param(f"{FIRM}退出刺梨产业。", set(), id="what is left"),
    pytest.param(
        f"{FIRM}投资5亿元。据介绍，招商要瞄准刺梨产业、农机制造产业。",
        set(),
        id="a firm of the sentence before",
    ),
    pytest.param(f"刺梨产业的“头雁”{FIRM}开放实验室。", {(FIRM, LEADS, "刺梨产业")}, id="the only firm that may lead"),
    pytest.param(f"{FIRM}申报刺梨产业链链主未获通过。", set(), id="who did not become the leader"),
    pytest.param("发展高端化工产业链、绿色铸造产业。", set(), id="no maker"),
    pytest.param(f"依托老城片区、{PARK}两大平台，做强刺梨产业。", set(), id="the last of several places"),
    pytest.param(
        f"{PARK}优化布局。目前，园区已形成化工、食品等主导产业。",
        {(PARK, PART, "化工"), (PARK, PART, "食品")},
        id="what a park has",
    ),
    pytest.param(f"{PARK}优化布局。目前，全市已形成化工、食品等主导产业。", set(), id="what the place of the park has"),
    pytest.param(f"农机制造产业集群里，有{OTHER}等巨头。", {(OTHER, PART, "农机制造产业集群")}, id="whom it has"),
    pytest.param(
        f"在链主企业{FIRM}的带动下，刺梨产业加速崛起。", {(FIRM, LEADS, "刺梨产业")}, id="whose lead it follows"
    ),
    pytest.param(f"当地重点发展刺梨产业，先后引进{FIRM}等企业。", {(FIRM, PART, "刺梨产业")}, id="who came for it"),
    pytest.param(f"{FIRM}由专家牵头，联合人防行业各省市龙头企业成立。", set(), id="others lead"),
    pytest.param(
        f"围绕刺梨产业链，选出{FIRM}等3家链主企业；蓝莓产业链由副县长任链长，由{OTHER}担任链主。",
        {(FIRM, LEADS, "刺梨产业链"), (OTHER, LEADS, "蓝莓产业链")},
        id="who was chosen to lead a chain",
    ),
    pytest.param(
        f"{FIRM}当选刺梨产业链链主企业，{OTHER}被授予蓝莓产业链链主企业称号。",
        {(FIRM, LEADS, "刺梨产业链"), (OTHER, LEADS, "蓝莓产业链")},
        id="elected to lead, each its own chain",
    ),
    pytest.param(
        f"一、刺梨产业链。链长：田景文。链主企业：{FIRM}。二、蓝莓产业链。链主企业：{OTHER}。",
        {(FIRM, LEADS, "刺梨产业链"), (OTHER, LEADS, "蓝莓产业链")},
        id="under the heads of a list",
    ),
    pytest.param(
        f"刺梨产业链由田景文任链长，链主企业为{FIRM}；龙兴华任蓝莓产业链链长。",
        {(FIRM, LEADS, "刺梨产业链")},
        id="no more than its own chain",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_belonging(text: str, wanted: set[tuple[str, str, str]]) -> None:
    found = article_claims(text, place="凯里市")
    assert {(c.head.name, c.predicate, c.tail.name) for c in found if c.predicate in (PART, LEADS) and c.tail} == wanted
