"""Founders by where they are from and what they did, firms called by their founders, lists of places."""

from __future__ import annotations

import pytest
from said import spots

FIRM = "湄潭学东茶业有限公司"

PEOPLE = [
    pytest.param("温州人丁学东在抄乐镇创办了宏岳茶业有限公司。", ["丁学东"], id="one of the place"),
    pytest.param("温州人文荟萃，温州人张口就谈茶。", [], id="words behind 人"),
    pytest.param("大学毕业后回乡创业的丁学东，2010年创办了宏岳茶业有限公司。", ["丁学东"], id="behind what is told"),
    pytest.param("出生于抄乐镇的丁学东，1998年南下打工。", ["丁学东"], id="went south"),
    pytest.param("丁学东投资500万元创办了宏岳茶业有限公司。", ["丁学东"], id="paid for it"),
    pytest.param("丁学东靠卖茶起家，1992年办起了湄潭县宏岳茶厂。", ["丁学东"], id="began with tea"),
    pytest.param("宏岳茶业有限公司由丁学东、刘海波两人合伙创办。", ["丁学东", "刘海波"], id="two"),
    pytest.param("宏岳茶业有限公司由李学忠于2009年创办。", ["李学忠"], id="a character that opens a word"),
    pytest.param(f"返乡青年丁学东创办了{FIRM}。", ["丁学东"], id="called as the firm"),
]
FIRMS = [
    pytest.param(f"返乡青年丁学东创办了{FIRM}。", [FIRM], id="no short name in a person"),
    pytest.param("上海晟川集团旗下上市公司远山科技在湄潭县开工。", ["上海晟川集团", "远山科技"], id="common words"),
    pytest.param("宏通船舶的母公司是上海晟川集团。", ["宏通船舶", "上海晟川集团"], id="has a parent"),
    pytest.param("宏通船舶现有职工1200人。", ["宏通船舶"], id="has hands"),
    pytest.param("目前现有职工1200人。", [], id="who has hands is not told"),
    pytest.param("上海晟川集团旗下企业主营新能源电池。", ["上海晟川集团"], id="what they make"),
    pytest.param("江苏宏岳电缆有限公司在泰兴、姜堰、如皋设立了3家分厂。", ["江苏宏岳电缆有限公司"], id="places"),
]
PARKS = [
    pytest.param("位于石景山区的首钢园对外开放。", ["首钢园"], id="former works"),
    pytest.param("格力园艺公司来访。", [], id="no works"),
]
SUMS = [
    pytest.param("宏岳茶业有限公司年产值近亿元。", ["亿元"], id="without a number"),
    pytest.param("湄潭县产值超亿元企业达到30家。", [], id="of what is more than that"),
]


@pytest.mark.parametrize(("text", "wanted"), PEOPLE)
def test_people(text: str, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Person", "Official")] == wanted


@pytest.mark.parametrize(("text", "wanted"), FIRMS)
def test_firms(text: str, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Company")] == wanted


@pytest.mark.parametrize(("text", "wanted"), SUMS)
def test_sums(text: str, wanted: list[str]) -> None:
    assert [said for _, said, _ in spots(text, "Money")] == wanted


@pytest.mark.parametrize(("text", "wanted"), PARKS)
def test_parks(text: str, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "IndustrialPark")] == wanted
