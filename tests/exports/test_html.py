"""The HTML view as a file: what is in it, what cannot get out of it, that it asks no host for anything."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from kg.exports.drawing import investments
from kg.exports.html import html_page, write_html

Graph = nx.MultiDiGraph  # the class; its type parameter exists for type checkers only


def evidence(quote: str, start: int = 0, page: str = "2031-05-06/01.txt") -> dict[str, Any]:
    return {
        "page": page,
        "article": "青禾县签下新项目",
        "date": "2031-05-06",
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "pattern": "落户",
    }


def add_node(graph: nx.MultiDiGraph[str], node: str, type: str, name: str, *aliases: str) -> None:
    graph.add_node(node, type=type, name=name, aliases=aliases, attributes=[])


def add_edge(graph: nx.MultiDiGraph[str], head: str, relation: str, tail: str, *claims: dict[str, Any]) -> None:
    graph.add_edge(
        head, tail, key=relation, relation=relation, titles=[], dates=[], posts=[], modality="actual",
        sources=len(claims), evidence=list(claims),
    )  # fmt: skip


def small_graph(*, reverse: bool = False) -> nx.MultiDiGraph[str]:
    """A company in a park in a county; with ``reverse``, the same put together the other way round."""
    quote = "青禾云帆泵业有限公司落户青禾工业园区。"
    nodes = [
        ("company/青禾云帆泵业有限公司", "Company", "青禾云帆泵业有限公司", "云帆泵业", "云帆"),
        ("park/青禾工业园区", "IndustrialPark", "青禾工业园区"),
        ("place/990001", "Place", "青禾县"),
        ("place/990002", "Place", "白鹭镇"),
    ]
    edges = [
        ("company/青禾云帆泵业有限公司", "inPark", "park/青禾工业园区", evidence(quote, 10)),
        ("company/青禾云帆泵业有限公司", "locatedIn", "place/990001", evidence(quote, 10)),
        ("park/青禾工业园区", "locatedIn", "place/990001", evidence("青禾工业园区位于青禾县。", 90)),
    ]
    graph: nx.MultiDiGraph[str] = Graph()
    for node in reversed(nodes) if reverse else nodes:
        add_node(graph, *node)
    for edge in reversed(edges) if reverse else edges:
        add_edge(graph, *edge)
    graph.nodes["company/青禾云帆泵业有限公司"]["attributes"].append(
        {
            "name": "investment",
            "value": 350000000,
            "unit": "CNY",
            "date": None,
            "modality": "planned",
            "evidence": [evidence("云帆泵业计划投资3.5亿元。", 40)],
        }
    )
    return graph


class Markup(HTMLParser):
    """Start tags with their attributes, and the text of each script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] == "script" and data.strip():
            self.scripts.append(data)

    def block(self, name: str) -> Any:
        """The JSON in the script element with this id."""
        scripts = [attributes.get("id") for tag, attributes in self.tags if tag == "script"]
        return json.loads(self.scripts[scripts.index(name)])


def page_of(graph: nx.MultiDiGraph[str], folder: Path, **options: Any) -> str:
    file = folder / "graph.html"
    write_html(graph, file, **options)
    return file.read_text("utf-8")


def test_nodes_edges_and_sentences_are_carried_once(tmp_path: Path) -> None:
    graph = small_graph()
    graph.edges["park/青禾工业园区", "place/990001", "locatedIn"].update(
        titles=["园区"], posts=[{"title": "园区", "first": "2030", "last": "2031"}], modality="planned", sources=3
    )
    markup = Markup(page_of(graph, tmp_path))
    nodes = markup.block("nodes")
    assert [{key: node[key] for key in node if key not in "xy"} for node in nodes] == [
        {
            "id": "company/青禾云帆泵业有限公司",
            "label": "青禾云帆泵业有限公司",
            "group": "Company",
            "aliases": ["云帆", "云帆泵业"],
            "pinyin": ["qhyfbyyxgs", "yf", "yfby"],
            "attributes": [
                {"name": "investment", "value": 350000000, "unit": "CNY", "modality": "planned", "evidence": [0, 0]}
            ],
            "investment": 350000000,
        },
        {"id": "park/青禾工业园区", "label": "青禾工业园区", "group": "IndustrialPark", "pinyin": ["qhgyyq"]},
        {"id": "place/990001", "label": "青禾县", "group": "Place", "pinyin": ["qhx"]},
        {"id": "place/990002", "label": "白鹭镇", "group": "Place", "pinyin": ["blz"]},
    ]
    assert ["x" in node and "y" in node for node in nodes] == [True, True, True, False], "no edge, no place"
    assert markup.block("edges") == [
        [0, "inPark", 1, 1, [1, 0]],
        [0, "locatedIn", 2, 1, [1, 0]],
        [1, "locatedIn", 2, 3, [2, 0], {
            "titles": ["园区"], "posts": [{"title": "园区", "first": "2030", "last": "2031"}], "modality": "planned"
        }],
    ]  # fmt: skip
    assert markup.block("sentences") == [
        [0, "云帆泵业计划投资3.5亿元。", 40, 54],
        [0, "青禾云帆泵业有限公司落户青禾工业园区。", 10, 29],
        [0, "青禾工业园区位于青禾县。", 90, 102],
    ]
    assert markup.block("sources") == [["2031-05-06/01.txt", "青禾县签下新项目", "2031-05-06"]]
    assert markup.block("patterns") == ["落户"]


def money(value: float, unit: str = "CNY") -> dict[str, Any]:
    return {"name": "investment", "value": value, "unit": unit, "date": None, "modality": "actual", "evidence": []}


def test_investment_is_that_of_a_project_and_the_sum_of_those_that_one_holds() -> None:
    graph: nx.MultiDiGraph[str] = Graph()
    for node, type, facts in [
        ("project/1", "Project", [money(3e8), money(5e8), money(9e9, "USD")]),
        ("project/2", "Project", [money(2e8)]),
        ("project/3", "Project", []),
        ("company/1", "Company", [money(1e8)]),
        ("company/2", "Company", [money(9e8)]),
        ("park/1", "IndustrialPark", []),
        ("place/1", "Place", []),
        ("official/1", "Official", []),
    ]:
        graph.add_node(node, type=type, name=node, aliases=(), attributes=facts)
    for head, relation, tail in [
        ("company/1", "undertakes", "project/1"),
        ("company/1", "undertakes", "project/2"),
        ("company/2", "undertakes", "project/2"),
        ("project/1", "inPark", "park/1"),
        ("project/1", "locatedIn", "place/1"),
        ("project/2", "locatedIn", "place/1"),
        ("company/1", "locatedIn", "place/1"),
        ("official/1", "inspected", "project/1"),
    ]:
        add_edge(graph, head, relation, tail, evidence("投资。"))
    assert investments(graph) == {
        "project/1": 5e8, "project/2": 2e8, "company/1": 7e8, "company/2": 9e8, "park/1": 5e8, "place/1": 7e8,
    }  # fmt: skip


def test_same_graph_same_bytes(tmp_path: Path) -> None:
    first = page_of(small_graph(), tmp_path)
    assert page_of(small_graph(reverse=True), tmp_path) == first


def test_chinese_is_written_as_itself(tmp_path: Path) -> None:
    page = page_of(small_graph(), tmp_path)
    assert "青禾工业园区" in page
    assert "\\u9752" not in page


def test_nothing_is_fetched(tmp_path: Path) -> None:
    page = page_of(small_graph(), tmp_path)
    markup = Markup(page)
    assert [
        (tag, attributes) for tag, attributes in markup.tags if {"src", "href", "srcset", "data"} & attributes.keys()
    ] == []
    assert [tag for tag, _ in markup.tags if tag in {"link", "iframe", "img", "object", "embed", "base"}] == []
    styles = page[page.index("<style>") : page.index("</style>")]
    assert re.findall(r"url\(|@import", styles) == []
    policy = next(attributes["content"] for tag, attributes in markup.tags if "http-equiv" in attributes)
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert "bootstrap" not in page.lower()


HOSTILE = {
    "ends the script": "</script><script>alert(1)</script>",
    "ends the script, other case": "</SCRIPT ><svg onload=alert(1)>",
    "comment": "<!--<script>",
    "attribute": '" onmouseover="alert(1)',
    "element": "<img src=https://evil.example/x.png onerror=alert(1)>",
    "template": "{{ 7 * 7 }}{% raw %}{# 注 #}",
    "line separators": "甲\u2028乙\u2029丙",
    "half a character": "甲\ud83d乙",
    "escapes": "\\u003c/script\\u003e \\",
}


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_stays_text(name: str, tmp_path: Path) -> None:
    graph: nx.MultiDiGraph[str] = Graph()
    add_node(graph, f"company/{name}", "Company", name, name + "!")
    add_node(graph, "park/青禾工业园区", name, "青禾工业园区")
    add_edge(graph, f"company/{name}", name, "park/青禾工业园区", evidence(name, page=name))
    harmless = Markup(page_of(small_graph(), tmp_path))
    markup = Markup(page_of(graph, tmp_path, title=name.replace("\ud83d", "")))
    assert [tag for tag, _ in markup.tags] == [tag for tag, _ in harmless.tags]
    assert [attributes.keys() for _, attributes in markup.tags] == [
        attributes.keys() for _, attributes in harmless.tags
    ]
    assert markup.scripts[-2:] == harmless.scripts[-2:]
    company = next(node for node in markup.block("nodes") if node["group"] == "Company")
    assert (company["label"], company["aliases"]) == (name, [name + "!"])
    assert markup.block("sentences")[0][1] == name


def test_a_large_graph_opens_on_its_best_connected_part(tmp_path: Path) -> None:
    graph: nx.MultiDiGraph[str] = Graph()
    for number in range(6):
        add_node(graph, f"company/{number}", "Company", f"第{number}厂")
    for other in range(1, 4):
        add_edge(graph, f"company/{other}", "cooperatesWith", "company/0", evidence("合作。"))
    add_edge(graph, "company/4", "cooperatesWith", "company/5", evidence("合作。"))
    nodes = Markup(page_of(graph, tmp_path, opening=4)).block("nodes")
    assert [node["id"] for node in nodes if "x" in node] == ["company/0", "company/1", "company/2", "company/3"]


@pytest.mark.parametrize(("lang", "label", "type_label"), [("zh", "概览", "企业"), ("en", "Overview", "company")])
def test_interface_language(lang: str, label: str, type_label: str, tmp_path: Path) -> None:
    markup = Markup(page_of(small_graph(), tmp_path, lang=lang))
    assert markup.block("texts")["overview"] == label
    assert markup.block("schema")["types"][0] == {"name": "Company", "label": type_label}


def test_both_languages_say_the_same_things(tmp_path: Path) -> None:
    zh, en = (Markup(page_of(small_graph(), tmp_path, lang=lang)).block("texts") for lang in ("zh", "en"))
    assert zh.keys() == en.keys()


def test_only_a_served_page_leads_to_pages_of_nodes(tmp_path: Path) -> None:
    assert "<body>" in page_of(small_graph(), tmp_path)
    assert '<body data-pages="/id/" class="bare">' in html_page(small_graph(), pages="/id/", bare=True)


def test_another_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no interface texts for language 'fr'; there are en, zh"):
        write_html(small_graph(), tmp_path / "graph.html", lang="fr")


def test_an_empty_graph_is_a_page(tmp_path: Path) -> None:
    assert Markup(page_of(Graph(), tmp_path)).block("nodes") == []
