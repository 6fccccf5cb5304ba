"""The command line: parse, call, print. Data goes to stdout, messages to stderr.

Libraries are imported by the commands that need them: ``kg --help`` loads click alone.
"""

from __future__ import annotations

import os
import sys

import click

from kg import __version__
from kg.cli.ask import ask
from kg.cli.build import build, export
from kg.cli.check import check
from kg.cli.decide import forget, rename, review, undo
from kg.cli.diff import diff
from kg.cli.explain import explain
from kg.cli.extract import extract
from kg.cli.look import search, stats
from kg.cli.neighbors import neighbors, path
from kg.cli.options import HELP
from kg.cli.serve import serve
from kg.cli.show import show
from kg.cli.sparql import sparql
from kg.cli.time import projects, who


@click.group(context_settings=HELP)
@click.version_option(__version__, "--version", message="kg %(version)s")
def cli() -> None:
    """Pages of Chinese local newspapers in, a knowledge graph with the sentence behind every edge out."""


COMMANDS = (
    build, extract, explain, neighbors, path, show, search, who, projects, ask, sparql, serve, stats, check, diff,
    review, rename, forget, undo, export,
)  # fmt: skip
for command in COMMANDS:
    cli.add_command(click.version_option(__version__, "--version", message="kg %(version)s")(command))


def main() -> None:
    """Runs ``kg`` and ends the process: 0 done, 1 done with failures or nothing found, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A pipe gets UTF-8 whatever the locale; a terminal what it can show. File names may be no Unicode.
            pipe = {"encoding": "utf-8", "errors": "backslashreplace"}
            stream.reconfigure(**({"errors": "replace"} if stream.isatty() else pipe))
    try:
        status = cli.main(prog_name="kg", standalone_mode=False) or 0
        sys.stdout.flush()
    except click.UsageError as error:
        error.show()
        status = error.exit_code
    except click.ClickException as error:
        click.echo(f"kg: {error.format_message()}", err=True)
        status = error.exit_code
    except click.Abort:
        click.echo("kg: interrupted; pages read so far are stored", err=True)
        status = 130
    except BrokenPipeError:
        # Whoever read the output has gone; so nobody misses the rest, nor a complaint at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except _expected() as error:
        click.echo(f"kg: {error}", err=True)
        status = 1
    sys.exit(status)


def _expected() -> tuple[type[Exception], ...]:
    """Errors whose text is meant for the user."""
    from kg.jobs import JobError
    from kg.ontology import OntologyError
    from kg.readers import PageError
    from kg.resolve.decisions import DecisionError
    from kg.store import StoreError

    return (OSError, StoreError, PageError, OntologyError, DecisionError, JobError)
