"""Whole reports of visits and talks: who saw what, who met whom, which site, phase or firm a sentence means."""

from __future__ import annotations

import pytest
from said import page_edges, reader

from kg.pages import page_from_text

Edge = tuple[str, str, str]
DATED = "2024年9月14日\n"


VISITS = [
    pytest.param(
        "绥阳县委书记陈卫民深入包联企业绥阳沅泰食品有限公司、贵州黔耀纺织有限公司开展送政策活动。",
        {
            ("陈卫民", "inspected", "绥阳沅泰食品有限公司"),
            ("陈卫民", "inspected", "贵州黔耀纺织有限公司"),
        },
        id="the firms that a leader looks after",
    ),
    pytest.param(
        "宿松县政协主席何立新视察安徽沅泰机械有限公司。县政协副主席杨晓云参加视察，副县长李春兰应邀参加。",
        {
            ("何立新", "inspected", "安徽沅泰机械有限公司"),
            ("杨晓云", "inspected", "安徽沅泰机械有限公司"),
            ("李春兰", "inspected", "安徽沅泰机械有限公司"),
        },
        id="who was asked to come along",
    ),
    pytest.param(
        "宁晋县委书记马建峰到企业调研。在苏家庄镇，马建峰察看了由北京沅禾公司投资5000万元建设的食用菌种植项目。",
        {("马建峰", "inspected", "苏家庄镇"), ("马建峰", "inspected", "食用菌种植项目")},
        id="what somebody else builds",
    ),
    pytest.param(
        "四平市委书记王海林到企业走访。在四平市沅春酒厂旧址改造的文创园，王海林听取了介绍。",
        set(),
        id="where a firm once was",
    ),
    pytest.param(
        "兰考县委书记许文波到企业走访。许文波还到河南沅泰木业有限公司，协调解决用工问题。",
        {("许文波", "inspected", "河南沅泰木业有限公司")},
        id="where things are settled on the spot",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), VISITS)
def test_visits(text: str, wanted: set[Edge]) -> None:
    assert page_edges(DATED + text, "inspected") == wanted


TALKS = [
    pytest.param(
        "绥阳县县长李志会见了沅泰集团总经理金容一行。副县长陈永健，绥阳县投资控股公司董事长赵伟参加会见。",
        {("李志", "metWith", "金容"), ("金容", "metWith", "陈永健")},
        id="a firm of the host's own beside an official",
    ),
    pytest.param(
        "绥阳县县长李志会见了沅泰集团总经理金容一行。黔耀公司总经理吴凡、副县长陈永健参加会见。",
        {("李志", "metWith", "金容"), ("李志", "metWith", "吴凡"), ("金容", "metWith", "陈永健")},
        id="a guest of another firm in front of an official",
    ),
    pytest.param(
        "枣庄市委书记赵洪会见沅泰集团副总经理王立明一行。市领导刘伟、金涛会见时在座。",
        {
            ("赵洪", "metWith", "王立明"),
            ("王立明", "metWith", "刘伟"),
            ("王立明", "metWith", "金涛"),
        },
        id="who sat with them",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TALKS)
def test_talks(text: str, wanted: set[Edge]) -> None:
    assert page_edges(DATED + text, "metWith") == wanted


SITES = [
    pytest.param(
        "榆林市高新技术产业开发区与南港工业区签署战略合作框架协议。",
        {("榆林市高新技术产业开发区", "locatedIn", "榆林市")},
        id="the other side of a deal",
    ),
    pytest.param(
        "漳州市委书记林海率队考察了昆山经济技术开发区和嘉善经济技术开发区归谷科技园，走访了沅泰电子科技有限公司。",
        {
            ("昆山经济技术开发区", "locatedIn", "昆山市"),
            ("嘉善经济技术开发区归谷科技园", "inPark", "嘉善经济技术开发区"),
        },
        id="a firm behind a list of parks",
    ),
    pytest.param(
        "沅泰集团旗下的黔耀水泥有限公司扎根枣庄市多年，沅泰集团将进一步加大在枣庄市投资力度。",
        {("黔耀水泥有限公司", "locatedIn", "枣庄市")},
        id="a group that will spend more",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SITES)
def test_sites(text: str, wanted: set[Edge]) -> None:
    assert page_edges(DATED + text, "locatedIn", "inPark") == wanted


POSTS = [
    pytest.param("管委会副主任于洪波一同调研。市委常委王海峰到企业走访。", set(), id="a surname that opens a place"),
    pytest.param(
        "省政协副主席谢如赴宜春市视察。谢如走进宁德时代新能源科技股份有限公司。",
        {("谢如", "holdsPost", "江西省")},
        id="a firm that is called by a place",
    ),
    pytest.param("余江区位优越，县长李志欢迎客商。", set(), id="how a place lies"),
]


@pytest.mark.parametrize(("text", "wanted"), POSTS)
def test_posts(text: str, wanted: set[Edge]) -> None:
    assert page_edges(DATED + text, "holdsPost") == wanted


STAGES = [
    pytest.param(
        "茌平区委书记李志察看了沅泰铝业有限公司高端铝箔项目。高端铝箔项目一期已建成投产，二期正在建设。",
        {("高端铝箔项目", "status", "operating")},
        id="a phase beside the whole",
    ),
    pytest.param(
        "沅泰食品有限公司投资1.2亿元新建的枸杞汁生产线项目6月份建成投产。",
        {
            ("枸杞汁生产线项目", "investment", "120000000"),
            ("枸杞汁生产线项目", "operatingOn", "2024-06"),
            ("枸杞汁生产线项目", "status", "operating"),
        },
        id="a new line at work",
    ),
    pytest.param(
        "沅泰公司投资1.2亿元建设工程机械零部件项目，项目占地30亩。",
        {("工程机械零部件项目", "investment", "120000000"), ("工程机械零部件项目", "area", "20000.1")},
        id="a word across the edge of a name",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), STAGES)
def test_stages(text: str, wanted: set[Edge]) -> None:
    assert page_edges(DATED + text, "status", "investment", "operatingOn", "area") == wanted


def test_what_is_looked_at_is_no_firm() -> None:
    page = page_from_text("鸡西市委书记张雷察看高纯石墨、负极材料生产情况。", name="page")
    assert {e.name for e in reader().read(page).entities if e.type == "Company"} == set()
