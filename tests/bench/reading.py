"""How fast pages are read: ``python tests/bench/reading.py [FOLDER]``.

Reads the pages of FOLDER, else the seeds and then 300 made-up pages, which say something in every sentence. Each run is
a process of its own that has read 100 other pages before, as all but the first pages of a folder are read, and cuts the
same text with ``jieba.cut`` and ``jieba.posseg.cut``. Prints the medians of five runs in processor time. Then ``kg
extract`` of one page as a whole process, which has read nothing before: the median of five runs, and peak memory. The
modules have their byte code, as ``pip`` and Python itself leave it.
"""

from __future__ import annotations

import compileall
import logging
import multiprocessing
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import jieba
import jieba.posseg
from corpus import Corpus

from kg.extraction import Reader
from kg.pages import page_from_text
from kg.readers.decode import decode

ROOT = Path(__file__).parent.parent.parent
RUNS = 5
MADE, OTHERS = 300, 100
"""So many made-up pages are read by the clock, and so many others before."""


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and text of the pages of a folder."""
    for path in sorted(folder.glob("*.txt")):
        yield path.name, decode(path.read_bytes())[0]


def seconds(call: Callable[[], object]) -> float:
    """Processor time of a call."""
    started = time.process_time()
    call()
    return time.process_time() - started


def of_process(command: list[str]) -> float:
    """Processor time of a whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def made(count: int, seed: int) -> list[tuple[str, str]]:
    """Name and text of made-up pages."""
    return [(page.name, page.text) for page in Corpus(pages=count, seed=seed).pages()]


def read_all(reader: Reader, pages: list[tuple[str, str]]) -> None:
    """Reads all pages."""
    for name, text in pages:
        reader.read(page_from_text(text, name=name))


def once(reader: Reader, pages: list[tuple[str, str]], told: Connection) -> None:
    """Tells the seconds for reading, cutting, and cutting with tags."""
    read_all(reader, made(OTHERS, seed=3))
    read = seconds(lambda: read_all(reader, pages))
    cut = seconds(lambda: [list(jieba.cut(text)) for _, text in pages])
    told.send((read, cut, seconds(lambda: [list(jieba.posseg.cut(text)) for _, text in pages])))


def compare(reader: Reader, title: str, pages: list[tuple[str, str]]) -> None:
    """Prints how fast some pages are read and cut."""
    context = multiprocessing.get_context("fork")
    found = []
    for _ in range(RUNS):
        here, there = context.Pipe()
        context.Process(target=once, args=(reader, pages, there)).start()
        found.append(here.recv())
    count = sum(len(text) for _, text in pages)
    read, cut, tagged = (statistics.median(column) for column in zip(*found, strict=True))
    print(f"{title}: {len(pages)} pages, {count} characters")
    for name, taken in (("reading", read), ("jieba.cut", cut), ("jieba.posseg.cut", tagged)):
        print(f"{name:18}{count / taken:10,.0f} characters/s {cut / taken:6.2f} x jieba.cut")


def main() -> None:
    """Prints the tables."""
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    list(jieba.posseg.cut("产业"))
    reader = Reader()
    print(f"loading the rules takes {seconds(reader.load):.2f} s")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "seeds"
    compare(reader, folder.name, list(texts(folder)))
    if len(sys.argv) == 1:
        compare(reader, "made-up pages", made(MADE, seed=2))
    page = ROOT / "seeds" / "01-hejin-aluminium.txt"
    command = [sys.executable, "-c", "import sys; from kg.cli import main; sys.exit(main())", "extract", str(page)]
    compileall.compile_dir(ROOT / "kg", quiet=1)
    spent = statistics.median(of_process(command) for _ in range(RUNS))
    print(f"first page, cold   {spent:10.2f} s of processor time")
    measured = "import sys; from kg.cli import main\ntry: main()\nfinally: "
    measured += "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0], file=sys.stderr)"
    command[2] = measured
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    print(f"peak memory        {int(done.stderr.split()[-1]) // 1024:10} MB for one page")


if __name__ == "__main__":
    main()
