"""Whatever comes in: every character of the text is one of the file, and blocks cover the text in order."""

from __future__ import annotations

import random

import pytest

from kg.articles import split_articles
from kg.model import Page
from kg.pages import page_from_text
from kg.pages.simplify import FULL_WIDTH, HALF_WIDTH

# Characters whose simplified form does not depend on their neighbours.
TRADITIONAL = "縣與億業產園發區東書長開會記責項額電訊報員編輯簽總萬達"
SIMPLIFIED = str.maketrans(TRADITIONAL, "县与亿业产园发区东书长开会记责项额电讯报员编辑签总万达")
STOPS = str.maketrans(".．", "。。")
ALPHABET = (
    "青石县工业园区企业投资亿元项目开工记者通讯员摄编辑来源本报讯新华社月日年版期转第一二三王李张"
    "，。！？；：、“”‘’（）()《》—…·,-.!?:/0123456789０１２３ａＢ％．ABand"
    " \u3000\t\n\r\x00\u200b\ufeff\ufffd\U000f0001\ud800𠮷"
) + TRADITIONAL
PHRASES = (
    *(
        "本报讯（记者 王明）",
        "新华社青石8月2日电",
        "（下转2版）",
        "李军 摄",
        "图为",
        "（完）",
        "责任编辑：李四",
        "某公司投资十亿元，",
    ),
    *("\n\n", "\r\n", "。", "2023年8月2日", "# ", "交交城城", " and ", "青 石 县 工 业", "——", "一、概况\n"),
)


def check(page: Page) -> None:
    assert len(page.text) == len(page.printed) == len(page.raw_at)
    for shown, printed, offset in zip(page.text, page.printed, page.raw_at, strict=True):
        assert printed == page.raw[offset]
        assert shown in (printed.translate(table) for table in (HALF_WIDTH, FULL_WIDTH, SIMPLIFIED, STOPS))
    position = 0
    for block in page.blocks:
        assert page.text[position : block.start] in ("", "\n")
        assert block.start < block.end
        assert page.text[block.start : block.end] == page.text[block.start : block.end].strip()
        position = block.end
    assert page.text[position:] in ("", "\n")
    for article in split_articles(page):
        for sentence in article.sentences:
            assert sentence.text == page.text[sentence.start : sentence.end]
            block = page.blocks[sentence.paragraph]
            assert block.start <= sentence.start < sentence.end <= block.end
            assert block.kind == sentence.kind


@pytest.mark.parametrize("seed", range(120))
def test_random_text(seed: int) -> None:
    chance = random.Random(seed)
    pieces = [chance.choice(PHRASES if chance.random() < 0.2 else ALPHABET) for _ in range(chance.randint(1, 900))]
    raw = "页" + "".join(pieces)
    page = page_from_text(raw, name="random")
    check(page)
    assert page == page_from_text(raw, name="random")


@pytest.mark.parametrize("raw", ["页", "\ufeff页", "摄", "。", "（", "本报讯", "1", "\r页\r页", "页\x00页", "\ud800页"])
def test_tiny_text(raw: str) -> None:
    check(page_from_text(raw, name="tiny"))
