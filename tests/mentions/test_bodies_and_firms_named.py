"""Bodies, firms and settlements that no table knows, by what stands around them; and what only looks like one."""

from __future__ import annotations

import pytest
from said import article_claims, spots

BODY, FIRM, PLACE = "Organization", "Company", "Place"

CASES = [
    pytest.param(
        "近日，县机关车辆保障中心联合县建筑质量安全监督站开展检查，县植保站到场。",
        "安福县",
        [(BODY, "安福县机关车辆保障中心"), (BODY, "安福县建筑质量安全监督站"), (BODY, "安福县植保站")],
        id="a body by its level and its work",
    ),
    pytest.param(
        "市民服务中心的人说，市场管理中心和区域性物流中心快建成了，县级融媒体中心也在建，优化产业布局。",
        "安福县",
        [],
        id="a word that opens with a level",
    ),
    pytest.param(
        "安福县林果业协会举办展销会，督促检察院加强督办。",
        "安福县",
        [(BODY, "安福县林果业协会")],
        id="what somebody organises is no office",
    ),
    pytest.param(
        "县发改局、工信局、湿地保护局和双创办负责人到会。",
        "安福县",
        [(BODY, f"安福县{name}") for name in ("发改局", "工信局", "湿地保护局", "双创办")],
        id="departments of a list, two of which no table knows",
    ),
    pytest.param(
        "长沙市芙蓉区人民政府与湘沅电子有限公司签约，泸溪县浦市镇人民政府到会。",
        None,
        [(BODY, "长沙市芙蓉区人民政府"), (FIRM, "湘沅电子有限公司"), (PLACE, "泸溪县"), (BODY, "浦市镇人民政府")],
        id="the government of a district and its city",
    ),
    pytest.param("代表团拜访肯尼亚湖北商会。", None, [(BODY, "肯尼亚湖北商会")], id="a guild abroad"),
    pytest.param(
        "推广实践中学习的经验，村级物流服务站、肿瘤专科医院、工程（技术）研究中心建成，某知名三甲医院到会。",
        None,
        [],
        id="kinds of bodies",
    ),
    pytest.param(
        "近年来，梅亭社区党委抓服务，菊泽新区社区党委也抓。",
        None,
        [(BODY, "梅亭社区党委")],
        id="a community before its party branch",
    ),
    pytest.param(
        "武汉市新洲区汪集街、阳逻街到会。记者来到新洲区阳逻街8号。",
        None,
        [(PLACE, "汪集街道"), (PLACE, "阳逻街道"), (PLACE, "新洲区")],
        id="subdistricts called streets, and an address",
    ),
    pytest.param(
        "许昌市建安区五女店镇老庄陈村到会。", None, [(PLACE, "老庄陈村")], id="a village whose end names another one"
    ),
    pytest.param(
        "副县长王刚到县国有资产经营公司、县第二水厂、县新华书店、县农商行检查，建设县污水处理厂扩建工程。",
        "安福县",
        [(FIRM, f"安福县{name}") for name in ("国有资产经营公司", "第二水厂", "新华书店", "农商行")],
        id="firms of a county, and works",
    ),
    pytest.param(
        "安福县金叶烟草专业合作社联合社到会，大塘镇新场村股份经济合作社未到。",
        None,
        [(FIRM, "安福县金叶烟草专业合作社联合社"), (PLACE, "大塘镇"), (FIRM, "新场村股份经济合作社")],
        id="unions of co-operatives, and a village's own one",
    ),
    pytest.param(
        "武汉攀升鼎沅科技有限公司、鞍山工沅控制工程有限公司到会。",
        None,
        [(FIRM, "武汉攀升鼎沅科技有限公司"), (FIRM, "鞍山工沅控制工程有限公司")],
        id="verbs inside a legal name",
    ),
    pytest.param(
        "甘肃电投张掖发电有限责任公司到会。",
        None,
        [(FIRM, "甘肃电投张掖发电有限责任公司")],
        id="a province's firm in front of a place",
    ),
    pytest.param(
        "中国电建贵阳院、中车株洲所、国家能源集团宁夏电力、中交二航局到会。",
        None,
        [(FIRM, name) for name in ("中国电建贵阳院", "中车株洲所", "国家能源集团宁夏电力", "中交二航局")],
        id="parts of national firms",
    ),
    pytest.param(
        "特佰沅超市、宏泽酒业、骏沅食品、龙川民宿共4家企业到会。",
        None,
        [(FIRM, name) for name in ("特佰沅超市", "宏泽酒业", "骏沅食品", "龙川民宿")],
        id="shops in a list of firms, without the word before the count",
    ),
    pytest.param(
        "贵州塞沅乐器制造有限公司、神曲乐器、昊瑞乐器、鸿沅箱包落户园区。",
        None,
        [(FIRM, name) for name in ("贵州塞沅乐器制造有限公司", "神曲乐器", "昊瑞乐器", "鸿沅箱包")],
        id="a list that opens with a full name",
    ),
    pytest.param(
        "国家能源局四川监管办、中国证监会广东监管局到会。",
        None,
        [(BODY, "国家能源局四川监管办"), (BODY, "中国证监会广东监管局")],
        id="what national bodies have in a province",
    ),
    pytest.param(
        "王刚到兴发采石场、富民养殖场、大型养殖场、农民种植场检查。",
        None,
        [(FIRM, "兴发采石场"), (FIRM, "富民养殖场")],
        id="farms and pits by lucky words, and kinds of them",
    ),
    pytest.param(
        "云阳县的三峡云海药业到会，农村传统酒业转型。",
        None,
        [(PLACE, "云阳县"), (FIRM, "三峡云海药业")],
        id="two words in front of a trade, and what is none",
    ),
    pytest.param(
        "上海市天山路街道社区服务办与埃及孔雀能源公司签约。",
        None,
        [(BODY, "上海市天山路街道社区服务办"), (FIRM, "埃及孔雀能源公司")],
        id="an office of a town, and a firm abroad",
    ),
    pytest.param("上海长远集团到会。", None, [(FIRM, "上海长远集团")], id="a group by a place and a word"),
    pytest.param("同时也是全球最大的企业，及时联系企业。", None, [], id="no name in front of what defines firms"),
]


@pytest.mark.parametrize(("text", "place", "wanted"), CASES)
def test_names(text: str, place: str | None, wanted: list[tuple[str, str]]) -> None:
    assert [(kind, name) for kind, _, name in spots(text, BODY, FIRM, PLACE, place=place)] == wanted


POSTS = [
    pytest.param(
        "红旗电缆总经理王平、太湖数据集团副总裁张立、魅沅科技董事长李平到会。",
        {("王平", "Company", "红旗电缆"), ("张立", "Company", "太湖数据集团"), ("李平", "Company", "魅沅科技")},
        id="firms that only a manager's post tells",
    ),
    pytest.param("圣美世界控股集团副董事长李刚到会。", {("李刚", "Company", "圣美世界控股集团")}, id="a group"),
    pytest.param("智慧物流总经理赵平、清洁能源总裁王强到会。", set(), id="sorts of firms"),
    pytest.param(
        "泽鹏新区科技创新和经济服务局局长刘刚到会。",
        {("刘刚", "Organization", "泽鹏新区科技创新和经济服务局")},
        id="a department of a zone",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), POSTS)
def test_holders(text: str, wanted: set[tuple[str, str, str]]) -> None:
    held = (c for c in article_claims(text) if c.predicate == "holdsPost" and c.tail)
    assert {(c.head.name, c.tail.type, c.tail.name) for c in held if c.tail} == wanted
