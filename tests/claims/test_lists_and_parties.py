"""Firms of a list that say of what sort they are, parties that split up, what a group has, who did something when."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, OTHER = "贵州黔瑞声学有限公司", "湄潭昌宏橡塑有限公司"

CASES = [
    pytest.param(
        f"{FIRM}和台资企业{OTHER}分别签下耳机振膜、硅胶按键两个项目。",
        "undertakes",
        {(FIRM, "耳机振膜"), (OTHER, "硅胶按键")},
        id="what sort of firm the second is",
    ),
    pytest.param(
        f"泸溪县委书记田景文、副县长龙兴华到贵州考察。田景文带队到湄潭县走访{FIRM}，龙兴华则去了龙里县。",
        "inspected",
        {
            ("田景文", "贵州省"),
            ("龙兴华", "贵州省"),
            ("田景文", "湄潭县"),
            ("田景文", FIRM),
            ("龙兴华", "龙里县"),
        },
        id="each goes a way of his own in one sentence",
    ),
    pytest.param(
        "宏岳集团旗下已有宏岳微特、宏岳精密、宏岳电子三家工厂。",
        "subsidiaryOf",
        {(name, "宏岳集团") for name in ("宏岳微特", "宏岳精密", "宏岳电子")},
        id="plants of a group",
    ),
    pytest.param(f"{FIRM}拿下{OTHER}七成股份。", "subsidiaryOf", {(OTHER, FIRM)}, id="most of its shares"),
    pytest.param(f"专做漆包线的{FIRM}投产。", "produces", {(FIRM, "漆包线")}, id="makes nothing else"),
    pytest.param(
        "诸葛明海和裘国忠1988年在湄潭县合伙办起湄潭县水泥厂。",
        "foundedBy",
        {("湄潭县水泥厂", "诸葛明海"), ("湄潭县水泥厂", "裘国忠")},
        id="two founders with year and place",
    ),
    pytest.param(f"电机产业是园区的头号产业，“链主”{FIRM}落户园区。", "leadsChain", {(FIRM, "电机产业")}, id="no name"),
    pytest.param(
        "湄潭大学附属贵州儿科医院（以下简称“贵州儿科医院”）揭牌。贵州儿科医院院长田景文说，要合作。",
        "holdsPost",
        {("田景文", "湄潭大学附属贵州儿科医院")},
        id="a short name that a place opens",
    ),
    pytest.param(
        f"湄潭县人民政府分别与{FIRM}、{OTHER}就耳机振膜、硅胶按键两个项目签订投资协议。",
        "undertakes",
        {(FIRM, "耳机振膜"), (OTHER, "硅胶按键")},
        id="one of each, told in front",
    ),
    pytest.param(
        "湄潭县县长安永红到龙里县考察，安永红与公司董事长田景文座谈。",
        "holdsPost",
        {("安永红", "湄潭县")},
        id="a name that begins like a well-known firm",
    ),
    pytest.param(
        f"黔瑞声学全称{FIRM}，2016年由凯里宏岳集团和湄潭县人田景文共同出资组建。",
        "foundedBy",
        {(FIRM, "凯里宏岳集团"), (FIRM, "田景文")},
        id="a full name, and somebody of a place",
    ),
    pytest.param(
        "旗委书记阿拉腾敖其尔率代表团赴湄潭县考察，旗委常委田景文、副旗长龙兴华随团活动。",
        "inspected",
        {(who, "湄潭县") for who in ("阿拉腾敖其尔", "田景文", "龙兴华")},
        id="who goes with a delegation",
    ),
    pytest.param("2023年3月11日，湄潭县瑞樾府项目发生了一起生产安全事故。", "operatingOn", set(), id="an accident"),
]


@pytest.mark.parametrize(("text", "predicate", "wanted"), CASES)
def test_lists_and_parties(text: str, predicate: str, wanted: set[tuple[str, str]]) -> None:
    found = [c for c in article_claims(text) if c.predicate == predicate]
    assert {(c.head.name, c.tail.name if c.tail else str(c.value)) for c in found} == wanted
