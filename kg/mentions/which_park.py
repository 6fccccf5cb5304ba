"""Which park 园区, 高新区 or 开发区 stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.mentions.discourse import Discourse
from kg.mentions.setting import Setting
from kg.model import Mention
from kg.ontology import Lexicon

ZONES, ALONE, ESTATES = ("高新区", "经开区"), "新区", ("园区", "园", "产业园")
"""Zones told apart where both are spoken of, one that stands for none not called so, words for what was named."""
CALLED = 2
"""So many characters tell the zones of one kind apart that an article names."""
PLAIN = "开发区"
"""What any kind of zone is also called."""


@dataclass(frozen=True)
class WhichPark:
    """Tells it from the parks that the article names."""

    zones: tuple[tuple[str, str], ...]
    """Endings of zones with the kind they stand for, longest first."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> WhichPark:
        """Reads ``zones.tsv``."""
        return cls(tuple(sorted(lexicon.mapping("zones").items(), key=lambda row: (-len(row[0]), row[0]))))

    def zone(self, name: str) -> str:
        """The kind of zone that a name ends with, in its short form: 高新区 of 某某高新技术产业开发区."""
        return next((kind for ending, kind in self.zones if name.endswith(ending)), "")

    def meant(self, mention: Mention, last: Mention | None, parks: Sequence[Mention]) -> Mention | None:
        """园区 is the last park spoken of; 高新区 and 开发区 the last or else any whose name ends like that.

        小镇 is the one named before whose name ends so, if there is no other.
        """
        kind = mention.name
        same = [m for m in parks if kind and any(n.endswith(kind) or self.zone(n) == kind for n in (m.name, m.text))]
        before = [m for m in same if m.start < mention.start]
        if kind and kind not in (*ESTATES, ALONE) and not self.zone(kind):
            whole = [m for m in before if not any(n.name != m.name and n.name.endswith(m.name) for n in before)]
            one = len({(m.name[:CALLED], self.zone(m.name) or m.name) for m in whole}) == 1
            return whole[-1] if one else None  # 赣州经开区 and 赣州经济技术开发区
        fitting = before or ([] if kind in ESTATES else same[:1])
        if fitting:
            return last if last and last.name in {m.name for m in fitting} else fitting[-1]
        zone = self.zone(last.name) if (last := last or (parks[0] if parks else None)) else ""
        other = (kind in ZONES and zone in ZONES and zone != kind) or (not zone and self.zone(kind))
        return None if other or kind == ALONE else last

    @staticmethod
    def own(mention: Mention, discourse: Discourse, setting: Setting) -> Mention | None:
        """高新区 of whose post nobody says where: that of the city or county whose post its sentence names before, else
        of the one that the article is set in."""
        if mention.rule != "post:reference" or mention.name not in (*ZONES, PLAIN) or not setting.sure:
            return None
        before = [setting.gazetteer.get(str(m.value)) for m, _ in discourse.sentences[-1] if m.type == "Place"]
        own = (d for d in (*reversed(before), *setting.chain[:1]) if d and d.level in ("county", "prefecture"))
        place = next(own, None)
        return replace(mention, name=place.short + mention.name) if place and place.short else None
