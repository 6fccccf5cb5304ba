"""What is on the screen as files: PNG and CSV."""

from __future__ import annotations

import csv
import io
import struct
from pathlib import Path
from typing import Any

from viewing import COUNTY, MILL, MILL_NAME, PARK, Opener, add_edge, county_graph, entity, said, shown_edges

HEADER = [
    "起点", "起点类型", "关系", "终点", "终点类型", "职务", "时间", "状态", "独立来源",
    "版面", "版面日期", "标题", "句式", "原文",
]  # fmt: skip


def download(page: Any, button: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.locator(button).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def test_table(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, title="青禾县 产业")
    for row in ("任职", "调研", "承担"):
        page.locator(".filter", has_text=row).click()
    name, data = download(page, "#csv")
    assert (name, data[:3]) == ("青禾县_产业.csv", b"\xef\xbb\xbf")
    page_of = ["青禾日报/2031-05-06.txt", "2031-05-06", "青禾县签下新项目"]
    quotes = ("去年，云帆泵业落户青禾工业园区。", "青禾工业园区位于青禾县城东。")
    park = ["青禾工业园区", "园区"]
    assert list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))) == [
        HEADER,
        [MILL_NAME, "企业", "入园", *park, "", "", "已发生", "1", *page_of, "句式-10", quotes[0]],
        [*park, "位于", "青禾县", "地点", "", "", "已发生", "1", *page_of, "句式-90", quotes[1]],
    ]


def test_table_of_the_seeds_holds_every_edge_shown(opener: Opener, seeds_page: Path) -> None:
    page = opener.open(seeds_page)
    page.locator(".filter", has_text="地点").click()
    rows = list(csv.reader(io.StringIO(download(page, "#csv")[1].decode("utf-8-sig"), newline="")))
    label = "id => kgView.nodes.get(id).label"
    ends = {(page.evaluate(label, head), page.evaluate(label, tail)) for head, _, tail in shown_edges(page)}
    assert {(row[0], row[3]) for row in rows[1:]} == ends
    assert "地点" not in {row[1] for row in rows} | {row[4] for row in rows}


def test_a_spreadsheet_takes_no_name_for_a_formula(opener: Opener, tmp_path: Path) -> None:
    graph = county_graph()
    graph.add_node("company/x", **entity("Company", '=HYPERLINK("https://evil.example","甲")'))
    add_edge(graph, "company/x", "inPark", PARK, said("@SUM(1)，\n“甲”落户青禾工业园区。", 7))
    page = opener.graph(graph, tmp_path, "#node=company/x")
    rows = list(csv.reader(io.StringIO(download(page, "#csv")[1].decode("utf-8-sig"), newline="")))
    row = next(row for row in rows if "HYPERLINK" in row[0])
    assert (row[0], row[-1]) == ('\'=HYPERLINK("https://evil.example","甲")', "'@SUM(1)，“甲”落户青禾工业园区。")


def test_picture(opener: Opener, tmp_path: Path) -> None:
    page = opener.graph(county_graph(), tmp_path, f"#path={MILL}&to={COUNTY}", title="青禾县产业")
    name, data = download(page, "#png")
    size = page.evaluate("(c => [c.width, c.height])(kgView.network.canvas.frame.canvas)")
    assert (name, data[:8]) == ("青禾县产业.png", b"\x89PNG\r\n\x1a\n")
    assert list(struct.unpack(">II", data[16:24])) == [size[0], size[1] + 80]
    colours = page.evaluate(
        """async (data) => {
          const image = await createImageBitmap(new Blob([new Uint8Array(data)]));
          const canvas = new OffscreenCanvas(image.width, image.height), ctx = canvas.getContext('2d');
          ctx.drawImage(image, 0, 0);
          const { data: pixels } = ctx.getImageData(0, 0, image.width, image.height);
          const found = new Set();
          for (let i = 0; i < pixels.length; i += 4) found.add(pixels.slice(i, i + 4).join());
          return [...found];
        }""",
        list(data),
    )
    company, park, paper = "0,114,178,255", "204,121,167,255", "255,255,255,255"
    assert {company, park, paper} <= set(colours)
    assert all(colour.endswith(",255") for colour in colours), "nothing is see-through: it can be pasted anywhere"
