"""The words that tell whose a figure is, as expressions over typed sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kg.claims.forms import SEPARATOR
from kg.claims.typed import Typed
from kg.kept import compiled
from kg.ontology import Lexicon

FIGURES = ("Money", "Area", "Capacity", "People", "Date")
THINGS = ("Project", "IndustrialPark", "Company")
FRONTS = ("Place", "IndustrialPark", "Company")
"""What may stand in front of the thing that a figure describes: 投资5亿元的|甲市|乙公司丙项目."""
STOP = "，,。；;：:！？!?"
HELD = "由与和被为是在把对让向给将及跟同"
"""Behind these in a noun phrase somebody else comes up: 投资5亿元的生产线由|甲公司."""

ASIDE = 16
"""So many characters has what stands in front of a thing that is no subject."""
NEXT_ITEM = compiled(
    "(?:^|[；;。])(?![该本此这其全整各两]|[\U000f0000-\U000fffff](?:也|还|又|均)?(?:是|系|为|属于)|(?:国家|[省市县区州])级?(?:重[点大]|头号|标志性)[^，,]{0,4}[，,]$)["
    "\u3400-\u9fffA-Za-z0-9“”\U000f0000-\U000fffff]{2,24}(?:项目|工程)[，,]$|[；;](?![该本此这其全整各两]|[一二三四五首]期)[^，,。；;：:]{2,24}?(?<![\U000f0000-\U000fffff])"
    "(?:产业园|园区|工业园|示范园|基地|小镇|综合体|公司|项目|工程)(?:由|位于|落户|总?投资|计划|拟|占地)[^；;。]*$"
)
"""An item that opens with a project whose name was not read: ；生态园建设项目，|总投资2900万元; not 市级重点项目，,
nor 甲项目是乙公司投资的重点项目，; and ；某产业园由甲集团投资5亿元，|占地60亩."""


@dataclass(frozen=True)
class FigureWords:
    """The words that tell whose a figure is."""

    sums: re.Pattern[str]
    """Speaks of several things at once: a figure behind it is no single thing's."""
    tenants: re.Pattern[str]
    """Such a count of those in a park: 企业52家."""
    noun_follows: re.Pattern[str]
    """What follows a figure that belongs to the noun behind it: 6亿元|的…项目."""
    noun_own: re.Pattern[str]
    """Such a noun where the subject is said to be it: 1.2亿元|的龙头企业."""
    noun_is: re.Pattern[str]
    """What says so, up to the figure: 已成长为|年产值."""
    spent_on: re.Pattern[str]
    """What follows a sum that a firm spends on something that the clause names: 428万元|建设储能电站."""
    earned: re.Pattern[str]
    """In a figure, that it is what a firm takes in."""
    aside: re.Pattern[str]
    """In front of what is no subject: 由, 位于."""
    superseded: re.Pattern[str]
    """Between a figure and a later one that took its place: 3000吨|提高到|1万吨."""
    date_lead: re.Pattern[str]
    """All that stands between the start of a clause without a subject and its date: 并于|."""
    headed: re.Pattern[str]
    """The subject of a sentence that no finder named: 投资2亿元的|乙机械，."""
    onward: re.Pattern[str]
    """From behind a figure up to a further one that belongs to a noun: 投资5亿元|，年产〔〕的电炉."""
    relative: re.Pattern[str]
    """From behind a figure up to the thing that it describes: 、占地〔〕的|〔甲市〕〔丙项目〕."""
    listed: re.Pattern[str]
    """The next thing of a list."""
    of_part: re.Pattern[str]
    """From behind a thing up to the part of it that a day is said of: 〔甲工厂〕|新建的生产线."""
    each: re.Pattern[str]
    """From how many lines there are up to what each of them makes: 〔5条〕|年产〔〕."""
    built: re.Pattern[str]
    """From behind a sum or an area up to the project that it is for: ，用地〔〕，建设〔丙项目〕."""

    def noun(self, text: str, at: int) -> re.Match[str] | None:
        """What follows a figure that ends at an offset and belongs to a noun that is not the subject itself."""
        found = self.noun_follows.match(text, at)
        own = found and self.noun_own.match(text, at) and self.noun_is.search(text, 0, at)
        return None if own else found

    def goes_on(self, typed: Typed, match: re.Match[str]) -> bool:
        """Whether a further figure behind one describes a noun: 投资5亿元|、装机50兆瓦的电站."""
        onward = self.onward.match(typed.text, match.end())
        return onward is not None and self.noun(typed.text, onward.start("of")) is not None

    def leads(self, typed: Typed, at: int) -> bool:
        """Whether a thing may be the subject of what follows it: not 由|甲公司|建设."""
        return self.aside.search(typed.text, max(0, at - ASIDE), at) is None

    def is_led(self, typed: Typed, match: re.Match[str]) -> bool:
        """Whether the sentence has subjects without a name in front of a match: 在建项目8个，部分|试产."""
        front = typed.text[: match.start()]
        return self.headed.search(front) is not None or self.sums.search(front) is not None

    @classmethod
    def load(cls, lexicon: Lexicon, characters: Mapping[str, str]) -> FigureWords:
        """Reads ``phrases.tsv``; ``characters``: that of each type in a typed sentence."""
        figure, thing, front = ("".join(characters[t] for t in types) for types in (FIGURES, THINGS, FRONTS))
        goes_on = "|".join(lexicon.words("phrases", "goes_on"))
        plain = rf"[^{STOP}、的\s]"
        next_one = rf"{plain}{{0,10}}(?:[{figure}]|\d+){plain}{{0,8}}"
        onward = rf"(?:{plain}{{0,12}}[，,、]){{1,3}}(?={next_one}(?P<of>的)(?![\d百]))"
        further = rf"(?P<further>{plain}{{0,10}}[，,](?={next_one}的))?"
        noun = rf"(?:[{front}]的?|[\u3400-\u9fff“”](?<![{HELD}])){{0,10}}?"
        named = rf"(?P<head>[{thing}]*(?:[{characters['Project']}]|[{thing}](?:{goes_on})))"
        return cls(
            lexicon.regex("phrases", "sum"),
            lexicon.regex("phrases", "tenants"),
            lexicon.regex("phrases", "noun_follows"),
            lexicon.regex("phrases", "noun_own"),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'noun_is'))})[^，,。；;]*$"),
            lexicon.regex("phrases", "spent_on"),
            lexicon.regex("phrases", "earned"),
            compiled(f"(?:{'|'.join(lexicon.words('phrases', 'aside'))})$"),
            lexicon.regex("phrases", "superseded"),
            compiled(f"(?:{'|'.join(lexicon.words('phrases', 'date_lead'))})*"),
            compiled(rf"[{figure}]的[^{STOP}、的\s{thing}]{{2,20}}[，,]"),
            compiled(onward),
            compiled(rf"{further}{plain}{{0,12}}?(?:、{plain}{{1,24}}?)*的{noun}{named}"),
            compiled(rf"{SEPARATOR}[{front}]*[{thing}]"),
            compiled(
                rf"[^，,。；;]{{0,12}}?的[^，,。；;]{{0,24}}?"
                rf"(?:{'|'.join(lexicon.words('phrases', 'part'))}|[{characters['Project']}])"
            ),
            compiled(rf"[{characters['Capacity']}](?:{'|'.join(lexicon.words('phrases', 'each_makes'))})$"),
            compiled(
                rf"[^。；！？{thing}]{{0,30}}?(?:{'|'.join(lexicon.words('phrases', 'builds'))}){plain}{{0,6}}?"
                rf"[{front}]{{0,2}}(?P<head>[{characters['Project']}])"
            ),
        )
