"""Who is whose, who works with whom, who founded what and who came where, told in orders that are met less often."""

from __future__ import annotations

import pytest
from said import article_claims

Ties = set[tuple[str, str, str]]
FIRM, OTHER, THIRD = "湄潭宏岳电子有限公司", "德川机械有限公司", "恒川食品有限公司"
TOWN, SCHOOL, BUREAU, OWNER = "湄潭县", "遵义师范学院", "湄潭县农业农村局", "遵义市国资委"
WORKS, MET, WENT, OF, BY = "cooperatesWith", "metWith", "inspected", "subsidiaryOf", "foundedBy"

CASES: list[tuple[str, str, Ties]] = [
    ("of a public owner", f"{OWNER}旗下的{FIRM}持股51%，为第一大股东。", {(FIRM, OF, OWNER)}),
    ("held wholly by a public owner", f"{FIRM}由{OWNER}全资控股。", {(FIRM, OF, OWNER)}),
    ("also of the same owner", f"{FIRM}同属{OWNER}旗下。", {(FIRM, OF, OWNER)}),
    ("what sort of firm it is", f"{OTHER}旗下检测公司{FIRM}发布年报。", {(FIRM, OF, OTHER)}),
    ("what sort of firm, and another", f"{OTHER}旗下公司与检测公司{FIRM}来往。", set()),
    (
        "shares in figures",
        f"{OTHER}直接持有{FIRM}75,930,000股，占总股本的63.89%，为公司控股股东。",
        {(FIRM, OF, OTHER)},
    ),
    ("few shares in figures", f"{OTHER}直接持有{FIRM}5,930,000股，占总股本的3.89%。", set()),
    ("the largest holder", f"{FIRM}第一大股东为{OTHER}，持股比例为61%。", {(FIRM, OF, OTHER)}),
    ("the largest holder with less than half", f"{FIRM}第一大股东为{OTHER}，持股比例为31%。", set()),
    ("a list of holders", f"{FIRM}的前两大股东为{OTHER}（持股比例64%）、{THIRD}（持股比例23%）。", {(FIRM, OF, OTHER)}),
    (
        "listed firms",
        f"{OTHER}业务遍及全国，所属上市公司2家，包括{FIRM}、{THIRD}。",
        {(FIRM, OF, OTHER), (THIRD, OF, OTHER)},
    ),
    ("a small share", f"{OTHER}2015年斥资46亿元收购{FIRM}10%的股份。", set()),
    ("a firm behind a comma", f"{OTHER}旗下公司，{FIRM}发生工商变更。", {(FIRM, OF, OTHER)}),
    ("who controls a firm without its form", f"{OTHER}为宏岳信息控股股东。", {("宏岳信息", OF, OTHER)}),
    (
        "a meeting in quotes",
        f"{FIRM}与{BUREAU}在“中国侨联论坛暨民企助推发展大会”上签署战略合作协议。",
        {(FIRM, WORKS, BUREAU)},
    ),
    ("another aspect", f"{SCHOOL}开放。营商环境方面，开设服务专窗，与{FIRM}共建服务机制。", set()),
    (
        "a town behind its zone",
        f"{FIRM}党委和遵义高新区虾子镇党委共同推进乡村振兴。",
        {(FIRM, WORKS, "虾子镇党委")},
    ),
    (
        "each with one",
        f"{BUREAU}、湄潭县供销社分别与{FIRM}、{OTHER}签订购销协议。",
        {(BUREAU, WORKS, FIRM), ("湄潭县供销社", WORKS, OTHER)},
    ),
    (
        "built by several",
        f"该中心由{FIRM}、{SCHOOL}及王立新院士团队共同投资建设。",
        {(FIRM, WORKS, SCHOOL)},
    ),
    (
        "the first partners",
        f"去年，{TOWN}启动伙伴计划，首批两家战略合作伙伴包括{FIRM}、{OTHER}。",
        {(TOWN, WORKS, FIRM), (TOWN, WORKS, OTHER)},
    ),
    (
        "several become partners",
        f"{FIRM}、{OTHER}等12家企业成为{TOWN}新一轮战略合作伙伴。",
        {(FIRM, WORKS, TOWN), (OTHER, WORKS, TOWN)},
    ),
    ("several want to become partners", f"{FIRM}、{OTHER}希望成为{TOWN}战略合作伙伴。", set()),
    ("co-operation without a paper", f"{FIRM}、{OTHER}达成战略合作。", {(FIRM, WORKS, OTHER)}),
    (
        "founded with another",
        f"{FIRM}由{OTHER}联合{THIRD}共同出资组建。",
        {(FIRM, BY, OTHER), (FIRM, BY, THIRD), (OTHER, WORKS, THIRD)},
    ),
    (
        "founded and held by several",
        f"近日，{FIRM}成立，注册资本1亿元，由{OTHER}、{THIRD}共同持股。",
        {(FIRM, BY, OTHER), (FIRM, BY, THIRD)},
    ),
    (
        "merged of two",
        f"{FIRM}是骨干企业，由{OTHER}与{THIRD}于2015年5月重组成立。",
        {(FIRM, BY, OTHER), (FIRM, BY, THIRD)},
    ),
    ("speaks of how it was founded", f"说起创办{FIRM}的经历，王维刚感慨万千。", {(FIRM, BY, "王维刚")}),
    (
        "received by",
        f"{FIRM}董事长王维刚来{TOWN}考察，县委书记李长明会见。",
        {("王维刚", WENT, TOWN), ("李长明", MET, "王维刚")},
    ),
    (
        "welcomed",
        f"县委书记李长明会见{FIRM}董事长王维刚。李长明欢迎王维刚一行来{TOWN}考察洽谈。",
        {("李长明", MET, "王维刚"), ("王维刚", WENT, TOWN)},
    ),
    (
        "after the visits",
        f"先后走访了{FIRM}、{OTHER}后，县委书记李长明主持召开座谈会。",
        {("李长明", WENT, FIRM), ("李长明", WENT, OTHER)},
    ),
    (
        "on the site of several projects",
        "县委书记李长明调研交通建设。青石路改造项目、乌江路快速化项目，是重要的主干路。李长明来到工程现场，检查进展。",
        {("李长明", WENT, "青石路改造项目"), ("李长明", WENT, "乌江路快速化项目")},
    ),
    (
        "a line seen in a firm",
        f"县委书记李长明到{TOWN}调研。在{FIRM}，李长明察看铜箔生产线，了解发展情况。",
        {("李长明", WENT, TOWN), ("李长明", WENT, FIRM)},
    ),
    (
        "the town only owns what is shown",
        f"县委书记李长明先后来到{FIRM}、青石大道施工现场、湄潭水厂扩建工程现场。",
        {("李长明", WENT, FIRM), ("李长明", WENT, "湄潭水厂扩建工程")},
    ),
    (
        "villages behind that of a town",
        "县委书记李长明到永兴镇青石村、大塘村、后岭社区走访慰问困难群众。",
        {("李长明", WENT, "青石村"), ("李长明", WENT, "大塘村"), ("李长明", WENT, "后岭社区")},
    ),
    (
        "a link to a picture",
        "画院主任李长明在开幕式上致辞（点击查看图片）贵州省山水画研究会主席陈志刚致辞（点击查看图片）。",
        set(),
    ),
    (
        "the hosts of guests",
        "湄潭县委书记李长明7月11日率湄潭县党政代表团在遵义考察。遵义市领导陈志刚，湄潭县领导赵国栋参加相关活动。",
        {("李长明", WENT, "遵义市"), ("赵国栋", WENT, "遵义市"), ("陈志刚", WENT, "遵义市")},
    ),
    (
        "the hosts of guests from elsewhere",
        "余庆县委书记李长明7月11日率余庆县党政代表团在绥阳县考察。绥阳县领导陈志刚，余庆县领导赵国栋参加相关活动。",
        {("李长明", WENT, "绥阳县"), ("赵国栋", WENT, "绥阳县")},
    ),
]


@pytest.mark.parametrize(("text", "ties"), [pytest.param(text, ties, id=name) for name, text, ties in CASES])
def test_ties_in_other_orders(text: str, ties: Ties) -> None:
    kinds = {WORKS, MET, WENT, OF, BY}
    told = {(c.head.name, c.predicate, c.tail.name) for c in article_claims(text) if c.tail and c.predicate in kinds}
    assert told == ties


def test_a_day_of_no_year_stands_between_visitor_and_place() -> None:
    text = "余庆县委书记李长明7月11日率余庆县党政代表团在绥阳县考察。"
    told = {(c.head.name, c.predicate, c.tail.name) for c in article_claims(text, date=None) if c.tail}
    assert ("李长明", WENT, "绥阳县") in told


def test_a_guest_comes_to_a_place_by_its_second_character() -> None:
    found = article_claims("副省长李长明来连调研。", place="大连市")
    assert {(c.head.name, c.tail.name) for c in found if c.predicate == WENT and c.tail} == {("李长明", "大连市")}


def test_a_town_is_told_by_a_body_of_its_own() -> None:
    text = "近日，青溪镇总工会组织走访。镇长李长明来到恒川食品有限公司。"
    assert ("李长明", "青溪镇") in {(c.head.name, c.tail.name) for c in article_claims(text) if c.tail}
