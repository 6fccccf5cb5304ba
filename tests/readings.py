"""Readings made by hand: what extraction would give for two short pages that we wrote ourselves."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.containment import contained
from kg.gazetteer import load_gazetteer
from kg.model import Article, Block, Claim, Entity, Mention, Modality, Page, Reading, Sentence, Value
from kg.resolve.sources import one_texts
from kg.store import Resolution, Store

COMPANY = Entity(
    "company/山西晨辉铝业有限公司", "Company", "山西晨辉铝业有限公司", ("晨辉铝业",), reasons=("short form",)
)
PARK = Entity("park/河津铝工业园", "IndustrialPark", "河津铝工业园")
PROJECT = Entity("project/年产5万吨铝板带项目", "Project", "年产5万吨铝板带项目")
HEJIN = Entity("place/140882", "Place", "河津市", ("河津",), code="140882")
YUNCHENG = Entity("place/140800", "Place", "运城市", code="140800")
OFFICIAL = Entity("person/李启明@河津市", "Official", "李启明")
FRIEND = Entity("company/华岳集团", "Company", "华岳集团")


@dataclass(frozen=True)
class Said:
    """A claim to make: ``quote`` is the sentence, which the page must hold."""

    head: Entity
    predicate: str
    tail: Entity | None
    quote: str
    value: Value | None = None
    unit: str | None = None
    title: str | None = None
    date: str | None = None
    modality: Modality = "actual"
    pattern: str = "测试"


def page_of(name: str, text: str, *, date: str | None = "2024-09-28") -> Page:
    """A page whose raw file is the text with a three-character head that the repair took away."""
    return Page(
        name=name,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        raw="\ufeff\n\n" + text,
        printed=text,
        text=text,
        raw_at=array("l", range(3, len(text) + 3)),
        blocks=(Block(0, len(text), "body"),),
        date=date,
    )


def reading_of(
    name: str,
    text: str,
    said: Sequence[Said],
    *,
    entities: Sequence[Entity] = (),
    date: str | None = "2024-09-28",
    place: str | None = "140800",
) -> Reading:
    """A reading of one article; each entity named in the text is mentioned, the others are only there."""
    page = page_of(name, text, date=date)
    known = {entity.id: entity for entity in [*entities, *(end for one in said for end in (one.head, one.tail) if end)]}
    mentions = tuple(found for entity in known.values() for found in _mentions(page.text, entity))
    sentences = tuple(
        Sentence(page.text.index(one.quote), page.text.index(one.quote) + len(one.quote), one.quote, "body", 0)
        for one in said
    )
    article = Article(0, len(text), text.split("。")[0], date, sentences)
    claims = tuple(_claim(page, mentions, one) for one in said)
    return Reading(page, place, (article,) if text else (), mentions, tuple(known.values()), claims)


def _mentions(text: str, entity: Entity) -> Iterator[Mention]:
    for name in sorted({entity.name, *entity.aliases}, key=len, reverse=True):
        start = text.find(name)
        if start >= 0:
            yield Mention(start, start + len(name), name, entity.type, entity.name, rule="test", entity=entity.id)
            return


def _claim(page: Page, mentions: tuple[Mention, ...], said: Said) -> Claim:
    def mention(entity: Entity) -> Mention:
        blank = Mention(0, 0, "", entity.type, entity.name, role="reference", entity=entity.id)
        return next((found for found in mentions if found.entity == entity.id), blank)

    start = page.text.index(said.quote)
    return Claim(
        head=mention(said.head),
        predicate=said.predicate,
        tail=mention(said.tail) if said.tail else None,
        value=said.value,
        unit=said.unit,
        title=said.title,
        date=said.date,
        modality=said.modality,
        pattern=said.pattern,
        start=start,
        end=start + len(said.quote),
    )


FIRST_TEXT = (
    "晨辉铝业项目开工。山西晨辉铝业有限公司投资8亿元在河津铝工业园建设年产5万吨铝板带项目。"
    "河津铝工业园位于河津市。项目建成后可年产铝板带5万吨，带动就业300人。"
    "河津市委书记李启明到山西晨辉铝业有限公司调研。华岳集团取消了与晨辉铝业的合作。"
)
FIRST_SENTENCES = [sentence + "。" for sentence in FIRST_TEXT.split("。") if sentence]

FIRST = reading_of(
    "a/运城 1版.txt",
    FIRST_TEXT,
    [
        Said(COMPANY, "undertakes", PROJECT, FIRST_SENTENCES[1], pattern="投资-建设"),
        Said(PROJECT, "inPark", PARK, FIRST_SENTENCES[1], pattern="投资-建设"),
        Said(PROJECT, "investment", None, FIRST_SENTENCES[1], value=800000000, unit="CNY", pattern="投资-建设"),
        Said(PARK, "locatedIn", HEJIN, FIRST_SENTENCES[2], pattern="位于"),
        Said(PROJECT, "capacity", None, FIRST_SENTENCES[3], value=50000, unit="吨", pattern="年产"),
        Said(PROJECT, "jobs", None, FIRST_SENTENCES[3], value=300, unit="人", pattern="带动就业", modality="planned"),
        Said(OFFICIAL, "holdsPost", HEJIN, FIRST_SENTENCES[4], title="市委书记", pattern="职务-人名"),
        Said(OFFICIAL, "inspected", COMPANY, FIRST_SENTENCES[4], date="2024-09-27", pattern="到-调研"),
        Said(FRIEND, "cooperatesWith", COMPANY, FIRST_SENTENCES[5], modality="cancelled", pattern="取消"),
    ],
    entities=[YUNCHENG],
)
"""One article. 运城市 is not on the page: it is there because it contains 河津市."""

SECOND_TEXT = "晨辉铝业投产。位于河津的晨辉铝业产品下线，李启明到晨辉铝业检查。"
SECOND = reading_of(
    "b.txt",
    SECOND_TEXT,
    [
        Said(COMPANY, "status", None, "晨辉铝业投产。", value="operating", pattern="投产"),
        Said(COMPANY, "locatedIn", HEJIN, SECOND_TEXT[7:], pattern="位于"),
        Said(OFFICIAL, "inspected", COMPANY, SECOND_TEXT[7:], pattern="到-检查"),
    ],
    date="2025-03",
)


def resolve_by_id(store: Store) -> None:
    """The simplest resolution: the same id on two pages is one thing, under all names it has there."""
    entities: dict[str, Entity] = {}
    members: list[tuple[str, str, str]] = []
    for page, entity in store.local_entities():
        known = entities.get(entity.id, entity)
        names = {*known.aliases, *entity.aliases, entity.name} - {known.name}
        entities[entity.id] = Entity(known.id, known.type, known.name, tuple(sorted(names)), known.code, known.reasons)
        members.append((page, entity.id, entity.id))
    places = contained(entities.values(), load_gazetteer())
    store.write_resolution(Resolution(places.entities, members, places.given, one_texts(store.printed())))


def store_of(path: Path, *readings: Reading) -> Store:
    """A new store with the readings in it, resolved."""
    store = Store.open(path, create=True)
    for reading in readings:
        store.put_reading(reading)
    resolve_by_id(store)
    return store
