"""Articles about parks, chains, county economies and posts: whose industries, whose daughters, who is from where."""

from __future__ import annotations

import pytest
from said import reader, spots

from kg.pages import page_from_text

EDGES = [
    pytest.param(
        "走进义乌经济开发区，浙江沅泰工贸有限公司的车间机器轰鸣。永康是五金之都，形成了电动工具、保温杯等产业集群。",
        "partOfIndustry",
        set(),
        id="what a town has is not the park's of the sentence before",
    ),
    pytest.param(
        "湖南沅泰重工有限公司是园区企业。为了补齐新能源产业短板，湘阴经开区从江苏引进了安徽晟沅能源股份有限公司。",
        "partOfIndustry",
        set(),
        id="what a park is short of is not of the firm of the sentence before",
    ),
    pytest.param(
        "湖南沅泰木业有限公司去年10月投产。公司董事长李平说，企业来自浙江湖州，看中的就是当地的竹木资源。",
        "originatesFrom",
        {("湖南沅泰木业有限公司", "湖州市")},
        id="the firm is from there, not who says it",
    ),
    pytest.param(
        "赵明辉，男，汉族，1978年6月生，陕西丹凤人，大学学历。",
        "originatesFrom",
        {("赵明辉", "丹凤县")},
        id="a county that is a word too, behind its province and in front of 人",
    ),
    pytest.param(
        "浙江沅泰股份有限公司在杭州、宁波设立了子公司杭州沅泰实业有限公司、希达沅泰投资有限公司。",
        "subsidiaryOf",
        {
            ("希达沅泰投资有限公司", "浙江沅泰股份有限公司"),
            ("杭州沅泰实业有限公司", "浙江沅泰股份有限公司"),
        },
        id="two daughters",
    ),
    pytest.param(
        "浙江沅泰股份有限公司在杭州、宁波设立了子公司杭州沅泰实业有限公司、希达沅泰投资有限公司。",
        "locatedIn",
        {("杭州沅泰实业有限公司", "杭州市")},
        id="where its daughters are is not where the mother is",
    ),
    pytest.param(
        "沅泰、飞剑、安胜等企业是保温杯产业的龙头企业。",
        "leadsChain",
        {("安胜", "保温杯产业"), ("沅泰", "保温杯产业"), ("飞剑", "保温杯产业")},
        id="several that lead",
    ),
    pytest.param(
        "平度市人民代表大会常务委员会原副主任王德明同志，因病医治无效，于2023年11月5日在青岛逝世。",
        "holdsPost",
        {("王德明", "平度市")},
        id="a congress by its full name leads the place",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "wanted"), EDGES)
def test_edges(text: str, predicate: str, wanted: set[tuple[str, str]]) -> None:
    """All edges of one kind in a page, by the names of their ends."""
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    found = {
        (names[claim.head.entity or ""], names[claim.tail.entity or ""])
        for claim in reading.claims
        if claim.predicate == predicate and claim.tail is not None
    }
    assert found == wanted


INDUSTRIES = [
    pytest.param(
        "近年来，农行灌云支行围绕该县服装、芦蒿、豆丹等特色产业推出专项贷款。",
        ["服装", "芦蒿", "豆丹"],
        id="whose they are, in front of a list",
    ),
    pytest.param(
        "全县构建起面粉加工、速冻食品、休闲食品等产业链条。",
        ["面粉加工", "速冻食品", "休闲食品"],
        id="a verb with 起",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), INDUSTRIES)
def test_industries(text: str, wanted: list[str]) -> None:
    """The names of the industries of a sentence."""
    assert [name for _, _, name in spots(text, "Industry")] == wanted
