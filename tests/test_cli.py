"""The command line as users' scripts call it: output, messages, exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from readings import COMPANY, FIRST, FIRST_SENTENCES, HEJIN, OFFICIAL, PROJECT

from kg.cli import COMMANDS as MODULES
from kg.cli import cli, main
from kg.cli.explain import brief

ROOT = Path(__file__).parent.parent
COMMANDS = (
    "ask", "build", "check", "diff", "explain", "export", "extract", "forget", "neighbors", "path", "projects",
    "rename", "review", "search", "serve", "show", "sparql", "stats", "undo", "who",
)  # fmt: skip
PAGE = (
    "山西晨辉铝业有限公司落户河津经济技术开发区\n\n"
    "本报讯 9月20日，山西晨辉铝业有限公司投资8亿元在河津经济技术开发区建设年产5万吨铝板带项目。"
    "河津市委书记李启明到山西晨辉铝业有限公司调研。\n"
)


class Done(NamedTuple):
    """What a command did."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs ``kg`` with the arguments."""

    def call(*arguments: str | Path, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "argv", ["kg", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return Done(int(ended.value.code or 0), captured.out, captured.err)

    return call


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with a page."""
    folder = tmp_path / "pages"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "1版.txt").write_text(PAGE, "utf-8")
    return folder


def test_every_command_is_there() -> None:
    assert sorted(MODULES) == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["-h", "--help", "--version"])
def test_help_and_version(run: Run, command: str, option: str) -> None:
    done = run(command, option)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("kg 0." if option == "--version" else f"Usage: kg {command}")


def test_every_option_has_help() -> None:
    assert [
        (name, parameter.name)
        for name in MODULES
        if (command := cli.get_command(click.Context(cli), name))
        for parameter in command.params
        if parameter.param_type_name == "option" and not getattr(parameter, "help", None)
    ] == []


WRONG = [
    pytest.param([], 2, "Usage: kg", id="no command"),
    pytest.param(["nope"], 2, "No such command 'nope'", id="unknown command"),
    pytest.param(["build"], 2, "Missing argument 'INPUT...'", id="build without input"),
    pytest.param(["build", "none.txt"], 1, "none.txt: no such file or folder", id="missing input"),
    pytest.param(["build", "x", "--export", "doc"], 2, "'doc' is not one of", id="unknown export"),
    pytest.param(["build", ".", "--export", "none", "--export", "ttl"], 2, "goes with no other", id="none and ttl"),
    pytest.param(["build", ".", "--base", "kg example"], 2, "is no address", id="bad base"),
    pytest.param(["extract", "none.txt"], 1, "none.txt: cannot be read", id="extract of nothing"),
    pytest.param(["stats"], 1, "no graph here; build one with: kg build INPUT -o out", id="no graph"),
    pytest.param(["stats", "-o", "file"], 2, "is a file", id="out is a file"),
    pytest.param(["sparql"], 2, "give a query or -f FILE", id="no query"),
    pytest.param(["sparql", "x", "-f", "file"], 2, "give a query or -f FILE", id="two queries"),
    pytest.param(["export"], 2, "Missing option '--format'", id="export of nothing"),
    pytest.param(["neighbors", "x", "--depth", "0"], 2, "0 is not in the range", id="no depth"),
]


@pytest.mark.parametrize(("arguments", "status", "message"), WRONG)
def test_wrong_usage(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("SELECT ?x WHERE {?x a kg:Company}")
    done = run(*arguments)
    assert done.status == status
    assert message in done.out + done.err
    assert "Traceback" not in done.err
    assert sorted(path.name for path in Path().iterdir()) == ["file"], "nothing is left behind"


def test_build_writes_store_and_exports(run: Run, pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run("build", pages, "-o", out)
    assert (done.status, done.out) == (0, "")
    assert done.err.startswith("1 page read, 0 unchanged, 0 failed; ")
    files = [".graph.lock", "graph.db", "graph.graphml", "graph.html", "graph.ttl"]
    assert sorted(path.name for path in out.iterdir()) == files
    shown = run("neighbors", "李启明", "-o", out, "--format", "json")
    found = {(near["relation"], near["name"]) for near in json.loads(shown.out)["neighbors"]}
    assert {("holdsPost", "河津市"), ("inspected", "山西晨辉铝业有限公司")} <= found


def test_build_again_does_no_work(run: Run, pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("build", pages, "-o", out)
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.suffix != ".db"}
    done = run("build", pages, "-o", out)
    assert done.err.startswith("0 pages read, 1 unchanged, 0 failed; ")
    assert {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.suffix != ".db"} == before
    (out / "graph.ttl").unlink()
    assert "wrote" in run("build", pages, "-o", out).err
    assert (out / "graph.ttl").exists()


def test_build_adds_and_replaces(run: Run, pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("build", pages, "-o", out, "--export", "none")
    (pages / "2版.txt").write_text("华岳集团落户河津经济技术开发区。", "utf-8")
    (pages / "sub" / "1版.txt").write_text("华岳集团与晨光集团签约合作。", "utf-8")
    done = run("build", pages, "-o", out, "--export", "ttl")
    assert done.err.startswith("2 pages read, 0 unchanged, 0 failed; ")
    assert run("search", "李启明", "-o", out).status == 1
    assert "sub/1版.txt" in run("show", "华岳集团", "-o", out).out
    assert sorted(path.name for path in out.iterdir()) == [".graph.lock", "graph.db", "graph.ttl"]


def test_a_page_that_cannot_be_read_is_skipped(run: Run, pages: Path, tmp_path: Path) -> None:
    (pages / "bad.txt").write_bytes(b"")
    done = run("build", pages, pages / "none.txt", "-o", tmp_path / "out", "--export", "none")
    assert done.status == 1
    messages = done.err.splitlines()
    assert sum("bad.txt" in line for line in messages) == 1
    assert sum("none.txt" in line for line in messages) == 1
    assert messages[-1].startswith("1 page read, 0 unchanged, 2 failed; ")


def test_extract_as_json(run: Run, pages: Path) -> None:
    path = pages / "sub" / "1版.txt"
    done = run("extract", path, "--format", "json")
    reading = json.loads(done.out)
    assert list(reading) == [
        "page", "date", "issue", "page_number", "place", "place_code", "articles",
        "mentions", "entities", "claims", "attributes",
    ]  # fmt: skip
    raw = PAGE
    for item in reading["mentions"]:
        assert raw[item["start"] : item["end"]].replace("\n", "") == item["text"]
    for claim in [*reading["claims"], *reading["attributes"]]:
        assert claim["quote"] in raw[claim["start"] : claim["end"]].replace("\n", "")
    known = {entity["id"] for entity in reading["entities"]}
    assert {claim["head"] for claim in reading["claims"]} <= known
    post = next(claim for claim in reading["claims"] if claim["relation"] == "holdsPost")
    assert ("市委书记" in post["title"], post["modality"]) == (True, "actual")


def test_explain_tells_what_fired_and_what_was_in_the_way(run: Run, pages: Path) -> None:
    done = run("explain", pages / "sub" / "1版.txt", "--at", "到山西晨辉铝业有限公司调研")
    lines = done.out.splitlines()
    assert (done.status, lines[0]) == (0, "河津市委书记李启明到山西晨辉铝业有限公司调研。")
    assert [line for line in lines if not line.startswith(" ")][1:] == ["seen", "fired", "near"]
    assert "        李启明 —inspected→ 山西晨辉铝业有限公司" in lines
    told = json.loads(run("explain", pages / "sub" / "1版.txt", "--at", "李启明", "--format", "json").out)
    assert [each["sentence"] for each in told] == lines[:1]
    assert {each["outcome"] for each in told[0]["attempts"]} == {"fired", "near"}


BRIEF = [
    pytest.param("{head:企业}[已|又]?[落户]{tail:地点}", "{head:企业}[已|又]?[落户]{tail:地点}", id="few words stay"),
    pytest.param("{head:企业}[于|在|到|往]{tail:地点}", "{head:企业}[于|在|到|…]{tail:地点}", id="three stand for all"),
    pytest.param("…[于]" * 60, ("…[于]" * 60)[:200] + "…", id="cut"),
]


@pytest.mark.parametrize(("form", "told"), BRIEF)
def test_explain_prints_forms_in_brief(form: str, told: str) -> None:
    assert brief(form) == told


def test_extract_prints_what_is_written(run: Run) -> None:
    text = "今年6月，贵州黔瑞新材料有限公司落户清镇，投资8000万元的年产5万吨铝箔项目破土动工。"
    done = run("extract", "-", stdin=text.encode())
    assert [line.strip() for line in done.out.splitlines() if "  [" in line and "/" not in line] == [
        "Company: 贵州黔瑞新材料有限公司  [company:full]",
        "Place: 清镇 = 清镇市  [place:gazetteer]",
        "Project: 年产5万吨铝箔项目  [project:suffix]",
        "Product: 铝箔  [product:name]",
    ]


def test_explain_of_a_text_that_is_not_there(run: Run, pages: Path) -> None:
    done = run("explain", pages / "sub" / "1版.txt", "--at", "没有这句")
    assert (done.status, done.out) == (1, "")
    assert "no sentence of 1版.txt holds 没有这句" in done.err


def test_extract_from_stdin(run: Run, pages: Path) -> None:
    path = pages / "sub" / "1版.txt"
    from_file, piped = (run("extract", path), run("extract", "-", stdin=path.read_bytes()))
    assert piped.out.splitlines()[1:] == from_file.out.splitlines()[1:]
    assert "河津市委书记李启明到山西晨辉铝业有限公司调研。\n" in piped.out
    assert "李启明 —holdsPost→ 河津市 (" in piped.out
    assert run("extract", "-", stdin=b"").status == 1


def test_neighbors_as_table(run: Run, graph_folder: Path) -> None:
    done = run("neighbors", "李启明", "-o", graph_folder)
    assert (done.status, done.err) == (0, "")
    assert [line.split() for line in done.out.splitlines()][2:] == [
        ["1", "holdsPost", "→", "Place", "河津市", "市委书记", "1", "a/运城", "1版.txt", FIRST_SENTENCES[4]],
        ["1", "inspected", "→", "Company", COMPANY.name, "2", "a/运城", "1版.txt", FIRST_SENTENCES[4]],
    ]


def test_neighbors_as_tsv(run: Run, graph_folder: Path) -> None:
    done = run("neighbors", "李启明", "-o", graph_folder, "--relation", "任职", "--format", "tsv")
    start = FIRST.page.raw.index(FIRST_SENTENCES[4])
    head, row = (line.split("\t") for line in done.out.splitlines())
    assert dict(zip(head, row, strict=True)) == {
        "distance": "1",
        "relation": "holdsPost",
        "direction": "out",
        "type": "Place",
        "name": "河津市",
        "title": "市委书记",
        "sources": "1",
        "page": FIRST.page.name,
        "quote": FIRST_SENTENCES[4],
        "id": HEJIN.id,
        "via": OFFICIAL.id,
        "start": str(start),
        "end": str(start + len(FIRST_SENTENCES[4])),
        "pattern": "职务-人名",
    }


def test_neighbors_as_json(run: Run, graph_folder: Path) -> None:
    done = run("neighbors", "河津", "-o", graph_folder, "--type", "企业", "--format", "json")
    answer = json.loads(done.out)
    assert answer["node"] == {
        "id": HEJIN.id,
        "type": "Place",
        "name": "河津市",
        "aliases": ["河津"],
        "code": "140882",
    }
    assert [(near["id"], near["relation"], near["direction"]) for near in answer["neighbors"]] == [
        (COMPANY.id, "locatedIn", "in")
    ]


LOOKS = [
    pytest.param(["neighbors", "铝"], 1, "铝 may mean 3 nodes; name one of them by its id:", id="several candidates"),
    pytest.param(["show", "无此公司"], 1, "nothing is called 无此公司", id="no candidate"),
    pytest.param(["neighbors", "华岳集团"], 1, "nothing found", id="no neighbour"),
    pytest.param(["neighbors", "河津", "--limit", "1"], 0, "3 more; raise --limit", id="limit"),
    pytest.param(["neighbors", "河津", "--type", "Compny"], 2, "did you mean Company?", id="unknown type"),
    pytest.param(["neighbors", "河津", "--type", "Money"], 2, "Money is none of Company", id="a value is no type"),
    pytest.param(["neighbors", "河津", "--relation", "inPrk"], 2, "did you mean inPark?", id="unknown relation"),
    pytest.param(["search", "无此公司"], 1, "nothing found", id="search finds nothing"),
    pytest.param(["search", "铝", "--type", "Place"], 1, "nothing found", id="search for a type"),
    pytest.param(["sparql", "SELECT ?x WHERE {?x a kg:Product}"], 1, "nothing found", id="no rows"),
    pytest.param(["sparql", "SELECT ?x\nWHERE {?x foo}"], 2, "line 2, column", id="syntax error"),
    pytest.param(["sparql", "SELECT ?x WHERE {?x a:b ?y}"], 2, "unknown prefix a:", id="unknown prefix"),
    pytest.param(["sparql", "SELECT ?x WHERE {SERVICE <http://localhost/> {?x ?y ?z}}"], 2, "SERVICE", id="service"),
    pytest.param(["sparql", "SELECT ?x FROM <http://localhost/> WHERE {?x ?y ?z}"], 2, "FROM", id="from"),
    pytest.param(["sparql", "DELETE WHERE {?x ?y ?z}"], 2, "an update; the graph is only read here", id="update"),
    pytest.param(["sparql", "SELECT ?x WHERE {?x a <kg:Nothing>}"], 1, "nothing found", id="no prefix but an address"),
    pytest.param(["check"], 1, "no export here; write one with: kg export --format ttl", id="check without export"),
]


@pytest.mark.parametrize(("arguments", "status", "message"), LOOKS)
def test_messages(run: Run, graph_folder: Path, arguments: list[str], status: int, message: str) -> None:
    done = run(*arguments, "-o", graph_folder)
    assert done.status == status
    assert message in done.err
    assert "Traceback" not in done.err


def test_candidates_can_be_chosen_by_id(run: Run, graph_folder: Path) -> None:
    listed = run("show", "铝", "-o", graph_folder).err.splitlines()[1:]
    assert [run("show", line.split("\t")[0].strip(), "-o", graph_folder).status for line in listed] == [0, 0, 0]


def test_show(run: Run, graph_folder: Path) -> None:
    assert run("show", PROJECT.id, "-o", graph_folder).out.splitlines()[:9] == [
        "年产5万吨铝板带项目  Project 项目",
        "  id       project/年产5万吨铝板带项目",
        "  pages    a/运城 1版.txt",
        "  capacity = 50000 吨",
        "  investment = 800000000 CNY",
        "  jobs = 300 人 (planned)",
        "",
        "—inPark→ 河津铝工业园",
        f"    “{FIRST_SENTENCES[1]}”",
    ]
    shown = json.loads(run("show", "华岳集团", "-o", graph_folder, "--format", "json").out)
    assert [(claim["relation"], claim["modality"]) for claim in shown["claims"]] == [("cooperatesWith", "cancelled")]
    assert "post     李启明: 市委书记" in run("show", "河津", "-o", graph_folder).out


def test_search(run: Run, graph_folder: Path) -> None:
    found = json.loads(run("search", "铝业", "-o", graph_folder, "--format", "json").out)
    assert [node["id"] for node in found] == [COMPANY.id]
    table = run("search", "山西", "-o", graph_folder, "--type", "地点", "--format", "tsv").out
    assert table == "type\tname\taliases\tid\nPlace\t山西省\t\tplace/140000\n"


def test_who_says_where_no_page_does(run: Run, pages: Path, tmp_path: Path) -> None:
    (pages / "2版.txt").write_text("2024年9月28日\n9月28日，兴县县委书记石磊到企业调研。", "utf-8")
    run("build", pages, "-o", tmp_path)
    term = "石磊  兴县县委书记  2024-09-28 – 2024-09-28"
    then, before = (run("who", "县委书记", "兴县", "--on", on, "-o", tmp_path) for on in ("2024", "1999"))
    assert (then.out.split("\n")[0], then.err) == (term, "")
    nobody = "kg: no page says who held it on 1999; this is who is seen nearest to it\n"
    assert (before.out.split("\n")[0], before.err) == (term, nobody)


def test_who_names_the_posts_that_are_known(run: Run, graph_folder: Path) -> None:
    none = run("who", "主任", "河津", "-o", graph_folder)
    told = "kg: no page names a 主任 of 河津市; posts told of there: 市委书记\n"
    assert (none.status, none.out, none.err) == (1, "", told)


def test_stats(run: Run, graph_folder: Path) -> None:
    answer = json.loads(run("stats", "-o", graph_folder, "--format", "json").out)
    assert answer["pages"] == 2
    assert answer["nodes"] == {"Company": 2, "IndustrialPark": 1, "Official": 1, "Place": 3, "Project": 1}
    assert answer["edges"]["inspected"] == {"edges": 1, "claims": 2}
    assert answer["edges"]["partOf"] == {"edges": 2, "claims": 0}
    assert "pages       2" in run("stats", "-o", graph_folder).out


SELECT = "SELECT ?c ?n ?none WHERE {?c a kg:Company; rdfs:label ?n} ORDER BY DESC(?n) LIMIT 1"
IRI = "https://kg.example/id/company/山西晨辉铝业有限公司"


@pytest.mark.parametrize(
    ("form", "output"),
    [
        ("csv", f"c,n,none\n{IRI},{COMPANY.name},\n"),
        ("tsv", f'c\tn\tnone\n<{IRI}>\t"{COMPANY.name}"@zh\t\n'),
    ],
)
def test_sparql_rows(run: Run, graph_folder: Path, form: str, output: str) -> None:
    assert run("sparql", SELECT, "-o", graph_folder, "--format", form) == Done(0, output, "")


def test_sparql_other_forms(run: Run, graph_folder: Path, tmp_path: Path) -> None:
    answer: dict[str, Any] = json.loads(run("sparql", SELECT, "-o", graph_folder, "--format", "json").out)
    assert answer["results"]["bindings"][0]["c"] == {"type": "uri", "value": IRI}
    table = run("sparql", SELECT, "-o", graph_folder).out.splitlines()
    assert table[2].split() == [COMPANY.id, COMPANY.name]
    query = tmp_path / "ask.rq"
    query.write_text("\ufeffASK {?c a kg:Company}", "utf-8")
    assert run("sparql", "-f", query, "-o", graph_folder) == Done(0, "true\n", "")
    made = run("sparql", "CONSTRUCT {?c a kg:Firm} WHERE {?c a kg:Company}", "-o", graph_folder).out
    assert f"<{IRI}> a kg:Firm ." in made


def test_sparql_on_a_turtle_file_alone(run: Run, graph_folder: Path) -> None:
    run("export", "--format", "ttl", "-o", graph_folder)
    (graph_folder / "graph.db").unlink()
    assert run("sparql", "ASK {?c a kg:Company}", "-o", graph_folder).out == "true\n"
    (graph_folder / "graph.ttl").write_text("<a> <b> .")
    assert "not Turtle at line 1" in run("sparql", "ASK {?c a kg:Company}", "-o", graph_folder).err


def test_ask_lists_what_is_ready(run: Run) -> None:
    table = run("ask").out.splitlines()
    assert table[0].split("  ")[0].strip() == "question"
    listed: list[dict[str, Any]] = json.loads(run("ask", "--format", "json").out)
    assert len(listed) == len(table) - 2 == len(list((ROOT / "ontology" / "queries").glob("*.rq")))
    assert next(one for one in listed if one["zh"] == "园区项目") == {
        "name": "projects-in-parks",
        "zh": "园区项目",
        "en": "The projects of a park, the largest first",
        "parameters": [{"name": "park", "kind": "node", "help": "园区 · the park"}],
    }


CAREER = "person,title,where,first,last\n李启明,市委书记,河津市,2024-09-28,2024-09-28\n"
ASKED = [
    pytest.param(["履历", "--person", "李启明"], Done(0, CAREER, ""), id="by its Chinese title"),
    pytest.param(["career"], Done(0, CAREER, ""), id="by its file, not narrowed"),
    pytest.param(
        ["stalled-projects", "--since", "2001"], Done(1, "project,last\n", "kg: nothing found\n"), id="nothing found"
    ),
]


@pytest.mark.parametrize(("words", "done"), ASKED)
def test_ask(run: Run, graph_folder: Path, words: list[str], done: Done) -> None:
    assert run("ask", *words, "-o", graph_folder, "--format", "csv") == done


ASKED_WRONG = [
    pytest.param(["园区项"], 2, "no question is called 园区项; did you mean 园区项目?", id="unknown question"),
    pytest.param(["停滞项目", "--since", "去年"], 2, "去年 is no date such as 2023", id="no date"),
    pytest.param(["停滞项目", "--since", "2024-13"], 2, "2024-13 is no date such as 2023", id="no month"),
    pytest.param(["履历", "--person", "赵无名"], 1, "nothing is called 赵无名", id="unknown node"),
    pytest.param(["履历", "--park", "赵无名"], 2, "No such option '--park'", id="unknown parameter"),
]


@pytest.mark.parametrize(("words", "status", "message"), ASKED_WRONG)
def test_ask_what_cannot_be_answered(run: Run, graph_folder: Path, words: list[str], status: int, message: str) -> None:
    done = run("ask", *words, "-o", graph_folder)
    assert (done.status, done.out) == (status, "")
    assert message in done.err


@pytest.mark.parametrize("form", ["ttl", "nt", "nq", "jsonld", "html", "graphml", "gexf", "csv"])
def test_export(run: Run, graph_folder: Path, form: str) -> None:
    done = run("export", "--format", form, "-o", graph_folder, "--lang", "en")
    assert (done.status, done.out) == (0, "")
    files = [Path(line.removeprefix("wrote ")) for line in done.err.splitlines()]
    assert files
    first = {file: file.read_bytes() for file in files}
    run("export", "--format", form, "-o", graph_folder, "--lang", "en")
    assert {file: file.read_bytes() for file in files} == first
    assert not [path for path in graph_folder.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ({}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR@euro"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
    ],
    ids=["none", "C", "Chinese", "English", "another", "messages", "all"],
)
def test_language_by_locale(
    run: Run, graph_folder: Path, monkeypatch: pytest.MonkeyPatch, locale: dict[str, str], language: str
) -> None:
    for name in ("LANG", "LC_MESSAGES", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in locale.items():
        monkeypatch.setenv(name, value)
    assert run("export", "--format", "html", "-o", graph_folder).status == 0
    assert f'<html lang="{language}">' in (graph_folder / "graph.html").read_text("utf-8")


PACKAGE = {**os.environ, "PYTHONPATH": str(ROOT)}


def process(*arguments: str | Path, **options: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    options = {"cwd": ROOT, **options}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def test_a_closed_pipe_is_no_error(graph_folder: Path) -> None:
    running = process("sparql", "SELECT * WHERE {?a ?b ?c}", "-o", graph_folder, "--format", "csv")
    assert running.stdout
    running.stdout.close()
    assert running.stderr
    assert running.stderr.read() == b""
    running.wait()


def test_a_pipe_gets_utf8_in_any_locale(graph_folder: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    out, err = process("show", "李启明", "-o", graph_folder, env=environment).communicate()
    assert "市委书记" in out.decode("utf-8")
    assert err == b""


@pytest.mark.parametrize("command", ["build", "extract"])
def test_file_names_that_are_no_unicode(tmp_path: Path, command: str) -> None:
    out, err = process(command, os.fsdecode(b"\xff.txt"), cwd=tmp_path, env=PACKAGE).communicate()
    assert out == b""
    assert err.startswith(rb"kg: \xff.txt: " + (b"no such file" if command == "build" else b"cannot be read"))
    assert b"Traceback" not in err


def test_help_loads_no_library() -> None:
    code = "import sys; sys.argv = ['kg', '--help']; import kg.cli\ntry: kg.cli.main()\nexcept SystemExit: pass\n"
    code += "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {"networkx", "rdflib", "jieba", "pyvis", "opencc", "yaml", "rich", "sqlite3", "flask", "pebble"}
