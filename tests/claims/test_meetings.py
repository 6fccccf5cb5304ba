"""Who met whom for talks."""

from __future__ import annotations

import pytest
from said import article_claims

CHIEF, BOSS, GUEST = "泸溪县委书记田景文", "敦化市宏瑞药业有限公司董事长龙兴华", "凯里市苗岭米业有限公司总经理吴正义"

CASES = [
    pytest.param(
        f"{CHIEF}带队赴北京市考察，与中国皮革协会就产业合作进行磋商。",
        {("田景文", "中国皮革协会")},
        id="a body that they went to",
    ),
    pytest.param(
        f"{CHIEF}、县长沈大鹏率考察团赴凯里市考察。考察团一行与{GUEST}进行了会谈。",
        {("田景文", "吴正义"), ("沈大鹏", "吴正义")},
        id="all of a delegation",
    ),
    pytest.param(f"{BOSS}和{GUEST}作交流发言。", set(), id="each gave a speech"),
    pytest.param(f"{CHIEF}与{BOSS}围着火盆，聊到十点。", {("田景文", "龙兴华")}, id="talk behind a comma"),
    pytest.param(f"{CHIEF}昨日约谈了{BOSS}。", {("田景文", "龙兴华")}, id="asked to come"),
    pytest.param(
        f"{CHIEF}8日分别会见{BOSS}、{GUEST}。", {("田景文", "龙兴华"), ("田景文", "吴正义")}, id="one after the other"
    ),
    pytest.param(f"{BOSS}来访，{CHIEF}在会议室接谈。", {("田景文", "龙兴华")}, id="the guest first"),
    pytest.param(f"散会后，{BOSS}被{CHIEF}拉到一旁。", {("田景文", "龙兴华")}, id="taken aside"),
    pytest.param(f"{CHIEF}出席签约仪式，{BOSS}致辞。", set(), id="at a ceremony"),
    pytest.param(f"{CHIEF}没有约谈{BOSS}。", set(), id="not asked"),
    pytest.param(
        f"{BOSS}率企业家考察团抵达泸溪县。当天下午，{CHIEF}、县长沈大鹏会见了考察团一行。",
        {("田景文", "龙兴华"), ("沈大鹏", "龙兴华")},
        id="a delegation whose leader was named before",
    ),
    pytest.param(
        f"{BOSS}率考察团来到泸溪县。{CHIEF}与客人们进行了座谈。", {("田景文", "龙兴华")}, id="talks with the guests"
    ),
    pytest.param(f"{BOSS}率考察团来到泸溪县。{CHIEF}没有会见客人。", set(), id="guests whom nobody met"),
    pytest.param(f"座谈会上，{CHIEF}对{BOSS}一行表示欢迎。", {("田景文", "龙兴华")}, id="welcome to those who came"),
    pytest.param(
        f"{CHIEF}、县长沈大鹏分别会见来访的凯里市苗岭米业有限公司客人。",
        {("田景文", "凯里市苗岭米业有限公司"), ("沈大鹏", "凯里市苗岭米业有限公司")},
        id="hosts beside each other, each of whom met them",
    ),
    pytest.param(f"{CHIEF}与{BOSS}相谈甚欢。", {("田景文", "龙兴华")}, id="a good talk"),
    pytest.param(
        f"{CHIEF}带队先后到国家能源局、中国气象局，汇报对接项目建设。",
        {("田景文", "国家能源局"), ("田景文", "中国气象局")},
        id="who speaks there for their county",
    ),
    pytest.param(f"{CHIEF}要求各镇到国家能源局汇报对接。", set(), id="whom they ask to do so"),
    pytest.param(f"{CHIEF}到国家能源局，听取对接情况汇报。", set(), id="who listens"),
    pytest.param(
        f"{CHIEF}与纪录片总导演龙兴华、外联制片吴正义洽谈拍摄事宜。",
        {("田景文", "龙兴华"), ("田景文", "吴正义")},
        id="the second by a title that nothing knows",
    ),
    pytest.param(
        f"{CHIEF}一行到深圳市贵州商会座谈交流，商会执行会长龙兴华、副会长吴正义等出席。",
        {("田景文", "深圳市贵州商会"), ("田景文", "龙兴华"), ("田景文", "吴正义")},
        id="a guild and those of it who are there",
    ),
    pytest.param(
        f"{CHIEF}到凯里市苗岭米业有限公司走访座谈，副县长龙兴华、苗岭米业总经理吴正义参加座谈。",
        {("田景文", "吴正义")},
        id="who is of the firm, and who came along",
    ),
    pytest.param(
        f"{CHIEF}到深圳市贵州商会考察，商会会长龙兴华陪同。", set(), id="a visit to a guild without a word of talks"
    ),
    pytest.param(
        f"{BOSS}、{GUEST}一行来到泸溪县考察。{CHIEF}会见了客人。",
        {("田景文", "龙兴华"), ("田景文", "吴正义")},
        id="all of the guests",
    ),
    pytest.param(
        f"{CHIEF}率团赴凯里市考察，县长沈大鹏参加。考察团参观了凯里市苗岭米业有限公司，田景文与{BOSS}座谈。",
        {("田景文", "龙兴华")},
        id="who talks is named alone",
    ),
    pytest.param(
        f"{BOSS}一行来到泸溪县考察。县商务局（粮食局）党组书记、局长沈大鹏会见了客人。",
        {("沈大鹏", "龙兴华")},
        id="the head of a body with another in brackets",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_meetings(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "metWith" and c.tail}
    assert found == wanted
