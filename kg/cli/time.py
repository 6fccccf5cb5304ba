"""``kg who`` and ``kg projects``: the graph in the order of time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import HELP, a_date, format_option, limit_option, open_store, out_option, tell_rest, the_node
from kg.cli.tables import echo_json, echo_rows, one_line, yuan

if TYPE_CHECKING:
    from kg.ledger import Entry
    from kg.store import Store
    from kg.timeline import Conflict, Term

TITLES = 12
"""So many posts are named where the one asked for is not."""


@click.command(context_settings=HELP)
@click.argument("post")
@click.argument("holder", metavar="PLACE")
@out_option
@click.option("--on", callback=a_date, metavar="DATE", help="Who held it then: 2023, 2023-04 or 2023-04-15.")
@format_option("text", "json")
def who(post: str, holder: str, out: Path, on: str | None, form: str) -> None:
    """Names who held a post, since when, and the evidence.

    POST is a title such as 县委书记, PLACE the place, body, park or firm where it is held.
    """
    from kg.edges import evidence_of
    from kg.queries import Questions
    from kg.timeline import holders, is_post, sources, titles

    with open_store(out) as store:
        node = the_node(Questions(store), holder)
        facts = list(store.facts_to(node.id))
        found = holders(facts, is_post(post, node.name), on=on)
        names = {term.person: _name(store, term.person) for term in found}
    if form == "json":
        rows: list[dict[str, Any]] = [
            {"id": term.person, "name": names[term.person], "title": term.title, "first": term.first, "last": term.last}
            | {"sources": sources(term.facts), "evidence": evidence_of(term.facts)}
            for term in found
        ]
        echo_json({"post": post, "holder": node.id, "on": on, "found": rows})
    else:
        for term in found:
            _show_term(term, names[term.person])
        if on and found and not any(term.is_seen(on) for term in found):
            click.echo(f"kg: no page says who held it on {on}; this is who is seen nearest to it", err=True)
        if on and len({term.person for term in found}) > 1:
            click.echo(f"kg: the pages contradict each other about {on}", err=True)
    if not found and (known := titles(facts)):
        told = "; ".join(known[:TITLES])
        click.echo(one_line(f"kg: no page names a {post} of {node.name}; posts told of there: {told}"), err=True)
        raise click.exceptions.Exit(1)
    tell_rest(len(found), len(found))


def _show_term(term: Term, name: str) -> None:
    click.echo(one_line(f"{name}  {term.title}  {term.first or '?'} – {term.last or '?'}"))
    fact = term.facts[0]
    click.echo(one_line(f"    “{fact.quote}”"))
    click.echo(one_line(f"    {fact.page}:{fact.start}-{fact.end}  {fact.published or ''}  [{fact.pattern}]"))


def _name(store: Store, id: str) -> str:
    entity = store.entity(id)
    return entity.name if entity else id


@click.command(context_settings=HELP)
@out_option
@click.option("--park", metavar="P", help="Only projects in this park or place, or in what lies in it.")
@click.option("--status", metavar="S", help="Only projects that have come so far: underConstruction or 在建.")
@click.option("--stalled", type=click.IntRange(min=1), metavar="MONTHS", help="Only those not heard of for so long.")
@limit_option
@format_option("table", "json", "tsv")
def projects(
    out: Path, park: str | None, status: str | None, stalled: int | None, limit: int | None, form: str
) -> None:
    """Prints the ledger of projects: investors, amount, park, stage, first and last seen.

    A mark (!) stands where pages contradict each other. --stalled counts from the newest page of the graph.
    """
    from kg.ledger import is_stalled, ledger

    with open_store(out) as store:
        wanted = _status(store, status) if status else None
        entries = ledger(store)
        if park:
            inside = _inside(store, park)
            entries = [entry for entry in entries if entry.project.id in inside]
        if wanted:
            entries = [entry for entry in entries if entry.stage is not None and entry.stage.status == wanted]
        if stalled:
            now = max((entry.last for entry in ledger(store) if entry.last), default="")
            entries = [entry for entry in entries if now and is_stalled(entry, months=stalled, now=now)]
    shown = entries[:limit]
    if form == "json":
        echo_json([_entry_json(entry) for entry in shown])
    elif shown:
        columns = ["project", "investors", "amount", "park or place", "stage", "since", "first", "last", "id"]
        echo_rows(columns, [_entry_row(entry) for entry in shown], form=form)
    tell_rest(len(entries), len(shown))


def _status(store: Store, word: str) -> str:
    labels = store.schema.statuses
    names = {**{name: name for name in labels}, **{label: name for name, label in labels.items()}}
    if word not in names:
        raise click.BadParameter(f"{word} is none of {', '.join(labels)}", param_hint="--status")
    return names[word]


def _inside(store: Store, name: str) -> set[str]:
    """Ids of what lies in a park or place, at any depth."""
    from kg.queries import Questions

    start = the_node(Questions(store), name).id
    found, todo = {start}, [start]
    while todo:
        for link in store.links_of(todo.pop()):
            if link.tail in found and link.relation in ("inPark", "locatedIn", "partOf") and link.head not in found:
                found.add(link.head)
                todo.append(link.head)
    return found


def _entry_row(entry: Entry) -> list[object]:
    contradicted = {conflict.name for conflict in entry.conflicts}
    amount = "" if entry.amount is None else yuan(entry.amount)
    stage = entry.stage
    return [
        entry.project.name,
        "、".join(entry.investors),
        amount + ("!" if "investment" in contradicted else ""),
        "、".join(entry.parks or entry.places),
        stage.status + ("!" if contradicted - {"investment"} else "") if stage else "",
        stage.date if stage else "",
        entry.first,
        entry.last,
        entry.project.id,
    ]


def _entry_json(entry: Entry) -> dict[str, Any]:
    stage = entry.stage
    return {
        "id": entry.project.id,
        "name": entry.project.name,
        "investors": list(entry.investors),
        "investment": entry.amount,
        "parks": list(entry.parks),
        "places": list(entry.places),
        "stage": {"status": stage.status, "date": stage.date} if stage else None,
        "first": entry.first,
        "last": entry.last,
        "conflicts": [conflict_json(conflict) for conflict in entry.conflicts],
    }


def conflict_json(conflict: Conflict) -> dict[str, Any]:
    """Values that contradict each other, each with its pages."""
    values = [{"value": value, "pages": sorted({fact.page for fact in facts})} for value, facts in conflict.values]
    return {"name": conflict.name, "values": values}
