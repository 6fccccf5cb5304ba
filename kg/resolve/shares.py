"""What the legal form says of two names: whether one has shares and the other none."""

from __future__ import annotations

from kg.peel import GROUP, SHARES, Peeled

LOOSE = ("", GROUP, SHARES, "公司", f"{GROUP}公司", f"{SHARES}公司")
"""Endings that papers give a firm instead of its legal form."""


def is_daughter(a: Peeled, b: Peeled) -> bool:
    """Whether one is a house of the listed other at a place: 合肥黔瑞科技有限公司 and 黔瑞科技股份有限公司."""
    placed, listed = (a, b) if a.place else (b, a)
    return bool(placed.place) and not listed.place and SHARES in listed.form and SHARES not in placed.form


def shares_conflict(a: Peeled, b: Peeled) -> bool:
    """Whether one is called by its shares, 黔瑞股份, and the other has none."""
    whole = {parts.form for parts in (a, b)} - set(LOOSE[:2])
    return SHARES in whole and not all(SHARES in form for form in whole)
