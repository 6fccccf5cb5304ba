"""How much of the article is read of each shape of web page: ``python tests/bench/html_shapes.py``.

Prints F1 over pairs of neighbouring characters of the text below the headline against the known article; beside it that
of trafilatura (``favor_recall``, the page decoded by us), where that is installed.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from kg.readers import RawPage, Source, read_raw
from kg.readers.web.decoding import decode_page

FOLDER = Path(__file__).parent.parent / "readers" / "html"
SHAPES = sorted(path for path in FOLDER.iterdir() if path.suffix in (".html", ".htm", ".shtml"))


def raw_page(path: Path) -> RawPage:
    """The page as it is read."""
    [page] = read_raw(Source(path.name, path))
    if not isinstance(page, RawPage):
        raise page
    return page


def pairs(text: str) -> Counter[str]:
    """Pairs of neighbouring characters of the lines that are no headline."""
    whole = "".join("".join(line.split()) for line in text.splitlines() if not line.startswith("# "))
    return Counter(whole[i : i + 2] for i in range(len(whole) - 1))


def body_f1(text: str, path: Path) -> float:
    """F1 of a text against the known article beside the page."""
    known, found = pairs(path.with_suffix(".txt").read_text("utf-8")), pairs(text)
    return 2 * (known & found).total() / (known.total() + found.total())


def _of_trafilatura(path: Path) -> float | None:
    try:
        import trafilatura  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    text, _ = decode_page(path.read_bytes())
    found = trafilatura.extract(text, favor_recall=True, include_comments=False) or ""
    heads = [line[2:] for line in path.with_suffix(".txt").read_text("utf-8").splitlines() if line.startswith("# ")]
    return body_f1("\n".join(line for line in found.splitlines() if line.strip("| ") not in heads), path)


def main() -> None:
    """Prints the table."""
    started = time.process_time()
    rows = [(path, body_f1(raw_page(path).text, path)) for path in SHAPES]
    seconds = (time.process_time() - started) / len(rows)
    print(f"{'shape':24} {'kg':>5} {'trafilatura':>12}")
    for path, f1 in rows:
        other = _of_trafilatura(path)
        print(f"{path.name:24} {f1:5.3f} {'not installed' if other is None else f'{other:12.3f}'}")
    print(f"{1000 * seconds:.1f} ms a page")


if __name__ == "__main__":
    main()
