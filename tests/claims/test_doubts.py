"""What speaks against a claim that the words of a clause would make."""

from __future__ import annotations

import pytest
from said import article_claims

from kg.model import Claim

FIRM, MILL = "敦化市宏瑞药业有限公司", "凯里市苗岭米业有限公司"
LEADER, MAYOR = "县委书记田景文", "县长龙兴华"
PLAN = "磷酸铁锂项目"
ZONE = "张掖经济技术开发区"
BRIDGE = "湄潭县湖光特大桥"
BY_NAME = "locatedIn/name"
PREDICATES = ("cooperatesWith", "inPark", "inspected", "undertakes", "status", "operatingOn", "locatedIn", "metWith")
CASES = [
    pytest.param(
        f"{LEADER}、{MAYOR}分别来到{FIRM}、{MILL}。",
        {("田景文", "inspected", FIRM), ("龙兴华", "inspected", MILL)},
        id="each has a stop of their own",
    ),
    pytest.param(f"{LEADER}、{MAYOR}分别赴湄潭县、凯里市、余庆县调研。", set(), id="nobody knows who went where"),
    pytest.param(f"{LEADER}下周三将到{FIRM}调研。", set(), id="a visit to come"),
    pytest.param(f"{FIRM}竞标承建{PLAN}未果。", set(), id="nothing came of it"),
    pytest.param(f"有消息称，{FIRM}将承建{PLAN}。", set(), id="nobody knows who says so"),
    pytest.param(f"知情人士透露，{FIRM}与{MILL}签署战略合作协议。", set(), id="nobody knows who has told it"),
    pytest.param(f"{FIRM}承建{PLAN}，因资金问题告吹。", set(), id="nothing came of it, in the next clause"),
    pytest.param(
        f"{PLAN}投产，{FIRM}的收购计划告吹。",
        {(PLAN, "status", "operating")},
        id="what came to nothing is something else",
    ),
    pytest.param(f"{FIRM}反对{PLAN}。", set(), id="opposed"),
    pytest.param(f"有人冒充{FIRM}，称其投资建设{PLAN}。", set(), id="impostors"),
    pytest.param(f"日前有报道说{FIRM}落户凯里市。记者核实，公司仍在原址。", set(), id="checked by the reporter"),
    pytest.param(f"{FIRM}与{MILL}联合主办新品鉴赏会。", set(), id="an event held together"),
    pytest.param(
        f"{FIRM}与{MILL}签约，联合主办新品鉴赏会。", {(FIRM, "cooperatesWith", MILL)}, id="an event and a deal"
    ),
    pytest.param(
        f"{LEADER}来到{MILL}调研。副市长石永强主持洽谈会，{FIRM}董事长罗文斌、{MAYOR}参加。",
        {("田景文", "inspected", MILL)},
        id="took part in a meeting, not in the visit",
    ),
    pytest.param(
        f"{LEADER}来到{MILL}调研。{MAYOR}参加。",
        {("田景文", "inspected", MILL), ("龙兴华", "inspected", MILL)},
        id="took part in the visit",
    ),
    pytest.param(f"{FIRM}员工前往位于{ZONE}的仓库。", set(), id="only went to what lies there"),
    pytest.param(f"位于{ZONE}的湖光广场正式开业。", set(), id="what lies in a park opens"),
    pytest.param(f"{BRIDGE}凯里市货物转运站启用。", set(), id="the front of a longer name"),
]


def triple(claim: Claim) -> tuple[str, str, str]:
    """Head, predicate and the other end."""
    return claim.head.name, claim.predicate, claim.tail.name if claim.tail else str(claim.value)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_doubts(text: str, expected: set[tuple[str, str, str]]) -> None:
    found = article_claims(text)
    said = {t for t, c in zip(map(triple, found), found, strict=True) if c.pattern != BY_NAME}
    assert {t for t in said if t[1] in PREDICATES} == expected
