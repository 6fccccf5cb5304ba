"""Names in front of dates, and of people who are named alone: who takes part, behind a post or without one."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param("市委书记周建平8月2日到敦化市调研。", ["周建平"], id="in front of a date"),
    pytest.param("县委书记田景文昨天到敦化市调研。", ["田景文"], id="in front of a day"),
    pytest.param("孙立人、吴政明参加调研。", ["孙立人", "吴政明"], id="two who take part"),
    pytest.param("王大成陪同。", ["王大成"], id="one who goes along"),
    pytest.param("专家、企业参加活动。", [], id="who is no person"),
    pytest.param("全程陪同参观。", [], id="how one goes along"),
    pytest.param("副市长石敬之与客商座谈。", ["石敬之"], id="a function word that ends a name"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_attendants(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type in ("Person", "Official")] == names
