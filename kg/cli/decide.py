"""``kg review``, ``kg rename``, ``kg forget``, ``kg undo``: what the user knows better, kept beside the store."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import HELP, limit_option, open_store, out_option, the_node, writing
from kg.cli.tables import echo_separated, one_line

if TYPE_CHECKING:
    from kg.resolve.decisions import Decision
    from kg.store import Doubt, Store

COLUMNS = ["verdict", "score", "one", "other", "reason", "sentence of one", "sentence of other"]
ANSWERS = {"s": "same", "d": "different"}
SHOWN = 2
"""So many sentences of each node are shown."""


@click.command(context_settings=HELP)
@out_option
@limit_option
@click.option(
    "--take", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Take the verdicts from a TSV file that this command printed: same or different in its first column.",
)  # fmt: skip
def review(out: Path, limit: int | None, take: Path | None) -> None:
    """Asks about pairs that may be one thing, likeliest first.

    On a terminal each pair is shown with reasons and sentences: s same, d different, Enter skip, q quit. In a pipe the
    pairs are printed as TSV for a spreadsheet; --take reads the verdicts back.
    """
    with open_store(out) as store, writing(out):
        doubts = list(store.doubts())[:limit]
        if take is not None:
            rows = list(_taken(take))
        elif not doubts:
            click.echo("kg: no doubtful pair is left", err=True)
            return
        elif sys.stdin.isatty() and sys.stdout.isatty():
            rows = list(_asked(store, doubts))
        else:
            echo_separated(COLUMNS, [_row(store, doubt) for doubt in doubts], form="tsv")
            return
        _decide(store, rows)


def _row(store: Store, doubt: Doubt) -> list[object]:
    said = [next(iter(_sentences(store, id)), "") for id in (doubt.one, doubt.other)]
    return ["", f"{doubt.score:.2f}", doubt.one, doubt.other, doubt.reason, *said]


def _sentences(store: Store, id: str) -> Iterator[str]:
    """Sentences that speak of a node, with their page."""
    for fact in [*store.facts_from(id), *store.facts_to(id)][:SHOWN]:
        yield f"{fact.quote} ({fact.page})"


def _asked(store: Store, doubts: list[Doubt]) -> Iterator[tuple[str, str, str]]:
    for number, doubt in enumerate(doubts, 1):
        click.echo(f"\n{number} of {len(doubts)}: {one_line(doubt.reason)}")
        for id in (doubt.one, doubt.other):
            entity = store.entity(id)
            click.echo(one_line(f"  {id}  {'、'.join(entity.aliases) if entity else ''}"))
            for sentence in _sentences(store, id):
                click.echo(one_line(f"    “{sentence}”"))
        answer = click.prompt("same / different / skip / quit", default="", show_default=False).strip().lower()[:1]
        if answer == "q":
            return
        if answer in ANSWERS:
            yield ANSWERS[answer], doubt.one, doubt.other


def _taken(file: Path) -> Iterator[tuple[str, str, str]]:
    """The verdicts of a spreadsheet; rows without one are skipped."""
    with file.open(encoding="utf-8-sig", newline="") as rows:
        for number, row in enumerate(csv.DictReader(rows, delimiter="\t"), 2):
            verdict = (row.get("verdict") or "").strip().lower()
            if verdict and verdict not in ANSWERS.values():
                raise click.ClickException(f"{file}:{number}: {verdict} is neither same nor different; mend the row")
            if verdict:
                yield verdict, str(row["one"]), str(row["other"])


def _decide(store: Store, rows: Iterable[tuple[str, str, str]]) -> None:
    """Adds verdicts on nodes to the decisions and resolves the graph anew."""
    from kg.resolve.decisions import Decision
    from kg.resolve.references import reference

    found = [
        Decision(verdict, reference(store, one), reference(store, other))  # type: ignore[arg-type]
        for verdict, one, other in rows
    ]
    if not found:
        click.echo("kg: nothing decided", err=True)
        return
    _add(store, found)


def _add(store: Store, rows: list[Decision]) -> None:
    from kg.pipeline import DECISIONS
    from kg.resolve.decisions import load_decisions, save_decisions

    file = store.path.with_name(DECISIONS)
    known = [row for row in load_decisions(file).rows if row not in rows]
    _resolve_with(store, file, [*known, *rows])
    for row in rows:
        click.echo(one_line(f"{row.verdict} {row.one} {row.other}").rstrip())
    save_decisions(file, [*known, *rows])


def _resolve_with(store: Store, file: Path, rows: list[Decision]) -> None:
    """Resolves the graph by these decisions; what cannot be obeyed is refused and leaves all as it was."""
    from kg.extraction import Reader
    from kg.pipeline import resolve
    from kg.resolve.decisions import Decisions

    resolve(store, Reader().rules, Decisions(tuple(rows)))
    click.echo(f"kg: resolved anew; exports in {file.parent} stay as they were until kg build or kg export", err=True)


@click.command(context_settings=HELP)
@click.argument("name")
@click.argument("new")
@out_option
def rename(name: str, new: str, out: Path) -> None:
    """Gives a node another name; the old one stays as an alias."""
    from kg.resolve.decisions import Decision
    from kg.resolve.references import reference

    with open_store(out) as store, writing(out):
        _add(store, [Decision("rename", reference(store, _node_id(store, name)), new)])


@click.command(context_settings=HELP)
@click.argument("name")
@out_option
def forget(name: str, out: Path) -> None:
    """Leaves a node out of the graph, with all that is said of it, now and in later builds."""
    from kg.resolve.decisions import Decision
    from kg.resolve.references import reference

    with open_store(out) as store, writing(out):
        _add(store, [Decision("forget", reference(store, _node_id(store, name)))])


@click.command(context_settings=HELP)
@click.argument("number", required=False, type=click.IntRange(min=1))
@out_option
@click.option("--list", "listing", is_flag=True, help="Print the decisions with their numbers.")
def undo(number: int | None, out: Path, listing: bool) -> None:
    """Takes back a decision: the last, or that with the NUMBER that --list prints."""
    from kg.pipeline import DECISIONS
    from kg.resolve.decisions import load_decisions, save_decisions

    with open_store(out) as store, writing(out):
        file = store.path.with_name(DECISIONS)
        rows = list(load_decisions(file).rows)
        if listing:
            for at, row in enumerate(rows, 1):
                click.echo(f"{at}\t{row.line}")
            return
        at = number or len(rows)
        if not 0 < at <= len(rows):
            raise click.ClickException(f"{file}: there is no decision {number or 'to take back'}; see: kg undo --list")
        row = rows.pop(at - 1)
        _resolve_with(store, file, rows)
        save_decisions(file, rows)
        click.echo(one_line(f"took back: {row.verdict} {row.one} {row.other}").rstrip())


def _node_id(store: Store, name: str) -> str:
    from kg.queries import Questions

    return the_node(Questions(store), name).id
