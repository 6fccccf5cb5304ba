"""Names behind what firms and villages are in front of them, and words that look like names between partners."""

from __future__ import annotations

import pytest
from said import spots

NAMED = [
    pytest.param("世界500强宏岳集团落户。", "Company", [("宏岳集团", "宏岳集团")], id="of the 500"),
    pytest.param("引进行业龙头宏岳集团。", "Company", [("宏岳集团", "宏岳集团")], id="the leader"),
    pytest.param("引进国内知名茶企宏岳集团。", "Company", [("宏岳集团", "宏岳集团")], id="a tea firm"),
    pytest.param("宏岳集团联合国内高校攻关。", "Organization", [], id="no United Nations"),
    pytest.param("宏岳集团委托德川公司加工茶叶。", "Organization", [], id="no league committee"),
    pytest.param("金湾区与湄潭县共建产业园区。", "IndustrialPark", [], id="a park of two without a name"),
    pytest.param("宏岳集团与德川公司合作开发丹霞旅游项目。", "Project", [("丹霞旅游项目",) * 2], id="built together"),
    pytest.param("永兴镇种茶多年，该镇有茶园。", "Place", [("永兴镇", "永兴镇"), ("该镇", "永兴镇")], id="that town"),
    pytest.param(
        "核桃坝村种茶多年，该村有茶园。", "Place", [("核桃坝村", "核桃坝村"), ("该村", "核桃坝村")], id="that village"
    ),
    pytest.param(
        "大家见证县政府与宏岳集团签约。", "Organization", [("县政府", "湄潭县政府")], id="the witnessed office"
    ),
]


@pytest.mark.parametrize(("text", "kind", "wanted"), NAMED)
def test_named(text: str, kind: str, wanted: list[tuple[str, str]]) -> None:
    assert [(printed, name) for _, printed, name in spots(text, kind, place="湄潭县")] == wanted
