"""What starting costs: processor time of whole processes, against one that imports click and sqlite3 and ends.

python tests/bench/startup.py
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
RUNS = 21
KG = "import sys; from kg.cli import main; sys.exit(main())"
"""What the script ``kg`` does."""


def spent(*arguments: str) -> float:
    """Seconds of processor time of one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Prints the median of each command and its ratio to the yardstick; the commands take turns."""
    os.environ["PYTHONPATH"] = str(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "kg", "build", ROOT / "seeds", "-o", folder, "--export", "none"], check=True
        )
        commands = {
            "import click, sqlite3": ("-c", "import click, sqlite3"),
            "kg --help": ("-c", KG, "--help"),
            "kg neighbors": ("-c", KG, "neighbors", "山西启鑫铝业有限公司", "-o", folder),
            "kg search": ("-c", KG, "search", "铝业", "-o", folder),
            "kg stats": ("-c", KG, "stats", "-o", folder),
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(RUNS):
            for name, command in commands.items():
                times[name].append(spent(*command))
    yardstick = statistics.median(times["import click, sqlite3"])
    for name, found in times.items():
        print(f"{name:22} {statistics.median(found) * 1000:6.0f} ms  {statistics.median(found) / yardstick:5.2f} x")


if __name__ == "__main__":
    main()
