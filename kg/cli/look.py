"""``kg show``, ``kg search`` and ``kg stats``: looking into the graph."""

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
    the_node,
    type_option,
)
from kg.cli.tables import echo_json, echo_rows, echo_table, one_line

if TYPE_CHECKING:
    from kg.model import Entity
    from kg.queries import Questions
    from kg.store import Fact


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
@click.argument("name")
@out_option
@format_option("text", "json")
def show(name: str, out: Path, form: str) -> None:
    """Shows one node with all its sentences.

    Type, aliases, attributes, posts, and each claim with its sentence, page and pattern.
    """
    from kg.edges import evidence_of
    from kg.queries import Questions

    with open_store(out) as store:
        questions = Questions(store)
        node = the_node(questions, name)
        facts = questions.facts(node.id)
        pages = store.pages_of(node.id)
        if form == "text":
            _show_text(questions, node, facts, pages)
            return
        attributes = [
            {"name": item.name, "value": item.value, "unit": item.unit, "modality": item.modality, "dates": item.dates}
            for item in questions.attributes(node.id)
        ]
    claims = [
        {"head": fact.head, "relation": fact.predicate, "tail": fact.tail, "value": fact.value, "unit": fact.unit}
        | {"title": fact.title, "modality": fact.modality, "claim_date": fact.date, **evidence_of([fact])[0]}
        for fact in facts
    ]
    about = {"reasons": list(node.reasons), "pages": list(pages), "attributes": attributes, "claims": claims}
    echo_json({**node_json(node), **about})


def _show_text(questions: Questions, node: Entity, facts: list[Fact], pages: tuple[str, ...]) -> None:
    def say(text: str) -> None:
        click.echo(one_line(text))

    def name_of(id: str | None) -> str:
        entity = questions.store.entity(id) if id else None
        return entity.name if entity else id or ""

    from kg.store import PART_OF

    info = questions.schema.types.get(node.type)
    say(f"{node.name}  {node.type} {info.zh if info else ''}")
    say(f"  id       {node.id}")
    for label, values in (("aliases", node.aliases), ("pages", pages), ("one as", node.reasons)):
        if values:
            say(f"  {label:8} {'、'.join(values)}")
    links = questions.store.links_of(node.id)
    above = [link.tail for link in links if link.relation == PART_OF and link.head == node.id]
    if above:
        say(f"  part of  {name_of(above[0])}")
    for item in questions.attributes(node.id):
        modality = "" if item.modality == "actual" else f" ({item.modality})"
        say(f"  {item.name} = {item.value} {item.unit or ''}".rstrip() + modality)
    for link in links:
        if link.relation == "holdsPost":
            edge = questions.edge(link)
            person = "" if edge.head == node.id else f"{name_of(edge.head)}: "
            place = f" of {name_of(edge.tail)}" if edge.head == node.id else ""
            say(f"  post     {person}{'；'.join(edge.titles) or '…'}{place}")
    for fact in facts:
        if fact.tail is None:
            what = f"{fact.predicate} = {fact.value} {fact.unit or ''}".rstrip()
        elif fact.head == node.id:
            what = f"—{fact.predicate}→ {name_of(fact.tail)}"
        else:
            what = f"←{fact.predicate}— {name_of(fact.head)}"
        notes = [note for note in (fact.title, fact.date) if note]
        notes += [fact.modality] if fact.modality != "actual" else []
        click.echo()
        say(what + (f" ({', '.join(notes)})" if notes else ""))
        say(f"    “{fact.quote}”")
        say(f"    {fact.page}:{fact.start}-{fact.end}  {fact.article or ''}  [{fact.pattern}]")


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
