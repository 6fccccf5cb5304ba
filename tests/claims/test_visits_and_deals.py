"""Who visited what, who met whom, and who made a deal with whom: the whole of what a short article gives of these."""

from __future__ import annotations

import pytest
from said import ends

Pairs = set[tuple[str, str]]

FIRM, OTHER = "湄潭宏岳电子有限公司", "遵义德川机械有限公司"
HEAD = "湄潭县副县长周明远"

VISITS = [
    pytest.param(f"{HEAD}率代表团赴凤冈县考察。", {("周明远", "凤冈县")}, id="leads a delegation"),
    pytest.param("湄潭县副县长周远重访永兴镇。", {("周远", "永兴镇")}, id="comes back"),
    pytest.param("湄潭县副县长周远夜查明德食品有限公司。", {("周远", "明德食品有限公司")}, id="by night"),
    pytest.param(
        "湄潭县领导周明远、陈立专题调研绿洲工业园。",
        {("周明远", "绿洲工业园"), ("陈立", "绿洲工业园")},
        id="on a subject",
    ),
    pytest.param(f"{HEAD}到{FIRM}开展送清凉活动。", {("周明远", FIRM)}, id="brings cool drinks"),
    pytest.param(f"{HEAD}将慰问品送到{FIRM}职工手中。", {("周明远", FIRM)}, id="gifts are brought there"),
    pytest.param(f"{HEAD}为{FIRM}一线职工送去慰问品。", {("周明远", FIRM)}, id="gifts for its staff"),
    pytest.param(f"{HEAD}在{FIRM}与一线职工亲切交流。", {("周明远", FIRM)}, id="talks to its staff"),
    pytest.param(f"在{FIRM}，{HEAD}与工人们交谈。", {("周明远", FIRM)}, id="talks there"),
    pytest.param(f"{HEAD}在{FIRM}车间里停下脚步，拿起产品细看。", {("周明远", FIRM)}, id="stops in its workshop"),
    pytest.param(f"{HEAD}详细询问{FIRM}生产情况。", {("周明远", FIRM)}, id="asks how it goes"),
    pytest.param(f"在会上，{HEAD}询问{FIRM}生产情况。", set(), id="asks at a meeting"),
    pytest.param(
        "周大川、李建林等湄潭县老领导到永兴镇调研。", {("周大川", "永兴镇"), ("李建林", "永兴镇")}, id="retired"
    ),
    pytest.param(f"周大川、李建林等专家一行到{FIRM}考察。", {("周大川", FIRM), ("李建林", FIRM)}, id="experts"),
    pytest.param(
        f"湄潭县委书记周明远率陈立、赵刚等县领导到{FIRM}调研。",
        {("周明远", FIRM), ("陈立", FIRM), ("赵刚", FIRM)},
        id="leads others by name",
    ),
    pytest.param(
        f"湄潭县人大代表视察了{FIRM}，县人大常委会主任陈立参加视察。",
        {("陈立", FIRM)},
        id="goes with nameless delegates",
    ),
    pytest.param(f"在调研{FIRM}时，{HEAD}强调，要抢抓工期。", {("周明远", FIRM)}, id="speaks while visiting"),
    pytest.param(
        "湄潭县委书记周明远率观摩团深入永兴镇、茅坪镇，一天看了十处。",
        {("周明远", "永兴镇"), ("周明远", "茅坪镇")},
        id="towns in a row",
    ),
    pytest.param(
        "湄潭县领导周明远、陈立分别带队到深圳、东莞开展招商。",
        {("周明远", "深圳市"), ("陈立", "东莞市")},
        id="each to one",
    ),
    pytest.param(f"{HEAD}来到核桃坝村村民李大山家中，询问收成。", {("周明远", "核桃坝村")}, id="a villager's home"),
    pytest.param("凤冈县副县长周明远考察了重庆果园港。", set(), id="no city in the name of a port"),
    pytest.param(
        f"湄潭县委书记周明远率队赴东莞，拜访了东莞市贵州商会会长唐大川，并考察了{OTHER}。",
        {("周明远", "东莞市"), ("周明远", OTHER)},
        id="who is called on is no visitor",
    ),
    pytest.param("湄潭县委书记周明远赴沪开展招商活动。", {("周明远", "上海市")}, id="a city by its one character"),
    pytest.param("湄潭县委书记周明远原定赴上海考察，因防汛取消行程。", set(), id="called off"),
    pytest.param(
        "湄潭县委书记周明远不打招呼、直奔现场，先后来到永兴镇、茅坪镇，暗访安全生产。",
        {("周明远", "永兴镇"), ("周明远", "茅坪镇")},
        id="unannounced",
    ),
    pytest.param(f"{HEAD}到访华盛机械有限公司。", {("周明远", "华盛机械有限公司")}, id="no visit to China"),
    pytest.param(f"{HEAD}一行到{FIRM}开展“送解优”活动。", {("周明远", FIRM)}, id="for something done there"),
    pytest.param("湄潭县委书记周明远与来湄考察的德川集团董事长唐大川座谈。", set(), id="only the guest has come"),
]


@pytest.mark.parametrize(("text", "visits"), VISITS)
def test_visits(text: str, visits: Pairs) -> None:
    assert ends(text, "inspected", place="湄潭县") == visits


MEETINGS = [
    pytest.param(f"{HEAD}看望慰问{FIRM}一线职工。", set(), id="staff without a name is nobody"),
    pytest.param(f"{HEAD}走访慰问了{FIRM}职工李大山。", {("周明远", "李大山")}, id="one of the staff"),
    pytest.param(
        "湄潭县委书记周明远、德川集团董事长唐大川围绕合作展开座谈。", {("周明远", "唐大川")}, id="on a subject"
    ),
    pytest.param("湄潭县委书记周明远、副县长陈立围绕主题作交流发言。", set(), id="two who speak"),
    pytest.param(
        f"{HEAD}主持召开座谈会，听取德川集团董事长唐大川、宏岳电子总经理金善的意见建议。",
        {("周明远", "唐大川"), ("周明远", "金善")},
        id="hears them",
    ),
    pytest.param(
        "湄潭县委书记周明远会见了德川集团董事长唐大川，副县长陈立参加会见。",
        {("周明远", "唐大川"), ("陈立", "唐大川")},
        id="takes part in a talk",
    ),
    pytest.param(
        "湄潭县委书记周明远出席活动，会见了德川集团董事长唐大川。", {("周明远", "唐大川")}, id="behind a clause"
    ),
    pytest.param(
        "工作队来到永兴镇，与该镇人大副主席周远、团委书记刘立就工作面对面交流。", set(), id="both are the other side"
    ),
    pytest.param(
        "湄潭县长周明远率招商小分队赴浙江绍兴招商。在绍兴，与德川集团董事长唐大川会面。",
        {("周明远", "唐大川")},
        id="no subject",
    ),
    pytest.param(
        f"8月8日，德川集团董事长唐大川来到湄潭县查看项目。2021年，湄潭县领导多次前往北京，与{FIRM}洽谈合作。",
        set(),
        id="a subject without a name",
    ),
]


@pytest.mark.parametrize(("text", "talks"), MEETINGS)
def test_meetings(text: str, talks: Pairs) -> None:
    assert ends(text, "metWith", place="湄潭县") == talks


DEALS = [
    pytest.param(
        "湄潭县与凤冈县、余庆县签署文旅合作协议。", {("湄潭县", "凤冈县"), ("湄潭县", "余庆县")}, id="one with a list"
    ),
    pytest.param(
        "湄潭县、凤冈县、余庆县签署遵义东部共建协议。",
        {("湄潭县", "凤冈县"), ("湄潭县", "余庆县"), ("凤冈县", "余庆县")},
        id="all of a list",
    ),
    pytest.param(f"湄潭县与{FIRM}洽谈多次，但至今未达成协议。", set(), id="none was made"),
    pytest.param(f"湄潭县与{FIRM}签订的开发协议因环评问题已经解除。", set(), id="it has ended"),
    pytest.param(f"湄潭县与{FIRM}曾就预制菜签订协议，后因环评未过终止合作。", set(), id="they have parted"),
    pytest.param(
        "江铃汽车与东风公司，以及比亚迪与赣锋锂业分别达成战略合作。",
        {("江铃汽车", "东风公司"), ("比亚迪", "赣锋锂业")},
        id="pairs",
    ),
    pytest.param("绿洲产业园、宏岳科技等项目集中签约。", set(), id="a list of projects"),
    pytest.param(
        f"{FIRM}与湄潭县、凤冈县等4个县签约。", {(FIRM, "湄潭县"), (FIRM, "凤冈县")}, id="of so many counties"
    ),
    pytest.param(f"{FIRM}代表与湄潭县代表签约。", {(FIRM, "湄潭县")}, id="by those who act for them"),
    pytest.param(f"湄潭县有关部门与{FIRM}签约。", {("湄潭县", FIRM)}, id="by a department without a name"),
    pytest.param(f"遵义职业学院已同{FIRM}建立实习基地。", {("遵义职业学院", FIRM)}, id="a place to learn"),
    pytest.param(f"湄潭县与{FIRM}形成初步合作意向。", {("湄潭县", FIRM)}, id="they mean to"),
    pytest.param(
        f"湄潭县与{FIRM}、{OTHER}分别就茶叶深加工、辣椒加工两个项目签订了投资协议。",
        {("湄潭县", FIRM), ("湄潭县", OTHER)},
        id="on what",
    ),
    pytest.param(
        f"湄潭高新区举行集中签约仪式，{FIRM}、{OTHER}等8家企业现场签约。",
        {("湄潭高新区", FIRM), ("湄潭高新区", OTHER)},
        id="at a ceremony",
    ),
    pytest.param(
        "杭州市西湖区党政代表团到湄潭县考察，两地签署了合作协议。", {("西湖区", "湄潭县")}, id="the two of them"
    ),
    pytest.param(
        "德川集团董事长唐大川来湄潭县考察。双方就建设酒店进行了洽谈，并签订了投资意向书。",
        {("湄潭县", "德川集团")},
        id="guest and host",
    ),
    pytest.param(f"湄潭县妇联联合{FIRM}成立实训中心。", {("湄潭县妇联", FIRM)}, id="a body joins a firm"),
    pytest.param(
        "湄潭县农业农村局联合贵州大学成立研究院。", {("湄潭县农业农村局", "贵州大学")}, id="a body joins another"
    ),
    pytest.param("湄潭县检察院与县工商联签订共建协议。", {("湄潭县检察院", "湄潭县工商联")}, id="two of one county"),
    pytest.param(
        f"德川集团牵头，宏岳科技提供技术，联合{FIRM}共同建设。", {("德川集团", FIRM)}, id="who leads and who joins"
    ),
    pytest.param(
        f"{FIRM}与县政府签订投资协议。", {(FIRM, "湄潭县政府"), (FIRM, "湄潭县")}, id="the county's government"
    ),
]


@pytest.mark.parametrize(("text", "deals"), DEALS)
def test_deals(text: str, deals: Pairs) -> None:
    found = ends(text, "cooperatesWith", place="湄潭县")
    assert {frozenset(pair) for pair in found} == {frozenset(pair) for pair in deals}
