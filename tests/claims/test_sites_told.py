"""Where firms, projects and parks are when no plain verb says so: seats, first residents, people who came to build."""

from __future__ import annotations

import pytest
from said import article_claims, ends, page_edges

FIRM, OTHER = "贵州黔瑞新材料有限公司", "贵州云岭食品有限公司"
ZONE, ESTATE, TOWN = "惠水县经济开发区", "甲良镇建材产业园", "濛江街道"

CASES = [
    pytest.param(f"{FIRM}所在地{ZONE}给了不少支持。", None, [(FIRM, "inPark", ZONE)], id="seat beside the firm"),
    pytest.param(f"{ZONE}获批多年，是{FIRM}总部所在地。", None, [(FIRM, "inPark", ZONE)], id="seat of a firm"),
    pytest.param(f"{ZONE}获批多年，不是{FIRM}总部所在地。", None, [], id="no seat of a firm"),
    pytest.param(
        f"{FIRM}成立于2019年，注册地址为{ZONE}，法人为陈明。", None, [(FIRM, "inPark", ZONE)], id="registered"
    ),
    pytest.param(
        f"另一家为{FIRM}，成立于2019年，注册地址为{ZONE}。", None, [(FIRM, "inPark", ZONE)], id="what another is"
    ),
    pytest.param(f"{FIRM}建设地点：{TOWN}。", None, [(FIRM, "locatedIn", TOWN)], id="spot of building"),
    pytest.param(f"作为{ZONE}首批入驻企业之一，{FIRM}扩产。", None, [(FIRM, "inPark", ZONE)], id="as one of the first"),
    pytest.param(f"在{ZONE}，像{FIRM}这样的企业还有30多家。", None, [(FIRM, "inPark", ZONE)], id="such firms"),
    pytest.param(f"{ESTATE}第一家投产的企业是{FIRM}。", None, [(FIRM, "inPark", ESTATE)], id="the first is"),
    pytest.param(
        f"{ESTATE}去年建成，{FIRM}成为首家入驻企业。", None, [(FIRM, "inPark", ESTATE)], id="became the first"
    ),
    pytest.param(
        f"{ESTATE}首批签约的{FIRM}、{OTHER}已进场装修。",
        None,
        [(FIRM, "inPark", ESTATE), (OTHER, "inPark", ESTATE)],
        id="first to sign",
    ),
    pytest.param(
        f"{ESTATE}里，新入驻的{FIRM}、{OTHER}正在安装设备。",
        None,
        [(FIRM, "inPark", ESTATE), (OTHER, "inPark", ESTATE)],
        id="newcomers inside",
    ),
    pytest.param(
        f"{ZONE}管委会主任陈明介绍，{FIRM}去年投产，年产铝箔3万吨。",
        None,
        [(FIRM, "inPark", ZONE)],
        id="told by its head",
    ),
    pytest.param(
        f"{ZONE}规划面积3平方公里，主攻食品产业，代表企业有{FIRM}、{OTHER}。",
        None,
        [(FIRM, "inPark", ZONE), (OTHER, "inPark", ZONE)],
        id="typical firms of a park",
    ),
    pytest.param(
        f"{ZONE}今年开工建设的项目有年产5万吨铝箔项目、年产2万吨豆干项目。",
        None,
        [("年产5万吨铝箔项目", "inPark", ZONE), ("年产2万吨豆干项目", "inPark", ZONE)],
        id="begun this year",
    ),
    pytest.param(f"落户{ESTATE}的8家企业中，{FIRM}最大。", None, [(FIRM, "inPark", ESTATE)], id="of those there"),
    pytest.param(f"与{ESTATE}合作的8家企业中，{FIRM}最大。", None, [], id="of those that work with it"),
    pytest.param(f"{ZONE}重点企业{FIRM}订单饱满。", None, [(FIRM, "inPark", ZONE)], id="chief firm of a park"),
    pytest.param(f"{ZONE}创业大道旁的{FIRM}订单不断。", None, [(FIRM, "inPark", ZONE)], id="on a road in a park"),
    pytest.param(f"走进{ZONE}，映入眼帘的是{FIRM}的厂房。", None, [(FIRM, "inPark", ZONE)], id="what meets the eye"),
    pytest.param(f"从广东来到{ZONE}投资办厂的{FIRM}扩产。", None, [(FIRM, "inPark", ZONE)], id="who came to build"),
    pytest.param(
        f"{FIRM}、{OTHER}等15家企业汇聚于{ESTATE}。",
        None,
        [(FIRM, "inPark", ESTATE), (OTHER, "inPark", ESTATE)],
        id="gathered",
    ),
    pytest.param(
        f"陈明回到家乡{TOWN}，创办了{FIRM}。", None, [(FIRM, "locatedIn", TOWN)], id="home again, somebody founds"
    ),
    pytest.param(f"陈明到{TOWN}考察后，创办了{FIRM}。", None, [], id="a visit, then a founding"),
    pytest.param(
        f"{TOWN}凭借石材资源，招引福建客商兴建{FIRM}。", None, [(FIRM, "locatedIn", TOWN)], id="brought to build"
    ),
    pytest.param(f"陈明在{TOWN}投资2亿元，兴建{FIRM}。", None, [(FIRM, "locatedIn", TOWN)], id="spent on the spot"),
    pytest.param(f"{FIRM}的厂房就在{TOWN}安置点楼下。", None, [(FIRM, "locatedIn", TOWN)], id="below a settlement"),
    pytest.param(
        f"{TOWN}组织辖区{FIRM}、{OTHER}等企业开展培训。",
        None,
        [(FIRM, "locatedIn", TOWN), (OTHER, "locatedIn", TOWN)],
        id="the town's own firms",
    ),
    pytest.param(f"{TOWN}近年发展快，该街道的{FIRM}扩产。", None, [(FIRM, "locatedIn", TOWN)], id="that town"),
]


@pytest.mark.parametrize(("text", "place", "wanted"), CASES)
def test_site(text: str, place: str | None, wanted: list[tuple[str, str, str]]) -> None:
    said = (c for c in article_claims(text, place=place) if c.predicate in ("inPark", "locatedIn") and c.tail)
    found = {(c.head.name, c.predicate, c.tail.name) for c in said if c.head.type in ("Company", "Project") and c.tail}
    assert sorted(one for one in found if not (one[1] == "locatedIn" and one[2] in ("甲良镇", "惠水县"))) == sorted(
        wanted
    )


PAGES = [
    pytest.param(
        f"惠水县：产业兴县\n9月22日，在{FIRM}生产车间，工人正在赶制订单。",
        [(FIRM, "惠水县")],
        id="at work in the county of the article",
    ),
    pytest.param(
        "惠水县：产业兴县\n9月22日，中国石化在惠水县启动活动，车间满负荷生产的是别家。",
        [],
        id="a group of the whole country",
    ),
    pytest.param(
        f"走进惠水县{TOWN}的{FIRM}，机器轰鸣。{FIRM}位于惠水县，占地20亩。",
        [(FIRM, TOWN)],
        id="the narrower of two",
    ),
    pytest.param(
        "荔波县：园区建设提速\n昨日，荔波县农产品物流园项目开工仪式在玉屏街道举行。",
        [("荔波县农产品物流园项目", "玉屏街道")],
        id="where a ceremony is held for a project",
    ),
    pytest.param(
        f"惠水县：产业兴县\n{FIRM}投资3亿元的年产5万吨铝箔项目落户惠水县。",
        [("年产5万吨铝箔项目", "惠水县")],
        id="who invests in the county may be at home elsewhere",
    ),
    pytest.param(
        f"惠水县：产业兴县\n{TOWN}党工委书记陈明介绍，{FIRM}去年投产，年产铝箔3万吨。",
        [(FIRM, TOWN)],
        id="told by who leads the town",
    ),
    pytest.param(
        "惠水县举行年产5万吨铝箔项目开工仪式。", [("年产5万吨铝箔项目", "惠水县")], id="a ceremony of the county"
    ),
    pytest.param(
        "年产5万吨铝箔项目坐落于惠水县北部的岗度镇。",
        [("年产5万吨铝箔项目", "岗度镇")],
        id="in a part of the county",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PAGES)
def test_pages(text: str, wanted: list[tuple[str, str]]) -> None:
    assert sorted((head, tail) for head, _, tail in page_edges(text, "locatedIn")) == sorted(wanted)


PARKS = [
    pytest.param(
        f"作为{ZONE}内最大的一个“园中园”，长田工业园孵化企业百家。", [("长田工业园", ZONE)], id="a park in the park"
    ),
    pytest.param(
        "荔波县驾欧工业园是荔波经济开发区的核心园区。", [("荔波县驾欧工业园", "荔波经济开发区")], id="its core"
    ),
    pytest.param(
        "荔波经济开发区规划建设了朝阳食品园、甲良建材园等专业园区。",
        [("朝阳食品园", "荔波经济开发区"), ("甲良建材园", "荔波经济开发区")],
        id="planned inside",
    ),
    pytest.param("围绕荔波经济开发区打造朝阳食品园。", [], id="planned around it"),
    pytest.param(
        "荔波经济开发区下设朝阳、驾欧、甲良三个园区。",
        [("朝阳园区", "荔波经济开发区"), ("甲良园区", "荔波经济开发区"), ("驾欧园区", "荔波经济开发区")],
        id="its parts by their places",
    ),
    pytest.param(
        "镇平县云岭食品产业园坐落于县城北部的镇平县产业集聚区。",
        [("镇平县云岭食品产业园", "镇平县产业集聚区")],
        id="on a side of the town",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PARKS)
def test_parks(text: str, wanted: list[tuple[str, str]]) -> None:
    assert sorted(ends(text, "inPark")) == wanted
