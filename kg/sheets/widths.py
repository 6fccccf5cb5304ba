"""Marks as Chinese is printed with: recognition gives many of them in half width, which the paper does not show."""

from __future__ import annotations

import re

WIDE = str.maketrans(",:;?!()~☐", "，：；？！（）～□")
HAN = "\u2e80-\ufaff\uff01-\uff60“”‘’—…·℃％"
BESIDE_HAN = re.compile(rf"(?<=[{HAN}])\s?[,:;?!()~☐]|[,:;?!()~☐](?=\s?[{HAN}])")


def full_width(text: str) -> str:
    """The text, as long as it was, with the marks beside Chinese characters in full width; those in 10:30 stay."""
    before = ""
    while text != before:  # what a mark stands beside may be one that has become wide itself
        before, text = text, BESIDE_HAN.sub(lambda match: match[0].translate(WIDE), text)
    return text
