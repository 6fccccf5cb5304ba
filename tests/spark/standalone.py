"""A Spark cluster on this machine: a master and workers of its standalone mode, each a process of its own."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
CLASSES = "org.apache.spark.deploy"
SCALA = "2.13"
"""What the scripts of a Spark distribution tell a worker; PySpark brings no such scripts."""
SECONDS = 120
"""So long may a busy machine take to start a process."""
LOGGING = """\
rootLogger.level = warn
rootLogger.appenderRef.file.ref = file
appender.file.type = Console
appender.file.name = file
appender.file.target = SYSTEM_ERR
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = %d %p %c{1}: %m%n
logger.deploy.name = org.apache.spark.deploy
logger.deploy.level = info
"""


def missing() -> str | None:
    """What a cluster needs and this machine lacks."""
    if find_spec("pyspark") is None:
        return "needs PySpark: pip install '.[spark]' where kg's pyproject.toml is"
    return None if shutil.which("java") else "needs Java 17 or later"


class Cluster:
    """A running master and its workers."""

    def __init__(self, folder: Path, *, brief: bool) -> None:
        self.folder = folder
        self._brief = brief
        self.workers: list[subprocess.Popen[bytes]] = []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"spark://127.0.0.1:{self.port}"
        (folder / "log4j2.properties").write_text(LOGGING, "utf-8")
        self._master = self._run("master", f"{CLASSES}.master.Master", "--port", str(self.port))
        self._wait("master", "Starting Spark master")

    def add_worker(self) -> None:
        """Starts a worker with one core, and waits until the master knows it."""
        name = f"worker-{len(self.workers)}"
        work = str(self.folder / name)
        options = ("--cores", "1", "--memory", "2g", "--work-dir", work, self.url)
        self.workers.append(self._run(name, f"{CLASSES}.worker.Worker", *options))
        self._wait(name, "Successfully registered with master")

    def kill_worker(self) -> None:
        """Ends the last worker and all that it started, without a warning."""
        _kill(self.workers.pop())

    def stop(self) -> None:
        """Ends all."""
        for process in (*self.workers, self._master):
            _kill(process)

    def build(self, *arguments: str, parts: int = 2) -> subprocess.CompletedProcess[str]:
        """Runs ``kg build --engine spark`` on it."""
        return self.start(*arguments, parts=parts).finish()

    def start(self, *arguments: str, parts: int = 2) -> Build:
        """The same, without waiting for its end."""
        settings = self.folder / "conf"
        settings.mkdir(exist_ok=True)
        options = "-XX:+UseSerialGC" + (" -XX:TieredStopAtLevel=1" if self._brief else "")
        lines = (
            f"spark.default.parallelism {parts}",
            "spark.executor.memory 1g",
            "spark.driver.memory 512m",
            f"spark.executor.extraJavaOptions {options}",
        )
        (settings / "spark-defaults.conf").write_text("\n".join(lines) + "\n", "utf-8")
        command = [sys.executable, "-m", "kg", "build", "--engine", "spark", "--master", self.url, *arguments]
        return Build(command, {**_environment(), "SPARK_CONF_DIR": str(settings), "SPARK_SUBMIT_OPTS": options})

    def log(self, name: str) -> str:
        """What a process has said."""
        return (self.folder / f"{name}.log").read_text("utf-8", "replace")

    def _run(self, name: str, main: str, *arguments: str) -> subprocess.Popen[bytes]:
        home = Path(str(find_spec("pyspark").origin)).parent  # type: ignore[union-attr]
        java = ["java", "-Xmx256m", f"-Dlog4j2.configurationFile={self.folder / 'log4j2.properties'}"]
        opened = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.nio", "sun.nio.ch", "java.lang")]
        settings = {**_environment(), "SPARK_HOME": str(home), "SPARK_SCALA_VERSION": SCALA}
        hosts = ["--host", "127.0.0.1", "--webui-port", "0"]
        with (self.folder / f"{name}.log").open("wb") as log:
            return subprocess.Popen(
                [*java, *opened, "-cp", str(home / "jars" / "*"), main, *hosts, *arguments],
                cwd=self.folder, env=settings, start_new_session=True, stdin=subprocess.DEVNULL,
                stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip

    def _wait(self, name: str, words: str) -> None:
        until = time.monotonic() + SECONDS
        while words not in self.log(name):
            assert time.monotonic() < until, f"{name} does not start: {self.log(name)}"
            time.sleep(0.2)


class Build:
    """A build that is under way."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def finish(self) -> subprocess.CompletedProcess[str]:
        """Waits for its end."""
        out, errors = self._process.communicate()
        return subprocess.CompletedProcess(self._process.args, self._process.returncode, out, errors)


@contextmanager
def running(folder: Path, *, workers: int, brief: bool = False) -> Iterator[Cluster]:
    """A cluster with so many workers of one core each; ``brief``: Java need not become fast, it ends soon."""
    cluster = Cluster(folder, brief=brief)
    try:
        for _ in range(workers):
            cluster.add_worker()
        yield cluster
    finally:
        cluster.stop()


def _environment() -> dict[str, str]:
    """What all processes of it see: this package, this Python, names of files in UTF-8, no other network."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    settings = {"PYSPARK_PYTHON": sys.executable, "LC_ALL": "C.UTF-8", "SPARK_LOCAL_IP": "127.0.0.1"}
    return {**os.environ, "PYTHONPATH": path, **settings}


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
