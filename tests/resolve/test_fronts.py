"""What else a firm is called that opens the name of its project."""

from __future__ import annotations

import pytest
from said import reader

from kg.resolve.fronts import forms

CASES = [
    pytest.param("黔绿", "黔绿新能源储能项目", {"黔绿新能源"}, id="the trade behind it"),
    pytest.param("黔绿", "黔绿储能项目", set(), id="no trade behind it"),
    pytest.param("黔绿", "黔绿机械项目", set(), id="the trade is all of the project"),
    pytest.param("黔绿", "遵义黔绿充电桩项目", {"遵义黔绿"}, id="the place in front"),
    pytest.param("黔绿", "遵义黔绿新能源储能项目", {"黔绿新能源", "遵义黔绿"}, id="both"),
    pytest.param("黔绿物流", "黔绿物流仓储中心项目", {"黔绿"}, id="without its trade"),
    pytest.param("黔绿物流有限公司", "黔绿物流有限公司仓储中心项目", set(), id="a registered name"),
]


@pytest.mark.parametrize(("firm", "project", "wanted"), CASES)
def test_forms(firm: str, project: str, wanted: set[str]) -> None:
    at = project.index(firm)
    assert set(forms(project, at, at + len(firm), reader().rules.peeler)) == wanted
