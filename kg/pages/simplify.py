"""Traditional into simplified characters, digits and letters into half-width ones, marks into full-width ones.

Lengths never change.
"""

from __future__ import annotations

from functools import cache
from operator import ne

from opencc import OpenCC

from kg.kept import compiled

HALF_WIDTH = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
HALF_WIDTH |= {ord("％"): ord("%"), ord("．"): ord("."), ord("丨"): ord("|")}  # the last one parts headlines
FULL_WIDTH = {ord(half): full for half, full in zip(",;:!?()", "，；：！？（）", strict=True)}
FULL_STOP = "。"
BESIDE = compiled(r"(?<=[\u3400-\u9fff”》）])[,;:!?()]|[,;:!?()](?=[\u3400-\u9fff“《（])")
"""A mark beside a Chinese character is Chinese, whichever width it was typed in."""
LOOKS = {"O": "0", "o": "0", "l": "1", "I": "1"}
LETTER = compiled(r"(?<=\d)[OolI](?=[\dOol年月日.万亿])|(?<![A-Za-z\d])[lI](?=\d*[年月日万亿元吨亩人家个])")
"""A letter that recognition has seen in a number: 2O19年, l2亿元."""
STOP = compiled(r"(?<=[\u3400-\u9fff”》）%])\.(?!\.)(?=[\u3400-\u9fff“”《（\s]|[\d]{2}|[A-Z]|$)")
"""A full stop in half width behind Chinese; on other pages it parts foreign names or stands for ·."""
STRAIGHT = compiled(r'"')
INCHES = compiled(r"(?<=\d)\"(?=\S)")
HAN = compiled(r"[\u3400-\u9fff]+")
TRADITIONAL = 0.1
"""A text is traditional when conversion changes at least this share of its Chinese characters. On a simplified page
only names hold a traditional character (昇, 頔, 濛), and they are kept as their owners write them."""
ENOUGH = 30
"""A line with fewer Chinese characters is judged by its page."""


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


def _converted(text: str) -> str:
    """Simplified, in the same length: character by character where a phrase would change it."""
    simple = str(_converter().convert(text))
    if len(simple) == len(text):
        return simple
    return "".join(c if len(s := str(_converter().convert(c))) != 1 else s for c in text)


def _is_traditional(text: str, simple: str, *, least: int) -> bool | None:
    """None when there are too few characters to say."""
    han = sum(map(len, HAN.findall(text)))
    return None if han < least else sum(map(ne, text, simple)) >= TRADITIONAL * han


def simplify(raw: str) -> str:
    """The text in the characters that all matching is done in; ``len`` is that of ``raw``."""
    lines = raw.split("\n")
    whole = str(_converter().convert(raw))
    if whole == raw:
        return _widths(raw)
    simple = [_converted(line) for line in lines]
    page = _is_traditional(raw, "\n".join(simple), least=1) or False
    chosen = []
    for line, converted in zip(lines, simple, strict=True):
        own = _is_traditional(line, converted, least=ENOUGH) if line != converted else None
        chosen.append(converted if (page if own is None else own) else line)
    return _widths("\n".join(chosen))


def _quoted(text: str) -> str:
    """Straight quotation marks as those that open and close, in turn; a quotation may go on in the next lines.

    A line that is empty, or holds whole quotations only, shows that none is open, so that a mark that was lost
    turns no others round.
    """
    lines, opened = text.split("\n"), False
    for index, line in enumerate(lines):
        marks = [mark.start() for mark in STRAIGHT.finditer(line)]
        if not line.strip():
            opened = False
        if not marks or not HAN.search(line):
            continue
        turned = list(line)
        opened = opened and len(marks) % 2 == 1
        for mark in marks:
            if opened or not INCHES.match(line, mark):
                turned[mark] = "”" if opened else "“"
                opened = not opened
        lines[index] = "".join(turned)
    return "\n".join(lines)


def _widths(text: str) -> str:
    """Digits and letters in half width, Chinese marks in full width."""
    text = LETTER.sub(lambda letter: LOOKS[letter[0]], text.translate(HALF_WIDTH))
    text = _quoted(text) if '"' in text else text
    marked = BESIDE.sub(lambda mark: FULL_WIDTH[ord(mark[0])], text)
    return STOP.sub(FULL_STOP, marked) if marked.count(FULL_STOP) < len(STOP.findall(marked)) else marked
