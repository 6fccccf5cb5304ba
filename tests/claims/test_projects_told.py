"""Projects as papers tell of them: what they are called, who builds them, where and on whose site, how far they are.

Each row gives all that its text says of them; a project that is given up has no row of its own.
"""

from __future__ import annotations

import pytest
from said import edges

KEPT = (
    "undertakes", "status", "investment", "area", "jobs", "capacity", "startedOn", "operatingOn", "signedOn",
    "locatedIn", "inPark", "usesSiteOf", "subsidiaryOf", "inspected",
)  # fmt: skip
Said = set[tuple[str, str, object]]

STAGES = [
    pytest.param(
        "恒岳铝业有限公司铝箔项目年底建成投产。", {("恒岳铝业有限公司", "undertakes", "铝箔项目")}, id="ahead"
    ),
    pytest.param(
        "湄潭县体育馆项目2023年7月14日进场施工。",
        {
            ("湄潭县体育馆项目", "locatedIn", "湄潭县"),
            ("湄潭县体育馆项目", "startedOn", "2023-07-14"),
            ("湄潭县体育馆项目", "status", "underConstruction"),
        },
        id="day of entry",
    ),
    pytest.param(
        "湄潭县体育馆项目已全面进场施工。",
        {("湄潭县体育馆项目", "locatedIn", "湄潭县"), ("湄潭县体育馆项目", "status", "underConstruction")},
        id="enters",
    ),
    pytest.param(
        "湄潭县恒岳电子项目临近竣工投产。",
        {
            ("恒岳电子", "undertakes", "湄潭县恒岳电子项目"),
            ("湄潭县恒岳电子项目", "locatedIn", "湄潭县"),
            ("湄潭县恒岳电子项目", "status", "underConstruction"),
        },
        id="near",
    ),
    pytest.param(
        "湄潭县恒岳电子项目即将投产。",
        {
            ("恒岳电子", "undertakes", "湄潭县恒岳电子项目"),
            ("湄潭县恒岳电子项目", "locatedIn", "湄潭县"),
            ("湄潭县恒岳电子项目", "status", "underConstruction"),
        },
        id="soon",
    ),
    pytest.param(
        "恒岳重工集团的挖掘机项目已经试投产。",
        {("恒岳重工集团", "undertakes", "挖掘机项目"), ("挖掘机项目", "status", "commissioning")},
        id="tried out",
    ),
    pytest.param(
        "湄潭县恒岳化工新材料项目已进入单机试车阶段。",
        {
            ("恒岳化工", "undertakes", "湄潭县恒岳化工新材料项目"),
            ("湄潭县恒岳化工新材料项目", "locatedIn", "湄潭县"),
            ("湄潭县恒岳化工新材料项目", "status", "commissioning"),
        },
        id="single machines",
    ),
    pytest.param(
        "德江恒岳五金有限公司厂房已经封顶，设备正陆续进场。",
        {("德江恒岳五金有限公司", "status", "underConstruction")},
        id="firm's halls",
    ),
    pytest.param(
        "去年签约的恒岳锚链项目，今年3月18日破土动工。",
        {
            ("恒岳", "undertakes", "恒岳锚链项目"),
            ("恒岳锚链项目", "signedOn", "2023"),
            ("恒岳锚链项目", "startedOn", "2024-03-18"),
            ("恒岳锚链项目", "status", "signed"),
            ("恒岳锚链项目", "status", "underConstruction"),
        },
        id="signed, later begun",
    ),
    pytest.param(
        "4月8日，湄潭县一季度重大项目集中开工。恒岳敷料项目落户永兴镇，占地80亩，总投资3亿元。",
        {
            ("恒岳", "undertakes", "恒岳敷料项目"),
            ("恒岳敷料项目", "area", 53333.6),
            ("恒岳敷料项目", "investment", 300000000),
            ("恒岳敷料项目", "locatedIn", "永兴镇"),
            ("恒岳敷料项目", "startedOn", "2024-04-08"),
            ("恒岳敷料项目", "status", "signed"),
            ("恒岳敷料项目", "status", "underConstruction"),
        },
        id="settled at a ceremony",
    ),
    pytest.param(
        "8月初，福建恒岳股份公司与湄潭县签下协议，拟投资1.8亿元建设固废制砖项目。",
        {
            ("固废制砖项目", "investment", 180000000),
            ("固废制砖项目", "status", "planned"),
            ("固废制砖项目", "status", "signed"),
            ("固废制砖项目", "locatedIn", "湄潭县"),
            ("福建恒岳股份公司", "undertakes", "固废制砖项目"),
        },
        id="agreement, then a plan",
    ),
    pytest.param("湄潭县永兴镇否决了投资8000万元的恒岳电镀项目。", set(), id="vetoed"),
    pytest.param("贵州恒岳枣业公司原打算投资1.2亿元在永兴镇建设红枣汁项目，后来放弃了。", set(), id="given up later"),
    pytest.param("德江县煎茶镇的万吨轮胎项目被迫下马。", set(), id="forced off"),
    pytest.param("恒岳集团否认将在湄潭县投资80亿元建设电池项目。", set(), id="denied"),
    pytest.param(
        "去年3月开工的德江恒岳五金项目，因市场变化暂缓建设。",
        {("德江恒岳", "undertakes", "德江恒岳五金项目"), ("德江恒岳五金项目", "startedOn", "2023-03")},
        id="stopped",
    ),
    pytest.param(
        "湄潭县楚江里文旅项目发布会暨商户签约仪式8月8日举行。",
        {("湄潭县楚江里文旅项目", "locatedIn", "湄潭县")},
        id="conference",
    ),
    pytest.param(
        "本月初，省发改委正式核准了湄潭抽水蓄能电站项目。",
        {("湄潭抽水蓄能电站项目", "status", "preparing")},
        id="licensed",
    ),
]

THINGS = [
    pytest.param(
        "湄潭县国际会展中心总投资6亿元，占地300亩。",
        {("湄潭县国际会展中心", "area", 200001), ("湄潭县国际会展中心", "investment", 600000000)},
        id="venue by its price",
    ),
    pytest.param(
        "湄潭万岳广场总投资5亿元，位于湄潭县。",
        {("湄潭万岳广场", "investment", 500000000), ("湄潭万岳广场", "locatedIn", "湄潭县")},
        id="square",
    ),
    pytest.param(
        "德江恒岳置业有限公司开发的湄潭商贸城总投资8亿元，占地200亩。",
        {
            ("德江恒岳置业有限公司", "undertakes", "湄潭商贸城"),
            ("湄潭商贸城", "area", 133334),
            ("湄潭商贸城", "investment", 800000000),
        },
        id="mall developed",
    ),
    pytest.param(
        "德江恒岳铝业有限公司投资的楚山科技园落户湄潭县，总投资8亿元。",
        {
            ("德江恒岳铝业有限公司", "undertakes", "楚山科技园"),
            ("楚山科技园", "investment", 800000000),
            ("楚山科技园", "locatedIn", "湄潭县"),
            ("楚山科技园", "status", "signed"),
        },
        id="park invested in",
    ),
    pytest.param(
        "湄潭县农产品冷链物流园，建设单位为湄潭县供销公司，占地约120亩。",
        {
            ("湄潭县供销公司", "undertakes", "湄潭县农产品冷链物流园"),
            ("湄潭县农产品冷链物流园", "area", 80000.4),
            ("湄潭县农产品冷链物流园", "locatedIn", "湄潭县"),
        },
        id="park, ordered by",
    ),
    pytest.param(
        "楚山蔬菜产业园落户永兴镇，由湄潭县农业发展集团承建。",
        {
            ("楚山蔬菜产业园", "locatedIn", "永兴镇"),
            ("楚山蔬菜产业园", "status", "signed"),
            ("湄潭县农业发展集团", "undertakes", "楚山蔬菜产业园"),
        },
        id="park further on",
    ),
    pytest.param(
        "1.湄潭县智慧物流园。建设单位：湄潭县供销集团有限公司；总投资：2.3亿元；建设地点：永兴镇。",
        {
            ("湄潭县供销集团有限公司", "undertakes", "湄潭县智慧物流园"),
            ("湄潭县智慧物流园", "investment", 230000000),
            ("湄潭县智慧物流园", "locatedIn", "永兴镇"),
            ("湄潭县智慧物流园", "locatedIn", "湄潭县"),
        },
        id="numbered item",
    ),
    pytest.param(
        "由贵州恒岳建设集团承建的湄潭县人民医院新院区门诊楼主体封顶。",
        {
            ("湄潭县人民医院新院区门诊楼", "status", "underConstruction"),
            ("贵州恒岳建设集团", "undertakes", "湄潭县人民医院新院区门诊楼"),
        },
        id="wing of a hospital",
    ),
    pytest.param(
        "湄潭县人民医院新院区开工建设，总投资5.2亿元，占地120亩。",
        {
            ("湄潭县人民医院新院区", "area", 80000.4),
            ("湄潭县人民医院新院区", "investment", 520000000),
            ("湄潭县人民医院新院区", "status", "underConstruction"),
        },
        id="new branch of a hospital",
    ),
    pytest.param(
        "德江县煎茶镇服装加工扶贫车间由贵州恒岳服装公司投资300万元建成。",
        {
            ("德江县煎茶镇服装加工扶贫车间", "investment", 3000000),
            ("贵州恒岳服装公司", "undertakes", "德江县煎茶镇服装加工扶贫车间"),
        },
        id="relief workshop",
    ),
    pytest.param(
        "德江县煎茶镇农村供水保障工程开工，总投资1.15亿元。",
        {
            ("德江县煎茶镇农村供水保障工程", "investment", 115000000),
            ("德江县煎茶镇农村供水保障工程", "locatedIn", "煎茶镇"),
            ("德江县煎茶镇农村供水保障工程", "status", "underConstruction"),
        },
        id="supply",
    ),
    pytest.param(
        "湄潭县易地扶贫搬迁安置房建设项目由贵州恒岳建工公司承建。",
        {
            ("湄潭县易地扶贫搬迁安置房建设项目", "locatedIn", "湄潭县"),
            ("贵州恒岳建工公司", "undertakes", "湄潭县易地扶贫搬迁安置房建设项目"),
        },
        id="resettlement",
    ),
    pytest.param(
        "湄潭县永兴镇的黄龙山风电场由贵州恒岳新能源有限公司投资8.6亿元建设。",
        {
            ("贵州恒岳新能源有限公司", "undertakes", "黄龙山风电场"),
            ("黄龙山风电场", "investment", 860000000),
            ("黄龙山风电场", "locatedIn", "永兴镇"),
        },
        id="wind farm of a town",
    ),
    pytest.param(
        "湄潭县污水处理厂二期由恒岳水务集团承建，总投资2亿元。",
        {
            ("恒岳水务集团", "undertakes", "湄潭县污水处理厂二期"),
            ("湄潭县污水处理厂二期", "investment", 200000000),
            ("湄潭县污水处理厂二期", "locatedIn", "湄潭县"),
        },
        id="second phase of a plant",
    ),
    pytest.param(
        "湄潭县楚山污水处理厂总投资6000万元。", {("湄潭县楚山污水处理厂", "investment", 60000000)}, id="sewage plant"
    ),
    pytest.param(
        "松岭百果园由贵州恒岳农业有限公司投资建设，总投资1.2亿元。",
        {("松岭百果园", "investment", 120000000), ("贵州恒岳农业有限公司", "undertakes", "松岭百果园")},
        id="fruit garden",
    ),
    pytest.param(
        "阳江商业航天发射场在湄潭县开工建设，总投资40亿元。",
        {
            ("阳江商业航天发射场", "investment", 4000000000),
            ("阳江商业航天发射场", "locatedIn", "湄潭县"),
            ("阳江商业航天发射场", "status", "underConstruction"),
        },
        id="launch site",
    ),
    pytest.param(
        "贵阳地铁4号线、遵湄高铁全面进场施工。",
        {("贵阳地铁4号线", "status", "underConstruction"), ("遵湄高铁", "status", "underConstruction")},
        id="metro and railway",
    ),
]

LINES = [
    pytest.param(
        "贵州恒岳集团承建的湄潭至德江高速公路改扩建工程开工建设。",
        {
            ("湄潭至德江高速公路改扩建工程", "status", "underConstruction"),
            ("贵州恒岳集团", "undertakes", "湄潭至德江高速公路改扩建工程"),
        },
        id="extension of a road",
    ),
    pytest.param(
        "轨道交通6号线东延伸工程在永兴镇开工建设。",
        {
            ("轨道交通6号线东延伸工程", "locatedIn", "永兴镇"),
            ("轨道交通6号线东延伸工程", "status", "underConstruction"),
        },
        id="extension of a line",
    ),
    pytest.param(
        "湄潭县—德江县天然气管道工程在永兴镇开工建设。",
        {
            ("湄潭县—德江县天然气管道工程", "locatedIn", "永兴镇"),
            ("湄潭县—德江县天然气管道工程", "status", "underConstruction"),
        },
        id="dash",
    ),
    pytest.param(
        "广安至重庆高速公路扩容工程开工建设。",
        {
            ("广安至重庆高速公路扩容工程", "locatedIn", "广安市"),
            ("广安至重庆高速公路扩容工程", "locatedIn", "重庆市"),
            ("广安至重庆高速公路扩容工程", "status", "underConstruction"),
        },
        id="both ends",
    ),
    pytest.param(
        "宁东—浙江±800千伏特高压直流输电工程在湄潭县开工建设。",
        {
            ("宁东—浙江±800千伏特高压直流输电工程", "locatedIn", "湄潭县"),
            ("宁东—浙江±800千伏特高压直流输电工程", "status", "underConstruction"),
        },
        id="province at its end",
    ),
    pytest.param(
        "由恒岳路桥集团承建的湄德高速公路控制性工程楚江特大桥顺利合龙。",
        {("恒岳路桥集团", "undertakes", "楚江特大桥"), ("楚江特大桥", "status", "underConstruction")},
        id="part of another",
    ),
    pytest.param(
        "湘桂铁路衡阳至永州段、黔桂铁路都匀至独山段等提质改造项目投产运营。",
        {
            ("湘桂铁路衡阳至永州段", "locatedIn", "永州市"),
            ("湘桂铁路衡阳至永州段", "locatedIn", "衡阳市"),
            ("湘桂铁路衡阳至永州段", "status", "operating"),
            ("黔桂铁路都匀至独山段", "locatedIn", "独山县"),
            ("黔桂铁路都匀至独山段", "status", "operating"),
        },
        id="first of a list",
    ),
    pytest.param(
        "湄德铁路湄潭至煎茶段启动联调联试。", {("湄德铁路湄潭至煎茶段", "status", "commissioning")}, id="section"
    ),
]

EDGES = [
    pytest.param(
        "湄潭县委书记王国强考察了贵州恒岳磨具有限公司和隽泰电子柔性线路板项目。",
        {("王国强", "inspected", "贵州恒岳磨具有限公司"), ("王国强", "inspected", "隽泰电子柔性线路板项目")},
        id="and",
    ),
    pytest.param(
        "湄潭县委书记王国强察看了恒岳轴承有限公司和县职教中心扩建项目。",
        {("王国强", "inspected", "县职教中心扩建项目"), ("王国强", "inspected", "恒岳轴承有限公司")},
        id="and of the county",
    ),
    pytest.param(
        "德江县恒岳机械有限公司投资2.1亿元，在德江经济开发区征地150亩建设矿用泵生产基地。",
        {
            ("德江县恒岳机械有限公司", "inPark", "德江经济开发区"),
            ("德江县恒岳机械有限公司", "undertakes", "矿用泵生产基地"),
            ("矿用泵生产基地", "area", 100000.5),
            ("矿用泵生产基地", "inPark", "德江经济开发区"),
            ("矿用泵生产基地", "investment", 210000000),
        },
        id="land bought",
    ),
    pytest.param(
        "江苏恒岳重工股份有限公司在德江工业园区投资5.2亿元建设风电塔筒及法兰制造项目。",
        {
            ("江苏恒岳重工股份有限公司", "inPark", "德江工业园区"),
            ("江苏恒岳重工股份有限公司", "undertakes", "风电塔筒及法兰制造项目"),
            ("风电塔筒及法兰制造项目", "inPark", "德江工业园区"),
            ("风电塔筒及法兰制造项目", "investment", 520000000),
        },
        id="two products",
    ),
    pytest.param(
        "贵州恒岳生物科技有限公司将在永兴镇建设百合、食用菌深加工项目，总投资8600万元。",
        {
            ("百合、食用菌深加工项目", "investment", 86000000),
            ("百合、食用菌深加工项目", "locatedIn", "永兴镇"),
            ("贵州恒岳生物科技有限公司", "undertakes", "百合、食用菌深加工项目"),
        },
        id="listed wares",
    ),
    pytest.param(
        "江西恒岳电子有限公司在湄潭县投建年产200万套汽车线束项目。",
        {
            ("年产200万套汽车线束项目", "capacity", 2000000),
            ("江西恒岳电子有限公司", "undertakes", "年产200万套汽车线束项目"),
        },
        id="verb and place",
    ),
    pytest.param(
        "贵州恒岳纺织有限公司租下湄潭县老丝厂厂房，改建成针织车间。",
        {("贵州恒岳纺织有限公司", "usesSiteOf", "湄潭县老丝厂")},
        id="turned into",
    ),
    pytest.param("贵州楚山学院与贵州恒岳电子有限公司联合建立实习基地。", set(), id="set up together"),
    pytest.param("楚山枢纽涉及解放路改造工程，是城区的重要通道。", set(), id="involves"),
    pytest.param(
        "恒岳集团“面向汽车行业的智能轴承项目”入选示范名单。",
        {("恒岳集团", "undertakes", "面向汽车行业的智能轴承项目")},
        id="quoted phrase",
    ),
    pytest.param("湄潭县长王明主持召开恒岳机械有限公司项目推进会。", set(), id="meeting"),
    pytest.param("湄潭县落实教育“一把手”工程，实施党建“领雁”工程。", set(), id="campaign"),
    pytest.param("恒岳公司输变电工程管理规定得到落实。", set(), id="rules"),
    pytest.param(
        "湄潭县县长王立明走访永兴镇，察看了文旅资源项目、乡村治理项目等情况。",
        {("王立明", "inspected", "永兴镇")},
        id="what was seen of kinds",
    ),
    pytest.param(
        "楚粮机械投资1.5亿元的薯业机械制造项目落户湄潭县。",
        {
            ("楚粮机械", "undertakes", "薯业机械制造项目"),
            ("薯业机械制造项目", "investment", 150000000),
            ("薯业机械制造项目", "locatedIn", "湄潭县"),
            ("薯业机械制造项目", "status", "signed"),
        },
        id="trade and ware",
    ),
]

BUILDERS = [
    pytest.param(
        "湖南恒岳新材料有限公司和湖南楚泰制衣有限公司分别投资5.2亿元、1.8亿元，建设电池壳体项目和智能制衣项目。",
        {
            ("智能制衣项目", "investment", 180000000),
            ("湖南恒岳新材料有限公司", "undertakes", "电池壳体项目"),
            ("湖南楚泰制衣有限公司", "undertakes", "智能制衣项目"),
            ("电池壳体项目", "investment", 520000000),
        },
        id="in pairs, comma",
    ),
    pytest.param(
        "湄潭县与贵州恒岳食品公司、贵州楚泰供应链公司分别就青梅深加工、百香果冻干两个项目签订了投资协议。",
        {
            ("百香果冻干", "status", "signed"),
            ("贵州恒岳食品公司", "undertakes", "青梅深加工"),
            ("贵州楚泰供应链公司", "undertakes", "百香果冻干"),
            ("青梅深加工", "status", "signed"),
            ("青梅深加工", "locatedIn", "湄潭县"),
            ("百香果冻干", "locatedIn", "湄潭县"),
        },
        id="agreed in pairs",
    ),
    pytest.param(
        "贵州恒岳食品公司一口气签下湄潭县刺梨加工、茶叶精制两个项目。",
        {
            ("刺梨加工", "locatedIn", "湄潭县"),
            ("刺梨加工", "status", "signed"),
            ("茶叶精制", "locatedIn", "湄潭县"),
            ("茶叶精制", "status", "signed"),
            ("贵州恒岳食品公司", "undertakes", "刺梨加工"),
            ("贵州恒岳食品公司", "undertakes", "茶叶精制"),
        },
        id="two without the word",
    ),
    pytest.param(
        "恒岳公司、楚泰公司、贵州银行签订《湄潭锂电材料项目三方合作协议》。",
        {
            ("恒岳公司", "undertakes", "湄潭锂电材料项目"),
            ("楚泰公司", "undertakes", "湄潭锂电材料项目"),
            ("湄潭锂电材料项目", "status", "signed"),
            ("贵州银行", "undertakes", "湄潭锂电材料项目"),
        },
        id="agreement of three",
    ),
    pytest.param(
        "恒岳集团与湄潭县政府签订协议，就锂电池生产项目达成合作共识。",
        {
            ("恒岳集团", "undertakes", "锂电池生产项目"),
            ("锂电池生产项目", "status", "signed"),
            ("锂电池生产项目", "locatedIn", "湄潭县"),
        },
        id="about",
    ),
    pytest.param(
        "负责湄潭县体育馆项目施工的贵州恒岳建设有限公司投入工人100人。",
        {("湄潭县体育馆项目", "locatedIn", "湄潭县"), ("贵州恒岳建设有限公司", "undertakes", "湄潭县体育馆项目")},
        id="firm behind its project",
    ),
    pytest.param(
        "面粉加工项目由贵州恒岳面业有限公司自筹资金建设。",
        {("贵州恒岳面业有限公司", "undertakes", "面粉加工项目")},
        id="own funds",
    ),
    pytest.param(
        "贵州恒岳面业有限公司自筹资金6.5亿元建设面粉加工项目。",
        {("贵州恒岳面业有限公司", "undertakes", "面粉加工项目"), ("面粉加工项目", "investment", 650000000)},
        id="own funds, how much",
    ),
    pytest.param(
        "松岭生态农业示范园由返乡青年周文彬投资兴建，总投资1.2亿元。",
        {("周文彬", "undertakes", "松岭生态农业示范园"), ("松岭生态农业示范园", "investment", 120000000)},
        id="young man",
    ),
    pytest.param(
        "楚山绿橙产业园由贵州农垦旗下的恒岳果业集团有限公司投资建设。",
        {("恒岳果业集团有限公司", "undertakes", "楚山绿橙产业园")},
        id="house of a group",
    ),
    pytest.param(
        "恒岳集团旗下上市公司远山科技在湄潭县开工建设锂电池项目。",
        {
            ("远山科技", "subsidiaryOf", "恒岳集团"),
            ("远山科技", "undertakes", "锂电池项目"),
            ("锂电池项目", "status", "underConstruction"),
        },
        id="named behind its group",
    ),
    pytest.param(
        "恒岳轴承有限公司二期年产3万吨钢球项目列入省重点项目。",
        {("年产3万吨钢球项目", "capacity", 30000), ("恒岳轴承有限公司", "undertakes", "年产3万吨钢球项目")},
        id="phase of a firm",
    ),
    pytest.param(
        "恒岳重工集团年内追加投资6000万元，在楚泰机械有限公司新建吊机生产线。",
        {("吊机生产线", "investment", 60000000), ("恒岳重工集团", "undertakes", "吊机生产线")},
        id="at another's plant",
    ),
    pytest.param(
        "湄潭县恒岳香猪公司的冷库项目投资2300万元，占地15亩，已进入设备调试。",
        {
            ("冷库项目", "area", 10000.05),
            ("冷库项目", "investment", 23000000),
            ("冷库项目", "status", "commissioning"),
            ("湄潭县恒岳香猪公司", "undertakes", "冷库项目"),
        },
        id="short and told",
    ),
    pytest.param(
        "贵州恒岳科技股份有限公司拟与控股子公司贵州楚泰新材料有限公司共同投资建设聚乳酸项目。",
        {
            ("聚乳酸项目", "status", "planned"),
            ("贵州恒岳科技股份有限公司", "undertakes", "聚乳酸项目"),
            ("贵州楚泰新材料有限公司", "undertakes", "聚乳酸项目"),
            ("贵州楚泰新材料有限公司", "subsidiaryOf", "贵州恒岳科技股份有限公司"),
        },
        id="parent and daughter",
    ),
    pytest.param(
        "恒岳国际集团先后在贵阳、遵义投资兴建了恒岳购物广场、楚泰文化广场。",
        {
            ("恒岳国际集团", "undertakes", "恒岳购物广场"),
            ("恒岳国际集团", "undertakes", "楚泰文化广场"),
            ("恒岳购物广场", "locatedIn", "贵阳市"),
            ("楚泰文化广场", "locatedIn", "遵义市"),
        },
        id="where each is built",
    ),
    pytest.param(
        "甘肃恒岳食品有限公司投资4600万元新上了一条熟食生产线。",
        {("熟食生产线", "investment", 46000000), ("甘肃恒岳食品有限公司", "undertakes", "熟食生产线")},
        id="new line",
    ),
]

FIGURES = [
    pytest.param(
        "湄潭县体育馆项目总预算1.5亿元。",
        {("湄潭县体育馆项目", "investment", 150000000), ("湄潭县体育馆项目", "locatedIn", "湄潭县")},
        id="budget",
    ),
    pytest.param(
        "恒岳轴承有限公司年产3万吨钢球项目总投资由3亿元增加到5亿元。",
        {
            ("年产3万吨钢球项目", "capacity", 30000),
            ("年产3万吨钢球项目", "investment", 500000000),
            ("恒岳轴承有限公司", "undertakes", "年产3万吨钢球项目"),
        },
        id="raised",
    ),
    pytest.param(
        "恒岳永磁科技有限公司承建的稀土永磁材料项目投资最大，达12亿元，占地150亩。",
        {
            ("恒岳永磁科技有限公司", "undertakes", "稀土永磁材料项目"),
            ("稀土永磁材料项目", "area", 100000.5),
            ("稀土永磁材料项目", "investment", 1200000000),
        },
        id="largest",
    ),
    pytest.param(
        "项目名称：电池壳体生产线扩建项目；建设单位：湖南恒岳新材料有限公司；总投资（万元）：52000。",
        {
            ("湖南恒岳新材料有限公司", "undertakes", "电池壳体生产线扩建项目"),
            ("电池壳体生产线扩建项目", "investment", 520000000),
        },
        id="unit in the label",
    ),
    pytest.param(
        "贵州恒岳车业有限公司奠基。该项目占地60亩，总投资1.2亿元，可安排300人就业。",
        {
            ("贵州恒岳车业有限公司", "area", 40000.2),
            ("贵州恒岳车业有限公司", "investment", 120000000),
            ("贵州恒岳车业有限公司", "jobs", 300),
        },
        id="firm that is begun",
    ),
    pytest.param(
        "贵州恒岳机械有限公司的智能起重机项目已投产。随后，观摩团来到贵州楚泰五金有限公司，项目建成后，可年产门锁60万套，带动400余人就业。",
        {
            ("智能起重机项目", "status", "operating"),
            ("贵州恒岳机械有限公司", "undertakes", "智能起重机项目"),
            ("贵州楚泰五金有限公司", "capacity", 600000),
            ("贵州楚泰五金有限公司", "jobs", 400),
        },
        id="firm that is come to",
    ),
    pytest.param(
        "恒岳铝业有限公司新厂区在湄潭县开工建设，总投资1.3亿元，占地120亩。",
        {("恒岳铝业有限公司", "area", 80000.4), ("恒岳铝业有限公司", "investment", 130000000)},
        id="new plant",
    ),
    pytest.param(
        "浙江恒岳铜业有限公司有员工420人。今年8月，公司总投资9800万元、年产2万吨精密铜管的技改项目正式投产。",
        {
            ("年产2万吨精密铜管的技改项目", "capacity", 20000),
            ("年产2万吨精密铜管的技改项目", "investment", 98000000),
            ("年产2万吨精密铜管的技改项目", "operatingOn", "2024-08"),
            ("年产2万吨精密铜管的技改项目", "status", "operating"),
            ("浙江恒岳铜业有限公司", "jobs", 420),
            ("浙江恒岳铜业有限公司", "undertakes", "年产2万吨精密铜管的技改项目"),
        },
        id="works of a firm named before",
    ),
    pytest.param(
        "贵州恒岳药业有限公司正在建设现代中药生产基地，基地位于湄潭工业园区，占地200亩。",
        {
            ("现代中药生产基地", "area", 133334),
            ("现代中药生产基地", "inPark", "湄潭工业园区"),
            ("现代中药生产基地", "status", "underConstruction"),
            ("贵州恒岳药业有限公司", "inPark", "湄潭工业园区"),
            ("贵州恒岳药业有限公司", "undertakes", "现代中药生产基地"),
        },
        id="base again",
    ),
    pytest.param(
        "新岳材料公司利用湄潭县磷肥厂旧址，建设年产5万吨水性树脂项目。",
        {
            ("年产5万吨水性树脂项目", "capacity", 50000),
            ("年产5万吨水性树脂项目", "usesSiteOf", "湄潭县磷肥厂"),
            ("新岳材料公司", "undertakes", "年产5万吨水性树脂项目"),
            ("新岳材料公司", "usesSiteOf", "湄潭县磷肥厂"),
        },
        id="former site",
    ),
    pytest.param(
        "恒岳新材料公司利用停产的湄潭县化肥厂旧址建设水性树脂项目。",
        {
            ("恒岳新材料公司", "undertakes", "水性树脂项目"),
            ("恒岳新材料公司", "usesSiteOf", "湄潭县化肥厂"),
            ("水性树脂项目", "usesSiteOf", "湄潭县化肥厂"),
        },
        id="former site that stands idle",
    ),
    pytest.param(
        "恒岳公司电子元件项目在湄潭县机械厂旧址上改建。",
        {("恒岳公司", "undertakes", "电子元件项目"), ("电子元件项目", "usesSiteOf", "湄潭县机械厂")},
        id="works on a former site",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*STAGES, *THINGS, *LINES, *EDGES, *BUILDERS, *FIGURES])
def test_projects_told(text: str, wanted: Said) -> None:
    assert edges(text, *KEPT) == wanted
