"""``kg diff``."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import HELP, format_option, limit_option, open_store, tell_rest
from kg.cli.tables import echo_rows

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command(context_settings=HELP)
@click.argument("old", type=FOLDER)
@click.argument("new", type=FOLDER)
@limit_option
@format_option("table", "json", "tsv")
def diff(old: Path, new: Path, limit: int | None, form: str) -> None:
    """Lists what the graph in folder NEW has gained (+), lost (-) and changed (~) against the one in OLD."""
    from kg.difference import differences

    with open_store(old) as before, open_store(new) as now:
        changes = list(differences(before, now))
    shown = changes[:limit]
    if shown or form == "json":
        echo_rows(["sign", "what", "type", "name", "old", "new"], shown, form=form)
    tell_rest(len(changes), len(shown))
