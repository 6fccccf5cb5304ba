"""Open phrases: where the name of a product begins and ends in them, and what is none."""

from __future__ import annotations

import pytest

from kg.claims.phrases import Phrases
from kg.ontology import load_ontology

PHRASES = Phrases.load(load_ontology().lexicon)

PRODUCTS = [
    pytest.param("扫地机、电饭煲和电机", ["扫地机", "电饭煲", "电机"], id="list"),
    pytest.param("和田玉瓷砖", ["和田玉瓷砖"], id="a joint inside a word"),
    pytest.param("国内领先的深海钻井泵", ["深海钻井泵"], id="praise in front"),
    pytest.param("一袋袋速溶奶茶粉饼", ["速溶奶茶粉饼"], id="measure in front"),
    pytest.param("生产汽车轮胎", ["汽车轮胎"], id="what is done with it in front"),
    pytest.param("液压泵5000台", ["液压泵"], id="figure behind"),
    pytest.param("单重达30吨、长12米的风电轴承、法兰", ["风电轴承", "法兰"], id="figures in front"),
    pytest.param("矿山破碎机P7", ["矿山破碎机P7"], id="model behind"),
    pytest.param("镀锌板(卷)", ["镀锌板(卷)"], id="brackets behind"),
    pytest.param("收割机产品", ["收割机"], id="the word product behind"),
    pytest.param("“天池”牌番茄酱、“天池”牌葡萄酒", ["“天池”牌番茄酱", "“天池”牌葡萄酒"], id="brands"),
    pytest.param("“天池番茄酱”“天池葡萄酒”", ["天池番茄酱", "天池葡萄酒"], id="quotes without a comma"),
    pytest.param("新设备", ["新设备"], id="short but named"),
    pytest.param("不锈钢管、有机肥", ["不锈钢管", "有机肥"], id="a word that begins like a function word"),
    pytest.param("粤籍知名保温杯", ["保温杯"], id="whose it is and how known"),
    pytest.param("亚麻布、亚麻纱三大系列", ["亚麻布", "亚麻纱"], id="how many series behind"),
    pytest.param("设备", [], id="no kind of its own"),
    pytest.param("商机", [], id="an ending that is none"),
    pytest.param("生产过程、输送带", [], id="list of other things"),
    pytest.param("技术服务", [], id="service"),
    pytest.param("采购原料药", [], id="verb inside"),
    pytest.param("不断扩大的市场", [], id="no thing"),
]


@pytest.mark.parametrize(("text", "names"), PRODUCTS)
def test_products(text: str, names: list[str]) -> None:
    assert [name for _, name in PHRASES.items(text, many=True, product=True)] == names


NAMES = [
    pytest.param("“康心宁”、“益脑通”等", ["康心宁", "益脑通"], id="quoted names with any ending"),
    pytest.param("盐酸左旋咪唑、阿莫西林等9个品种", ["盐酸左旋咪唑", "阿莫西林"], id="any ending"),
    pytest.param("很强的竞争力", [], id="quality"),
    pytest.param("水电工程建设", [], id="work"),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[str]) -> None:
    assert [name for _, name in PHRASES.items(text, many=True, product=False)] == names


def test_offsets() -> None:
    text = "国内首台液压泵、“天山”"
    assert [(at, text[at : at + len(name)]) for at, name in PHRASES.items(text, many=True, product=False)] == [
        (4, "液压泵"),
        (9, "天山"),
    ]
