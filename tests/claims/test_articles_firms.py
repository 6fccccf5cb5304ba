"""Portraits of firms: by what name one is spoken of, who holds which of its posts, what its older plant was."""

from __future__ import annotations

import pytest
from said import page_edges, reader

from kg.pages import page_from_text

TEXTS = [
    pytest.param(
        "湖南绿砼新型建材有限公司位于桃源县漳江街道。绿砼建材年产加气砖60万立方米，年产值1.5亿元。",
        {
            ("湖南绿砼新型建材有限公司", "locatedIn", "漳江街道"),
            ("湖南绿砼新型建材有限公司", "capacity", "600000"),
            ("湖南绿砼新型建材有限公司", "outputValue", "150000000"),
        },
        id="the first and the last word of a name",
    ),
    pytest.param(
        "内蒙古蓝旗牧歌乳业有限责任公司生产奶豆腐。牧歌乳业现有员工60人。",
        {
            ("内蒙古蓝旗牧歌乳业有限责任公司", "jobs", "60"),
        },
        id="the end of a name",
    ),
    pytest.param(
        "锦绣谷民族工艺品有限公司位于台江县施洞镇。锦绣谷公司现有员工320人，去年实现产值860万元。",
        {
            ("锦绣谷民族工艺品有限公司", "locatedIn", "施洞镇"),
            ("锦绣谷民族工艺品有限公司", "jobs", "320"),
            ("锦绣谷民族工艺品有限公司", "outputValue", "8600000"),
        },
        id="the beginning of a name",
    ),
    pytest.param(
        "科达集团创建于1992年。今年5月，科达新材料公司投资12亿元的光纤预制棒扩产项目开工。集团总裁沈伟到场祝贺。",
        {
            ("科达集团", "foundedOn", "1992"),
            ("沈伟", "holdsPost", "科达集团"),
        },
        id="a post of the group behind its daughter",
    ),
    pytest.param(
        "江苏远大重工集团有限公司位于五接镇。去年，远大重工与中国海油集团签订合同。集团董事长倪志刚出席仪式。",
        {
            ("江苏远大重工集团有限公司", "locatedIn", "五接镇"),
            ("倪志刚", "holdsPost", "江苏远大重工集团有限公司"),
        },
        id="the group is not the partner",
    ),
    pytest.param(
        "湖南沅泰食品有限公司位于临澧县。董事长熊光明曾任桃源县第二砖厂厂长。公司现有员工180人。",
        {
            ("湖南沅泰食品有限公司", "locatedIn", "临澧县"),
            ("湖南沅泰食品有限公司", "jobs", "180"),
            ("熊光明", "holdsPost", "湖南沅泰食品有限公司"),
            ("熊光明", "holdsPost", "桃源县第二砖厂"),
        },
        id="where somebody had a post is not told of",
    ),
    pytest.param(
        "湖北沅环铸造股份有限公司前身是1958年建厂的随县农机修造厂，2004年改制，现为湖北沅环集团有限公司的控股子公司。",
        {
            ("随县农机修造厂", "foundedOn", "1958"),
            ("湖北沅环铸造股份有限公司", "subsidiaryOf", "湖北沅环集团有限公司"),
        },
        id="what a firm was is not told of",
    ),
    pytest.param(
        "湖南湘沅线缆有限公司始建于1971年，老厂占地不足30亩。",
        {("湖南湘沅线缆有限公司", "foundedOn", "1971")},
        id="the land of the old plant",
    ),
    pytest.param(
        "1978年，侨商王炳辉到雅加达打工，1991年创办德辉集团。",
        {("德辉集团", "foundedOn", "1991"), ("德辉集团", "foundedBy", "王炳辉")},
        id="the nearer of two years",
    ),
    pytest.param(
        "走进沅远轴承科技股份有限公司车间，一台台数控机床正高速运转。",
        set(),
        id="a running machine is no product",
    ),
    pytest.param(
        "黔瑞集团旗下的阳泉黔瑞碳纤维有限公司、黔瑞钠电科技有限公司榜上有名。",
        {
            ("阳泉黔瑞碳纤维有限公司", "subsidiaryOf", "黔瑞集团"),
            ("黔瑞钠电科技有限公司", "subsidiaryOf", "黔瑞集团"),
        },
        id="several daughters of one group",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_firms(text: str, wanted: set[tuple[str, str, str]]) -> None:
    """All that is read of a firm in an article, its places by its own and its products left aside."""
    shown = {"produces", "status", "undertakes", "investment", "startedOn", "cooperatesWith"}
    assert {claim for claim in page_edges(text) if claim[1] not in shown} == wanted


def test_spelling() -> None:
    """A firm printed with the place in brackets and without them is one; a part of another country is no county."""
    reading = reader().read(
        page_from_text("青沅啤酒（榆林）有限公司产销两旺。青沅啤酒榆林有限公司在越南平阳省设厂。", name="page")
    )
    assert sorted(e.name for e in reading.entities if e.type == "Company") == ["青沅啤酒（榆林）有限公司"]
    assert "平阳县" not in {e.name for e in reading.entities}


def test_relative() -> None:
    """Whose daughter somebody is says that the next is a name; the end of another word does not."""
    reading = reader().read(page_from_text("王艮泉的女儿王正维出席。王女士联系儿子时得到消息。", name="page"))
    assert [e.name for e in reading.entities if e.type in ("Person", "Official")] == ["王正维"]
