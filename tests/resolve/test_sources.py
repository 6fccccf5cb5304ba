"""Articles that are one text, whatever each paper cut from it."""

from __future__ import annotations

import pytest

from kg.prints import prints_of
from kg.resolve.sources import one_texts

TEXT = (
    "9月20日，黔瑞药业在遵义开工建设新厂区。",
    "项目总投资8亿元，占地二百亩。",
    "建成后年产中药饮片三千吨。",
    "县长石磊出席了开工仪式。",
    "公司董事长介绍了项目情况。",
)
OTHER = ("凯里市召开大会部署春耕生产工作。", "各镇街负责人参加了这次会议。", "会议要求抓好种子和化肥的供应。")

CASES = [
    pytest.param([TEXT, TEXT], ["a#article-1", "a#article-1"], id="printed twice"),
    pytest.param([TEXT, TEXT[:3]], ["a#article-1", "a#article-1"], id="cut at the end"),
    pytest.param([TEXT, (*TEXT[1:4], OTHER[0])], ["a#article-1", "a#article-1"], id="another head"),
    pytest.param([TEXT, OTHER], ["a#article-1", "b#article-1"], id="two texts"),
    pytest.param([TEXT, (TEXT[3], *OTHER)], ["a#article-1", "b#article-1"], id="one sentence in common"),
    pytest.param([TEXT, ("简讯。",)], ["a#article-1", "b#article-1"], id="nothing long enough to tell"),
    pytest.param(
        [TEXT[:2], TEXT, TEXT[2:]], ["a#article-1", "a#article-1", "a#article-1"], id="two halves of one text"
    ),
    pytest.param(
        [TEXT, tuple(sentence.replace("，", ",") for sentence in TEXT)],
        ["a#article-1", "a#article-1"],
        id="other punctuation",
    ),
]


@pytest.mark.parametrize(("articles", "sources"), CASES)
def test_one_texts(articles: list[tuple[str, ...]], sources: list[str]) -> None:
    rows = [(page, 1, prints_of(sentences)) for page, sentences in zip("abc", articles, strict=False)]
    expected = [(page, 1, source) for page, source in zip("abc", sources, strict=False)]
    assert [one_texts(rows, limit) for limit in (1, 1000)] == [expected, expected]
