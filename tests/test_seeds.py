"""The seeds read whole, against their gold files: how much is right, where it stands, and what must not be there."""

from __future__ import annotations

from pathlib import Path

import pytest
from precision import printed
from scoring import CORE, Part, Verdict, count, score

from kg.cli.extract import reading_json
from kg.extraction import Reader
from kg.model import Claim, Reading

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
NAMES = [path.stem for path in sorted(SEEDS.glob("*.txt"))]


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Reads with the rules of the checkout."""
    return Reader()


@pytest.fixture(scope="module")
def readings(reader: Reader) -> dict[str, Reading]:
    """Every seed, read; by name without suffix."""
    return {name: reader.read(printed(SEEDS / f"{name}.txt", f"{name}.txt")) for name in NAMES}


@pytest.fixture(scope="module")
def seed_verdicts(readings: dict[str, Reading]) -> list[Verdict]:
    """All seeds against their gold files."""
    return [verdict for name, one in readings.items() for verdict in score(one, SEEDS / f"{name}.gold.json")]


def test_every_seed_has_a_gold_file() -> None:
    assert len(NAMES) == 17
    assert [path.name.removesuffix(".gold.json") for path in sorted(SEEDS.glob("*.gold.json"))] == NAMES


SEED_FLOORS = [
    pytest.param("entity", (), 0.96, 0.95, id="entities"),
    pytest.param("entity", CORE, 0.97, 0.97, id="core entities"),
    pytest.param("relation", (), 0.94, 0.77, id="relations"),
    pytest.param("attribute", (), 0.94, 0.84, id="attributes"),
]


@pytest.mark.parametrize(("part", "kinds", "precision", "recall"), SEED_FLOORS)
def test_seeds_are_read_right(
    seed_verdicts: list[Verdict], part: Part, kinds: frozenset[str], precision: float, recall: float
) -> None:
    found = count(seed_verdicts, part, kinds)
    assert (found.precision >= precision, found.recall >= recall) == (True, True), (
        f"{found}: precision {found.precision:.3f} of {precision}, recall {found.recall:.3f} of {recall}"
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_stands_where_it_says(readings: dict[str, Reading], name: str) -> None:
    reading = readings[name]
    page = reading.page
    sentences = {(sentence.start, sentence.end) for article in reading.articles for sentence in article.sentences}
    ids = {entity.id for entity in reading.entities}
    for claim in reading.claims:
        assert (claim.start, claim.end) in sentences
        for end in filter(None, (claim.head, claim.tail)):
            assert page.text[end.start : end.end] == end.text
            assert end.entity in ids
    answer = reading_json(reading)
    for claim_json in answer["claims"] + answer["attributes"]:
        quote, start, end_ = claim_json["quote"], claim_json["start"], claim_json["end"]
        assert quote in page.printed
        assert 0 <= start < end_ <= len(page.raw)
        assert _holds_in_order(page.raw[start:end_], quote), (quote, page.raw[start:end_])


def _holds_in_order(raw: str, quote: str) -> bool:
    """Whether all characters of the quote stand in that order in what the repair had before it."""
    rest = iter(raw)
    return all(letter in rest for letter in quote)


FORBIDDEN = [
    pytest.param("楚锋控股集团", "undertakes", "电池", id="denied project"),
    pytest.param("楚锋控股集团", "cooperatesWith", "开封市", id="denied agreement"),
    pytest.param("楚锋控股集团", "locatedIn", "", id="denied site"),
    pytest.param("电池", "locatedIn", "", id="site of the denied project"),
    pytest.param("", "investment", 8_000_000_000, id="denied investment"),
    pytest.param("衡泰集团", "undertakes", "", id="denied supply"),
    pytest.param("汴东机械", "subsidiaryOf", "", id="denied purchase"),
    pytest.param("衡泰集团", "cooperatesWith", "", id="denied purchase as cooperation"),
    pytest.param("岭峰", "undertakes", "二期", id="project that was ended"),
    pytest.param("", "investment", 700_000_000, id="investment that was ended"),
    pytest.param("物流园", "locatedIn", "", id="park still talked about"),
    pytest.param("", "usesSiteOf", "", id="site that was thought of"),
    pytest.param("桐韵乐器", "locatedIn", "山东", id="rumoured move"),
    pytest.param("桐韵乐器", "originatesFrom", "山东", id="rumoured origin"),
]
"""On the page of denials: what no claim that holds may say. Parts of names; an empty one stands for any."""


@pytest.mark.parametrize(("head", "predicate", "tail"), FORBIDDEN)
def test_what_is_denied_makes_no_edge(readings: dict[str, Reading], head: str, predicate: str, tail: str | int) -> None:
    said = [
        (claim.head.name, claim.predicate, _tail(claim), claim.pattern)
        for claim in readings["16-kaifeng-denials"].claims
        if claim.modality != "cancelled" and claim.predicate == predicate and head in claim.head.name
        if (tail in str(_tail(claim)) if isinstance(tail, str) else tail == claim.value)
    ]
    assert said == []


def _tail(claim: Claim) -> str | float | None:
    return claim.tail.name if claim.tail else claim.value


def test_seeds_read_the_same_twice(reader: Reader, readings: dict[str, Reading]) -> None:
    again = reader.read(readings["01-hejin-aluminium"].page)
    assert again == readings["01-hejin-aluminium"]
