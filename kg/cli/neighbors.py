"""``kg neighbors`` and ``kg path``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    relations_option,
    tell_rest,
    the_node,
    type_option,
)
from kg.cli.tables import echo_json, echo_rows, one_line

if TYPE_CHECKING:
    from kg.edges import Edge
    from kg.paths import Chain
    from kg.queries import Direction, Neighbour, Questions

ARROWS = {"out": "→", "in": "←"}


@click.command(context_settings=HELP)
@click.argument("name")
@out_option
@click.option("--depth", type=click.IntRange(min=1), default=1, show_default=True, metavar="N", help="Edges to go.")
@relations_option
@type_option
@click.option(
    "--direction", type=click.Choice(["in", "out", "both"]), default="both", show_default=True, help="Way of the edges."
)
@limit_option
@format_option("table", "json", "tsv")
def neighbors(
    name: str,
    out: Path,
    depth: int,
    relations: tuple[str, ...],
    types: tuple[str, ...],
    direction: Direction,
    limit: int | None,
    form: str,
) -> None:
    """Lists the nodes around a node.

    NAME is a name or alias, a part of one that only this node has, or an id.
    """
    from kg.queries import Questions, neighbour_json

    with open_store(out) as store:
        questions = Questions(store)
        found = questions.neighbours(
            (node := the_node(questions, name)).id,
            depth=depth,
            relations=named(relations, questions.schema.edges, "--relation"),
            types=named(types, node_types(questions.schema), "--type"),
            direction=direction,
        )
        shown = list(zip(found[:limit], questions.edges(found[:limit]), strict=True))
    if form == "json":
        echo_json({"node": node_json(node), "neighbors": [neighbour_json(near, edge) for near, edge in shown]})
    elif shown:
        echo_rows(*_neighbour_table(shown, wide=form == "tsv"), form=form)
    tell_rest(len(found), len(shown))


def _neighbour_table(found: list[tuple[Neighbour, Edge]], *, wide: bool) -> tuple[list[str], list[list[object]]]:
    """Columns and rows; each neighbour with the first of its sentences."""
    columns = ["distance", "relation", "direction", "type", "name", "title", "sources", "page", "quote"]
    rows: list[list[object]] = []
    for near, edge in found:
        fact = edge.facts[0] if edge.facts else None
        way = near.direction if wide else ARROWS[near.direction]
        row = [near.distance, edge.relation, way, near.entity.type, near.entity.name]
        row += ["；".join(edge.titles), near.link.sources, fact and fact.page, fact and fact.quote]
        extra = [near.entity.id, near.via, fact and fact.start, fact and fact.end, fact and fact.pattern]
        rows.append(row + extra if wide else row)
    return columns + (["id", "via", "start", "end", "pattern"] if wide else []), rows


@click.command(context_settings=HELP)
@click.argument("one")
@click.argument("other")
@out_option
@click.option(
    "--max", "longest", type=click.IntRange(min=1), default=6, show_default=True, metavar="N", help="Edges to go."
)
@relations_option
@click.option(
    "--limit", type=click.IntRange(min=1), default=3, show_default=True, metavar="N", help="List so many chains."
)
@format_option("text", "json")
def path(one: str, other: str, out: Path, longest: int, relations: tuple[str, ...], limit: int, form: str) -> None:
    """Finds the shortest chains between two nodes.

    Each step comes with the sentence that says so. Of equally short chains those through the least busy nodes come
    first.
    """
    from kg.paths import shortest_chains
    from kg.queries import Questions

    with open_store(out) as store:
        questions = Questions(store)
        ends = [the_node(questions, name).id for name in (one, other)]
        wanted = named(relations, questions.schema.edges, "--relation")
        chains = shortest_chains(store, *ends, longest=longest, limit=limit, relations=wanted)
        told = [_chain_json(questions, chain) for chain in chains]
    if form == "json":
        echo_json({"chains": told})
    else:
        for number, chain in enumerate(told):
            _show_chain(chain, first=number == 0)
    tell_rest(len(chains), len(chains))


def _chain_json(questions: Questions, chain: Chain) -> dict[str, Any]:
    from kg.edges import evidence_of

    nodes = [questions.store.entity(id) for id in chain.nodes]
    steps = []
    for start, link in zip(chain.nodes, chain.links, strict=False):
        edge = questions.edge(link)
        steps.append(
            {
                "relation": link.relation,
                "direction": "out" if link.head == start else "in",
                "title": "；".join(edge.titles) or None,
                "sources": link.sources,
                "evidence": evidence_of(edge.facts),
            }
        )
    return {"nodes": [node_json(node) for node in nodes if node is not None], "steps": steps}


def _show_chain(chain: dict[str, Any], *, first: bool) -> None:
    names = [node["name"] for node in chain["nodes"]]
    arrows = [f"—{s['relation']}→" if s["direction"] == "out" else f"←{s['relation']}—" for s in chain["steps"]]
    if not first:
        click.echo()
    line = [names[0], *(part for arrow, name in zip(arrows, names[1:], strict=True) for part in (arrow, name))]
    click.echo(one_line(" ".join(line)))
    for step, start, end in zip(chain["steps"], names, names[1:], strict=False):
        if step["evidence"]:
            seen = step["evidence"][0]
            click.echo(one_line(f"    {start} · {end}: “{seen['quote']}”"))
            click.echo(one_line(f"    {seen['page']}:{seen['start']}-{seen['end']}  [{seen['pattern']}]"))
