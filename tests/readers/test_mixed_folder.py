"""A folder as it was collected, from the command to the graph."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from plain_pdf import small_pdf
from test_archives import flagged, tar_of, zip_of

ROOT = Path(__file__).parent.parent.parent
SHAPES = ROOT / "tests" / "readers" / "html"
SKIPPED = "index.html: no article on this web page; skipped"
BROKEN = [
    "broken.zip: this zip archive is broken (File is not a zip file); get it anew",
    "locked.zip: one member is encrypted; unpack it with its password, and give the folder",
    "mixed.zip!/../up.html: its name leads out of the archive; pack it anew",
    "night.pdf: a damaged PDF; export it again",
    "old.rar: this is a RAR archive, not text; unpack it first",
    "scan.png: a damaged picture; save it again as PNG or JPEG",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Web pages, texts, printed pages and archives, some of them broken."""
    folder = tmp_path_factory.mktemp("papers")
    text = "云溪县委书记陈志远到江苏恒箔铜业有限公司调研。".encode()
    portal, modern, old = (SHAPES / name for name in ("portal.html", "modern.html", "old_table.html"))
    (folder / "2009").mkdir()
    (folder / "2009" / "old_table.html").write_bytes(old.read_bytes())
    (folder / "2009" / "old_table_files").mkdir()
    (folder / "2009" / "old_table_files" / "frame.html").write_bytes(modern.read_bytes())
    (folder / "a.txt").write_bytes(text)
    (folder / "mixed.zip").write_bytes(
        zip_of(("../up.html", b"<html>"), ("in.tar.gz", tar_of(("p/portal.html", portal.read_bytes()), mode="w:gz")))
    )
    (folder / "day.pdf").write_bytes(small_pdf("one two", "three"))
    (folder / "night.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "scan.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "old.rar").write_bytes(b"Rar!\x1a\x07")
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    (folder / "locked.zip").write_bytes(flagged(zip_of(("b.txt", text)), bit=1))
    (folder / "index.html").write_text("<html><a href='1'>一</a><a href='2'>二</a></html>", "utf-8")
    return folder


def kg(*arguments: str | Path) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8", timeout=120)
    return done.returncode, done.stdout, done.stderr


def test_from_folder_to_graph(folder: Path, tmp_path: Path) -> None:
    told = "".join(f"kg: {folder}/{line}\n" for line in (SKIPPED, *BROKEN))
    status, _, messages = kg("build", folder, "-o", tmp_path / "out", "--export", "none", "--jobs", "2")
    assert (status, messages.split("4 pages read")[0]) == (1, told)
    assert "4 pages read, 0 unchanged, 6 failed, 1 skipped; " in messages
    status, _, again = kg("build", folder, "-o", tmp_path / "out", "--export", "none", "--jobs", "2")
    known = messages.replace("4 pages read, 0 unchanged", "0 pages read, 4 unchanged").replace(", 1 skipped", "")
    assert (status, again) == (1, known.replace(f"kg: {folder}/{SKIPPED}\n", ""))

    shown = kg("show", "江苏恒箔铜业有限公司", "-o", tmp_path / "out")[1]
    assert "  pages    2009/old_table.html、a.txt\n" in shown
    page = "mixed.zip!/in.tar.gz!/p/portal.html"
    shown = kg("show", "湖南惠农供应链有限公司", "-o", tmp_path / "out")[1]
    assert f"  pages    {page}\n" in shown
    quote = "湖南惠农供应链有限公司总经理夏雨表示，冷链物流园项目占地150亩，将在明年春节后开工，当年建成一期。"
    text = (SHAPES / "portal.txt").read_text("utf-8")
    start = text.index(quote)
    assert f"    {page}:{start}-{start + len(quote)}  我县举行" in shown
    assert "  post     夏雨: 湖南惠农供应链有限公司总经理  2020-11-26" in shown


def test_extract_shows_every_page(folder: Path) -> None:
    status, lines, messages = kg("extract", folder / "mixed.zip")
    assert status == 1
    assert lines.startswith("mixed.zip!/in.tar.gz!/p/portal.html · 2020-11-27 · ")
    assert messages == f"kg: {folder}/{BROKEN[2]}\n"


def test_extract_prints_the_text_that_offsets_count(folder: Path) -> None:
    text = (SHAPES / "old_table.txt").read_text("utf-8")
    assert kg("extract", folder / "2009" / "old_table.html", "--format", "raw") == (0, text, "")
    status, lines, _ = kg("extract", folder / "mixed.zip", "--format", "raw")
    head = "== mixed.zip!/in.tar.gz!/p/portal.html\n"
    assert (status, lines) == (1, head + (SHAPES / "portal.txt").read_text("utf-8"))
