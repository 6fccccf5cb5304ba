"""Where firms are that are said to have come, or that an article lists as its projects, without a word of where."""

from __future__ import annotations

import pytest
from said import article_claims

CASES = [
    pytest.param(
        "大足区引来兴科电子，宏辉精密、德润电子、英翔科技等一批配套企业随之落户。",
        [("宏辉精密", "大足区"), ("德润电子", "大足区"), ("英翔科技", "大足区")],
        id="firms that follow a large one",
    ),
    pytest.param(
        "大足区签约项目18个。山东华建、浙江万安等配套企业也跟着在当地聚拢。",
        [("山东华建", "大足区"), ("浙江万安", "大足区")],
        id="the place of the sentence before, whatever opens their names",
    ),
    pytest.param(
        "宝顶镇靠旅游。兴科电子落户龙水镇后，宏辉精密、德润电子等20余家上下游企业纷纷跟进，产值翻番。",
        [("宏辉精密", "龙水镇"), ("德润电子", "龙水镇")],
        id="a town that the sentence names",
    ),
    pytest.param(
        "大足区新上的工业项目有恒沣纸业、瑞康药业、晖岭机械等。",
        [("恒沣纸业", "大足区"), ("瑞康药业", "大足区"), ("晖岭机械", "大足区")],
        id="firms in a list of new projects",
    ),
    pytest.param("大足区签约的项目有恒沣纸业、瑞康药业、晖岭机械等。", [], id="what is signed may go elsewhere"),
    pytest.param("大足区的订单来自恒沣纸业、瑞康药业、晖岭机械等企业。", [], id="firms that have not come"),
    pytest.param("在广东东莞，恒沣纸业、瑞康药业等企业相继落户。", [], id="a place that is not the article's"),
    pytest.param("大足区与恒沣纸业、瑞康药业等企业一起跟进。", [], id="others follow it up"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_arrivals(text: str, expected: list[tuple[str, str]]) -> None:
    found = article_claims(text, place="大足区")
    assert [(c.head.name, c.tail.name) for c in found if c.tail and c.pattern.endswith("/came")] == expected
