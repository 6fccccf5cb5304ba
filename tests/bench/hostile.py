"""What hostile files cost: ``python tests/bench/hostile.py``.

Each is given to ``kg extract --format raw`` in a process of its own. Printed are its processor time and peak memory as
multiples of those for an ordinary web page, measured in the same run, and the line that it is refused with.
"""

from __future__ import annotations

import gzip
import io
import lzma
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ORDINARY = ROOT / "tests" / "readers" / "html" / "modern.html"
MEASURE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
"""In a small process: a child is charged with the memory that its parent had."""
ZEROS = bytes(10_000_000)


def zip_of(*members: tuple[str, bytes], times: int = 1) -> bytes:
    """A zip archive; each member is written so many times over into one file."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            with archive.open(name, "w", force_zip64=True) as file:
                for _ in range(times):
                    file.write(content)
    return data.getvalue()


def large_tar() -> bytes:
    """One member of 1 GB of zeros in a tar archive."""
    data = io.BytesIO()
    info = tarfile.TarInfo("bomb.txt")
    info.size = 100 * len(ZEROS)
    with lzma.open(data, "w", preset=1) as file:
        file.write(info.tobuf())
        for _ in range(100):
            file.write(ZEROS)
    return data.getvalue()


def nested() -> bytes:
    """Ten archives in each other, each with ten members."""
    data = zip_of(("bomb.txt", ZEROS))
    for _ in range(10):
        data = zip_of(*((f"{number}.zip", data) for number in range(10)))
    return data


def files() -> Iterator[tuple[str, bytes]]:
    """The files, each with a name that says what it is."""
    yield "100,000 nested tags.html", b"<html>" + b"<div>" * 100_000
    yield "fonts opened again.html", b"<html>" + b"".join(b"<p><font id=%d></p>" % i for i in range(20_000))
    yield "the most tags.html", b"<html>" + "<b>文，</b>".encode() * 199_000
    yield "one line of 200 MB.html", b"<html>" + b"a" * 200_000_000
    yield "one line of 31 MB.html", b"<html>" + "文，".encode() * 5_200_000
    yield "a script of 31 MB.html", b"<html><script>" + b"a<b;" * 90_000 + b"x" * 30_000_000 + b"</script>"
    yield "zip bomb of 1 GB.zip", zip_of(("bomb.txt", ZEROS), times=100)
    yield "zips in zips.zip", nested()
    yield "zip of 60,000 members.zip", zip_of(*((f"{number}.css", b"") for number in range(60_000)))
    yield "tar.xz bomb of 1 GB.tar.xz", large_tar()
    yield "gzip bomb of 1 GB.html.gz", b"".join([gzip.compress(ZEROS)] * 100)
    yield "one line of 200 MB.txt", b"a" * 200_000_000


def cost(path: Path) -> tuple[float, float, str]:
    """Seconds of processor time, peak memory in MB, the last line that was said."""
    command = [sys.executable, "-m", "kg", "extract", "--format", "raw", str(path)]
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *command], cwd=ROOT, check=True, capture_output=True, text=True
    )
    seconds, memory = done.stdout.split()
    lines = done.stderr.splitlines()
    return float(seconds), float(memory) / 1024, lines[-1] if lines else "read"


def main() -> None:
    """Prints the table."""
    seconds, memory, _ = cost(ORDINARY)
    print(f"an ordinary page: {seconds:.2f} s, {memory:.0f} MB")
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files():
            path = Path(folder) / name
            path.write_bytes(data)
            time, peak, said = cost(path)
            print(f"{name:28} time x {time / seconds:5.1f}  memory x {peak / memory:5.1f}  {said.split(folder)[-1]}")
            path.unlink()


if __name__ == "__main__":
    main()
