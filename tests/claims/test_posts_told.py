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
    pytest.param(
        f"王晶是湄潭县互联网行业党委委员、{FIRM}总经理。", {("王晶", FIRM, f"{FIRM}总经理")}, id="the last of a list"
    ),
    pytest.param(
        f"王志强是村里的致富带头人、{FIRM}董事长。", {("王志强", FIRM, f"{FIRM}董事长")}, id="a role and a post"
    ),
    pytest.param(f"王志强是当地龙头企业{FIRM}的负责人。", {("王志强", FIRM, "负责人")}, id="of a firm of a sort"),
    pytest.param(
        f"同时，王志强为知名企业{FIRM}的董事长兼总经理。",
        {("王志强", FIRM, "董事长兼总经理")},
        id="what he is in writing",
    ),
    pytest.param(f"王志强为{FIRM}的董事长颁奖。", set(), id="for whom he does it"),
    pytest.param(
        f"吴学文作为{FIRM}风险总监，参与了评审。", {("吴学文", FIRM, f"{FIRM}风险总监")}, id="as what he acts"
    ),
    pytest.param(f"赵小妹的父亲担任{FIRM}董事长。", set(), id="her father"),
    pytest.param(f"李建国 {FIRM}总经理", {("李建国", FIRM, f"{FIRM}总经理")}, id="a row of names"),
    pytest.param(
        "永兴县打样办主任肖文光介绍了情况。", {("肖文光", "永兴县打样办", "永兴县打样办主任")}, id="an office"
    ),
    pytest.param(
        "湄江街道武装部长熊小勇表示，街道将落实好政策。",
        {("熊小勇", "湄江街道武装部", "湄江街道武装部长")},
        id="a short title in a town",
    ),
    pytest.param(
        "湄潭县商务局分管电商工作的副局长刘小英介绍了情况。",
        {("刘小英", "湄潭县商务局", "湄潭县商务局分管电商工作的副局长")},
        id="what he is charged with",
    ),
    pytest.param(
        "湄潭县供销合作社联合社党组成员、理事会副主任张文强出席。",
        {("张文强", "湄潭县供销合作社联合社", "湄潭县供销合作社联合社党组成员、理事会副主任")},
        id="of its council",
    ),
    pytest.param(
        "湄潭县商务局举办培训班。该局分管负责人张冬波介绍，该局电商科科长李文亮授课。",
        {("张冬波", "湄潭县商务局", "分管负责人"), ("李文亮", "湄潭县商务局", "该局电商科科长")},
        id="of the bureau before",
    ),
    pytest.param(
        "遵义市政府驻上海联络处（招商中心）主任赵小泳参加。",
        {("赵小泳", "遵义市政府驻上海联络处", "遵义市政府驻上海联络处（招商中心）主任")},
        id="an office elsewhere",
    ),
    pytest.param(
        "湄潭县住建局总工程师、县棚改办主任孙大鹏说，项目已开工。",
        {("孙大鹏", "湄潭县住建局", "湄潭县住建局总工程师"), ("孙大鹏", "县棚改办", "县棚改办主任")},
        id="an office of the level",
    ),
    pytest.param(
        "杨再兰同志任中共湄潭县兴隆镇委员会书记。",
        {("杨再兰", "兴隆镇", "湄潭县兴隆镇委员会书记")},
        id="the party of a place in full",
    ),
    pytest.param(
        "深圳市驻湄潭县帮扶工作组组长邱建军带队走访企业。",
        {("邱建军", "深圳市驻湄潭县帮扶工作组", "深圳市驻湄潭县帮扶工作组组长")},
        id="a team that another place has sent",
    ),
    pytest.param(
        "湄潭县委副书记、县长人选李小军到任。", {("李小军", "湄潭县", "湄潭县委副书记、县长")}, id="who is to be it"
    ),
]


@pytest.mark.parametrize(("text", "posts"), CASES)
def test_posts(text: str, posts: set[Post]) -> None:
    found = [claim for claim in article_claims(text) if claim.predicate == "holdsPost"]
    assert {(c.head.name, c.tail.name, c.title) for c in found if c.tail} == posts
