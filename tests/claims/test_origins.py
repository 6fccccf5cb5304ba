"""Where people and firms are from, and whose firms are."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, MILL = "敦化市宏瑞药业有限公司", "凯里市苗岭米业有限公司"

ORIGINS = [
    pytest.param(f"台湾眼镜龙头企业{FIRM}投产。", {(FIRM, "台湾省")}, id="what leads a trade of there"),
    pytest.param(f"凯里市引来了江苏邗江的{MILL}，产大米。", {(MILL, "邗江区")}, id="brought in, and whose it was"),
    pytest.param(f"从江苏常州来的{FIRM}投产。", {(FIRM, "常州市")}, id="who came from there"),
    pytest.param(
        f"隔壁是{FIRM}。这家从大连迁来的企业，去年产值大增。",
        {(FIRM, "大连市")},
        id="the firm of before, and from where",
    ),
    pytest.param(f"{FIRM}规模大增，索性把设在广州的总部也迁到凯里。", {(FIRM, "广州市")}, id="where its seat was"),
    pytest.param(f"隔壁是{FIRM}。这家从大连采购原料的企业，去年产值大增。", set(), id="where it buys"),
    pytest.param(f"湄潭县永兴镇的米业企业{MILL}产量居前。", set(), id="a firm of a town lies there"),
    pytest.param("湄潭县返乡创业青年吴正义承包了茶园。", {("吴正义", "湄潭县")}, id="what they are called by"),
    pytest.param("四川籍农民工王德明在车间干活。", {("王德明", "四川省")}, id="one word with the place"),
    pytest.param("温州老板吴正义来到凯里办厂。", {("吴正义", "温州市")}, id="no post"),
    pytest.param("2013年，农民工王德明从南通市来到凯里市。", {("王德明", "南通市")}, id="came from there"),
    pytest.param("农民工王德明一行从南通市来到凯里市考察。", set(), id="on a visit"),
    pytest.param(
        f"{FIRM}、{MILL}等广东企业先后落户。", {(FIRM, "广东省"), (MILL, "广东省")}, id="a list of firms from there"
    ),
    pytest.param(f"{FIRM}是凯里市本土企业，去年动工。", {(FIRM, "凯里市")}, id="a firm of the place itself"),
    pytest.param("市长田景文走访了湄潭县籍老板的企业。", set(), id="nobody is named"),
    pytest.param("王德明，福建晋江人，早年来到凯里。", {("王德明", "晋江市")}, id="a name alone, and from where"),
    pytest.param("王德明，“80后”，湄潭县人。", {("王德明", "湄潭县")}, id="a name alone, how old and from where"),
    pytest.param("王德明出生于湄潭县。", {("王德明", "湄潭县")}, id="a name alone, and where born"),
    pytest.param(f"凯里从广东引进{FIRM}投资建厂。", {(FIRM, "广东省")}, id="brought in from there"),
]


@pytest.mark.parametrize(("text", "wanted"), ORIGINS)
def test_origins(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "originatesFrom" and c.tail}
    assert found == wanted


def test_descent_is_no_site() -> None:
    found = article_claims("市委书记田景文走访了湄潭县籍老板的企业。")
    assert {c.tail.name for c in found if c.predicate == "inspected" and c.tail} == set()


GROUPS = [
    pytest.param(
        "云岭集团贵州黔瑞铝业有限公司投产。", {("贵州黔瑞铝业有限公司", "云岭集团")}, id="its group right in front"
    ),
    pytest.param(
        "云岭集团凯里钢铁有限公司投产，云岭集团表示祝贺。",
        {("云岭集团凯里钢铁有限公司", "云岭集团")},
        id="its group opens its name and stands alone too",
    ),
    pytest.param("云岭集团有限公司投产，云岭集团表示祝贺。", set(), id="the group under both names"),
    pytest.param("云岭集团凯里钢铁有限公司投产。", set(), id="the name of its group is its own"),
    pytest.param("贵州云岭集团有限公司投产。", set(), id="a group itself"),
]


@pytest.mark.parametrize(("text", "wanted"), GROUPS)
def test_groups(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "subsidiaryOf" and c.tail}
    assert found == wanted
