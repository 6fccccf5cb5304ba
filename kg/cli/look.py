"""``kg search`` and ``kg stats``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import (
    HELP,
    format_option,
    limit_option,
    named,
    node_json,
    node_types,
    open_store,
    out_option,
    tell_rest,
    type_option,
)
from kg.cli.tables import echo_json, echo_rows, echo_table

if TYPE_CHECKING:
    pass


@click.command(context_settings=HELP)
@click.argument("text")
@out_option
@type_option
@limit_option
@format_option("table", "json", "tsv")
def search(text: str, out: Path, types: tuple[str, ...], limit: int | None, form: str) -> None:
    """Lists nodes by a part of their name or alias."""
    from kg.queries import Questions

    with open_store(out) as store:
        questions = Questions(store)
        wanted = named(types, node_types(questions.schema), "--type")
        kinds = {kind for name in wanted for kind in questions.schema.subtypes(name)}
        found = [entity for entity in store.search(text) if not kinds or entity.type in kinds]
    shown = found[:limit]
    if form == "json":
        echo_json([node_json(entity) for entity in shown])
    elif shown:
        rows = [[entity.type, entity.name, "、".join(entity.aliases), entity.id] for entity in shown]
        echo_rows(["type", "name", "aliases", "id"], rows, form=form)
    tell_rest(len(found), len(shown))


@click.command(context_settings=HELP)
@out_option
@format_option("table", "json")
def stats(out: Path, form: str) -> None:
    """Counts nodes by type, edges by relation, and pages."""
    with open_store(out) as store:
        nodes = store.counts()
        edges = {name: {"edges": count, "claims": claims} for name, (count, claims) in store.edge_counts().items()}
        attributes = store.attribute_counts()
        pages = store.page_count()
    if form == "json":
        echo_json({"pages": pages, "nodes": nodes, "edges": edges, "attributes": attributes})
        return
    total = [("nodes", sum(nodes.values())), ("edges", sum(edge["edges"] for edge in edges.values()))]
    echo_table(["graph", "count"], [["pages", pages], *map(list, total)])
    echo_table(["type", "nodes"], [[name, count] for name, count in sorted(nodes.items())])
    echo_table(["relation", "edges", "claims"], [[name, *counts.values()] for name, counts in edges.items()])
    echo_table(["attribute", "claims"], [[name, count] for name, count in attributes.items()])
