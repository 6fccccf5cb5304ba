"""The stops of a visit lie where it went."""

from __future__ import annotations

import pytest
from said import article_claims

MILL, PARTS, PLAN = "宏瑞木业有限公司", "苗岭机械有限公司", "磷酸铁锂项目"
PARK = "天柱县坪地工业园区"

CASES = [
    pytest.param(
        f"县政协主席龙兴华到县工业集中区督导企业复工复产。龙兴华先后走进{MILL}、{PARTS}，问产品研发。",
        "岑巩县",
        [(MILL, "inPark", "岑巩县工业集中区"), (PARTS, "inPark", "岑巩县工业集中区")],
        id="stops in the sentence behind",
    ),
    pytest.param(
        f"副省长田景文一行又赶到{PARK}，重点考察了{MILL}和{PLAN}。",
        None,
        [(MILL, "inPark", PARK), (PLAN, "inPark", PARK)],
        id="stops in the clause behind a park",
    ),
    pytest.param(
        f"市长田景文到天柱县，先后深入{MILL}和{PLAN}现场，调研木业。",
        None,
        [(MILL, "locatedIn", "天柱县"), (PLAN, "locatedIn", "天柱县")],
        id="stops in the clause behind a county",
    ),
    pytest.param(
        f"县长龙兴华深入坪地镇、白市镇调研。在白市镇，先后察看新舟村、{MILL}、{PARTS}，一路走一路看。",
        "天柱县",
        [(MILL, "locatedIn", "白市镇"), (PARTS, "locatedIn", "白市镇")],
        id="a village among the stops in a town",
    ),
    pytest.param(f"县长龙兴华来到{PARK}，随后又走进{MILL}，了解生产。", None, [], id="gone on"),
    pytest.param(f"县长龙兴华来到{PARK}，以及{MILL}，了解生产。", None, [], id="one more stop of the list"),
    pytest.param(f"县长龙兴华先后到{PARK}、{MILL}和白市镇调研。", None, [], id="the park is a stop itself"),
    pytest.param(
        f"县长龙兴华走访企业。在酥糖产业园，龙兴华了解建设。在{MILL}，龙兴华走进车间。龙兴华来到苗药产业园，察看规划。",
        None,
        [],
        id="each site and firm has a sentence",
    ),
    pytest.param(f"县长龙兴华到{PARK}调研。他强调，要向{MILL}学习。", None, [], id="no stop"),
]


@pytest.mark.parametrize(("text", "place", "expected"), CASES)
def test_stops_lie_where_the_visit_went(text: str, place: str | None, expected: list[tuple[str, str, str]]) -> None:
    found = [
        (claim.head.name, claim.predicate, claim.tail.name)
        for claim in article_claims(text, place=place)
        if claim.tail is not None
        and claim.predicate in ("inPark", "locatedIn")
        and claim.head.name in (MILL, PARTS, PLAN)
    ]
    assert sorted(found) == sorted(expected)
