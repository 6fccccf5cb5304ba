"""``kg extract``: what is seen in one text, without a store."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import HELP, format_option
from kg.cli.tables import echo_json, one_line

if TYPE_CHECKING:
    from kg.model import Claim, Mention, Page, Reading, Sentence

STDIN = "stdin"


@click.command(context_settings=HELP)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@format_option("text", "json", "raw")
def extract(file: Path, form: str) -> None:
    """Shows what is seen in one file, without a graph.

    FILE may be - for stdin. Entities and relations come with their sentence and the pattern that found them; raw is the
    text whose characters offsets count.
    """
    from kg.extraction import Reader

    if form == "raw":
        for page in read_input(file):
            if page.name not in (file.name, STDIN):
                click.echo(f"== {one_line(page.name)}")
            click.echo(page.raw, nl=not page.raw.endswith("\n"))
        return
    reader = Reader()
    reader.load()
    if form == "json":
        found = [reading_json(reader.read(page)) for page in read_input(file)]
        echo_json(found[0] if len(found) == 1 else found)
    else:
        for number, page in enumerate(read_input(file)):
            if number:
                click.echo()
            for line in reading_lines(reader.read(page)):
                click.echo(line)


def read_input(file: Path) -> Iterator[Page]:
    """The pages of a file, or of stdin; says what of it cannot be read, and ends with status 1 then."""
    from kg.pages import read_pages
    from kg.readers import PageError, Source, printable

    source = (
        Source(STDIN, sys.stdin.buffer.read()) if str(file) == "-" else Source(file.name, file, printable(str(file)))
    )
    problems = 0
    for page in read_pages(source):
        if isinstance(page, PageError):
            click.echo(f"kg: {page}", err=True)
            problems += 1
        else:
            yield page
    if problems:
        raise click.exceptions.Exit(1)


def reading_json(reading: Reading) -> dict[str, Any]:
    """The JSON of ``kg extract``; offsets are characters of the raw input."""
    page = reading.page
    relations = [claim for claim in reading.claims if claim.tail is not None]
    attributes = [claim for claim in reading.claims if claim.tail is None]
    return {
        "page": page.name,
        "date": page.date,
        "issue": page.issue,
        "page_number": page.page_number,
        "place": _place_name(reading.place),
        "place_code": reading.place,
        "articles": [
            {"title": article.headline, "date": article.date, **_span(page, article.start, article.end)}
            for article in reading.articles
        ],
        "mentions": [
            {
                "text": page.printed[mention.start : mention.end],
                "type": mention.type,
                **_span(page, mention.start, mention.end),
                "entity": mention.entity or None,
                "role": mention.role,
                "rule": mention.rule,
            }
            for mention in _written(reading)
        ],
        "entities": [
            {"id": entity.id, "type": entity.type, "name": entity.name, "aliases": list(entity.aliases)}
            | {"code": entity.code, "reasons": list(entity.reasons)}
            for entity in reading.entities
        ],
        "claims": [
            {
                "head": claim.head.entity,
                "relation": claim.predicate,
                "tail": claim.tail.entity if claim.tail else None,
                "title": claim.title,
                **_source(page, claim),
            }
            for claim in relations
        ],
        "attributes": [
            {"entity": claim.head.entity, "name": claim.predicate, "value": claim.value, "unit": claim.unit}
            | _source(page, claim)
            for claim in attributes
        ],
    }


def _span(page: Page, start: int, end: int) -> dict[str, int]:
    first, last = page.raw_span(start, end)
    return {"start": first, "end": last}


def _source(page: Page, claim: Claim) -> dict[str, Any]:
    from kg.paper import as_json, places_of

    return {
        "date": claim.date,
        "modality": claim.modality,
        "pattern": claim.pattern,
        "quote": page.printed[claim.start : claim.end],
        **_span(page, claim.start, claim.end),
        **as_json(places_of(page.regions, *page.raw_span(claim.start, claim.end))),
    }


def _place_name(code: str | None) -> str | None:
    from kg.gazetteer import load_gazetteer

    division = load_gazetteer().get(code) if code else None
    return division.name if division else None


def reading_lines(reading: Reading) -> Iterator[str]:
    """The sentences of the page, each followed by what was found in it and by which pattern."""
    place = _place_name(reading.place)
    yield " · ".join(filter(None, (one_line(reading.page.name), reading.page.date, place)))
    for article in reading.articles:
        yield ""
        yield f"== {one_line(article.headline) or '…'}"
        for sentence in article.sentences:
            yield one_line(reading.page.printed[sentence.start : sentence.end])
            yield from (f"    {line}" for line in _findings(reading, sentence))


def _written(reading: Reading) -> Iterator[Mention]:
    """The mentions but for those that stand where another thing is named: the place of its article."""
    named = {(m.start, m.end) for m in reading.mentions if m.role == "name"}
    return (m for m in reading.mentions if m.role != "reference" or (m.start, m.end) not in named)


def _findings(reading: Reading, sentence: Sentence) -> Iterator[str]:
    names = {entity.id: entity.name for entity in reading.entities}
    for mention in _written(reading):
        if sentence.start <= mention.start < sentence.end:
            if mention.value is None or mention.entity:
                value = names.get(mention.entity, mention.name)
            else:
                value = f"{mention.value} {mention.unit or ''}".rstrip()
            same = "" if value == mention.text else f" = {value}"
            yield one_line(f"{mention.type}: {mention.text}{same}  [{mention.rule}]")
    for claim in reading.claims:
        if sentence.start <= claim.start < sentence.end:
            yield one_line(f"{statement(claim, names)}  [{claim.pattern}]")


def statement(claim: Claim, names: Mapping[str, str]) -> str:
    """A claim in one line; ``names``: entity ids to the names to print, where they differ from the claim's own."""
    head = names.get(claim.head.entity, claim.head.name)
    if claim.tail is not None:
        said = f"{head} —{claim.predicate}→ {names.get(claim.tail.entity, claim.tail.name)}"
    else:
        said = f"{head} · {claim.predicate} = {claim.value} {claim.unit or ''}".rstrip()
    notes = [note for note in (claim.title, claim.date) if note]
    notes += [claim.modality] if claim.modality != "actual" else []
    return said + (f" ({', '.join(notes)})" if notes else "")
