"""What several commands share: options, opening the store, finding the node that a user means."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from kg.model import Entity
    from kg.queries import Questions
    from kg.schema import Schema
    from kg.store import Store

Command = TypeVar("Command", bound=Callable[..., Any])
HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
STORE = "graph.db"
LOCK = ".graph.lock"


def out_option(command: Command) -> Command:
    """``-o DIR``, the folder of the graph."""
    kind = click.Path(file_okay=False, path_type=Path)
    return click.option(
        "-o", "--out", type=kind, default=Path("out"), show_default=True, metavar="DIR", help="Folder of the graph."
    )(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """``--format``; the first is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="Form of the output.",
    )


def lang_option(about: str) -> Callable[[Command], Command]:
    """``--lang``, by default the language of the user's locale."""
    kind = click.Choice(["zh", "en"])
    return click.option("--lang", type=kind, default=locale_language, show_default="by locale", help=about)


def locale_language() -> str:
    """``zh`` in a Chinese locale and where none is set (the pages are Chinese), ``en`` in any other."""
    name = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(key))), "")
    language = re.split("[_.@]", name)[0].lower()
    return "zh" if language in {"", "c", "posix", "zh"} else "en"


def limit_option(command: Command) -> Command:
    """``--limit N``."""
    return click.option("--limit", type=click.IntRange(min=1), metavar="N", help="List at most so many.")(command)


def type_option(command: Command) -> Command:
    """``--type T``, as often as wanted."""
    return click.option(
        "--type", "types", multiple=True, metavar="T", help="Only nodes of this type: Company or 企业."
    )(command)


def relations_option(command: Command) -> Command:
    """``--relation R``, as often as wanted."""
    return click.option(
        "--relation", "relations", multiple=True, metavar="R", help="Only along this relation: inPark or 入园."
    )(command)


def a_date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """The value of an option that takes a date. Raises click.BadParameter."""
    from kg.exports.terms import date_literal

    if value is not None and date_literal(value) is None:
        raise click.BadParameter(f"{value} is no date such as 2023, 2023-04 or 2023-04-15")
    return value


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """Whoever writes the graph of a folder does so alone; who comes second says so and waits."""
    from filelock import FileLock, Timeout

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.ClickException(f"{out}: cannot be made ({error.strerror}); choose another -o") from error
    lock = FileLock(out / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        click.echo(f"kg: another kg is writing {out}; waiting until it is done", err=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def open_store(out: Path) -> Store:
    """The graph in a folder, for reading."""
    from kg.store import Store

    return Store.open(out / STORE, create=False)


def named(words: Iterable[str], known: Mapping[str, Any], option: str) -> list[str]:
    """The types or relations that a user named in English or Chinese. Raises click.BadParameter."""
    by_label = {info.zh: name for name, info in known.items()}
    names = []
    for word in words:
        if word not in known and word not in by_label:
            from kg.ontology import did_you_mean

            hint = did_you_mean(word, [*known, *by_label])
            raise click.BadParameter(f"{word} is none of {', '.join(known)}{hint}", param_hint=option)
        names.append(word if word in known else by_label[word])
    return names


def node_types(schema: Schema) -> dict[str, Any]:
    """The types that nodes have."""
    return {name: info for name, info in schema.types.items() if not info.is_value}


def the_node(questions: Questions, name: str) -> Entity:
    """The one node that the name means; ends the command with a list of candidates where it may mean several."""
    found = questions.find(name)
    if len(found) == 1:
        return found[0]
    if not found:
        click.echo(f"kg: nothing is called {name}; try: kg search with a shorter part of the name", err=True)
    else:
        click.echo(f"kg: {name} may mean {len(found)} nodes; name one of them by its id:", err=True)
        for entity in found[:20]:
            click.echo(f"  {entity.id}\t{entity.type}\t{entity.name}", err=True)
        if len(found) > 20:
            click.echo(f"  … {len(found) - 20} more", err=True)
    raise click.exceptions.Exit(1)


def node_json(entity: Entity) -> dict[str, Any]:
    """A node in the JSON of the commands."""
    names = {"id": entity.id, "type": entity.type, "name": entity.name, "aliases": list(entity.aliases)}
    return {**names, "code": entity.code}


def tell_rest(found: int, shown: int) -> None:
    """Says on stderr what the output leaves out; ends with status 1 where there is nothing."""
    if not found:
        click.echo("kg: nothing found", err=True)
        raise click.exceptions.Exit(1)
    if shown < found:
        click.echo(f"kg: {found - shown} more; raise --limit to see them", err=True)
