"""Each of several has one of its own: 甲、乙分别投资3亿元、5亿元; whoever has not as many has none."""

from __future__ import annotations

import pytest
from said import claims

FIRM, OTHER = "贵州黔瑞新材料有限公司", "吉林长白药业有限公司"
FOIL, LITHIUM = "年产5万吨铝箔项目", "磷酸铁锂生产项目"
ZONE, SECOND = "张掖经济技术开发区", "凯里经济开发区"

EACH = [
    pytest.param(
        "investment",
        f"{FOIL}和{LITHIUM}分别投资3亿元和5亿元。",
        [(FOIL, "300000000"), (LITHIUM, "500000000")],
        id="paid",
    ),
    pytest.param(
        "investment",
        f"{FOIL}投资3亿元、{LITHIUM}投资5亿元。",
        [(FOIL, "300000000"), (LITHIUM, "500000000")],
        id="paid, side by side",
    ),
    pytest.param("investment", f"{FOIL}和{LITHIUM}分别投资3亿元、5亿元和8亿元。", [], id="paid, three for two"),
    pytest.param(
        "area",
        f"{FOIL}和{LITHIUM}分别占地30亩和60亩。",
        [(FOIL, "20000.1"), (LITHIUM, "40000.2")],
        id="land",
    ),
    pytest.param(
        "startedOn",
        f"{FOIL}、{LITHIUM}分别于今年3月、5月开工。",
        [(FOIL, "2024-03"), (LITHIUM, "2024-05")],
        id="begun",
    ),
    pytest.param("inPark", f"{FIRM}和{OTHER}分别入驻{ZONE}、{SECOND}。", [(FIRM, ZONE), (OTHER, SECOND)], id="parks"),
    pytest.param(
        "undertakes",
        f"{FOIL}、{LITHIUM}分别由{FIRM}、{OTHER}投资建设。",
        [(FIRM, FOIL), (OTHER, LITHIUM)],
        id="builders",
    ),
    pytest.param(
        "locatedIn", f"{FOIL}和{LITHIUM}分别落户湄潭县和泸溪县。", [(FOIL, "湄潭县"), (LITHIUM, "泸溪县")], id="places"
    ),
    pytest.param(
        "originatesFrom", f"{FIRM}和{OTHER}分别来自江苏和福建。", [(FIRM, "江苏"), (OTHER, "福建")], id="origins"
    ),
]


@pytest.mark.parametrize(("predicate", "text", "wanted"), EACH)
def test_one_each(predicate: str, text: str, wanted: list[tuple[str, str]]) -> None:
    found = [c for c in claims(text) if c.predicate == predicate and not c.pattern.endswith("/name")]
    assert sorted((c.head.text, c.tail.text if c.tail else str(c.value)) for c in found) == sorted(wanted)
