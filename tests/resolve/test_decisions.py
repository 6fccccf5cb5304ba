"""The file of decisions, and the commands that write it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from kg.resolve.decisions import Decision, DecisionError, Decisions, load_decisions, save_decisions
from kg.store import Store

PAGES = {
    "1.txt": "泸溪报 2024年9月28日\n\n本报讯 9月26日，湖南湘沅铝业有限公司落户泸溪县。"
    "泸溪县县长石磊到湖南湘沅铝业有限公司调研。\n",
    "2.txt": "花垣报 2024年10月8日\n\n本报讯 10月7日，花垣县县长石磊到湘沅铝业调研。花垣县与湘沅铝业签约。\n",
}


def test_the_file_comes_back_as_it_went_in(tmp_path: Path) -> None:
    rows = (
        Decision("same", "company/甲", "company/乙"),
        Decision("different", "person/石磊@甲市#a/1版.txt", "person/石磊@甲市#b.txt", "two men"),
        Decision("rename", "park/甲园", "甲产业园"),
        Decision("forget", "person/张三@甲市"),
    )
    save_decisions(tmp_path / "decisions.tsv", rows)
    assert load_decisions(tmp_path / "decisions.tsv") == Decisions(rows)
    assert load_decisions(tmp_path / "none.tsv") == Decisions()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("alike\ta\tb\n", "decisions.tsv:1: alike is none of same, different", id="verdict"),
        pytest.param("# note\n\nsame\ta\n", "decisions.tsv:3: same needs an id and what it is", id="no second id"),
        pytest.param("forget\t\n", "decisions.tsv:1: forget needs an id", id="no id"),
    ],
)
def test_a_line_that_cannot_be_read(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "decisions.tsv"
    file.write_text(text, "utf-8")
    with pytest.raises(DecisionError, match=message):
        load_decisions(file)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with the graph of two pages."""
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, "utf-8")
    kg(tmp_path, "build", "1.txt", "2.txt", "--export", "none")
    return tmp_path


def kg(folder: Path, *arguments: str, stdin: str | None = None) -> str:
    """Runs a command in the folder; gives its output."""
    done = subprocess.run(
        [sys.executable, "-m", "kg", *arguments], cwd=folder, input=stdin, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def people(out: Path) -> list[str]:
    with Store.open(out / "out" / "graph.db", create=False) as store:
        return [entity.id for entity in store.entities_of("Official")]


def test_verdicts_from_a_spreadsheet_last(out: Path) -> None:
    before = people(out)
    assert len(before) == 2
    (out / "verdicts.tsv").write_text(
        "verdict\tone\tother\nsame\t" + "\t".join(before) + "\n\tcompany/甲\tcompany/乙\n", "utf-8"
    )
    kg(out, "review", "--take", "verdicts.tsv")
    assert len(people(out)) == 1
    (out / "1.txt").write_text(PAGES["1.txt"] + "石磊对项目表示满意。\n", "utf-8")
    kg(out, "build", "1.txt", "2.txt", "--export", "none")
    assert len(people(out)) == 1, "a build obeys what was decided"
    assert kg(out, "undo").startswith("took back: same person/石磊@")
    assert people(out) == before


def test_rename_and_undo(out: Path) -> None:
    kg(out, "rename", "湖南湘沅铝业有限公司", "湘沅铝业（泸溪）有限公司")
    assert "湘沅铝业（泸溪）有限公司  Company" in kg(out, "show", "湘沅铝业（泸溪）有限公司")
    assert "aliases" in kg(out, "show", "湖南湘沅铝业有限公司"), "the old name is an alias"
    kg(out, "undo")
    assert "湖南湘沅铝业有限公司  Company" in kg(out, "show", "湘沅铝业")


def test_forget_and_undo(out: Path) -> None:
    first, second = people(out)
    kg(out, "forget", first)
    assert people(out) == [second.partition("~")[0]]
    listed = kg(out, "undo", "--list")
    assert listed.startswith("1\tforget\tperson/石磊@")
    kg(out, "undo", "1")
    assert people(out) == [first, second]


def test_review_on_a_terminal(out: Path) -> None:
    before = people(out)
    screen = on_terminal(out, ["review"], ["d", "d"])
    assert "same / different / skip / quit" in screen
    assert "石磊" in screen
    assert "“" in screen, "sentences are shown"
    assert people(out) == before
    assert "different\tperson/石磊@" in kg(out, "undo", "--list")
    assert kg(out, "review") == ""


def on_terminal(folder: Path, arguments: list[str], answers: list[str]) -> str:
    """Runs a command on a terminal of its own and types the answers; gives what stood on the screen."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        environment = {"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "", "TERM": "dumb", "LC_ALL": "C.UTF-8"}
        os.execve(sys.executable, [sys.executable, "-m", "kg", *arguments], environment)
    screen = b""
    while True:
        try:
            some = os.read(terminal, 4096)
        except OSError:
            break
        if not some:
            break
        screen += some
        if screen.rstrip().endswith(b"quit:") and answers:
            os.write(terminal, f"{answers.pop(0)}\n".encode())
    os.waitpid(pid, 0)
    os.close(terminal)
    return screen.decode("utf-8", "replace")
