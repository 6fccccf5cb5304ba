"""The article of web pages in the shapes that the sites of papers have had since the nineties."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kg.articles import split_articles
from kg.pages import page_from_raw
from kg.readers import PageError, RawPage, Source, read_raw

sys.path.insert(0, str(Path(__file__).parent.parent / "bench"))
from html_shapes import SHAPES, body_f1, raw_page

ROWS = [
    ("asp_nested.htm", "gb18030", "2005-03-02"),
    ("baijia.html", "utf-8", "2021-10-11"),
    ("blog.html", "utf-8", "2023-11-09"),
    ("box_inside.html", "utf-8", "2018-04-26"),
    ("br_paragraphs.html", "utf-8", "2015-04-01"),
    ("comments_related.html", "gb18030", "2019-05-17"),
    ("county_app.html", "utf-8", "2024-03-18"),
    ("dede.html", "gb18030", "2013-06-24"),
    ("div_soup.html", "utf-8", "2021-06-08"),
    ("epaper.html", "utf-8", "2022-10-13"),
    ("epaper_divs.htm", "utf-8", "2018-12-21"),
    ("epaper_zoom.html", "utf-8", "2021-09-15"),
    ("font_soup.htm", "gb18030", "2004-11-18"),
    ("forum.html", "gb18030", "2017-11-22"),
    ("gallery.html", "utf-8", "2019-06-20"),
    ("gov_portal.html", "utf-8", "2022-03-29"),
    ("initial_state.html", "utf-8", "2020-03-02"),
    ("json_script.html", "utf-8", "2023-12-06"),
    ("lying_meta.html", "big5", "2012-10-15"),
    ("mobile.html", "utf-8", None),
    ("modern.html", "utf-8", "2023-08-21"),
    ("mp_weixin.html", "utf-8", "2022-11-03"),
    ("notice.html", "utf-8", "2021-08-04"),
    ("old_table.html", "gb18030", "2009-03-12"),
    ("paged.html", "gb18030", "2014-10-08"),
    ("paper_new.html", "utf-8", "2016-07-11"),
    ("portal.html", "utf-8", "2020-11-27"),
    ("portal_account.html", "utf-8", "2020-08-14"),
    ("portal_feed.html", "utf-8", "2024-03-18"),
    ("pre_nometa.htm", "gb18030", "2006-07-19"),
    ("script_app.html", "utf-8", "2024-05-30"),
    ("wechat.html", "utf-8", "2023-03-09"),
    ("whole_page.html", "utf-8", "2018-12-05"),
    ("xxgk.html", "utf-8", "2021-05-10"),
    ("zwtitle.shtml", "gb18030", "2011-05-10"),
]


def read(data: bytes, name: str = "a.html") -> RawPage:
    [page] = read_raw(Source(name, data))
    assert isinstance(page, RawPage), page
    return page


def test_every_shape_is_tested() -> None:
    assert [name for name, *_ in ROWS] == [path.name for path in SHAPES]


@pytest.mark.parametrize(("name", "encoding", "date"), ROWS)
def test_shapes(name: str, encoding: str, date: str | None) -> None:
    path = next(path for path in SHAPES if path.name == name)
    page = raw_page(path)
    assert (page.encoding, page.date) == (encoding, date)
    assert page.text == path.with_suffix(".txt").read_text("utf-8")
    assert body_f1(page.text, path) == 1.0


@pytest.mark.parametrize("name", [name for name, *_ in ROWS])
def test_headline_and_date_reach_the_article(name: str) -> None:
    path = next(path for path in SHAPES if path.name == name)
    raw = raw_page(path)
    page = page_from_raw(raw)
    heads = [line.removeprefix("# ") for line in raw.text.splitlines() if line.startswith("# ")]
    first = next(sentence for sentence in split_articles(page)[0].sentences if sentence.kind == "headline")
    assert page.printed[first.start : first.end] == heads[0]
    assert raw.date is None or page.date == raw.date
    assert "".join(page.raw[i] for i in page.raw_at) == page.printed


TEXT = "6月7日，青石县与远山食品有限公司签约，总投资10亿元，项目落户城北工业园。"
LONG = "".join(f"<p>{TEXT}第{i}段，县长郑爱民出席签约仪式，并为项目开工培土。</p>" for i in range(9))


def page_with(meta: str, body: str = f"<h1>远山食品公司落户青石</h1><p>{TEXT}</p>") -> str:
    return f"<html><head>{meta}<title>青石网</title></head><body>{body}</body></html>"


ENCODED = [
    pytest.param('<meta charset="gb2312">', "gbk", "gb18030", id="meta of the subset"),
    pytest.param('<meta charset="utf-8">', "gbk", "gb18030", id="meta that lies"),
    pytest.param('<meta charset="gbk">', "utf-8", "utf-8", id="the other lie"),
    pytest.param("", "gbk", "gb18030", id="no meta"),
    pytest.param('<meta charset="gb2312">', "utf-8-sig", "utf-8", id="byte order mark"),
    pytest.param("", "utf-16", "utf-16-le", id="utf-16"),
    pytest.param('<?xml version="1.0" encoding="GBK"?>', "gb18030", "gb18030", id="declaration of XML"),
    pytest.param('<meta charset="x-no-such">', "gbk", "gb18030", id="no such encoding"),
]


@pytest.mark.parametrize(("meta", "written", "found"), ENCODED)
def test_encodings(meta: str, written: str, found: str) -> None:
    page = read(page_with(meta).encode(written))
    assert (page.encoding, page.text) == (found, f"# 远山食品公司落户青石\n{TEXT}\n")


def test_a_broken_character_of_an_old_page_is_no_reason_to_refuse_it() -> None:
    data = page_with('<meta charset="gbk">', f"<h1>远山食品公司落户青石</h1>{LONG}").encode("gbk")
    at = data.index("第4段".encode("gbk"))
    page = read(data[:at] + b"\xff" + data[at:])
    assert page.encoding == "gb18030 (1 broken)"
    assert page.text.count("\ufffd") == 1


SMALL = [
    pytest.param("<p hidden>看不见的字，没有人看。</p><p style='DISPLAY : none'>也看不见，真的。</p>", "", id="hidden"),
    pytest.param("<script>var a='脚本，里面的字。';</script><style>p{}</style>", "", id="script and style"),
    pytest.param("<p>县长<b>郑爱民</b><a href='/z'>出席</a>，并讲话。</p>", "县长郑爱民出席，并讲话。\n", id="inline"),
    pytest.param("<p>第一行，在\n    这里换行。</p>", "第一行，在这里换行。\n", id="wrapped source"),
    pytest.param("<p>甲，乙。<p>丙，丁。", "甲，乙。\n丙，丁。\n", id="unclosed"),
    pytest.param("<p>5&nbsp;&lt;&nbsp;6，&#24180;&#24230;报告。</p>", "5 < 6，年度报告。\n", id="entities"),
    pytest.param("<!-- <p>注释，不是新闻。</p> -->", "", id="comment"),
    pytest.param("<div class='related'><p>别的新闻，与此无关。</p></div>", "", id="related"),
    pytest.param("<h4>三、下一步</h4><p>继续推进，不停步。</p>", "## 三、下一步\n继续推进，不停步。\n", id="subhead"),
]


@pytest.mark.parametrize(("more", "lines"), SMALL)
def test_what_is_read_of_a_body(more: str, lines: str) -> None:
    page = read(page_with("", f"<h1>远山食品公司落户青石</h1><p>{TEXT}</p>{more}").encode())
    assert page.text == f"# 远山食品公司落户青石\n{TEXT}\n{lines}"


LINKED = '<script type="application/ld+json">'
DATES = [
    pytest.param('<meta name="PubDate" content="2020-11-27 16:20">', "", "2020-11-27", id="portal"),
    pytest.param('<meta property="article:published_time" content="2020-01-02T08:00:00">', "", "2020-01-02", id="og"),
    pytest.param(f'{LINKED}{{"datePublished": "2021-03-04"}}</script>', "", "2021-03-04", id="json"),
    pytest.param(f"{LINKED}{{broken</script>", "<p>2019年3月5日 青石报</p>", "2019-03-05", id="broken json"),
    pytest.param("<script>var ct = '1678323720';</script>", "", "2023-03-09", id="app"),
    pytest.param("", "<p>发布时间：2018/6/9 来源：青石报</p>", "2018-06-09", id="line"),
    pytest.param("", "<p>二〇一八年六月九日</p>", "2018-06-09", id="Chinese numerals"),
    pytest.param("", "<p>2018-13-45 来源：青石报</p>", None, id="no such day"),
    pytest.param("", "<div>今天是2018年6月9日</div>", None, id="today"),
    pytest.param("", "", None, id="none"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "line", "date"), DATES)
def test_dates(head: str, line: str, date: str | None) -> None:
    assert read(page_with(head, f"<h1>远山食品公司落户青石</h1>{line}<p>{TEXT}</p>").encode()).date == date


HOSTILE = [
    pytest.param(b"<html>", "no article on this web page; skipped", id="nothing in it"),
    pytest.param(
        "<html><body><a href='/1'>县长调研，要求加快。</a><a href='/2'>书记开会，部署工作。</a></body></html>".encode(),
        "no article on this web page; skipped",
        id="a list of links",
    ),
    pytest.param(
        b"<html>" + b"<div>" * 100_000 + b"text, text.",
        "a web page whose tags are nested more than 5,000 deep is not read; mend it",
        id="100,000 nested tags",
    ),
    pytest.param(
        b"<html>" + b"<div></span>" * 100_000,
        "a web page whose tags are nested more than 5,000 deep is not read; mend it",
        id="nested tags that other tags seem to close",
    ),
    pytest.param(
        b"<html>" + b"".join(b"<p><font id=%d></p>" % i for i in range(1500)),
        "a web page whose tags are nested more than 5,000 deep is not read; mend it",
        id="fonts that each paragraph opens again",
    ),
    pytest.param(
        b"<html>" + b"<b></b>" * 400_001, "a web page with more than 400,000 tags is not read; split it", id="many tags"
    ),
    pytest.param(
        b"<html>" + b"a" * 200_000_000,
        "200 MB, more than the 32 MB that a page of this kind may have; split it",
        id="one line of 200 MB",
    ),
    pytest.param(
        b"<html><p>" + "文，".encode() * 1_600_000,
        "an article of more than 3,000,000 characters is not read; split it",
        id="an article without end",
    ),
    pytest.param(
        b"<html><body>\xff\xfe\x00\x81" * 9, "this is a binary file, not text; give the page as UTF-8 text", id="binary"
    ),
]


@pytest.mark.parametrize(("data", "problem"), HOSTILE)
def test_hostile_pages_are_one_line(data: bytes, problem: str) -> None:
    [found] = read_raw(Source("a.html", data))
    assert isinstance(found, PageError)
    assert str(found) == f"a.html: {problem}"


ODD = [
    pytest.param("<script>" + "x<y;" * 90_000 + "</script>" + LONG, id="a large script"),
    pytest.param("<font id=1>" * 3000 + LONG, id="unclosed fonts"),
    pytest.param("".join(f"<p><font id={i}></p>" for i in range(300)) + LONG, id="fonts opened again"),
    pytest.param(LONG + "<script>if (a<b)", id="a script that does not end"),
    pytest.param(LONG + "<!-- ", id="a comment that does not end"),
    pytest.param(LONG + "<p title='", id="an attribute that does not end"),
    pytest.param(f"<div class='nav'>{LONG}</div>", id="the article in an element with the name of another part"),
    pytest.param(f"<img src='data:image/png;base64,{'A' * 3_000_000}'>{LONG}", id="a picture in the page"),
    pytest.param(LONG.replace("<p>", "<p " + "a=1 " * 2000 + ">"), id="many attributes"),
]


@pytest.mark.parametrize("body", ODD)
def test_odd_pages_are_read(body: str) -> None:
    assert read(page_with("", body).encode()).text.count(TEXT) == 9


TYPES = [
    pytest.param(b"<!DOCTYPE html><p>" + TEXT.encode(), "page.txt", TEXT + "\n", id="a page under another name"),
    pytest.param(TEXT.encode(), "page.html", TEXT, id="text under the name of a page"),
    pytest.param(f"《<html>》：{TEXT}".encode(), "page.txt", f"《<html>》：{TEXT}", id="text that speaks of tags"),
    pytest.param(f"<!-- saved from url=(0017)http://a.cn/ -->\n<HTML><P>{TEXT}".encode(), "1", TEXT + "\n", id="saved"),
    pytest.param(f"<div><p>{TEXT}</p></div>".encode(), "page.htm", TEXT + "\n", id="a part of a page"),
]


@pytest.mark.parametrize(("data", "name", "text"), TYPES)
def test_content_tells_what_a_file_is(data: bytes, name: str, text: str) -> None:
    assert read(data, name).text == text


TAGS = ["p", "div", "table", "tr", "td", "b", "font", "a", "h1", "ul", "li", "pre", "script", "span", "style", "title"]
PIECES = some.one_of(
    some.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    some.sampled_from(
        ["<br>", "<!--", "-->", "&nbsp;", "&#x4e2d;", "<", ">", "\0", "相关新闻", "2024-01-02", "来源：甲报"]
    ),
    some.sampled_from(
        [TEXT, "县长调研，要求加快。", "<div class=related>", "<p style='display:none'>", "<meta charset=big5>"]
    ),
    some.text(max_size=8),
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(some.lists(PIECES, max_size=40))
def test_any_soup_gives_a_page_or_one_problem(pieces: list[str]) -> None:
    data = ("<html>" + "".join(pieces)).encode("utf-8", "replace")
    [one] = read_raw(Source("a.html", data))
    assert [str(one)] == [str(again) for again in read_raw(Source("a.html", data))]
    if isinstance(one, RawPage):
        assert one.text.strip()
        page_from_raw(one)
    else:
        assert "\n" not in str(one)
