"""Posts told in the plainer ways of the genre: at what a firm builds, behind the name, in lists of names and posts."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, BUILDER, HOSPITAL = "贵州恒瑞达集团", "贵州建工集团", "凤冈县人民医院"

Post = tuple[str, str, str]
"""Who has it, where, and what it is called."""

CASES = [
    pytest.param(
        f"{BUILDER}凤冈县文化中心项目经理彭新民说，主体已封顶。",
        {("彭新民", BUILDER, "项目经理")},
        id="manager of what a firm builds",
    ),
    pytest.param(
        f"{BUILDER}承建的凤湄高速2标段技术负责人马思涛介绍，桩基已完成。",
        {("马思涛", BUILDER, "技术负责人")},
        id="on a section of a road",
    ),
    pytest.param(
        f"{BUILDER}文化中心项目党支部书记朱万平表示，要抢抓工期。",
        {("朱万平", BUILDER, "项目党支部书记")},
        id="its party branch",
    ),
    pytest.param("凤湄高速公路项目经理彭新民说，主体已封顶。", set(), id="nobody's project"),
    pytest.param(
        f"{FIRM}设备部项目经理刘文侨介绍，设备已到货。",
        {("刘文侨", FIRM, f"{FIRM}设备部项目经理")},
        id="a department, no project",
    ),
    pytest.param(
        f"{FIRM}王志强董事长、周文彬副总经理参加座谈。",
        {("王志强", FIRM, "董事长"), ("周文彬", FIRM, "副总经理")},
        id="names first, one firm",
    ),
    pytest.param(
        f"{HOSPITAL}陈茂盛院长、李小龙副院长为老兵义诊。",
        {("陈茂盛", HOSPITAL, "院长"), ("李小龙", HOSPITAL, "副院长")},
        id="names first, one body",
    ),
    pytest.param(
        f"{FIRM}沈国雯董事长、市工商联李建业主席先后发言。",
        {("沈国雯", FIRM, "董事长")},
        id="names first, another body",
    ),
    pytest.param(
        f"{FIRM}王志强董事长和李明华局长参加座谈。", {("王志强", FIRM, "董事长")}, id="the head of another body"
    ),
    pytest.param(
        f"{FIRM}今年订单饱满。会上，王志强董事长表示，明年将扩产。",
        {("王志强", FIRM, "董事长")},
        id="a name is no firm",
    ),
]


@pytest.mark.parametrize(("text", "posts"), CASES)
def test_posts(text: str, posts: set[Post]) -> None:
    found = [claim for claim in article_claims(text) if claim.predicate == "holdsPost"]
    assert {(c.head.name, c.tail.name, c.title) for c in found if c.tail} == posts
