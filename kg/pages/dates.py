"""The day of a page: from its masthead, its datelines, or the news itself with a year printed elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg.kept import compiled
from kg.model import Block
from kg.pages.layout import Layout

DAY = r"(?:\d{2}(?=\d{2}:\d{2})|\d{1,2}(?!\d))"
"""A day with the time of the day behind it, whose blank may be lost: 2023-02-2118:02."""
FULL = compiled(
    rf"(\d{{4}})\s*(?:年\s*(\d{{1,2}})\s*月\s*(\d{{1,2}})\s*日|[-/.]\s*(\d{{1,2}})\s*[-/.]\s*({DAY}))"
    r"|(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])"
)
"""Year first, or the day: 19.04.2018."""
FILED = compiled(r"(?<!\d)((?:19|20)\d{2})(?:(\d{2})(\d{2})|[-_./ 年](\d{1,2})[-_./ 月](\d{1,2}))(?!\d)")
"""A day in the name of a file or of the folders above it."""
YEAR_MONTH = compiled(r"(\d{4})\s*年\s*(\d{1,2})\s*月")
DAY_ALONE = compiled(r"(?:(?<=\n)|^)\s*(\d{1,2})\s*日?\s*(?=\n|$)")
DAYS = r"(\d{1,2})\s*月\s*(\d{1,2})\s*日"
MONTH_DAY = compiled(rf"(?<![\d年]){DAYS}(?:[至到—~～-]+(?:(\d{{1,2}})\s*月)?\s*(\d{{1,2}})\s*日)?")
CLAUSE_END = compiled(r"[。！？；\n]")
FIRST_YEAR = 1949
HEAD, STAMP = 6, 40
"""A line that only dates the page is among so many at its top, and so long."""
SAID = compiled("[，。！？；“”]")
FOOT = compiled(r"[\s（(）)《》〈〉]|\d|[年月日./-]|[\u3400-\u9fff]{0,8}(?:[日晚早时]报|周刊|新闻)(?=[》〉\s）)]|$)")
"""What the line at the foot of an article may hold beside its day: 2012年9月27日《某某日报》."""
LEAD = 120
"""The news begins a paragraph within so many characters."""


@dataclass(frozen=True, slots=True)
class _Day:
    month: int
    day: int
    lead: bool
    """Whether it stands where the news is dated: in a dateline or in the first words of an article."""


def iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """``2024-09-28``, ``2024-09`` or ``2024``; None when there is no such date."""
    try:
        whole = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if year < FIRST_YEAR:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]


def page_date(text: str, blocks: tuple[Block, ...], layout: Layout, name: str = "") -> str | None:
    """The date as precisely as the page allows; where it tells none, or only the month, that in the name of its file;
    None when no year can be told."""
    masthead = "\n".join(text[b.start : b.end] for b in blocks if b.kind == "masthead")
    bylines = "\n".join(text[b.start : b.end] for b in blocks if b.kind == "byline")
    known = of_masthead(masthead, layout) or _latest_full(bylines)
    told = known or _of_line(text) or _of_news(text, blocks, layout)
    filed = _of_name(name)
    return filed if filed and (told is None or filed.startswith(told)) else told


def _of_name(name: str) -> str | None:
    """The day in a path, if it is the only one: 某报/2023-08/18/03.txt, 某报20230818.txt, 2023年8月18日.txt."""
    days = {iso(int(one[1]), int(one[2] or one[4]), int(one[3] or one[5])) for one in FILED.finditer(name)} - {None}
    return days.pop() if len(days) == 1 else None


def _of_line(text: str) -> str | None:
    """The day of a line near the top that says no more than when and where it was printed: 某报　2019-04-18, or of
    the last line of all, if that says nothing else."""
    lines = [line for line in text.split("\n") if line.strip()]
    stamps = [line for line in lines[:HEAD] if len(line) <= STAMP and not SAID.search(line)]
    stamps += [line for line in lines[-1:] if len(line) <= STAMP and not FOOT.sub("", line)]
    return _first(day for line in stamps for day in _full_dates(line))


def of_masthead(masthead: str, layout: Layout) -> str | None:
    """The day that the lines of a masthead give, simplified, one a line."""
    plain = layout.forms["lunar"].sub("", masthead)
    full = _first(_full_dates(plain)) or _first(chinese_dates(plain, layout))
    if full:
        return full
    for match in YEAR_MONTH.finditer(plain):
        year, month = int(match[1]), int(match[2])
        days = {int(found) for found in DAY_ALONE.findall(plain)}
        fitting = [day for day in sorted(days) if _weekday_fits(iso(year, month, day), plain, layout)]
        return iso(year, month, fitting[0]) if len(fitting) == 1 else iso(year, month)
    return None


def _weekday_fits(day: str | None, masthead: str, layout: Layout) -> bool:
    """Whether the day exists and is the 星期 that the masthead prints, if it prints one."""
    if day is None:
        return False
    printed = re.search(rf"(?:星期|周)\s*([{''.join(layout.words['weekday'])}])", masthead)
    return not printed or layout.words["weekday"].index(printed[1]) == date.fromisoformat(day).weekday()


def _first(dates: Iterator[str]) -> str | None:
    return next(dates, None)


def _dates(text: str) -> Iterator[tuple[int, int, int]]:
    for match in FULL.finditer(text):
        year, month, day = (int(match[a] or match[b] or match[c]) for a, b, c in ((1, 1, 8), (2, 4, 7), (3, 5, 6)))
        if iso(year, month, day):
            yield year, month, day


def _full_dates(text: str) -> Iterator[str]:
    return (found for date_parts in _dates(text) if (found := iso(*date_parts)))


def chinese_dates(text: str, layout: Layout) -> Iterator[str]:
    """The dates in Chinese numerals, as ISO dates: 二〇二四年九月二十八日."""
    digits = {"〇": 0, "零": 0} | {c: i for i, c in enumerate("一二三四五六七八九", 1)}
    for match in layout.forms["chinese_date"].finditer(text):
        year = int("".join(str(digits.get(c, 0)) for c in match[1]))
        found = iso(year, _number(match[2], digits), _number(match[3], digits) if match[3] else None)
        if found:
            yield found


def _number(numeral: str, digits: dict[str, int]) -> int:
    """二十八 → 28, 十 → 10, 八 → 8."""
    tens, ten, ones = numeral.rpartition("十")
    return (digits.get(tens, 1) * 10 if ten else 0) + digits.get(ones, 0)


def _latest_full(text: str) -> str | None:
    return max(_full_dates(text), default=None)


def _of_news(text: str, blocks: tuple[Block, ...], layout: Layout) -> str | None:
    days = list(_days(text, blocks, layout))
    year = _year(text, blocks, days, layout) if days else None
    if year is None:
        return None
    # A page of January may still speak of December; the later day is then the one with the smaller month.
    months = {day.month for day in days}
    turned = [day for day in days if day.month <= 2] if min(months) <= 2 and max(months) >= 11 else days
    latest = max(turned, key=lambda day: (day.month, day.day, day.lead))
    lead = max((day for day in turned if day.lead), key=lambda day: (day.month, day.day), default=None)
    if lead and lead.month == latest.month:
        return iso(year, lead.month, lead.day)
    return iso(year, latest.month)


def article_date(lead: str, page: str | None, layout: Layout) -> str | None:
    """The day that the beginning of an article names, in the year of its page; the page's date when it names none."""
    if page is None:
        return _latest_full(lead)
    for match in MONTH_DAY.finditer(lead):
        if _is_announced(lead[_clause_start(lead, match.start()) : match.start()], layout):
            continue
        month, day = int(match[1]), int(match[2])
        if len(page) == len("2024") or page[5:7] == f"{month:02}" or month < int(page[5:7]):
            return iso(int(page[:4]), month, day) or page
        # A later month than the page's own is last year's, but only just after the turn of the year.
        return (iso(int(page[:4]) - 1, month, day) if month - int(page[5:7]) > 6 else None) or page
    return page


def _days(text: str, blocks: tuple[Block, ...], layout: Layout) -> Iterator[_Day]:
    """Days without a year that are not in the future."""
    before: str | None = None
    for block in blocks:
        part = text[block.start : block.end]
        for match in MONTH_DAY.finditer(part):
            clause = part[_clause_start(part, match.start()) : match.start()]
            month, day = int(match[3] or match[1]), int(match[4] or match[2])
            if block.kind == "masthead" or _is_announced(clause, layout) or not iso(2000, month, day):
                continue
            opens = block.kind == "body" and match.start() < LEAD and before in (None, "byline", "headline")
            yield _Day(month, day, block.kind == "byline" or opens)
        whole = FULL.match(part.lstrip())
        if whole and block.kind == "body" and before in (None, "byline", "headline") and whole[2]:
            yield _Day(int(whole[2]), int(whole[3]), True)
        before = block.kind if block.kind != "masthead" else before


def _clause_start(text: str, position: int) -> int:
    ends = [match.end() for match in CLAUSE_END.finditer(text, max(0, position - LEAD), position)]
    return ends[-1] if ends else max(0, position - LEAD)


def _is_announced(before: str, layout: Layout) -> bool:
    """Whether what stands before a date in its clause makes it a date to come."""
    return _has(before, layout.words["future"]) or before.endswith(layout.words["until"])


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _year(text: str, blocks: tuple[Block, ...], days: list[_Day], layout: Layout) -> int | None:
    """The latest year that the page speaks of as its own; a year merely named is mostly one looked back on."""
    years: set[int] = set()
    for block in blocks:
        part = text[block.start : block.end]
        for match in layout.forms["own_year"].finditer(part):
            before = part[_clause_start(part, match.start()) : match.start()]
            if not _is_announced(before, layout) and not before.endswith(layout.words["past"]):
                years.add(int(match[match.lastindex or 0]))
        years |= {year for year, month, day in _dates(part) if any(d.month == month and d.day == day for d in days)}
    return max(years, default=None)
