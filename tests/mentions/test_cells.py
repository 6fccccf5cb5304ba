"""Rows that commas divide into cells: the project of each, whatever it ends in, and who builds it."""

from __future__ import annotations

import pytest
from said import spots

ROWS = [
    pytest.param(
        "1.城北客运站，县交投集团，1.2亿元，枫林镇；2.金鸡岭抽水蓄能，三峡集团，60亿元；3.辣椒酱生产线二期，老乡亲食品，8000万元，县工业园区。",
        ["城北客运站", "金鸡岭抽水蓄能", "辣椒酱生产线二期"],
        ["县交投集团", "三峡集团", "老乡亲食品"],
        id="a firm that only its cell tells",
    ),
    pytest.param(
        "新开工：枫林镇标准厂房三期，建设单位城投集团，1.9亿元；柳溪镇土鸡养殖场，柳溪养殖集团，8500万元。\n"
        "竣工：石桥镇山茶油加工车间，600万元。",
        ["枫林镇标准厂房三期", "柳溪镇土鸡养殖场", "石桥镇山茶油加工车间"],
        ["城投集团", "柳溪养殖集团"],
        id="headed by a stage, one without a builder",
    ),
    pytest.param(
        "①鹿江亚麻纺织一期，浙江金越承建，3.5亿元；②万家福商贸城，黔岭实业有限公司投资2亿元；③月牙湖生态旅游，县旅游局牵头，9000万元。",
        ["鹿江亚麻纺织一期", "万家福商贸城", "月牙湖生态旅游"],
        ["浙江金越", "黔岭实业有限公司"],
        id="what is said of the builder",
    ),
    pytest.param(
        "1.黔岭煤业有限公司，1.8亿元；2.黔瑞水泥有限公司，1.2亿元；3.柳林食品有限公司，8000万元。",
        [],
        ["黔岭煤业有限公司", "黔瑞水泥有限公司", "柳林食品有限公司"],
        id="firms by what they pay in taxes",
    ),
    pytest.param("签约12个，总投资7.1亿元；开工8个，总投资4.18亿元；投产5个，总投资3亿元。", [], [], id="counts"),
    pytest.param(
        "财政收入，同比增长，2.1亿元；社会投资，稳步回升，3.2亿元；外贸出口，小幅下降，1.2亿元。", [], [], id="figures"
    ),
    pytest.param(
        "城北客运站，县交投集团，1.2亿元；金鸡岭抽水蓄能，三峡集团，60亿元。", [], ["县交投集团", "三峡集团"], id="two"
    ),
]


@pytest.mark.parametrize(("text", "projects", "firms"), ROWS)
def test_rows(text: str, projects: list[str], firms: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Project")] == projects
    assert [name for _, _, name in spots(text, "Company")] == firms
