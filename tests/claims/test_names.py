"""What firms and bodies are called: whole names, none with what stands in front, one thing under one name."""

from __future__ import annotations

import pytest
from said import page_edges, spots

FIRMS = [
    pytest.param("辽阳市辽阳泵业有限公司投产。", ["辽阳泵业有限公司"], id="behind the city that it is called by"),
    pytest.param(
        "会议核准王立新泸州银行股份有限公司董事任职资格。", ["泸州银行股份有限公司"], id="behind somebody approved"
    ),
    pytest.param("产值翻了一番湖南晶辰电子有限公司投产。", ["湖南晶辰电子有限公司"], id="behind a lost full stop"),
    pytest.param(
        "苏州晶辰达连接系统股份有限公司到会。", ["苏州晶辰达连接系统股份有限公司"], id="a verb that is its trade"
    ),
    pytest.param(
        "泸溪味之渡（上海）品牌管理有限公司到会。", ["泸溪味之渡（上海）品牌管理有限公司"], id="brands are its trade"
    ),
    pytest.param("鸿润律师（长沙）事务所到会。", ["鸿润律师（长沙）事务所"], id="lawyers of a city"),
    pytest.param("株洲市国投集团到会。", ["株洲市国投集团"], id="a city's own holding"),
    pytest.param("推进山西煤矿智能化，完成五十余项煤矿改造。", [], id="mines of a province"),
    pytest.param("王芳夫妇公司被起诉。", [], id="a couple's"),
    pytest.param("王立新、李国强等到湖南晶辰旅游公司调研。", ["湖南晶辰旅游公司"], id="who goes to a firm"),
    pytest.param("中国人寿怀化中支到会，集中支持项目。", ["中国人寿怀化中支"], id="an insurer's branch"),
    pytest.param("美丽牧场、共富农场建设提速。", [], id="farms in general"),
    pytest.param("走进晶润文化展示中心。", [], id="a hall"),
]
BODIES = [
    pytest.param("县纪委监委驻县教育局纪检监察组到会。", ["县纪委监委驻县教育局纪检监察组"], id="sent by a level"),
    pytest.param(
        "泸溪县纪委监委派驻第三纪检监察组到会。", ["泸溪县纪委监委派驻第三纪检监察组"], id="sent, with a number"
    ),
    pytest.param("泸溪县水利局驻东庄村工作队到会。", ["泸溪县水利局驻东庄村工作队"], id="sent to a village"),
    pytest.param("泸溪县归国华侨联合会、县侨联到会。", ["泸溪县归国华侨联合会", "县侨联"], id="returned from abroad"),
    pytest.param("长沙海关隶属星沙海关到会。", ["长沙海关", "星沙海关"], id="customs of a port and of a town"),
    pytest.param("企业可通过海关办理，智慧海关建设提速。", [], id="customs in general"),
    pytest.param("泸溪县美协、县书协到会。", ["泸溪县美协", "县书协"], id="artists"),
    pytest.param("杨家桥村人大代表联络站建成。", ["杨家桥村人大代表联络站"], id="where deputies are met"),
    pytest.param(
        "中国陶瓷学会联合湖南省陶瓷协会办展。", ["中国陶瓷学会", "湖南省陶瓷协会"], id="one together with another"
    ),
    pytest.param("湖南省国资委到会。", ["湖南省国资委"], id="none of the nation inside"),
    pytest.param("四大侨联到会，推进产业发展工作协同。", [], id="counted, and no guild"),
]
PAGES = [
    pytest.param(
        "湖南绿晟农林开发有限公司负责人王立新到会。绿晟农林开发有限公司落户泸溪县。绿晟公司董事长李国强说。",
        {
            ("王立新", "holdsPost", "湖南绿晟农林开发有限公司"),
            ("李国强", "holdsPost", "湖南绿晟农林开发有限公司"),
        },
        id="a firm under three names",
    ),
    pytest.param(
        "株洲潇湘商会会长王立新到会。潇湘商会秘书长李国强主持。",
        {("王立新", "holdsPost", "株洲潇湘商会"), ("李国强", "holdsPost", "株洲潇湘商会")},
        id="a society with its place and without",
    ),
    pytest.param(
        "泸溪县经济委员会主任王立新到会。泸溪县经委副主任李国强主持。",
        {("王立新", "holdsPost", "泸溪县经济委员会"), ("李国强", "holdsPost", "泸溪县经济委员会")},
        id="a body in short and at length",
    ),
    pytest.param(
        "人保财险怀化市分公司商团部总经理郑国强到会。",
        {("郑国强", "holdsPost", "人保财险怀化市分公司")},
        id="a department that looks like a name",
    ),
]


@pytest.mark.parametrize(("text", "firms"), FIRMS)
def test_firms(text: str, firms: list[str]) -> None:
    assert [printed for _, printed, _ in spots(text, "Company", place="泸溪县")] == firms


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_bodies(text: str, bodies: list[str]) -> None:
    assert [printed for _, printed, _ in spots(text, "Organization", place="泸溪县")] == bodies


@pytest.mark.parametrize(("text", "posts"), PAGES)
def test_one_name(text: str, posts: set[tuple[str, str, str]]) -> None:
    assert page_edges(text, "holdsPost") == posts
