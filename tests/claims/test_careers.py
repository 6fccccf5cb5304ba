"""Which posts somebody holds, has held or takes, told clause by clause."""

from __future__ import annotations

import pytest
from said import article_claims

Held = tuple[str, str, str]
"""Holder, where, the title as printed."""
CASES = [
    pytest.param(
        "田景文，现任泸溪县委副书记、县长，拟任泸溪县委书记。",
        {("田景文", "泸溪县", "泸溪县委副书记、县长")},
        id="a name, a comma, what he is now",
    ),
    pytest.param(
        "田景文，1968年10月生于怀化，曾任泸溪县委书记。",
        {("田景文", "泸溪县", "泸溪县委书记")},
        id="a name and when he was born",
    ),
    pytest.param(
        "田景文任泸溪县委书记。他在泸溪县工作6年，于2017年7月调任怀化市财政局局长。后于2019年2月履新怀化市副市长。",
        {
            ("田景文", "泸溪县", "泸溪县委书记"),
            ("田景文", "怀化市财政局", "怀化市财政局局长"),
            ("田景文", "怀化市", "怀化市副市长"),
        },
        id="no subject for two sentences",
    ),
    pytest.param(
        "田景文曾任湄潭县黄家坝镇镇长，又陆续出任了怀化市青联主席，泸溪县副县长等职。",
        {
            ("田景文", "黄家坝镇", "湄潭县黄家坝镇镇长"),
            ("田景文", "怀化市青联", "怀化市青联主席"),
            ("田景文", "泸溪县", "泸溪县副县长"),
        },
        id="a town behind its county, other verbs",
    ),
    pytest.param("田景文不再担任泸溪县委书记。", set(), id="no longer"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_careers(text: str, wanted: set[Held]) -> None:
    found = {(c.head.name, c.tail.name, c.title or "") for c in article_claims(text) if c.tail and c.title}
    assert found == wanted
