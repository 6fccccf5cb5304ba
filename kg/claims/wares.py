"""What stands in the object of a verb of making: 〔蓝莓原浆〕和〔蓝莓冻干粉〕三百吨供应外地."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.claims.phrases import MEASURED, QUOTED, Phrases, pieces
from kg.claims.ware_words import WareWords
from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import alternation, closed_words, cut

LONGEST = 24
"""The name of a product has no more characters."""
SHORT = 6
"""Nor, where only what stands behind its list says that it is one: 射孔弹、桥塞|等产品."""
LISTED, OF = "、", "的"
NUMERAL = compiled(r"[\d一二三四五六七八九十百千两几]")


@dataclass(frozen=True)
class Wares:
    """Finds the names of products in what stands behind or in front of a verb."""

    phrases: Phrases
    words: WareWords
    measure: re.Pattern[str]
    """How much of it, in front of a name or behind: 三百吨."""
    adverbs: re.Pattern[str]
    """What stands between a product and what becomes of it."""
    closing: re.Pattern[str]
    """How what stands behind a name begins."""

    @classmethod
    def load(cls, lexicon: Lexicon, phrases: Phrases) -> Wares:
        """Reads ``making.tsv``."""
        return cls(
            phrases,
            WareWords.load(lexicon),
            lexicon.regex("making", "unit"),
            compiled(f"(?:{lexicon.regex('making', 'adverb').pattern})+$"),
            compiled(f"(?:{alternation(lexicon.words('making', 'closing'))})|{NUMERAL.pattern}"),
        )

    def behind(
        self,
        text: str,
        *,
        sure: bool = False,
        alike: bool = True,
        rated: bool = False,
        grown: bool = False,
        told: bool = False,
    ) -> Iterator[tuple[int, str]]:
        """The names in the object of a verb with their offsets.

        ``sure``: all that can be a name is one; ``alike``: what stands between products of a list is one; ``rated``:
        so is what stands in front of how much of it there is; ``grown``: so is a crop beside another;
        ``told``: what stands around says that all of it is.
        """
        opened = self.words.particle.match(text)
        start = opened.end() if opened else 0
        if quoted := self.words.quoted.match(text, start):
            yield from ((match.start(1), match[1]) for match in QUOTED.finditer(text, start, quoted.end("names")))
            return
        if self.words.sorted_by.match(text, start):
            return
        if measured := MEASURED.match(text, start):
            start = measured.end()
        whole, text = text, self.words.main.sub("", text)
        worked = self.words.work.search(text)
        text = self.words.work.sub("", text)
        if kind := self.words.kind.match(text, start):
            sure, text = sure or "、" in kind["list"], text[: kind.end("list")]
        elif owner := self.words.owner.search(text, start):
            text = text[: owner.start()]
        bare = self.words.sorts.sub("", self.words.family.sub("", text))
        made = worked is not None and self.words.made.search(worked[0]) is not None
        made = made or len(text) < len(whole)  # 豆干、酸豆角|为主
        closed = sure or told or made or len(bare) < len(text)
        if name := self.paired(bare[start:]):
            yield start, name
            return
        parts = [(a, b) for a, b in pieces(bare, start) if not self.is_none(bare[a:b])]
        items = [bare[a:b] for a, b in parts]
        called = kind is not None and self.all_called(kind[0], items)
        made = made and bool(items) and self.name(items[0], sure=False) is not None  # 通讯、云计算设备|的制造
        listed = told or called or self.all_wares(items, told=sure or made, alike=alike)
        for number, (a, b) in enumerate(parts):
            piece = bare[a:b]
            ended = (
                sure or told or bare[b : b + 1] == "、" or (closed and b == len(bare)) or self.tail(piece) is not None
            )
            name = self.name(piece, sure=(listed and ended) or (rated and self.tail(piece) is not None))
            name = name or (self.single(piece) or (self.crop(piece) if grown else None) if number else None)
            if name is None and rated and self.tail(piece) is not None:
                continue  # 硫磺制酸10万吨、|磷酸3万吨
            if name is None:
                return  # a list that opens with something else is one of other things
            if piece[piece.index(name) + len(name) :].startswith("的"):
                return  # 制造〔硅材料〕的|重要原料
            if any("的" in item for item in items[number + 1 :]) and self.name(piece, sure=False) is None:
                continue  # 大尺寸、|高精度的显示屏
            yield a + piece.index(name), name
            if not sure and not self.ends(piece[piece.index(name) + len(name) :]):
                return

    def is_none(self, piece: str) -> bool:
        """Whether an item is but a figure or trait, or no product by its words: 1.5兆瓦、|3兆瓦叶片, 发电|9亿千瓦时."""
        nothing = self.words.utility.match(piece) or self.measure.fullmatch(piece) or self.words.trait.fullmatch(piece)
        return nothing is not None and piece not in self.phrases.endings

    def paired(self, text: str) -> str | None:
        """The whole of a text that names one thing by two words: 灌溉|及喷洒工具; not 机床|及刀具."""
        pair = self.words.pair.fullmatch(text)
        one = pair is not None and self.name(pair["first"], sure=False) is None
        return text if pair and one and self.whole(pair["second"]) == pair["second"] else None

    def all_called(self, kind: str, items: Sequence[str]) -> bool:
        """Whether short items in front of a word for products that are things are such: 射孔弹、桥塞|等产品."""
        called = len(items) > 1 and self.words.called.search(kind) is not None
        return called and all(len(item) <= SHORT and self.plain(item) for item in items)

    def all_wares(self, items: Sequence[str], *, told: bool, alike: bool) -> bool:
        """Whether all of a list are products, however they are called: one is, and it is said or ``told`` of all.

        It is said by how much of each there is, or by two of the list that are ``alike``.
        """
        count = sum(self.name(item, sure=False) is not None for item in items)
        several = len(items) > 1 and count > 0
        return several and (told or (count > 1 and alike) or all(self.tail(item) for item in items))

    def ends(self, text: str) -> bool:
        """Whether nothing but a figure stands behind a name, so that a list can go on."""
        figure = self.measure.match(text)
        return text in ("", "”", "等", "产品", "系列", "系列产品") or (figure is not None and figure.end() == len(text))

    def measured(self, text: str) -> list[tuple[int, str]]:
        """The products that are all of a text but for the figure behind or in front: 腐竹|2万吨, 2万吨|腐竹."""
        at = self.tail(text)
        name = self.name(text[:at], sure=False) if at else None
        if name is not None:
            return [(text.index(name), name)]
        front = self.measure.match(text)
        return list(self.behind(text)) if front and front.end() < len(text) else []

    def ahead(self, text: str) -> Iterator[tuple[int, str]]:
        """The names in the subject of a verb: a list that ends right in front of it."""
        kind = self.words.kind.match(text)
        text = text[: kind.end("list")] if kind else text
        text = self.words.sorts.sub("", self.words.family.sub("", self.adverbs.sub("", text)))
        parts = list(pieces(text, 0))
        known = sum(self.whole(text[a:b]) is not None for a, b in parts)
        if kind and text.startswith(OF) and self.all_called(kind[0], [text[max(a, 1) : b] for a, b in parts]):
            for a, b in ((max(a, 1), b) for a, b in parts):  # 甲公司|的射孔弹、桥塞等产品|远销
                quoted = QUOTED.fullmatch(text, a, b)
                yield (a + 1, quoted[1]) if quoted else (a, text[a:b])
            return
        found: list[tuple[int, str]] = []
        guessed = False
        for a, b in reversed(parts):
            name = self.whole(text[a:b]) or (self.single(text[a:b]) if found else None)
            if name is None and a > 0 and found and text[b] == "、" and known > (0 if kind else 1):
                name, guessed = self.plain(text[a:b]), True
            if name is None:
                found = [] if guessed else found  # 热处理、检测、油漆、|装箱
                break
            found.append((a + text[a:b].index(name), name))
        yield from reversed(found)

    def rowed(self, text: str) -> Iterator[tuple[int, str]]:
        """What stands in rows, whatever it is called: 一瓶瓶|金银花水."""
        row = self.words.rows.match(text)
        name = self.plain(self.adverbs.sub("", text[row.end() :])) if row and LISTED not in text else None
        if row and name is not None:
            yield text.index(name, row.end()), name

    def brands(self, text: str) -> list[tuple[int, str]]:
        """What is called in quotes and said to be products: 主打产品|“甲”“乙”, “甲”“乙”|等产品."""
        row = self.words.branded.search(self.adverbs.sub("", text))
        return [(m.start(1), m[1]) for m in QUOTED.finditer(text, *row.span("names"))] if row else []

    def whole(self, piece: str) -> str | None:
        """The name that a piece of a list ends with, if that of a product."""
        names = [
            self.words.brand.sub("", name)
            for _, name in self.phrases.items(self.front(piece.removeprefix("的")), many=False, product=True)
        ]
        return next((name for name in names if len(name) <= LONGEST and not self.words.barred.match(name)), None)

    def name(self, piece: str, *, sure: bool) -> str | None:
        """The name that a piece of a list opens with, behind a figure and in front of what goes on."""
        piece = self.front(self.words.joint.sub("", piece))
        if self.words.fed.match(piece):
            return None
        words = cut(piece)
        for count in range(len(words), 0, -1):
            head = "".join(words[:count])
            rest = words[count] if count < len(words) else ""
            if len(head) > LONGEST or (rest and not self.goes_on(rest)):
                continue
            if len("".join(words[count + 1 :])) == 1 and not self.closing.match(rest):
                continue  # 混凝土|搅拌|楼
            if measured := self.tail(head):
                head = head[:measured]
            if names := self.phrases.products([self.words.brand.sub("", head)]):
                return (
                    None
                    if self.words.barred.match(names[0]) or names[0].count("（") != names[0].count("）")
                    else names[0]
                )
        return self.plain(piece) if sure else None

    def plain(self, piece: str) -> str | None:
        """The piece of a list of products, whatever it is called."""
        piece = piece[: self.tail(piece)]
        names = [name for _, name in self.phrases.items(piece, many=False, product=False)]
        whole = (name for name in names if len(name) <= LONGEST // 2 and name.count("“") == name.count("”"))
        return next((name for name in whole if not self.phrases.is_other(name)), None)

    def front(self, piece: str) -> str:
        """A piece of a list without the figures in front: 首片|123米|长|风电叶片."""
        if piece.count("“") > piece.count("”"):  # “|100万只纸箱已装车”
            piece = piece.removeprefix("“")
        piece = self.words.rate.sub("", self.words.pace.sub("", piece))
        piece = self.words.first.sub("", piece)
        while (figure := self.measure.match(piece)) and 0 < figure.end() < len(piece):
            piece = self.words.size.sub("", piece[figure.end() :])
        return piece

    def tail(self, text: str) -> int | None:
        """Where a figure behind a name begins: 大豆油|1.5万吨."""
        return next((m.start() for m in self.measure.finditer(text) if m.start() and m.end() == len(text)), None)

    def is_measured(self, text: str, start: int, end: int) -> bool:
        """Whether how much of it there is stands in front of a name: 3万吨|豆干."""
        return any(m.end() == end for m in self.measure.finditer(text, start, end))

    def single(self, piece: str) -> str | None:
        """A word of one character in a list of products: 酱油、|醋."""
        return piece if piece in self.phrases.endings and piece not in ("件", "料", "材") else None

    def crop(self, piece: str) -> str | None:
        """A crop in a list behind one that is called like a product, without how much of it there is: 玉米和|大豆."""
        name = self.front(piece)
        name = name[: self.tail(name)]
        return name if self.words.crop.fullmatch(name) and self.phrases.is_name(name) else None

    def goes_on(self, word: str) -> bool:
        """Whether a word can stand right behind the name of a product."""
        return word in closed_words() or self.closing.match(word) is not None or not word[0].isalnum()
