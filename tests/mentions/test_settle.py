"""Overlaps settled on mentions made by hand: who stays on top, who is nested, who goes."""

from __future__ import annotations

import pytest

from kg.mentions.settle import settle
from kg.model import Mention

Span = tuple[int, int, str, str]
"""Start, end, type, role."""
CASES = [
    pytest.param(
        [(0, 4, "Place", "name"), (4, 8, "Company", "name")],
        [(0, 4, "Place"), (4, 8, "Company")],
        [],
        id="side by side",
    ),
    pytest.param(
        [(0, 2, "Place", "name"), (0, 8, "IndustrialPark", "name")],
        [(0, 8, "IndustrialPark")],
        [(0, 2, "Place")],
        id="place that opens a park",
    ),
    pytest.param(
        [(0, 2, "Place", "name"), (0, 8, "Company", "name")], [(0, 8, "Company")], [], id="place in the name of a firm"
    ),
    pytest.param(
        [(0, 5, "Company", "name"), (0, 9, "Project", "name")],
        [(0, 9, "Project")],
        [(0, 5, "Company")],
        id="firm in the name of a project",
    ),
    pytest.param(
        [(2, 5, "Capacity", "value"), (0, 9, "Project", "name")],
        [(0, 9, "Project")],
        [(2, 5, "Capacity")],
        id="output in the name of a project",
    ),
    pytest.param(
        [(2, 5, "Money", "value"), (0, 9, "Project", "name")], [(0, 9, "Project")], [], id="money in a name goes"
    ),
    pytest.param([(0, 4, "Company", "name"), (2, 9, "Company", "name")], [(2, 9, "Company")], [], id="longer wins"),
    pytest.param(
        [(0, 6, "Project", "name"), (0, 6, "Company", "name")],
        [(0, 6, "Company")],
        [],
        id="equal spans by rank",
    ),
    pytest.param(
        [(0, 6, "Company", "reference"), (0, 3, "Person", "name")], [(0, 3, "Person")], [], id="reference gives way"
    ),
    pytest.param([(0, 6, "Project", "name"), (0, 6, "Project", "name")], [(0, 6, "Project")], [], id="twice the same"),
    pytest.param(
        [(0, 3, "Company", "name"), (0, 5, "Company", "name"), (0, 9, "Project", "name")],
        [(0, 9, "Project")],
        [(0, 5, "Company")],
        id="part of the name of a firm inside a project",
    ),
    pytest.param(
        [(0, 5, "Organization", "name"), (0, 9, "Company", "name")],
        [(0, 9, "Company")],
        [],
        id="an institute that is a firm is no body besides",
    ),
    pytest.param(
        [(0, 4, "Industry", "name"), (3, 6, "Official", "name"), (0, 9, "IndustrialPark", "name")],
        [(0, 9, "IndustrialPark")],
        [],
        id="no industry and no person in the name of a park",
    ),
]


@pytest.mark.parametrize(("spans", "top", "nested"), CASES)
def test_settle(spans: list[Span], top: list[tuple[int, int, str]], nested: list[tuple[int, int, str]]) -> None:
    given = [Mention(a, b, "字" * (b - a), kind, "字", role=role) for a, b, kind, role in spans]
    for order in (given, given[::-1]):
        kept, inside = settle(order)
        assert [(m.start, m.end, m.type) for m in kept] == top
        assert [(m.start, m.end, m.type) for m in inside] == nested
