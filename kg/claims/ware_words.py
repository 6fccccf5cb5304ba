"""What stands around the names of products, in lists, in front of them and behind."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from kg.ontology import Lexicon


@dataclass(frozen=True)
class WareWords:
    """What stands around the names of products."""

    particle: re.Pattern[str]
    """What stands between a verb and a product."""
    main: re.Pattern[str]
    """What closes an object that 以 opens: 以〔豆干〕|为主."""
    work: re.Pattern[str]
    """What closes an object that says what is done with its products: 轴承|的设计和加工."""
    made: re.Pattern[str]
    """What in that says that all in front is made: 毛绒玩具、工艺礼品|的生产销售."""
    barred: re.Pattern[str]
    """How no product begins."""
    sorts: re.Pattern[str]
    """What behind a list says how many there are: 净水机、增压泵|两大水处理设备."""
    kind: re.Pattern[str]
    """A list with the word for products behind it: whatever stands in it is one."""
    called: re.Pattern[str]
    """A word for products that are things, at the end of such a list: then no name need be known."""
    owner: re.Pattern[str]
    """Behind it stands whose product it is, not another."""
    family: re.Pattern[str]
    """What is not of the name at its end."""
    first: re.Pattern[str]
    """What says that one is the first of its kind."""
    pace: re.Pattern[str]
    """How often one is made: 每3秒就有|一台空调."""
    rate: re.Pattern[str]
    """In front of how much of it is made: 日产|300吨大米."""
    brand: re.Pattern[str]
    """What a product is sold as, in front of its name."""
    size: re.Pattern[str]
    """What stands between the figure of a size and the name of what has it."""
    joint: re.Pattern[str]
    """What joins a piece to those in front of it."""
    rows: re.Pattern[str]
    """How many things alike are spoken of: 一瓶瓶, 一台台崭新的."""
    fed: re.Pattern[str]
    """A plant that is called by what goes into it: 丙烷|脱氢装置."""
    quoted: re.Pattern[str]
    """Names in quotes, group ``names``, in front of the kind that they are of: “甲”“乙”|等酱香型白酒."""
    utility: re.Pattern[str]
    """What stands among products in a list of how much is made and is none: 入洗原煤|270万吨, 发电|12亿千瓦时."""
    sorted_by: re.Pattern[str]
    """What only sorts the one thing behind it: 网球、足球|等“鹰眼”系统."""
    branded: re.Pattern[str]
    """Names in quotes, group ``names``, in front of what becomes of them: 主打产品“甲”“乙”|畅销全国."""
    trait: re.Pattern[str]
    """What one of a list only says of the product behind it: 高性能、|高可靠性芯片."""
    pair: re.Pattern[str]
    """Two words, groups ``first`` and ``second``, the second a product, that are one thing: 护肤|及彩妆类化妆品."""
    crop: re.Pattern[str]
    """All that a crop can be called: 大豆; nothing that counts, sorts or says where it grows."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> WareWords:
        """Reads the rows of ``making.tsv`` whose kind is ``ware_`` and a field."""
        return cls(**{field.name: lexicon.regex("making", f"ware_{field.name}") for field in fields(cls)})
