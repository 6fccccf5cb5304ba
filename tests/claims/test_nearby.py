"""What stands beside the firm of before is in its park."""

from __future__ import annotations

import pytest
from said import article_claims

MILL, PARTS = "宏瑞木业有限公司", "苗岭机械有限公司"
FIRST = "黔瑞食品有限公司落户坪地工业园，产值5亿元。"
FAR = "天气很好。" * 6

CASES = [
    pytest.param(f"{FIRST}同在一个园区的{MILL}，订单不断。", [MILL], id="in one park"),
    pytest.param(
        f"{FIRST}在同一园区，{MILL}的车间、{PARTS}的生产线也开足马力。", [MILL, PARTS], id="a list of workshops"
    ),
    pytest.param(f"{FIRST}一墙之隔的{MILL}主做外贸。", [MILL], id="over the wall"),
    pytest.param(f"{FIRST}离此不远，{MILL}的工人正在赶货。", [MILL], id="not far"),
    pytest.param(f"{FIRST}{MILL}主做外贸。", [], id="without a word of where"),
    pytest.param(f"黔瑞食品有限公司产值5亿元。一墙之隔的{MILL}主做外贸。", [], id="beside a firm in no park"),
    pytest.param(f"{FIRST}{FAR}隔壁的{MILL}主做外贸。", [], id="the park was named long before"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_stands_beside_a_firm_is_in_its_park(text: str, expected: list[str]) -> None:
    found = [c.head.name for c in article_claims(text) if c.predicate == "inPark"]
    assert sorted(set(found) & {MILL, PARTS}) == sorted(expected)
