"""The README tells the truth: its sessions are run, its pattern is loaded.

``python tests/test_readme.py --write`` puts the present output into the README. Where a session ends its output
with ``…``, only the lines before are shown and compared; as many are written anew (``SHOWN`` where there are none yet).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.claims.grammar import load_grammar
from kg.ontology import load_ontology

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
MORE = "…"
SHOWN = 12


@dataclass(frozen=True)
class Step:
    """A command of a session with the output that the README shows of it."""

    command: str
    shown: tuple[str, ...]

    @property
    def is_cut(self) -> bool:
        """Whether the output goes on."""
        return self.shown[-1:] == (MORE,)


def steps_in(block: str) -> list[Step]:
    """The commands of a block of the README."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [Step(lines[0], tuple(lines[1:])) for lines in (part.splitlines() for part in parts)]


def run_steps(steps: list[Step], folder: Path) -> Iterator[subprocess.CompletedProcess[str]]:
    """Runs the commands one after another in a folder that holds what the README speaks of, and no more."""
    for name in ("seeds", "ontology"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "bin").mkdir()
    kg = folder / "bin" / "kg"
    kg.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m kg "$@"\n', "utf-8")
    kg.chmod(0o755)
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    for step in steps:
        yield subprocess.run(
            ["bash", "-c", step.command], cwd=folder, env={**os.environ, "PATH": path}, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip


STEPS = [step for block in BLOCK.findall(README.read_text("utf-8")) for step in steps_in(block)]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> list[subprocess.CompletedProcess[str]]:
    """What the commands of the README answer, in its order."""
    return list(run_steps(STEPS, tmp_path_factory.mktemp("readme")))


@pytest.mark.parametrize("number", range(len(STEPS)), ids=[step.command[:40] for step in STEPS])
def test_session_is_what_happens(answers: list[subprocess.CompletedProcess[str]], number: int) -> None:
    step, answer = STEPS[number], answers[number]
    assert answer.returncode == 0, answer.stdout
    lines = answer.stdout.splitlines()
    if step.is_cut:
        assert len(lines) >= len(step.shown)
        lines = [*lines[: len(step.shown) - 1], MORE]
    assert lines == list(step.shown), "python tests/test_readme.py --write puts in the present output"


def test_pattern_of_the_readme_loads(tmp_path: Path) -> None:
    example = re.search(r"^```yaml\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert example is not None
    for part in ("patterns", "lexicon"):
        shutil.copytree(ROOT / "ontology" / part, tmp_path / part)
    shutil.copy(ROOT / "ontology" / "schema.yaml", tmp_path)
    with (tmp_path / "patterns" / "inPark.yaml").open("a", encoding="utf-8") as patterns:
        patterns.write(example[1])
    assert "inPark/迁入园区" in [pattern.id for pattern in load_grammar(load_ontology(tmp_path)).patterns]


def _rewritten(text: str, answers: Iterator[subprocess.CompletedProcess[str]]) -> str:
    def block(found: re.Match[str]) -> str:
        return "".join(f"$ {step.command}\n{_output(step, next(answers))}" for step in steps_in(found[0]))

    return BLOCK.sub(block, text)


def _output(step: Step, answer: subprocess.CompletedProcess[str]) -> str:
    if answer.returncode:
        raise SystemExit(f"{step.command}: exit status {answer.returncode}\n{answer.stdout}")
    lines = answer.stdout.splitlines()
    if step.is_cut:
        lines = [*lines[: len(step.shown) - 1 or SHOWN], MORE]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        README.write_text(_rewritten(README.read_text("utf-8"), run_steps(STEPS, Path(scratch))), "utf-8")
