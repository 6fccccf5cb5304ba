"""Who builds in, near or for another firm, or buys from it; the other one builds nothing."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, OTHER, MILL = "湄潭宏岳电子有限公司", "德川机械公司", "湄潭县化肥厂"
PROJECT = "电子元件项目"

CASES = [
    pytest.param(f"{FIRM}利用{MILL}闲置厂房建设{PROJECT}。", {FIRM}, {(FIRM, MILL), (PROJECT, MILL)}, id="used"),
    pytest.param(f"{FIRM}租赁{OTHER}标准厂房建设{PROJECT}。", {FIRM}, {(FIRM, OTHER)}, id="rented"),
    pytest.param(f"{FIRM}在{OTHER}屋顶建设{PROJECT}。", {FIRM}, set(), id="on its roof"),
    pytest.param(f"{FIRM}在原{MILL}旧址上建设{PROJECT}。", {FIRM}, {(FIRM, MILL), (PROJECT, MILL)}, id="where it was"),
    pytest.param("宏岳电子公司为恒川公司建设的光伏发电项目已并网发电。", {"宏岳电子公司"}, set(), id="for it"),
    pytest.param(f"{FIRM}收购{OTHER}{PROJECT}。", set(), set(), id="bought from it"),
    pytest.param(f"{OTHER}旁边建设了{PROJECT}。", set(), set(), id="beside it"),
    pytest.param(f"在{FIRM}车间，{PROJECT}正在安装设备。", {FIRM}, set(), id="its own workshop"),
    pytest.param(f"{FIRM}老厂区改造项目开工。", {FIRM}, set(), id="its own plant"),
]


@pytest.mark.parametrize(("text", "builders", "sites"), CASES)
def test_lent(text: str, builders: set[str], sites: set[tuple[str, str]]) -> None:
    found = [claim for claim in article_claims(text) if claim.tail]
    assert {c.head.name for c in found if c.predicate == "undertakes"} == builders
    assert {(c.head.name, c.tail.name) for c in found if c.predicate == "usesSiteOf" and c.tail} == sites
