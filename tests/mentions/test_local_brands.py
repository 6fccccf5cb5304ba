"""Firms of a place without its level word and a coined word; and what such two are where no firm is."""

from __future__ import annotations

import pytest
from said import mentions

FIRMS = [
    pytest.param("县政府与浙江昊驰等七家企业签约。", ["浙江昊驰"], id="a partner"),
    pytest.param("上市公司吉林恒森并购湖北昊象，扩大产能。", ["吉林恒森", "湖北昊象"], id="told in front"),
    pytest.param("安徽恒森已完成厂房装修。", ["安徽恒森"], id="what it has done"),
    pytest.param("央企贵州晖能总投资70亿元。", ["贵州晖能"], id="as long as need be"),
    pytest.param("同县与苏州昊租投资等公司洽谈。", ["苏州昊租投资"], id="a trade behind it in a list"),
    pytest.param(
        "贵州晖能来了。贵州晖能新材料有限公司昨天开工。",
        ["贵州晖能", "贵州晖能新材料有限公司"],
        id="a short name",
    ),
    pytest.param("粤港澳三地合作，海南山兰米更香，他从台湾过海而来。", [], id="counts, wares and what is done"),
    pytest.param("长沙广福段扩容，来自浙江昊驰的货到周口中心港。", [], id="a road, a port and where it is from"),
    pytest.param("上市公司河南科大并购湖北昊象，扩大产能。", ["湖北昊象"], id="a college"),
    pytest.param("央企贵阳贵安总投资70亿元。", [], id="a new area behind its city"),
    pytest.param("上市公司江苏同临江总投资70亿元。", [], id="two places"),
]


@pytest.mark.parametrize(("text", "names"), FIRMS)
def test_firms(text: str, names: list[str]) -> None:
    """Firms and the places that belong to their names."""
    assert [m.text for m in mentions(text) if m.type == "Company"] == names


def test_short_name() -> None:
    """A firm that the page names in full too is one with it."""
    found = {m.name for m in mentions("贵州晖能到来。贵州晖能新材料有限公司昨天开工。") if m.type == "Company"}
    assert found == {"贵州晖能新材料有限公司"}
