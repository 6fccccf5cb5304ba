"""What must not be read: names that are none or hold more than the name, and edges of somebody else."""

from __future__ import annotations

import pytest
from said import claims, spots

FIRM, OTHER = "贵州黔瑞新材料有限公司", "吉林长白药业有限公司"
TYPES = ("Company", "Organization", "IndustrialPark", "Project", "Industry", "Person", "Official")

NAMED = [
    pytest.param("借款合同项下公司将补充担保。", [], id="a clause with 下 is no firm"),
    pytest.param("当地扶持农牧民专业合作社十余家。", [], id="a sort of cooperatives"),
    pytest.param("西部政府拒绝了申请。", [], id="no government of a part of the country"),
    pytest.param("两人被骗到电诈园区。", [], id="a park of swindlers"),
    pytest.param("展会由两地政府部门间工作协同小组承办。", [], id="协同 is no guild"),
    pytest.param(
        "贵州省纪委监委驻黔北医学院纪检监察组立案审查。",
        ["贵州省纪委监委驻黔北医学院纪检监察组"],
        id="a body sent to another goes on",
    ),
    pytest.param("遵义市归国华侨联合会主办。", ["遵义市归国华侨联合会"], id="a federation is whole"),
    pytest.param("一位房地产行业人士说，主流行业都在变。", ["房地产行业"], id="industries behind counts"),
    pytest.param("全县共建共享食用菌产业链。", ["食用菌产业链"], id="an industry behind verbs"),
    pytest.param("数字存储、算力租赁两大元宇宙产业领域领先。", ["元宇宙产业"], id="what several are parts of"),
    pytest.param("工业和信息化厅产业转型升级处处长到会。", [], id="an office is no industry"),
    pytest.param("副局长宋民搞小圈子。", ["宋民"], id="what he does is not of his name"),
    pytest.param("首席执行官乔恩·史密斯和迈克·贝克到会。", ["乔恩·史密斯", "迈克·贝克"], id="two foreigners"),
    pytest.param("市民王阿姨说，张某元被抓了。", [], id="forms of address, hidden names"),
    pytest.param(
        "副校长李平远山纺织集团董事长王五到校。远山纺织集团、吉林天桐制药有限公司、天桐制药有限公司到会。",
        ["李平", "王五", "远山纺织集团", "吉林天桐制药有限公司", "天桐制药有限公司"],
        id="who stands in front of a firm, not where it is",
    ),
    pytest.param(
        "近日，民生药业发起“银龄健康关爱行动”，为老人义诊。", ["民生药业"], id="what opens the name of an action"
    ),
    pytest.param("经查，9150000045041506X3公司已注销。", [], id="a number of a register"),
    pytest.param("洋山海关和外港海关加快通关。", ["洋山海关", "外港海关"], id="no 山海关 in 洋山海关"),
]


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_named(text: str, wanted: list[str]) -> None:
    assert [name for _, name, _ in spots(text, *TYPES)] == wanted


EDGES = [
    pytest.param(
        "holdsPost",
        "中央纪委国家监委驻交通运输部纪检监察组组长王立新，副部长李国强到会。",
        [("王立新", "中央纪委国家监委驻交通运输部纪检监察组")],
        id="a group has no vice minister",
    ),
    pytest.param(
        "produces",
        "王立新是江西恒泰黄金有限公司经理。上半年，全国共生产黄金178吨。",
        [],
        id="what the country makes",
    ),
    pytest.param(
        "locatedIn",
        "江西恒泰集团分别与万载县政府、丰源集团签订协议，就古镇项目及食品进出口项目达成合作。",
        [],
        id="two partners, two projects",
    ),
    pytest.param("locatedIn", "在播州区中国石化紫江加油站，员工正在值守。", [], id="a filling station is not its firm"),
    pytest.param("locatedIn", "班车从播州区三合镇开到播州万达枢纽站。", [], id="a stop is not its firm"),
    pytest.param(
        "holdsPost",
        f"{FIRM}出资成立吉林长白药业有限公司，注册资本2亿元，法定代表人为孙平。",
        [("孙平", OTHER)],
        id="the head of the new firm",
    ),
    pytest.param(
        "holdsPost",
        "湖南省茶业协会会长周启明、和禾资本投行部合伙人宋民出席。",
        [("周启明", "湖南省茶业协会")],
        id="a partner of a fund is none of the guild",
    ),
    pytest.param(
        "cooperatesWith",
        f"{FIRM}、{OTHER}与泸溪县人民政府举行签约仪式，双方共同设立基金。",
        [(FIRM, "泸溪县人民政府"), (OTHER, "泸溪县人民政府")],
        id="those of one side",
    ),
    pytest.param(
        "inspected",
        f"镇党委书记周启明带队慰问。其他班子领导先后带队，来到{FIRM}送去慰问。",
        [],
        id="the rest went their own way",
    ),
    pytest.param("produces", f"{FIRM}成立于2010年。大家感谢店主联系毛毯厂家赶制300条毛毯。", [], id="made elsewhere"),
]


@pytest.mark.parametrize(("predicate", "text", "wanted"), EDGES)
def test_edges(predicate: str, text: str, wanted: list[tuple[str, str]]) -> None:
    found = [c for c in claims(text) if c.predicate == predicate and not c.pattern.endswith(("/name", "/government"))]
    heads = [(c.head.text, c.tail.inner.text if c.tail.inner else c.tail.name) for c in found if c.tail]
    assert sorted(heads) == sorted(wanted)
