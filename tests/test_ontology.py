"""The schema and the lexicons: what they declare, and how a mistake in them is reported."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.ontology import (
    OntologyError,
    did_you_mean,
    load_lexicon,
    load_ontology,
    load_schema,
    load_yaml,
)
from kg.resources import ontology_dir
from kg.schema import AttributeInfo, RelationInfo, Schema, TypeInfo

SCHEMA = load_schema(ontology_dir())


def test_types() -> None:
    entities = [name for name, info in SCHEMA.types.items() if not info.is_value]
    values = [name for name, info in SCHEMA.types.items() if info.is_value]
    assert entities == [
        "Company", "Place", "Person", "Official", "IndustrialPark", "Project", "Organization", "Industry", "Product",
    ]  # fmt: skip
    assert values == ["Money", "Capacity", "Area", "People", "Date", "Post"]
    official = SCHEMA.types["Official"]
    assert (official.zh, official.en, official.path, official.is_a) == ("官员", "official", "person", "Person")
    assert SCHEMA.types["Money"] == TypeInfo("Money", "金额", "amount of money", "", is_value=True)
    assert SCHEMA.by_label["园区"] == SCHEMA.types["IndustrialPark"]


def test_relations_and_attributes() -> None:
    met = SCHEMA.relations["metWith"]
    assert (met.domain, met.range, met.symmetric) == (("Person",), ("Person", "Company", "Organization"), True)
    area = SCHEMA.attributes["area"]
    assert (area.zh, area.datatype, area.unit) == ("占地面积", "decimal", "m²")


def test_every_term_has_labels_and_definitions_in_two_languages() -> None:
    terms = [info for info in SCHEMA.types.values() if not info.is_value]
    named: list[TypeInfo | RelationInfo | AttributeInfo] = [*terms]
    named += [*SCHEMA.edges.values(), *SCHEMA.attributes.values()]
    assert [info.name for info in named if not all((info.zh, info.en, info.zh_def, info.en_def))] == []


def test_order_of_kinds() -> None:
    assert [name for name, info in SCHEMA.relations.items() if info.symmetric] == ["metWith", "cooperatesWith"]
    stages = ("planned", "signed", "preparing", "underConstruction", "commissioning", "operating")
    assert tuple(SCHEMA.statuses) == stages


def test_a_schema_comes_back_from_json() -> None:
    assert Schema.from_json(SCHEMA.to_json()) == SCHEMA


SUBTYPES = [
    pytest.param("Person", ("Person", "Official"), id="with its subtype"),
    pytest.param("Official", ("Official",), id="subtype"),
    pytest.param("Company", ("Company",), id="alone"),
]


@pytest.mark.parametrize(("name", "subtypes"), SUBTYPES)
def test_subtypes(name: str, subtypes: tuple[str, ...]) -> None:
    assert SCHEMA.subtypes(name) == subtypes


ALLOWED = [
    pytest.param("holdsPost", "Official", "Place", True, id="a subtype may do what its type does"),
    pytest.param("holdsPost", "Company", "Place", False, id="wrong head"),
    pytest.param("inPark", "Project", "Place", False, id="wrong tail"),
    pytest.param("metWith", "Person", "Official", True, id="a subtype at the end"),
]


@pytest.mark.parametrize(("relation", "head", "tail", "allowed"), ALLOWED)
def test_domain_and_range(relation: str, head: str, tail: str, allowed: bool) -> None:
    assert SCHEMA.allows(relation, head, tail) is allowed


CLOSE = [
    pytest.param("企業", ["企业", "园区"], "; did you mean 企业?", id="one character off"),
    pytest.param("inPrak", ["inPark", "locatedIn"], "; did you mean inPark?", id="letters changed places"),
    pytest.param("飞机", ["企业", "园区"], "", id="nothing close"),
]


@pytest.mark.parametrize(("word", "known", "hint"), CLOSE)
def test_did_you_mean(word: str, known: list[str], hint: str) -> None:
    assert did_you_mean(word, known) == hint


BROKEN_SCHEMA = [
    pytest.param(
        "domain: [Company, Project, IndustrialPark, Organization]\n    range: [Place]",
        "domain: [Company, Project, IndustrialPark, Organization]\n    range: [Plaze]",
        "schema.yaml: locatedIn: unknown type Plaze; did you mean Place?",
        id="unknown type in a range",
    ),
    pytest.param(
        "domain: [Person]\n    range: [Place, ",
        "domain: [Persons]\n    range: [Place, ",
        "schema.yaml: holdsPost: unknown type Persons; did you mean Person?",
        id="unknown type in a domain",
    ),
    pytest.param(
        "types:\n",
        "types: [\n",
        "schema.yaml: not valid YAML: while parsing a flow sequence; mend the file",
        id="no YAML",
    ),
    pytest.param(
        "en: company\n    path:",
        "en: company\n    pth:",
        "schema.yaml: Company: unknown key pth; did you mean path?",
        id="unknown key",
    ),
]


@pytest.mark.parametrize(("old", "new", "error"), BROKEN_SCHEMA)
def test_mistakes_in_the_schema(tmp_path: Path, old: str, new: str, error: str) -> None:
    text = (ontology_dir() / "schema.yaml").read_text("utf-8")
    assert old in text
    (tmp_path / "schema.yaml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(OntologyError) as caught:
        load_schema(tmp_path)
    assert str(caught.value) == error


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "schema.yaml"
    with pytest.raises(OntologyError) as caught:
        load_yaml(path)
    assert str(caught.value) == f"{path}: cannot be read (No such file or directory); reinstall kg"


def test_mappings_know_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("relation: inPark\npatterns:\n- id: 甲\n- id: 乙\n", "utf-8")
    assert load_yaml(path, lines=True) == {
        "relation": "inPark",
        "patterns": [{"id": "甲", "__line__": 3}, {"id": "乙", "__line__": 4}],
        "__line__": 1,
    }


def lexicon_folder(folder: Path, text: str) -> Path:
    """An ontology with one table of words."""
    (folder / "lexicon").mkdir()
    (folder / "lexicon" / "marks.tsv").write_text(text, "utf-8")
    return folder


def test_lexicon(tmp_path: Path) -> None:
    lexicon = load_lexicon(
        lexicon_folder(tmp_path, "# a comment\n有限公司\tfull\t法人\n\n 集团 \tgroup\n厂\n集团\tfull\n")
    )
    assert lexicon.tables == {"marks": (("有限公司", "full", "法人"), ("集团", "group"), ("厂",), ("集团", "full"))}
    assert lexicon.words("marks") == ("有限公司", "集团", "厂", "集团")
    assert lexicon.words("marks", "full") == ("有限公司", "集团")
    assert lexicon.words("marks", "group", "full") == ("有限公司", "集团", "集团")
    assert lexicon.mapping("marks") == {"有限公司": "full", "集团": "full"}


TWICE = [
    pytest.param("甲\t一\n乙\t一\n甲\t一\n", "marks.tsv:3: 甲 stands here twice; remove one line", id="word and kind"),
    pytest.param("甲\n# 乙\n甲\n", "marks.tsv:3: 甲 stands here twice; remove one line", id="word alone"),
    pytest.param(
        "甲\t一\tx\n甲\t一\ty\n", "marks.tsv:2: 甲 stands here twice; remove one line", id="other third column"
    ),
]


@pytest.mark.parametrize(("text", "error"), TWICE)
def test_a_word_stands_once(tmp_path: Path, text: str, error: str) -> None:
    with pytest.raises(OntologyError) as caught:
        load_lexicon(lexicon_folder(tmp_path, text))
    assert str(caught.value) == error


def test_the_fingerprint_changes_with_any_file(tmp_path: Path) -> None:
    shutil.copy(ontology_dir() / "schema.yaml", tmp_path)
    lexicon_folder(tmp_path, "甲\n")
    prints = [load_ontology(tmp_path).fingerprint, load_ontology(tmp_path).fingerprint]
    (tmp_path / "lexicon" / "marks.tsv").write_text("乙\n", "utf-8")
    prints.append(load_ontology(tmp_path).fingerprint)
    (tmp_path / "patterns").mkdir()
    (tmp_path / "patterns" / "inPark.yaml").write_text("relation: inPark\n", "utf-8")
    prints.append(load_ontology(tmp_path).fingerprint)
    assert [prints.index(each) for each in prints] == [0, 0, 2, 3]
