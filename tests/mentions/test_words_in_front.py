"""No word in front of a name becomes a part of it, whatever the name is of."""

from __future__ import annotations

import pytest
from said import mentions

FRONTS = """
也有 还有 更有 里 如 同 连 继 靠 凭 令 自 除 除了 比如 例如 像 而 因 经 据 由 被 把 将 对 从 至 到 在 为 与 和 及 以及
是 名为 即 含 其中 作为 另一家 首家 今年 目前 如今 眼下 随后 先后 分别 一起 联合 携手 走进 来到 前往 深入 考察 察看
走访 慰问 实施 推进 启动 引进 引入 支持 对接 洽谈 拜访 位于 毗邻 途经 来自 销往
"""
NAMES = [
    pytest.param("Company", "晶科光伏", "如 同", id="a firm that its characters tell"),
    pytest.param("Company", "瑞丰机械", "同", id="a firm of a trade"),
    pytest.param("Company", "江北瑞华新材料科技有限公司", "", id="a firm with its form"),
    pytest.param("Company", "宏达控股集团", "", id="a group"),
    pytest.param("IndustrialPark", "青河经济开发区", "", id="a zone"),
    pytest.param("IndustrialPark", "南岭科技城", "", id="a park"),
    pytest.param("Organization", "江北理工大学", "", id="a university"),
    pytest.param("Project", "年产5万吨铜箔项目", "另一家", id="a project"),
]
"""Type, name, and words that do not go with it."""


@pytest.mark.parametrize(("kind", "name", "unfit"), NAMES)
def test_words_in_front(kind: str, name: str, unfit: str) -> None:
    texts = {word: f"连日来，{word}{name}，干部热情高涨。" for word in FRONTS.split() if word not in unfit.split()}
    found = {word: [m.text for m in mentions(text) if m.type == kind] for word, text in texts.items()}
    assert found == {word: [name] for word in texts}


def test_with_whom_a_deal_is_made() -> None:
    texts = ("县里同恒泰电子签约。", "同兴达电子投产。")
    assert [[m.text for m in mentions(text) if m.type == "Company"] for text in texts] == [["恒泰电子"], ["同兴达电子"]]


DOERS = [
    pytest.param("我县建设", id="a county pointed at"),
    pytest.param("我市打造了", id="a city that has made it"),
    pytest.param("宏达集团投资", id="a firm that pays"),
    pytest.param("宏达集团培育", id="a firm that fosters it"),
    pytest.param("宏达集团扎根", id="a firm that has come"),
    pytest.param("多家企业抢滩", id="several that hurry there"),
]


@pytest.mark.parametrize("doer", DOERS)
def test_who_does_it_in_front(doer: str) -> None:
    found = [m.text for m in mentions(f"近年来，{doer}东庄产业园。") if m.type == "IndustrialPark"]
    assert found == ["东庄产业园"]


@pytest.mark.parametrize("verb", ["对接", "考察", "参观", "签约", "启用", "落户"])
def test_what_a_firm_does_opens_no_name(verb: str) -> None:
    found = [m.text for m in mentions(f"县里与恒泰集团{verb}智算中心落户事宜。") if m.type == "Project"]
    assert found == []


@pytest.mark.parametrize("verb", ["投资建设", "建设", "开发"])
def test_what_a_place_does_opens_no_name(verb: str) -> None:
    found = [m.text for m in mentions(f"近年来，湄潭县{verb}食用菌深加工项目。") if m.type == "Project"]
    assert found == ["食用菌深加工项目"]
