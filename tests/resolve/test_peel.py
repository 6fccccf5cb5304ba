"""Company names peeled into their parts, and the short forms that a paper makes of them."""

from __future__ import annotations

import pytest
from said import reader

from kg.peel import Peeled

NAMES = [
    pytest.param("贵州黔瑞新材料科技有限公司", Peeled("贵州", "黔瑞", "新材料科技", "有限公司"), id="all parts"),
    pytest.param("敦化市宏瑞药业有限公司", Peeled("敦化市", "宏瑞", "药业", "有限公司"), id="city with its level"),
    pytest.param(
        "福建闽东(宁德)海岳电机有限公司", Peeled("福建", "闽东海岳", "电机", "有限公司"), id="place in brackets"
    ),
    pytest.param(
        "甘肃陇源农业科技有限公司张掖分公司", Peeled("甘肃", "陇源", "农业科技", "有限公司", "张掖分公司"), id="branch"
    ),
    pytest.param(
        "黑龙江新和瑞生物科技有限公司", Peeled("黑龙江", "新和瑞", "生物科技", "有限公司"), id="a county of elsewhere"
    ),
    pytest.param(
        "四川成都青坡食品有限公司", Peeled("四川成都", "青坡", "食品", "有限公司"), id="a city in its province"
    ),
    pytest.param(
        "贵州黔瑞现代农业发展有限公司", Peeled("贵州", "黔瑞", "现代农业发展", "有限公司"), id="what sort of farming"
    ),
    pytest.param("湘沅集团", Peeled("", "湘沅", "", "集团"), id="group"),
    pytest.param("黔瑞药业", Peeled("", "黔瑞", "药业", ""), id="short form"),
    pytest.param("贵州黔瑞", Peeled("贵州", "黔瑞", "", ""), id="place and stem"),
    pytest.param("黔瑞", Peeled("", "黔瑞", "", ""), id="stem alone"),
]


@pytest.mark.parametrize(("name", "peeled"), NAMES)
def test_peel(name: str, peeled: Peeled) -> None:
    assert reader().rules.peeler.peel(name) == peeled


SHORT = [
    pytest.param(
        "湖南湘沅铝业有限公司",
        ("湖南湘沅铝业公司", "湖南湘沅铝业", "湘沅铝业公司", "湖南湘沅", "湘沅公司", "湘沅铝业", "湘沅"),
        id="longest first",
    ),
    pytest.param("湘沅集团", ("湘沅公司", "湘沅"), id="group"),
    pytest.param(
        "甘肃湘沅阳光能源有限公司",
        (
            "甘肃湘沅阳光能源公司",
            "湘沅阳光能源公司",
            "甘肃湘沅阳光能源",
            "湘沅阳光公司",
            "湘沅阳光能源",
            "甘肃湘沅阳光",
            "湘沅阳光",
            "湘沅",
        ),
        id="a coined word and a common one",
    ),
    pytest.param("湘沅铝业", (), id="short already"),
    pytest.param("甘肃陇源农业科技有限公司张掖分公司", (), id="a branch has none"),
]


@pytest.mark.parametrize(("name", "forms"), SHORT)
def test_short_forms(name: str, forms: tuple[str, ...]) -> None:
    assert reader().rules.peeler.short_forms(name) == forms
