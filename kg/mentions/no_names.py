"""What a finder takes for a name and is none, or for more than the name: 资管新规下|公司, 前|华安证券."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.people import NameFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation

KINDS = {"Company": "firm", "Organization": "body", "IndustrialPark": "park", "Project": "project"}
TOLD = "reference"
BRAND = "company:brand"
SHORTEST, WHOLE = 2, 4
"""So many characters has a name, and that of a firm that another may hold."""
JOINTS, PLUS = ("和", "与"), ("+", "＋")
"""In front of the rest of a name; of what a slogan adds to something: 互联网+未来科技城."""
FOREIGN = compiled(r"(?:[A-Z][A-Za-z&.\-]* )+$")
"""The words of a foreign name in front of its last one: Eagle Silk |Mills公司."""
LATIN = compiled("[A-Z][a-z]")


@dataclass(frozen=True)
class NoNames:
    """Knows by ``no_names.tsv`` what is no name, and where a name begins and ends."""

    none: dict[str, re.Pattern[str]]
    """All that was found, by type."""
    fronts: dict[str, re.Pattern[str]]
    """What a name of that type begins with that does not belong to it."""
    ends: dict[str, re.Pattern[str]]
    """What a name of that type ends with that does not belong to it, with what stands behind."""
    goes: dict[str, re.Pattern[str]]
    """How what was found of that type ends, and how it goes on as something else."""

    ahead: re.Pattern[str]
    """How what stands in front of the name of a firm ends that the page prints without it too: 董事兼|京泰集团."""
    names: NameFinder
    posts: re.Pattern[str]
    """Posts, in front of a name in front of such a firm: 副校长|李平|远山集团."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder) -> NoNames:
        """Reads ``no_names.tsv``."""

        def by_type(suffix: str) -> dict[str, re.Pattern[str]]:
            rows = {kind: lexicon.words("no_names", f"{word}{suffix}") for kind, word in KINDS.items()}
            return {kind: compiled("|".join(words)) for kind, words in rows.items() if words}

        return cls(
            by_type(""),
            by_type("_front"),
            by_type("_end"),
            by_type("_goes"),
            compiled(rf".*(?:{'|'.join(lexicon.words('no_names', 'firm_ahead'))})"),
            names,
            compiled(rf".*(?:{alternation(lexicon.words('posts'))})"),
        )

    def check(self, scan: Scan) -> None:
        """Takes out what is no name, and from names what does not belong to them."""
        scan.drop(self.find(scan))
        scan.swap(self.cut(scan))

    def apart(self, scans: Sequence[Scan]) -> None:
        """Cuts off what stands in front of firms of the page that it prints without it too: 副校长李平|远山集团."""
        firms = {m.text for scan in scans for m in scan.of("Company") if m.role == "name" and len(m.text) >= WHOLE}
        for scan in scans:
            scan.swap(self.behind(scan, firms))

    def behind(self, scan: Scan, firms: Collection[str]) -> Iterator[tuple[Mention, Mention]]:
        """The firms of a sentence with something in front, and without it."""
        places = {(place.start, place.end) for place in scan.of("Place")}  # 吉林|天强制药
        for firm in scan.of("Company"):
            ends = (at for at in range(1, len(firm.text) - WHOLE + 1) if firm.text[at:] in firms)
            ends = (at for at in ends if (firm.start, firm.start + at) not in places)
            if firm.role == "name" and (at := next((at for at in ends if self.is_ahead(firm.text[:at])), 0)):
                text = firm.text[at:]
                yield firm, replace(firm, start=firm.start + at, text=text, name=text)

    def is_ahead(self, text: str) -> bool:
        """Whether what stands in front of a firm is somebody, or says what is done or when."""
        if self.ahead.fullmatch(text):
            return True
        fronts = (text[: len(text) - n] for n in (2, 3) if self.names.is_name(text[-n:]))
        return any(not front or self.posts.fullmatch(front) for front in fronts)

    def find(self, scan: Scan) -> Iterator[Mention]:
        """What is no name."""
        for mention in scan.of(*KINDS):
            start, end = scan.span(mention)
            none, goes = self.none.get(mention.type), self.goes.get(mention.type)
            if mention.role == TOLD or scan.text[start:end] != mention.text:
                continue
            cut = mention.type == "Organization" and self.is_rest(scan, mention)
            cut = cut or (mention.type == "IndustrialPark" and scan.text[max(0, start - 1) : start] in PLUS)
            if cut or (none and none.fullmatch(mention.text)) or (goes and self.ending(goes, scan.text, start, end)):
                yield mention

        for post in scan.of("Post"):
            body = post.inner
            none = self.none.get(body.type) if body and body.role != TOLD else None
            if body and none and none.fullmatch(body.text):
                yield post

    @staticmethod
    def is_rest(scan: Scan, body: Mention) -> bool:
        """Whether what looks like a body is what stands behind a joint in the name of one: 工业和|信息化促进中心."""
        start, _ = scan.span(body)
        others = (m for m in scan.of("Organization") if m.end == body.end and m.start < body.start)
        return scan.text[start - 1 : start] in JOINTS and any(others)

    @staticmethod
    def ending(ends: re.Pattern[str], text: str, start: int, end: int) -> int | None:
        """Where that begins with which a name ends."""
        found = (m for m in ends.finditer(text, start) if m.end() == end)
        return next((m.start() for m in found), None)

    @staticmethod
    def behind_brand(scan: Scan, mention: Mention) -> int:
        """Where a name begins, behind a well-known firm that its left edge would cut: 同意华为|紫江科学园区."""
        start, end = scan.span(mention)
        brands = (scan.span(firm) for firm in scan.of("Company") if firm.rule == BRAND and firm is not mention)
        return next((b for a, b in brands if a < start < b < end), start)

    def cut(self, scan: Scan) -> Iterator[tuple[Mention, Mention]]:
        """Names with what does not belong to them, and without it."""
        for mention in scan.of(*KINDS):
            start, end = scan.span(mention)
            if mention.role == TOLD or mention.name != mention.text:
                continue
            fronts, ends = self.fronts.get(mention.type), self.ends.get(mention.type)
            front = fronts.match(scan.text, start, end) if fronts else None
            words = FOREIGN.search(scan.text, 0, start) if LATIN.match(mention.text) else None
            first = words.start() if words else front.end() if front else self.behind_brand(scan, mention)
            last = (self.ending(ends, scan.text, first, end) if ends else None) or end
            if (first, last) != (start, end) and last - first >= SHORTEST:
                text = scan.text[first:last]
                base = scan.sentence.start
                yield mention, replace(mention, start=base + first, end=base + last, text=text, name=text)
