"""Fingerprints of sentences: what two papers print of one text has them in common, whatever was cut from it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

SIZE = 8
"""Bytes of a fingerprint: among a billion sentences one pair in forty agrees by chance."""
LEAST = 10
"""Shorter sentences are printed again without being one text."""


def prints_of(sentences: Iterable[str]) -> bytes:
    """The fingerprints of an article's sentences one behind the other, sorted; only letters and digits count."""
    found = set()
    for sentence in sentences:
        letters = "".join(filter(str.isalnum, sentence))
        if len(letters) >= LEAST:
            found.add(hashlib.blake2b(letters.encode(), digest_size=SIZE).digest())
    return b"".join(sorted(found))


def split_prints(prints: bytes) -> list[bytes]:
    """The fingerprints of an article, one by one."""
    return [prints[at : at + SIZE] for at in range(0, len(prints), SIZE)]
