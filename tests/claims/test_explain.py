"""What ``explain`` says of a sentence: fired, blocked with the reason, near with what is missing."""

from __future__ import annotations

import pytest
from said import marked, reader

from kg.claims.explain import explain

FIRM, PLANT = "贵州黔瑞新材料有限公司", "年产5万吨铝箔项目"

TOLD = [
    pytest.param(
        f"{FIRM}投资建设{PLANT}。", "undertakes/企业-建设-项目", [("fired", "", 1)], id="fired",
    ),
    pytest.param(
        f"{FIRM}否认投资建设{PLANT}。", "undertakes/企业-建设-项目",
        [("blocked", "the clause says 否认", 0)], id="denied",
    ),
    pytest.param(
        f"网传{FIRM}投资建设{PLANT}。", "undertakes/企业-建设-项目",
        [("blocked", "the sentence is a rumour, a question or a wish: 网传", 0)], id="rumour",
    ),
    pytest.param(
        f"投资建设{PLANT}。", "undertakes/企业-建设-项目", [("near", "there is no 企业", 0)], id="no firm",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pattern", "told"), TOLD)
def test_explain(text: str, pattern: str, told: list[tuple[str, str, int]]) -> None:
    (row,) = marked(text)
    attempts = explain(row.sentence, row.top, reader().grammar, topic=row.topic)
    found = [(each.outcome, each.why, len(each.claims)) for each in attempts if each.pattern.id == pattern]
    assert found == told
