"""Bodies that are parts of firms, bodies, parks and towns, and who heads them or works with them."""

from __future__ import annotations

import pytest
from said import article_claims, spots

NAMED = [
    pytest.param(
        "沁源县少工委、沁源县爱卫办、沁源县武装部参加活动。",
        ["沁源县少工委", "沁源县爱卫办", "沁源县武装部"],
        id="of a county",
    ),
    pytest.param("沁源县晨光社工中心承办活动。", ["沁源县晨光社工中心"], id="social workers"),
    pytest.param("宏岳电子有限公司团委慰问职工。", ["宏岳电子有限公司团委"], id="league of a firm"),
    pytest.param("宏岳电子有限公司工会主席李海民慰问职工。", [], id="its head is of the firm"),
    pytest.param("长治市第二医院机关党支部举行活动。", ["长治市第二医院机关党支部"], id="party branch"),
    pytest.param("长治市教育局招生考试服务中心公布成绩。", ["长治市教育局招生考试服务中心"], id="centre of a bureau"),
    pytest.param("忻州经济开发区派出所举行活动。", ["忻州经济开发区派出所"], id="of a park"),
    pytest.param("近日，高新区消防大队上门宣传。", ["高新区消防大队"], id="of the article's own zone"),
    pytest.param("中国人民银行长治市分行公布信息。", ["中国人民银行长治市分行"], id="central bank"),
    pytest.param(
        "忻州经济开发区人民法院一审公开开庭审理此案。", ["忻州经济开发区人民法院"], id="court and its session"
    ),
    pytest.param(
        "长春新区党政办、党群办、投促局、创业中心、交警大队参加。",
        ["长春新区党政办", "长春新区党群办", "长春新区投促局", "长春新区创业中心", "长春新区交警大队"],
        id="list of those of a park",
    ),
    pytest.param("郭道镇镇长李海民来到镇综治中心。", ["郭道镇综治中心"], id="of the town that was named"),
    pytest.param("此次入选将全面提升晨光人民医院的水平。", ["晨光人民医院"], id="what is done to it"),
    pytest.param("全省首批试点医院已有五家。", [], id="sort of hospitals"),
    pytest.param("武警长治支队会议室已坐满。", ["武警长治支队"], id="a room of theirs"),
    pytest.param("武警长治支队举行活动。", ["武警长治支队"], id="armed police of a place"),
    pytest.param("老顶山风景名胜区管理局举行活动。", ["老顶山风景名胜区管理局"], id="of a scenic area"),
    pytest.param("历山国家级自然保护区管理局举行活动。", ["历山国家级自然保护区管理局"], id="of a reserve"),
    pytest.param("各景区管理处加强管理。", [], id="sort of offices"),
    pytest.param("沁源县残联与两县残联签订协议。", ["沁源县残联"], id="of several counties"),
    pytest.param("中国—东盟果蔬协会举行活动。", ["中国—东盟果蔬协会"], id="of two countries"),
    pytest.param("香港证监会公布结果。", ["香港证监会"], id="of another state"),
    pytest.param("长治市企业联合会（企业家协会）举行活动。", ["长治市企业联合会"], id="called otherwise too"),
]
HEADS = [
    pytest.param(
        "沁源县就业服务局职业介绍服务中心主任李海民说。", "沁源县就业服务局职业介绍服务中心", id="inner centre"
    ),
    pytest.param("沁源县委讲师团团长李海民说。", "沁源县委讲师团", id="of the party committee"),
    pytest.param("长治市快递行业党委书记李海民说。", "长治市快递行业党委", id="party committee of a trade"),
    pytest.param("武警山西总队机动支队工兵中队中队长李海民说。", "武警山西总队机动支队工兵中队", id="part of a part"),
    pytest.param("李海民先后担任过沁源县水利局副局长、局长。", "沁源县水利局", id="has been"),
    pytest.param("沁源县委常委、副县长李海民说。", "沁源县", id="of the county"),
]


@pytest.mark.parametrize(("text", "bodies"), NAMED)
def test_named(text: str, bodies: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Organization", place="长治市")] == bodies


@pytest.mark.parametrize(("text", "body"), HEADS)
def test_heads(text: str, body: str) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "holdsPost" and c.tail}
    assert found == {("李海民", body)}


def test_firm_and_a_body_of_the_zone() -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims("宏岳电子有限公司联合高新区税务局上门宣传。") if c.tail}
    assert found == {("宏岳电子有限公司", "高新区税务局")}


def test_several_heads() -> None:
    found = article_claims(
        "王大民、赵志强、李建国，均转任沁源县水利局党组成员。太原市对口帮扶沁源县工作队领队郭立新、副领队李海民参加。"
    )
    team = "太原市对口帮扶沁源县工作队"
    assert {(c.head.name, c.tail.name) for c in found if c.predicate == "holdsPost" and c.tail} == {
        ("王大民", "沁源县水利局"),
        ("赵志强", "沁源县水利局"),
        ("李建国", "沁源县水利局"),
        ("郭立新", team),
        ("李海民", team),
    }


def test_firm_under_a_body() -> None:
    found = article_claims("山西省国资委旗下的宏岳电子有限公司增资。德川机械公司隶属于沁源县水利局。")
    assert {(c.head.name, c.tail.name) for c in found if c.predicate == "subsidiaryOf" and c.tail} == {
        ("宏岳电子有限公司", "山西省国资委"),
        ("德川机械公司", "沁源县水利局"),
    }
