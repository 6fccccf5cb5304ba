"""The order of a build on a cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kg import __version__
from kg.cluster.facts import members, told
from kg.cluster.folder import Folder
from kg.cluster.graph import Graph, lines
from kg.cluster.items import items, keyed, tallies
from kg.cluster.joining import Joining, resolve
from kg.cluster.nodes import Given, Node, doubts, nodes
from kg.cluster.reading import Failure, files, read
from kg.cluster.session import ClusterError, session
from kg.cluster.spread import Scratch, only, reader
from kg.cluster.tables import CLAIMS, DOUBTS, NODES, claim, doubt, node, write
from kg.cluster.texts import one_texts
from kg.resolve.decisions import Decisions, read_decisions
from kg.store.rows import PageRows

if TYPE_CHECKING:
    from pyspark import RDD
    from pyspark.sql import SparkSession

DECISIONS = "decisions.tsv"
FAILURES = 1000
"""So many failures are told one by one."""
PAGES = 1000
"""A partition of what is grouped is made of so many pages, where these are many."""


class Built(NamedTuple):
    """What a build on a cluster did."""

    pages: int
    nodes: int
    failed: int
    failures: tuple[str, ...]
    """The first thousand."""


def build(
    inputs: Sequence[Path | str], out: Path | str, *, master: str, base: str | None = None, parts: int | None = None
) -> Built:
    """Reads pages and writes the graph on the cluster at ``master``.

    ``out`` gets ``claims.parquet``, ``nodes.parquet``, ``doubts.parquet`` and ``graph.nt``; all machines must see it
    and the inputs under the same path. ``base``: the address that instances are under in RDF; ``parts``: into how many
    partitions rows are grouped. Raises ClusterError, DecisionError, FolderError.
    """
    with session(master) as spark:
        folder = Folder(spark, out)
        with folder.writing() as part:
            return _build(spark, inputs, folder, part, base, parts)


def _build(
    spark: SparkSession, inputs: Sequence[Path | str], folder: Folder, part: str, base: str | None, parts: int | None
) -> Built:
    context = spark.sparkContext
    decisions = read_decisions(folder.text(DECISIONS, context) or (), DECISIONS)
    found, problems = files(spark, inputs)
    scratch = Scratch(context, f"{part}/scratch", parts or context.defaultParallelism)
    rows = scratch.keep(read(found, reader().fingerprint))
    pages, failed = only(rows, PageRows), only(rows, Failure)
    count, failures = pages.count(), failed.map(lambda row: row.text).take(FAILURES)
    if not count:
        raise ClusterError((problems + failures or [f"{folder.place}: no page was read"])[0])
    scratch.parts = parts or max(context.defaultParallelism, count // PAGES)
    made = _graph(pages, decisions, scratch)
    write(spark, made.claims, CLAIMS, f"{part}/claims.parquet")
    write(spark, made.nodes, NODES, f"{part}/nodes.parquet")
    write(spark, made.doubts, DOUBTS, f"{part}/doubts.parquet")
    ontology = reader().ontology
    origin = {"version": __version__, "rules": ontology.rules, "gazetteer": ontology.gazetteer}
    lines(made.graph, ontology.schema, base, origin, scratch).saveAsTextFile(f"{part}/graph.nt")
    folder.name_parts(f"{part}/graph.nt")
    told_of = (*problems, *sorted(failures))
    return Built(count, made.nodes.count(), len(problems) + failed.count(), told_of)


class Made(NamedTuple):
    """What is written."""

    claims: RDD[tuple[object, ...]]
    nodes: RDD[tuple[object, ...]]
    doubts: RDD[tuple[object, ...]]
    graph: Graph


def _graph(pages: RDD[PageRows], decisions: Decisions, scratch: Scratch) -> Made:
    split = frozenset(decisions.split())
    copies = one_texts(pages, scratch)
    by_name = pages.map(lambda page: (page.name, page)).leftOuterJoin(copies, scratch.parts)
    sourced = scratch.keep(by_name.map(lambda row: (row[1][0], row[1][1] or {})))
    things = scratch.keep(items(sourced, split, scratch))
    ids = _named(pages, split, decisions)
    joining = Joining(decisions, ids, scratch)
    resolve(things, decisions, joining, scratch)
    placed = scratch.keep(nodes(tallies(pages, split, scratch), things, joining, decisions, ids, scratch))
    rooted = only(placed, Node)
    entities = rooted.map(lambda node: node.entity)
    found = members(pages, split, joining.moved, rooted, scratch)
    said = scratch.keep(told(sourced, found, scratch))
    return Made(
        said.flatMap(lambda page: page.facts).map(claim),
        entities.map(node),
        doubts(joining, rooted, scratch).map(doubt),
        Graph(said, entities, only(placed, Given)),
    )


def _named(pages: RDD[PageRows], split: frozenset[str], decisions: Decisions) -> Mapping[str, str]:
    """Key to id of the items that the user decided about: no more than a hand can write."""
    ends = decisions.ends
    if not ends:
        return {}
    found = pages.flatMap(partial(keyed, split)).map(lambda row: (row[0], row[2].id))
    return dict(found.filter(lambda row: row[0] in ends or row[1] in ends).distinct().collect())
