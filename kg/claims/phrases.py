"""Open noun phrases: which stretch of a sentence, that no finder had to name, is what a firm makes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import cut

JOINTS = ("和", "与", "及", "以及", "或")
QUOTED = compiled(r"[“《]([^“”《》]{2,20})[”》]")
NO_JOINT = compiled("及(?=以[上下])")
"""35千伏|及|以下电缆."""
SHORTEST = 2
PLAIN, WHOLE = "产品", "车整车"
MEASURED = compiled(r"[^，。；]*\d[^，。；]*的(?=[^\d的]{3,}$)")
"""Figures in front that list how large the thing is: 单重达30吨、长12米的|风电主轴."""
BRACKET = compiled("[（(][^（()）]*[)）]$")
UNCLOSED = compiled("[（(][^（()）]*$")
FIRST = compiled("[^的了在和与及或被把将等从向]{4,14}")
"""The name of a medicine holds none of these."""
MODEL = compiled(r"[A-Za-z0-9\-+]+$")
"""What may stand behind the ending: 矿用破碎机|Y8."""


@dataclass(frozen=True)
class Phrases:
    """What stands around a name in an open phrase, what makes it none, and how products are called."""

    lead: re.Pattern[str]
    front: re.Pattern[str]
    """In front of the name of a product, where it is made or that it is one: 江头镇|电动车, 产品|赖氨酸."""
    tail: re.Pattern[str]
    refused: re.Pattern[str]
    heads: frozenset[str]
    """How names of products end, longer endings that are none among them."""
    longest: int
    """So many characters has the longest of these."""
    endings: frozenset[str]
    generic: frozenset[str]
    stops: frozenset[str]
    anew: re.Pattern[str]
    """A verb of making in front of an item of a list: it opens what another makes (五金的甲五金和|做|门窗)."""
    doses: frozenset[str]
    """How medicines end, in whose names small words say nothing: 小儿氨酚黄|那|敏颗粒."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Phrases:
        """Reads ``phrases.tsv``, ``products.tsv`` and the verbs of ``edges.tsv``."""

        def regex(kind: str) -> str:
            return "|".join(f"(?:{word})" for word in lexicon.words("phrases", kind))

        heads = lexicon.words("products", "head")
        ends = frozenset((*heads, *lexicon.words("products", "no_head")))
        verbs = {word for word in lexicon.words("edges", "verb") if len(word) > 1} - set(
            lexicon.words("products", "inside")
        )
        return cls(
            compiled(f"(?:{regex('lead')})+"),
            lexicon.regex("phrases", "product_front"),
            compiled(regex("tail")),
            compiled(regex("no_phrase")),
            ends,
            max(map(len, ends)),
            frozenset(heads),
            frozenset(lexicon.words("products", "generic")),
            frozenset({verb for verb in verbs if len(verb) > 1} | set(lexicon.words("products", "stop"))),
            compiled(regex("made_anew")),
            frozenset(lexicon.words("products", "dose")),
        )

    def items(self, text: str, *, many: bool, product: bool) -> Iterator[tuple[int, str]]:
        """The names in a phrase with their offsets in it; ``product``: only what is called like a product."""
        front = measured.end() if (measured := MEASURED.match(text)) else 0
        parts = list(pieces(text, front)) if many else [(front, len(text))]
        if product and (
            last := max((n for n, (a, _) in enumerate(parts) if n and self.anew.match(text, a)), default=0)
        ):
            verb = self.anew.match(text, parts[last][0])
            parts = [(verb.end() if verb else parts[last][0], parts[last][1]), *parts[last + 1 :]]
        for number, (start, end) in enumerate(parts):
            lead = self.lead.match(text, start, end) or (self.front.match(text, start, end) if product else None)
            at = lead.end() if lead else start
            name = self.tail.sub("", text[at:end])
            if quoted := QUOTED.fullmatch(name):
                at, name = at + 1, quoted[1]
            elif name.count("“") != name.count("”"):
                at, name = at + len(name) - len(name.lstrip("“”")), name.strip("“”")
            if open_bracket := UNCLOSED.search(name):  # 汽车部件|（电池包壳体
                name = name[: open_bracket.start()]
            if product:
                name = self.bare(name)
            named = self.is_product(name) if product else self.is_name(name)
            if named and not product and any("的" in text[a:b] for a, b in parts[number + 1 :]):
                named = self.is_product(name)  # 大尺寸、|高分辨率的显示屏
            if named or (quoted and not product and not self.refused.search(name)):
                yield at, name
            elif product and number == 0:
                return  # a list that opens with something else is one of other things: 生产过程、设施装备

    def products(self, names: Iterable[str]) -> list[str]:
        """Those of the names that are called like a product, without what stands around them."""
        return [name for each in names for _, name in self.items(each, many=False, product=True)]

    def bare(self, name: str) -> str:
        """采棉机|产品, 摩托车|整车; 电力设备产品 says no more without its last word but less."""
        if name.endswith(WHOLE):
            return self.bare(name.removesuffix(WHOLE[1:]))
        stem = name.removesuffix(PLAIN)
        ending = self.ending(stem)
        return stem if ending and ending[1] not in self.generic and self.is_product(stem) else name

    def ending(self, name: str) -> tuple[int, str] | None:
        """The longest ending of a name and its offset; brackets behind it only say what else it is called."""
        bracket = BRACKET.search(name) if name.endswith(("）", ")")) else None
        end = bracket.start() if bracket else len(name)
        found = ((at, name[at:end]) for at in range(max(0, end - self.longest), end) if name[at:end] in self.heads)
        return next(found, None)

    def is_other(self, name: str) -> bool:
        """Whether it ends like what is no product."""
        ending = self.ending(name)
        return ending is not None and ending[1] not in self.endings

    def is_name(self, name: str, *, stem: int | None = None) -> bool:
        """Whether nothing in it says that it is a clause, a figure or a mere kind of things.

        ``stem``: so long is what stands before an ending, in which verbs say nothing: 藤茶|袋泡茶, |高空作业平台.
        """
        return (
            len(name) >= SHORTEST
            and name not in self.generic
            and not self.refused.search(name[:stem])
            and not any(word in self.stops for word in cut(name[:stem]))
        )

    def is_product(self, name: str) -> bool:
        """Whether it is a name and ends like that of a product: the longest ending counts, so 商机 is none."""
        ending = self.ending(name) or self.ending(MODEL.sub("", name))
        if ending is None or ending[1] not in self.endings:
            return False
        if ending[1] in self.doses and FIRST.fullmatch(name) and not self.refused.search(name):
            return True
        return self.is_name(name) or (len(ending[1]) > SHORTEST and self.is_name(name, stem=ending[0]))


def pieces(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The items of a list; 和 and 与 part them where they are words: 古筝|和|琵琶, 和田玉; so do quotes: “甲”|“乙”."""
    at = start
    for word in cut(text[start:]):
        end = at + len(word)
        if word == "“" and text[start:at].endswith("”"):
            yield start, at
            start = at
        if word in ("、", *JOINTS) and not NO_JOINT.match(text, at):
            if start < at:
                yield start, at
            start = end
        at = end
    if start < at:
        yield start, at
