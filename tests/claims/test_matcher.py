"""What the patterns make of whole sentences: heads, tails, values, modality; and what is no fact."""

from __future__ import annotations

import pytest
from said import claims, told

Told = tuple[object, ...]
"""Head, predicate, tail or value, modality."""

FIRM, OTHER = "贵州黔瑞新材料有限公司", "吉林长白药业有限公司"
FOIL, LITHIUM = "年产5万吨铝箔项目", "磷酸铁锂项目"
ZONE = "张掖经济技术开发区"

SAID = [
    pytest.param(
        "陈立，男，1975年2月生。2011年10月至2015年9月，历任湄潭县副县长、凯里市委书记；后任贵州省商务厅厅长。",
        [
            ("陈立", "holdsPost", "湄潭县", "actual"),
            ("陈立", "holdsPost", "凯里市", "actual"),
            ("陈立", "holdsPost", "贵州省商务厅", "actual"),
        ],
        id="career of whom the sentence before names",
    ),
    pytest.param(
        f"杜兰芳不再担任湄潭县县长，罗文斌曾任{FIRM}总经理；提名石永强为湄潭县县长候选人。",
        [
            ("罗文斌", "holdsPost", FIRM, "actual"),
            ("石永强", "holdsPost", "湄潭县", "planned"),
        ],
        id="posts held, left and proposed",
    ),
    pytest.param(
        f"杜兰芳到会，时任湄潭县县长的石永强主持，罗文斌已离任{FIRM}总经理。",
        [("石永强", "holdsPost", "湄潭县", "actual")],
        id="post of the name behind 的, post left",
    ),
    pytest.param(
        f"{FIRM}投资8亿元在{ZONE}建设{FOIL}。",
        [
            (FIRM, "inPark", ZONE, "actual"),
            (FIRM, "undertakes", FOIL, "actual"),
            (FOIL, "inPark", ZONE, "actual"),
            (FOIL, "investment", 800_000_000, "actual"),
        ],
        id="invests to build in a park",
    ),
    pytest.param(
        f"由{FIRM}投资12亿元的{FOIL}落户凯里市。",
        [
            (FIRM, "undertakes", FOIL, "actual"),
            (FOIL, "investment", 1_200_000_000, "actual"),
            (FOIL, "locatedIn", "凯里市", "actual"),
            (FOIL, "status", "signed", "actual"),
        ],
        id="by a firm, settled in a city",
    ),
    pytest.param(
        f"{FIRM}承建的{FOIL}、{OTHER}的{LITHIUM}。",
        [(FIRM, "undertakes", FOIL, "actual"), (OTHER, "undertakes", LITHIUM, "actual")],
        id="each firm its own project",
    ),
    pytest.param(
        f"{FIRM}落户凯里市。据介绍，全县年产量60万吨，产值20亿元。",
        [(FIRM, "locatedIn", "凯里市", "actual")],
        id="figures of a whole county",
    ),
    pytest.param(
        f"凯里市举行{FOIL}签约仪式，{FIRM}、{OTHER}与市政府签约。",
        [
            (FIRM, "undertakes", FOIL, "signed"),
            (FOIL, "status", "signed", "signed"),
            (OTHER, "undertakes", FOIL, "signed"),
            (FIRM, "cooperatesWith", "市政府", "signed"),
            (OTHER, "cooperatesWith", "市政府", "signed"),
        ],
        id="several sign for one",
    ),
    pytest.param(
        f"{FIRM}的{FOIL}、{OTHER}的{LITHIUM}开工，总投资分别为28亿元、6亿元。",
        [
            (FIRM, "undertakes", FOIL, "actual"),
            (FOIL, "investment", 2_800_000_000, "actual"),
            (FOIL, "status", "underConstruction", "actual"),
            (LITHIUM, "investment", 600_000_000, "actual"),
            (LITHIUM, "status", "underConstruction", "actual"),
            (OTHER, "undertakes", LITHIUM, "actual"),
        ],
        id="figures in the order of their projects",
    ),
    pytest.param(
        f"{FOIL}由湘沅集团控股的{FIRM}实施，可吸纳1500名各族群众就业。",
        [
            (FIRM, "subsidiaryOf", "湘沅集团", "actual"),
            (FIRM, "undertakes", FOIL, "actual"),
            (FOIL, "jobs", 1500, "actual"),
        ],
        id="by a firm of a firm",
    ),
    pytest.param(
        f"{FOIL}开工，投资额10亿元的{LITHIUM}投产。",
        [
            (FOIL, "status", "underConstruction", "actual"),
            (LITHIUM, "investment", 1_000_000_000, "actual"),
            (LITHIUM, "status", "operating", "actual"),
        ],
        id="a figure before its project, behind another",
    ),
    pytest.param(
        f"{FIRM}将投资近10亿元，在凯里市建设{FOIL}。",
        [
            (FIRM, "undertakes", FOIL, "planned"),
            (FOIL, "investment", 1_000_000_000, "planned"),
            (FOIL, "locatedIn", "凯里市", "actual"),
            (FOIL, "status", "planned", "planned"),
        ],
        id="nearly so much",
    ),
    pytest.param(
        f"湘沅铝业、黔瑞药业落户{ZONE}。",
        [("湘沅铝业", "inPark", ZONE, "actual"), ("黔瑞药业", "inPark", ZONE, "actual")],
        id="list of firms",
    ),
    pytest.param(
        f"铝箔深加工项目开工，{LITHIUM}落户{ZONE}。",
        [
            (LITHIUM, "inPark", ZONE, "actual"),
            (LITHIUM, "status", "signed", "actual"),
            ("铝箔深加工项目", "status", "underConstruction", "actual"),
        ],
        id="clauses keep their subjects",
    ),
    pytest.param(
        f"{FIRM}与{OTHER}签订战略合作协议。", [(FIRM, "cooperatesWith", OTHER, "signed")], id="agreement of two firms"
    ),
    pytest.param(
        "凯里市与厦门大学签订战略合作协议。",
        [("凯里市", "cooperatesWith", "厦门大学", "signed")],
        id="place and university",
    ),
    pytest.param(
        f"敦化经济开发区先后引进了{FIRM}、{OTHER}。",
        [(FIRM, "inPark", "敦化经济开发区", "actual"), (OTHER, "inPark", "敦化经济开发区", "actual")],
        id="park brings in firms",
    ),
    pytest.param(
        f"{FIRM}是湖南湘沅集团的全资子公司。", [(FIRM, "subsidiaryOf", "湖南湘沅集团", "actual")], id="subsidiary"
    ),
    pytest.param(
        f"{FIRM}由湘沅集团、闽东集团合资成立。",
        [(FIRM, "foundedBy", "湘沅集团", "actual"), (FIRM, "foundedBy", "闽东集团", "actual")],
        id="two founders",
    ),
    pytest.param(
        f"来自福建的{FIRM}落户湄潭县。",
        [(FIRM, "locatedIn", "湄潭县", "actual"), (FIRM, "originatesFrom", "福建省", "actual")],
        id="origin and site",
    ),
    pytest.param(
        f"{FIRM}是磷化工产业链链主企业。", [(FIRM, "leadsChain", "磷化工产业链", "actual")], id="leads a chain"
    ),
    pytest.param(
        f"{FIRM}成立于2015年，主要从事液压泵、减速机的研发、生产和销售。",
        [
            (FIRM, "foundedOn", "2015", "actual"),
            (FIRM, "produces", "减速机", "actual"),
            (FIRM, "produces", "液压泵", "actual"),
        ],
        id="what a firm works at",
    ),
    pytest.param(
        f"国内最大的车用玻璃制造商{FIRM}董事长赵启明宣布了消息。",
        [
            (FIRM, "produces", "车用玻璃", "actual"),
            ("赵启明", "holdsPost", FIRM, "actual"),
        ],
        id="maker before a post in the firm",
    ),
    pytest.param(f"{FIRM}主要从事网球场地的日常维护。", [], id="a service is no product"),
    pytest.param(f"{FIRM}促进生产发展，改善生产条件。", [], id="production is no product"),
    pytest.param(
        f"{ZONE}立足实际，重点发展氢能装备、冷链物流两大主导产业。",
        [(ZONE, "partOfIndustry", "冷链物流", "actual"), (ZONE, "partOfIndustry", "氢能装备", "actual")],
        id="industries of a park in a list",
    ),
    pytest.param(
        f"{ZONE}企业多。产业上，汽车及零部件、氢能装备两大主导产业，都按一个模式推进。",
        [(ZONE, "partOfIndustry", "氢能装备", "actual"), (ZONE, "partOfIndustry", "汽车及零部件", "actual")],
        id="industries of the park that was spoken of",
    ),
    pytest.param(
        f"以磷化工产业链为例，{FIRM}作龙头。",
        [(FIRM, "leadsChain", "磷化工产业链", "actual")],
        id="an industry as an example",
    ),
    pytest.param(
        f"作为全省磷化工产业的“链主”企业，{FIRM}扩产。",
        [(FIRM, "leadsChain", "磷化工产业", "actual")],
        id="as the leader of a chain",
    ),
    pytest.param(
        f"{FIRM}（以下简称“黔瑞”）自主研发的深海钻机交付用户。",
        [(FIRM, "produces", "深海钻机", "actual")],
        id="brackets behind a firm",
    ),
    pytest.param(
        f"图为{FIRM}的工人正在生产线上赶制电动工具。",
        [(FIRM, "produces", "电动工具", "actual")],
        id="workers in a caption",
    ),
    pytest.param(f"图为{FIRM}的工人正在赶制订单。", [], id="orders are no product"),
    pytest.param(f"{FIRM}租赁{OTHER}闲置厂房。", [(FIRM, "usesSiteOf", OTHER, "actual")], id="idle plant of another"),
    pytest.param(
        f"{FIRM}成立于2016年3月，位于凯里市炉山镇，主要生产铝箔、铝板带。",
        [
            (FIRM, "foundedOn", "2016-03", "actual"),
            (FIRM, "locatedIn", "炉山镇", "actual"),
            (FIRM, "produces", "铝板带", "actual"),
            (FIRM, "produces", "铝箔", "actual"),
        ],
        id="portrait of a firm",
    ),
    pytest.param(
        f"{FOIL}总投资8亿元，占地200亩，年产值12亿元，可带动就业300人。",
        [
            (FOIL, "area", 133_334, "actual"),
            (FOIL, "investment", 800_000_000, "actual"),
            (FOIL, "jobs", 300, "actual"),
            (FOIL, "outputValue", 1_200_000_000, "actual"),
        ],
        id="figures of a project",
    ),
    pytest.param(
        f"{FOIL}位于{ZONE}。项目总投资8亿元。",
        [(FOIL, "inPark", ZONE, "actual"), (FOIL, "investment", 800_000_000, "actual")],
        id="reference as the owner of a figure",
    ),
    pytest.param(
        f"位于凯里大道旁的{FIRM}集研发、生产于一体，占地200亩，项目总投资8亿元。",
        [(FIRM, "area", 133_334, "actual"), (FIRM, "investment", 800_000_000, "actual")],
        id="figures of a firm behind a relative clause, its project without a name",
    ),
    pytest.param(
        f"{FIRM}2019年投产后，当年实现产值2亿元。",
        [(FIRM, "outputValue", 200_000_000, "actual")],
        id="reached after a day that is told",
    ),
    pytest.param(
        f"开工项目4个，总投资9亿元，为{FIRM}{FOIL}，达产后年产值2亿元，新增岗位90个。",
        [
            (FOIL, "jobs", 90, "planned"),
            (FOIL, "outputValue", 200_000_000, "planned"),
            (FIRM, "undertakes", FOIL, "actual"),
        ],
        id="figures behind a sum are those of the project that was named since",
    ),
    pytest.param(
        f"{FIRM}将与外商合作，投资2亿元建设{FOIL}，创造就业岗位90个。",
        [
            (FOIL, "investment", 200_000_000, "planned"),
            (FOIL, "jobs", 90, "planned"),
            (FIRM, "undertakes", FOIL, "planned"),
        ],
        id="a plan that goes on over two clauses",
    ),
    pytest.param(
        f"{FIRM}同本县人民政府就{FOIL}签下意向书。",
        [(FOIL, "status", "signed", "signed"), (FIRM, "undertakes", FOIL, "actual")],
        id="an agreement on it",
    ),
    pytest.param(
        f"5.{FOIL}，投资方{FIRM}；6.新能源项目，投资方{OTHER}；",
        [(FIRM, "undertakes", FOIL, "actual")],
        id="the next item has a project without a name",
    ),
    pytest.param(
        f"{FOIL}投资方为{FIRM}，总投资8亿元。",
        [(FOIL, "investment", 800_000_000, "actual"), (FIRM, "undertakes", FOIL, "actual")],
        id="the firm in between is no owner",
    ),
    pytest.param(
        f"{FIRM}的{FOIL}开工。{FIRM}的这个项目投资8亿元。",
        [
            (FOIL, "investment", 800_000_000, "actual"),
            (FOIL, "status", "underConstruction", "actual"),
            (FIRM, "undertakes", FOIL, "actual"),
            (FIRM, "undertakes", FOIL, "actual"),
        ],
        id="this project of the same firm",
    ),
    pytest.param(
        f"{FIRM}投资5亿元，{OTHER}投资8亿元。",
        [(FIRM, "investment", 500_000_000, "actual"), (OTHER, "investment", 800_000_000, "actual")],
        id="each figure its owner",
    ),
    pytest.param(f"{FOIL}正在试生产。", [(FOIL, "status", "commissioning", "actual")], id="trial run"),
    pytest.param(f"{FOIL}正在办理前期手续。", [(FOIL, "status", "preparing", "actual")], id="preparations"),
    pytest.param(f"{FIRM}否认投资8亿元建设{FOIL}。", [], id="denied"),
    pytest.param(f"{FIRM}或将落户{ZONE}。", [], id="hedged"),
    pytest.param(f"{FIRM}有意落户凯里市。", [], id="interest only"),
    pytest.param(f"{FIRM}曾计划落户凯里市。", [], id="former plan"),
    pytest.param(f"{FIRM}没有落户凯里市，{FOIL}尚未投产。", [], id="not, not yet"),
    pytest.param(f"{FIRM}取消建设{FOIL}。", [(FIRM, "undertakes", FOIL, "cancelled")], id="cancelled"),
    pytest.param(f"{FIRM}放弃投资{FOIL}。", [(FIRM, "undertakes", FOIL, "cancelled")], id="given up"),
    pytest.param(
        f"{FIRM}取消了在敦化经济开发区的投资。", [(FIRM, "inPark", "敦化经济开发区", "cancelled")], id="cancelled site"
    ),
    pytest.param(f"{FIRM}计划落户{ZONE}。", [(FIRM, "inPark", ZONE, "planned")], id="planned"),
    pytest.param(
        f"{FIRM}拟在凯里市建设{FOIL}。",
        [
            (FIRM, "undertakes", FOIL, "planned"),
            (FOIL, "locatedIn", "凯里市", "planned"),
            (FOIL, "status", "planned", "planned"),
        ],
        id="planned project",
    ),
    pytest.param(
        f"{FOIL}计划总投资8亿元，预计明年6月投产。",
        [(FOIL, "investment", 800_000_000, "planned"), (FOIL, "operatingOn", "2025-06", "planned")],
        id="planned figures",
    ),
    pytest.param(
        f"12个项目总投资80亿元，{FOIL}开工。",
        [(FOIL, "status", "underConstruction", "actual")],
        id="sum of several projects",
    ),
    pytest.param("全县新签约项目30个，总投资120亿元。", [], id="sum of nobody"),
    pytest.param(
        f"铝箔深加工项目、{LITHIUM}总投资13亿元。",
        [],
        id="sum of two named projects",
    ),
    pytest.param(
        f"在凯里市铝箔加工基地，{LITHIUM}总投资13亿元。",
        [(LITHIUM, "investment", 1_300_000_000, "actual")],
        id="sum of one at the site of another",
    ),
    pytest.param(
        f"{FOIL}落户凯里市的说法不实。",
        [],
        id="said to be untrue",
    ),
    pytest.param(
        f"{ZONE}位于张掖市甘州区。",
        [(ZONE, "locatedIn", "甘州区", "actual")],
        id="site of a park",
    ),
    pytest.param(
        f"来到{ZONE}{FIRM}车间，{ZONE}{OTHER}董事长介绍情况。",
        [(FIRM, "inPark", ZONE, "actual"), (OTHER, "inPark", ZONE, "actual")],
        id="firm of a post in a park",
    ),
    pytest.param(
        f"{FIRM}是由{OTHER}在{ZONE}投资设立的独资企业。",
        [
            (FIRM, "foundedBy", OTHER, "actual"),
            (FIRM, "inPark", ZONE, "actual"),
            (FIRM, "subsidiaryOf", OTHER, "actual"),
        ],
        id="set up by another in a park",
    ),
    pytest.param(
        f"{FIRM}总部设在贵阳市，{OTHER}由注册于澳门的公司控股。",
        [(FIRM, "locatedIn", "贵阳市", "actual")],
        id="head office; the owner's seat is not the firm's",
    ),
    pytest.param(
        f"{FOIL}在凯里市炉山镇、湄潭县永兴镇顺利投产。",
        [
            (FOIL, "locatedIn", "永兴镇", "actual"),
            (FOIL, "locatedIn", "炉山镇", "actual"),
            (FOIL, "status", "operating", "actual"),
        ],
        id="two sites",
    ),
    pytest.param(
        f"{FIRM}成立于2001年，正式迁入{ZONE}。",
        [(FIRM, "foundedOn", "2001", "actual"), (FIRM, "inPark", ZONE, "actual")],
        id="moves into a park",
    ),
    pytest.param(
        f"一行到凯里市炉山镇，先后了解了{FIRM}、{OTHER}的生产情况。",
        [(FIRM, "locatedIn", "炉山镇", "actual"), (OTHER, "locatedIn", "炉山镇", "actual")],
        id="firms seen in a town",
    ),
    pytest.param(
        f"凯里市的{FIRM}扩产，来自敦化市的{OTHER}参展。",
        [(FIRM, "locatedIn", "凯里市", "actual"), (OTHER, "originatesFrom", "敦化市", "actual")],
        id="a place and its firm; where a guest is from",
    ),
    pytest.param(
        f"{FOIL}总投资8亿元，由湘沅铝业投资建设。",
        [("湘沅铝业", "undertakes", FOIL, "actual"), (FOIL, "investment", 800_000_000, "actual")],
        id="built by a firm, project in the clause before",
    ),
    pytest.param(
        f"{FOIL}由{FIRM}投资5亿元建设。",
        [(FIRM, "undertakes", FOIL, "actual"), (FOIL, "investment", 500_000_000, "actual")],
        id="invested by a firm in a project",
    ),
    pytest.param(
        f"{FIRM}扩产。{OTHER}落户花垣县。",
        [(OTHER, "locatedIn", "花垣县", "actual")],
        id="the firm of the sentence before does not settle",
    ),
    pytest.param(
        f"{FIRM}将投资6亿元，分别建立铝箔和锂电池的生产基地。",
        [(FIRM, "investment", 600000000, "planned"), (FIRM, "produces", "铝箔", "planned")],
        id="what a plan goes on with",
    ),
    pytest.param(
        f"{FIRM}拟通过控股子公司{OTHER}增资。",
        [(OTHER, "subsidiaryOf", FIRM, "actual")],
        id="whose firm another is already",
    ),
    pytest.param(
        f"{FIRM}将投资6亿元（约合：8500万美元），分别建立铝箔和锂电池的生产基地。",
        [(FIRM, "investment", 600000000, "planned"), (FIRM, "produces", "铝箔", "planned")],
        id="what a plan goes on with, behind brackets",
    ),
    pytest.param(
        f"{FIRM}捐资。黔岭大学是一所新大学，由田二江先生捐资创办。", [], id="who founded a school, not the firm"
    ),
    pytest.param(f"{FIRM}供图“项目筹建了铝箔智能制造生产线。”", [], id="who gave the picture"),
    pytest.param(
        f"{FIRM}终止与{OTHER}的合作。",
        [(FIRM, "cooperatesWith", OTHER, "cancelled")],
        id="ended cooperation",
    ),
    pytest.param(
        "清河县一中校长李志强、清河县职教中心校长王平发言。",
        [("李志强", "holdsPost", "清河县一中", "actual"), ("王平", "holdsPost", "清河县职教中心", "actual")],
        id="heads of schools that are called in short",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_claims(text: str, wanted: list[Told]) -> None:
    assert sorted(told(claims(text)), key=str) == sorted(wanted, key=str)


OWNERS = [
    pytest.param(f"{FOIL}位于{ZONE}产业园内，占地300亩。", [(FOIL, "area")], id="project, with a park behind it"),
    pytest.param(f"{FIRM}新建{FOIL}，占地300亩。", [(FOIL, "area")], id="project before its builder"),
    pytest.param(f"{FIRM}位于凯里市，占地300亩。", [(FIRM, "area")], id="firm that is the subject"),
    pytest.param(f"产业链由{FIRM}牵头，占地300亩。", [], id="firm that is not the subject"),
    pytest.param(f"{FIRM}在邻省新建一座工厂，占地300亩。", [], id="plant without a name"),
    pytest.param(f"{FIRM}正在扩产。一期占地300亩。", [], id="stage without a name"),
    pytest.param(f"{FOIL}已经开工。二期占地300亩。", [], id="stage of a project"),
    pytest.param(f"{FIRM}扩产。公园占地300亩。", [], id="a park for walks"),
    pytest.param(f"{FIRM}扩产。凯里市白茶产业占地300亩。", [], id="an industry"),
    pytest.param(f"{FIRM}在凯里市占地300亩。", [(FIRM, "area")], id="a place behind a preposition"),
    pytest.param(f"{FIRM}扩产。专用铁路全长4公里，占地300亩。", [], id="railway without a name"),
]
"""Whose figure it is."""


@pytest.mark.parametrize(("text", "wanted"), OWNERS)
def test_owner_of_a_figure(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(c.head.name, c.predicate) for c in claims(text) if c.predicate == "area"] == wanted


LEADER = "湄潭县委书记田景文"
PEOPLE = [
    pytest.param(
        f"{LEADER}到{FIRM}调研。",
        [("田景文", "holdsPost", "湄潭县", "湄潭县委书记"), ("田景文", "inspected", FIRM, None)],
        id="visit",
    ),
    pytest.param(
        f"{LEADER}、县长龙兴华到{ZONE}考察。",
        [
            ("田景文", "holdsPost", "湄潭县", "湄潭县委书记"),
            ("田景文", "inspected", ZONE, None),
            ("龙兴华", "holdsPost", "湄潭县", "县长"),
            ("龙兴华", "inspected", ZONE, None),
        ],
        id="two visitors",
    ),
    pytest.param(
        f"{LEADER}与龙兴华、石开文座谈。",
        [
            ("田景文", "holdsPost", "湄潭县", "湄潭县委书记"),
            ("田景文", "metWith", "石开文", None),
            ("田景文", "metWith", "龙兴华", None),
        ],
        id="who is met does not share the post",
    ),
    pytest.param(
        "湘潭市委书记刘志仁带队赴泉州市、厦门市考察。",
        [
            ("刘志仁", "holdsPost", "湘潭市", "湘潭市委书记"),
            ("刘志仁", "inspected", "厦门市", None),
            ("刘志仁", "inspected", "泉州市", None),
        ],
        id="trip to two cities",
    ),
    pytest.param(
        "凯里市委书记石永强会见厦门大学校长张荣一行。",
        [
            ("张荣", "holdsPost", "厦门大学", "厦门大学校长"),
            ("石永强", "holdsPost", "凯里市", "凯里市委书记"),
            ("石永强", "metWith", "张荣", None),
        ],
        id="meeting",
    ),
    pytest.param(
        f"{FIRM}董事长罗文斌、总经理周红说，订单很多。",
        [("周红", "holdsPost", FIRM, "总经理"), ("罗文斌", "holdsPost", FIRM, f"{FIRM}董事长")],
        id="executives",
    ),
    pytest.param(
        f"{LEADER}汇报了到{FIRM}调研的情况。",
        [("田景文", "holdsPost", "湄潭县", "湄潭县委书记")],
        id="report is no visit",
    ),
    pytest.param(
        "湄潭县委常委、县长龙兴华与来湄考察的厦门大学校长张荣举行工作会谈。",
        [
            ("张荣", "holdsPost", "厦门大学", "厦门大学校长"),
            ("龙兴华", "holdsPost", "湄潭县", "湄潭县委常委、县长"),
            ("龙兴华", "metWith", "张荣", None),
        ],
        id="meeting of one with two posts",
    ),
    pytest.param(
        f"{LEADER}带队，先后到环卫中心、{FIRM}，慰问一线职工。",
        [("田景文", "holdsPost", "湄潭县", "湄潭县委书记"), ("田景文", "inspected", FIRM, None)],
        id="visit told in the clause behind, first to what has no name",
    ),
    pytest.param(
        "山东省政协主席刘志仁率团来浙江省考察。",
        [("刘志仁", "holdsPost", "山东省", "山东省政协主席"), ("刘志仁", "inspected", "浙江省", None)],
        id="who comes here",
    ),
    pytest.param(
        f"{LEADER}、同一商会的{FIRM}董事长田二江和有关人员参与了本次会谈。",
        [("田二江", "holdsPost", FIRM, f"{FIRM}董事长"), ("田景文", "holdsPost", "湄潭县", "湄潭县委书记")],
        id="who sat on one side",
    ),
    pytest.param(
        f"{LEADER}去年卸去凯里市委书记、二级巡视员的职务。",
        [("田景文", "holdsPost", "湄潭县", "湄潭县委书记")],
        id="a rank that is called like a visit",
    ),
    pytest.param(
        f"{LEADER}参观城市规划馆、{FIRM}（湄潭县）、茶博园和{ZONE}。",
        [
            ("田景文", "holdsPost", "湄潭县", "湄潭县委书记"),
            ("田景文", "inspected", ZONE, None),
            ("田景文", "inspected", FIRM, None),
            (FIRM, "locatedIn", "湄潭县", None),
        ],
        id="a list with places in brackets and things that nothing has found",
    ),
    pytest.param(
        f"{LEADER}与厦门大学校长张荣代表双方签约。",
        [
            ("张荣", "holdsPost", "厦门大学", "厦门大学校长"),
            ("湄潭县", "cooperatesWith", "厦门大学", None),
            ("田景文", "holdsPost", "湄潭县", "湄潭县委书记"),
        ],
        id="who signs stands for both sides",
    ),
    pytest.param(
        f"在{FIRM}调研时，{LEADER}表示，要加快建设。",
        [("田景文", "holdsPost", "湄潭县", "湄潭县委书记"), ("田景文", "inspected", FIRM, None)],
        id="what was said on a visit",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PEOPLE)
def test_claims_on_people(text: str, wanted: list[tuple[str, str, str, str | None]]) -> None:
    found = [(c.head.name, c.predicate, c.tail.name if c.tail else "", c.title) for c in claims(text, place="湄潭县")]
    assert sorted(found, key=str) == sorted(wanted, key=str)
