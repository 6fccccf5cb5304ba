"""``kg show``: one node whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import HELP, format_option, node_json, open_store, out_option, the_node
from kg.cli.tables import echo_json, one_line

if TYPE_CHECKING:
    from kg.model import Entity
    from kg.queries import Questions
    from kg.store import Fact


@click.command(context_settings=HELP)
@click.argument("name")
@out_option
@format_option("text", "json")
def show(name: str, out: Path, form: str) -> None:
    """Shows one node with all its sentences.

    Type, aliases, attributes, the career of a person, the stages of a project, what pages contradict each other about,
    why names were taken for one thing, and each claim with its sentence, page and pattern.
    """
    from kg.queries import Questions

    with open_store(out) as store:
        questions = Questions(store)
        node = the_node(questions, name)
        facts = questions.facts(node.id)
        if form == "json":
            echo_json(_json(questions, node, facts))
            return
        for line in _lines(questions, node, facts):
            click.echo(one_line(line))


def _json(questions: Questions, node: Entity, facts: list[Fact]) -> dict[str, Any]:
    from kg.edges import evidence_of
    from kg.timeline import conflicts, stages, terms

    attributes = [
        {"name": item.name, "value": item.value, "unit": item.unit, "modality": item.modality, "dates": item.dates}
        for item in questions.attributes(node.id)
    ]
    pages = questions.pages_of(facts)
    claims = [
        {"head": fact.head, "relation": fact.predicate, "tail": fact.tail, "value": fact.value, "unit": fact.unit}
        | {"title": fact.title, "modality": fact.modality, "claim_date": fact.date, **evidence_of([fact])[0]}
        | {"issue": pages[fact.page].issue, "page_number": pages[fact.page].page_number}
        for fact in facts
    ]
    own = [fact for fact in facts if fact.head == node.id]
    posts = [
        {"person": term.person, "holder": term.tail, "title": term.title, "first": term.first, "last": term.last}
        for term in terms(facts)
    ]
    ladder = [{"status": stage.status, "date": stage.date} for stage in stages(own, questions.schema)]
    apart = [{"name": c.name, "values": [value for value, _ in c.values]} for c in conflicts(own)]
    about = {"reasons": list(node.reasons), "pages": list(questions.store.pages_of(node.id)), "attributes": attributes}
    return {**node_json(node), **about, "posts": posts, "stages": ladder, "conflicts": apart, "claims": claims}


def _lines(questions: Questions, node: Entity, facts: list[Fact]) -> Iterator[str]:
    from kg.paper import from_text, told

    info = questions.schema.types.get(node.type)
    yield f"{node.name}  {node.type} {info.zh if info else ''}"
    yield f"  id       {node.id}"
    for label, values in (("aliases", node.aliases), ("pages", questions.store.pages_of(node.id))):
        if values:
            yield f"  {label:8} {'、'.join(values)}"
    for reason in node.reasons:
        yield f"  one as   {reason}"
    yield from _given(questions, node)
    for item in questions.attributes(node.id):
        modality = "" if item.modality == "actual" else f" ({item.modality})"
        yield f"  {item.name} = {item.value} {item.unit or ''}".rstrip() + modality
    yield from _time(questions, node, facts)
    pages = questions.pages_of(facts)
    for fact in facts:
        yield ""
        yield _claim(questions, node, fact)
        yield f"    “{fact.quote}”"
        yield f"    {fact.page}:{fact.start}-{fact.end}  {fact.article or ''}  [{fact.pattern}]"
        page, places = pages[fact.page], from_text(fact.places)
        where = [f"issue {page.issue}"] if page.issue else []
        where += [f"printed page {page.page_number}"] if page.page_number else []
        where += [told(places)] if places else []
        if where:
            yield f"    {', '.join(where)}"


def _given(questions: Questions, node: Entity) -> Iterator[str]:
    """What contains a place, and what became of it."""
    for link in questions.store.links_of(node.id):
        if link.relation in questions.schema.given and link.head == node.id:
            label = questions.schema.given[link.relation].en
            yield f"  {label:8} {_name(questions, link.tail)}"


def _time(questions: Questions, node: Entity, facts: list[Fact]) -> Iterator[str]:
    """Posts with the time in which they are seen, stages with their dates, contradictions with their pages."""
    from kg.timeline import conflicts, sources, stages, terms

    for term in terms(facts):
        other = f" of {_name(questions, term.tail)}" if term.person == node.id else ""
        person = "" if term.person == node.id else f"{_name(questions, term.person)}: "
        span = " – ".join(dict.fromkeys(date for date in (term.first, term.last) if date))
        yield f"  post     {person}{term.title or '…'}{other}" + (f"  {span}" if span else "")
    own = [fact for fact in facts if fact.head == node.id]
    for stage in stages(own, questions.schema):
        label = questions.schema.statuses[stage.status]
        yield f"  stage    {label} {stage.status}  {stage.date or '?'}  ({stage.fact.page})"
    for conflict in conflicts(own):
        told = [f"{value} ({sources(some)}: {some[0].page})" for value, some in conflict.values]
        yield f"  conflict {conflict.name}: {' or '.join(told)}"


def _claim(questions: Questions, node: Entity, fact: Fact) -> str:
    """What a claim says, from the node's side."""
    if fact.tail is None:
        what = f"{fact.predicate} = {fact.value} {fact.unit or ''}".rstrip()
    elif fact.head == node.id:
        what = f"—{fact.predicate}→ {_name(questions, fact.tail)}"
    else:
        what = f"←{fact.predicate}— {_name(questions, fact.head)}"
    notes = [note for note in (fact.title, fact.date) if note]
    notes += [fact.modality] if fact.modality != "actual" else []
    return what + (f" ({', '.join(notes)})" if notes else "")


def _name(questions: Questions, id: str) -> str:
    entity = questions.store.entity(id)
    return entity.name if entity else id
