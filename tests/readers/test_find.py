from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.readers import find_files, printable


def _write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("文", encoding="utf-8")


def test_folders_files_and_problems(tmp_path: Path) -> None:
    papers, single, empty = tmp_path / "papers", tmp_path / "x" / "page.md", tmp_path / "empty"
    empty.mkdir()
    _write(papers, "b.txt", "a/c.TXT", "a/d.gold.json", ".hidden.txt", ".git/e.txt", "notes.md")
    _write(single.parent, single.name)
    assert find_files([papers, single, empty, tmp_path / "none"]) == (
        [("a/c.TXT", papers / "a/c.TXT"), ("b.txt", papers / "b.txt"), ("page.md", single)],
        [
            f"{empty}: no page in this folder; give a folder with pages, or a file",
            f"{tmp_path / 'none'}: no such file or folder; check the path",
        ],
    )


def test_one_name_for_two_files_is_a_problem(tmp_path: Path) -> None:
    _write(tmp_path, "one/p.txt", "two/p.txt")
    first, second = tmp_path / "one/p.txt", tmp_path / "two/p.txt"
    assert find_files([first, second, first]) == (
        [("p.txt", first)],
        [f"{second}: has the same name as {first}; give the folder above both, or rename one"],
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("第1版.txt".encode(), "第1版.txt", id="UTF-8"),
        pytest.param("第1版.txt".encode("gb18030"), "第1版.txt", id="GB 18030"),
        pytest.param(b"page\xff.txt", "page\\xff.txt", id="neither"),
    ],
)
def test_names_of_files_become_unicode(name: bytes, shown: str) -> None:
    assert printable(os.fsdecode(name)) == shown


def test_what_of_a_folder_is_a_page(tmp_path: Path) -> None:
    page = "<html><body><p>文，文。</p></body></html>"
    pages = {
        "a.html": page, "content_7": page, "b.HTM": "", "old.rar": "Rar!", "c.zip": "", "news.doc": "", "d.txt": "文",
        "plan_files/e.html": page,
    }  # fmt: skip
    others = {
        "a_files/ad.html": page, "a_files/logo.txt": "文", "b.files/f.html": page, "style.css": "p {}",
        "data.json": "{}",
        "out/graph.db": "", "out/graph.html": page, "out/graph.ttl": "", "readme": "文", ".cache/g.html": page,
        "__MACOSX/h.html": page,
    }  # fmt: skip
    for name, content in {**pages, **others}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")
    files, problems = find_files([tmp_path])
    assert [name for name, _ in files] == sorted(pages)
    assert problems == []
