"""``kg explain``: why a sentence gave the claims that it gave, and no others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.extract import read_input, statement
from kg.cli.options import HELP, format_option
from kg.cli.tables import echo_json, one_line

if TYPE_CHECKING:
    from kg.claims.explain import Attempt
    from kg.mentions import Marked
    from kg.model import Claim

NEAR = 12
"""So many patterns that nearly fired are printed for a sentence."""
WORDS = re.compile(r"\[((?:[^][|{}]*\|){3})[^][{}]+\]")
"""Words of a form one of which must be there; the first three stand for all."""
LONGEST_FORM = 200


def brief(form: str) -> str:
    """A form in one line; the file that its pattern names has it whole."""
    few = WORDS.sub(r"[\1…]", form)
    return few if len(few) <= LONGEST_FORM else f"{few[:LONGEST_FORM]}…"


@click.command(context_settings=HELP)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--at", "text", required=True, metavar="TEXT", help="Explain the sentences that hold this text.")
@format_option("text", "json")
def explain(file: Path, text: str, form: str) -> None:
    """Says why a sentence gave these claims and no others.

    FILE may be - for stdin. For each sentence that holds TEXT: what was seen in it, the patterns that fired, those that
    fit but were blocked, and those whose words stand in it while something else is missing.
    """
    from kg.claims.explain import explain as attempts_of
    from kg.extraction import Reader

    reader = Reader()
    told = []
    for page in read_input(file):
        rows = [row for row in reader.marked(page) if text in page.printed[row.sentence.start : row.sentence.end]]
        frames = [c for c in reader.read(page).claims if c.pattern.endswith(("/name", "/article"))] if rows else []
        for row in rows:
            attempts = attempts_of(row.sentence, row.top, reader.grammar, topic=row.topic)
            said = [claim for claim in frames if claim.start == row.sentence.start]
            told.append((row, attempts, said))
    if not told:
        name = "stdin" if str(file) == "-" else one_line(file.name)
        message = f"kg: no sentence of {name} holds {text}; give a part of one sentence as printed"
        click.echo(message, err=True)
        raise click.exceptions.Exit(1)
    if form == "json":
        echo_json([_as_json(*each) for each in told])
        return
    for index, each in enumerate(told):
        for line in (*([""] if index else []), *_lines(*each)):
            click.echo(one_line(line) if line else "")


def _lines(row: Marked, attempts: Sequence[Attempt], frames: Sequence[Claim]) -> Iterator[str]:
    yield row.sentence.text
    yield "seen"
    for mention in row.top:
        same = "" if mention.name == mention.text else f" = {mention.name}"
        yield f"    {mention.type}: {mention.text}{same}  [{mention.rule}]"
    near = [each for each in attempts if each.outcome == "near"]
    for outcome in ("fired", "blocked"):
        chosen = [each for each in attempts if each.outcome == outcome]
        if chosen or (outcome == "fired" and frames):
            yield outcome
        for each in chosen:
            why = f": {each.why}" if each.why else ""
            yield f"    {each.pattern.id} ({each.pattern.place}) on {each.matched}{why}"
            yield from (f"        {statement(claim, {})}" for claim in each.claims)
        if outcome == "fired":
            yield from (f"    {claim.pattern} without words: {statement(claim, {})}" for claim in frames)
    if near:
        yield "near"
    for each in near[:NEAR]:
        yield f"    {each.pattern.id} ({each.pattern.place}): {each.why}; its form: {brief(each.pattern.form.text)}"
    if len(near) > NEAR:
        yield f"    … {len(near) - NEAR} more; --format json has them all"


def _as_json(row: Marked, attempts: Sequence[Attempt], frames: Sequence[Claim]) -> dict[str, Any]:
    return {
        "sentence": row.sentence.text,
        "mentions": [{"text": m.text, "type": m.type, "name": m.name, "rule": m.rule} for m in row.top],
        "attempts": [
            {
                "pattern": each.pattern.id,
                "place": each.pattern.place,
                "form": each.pattern.form.text,
                "outcome": each.outcome,
                "why": each.why,
                "matched": each.matched,
                "claims": [statement(claim, {}) for claim in each.claims],
            }
            for each in attempts
        ],
        "frames": [{"pattern": claim.pattern, "claim": statement(claim, {})} for claim in frames],
    }
