"""Where a clause says that a firm or project is, in whatever order it says it."""

from __future__ import annotations

import pytest
from said import article_claims, reader

from kg.pages import page_from_text

FIRM, PARK, TOWN = "甘肃祁丰阀门有限公司", "张掖经济技术开发区", "党寨镇"

CASES = [
    pytest.param(
        f"{FIRM}订单不断。公司几经比选，最终把厂址定在{TOWN}。",
        "张掖市",
        [(FIRM, "locatedIn", TOWN)],
        id="firm in the sentence before, site at the end of a verb's chain",
    ),
    pytest.param(
        "张掖市物产丰饶。去年以来，祁连科技、昊岭新材等一批企业相继落户，带动就业。",
        "张掖市",
        [("祁连科技", "locatedIn", "张掖市"), ("昊岭新材", "locatedIn", "张掖市")],
        id="who has come to the place of the article",
    ),
    pytest.param(
        "张掖市物产丰饶。去年以来，祁连科技、昊岭新材等一批企业相继入驻云平台。", "张掖市", [], id="what is no place"
    ),
    pytest.param(f"从湄潭县引进的{FIRM}投产。", "张掖市", [], id="where a firm comes from is not where it is"),
    pytest.param(f"{FIRM}来{PARK}办厂。", None, [(FIRM, "inPark", PARK)], id="who comes to open a works"),
    pytest.param(
        f"陈明带着{FIRM}来{TOWN}办起阀门厂。", None, [(FIRM, "locatedIn", TOWN)], id="what it opens is no firm there"
    ),
    pytest.param(f"欢迎{FIRM}到{PARK}办厂。", None, [], id="who is asked to come"),
    pytest.param(f"{FIRM}考察组到{PARK}，想来办厂。", None, [], id="who thinks of coming"),
    pytest.param(
        f"{PARK}占地20亩，与城北食品产业园互补。{FIRM}、祁连科技有限公司两户企业已在园内投产。",
        None,
        [(FIRM, "inPark", PARK), ("祁连科技有限公司", "inPark", PARK)],
        id="in the park that the sentence before opens with",
    ),
    pytest.param(
        f"{PARK}、城北食品产业园都扩了区。{FIRM}、祁连科技有限公司两户企业已在园内投产。",
        None,
        [],
        id="one of two parks, not said which",
    ),
    pytest.param(
        f"{FIRM}1995年成立，厂区坐落在甘州区党寨镇的党寨汽车城。",
        None,
        [(FIRM, "inPark", "党寨汽车城")],
        id="the town of the park in front of it, 的 between",
    ),
    pytest.param(
        f"{FIRM}是祁连集团与昊岭阀门有限公司合资组建的，厂区坐落在党寨镇的党寨汽车城。",
        None,
        [(FIRM, "inPark", "党寨汽车城")],
        id="the firm that others have founded, not they",
    ),
    pytest.param(f"{PARK}热闹。区里的{FIRM}扩产。", None, [(FIRM, "inPark", PARK)], id="区里的"),
    pytest.param(f"{FIRM}把新厂区放在了{PARK}。", None, [(FIRM, "inPark", PARK)], id="where it is put"),
    pytest.param(
        f"{PARK}内的祁连集团子公司{FIRM}复产。", None, [(FIRM, "inPark", PARK)], id="the daughter of a firm, not it"
    ),
    pytest.param(
        f"{PARK}招商忙。{FIRM}落户{PARK}，前身是祁连阀门厂，2007年投产。",
        None,
        [(FIRM, "inPark", PARK)],
        id="what a firm was before",
    ),
    pytest.param(
        f"祁连集团在{TOWN}成立{FIRM}。",
        None,
        [(FIRM, "locatedIn", TOWN)],
        id="where a firm is founded, not its founder",
    ),
    pytest.param(f"这是祁连集团在{TOWN}投资的第一家企业。", None, [], id="where a firm has founded another"),
    pytest.param(
        f"从遵义市引进的{FIRM}落地{PARK}。",
        None,
        [(FIRM, "inPark", PARK)],
        id="a park is not where its firms come from",
    ),
    pytest.param(
        f"{PARK}的{FIRM}、酒泉高新区的祁连科技有限公司投产。",
        None,
        [(FIRM, "inPark", PARK), ("祁连科技有限公司", "inPark", "酒泉高新区")],
        id="parks within a list of firms",
    ),
    pytest.param(
        f"位于{PARK}的{FIRM}、党寨镇的祁连科技有限公司投产。",
        None,
        [(FIRM, "inPark", PARK), ("祁连科技有限公司", "locatedIn", "党寨镇")],
        id="a town behind a park in a list of firms",
    ),
    pytest.param(
        f"碱滩镇的{FIRM}和党寨镇的祁连科技有限公司投产。",
        None,
        [(FIRM, "locatedIn", "碱滩镇"), ("祁连科技有限公司", "locatedIn", "党寨镇")],
        id="towns within a list of firms",
    ),
    pytest.param(
        f"{PARK}的{FIRM}与祁连科技有限公司签订合作协议。",
        None,
        [(FIRM, "inPark", PARK)],
        id="with whom a firm in a park makes a deal",
    ),
    pytest.param(f"{PARK}内注册成立的{FIRM}扩产。", None, [(FIRM, "inPark", PARK)], id="where it is registered"),
    pytest.param(
        f"{FIRM}前年在{PARK}拍得40亩地，去年8月投产。",
        None,
        [(FIRM, "inPark", PARK)],
        id="who takes land in a park is in it",
    ),
    pytest.param(
        f"{PARK}迎来丰收年。{FIRM}把六条生产线都搬进园里。",
        None,
        [(FIRM, "inPark", PARK)],
        id="园里 is the park named last",
    ),
    pytest.param(
        f"提起{TOWN}，人们先想到葡萄。镇上有家老牌工厂，叫{FIRM}。",
        "张掖市",
        [(FIRM, "locatedIn", TOWN)],
        id="a firm that the town of the sentence before has",
    ),
    pytest.param(
        f"清晨的{PARK}热气腾腾。订单一张接一张，{FIRM}的生产线昼夜不停。",
        None,
        [(FIRM, "inPark", PARK)],
        id="firm at work in a short article that names one park alone",
    ),
    pytest.param(
        f"秋收时节的{TOWN}一派繁忙。{FIRM}开足马力，产值比去年增长两成。",
        "张掖市",
        [(FIRM, "locatedIn", TOWN)],
        id="firm at work in a short article that names one town alone",
    ),
    pytest.param(
        f"{PARK}、酒泉高新区传来喜讯。{FIRM}产值增长两成。", None, [], id="an article about two parks places nobody"
    ),
    pytest.param(f"{PARK}请来{FIRM}承建新厂房。", None, [], id="a builder need not be there"),
    pytest.param(
        f"绿色工厂名单：{FIRM}（{TOWN}）、祁连毛纺厂（厂址：{TOWN}）。",
        "张掖市",
        [(FIRM, "locatedIn", TOWN), ("祁连毛纺厂", "locatedIn", TOWN)],
        id="towns in brackets behind firms",
    ),
    pytest.param(
        f"张掖市高台县{FIRM}的项目主体完工。", "张掖市", [(FIRM, "locatedIn", "高台县")], id="a county right in front"
    ),
    pytest.param(f"{FIRM}一行到{PARK}参观。", None, [], id="guests are not there"),
    pytest.param(f"{FIRM}没有落户{PARK}的计划。", None, [], id="denied"),
    pytest.param(f"{FIRM}的客户在{PARK}。", None, [], id="something of the firm is there"),
    pytest.param(f"{FIRM}介绍情况，在{PARK}，机器声此起彼伏。", None, [], id="a place of something else"),
    pytest.param(f"据{FIRM}称，三处物业分别位于{TOWN}、沙井镇。", "张掖市", [], id="several things at several sites"),
    pytest.param(
        "贵州远岭机械有限公司宣布，位于都匀市河滨路的都匀分公司开业。",
        "凯里市",
        [],
        id="where the noun behind it is",
    ),
    pytest.param(
        "贵州远岭银行表示，该行附属科技子公司贵州黔银科技有限公司在凯里经济开发区注册成立。",
        "凯里市",
        [("贵州黔银科技有限公司", "inPark", "凯里经济开发区")],
        id="the firm that a bank owns",
    ),
    pytest.param(
        f"走进{FIRM}，机器飞转。这家位于{TOWN}的企业，年产值2亿元。",
        "张掖市",
        [(FIRM, "locatedIn", TOWN)],
        id="这家 with the site between it and its noun",
    ),
    pytest.param(
        f"高台县已认定{FIRM}、祁连毛纺厂两家社区工厂。",
        "张掖市",
        [(FIRM, "locatedIn", "高台县"), ("祁连毛纺厂", "locatedIn", "高台县")],
        id="firms that a county has recognized",
    ),
    pytest.param(
        "张掖市重点项目建设提速。祁连科技、昊岭新材等项目相继开工。甘肃祁丰阀门有限公司负责人到会。",
        "张掖市",
        [("祁连科技", "locatedIn", "张掖市"), ("昊岭新材", "locatedIn", "张掖市")],
        id="firms whose works are begun in the place of the article",
    ),
    pytest.param(
        "凯里云谷信息技术有限公司厂房里，显示屏下线。", "凯里市", [], id="the park that opens a firm's name is its own"
    ),
    pytest.param("贵州麓岭集团到会。麓岭·湖畔家园位于凯里经济开发区。", "凯里市", [], id="a firm in front of a dot"),
]


PARAGRAPHS = [
    pytest.param("湄潭县磷矿多。", set(), id="a place opens the paragraph"),
    pytest.param("园区配套齐全。", {"苗岭化工", "黔瑞新材料"}, id="the paragraph goes on about the park"),
]


@pytest.mark.parametrize(("opening", "expected"), PARAGRAPHS)
def test_a_paragraph_of_another_place(opening: str, expected: set[str]) -> None:
    text = (
        f"凯里高新区招商忙，孵化中心开工。\n\n    {opening}去年以来，苗岭化工、黔瑞新材料等一批企业相继落户，链条更长。"
    )
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    assert {names[c.head.entity] for c in reading.claims if c.predicate == "inPark"} == expected


@pytest.mark.parametrize(("text", "place", "expected"), CASES)
def test_sites_of_clauses(text: str, place: str | None, expected: list[tuple[str, str, str]]) -> None:
    found = [
        (claim.head.name, claim.predicate, claim.tail.name)
        for claim in article_claims(text, place=place)
        if claim.tail is not None and claim.predicate in ("inPark", "locatedIn") and claim.head.type == "Company"
    ]
    assert found == expected


PROJECT = "年产3万吨钢构件生产项目"
PROJECTS = [
    pytest.param(
        f"走进{FIRM}{PROJECT}现场。这个落户{PARK}祁连装备产业园的项目，总投资5亿元。",
        [(PROJECT, "inPark", f"{PARK}祁连装备产业园")],
        id="这个 with the park in a zone between it and its noun",
    ),
    pytest.param(f"走进{FIRM}。这个落户{PARK}的项目，总投资5亿元。", [], id="a project that was not named"),
]


@pytest.mark.parametrize(("text", "expected"), PROJECTS)
def test_sites_of_projects(text: str, expected: list[tuple[str, str, str]]) -> None:
    claims = (c for c in article_claims(text, place="张掖市") if c.pattern.endswith("/clause") and c.tail)
    assert [(c.head.name, c.predicate, c.tail.name) for c in claims if c.tail] == expected


REUSED = [
    pytest.param("甘肃祁丰阀门有限公司启用原店子村织布厂厂房。", [(FIRM, "店子村织布厂")], id="a plant called by 原"),
    pytest.param(
        "祁连毛纺厂停产后，厂房空了三年。去年，甘肃祁丰阀门有限公司把机器搬了进来。",
        [(FIRM, "祁连毛纺厂")],
        id="the plant is empty, in the next sentence another firm moves in",
    ),
    pytest.param(
        "甘肃祁丰阀门有限公司承接了原祁连毛纺厂的全部土地和厂房。",
        [(FIRM, "祁连毛纺厂")],
        id="the firm behind whose name the plant stands has left it",
    ),
    pytest.param(
        "祁连毛纺厂停产后，甘肃祁丰阀门有限公司接手了厂房。", [(FIRM, "祁连毛纺厂")], id="taken over once it had closed"
    ),
    pytest.param("祁连毛纺厂闲置的厂房迎来了新主人——甘肃祁丰阀门有限公司。", [(FIRM, "祁连毛纺厂")], id="a new owner"),
    pytest.param("甘肃祁丰阀门有限公司的厂房是原祁连毛纺厂的闲置厂房。", [(FIRM, "祁连毛纺厂")], id="whose it was"),
    pytest.param("祁连毛纺厂停产后，甘肃祁丰阀门有限公司捐了款。", [], id="nothing of its plant"),
    pytest.param("祁连毛纺厂以闲置厂房作抵押，甘肃祁丰阀门有限公司借到一笔款。", [], id="a pledge"),
    pytest.param("祁连毛纺厂的闲置厂房面向社会招租。甘肃祁丰阀门有限公司使用新设备。", [], id="still on offer"),
]


@pytest.mark.parametrize(("text", "expected"), REUSED)
def test_plants_of_others(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(c.head.name, c.tail.name) for c in article_claims(text) if c.tail and c.predicate == "usesSiteOf"]
    assert found == expected
