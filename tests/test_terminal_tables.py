"""Tables for people: how wide they are, and what is cut."""

from __future__ import annotations

import pytest

from kg.cli.tables import cut, fitted, yuan


@pytest.mark.parametrize(
    ("widths", "room", "whole", "fits"),
    [
        pytest.param([8, 20, 30], 60, (), [8, 20, 30], id="as it is"),
        pytest.param([8, 20, 90], 60, (), [8, 20, 32], id="the widest is cut"),
        pytest.param([8, 40, 90], 60, (), [8, 26, 26], id="the two widest are cut alike"),
        pytest.param([8, 40, 90], 60, (1,), [8, 40, 12], id="one stays whole"),
        pytest.param([8, 40, 90], 10, (), [8, 12, 12], id="none is cut to nothing"),
        pytest.param([], 10, (), [], id="no columns"),
    ],
)
def test_fitted(widths: list[int], room: int, whole: tuple[int, ...], fits: list[int]) -> None:
    assert fitted(widths, room, whole) == fits


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        pytest.param("县委书记", 8, "县委书记", id="it fits"),
        pytest.param("县委书记", 7, "县委书…", id="a character of two cells"),
        pytest.param("县委书记", 6, "县委…", id="no room for half a character"),
        pytest.param("page.txt", 5, "page…", id="latin"),
    ],
)
def test_cut(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        pytest.param(3996000000, "39.96亿元", id="hundreds of millions"),
        pytest.param(80000000, "8000万元", id="tens of thousands"),
        pytest.param(1234567, "123.4567万元", id="to the yuan"),
        pytest.param(500, "500元", id="yuan"),
    ],
)
def test_yuan(value: float, printed: str) -> None:
    assert yuan(value) == printed
