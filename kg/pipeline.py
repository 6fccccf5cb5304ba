"""The order of the stages: pages in, a store with resolved entities out."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from operator import attrgetter
from pathlib import Path

from kg import __version__
from kg.containment import contained
from kg.extraction import Reader
from kg.garbage import uncollected
from kg.gazetteer import load_gazetteer
from kg.incoming import Incoming
from kg.jobs import Task, read_files
from kg.model import Entity
from kg.readers import Source, find_files, printable
from kg.resolve.corpus import unify
from kg.resolve.decisions import Decisions, load_decisions
from kg.resolve.names import NameRules
from kg.resolve.sources import one_texts
from kg.store import Doubt, Resolution, Store

DECISIONS = "decisions.tsv"
"""The file beside the store with what the user decided."""
Progress = Callable[[int, int, str], None]
"""Files done, files in all, name of the file."""


@dataclass(frozen=True)
class BuildReport:
    """What a build did."""

    read: int
    unchanged: int
    dropped: int
    failures: tuple[str, ...]
    skipped: tuple[str, ...] = ()
    """Parts in which there is nothing to read, a line each."""


def build(
    inputs: Sequence[Path],
    store: Store,
    *,
    prune: bool = False,
    progress: Progress | None = None,
    reader: Reader | None = None,
    jobs: int = 1,
) -> BuildReport:
    """Reads new and changed pages into the store, then resolves entities over all its pages.

    What cannot be read is reported and skipped; what the store holds of it stays. ``prune``: pages of files that are no
    longer among the inputs are dropped. ``reader``: one that is loaded already. ``jobs``: so many processes read pages,
    while this one writes; the store is the same whatever their number. Raises JobError.
    """
    files, failures = find_files(inputs)
    failures = list(failures)
    reader = reader or Reader()
    store.set_schema(reader.ontology.schema)
    if store.fingerprint() != reader.fingerprint:
        store.set_fingerprint(reader.fingerprint)  # first, so that a build that was killed goes on where it was
        ontology = reader.ontology
        store.set_origin(version=__version__, rules=ontology.rules, gazetteer=ontology.gazetteer)
    incoming, numbers = Incoming(store), count(1)

    def done(source: Source) -> None:
        if progress:
            progress(next(numbers), len(files), source.name)

    def tasks() -> Iterator[Task]:
        for name, path in files:
            source = Source(name, path, shown=printable(str(path)))
            if incoming.is_new(source):
                yield source, incoming.known(source)
            else:
                done(source)

    for source, parts in read_files(tasks(), reader, jobs):
        failures += incoming.take(source, parts)
        done(source)
    if prune:
        incoming.keep_only({name for name, _ in files})
    decisions = load_decisions(store.path.with_name(DECISIONS))
    if not store.resolved or store.decisions != decisions.mark:
        resolve(store, reader.rules, decisions)
    return BuildReport(incoming.read, incoming.unchanged, incoming.dropped, tuple(failures), tuple(incoming.skipped))


@uncollected()
def resolve(store: Store, rules: NameRules, decisions: Decisions) -> None:
    """Makes one node a thing of what all stored pages said and the user decided. Raises DecisionError."""
    sources = one_texts(store.printed())
    claims, places = store.local_claims(), store.page_places()
    unified = unify(store.local_entities, claims, rules, places=places, sources=sources, decisions=decisions)
    within = contained(filter(_is_place, unified.entities), load_gazetteer())
    others = (entity for entity in unified.entities if not _is_place(entity))
    entities = heapq.merge(others, within.entities, key=attrgetter("id"))
    doubts = (Doubt(*pair) for pair in unified.doubts)
    store.write_resolution(Resolution(entities, unified.members, within.given, sources, doubts, decisions.mark))


def _is_place(entity: Entity) -> bool:
    return bool(entity.code) or entity.id.startswith("place/")
