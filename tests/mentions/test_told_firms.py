"""Firms without a legal form that what is said of them tells: what only firms do, their share, their part in a city."""

from __future__ import annotations

import pytest
from said import article_claims, mentions

CASES = [
    pytest.param("8月3日，沅通电子拟投资4.5亿元建设算力中心。", ["沅通电子"], id="what a firm plans"),
    pytest.param("记者从晖瑞精密获悉，环宇精密股价上涨。", ["晖瑞精密", "环宇精密"], id="who tells, and its share"),
    pytest.param("晖锐达投资建设的年产5万吨石墨项目开工。", ["晖锐达"], id="what it pays for"),
    pytest.param("多家公司加码，如协鑫晖科拟以超50亿元投建算力中心。", ["协鑫晖科"], id="a brand opens its name"),
    pytest.param("近日，天域航通完成B轮融资。", ["天域航通"], id="who lends it money"),
    pytest.param("张建国拟投资5亿元建设养殖场，村民投资建设的基地投产。", [], id="people"),
    pytest.param("该公司股价大涨，港股股价下跌，新能源汽车股价回调。", [], id="shares of a kind"),
    pytest.param("记者从发布会上获悉，截至本公告披露日，行业内股票走强。", [], id="no names"),
    pytest.param("独角兽企业沃兰特在会上发言，子公司沅通电子，已经设立。", ["沃兰特", "沅通电子"], id="behind a kind"),
    pytest.param("龙头企业牵引带动，骨干企业产值增长，知名企业家座谈。", [], id="kinds alone"),
    pytest.param("北方沅际（000065.SZ）公告，北方沅际主营工程承包。", ["北方沅际"] * 2, id="its share's number"),
    pytest.param("买入太平洋晖电(PCG.US)，减仓晖博生物（6938.HK）。", ["太平洋晖电", "晖博生物"], id="shares abroad"),
    pytest.param("省长走进特斯拉上海超级工厂。", ["特斯拉上海超级工厂"], id="its plant there"),
    pytest.param("中建三局华东分局、比亚迪西安工厂到场。", ["中建三局华东分局", "比亚迪西安工厂"], id="its branch"),
    pytest.param(
        "上海晖远企业管理咨询中心（有限合伙）、宁波晖宇投资合伙企业（有限合伙）持股。",
        ["上海晖远企业管理咨询中心（有限合伙）", "宁波晖宇投资合伙企业（有限合伙）"],
        id="partnerships",
    ),
    pytest.param("发展合伙企业、个人独资企业，普通合伙企业均可申报。", [], id="kinds of partnerships"),
    pytest.param(
        "美国Blue Ocean Robotics公司到场，晖瑞集团收购CBCD II后扩产。",
        ["Blue Ocean Robotics公司", "晖瑞集团", "CBCD II"],
        id="in letters",
    ),
    pytest.param("市长走进晖地感知、科昂新材料等部分入驻企业。", ["晖地感知", "科昂新材料"], id="ends in a verb"),
    pytest.param("江宁区南京晖远光电有限公司入选。", ["南京晖远光电有限公司"], id="the county in front of its city"),
    pytest.param("走进省重点项目晖远新能源科技有限公司。", ["晖远新能源科技有限公司"], id="a project in front"),
    pytest.param("共同投资新设公司，第四年孵化期满后公司搬走，官网集团信息已更新。", [], id="none at all"),
]


@pytest.mark.parametrize(("text", "firms"), CASES)
def test_told_firms(text: str, firms: list[str]) -> None:
    assert [m.text for m in mentions(text) if m.type == "Company" and m.role == "name"] == firms


def test_managers_of_parts() -> None:
    """Who manages the part in a city, and a department, whose words are none of the firm's name."""
    text = "华为上海副总经理房建国、沅通游戏公共事务副总裁李明远到场。"
    held = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "holdsPost" and c.tail}
    assert held == {("房建国", "华为上海"), ("李明远", "沅通游戏")}
