"""Where the project lies that a firm signs for with a county or a park: 与某县政府签订|甲项目|建设协议."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import Frame, is_broad, key, plain
from kg.claims.headings import Row
from kg.model import Claim, Mention

DEAL, BUILDS, FIRM, PROJECT = "cooperatesWith", "undertakes", "Company", "Project"
SITED = {"Place": "locatedIn", "IndustrialPark": "inPark"}
"""What is said of a site of each type."""
NAMED = "/name"
"""Ends the patterns that only read names."""


def signed_site_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``locatedIn`` or ``inPark`` of such projects, which no clause has placed."""
    placed = {key(c.head) for c in said if c.predicate in SITED.values() and not c.pattern.endswith(NAMED)}
    built = {(key(c.head), c.tail.start) for c in said if c.predicate == BUILDS and c.tail is not None}
    deals = [c for c in said if c.predicate == DEAL and c.tail is not None and c.modality != "cancelled"]
    tops = {sentence.start: (sentence, top) for sentence, top, _ in rows}
    for deal in deals:
        firm, site = parties(deal)
        if firm is None or site is None or is_broad(site) or site.start < deal.start or deal.start not in tops:
            continue  # who is a party without being named in the sentence says nothing of where
        sentence, top = tops[deal.start]
        if len(partners(firm, deal, deals)) > 1 and sum(m.type == PROJECT for m in top) > 1:
            continue  # 与甲县、乙集团签订协议，就|丙项目及丁项目: each may be with another
        for thing in top:
            behind = thing.type == PROJECT and thing.role != "reference" and thing.start >= max(firm.end, site.end)
            alone = not any(m.type in SITED and max(firm.end, site.end) <= m.start < thing.start for m in top)
            open_ = key(thing) not in placed and not frame.is_linear(thing.name)
            if behind and alone and open_ and (key(firm), thing.start) in built:
                placed.add(key(thing))
                predicate = SITED[site.type]
                yield replace(plain(thing, predicate, site, f"{predicate}/deal", sentence), modality="signed")


def partners(firm: Mention, deal: Claim, deals: Sequence[Claim]) -> set[str]:
    """The names of those with whom the sentence of a deal says that the firm makes any."""
    pairs = (parties_of(other) for other in deals if other.start == deal.start)
    sides = (m for pair in pairs if firm.name in {m.name for m in pair} for m in pair)
    return {m.name for m in sides if m.name != firm.name and m.type in (*SITED, FIRM)}


def parties_of(deal: Claim) -> list[Mention]:
    """Both sides."""
    return [m for m in (deal.head, deal.tail) if m is not None]


def parties(deal: Claim) -> tuple[Mention | None, Mention | None]:
    """The firm and the site that make a deal, None for either that is no party."""
    sides = parties_of(deal)
    firm = next((m for m in sides if m.type == FIRM), None)
    return firm, next((m for m in sides if m.type in SITED), None)
