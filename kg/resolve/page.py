"""The mentions and claims of one page into entities: one entity a thing, with the reasons for each merge."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.model import Claim, Entity, Mention
from kg.resolve.fronts import longer_names
from kg.resolve.merging import Groups, Key, merge
from kg.resolve.names import NameRules
from kg.schema import Schema

NAMED = ("name", "open", "reference")
LOCAL = ("Person", "Project", "Place", "IndustrialPark")
"""Types whose names recur in other regions."""
PARTS = ("inPark", "subsidiaryOf")
"""Relations of parts to a whole."""
DEPARTMENTS = ("organisation:department", "organisation:level")
"""Rules that find parts of a government, whose heads are officials."""

DIVISION = compiled(r"(?<=^\d\d)0000$|(?<=^\d{4})00$")
"""The end of the code of a province or city that its counties do not share."""

PHASE = compiled("[一二三四五首]期(?:项目|工程)?$")
"""The part of a project whose name goes on so behind that of the whole."""

VILLAGE = compiled("[村屯]$|社区$|嘎查$")
DERIVED = ("/name", "/article", "/park")
"""End the patterns that tell where a thing is from a name, the article or the park that it is in."""


@dataclass(frozen=True)
class Resolved:
    """Entities of a page; mentions and claims with their ``entity`` filled in."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]


def key(mention: Mention) -> Key:
    """What makes two mentions of a page the same at first sight: kind and name; places by their code."""
    kind = "Person" if mention.type == "Official" else mention.type
    if kind == "Place":
        return kind, str(mention.value or mention.name)
    return kind, mention.name


def resolve_page(
    mentions: Sequence[Mention],
    claims: Sequence[Claim],
    schema: Schema,
    rules: NameRules,
    *,
    region: str | None,
    starts: Sequence[int] = (0,),
) -> Resolved:
    """Entities of a page. Claims lose what cannot be: domain or range, a thing related to itself, an earlier stage.

    ``region``: name of the city the page is from; it goes into the ids of what has no name of its own in the world:
    ``person/王云@运城市``. ``starts``: where the articles begin.
    """
    named = [m for m in mentions if m.type in schema.types and not schema.types[m.type].is_value and m.role in NAMED]
    for claim in claims:
        named += [m for m in (claim.head, claim.tail) if m is not None]
    groups = Groups()
    places = {surface for m in named if m.type == "Place" for surface in (m.name, m.text)}
    keys = {key(m) for m in named}
    for item in sorted(keys):
        groups.find(item)
    printed: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for mention in sorted(named, key=lambda m: m.start):
        if mention.type == "Company" and mention.role in ("name", "open"):
            printed[mention.name].append((bisect_right(starts, mention.start), mention.start))
    merge(groups, keys, places, printed, rules)
    officials = {groups.find(key(m)) for m in named if m.type == "Official"}
    posts = [c for c in claims if c.predicate == "holdsPost" and c.tail]
    public = [c for c in posts if c.tail and (c.tail.type == "Place" or c.tail.rule in DEPARTMENTS)]
    led = (c.head for c in (*public, *(c for c in posts if rules.runs.search(c.title or ""))))
    officials |= {groups.find(key(head)) for head in led}
    members: dict[Key, list[Mention]] = defaultdict(list)
    for mention in named:
        members[groups.find(key(mention))].append(mention)
    ids = {}
    entities = []
    longer = longer_names(mentions, rules.peeler)
    for group in sorted(members):
        reasons = groups.reasons.get(group, [])
        entity = make(group, members[group], schema, official=group in officials, reasons=reasons, region=region)
        names = {m.name for m in members[group]}
        also = {short for full in names for short in other_names(entity.type, full, longer, rules)}
        if also := also - names - {entity.name, *entity.aliases}:
            entity = replace(entity, aliases=tuple(sorted({*entity.aliases, *also})))
        ids[group] = entity
        entities.append(entity)

    resolved: dict[int, Mention] = {}
    """By the identity of the mention, which several claims share."""

    def known(mention: Mention) -> Mention:
        found = resolved.get(id(mention))
        if found is None:
            entity = ids[groups.find(key(mention))]
            found = resolved[id(mention)] = replace(mention, entity=entity.id, type=entity.type)
        return found

    out = [replace(c, head=known(c.head), tail=known(c.tail) if c.tail else None) for c in claims]
    return Resolved(
        tuple(entities),
        tuple(sorted({known(m) for m in named if m.rule != "article"}, key=mention_order)),
        tuple(sorted(settle_claims(out, schema), key=claim_order)),
    )


def mention_order(mention: Mention) -> tuple[object, ...]:
    """A total order of the mentions of a page."""
    m = mention
    return m.start, m.end, m.type, m.entity, m.rule, m.role, m.name, str(m.value)


def claim_order(claim: Claim) -> tuple[object, ...]:
    """A total order of the claims of a page."""
    tail = claim.tail.entity if claim.tail else ""
    return claim.start, claim.head.entity, claim.predicate, tail, str(claim.value), claim.pattern, claim.title or ""


def said_of(claim: Claim) -> tuple[object, ...]:
    """The pattern and sentence of a claim, and what it is said of."""
    return claim.pattern, claim.start, claim.predicate, claim.tail and claim.tail.entity


def make(
    group: Key,
    mentions: Iterable[Mention],
    schema: Schema,
    *,
    official: bool,
    reasons: Sequence[str],
    region: str | None,
) -> Entity:
    """The entity of a group: the longest full name, every other surface an alias."""
    kind, name = group
    mentions = list(mentions)
    names = Counter(m.name for m in mentions)
    if kind == "Project" and (phase := PHASE.search(name)) and name[: phase.start()] in names:
        name = name[: phase.start()]  # 甲项目|一期 where 甲项目 is named too
    if kind == "Place":
        name = max(names, key=lambda n: (names[n], len(n), n))
    surfaces = {m.text for m in mentions if m.role in ("name", "open") and m.type != "Post"} | set(names)
    aliases = tuple(sorted(surfaces - {name, ""}))
    code = next((str(m.value) for m in mentions if kind == "Place" and m.value), None)
    path = schema.types[kind].path
    local = region and not code and kind in LOCAL and not any(m.rule == "park:placed" for m in mentions)
    return Entity(
        f"{path}/{code or name}" + (f"@{region}" if local else ""),
        "Official" if official else kind,
        name,
        aliases,
        code,
        tuple(dict.fromkeys(reasons)),
    )


def other_names(kind: str, name: str, firms: Mapping[str, set[str]], rules: NameRules) -> Iterable[str]:
    """What else a thing of a name may be called; ``firms``: of those that open the names of projects."""
    if kind == "IndustrialPark":
        return rules.short_parks(name)
    return firms.get(name, ()) if kind == "Company" else ()


def settle_claims(claims: Iterable[Claim], schema: Schema) -> list[Claim]:
    """Drops what domain or range forbids and what says that a thing relates to itself; of stages the latest stays.

    A park or firm that stands in the list of its own parts is not what they are parts of: 园区设甲港、乙园. What lies
    in a town is not said to lie in its county as well.
    """
    claims = list(claims)
    own = {said_of(c) for c in claims if c.tail and c.head.entity == c.tail.entity and c.predicate in PARTS}
    kept: list[Claim] = []
    for claim in claims:
        tail = claim.tail
        itself = tail is not None and (claim.head.entity == tail.entity or said_of(claim) in own)
        if tail is None or (not itself and schema.allows(claim.predicate, claim.head.type, tail.type)):
            kept.append(claim)
    kept = narrowest(kept)
    latest: dict[str, int] = {}
    for claim in kept:
        if claim.predicate == "status" and claim.modality != "cancelled":
            latest[claim.head.entity] = max(latest.get(claim.head.entity, -1), schema.stage(str(claim.value)))
    return [c for c in kept if c.predicate != "status" or schema.stage(str(c.value)) == latest.get(c.head.entity)]


def narrowest(claims: Sequence[Claim]) -> list[Claim]:
    """``claims`` without the wider of two divisions, one in the other, in which a thing is said to be."""
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate == "locatedIn" and claim.modality != "cancelled" and claim.tail:
            village = not claim.tail.value and VILLAGE.search(claim.tail.name)
            if claim.tail.value or village:
                codes[claim.head.entity].add(division(claim.tail))

    def wide(claim: Claim) -> bool:
        own = division(claim.tail) if claim.predicate == "locatedIn" and claim.tail else ""
        inner = (code for code in codes[claim.head.entity] if code != own)
        derived = claim.pattern.endswith(DERIVED)  # from a name or the article, beside a village that has no code
        return bool(own) and any(code.startswith(own) or (derived and not code) for code in inner)

    return [c for c in claims if not wide(c)]


def division(place: Mention) -> str:
    """The digits of a place's code that all divisions in it share; none for a region or a village without a code."""
    code = str(place.value or "")
    return DIVISION.sub("", code) if code.isdigit() else ""
