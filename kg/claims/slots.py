"""What stands in the slots of a match on a typed sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.claims.forms import ASIDE, LISTED, POST, PRODUCT, TITLED, Slot
from kg.claims.grammar import Grammar
from kg.claims.phrases import PLAIN
from kg.claims.typed import SEPARATED, Typed
from kg.kept import compiled
from kg.model import Mention, Sentence

TAKEN = compiled("(?<![作身])[为任](?:中共)?$|当选$")
"""In front of a post that somebody takes who was named before: 王五任|某县县长，某镇镇长赵六."""
COMMA = compiled("[，,]")
AT_END = compiled(f"{ASIDE}$")
POST_TYPE, CAPACITY = "Post", "Capacity"
NEAR = 8
"""So many characters in front of a yearly output it may say of how many lines it is told."""
LINES = ("条", "座", "台", "个")
"""What several of are counted by, each of which makes so much."""
PERSONS = ("Person", "Official")
LOOSE = frozenset({"Place", "Person", "Capacity", "Company"})
"""What a finder may have seen in the name of a product: 赤水|河酒, 参术儿|康糖浆, 华阳|牌电缆, 液压机械5000台."""


def fill(
    slot: Slot, match: re.Match[str], typed: Typed, sentence: Sentence, grammar: Grammar, *, every: bool = False
) -> list[Mention]:
    """The mentions in a slot; an open phrase becomes one mention an item.

    ``every``: the items of a list that have an owner of their own are meant too.
    """
    start, end = match.span(slot.name)
    if start < 0:
        return []
    if not slot.is_open:
        if slot.types == (POST,):
            start, end = of_one(match, typed, start, end)
            return [typed.mentions[i] for i in range(start, end) if i in typed.mentions]
        listed = [[i for i in item if i in typed.mentions] for item in items_of(typed.text, start, end)]
        if LISTED.issuperset(slot.types):
            schema = grammar.schema
            kinds = {name for label in slot.types for name in schema.subtypes(schema.by_label[label].name)}
            listed = [item for item in listed if item and typed.mentions[item[-1]].type in kinds]
        if TITLED in slot.types:  # 市委常委、|副市长王五: a post alone is nobody
            listed = [item for item in listed if item and typed.mentions[item[-1]].type != POST_TYPE]
        if (
            not every
            and slot.name == "tail"
            and "head" in match.re.groupindex
            and is_firm(typed, match.end("head") - 1)
        ):
            others = takewhile(
                lambda item: not owned(typed, item), listed[1:]
            )  # 乙公司的|丁项目和戊项目 are both 乙公司's
            listed = [*listed[:1], *others]
        found = [item[-1] for item in listed if item]
        return [typed.mentions[at] for at in found if not each_of_several(typed, at, grammar)]
    return list(open_mentions(typed, start, end, slot, sentence, grammar))


def each_of_several(typed: Typed, at: int, grammar: Grammar) -> bool:
    """Whether a yearly output is that of each of several lines, whose sum nobody tells: 5条|年产12万吨|的生产线."""
    if typed.mentions[at].type != CAPACITY:
        return False
    lines = grammar.figures.each.search(typed.text, max(0, at - NEAR), at)
    count = typed.mentions.get(lines.start()) if lines else None
    return count is not None and count.type == CAPACITY and count.unit in LINES and float(str(count.value)) > 1


def of_one(match: re.Match[str], typed: Typed, start: int, end: int) -> tuple[int, int]:
    """The span of those posts that are one person's, where another person's stand behind or in front of a comma."""
    commas = [mark.start() for mark in COMMA.finditer(typed.text, start, end)]
    if not commas or "head" not in match.re.groupindex:
        return start, end
    behind = match.start("head") >= end
    if behind:
        return (commas[-1] if TAKEN.search(typed.text, 0, start) else start), end
    named = end in typed.mentions and typed.mentions[end].type in PERSONS
    return start, commas[-1] if named else end


def is_firm(typed: Typed, at: int) -> bool:
    """Whether a firm stands there, and not somebody who visits the projects of others."""
    return at in typed.mentions and typed.mentions[at].type == "Company"


def owned(typed: Typed, item: Sequence[int]) -> bool:
    """Whether an item of a list has a firm of its own in front: 甲公司的丙项目、乙公司的丁项目."""
    return (
        len(item) > 1
        and typed.mentions[item[-1]].type == "Project"
        and any(typed.mentions[i].type == "Company" for i in item[:-1])
    )


def items_of(text: str, start: int, end: int) -> Iterator[range]:
    """The items of a list as ranges of offsets; of an item the last mention counts, those in front own or place it."""
    at = start
    for match in SEPARATED.finditer(text, start, end):
        yield range(at, without_aside(text, at, match.start()))
        at = match.end()
    yield range(at, without_aside(text, at, end))


def without_aside(text: str, start: int, end: int) -> int:
    """Where an item ends without the brackets that say where it is or what it costs: 甲项目|（某镇）."""
    aside = AT_END.search(text, start + 1, end)
    return aside.start() if aside else end


def open_mentions(
    typed: Typed, start: int, end: int, slot: Slot, sentence: Sentence, grammar: Grammar
) -> Iterator[Mention]:
    """The names in an open slot; none where it holds the name of a body."""
    base = typed.origin[start]
    text = sentence.text[base - sentence.start : typed.origin[end] - sentence.start]
    if any(m.type not in LOOSE for i, m in typed.mentions.items() if start <= i < end):
        return
    named = {m.text for i, m in typed.mentions.items() if start <= i < end}
    for at, name in grammar.phrases.items(text, many=slot.many, product=PRODUCT in slot.types):
        if name.removesuffix(PLAIN) in named:
            continue  # 广东|产品
        yield Mention(base + at, base + at + len(name), name, "Product", name, role="open", rule="product:pattern")
