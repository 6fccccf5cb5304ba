"""Names of projects as they are compared: cores, lines, large works."""

from __future__ import annotations

import pytest
from said import reader

from kg.resolve.works import Work

CORES = [
    pytest.param("拟建的年产十万吨铝箔项目", "年产10万吨铝箔", id="stage in front, figure in words"),
    pytest.param("年产100000吨铝箔工程", "年产10万吨铝箔", id="figure in full"),
    pytest.param("三十五万头生猪养殖项目", "35万头生猪养殖", id="tens and ones"),
    pytest.param("年产百万吨铝箔项目二期", "年产100万吨铝箔", id="round figure and phase"),
    pytest.param("几十万吨铝箔项目", "几十万吨铝箔", id="vague figure"),
    pytest.param("百度云计算中心项目", "百度云计算中心", id="a name that holds a numeral"),
    pytest.param("绥阳100MW光伏发电项目", "绥阳10万千瓦光伏", id="megawatts"),
    pytest.param("绥阳1.5GW风电项目", "绥阳150万千瓦风电", id="gigawatts"),
    pytest.param("绥阳100MWh储能项目", "绥阳100MWh储能", id="an amount of work is no power"),
]


@pytest.mark.parametrize(("name", "core"), CORES)
def test_core(name: str, core: str) -> None:
    assert reader().rules.projects.core(name) == core


WORKS = [
    pytest.param("西十高铁", Work(frozenset({"西十高铁"}), wide=True), id="line in short"),
    pytest.param("绥阳至湄潭高速铁路", Work(frozenset({"绥湄高铁"}), ("绥阳", "湄潭"), wide=True), id="line in full"),
    pytest.param(
        "上海至昆明高速公路",
        Work(frozenset({"上昆高速", "沪昆高速", "申昆高速"}), ("上海", "昆明"), wide=True),
        id="place that has letters of its own",
    ),
    pytest.param("环城高速公路", None, id="words in front of a line"),
    pytest.param("绥阳至老城区公路", None, id="a road"),
    pytest.param("贵州绥阳抽水蓄能电站项目", Work(frozenset({"绥阳抽水蓄能电站"})), id="work named by its place"),
    pytest.param("黄河古贤水利枢纽工程", Work(frozenset({"古贤水利枢纽"}), wide=True), id="river in front"),
    pytest.param("大型水电站", None, id="no name"),
    pytest.param("抽水蓄能电站项目", None, id="nothing but its kind"),
    pytest.param("南水北调中线引江补汉工程", Work(frozenset({"引江补汉"})), id="part of a scheme"),
]


@pytest.mark.parametrize(("name", "work"), WORKS)
def test_work(name: str, work: Work | None) -> None:
    assert reader().rules.projects.work(name) == work


POWERS = [
    pytest.param("100", "兆瓦", ("100000", "千瓦"), id="power"),
    pytest.param("5", "万吨", ("5", "万吨"), id="no power"),
    pytest.param("近百", "兆瓦", ("近百", "兆瓦"), id="no number"),
]


@pytest.mark.parametrize(("amount", "unit", "power"), POWERS)
def test_power(amount: str, unit: str, power: tuple[str, str]) -> None:
    assert reader().rules.projects.power(amount, unit) == power


SAME = [
    pytest.param("湄余高铁湄潭段湄江特大桥", "湄余高铁湄潭段", None, id="a work on a line"),
    pytest.param("湄余高铁湄潭段站前", "湄余高铁湄潭段", "all of it stands in the longer name", id="more of the name"),
]


@pytest.mark.parametrize(("longer", "shorter", "reason"), SAME)
def test_same(longer: str, shorter: str, reason: str | None) -> None:
    assert reader().rules.projects.same(longer, shorter) == reason
