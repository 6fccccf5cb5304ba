"""The mentions and claims of one page into entities: one entity a thing, with the reasons for each merge."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import Claim, Entity, Mention
from kg.ontology import Schema
from kg.peel import Peeler
from kg.resolve.names import body_name, industry_core, park_kind, project_core, same_company

STAGES = ("planned", "signed", "preparing", "underConstruction", "commissioning", "operating")
"""In the order in which a project goes through them."""
NAMED = ("name", "open", "reference")
LOCAL = ("Person", "Project", "Place", "IndustrialPark")
"""Types whose names recur in other regions."""
Key = tuple[str, str]


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


class Groups:
    """Union of keys, each union with its reason."""

    def __init__(self) -> None:
        self.parent: dict[Key, Key] = {}
        self.reasons: dict[Key, list[str]] = defaultdict(list)

    def find(self, item: Key) -> Key:
        """The key that stands for the group."""
        self.parent.setdefault(item, item)
        while self.parent[item] != item:
            item = self.parent[item]
        return item

    def union(self, one: Key, other: Key, reason: str) -> None:
        """Puts both groups together under the longer name."""
        a, b = self.find(one), self.find(other)
        if a == b:
            return
        keep, drop = (a, b) if (len(a[1]), b[1]) >= (len(b[1]), a[1]) else (b, a)
        self.parent[drop] = keep
        self.reasons[keep] += [*self.reasons.pop(drop, []), reason]


def resolve_page(
    mentions: Sequence[Mention], claims: Sequence[Claim], schema: Schema, peeler: Peeler, *,
    region: str | None, synonyms: Mapping[str, str],
) -> Resolved:  # fmt: skip
    """Entities of a page. Claims lose what cannot be: domain or range, a thing related to itself, an earlier stage.

    ``synonyms``: short words in the names of bodies to long ones (城管 to 城市管理); ``region``: name of the city the page is from; it goes into the ids of what has no name of its own in the world:
    ``person/王云@运城市``.
    """
    named = [m for m in mentions if m.type in schema.types and not schema.types[m.type].is_value and m.role in NAMED]
    for claim in claims:
        named += [m for m in (claim.head, claim.tail) if m is not None]
    groups = Groups()
    places = {surface for m in named if m.type == "Place" for surface in (m.name, m.text)}
    keys = {key(m) for m in named}
    for item in sorted(keys):
        groups.find(item)
    merge_companies(groups, keys, peeler)
    merge_parks(groups, keys)
    merge_projects(groups, keys)
    merge_industries(groups, keys, places)
    merge_bodies(groups, keys, synonyms)
    officials = {groups.find(key(m)) for m in named if m.type == "Official"}
    members: dict[Key, list[Mention]] = defaultdict(list)
    for mention in named:
        members[groups.find(key(mention))].append(mention)
    ids = {}
    entities = []
    for group in sorted(members):
        reasons = groups.reasons.get(group, [])
        entity = make(group, members[group], schema, official=group in officials, reasons=reasons, region=region)
        ids[group] = entity
        entities.append(entity)

    def known(mention: Mention) -> Mention:
        entity = ids[groups.find(key(mention))]
        return replace(mention, entity=entity.id, type=entity.type)

    out = [replace(c, head=known(c.head), tail=known(c.tail) if c.tail else None) for c in claims]
    return Resolved(
        tuple(entities),
        tuple(sorted({known(m) for m in named}, key=lambda m: (m.start, m.end, m.type, m.entity))),
        tuple(sorted(settle_claims(out, schema), key=claim_order)),
    )


def claim_order(claim: Claim) -> tuple[object, ...]:
    """A total order of the claims of a page."""
    tail = claim.tail.entity if claim.tail else ""
    return claim.start, claim.head.entity, claim.predicate, tail, str(claim.value), claim.pattern, claim.title or ""


def make(
    group: Key, mentions: Iterable[Mention], schema: Schema, *, official: bool, reasons: Sequence[str], region: str | None
) -> Entity:
    """The entity of a group: the longest full name, every other surface an alias."""
    kind, name = group
    mentions = list(mentions)
    names = Counter(m.name for m in mentions)
    if kind == "Place":
        name = max(names, key=lambda n: (names[n], len(n), n))
    surfaces = {m.text for m in mentions if m.role in ("name", "open") and m.type != "Post"} | set(names)
    aliases = tuple(sorted(surfaces - {name, ""}))
    code = next((str(m.value) for m in mentions if kind == "Place" and m.value), None)
    path = schema.types[kind].path
    local = region and not code and kind in LOCAL and not any(m.rule == "park:placed" for m in mentions)
    return Entity(
        f"{path}/{code or name}" + (f"@{region}" if local else ""), "Official" if official else kind, name, aliases, code, tuple(dict.fromkeys(reasons))
    )


def merge_companies(groups: Groups, keys: set[Key], peeler: Peeler) -> None:
    """Spellings of one firm: same 字号, no conflicting place, one trade an extension of the other."""
    names = sorted(name for kind, name in keys if kind == "Company")
    peeled = {name: peeler.peel(name) for name in names}
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            if reason := same_company(peeled[one], peeled[other]):
                groups.union(("Company", one), ("Company", other), f"{one} = {other}: {reason}")


def merge_parks(groups: Groups, keys: set[Key]) -> None:
    """河津经济技术开发区 and 河津经开区: same stem, same kind of zone."""
    by_kind: dict[tuple[str, str], str] = {}
    for name in sorted((name for kind, name in keys if kind == "IndustrialPark"), key=lambda n: (-len(n), n)):
        stem, zone = park_kind(name)
        if not zone:
            continue
        other = by_kind.setdefault((stem, zone), name)
        if other != name:
            groups.union(("IndustrialPark", other), ("IndustrialPark", name), f"{other} = {name}: both are {stem} + {zone}")


def merge_industries(groups: Groups, keys: set[Key], places: Iterable[str]) -> None:
    """通江银耳产业, 银耳全产业链, 银耳产业集群: one stem behind the place."""
    by_core: dict[str, str] = {}
    for name in sorted((name for kind, name in keys if kind == "Industry"), key=lambda n: (-len(n), n)):
        core = industry_core(name, places)
        other = by_core.setdefault(core, name)
        if len(core) >= 2 and other != name:
            groups.union(("Industry", other), ("Industry", name), f"{other} = {name}: both are {core}")


def merge_bodies(groups: Groups, keys: set[Key], synonyms: Mapping[str, str]) -> None:
    """海门区城管局 and 海门区城市管理局: one body under its short and its long name."""
    by_long: dict[str, str] = {}
    for name in sorted(name for kind, name in keys if kind == "Organization"):
        other = by_long.setdefault(body_name(name, synonyms), name)
        if other != name:
            groups.union(("Organization", other), ("Organization", name), f"{other} = {name}: short and long form")


def merge_projects(groups: Groups, keys: set[Key]) -> None:
    """年产10万吨铝后焦技改项目 and 铝后焦技改项目: one name is the end of the other."""
    names = sorted((name for kind, name in keys if kind == "Project"), key=lambda n: (-len(n), n))
    for i, longer in enumerate(names):
        for shorter in names[i + 1 :]:
            core = project_core(shorter)
            if len(core) >= 3 and project_core(longer).endswith(core) and not re.match(r"[一二三四五]期", core):
                groups.union(("Project", longer), ("Project", shorter), f"{longer} = {shorter}: the end of the longer name")


def settle_claims(claims: Iterable[Claim], schema: Schema) -> list[Claim]:
    """Drops what domain or range forbids and what says that a thing relates to itself; of stages the latest stays."""
    kept: list[Claim] = []
    for claim in claims:
        if claim.tail is not None:
            if claim.head.entity == claim.tail.entity or not schema.allows(claim.predicate, claim.head.type, claim.tail.type):
                continue
        kept.append(claim)
    latest: dict[str, int] = {}
    for claim in kept:
        if claim.predicate == "status" and claim.modality != "cancelled":
            latest[claim.head.entity] = max(latest.get(claim.head.entity, -1), STAGES.index(str(claim.value)))
    return [c for c in kept if c.predicate != "status" or STAGES.index(str(c.value)) == latest.get(c.head.entity)]
