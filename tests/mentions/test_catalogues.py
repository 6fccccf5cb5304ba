"""Numbered lists of projects, each of which goes on with what it costs: their items are projects, their parts none."""

from __future__ import annotations

import pytest
from said import spots

CATALOGUES = [
    pytest.param(
        "甲县与黔岭有限公司签订木地板生产项目，总投资3亿元；乙县与黔瑞有限公司签订干笋加工项目，总投资1亿元；"
        "丙县与黔鑫有限公司签订合作协议，总投资2亿元。",
        ["木地板生产项目", "干笋加工项目"],
        id="who signs what with whom",
    ),
    pytest.param(
        "1.埃诺特产学研合作基地。计划投资5亿元，建研发中心。2.中部环保城。总投资20亿元，建设再生加工循环利用生产基地。"
        "3.月牙湾物流项目。总投资8000万元，上豆干包装生产线。",
        ["埃诺特产学研合作基地", "中部环保城", "月牙湾物流项目"],
        id="headed by a number and a name",
    ),
    pytest.param(
        "一、恒溢智能家居产业园，总投资12亿元，占地260亩。二、年产300万套汽车座椅项目，总投资3亿元。三、柳林河生态修复工程，总投资9600万元。",
        ["恒溢智能家居产业园", "年产300万套汽车座椅项目", "柳林河生态修复工程"],
        id="a park that is built, in one sentence with its cost",
    ),
    pytest.param(
        "●梅岭康养小镇。总投资8.5亿元，建设温泉酒店及康养综合体。●鹿江冷链物流中心。计划总投资1.6亿元。●城北幸福里。总投资2亿元。●白石研学基地。总投资2亿元。",
        ["梅岭康养小镇", "鹿江冷链物流中心", "城北幸福里", "白石研学基地"],
        id="marks, and one item with no ending",
    ),
    pytest.param(
        "分别为：尾矿综合利用项目，总投资6.2亿元；梅岭实业有限公司年产2000吨茶叶深加工项目，总投资1.8亿元；由外商投资的酒店；"
        "浦水镇食用菌产业园，总投资9800万元；鹿江景区提升工程，总投资3亿元。",
        ["尾矿综合利用项目", "年产2000吨茶叶深加工项目", "浦水镇食用菌产业园", "鹿江景区提升工程"],
        id="in one sentence",
    ),
    pytest.param(
        "谋划项目3个：一、刺梨精深加工项目，计划投入2亿元；二、铝箔生产线，概算1.5亿元；三、冷链物流园，匡算8000万元。",
        ["刺梨精深加工项目", "铝箔生产线", "冷链物流园"],
        id="numbered in one sentence, with what is reckoned for each",
    ),
    pytest.param(
        "园区有三个片区：化工产业园，入驻企业20家；电子产业园，入驻企业30家；食品产业园，入驻企业12家。",
        [],
        id="parks, of which no cost is told",
    ),
    pytest.param(
        "1.梅岭实业有限公司。总投资5亿元。2.柳林食品有限公司。总投资3亿元。3.城北纸业有限公司。总投资2亿元。",
        [],
        id="firms are no projects",
    ),
    pytest.param(
        "1.加强基地。今年总投资5亿元。2.优化服务。加大协调。3.狠抓落实。确保实效。", [], id="what is to be done"
    ),
    pytest.param(
        "1.梅岭康养小镇。占地30亩，总投资8.5亿元。2.鹿江冷链中心。占地30亩，总投资1.6亿元。", [], id="two are too few"
    ),
    pytest.param(
        "1.梅岭康养小镇。占地30亩，总投资8.5亿元。3.鹿江冷链中心。占地30亩，总投资1.6亿元。7.白石研学基地。占地30亩，总投资2亿元。",
        [],
        id="numbers that do not follow",
    ),
    pytest.param(
        "3.黔能化工公司固废处理中心。总投资1.8亿元，占地60亩。7.柳林食用菌种业创新中心。由黔岭农业有限公司与贵州大学共同推进。"
        "9.就业服务中心。由人社局管理。",
        ["固废处理中心", "柳林食用菌种业创新中心"],
        id="each by itself, as the next sentence says who builds it or for how much",
    ),
    pytest.param(
        "凯里市开工3个项目：一是豆干生产基地，由黔岭公司投资5亿元建设；二是月牙湾物流项目，总投资3亿元；三是养殖项目，总投资2亿元。",
        ["豆干生产基地", "月牙湾物流项目", "养殖项目"],
        id="told one by one",
    ),
    pytest.param(
        "3月5日，3个项目开工，分别是豆干生产基地，总投资5亿元；月牙湾物流项目，总投资3亿元；肉牛养殖项目，总投资2亿元。",
        ["豆干生产基地", "月牙湾物流项目", "肉牛养殖项目"],
        id="a day opens the list and is none",
    ),
]


@pytest.mark.parametrize(("text", "projects"), CATALOGUES)
def test_items(text: str, projects: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Project")] == projects
