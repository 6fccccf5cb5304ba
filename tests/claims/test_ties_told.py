"""Ties between firms, bodies and places, told in the many ways in which papers tell them."""

from __future__ import annotations

import pytest
from said import edges, ends

TIES = ("subsidiaryOf", "foundedBy", "originatesFrom", "leadsChain")
COUNTY, FIRM, MATE, COLLEGE = "湄潭县", "宏岳集团", "德川公司", "贵州大学"
BRANCH = "贵州宏岳农业发展有限公司"

PARTNERS = [
    pytest.param(f"{FIRM}与国内知名电缆企业{MATE}签订采购协议。", {(FIRM, MATE)}, id="what it is"),
    pytest.param(f"{FIRM}与镇里的{MATE}签订合作协议。", {(FIRM, MATE)}, id="where it is"),
    pytest.param(f"{FIRM}近日宣布，将与动力电池龙头{MATE}展开合作。", {(FIRM, MATE)}, id="announced"),
    pytest.param(f"{FIRM}在此前与{MATE}签署的协议中承诺减排。", {(FIRM, MATE)}, id="before"),
    pytest.param(f"{FIRM}与{COLLEGE}合作多年。", {(FIRM, COLLEGE)}, id="for years"),
    pytest.param(f"{FIRM}与{MATE}举行会谈并签署战略合作协议。", {(FIRM, MATE)}, id="talks and a deal"),
    pytest.param(f"{FIRM}与{MATE}举行会谈，为签署协议做准备。", set(), id="talks alone"),
    pytest.param(f"{FIRM}正在与{MATE}商讨合作。", set(), id="no deal yet"),
    pytest.param(f"{FIRM}与{COLLEGE}，在凤冈县举行战略合作签约仪式。", {(FIRM, COLLEGE)}, id="a ceremony elsewhere"),
    pytest.param(
        f"{FIRM}、{COLLEGE}（以下简称“贵大”）在贵阳签署战略合作协议。", {(FIRM, COLLEGE)}, id="a list, elsewhere"
    ),
    pytest.param(f"由{FIRM}、{MATE}联合开行的班列发车。", {(FIRM, MATE)}, id="jointly"),
    pytest.param(f"{FIRM}、{MATE}联合成立专班。", set(), id="jointly for a task"),
    pytest.param(f"{FIRM}和{MATE}组成联合体中标。", {(FIRM, MATE)}, id="bid together"),
    pytest.param(f"{FIRM}来{COUNTY}考察，双方签订了投资协议。", {(FIRM, COUNTY)}, id="both sides"),
    pytest.param(f"{COUNTY}引进{FIRM}，与其签订了养殖合作协议。", {(COUNTY, FIRM)}, id="with it"),
    pytest.param(f"{COUNTY}引进{FIRM}，合作建立药材基地。", {(COUNTY, FIRM)}, id="brought in, together"),
    pytest.param(f"{FIRM}积极与{COLLEGE}等高校对接，签订了产学研协议。", {(FIRM, COLLEGE)}, id="sought and signed"),
    pytest.param(f"{FIRM}引进{COLLEGE}专家团队，共建工作站。", {(FIRM, COLLEGE)}, id="its experts"),
    pytest.param(f"永兴镇通过与{MATE}支部共建，带动村民就业。", {("永兴镇", MATE)}, id="by working with it"),
    pytest.param(f"作为{COLLEGE}的产学研合作单位，{FIRM}建起了研究院。", {(FIRM, COLLEGE)}, id="as its partner"),
    pytest.param(f"永兴镇大力招商，镇政府与{FIRM}签订了协议。", {("永兴镇", FIRM)}, id="the town's office"),
    pytest.param(f"核桃坝村种茶多年，该村与{FIRM}签订了收购协议。", {("核桃坝村", FIRM)}, id="that village"),
    pytest.param(f"珠海市金湾区与{COUNTY}共建产业园区。", {("金湾区", COUNTY)}, id="a park of two"),
    pytest.param(
        f"{COUNTY}县长王建国会见{FIRM}董事长李志强，双方签署合作协议。", {(COUNTY, FIRM)}, id="leaders meet and sign"
    ),
    pytest.param(f"与会嘉宾共同见证{FIRM}与{MATE}签约。", {(FIRM, MATE)}, id="witnessed"),
    pytest.param(
        f"“我们与{COLLEGE}共同研发了新品种。”{FIRM}总经理王志明说。", {(FIRM, COLLEGE)}, id="what its manager says"
    ),
    pytest.param(
        f"{COUNTY}、凤冈县分别与{FIRM}、{MATE}签约。", {(COUNTY, FIRM), ("凤冈县", MATE)}, id="each with its own"
    ),
    pytest.param(f"{COUNTY}分别与{FIRM}、{MATE}签约。", {(COUNTY, FIRM), (COUNTY, MATE)}, id="with each"),
]
OTHERS = [
    pytest.param(
        f"作为世界500强{FIRM}旗下的一家高端食品企业，{BRANCH}投产。", {(BRANCH, "subsidiaryOf", FIRM)}, id="group"
    ),
    pytest.param(
        f"{BRANCH}是{FIRM}和{MATE}的合资公司。", {(BRANCH, "foundedBy", FIRM), (BRANCH, "foundedBy", MATE)}, id="joint"
    ),
    pytest.param(f"{FIRM}最新成立{BRANCH}。", {(BRANCH, "foundedBy", FIRM)}, id="newly founded"),
    pytest.param(f"返乡青年王志明和几个伙伴合伙成立了{BRANCH}。", {(BRANCH, "foundedBy", "王志明")}, id="with friends"),
    pytest.param(
        f"{BRANCH}是{FIRM}在湄潭县设立的又一业务主体。",
        {(BRANCH, "foundedBy", FIRM), (BRANCH, "subsidiaryOf", FIRM)},
        id="set up there",
    ),
    pytest.param("从温州来湄潭创业的王志明说。", {("王志明", "originatesFrom", "温州市")}, id="came to work"),
    pytest.param(f"{BRANCH}是湄潭县引进的广东企业。", {(BRANCH, "originatesFrom", "广东省")}, id="brought in"),
    pytest.param(f"这家来自广东的企业叫{BRANCH}。", {(BRANCH, "originatesFrom", "广东省")}, id="called"),
    pytest.param(f"依托{FIRM}等龙头企业，大力发展茶产业。", {(FIRM, "leadsChain", "茶产业")}, id="leaders"),
    pytest.param(f"茶产业依托{FIRM}这个龙头，带动农户增收。", {(FIRM, "leadsChain", "茶产业")}, id="the leader"),
]


@pytest.mark.parametrize(("text", "wanted"), PARTNERS)
def test_partners(text: str, wanted: set[tuple[str, str]]) -> None:
    assert set(map(frozenset, ends(text, "cooperatesWith"))) == set(map(frozenset, wanted))


@pytest.mark.parametrize(("text", "wanted"), OTHERS)
def test_other_ties(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert edges(text, *TIES) == wanted
