"""Firms that a sentence says to be firms, whatever they are called."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param("瑞科达是当地第一家专精特新“小巨人”企业。", ["瑞科达"], id="a coined word"),
    pytest.param("据悉，沅铭成立于2010年，是一家模具企业。", ["沅铭"], id="since when, then what"),
    pytest.param("凯里钛业是一家国有企业，晶锐达系国内领先的轴承制造商。", ["凯里钛业", "晶锐达"], id="two of them"),
    pytest.param("民营企业是主力军，这里是全省最大的铝企业集聚地。", [], id="kinds of firms, a place"),
    pytest.param("该公司是一家制药企业，这家企业系上市公司，他联系了8家企业。", [], id="what refers to one"),
    pytest.param("乙方是凯里苗岭米业有限公司，合作签约。", ["凯里苗岭米业有限公司"], id="who is a firm by its name"),
    pytest.param("对方是一家外地企业，当地龙头是一家上市公司。", [], id="words of the language"),
    pytest.param("创新是企业的生命线，老李是一家公司的老板。", [], id="nothing is said to be a firm"),
    pytest.param("凯里市是企业投资的热土，全市有一家上市公司。", [], id="a place"),
    pytest.param("石敬之是一位企业家，石敬之是该公司的一家供应商。", [], id="a person, and what belongs to a firm"),
]


@pytest.mark.parametrize(("text", "firms"), CASES)
def test_defined_firms(text: str, firms: list[str]) -> None:
    assert [m.text for m in mentions(text) if m.type == "Company" and m.role == "name"] == firms
