"""What is made, and who is part of an industry or leads it: one way of saying it a row, by the rule that reads it."""

from __future__ import annotations

import pytest
from said import edges

KINDS = ("leadsChain", "partOfIndustry", "produces")

SAID = [
    pytest.param(
        "贵州恒远食品有限公司是一家集研发、生产、销售于一体的调味品生产企业。",
        [("贵州恒远食品有限公司", "produces", "调味品")],
        id="produces/集-一体的-生产企业 1",
    ),
    pytest.param(
        "河南恒远电子有限公司的主要产品为传感器芯片，已形成速度传感器芯片、位置传感器芯片两大产品线。",
        [("河南恒远电子有限公司", "produces", f"{what}传感器芯片") for what in ("", "速度", "位置")],
        id="produces/形成三大产品线 1",
    ),
    pytest.param(
        "河南恒远药业有限公司通过认证，具备片剂、颗粒剂等多个剂型及原料药生产能力。",
        [("河南恒远药业有限公司", "produces", what) for what in ("片剂", "颗粒剂")],
        id="produces/具备剂型生产能力 1",
    ),
    pytest.param(
        "河南恒远材料有限公司分期建成12个车间，年产能12万吨锂电正极材料。",
        [("河南恒远材料有限公司", "produces", "锂电正极材料")],
        id="produces/年产能-某物 1",
    ),
    pytest.param(
        "河南恒远机械有限公司是一家专精于数控机床的制造企业。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 1",
    ),
    pytest.param(
        "河南恒远机械有限公司成立于2010年。公司以生产数控机床为主，兼营注塑机。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/made 2",
    ),
    pytest.param(
        "河南恒远机械有限公司展位前，一台数控机床引来不少客商围观。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/goes 1",
    ),
    pytest.param(
        "博览会上，河南恒远机械有限公司展示的数控机床引来不少客商围观。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 3",
    ),
    pytest.param(
        "博览会上，河南恒远机械有限公司携数控机床、注塑机亮相。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/made 4",
    ),
    pytest.param(
        "河南恒远机械有限公司凭借数控机床打开了海外市场。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 5",
    ),
    pytest.param(
        "河南恒远机械有限公司的产品从最初的农用水泵发展到如今的数控机床、注塑机等10多个品种。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/made 6",
    ),
    pytest.param(
        "在河南恒远机械有限公司的车间里，工人正对数控机床进行调试。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 7",
    ),
    pytest.param(
        "在河南恒远机械有限公司的装配车间，技术人员正在对一台即将出口越南的数控机床进行最后检测。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 8",
    ),
    pytest.param(
        "河南恒远机械有限公司建成了全省第一条数控机床智能化生产线。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/line 1",
    ),
    pytest.param(
        "河南恒远机械有限公司数控机床订单已经排到了年底。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/goes 2",
    ),
    pytest.param(
        "“我们的数控机床订单已经排到了年底。”河南恒远机械有限公司总经理王志说。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/goes 3",
    ),
    pytest.param(
        "这台数控机床是河南恒远机械有限公司的拳头产品。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/goes 4",
    ),
    pytest.param(
        "河南恒远机械有限公司主攻数控机床和注塑机两大类产品。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/made 9",
    ),
    pytest.param(
        "河南恒远机械有限公司被认定为国家级专精特新“小巨人”企业，其数控机床国内市场占有率第一。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/goes 5",
    ),
    pytest.param(
        "作为一家专门从事数控机床研发的企业，河南恒远机械有限公司去年营收突破5亿元。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/作为从事-的企业 1",
    ),
    pytest.param(
        "从事数控机床生产的河南恒远机械有限公司去年营收突破5亿元。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/从事-的企业 1",
    ),
    pytest.param(
        "数控机床龙头企业河南恒远机械有限公司去年营收突破5亿元。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/句首龙头-企业 1",
    ),
    pytest.param(
        "河南恒远机械有限公司深耕数控机床领域20年。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/深耕-领域 1",
    ),
    pytest.param(
        "河南恒远机械有限公司生产的“恒远牌”数控机床被评为河南名牌产品。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 10",
    ),
    pytest.param(
        "河南恒远食品有限公司注册的“恒远牌”香菇酱被评为河南名牌产品。",
        [("河南恒远食品有限公司", "produces", "香菇酱")],
        id="produces/goes 6",
    ),
    pytest.param(
        "合作社负责人张三说，河南恒远种植专业合作社今年种植的300亩西瓜喜获丰收。",
        [("河南恒远种植专业合作社", "produces", "西瓜")],
        id="produces/made 11",
    ),
    pytest.param(
        "河南恒远种植专业合作社的300亩西瓜喜获丰收。",
        [("河南恒远种植专业合作社", "produces", "西瓜")],
        id="produces/goes 7",
    ),
    pytest.param(
        "河南恒远养殖专业合作社存栏肉牛500头、山羊300只。",
        [("河南恒远养殖专业合作社", "produces", "山羊"), ("河南恒远养殖专业合作社", "produces", "肉牛")],
        id="produces/made 12",
    ),
    pytest.param(
        "在河南恒远种植专业合作社的大棚里，村民正在采摘草莓。",
        [("河南恒远种植专业合作社", "produces", "草莓")],
        id="produces/企业里采摘作物 1",
    ),
    pytest.param(
        "在河南恒远种植专业合作社的蔬菜大棚里，一串串西红柿挂满枝头。",
        [("河南恒远种植专业合作社", "produces", "西红柿")],
        id="produces/goes 8",
    ),
    pytest.param(
        "在河南恒远果业有限公司的基地里，一颗颗樱桃挂满枝头，游客正在采摘。",
        [("河南恒远果业有限公司", "produces", "樱桃")],
        id="produces/goes 9",
    ),
    pytest.param(
        "近年来，舒兰市大力发展大米产业，涌现出恒远米业有限公司、康达米业有限公司等一批优势企业。",
        [("康达米业有限公司", "partOfIndustry", "大米产业"), ("恒远米业有限公司", "partOfIndustry", "大米产业")],
        id="partOfIndustry/发展产业-引进企业 1",
    ),
    pytest.param(
        "纺织服装产业方面，恒远纺织有限公司、康达服饰有限公司等企业加快技改。",
        [
            ("康达服饰有限公司", "partOfIndustry", "纺织服装产业"),
            ("恒远纺织有限公司", "partOfIndustry", "纺织服装产业"),
        ],
        id="partOfIndustry/产业方面-企业 1",
    ),
    pytest.param(
        "贵州恒远新材料有限公司的落户，填补了全县新能源电池材料产业空白。",
        [("贵州恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业")],
        id="partOfIndustry/企业落户-填补产业 1",
    ),
    pytest.param(
        "该县引进恒远轴承有限公司、康达机械有限公司等企业，补齐了轴承产业链短板。",
        [("康达机械有限公司", "partOfIndustry", "轴承产业链"), ("恒远轴承有限公司", "partOfIndustry", "轴承产业链")],
        id="partOfIndustry/引进企业-补齐产业链 1",
    ),
    pytest.param(
        "河南临颍经济开发区食品产业实现产值200亿元。",
        [("河南临颍经济开发区", "partOfIndustry", "食品产业")],
        id="partOfIndustry/园区-产业 1",
    ),
    pytest.param(
        "河南临颍经济开发区先后引进恒远食品、康达饮料等企业，食品产业集群效应日益显现。",
        [("康达饮料", "partOfIndustry", "食品产业集群"), ("恒远食品", "partOfIndustry", "食品产业集群")],
        id="partOfIndustry/集聚企业-产业如何 1",
    ),
    pytest.param(
        "恒远食品有限公司、康达食品有限公司等食品产业链企业负责人参加座谈。",
        [("康达食品有限公司", "partOfIndustry", "食品产业链"), ("恒远食品有限公司", "partOfIndustry", "食品产业链")],
        id="partOfIndustry/等产业项目 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司在轴承行业摸爬滚打30年。",
        [("河南恒远轴承有限公司", "partOfIndustry", "轴承行业")],
        id="partOfIndustry/在产业打拼 1",
    ),
    pytest.param(
        "作为轴承行业的后起之秀，河南恒远轴承有限公司发展迅速。",
        [("河南恒远轴承有限公司", "partOfIndustry", "轴承行业")],
        id="partOfIndustry/作为产业企业 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司位居国内轴承行业前列。",
        [("河南恒远轴承有限公司", "partOfIndustry", "轴承行业")],
        id="partOfIndustry/位居产业前列 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司连续五年入围全国轴承行业十强。",
        [("河南恒远轴承有限公司", "partOfIndustry", "轴承行业")],
        id="partOfIndustry/位居产业前列 2",
    ),
    pytest.param(
        "恒远轴承项目的落地将推动临西县轴承产业向高端迈进。",
        [("恒远轴承项目", "partOfIndustry", "轴承产业")],
        id="partOfIndustry/推动产业链延长 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司是全市轴承产业链“链主”企业。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业链")],
        id="leadsChain/产业-链主企业 1",
    ),
    pytest.param(
        "依托龙头企业河南恒远轴承有限公司，临西县轴承产业快速发展。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业")],
        id="leadsChain/依托链主-产业如何 1",
    ),
    pytest.param(
        "在河南恒远轴承有限公司等龙头企业的带动下，临西县轴承产业快速发展。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业")],
        id="leadsChain/在龙头企业的带动下-产业 1",
    ),
    pytest.param(
        "临西县培育了河南恒远轴承有限公司、康达轴承有限公司等轴承产业龙头企业。",
        [("康达轴承有限公司", "leadsChain", "轴承产业"), ("河南恒远轴承有限公司", "leadsChain", "轴承产业")],
        id="leadsChain/等-产业-龙头 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司入选全省轴承产业链“链主”企业名单。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业链")],
        id="leadsChain/产业-链主企业 2",
    ),
    pytest.param(
        "河南恒远轴承有限公司被认定为全省轴承产业链“链主”企业。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业链")],
        id="leadsChain/产业-链主企业 3",
    ),
    pytest.param(
        "“作为轴承产业链链主企业，我们将带动更多企业发展。”河南恒远轴承有限公司总经理王志说。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业链")],
        id="leadsChain/only 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司发挥“链主”作用，带动轴承产业链上下游30多家企业协同发展。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业链")],
        id="leadsChain/发挥链主作用-带动产业 1",
    ),
    pytest.param(
        "河南恒远轴承有限公司充分发挥龙头带动作用，引领临西县轴承产业做大做强。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业")],
        id="leadsChain/发挥链主作用-带动产业 2",
    ),
    pytest.param(
        "围绕河南恒远轴承有限公司这个龙头，临西县引进配套企业20家，轴承产业集群初步形成。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业集群")],
        id="leadsChain/围绕-这个龙头-产业 1",
    ),
    pytest.param(
        "临西县轴承产业拥有河南恒远轴承有限公司等龙头企业12家。",
        [("河南恒远轴承有限公司", "leadsChain", "轴承产业")],
        id="leadsChain/产业-培育-等龙头 1",
    ),
    pytest.param(
        "在贵州恒远食品有限公司，一袋袋豆浆粉经过灌装、封口后，运往全国各地。",
        [("贵州恒远食品有限公司", "produces", "豆浆粉")],
        id="produces/企业里的一个个 1",
    ),
    pytest.param(
        "“这些辣椒酱将发往广东。”贵州恒远食品有限公司车间主任李明说。",
        [("贵州恒远食品有限公司", "produces", "辣椒酱")],
        id="produces/goes 10",
    ),
    pytest.param(
        "“这批辣椒酱要销往东南亚。”贵州恒远食品有限公司总经理李明介绍。",
        [("贵州恒远食品有限公司", "produces", "辣椒酱")],
        id="produces/goes 11",
    ),
    pytest.param(
        "贵州恒远食品有限公司新建了一条辣椒酱自动化灌装线。",
        [("贵州恒远食品有限公司", "produces", "辣椒酱")],
        id="produces/line 2",
    ),
    pytest.param(
        "贵州恒远食品有限公司形成了油辣椒、糟辣椒、火锅底料三大系列80多个单品。",
        [
            ("贵州恒远食品有限公司", "produces", "油辣椒"),
            ("贵州恒远食品有限公司", "produces", "火锅底料"),
            ("贵州恒远食品有限公司", "produces", "糟辣椒"),
        ],
        id="produces/listed 1",
    ),
    pytest.param(
        "贵州恒远食品有限公司的油辣椒、糟辣椒等产品进入盒马鲜生。",
        [("贵州恒远食品有限公司", "produces", "油辣椒"), ("贵州恒远食品有限公司", "produces", "糟辣椒")],
        id="produces/goes 12",
    ),
    pytest.param(
        "满载着贵州恒远食品有限公司油辣椒的货车驶出厂区。",
        [("贵州恒远食品有限公司", "produces", "油辣椒")],
        id="produces/满载产品的货车 1",
    ),
    pytest.param(
        "一辆满载油辣椒的货车从贵州恒远食品有限公司驶出。",
        [("贵州恒远食品有限公司", "produces", "油辣椒")],
        id="produces/满载产品从企业驶出 1",
    ),
    pytest.param(
        "贵州恒远食品有限公司展厅里陈列着油辣椒、糟辣椒、火锅底料等产品。",
        [
            ("贵州恒远食品有限公司", "produces", "油辣椒"),
            ("贵州恒远食品有限公司", "produces", "火锅底料"),
            ("贵州恒远食品有限公司", "produces", "糟辣椒"),
        ],
        id="produces/made 13",
    ),
    pytest.param(
        "贵州恒远食品有限公司的货架上摆满了油辣椒、糟辣椒、火锅底料等产品。",
        [
            ("贵州恒远食品有限公司", "produces", "油辣椒"),
            ("贵州恒远食品有限公司", "produces", "火锅底料"),
            ("贵州恒远食品有限公司", "produces", "糟辣椒"),
        ],
        id="produces/made 14",
    ),
    pytest.param(
        "在贵州恒远食品有限公司产品展示区，记者看到了油辣椒、糟辣椒、火锅底料等产品。",
        [
            ("贵州恒远食品有限公司", "produces", "油辣椒"),
            ("贵州恒远食品有限公司", "produces", "火锅底料"),
            ("贵州恒远食品有限公司", "produces", "糟辣椒"),
        ],
        id="produces/在企业展厅看到 1",
    ),
    pytest.param(
        "贵州恒远食品有限公司负责人介绍，目前公司油辣椒日产能达20吨。",
        [("贵州恒远食品有限公司", "produces", "油辣椒")],
        id="produces/goes 13",
    ),
    pytest.param(
        "贵州恒远食品有限公司是老干妈的油辣椒供应商。",
        [("贵州恒远食品有限公司", "produces", "油辣椒")],
        id="produces/是企业的供应商 1",
    ),
    pytest.param(
        "贵州恒远纸业有限公司是茅台集团的包装盒供应商。",
        [("贵州恒远纸业有限公司", "produces", "包装盒")],
        id="produces/是企业的供应商 2",
    ),
    pytest.param(
        "贵州恒远纸业有限公司给茅台、习酒等酒企提供包装盒。",
        [("贵州恒远纸业有限公司", "produces", "包装盒")],
        id="produces/为企业提供 1",
    ),
    pytest.param(
        "贵州恒远玻璃有限公司每年为茅台镇酒企提供酒瓶5000万只。",
        [("贵州恒远玻璃有限公司", "produces", "酒瓶")],
        id="produces/made 15",
    ),
    pytest.param(
        "在恒远玻璃，一个个酒瓶经过高温窑炉后鱼贯而出。",
        [("恒远玻璃", "produces", "酒瓶")],
        id="produces/goes 14",
    ),
    pytest.param(
        "恒远酒业有限公司推出的“恒远1935”酱香型白酒上市以来，市场反响热烈。",
        [("恒远酒业有限公司", "produces", "酱香型白酒")],
        id="produces/made 16",
    ),
    pytest.param(
        "恒远汽车有限公司生产的首批50辆新能源客车交付使用。",
        [("恒远汽车有限公司", "produces", "新能源客车")],
        id="produces/made 17",
    ),
    pytest.param(
        "恒远蜂业有限公司养殖中蜂2000群，年产蜂蜜30吨。",
        [("恒远蜂业有限公司", "produces", "中蜂"), ("恒远蜂业有限公司", "produces", "蜂蜜")],
        id="produces/made 18",
    ),
    pytest.param(
        "恒远牧业有限公司是一家以肉牛养殖、屠宰、加工为一体的现代化企业。",
        [("恒远牧业有限公司", "produces", "肉牛")],
        id="produces/企业集研发生产 1",
    ),
    pytest.param(
        "恒远渔业有限公司标准化鱼塘里，鲈鱼、鲟鱼长势良好。",
        [("恒远渔业有限公司", "produces", "鲈鱼"), ("恒远渔业有限公司", "produces", "鲟鱼")],
        id="produces/goes 15",
    ),
    pytest.param(
        "恒远农业科技有限公司智能温室内，无土栽培的番茄长势喜人。",
        [("恒远农业科技有限公司", "produces", "番茄")],
        id="produces/goes 16",
    ),
    pytest.param(
        "恒远菌业有限公司生产车间里，一簇簇杏鲍菇长势喜人。",
        [("恒远菌业有限公司", "produces", "杏鲍菇")],
        id="produces/goes 17",
    ),
    pytest.param(
        "由河南恒远机械有限公司投资建设的减速机项目，计划建设减速机生产线5条，年可生产减速机5万台。",
        [("减速机项目", "produces", "减速机")],
        id="produces/made 19",
    ),
    pytest.param(
        "河南恒远机械有限公司新上减速机、电机等高附加值产品。",
        [("河南恒远机械有限公司", "produces", "减速机"), ("河南恒远机械有限公司", "produces", "电机")],
        id="produces/made 20",
    ),
    pytest.param(
        "河南恒远机械有限公司减速机在国内市场占有率达30%。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/goes 18",
    ),
    pytest.param(
        "河南恒远机械有限公司自主研发生产的减速机获评河南省首台（套）重大技术装备。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/made 21",
    ),
    pytest.param(
        "河南恒远机械有限公司凭借减速机入选国家级制造业单项冠军企业。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/made 22",
    ),
    pytest.param(
        "河南恒远机械有限公司研发团队历时3年，终于研制出高精度减速机。",
        [("河南恒远机械有限公司", "produces", "高精度减速机")],
        id="produces/made 23",
    ),
    pytest.param(
        "河南恒远机械有限公司联合清华大学研发的高精度减速机达到国际先进水平。",
        [("河南恒远机械有限公司", "produces", "高精度减速机")],
        id="produces/made 24",
    ),
    pytest.param(
        "河南恒远机械有限公司系国内减速机龙头企业。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/是大厂 1",
    ),
    pytest.param(
        "河南恒远机械有限公司系我国重要的减速机科研生产基地。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/是-制造商 1",
    ),
    pytest.param(
        "全省最大的减速机生产企业——河南恒远机械有限公司落户开发区。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/制造商-企业 1",
    ),
    pytest.param(
        "我市首家生产减速机的企业河南恒远机械有限公司正式投产。",
        [("河南恒远机械有限公司", "produces", "减速机")],
        id="produces/made 25",
    ),
    pytest.param(
        "河南临颍经济开发区的新能源电池材料产业链日趋完善。",
        [("河南临颍经济开发区", "partOfIndustry", "新能源电池材料产业链")],
        id="partOfIndustry/园区的产业链-延伸 1",
    ),
    pytest.param(
        "河南临颍经济开发区新能源电池材料产业异军突起。",
        [("河南临颍经济开发区", "partOfIndustry", "新能源电池材料产业")],
        id="partOfIndustry/园区-产业 2",
    ),
    pytest.param(
        "作为河南临颍经济开发区的首位产业，新能源电池材料产业发展迅猛。",
        [("河南临颍经济开发区", "partOfIndustry", "新能源电池材料产业")],
        id="partOfIndustry/作为园区的产业 1",
    ),
    pytest.param(
        "河南恒远新材料有限公司加快打造新能源电池材料全产业链。",
        [("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料全产业链")],
        id="partOfIndustry/企业打造产业链 1",
    ),
    pytest.param(
        "河南恒远新材料有限公司打造集种植、加工、销售于一体的辣椒全产业链。",
        [("河南恒远新材料有限公司", "partOfIndustry", "辣椒全产业链")],
        id="partOfIndustry/企业打造产业链 2",
    ),
    pytest.param(
        "河南恒远新材料有限公司构建起“种植+加工+销售”的辣椒全产业链。",
        [("河南恒远新材料有限公司", "partOfIndustry", "辣椒全产业链")],
        id="partOfIndustry/企业打造产业链 3",
    ),
    pytest.param(
        "河南恒远新材料有限公司形成了完整的辣椒产业链。",
        [("河南恒远新材料有限公司", "partOfIndustry", "辣椒产业链")],
        id="partOfIndustry/企业打造产业链 4",
    ),
    pytest.param(
        "河南恒远新材料有限公司成为全市新能源电池材料产业的新引擎。",
        [("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业")],
        id="partOfIndustry/member 1",
    ),
    pytest.param(
        "河南恒远新材料有限公司带动全县新能源电池材料产业发展壮大。",
        [("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业")],
        id="partOfIndustry/企业带动产业发展 1",
    ),
    pytest.param(
        "河南恒远新材料有限公司与上下游20家企业组成新能源电池材料产业链。",
        [("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业链")],
        id="partOfIndustry/企业组成产业链 1",
    ),
    pytest.param(
        "河南恒远新材料有限公司、河南康达新材料有限公司等20家企业组成了新能源电池材料产业链。",
        [
            ("河南康达新材料有限公司", "partOfIndustry", "新能源电池材料产业链"),
            ("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业链"),
        ],
        id="partOfIndustry/企业组成产业链 2",
    ),
    pytest.param(
        "全县新能源电池材料产业链企业有河南恒远新材料有限公司、河南康达新材料有限公司等20家。",
        [
            ("河南康达新材料有限公司", "partOfIndustry", "新能源电池材料产业链"),
            ("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业链"),
        ],
        id="partOfIndustry/产业有-企业 1",
    ),
    pytest.param(
        "全县现有新能源电池材料产业链企业20家，其中河南恒远新材料有限公司年产值突破10亿元。",
        [("河南恒远新材料有限公司", "partOfIndustry", "新能源电池材料产业链")],
        id="partOfIndustry/产业企业多少家-其中 1",
    ),
    pytest.param(
        "食品产业：河南恒远食品有限公司、河南康达食品有限公司。",
        [
            ("河南康达食品有限公司", "partOfIndustry", "食品产业"),
            ("河南恒远食品有限公司", "partOfIndustry", "食品产业"),
        ],
        id="partOfIndustry/line 1",
    ),
    pytest.param(
        "河南恒远食品有限公司是食品产业的典型代表。",
        [("河南恒远食品有限公司", "partOfIndustry", "食品产业")],
        id="partOfIndustry/member 2",
    ),
    pytest.param(
        "食品产业重点企业河南恒远食品有限公司、河南康达食品有限公司产值增长20%。",
        [
            ("河南康达食品有限公司", "partOfIndustry", "食品产业"),
            ("河南恒远食品有限公司", "partOfIndustry", "食品产业"),
        ],
        id="partOfIndustry/产业企业-名 1",
    ),
    pytest.param(
        "食品产业中，河南恒远食品有限公司、河南康达食品有限公司产值增长20%。",
        [
            ("河南康达食品有限公司", "partOfIndustry", "食品产业"),
            ("河南恒远食品有限公司", "partOfIndustry", "食品产业"),
        ],
        id="partOfIndustry/within 1",
    ),
    pytest.param(
        "在食品产业链，河南恒远食品有限公司加快技改，河南康达食品有限公司新上两条生产线。",
        [("河南恒远食品有限公司", "partOfIndustry", "食品产业链")],
        id="partOfIndustry/在产业链-企业 1",
    ),
    pytest.param(
        "“这是我们最新研发的数控机床。”河南恒远机械有限公司总经理王志说。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 26",
    ),
    pytest.param(
        "“这是公司自主研发的数控机床，精度达到微米级。”河南恒远机械有限公司总经理王志介绍。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 27",
    ),
    pytest.param(
        "河南恒远机械有限公司成立于2010年，产品以数控机床、注塑机为主。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/listed 2",
    ),
    pytest.param(
        "河南恒远机械有限公司成立于2010年，经营范围包括数控机床、注塑机的生产和销售。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/made 28",
    ),
    pytest.param(
        "河南恒远机械有限公司成立于2010年，拥有数控机床、注塑机两大类产品。",
        [("河南恒远机械有限公司", "produces", "数控机床"), ("河南恒远机械有限公司", "produces", "注塑机")],
        id="produces/listed 3",
    ),
    pytest.param(
        "河南恒远机械有限公司成立于2010年，是我县最早生产数控机床的企业。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/made 29",
    ),
    pytest.param(
        "在数控机床领域，河南恒远机械有限公司处于国内领先地位。",
        [("河南恒远机械有限公司", "produces", "数控机床")],
        id="produces/领域-企业领先 1",
    ),
]

UNSAID = [
    "遵义恒远超市有限公司货架上摆满了大米、食用油、方便面等商品。",
    "贵州恒远贸易有限公司为企业提供工程机械租赁服务。",
    "贵州恒远公司向灾区捐赠矿泉水、方便面、棉被等物资。",
    "贵州恒远公司食堂里摆放着苹果、香蕉等水果。",
    "贵州恒远公司采购了10台数控机床。",
    "贵州恒远公司引进德国数控机床，建成智能化车间。",
    "工人们开着叉车，把钢材送进贵州恒远公司车间。",
    "贵州恒远物流有限公司的货车满载苹果驶向广州。",
    "贵州恒远公司员工正在给机床加润滑油。",
    "博览会上，客商对贵州恒远公司的服务赞不绝口。",
    "贵州恒远公司向周边农户收购辣椒、茄子。",
    "贵州恒远养老服务有限公司为老人提供营养餐、轮椅等服务。",
    "中国农业银行恒远支行推出“辣椒贷”，支持辣椒企业发展。",
    "贵州恒远公司使用的原料有铝锭、铜板等。",
    "消防队员来到贵州恒远公司，检查灭火器、消火栓等消防设施。",
    "贵州恒远医院引进核磁共振、CT机等设备。",
    "贵州恒远建筑公司正在浇筑混凝土。",
    "贵州恒远公司为员工提供工作服、安全帽。",
    "在恒远农贸市场，摊位上摆满了西红柿、黄瓜等蔬菜。",
    "市场监管局在贵州恒远超市抽检的辣椒酱不合格。",
    "贵州恒远公司从广东购进的数控机床到货。",
    "国网恒远供电公司为辣椒加工企业提供变压器增容服务。",
    "贵州恒远公司捐赠的课桌椅、书包送到学生手中。",
    "全县轴承产业年产值突破百亿元，贵州恒远银行为其提供贷款。",
    "轴承产业发展大会在贵州恒远酒店举行。",
    "贵州恒远律师事务所为轴承产业提供法律服务。",
    "在轴承产业发展座谈会上，贵州恒远银行有关负责人发言。",
    "恒远大道项目的建成将推动全县旅游产业发展壮大。",
    "贵州恒远银行支持全县轴承产业发展壮大。",
    "贵州恒远高速公路项目建成后，带动旅游产业发展。",
    "贵州恒远公司与县政府就轴承产业合作进行洽谈。",
    "贵州恒远供电公司服务轴承产业链发展。",
    "贵州恒远公司为轴承产业提供金融服务。",
    "贵州恒远设计公司编制了轴承产业发展规划。",
    "在轴承产业发展大会上，贵州恒远公司签约项目3个。",
    "恒远航空有限公司经营范围包括民用航空器维修、民用航空器零部件设计。",
    "走进贵州恒远食品有限公司，一辆辆满载化肥的货车发往外地。",
]


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_said(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert edges(text, *KINDS) == set(wanted)


@pytest.mark.parametrize("text", UNSAID)
def test_unsaid(text: str) -> None:
    assert edges(text, *KINDS) == set()
