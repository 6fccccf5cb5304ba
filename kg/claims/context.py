"""What no clause says but the name or the frame of the article does: 河津经济技术开发区 is in 河津; in an article about
one park its projects are in that park; who 参加 a visit saw what its leader saw, and that lies where the visit went.

The pattern ids are ``locatedIn/name``, ``inPark/article``, ``locatedIn/article``; they are measured like the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.claims.around import unfound
from kg.claims.arriving import arrival_claims
from kg.claims.attending import attending_claims
from kg.claims.carrying import carried_claims
from kg.claims.cells import row_claims
from kg.claims.chains import chain_claims
from kg.claims.counted import counted_claims
from kg.claims.days import finest, in_time, reached
from kg.claims.deals import deal_claims, deals_of_both, further_deals, itemized_deals, listed_deals, paired_deals
from kg.claims.fields import told_by_fields
from kg.claims.frame import Frame, is_region, key, opening
from kg.claims.given_up import without_given_up
from kg.claims.groups import firm_claims, group_claims
from kg.claims.headings import Row, heading_claims, industries_of
from kg.claims.hosting import host_claims, seated_claims
from kg.claims.moves import apart_from_namesakes, from_afar
from kg.claims.naming import (
    builder_claims,
    capacity_claims,
    industry_claims,
    name_claims,
    parent_claims,
    post_claims,
    product_claims,
)
from kg.claims.nearby import nearby_claims
from kg.claims.partakers import goers
from kg.claims.placing import placing_claims, within_paragraph
from kg.claims.reusing import reuse_claims
from kg.claims.scenes import scene_claims
from kg.claims.sections import estate_claims, section_claims
from kg.claims.sharing import shared
from kg.claims.showing import shown_claims
from kg.claims.signed_sites import signed_site_claims
from kg.claims.siting import siting_claims
from kg.claims.speaking import speaking_claims
from kg.claims.staging import stage_claims
from kg.claims.standings import standing_claims
from kg.claims.stops import Clauses
from kg.claims.tables import table_claims
from kg.claims.titles import founder_claims, one_holder
from kg.claims.touring import tour_claims
from kg.claims.trips import trip_claims
from kg.claims.undertaken import figures_of_projects, told_below
from kg.claims.visits import party_claims
from kg.gazetteer import HOME, TOWNS, VILLAGES
from kg.kept import compiled
from kg.model import Claim, Mention

LEADS, ORIGIN = "leadsChain", "originatesFrom"
VISITED, POST, PARK = "inspected", "holdsPost", "IndustrialPark"
NAMED = "locatedIn/name"
READ = (NAMED, "locatedIn/article", "locatedIn/scene")
"""Where something is by its name or by what its article or sentence is about."""
JOINT = compiled("[、和及与]")
LINE = compiled("[\u3400-\u9fff][至—－][\u3400-\u9fff]")
"""In the name of a line, between its ends."""
WITH = compiled("[与同跟]")
SITED, SITES = ("inPark", "locatedIn", ORIGIN), ("Place", PARK)
"""What is said of each of a list that has a place or park of its own, which is then meant."""


def context_claims(rows: Sequence[Row], claims: Sequence[Claim], frame: Frame, clauses: Clauses) -> list[Claim]:
    """``claims`` with shared ones spelled out, and what name and frame add for things that no clause has placed."""
    claims = [c for c in one_holder(claims, frame.signs.sole_title) if not is_front(c, rows, clauses)]
    direct = [claim for claim in claims if claim.pattern not in frame.echoes]
    trips = list(trip_claims(rows, direct, clauses))
    trips += shown_claims(rows, [*direct, *trips], clauses)
    trips += counted_claims(rows, [*direct, *trips], clauses)
    claims = goers(rows, [*claims, *trips], clauses)
    homes = {(c.head.name, key(c.tail)) for c in claims if c.predicate == POST and c.tail and is_small(c.tail)}
    said = [
        settled(claim)
        for claim in shared(
            borne_out(in_time(claims, frame.date), frame.echoes), industries_of(rows), rows, frame, clauses
        )
        if not is_home(claim)
        and not (claim.predicate == "locatedIn" and is_region(claim.tail))
        and is_headed(claim, frame.signs.no_head)
        and not (claim.predicate == VISITED and claim.tail and (claim.head.name, key(claim.tail)) in homes)
    ]
    said = finest(list(narrowed(said, rows)))
    said = list(at_own_site(there(said, rows, frame.signs.descent), rows))
    said = list(within_paragraph(said, rows))
    said += party_claims(said)
    said = list(paired_deals(rows, said, clauses))
    said += [*listed_deals(rows, clauses), *itemized_deals(rows, clauses), *further_deals(rows, said, clauses)]
    said += deals_of_both(rows, said, clauses)
    said += deal_claims(rows, said, frame)
    said += speaking_claims(rows, said, frame.signs.works_with)
    said += [*heading_claims(rows), *host_claims(rows, said, clauses)]
    said += attending_claims(rows, said, frame, clauses)
    said += seated_claims(rows, said, frame, clauses)
    said += founder_claims(rows, said, frame.signs.founder)
    named = list(name_claims(rows, frame))
    said = [*(c for c in said if not is_of_other(c, named, rows)), *named]
    said += siting_claims(rows, said, frame)
    said += list(signed_site_claims(rows, said, frame))
    said += list(reuse_claims(rows, said, frame.signs.reuse))
    said += scene_claims(rows, said, frame)
    said += nearby_claims(rows, said, frame)
    said = told_by_fields(rows, said, frame)
    said += [*section_claims(rows, said, frame), *estate_claims(rows, said, frame)]
    said += list(chain_claims(rows, said, frame))
    said += tour_claims(rows, said, frame)
    said += builder_claims(rows, frame)
    said += list(table_claims(rows, said, frame.signs.stages))
    said += list(carried_claims(rows, said, frame.signs.carrying))
    said += [*post_claims(rows), *parent_claims(rows, frame)]
    said += [*industry_claims(rows, frame), *capacity_claims(rows, frame)]
    said = list(told_below(rows, list(figures_of_projects(said)), frame.signs.stages.pays))
    said += stage_claims(rows, said, frame.signs.stages)
    said += standing_claims(rows, said, frame.signs.stages)
    said += reached(said, frame.date)
    said = row_claims(rows, said, frame.signs.cells, frame.signs.stages)
    said += group_claims(rows, said, frame)
    said += firm_claims(rows, said, frame)
    said += product_claims(rows, frame, {key(m) for c in said for m in (c.head, c.tail) if m is not None})
    said += placing_claims(rows, said, frame)
    said += arrival_claims(rows, said, frame)
    said = list(without_given_up(said, rows, frame.signs.given_up))
    said = list(apart_from_namesakes(list(apart_from_partners(said, rows)), frame))
    said = list(from_afar(said, frame))
    return list(told_better(said, frame))


def told_better(claims: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``claims`` without the place that the name of a park says, where the text says a narrower one or another:

    〔疏附县商贸园区〕的〔广州新城〕 is not in 广州.
    """
    sited: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for claim in claims:
        if claim.predicate == "locatedIn" and claim.tail and claim.tail.value and claim.pattern not in READ:
            sited[key(claim.head)].append(str(claim.tail.value))
    told = {key(c.head) for c in claims if c.predicate == "locatedIn" and c.pattern not in READ}
    for claim in claims:
        if claim.pattern == NAMED and LINE.search(claim.head.name) and key(claim.head) in told:
            continue  # 甲县—乙县天然气管道工程在丙镇|开工
        read = claim.pattern == NAMED and claim.head.type == PARK and claim.tail is not None
        code = str(claim.tail.value) if read and claim.tail else ""
        if not read or not any(other != code and not frame.is_within(code, other) for other in sited[key(claim.head)]):
            yield claim


def narrowed(claims: Sequence[Claim], rows: Sequence[Row]) -> Iterator[Claim]:
    """位于本市〔甲县乙工业区〕 says the county too: it is the place of what is in the park, and not 本市 before it."""
    nested = {sentence.start: inner for sentence, _, inner in rows}
    by_park: dict[tuple[int, int], Mention] = {}
    for claim in claims:
        park = claim.tail
        if claim.predicate != "inPark" or park is None or park.role != "name":
            continue
        inner = [m for m in nested[claim.start] if park.start <= m.start and m.end <= park.end and m.type == "Place"]
        if place := opening(park, [m for m in inner if m.text.endswith(m.name)]):
            by_park[claim.head.start, park.start] = place[0]
            yield replace(claim, predicate="locatedIn", tail=place[0], pattern="locatedIn/park")
    for claim in claims:
        wider = claim.predicate == "locatedIn" and claim.tail and (claim.head.start, claim.tail.end) in by_park
        if not wider:
            yield claim


def at_own_site(claims: Iterable[Claim], rows: Sequence[Row]) -> Iterator[Claim]:
    """``claims`` with what has a site of its own in a list there: 甲镇的乙公司、|丙镇|的丁公司; in no park."""
    sentences = {sentence.start: (sentence.text, top) for sentence, top, _ in rows}
    for claim in claims:
        tail, own = claim.tail, None
        if claim.predicate in SITED and tail is not None and tail.type in SITES and tail.end < claim.head.start:
            text, top = sentences[claim.start]
            for site in top:
                at, end = site.start - claim.start, site.end - claim.start
                front = tail.end < site.start and site.end <= claim.head.start and site.type in SITES
                beside = front and text[end : claim.head.start - claim.start] in ("", "的")
                own = site if beside and JOINT.match(text, at - 1) else own
        if own is None or tail is None or own.type == tail.type:
            yield claim if own is None else replace(claim, tail=own)
        elif own.type == "IndustrialPark":
            yield claim


def apart_from_partners(claims: Sequence[Claim], rows: Sequence[Row]) -> Iterator[Claim]:
    """``claims`` without the site of a firm for those with whom it makes a deal: 甲园的乙公司|与丙公司|签约."""
    texts = {sentence.start: sentence.text for sentence, _, _ in rows}
    partners: set[int] = set()
    for claim in claims:
        if claim.predicate == "cooperatesWith" and claim.tail is not None:
            first, last = sorted((claim.head, claim.tail), key=lambda m: m.start)
            if WITH.fullmatch(texts[claim.start], first.end - claim.start, max(last.start - claim.start, 0)):
                partners.add(last.start)
    for claim in claims:
        sited = claim.predicate in SITED[:2] and claim.tail is not None and claim.tail.end < claim.head.start
        beside = sited and claim.head.start in partners and not claim.pattern.endswith("/article")
        if not (beside and claim.head.type == "Company"):
            yield claim


def is_of_other(claim: Claim, named: Sequence[Claim], rows: Sequence[Row]) -> bool:
    """Whether a thing in the list of a park is in the one that its own name says: 甲工业园乙公司、|丙工业园丁项目."""
    park = claim.tail
    if claim.predicate != "inPark" or park is None or not park.end < claim.head.start:
        return False
    own = (c.tail for c in named if c.predicate == "inPark" and c.head.start == claim.head.start)
    text = next((s.text[park.end - s.start : claim.head.start - s.start] for s, _, _ in rows if s.start == claim.start))
    return any(tail is not None and key(tail) != key(park) for tail in own) and JOINT.search(text) is not None


def is_headed(claim: Claim, heads: re.Pattern[str]) -> bool:
    """Whether a body may have a head of that title: a hospital has no 校长."""
    body = claim.tail if claim.predicate == POST else None
    first = (claim.title or "").partition("、")[0]  # 省委外办副主任、省对外友协会长 is of the first
    return body is None or body.type != "Organization" or not heads.search(f"{first}→{body.name}")


def is_small(body: Mention) -> bool:
    """Whether who leads it does not go to see it: a firm, a village."""
    return body.type == "Company" or (body.type == "Place" and body.name.endswith(VILLAGES))


def settled(claim: Claim) -> Claim:
    """The claim; a firm that is called one of a town or a village lies there: 甲镇的水产企业|乙公司."""
    firm = claim.predicate == ORIGIN and claim.head.type == "Company"
    there = firm and claim.tail is not None and claim.tail.type == "Place" and claim.tail.name.endswith(TOWNS)
    return replace(claim, predicate="locatedIn") if there else claim


def is_home(claim: Claim) -> bool:
    """Whether a claim says no more than that something or somebody is in the country."""
    return claim.predicate in ("locatedIn", VISITED) and claim.tail is not None and claim.tail.value == HOME


def there(claims: Sequence[Claim], rows: Sequence[Row], descent: re.Pattern[str]) -> Iterator[Claim]:
    """``claims`` without those for a place that only says where somebody is from: 走访〔甲县〕|籍老板."""
    origins = {m.end for s, top, _ in rows for m in top if m.type == "Place" and descent.match(s.text, m.end - s.start)}
    for claim in claims:
        ends = {m.end for m in (claim.head, claim.tail) if m is not None and m.type == "Place"}
        if claim.predicate == ORIGIN or not ends & origins:
            yield claim


def is_front(claim: Claim, rows: Sequence[Row], clauses: Clauses) -> bool:
    """Whether a place that was visited only opens the item of a list that no finder named: 参观〔荆州〕|煤炭基地、,
    走访〔榕江〕|富沅竹木."""
    place = claim.tail
    if claim.predicate != VISITED or place is None or place.type != "Place":
        return False
    sentence, top, _ = next(row for row in rows if row[0].start == claim.start)
    if place.end <= sentence.start:
        return False
    at = place.end - sentence.start
    item = clauses.front.match(sentence.text, at) or unfound(place, sentence.text, at)
    return item is not None and not any(place.end <= m.start < sentence.start + item.end() for m in top)


def borne_out(claims: Sequence[Claim], echoes: frozenset[str]) -> list[Claim]:
    """``claims`` without the echoes of what the article nowhere says of that head."""
    said = {(c.predicate, c.head.name) for c in claims if c.tail is not None and c.pattern not in echoes}
    return [c for c in claims if c.pattern not in echoes or (c.predicate, c.head.name) in said]
