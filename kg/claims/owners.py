"""Whose a figure or a date is whose clause names no owner, and which figures are nobody's or no longer hold.

The owner may stand behind the figure (投资5亿元的|甲项目), in front of the brackets in which it stands, between a date
and what happened then, or in the clauses before; ``Topic`` knows the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from kg.claims.figure_words import FIGURES, NEXT_ITEM, FigureWords
from kg.claims.firm_lists import SO_MANY
from kg.claims.typed import SEPARATED, Typed
from kg.kept import compiled
from kg.model import Mention, Unspoken

BODIES = ("Industry", "Organization", "Place")
"""What may be the subject of a clause about a figure that is no firm's, park's or project's."""
CLAUSE_ENDS, IS, THAT, LISTED, OF = "，,", "是为系", "项目", "、", "的"
SPENDS, SPENT = "投资", ("Money", "Area")
"""Behind a year the first tells what that year costs, not the whole: 2024年|投资5亿元."""
FIRM, PROJECT, PARK = "Company", "Project", "IndustrialPark"
CLAUSE = compiled(r"[，,。；;：:！？!?]")
PREPOSITION = compiled("[在于从向往经位]|落户|来自")
USED = compiled("(?:[运利]用|依托|借助|流转|租[用赁]|承包)了?$")
HIDDEN = compiled("位于.的“[^”]+”")
QUOTED = compiled("[“”《》]")
SITE = "园"
"""In the name of a project that is a park, whose firms its figures may be those of."""
LONG = 14
"""A date and what happened then, if nothing else stands between them."""
PART = compiled("[；;]")
COUNTED = compiled(
    r"(?:[、和与及]|以及)[^，,。；;：:]{1,60}?等?(?:\d+|[两二三四五六七八九十]+)[余多]?[个项][^，,。；;：:、]{0,8}(?:项目|工程)"
)
"""The rest of a list of projects, with how many they are."""
FIRMS = compiled("[^，,。；;]{2,40}?等[^，,。；;、]{0,12}?(?:企业|公司|厂家?)(?![，,])")
"""The rest of a list of firms, of which something is said, whether all were found or not."""
NAMED_ITEM = compiled("[\\d\U000f0000-\U000ffffd][^，,。；;：:、的\U000f0000-\U000ffffd]{2,12}、$")
"""A thing in front of the last of a list, with a name or figure in it, which no finder named: 魏桥60万吨|铝合金、."""
OPENING, CLOSING = "（(", "）)"
RUN = 12
"""Two things of one list stand no further apart."""


class Topic(Protocol):
    """What an unspoken subject stands for."""

    def __call__(self, offset: int, types: tuple[str, ...], *, unspoken: Unspoken = "subject") -> Mention | None:
        """At an offset of the page, one of the types."""


def described(
    typed: Typed, match: re.Match[str], start: int, kinds: tuple[str, ...], words: FigureWords
) -> list[Mention] | None:
    """What the noun phrase is about that a figure opens, if it names it: 年产5万吨的|甲项目.

    Nothing where it is about something else; an empty list where it is about several. ``start``: of the clause. A
    further figure goes on with the phrase only where the first has no owner: 〔甲矿〕年产8吨，|年产3吨的〔乙矿〕.
    """
    found = words.relative.match(typed.text, match.end())
    if found is None:
        return [] if words.goes_on(typed, match) else None
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
    if value is None or value.type not in SPENT or words.earned.search(match[0]):  # 年产值3亿元，建有|甲项目
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
    What those in a park have is the park's, but for what they cost: 〔甲园区〕入驻企业52家，产值48亿元.
    """
    since = max((i for i, mention in typed.mentions.items() if mention is subject), default=-1)
    sums = [m for m in words.sums.finditer(typed.text[: match.end()]) if m.end() > since]
    if (subject.type == PARK or SITE in subject.name) and SPENDS not in match[0]:
        sums = [m for m in sums if not words.tenants.fullmatch(m[0])]
    said = next(iter(sums), None) or words.noun(typed.text, match.end())
    before = typed.mentions.get(match.start() - 2)
    if not said and before and before.type in FIGURES:
        said = words.noun(typed.text, match.start() - 1)  # 投资5亿元的|年产6万套, not 甲公司的|年产值
    if said:
        return said[0]
    places = ((i, m.text) for i, m in typed.mentions.items() if since < i < match.end() and m.type == "Place")
    wholes = (text for i, text in places if typed.text[i - 1] not in IS and not USED.search(typed.text, 0, i))
    return next((text for text in wholes if words.sums.match(text)), None)  # 甲园区是|全省|首批产业园, 利用|该村|茶园


def one_of_several(typed: Typed, at: int) -> bool:
    """Whether a thing of the same kind stands in front of the joint: 甲项目、乙项目总投资5亿元 says it of neither.

    So it does where the first goes on behind its name: 〔甲产业园〕项目和〔乙项目〕总投资5亿元.
    """
    if at < 2 or not SEPARATED.fullmatch(typed.text[at - 1]):
        return False
    joint = at - 1
    joint -= len(THAT) if typed.text.endswith(THAT, 0, joint) else 0
    before, here = typed.mentions.get(joint - 1), typed.mentions.get(at)
    kinds = (PROJECT,) if typed.text[at - 1] in CLAUSE_ENDS else (PROJECT, FIRM)  # 甲公司、|乙项目
    listed = before is not None and here is not None and before.type in kinds and here.type == PROJECT
    scene = typed.text[at - 1] in CLAUSE_ENDS and typed.text.endswith(("在", "走进", "来到"), 0, joint - 1)
    return listed and not scene and here is not None and here.role != "reference"  # 甲项目，|该项目; 在甲基地，|乙项目


def last_of_unread(typed: Typed, at: int) -> bool:
    """Whether a project or the firm in front of it ends a list whose items no finder named: 甲8万吨油、|乙项目."""
    here, behind = typed.mentions.get(at), typed.mentions.get(at + 1)
    owned = here is not None and here.type == FIRM and behind is not None
    project = behind if owned else here
    listed = NAMED_ITEM.search(typed.text, 0, at) is not None and at - 2 not in typed.mentions
    return listed and project is not None and project.type == PROJECT and project.role != "reference"


def first_of_several(typed: Typed, end: int) -> bool:
    """Whether the thing in front of the offset opens a list that a count closes: 〔甲项目〕|、乙项目等4个项目."""
    counted = COUNTED.match(typed.text, end)
    inside = range(end, counted.end()) if counted else range(0)
    return counted is not None and not any(typed.mentions[i].type == "Money" for i in inside if i in typed.mentions)


def is_listed(typed: Typed, start: int, end: int) -> bool:
    """Whether the project at the offsets is one of a list, whose sum a figure behind them may be."""
    return last_of_unread(typed, start) or first_of_several(typed, end)


def opens_list(typed: Typed, subject: Mention) -> bool:
    """Whether what an unspoken subject stands for is one of a list: 甲项目、|乙项目总投资, 甲公司|等6个项目."""
    at = next((i for i, mention in typed.mentions.items() if mention is subject), None)
    joint = SEPARATED.match(typed.text, at + 1) if at is not None and subject.type in (FIRM, PROJECT) else None
    further = range(joint.end(), joint.end() + 3) if joint else ()
    if joint and subject.type == FIRM and (joint[0] != LISTED or FIRMS.match(typed.text, joint.end())):
        return joint[0] == LISTED
    several = at is not None and SO_MANY.match(typed.text, at + 1) is not None
    return several or any(typed.mentions[i].type == subject.type for i in further if i in typed.mentions)


def other_subject(typed: Typed, start: int, end: int, kinds: tuple[str, ...]) -> str | None:
    """What else the clause speaks of in front of a figure: 〔邮轮产业〕已实现|收入; 位于甲园区的“某某号”|开工."""
    if hidden := HIDDEN.search(typed.text, start, end):
        return hidden[0]
    for i in range(start, end):
        mention = typed.mentions.get(i)
        if mention and mention.type in kinds:
            return None
        address = owned(typed, i + 1, min(end, i + 2 + typed.text.startswith(OF, i + 1)), kinds)  # 乙镇|的甲公司
        if mention and mention.type in BODIES and not address and not PREPOSITION.search(typed.text, start, i):
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
    if NEXT_ITEM.search(typed.text, 0, match.start()):
        return [], "its item speaks of another"
    if owner := bracketed(typed, match.start(), kinds):
        return [owner], ""
    if (named := described(typed, match, start, kinds, words)) is not None:
        return named, "" if named else "the figure is that of another noun behind it"
    dated = match.start() == match.start("value")  # 12月8日|甲项目|投产
    year = typed.mentions.get(match.start() - 1)
    if not dated and SPENDS in match[0] and year is not None and year.type == "Date":
        return [], f"the figure is that of a time: {year.text}"
    if dated and year_of_name(typed, match):
        return [], "the year belongs to the name behind it"
    if dated and (hidden := HIDDEN.search(typed.text, start, match.start())):
        return [], f"the clause speaks of something else: {hidden[0]}"
    if PROJECT in kinds and (for_project := built_for(typed, match, words)):
        return [for_project], ""
    if dated and not owned(typed, start, match.end(), kinds):
        between = typed.text[max(start, typed.text.rfind("、", 0, match.start()) + 1) : match.start()]
        if not words.date_lead.fullmatch(between):
            return [], f"the clause speaks of something else: {between}"
    elif not dated and (other := other_subject(typed, start, match.start(), kinds)):
        return [], f"the clause speaks of something else: {other}"
    sought = (*kinds, FIRM, PROJECT) if dated else kinds  # 甲公司…。乙项目。由丙公司建设，去年8月|动工
    far = dated and not owned(typed, start, match.end(), kinds)
    if far and (len(match[0]) > LONG or QUOTED.search(match[0])):
        return [], "the clause speaks of something else"
    subject = topic(typed.origin[match.end() if dated else match.start()], sought, unspoken="figure")
    if subject is None or subject.type not in kinds:
        return [], "nothing before it can be its subject"
    if subject.end <= typed.origin[0] and CLAUSE.search(typed.text, 0, match.start()):
        own = topic(typed.origin[match.start()], (FIRM, PROJECT, PARK), unspoken="figure")
        if own and own.type not in kinds and own.start >= typed.origin[0]:
            return [], f"its own sentence has another subject: {own.text}"  # 该公司从外省引进，|投资2亿元
    at = next((i for i, mention in typed.mentions.items() if mention is subject), match.end())
    if dated and match.start() < at and (part := words.of_part.match(typed.text, at + 1, match.end())):
        return [], f"the day is that of a part: {part[0]}"
    if subject.start >= typed.origin[match.end()] and (dated or PART.search(typed.text, match.end())):
        return [], "what comes behind it is another"
    if others := of_others(typed, match, words, subject):
        return [], f"the figure is that of others: {others}"
    owner = typed.mentions.get(at - 1)
    first = at - 1 if owner is not None and owner.type == FIRM else at
    unread = not dated and last_of_unread(typed, first)  # 5000吨前驱体、乙项目，3月开工 is said of both
    ends = at < match.start() and (one_of_several(typed, at) or unread)
    if opens_list(typed, subject) or ends:
        return [], "the figure is that of several projects"
    others = of_noun(typed, match, [subject], words)
    if not others and subject.end <= typed.origin[0] and words.spent_on.match(typed.text, match.end()):
        return [], "the figure is that of what is built"
    return ([], others) if others else ([subject], "")


def year_of_name(typed: Typed, match: re.Match[str]) -> bool:
    """Whether a year stands between a place and a project as part of its name: 〔甲县〕2023年〔电网改造项目〕投运."""
    at = match.start("value")
    before, year, behind = (typed.mentions.get(i) for i in (at - 1, at, at + 1))
    if before is None or year is None or behind is None:
        return False
    return before.type == "Place" and str(year.value).isdigit() and behind.type == PROJECT


def of_noun(typed: Typed, match: re.Match[str], heads: Sequence[Mention], words: FigureWords) -> str:
    """Why a figure is that of the noun behind it: 甲公司投资5亿元|的水库, 甲公司投资5亿元|在乙县建设电站."""
    firms = all(head.type == "Company" for head in heads)
    joined = firms and typed.text.startswith(LISTED, match.end())  # 甲公司投资2亿元|、占地8亩的二期工程
    if (joined or CLAUSE.search(match[0])) and words.goes_on(typed, match):  # 甲项目，|投资2亿元、占地8亩的乙项目
        return "the figure is that of another noun behind it"
    noun = words.noun(typed.text, match.end())
    if noun and (firms or CLAUSE.search(match[0])):
        return f"the figure is that of the noun behind it: {noun[0]}"
    money = firms and (value := typed.mentions.get(match.start("value"))) is not None and value.type == "Money"
    built = words.spent_on.match(typed.text, match.end()) if money else None
    return f"the figure is that of what is built: {built[0]}" if built else ""
