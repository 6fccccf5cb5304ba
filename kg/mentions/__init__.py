"""Sentences into mentions: all finders in their order, overlaps settled, references resolved in their article."""

from kg.mentions.coreference import Marked
from kg.mentions.finder import MentionFinder

__all__ = ["Marked", "MentionFinder"]
