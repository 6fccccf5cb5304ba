"""Who visits, meets and signs as county papers tell it: over several clauses, accompanied, with posts in between."""

from __future__ import annotations

import pytest
from said import edges

SAW, SIGNED, POST, FROM = "inspected", "cooperatesWith", "holdsPost", "originatesFrom"
PUMPS, PIPES, PARK = "泰顺恒力泵业有限公司", "泰顺通达管业有限公司", "阜宁轻工业园"
LIU, CHEN = "刘建国", "陈立新"

CASES = [
    pytest.param(
        f"市政协副主席{LIU}到会祝贺。会后，{LIU}在县长{CHEN}的陪同下，参观了园区内的{PUMPS}、{PIPES}两家企业。",
        {(LIU, SAW, PUMPS), (LIU, SAW, PIPES)},
        id="accompanied by others, without a post",
    ),
    pytest.param(
        f"市经信局局长{LIU}带队来泰顺县调研，在{PUMPS}和{PIPES}的车间里待了整整一个上午。",
        {(LIU, SAW, "泰顺县"), (LIU, SAW, PUMPS), (LIU, SAW, PIPES)},
        id="spent the morning in the workshops",
    ),
    pytest.param(
        f"{LIU}在{PUMPS}的车间里工作，待了三年。",
        set(),
        id="works there",
    ),
    pytest.param(
        f"泰顺县副县长{LIU}带领县应急管理局负责人来阜宁县，采取“四不两直”方式，先后到{PUMPS}、{PIPES}检查安全生产。",
        {(LIU, SAW, "阜宁县"), (LIU, SAW, PUMPS), (LIU, SAW, PIPES)},
        id="unannounced",
    ),
    pytest.param(
        f"泰顺县副县长{LIU}则带队去了山东寿光，与当地企业洽谈，但没有签约。",
        {(LIU, SAW, "寿光市")},
        id="a visit from which no deal came",
    ),
    pytest.param(
        f"阜宁县县长{CHEN}率团来泰顺县考察。阜宁县副县长{LIU}，泰顺县副县长（挂职）孙大海参加考察。",
        {(CHEN, SAW, "泰顺县"), (LIU, SAW, "泰顺县"), ("孙大海", SAW, "泰顺县")},
        id="a note behind the post of one of those who come along",
    ),
    pytest.param(
        f"{PUMPS}与{PARK}的一家铸造厂签约。",
        set(),
        id="a firm of a park signs, and not the park",
    ),
    pytest.param(
        f"泰顺县委书记{LIU}，县委副书记、县长{CHEN}等县领导，带领各乡镇书记，对全县项目进行观摩。观摩组先后来到{PUMPS}、{PIPES}。",
        {(who, SAW, firm) for who in (LIU, CHEN) for firm in (PUMPS, PIPES)},
        id="all who lead the group",
    ),
    pytest.param(
        f"泰顺县副县长{LIU}、县商务局局长{CHEN}一行，6月4日至6日赶赴浙江温岭、玉环两市，敲门招商。",
        {(who, SAW, city) for who in (LIU, CHEN) for city in ("温岭市", "玉环市")},
        id="days in front of where they went",
    ),
    pytest.param(
        f"泰顺县副县长{LIU}到泰顺县罗阳镇调研，先后察看了{PUMPS}和雅阳镇塔头底村的猕猴桃种植基地。",
        {(LIU, SAW, "罗阳镇"), (LIU, SAW, PUMPS), (LIU, SAW, "猕猴桃种植基地"), (LIU, SAW, "塔头底村")},
        id="a base of a village",
    ),
    pytest.param(
        f"泰顺县县长{CHEN}与{PUMPS}总经理{LIU}会面，就泵阀产业园项目深入沟通。",
        set(),
        id="what is talked of is not seen",
    ),
    pytest.param(
        f"{PUMPS}把泵体卖给了一墙之隔的{PIPES}，两家签了三年的供货合同。",
        {(PUMPS, SIGNED, PIPES)},
        id="a contract of supply",
    ),
    pytest.param(
        f"{PUMPS}是当地民企，2018年就同{PIPES}签了供货合同。",
        {(PUMPS, SIGNED, PIPES)},
        id="in a year",
    ),
    pytest.param(
        f"县领导{LIU}、{CHEN}、刘勇兵分三路，分别深入罗阳镇、雅阳镇、泗溪镇，检查防汛工作。",
        {(LIU, SAW, "罗阳镇"), (CHEN, SAW, "雅阳镇"), ("刘勇", SAW, "泗溪镇")},
        id="three ways",
    ),
    pytest.param(
        f"县领导{LIU}、{CHEN}分别带队，到罗阳镇、雅阳镇检查防汛工作。",
        {(LIU, SAW, "罗阳镇"), (CHEN, SAW, "雅阳镇")},
        id="each leads others",
    ),
    pytest.param(
        "泰顺县罗阳镇与寿宁县鳌阳镇跨县共建茶产业园。", {("罗阳镇", SIGNED, "鳌阳镇")}, id="across the county line"
    ),
    pytest.param(
        f"泰顺县农商银行向{PUMPS}授信1亿元，双方于11月8日签订银企合作协议。",
        {("泰顺县农商银行", SIGNED, PUMPS)},
        id="a bank lends and both sign",
    ),
    pytest.param(
        f"{PUMPS}请来浙江大学的教授把脉，后来又与江苏大学合作，办起了研究所。",
        {(PUMPS, SIGNED, "江苏大学")},
        id="a professor who advises is no partner",
    ),
]
POSTS = [
    pytest.param(
        f"{PUMPS}总经理、安徽六安人{LIU}介绍。",
        {(LIU, POST, PUMPS), (LIU, FROM, "六安市")},
        id="where he is from between",
    ),
    pytest.param(
        f"泰顺县工商联（总商会）主席{LIU}出席。", {(LIU, POST, "泰顺县工商联")}, id="what else the body is called"
    ),
    pytest.param(
        f"在{PUMPS}车间，公司第二代掌门人{LIU}介绍了产品。", {(LIU, POST, PUMPS)}, id="of the second generation"
    ),
    pytest.param(f"{PUMPS}董事长马库斯·魏因加特说。", {("马库斯·魏因加特", POST, PUMPS)}, id="a foreign name"),
    pytest.param(f"泰顺县果业发展中心主任{LIU}介绍。", {(LIU, POST, "泰顺县果业发展中心")}, id="a centre"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_visits_and_deals(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert edges(text, SAW, SIGNED) == expected


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_posts(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert edges(text, POST, FROM) == expected
