"""GraphML and GEXF: read back by networkx, whatever the names hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from readings import COMPANY, FIRST, FIRST_SENTENCES, HEJIN, OFFICIAL, PROJECT, SECOND_TEXT, Said, reading_of, store_of

from kg.exports.graphml import write_gexf, write_graphml
from kg.graph import load_graph
from kg.model import Entity
from kg.store import Store

Write = Callable[[Any, Path], None]
Read = Callable[[Path], Any]
FORMATS = [
    pytest.param(write_graphml, lambda path: nx.read_graphml(path, force_multigraph=True), id="graphml"),
    pytest.param(write_gexf, nx.read_gexf, id="gexf"),
]


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_lists_become_texts(store: Store, tmp_path: Path, write: Write, read: Read) -> None:
    write(load_graph(store), tmp_path / "graph.xml")
    graph = read(tmp_path / "graph.xml")
    node = graph.nodes[PROJECT.id]
    assert {key: node[key] for key in ("type", "label", "capacity", "investment", "jobs")} == {
        "type": "Project",
        "label": "年产5万吨铝板带项目",
        "capacity": "50000 吨",
        "investment": "800000000 CNY",
        "jobs": "300 人",
    }
    place = graph.nodes[HEJIN.id]
    assert (place["aliases"], place["code"], place["level"]) == ("河津", "140882", "county")
    [edge] = [edge for head, tail, edge in graph.edges(data=True) if (head, tail) == (OFFICIAL.id, COMPANY.id)]
    assert {key: edge[key] for key in ("relation", "modality", "dates", "pages", "quotes", "patterns", "weight")} == {
        "relation": "inspected",
        "modality": "actual",
        "dates": "2024-09-27",
        "pages": f"{FIRST.page.name} | b.txt",
        "quotes": f"{FIRST_SENTENCES[4]} | {SECOND_TEXT[7:]}",
        "patterns": "到-调研 | 到-检查",
        "weight": 2,
    }


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_same_graph_same_bytes(store: Store, tmp_path: Path, write: Write, read: Read) -> None:
    for name in ("a", "b"):
        write(load_graph(store), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert "晨辉铝业" in (tmp_path / "a").read_text("utf-8")
    assert len(read(tmp_path / "a")) == 8


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_hostile_names(tmp_path: Path, write: Write, read: Read) -> None:
    names = ["<a>&\"'", "]]>", "甲\x00\x08\ufffe乙", "丙\n\t丙", "𠮷", "&amp;"]
    entities = [Entity(f"company/{name}", "Company", name) for name in names]
    text = "，".join(names) + "。"
    said = [Said(entities[0], "cooperatesWith", entity, text, title=entity.name) for entity in entities[1:]]
    with store_of(tmp_path / "graph.db", reading_of('a"<.txt', text, said)) as store:
        write(load_graph(store), tmp_path / "graph.xml")
    graph = read(tmp_path / "graph.xml")
    assert {node["label"] for _, node in graph.nodes(data=True)} == {*names} - {names[2]} | {"甲乙"}
    assert graph.number_of_edges() == len(names) - 1


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_edge_ids_are_unique(tmp_path: Path, write: Write, read: Read) -> None:
    said = [Said(PROJECT, relation, HEJIN, "甲。") for relation in ("locatedIn", "inspected")]
    said.append(Said(COMPANY, "locatedIn", HEJIN, "甲。"))
    with store_of(tmp_path / "graph.db", reading_of("a.txt", "甲。", said)) as store:
        write(load_graph(store), tmp_path / "graph.xml")
    ids = [
        element.get("id")
        for element in ElementTree.parse(tmp_path / "graph.xml").iter()
        if element.tag.endswith("}edge")
    ]
    assert len(ids) == len(set(ids)) == 5
    assert read(tmp_path / "graph.xml").number_of_edges() == 5


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_empty_graph(tmp_path: Path, write: Write, read: Read) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        write(load_graph(store), tmp_path / "graph.xml")
    assert len(read(tmp_path / "graph.xml")) == 0
