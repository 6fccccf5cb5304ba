"""The words of making, as expressions over sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.claims.grammar import Grammar
from kg.claims.wares import Wares
from kg.kept import compiled
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved


@dataclass(frozen=True)
class Making:
    """The words of making."""

    makes: Sieved
    no_maker: re.Pattern[str]
    """How what is built ends that makes nothing: 大桥."""
    vague: Sieved
    listed: Sieved
    line: Sieved
    goes: Sieved
    told: Sieved
    """Words with a list behind, group ``list``, in which only products can stand: 主要生产|单桩、塔筒."""
    supplier: Sieved
    """Says of whom something is the maker or supplier, group ``list``: 是国内〔儿童车〕、幼教设施|的主要生产商."""
    along: Sieved
    """What a firm makes along its chain, group ``links``: 从〔铜杆〕到〔漆包线〕，形成产业链."""
    sold: re.Pattern[str]
    """What becomes of that which is made, behind a verb of making: whatever it is called, it is a product."""
    begins: Sieved
    """What has begun to be made, where it is told how much of it there is."""
    filler: re.Pattern[str]
    other: re.Pattern[str]
    bought: re.Pattern[str]
    builds: re.Pattern[str]
    """What stands in front of a line, the last of it."""
    also: re.Pattern[str]
    """How a clause begins that says what is built."""
    aside: re.Pattern[str]
    """In front of a firm that is not the subject, or of the list that it is in: 为甲公司、|乙公司等企业."""
    formerly: re.Pattern[str]
    """In front of a clause that tells of another time."""
    turned: re.Pattern[str]
    """A verb in front of which stands what becomes the product."""
    kind: re.Pattern[str]
    """Behind a list of firms, what they are together: 等摩托车总装企业，."""
    several: re.Pattern[str]
    """Speaks of firms that were named as of so many: 这两家企业."""
    founds: re.Pattern[str]
    """Says that the firm right behind is new."""
    ours: re.Pattern[str]
    """How a firm is called by those who speak for it."""
    finished: re.Pattern[str]
    """Says of things in rows that they were made there: 下线."""
    once_built: re.Pattern[str]
    """What is to be then is said of what is built: 投产后."""
    sized: re.Pattern[str]
    """A figure in front that is told of what is built: 总投资3亿元，|生产豆干."""
    own_name: re.Pattern[str]
    """Behind a product what the very one is called, group ``name``: 高端材料|——节镍型不锈钢."""
    each: re.Pattern[str]
    """In front of a verb: of so many products as there are makers each is another's."""
    jointly: re.Pattern[str]
    """Behind a firm, with whom it makes something: 甲公司|与某大学联合研发的豆干."""
    rated_line: re.Pattern[str]
    """Behind what is made in such numbers, where: 年产10万台电机|生产线."""
    contracts: re.Pattern[str]
    """Behind a firm, what it does for those who will make something there: 由甲公司|承建."""
    is_of: re.Pattern[str]
    """Between a firm and the one that it belongs to, with that one, group ``owner``: 是|甲集团|旗下."""
    wares: Wares

    @classmethod
    def load(cls, lexicon: Lexicon, grammar: Grammar) -> Making:
        """Reads ``making.tsv``."""

        def regex(kind: str) -> re.Pattern[str]:
            return lexicon.regex("making", kind)

        def sought(kind: str) -> Sieved:
            return sieved(regex(kind).pattern)

        return cls(
            sought("makes"), compiled(rf"(?:{regex('no_maker').pattern})$"),
            sought("vague"), sought("strong"), sought("line"), sought("goes"),
            sought("told"), sought("supplier"), sought("along"), regex("sold"), sought("begins"),
            compiled(f"(?:{regex('filler').pattern}|{grammar.phrases.lead.pattern})*"),
            regex("other"), regex("bought"), regex("builds"), regex("also"),
            compiled(rf"(?:{regex('aside').pattern})(?:(?:[^，,。；;：:、的]|的(?=[、和及])){{2,14}}[、和及])*$"),
            regex("formerly"), regex("turned"), regex("kind"), regex("several"),
            compiled(rf"(?:{regex('founds').pattern})$"), regex("ours"), regex("finished"),
            compiled("|".join(lexicon.words("phrases", "built"))), regex("sized"), regex("own_name"),
            regex("each"), regex("jointly"),
            regex("rated_line"), regex("contracts"),
            compiled(rf"(?:{regex('is_one').pattern})(?P<owner>.*?)(?:{regex('is_own').pattern})"),
            Wares.load(lexicon, grammar.phrases),
        )  # fmt: skip
