"""A cluster builds the graph that this machine builds, claim by claim, node by node, triple by triple."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from corpus import Corpus
from equal import Tables, difference, local_tables, spread_tables
from standalone import ROOT, missing, running

LACKS = missing()
pytestmark = pytest.mark.skipif(LACKS is not None and not os.environ.get("KG_REQUIRE_SPARK"), reason=str(LACKS))

OWN = {
    "泸 溪/1版.TXT": "泸溪报 2024年9月28日\n\n本报讯 9月26日，湖南湘沅铝业有限公司落户泸溪县。"
    "泸溪县县长石磊到湖南湘沅铝业有限公司调研。\n",
    "_花垣.txt": "花垣报 2024年10月8日\n\n本报讯 10月7日，花垣县县长石磊到湘沅铝业调研。花垣县与湘沅铝业签约。\n",
    "吉首.txt": "吉首报 2024年10月9日\n\n10月8日，湖南湘沅铝业有限公司年产3万吨铝箔项目开工，可带动就业0.33335万人。\n",
    "empty.txt": "",
    ".hidden.txt": "泸溪报 2024年9月28日\n\n泸溪县县长王五到湖南湘沅铝业有限公司调研。\n",
}
"""Found by their paths: names with blanks, in capitals, with a first letter that Spark would pass over."""
DECISIONS = """\
# verdict\tid\tother id or new name\tnote
same\tcompany/临泉县丰睿建材有限责任公司\tcompany/大关县丰睿建材有限公司
different\tperson/周汇辰@阜阳市#00002.txt\tperson/周汇辰@阜阳市#00014.txt
different\tcompany/久治县丰睿建材股份有限公司#00006.txt\tcompany/久治县丰睿建材股份有限公司#00008.txt
rename\tpark/临泉高新区@阜阳市\t临泉新区
forget\tproject/年产6台收割机项目@昭通市
"""


class Twice(NamedTuple):
    """One graph, built here and on a cluster."""

    local: Tables
    failures: tuple[str, ...]
    spread: Tables
    done: subprocess.CompletedProcess[str]
    out: Path


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Twice:
    """Pages with firms under several names, namesakes and reprints, one of them empty; with decisions."""
    folder = tmp_path_factory.mktemp("spark")
    pages, own, local, out = (folder / name for name in ("pages", "own", "local", "图 谱"))
    shutil.copytree(ROOT / "seeds", pages, ignore=shutil.ignore_patterns("*.json"))
    for page in Corpus(pages=60, seed=3).pages():
        (pages / page.name).write_text(page.text, "utf-8")
    for name, text in OWN.items():
        (own / name).parent.mkdir(parents=True, exist_ok=True)
        (own / name).write_text(text, "utf-8")
    for place in (local, out):
        place.mkdir()
        (place / "decisions.tsv").write_text(DECISIONS, "utf-8")
    for left in ("graph.nt/part-00099.nt", ".part-1/scratch/001/part-00000"):
        (out / left).parent.mkdir(parents=True)
        (out / left).write_text("of an earlier build\n", "utf-8")
    (folder / "cluster").mkdir()
    with running(folder / "cluster", workers=2, brief=True) as cluster:
        done = cluster.build(str(own), f"file://{pages}", "-o", str(out))
    assert (out / "nodes.parquet").is_dir(), done.stderr
    tables, failures = local_tables([own, pages], local / "graph.db")
    return Twice(tables, failures, spread_tables(out), done, out)


@pytest.mark.parametrize("table", Tables._fields)
def test_both_engines_build_one_graph(twice: Twice, table: str) -> None:
    assert difference(getattr(twice.local, table), getattr(twice.spread, table)) == ([], [])
    assert len(getattr(twice.local, table)) > {"doubts": 0}.get(table, 100)


def test_what_cannot_be_read_is_told_and_the_rest_is_built(twice: Twice) -> None:
    said = [line for line in twice.done.stderr.splitlines() if line.startswith("kg:") or "read" in line]
    [failure] = twice.failures
    counts = f"80 pages read, 1 failed; {len(twice.spread.nodes)} nodes in {twice.out}"
    assert (twice.done.returncode, twice.done.stdout, said) == (1, "", [f"kg: {failure}", counts])
    assert "empty.txt: the file is empty" in failure


def test_nothing_but_results_is_left(twice: Twice) -> None:
    assert sorted(path.name for path in twice.out.iterdir()) == [
        ".graph.lock", "claims.parquet", "decisions.tsv", "doubts.parquet", "graph.nt", "nodes.parquet",
    ]  # fmt: skip
    assert not (twice.out / "graph.nt" / "part-00099.nt").exists()


def test_the_decisions_were_obeyed(twice: Twice) -> None:
    names = {node.id: node.name for node in twice.spread.nodes}
    assert "临泉新区" in names.values()
    assert not [id for id in names if id.startswith("project/年产6台收割机")]
    assert len([id for id in names if id.startswith("person/周汇辰@阜阳市")]) > 1
    assert len([id for id in names if id.startswith("company/久治县丰睿建材")]) > 1


def run(*arguments: str, folder: Path, **settings: str) -> tuple[int, str]:
    """The exit status and the messages of ``kg build --engine spark``."""
    done = subprocess.run(
        [sys.executable, "-m", "kg", "build", "--engine", "spark", *arguments], cwd=folder, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings}, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("arguments", "settings", "status", "message"),
    [
        pytest.param(["pages"], {}, 2, "--engine spark needs --master", id="no master"),
        pytest.param(
            ["pages", "--master", "local[1]", "--prune"], {}, 2, "--prune goes with --engine local only", id="option"
        ),
        pytest.param(["none", "--master", "local[1]"], {}, 1, "kg: none: no such file or folder", id="no input"),
        pytest.param(
            ["pages", "--master", "local[1]", "-o", "taken"], {}, 1,
            "kg: taken: holds graph.db, which no cluster has written; choose another -o\n", id="another graph",
        ),
        pytest.param(
            ["pages", "--master", "local[1]"], {"JAVA_HOME": "/nowhere"}, 1,
            "kg: --engine spark needs Java 17 or later; install it", id="no Java",
        ),
    ],
)  # fmt: skip
def test_what_keeps_a_build_from_starting(
    tmp_path: Path, arguments: list[str], settings: dict[str, str], status: int, message: str
) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "1.txt").write_text(OWN["_花垣.txt"], "utf-8")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "graph.db").touch()
    code, said = run(*arguments, folder=tmp_path, **settings)
    assert (code, message in said, "Traceback" in said) == (status, True, False), said
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["1.txt", "graph.db", "pages", "taken"]
