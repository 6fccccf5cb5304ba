"""What pages show, as values: titles of ready questions, names in sentences, amounts."""

from __future__ import annotations

import pytest
from readings import COMPANY, FIRST_SENTENCES, HEJIN, PARK, PROJECT

from kg.serve.node_page import node_view
from kg.serve.questions import asked, asked_of, ready_questions
from kg.serve.quotes import Piece, pieces
from kg.serve.sheet import sheet_view
from kg.serve.words import Words
from kg.store import Store

ZH, EN = Words.of("zh"), Words.of("en")


def test_all_ready_questions_are_offered() -> None:
    assert [one.title for one in asked("zh")] == [question.zh for question in ready_questions()]
    assert [one.title for one in asked("en")] == [question.en for question in ready_questions()]
    for one in asked("en"):
        assert one.query.startswith(("SELECT", "ASK", "CONSTRUCT")), "its comments are its title"


def test_questions_about_a_node() -> None:
    known = {question.zh: question for question in ready_questions()}
    found = asked_of("zh", PARK.id, f"https://kg.example/id/{PARK.id}")
    assert found
    for one in found:
        assert "park" in [parameter.name for parameter in known[one.title].parameters]
        assert f"{{ <https://kg.example/id/{PARK.id}> }}" in one.query
    assert asked_of("zh", "nothing/铝箔", "https://kg.example/id/nothing/铝箔") == []


@pytest.mark.parametrize(
    ("name", "value", "unit", "zh", "en"),
    [
        pytest.param("investment", 3996000000, "CNY", "39.96亿元", "3.996 billion CNY", id="billions"),
        pytest.param("investment", 3500, "CNY", "3,500元", "3,500 CNY", id="small"),
        pytest.param("capacity", 50000, "吨", "5万吨", "50,000 tonnes", id="tons"),
        pytest.param("area", 12.5, "m²", "12.5平方米", "12.5 m²", id="area"),
        pytest.param("status", "underConstruction", None, "在建", "under construction", id="stage"),
        pytest.param("foundedOn", "2024-04", None, "2024-04", "2024-04", id="date"),
    ],
)
def test_amounts(store: Store, name: str, value: object, unit: str | None, zh: str, en: str) -> None:
    shown = [words.amount(store.schema, name, value, unit) for words in (ZH, EN)]  # type: ignore[arg-type]
    assert shown == [zh, en]


def test_interface_has_the_same_texts_in_both_languages() -> None:
    assert ZH._texts.keys() == EN._texts.keys()


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        pytest.param(
            "晨辉铝业投产", (Piece("晨辉铝业", "/id/company/山西晨辉铝业有限公司", "head"), Piece("投产")), id="alias"
        ),
        pytest.param(
            "山西晨辉\n铝业有限公司落户河\n津市。",
            (
                Piece("山西晨辉铝业有限公司", "/id/company/山西晨辉铝业有限公司", "head"),
                Piece("落户"),
                Piece("河津市", "/id/place/140882", "tail"),
                Piece("。"),
            ),
            id="broken lines, longest name",
        ),
        pytest.param("河 津 市", (Piece("河 津 市", "/id/place/140882", "tail"),), id="spaced"),
        pytest.param("该公司", (Piece("该公司"),), id="no name"),
    ],
)
def test_names_in_sentences(quote: str, found: tuple[Piece, ...]) -> None:
    assert pieces(quote, [(COMPANY, "head"), (HEJIN, "tail")]) == found


def test_node(store: Store) -> None:
    view = node_view(store, ZH, COMPANY.id, relation=None, start=0)
    assert view.picture == "/graph/company/山西晨辉铝业有限公司#node=company%2F山西晨辉铝业有限公司"
    assert [(row.key, row.label, row.modality, row.sources) for row in view.values] == [("状态", "投产", "", 1)]
    assert [(group.key, group.label, [row.label for row in group.rows]) for group in view.groups] == [
        ("out-locatedIn", "位于 →", ["河津市"]),
        ("out-undertakes", "承担 →", ["年产5万吨铝板带项目"]),
        ("in-inspected", "← 调研", ["李启明"]),
    ]
    inspected = view.groups[2].rows[0]
    assert (inspected.sources, inspected.notes, [said.page for said in inspected.said]) == (
        2,
        ("2024-09-27",),
        ["a/运城 1版.txt", "b.txt"],
    )
    assert inspected.said[0].page_address == "/id/page/a/运城%201版.txt#inspected-83-1"
    assert [(row.key, row.label, row.modality) for row in view.void] == [("合作", "华岳集团", "已取消")]
    assert [name for name, _ in view.pages] == ["a/运城 1版.txt", "b.txt"]


def test_one_relation_of_a_node(store: Store) -> None:
    view = node_view(store, EN, PARK.id, relation="in-inPark", start=0)
    assert [(group.label, group.count, [row.label for row in group.rows]) for group in view.groups] == [
        ("← in park", 1, [PROJECT.name])
    ]
    assert (view.values, view.void) == ((), ())
    assert node_view(store, EN, PARK.id, relation="in-nothing", start=-1).groups == ()


def test_newspaper_page(store: Store) -> None:
    view = sheet_view(store, ZH, "a/运城 1版.txt")
    assert [(part.number, part.headline, len(part.lines)) for part in view.parts] == [(1, "晨辉铝业项目开工", 5)]
    said = [(claim.head[0], claim.relation, claim.tail[0]) for claim in view.parts[0].lines[0].said]
    assert said == [
        ("年产5万吨铝板带项目", "入园", "河津铝工业园"),
        ("年产5万吨铝板带项目", "总投资", "8亿元"),
        ("山西晨辉铝业有限公司", "承担", "年产5万吨铝板带项目"),
    ]
    assert "".join(piece.text for piece in view.parts[0].lines[0].pieces) == FIRST_SENTENCES[1]
    assert (view.claims, view.place) == (9, ("运城市", "/id/place/140800"))
