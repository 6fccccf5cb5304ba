"""The words by which a firm's own project is told of without the firm."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon

MENTION = "\U000f0000"
"""Stands for a figure or a date in what is in front of a project."""


@dataclass(frozen=True)
class Carrying:
    """The words by which a firm's own project is told of without it."""

    enters: re.Pattern[str]
    """In front of a firm that opens a sentence: 走进."""
    front: re.Pattern[str]
    """In front of the project in its clause, each figure and date one character: 去年开工的."""
    behind: re.Pattern[str]
    """What is said of it."""
    others: re.Pattern[str]
    """In a sentence that tells of more than the firm: 全县."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Carrying:
        """Reads ``building.tsv``."""
        enters, front, stage, others = (
            lexicon.regex("building", kind).pattern for kind in ("enters", "own_front", "stage", "others")
        )
        return cls(
            compiled(rf"[“\s]*(?:{enters})*"), compiled(rf"(?:{front}|{MENTION})*"), compiled(stage), compiled(others)
        )
