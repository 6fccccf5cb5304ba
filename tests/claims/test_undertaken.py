"""Figures told of a firm behind the sentence that says what it builds."""

from __future__ import annotations

import pytest
from said import article_claims

KINDS = ("investment", "area", "capacity", "jobs", "outputValue")
FIRM, PROJECT, OTHER = "凯里晶海科技有限公司", "石英砂深加工项目", "速冻蔬菜加工项目"
BUILDS = f"日前，由{FIRM}实施的{PROJECT}落户凯里。"

CASES = [
    pytest.param(
        f"{BUILDS}晶海科技是深圳晶原集团旗下企业，此次购置用地120亩，总投资8.5亿元，预计年产石英砂5000吨。",
        [
            (PROJECT, "area", 80000.4),
            (PROJECT, "capacity", 5000),
            (PROJECT, "investment", 850000000),
        ],
        id="what it pays and is to make",
    ),
    pytest.param(
        f"{BUILDS}晶海科技是深圳晶原集团旗下企业，现有员工120人。", [(FIRM, "jobs", 120)], id="what it has today"
    ),
    pytest.param(
        f"日前，{FIRM}投资建设的{PROJECT}和{OTHER}开工。晶海科技主要生产石英砂，总投资8.5亿元。",
        [(FIRM, "investment", 850000000)],
        id="one of two",
    ),
    pytest.param(
        f"{BUILDS}该项目总投资3亿元。晶海科技是深圳晶原集团旗下企业，总投资8.5亿元。",
        [(FIRM, "investment", 850000000), (PROJECT, "investment", 300000000)],
        id="told of the project itself",
    ),
    pytest.param(
        f"晶海科技是深圳晶原集团旗下企业，总投资8.5亿元。{BUILDS}", [(FIRM, "investment", 850000000)], id="not yet told"
    ),
    pytest.param(
        f"1.{PROJECT}。{FIRM}投资5亿元，占地100亩。",
        [(PROJECT, "area", 66667), (PROJECT, "investment", 500000000)],
        id="behind a heading that is a project",
    ),
    pytest.param(f"1.{PROJECT}。由{FIRM}投资5亿元建设。", [(PROJECT, "investment", 500000000)], id="who builds it"),
    pytest.param(f"1.{PROJECT}。{FIRM}2010年建厂。", [], id="not what it costs"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_figures_are_of_what_the_firm_builds(text: str, wanted: list[tuple[str, str, object]]) -> None:
    """The figures of the article."""
    found = {(c.head.name, c.predicate, c.value) for c in article_claims(text) if c.predicate in KINDS}
    assert sorted(found, key=str) == sorted(wanted, key=str)


SITES = [
    pytest.param(f"1.{FIRM}{PROJECT}。总投资5亿元，位于凯里经济开发区。", [PROJECT], id="where what costs so much is"),
    pytest.param(f"{FIRM}投资建设{PROJECT}。公司位于凯里经济开发区。", [FIRM], id="where the firm is"),
]


@pytest.mark.parametrize(("text", "wanted"), SITES)
def test_sites_are_of_what_the_firm_builds(text: str, wanted: list[str]) -> None:
    found = [c.head.name for c in article_claims(text) if c.predicate == "inPark"]
    assert found == wanted
