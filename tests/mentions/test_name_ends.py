"""Where a name behind a post ends: at the verb or the adverb that goes on, whatever it is."""

from __future__ import annotations

import pytest
from said import mentions

GOES_ON = [
    pytest.param("偕同客商来访 随同调研 同企业家座谈 陪同考察 率团考察 一行来到企业 等参加", id="with others"),
    pytest.param("赶赴现场 亲赴一线 亲临一线 由北京返回 又来到企业 夜访企业 暗访企业 回访企业", id="goes somewhere"),
    pytest.param("问计企业 作报告 做动员 谈发展 反复叮嘱 宣布开工 在会上强调 寄语企业", id="speaks"),
    pytest.param("任组长 分管工业 挂点联系 亲抓项目 包联企业 曾任局长", id="holds and leads"),
    pytest.param("再次来到企业 连续三天调研 冒雨调研 按计划调研 正与客商洽谈 经调研认为 分头督导", id="when and how"),
    pytest.param(
        "联系群众 面对难题 号召大家 安排工作 立足县情 紧盯项目 带队出发 请来客商 陪着客商", id="words that share one"
    ),
    pytest.param("挥锹奠基 培土奠基 联合签约 互换协议 登上楼顶 驻足观看", id="does"),
]


@pytest.mark.parametrize("phrases", GOES_ON)
@pytest.mark.parametrize("name", ["王平", "王建平", "赵立"])
def test_what_ends_a_name(name: str, phrases: str) -> None:
    texts = {phrase: f"清河县副县长{name}{phrase}。" for phrase in phrases.split()}
    found = {phrase: {m.name for m in mentions(text) if m.type == "Official"} for phrase, text in texts.items()}
    assert found == {phrase: {name} for phrase in texts}


NOBODY = [
    pytest.param("白沙镇表示，要抓项目。", id="a town that says something"),
    pytest.param("实施智能制造产业园项目，干部群众热情高涨。", id="a word and a comma in front of 干部"),
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert [m.text for m in mentions(text) if m.type in ("Person", "Official")] == []
