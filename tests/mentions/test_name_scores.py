"""Names of firms are told from other words by their characters."""

from __future__ import annotations

import pytest

from kg.mentions.coinages import LIKELY, SURE
from kg.mentions.name_scores import NameScores
from kg.ontology import load_ontology

SORTS = [
    pytest.param("科泰 恒诺 浦尔达 嘉力兴 金德隆", "sure", id="names as firms coin them"),
    pytest.param("晖鑫 瑞沅 川江 滨能", "likely", id="rarer characters, a river"),
    pytest.param(
        "高纯 硬质 铁路 新型 绿色 中央 苹果 锂离子 石墨烯 标准化 废旧 大型 玉米 农村 装配式",
        "none",
        id="what products and works begin with",
    ),
    pytest.param("晖 晖鑫瑞沅 AB 12 晖1", "none", id="too short, too long, no words"),
]


@pytest.mark.parametrize(("texts", "sort"), SORTS)
def test_names_of_firms(texts: str, sort: str) -> None:
    scores = NameScores.load(load_ontology().lexicon)
    found = {text: scores.score(text) for text in texts.split()}
    named = {text: "sure" if x >= SURE else "likely" if x >= LIKELY else "none" for text, x in found.items()}
    assert named == dict.fromkeys(found, sort), found
