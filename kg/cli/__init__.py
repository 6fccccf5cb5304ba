"""The command line: parse, call, print. Data goes to stdout, messages to stderr.

Libraries are imported by the commands that need them: ``kg --help`` loads click alone.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from kg import __version__
from kg.cli.options import HELP

COMMANDS = {
    "build": "build", "extract": "extract", "explain": "explain", "neighbors": "neighbors", "path": "neighbors",
    "show": "show", "search": "look", "who": "time", "projects": "time", "ask": "ask", "sparql": "sparql",
    "serve": "serve", "stats": "look", "check": "check", "diff": "diff", "review": "decide", "rename": "decide",
    "forget": "decide", "undo": "decide", "export": "build",
}  # fmt: skip
"""Each command with the module that it stands in, which is imported when the command is asked for."""


class Commands(click.Group):
    """The commands; only the one that is called is imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Their names, sorted."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a name, None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"kg.cli.{COMMANDS[cmd_name]}"), cmd_name)
        version = click.version_option(__version__, "--version", message="kg %(version)s")
        return version(command) if not any(option.name == "version" for option in command.params) else command


@click.group(cls=Commands, context_settings=HELP)
@click.version_option(__version__, "--version", message="kg %(version)s")
def cli() -> None:
    """Pages of Chinese local newspapers in, a knowledge graph with the sentence behind every edge out."""


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
