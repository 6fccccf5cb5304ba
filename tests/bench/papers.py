"""How well printed pages are read: PDF, clean picture and noisy scan of the seeds, against their plain text.

    python tests/bench/papers.py [--pictures N]

Each seed is set as a newspaper page with a look of its own. Printed for each form: pages whose articles come in their
order and each in one piece; characters that are wrong (Levenshtein distance over the length, white space aside); F1 of
entities, relations and attributes against the gold files, beside that of the plain text of the same seeds; seconds of
work a page. Recognition takes long: it is tried on the first ``N`` seeds (default 5).
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "readers")]

from paper import SEEDS, Sheet, images_of, open_press, page_html, png_of, read_text, scan_of, seeds, style_of  # noqa: E402
from scoring import Part, Verdict, count, score  # noqa: E402

from kg.extraction import Reader  # noqa: E402
from kg.model import Page  # noqa: E402
from kg.pages import read_pages  # noqa: E402
from kg.readers import Source  # noqa: E402

PARTS: tuple[Part, ...] = ("entity", "relation", "attribute")
Printer = Callable[[bytes], bytes]


@dataclass
class Form:
    """A form of the pages and what came of it."""

    suffix: str
    made: Printer
    pages: int = 0
    in_order: int = 0
    wrong: int = 0
    length: int = 0
    seconds: float = 0.0
    verdicts: list[Verdict] = field(default_factory=list)
    plain: list[Verdict] = field(default_factory=list)


def squashed(text: str) -> str:
    """Without white space and marks of headlines."""
    return re.sub(r"\s", "", re.sub(r"^# ", "", text, flags=re.MULTILINE))


def distance(one: str, other: str) -> int:
    """Levenshtein's."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def read(form: Form, data: bytes) -> Page:
    """The page of a printed form."""
    start = time.perf_counter()
    page = next(read_pages(Source(f"page{form.suffix}", data)))
    form.seconds += time.perf_counter() - start
    if not isinstance(page, Page):
        raise page
    return page


def in_order(text: str, wanted: list[str]) -> bool:
    """Whether the articles follow each other: their beginnings and ends, as far as they were recognised."""
    at = 0
    for story in wanted:
        for part in (story[:12], story[-12:]):
            near = [i for i in range(at, len(text) - len(part) + 1) if distance(part, text[i : i + len(part)]) <= 3]
            if not near:
                return False
            at = near[0]
    return True


def measure(form: Form, name: str, data: bytes, reader: Reader, sheet: Sheet, *, pictures: bool) -> None:
    """Reads one page and adds up what came."""
    page = read(form, form.made(data))
    lines = [[*story.headlines, *story.paragraphs, *(story.captions if pictures else ())] for story in sheet.stories]
    wanted = [squashed("".join(story)) for story in lines]
    news = squashed(page.raw.split("\n\n", 1)[-1])
    form.pages += 1
    form.in_order += in_order(news, wanted)
    form.wrong += distance("".join(wanted), news)
    form.length += sum(map(len, wanted))
    gold = SEEDS / f"{name}.gold.json"
    form.verdicts += score(reader.read(page), gold)
    form.plain += score(reader.read(read_text(SEEDS / f"{name}.txt")), gold)


def report(title: str, form: Form) -> str:
    """One line."""
    scores = "  ".join(
        f"{part} {count(form.verdicts, part).f1:.3f} (text {count(form.plain, part).f1:.3f})" for part in PARTS
    )
    return (
        f"{title:8} order {form.in_order}/{form.pages}  characters wrong {form.wrong / form.length:.2%}  "
        f"F1 {scores}  {form.seconds / form.pages:.1f} s a page"
    )


def picture_of(pdf: bytes) -> Any:
    """The first page as a picture."""
    return images_of(pdf)[0]


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=int, default=5, help="how many seeds are recognised as pictures")
    wanted = parser.parse_args().pictures
    forms = {
        "PDF": Form(".pdf", lambda pdf: pdf),
        "picture": Form(".png", lambda pdf: png_of(picture_of(pdf))),
        "scan": Form(".jpg", lambda pdf: scan_of(picture_of(pdf), 1)),
    }
    reader = Reader()
    with open_press() as press:
        for number, (name, (masthead, stories)) in enumerate(seeds().items()):
            sheet, style = Sheet(masthead, tuple(stories)), style_of(number)
            data = press.print(page_html([sheet], style, number))
            for title, form in forms.items():
                if title == "PDF" or number < wanted:
                    measure(form, name, data, reader, sheet, pictures=style.pictures)
    for title, form in forms.items():
        if form.pages:
            print(report(title, form))


if __name__ == "__main__":
    main()
