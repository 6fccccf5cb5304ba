"""Projects told at length: one of two, lines by number, who pays, whose plant it is, how far it has come and when."""

from __future__ import annotations

import pytest
from said import article_claims

DAY = "2022-05-18"
BUILT = [
    pytest.param(
        "浙江恒岭管业有限公司、宁波宏岳电器公司双双签约落户，前者投资5亿元建设年产8万吨塑料管材项目，用地120亩；"
        "后者拟上马4条小家电生产线，达产后年产值可达3亿元。",
        {
            ("浙江恒岭管业有限公司", "undertakes", "年产8万吨塑料管材项目"),
            ("宁波宏岳电器公司", "undertakes", "小家电生产线"),
            ("年产8万吨塑料管材项目", "investment", 500_000_000),
            ("年产8万吨塑料管材项目", "area", 80000.4),
            ("年产8万吨塑料管材项目", "capacity", 80_000),
            ("小家电生产线", "outputValue", 300_000_000),
        },
        id="the former and the latter",
    ),
    pytest.param(
        "湄潭县与贵州宏岳食品有限公司达成合作，由后者在该县建设小龙虾冷链项目。",
        {("贵州宏岳食品有限公司", "undertakes", "小龙虾冷链项目")},
        id="the latter of a county and a firm",
    ),
    pytest.param(
        "贵州宏岳食品有限公司投资3000万元，上了一条熟食生产线。",
        {
            ("贵州宏岳食品有限公司", "undertakes", "熟食生产线"),
            ("熟食生产线", "investment", 30_000_000),
        },
        id="a line that is put up",
    ),
    pytest.param(
        "贵州宏岳鞋业有限公司租下旧厂房，建起了3条鞋面生产线，用工120人。",
        {("贵州宏岳鞋业有限公司", "undertakes", "鞋面生产线"), ("贵州宏岳鞋业有限公司", "jobs", 120)},
        id="several lines",
    ),
    pytest.param(
        "宏岳化工有限公司租用原县水泥厂老厂房，新上一条年产5000吨电子级溶剂生产线。",
        {
            ("宏岳化工有限公司", "undertakes", "年产5000吨电子级溶剂生产线"),
            ("宏岳化工有限公司", "usesSiteOf", "县水泥厂"),
            ("年产5000吨电子级溶剂生产线", "capacity", 5000),
        },
        id="a line with its size in a plant of before",
    ),
    pytest.param(
        "红薯精深加工项目选址马桥镇，由宏岳农业集团与甘岭食品公司共同出资9000万元，年加工鲜薯3万吨。",
        {
            ("宏岳农业集团", "undertakes", "红薯精深加工项目"),
            ("甘岭食品公司", "undertakes", "红薯精深加工项目"),
            ("红薯精深加工项目", "investment", 90_000_000),
            ("红薯精深加工项目", "capacity", 30_000),
        },
        id="who pays behind where it is",
    ),
    pytest.param(
        "智能纺织产业园项目昨日动工，由县属的湄潭县城投公司与宏岳机械有限公司共同出资建设。",
        {
            ("湄潭县城投公司", "undertakes", "智能纺织产业园项目"),
            ("宏岳机械有限公司", "undertakes", "智能纺织产业园项目"),
        },
        id="who pays for all of it",
    ),
    pytest.param(
        "宏岳集团华北零部件基地在湄潭县动工，该基地总投资5.6亿元，占地260亩。",
        {
            ("宏岳集团", "undertakes", "华北零部件基地"),
            ("华北零部件基地", "investment", 560_000_000),
            ("华北零部件基地", "area", 173_334.2),
        },
        id="a base right behind its group",
    ),
    pytest.param(
        "宏岳铝业有限公司再次追加投资6亿元，建设年产10万吨铝箔坯料项目。",
        {
            ("宏岳铝业有限公司", "undertakes", "年产10万吨铝箔坯料项目"),
            ("年产10万吨铝箔坯料项目", "investment", 600_000_000),
            ("年产10万吨铝箔坯料项目", "capacity", 100_000),
        },
        id="money put up again",
    ),
    pytest.param(
        "风电法兰项目选在原湄潭县化肥厂旧址上，占用土地180亩。",
        {("风电法兰项目", "usesSiteOf", "湄潭县化肥厂"), ("风电法兰项目", "area", 120_000.6)},
        id="the site of a plant of before",
    ),
    pytest.param(
        "县里把停产的玉皇酒厂整体转让给宏岳面业有限公司，后者投资9000万元建起了小麦制粉深加工项目。",
        {
            ("宏岳面业有限公司", "usesSiteOf", "玉皇酒厂"),
            ("宏岳面业有限公司", "undertakes", "小麦制粉深加工项目"),
            ("小麦制粉深加工项目", "investment", 90_000_000),
        },
        id="a plant handed over whole",
    ),
    pytest.param(
        "兴隆镇引进宏岳食品集团，在原镇磷肥厂旧址上兴建火锅底料生产基地。",
        {
            ("宏岳食品集团", "undertakes", "火锅底料生产基地"),
            ("火锅底料生产基地", "usesSiteOf", "镇磷肥厂"),
        },
        id="who is gone builds nothing",
    ),
    pytest.param(
        "由泰国素岭集团在渠黎镇独资兴办的广西素岭糖业有限公司，投资4200万元的环保餐具项目正在调试。",
        {("环保餐具项目", "investment", 42_000_000)},
        id="a founder builds nothing",
    ),
]
TELLS = ("undertakes", "usesSiteOf", "investment", "area", "capacity", "jobs", "outputValue")

STAGED = [
    pytest.param(
        "年产2亿只餐盒项目签约，计划投资3亿元，一期年内投产。", {("status", "signed")}, id="a part that is to come"
    ),
    pytest.param(
        "湄潭电厂二期扩建工程1号机组通过168小时试运行，正式投入商业运营。",
        {("status", "operating")},
        id="in commercial operation",
    ),
    pytest.param(
        "50兆瓦农光互补光伏电站项目去年9月动工，今年3月28日实现全容量并网发电。",
        {("status", "operating"), ("startedOn", "2021-09"), ("operatingOn", "2022-03-28")},
        id="the later day",
    ),
    pytest.param(
        "这个投资1.6亿元的宏岳预制菜项目去年10月开工，只用6个月就建成投产。",
        {("status", "operating"), ("startedOn", "2021-10")},
        id="so long until production",
    ),
    pytest.param(
        "年产60万千升啤酒搬迁技改项目签约后仅用45天便开工建设。",
        {("status", "underConstruction")},
        id="begun so soon",
    ),
    pytest.param(
        "年产800万平方米滤料生产线率先入园，设备正在安装，9月可望试产。",
        {("status", "underConstruction")},
        id="a hoped trial",
    ),
    pytest.param(
        "5月8日，随着一声令下，年产20万立方米刨花板项目正式点火试车，项目于去年3月开工。",
        {("status", "commissioning"), ("startedOn", "2021-03")},
        id="the day of the trial is none of the start",
    ),
    pytest.param("年产12万吨硅基新材料项目一期进入试生产。", {("status", "commissioning")}, id="the first part of it"),
]
DAYS = ("startedOn", "operatingOn", "signedOn")
STAGES = ("planned", "signed", "preparing", "underConstruction", "commissioning", "operating")


@pytest.mark.parametrize(("text", "expected"), BUILT)
def test_built(text: str, expected: set[tuple[str, str, object]]) -> None:
    found = article_claims(text, date=DAY)
    told = {(c.head.name, c.predicate, c.tail.name if c.tail else c.value) for c in found if c.predicate in TELLS}
    assert {(h, p, round(v, 1) if isinstance(v, float) else v) for h, p, v in told} == expected


@pytest.mark.parametrize(("text", "expected"), STAGED)
def test_staged(text: str, expected: set[tuple[str, str]]) -> None:
    found = article_claims(text, date=DAY)
    last = max((str(c.value) for c in found if c.predicate == "status"), key=STAGES.index)
    assert {(c.predicate, str(c.value)) for c in found if c.predicate in DAYS} | {("status", last)} == expected
