"""Posts, stages and contradictions in the order of time; who held a post on a day."""

from __future__ import annotations

import pytest
from said import reader

from kg.model import Modality, Value
from kg.store import Fact
from kg.timeline import conflicts, holders, is_post, stages, terms

SCHEMA = reader().ontology.schema


def fact(
    predicate: str,
    *,
    head: str = "project/甲",
    tail: str | None = None,
    value: Value | None = None,
    title: str | None = None,
    date: str | None = None,
    published: str | None = None,
    page: str = "a.txt",
    unit: str | None = None,
    modality: Modality = "actual",
) -> Fact:
    return Fact(
        head, predicate, tail, value, unit, title, date, modality, "测试", "甲。", 0, 2, 1, page, None, None,
        published, page,
    )  # fmt: skip


def post(person: str, title: str, published: str | None, page: str = "a.txt") -> Fact:
    return fact("holdsPost", head=person, tail="place/1", title=title, published=published, page=page)


POSTS = [
    post("person/石磊", "县长", "2019-03"),
    post("person/石磊", "县长", "2021-05", "b.txt"),
    post("person/杨帆", "县长", "2021-11"),
    post("person/杨帆", "副县长", "2018-02"),
    post("person/石磊", "县委书记", "2021-12"),
    post("person/吴江", "县长", None),
]


def test_terms_span_what_pages_say() -> None:
    assert [(term.person, term.title, term.first, term.last, len(term.facts)) for term in terms(POSTS)] == [
        ("person/吴江", "县长", None, None, 1),
        ("person/杨帆", "副县长", "2018-02", "2018-02", 1),
        ("person/石磊", "县长", "2019-03", "2021-05", 2),
        ("person/杨帆", "县长", "2021-11", "2021-11", 1),
        ("person/石磊", "县委书记", "2021-12", "2021-12", 1),
    ]


def test_evidence_with_a_date_comes_first() -> None:
    facts = [post("person/石磊", "县长", None), post("person/石磊", "县长", "2021-05", "b.txt")]
    assert [fact.page for term in terms(facts) for fact in term.facts] == ["b.txt", "a.txt"]


@pytest.mark.parametrize(
    ("on", "found"),
    [
        pytest.param("2020-01", ["person/石磊"], id="seen before and after"),
        pytest.param("2020", ["person/石磊"], id="a year"),
        pytest.param("2021-05-20", ["person/石磊"], id="last seen in it before"),
        pytest.param("2023", ["person/杨帆"], id="nobody later"),
        pytest.param("2017", ["person/石磊"], id="first seen in it after"),
        pytest.param("2021", ["person/石磊", "person/杨帆"], id="two in one year"),
        pytest.param(None, ["person/吴江", "person/石磊", "person/杨帆"], id="ever"),
    ],
)
def test_holders(on: str | None, found: list[str]) -> None:
    assert [term.person for term in holders(POSTS, is_post("县长", "兴县"), on=on)] == found


@pytest.mark.parametrize(
    ("post_name", "title", "holds"),
    [
        pytest.param("县委书记", "县委书记", True, id="the same"),
        pytest.param("县委书记", "兴县县委书记", True, id="with the place"),
        pytest.param("县委书记", "兴县委书记", True, id="the place's own 县 once"),
        pytest.param("县委书记", "县委副书记", False, id="deputy inside"),
        pytest.param("书记", "副书记", False, id="deputy in front"),
        pytest.param("县长", "县委副书记、县长", True, id="one of several"),
        pytest.param("县长", "副县长", False, id="deputy"),
        pytest.param("县长", "原县长", False, id="former"),
        pytest.param("县长", "代县长", False, id="acting"),
        pytest.param("县长", "县长助理", False, id="assistant"),
        pytest.param("主任", "县人大常委会主任", False, id="of another body"),
        pytest.param("县人大常委会主任", "县人大常委会主任", True, id="of the body asked for"),
    ],
)
def test_titles(post_name: str, title: str, holds: bool) -> None:
    assert is_post(post_name, "兴县")(title) is holds


def test_the_ladder_of_a_project() -> None:
    facts = [
        fact("status", value="operating", published="2024-08"),
        fact("status", value="signed", published="2023-02-01"),
        fact("signedOn", value="2023-01-15"),
        fact("status", value="underConstruction", published="2023-09"),
        fact("status", value="underConstruction", date="2023-06", published="2023-12"),
        fact("status", value="planned", published="2022-05", modality="cancelled"),
        fact("investment", value=8, published="2023"),
    ]
    assert [(stage.status, stage.date) for stage in stages(facts, SCHEMA)] == [
        ("signed", "2023-01-15"), ("underConstruction", "2023-06"), ("operating", "2024-08"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "apart"),
    [
        pytest.param([800000000, 800000000], [], id="the same"),
        pytest.param([800000000, 802000000], [], id="nearly the same"),
        pytest.param([800000000, 1000000000], [["1000000000 CNY", "800000000 CNY"]], id="others"),
    ],
)
def test_amounts_that_contradict(values: list[int], apart: list[list[str]]) -> None:
    facts = [
        fact("investment", value=value, unit="CNY", page=f"{number}.txt") for number, value in enumerate(values)
    ]  # fmt: skip
    assert [[value for value, _ in conflict.values] for conflict in conflicts(facts)] == apart


def test_dates_that_contradict() -> None:
    facts = [fact("startedOn", value=value) for value in ("2023", "2023-06", "2023-08-01")]
    assert [[value for value, _ in conflict.values] for conflict in conflicts(facts)] == [["2023-08-01", "2023-06"]]


def test_capacities_are_no_contradiction() -> None:
    assert conflicts([fact("capacity", value=5, unit="吨"), fact("capacity", value=8, unit="吨")]) == []
