"""Names of firms as they are compared, and whether two may be one firm."""

from __future__ import annotations

import pytest
from said import reader

COMPARED = [
    pytest.param("贵州黔瑞（集团）有限公司", "贵州黔瑞集团有限公司", id="brackets around the group"),
    pytest.param("“黔瑞”药业 有限公司", "黔瑞药业有限公司", id="marks and spaces"),
    pytest.param("黔瑞药业（凯里）有限公司", "黔瑞药业有限公司(凯里)", id="house at a place"),
    pytest.param("拜耳中国公司", "拜耳中国公司(中国)", id="house in a country, without brackets"),
    pytest.param("中国农业银行股份有限公司绥阳县支行", "农行绥阳支行", id="branch of a bank"),
    pytest.param("农业银行遵义绥阳支行", "农行绥阳支行", id="branch behind two places"),
    pytest.param("中国农业银行股份有限公司", "农行股份有限公司", id="bank itself"),
    pytest.param("国网吉林省电力有限公司敦化市供电公司", "国网敦化供电公司", id="branch behind its parent"),
    pytest.param("敦化供电公司", "国网敦化供电公司", id="branch by the place alone"),
    pytest.param("国网承德县供电公司", "国网承德县供电公司", id="county that has the name of its city"),
    pytest.param("中国移动通信集团贵州有限公司绥阳县分公司", "中国移动绥阳公司", id="branch of an operator"),
    pytest.param("绥阳移动公司", "中国移动绥阳公司", id="operator behind the place"),
    pytest.param("贵州绥阳农村商业银行股份有限公司", "贵州绥阳农商行股份有限公司", id="rural bank"),
    pytest.param("中国建筑第四工程局有限公司", "中建四局有限公司", id="numbered house"),
]


@pytest.mark.parametrize(("name", "compared"), COMPARED)
def test_compared(name: str, compared: str) -> None:
    assert reader().rules.firms.read(name).name == compared


SHORTENED = [
    pytest.param("通化钢铁集团股份有限公司", {"通钢"}, id="place and trade"),
    pytest.param("陕西龙门钢铁有限责任公司", {"龙钢"}, id="nearest place and trade"),
    pytest.param("贵州黔瑞化工有限公司", {"黔化"}, id="fantasy word and trade"),
    pytest.param("首钢通化钢铁有限公司", {"通钢"}, id="behind the owner"),
    pytest.param("吉林化纤股份有限公司", set(), id="trade that no character stands for"),
    pytest.param("钢铁有限公司", set(), id="trade alone"),
]


@pytest.mark.parametrize(("name", "short"), SHORTENED)
def test_abbreviations(name: str, short: set[str]) -> None:
    rules = reader().rules.firms
    assert rules.abbreviations(rules.read(name)) == short


SAME = [
    pytest.param("贵州黔瑞（集团）有限公司", "黔瑞集团", id="group with brackets"),
    pytest.param("贵州黔瑞集团有限公司", "贵州黔瑞集团股份有限公司", id="converted group"),
    pytest.param("贵州黔瑞矿业股份有限公司", "黔瑞矿业集团股份有限公司", id="listed firm that became a group"),
    pytest.param("黔瑞公司", "贵州黔瑞药业有限公司", id="公司 alone"),
    pytest.param("黔瑞股份", "贵州黔瑞药业股份有限公司", id="股份 alone"),
    pytest.param("黔瑞药业", "贵州黔瑞药业集团有限公司", id="trade of a group"),
    pytest.param("黔瑞集团", "凯里黔瑞重工集团有限公司", id="group that says its trade"),
    pytest.param("通钢集团", "通化钢铁集团股份有限公司", id="abbreviation"),
    pytest.param("维之王公司", "绥阳县维之王食品有限公司", id="rare word"),
    pytest.param("贵州维之王食品有限公司", "绥阳维之王食品有限公司", id="rare word, county in its province"),
    pytest.param("绥阳农商银行", "贵州绥阳农村商业银行股份有限公司", id="rural bank in short"),
    pytest.param("首钢通化钢铁有限公司", "通化钢铁有限公司", id="owner in front"),
    pytest.param("一汽集团", "中国第一汽车集团有限公司", id="numbered works in short"),
    pytest.param("绿源生物", "绥阳县绿源生物科技有限公司", id="beginning of the trade"),
    pytest.param("拜耳（中国）有限公司", "拜耳中国公司", id="country with and without brackets"),
]
OTHER = [
    pytest.param("泰康人寿", "泰康人寿凯里分公司", id="firm and its branch at a place"),
    pytest.param("黔瑞股份", "贵州黔瑞药业有限公司", id="股份 and none"),
    pytest.param("贵州黔瑞药业股份有限公司", "贵州黔瑞药业集团有限公司", id="listed firm and its group"),
    pytest.param("凯里黔瑞有限公司", "黔瑞集团", id="local firm and its group"),
    pytest.param("中国黔瑞集团", "黔瑞地产集团有限公司", id="group of the nation and its group of a trade"),
    pytest.param("黔瑞药业（凯里）有限公司", "黔瑞药业股份有限公司", id="house at a place and its firm"),
    pytest.param("黔瑞药业（凯里）有限公司", "黔瑞药业（都匀）有限公司", id="houses at two places"),
    pytest.param("贵州黔瑞药业有限公司", "绥阳黔瑞药业有限公司", id="county in its province, a word like many"),
    pytest.param("绥阳农商银行", "贵州湄潭农村商业银行股份有限公司", id="rural banks of two counties"),
    pytest.param("承德县供水公司", "承德市供水公司", id="county that has the name of its city"),
    pytest.param("农行绥阳支行", "农发行绥阳支行", id="two banks"),
    pytest.param("农行遵义分行", "中国农业银行", id="branch and bank"),
    pytest.param("通钢集团", "通化钢管有限公司", id="no abbreviation"),
    pytest.param("吉化", "吉林化纤股份有限公司", id="trade that no character stands for"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same(one: str, other: str) -> None:
    rules = reader().rules.firms
    assert rules.same(rules.read(one), rules.read(other))
    assert rules.same(rules.read(other), rules.read(one))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other(one: str, other: str) -> None:
    rules = reader().rules.firms
    assert rules.same(rules.read(one), rules.read(other)) is None
    assert rules.same(rules.read(other), rules.read(one)) is None


BRANDS = [
    pytest.param("富士康", "富士康科技集团", True, id="group that says a vague trade"),
    pytest.param("三峡集团", "中国三峡集团", True, id="the nation in front"),
    pytest.param("北京奔驰", "奔驰", False, id="joint venture"),
    pytest.param("国药", "国药医疗", False, id="trade of its own"),
]


@pytest.mark.parametrize(("one", "other", "same"), BRANDS)
def test_one_brand(one: str, other: str, same: bool) -> None:
    rules = reader().rules.firms
    assert rules.one_brand(rules.read(one), rules.read(other)) is same
    assert rules.one_brand(rules.read(other), rules.read(one)) is same
