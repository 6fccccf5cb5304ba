"""The CSV tables."""

from __future__ import annotations

import csv
from pathlib import Path

from readings import COMPANY, FIRST, HEJIN, OFFICIAL, PROJECT, SECOND

from kg.exports import Source, write_export
from kg.store import Store


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_tables(store: Store, tmp_path: Path) -> None:
    files = write_export("csv", Source(store), tmp_path)
    assert [file.name for file in files] == ["graph.nodes.csv", "graph.edges.csv", "graph.claims.csv"]
    nodes, edges, claims = map(rows, files)
    assert next(node for node in nodes if node["id"] == PROJECT.id) == {
        "id": PROJECT.id,
        "type": "Project",
        "name": "年产5万吨铝板带项目",
        "aliases": "",
        "code": "",
        "level": "",
        "capacity": "50000 吨",
        "investment": "800000000 CNY",
        "jobs": "300 人",
        "status": "",
    }
    assert next(edge for edge in edges if edge["relation"] == "inspected") == {
        "head": OFFICIAL.id,
        "head_name": "李启明",
        "relation": "inspected",
        "tail": COMPANY.id,
        "tail_name": COMPANY.name,
        "titles": "",
        "dates": "2024-09-27",
        "modality": "actual",
        "claims": "2",
    }
    assert len(claims) == len(FIRST.claims) + len(SECOND.claims)
    post = next(claim for claim in claims if claim["predicate"] == "holdsPost")
    assert (post["head"], post["tail"], post["title"], post["page"]) == (
        OFFICIAL.id,
        HEJIN.id,
        "市委书记",
        FIRST.page.name,
    )


def test_spreadsheets_see_the_encoding(store: Store, tmp_path: Path) -> None:
    for file in write_export("csv", Source(store), tmp_path):
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
