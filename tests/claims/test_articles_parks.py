"""Articles about parks, chains, county economies and posts: whose industries, whose daughters, who is from where."""

from __future__ import annotations

import pytest
from said import page_edges, spots

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
    pytest.param(
        "义乌经开区发展很快。\n今年，义乌经济技术开发区实现产值312亿元。\n区党工委书记、管委会主任胡雪梅说，要抓项目。",
        "holdsPost",
        {("胡雪梅", "义乌经济技术开发区")},
        id="the committee of the zone that has two names",
    ),
    pytest.param(
        "兴城市商会召开大会。沅泰食品有限公司总经理李长存、葫芦岛沅威服装有限公司总经理王玉杰当选为副会长。",
        "holdsPost",
        {
            ("李长存", "兴城市商会"),
            ("李长存", "沅泰食品有限公司"),
            ("王玉杰", "兴城市商会"),
            ("王玉杰", "葫芦岛沅威服装有限公司"),
        },
        id="several with their own posts are elected",
    ),
    pytest.param(
        "兴城市商会召开大会。\n会上，商会与中国银行兴城支行、辽宁工业大学签订了战略合作协议。",
        "cooperatesWith",
        {("兴城市商会", "中国银行兴城支行"), ("兴城市商会", "辽宁工业大学")},
        id="an association by its kind",
    ),
    pytest.param(
        "李长河1978年任沁源县委书记，先后创办了沁源县水泥厂、沁源县林产品加工厂。",
        "foundedBy",
        {("沁源县林产品加工厂", "李长河"), ("沁源县水泥厂", "李长河")},
        id="two plants of one founder",
    ),
    pytest.param(
        "合肥维沅科技有限公司由维沅科技股份有限公司、合肥合屏投资有限公司等共同出资成立。",
        "foundedBy",
        {("合肥维沅科技有限公司", "合肥合屏投资有限公司"), ("合肥维沅科技有限公司", "维沅科技股份有限公司")},
        id="a listed firm is not its house at a place",
    ),
    pytest.param(
        "福建沅达药业集团股份有限公司投资5亿元建设中药项目。福建沅达总经理郭淑芹发言。",
        "holdsPost",
        {("郭淑芹", "福建沅达药业集团股份有限公司")},
        id="a listed group by its place and word",
    ),
    pytest.param(
        "在安徽沅润集团新建的羽绒家纺智能工厂，自动充绒机正在作业。",
        "undertakes",
        {("安徽沅润集团", "羽绒家纺智能工厂")},
        id="two trades are no firm",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "wanted"), EDGES)
def test_edges(text: str, predicate: str, wanted: set[tuple[str, str]]) -> None:
    """All edges of one kind in a page, by the names of their ends."""
    assert {(head, tail) for head, _, tail in page_edges(text, predicate)} == wanted


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


FIGURES = [
    pytest.param(
        "孚沅公司动力电池项目是省重点项目，总投资150亿元，分三期建设。",
        "investment",
        {("动力电池项目", "15000000000")},
        id="what sort of project it is stands between",
    ),
    pytest.param(
        "河口经济开发区坐落在城东，2006年经山东省政府批准设立，规划面积28平方公里。",
        "foundedOn",
        {("河口经济开发区", "2006")},
        id="who let a park be founded",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "wanted"), FIGURES)
def test_figures(text: str, predicate: str, wanted: set[tuple[str, str]]) -> None:
    """All values of one kind in a page."""
    assert {(head, value) for head, _, value in page_edges(text, predicate)} == wanted
