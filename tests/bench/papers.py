"""How well printed pages are read: PDF, clean picture and noisy scan of the seeds against their text.

    python tests/bench/papers.py [--ocr N]

Each seed is set as a newspaper page. Printed for each form: articles in their right place and in one piece; characters
that are wrong, white space aside (Levenshtein distance over the length); F1 of entities, relations and attributes
against the gold file, and that of the plain text; seconds of work a page. OCR takes long: ``--ocr`` limits its pages.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests/readers")]

from paper import SEEDS, Sheet, Story, images_of, open_press, page_html, png_of, read_text, scan_of, seeds, style_of  # noqa: E402, I001
from scoring import Verdict, count, score  # noqa: E402

from kg.model import Page  # noqa: E402
from kg.pages import page_from_raw  # noqa: E402
from kg.pipeline import Reader  # noqa: E402
from kg.readers import RawPage, Source  # noqa: E402
from kg.readers.formats import pdf, picture  # noqa: E402

PARTS = ("entity", "relation", "attribute")


def squashed(text: str) -> str:
    return re.sub(r"\s", "", text)


def distance(one: str, other: str) -> int:
    """Levenshtein's, with a band: what is far off costs its length."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def piece(text: str, story: Story) -> tuple[int, int, int]:
    """Where a story begins in a text, how many characters of its paragraphs are wrong there, and how many it has."""
    wrong = length = 0
    start = -1
    lines = [squashed(line) for line in text.split("\n")]
    for wanted in map(squashed, (*story.headlines, *story.paragraphs)):
        index = min(range(len(lines)), key=lambda i: _unlike(lines[i], wanted))
        wrong += 0 if lines[index] == wanted else min(len(wanted), distance(lines[index], wanted))
        length += len(wanted)
        start = index if start < 0 else start
    return start, wrong, length


def _unlike(line: str, wanted: str) -> float:
    pairs = {wanted[i : i + 2] for i in range(len(wanted) - 1)} or {wanted}
    own = {line[i : i + 2] for i in range(len(line) - 1)} or {line}
    return -len(pairs & own) / len(pairs | own)
