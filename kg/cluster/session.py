"""A session of Spark, and what went wrong in one line."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

LOGGING = Path(__file__).with_name("log4j2.properties")
HERE = re.compile(r"local\b|spark://(?:127\.0\.0\.1|localhost)\b")


class ClusterError(RuntimeError):
    """The cluster cannot be used, or gave up; the text is one line with the remedy."""


def check() -> None:
    """Raises ClusterError where PySpark or Java is missing."""
    if find_spec("pyspark") is None:
        raise ClusterError(
            "--engine spark needs PySpark; install it with: pip install '.[spark]' where kg's pyproject.toml is"
        )
    home = os.environ.get("JAVA_HOME")
    if not shutil.which(Path(home) / "bin" / "java" if home else "java"):
        raise ClusterError(
            "--engine spark needs Java 17 or later; install it (Debian: apt-get install default-jre-headless) "
            "or set JAVA_HOME"
        )


@contextmanager
def session(master: str) -> Iterator[SparkSession]:
    """A session on the cluster at ``master``. Raises ClusterError."""
    check()
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    builder = SparkSession.Builder().master(master).appName("kg")
    for name, value in _settings(master).items():
        builder = builder.config(name, value)
    # Names of files are Chinese: without a locale Java cannot open them. Workers run the same Python.
    if "UTF" not in (os.environ.get("LC_ALL") or os.environ.get("LANG") or "").upper():
        os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    quiet = f'"-Dlog4j2.configurationFile={LOGGING}"'
    os.environ["SPARK_SUBMIT_OPTS"] = f"{quiet} {os.environ.get('SPARK_SUBMIT_OPTS', '')}"
    try:
        spark = builder.getOrCreate()
        try:
            yield spark
        finally:
            spark.stop()
    except (Py4JError, PySparkException) as error:
        raise ClusterError(_explained(str(error), master)) from error


def _settings(master: str) -> dict[str, str]:
    """What is not left to the user's ``spark-defaults.conf``."""
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": str(sys.stderr.isatty()).lower(),
    }
    if HERE.match(master):
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    return settings


def _explained(text: str, master: str) -> str:
    """What went wrong, without Java's account of where."""
    if "No module named 'kg'" in text:
        return f"{master}: the workers have no kg; install the same version there"
    if found := re.search(r"ClusterError: (.+)", text):
        return found[1]
    if "All masters are unresponsive" in text or "Could not parse Master URL" in text or "stopped SparkContext" in text:
        return (
            f"{master}: no master answers, or its workers start no process; check --master and the logs of the workers"
        )
    causes = re.findall(r"(?:Caused by|Error|Exception): (.+)", text)
    first = next((line.strip() for line in [*causes[-1:], *text.splitlines()] if line.strip()), "no reason given")
    return f"{master}: the cluster gave up: {first}"
