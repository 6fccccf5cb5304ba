"""The words by which a sentence says that nothing comes of a project, or that work on it has stopped."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon


@dataclass(frozen=True)
class GivenUp:
    """The words of ``phrases.tsv`` around a project that is given up or stands still."""

    front: re.Pattern[str]
    """In front of it, in its clause: 否决."""
    behind: re.Pattern[str]
    """Behind it, up to the end of its sentence: ，后来放弃了."""
    still: re.Pattern[str]
    """The same, that work on it has stopped: 已停工."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> GivenUp:
        """Compiled once for all articles."""
        front, behind, still = (
            lexicon.regex("phrases", kind).pattern for kind in ("given_up_front", "given_up_behind", "stands_still")
        )
        return cls(compiled(f"(?:{front})[^，,。；;、：:]{{0,24}}$"), compiled(behind), compiled(still))
