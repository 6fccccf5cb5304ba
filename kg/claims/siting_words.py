"""The words by which a clause says where a firm or a project is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

KINDS = {"IndustrialPark": "", "Town": "[镇乡]$|街道$", "Village": "[村屯]$|社区$", "Site": ""}
"""What a word for a site may mean, with the end of its name."""


@dataclass(frozen=True)
class SitingWords:
    """Compiled once for all articles."""

    toward: re.Pattern[str]
    """Up to the name of the site: 最终落户本县|某镇."""
    takes: re.Pattern[str]
    """The same where the site is followed by its part: 租下|某园3号厂房."""
    parts: re.Pattern[str]
    within: re.Pattern[str]
    """Up to the place of an act: 在|某镇建起."""
    acts: re.Pattern[str]
    """The act, behind the site."""
    goes: re.Pattern[str]
    """Up to the place to which somebody comes: 来|某镇办厂."""
    settles: re.Pattern[str]
    """What is done there to stay, behind the site."""
    brought: re.Pattern[str]
    """Behind a site that is said to have brought something: 是|某园|引进的."""
    is_in: re.Pattern[str]
    """From behind the firm, or from the start of a clause about it, up to the site: 都在|某镇."""
    closes: re.Pattern[str]
    """From behind the site to the end of the clause."""
    here: tuple[tuple[Sieved, str], ...]
    """Words for the site that was named last, each with a key of ``KINDS``."""
    subject: re.Pattern[str]
    """All that may stand between the start of a clause, or the firm, and the verb."""
    opening: re.Pattern[str]
    """At the start of a sentence, a word for what the sentence before is about; group ``project``: a project."""
    several: re.Pattern[str]
    """Says that several are at several sites."""
    not_it: re.Pattern[str]
    """Behind the name of a firm: something of the firm is the subject."""
    elsewhere: re.Pattern[str]
    """Makes a clause say something else."""
    has: re.Pattern[str]
    """Between a site and the firm that it has."""
    sited: re.Pattern[str]
    """Between a site and the firm that it describes."""
    away: re.Pattern[str]
    """In front of a firm that has to do with somebody."""
    source: re.Pattern[str]
    """In front of a place, something comes from there: 从|某市引进的."""
    this: re.Pattern[str]
    """Opens a clause whose subject is what it says to be at a site: 这个|落户某园的项目，."""
    own_town: Sieved
    """How an article calls the town that it is about."""
    comes: re.Pattern[str]
    """In front of a park, somebody comes from there: 来自|某新区."""
    town: re.Pattern[str]
    """The name of a town or village."""
    township: re.Pattern[str]
    """That of a town."""
    address: re.Pattern[str]
    """Opens the brackets that say where a firm is, behind what of it is seen: 施工现场（厂址：|某镇）."""
    came: re.Pattern[str]
    """From behind a list of firms to the end of the clause: they have come, without a word of where to."""
    owns: re.Pattern[str]
    """Behind a firm whose firm another is: 甲公司是乙集团|旗下企业."""
    founded: re.Pattern[str]
    """Between the act at a site and the firm that is founded there: 成立|全资子公司|."""
    builds: re.Pattern[str]
    """Between a firm and what it builds: 甲局|承建的|乙项目."""
    is_of: re.Pattern[str]
    """Between a firm and the group that it belongs to: 甲公司|是上市公司|乙集团."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> SitingWords:
        """Reads ``siting.tsv`` and ``phrases.tsv``."""

        def any_of(*kinds: str) -> str:
            return "(?:" + "|".join(f"(?:{form})" for form in lexicon.words("siting", *kinds)) + ")"

        along = any_of("along")
        filler = f"{any_of('subject', 'project', 'filler')}*"
        return cls(
            compiled(f"{any_of('toward')}{along}$"),
            compiled(f"{any_of('takes')}{along}$"),
            compiled(any_of("parts")),
            compiled(f"{any_of('in')}{along}$"),
            compiled(any_of("acts")),
            compiled(f"{any_of('goes')}{along}$"),
            compiled(any_of("settles")),
            compiled(any_of("brought")),
            compiled(f"{filler}{any_of('is_in')}{along}"),
            compiled(any_of("closes")),
            tuple((sieved(row[0]), row[2]) for row in lexicon.tables["siting"] if row[1] == "here"),
            compiled(filler),
            compiled(f"{any_of('filler')}*(?:{any_of('project')}(?P<project>)|{any_of('subject')})"),
            compiled(any_of("several")),
            compiled(any_of("not_it")),
            compiled(any_of("elsewhere")),
            compiled(any_of("has")),
            compiled(any_of("sited")),
            compiled(any_of("away")),
            compiled(any_of("source")),
            compiled(any_of("this")),
            sieved(any_of("own_town")),
            compiled(any_of("comes")),
            compiled(f".{any_of('town', 'village')}$"),
            compiled(f".{any_of('town')}$"),
            compiled(f"{any_of('spot')}?[（(]{any_of('address')}?[：:]?"),
            compiled(any_of("came")),
            lexicon.regex("phrases", "own_firm"),
            compiled(any_of("founded")),
            compiled(any_of("builds")),
            compiled(any_of("is_of")),
        )
