"""``kg build`` and ``kg export``."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.cluster import Place, engine_options, place_option
from kg.cli.options import HELP, STORE, Command, lang_option, open_store, out_option, writing
from kg.exports import EXPORTS, Source, is_fresh, write_export

if TYPE_CHECKING:
    from kg.store import Store

USUAL = ("ttl", "html", "graphml")
Progress = Callable[[int, int, str], None]
REFRESH = 0.1
"""Seconds between two drawings of the progress bar."""


def _base(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|^`\\]+[/#:]", value):
        raise click.BadParameter(f"{value} is no address that ends in / or #, such as https://example.org/id/")
    return value


def writing_options(command: Command) -> Command:
    """What the exports can be told."""
    command = click.option("--base", callback=_base, metavar="IRI", help="Address of the nodes in RDF.")(command)
    return lang_option("Language of the HTML view.")(command)


@click.command(context_settings=HELP)
@click.argument("inputs", nargs=-1, required=True, type=Place(path_type=Path), metavar="INPUT...")
@place_option
@click.option(
    "--export",
    "formats",
    multiple=True,
    type=click.Choice([*EXPORTS, "none"]),
    help="Exports to write instead of ttl, html and graphml; none for the store alone.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="So many processes read pages; as many as there are processors unless it is given.",
)
@click.option("--prune", is_flag=True, help="Drop pages that are no longer among the inputs.")
@writing_options
@engine_options
def build(
    inputs: tuple[Path, ...],
    out: Path,
    formats: tuple[str, ...],
    jobs: int | None,
    prune: bool,
    lang: str,
    base: str | None,
) -> None:
    """Reads pages into the graph: files, or folders of them.

    Run it again with more pages to add them, with changed pages to replace what they said. A page that cannot be read
    is reported and skipped; the exit status is then 1.
    """
    from kg import pipeline
    from kg.jobs import cores
    from kg.readers import find_files
    from kg.store import Store

    if "none" in formats and len(formats) > 1:
        raise click.UsageError("--export none goes with no other --export")
    if not any(path.exists() for path in inputs):
        # Nothing to do: no folder and no empty graph are left behind.
        raise click.ClickException(find_files(inputs)[1][0])
    with writing(out), Store.open(out / STORE, create=True) as store:
        with _progress_bar() as progress:
            report = pipeline.build(inputs, store, prune=prune, progress=progress, jobs=jobs or cores())
        for line in (*report.skipped, *report.failures):
            click.echo(f"kg: {line}", err=True)
        pages = "page" if report.read == 1 else "pages"
        counts = f"{report.read} {pages} read, {report.unchanged} unchanged, {len(report.failures)} failed"
        counts += f", {len(report.skipped)} skipped" if report.skipped else ""
        counts += f", {report.dropped} dropped" if prune else ""
        click.echo(f"{counts}; {sum(store.counts().values())} nodes in {out / STORE}", err=True)
        _write(store, [form for form in formats or USUAL if form != "none"], out, base=base, lang=lang, anew=False)
    if report.failures:
        raise click.exceptions.Exit(1)


@click.command(context_settings=HELP)
@click.option("--format", "formats", multiple=True, required=True, type=click.Choice([*EXPORTS]), help="What to write.")
@out_option
@writing_options
def export(formats: tuple[str, ...], out: Path, lang: str, base: str | None) -> None:
    """Writes exports again, into the folder of the graph."""
    with open_store(out) as store:
        _write(store, formats, out, base=base, lang=lang, anew=True)


def _write(
    store: Store, formats: tuple[str, ...] | list[str], out: Path, *, base: str | None, lang: str, anew: bool
) -> None:
    source = Source(store, base=base, lang=lang)
    for form in dict.fromkeys(formats):
        if anew or not is_fresh(form, source, out):
            for file in write_export(form, source, out):
                click.echo(f"wrote {file}", err=True)


@contextmanager
def _progress_bar() -> Iterator[Progress | None]:
    """Shows pages done on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    # Without a thread that refreshes it: a process with threads should not be forked.
    bar = Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
    task = bar.add_task("", total=None)
    shown = 0.0

    def show(done: int, total: int, name: str) -> None:
        nonlocal shown
        bar.start()
        bar.update(task, completed=done, total=total, description=name)
        if time.monotonic() - shown > REFRESH:
            bar.refresh()
            shown = time.monotonic()

    try:
        yield show
    finally:
        bar.stop()
