"""Dates in running text, counted from the date of the page: 今年6月, 去年8月, 7月中旬, 9月22日, 昨日."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from kg.kept import compiled
from kg.model import Mention, Sentence
from kg.sieve import sieved

SAME_YEAR = {"同年": 0, "当年": 0, "次年": 1, "翌年": 1}
"""Counted from the year that the sentence named last."""
YEAR_WORDS = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1}
DAY_WORDS = {"今日": 0, "今天": 0, "昨日": -1, "昨天": -1, "前天": -2, "明天": 1, "明日": 1}
MONTH_WORDS = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
EARLY = {"年底": "12", "年末": "12", "岁末": "12", "年初": "01"}
SOON = 40
"""A bare month so few characters behind a date goes on from it."""
NOW = compiled("目前|如今|现在|眼下|今[年天日后]|日前|近日|截至|本月")
"""Between the two, the article has come to its own day."""
UNSURE = compiled("(?:[今明昨前][天日]|[明下次翌同当]).*")
"""What may open a name or is still to come: without the date of the page it is no day (明天|广场)."""
DATE = sieved(
    r"(?P<year>(?:19|20)\d\d)年(?:(?P<end>年?底|年?末|年?初)|(?P<month>\d{1,2})月(?:份)?(?:(?P<day>\d{1,2})[日号]|[上中下]旬|底|初)?)?"
    r"|(?P<word>今年|本年|去年|上年|前年|明年)(?:(?P<wend>年?底|年?末|年?初)|(?P<wmonth>\d{1,2})月(?:份)?(?:(?P<wday>\d{1,2})[日号]|[上中下]旬|底|初)?)?"
    r"|(?P<same>同年|当年|次年|翌年)(?:(?P<send>年?底|年?末|年?初)|(?P<smonth>\d{1,2})月(?:份)?(?:(?P<sday>\d{1,2})[日号]|[上中下]旬|底|初)?)?"
    r"|(?P<since>(?:19|20)\d\d)\.(?P<sinth>0?[1-9]|1[0-2])(?=(?:[-—–~～]{1,2}|至)(?:19|20)\d\d\.)"
    r"|(?P<lone>年底|年末|岁末)"
    r"|(?P<rel>本月|上月|上个月|下月|下个月)(?:(?P<rday>\d{1,2})[日号])?"
    r"|(?P<omonth>\d{1,2})月(?:份)?(?:(?P<oday>\d{1,2})[日号]|[上中下]旬|底|初)?"
    r"|(?<![\d月])(?P<only>\d{1,2})日(?![均产处报])"
    r"|[今昨][（(](?P<marked>\d{1,2})[）)]日"
    r"|(?P<dayword>今日|今天|昨日|昨天|前天|明天|明日)(?:\((?P<dayno>\d{1,2})日\))?"
)
AHEAD = compiled(r"(?:计划|预计|拟|将|力争|有望|可望|争取|确保)[^，,。；;：:]{0,6}$")
"""In front of a date it is one to come."""
PERIOD = compiled(r"[-—–~～至到]\s*$")
PERIOD_AFTER = compiled(r"\s*[-—–~～至到]\s*\d{1,2}(?:月|日|年)|个|以来")


def find_dates(sentence: Sentence, *, page_date: str | None) -> Iterator[Mention]:
    """Dates as ISO text in ``value`` (2024, 2024-06, 2024-06-12); without a value where the year cannot be known.

    A period (1—4月, 8月2日至4日) is not a date; its first day is, when that is how it is printed.
    """
    year, month, day = parts(page_date)
    named: int | None = None
    last: tuple[int, str] | None = None
    """End and value of the date before: the month behind 2021年1月 is one of that year."""
    for match in DATE.finditer(sentence.text):
        if PERIOD.search(sentence.text[: match.start()]) or (
            match["oday"] is None and PERIOD_AFTER.match(sentence.text, match.end())
        ):
            continue
        since = last is not None and not NOW.search(sentence.text, last[0], match.start())
        value = (goes_on(match, last) if since else None) or resolve(match, year, month, day, named)
        undated = value is None and year is None and not match["lone"] and not UNSURE.fullmatch(match[0])
        if undated or (value and valid(value)):
            named = parts(value)[0] if value else named
            last = (match.end(), value) if value else last
            start = sentence.start + match.start()
            yield Mention(
                start, start + len(match[0]), match[0], "Date", match[0], value=value, role="value", rule="value:Date"
            )


def goes_on(match: re.Match[str], last: tuple[int, str] | None) -> str | None:
    """A month soon behind an earlier one of a year that is told: 2021年1月签约，|4月|动工."""
    if last is None or not match["omonth"] or match.start() - last[0] > SOON:
        return None
    year, month, _ = parts(last[1])
    return iso(year, match["omonth"], match["oday"]) if month and int(match["omonth"]) >= month else None


def parts(date: str | None) -> tuple[int | None, int | None, int | None]:
    """Year, month, day of an ISO date as far as it goes."""
    numbers = [int(p) for p in date.split("-")] if date else []
    padded: list[int | None] = [*numbers, None, None, None]
    return padded[0], padded[1], padded[2]


def valid(value: str) -> bool:
    """Whether the ISO date exists in the calendar."""
    year, month, day = parts(value)
    try:
        datetime.date(year or 1, month or 1, day or 1)
    except ValueError:
        return False
    return True


def iso(year: int | None, month: str | int | None = None, day: str | int | None = None) -> str | None:
    """``(2024, 6)`` is 2024-06; None without a year."""
    if year is None:
        return None
    return f"{year:04d}" + (f"-{int(month):02d}" if month else "") + (f"-{int(day):02d}" if month and day else "")


def resolve(
    match: re.Match[str], year: int | None, month: int | None, day: int | None, named: int | None
) -> str | None:
    """The ISO date that the match means on a page of that date; ``named``: the year that the sentence named last."""
    if match["year"]:
        end = EARLY.get("年" + match["end"].removeprefix("年")) if match["end"] else None
        return iso(int(match["year"]), match["month"] or end, match["day"])
    if match["since"]:  # 1996.07—1998.01
        return iso(int(match["since"]), match["sinth"])
    if match["same"]:
        end = EARLY.get("年" + match["send"].removeprefix("年")) if match["send"] else None
        return None if named is None else iso(named + SAME_YEAR[match["same"]], match["smonth"] or end, match["sday"])
    if year is None:
        return None
    if match["lone"]:
        return iso(year, EARLY[match["lone"]])
    if match["word"]:
        end = EARLY.get("年" + match["wend"].removeprefix("年")) if match["wend"] else None
        return iso(year + YEAR_WORDS[match["word"]], match["wmonth"] or end, match["wday"])
    if match["rel"] and month:
        moved = year * 12 + month - 1 + MONTH_WORDS[match["rel"]]
        return iso(moved // 12, moved % 12 + 1, match["rday"])
    if match["omonth"]:
        # a bare month far ahead of the page's own belongs to the year before: 12月 on a page of January
        far = month and int(match["omonth"]) > month + 6
        back = 1 if far and not AHEAD.search(match.string, 0, match.start()) else 0
        return iso(year - back, match["omonth"], match["oday"])
    if (only := match["only"] or match["marked"]) and month:  # 21日, 昨（21）日
        back = 1 if day and int(only) > day + 7 else 0
        moved = year * 12 + month - 1 - back
        return iso(moved // 12, moved % 12 + 1, only)
    if match["dayword"] and month and day:
        try:
            date = datetime.date(year, month, day) + datetime.timedelta(days=DAY_WORDS[match["dayword"]])
        except (ValueError, OverflowError):
            return None
        return date.isoformat()
    return None
