"""The words that may stand inside a slot of a form besides mentions."""

from __future__ import annotations

from dataclasses import dataclass

from kg.ontology import Lexicon


@dataclass(frozen=True)
class FormWords:
    """What may stand inside a slot besides mentions."""

    joint: str
    """Between an owner and what is its own: 甲集团|旗下|乙公司."""
    parts: str
    """What of an item of a list is meant: 甲公司|车间|、乙公司."""
    apposed: str
    """Between two posts of one person, what the firm of the second is: 某商会副会长、产业园运营公司|甲公司董事长."""
    tense: str
    """When the second is held, in front of it: 前, 现任."""
    sort: str
    """What sort of firm the next of a list is, or what it makes: 甲公司和台资企业|乙公司, 甲公司、做蜂蜜的|乙厂."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> FormWords:
        """Reads ``phrases.tsv``."""
        named, joint = (lexicon.regex("phrases", kind).pattern for kind in ("no_post", "owned_by"))
        kinds = ("item_part", "post_tense", "item_sort")
        parts, tense, sort = ("|".join(lexicon.words("phrases", kind)) for kind in kinds)
        apposed = f"、(?!{named})(?:(?![和与及等有各])[\u3400-\u9fff]){{2,10}}"
        return cls(joint, parts, apposed, f"(?:{tense})?", f"(?:{sort})?")
