"""``kg check``."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import HELP, format_option, out_option
from kg.cli.tables import echo_rows

EXPORT = "graph.ttl"


@click.command(context_settings=HELP)
@out_option
@format_option("text", "json", "tsv")
def check(out: Path, form: str) -> None:
    """Validates the Turtle export against the shapes of the model.

    Says which node breaks which shape; exit status 1 when one does.
    """
    from kg.check import CheckError
    from kg.check import check as faults_of

    file = out / EXPORT
    if not file.is_file():
        raise click.ClickException(f"{file}: no export here; write one with: kg export --format ttl -o {out}")
    try:
        faults = faults_of(file)
    except CheckError as error:
        raise click.ClickException(str(error)) from error
    if form == "text":
        for fault in faults:
            value = f": {fault.value}" if fault.value else ""
            click.echo(f"{fault.node}\n    {fault.message}{value}")
        click.echo(f"{file}: {len(faults)} faults" if faults else f"{file}: conforms", err=True)
    else:
        rows = [[fault.node, fault.message, fault.path, fault.value] for fault in faults]
        echo_rows(["node", "message", "path", "value"], rows, form=form)
    if faults:
        raise click.exceptions.Exit(1)
