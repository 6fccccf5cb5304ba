"""Where things are that no clause has placed: in the park that the article is about, or in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from kg.claims.frame import Frame, firsts, in_full, is_abroad, is_wide, key, plain
from kg.claims.headings import Row, heading
from kg.claims.residing import LEAD, at_work, in_county, of_its_head, only_park, only_town, own_town, who_came
from kg.gazetteer import TOWNS
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

WORKS = ("produces", "outputValue", "capacity", "jobs", "foundedOn", "status")
"""What is said of a firm that works in the park of an article, and hardly of one that comes to see it."""
BUILT = ("investment", "area", "capacity", "jobs", "startedOn", "operatingOn", "inspected", "produces", "outputValue")
"""What is said of a project that is built on a site."""
BEGUN = (*BUILT, "undertakes", "status")
"""The same where the article is about a park: who builds it, and how far it is."""
PLAIN = "开发区"
"""What any kind of zone is also called."""
KNOWN, BARE, SHARE = "park:known", "park:bare", "park:part"
TOWN = compiled("[^县市区]{1,4}[镇乡](?=.)")
"""The town that opens the name of a park."""
LABEL = compiled(r"([\u3400-\u9fff]{2,4})[：:]")
"""A headline may begin so, with a place that elsewhere is a word."""
OF_A_PLACE = 2
"""So many times more is a park named that an article is about whose headline names a place."""
PART = 0.5
"""How much less a park weighs that is but a part of a project's name."""
FROM_AFAR = ("undertakes", "originatesFrom", "cooperatesWith")
"""What is said of firms that build or sign in a county and may be at home elsewhere."""
OF_A_LIST = ("status/等项目-开工", "status/等项目-投产")
"""What is said of the firms of a list of projects (甲公司、乙公司等项目开工): their works are built there."""
IN_ROW = "project:row"
BY_ROW = ("inPark/row", "locatedIn/row")
"""The rule for a project with a row of its own, and what such rows say of sites; the others are in no park then."""
COUNTY = compiled(r"\d{2}(?!0000)\d{4}")
"""The codes of cities and counties."""
LISTED = ("project:announced", "project:list")
"""Rules for projects that stand in a list."""


def placing_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> list[Claim]:
    """Where the things are that no clause has placed: in the park of the article, or in its place."""
    placed = {key(c.head) for c in said if c.predicate in ("inPark", "locatedIn") and c.modality != "cancelled"}
    given_up = {key(m) for c in said if c.modality == "cancelled" for m in (c.head, c.tail) if m is not None}
    placed |= {thing for thing in given_up if thing[0] == "Project"}
    direct = [c for c in said if not c.pattern.endswith(("/name", "/article"))]
    spoken_of = {key(m) for c in direct for m in (c.head, c.tail) if m is not None}
    origins = {c.tail.start for c in said if c.predicate == "originatesFrom" and c.tail is not None}
    abroad = set(things_abroad(rows, frame, origins))
    built = {key(m) for c in direct if c.predicate in BUILT for m in (c.head, c.tail) if m is not None}
    built |= {key(m) for sentence, top, _ in rows if frame.is_built(sentence.text) for m in top}
    begun = built | {key(m) for c in direct if c.predicate in BEGUN for m in (c.head, c.tail) if m is not None}
    begun |= {key(m) for row in rows if (m := heading(row, "Project"))}  # 2.某二期项目。
    added = list(of_its_head(rows, frame, placed, begun))
    placed |= {key(c.head) for c in added}
    in_town = {key(c.head) for c in direct if c.predicate == "locatedIn" and c.tail and c.tail.name.endswith(TOWNS)}
    in_town |= {key(c.head) for c in direct if c.predicate == "undertakes" and c.tail and key(c.tail) in in_town}
    main = main_park(rows, frame)
    if park := main or only_park(rows, frame):
        in_rows = any(c.pattern in BY_ROW for c in said)
        in_park = {key(c.head) for c in (*said, *added) if c.predicate == "inPark"}
        in_park |= {key(c.tail) for c in said if c.predicate == "inPark" and c.tail and key(c.head) == key(park)}
        works = {key(c.head) for c in direct if c.predicate in WORKS}
        works |= set(at_work(rows, frame, all_work=not frame.signs.vast.search(park.name), strict=main is None))
        came = set(who_came(rows, frame, strict=main is None))
        names = {m.start for _, top, nested in rows for m in nested if any(is_inside(m, t) for t in top)}
        elsewhere = set(things_abroad(rows, frame, origins | names)) if came else set()
        for sentence, mention in firsts(
            rows, ("Project", "IndustrialPark", "Company") if main else ("Company",), spoken_of
        ):
            if mention.type == "Company":
                stranger = frame.is_foreign(mention.name) or key(mention) not in works
                known = key(mention) in placed or (stranger and key(mention) not in came)
                known = known or is_of_place(rows, sentence, mention)
            else:
                other = key(mention) not in begun if mention.type == "Project" else stands_alone(mention, park, frame)
                other = other or (mention.rule == IN_ROW and in_rows)
                known = key(mention) in in_park or key(mention) == key(park) or other or frame.is_linear(mention.name)
            apart = mention in abroad or at_odds(mention, park, frame)
            known = known or key(mention) in in_town  # 在某镇，|甲项目在建
            if not known and (mention not in elsewhere if key(mention) in came else not apart):
                added.append(plain(mention, "inPark", park, "inPark/article", sentence))
        placed |= {key(c.head) for c in added if c.head.type != "Company"}
    named = {key(m) for _, top, nested in rows for m in (*top, *nested)}
    own = own_town(rows, frame)
    if frame.place and (own or (key(frame.place) in named and not is_fair(rows, frame.place, frame))):
        placed -= {key(c.head) for c in said if c.pattern in frame.makers}
        listed = {
            key(m) for sentence, top, _ in rows for m in top if m.rule in LISTED and frame.is_built(sentence.text)
        }
        begun = {key(c.head) for c in said if c.pattern in OF_A_LIST}
        for sentence, mention in firsts(rows, ("Project", "IndustrialPark", "Company"), spoken_of):
            if mention.type == "Company" and key(mention) not in begun:
                continue
            zone = mention.type == "IndustrialPark" and (mention.rule == KNOWN or frame.is_zone(mention.name))
            zone = zone or (mention.type == "IndustrialPark" and frame.is_foreign(mention.name))  # 萧山机器人小镇
            known = key(mention) in placed or zone or frame.is_linear(mention.name)
            vague = key(mention) not in spoken_of | listed or (mention.type == "Project" and key(mention) not in built)
            if not known and not vague and mention not in abroad:
                place = named_before(rows, sentence, mention, frame) or own or frame.place
                if place.role != "background":
                    place = replace(place, start=mention.start, end=mention.end, text=mention.text, role="reference")
                    added.append(plain(mention, "locatedIn", place, "locatedIn/article", sentence))
    placed |= {key(c.head) for c in added}
    if town := own or only_town(rows, frame):
        works = set(at_work(rows, frame, all_work=True, strict=own is None))
        works = (works | set(who_came(rows, frame, strict=own is None))) - placed
        for sentence, mention in firsts(rows, ("Company",)):
            there = own is not None or town.end <= mention.start
            if there and key(mention) in works and not frame.is_foreign(mention.name) and mention not in abroad:
                added.append(plain(mention, "locatedIn", town, "locatedIn/article", sentence))
    placed |= {key(c.head) for c in added}
    builders = {key(c.head) for c in said if c.predicate in FROM_AFAR}
    return [*added, *in_county(rows, frame, named, placed, builders, abroad)]


def is_fair(rows: Sequence[Row], place: Mention, frame: Frame) -> bool:
    """Whether a place is only where a park or another place has held a fair: 甲高新区|乙市|招商推介会."""
    mentions = [(s, m, top) for s, top, _ in rows for m in top if key(m) == key(place)]
    fairs = 0
    for sentence, mention, top in mentions:
        beside = any(m.end == mention.start and m.type in ("IndustrialPark", "Place") for m in top)
        fairs += beside and frame.signs.fair.match(sentence.text, mention.end - sentence.start) is not None
    return 0 < fairs == len(mentions)


def within_paragraph(claims: Sequence[Claim], rows: Sequence[Row]) -> Iterator[Claim]:
    """``claims`` without the park of another paragraph where their own opens with a place."""
    opened: dict[int, tuple[int, bool]] = {}
    paragraph, first = -1, (0, False)
    for sentence, top, _ in rows:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            place = bool(top) and top[0].type == "Place" and top[0].start == sentence.start and top[0].role == "name"
            first = (sentence.start, place)
        opened[sentence.start] = first
    for claim in claims:
        start, of_its_own = opened.get(claim.start, (0, False))
        if not (of_its_own and claim.predicate == "inPark" and claim.tail and claim.tail.end <= start):
            yield claim


def stands_alone(site: Mention, park: Mention, frame: Frame) -> bool:
    """Whether a park is a zone itself, so that it is no part of another, or that one is no zone and has no parks."""
    zone = frame.is_zone(site.name) or site.rule == KNOWN or frame.signs.vast.search(site.name) is not None
    return zone or not frame.is_zone(park.name)


def is_of_place(rows: Sequence[Row], sentence: Sentence, firm: Mention) -> bool:
    """Whether a paragraph tells a firm of a county or city, named last in front of it: 某县引进|甲公司."""
    around = [m for own, top, _ in rows if own.paragraph == sentence.paragraph for m in top]
    sites = [m for m in around if m.type in ("Place", "IndustrialPark") and m.role == "name" and m.end <= firm.start]
    return bool(sites) and COUNTY.fullmatch(str(sites[-1].value or "")) is not None


def is_inside(place: Mention, firm: Mention) -> bool:
    """Whether a place stands in the name of a firm, of which it says no more than where it is from."""
    return place.type == "Place" and firm.type == "Company" and firm.start <= place.start and place.end <= firm.end


def at_odds(thing: Mention, park: Mention, frame: Frame) -> bool:
    """Whether the place or zone in a name is none of those in the park's: 北京某某公司, 光谷生物城 in 葛店经开区."""
    own, around = frame.codes_in(thing.name), frame.codes_in(park.name)
    town = TOWN.match(thing.name) if thing.type == "IndustrialPark" else None
    if town and not park.name.startswith(town[0]):
        return True  # 某镇工业园 in 某县经开区
    apart = not any(frame.is_within(a, b) or frame.is_within(b, a) for a in own for b in around)
    known = frame.known_zone(thing.name) not in (None, frame.known_zone(park.name))
    return known or (bool(own and around) and apart) or (bool(own) and not around and thing.type == "IndustrialPark")


def named_before(rows: Sequence[Row], sentence: Sentence, mention: Mention, frame: Frame) -> Mention | None:
    """The one place that the sentence names in front of a thing (在农安县，…项目), or which its speaker leads."""
    top = next(top for own, top, _ in rows if own is sentence)
    posts = [m for m in top if m.type == "Post" and m.inner and m.inner.type == "Place" and m.end <= mention.start]
    if (
        frame.place
        and posts
        and frame.signs.speaks.search(sentence.text, posts[-1].end - sentence.start, mention.start - sentence.start)
    ):
        held = {str(m.inner.value): m.inner for m in posts if m.inner and m.inner.role == "name"}
        inner = [
            m for code, m in held.items() if code != frame.place.value and frame.is_within(code, str(frame.place.value))
        ]
        if len(inner) == 1:
            return inner[0]
    places = [m for m in top if m.type == "Place" and m.role == "name" and m.value not in frame.around]
    natives = frame.signs.natives  # 天津市|客商投资的…项目
    places = [m for m in places if not is_wide(m) and not natives.match(sentence.text, m.end - sentence.start)]
    inside = {key(m): m for m in places}
    return places[0] if len(inside) == 1 and places[0].end <= mention.start else None


def things_abroad(rows: Sequence[Row], frame: Frame, origins: Container[int]) -> Iterator[Mention]:
    """Mentions of a sentence that names a place elsewhere; inside an item of a list it is told of that item alone.

    ``origins``: where the places stand that somebody comes from.
    """
    natives, traded = frame.signs.natives, frame.signs.traded
    away, paragraph = False, -1
    for sentence, top, nested in rows:
        places = [m for m in (*top, *nested) if m.type == "Place" and m.value and is_abroad(m, frame)]
        places = [m for m in places if not natives.match(sentence.text, m.end - sentence.start)]
        parks = {m.start for m in top if m.type == "IndustrialPark"}  # 麻江|工业园
        bare = (m for m in places if m.text != m.name and m.start not in parks)
        called = {m.start for m in bare if traded.match(sentence.text, m.end - sentence.start)}
        places = [m for m in places if m.start not in called]
        first = next((m for m in top if m.type == "Place" and m.value and not is_wide(m)), None)
        if first is not None:  # 往南到|某市某镇，看的是一块玻璃: up to where the article comes back
            lead = frame.signs.scene_lead.fullmatch(sentence.text, 0, first.start - sentence.start)
            away = first in places and (away or (lead is not None and sentence.paragraph != paragraph))
        paragraph = sentence.paragraph
        firms = {m.start for m in top if m.type == "Company"}
        sites = [m for m in top if m.type == "IndustrialPark" and m.end in firms]  # 某经开区|甲公司: of the firm alone
        places = [m for m in places if m.start not in origins and not any(s.start <= m.start < s.end for s in sites)]
        if not places:
            yield from top if away else ()
            continue
        projects = [m for m in top if m.type == "Project"]
        own = {p: [m for m in places if p.start <= m.start and m.end <= p.end] for p in projects}
        free = len(places) > sum(map(len, own.values()))
        told = (m for m in top if m.type != "Project" and m.rule not in LISTED)
        yield from top if free else chain(told, (p for p in projects if own[p]))


def main_park(rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The park that the head of the article names and that no other outweighs.

    A zone is weighed against other zones, as parks lie in it; any other park against all, and is named more often. The
    parts that a list has called so are weighed nowhere.
    """
    counts: defaultdict[tuple[str, str], float] = defaultdict(float)
    parks: list[Mention] = []
    parts: set[int] = set()
    homes: set[tuple[str, str]] = set()
    for sentence, top, nested in rows:
        posts = [m.inner for m in top if m.inner is not None and m.inner.type == "IndustrialPark"]
        venue = frame.signs.venue.search(sentence.text)
        apart = (venue.start() + sentence.start, venue.end() + sentence.start) if venue else (0, 0)
        spoken = [m for m in (*top, *nested, *posts) if m.type == "IndustrialPark"]
        parks += [m for m in spoken if not apart[0] <= m.start < apart[1]]
        comes = frame.signs.siting.comes
        homes |= {frame.zone_kind(m.name) for m in spoken if comes.search(sentence.text, 0, m.start - sentence.start)}
        parts |= {m.start for m in nested if any(t.type == "Project" and t.start <= m.start < t.end for t in top)}
    shares = {m.name for m in parks if m.rule == SHARE}
    parks = [m for m in with_places(in_full(parks, frame), frame) if m.name not in shares]
    for park in parks:
        longer = (m for m in parks if park.rule == BARE and m.name != park.name and m.name.endswith(park.name))
        counts[frame.zone_kind(next(longer, park).name)] += 1 if park.start not in parts else PART
    for stem, kind in [one for one in counts if one[1] not in ("", PLAIN) and (one[0], PLAIN) in counts]:
        counts[stem, kind] += counts.pop((stem, PLAIN), 0)
    of_place = names_place(rows)
    zones = sum(counts[kind] for kind in {frame.zone_kind(m.name) for m in parks if frame.is_zone(m.name)})
    lead = rows[: LEAD + 1][-1][0].start if rows else 0
    for zone, least, whole in ((True, 2, zones), (False, 3, sum(counts.values()))):
        named = (m for m in parks if m.role == "name" and m.start < lead and frame.is_zone(m.name) == zone)
        named = (m for m in named if zone or m.rule != KNOWN)
        head = min(named, key=lambda m: m.start, default=None)
        own = counts[frame.zone_kind(head.name)] if head and frame.zone_kind(head.name) not in homes else 0
        least += OF_A_PLACE * of_place
        if own >= least and own > 0.5 * whole:
            return within(head, parks, counts, frame) if head else None
    return None


def names_place(rows: Sequence[Row]) -> bool:
    """Whether the headlines name a place and no park: 甲县招商忙, 祥云：产业项目多点开花."""
    heads = [(sentence, (*top, *nested)) for sentence, top, nested in rows if sentence.kind == "headline"]
    named = {m.type for _, mentions in heads for m in mentions}
    called = {m.name[:-1] for _, top, nested in rows for m in (*top, *nested) if m.type == "Place"}
    labels = (LABEL.match(sentence.text) for sentence, _ in heads)
    return "IndustrialPark" not in named and ("Place" in named or any(one and one[1] in called for one in labels))


def with_places(parks: Sequence[Mention], frame: Frame) -> list[Mention]:
    """Zones under the one longer name that adds the places in front of theirs: 某高新区 as 某市某县某高新区."""
    names = {m.name for m in parks if frame.is_zone(m.name)}
    named = [name for name in names if len(frame.zone_kind(name)[0]) > 1 and not frame.codes_in(name)]
    longer = {name: [n for n in names if n.endswith(name) and n != name and frame.codes_in(n)] for name in named}
    whole = {name: found[0] for name, found in longer.items() if len(found) == 1}
    return [replace(m, name=whole[m.name]) if m.rule != BARE and m.name in whole else m for m in parks]


def within(zone: Mention, parks: Sequence[Mention], counts: Mapping[tuple[str, str], float], frame: Frame) -> Mention:
    """The park that is named behind a zone as often as the zone is: 某循环经济试验区|某工业园."""
    inner = next((m for m in parks if m.start == zone.end and m.role == "name"), None)
    same = inner is not None and counts[frame.zone_kind(inner.name)] >= counts[frame.zone_kind(zone.name)]
    return inner if inner and same else zone
