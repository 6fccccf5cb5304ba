"""Posts that people leave, take together or have beside another, and people told by what they do."""

from __future__ import annotations

import pytest
from said import article_claims, mentions

BUREAU, GROUP, OLD_GROUP = "宜昌市水务局", "湖北清江能源集团有限公司", "湖北汉水能源集团有限公司"

POSTS = [
    pytest.param(
        f"会议决定免去周大明同志的{BUREAU}副局长职务。", {("周大明", BUREAU, f"{BUREAU}副局长")}, id="dismissed from it"
    ),
    pytest.param(
        f"方志强任{GROUP}董事长，免去其{OLD_GROUP}总经理职务。",
        {("方志强", GROUP, f"{GROUP}董事长"), ("方志强", OLD_GROUP, f"{OLD_GROUP}总经理")},
        id="of who takes another",
    ),
    pytest.param(
        f"会上宣布了关于陆建国同志任{GROUP}总经理的决定。", {("陆建国", GROUP, f"{GROUP}总经理")}, id="decided on"
    ),
    pytest.param(
        f"周大明、方志强，均转任{BUREAU}党组成员。",
        {("周大明", BUREAU, f"{BUREAU}党组成员"), ("方志强", BUREAU, f"{BUREAU}党组成员")},
        id="taken by several",
    ),
    pytest.param(
        f"时任{GROUP}财务总监（兼）的陆建国已被处罚。",
        {("陆建国", GROUP, f"{GROUP}财务总监")},
        id="held beside another",
    ),
    pytest.param(
        "襄阳高新区管委会主任周大明，国家试验区管委会副主任陆建国，高新区管委会副主任方志强参加。",
        {
            ("周大明", "襄阳高新区", "襄阳高新区管委会主任"),
            ("陆建国", "国家试验区", "国家试验区管委会副主任"),
            ("方志强", "襄阳高新区", "高新区管委会副主任"),
        },
        id="in another park than the one before",
    ),
    pytest.param(
        "任命陆建国同志为中共宜昌市委常委。", {("陆建国", "宜昌市", "宜昌市委常委")}, id="of a party's committee"
    ),
    pytest.param(
        f"{GROUP}总经理周大明，团委书记方志强参加。",
        {("周大明", GROUP, f"{GROUP}总经理"), ("方志强", GROUP, "团委书记")},
        id="in the league of a firm",
    ),
    pytest.param(
        "蒙自市文澜街道新安所社区党总支书记周大明说，社区种植万寿菊。",
        {("周大明", "新安所社区", "新安所社区党总支书记")},
        id="in a community that begins like a county",
    ),
    pytest.param(
        "湖北省援疆工作队领队周大明、副领队方志强参加。",
        {("周大明", "湖北省援疆工作队", "湖北省援疆工作队领队"), ("方志强", "湖北省援疆工作队", "副领队")},
        id="leads a team",
    ),
]
PEOPLE = [
    pytest.param("务工群众周大明说，日子好了。", {"周大明"}, id="worker"),
    pytest.param("射击世界冠军方志强来到学校。", {"方志强"}, id="champion"),
    pytest.param("保荐代表人为周大明、方志强。", {"周大明", "方志强"}, id="who vouches for a firm"),
    pytest.param("供电工程建设期间，进度很快。", set(), id="works"),
    pytest.param("项目施工人员加紧架线。", set(), id="builders without names"),
    pytest.param("工会开展“情系职工 夏送清凉”活动。", set(), id="a slogan"),
    pytest.param("他夺得世界冠军桂冠。", set(), id="a title"),
]


@pytest.mark.parametrize(("text", "posts"), POSTS)
def test_posts(text: str, posts: set[tuple[str, str, str]]) -> None:
    found = [claim for claim in article_claims(text) if claim.predicate == "holdsPost"]
    assert {(c.head.name, c.tail.name, c.title) for c in found if c.tail} == posts


@pytest.mark.parametrize(("text", "names"), PEOPLE)
def test_people(text: str, names: set[str]) -> None:
    assert {m.name for m in mentions(text) if m.type in ("Person", "Official")} == names
