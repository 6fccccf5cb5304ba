"""Whose a figure or a date is whose clause names no owner, and which figures are nobody's or no longer hold.

The owner may stand behind the figure (投资5亿元的|甲项目), in front of the brackets in which it stands, between a date
and what happened then, or in the clauses before; ``Topic`` knows the last.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kg.claims.forms import SEPARATOR
from kg.claims.typed import SEPARATED, Typed
from kg.kept import compiled
from kg.model import Mention, Unspoken
from kg.ontology import Lexicon

BODIES = ("Industry", "Organization", "Place")
"""What may be the subject of a clause about a figure that is no firm's, park's or project's."""
FIGURES = ("Money", "Area", "Capacity", "People", "Date")
SPENT = ("Money", "Area")
THINGS = ("Project", "IndustrialPark", "Company")
FIRM, PROJECT = "Company", "Project"
THAT, LISTED = "项目", "、"
FRONTS = ("Place", "IndustrialPark", "Company")
"""What may stand in front of the thing that a figure describes: 投资5亿元的|甲市|乙公司丙项目."""
CLAUSE = compiled(r"[，,。；;：:！？!?]")
PREPOSITION = compiled("[在于从向往经位]|落户|来自")
HIDDEN = compiled("位于.的“[^”]+”")
QUOTED = compiled("[“”《》]")
LONG = 14
"""A date and what happened then, if nothing else stands between them."""
PART = compiled("[；;]")
OPENING, CLOSING = "（(", "）)"
STOP = "，,。；;：:！？!?"
HELD = "由与和被为是在把对让向给将及跟同"
"""Behind these in a noun phrase somebody else comes up: 投资5亿元的生产线由|甲公司."""
RUN = 12
"""Two things of one list stand no further apart."""


class Topic(Protocol):
    """What an unspoken subject stands for."""

    def __call__(self, offset: int, types: tuple[str, ...], *, unspoken: Unspoken = "subject") -> Mention | None:
        """At an offset of the page, one of the types."""


@dataclass(frozen=True)
class FigureWords:
    """The words that tell whose a figure is."""

    sums: re.Pattern[str]
    """Speaks of several things at once: a figure behind it is no single thing's."""
    noun_follows: re.Pattern[str]
    """What follows a figure that belongs to the noun behind it: 6亿元|的…项目."""
    spent_on: re.Pattern[str]
    """What follows a sum that a firm spends on something that the clause names: 428万元|建设储能电站."""
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
    built: re.Pattern[str]
    """From behind a sum or an area up to the project that it is for: ，用地〔〕，建设〔丙项目〕."""

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
        onward = rf"{plain}{{0,10}}[，,](?={plain}{{0,10}}(?:[{figure}]|\d+){plain}{{0,8}}(?P<of>的))"
        further = f"(?P<further>{onward.replace('(?P<of>的)', '的')})?"
        noun = rf"(?:[{front}]的?|[\u3400-\u9fff“”](?<![{HELD}])){{0,10}}?"
        named = rf"(?P<head>[{thing}]*(?:[{characters['Project']}]|[{thing}](?:{goes_on})))"
        return cls(
            lexicon.regex("phrases", "sum"),
            lexicon.regex("phrases", "noun_follows"),
            lexicon.regex("phrases", "spent_on"),
            lexicon.regex("phrases", "superseded"),
            compiled(f"(?:{'|'.join(lexicon.words('phrases', 'date_lead'))})*"),
            compiled(rf"[{figure}]的[^{STOP}、的\s{thing}]{{2,20}}[，,]"),
            compiled(onward),
            compiled(rf"{further}{plain}{{0,12}}?(?:、{plain}{{0,10}}[{figure}]{plain}{{0,8}}?)*的{noun}{named}"),
            compiled(rf"{SEPARATOR}[{front}]*[{thing}]"),
            compiled(
                rf"[^，,。；;]{{0,12}}?的[^，,。；;]{{0,24}}?"
                rf"(?:{'|'.join(lexicon.words('phrases', 'part'))}|[{characters['Project']}])"
            ),
            compiled(
                rf"[^。；！？{thing}]{{0,30}}?(?:{'|'.join(lexicon.words('phrases', 'builds'))}){plain}{{0,6}}?"
                rf"[{front}]{{0,2}}(?P<head>[{characters['Project']}])"
            ),
        )


def described(
    typed: Typed, match: re.Match[str], start: int, kinds: tuple[str, ...], words: FigureWords
) -> list[Mention] | None:
    """What the noun phrase is about that a figure opens, if it names it: 年产5万吨的|甲项目.

    Nothing where it is about something else; an empty list where it is about several. ``start``: of the clause. A
    further figure goes on with the phrase only where the first has no owner: 〔甲矿〕年产8吨，|年产3吨的〔乙矿〕.
    """
    found = words.relative.match(typed.text, match.end())
    if found is None:
        onward = words.onward.match(typed.text, match.end())
        return [] if onward and words.noun_follows.match(typed.text, onward.start("of")) else None
    if found["further"] and (
        words.sums.search(typed.text, 0, match.end()) or owned(typed, start, match.start(), kinds)
    ):
        return None
    named = [typed.mentions[i] for i in range(*found.span("head")) if i in typed.mentions]
    heads = [mention for mention in named if mention.type in kinds]
    if not heads or words.listed.match(typed.text, found.end()):
        return []
    return heads[-1:]


def built_for(typed: Typed, match: re.Match[str], words: FigureWords) -> Mention | None:
    """The project that a firm's money or land is for, where the sentence names it behind: 投资3亿元，建设|甲项目."""
    value = typed.mentions.get(match.start("value"))
    if value is None or value.type not in SPENT:
        return None
    found = words.built.match(typed.text, match.end())
    project = typed.mentions[found.start("head")] if found else None
    if found is None or project is None or project.role == "reference":
        return None
    apart = CLAUSE.search(found[0]) is not None
    if apart and (THAT in typed.text[: match.start()] or owned(typed, 0, match.start(), (PROJECT,))):
        return None  # 该项目投资3亿元，建设|
    return project


def owned(typed: Typed, start: int, end: int, kinds: tuple[str, ...]) -> bool:
    """Whether the clause names an owner in front of an offset."""
    return any(start <= i < end for i in typed.at(kinds))


def bracketed(typed: Typed, at: int, kinds: tuple[str, ...]) -> Mention | None:
    """The thing right in front of the brackets in which an offset lies: 〔甲项目〕（投资|5亿元）."""
    opened = max(typed.text.rfind(mark, 0, at) for mark in OPENING)
    if opened < 1 or any(typed.text.find(mark, opened, at) >= 0 for mark in CLOSING):
        return None
    mention = typed.mentions.get(opened - 1)
    return mention if mention is not None and mention.type in kinds else None


def of_list(typed: Typed, at: int, kinds: tuple[str, ...], count: int) -> list[Mention]:
    """The last list of so many things of one kind in front of an offset: 〔甲项目〕、〔乙项目〕|产值分别为.

    Nothing where there is none or it is longer.
    """
    for kind in kinds:
        places = [i for i in typed.at((kind,)) if i < at]
        runs: list[list[int]] = []
        for i in places:
            near = runs and i - runs[-1][-1] <= RUN and SEPARATED.search(typed.text, runs[-1][-1] + 1, i)
            if runs and near:
                runs[-1].append(i)
            else:
                runs.append([i])
        if runs and len(runs[-1]) == count:
            return [typed.mentions[i] for i in runs[-1]]
    return []


def latest(typed: Typed, value: Mention, words: FigureWords) -> Mention:
    """The figure that took the place of another: 由3000吨提高到|1万吨."""
    at = next((i for i, mention in typed.mentions.items() if mention is value), None)
    later = words.superseded.match(typed.text, at + 1) if at is not None else None
    new = typed.mentions.get(later.end()) if later else None
    return new if new is not None and new.type == value.type else value


def of_others(typed: Typed, match: re.Match[str], words: FigureWords, subject: Mention) -> str | None:
    """The words that make a figure the sum of several, a whole place's (全县) or that of the noun behind it.

    What the sentence sums up before it comes to the subject is said of others: 开工项目4个，总投资9亿元，〔甲项目〕….
    """
    since = max((i for i, mention in typed.mentions.items() if mention is subject), default=-1)
    sums = (m for m in words.sums.finditer(typed.text[: match.end()]) if m.end() > since)
    said = next(sums, None) or words.noun_follows.match(typed.text, match.end())
    said = said or words.noun_follows.match(typed.text, match.start() - 1)  # 投资5亿元的|年产6万套
    if said:
        return said[0]
    wholes = (m.text for i, m in typed.mentions.items() if since < i < match.end() and m.type == "Place")
    return next((text for text in wholes if words.sums.match(text)), None)


def one_of_several(typed: Typed, at: int) -> bool:
    """Whether a thing of the same kind stands in front of the joint: 甲项目、乙项目总投资5亿元 says it of neither.

    So it does where the first goes on behind its name: 〔甲产业园〕项目和〔乙项目〕总投资5亿元.
    """
    if at < 2 or not SEPARATED.fullmatch(typed.text[at - 1]):
        return False
    joint = at - 1
    joint -= len(THAT) if typed.text.endswith(THAT, 0, joint) else 0
    before, here = typed.mentions.get(joint - 1), typed.mentions.get(at)
    listed = before is not None and here is not None and before.type == here.type and here.type == "Project"
    return listed and here is not None and here.role != "reference"  # 甲项目，|该项目


def opens_list(typed: Typed, subject: Mention) -> bool:
    """Whether a list goes on behind the thing that an unspoken subject stands for: 甲项目、|乙项目总投资."""
    at = next((i for i, mention in typed.mentions.items() if mention is subject), None)
    joint = SEPARATED.match(typed.text, at + 1) if at is not None and subject.type in (FIRM, PROJECT) else None
    further = range(joint.end(), joint.end() + 3) if joint else ()
    if joint and subject.type == FIRM and joint[0] != LISTED:
        return False
    return any(typed.mentions[i].type == subject.type for i in further if i in typed.mentions)


def other_subject(typed: Typed, start: int, end: int, kinds: Sequence[str]) -> str | None:
    """What else the clause speaks of in front of a figure: 〔邮轮产业〕已实现|收入; 位于甲园区的“某某号”|开工."""
    if hidden := HIDDEN.search(typed.text, start, end):
        return hidden[0]
    for i in range(start, end):
        mention = typed.mentions.get(i)
        if mention and mention.type in kinds:
            return None
        if mention and mention.type in BODIES and not PREPOSITION.search(typed.text, start, i):
            return mention.text
    return None


def find_owners(
    typed: Typed, match: re.Match[str], start: int, kinds: tuple[str, ...], words: FigureWords, topic: Topic, count: int
) -> tuple[list[Mention], str]:
    """Who owns the figure or date of a match, else why nobody does.

    ``start``: of its clause; ``count``: of its figures, if each is another's (分别).
    """
    if count:
        heads = of_list(typed, match.start(), kinds, count)
        return heads, "" if heads else "no list before it has so many things"
    if owner := bracketed(typed, match.start(), kinds):
        return [owner], ""
    if (named := described(typed, match, start, kinds, words)) is not None:
        return named, "" if named else "the figure is that of another noun behind it"
    dated = match.start() == match.start("value")  # 12月8日|甲项目|投产
    for_project = PROJECT in kinds and built_for(typed, match, words)
    if for_project:
        return [for_project], ""
    if dated and not owned(typed, start, match.end(), kinds):
        between = typed.text[max(start, typed.text.rfind("、", 0, match.start()) + 1) : match.start()]
        if not words.date_lead.fullmatch(between):
            return [], f"the clause speaks of something else: {between}"
    elif not dated and (other := other_subject(typed, start, match.start(), kinds)):
        return [], f"the clause speaks of something else: {other}"
    sought = (*kinds, FIRM) if dated else kinds
    far = dated and not owned(typed, start, match.end(), kinds)
    if far and (len(match[0]) > LONG or QUOTED.search(match[0])):
        return [], "the clause speaks of something else"
    subject = topic(typed.origin[match.end() if dated else match.start()], sought, unspoken="figure")
    if subject is None or subject.type not in kinds:
        return [], "nothing before it can be its subject"
    at = next((i for i, mention in typed.mentions.items() if mention is subject), match.end())
    if dated and match.start() < at and (part := words.of_part.match(typed.text, at + 1, match.end())):
        return [], f"the day is that of a part: {part[0]}"
    if subject.start >= typed.origin[match.end()] and (dated or PART.search(typed.text, match.end())):
        return [], "what comes behind it is another"
    if others := of_others(typed, match, words, subject):
        return [], f"the figure is that of others: {others}"
    if opens_list(typed, subject) or (at < match.start() and one_of_several(typed, at)):
        return [], "the figure is that of several projects"
    others = of_noun(typed, match, [subject], words)
    if not others and subject.end <= typed.origin[0] and words.spent_on.match(typed.text, match.end()):
        others = "the figure is that of what is built"
    return ([], others) if others else ([subject], "")


def of_noun(typed: Typed, match: re.Match[str], heads: Sequence[Mention], words: FigureWords) -> str:
    """Why a figure is that of the noun behind it: 甲公司投资5亿元|的水库, 甲公司投资5亿元|在乙县建设电站."""
    firms = all(head.type == "Company" for head in heads)
    noun = words.noun_follows.match(typed.text, match.end())
    if noun and (firms or CLAUSE.search(match[0])):
        return f"the figure is that of the noun behind it: {noun[0]}"
    money = firms and (value := typed.mentions.get(match.start("value"))) is not None and value.type == "Money"
    built = words.spent_on.match(typed.text, match.end()) if money else None
    return f"the figure is that of what is built: {built[0]}" if built else ""
