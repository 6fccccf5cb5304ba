"""Amounts of money, areas, yearly outputs, numbers of people: read into numbers in the unit of the schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.model import Mention, Sentence
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

DIGITS = {"零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
NUMBER = r"(?:\d[\d,]*(?:\.\d+)?|[零一二两三四五六七八九十百千]+)"
MORE = r"(?:多|余|几)"
SPOKEN = "个亿"
"""As people say of money: 投资3个亿."""
SCALE = r"(?:万亿|千亿|百亿|十亿|亿|千万|百万|万|千(?![升米克瓦伏卡])|百)"
QUANTITY = (
    rf"(?:(?P<billions>{NUMBER})亿零?(?={NUMBER}))?(?P<low>{NUMBER})(?P<low_scale>{SCALE})?{MORE}?(?:[-—–~～至到]+(?P<high>{NUMBER}))?{MORE}?"
    rf"(?P<scale>{SCALE})?{MORE}?"
)


def number(text: str) -> float:
    """The value of a run of digits or Chinese numerals: ``1,234.5``, ``三十五``; ValueError if it is neither."""
    if text[0].isdigit():
        return float(text.replace(",", ""))
    total = section = digit = 0
    for char in text:
        if char in DIGITS:
            digit = DIGITS[char]
        elif (power := POWERS[char]) >= 10**4:
            total, section, digit = (total + section + digit) * power, 0, 0
        else:
            section, digit = section + (digit or 1) * power, 0
    return float(total + section + digit)


def scaled(text: str, scale: str | None) -> float:
    """``number(text)`` times the Chinese scale word: ``("39.96", "亿")`` is 3996000000."""
    value = number(text)
    for char in scale or "":
        value *= POWERS[char]
    return round(value, 6)


PARTIES = "(?![一二两三四五六七八九](?:方|度(?!电)))"
"""三方 are the parties to a deal, not so many cubic metres; 两度 is twice."""


HOME = "CNY"
"""What is paid with where no currency is named."""
SHEETS = {"平方米": "平方米", "平米": "平方米", "㎡": "平方米"}


@dataclass(frozen=True)
class ValueFinder:
    """Finds values in a sentence. Ranges (6-8亿元) give their lower end; sums are told apart by the patterns."""

    money: Sieved
    area: Sieved
    capacity: Sieved
    people: Sieved
    posts: Sieved
    """Behind the word: 岗位|300个, 职工|600余名，."""
    invested: Sieved
    """A sum without its 元: 总投资|50亿|的, 年产值|1.2亿."""
    round: Sieved
    """A sum without its number: 年产值近|亿元."""
    yearly: re.Pattern[str]
    """In front of what is made in a year, which may be measured in square metres: 年产薄膜|1000万平方米."""
    rated: re.Pattern[str]
    """A unit and what follows it, where the figure says how strong a machine is: 3|兆瓦风电机组500台."""
    currencies: dict[str, str]
    areas: dict[str, float]

    @classmethod
    def load(cls, lexicon: Lexicon) -> ValueFinder:
        """Builds the finder from ``units.tsv``."""
        rows = lexicon.tables["units"]
        unit = {
            kind: "|".join(sorted((re.escape(r[0]) for r in rows if r[1] == kind), key=lambda w: (-len(w), w)))
            for kind in ("money", "area", "count", "people", "worker")
        }
        people = rf"(?:[名位][\u3400-\u9fff]{{0,4}}?(?:{unit['people']})|(?:个|名|位|人)?(?:{unit['worker']}))"
        before = r"(?<![\d.第])"
        return cls(
            sieved(rf"{before}(?!{'|'.join(lexicon.words('phrases', 'no_money'))}){QUANTITY}(?P<unit>{unit['money']})"),
            sieved(rf"{before}{QUANTITY}(?P<unit>{unit['area']})"),
            sieved(rf"{before}{PARTIES}{QUANTITY}余?(?P<unit>{unit['count']})(?!(?P=unit)|级|以(?![上内])|班子)"),
            sieved(rf"{before}{QUANTITY}余?(?P<unit>{people})(?![千一]面)"),
            sieved(
                rf"(?:(?<=岗位)|(?<=机会)|(?<=[员职]工)|(?<=工人))(?:将|可|总数|约|近|超过?|达到?|逾|共){{0,3}}{QUANTITY}余?"
                rf"(?P<unit>个|名(?![\u3400-\u9fff]))"
            ),
            sieved(
                rf"(?<=投资|产值|营收)(?:可|将|预计)?(?:约|近|超过?|达到?|逾)?{QUANTITY}"
                rf"(?P<unit>个亿|(?<=[亿万]))(?=[的，,。；;、]|以上|左右|$)"
            ),
            sieved(
                r"(?:产值|销售额|销售收入|营业收入|营收)[^，,。；;、\d]{0,6}?(?:[近超过逾破达]|接近|达到)(?P<sum>亿元)"
                r"(?![^，,。；;]{0,8}(?:企业|项目|产业|集群|村|镇))"
            ),
            compiled(rf"(?:{alternation(lexicon.words('projects', 'yearly'))})(?:(?!占地|面积|用地)[^，,。；;])*$"),
            lexicon.regex("phrases", "rated"),
            {r[0]: r[2] for r in rows if r[1] == "money"} | {"": HOME, SPOKEN: HOME},
            {r[0]: float(r[2]) for r in rows if r[1] == "area"},
        )

    def find(self, sentence: Sentence) -> Iterator[Mention]:
        """All values; ``Mention.value`` is in CNY (or the printed currency), m², the printed unit, people."""
        text = sentence.text
        for sought, pattern in (
            ("Money", self.money),
            ("Money", self.invested),
            ("Area", self.area),
            ("People", self.people),
            ("People", self.posts),
            ("Capacity", self.capacity),
        ):
            for match in pattern.finditer(text):
                kind, unit, factor = sought, match["unit"], 1.0
                made = kind == "Area" and unit in SHEETS and self.yearly.search(text, 0, match.start())
                if made:
                    kind, unit = "Capacity", SHEETS[unit]
                elif kind == "Money":
                    factor = POWERS["亿"] if unit == SPOKEN else 1.0
                    unit = self.currencies[unit]
                elif kind == "Area":
                    unit, factor = "m²", self.areas[unit]
                elif kind == "People":
                    unit = "人"
                elif unit == "平方" and sentence.text.startswith("米", match.end()):
                    if self.yearly.search(text, 0, match.start()):
                        continue  # 年产1000万平方米 is found whole
                    unit = "平方米"
                value = round(self.amount(match) * factor, 2)
                if (kind != "Money" and value == 0) or self.rated.match(text, match.start("unit")):
                    continue
                start = match.start("billions" if match["billions"] else "low")
                yield value_of(sentence, (start, match.end()), kind, value, unit)
        for match in self.round.finditer(text):
            yield value_of(sentence, match.span("sum"), "Money", POWERS["亿"], HOME)

    @staticmethod
    def amount(match: re.Match[str]) -> float:
        """The lower end: in 6-8亿元 the scale stands only behind the upper one."""
        low, low_scale, scale = match["low"], match["low_scale"], match["scale"]
        more = scaled(match["billions"], "亿") if match["billions"] else 0.0
        if match["high"] is None:
            return more + scaled(low, (low_scale or "") + (scale or ""))
        return more + scaled(low, low_scale or scale)


def value_of(sentence: Sentence, span: tuple[int, int], kind: str, value: float, unit: str) -> Mention:
    """The mention of a value at offsets of a sentence."""
    start, end = span
    said = sentence.text[start:end]
    return Mention(
        sentence.start + start,
        sentence.start + end,
        said,
        kind,
        said,
        value=int(value) if value == int(value) else value,
        unit=unit,
        role="value",
        rule=f"value:{kind}",
    )
