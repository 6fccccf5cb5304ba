"""The stage of what a list sorts by stage."""

from __future__ import annotations

import pytest
from said import article_claims

Row = tuple[str, object]
"""Who or what, stage."""
FOIL, PIPE = "年产5万吨铝箔项目", "年产2万吨钢管项目"
BUILT, SIGNED, RUNS, SOON = "underConstruction", "signed", "operating", "preparing"

CASES = [
    pytest.param(
        "其中，已投产的有苗岭科技、黔南新材，在建的有丹寨科技，即将开工的有麻江锂业。",
        {("苗岭科技", RUNS), ("黔南新材", RUNS), ("丹寨科技", BUILT), ("麻江锂业", SOON)},
        id="firms behind labels",
    ),
    pytest.param(
        f"从进度看，已试生产的——总投资30亿元的{FOIL}，总投资12亿元的苗岭科技{PIPE}；在建的——黔南新材，丹寨科技。",
        {(FOIL, "commissioning"), (PIPE, "commissioning"), ("黔南新材", BUILT), ("丹寨科技", BUILT)},
        id="dashes, projects with what they cost and their firm",
    ),
    pytest.param(
        "新签约的企业有苗岭科技（电池壳体）、黔南新材（隔膜），续建的企业有丹寨科技。",
        {("苗岭科技", SIGNED), ("黔南新材", SIGNED), ("丹寨科技", BUILT)},
        id="brackets behind the items",
    ),
    pytest.param(
        "已投产的有苗岭科技，黔南新材正在发货，尚未开工的有丹寨科技。", {("苗岭科技", RUNS)}, id="a clause of its own"
    ),
    pytest.param("在建的企业要抓紧施工，苗岭科技、黔南新材要带头。", set(), id="what is said of those in general"),
    pytest.param("凯里市已投产的企业有5家，苗岭科技还在选址。", set(), id="how many they are"),
    pytest.param(
        f"加快建设一批。投资4.6亿元的{FOIL}，装修已经过半；投资8亿元的{PIPE}，进入收尾。",
        {(FOIL, BUILT), (PIPE, BUILT)},
        id="a heading over projects",
    ),
    pytest.param(
        f"建成投产一批。{FOIL}订单不断。抓紧开工一批。{PIPE}各项手续齐备。",
        {(FOIL, RUNS), (PIPE, SOON)},
        id="a heading ends the one before",
    ),
    pytest.param(f"加快建设一批。要推动{FOIL}、{PIPE}早日见效。", set(), id="what is yet to be done"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_listed_under_a_stage_has_it(text: str, expected: set[Row]) -> None:
    """By what stands in front of it or over its paragraph."""
    found = article_claims(text, place="凯里市")
    assert {(c.head.name, c.value) for c in found if c.predicate == "status"} == expected
