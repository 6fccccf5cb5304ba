"""What looks like a name and is a sort, a part of a clause or more than the name; edges of somebody else."""

from __future__ import annotations

import pytest
from said import claims, spots

TYPES = ("Company", "Organization", "IndustrialPark", "Project", "Industry", "Person", "Official")

NAMED = [
    pytest.param("优化“一平台一公司”模式。", [], id="how many of a kind there are"),
    pytest.param("双方将投资新设公司，所投公司均在本地。", [], id="firms that have no name yet"),
    pytest.param("辖内财险公司和持牌第三方支付公司被罚。", [], id="firms of a sort"),
    pytest.param("该企业是一家新材料创新公司，另有云服务平台型公司。", [], id="what sort of firm it is"),
    pytest.param("孵化期满后公司迁往新址。", [], id="when the firm did it"),
    pytest.param("这位远山资本集团高管到会。", ["远山资本集团"], id="a pronoun is no part of the name"),
    pytest.param(
        "省级重点项目恒川光能科技股份有限公司投产。", ["恒川光能科技股份有限公司"], id="a key project stands in front"
    ),
    pytest.param("印度Green Silk Mills公司到会。", ["Green Silk Mills公司"], id="all words of a foreign name"),
    pytest.param("会后，对方公司和甲方公司签字。", [], id="firms of a contract"),
    pytest.param("它是全省试点医院之一，私设民营医院被查。", [], id="hospitals of a sort"),
    pytest.param("为云南贫困学校和乡村学校捐书。", [], id="schools of a sort"),
    pytest.param("依托党群服务站、劳动者服务站开展慰问。", [], id="stations that every place has"),
    pytest.param("建设网上工商联、流动党校，做好异地商会组建。", [], id="bodies of a sort"),
    pytest.param("全面提升兴宁人民医院服务能力。", ["兴宁人民医院"], id="what is done is no part of a body"),
    pytest.param("组建区域党建联盟和法庭协作联盟。", [], id="alliances of a sort"),
    pytest.param("划分为高风险开发区和一般风险开发区。", [], id="zones of a sort"),
    pytest.param("企业联合经开区巡防大队到户检查。", [], id="with whom something is done"),
    pytest.param("举办都市工业项目签约仪式。冬季滑雪项目开放。", [], id="projects of a sort, sports"),
    pytest.param("加强双方产业交流和两岸银行业合作。", [], id="whose industries they are"),
    pytest.param("供电工程建设期间，施工人员住在员工宿舍内。", [], id="words that a role opens"),
    pytest.param("县区妇联、街镇派出所到场，户籍地所在派出所出警。", [], id="bodies of a level"),
    pytest.param("很多外国飞行俱乐部参加，澳门六大商会表态。", [], id="how many bodies"),
    pytest.param("帮助困难学生上大学。", [], id="what students do"),
    pytest.param("毕业后获美国清溪州立大学硕士学位。", ["美国清溪州立大学"], id="what is got from a college"),
    pytest.param("关于集团公司人选，湘保险公司表态。", [], id="firms that are told of"),
    pytest.param(
        "远川电子公司和恒泰种子公司到会，该控股子公司未到。",
        ["远川电子公司", "恒泰种子公司"],
        id="a daughter has no name",
    ),
    pytest.param("当地高度重视竹纤维产业。", ["竹纤维产业"], id="what is done with an industry"),
    pytest.param("职工程大勇说，线路已通。", ["程大勇"], id="a name behind a role that a verb ends"),
]


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_named(text: str, wanted: list[str]) -> None:
    assert [name for _, name, _ in spots(text, *TYPES)] == wanted


EDGES = [
    pytest.param(
        "produces",
        "本港与江西恒泰物流有限公司达成意向，将烟台市生产的苹果运往怀化。",
        [],
        id="what another place makes",
    ),
    pytest.param(
        "produces",
        "江西恒泰食品有限公司制作生产的黄桃罐头不一样，我们是以鲜果为主。",
        [],
        id="what it is made of",
    ),
    pytest.param(
        "produces", "江西恒泰食品有限公司生产鲜果汁。", [("江西恒泰食品有限公司", "鲜果汁")], id="what a firm makes"
    ),
    pytest.param(
        "produces",
        "江西恒泰涂料有限公司产品多，主要以民用涂料为主。",
        [("江西恒泰涂料有限公司", "民用涂料")],
        id="what it mostly makes",
    ),
    pytest.param("holdsPost", "拟增补林大为为恒川股份第七届董事会董事候选人。", [], id="a candidate has no post"),
    pytest.param(
        "locatedIn",
        "双方就江西恒泰产业集团有限公司参与投资马来西亚清溪大学达成意向。",
        [],
        id="where money of a firm goes",
    ),
    pytest.param(
        "status",
        "云州新能源光伏开发项目首批设备安装完工并具备并网条件。",
        [("云州新能源光伏开发项目", "underConstruction")],
        id="ready for the grid is not on it",
    ),
]


@pytest.mark.parametrize(("predicate", "text", "wanted"), EDGES)
def test_edges(predicate: str, text: str, wanted: list[tuple[str, str]]) -> None:
    found = [claim for claim in claims(text) if claim.predicate == predicate]
    assert [(claim.head.name, claim.tail.name if claim.tail else claim.value) for claim in found] == wanted
