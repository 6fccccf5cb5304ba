"""Where firms are that are said to have come, or that an article lists as its projects, without a word of where.

甲公司、乙公司等一批配套企业随之落户; 新开工的工业项目有甲公司、乙公司. The pattern ids are ``locatedIn/came`` and
``inPark/came``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import Frame, is_abroad, is_broad, key, plain
from kg.claims.headings import Row
from kg.claims.residing import ITEM_END, runs
from kg.claims.stage_items import follows, groups_of
from kg.kept import compiled
from kg.model import Claim, Mention

SITES = {"Place": "locatedIn", "IndustrialPark": "inPark"}
HERE = ("underConstruction", "underway", "operating")
"""Stages that projects of a place have reached there; what it signs may still go elsewhere."""
ETC = "等"
COMMA = compiled("[，,。；;]")
SEVERAL = 3
"""So many firms make a list."""


def arrival_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """The site of such firms as nothing else has placed: the last that the paragraph names, else the article's."""
    placed = {key(c.head) for c in said if c.predicate in SITES.values() and c.modality != "cancelled"}
    paragraph, near = -1, dict[tuple[str, str], Mention]()
    for row in rows:
        sentence, top, _ = row
        if sentence.paragraph != paragraph:
            paragraph, near = sentence.paragraph, {}
        sites = [m for m in top if m.type in SITES and m.role in ("name", "reference") and not is_broad(m)]
        for firms in lists(row, frame):
            before = [m for m in sites if m.end <= firms[0].start]
            site = before[-1] if before else next(iter(near.values())) if len(near) == 1 else frame.place
            if site is None or is_abroad(site, frame) or is_broad(site):
                continue
            predicate = SITES[site.type]
            for firm in (m for m in firms if key(m) not in placed):
                placed.add(key(firm))
                here = replace(site, start=firm.start, end=firm.end, text=firm.text, role="reference")
                yield plain(firm, predicate, site if site in before else here, f"{predicate}/came", sentence)
        near |= {key(m): m for m in sites if not is_abroad(m, frame)}


def lists(row: Row, frame: Frame) -> Iterator[list[Mention]]:
    """The firms of each list in a sentence that has come, or whose items are projects of a place."""
    sentence, top, _ = row
    if sentence.kind == "caption":
        return
    text, base = sentence.text, sentence.start
    words = frame.signs.siting
    named = [m for m in top if m.type == "Company" and m.role == "name"]
    for firms in runs(named, text, base, frame):
        start, end = firms[0].start - base, firms[-1].end - base
        several = len(firms) > 1 or text.startswith(ETC, end)
        if several and words.came.match(text, end) and not words.away.search(text, 0, start):
            yield firms
    stages = frame.signs.stages
    for end, stage in groups_of(sentence, top, stages):
        firms = [m for m in named if m.start - base >= end and ITEM_END.match(text, m.end - base)]
        comma = COMMA.search(text, firms[0].end - base) if firms else None
        listed = [m for m in firms if comma is None or m.start - base < comma.start()]
        if stage in HERE and len(listed) >= SEVERAL and follows(sentence, end, listed[0].start - base, stages):
            yield listed
