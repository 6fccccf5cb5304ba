"""Whom a clause without a subject is about, across sentences."""

from __future__ import annotations

import pytest
from said import claims, told

FIRM = "敦化市宏瑞药业有限公司"
PARTNER = "长春市白松药业有限公司"
PROJECT = "磷酸铁锂项目"
FIGURES = [
    pytest.param(f"凯里市的{FIRM}占地90亩，投产5年，总投资5亿元。", [(FIRM, 5e8)], id="behind whose it is"),
    pytest.param(f"凯里市的工厂占地90亩。{FIRM}落户后，凯里市的工人总投资5亿元。", [], id="somebody else of the place"),
    pytest.param(f"{PROJECT}开工。二、盘活存量资源。总投资5亿元。", [], id="in another part of the article"),
    pytest.param(f"{PROJECT}开工。位于{FIRM}的“晨光号”机组总投资5亿元。", [], id="whose it is, is not it"),
    pytest.param(f"{PROJECT}开工。这个总投资5亿元的项目进展顺利。", [(PROJECT, 5e8)], id="the one that costs so much"),
    pytest.param(f"{PROJECT}开工。全县总投资5亿元的项目有3个。", [], id="those that cost so much"),
    pytest.param(
        f"{PROJECT}占地90亩；同样占地90亩的三元前驱体项目，总投资5亿元。",
        [("三元前驱体项目", 5e8)],
        id="of the same size",
    ),
    pytest.param(f"1号厂房　{FIRM}　总投资5亿元，主要做丸剂。", [(FIRM, 5e8)], id="behind the number of its hall"),
    pytest.param(f"{FIRM}的{PROJECT}开工。总投资5亿元。", [(PROJECT, 5e8)], id="its project"),
    pytest.param(f"{PROJECT}开工。由{FIRM}投资建设，总投资5亿元。", [(PROJECT, 5e8)], id="behind who builds it"),
    pytest.param(f"{PROJECT}开工。位于{FIRM}东侧，总投资5亿元。", [(PROJECT, 5e8)], id="behind where it lies"),
    pytest.param(
        f"{PROJECT}开工。{FIRM}董事长田景文出席。总投资5亿元。", [(PROJECT, 5e8)], id="behind those who were there"
    ),
    pytest.param(
        f"{PROJECT}开工。厂房已封顶。设备陆续到位。总投资5亿元。", [(PROJECT, 5e8)], id="sentences that name nothing"
    ),
    pytest.param(
        f"{FIRM}落户。新建一条全自动包装生产线。总投资5亿元。", [(FIRM, 5e8)], id="of the firm rather than a part"
    ),
    pytest.param(
        f"{PROJECT}开工。{FIRM}经验丰富。投产后，年产值5亿元。", [(PROJECT, 5e8)], id="what is built has it then"
    ),
    pytest.param(f"{FIRM}落户。凯里市地处山区，总投资5亿元。", [], id="the place is the subject"),
    pytest.param(f"{FIRM}与{PARTNER}签约。研发中心总投资5亿元。", [], id="a thing without a name"),
    pytest.param(f"{PROJECT}开工。三元前驱体项目开工。总投资5亿元。", [("三元前驱体项目", 5e8)], id="the last one"),
    pytest.param(f"{PROJECT}、三元前驱体项目开工。总投资5亿元。", [], id="two at once"),
    pytest.param(f"{FIRM}、{PARTNER}落户，总投资5亿元。", [], id="two firms"),
    pytest.param(
        f"{PROJECT}开工。{FIRM}投资建设，总投资5亿元。", [(PROJECT, 5e8)], id="behind who builds it, without 由"
    ),
    pytest.param(f"{FIRM}落户。二期已动工。达产后，年产值5亿元。", [(FIRM, 5e8)], id="the whole behind a phase"),
    pytest.param(f"{FIRM}落户。二期已动工，二期总投资5亿元。", [], id="a phase"),
    pytest.param(
        f"县里打造的张掖药谷工业园，总投资5亿元，引进{FIRM}。",
        [("张掖药谷工业园", 5e8)],
        id="what a clause tells of the thing that it is",
    ),
    pytest.param("张掖药谷工业园机声隆隆。企业占地80亩，总投资5亿元。", [], id="a firm without a name is not its park"),
    pytest.param(f"{PROJECT}是重头戏。省级重点项目，总投资5亿元。", [(PROJECT, 5e8)], id="what rank the project has"),
    pytest.param(f"{PROJECT}开工。3.晨光号的工厂。总投资5亿元。", [], id="another item, whose name nobody read"),
    pytest.param(
        f"{PROJECT}开工。{FIRM}总经理田景文介绍，达产后年产值5亿元。",
        [(PROJECT, 5e8)],
        id="whose manager says what it will make",
    ),
    pytest.param(
        f"{PROJECT}开工，由{PARTNER}投资建设。{FIRM}总经理田景文介绍，达产后年产值5亿元。",
        [(FIRM, 5e8)],
        id="the manager of another firm speaks",
    ),
    pytest.param(f"{FIRM}总投资5亿元，建设{PROJECT}。", [(PROJECT, 5e8)], id="what the money goes into"),
    pytest.param("晖达材料二期项目开工。二期总投资5亿元。", [("晖达材料二期项目", 5e8)], id="the phase that it is"),
    pytest.param("晖达材料一期项目投产。二期占地80亩，总投资5亿元。", [], id="the phase that it is not"),
    pytest.param(
        f"{PROJECT}开工。向东不远，这里是{FIRM}最大的生产基地。项目总投资5亿元。",
        [(FIRM, 5e8)],
        id="the article has come to the site of another firm",
    ),
    pytest.param(
        f"{PROJECT}由{FIRM}建设。走进{FIRM}，塔吊林立。项目总投资5亿元。",
        [(PROJECT, 5e8)],
        id="to that of its own firm",
    ),
    pytest.param("园区引进昊象乳业、晖能乳业等企业37个，企业投资总额达47亿元。", [], id="of all firms of a list"),
    pytest.param(
        "晖达工业园区2012年晋升为省级工业园区，总投资5亿元。",
        [("晖达工业园区", 5e8)],
        id="what a park has become",
    ),
]


@pytest.mark.parametrize(("text", "owners"), FIGURES)
def test_owner_of_figure(text: str, owners: list[tuple[str, float]]) -> None:
    figures = ("investment", "outputValue")
    assert [(head, value) for head, what, value, _ in told(claims(text)) if what in figures] == owners


def test_who_builds_what_the_sentence_before_names() -> None:
    found = told(claims(f"{PROJECT}开工。{FIRM}投资建设，明年完工。"))
    assert [row[:3] for row in found if row[1] == "undertakes"] == [(FIRM, "undertakes", PROJECT)]


def test_who_builds_it_lies_nowhere() -> None:
    found = told(claims(f"{PROJECT}开工。由{FIRM}投资建设，位于张掖经济技术开发区。"))
    assert not [row for row in found if row[:2] == (FIRM, "inPark")]


PARTS = [
    pytest.param(
        f"{PROJECT}总投资3亿元，其中一期上马年产5000吨树脂生产线，二期新上年产2万套阀门生产线。",
        [5000, 20000],
        id="of each phase",
    ),
    pytest.param(f"{PROJECT}总投资3亿元，首期6栋车间已封顶。", [], id="halls of the first phase"),
]


@pytest.mark.parametrize(("text", "made"), PARTS)
def test_the_whole_project_has_the_figures_of_its_parts(text: str, made: list[float]) -> None:
    found = told(claims(text))
    assert {row[0] for row in found} == {PROJECT}
    assert [row[2] for row in found if row[1] == "capacity"] == made
