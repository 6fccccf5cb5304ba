"""Teams that a body has sent to another, called by both: 市纪委监委驻市教育局|纪检监察组, 市水利局驻东庄村|工作队."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

LEVELLED, OWN = "organisation:level", "organisation:society"
"""Rules of bodies that are the article's at their level, and of those that have all of their name."""
WHERE = "(?:(?![省市县区镇乡村局委办院][的在了是将和与及])[\u3400-\u9fff]){2,18}?"


@dataclass(frozen=True)
class SentTeams:
    """Finds them in a sentence whose bodies are found."""

    team: Sieved
    """From what says that somebody is sent; in front of it may stand the discipline committee of a level, ``level``."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> SentTeams:
        """Reads ``organisation_words.tsv``."""
        words = lexicon.words
        senders = "|".join(words("organisation_words", "sender"))
        teams = alternation(words("organisation_words", "team"))
        return cls(
            sieved(rf"(?P<level>[省市县区州盟旗](?:{senders}))?(?P<sent>派?驻){WHERE}(?:{teams})(?!员|伍|[的]?成员)")
        )

    def find(self, scan: Scan, bodies: Sequence[Mention]) -> Iterator[Mention]:
        """One for each body, the longest that ends there, behind which a team is told."""
        for match in self.team.finditer(scan.text):
            fronts = [m for m in (*bodies, *scan.of("Company")) if scan.span(m)[1] == match.start("sent")]
            if sender := min(fronts, key=lambda m: m.start, default=None):
                rule = LEVELLED if sender.rule == LEVELLED else OWN
                yield scan.mention(scan.span(sender)[0], match.end(), "Organization", rule)
            elif match["level"]:
                yield scan.mention(match.start(), match.end(), "Organization", LEVELLED)
