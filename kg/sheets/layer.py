"""Whether the text layer of a page says what is printed on it: fonts may not tell what their characters are."""

from __future__ import annotations

import re

from kg.readers.decode import USUAL, plausible

UNNAMED = re.compile("[\ufffd\ue000-\uf8ff]")
HAN = re.compile("[\u3400-\u9fff]")
WORD = re.compile("[0-9A-Za-z]")
FEW = 20
"""Characters that tell nothing."""
BROKEN = 0.2
"""With so many characters that nobody could name the layer says nothing."""
PLAUSIBLE = 0.75
"""Of a Chinese page more characters are Chinese, ASCII, or marks."""
MANY = 50
"""Chinese characters that tell whether they are a text."""
LEAST = 0.03
"""Of any Chinese page more characters are among the most usual ones: a tenth and more."""
WORDS = 0.4
"""Of any page in another language more characters are letters and digits."""


def says_what_is_printed(text: str) -> bool:
    """Whether the characters make sense; of very few that is not asked."""
    whole = "".join(text.split())
    if len(UNNAMED.findall(whole)) > BROKEN * len(whole):
        return False
    han = HAN.findall(whole)
    if han and len(whole) >= FEW and plausible(whole) < PLAUSIBLE:
        return False
    if len(han) >= MANY:
        return sum(character in USUAL for character in han) > LEAST * len(han)
    return len(whole) < FEW or bool(han) or len(WORD.findall(whole)) > WORDS * len(whole)
