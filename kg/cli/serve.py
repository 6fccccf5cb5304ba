"""``kg serve``."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import HELP, STORE, lang_option, out_option


@click.command(context_settings=HELP)
@out_option
@click.option(
    "--port", type=click.IntRange(0, 65535), default=7878, show_default=True, metavar="N",
    help="Port on this machine; 0 takes one that is free.",
)  # fmt: skip
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), default=20.0, show_default=True, metavar="SECONDS",
    help="A query that takes longer is stopped.",
)  # fmt: skip
@click.option(
    "--limit", type=click.IntRange(min=1), default=10_000, show_default=True, metavar="ROWS",
    help="An answer has at most so many rows.",
)  # fmt: skip
@lang_option("Language of the pages at first.")
def serve(out: Path, port: int, timeout: float, limit: int, lang: str) -> None:
    """Shows the graph in a browser and answers SPARQL on this machine.

    A page for each node with its sentences and its neighbours, a page for queries, and at /sparql the SPARQL 1.1
    Protocol, which only reads. Nobody but this machine is answered. Ctrl-C ends it.
    """
    from kg.serve.server import serve as run

    def ready(address: str) -> None:
        click.echo(f"kg: {address} shows {out / STORE}; Ctrl-C ends it", err=True)

    run(out / STORE, port=port, timeout=timeout, limit=limit, lang=lang, ready=ready)
