"""Who works with whom, who has met whom, who came where, and whose a firm is, in the ways in which papers vary them."""

from __future__ import annotations

import pytest
from said import article_claims

Ties = set[tuple[str, str, str]]
FIRM, OTHER, THIRD = "湄潭宏岳电子有限公司", "德川机械有限公司", "恒川食品有限公司"
TOWN, SCHOOL, BUREAU = "湄潭县", "遵义师范学院", "湄潭县农业农村局"
WORKS, MET, WENT, OF, BY = "cooperatesWith", "metWith", "inspected", "subsidiaryOf", "foundedBy"

CASES: list[tuple[str, str, Ties]] = [
    ("quoted verb", f"{TOWN}“牵手”{FIRM}，发展电子产业。", {(TOWN, WORKS, FIRM)}),
    (
        "party branches",
        f"{BUREAU}党总支与{FIRM}党支部进行了党建结对。",
        {(f"{BUREAU}党总支", WORKS, f"{FIRM}党支部")},
    ),
    (
        "branches that share a slogan",
        f"{BUREAU}党支部与{FIRM}党支部开展“党建聚合力，结对促发展”党日活动。",
        {(f"{BUREAU}党支部", WORKS, f"{FIRM}党支部")},
    ),
    ("party committee joins a firm", f"{BUREAU}党委携手{FIRM}共建农家书屋。", {(BUREAU, WORKS, FIRM)}),
    (
        "named behind the noun",
        f"{FIRM}与两大合作伙伴——{OTHER}和{THIRD}扩大产能。",
        {(FIRM, WORKS, OTHER), (FIRM, WORKS, THIRD)},
    ),
    ("partner in an ecosystem", f"{FIRM}是{OTHER}的重要生态伙伴。", {(FIRM, WORKS, OTHER)}),
    (
        "both sides, later",
        f"{FIRM}与{TOWN}情谊深厚，双方在基地建设、人才培养等方面开展了务实合作。",
        {(FIRM, WORKS, TOWN)},
    ),
    ("close to a place", f"{FIRM}是电子龙头企业，与{TOWN}各方面合作紧密。", {(FIRM, WORKS, TOWN)}),
    (
        "joined in a later clause",
        f"{FIRM}坚持自主创新，先后联合{SCHOOL}成立研究中心。",
        {(FIRM, WORKS, SCHOOL)},
    ),
    ("school and place", f"{SCHOOL}与{TOWN}开展校地合作。", {(SCHOOL, WORKS, TOWN)}),
    ("foreign name in brackets", f"{FIRM}与{OTHER}（Dechuan Machinery）合作。", {(FIRM, WORKS, OTHER)}),
    ("signing of memoranda", f"{FIRM}与{OTHER}进行《合作备忘录》《采购协议》的签订。", {(FIRM, WORKS, OTHER)}),
    ("bureaus look into something", f"{BUREAU}会同湄潭县水利局到水库调研。", set()),
    ("of one mind", f"{FIRM}与{OTHER}达成一致，终止协议。", set()),
    (
        "guests welcomed as a group",
        "正安县委书记王维刚率代表团赴湄潭县考察。座谈会上，湄潭县委书记李长明对考察团一行的到来表示热烈欢迎。",
        {("王维刚", WENT, TOWN), ("李长明", MET, "王维刚")},
    ),
    (
        "speaks at the talk",
        "正安县委书记王维刚到湄潭县考察。座谈会上，湄潭县委书记李长明介绍了县情。",
        {("王维刚", WENT, TOWN), ("王维刚", MET, "李长明")},
    ),
    (
        "speaks for a firm that was visited",
        f"湄潭县委书记李长明到{FIRM}调研。座谈会上，{FIRM}董事长王维刚介绍了企业情况。",
        {("李长明", WENT, FIRM), ("李长明", MET, "王维刚")},
    ),
    (
        "speaks at a talk of their own people",
        "湄潭县委书记李长明到湄潭县农业农村局调研。座谈会上，湄潭县副县长赵立新发言。",
        {("李长明", WENT, BUREAU)},
    ),
    (
        "gathered with guests",
        "遵义市商会会长王维刚率考察团到湄潭县考察。湄潭县委书记李长明与企业家们共聚一堂，共话发展。",
        {("王维刚", WENT, TOWN), ("李长明", MET, "王维刚")},
    ),
    (
        "goes along and talks",
        f"{FIRM}董事长王维刚到湄潭县考察，湄潭县县长李长明陪同考察并座谈。",
        {("王维刚", WENT, TOWN), ("李长明", MET, "王维刚")},
    ),
    (
        "received",
        f"{FIRM}董事长王维刚到湄潭县考察，受到湄潭县县长李长明的热情接待。",
        {("王维刚", WENT, TOWN), ("王维刚", MET, "李长明")},
    ),
    (
        "calls on somebody",
        f"湄潭县县长李长明赴遵义市招商，拜访{FIRM}董事长王维刚。",
        {("李长明", WENT, "遵义市"), ("李长明", MET, "王维刚")},
    ),
    (
        "with others of the firm",
        f"会上，湄潭县县长李长明与{FIRM}董事长王维刚以及技术人员就产品研发进行了有效深入的交流。",
        {("李长明", MET, "王维刚")},
    ),
    (
        "the next stop",
        f"湄潭县县长李长明一行首先来到{FIRM}，随后又到{OTHER}、{THIRD}，认真听取汇报。",
        {("李长明", WENT, FIRM), ("李长明", WENT, OTHER), ("李长明", WENT, THIRD)},
    ),
    (
        "bodies that nobody read in a list of people",
        "宏岳公司副总裁王维刚、营销中心副总经理李长明一行到德川机械有限公司参观，"
        "并与德川机械有限公司总经理赵立新、云数据服务中心主任钱树坤等进行了交流。",
        {
            ("王维刚", WENT, OTHER),
            ("李长明", WENT, OTHER),
            ("王维刚", MET, "赵立新"),
            ("王维刚", MET, "钱树坤"),
            ("李长明", MET, "赵立新"),
            ("李长明", MET, "钱树坤"),
        },
    ),
    ("the stop in front", f"来到{FIRM}，湄潭县县长李长明听取了企业介绍。", {("李长明", WENT, FIRM)}),
    ("a career", f"王维刚毕业后来到{TOWN}，又到{BUREAU}任职。", set()),
    (
        "several of a group",
        f"{FIRM}旗下企业{OTHER}和{THIRD}开工。",
        {(OTHER, OF, FIRM), (THIRD, OF, FIRM)},
    ),
    ("held by one", f"{OTHER}由{FIRM}100%持股。", {(OTHER, OF, FIRM)}),
    (
        "firms it has put money into",
        f"{FIRM}投资了{OTHER}、{THIRD}等5家全资或控股子公司。",
        {(OTHER, OF, FIRM), (THIRD, OF, FIRM)},
    ),
    (
        "founded by joining another",
        f"{FIRM}联合{OTHER}共同出资成立{THIRD}。",
        {(FIRM, WORKS, OTHER), (THIRD, BY, FIRM), (THIRD, BY, OTHER)},
    ),
    (
        "mainly by several",
        f"{FIRM}总部位于湄潭县，主要由{OTHER}、{THIRD}发起设立。",
        {(FIRM, BY, OTHER), (FIRM, BY, THIRD), (OTHER, WORKS, THIRD)},
    ),
    (
        "what it makes in front of its name",
        f"客商王维刚投资成立食品公司——{THIRD}。",
        {(THIRD, BY, "王维刚")},
    ),
]


@pytest.mark.parametrize(("text", "ties"), [pytest.param(text, ties, id=name) for name, text, ties in CASES])
def test_ties(text: str, ties: Ties) -> None:
    kinds = {WORKS, MET, WENT, OF, BY}
    told = {(c.head.name, c.predicate, c.tail.name) for c in article_claims(text) if c.tail and c.predicate in kinds}
    assert told == ties
