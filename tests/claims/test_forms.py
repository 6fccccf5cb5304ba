"""The language of forms: what a form takes from a typed sentence, and what is said of a malformed one."""

from __future__ import annotations

import pytest
from said import reader

from kg.claims.examples import parse
from kg.claims.form_words import FormWords
from kg.claims.forms import Builder, Form, FormError, read_form
from kg.claims.grammar import Grammar
from kg.claims.slots import fill
from kg.claims.typed import Typed


def built(form: str, grammar: Grammar) -> Form:
    """The form with the characters of the schema."""
    schema = grammar.schema
    classes = {i.zh: "".join(grammar.characters[n] for n in schema.subtypes(i.name)) for i in schema.types.values()}
    classes["姓名"] = classes["人物"]
    words = FormWords.load(reader().ontology.lexicon)
    made, kept = Builder(form, classes, words).build(), read_form(form, classes, words)
    assert made == kept == read_form(form, classes, words)
    return kept


def slots_of(form: str, example: str) -> dict[str, list[str]] | None:
    """Slot to texts of the first match, None when the form does not match."""
    grammar = reader().grammar
    sentence, found = parse(example, grammar, "forms.yaml:1")
    typed = Typed.of(sentence, found, dict(grammar.characters))
    compiled = built(form, grammar)
    match = compiled.regex.search(typed.text)
    if match is None:
        return None
    return {slot.name: [m.text for m in fill(slot, match, typed, sentence, grammar)] for slot in compiled.slots}


A, B, C = "〔甲公司|企业〕", "〔乙公司|企业〕", "〔丙公司|企业〕"
P, Q = "〔丁项目|项目〕", "〔戊项目|项目〕"
PARK, PLACE, MONEY = "〔己园区|园区〕", "〔庚市|地点〕", "〔5亿元|金额〕"
WANG, LI, POST = "〔王五|人物〕", "〔李四|官员〕", "〔庚市市长|职务〕"

MATCHES = [
    pytest.param(
        "{head:企业}投资{value:金额}", f"{A}投资{MONEY}。", {"head": ["甲公司"], "value": ["5亿元"]}, id="slots"
    ),
    pytest.param("{head:企业}投资", f"{P}投资。", None, id="other type"),
    pytest.param("{head:企业|项目}投产", f"{P}投产。", {"head": ["丁项目"]}, id="one of two types"),
    pytest.param("{head:企业+}投产", f"{A}、{B}和{C}投产。", {"head": ["甲公司", "乙公司", "丙公司"]}, id="list"),
    pytest.param(
        "分别是{head:项目+}",
        f"分别是概算投资{MONEY}的{P}和协议投资{MONEY}的{Q}。",
        {"head": ["丁项目", "戊项目"]},
        id="list, each with what it is to cost",
    ),
    pytest.param("{head:企业|项目+2}两个项目", f"{A}、{P}两个项目。", {"head": ["甲公司", "丁项目"]}, id="several"),
    pytest.param("{head:园区+2}两个项目", f"{PARK}两个项目。", None, id="one of what must be several"),
    pytest.param("{head:企业+}投产", f"{A}以及{B}投产。", {"head": ["甲公司", "乙公司"]}, id="list with 以及"),
    pytest.param("{head:企业}投产", f"{A}、{B}投产。", {"head": ["乙公司"]}, id="no list without +"),
    pytest.param(
        "走访{tail:企业++}",
        f"走访环卫中心、{A}、{B}。",
        {"tail": ["甲公司", "乙公司"]},
        id="list that opens with others",
    ),
    pytest.param(
        "{head:人物+}到会",
        f"{POST}、{POST}{WANG}，{POST}、{POST}{LI}到会。",
        {"head": ["王五", "李四"]},
        id="people with two posts each",
    ),
    pytest.param("{head:企业}[开工|投产]", f"{A}投产。", {"head": ["甲公司"]}, id="choice"),
    pytest.param("{head:企业}[开工|投产]", f"{A}停产。", None, id="neither choice"),
    pytest.param("{head:企业}[正式]?投产", f"{A}投产。", {"head": ["甲公司"]}, id="optional, absent"),
    pytest.param("{head:企业}[正式]?投产", f"{A}正式投产。", {"head": ["甲公司"]}, id="optional, present"),
    pytest.param("{head:企业}[已|均]*投产", f"{A}均已投产。", {"head": ["甲公司"]}, id="repeated choice"),
    pytest.param(
        "{head:企业}建成了?{tail:项目}",
        f"{A}建成{P}。",
        {"head": ["甲公司"], "tail": ["丁项目"]},
        id="了 may be missing",
    ),
    pytest.param(
        "{head:企业}建成了?{tail:项目}", f"{A}建成了{P}。", {"head": ["甲公司"], "tail": ["丁项目"]}, id="了 may stand"
    ),
    pytest.param(
        "{head:企业}[投资{value:金额}]?建设{tail:项目}",
        f"{A}建设{P}。",
        {"head": ["甲公司"], "value": [], "tail": ["丁项目"]},
        id="slot in an option that is absent",
    ),
    pytest.param(
        "{head:企业}[投资{value:金额}]?建设{tail:项目}",
        f"{A}投资{MONEY}建设{P}。",
        {"head": ["甲公司"], "value": ["5亿元"], "tail": ["丁项目"]},
        id="slot in an option that is there",
    ),
    pytest.param(
        "{head:企业}…建设{tail:项目}", f"{A}今年开始建设{P}。", {"head": ["甲公司"], "tail": ["丁项目"]}, id="gap"
    ),
    pytest.param("{head:企业}…建设{tail:项目}", f"{A}扩产，开始建设{P}。", None, id="gap stays in its clause"),
    pytest.param(
        "{head:企业}……建设{tail:项目}",
        f"{A}扩产，开始建设{P}。",
        {"head": ["甲公司"], "tail": ["丁项目"]},
        id="wide gap crosses clauses",
    ),
    pytest.param(
        "{head:企业}……建设{tail:项目}", f"{A}扩产；开始建设{P}。", None, id="wide gap stays before a semicolon"
    ),
    pytest.param(
        "{head:企业}…建设{tail:项目}",
        f"{A}开工，{B}正在建设{P}。",
        {"head": ["乙公司"], "tail": ["丁项目"]},
        id="the head of its own clause",
    ),
    pytest.param(
        "{head:企业}…落户{tail:园区}",
        f"{A}把{B}落户{PARK}。",
        {"head": ["乙公司"], "tail": ["己园区"]},
        id="gap beside its type",
    ),
    pytest.param(
        "{head:企业}…建设{tail:项目}",
        f"{A}在{PLACE}建设{P}。",
        {"head": ["甲公司"], "tail": ["丁项目"]},
        id="gap crosses another type",
    ),
    pytest.param(
        "{head:企业}[等]?[于]?[已]?…落户{tail:园区}",
        f"由{A}投资的{B}落户{PARK}。",
        {"head": ["乙公司"], "tail": ["己园区"]},
        id="gap behind options",
    ),
    pytest.param("^位于{tail:园区}", f"{A}投产，位于{PARK}。", {"tail": ["己园区"]}, id="start of a clause"),
    pytest.param("^位于{tail:园区}", f"{A}位于{PARK}。", None, id="not at the start of a clause"),
    pytest.param("{head:人物+}参加$", f"{WANG}参加。", {"head": ["王五"]}, id="end of a clause"),
    pytest.param("{head:人物+}参加$", f"{WANG}参加会议。", None, id="not at the end of a clause"),
    pytest.param(
        "{head:人物}调研", f"{POST}{LI}调研。", {"head": ["李四"]}, id="people with their posts, officials too"
    ),
    pytest.param(
        "{head:人物+}调研",
        f"{POST}{LI}、{POST}{WANG}调研。",
        {"head": ["李四", "王五"]},
        id="list of people with posts",
    ),
    pytest.param(
        "{tail:职务+}{head:姓名}", f"{POST}{LI}。", {"tail": ["庚市市长"], "head": ["李四"]}, id="names alone"
    ),
    pytest.param("建设{tail:项目}", f"建设{PARK}{A}的{P}。", {"tail": ["丁项目"]}, id="owner and park in front"),
    pytest.param(
        "建设{tail:项目+}", f"建设{A}的{P}、{B}的{Q}。", {"tail": ["丁项目", "戊项目"]}, id="list, each with owner"
    ),
    pytest.param("生产{tail:短语+}$", "生产铝箔、铝板带。", {"tail": ["铝箔", "铝板带"]}, id="open phrases"),
    pytest.param("由{head:企业}投资(控股)", f"由{A}投资(控股)。", {"head": ["甲公司"]}, id="brackets are text"),
]


@pytest.mark.parametrize(("form", "example", "slots"), MATCHES)
def test_matches(form: str, example: str, slots: dict[str, list[str]] | None) -> None:
    assert slots_of(form, example) == slots


NEEDS = [
    pytest.param("{head:企业}投资{value:金额}", [{"投资"}], [{"企业"}, {"金额"}], id="literal and slots"),
    pytest.param("[开工|投产]了?{tail:项目|园区}", [{"开工", "投产"}], [{"项目", "园区"}], id="choice"),
    pytest.param("[正式]?{head:企业}[投资{value:金额}]?", [], [{"企业"}], id="options are not needed"),
    pytest.param("{head:企业}…落户^{tail:园区}$", [{"落户"}], [{"企业"}, {"园区"}], id="gaps and edges are no words"),
]


@pytest.mark.parametrize(("form", "words", "types"), NEEDS)
def test_needs(form: str, words: list[frozenset[str]], types: list[frozenset[str]]) -> None:
    compiled = built(form, reader().grammar)
    assert (list(compiled.needs), list(compiled.types)) == (words, types)


ERRORS = [
    pytest.param("{head:企業}投资", "unknown type 企業", id="unknown type"),
    pytest.param("{head企业}投资", "slot at character 1 is not {name:type}; close it or add its type", id="no colon"),
    pytest.param("投资{head:企业", "slot at character 3 is not {name:type}; close it or add its type", id="not closed"),
    pytest.param("[开工|投产{tail:项目}", "a [ is not closed; add ]", id="open choice"),
    pytest.param("{head:企业}开工]", "] at character 12 has no partner; remove it", id="stray bracket"),
    pytest.param("{head:企业}|开工", "| at character 10 has no partner; remove it", id="stray bar"),
    pytest.param("{head:企业}与{head:企业}", "slot head stands twice; give each slot its own name", id="slot twice"),
]


@pytest.mark.parametrize(("form", "error"), ERRORS)
def test_errors(form: str, error: str) -> None:
    with pytest.raises(FormError) as caught:
        built(form, reader().grammar)
    assert str(caught.value) == error
