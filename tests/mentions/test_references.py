"""What 该公司, 项目, 园区, 他 and 我市 stand for."""

from __future__ import annotations

import pytest
from said import mentions

FIRM = "敦化市宏瑞药业有限公司"
PARTNER = "长春市白松药业有限公司"
PROJECT = "年产10万吨磷酸铁锂项目"
ZONE = "张掖经济技术开发区"
FAR = "车间里机器轰鸣。窑炉里火光通红。工人在巡检。产品装车外运。"
CASES = [
    pytest.param(
        f"{PROJECT}开工。{FAR}工期过半。这个占地120亩、总投资6亿元的项目明年投产。",
        None,
        [("项目", PROJECT)],
        id="what is told again of the one project, however far back",
    ),
    pytest.param(
        f"{PROJECT}开工。{FAR}这个总投资6亿元的重点产业项目，占地百亩。",
        None,
        [("重点产业项目", PROJECT)],
        id="what kind of project that is",
    ),
    pytest.param(
        f"{PROJECT}开工。{FAR}{FIRM}扩建了厂房。这个总投资6亿元的项目明年投产。",
        None,
        [],
        id="not what another firm builds since",
    ),
    pytest.param(
        f"{PROJECT}、年产5万套门窗项目开工。{FAR}工期过半。这个总投资6亿元的项目明年投产。",
        None,
        [],
        id="one of two that were named",
    ),
    pytest.param(
        f"{PROJECT}开工。该县投资5亿元的项目多，总投资6亿元的重点产业项目多，重点项目也多。",
        "玛纳斯县",
        [("该县", "玛纳斯县")],
        id="what others cost",
    ),
    pytest.param(
        "晋江木业产业园开园。这个总投资80亿元的“园中园”建在河边，“园中园”不少。",
        None,
        [("园中园", "晋江木业产业园")],
        id="a park within a park",
    ),
    pytest.param(
        f"{FIRM}投产。这家专做胶囊、颗粒的企业落户，为这家药厂服务的企业有30家，这家帮扶的企业增收。",
        None,
        [("企业", FIRM)],
        id="what the firm does, not whom it serves",
    ),
    pytest.param("资本市场向好，该市民告诉记者。", "凯里市", [], id="no 本市 and no 该市"),
    pytest.param(f"{FIRM}投产。该公司投资5亿元。", None, [("该公司", FIRM)], id="firm of the sentence before"),
    pytest.param(
        f"{FIRM}投产。这家民营制药企业投资5亿元。", None, [("这家民营制药企业", FIRM)], id="what kind of firm it is"
    ),
    pytest.param(
        f"{FIRM}投产。公司投资5亿元，企业员工300人。",
        None,
        [("公司", FIRM), ("企业", FIRM)],
        id="bare words at a clause",
    ),
    pytest.param(
        f"{FIRM}新厂房竣工。{PARTNER}承建钢结构厂房。该公司总投资5亿元。",
        None,
        [("该公司", FIRM)],
        id="not who only built its works",
    ),
    pytest.param(
        f"{FIRM}生产不停。“我们与{PARTNER}、凯里白杨药业有限公司都有合作。”公司总经理周强说，公司投资5亿元。",
        None,
        [("我们", "周强"), ("公司", FIRM)],
        id="not who its head speaks of",
    ),
    pytest.param(
        f"桃源木耳种植专业合作社增产。{FIRM}前来收购。合作社2013年成立。",
        None,
        [("合作社", "桃源木耳种植专业合作社")],
        id="the last cooperative, whatever firm stands behind it",
    ),
    pytest.param(
        f"走进敦化市天源肉牛养殖场，牛羊满圈。{FIRM}前来收购。养殖场占地80亩。",
        None,
        [("养殖场", "敦化市天源肉牛养殖场")],
        id="the farm that was named",
    ),
    pytest.param(f"{FIRM}带动农户200户。合作社分红300元。", None, [], id="a cooperative that nobody has named"),
    pytest.param(f"{FIRM}与{PARTNER}签约。该公司是龙头。", None, [("该公司", FIRM)], id="subject before object"),
    pytest.param(
        f"{PROJECT}落户凯里市。该项目总投资5亿元，项目占地200亩。",
        None,
        [("该项目", PROJECT), ("项目", PROJECT)],
        id="project",
    ),
    pytest.param(
        "磷酸铁锂项目在凯里市开工。白茶精深加工项目同日开工。该项目投资2亿元。",
        None,
        [("该项目", "白茶精深加工项目")],
        id="the last of two projects",
    ),
    pytest.param(f"磷酸铁锂项目开工。{FIRM}发展快，项目投资5亿元。", None, [], id="project of another firm"),
    pytest.param(
        f"{ZONE}成立。经开区现有企业100家，园区占地800亩。", None, [("经开区", ZONE), ("园区", ZONE)], id="park"
    ),
    pytest.param(
        "晋江食品产业园开建。园区占地2000亩。另一个是青阳园区。",
        None,
        [("园区", "晋江食品产业园")],
        id="a park that is named later by 园区 is not meant",
    ),
    pytest.param(
        "晋江经济技术开发区、晋江高新区招商。经济开发区有甲厂，高新技术开发区有乙厂。",
        None,
        [("经济开发区", "晋江经济技术开发区"), ("高新技术开发区", "晋江高新区")],
        id="zones by their whole kind",
    ),
    pytest.param(
        "规划面积9平方公里的晋江工业园区以青阳工业园区的配套产业为补充。今年，园区扩了区。",
        None,
        [("园区", "晋江工业园区")],
        id="the park that the sentence before is about, not another in it",
    ),
    pytest.param("晋江食品产业园开建，全市有三个园区。", None, [], id="several parks"),
    pytest.param(
        "晋江茶谷家电小镇占地9平方公里。小镇已招商，9家企业进驻小镇，特色小镇建设提速，推进小镇改造。",
        None,
        [("小镇", "晋江茶谷家电小镇"), ("小镇", "晋江茶谷家电小镇")],
        id="how the name of one park ends",
    ),
    pytest.param("晋江创业园与青阳创业园开建。企业落户创业园。", None, [], id="how the names of two parks end"),
    pytest.param("晋江食品产业园开建。该园区占地2000亩。", None, [("该园区", "晋江食品产业园")], id="park with 该"),
    pytest.param("湄潭县委书记田景文到企业调研。他强调安全。", None, [("他", "田景文")], id="he"),
    pytest.param(
        "湄潭县委书记田景文、县长龙兴华到场。他强调安全。", None, [("他", "田景文")], id="he is the first of two"
    ),
    pytest.param("田景文说，公司不少，项目很多，他很高兴。", None, [("他", "田景文")], id="words without antecedent"),
    pytest.param("公司很多，项目很好，园区很大，他到企业调研。", None, [], id="nothing spoken of"),
    pytest.param(
        "我市与长春市合作，全市联动，全省推进。",
        "敦化市",
        [("我市", "敦化市"), ("全市", "敦化市"), ("全省", "吉林省")],
        id="city and province",
    ),
    pytest.param("我州与全省联动。", "延吉市", [("我州", "延边朝鲜族自治州"), ("全省", "吉林省")], id="prefecture"),
    pytest.param("全县招商，我县与昌吉市合作。", "玛纳斯县", [("全县", "玛纳斯县"), ("我县", "玛纳斯县")], id="county"),
    pytest.param("该镇发展好，我省领先。", "湄潭县", [("我省", "贵州省")], id="no town to mean"),
    pytest.param("我市、我省领先。", None, [], id="no place to mean"),
    pytest.param(
        "“我们来自福建，看中了资源。今年，我们又来扩建。”总经理田景文介绍道。",
        None,
        [("我们", "田景文"), ("我们", "田景文")],
        id="speaker behind the quotation",
    ),
    pytest.param(
        "田景文说：“我是外地人，我国很大。”", None, [("我", "田景文")], id="speaker in front of the quotation"
    ),
    pytest.param(
        "“我们来自福建。”田景文说。“我们来自湖南。”龙兴华说。",
        None,
        [("我们", "田景文"), ("我们", "龙兴华")],
        id="each quotation has its speaker",
    ),
    pytest.param("“我们来自福建。”会后，田景文参观了展厅。", None, [], id="who is named behind says nothing"),
    pytest.param("田景文说，我们来自福建。", None, [], id="no quotation"),
]


@pytest.mark.parametrize(("text", "place", "found"), CASES)
def test_references(text: str, place: str | None, found: list[tuple[str, str]]) -> None:
    assert [(m.text, m.name) for m in mentions(text, place=place) if m.role == "reference"] == found
