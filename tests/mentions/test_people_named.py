"""Names that only what is said beside them tells: behind a place, behind what somebody does, of two surnames."""

from __future__ import annotations

import pytest
from said import spots

CASES = [
    pytest.param("田坝村三组黄昱豪说，茶叶卖出了好价钱。", ["黄昱豪"], id="a villager of a group"),
    pytest.param("正在装箱的黄昱豪说，每天能挣150元。", ["黄昱豪"], id="what he does"),
    pytest.param("记者见到黄昱豪时，他正在大棚里。", ["黄昱豪", "他"], id="who is met"),
    pytest.param("提起茶叶，黄昱豪喜上眉梢。", ["黄昱豪"], id="how he looks"),
    pytest.param("湄潭县农业农村局副局长邓杨清芬说，要抓好春管。", ["邓杨清芬"], id="two surnames"),
    pytest.param("湄潭县财政局局长王小海王小海介绍了情况。", ["王小海", "王小海"], id="a caption run into the text"),
    pytest.param("湄潭县第一中学班主任刘超介绍，学生进步很大。", ["刘超"], id="the teacher of a class"),
    pytest.param("湄潭县财政局局长高抗介绍，资金已到位。", ["高抗"], id="an odd word"),
    pytest.param("恒瑞达公司曾明确表示，不会涨价。", [], id="an adverb"),
    pytest.param("对比同类型的楼盘来说，价格便宜了。", [], id="as for these"),
    pytest.param("湄潭县委书记田景文拉到一旁。", ["田景文"], id="a verb behind three"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_names(text: str, names: list[str]) -> None:
    assert [name for _, name, _ in spots(text, "Person", "Official")] == names
