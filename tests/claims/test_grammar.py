"""Pattern files: all of the real ones prove themselves; each mistake is named with file, line and remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from said import reader

from kg.claims.examples import prove
from kg.claims.grammar import Grammar, load_grammar
from kg.claims.moves import MOVED, ORIGIN
from kg.claims.placing import OF_A_LIST
from kg.claims.staging import SETTLES
from kg.ontology import OntologyError, load_ontology
from kg.resources import ontology_dir


def test_every_example_of_the_ontology_holds() -> None:
    prove(reader().grammar)


def test_every_pattern_has_its_own_id() -> None:
    ids = [pattern.id for pattern in reader().grammar.patterns]
    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.parametrize(
    "named",
    [
        pytest.param({f"{ORIGIN}/{id}" for id in MOVED}, id="that tell of a move"),
        pytest.param({*OF_A_LIST}, id="that tell of the firms of a list"),
        pytest.param({*SETTLES}, id="that tell where rather than how far"),
    ],
)
def test_patterns_that_code_names_are_there(named: set[str]) -> None:
    assert named - {pattern.id for pattern in reader().grammar.patterns} == set()


GOOD = """\
relation: inPark
patterns:
- id: 落户
  form: "{head:企业+}落户{tail:园区}"
  accepts:
  - text: 〔甲公司|企业〕、〔乙公司|企业〕落户〔丙园区|园区〕。
    gives: {head: [甲公司, 乙公司], tail: [丙园区]}
  rejects:
  - 〔甲公司|企业〕未能落户〔丙园区|园区〕。
"""


def grammar_of(folder: Path, **files: str) -> Grammar:
    """The grammar of an ontology with the real schema and lexicons and these pattern files."""
    shutil.copy(ontology_dir() / "schema.yaml", folder)
    shutil.copytree(ontology_dir() / "lexicon", folder / "lexicon")
    (folder / "patterns").mkdir()
    for name, text in files.items():
        (folder / "patterns" / f"{name}.yaml").write_text(text, "utf-8")
    return load_grammar(load_ontology(folder))


def test_a_good_file_loads(tmp_path: Path) -> None:
    grammar = grammar_of(tmp_path, inPark=GOOD)
    prove(grammar)
    assert [(p.id, p.predicate, p.place) for p in grammar.patterns] == [("inPark/落户", "inPark", "inPark.yaml:3")]


SHARED = GOOD.replace("patterns:", "words:\n  落户: [落户, 入驻]\npatterns:").replace("+}落户{", "+}<落户>{")


def test_forms_share_lists_of_words(tmp_path: Path) -> None:
    grammar = grammar_of(tmp_path, inPark=SHARED)
    assert grammar.patterns[0].form.text == "{head:企业+}[落户|入驻]{tail:园区}"


def test_an_unknown_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"inPark\.yaml:5: unknown list <落脚>"):
        grammar_of(tmp_path, inPark=SHARED.replace("<落户>", "<落脚>"))


BROKEN = [
    pytest.param("企业+}", "企業+}", "inPark.yaml:3: unknown type 企業; did you mean 企业?", id="unknown type"),
    pytest.param(
        "inPark\n",
        "inPrak\n",
        "inPark.yaml:1: unknown relation or attribute inPrak; did you mean inPark?",
        id="unknown relation",
    ),
    pytest.param("rejects", "reject", "inPark.yaml:3: unknown key reject; did you mean rejects?", id="unknown key"),
    pytest.param("{tail:", "{tial:", "inPark.yaml:3: unknown slot tial; did you mean tail?", id="unknown slot"),
    pytest.param(
        "{head:企业+}",
        "",
        "inPark.yaml:3: a pattern has either a slot head or a topic; add one or remove one",
        id="no head",
    ),
    pytest.param(
        "  accepts",
        "  topic: [企业]\n  accepts",
        "inPark.yaml:3: a pattern has either a slot head or a topic; add one or remove one",
        id="head and topic",
    ),
    pytest.param(
        "  rejects:\n  - 〔甲公司|企业〕未能落户〔丙园区|园区〕。\n",
        "",
        "inPark.yaml:3: rejects is missing; each pattern has id, form, accepts and rejects",
        id="no rejected example",
    ),
    pytest.param(
        "  form:",
        "  form: [",
        "inPark.yaml: not valid YAML: while parsing a flow sequence; mend the file",
        id="no YAML",
    ),
    pytest.param(
        "{tail:园区}",
        "{tail:园区",
        "inPark.yaml:3: slot at character 13 is not {name:type}; close it or add its type",
        id="open slot",
    ),
]


@pytest.mark.parametrize(("old", "new", "error"), BROKEN)
def test_mistakes_name_file_line_and_remedy(tmp_path: Path, old: str, new: str, error: str) -> None:
    assert old in GOOD
    with pytest.raises(OntologyError) as caught:
        grammar_of(tmp_path, inPark=GOOD.replace(old, new, 1))
    assert str(caught.value) == error


def test_an_id_stands_once(tmp_path: Path) -> None:
    again = GOOD + GOOD.split("patterns:\n")[1]
    with pytest.raises(OntologyError) as caught:
        grammar_of(tmp_path, inPark=again)
    assert str(caught.value) == "inPark.yaml:10: pattern inPark/落户 stands in inPark.yaml:3 too; rename one"


FAILING = [
    pytest.param(
        "甲公司, 乙公司",
        "甲公司",
        "inPark.yaml:3: inPark/落户 does not accept 〔甲公司|企业〕、〔乙公司|企业〕落户〔丙园区|园区〕。: "
        "gives {'head': ['乙公司', '甲公司'], 'tail': ['丙园区']}, not {'head': ['甲公司'], 'tail': ['丙园区']}; "
        "mend the form or the example",
        id="gives more",
    ),
    pytest.param(
        "〔乙公司|企业〕落户",
        "〔乙公司|企业〕路过",
        "inPark.yaml:3: inPark/落户 does not accept 〔甲公司|企业〕、〔乙公司|企业〕路过〔丙园区|园区〕。: "
        "gives nothing, not {'head': ['乙公司', '甲公司'], 'tail': ['丙园区']}; mend the form or the example",
        id="gives nothing",
    ),
    pytest.param(
        "未能落户",
        "落户",
        "inPark.yaml:3: inPark/落户 must reject 〔甲公司|企业〕落户〔丙园区|园区〕。 but gives "
        "{'head': ['甲公司'], 'tail': ['丙园区']}; mend the form or the example",
        id="accepts what it must reject",
    ),
    pytest.param(
        "〔乙公司|企业〕落户",
        "〔乙公司|企業〕落户",
        "inPark.yaml:3: unknown type 企業 in an example; did you mean 企业?",
        id="unknown type in an example",
    ),
]


@pytest.mark.parametrize(("old", "new", "error"), FAILING)
def test_examples_are_proved(tmp_path: Path, old: str, new: str, error: str) -> None:
    assert old in GOOD
    grammar = grammar_of(tmp_path, inPark=GOOD.replace(old, new, 1))
    with pytest.raises(OntologyError) as caught:
        prove(grammar)
    assert str(caught.value) == error
