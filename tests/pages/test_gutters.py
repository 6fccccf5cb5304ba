"""Columns that stand side by side in a text file, and what only looks like them."""

from __future__ import annotations

from unicodedata import east_asian_width

import pytest

from kg.pages import page_from_text
from kg.pages.gutters import pieces

LEFT = (
    "　　今年以来，青石县经济开发区",
    "坚持以项目为中心，引进新材料企",
    "业十二家，签约金额达65亿元，建",
    "成标准厂房3万平方米。",
    "　　县委书记石磊到远山食品公司",
    "调研，要求抓好生产，公司负责人",
    "介绍了情况。",
)
MIDDLE = (
    "　　松河镇举办茶会，八方茶客来",
    "到松河，品茶、买茶，销售额达到",
    "500万元。",
    "　　镇长林向东说，今年全镇种茶",
    "2.3万亩，带动农户三千户，茶叶",
    "产值2亿元，明年再种一万亩，茶",
    "旅融合，让游客留下来。",
)
RIGHT = (
    "　　石桥乡修路，从石桥到松河只",
    "要十分钟，路宽六米，投资三千万",
    "元，由青石县路桥公司承建，去年",
    "三月开工，今年六月通车，沿线五",
    "个村，八千人出行方便，苹果、茶",
    "叶一天运到省城，价格好，销路不",
    "愁。",
)
TABLE = tuple(f"{n}  铝箔项目    {n}亿元    松河镇    远山公司" for n in range(1, 9))


def padded(line: str, cells: int) -> str:
    return line + " " * (cells - sum(2 if east_asian_width(char) in "WFA" else 1 for char in line))


def beside(*columns: tuple[str, ...], gap: str) -> str:
    return "\n".join(gap.join(padded(line, 30) for line in row).rstrip() for row in zip(*columns, strict=True))


CASES = [
    pytest.param((LEFT, MIDDLE), "    ", id="two columns"),
    pytest.param((LEFT, MIDDLE), "　", id="one wide space between them"),
    pytest.param((LEFT, MIDDLE, RIGHT), "   ", id="three columns"),
    pytest.param(
        (("青石晨讯", *LEFT), (RIGHT[1], *MIDDLE)), "    ", id="a headline of one beside the full line of another"
    ),
    pytest.param(((RIGHT[1], *LEFT), ("松河茶会", *MIDDLE)), "    ", id="and the other way round"),
]


@pytest.mark.parametrize(("columns", "gap"), CASES)
def test_columns(columns: tuple[tuple[str, ...], ...], gap: str) -> None:
    raw = beside(*columns, gap=gap)
    assert [raw[a:b].strip() for a, b in pieces(raw)] == [line.strip() for column in columns for line in column]


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("\n".join(TABLE), id="a table"),
        pytest.param("\n".join(LEFT), id="one column"),
        pytest.param(beside(LEFT[:4], MIDDLE[:4], gap="    "), id="too few lines"),
        pytest.param("招商引资  做大做强\n" * 9, id="headlines in two parts"),
        pytest.param("\n".join((*LEFT[:1], "青石晨讯     8月15日", *LEFT[1:])), id="a paper and its date"),
        pytest.param("", id="nothing"),
    ],
)
def test_other_lines_stay(raw: str) -> None:
    assert [raw[a:b] for a, b in pieces(raw)] == raw.split("\n")


def test_a_paper_and_its_date_stand_above_the_columns() -> None:
    raw = "青石晨讯      2024年8月15日\n" + beside(LEFT, MIDDLE, gap="    ")
    assert [raw[a:b].strip() for a, b in pieces(raw)] == [
        "青石晨讯      2024年8月15日",
        *(line.strip() for line in (*LEFT, *MIDDLE)),
    ]


def test_sentences_go_on_within_their_column() -> None:
    raw = beside(LEFT, MIDDLE, gap="    ")
    page = page_from_text(raw, name="page")
    assert [page.text[block.start : block.end] for block in page.blocks] == [
        "今年以来，青石县经济开发区坚持以项目为中心，引进新材料企业十二家，签约金额达65亿元，建成标准厂房3万平方米。",
        "县委书记石磊到远山食品公司调研，要求抓好生产，公司负责人介绍了情况。",
        "松河镇举办茶会，八方茶客来到松河，品茶、买茶，销售额达到500万元。",
        "镇长林向东说，今年全镇种茶2.3万亩，带动农户三千户，茶叶产值2亿元，明年再种一万亩，茶旅融合，让游客留下来。",
    ]
    start = page.text.index("石磊到远山食品公司调研")
    left, right = page.raw_span(start, start + 11)
    assert raw[left:right].startswith("石磊到远山食品公司")
    assert raw[left:right].endswith("调研")
