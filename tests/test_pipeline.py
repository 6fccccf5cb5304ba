"""A page read whole, and folders of pages built into a store."""

from __future__ import annotations

from pathlib import Path

import pytest
from said import reader

from kg.extraction import Reader
from kg.model import Entity, Reading
from kg.pages import page_from_text
from kg.pipeline import BuildReport, build
from kg.store import Store

PAGE = """\
泸溪报  2024年9月28日 星期六

铝箔项目落地泸溪高新区
本报讯（记者 向明）9月26日，湖南湘沅铝业有限公司投资8亿元在泸溪高新区建设年产5万吨铝箔项目。
项目占地200亩，可带动就业300人。
泸溪县委书记覃大军到湖南湘沅铝业有限公司调研。县长石卫东参加。

泸溪县与厦门大学签约
本报讯 昨日，泸溪县与厦门大学签订战略合作协议。湘沅铝业计划落户花垣县。
"""
FIRM, FOIL, ZONE = "湖南湘沅铝业有限公司", "年产5万吨铝箔项目", "泸溪高新区"
CLAIMS = [
    (ZONE, "locatedIn", "泸溪县", None, "actual", "locatedIn/name"),
    (FIRM, "inPark", ZONE, None, "actual", "inPark/在园区-企业动作"),
    (FIRM, "undertakes", FOIL, None, "actual", "undertakes/投资金额-建设"),
    (FOIL, "capacity", 50_000, None, "actual", "capacity/name"),
    (FOIL, "inPark", ZONE, None, "actual", "inPark/在园区建设项目"),
    (FOIL, "investment", 800_000_000, None, "actual", "investment/投资金额-在处-建项目"),
    (FOIL, "produces", "铝箔", None, "actual", "produces/name"),
    (FOIL, "area", 133_334, None, "actual", "area/话题-占地"),
    (FOIL, "jobs", 300, None, "actual", "jobs/话题-就业"),
    ("覃大军", "holdsPost", "泸溪县", "泸溪县委书记", "actual", "holdsPost/职务-姓名"),
    ("覃大军", "inspected", FIRM, None, "actual", "inspected/到处-调研"),
    ("石卫东", "holdsPost", "泸溪县", "县长", "actual", "holdsPost/职务-姓名"),
    ("石卫东", "inspected", FIRM, None, "actual", "inspected/随同"),
    ("泸溪县", "cooperatesWith", "厦门大学", None, "signed", "cooperatesWith/与-签约"),
    ("泸溪县", "cooperatesWith", "厦门大学", None, "signed", "cooperatesWith/与-签约"),
    (FIRM, "locatedIn", "花垣县", None, "planned", "locatedIn/落户地点"),
]
"""Head, predicate, tail or value, title, modality, pattern; in the order of the page."""


def read(text: str, by: Reader) -> Reading:
    return by.read(page_from_text(text, name="泸溪报.txt"))


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(PAGE, reader())


def test_claims(reading: Reading) -> None:
    found = [
        (c.head.name, c.predicate, c.tail.name if c.tail else c.value, c.title, c.modality, c.pattern)
        for c in reading.claims
    ]
    assert found == CLAIMS


def test_articles(reading: Reading) -> None:
    assert reading.place == "433122"
    assert [(a.headline, a.date) for a in reading.articles] == [
        ("铝箔项目落地泸溪高新区", "2024-09-26"),
        ("泸溪县与厦门大学签约", "2024-09-28"),
    ]


def test_entities(reading: Reading) -> None:
    region = "湘西土家族苗族自治州"
    assert reading.entities == (
        Entity(f"company/{FIRM}", "Company", FIRM, ("湘沅铝业",)),
        Entity(f"park/{ZONE}@{region}", "IndustrialPark", ZONE),
        Entity("organization/厦门大学", "Organization", "厦门大学"),
        Entity(f"person/石卫东@{region}", "Official", "石卫东"),
        Entity(f"person/覃大军@{region}", "Official", "覃大军"),
        Entity("place/433122", "Place", "泸溪县", ("泸溪",), "433122"),
        Entity("place/433124", "Place", "花垣县", (), "433124"),
        Entity("product/铝箔", "Product", "铝箔"),
        Entity(f"project/年产5万吨铝箔项目@{region}", "Project", FOIL),
    )


def test_every_claim_stands_where_it_says(reading: Reading) -> None:
    ids = {entity.id for entity in reading.entities}
    sentences = {(s.start, s.end): s.text for a in reading.articles for s in a.sentences}
    for claim in reading.claims:
        assert sentences[claim.start, claim.end] == reading.page.text[claim.start : claim.end]
        assert {claim.head.entity, claim.tail.entity if claim.tail else claim.head.entity} <= ids
    for mention in reading.mentions:
        assert reading.page.text[mention.start : mention.end] == mention.text
        assert mention.entity in ids


def test_two_readers_read_the_same(reading: Reading) -> None:
    assert read(PAGE, Reader()) == reading


EMPTY = [
    pytest.param("第5021期", id="nothing but a masthead"),
    pytest.param("天气渐凉，注意保暖。", id="nothing to find"),
]


@pytest.mark.parametrize("text", EMPTY)
def test_pages_without_anything(text: str) -> None:
    found = read(text, reader())
    assert (found.place, found.entities, found.claims) == (None, (), ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages that are good and two that are none."""
    pages = tmp_path / "pages"
    (pages / "泸溪").mkdir(parents=True)
    (pages / "泸溪" / "1版.txt").write_text(PAGE, "utf-8")
    (pages / "2版.txt").write_text("2024年9月29日 星期日\n\n湘沅铝业投产\n本报讯 湘沅铝业位于泸溪县。\n", "utf-8")
    (pages / "空.txt").write_bytes(b"")
    (pages / "图.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    return pages


def relations(store: Store) -> list[tuple[str, str, str | None, str]]:
    """Head, predicate, tail, page of all claims on relations of firms."""
    return [(f.head, f.predicate, f.tail, f.page) for f in store.facts() if f.tail and f.head.startswith("company/")]


def test_build(folder: Path, tmp_path: Path) -> None:
    firm = f"company/{FIRM}"
    with Store.open(tmp_path / "graph.db", create=True) as store:
        progress: list[tuple[int, int, str]] = []
        report = build([folder], store, progress=lambda *step: progress.append(step))
        assert (report.read, report.unchanged, len(report.failures)) == (2, 0, 2)
        assert [page.name for page in store.pages()] == ["2版.txt", "泸溪/1版.txt"]
        assert [step for step in progress if step[2] not in ("图.txt", "空.txt")] == [
            (1, 4, "2版.txt"),
            (3, 4, "泸溪/1版.txt"),
        ]
        assert (firm, "locatedIn", "place/433122", "2版.txt") in relations(store)

        before = list(store.facts()), list(store.entities()), store.revision
        progress.clear()
        again = build([folder], store, progress=lambda *step: progress.append(step))
        assert sorted(step[2] for step in progress) == ["2版.txt", "图.txt", "泸溪/1版.txt", "空.txt"]
        assert [step[:2] for step in progress] == [(1, 4), (2, 4), (3, 4), (4, 4)]
        assert again == BuildReport(0, 2, 0, report.failures)
        assert (list(store.facts()), list(store.entities()), store.revision) == before

        (folder / "2版.txt").write_text("2024年9月29日 星期日\n\n湘沅铝业扩产\n本报讯 湘沅铝业位于花垣县。\n", "utf-8")
        changed = build([folder], store)
        assert changed == BuildReport(1, 1, 0, report.failures)
        assert [row for row in relations(store) if row[3] == "2版.txt"] == [
            (firm, "locatedIn", "place/433124", "2版.txt")
        ]


def test_a_page_that_breaks_keeps_what_was_read(folder: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        build([folder], store)
        before = relations(store)
        (folder / "2版.txt").write_bytes(b"")
        report = build([folder], store)
        assert (report.read, report.unchanged, len(report.failures)) == (0, 1, 3)
        assert relations(store) == before


def test_what_cannot_be_read_is_reported(folder: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "graph.db", create=True) as store:
        report = build([folder, tmp_path / "无"], store)
    assert sorted(report.failures) == [
        f"{folder}/图.txt: a damaged picture; save it again as PNG or JPEG",
        f"{folder}/空.txt: the file is empty; give a page with text",
        f"{tmp_path}/无: no such file or folder; check the path",
    ]
