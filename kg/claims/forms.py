"""Forms into regular expressions: ``{head:企业+}[拟|将]?投资{investment:金额}…[建设|兴建]{tail:项目}``.

A typed sentence has one private-use character for each mention (U+F0000 and up, one a type), so a slot is a class of
those characters. ``+`` is a list joined by 、和与及, ``+2`` one of several; ``…`` a gap inside a clause, ``……`` one
that may cross clauses; neither crosses a sentence end nor a mention of a neighbouring slot's type. ``^`` and ``$`` are
the edges of a clause. ``短语`` is an open noun phrase that no finder had to name, ``品名`` one called like a product.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from kg.claims.form_words import FormWords
from kg.kept import compiled, shelf

BASE = 0xF0000
OPEN, PRODUCT = "短语", "品名"
OPENS = frozenset({OPEN, PRODUCT})
TITLED, UNTITLED, POST, MONEY, PLACE = "人物", "姓名", "职务", "金额", "地点"
"""A slot 人物 takes in the posts in front of each name; 姓名 takes names alone."""
PHRASE_CHAR = r"[\u3400-\u9fffA-Za-z0-9·&()（）“”\-+./%℃μ²\U000F0000-\U000F00FF]"
PLACED = frozenset({"项目", "企业", "园区", "机构"})
KNOWN_AS = (
    "(?:[（(](?:(?:以下)?(?:统|简|下)称[^（）()]{1,24}"
    "|(?:(?:股票|证券)代码[：:]?)?[A-Za-z0-9.]{4,12}|[A-Z][A-Za-z.& ]{2,30})[）)])?"
)
"""Brackets behind a name that say what else it is called: 甲公司（以下简称“甲”）."""
ASIDE = "[（(][^（()）。；;、，,和与及]{1,16}[）)]"
"""Brackets behind a thing say where it is or what it costs: 甲项目（某镇）、乙公司（某县）."""
OWNERS = ("企业", "园区", "地点")
"""A slot of a placed type takes in the place, park or firm right in front of its mention: 甲园区乙公司的丙项目."""
SEPARATOR = "(?:、|和|与|及|以及|暨|将与)"
TOGETHER = f"(?:{SEPARATOR}|[同偕](?=[^，,。；]{{1,24}}?(?:一起|一道|一同|共同)))"
FURTHER = f"(?:{SEPARATOR}|[，,](?:以及|还有))"
NOTE, PLAIN = "(?:[（(][^（）()]{1,12}[）)])?", "[^。！？；!?;，,：:、\\s\U000f0000-\U000f00ff]{2,14}"
"""Brackets behind a name in a list: 赵静（女）、."""
QUOTE = "“"
"""A gap right behind it may hold any mention: 在“全国工商联论坛”上签约."""
LISTED = frozenset({"企业", "项目", "园区", "机构", "地点"})
"""A list of these goes on behind a part of an item (甲公司车间、乙项目工地) and across items that no finder named."""
ENDS, REST = "。！？；!?;", "[\u3400-\u9fff]"
HALF = {"，": "[，,]", "（": "[（(]", "）": "[）)]", "：": "[：:]"}
"""Marks that pages print in either width."""
WORD = compiled(r"(.(?=\?)|(?:.(?!\?))+)(\??)")
"""Printed words of a form; a character with ``?`` behind it is one by itself."""
KIND = f"form {zlib.crc32(Path(__file__).read_bytes())}"
"""What is kept of a form holds as long as this file, which reads it, is the same."""
PRINTED = compiled(r"[^{}\[\]…^$，（）：]+")
"""A branch that holds nothing but words."""


@cache
def _spelled(word: str) -> str:
    """A printed word as an expression."""
    return "".join(HALF.get(char) or re.escape(char) for char in word)


class FormError(ValueError):
    """A form that cannot be read; the text says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """``{name:types}``; ``many`` for a list, ``+``."""

    name: str
    types: tuple[str, ...]
    many: bool
    long: bool = False
    """``++``. Of persons: the list may go on behind a comma; of things: it may open with some that no finder named."""
    several: bool = False
    """``+2``: no list of one."""

    @property
    def is_open(self) -> bool:
        """Whether it takes a phrase that no finder had to name."""
        return bool(OPENS & set(self.types))


@dataclass
class Form:
    """A form as a regular expression, which is compiled when a sentence first meets its needs."""

    expression: str
    slots: tuple[Slot, ...]
    needs: tuple[frozenset[str], ...]
    """For each obligatory literal the words of which one must stand in the sentence."""
    types: tuple[frozenset[str], ...]
    """For each obligatory slot the types of which one must stand in the sentence."""
    text: str
    """As the pattern file has it."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled form."""
        return compiled(self.expression)


def read_form(form: str, characters: Mapping[str, str], words: FormWords) -> Form:
    """The form of a text, with the class body of each type label's characters; kept. FormError when it is malformed."""

    def build(text: str) -> tuple[Any, ...]:
        built = Builder(text, characters, words).build()
        return built.expression, tuple(map(astuple, built.slots)), built.needs, built.types

    classes = zlib.crc32(repr((characters, words)).encode())
    expression, slots, needs, types = shelf().value(f"{KIND} {classes}", form, build)
    return Form(expression, tuple(Slot(*slot) for slot in slots), needs, types, form)


@dataclass
class Builder:
    """Reads one form from left to right."""

    form: str
    characters: Mapping[str, str]
    """Type label to the class body of its characters: 人物 covers officials too."""
    words: FormWords
    at: int = 0
    slots: list[Slot] = field(default_factory=list)
    needs: list[frozenset[str]] = field(default_factory=list)
    types: list[frozenset[str]] = field(default_factory=list)
    depth: int = 0

    def build(self) -> Form:
        """The compiled form; FormError when it is malformed."""
        pieces = self.sequence()
        if self.at < len(self.form):
            raise FormError(f"{self.form[self.at]} at character {self.at + 1} has no partner; remove it")
        names = [slot.name for slot in self.slots]
        for name in names:
            if names.count(name) > 1:
                raise FormError(f"slot {name} stands twice; give each slot its own name")
        return Form(self.join(pieces), tuple(self.slots), tuple(self.needs), tuple(self.types), self.form)

    def sequence(self) -> list[str | Slot]:
        """Pieces up to the end, a ``|`` or a ``]``; gaps stay as text until their neighbours are known."""
        pieces: list[str | Slot] = []
        literal = ""
        while self.at < len(self.form) and self.form[self.at] not in "|]":
            char = self.form[self.at]
            if char not in "{[…^$":
                literal += char
                self.at += 1
                continue
            if literal:
                self.literal(literal, pieces)
                literal = ""
            if char == "{":
                pieces.append(self.slot())
            elif char == "[":
                pieces.append(self.choice())
            else:
                width = len(self.form[self.at :]) - len(self.form[self.at :].lstrip("…")) if char == "…" else 1
                self.at += width
                pieces.append(char * width)
        if literal:
            self.literal(literal, pieces)
        return pieces

    def literal(self, text: str, pieces: list[str | Slot]) -> None:
        """Printed words, ``了?`` a character that may be missing; obligatory ones are remembered for the index."""
        for word, optional in WORD.findall(text):
            if self.depth == 0 and not optional and not set(word) & set(HALF):
                self.needs.append(frozenset({word}))
            pieces.append(_spelled(word) + optional)

    def slot(self) -> Slot:
        """``{name:类型|类型+}``."""
        end = self.form.find("}", self.at)
        body = self.form[self.at + 1 : end]
        if end < 0 or ":" not in body:
            raise FormError(f"slot at character {self.at + 1} is not {{name:type}}; close it or add its type")
        self.at = end + 1
        name, types = body.split(":", 1)
        several, types = types.endswith("+2"), types.removesuffix("2")
        many = types.endswith("+")
        labels = tuple(types.rstrip("+").split("|"))
        for label in labels:
            if label not in OPENS and label not in self.characters:
                raise FormError(f"unknown type {label}")
        slot = Slot(name, labels, many, types.endswith("++"), several)
        self.slots.append(slot)
        if self.depth == 0:
            self.types.append(frozenset(labels))
        return slot

    def choice(self) -> str:
        """``[a|b]``, ``[a|b]?`` and ``[a|b]*``."""
        self.at += 1
        self.depth += 1
        branches, words = [], []
        while True:
            start = self.at
            branches.append(self.join(self.sequence()))
            words.append(self.form[start : self.at])
            if self.at >= len(self.form):
                raise FormError("a [ is not closed; add ]")
            self.at += 1
            if self.form[self.at - 1] == "]":
                break
        self.depth -= 1
        optional = mark if (mark := self.form[self.at : self.at + 1]) and mark in "?*" else ""
        self.at += len(optional)
        if not optional and self.depth == 0 and all(map(PRINTED.fullmatch, words)):
            self.needs.append(frozenset(words))
        return f"(?:{'|'.join(branches)}){optional}"

    def join(self, pieces: list[str | Slot]) -> str:
        """The regular expression of a sequence: gaps know their neighbours here."""
        out = []
        for i, piece in enumerate(pieces):
            if isinstance(piece, Slot):
                out.append(self.group(piece))
            elif piece and set(piece) == {"…"}:
                before = next((p for p in reversed(pieces[:i]) if isinstance(p, Slot)), None)
                behind = next((p for p in pieces[i + 1 :] if isinstance(p, Slot)), None)
                beside = [p for p in (before, behind) if p is not None]
                quoted = i > 0 and str(pieces[i - 1]).endswith(QUOTE)
                barred = (
                    "" if quoted else "".join(self.characters[t] for p in beside for t in p.types if t not in OPENS)
                )
                out.append(f"[^{ENDS}{barred}]{{0,40}}?" if len(piece) > 1 else f"[^{ENDS}，,：:{barred}]{{0,16}}?")
            elif piece == "^":
                out.append(r"(?:^|(?<=[，,。；;：:！？!?“”、\s]))")
            elif piece == "$":
                out.append(r"(?=[”）)]*(?:[，,。；;：:！？!?\s]|$))")
            else:
                out.append(piece)
        return "".join(out)

    def group(self, slot: Slot) -> str:
        """The named group of a slot."""
        if slot.is_open:
            one = f"{PHRASE_CHAR}{{2,24}}?"
        else:
            one = f"[{''.join(self.characters[label] for label in slot.types)}]"
            if TITLED in slot.types:
                one = f"{self.posts()}*{one}"
            if PLACED & set(slot.types):
                owners = "".join(self.characters[label] for label in OWNERS)
                priced = f"(?:(?:总|计划)?(?:投资)?[{self.characters[MONEY]}]的?)?"
                cost = f"(?:(?:计划|概算|估算|预计|协议)?总?投资额?(?:约|近|超|达)?[{self.characters[MONEY]}]的)?"
                one = f"{cost}(?:[{owners}]{self.words.joint}{priced})*{one}{KNOWN_AS}(?:{ASIDE})?"
        if slot.types == (POST,):  # 省委常委，某区书记: posts of one person with a comma or nothing between them
            further = f"(?:{SEPARATOR}|[，,兼])?{self.words.tense}{one}"
            return f"(?P<{slot.name}>{one}(?:{further}|{self.words.apposed}{one})*)"
        opening = f"(?:{PLAIN}[、及]){{0,3}}?" if slot.long and LISTED.issuperset(slot.types) else ""
        return f"(?P<{slot.name}>{opening}{one}{self.more(slot, one) if slot.many else ''})"

    def posts(self) -> str:
        """One post in front of a name, with what joins it to the next: 市委常委、|副市长（挂职）王五."""
        return f"(?:[{self.characters[POST]}]{NOTE}(?:{SEPARATOR}|[，,兼 ])?)"

    def more(self, slot: Slot, one: str) -> str:
        """What follows the first item of a list."""
        if slot.is_open:
            return f"(?:、{one})*?"
        if LISTED.issuperset(slot.types):
            fronts = "" if PLACE in slot.types else f"(?:[{self.characters[PLACE]}]至?)*"  # 甲市至乙县高速公路项目
            others = f"(?:、{fronts}{PLAIN}(?:{ASIDE})?)"
            trailing = f"{others}{{0,3}}" if slot.long else ""
            part = f"(?:的?{REST}{{0,4}}(?:{self.words.parts})+|的{PLAIN})"
            if slot.long:  # 甲镇滨江商务区规划、
                part = f"(?:{REST}{{1,12}}?(?=[、和与及]|[，,](?:以及|还有)))"
            sort = self.words.sort if "企业" in slot.types else ""
            return f"(?:{part}?{others}{{0,3}}?{FURTHER}{sort}{one}){'+' if slot.several else '*'}{trailing}"
        if TITLED in slot.types and (
            slot.long or slot.name == "head"
        ):  # 副县长王五、李六，〔某县|人大常委会副主任〕赵七
            who = self.characters[POST] + self.characters[TITLED]  # 、外联制片|王五
            before = who if slot.long else self.characters[POST]
            unread = f"(?:[{self.characters[PLACE]}]?(?:(?![与和同向对被]){REST}){{1,12}}(?=[{before}]))?"
            return f"(?:{NOTE}{TOGETHER}{unread}{one}|[，,](?:{PLAIN})?{self.posts()}+[{self.characters[TITLED]}])*"
        if UNTITLED in slot.types:  # 副市长王五|与李四座谈: who is on the other side does not share the post
            return f"(?:{NOTE}(?!与){SEPARATOR}{one})*"
        return f"(?:{SEPARATOR}{one})*"
