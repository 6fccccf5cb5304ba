"""Who has signed with whom, read over an article."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, MILL, PLANT = "敦化市宏瑞药业有限公司", "凯里市苗岭米业有限公司", "长春市白松机械有限公司"

CASES = [
    pytest.param(
        f"会上，{FIRM}与泸溪县人民政府签订投资协议。",
        {(FIRM, "泸溪县人民政府"), (FIRM, "泸溪县")},
        id="a county signs by its government",
    ),
    pytest.param(
        f"{MILL}与张掖高新区管委会签订投资协议。",
        {(MILL, "张掖市高新区管委会"), (MILL, "张掖高新区")},
        id="a park by its committee",
    ),
    pytest.param(
        f"市政协副主席、泸溪县委书记田景文带队赴京招商。其中，与{FIRM}签约铝箔项目，与{MILL}、{PLANT}签约白茶项目。",
        {("泸溪县", to) for to in (FIRM, MILL, PLANT)},
        id="the leader's own county, whatever was signed with before",
    ),
    pytest.param(
        f"泸溪县乡贤龙兴华创办的{FIRM}，同{MILL}签下意向书。",
        {(FIRM, MILL)},
        id="the firm that a clause describes",
    ),
    pytest.param(
        f"张掖高新区近日举行集中签约仪式。签约企业包括：{FIRM}、{MILL}等4家。",
        {("张掖高新区", FIRM), ("张掖高新区", MILL)},
        id="a list of those who signed at a ceremony",
    ),
    pytest.param(
        f"泸溪县委书记田景文会见{FIRM}董事长龙兴华。会后，双方签署战略合作协议。",
        {("泸溪县", FIRM)},
        id="both who met sign",
    ),
    pytest.param(
        f"泸溪县委书记田景文会见{FIRM}董事长龙兴华，希望双方尽早签署战略合作协议。",
        set(),
        id="a deal that is hoped for",
    ),
    pytest.param(f"{FIRM}多次前往凯里市，与{MILL}洽谈合作。", set(), id="talks are no deal"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_deals(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "cooperatesWith" and c.tail}
    assert found == wanted
