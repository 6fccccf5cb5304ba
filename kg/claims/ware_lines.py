"""The products of production lines and workshops: 两条〔豆干〕、〔腐竹〕生产线."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.makers import Said
from kg.kept import compiled
from kg.model import Claim

LISTED, OF, LINES = "、", "的", "条"
COUNTED = compiled(r"的?(?:[一二两三四五六七八九十\d]+[多余]?(?:条|台套|套|台))$")
"""How many lines there are, between them and what they make."""
SHOP = compiled("车间(?:[里内中]|，)")


def lines(said: Said) -> Iterator[Claim]:
    """The products of a line: 两条〔豆干〕、〔腐竹〕生产线."""
    text = said.sentence.text
    for match in said.making.line.finditer(text):
        if said.inside(match.start()) and not is_counted(said, match.end()):
            yield from of_firm(said, match)
            continue
        start, _ = said.clause(match.start())
        since = said.behind_names(start, match.start())
        counted = COUNTED.search(text[since : match.start()])
        end = since + counted.start() if counted else match.start()
        end -= text.endswith(OF, since, end)  # 日产10吨豆干|的生产线
        builds = said.making.builds.match(text, since, end)
        at = builds.end() if builds else since
        if not builds and since == start and not opens_shop(said, start, end, match):
            continue
        if said.making.bought.search(text, start, at) and not builds:
            continue
        names = [(at + offset, name) for offset, name in said.making.wares.ahead(text[at:end])]
        if names and (names[0][0] - at <= 2 or text[names[0][0] - 1] in "和及与、" or opens(said, at, *names[0])):
            built = said.making.also.match(text, start, at) is not None
            yield from said.claims(said.heads(start, at, built=built), names, at, "line")


def is_counted(said: Said, end: int) -> bool:
    """Whether a line that ends at an offset is a project which its sentence counts: 上了两条|豆干生产线."""
    spans = (said.span(m) for m in said.mentions if m.type == "Project" and m.role == "background")
    return any(b == end and said.sentence.text.endswith(LINES, 0, a) for a, b in spans)


def of_firm(said: Said, line: re.Match[str]) -> Iterator[Claim]:
    """What is made on a line that is itself a project and right behind whose it is: 〔甲公司〕的〔豆干生产线〕."""
    projects = [said.span(m)[0] for m in said.mentions if m.type == "Project" and said.span(m)[1] == line.end()]
    firms = [m for m in said.mentions if m.type == "Company" and [said.span(m)[1] + len(OF)] == projects]
    if firms and said.sentence.text.startswith(OF, projects[0] - len(OF)):
        name = said.making.wares.whole(said.sentence.text[projects[0] : line.start()])
        if name and said.sentence.text.startswith(name, projects[0]):
            yield from said.claims(firms[-1:], [(projects[0], name)], projects[0], "line")


def opens_shop(said: Said, start: int, end: int, line: re.Match[str]) -> bool:
    """Whether a clause opens with a workshop that is called by no more than its product: |大米|加工车间里."""
    name = said.sentence.text[start:end]
    return SHOP.match(said.sentence.text, line.end() - 2) is not None and said.making.wares.whole(name) == name


def opens(said: Said, at: int, start: int, name: str) -> bool:
    """Whether only how much of it there is stands in front of a product: 建成|日产300吨|大米."""
    return said.making.wares.front(said.sentence.text[at : start + len(name)].removeprefix(LISTED)) == name
