"""The package as it is installed: its commands, its data, what it declares and what it loads."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kg import __version__
from kg.cli import COMMANDS

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
IMPORT_NAMES = {
    "pyyaml": "yaml", "ahocorasick-rs": "ahocorasick_rs", "charset-normalizer": "charset_normalizer",
    "opencv-python-headless": "cv2", "pillow": "PIL",
}  # fmt: skip
COMES_ALONG = {"jinja2": "pyvis", "py4j": "pyspark", "werkzeug": "flask"}
"""What is imported though a dependency brings it, by the dependency that does."""
READ = {"jieba", "onnxruntime"}
"""Of the first only the data are read; the second is what another one of them runs on."""
EXTRAS = ("pdf", "ocr", "spark")
"""Dependencies that only some formats of files need, or a build on a cluster."""
SENTENCE = "河津市委书记李晋原到山西启鑫铝业有限公司调研。"


def run(*arguments: str, package: Path = ROOT, cwd: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Runs Python with the package of a folder."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env={**os.environ, "PYTHONPATH": str(package)}, check=False,
        input=stdin, capture_output=True, encoding="utf-8",
    )  # fmt: skip


def test_version_is_said_once() -> None:
    assert PROJECT["version"] == __version__


@pytest.mark.parametrize("command", ["", *sorted(COMMANDS)])
def test_every_command_tells_what_it_does(command: str, tmp_path: Path) -> None:
    words = ["-m", "kg", *command.split()]
    helped, version = run(*words, "-h", cwd=tmp_path), run(*words, "--version", cwd=tmp_path)
    assert (helped.returncode, helped.stderr) == (0, "")
    assert re.match(rf"Usage: kg {command}.*\n\n  [A-Z][^.]*\.\n", helped.stdout)
    assert (version.returncode, version.stdout) == (0, f"kg {__version__}\n")


def test_readme_has_a_section_for_every_command() -> None:
    sections = re.findall(r"^### (\w+)$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(sections) == sorted(COMMANDS)


def test_declared_are_exactly_the_libraries_that_are_imported() -> None:
    extras = [one for extra in EXTRAS for one in PROJECT["optional-dependencies"][extra]]
    names = {re.split(r"[=<>~\[]", one)[0] for one in PROJECT["dependencies"] + extras} - {"kg"}
    declared = {IMPORT_NAMES.get(name, name) for name in names}
    imported = {top for file in sorted((ROOT / "kg").rglob("*.py")) for top in _imports(file)}
    assert imported - sys.stdlib_module_names - {"kg"} - COMES_ALONG.keys() == declared - READ
    assert set(COMES_ALONG.values()) <= declared


def _imports(file: Path) -> set[str]:
    tree = ast.walk(ast.parse(file.read_text("utf-8")))
    modules = [node for node in tree if isinstance(node, ast.Import | ast.ImportFrom)]
    named = [one.name for node in modules if isinstance(node, ast.Import) for one in node.names]
    named += [node.module or "" for node in modules if isinstance(node, ast.ImportFrom) and not node.level]
    return {name.split(".")[0] for name in named}


def test_help_loads_no_library_but_click(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom kg.cli import main\nsys.argv = ['kg', '-h']\ntry:\n    main()\nexcept SystemExit:\n"
        "    print(*sorted(name for name in sys.modules if '.' not in name), file=sys.stderr)\n"
    )
    loaded = set(run("-c", code, cwd=tmp_path).stderr.split())
    libraries = {
        IMPORT_NAMES.get(name, name) for name in (re.split("[=<>]", one)[0] for one in PROJECT["dependencies"])
    }
    assert loaded & libraries == {"click"}


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with the package as a wheel lays it out, the data not in it yet."""
    folder = tmp_path / "site"
    shutil.copytree(ROOT / "kg", folder / "kg", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_installed_package_finds_its_data(installed: Path, tmp_path: Path) -> None:
    (installed / "kg" / "_ontology").symlink_to(ROOT / "ontology")
    done = run("-m", "kg", "extract", "-", package=installed, cwd=tmp_path, stdin=SENTENCE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "李晋原 —inspected→ 山西启鑫铝业有限公司" in done.stdout


def test_package_without_data_says_so(installed: Path, tmp_path: Path) -> None:
    done = run("-m", "kg", "extract", "-", package=installed, cwd=tmp_path, stdin=SENTENCE)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("kg: no ontology data: neither ")
    assert done.stderr.endswith("; install the package again, or run from a complete checkout\n")
