"""``kg build --engine spark``: the same graph on a cluster."""

from __future__ import annotations

import re
from functools import wraps
from pathlib import Path
from typing import Any, cast

import click

from kg.cli.options import Command, writing

ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://")
LOCAL_ONLY = {"formats": "--export", "prune": "--prune", "lang": "--lang", "jobs": "--jobs"}
"""Options that mean nothing to a cluster."""


class Place(click.Path):
    """A path of this machine, or an address that a cluster reads and writes: ``hdfs://namenode/papers``."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Addresses stay text."""
        if isinstance(value, str) and ADDRESS.match(value):
            return value
        return super().convert(value, param, ctx)


def place_option(command: Command) -> Command:
    """``-o DIR``, which may be an address for a cluster."""
    kind = Place(file_okay=False, path_type=Path)
    return click.option(
        "-o", "--out", type=kind, default=Path("out"), show_default=True, metavar="DIR", help="Folder of the graph."
    )(command)


def engine_options(command: Command) -> Command:
    """``--engine`` and ``--master``; the command itself builds on this machine."""

    @wraps(command)
    def run(
        *, engine: str, master: str | None, inputs: tuple[Path | str, ...], out: Path | str, **options: Any
    ) -> None:
        if engine == "spark":
            build_on_cluster(click.get_current_context(), inputs, out, master, options["base"])
        elif master is not None:
            raise click.UsageError("--master goes with --engine spark")
        else:
            [folder, *paths] = local_paths((out, *inputs))
            command(inputs=tuple(paths), out=folder, **options)

    address = click.option("--master", metavar="URL", help="Address of the cluster, such as spark://host:7077.")
    engines = click.option(
        "--engine",
        type=click.Choice(["local", "spark"]),
        default="local",
        show_default=True,
        help="What does the work: this machine, or a Spark cluster.",
    )
    return cast(Command, engines(address(run)))


def local_paths(places: tuple[Path | str, ...]) -> tuple[Path, ...]:
    """The places, if they are paths of this machine. Raises click.UsageError."""
    for place in places:
        if not isinstance(place, Path):
            raise click.UsageError(f"{place}: only --engine spark reads and writes addresses")
    return tuple(place for place in places if isinstance(place, Path))


def build_on_cluster(
    context: click.Context, inputs: tuple[Path | str, ...], out: Path | str, master: str | None, base: str | None
) -> None:
    """Builds there, and tells what was done."""
    from kg.cluster.session import ClusterError, check
    from kg.readers import find_files

    if master is None:
        raise click.UsageError("--engine spark needs --master, such as spark://host:7077; local[*] is this machine")
    for name, option in LOCAL_ONLY.items():
        if name in context.params and context.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT:
            raise click.UsageError(f"{option} goes with --engine local only")
    try:
        check()
        if not any(isinstance(place, str) or place.exists() for place in inputs):
            raise click.ClickException(find_files([place for place in inputs if isinstance(place, Path)])[1][0])
        _build(inputs, out, master, base)
    except ClusterError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("kg: interrupted; nothing was written", err=True)
        raise click.exceptions.Exit(130) from None


def _build(inputs: tuple[Path | str, ...], out: Path | str, master: str, base: str | None) -> None:
    from contextlib import nullcontext

    from kg.cluster.build import build
    from kg.cluster.folder import check_names

    if isinstance(out, Path) and out.is_dir():
        check_names(out, (path.name for path in out.iterdir()))
    with writing(out) if isinstance(out, Path) else nullcontext():
        built = build(inputs, out, master=master, base=base)
    for failure in built.failures:
        click.echo(f"kg: {failure}", err=True)
    if (more := built.failed - len(built.failures)) > 0:
        click.echo(f"kg: {more} more that cannot be read", err=True)
    pages = "page" if built.pages == 1 else "pages"
    click.echo(f"{built.pages} {pages} read, {built.failed} failed; {built.nodes} nodes in {out}", err=True)
    if built.failed:
        raise click.exceptions.Exit(1)
