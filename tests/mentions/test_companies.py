"""Companies: their left and right edges, lists, groups, short forms that say what they are; and what is no name."""

from __future__ import annotations

import pytest
from said import mentions

NAMES = [
    pytest.param(
        "让胡路区晖龙食品有限公司投产，任丘市晖龙机械有限公司、从化区晖龙电子有限公司开工。",
        ["让胡路区晖龙食品有限公司", "任丘市晖龙机械有限公司", "从化区晖龙电子有限公司"],
        id="places that begin with a verb",
    ),
    pytest.param(
        "同乐村成立起傈缘种植专业合作社，又办起黔山养殖专业合作社，与原公司盛源食品有限公司形成互补。",
        ["傈缘种植专业合作社", "黔山养殖专业合作社", "盛源食品有限公司"],
        id="a verb with its particle and 原公司 in front",
    ),
    pytest.param(
        "走进石阡县泉都矿泉水开发有限责任公司，又到泉都食品有限公司，记者走进鼎为科技有限公司。",
        ["石阡县泉都矿泉水开发有限责任公司", "泉都食品有限公司", "鼎为科技有限公司"],
        id="a particle inside a coined word",
    ),
    pytest.param(
        "晖龙机械有限公司砸5亿元在黔西经开区建轴承厂，安顺市建材厂停产，黔西县办煤矿厂投产。",
        ["晖龙机械有限公司"],
        id="a plant that is being built behind a place",
    ),
    pytest.param(
        "晖龙机械有限公司投产。始建于1925年的晖龙大院成为景点。",
        ["晖龙机械有限公司"],
        id="a house that is called alike",
    ),
    pytest.param("大家都为矿业有限公司高兴，会员为食品有限公司。", [], id="a particle in front of a kind of firm"),
    pytest.param(
        "县委书记许华为到会。许华为指出，华为落户。市长王海尔主持会议。", ["华为"], id="a name that holds a firm's"
    ),
    pytest.param("形成汽车零部件、超硬材料等特色产业，招商引资。", [], id="a ware that ends a list of industries"),
    pytest.param(
        "全县先后引进力驰、康捷、五羊等叉车整机项目，引进电芯、隔膜、正极等配套项目，实施瑶沅河、白沅河等整治项目。",
        ["力驰", "康捷", "五羊"],
        id="projects that are called by their firms",
    ),
    pytest.param(
        "走进聊城市冠县桑阿镇鲁西灵芝合作社；甘肃省榆中县和平镇砖瓦厂、和平镇陇沅灵芝专业合作社投产。",
        ["鲁西灵芝合作社", "甘肃省榆中县和平镇砖瓦厂", "和平镇陇沅灵芝专业合作社"],
        id="behind a whole address, which a bare trade keeps",
    ),
    pytest.param("“办藏药厂不易。”村里办毛巾厂，他想办中药厂，校办印刷厂。", [], id="what somebody opens"),
    pytest.param(
        "社区毛绒玩具厂的工人，家门口的毛绒玩具厂，沅宝毛绒玩具厂扩产。", ["沅宝毛绒玩具厂"], id="a ware in two words"
    ),
    pytest.param("先后到湘沅纱厂旧址、湘沅集团馆。", [], id="what a plant has become, the hall of a group"),
    pytest.param("出土甲骨文三千片，甲骨文公司签约。", ["甲骨文公司"], id="a firm that is a word too"),
    pytest.param("湘沅银行凯里分行公司金融部经理到场。", ["湘沅银行凯里分行"], id="a department of a branch"),
    pytest.param("招聘会在万达广场举行，特斯拉车主到场。", [], id="houses and people called by a firm"),
    pytest.param("万达广场二期项目开工。", ["万达"], id="a house that is being built"),
    pytest.param("项目由贵州黔瑞新材料有限公司投资建设。", ["贵州黔瑞新材料有限公司"], id="behind 由"),
    pytest.param("与吉林省长白松药业股份有限公司签约。", ["吉林省长白松药业股份有限公司"], id="behind 与"),
    pytest.param(
        "走进淖毛湖工业园广汇新能源公司和浮山工业园物业服务公司。",
        ["广汇新能源公司", "浮山工业园物业服务公司"],
        id="behind a park whose place nobody knows, unless the park is all that it is called by",
    ),
    pytest.param("由浙江客商投资的贵州山水间茶业有限公司投产。", ["贵州山水间茶业有限公司"], id="behind a clause"),
    pytest.param("成立于2016年的新疆天山红枣业有限公司投产。", ["新疆天山红枣业有限公司"], id="behind a date"),
    pytest.param("投资5亿元的甘肃祁连雪乳业有限公司建成。", ["甘肃祁连雪乳业有限公司"], id="behind an amount"),
    pytest.param("走进位于凯里市的贵州苗乡银饰有限公司，工人忙碌。", ["贵州苗乡银饰有限公司"], id="behind a place"),
    pytest.param("赴福建考察福建雄风水泥有限公司。", ["福建雄风水泥有限公司"], id="behind a verb"),
    pytest.param("来到泸溪县浦市镇湘沅铝业有限公司。", ["湘沅铝业有限公司"], id="behind a town"),
    pytest.param("浦市镇供水有限公司投产。", ["浦市镇供水有限公司"], id="the town is all that it is named after"),
    pytest.param("县政府同湘沅铝业有限公司签约。", ["湘沅铝业有限公司"], id="behind a body and 同"),
    pytest.param("支持青海昆仑盐化有限公司发展。", ["青海昆仑盐化有限公司"], id="between verbs"),
    pytest.param("董事长单位贵州茅台酒股份有限公司。", ["贵州茅台酒股份有限公司"], id="behind a noun"),
    pytest.param(
        "福建闽东（宁德）海岳电机有限公司投产。", ["福建闽东（宁德）海岳电机有限公司"], id="place in brackets"
    ),
    pytest.param("“云上贵州”大数据产业发展有限公司落户。", ["“云上贵州”大数据产业发展有限公司"], id="quoted word"),
    pytest.param("金融创新产品由国网代销，外国网红感受欧美的茶俗。", ["国网"], id="short names across words"),
    pytest.param(
        "湘沅高科（600999.SH）公告，收购方为闽东海电（002999）。", ["湘沅高科", "闽东海电"], id="share numbers"
    ),
    pytest.param("作为云博数字经济产业园先导项目，创新中心开工。", [], id="the word that opens a park's name"),
    pytest.param("拟建150万方LNG液化工厂。", [], id="behind the figure of a size"),
    pytest.param("原总经理田景文因公司内部调整离任。", [], id="a reason in front of 公司"),
    pytest.param("装配式结构、附着式升降架、铝模施工等均是公司的首次实践。", [], id="what is new to a firm"),
    pytest.param("这家贵州第二大石油公司和参建公司到场。", [], id="how large a firm is, what it does there"),
    pytest.param("天和金属制品有限公司开工。", ["天和金属制品有限公司"], id="和 inside"),
    pytest.param("甘肃陇源和润面粉有限公司开工。", ["甘肃陇源和润面粉有限公司"], id="和 inside, behind a word"),
    pytest.param(
        "由浙江天和成股份有限公司投资，安徽中和盛实业有限公司参股。",
        ["浙江天和成股份有限公司", "安徽中和盛实业有限公司"],
        id="和 in a name of three characters behind a bare place",
    ),
    pytest.param("湘沅大学和天能电池有限公司签约。", ["天能电池有限公司"], id="和 behind a school"),
    pytest.param(
        "四川丝沅集团子公司宜宾沅泰生物科技有限公司复产。",
        ["四川丝沅集团", "宜宾沅泰生物科技有限公司"],
        id="the daughter of a group",
    ),
    pytest.param("又创办了贵州远和电工材料有限公司。", ["贵州远和电工材料有限公司"], id="和 in front of trade words"),
    pytest.param(
        "吉林敖东医药有限公司和延边白山药业有限公司签约。",
        ["吉林敖东医药有限公司", "延边白山药业有限公司"],
        id="和 between two",
    ),
    pytest.param(
        "云南红塔山风电开发有限公司与云南电网有限责任公司签约。",
        ["云南红塔山风电开发有限公司", "云南电网有限责任公司"],
        id="与 between two",
    ),
    pytest.param(
        "湖南湘沅和盛食品有限公司、云南滇南云海茶业有限责任公司入驻。",
        ["湖南湘沅和盛食品有限公司", "云南滇南云海茶业有限责任公司"],
        id="list",
    ),
    pytest.param("走进湄潭县黔希化工有限责任公司。", ["湄潭县黔希化工有限责任公司"], id="希 inside"),
    pytest.param(
        "中石油凯里公司是中国石油天然气股份有限公司的地区分公司。",
        ["中石油凯里公司", "中国石油天然气股份有限公司"],
        id="a branch of a firm",
    ),
    pytest.param(
        "骨干企业有湘沅机械、昊岭纺织、力驰，落户企业有吉林沅德有限公司、皓岭清真肉业。",
        ["湘沅机械", "昊岭纺织", "力驰", "吉林沅德有限公司", "皓岭清真肉业"],
        id="a list behind 企业有, up to its end",
    ),
    pytest.param(
        "走进沅鑫棉业、岭鹰厨业车间，发展棉业、厨业。", ["沅鑫棉业", "岭鹰厨业"], id="trades of one character"
    ),
    pytest.param("与湘沅集团合作开发柿子坝煤矿。", ["湘沅集团", "柿子坝煤矿"], id="what two do together"),
    pytest.param(
        "镇内有恒沅嘉岭、新发塑料、瑞沅防护用品公司等企业。",
        ["恒沅嘉岭", "新发塑料", "瑞沅防护用品公司"],
        id="behind 内有, whatever words are cut",
    ),
    pytest.param("走进凯里经开区C区贵州恒沅食品有限公司。", ["贵州恒沅食品有限公司"], id="behind a part of a park"),
    pytest.param(
        "园区的和龙双沅电子有限公司、九江石化800万吨油品项目，大庆石化产业，是央企中国沅化工程集团的子公司。",
        ["和龙双沅电子有限公司", "九江石化", "中国沅化工程集团"],
        id="和 that begins a place; a refinery, no industry; 央企 in front",
    ),
    pytest.param(
        "大庆石化投资3亿元，依云食品有限公司扩产。", ["大庆石化", "依云食品有限公司"], id="a refinery; 依 inside"
    ),
    pytest.param(
        "走访了湘沅机械、力驰科技有限公司，港资西铁城精密（河源）公司扩产，港资企业忙。",
        ["湘沅机械", "力驰科技有限公司", "西铁城精密（河源）公司"],
        id="behind 了, behind whose money it is",
    ),
    pytest.param("企业有困难、有需求、有问题，政府上门。", [], id="what firms have that is no list of firms"),
    pytest.param(
        "投资7000万元的沅泽新能源，是重点项目；投资2亿元的智慧物流，投资5亿元的新型建材，正在建设。",
        ["沅泽新能源"],
        id="behind what it costs, not what is built for as much",
    ),
    pytest.param(
        "入驻企业达36家，包括昊雪、隆沅种业、海沅饲料等。",
        ["昊雪", "隆沅种业", "海沅饲料"],
        id="behind how many there are",
    ),
    pytest.param(
        "江苏盛康药业、沅和生物、长岭三大巨头并肩，邮政、电信、联通三大公司到场。",
        ["江苏盛康药业", "沅和生物", "长岭"],
        id="so many large ones",
    ),
    pytest.param(
        "引进长城宏远、沅蝶新材料、百岭集团等龙头企业6家。",
        ["长城宏远", "沅蝶新材料", "百岭集团"],
        id="counted behind what they are",
    ),
    pytest.param("已引进建设龙沅、京岭、嘉丰等5家企业。", ["龙沅", "京岭", "嘉丰"], id="what a county has built"),
    pytest.param(
        "走访了贵州沅羽股份公司和深岚羽绒，了解生产情况。", ["贵州沅羽股份公司", "深岚羽绒"], id="和 behind a firm"
    ),
    pytest.param("县政府与华能新能源甘肃分公司签约。", ["华能新能源甘肃分公司"], id="branch behind a trade"),
    pytest.param(
        "参观恒瑞激光科技、瑞奇节能科技，推广节能科技、先进制冷科技。",
        ["恒瑞激光科技", "瑞奇节能科技"],
        id="what firms with 科技 deal in",
    ),
    pytest.param("市政府要求新能源云南公司整改。", [], id="a trade alone in front of a branch"),
    pytest.param("县政府与新希望乳业股份有限公司签约。", ["新希望乳业股份有限公司"], id="a verb in a known name"),
    pytest.param("甘肃陇源农业科技有限公司张掖分公司成立。", ["甘肃陇源农业科技有限公司张掖分公司"], id="branch"),
    pytest.param(
        "中国建设银行股份有限公司吉林省分行放贷。", ["中国建设银行股份有限公司吉林省分行"], id="branch of a bank"
    ),
    pytest.param(
        "贵州省盘江煤电集团有限责任公司投产。", ["贵州省盘江煤电集团有限责任公司"], id="group with a legal form"
    ),
    pytest.param("湘沅集团、闽东集团前来考察。", ["湘沅集团", "闽东集团"], id="groups"),
    pytest.param(
        "湘沅集团晶沅控股股份有限公司签约，中沅集团山西晶华铝业有限公司投产。",
        ["湘沅集团晶沅控股股份有限公司", "中沅集团", "山西晶华铝业有限公司"],
        id="a firm that bears the name of its group, one behind its group",
    ),
    pytest.param(
        "走访了黔瑞新材、苗岭织造和清江水务三家企业。", ["黔瑞新材", "苗岭织造", "清江水务"], id="as many as it has"
    ),
    pytest.param(
        "湘沅铝业有限公司旗下有黔瑞制衣、清江染整两家子公司。",
        ["湘沅铝业有限公司", "黔瑞制衣", "清江染整"],
        id="how many a firm has",
    ),
    pytest.param(
        "加上黔晶、瑞沅、百桥、湘沅4家防水企业，年内都要见效。",
        ["黔晶", "瑞沅", "百桥", "湘沅"],
        id="as many as it has, of which one is spelled in words",
    ),
    pytest.param(
        "续建的工业项目有黔瑞防水、苗岭织造、晶沅新材、湘沅酒业。",
        ["黔瑞防水", "苗岭织造", "晶沅新材", "湘沅酒业"],
        id="a trade that is a verb elsewhere",
    ),
    pytest.param("黔瑞新材、苗岭织造、清江水务两家企业。", ["黔瑞新材"], id="not as many as counted"),
    pytest.param(
        "黔瑞新材、苗岭酒业、清江水务等10家企业入驻。", ["黔瑞新材", "苗岭酒业", "清江水务"], id="counted list"
    ),
    pytest.param("黔瑞新材、苗岭酒业等企业入驻。", ["黔瑞新材", "苗岭酒业"], id="open list"),
    pytest.param(
        "其中有食品业巨头瑞沅、全球笔电机壳生产领头羊展沅电子、全球最大枢轴生产商新沅兴等。",
        ["瑞沅", "展沅电子", "新沅兴"],
        id="what kind of firm each is",
    ),
    pytest.param("知名企业家王强、领军企业家李勇到会，化工龙头、纺织龙头各显神通。", [], id="people, and kinds alone"),
    pytest.param(
        "过去就是豪沅、富瑞、苗丰这几家陶瓷厂，如今有协瑞、六和机械、正道轮胎等30多家配套厂。",
        ["豪沅", "富瑞", "苗丰", "协瑞", "六和机械", "正道轮胎"],
        id="a list of plants",
    ),
    pytest.param(
        "来自都匀的欣隆箱包、黔鸿机械、恒威鞋业三家厂房正在封顶。",
        ["欣隆箱包", "黔鸿机械", "恒威鞋业"],
        id="as many plants as there are, and where they come from",
    ),
    pytest.param(
        "北京瑞方药业、康沅生物、河北凯普威医疗已签约入园。",
        ["北京瑞方药业", "康沅生物", "河北凯普威医疗"],
        id="what they have done",
    ),
    pytest.param(
        "旭沅陶瓷、新瑞陶瓷的两条生产线在调试。", ["旭沅陶瓷", "新瑞陶瓷"], id="what they have, so many of it"
    ),
    pytest.param("基地孵化瑞立信、天沅智能等创业团队9个。", ["瑞立信", "天沅智能"], id="teams"),
    pytest.param(
        "航沅电子、宏瑞科技、凯里磨料等20余家单位入驻。", ["航沅电子", "宏瑞科技", "凯里磨料"], id="bodies that settle"
    ),
    pytest.param("教育局、林业局等20余家单位参加活动，道路、管网已相继建成。", [], id="bodies and works"),
    pytest.param("进入甘河工业园区青海中利光纤技术有限公司。", ["青海中利光纤技术有限公司"], id="behind its park"),
    pytest.param("贵州其亚铝业有限公司投产。", ["贵州其亚铝业有限公司"], id="function word in the fantasy word"),
    pytest.param("湘沅铝业开工。", ["湘沅铝业"], id="fantasy word with a trade"),
    pytest.param(
        "湖南回天新材料(沅江)有限公司投产。", ["湖南回天新材料(沅江)有限公司"], id="place in brackets behind trades"
    ),
    pytest.param(
        "高新区寒武纪（辽宁）电子科技有限公司投产。", ["寒武纪（辽宁）电子科技有限公司"], id="behind its zone"
    ),
    pytest.param("经开区产业投资有限公司投产。", ["经开区产业投资有限公司"], id="the zone's own firm"),
    pytest.param("任期自公司成立之日起，货款已转至公司账上。", [], id="a preposition in front of 公司"),
    pytest.param(
        "贵州山水农村商业银行股份有限公司开发区支行放贷。",
        ["贵州山水农村商业银行股份有限公司开发区支行"],
        id="branch in a zone",
    ),
    pytest.param("走进沅泽物流，与宏达化工签约。", ["沅泽物流", "宏达化工"], id="trade at the end of the phrase"),
    pytest.param("推广两款新能源汽车，建设片区生物医药、氢能汽车项目。", [], id="trades alone"),
    pytest.param("吉林银行、工商银行支持企业。", ["吉林银行", "工商银行"], id="banks"),
    pytest.param("凯里玻璃厂投产。", ["凯里玻璃厂"], id="plant"),
    pytest.param("Foxconn Technology Co. Ltd落户。", ["Foxconn Technology Co. Ltd"], id="Latin"),
    pytest.param("遵义某酒业有限公司、某某集团有限公司被罚。", [], id="firms that are not named"),
    pytest.param("×黔瑞水电公司总经理来访。", ["黔瑞水电公司"], id="a button in front"),
    pytest.param("多家公司前来，一家公司签约，国有公司参加，两家公司观望。", [], id="counted and generic"),
    pytest.param("四川川窖酒业有限公司投产。", ["四川川窖酒业有限公司"], id="a verb across 酒业"),
    pytest.param(
        "顾沅企业管理服务有限公司、利辛县诚沅企业管理咨询有限公司；引进企业管理服务有限公司3家。",
        ["顾沅企业管理服务有限公司", "利辛县诚沅企业管理咨询有限公司"],
        id="several verbs that stand inside names in front of the form",
    ),
    pytest.param("总公司与分公司联动，子公司投产。", [], id="parts of a firm nobody names"),
    pytest.param("农商行、信用社放贷，农村药业发展。", [], id="kinds of firms"),
    pytest.param("全县规模以上工业公司30家。", [], id="statistics"),
    pytest.param("该公司投产，公司扩建。", [], id="reference to nothing"),
    pytest.param(
        "贵阳海川电子有限公司、湖南金穗种子有限公司投产。",
        ["贵阳海川电子有限公司", "湖南金穗种子有限公司"],
        id="stem that ends in 子",
    ),
    pytest.param("代表雄风水泥有限公司签约。", ["雄风水泥有限公司"], id="behind 代表"),
    pytest.param("2019年6月任湖南湘沅控股有限公司要职。", ["湖南湘沅控股有限公司"], id="behind a post taken up"),
    pytest.param("历任贵州黔瑞建设有限公司要职。", ["贵州黔瑞建设有限公司"], id="behind 历任"),
    pytest.param(
        "据国网凯里供电公司介绍，除湘沅集团外均已复电。", ["国网凯里供电公司", "湘沅集团"], id="behind 据, 除"
    ),
    pytest.param("原甘肃陇源化工有限公司停产。", ["甘肃陇源化工有限公司"], id="behind 原"),
    pytest.param(
        "当事人凯里苗岭酒业有限公司系贵州苗岭集团子公司。",
        ["凯里苗岭酒业有限公司", "贵州苗岭集团"],
        id="behind 当事人, 系",
    ),
    pytest.param("与会者呼吁公司回购，要求公司公开，维护公司利益。", [], id="verbs in front of 公司"),
    pytest.param("手机银行、合作银行、投资银行；机场公司、物业公司。", [], id="kinds of banks and firms"),
    pytest.param("湘沅药业集团投产，祁连集团扩建。", ["湘沅药业集团", "祁连集团"], id="words that name a group"),
    pytest.param("项目利用湘江氮肥厂闲置厂房。", ["湘江氮肥厂"], id="plant with its buildings"),
    pytest.param("租用原凯里第二丝绸厂旧址。", ["凯里第二丝绸厂"], id="numbered plant"),
    pytest.param("改造原飞马机械公司厂房。", ["飞马机械公司"], id="words that name a firm that is no more"),
    pytest.param("田晋原到甘肃陇源化工有限公司调研。", ["甘肃陇源化工有限公司"], id="a name that ends in 原"),
    pytest.param("参观飞马机械公司。", [], id="the same words without 原"),
    pytest.param("签约国创电机有限公司。", ["国创电机有限公司"], id="签约 and 国, which is no 签约国"),
    pytest.param("多家上市公司、市属公司到会，凯里市跨国公司增资。", [], id="kinds of firms behind a place"),
    pytest.param("吉林和瑞昌钒业有限公司投产。", ["吉林和瑞昌钒业有限公司"], id="和 right behind a bare place"),
    pytest.param("凯里市和瑞昌钒业有限公司签约。", ["瑞昌钒业有限公司"], id="和 right behind a full place"),
    pytest.param("该旗已同深圳湘沅集团对接。", ["深圳湘沅集团"], id="同 in front of a place"),
    pytest.param("同期湖南瑞琦户外用品公司增长。", ["湖南瑞琦户外用品公司"], id="a word in front of a place"),
    pytest.param("2020年宝武集团来访，8月3日沅岭集团签约。", ["宝武集团", "沅岭集团"], id="dates in front of groups"),
    pytest.param("《沅江行》出品方之一湖南湘沅影业有限公司到会。", ["湖南湘沅影业有限公司"], id="behind what it made"),
    pytest.param("难免会影响公司、深入分析公司、事项不影响公司业绩。", [], id="verbs that are whole words"),
    pytest.param(
        "第三方环境检测服务公司、全国性私募基金管理公司、三大快递公司、国有资本运营公司。", [], id="sorts of firms"
    ),
    pytest.param("德国咨询公司、美国公司、中国汽车公司、亚洲公司。", [], id="countries with a sort of firm"),
    pytest.param(
        "中国人寿保险公司、阿联酋国家石油公司。", ["中国人寿保险公司", "阿联酋国家石油公司"], id="national firms"
    ),
    pytest.param("西安分公司、北京分行、四川公司。", [], id="branches by their place alone"),
    pytest.param("上海证券报、北京证券业协会、社会保险法、细分行业。", [], id="words that go on behind the ending"),
    pytest.param("电镀加工厂、金融科技集团、产业发展集团有限公司。", [], id="trades in front of any ending"),
    pytest.param(
        "环境优美的小城，本科和硕士，京东方面称，徐工农业机械下线，建设绿地面积5亩。",
        ["京东", "徐工"],
        id="brands in other words",
    ),
    pytest.param("美的、绿地集团签约。", ["美的", "绿地集团"], id="brands that are words, alone"),
    pytest.param("所持股份、跨境商贸。", [], id="no fantasy word in front of a trade"),
    pytest.param("天河酒业投产，与轩辕纸业签约。", ["天河酒业", "轩辕纸业"], id="words in front of a trade of firms"),
    pytest.param("传统纸业、贵州酒业、绿色矿业、农村药业。", [], id="what says which trade is meant"),
    pytest.param(
        "蒙牛乳业、鞍钢资本、腾讯控股签约。", ["蒙牛乳业", "鞍钢资本", "腾讯控股"], id="trades of well-known firms"
    ),
    pytest.param(
        "走进惠水县瑞沅科技园区沅泽食品有限公司。", ["惠水县瑞沅科技园区沅泽食品有限公司"], id="a park with its place"
    ),
    pytest.param("县农业科技园区沅泽食品有限公司投产。", ["沅泽食品有限公司"], id="behind a park without its place"),
    pytest.param(
        "睢县产业集聚区河南沅嘉鞋业有限公司招工。", ["河南沅嘉鞋业有限公司"], id="a park and the firm's own province"
    ),
    pytest.param(
        "与深圳市智慧沅港企业管理有限公司洽谈。",
        ["深圳市智慧沅港企业管理有限公司"],
        id="a sort of firms across two words",
    ),
    pytest.param(
        "建成后可有效消化南沅公司的废渣，既无牧场，把石头厂变成食品厂，县发改委招商集团到访。",
        [],
        id="what is done or lacking",
    ),
    pytest.param("河南恒沅已办完公司注册手续。", ["河南恒沅"], id="what a firm has done for its own"),
    pytest.param("沅岭工业园区开发有限公司竞得。", ["沅岭工业园区开发有限公司"], id="the park's own firm"),
    pytest.param("惠水县原耕电子商务有限公司投产。", ["惠水县原耕电子商务有限公司"], id="原 inside"),
    pytest.param(
        "甘肃陇源汽车销售服务有限公司开业。", ["甘肃陇源汽车销售服务有限公司"], id="verbs in front of the form"
    ),
    pytest.param("支持企业培训公司、直接服务集团、未选择保险公司。", [], id="verbs in front of a short form"),
    pytest.param("先后同上海为桥投资集团有限公司签约。", ["上海为桥投资集团有限公司"], id="为 behind a place"),
    pytest.param(
        "浙江可信竹木有限公司、湖北泊都智能科技有限公司。",
        ["浙江可信竹木有限公司", "湖北泊都智能科技有限公司"],
        id="words that end names elsewhere, behind a place",
    ),
    pytest.param(
        "昨日，新本科技集团有限公司投产。",
        ["新本科技集团有限公司"],
        id="such a word behind an edge",
    ),
    pytest.param(
        "沅岭电力有限公司西南新能源公司、瑞沅汽车部件有限公司重庆公司。",
        ["沅岭电力有限公司西南新能源公司", "瑞沅汽车部件有限公司重庆公司"],
        id="regional firms of a firm",
    ),
    pytest.param(
        "淮阳区河南瑞沅钻石科技公司、山西省长治市瑞沅环保有限公司。",
        ["河南瑞沅钻石科技公司", "山西省长治市瑞沅环保有限公司"],
        id="a province behind another place",
    ),
    pytest.param(
        "视察项城市瑞沅药业、杭州瑞沅药业。", ["瑞沅药业", "杭州瑞沅药业"], id="full places are no part of a short name"
    ),
    pytest.param(
        "丰沅生化（股票代码：000000）现有员工8000人，在创业板上市（股票代码：000001）。",
        ["丰沅生化"],
        id="a code at an exchange",
    ),
    pytest.param("常熟一家纺机公司、配一座食品加工厂、肉牛牧场、首家互联网保险公司。", [], id="firms that are counted"),
    pytest.param(
        "华为公司分享经验，但其合资公司、四是优质公司，订单占公司四成。", ["华为公司"], id="words in front of 公司"
    ),
    pytest.param("广告语：万吨铝材、万沅铝材。", ["万沅铝材"], id="measures in front of a trade"),
    pytest.param(
        "央企中沅集团、台企艾德沃公司、韩国独资企业瑞韩电子有限公司。",
        ["中沅集团", "艾德沃公司", "瑞韩电子有限公司"],
        id="sorts of firms in front",
    ),
    pytest.param(
        "湘沅集团联合祁连集团成立沅岭株式会社。",
        ["湘沅集团", "祁连集团", "沅岭株式会社"],
        id="one group behind another",
    ),
    pytest.param(
        "它们是西安瑞沅自动化、陕西沅坚消防。", ["西安瑞沅自动化", "陕西沅坚消防"], id="common trades behind a place"
    ),
    pytest.param(
        "海沅机械与山东大学合建研发中心，该县机械、碳基材料、张北并网发电。",
        ["海沅机械"],
        id="common trades without one",
    ),
    pytest.param(
        "福建客商投资1亿元兴建沅兴皮革；走进沅瑞陶瓷，创办机床厂。",
        ["沅兴皮革", "沅瑞陶瓷"],
        id="common trades behind what is done",
    ),
    pytest.param(
        "王五入职沅正证券，归属于沅牙公司，同期火炬集团增持，附属机构湘沅集团。",
        ["沅正证券", "沅牙公司", "火炬集团", "湘沅集团"],
        id="words in front, however they are cut",
    ),
    pytest.param(
        "河南镇平牵挂挂面有限公司扩产。", ["河南镇平牵挂挂面有限公司"], id="verb as a name, behind its places"
    ),
    pytest.param("陕西洛川种薯脱毒中心有限公司供苗。", ["陕西洛川种薯脱毒中心有限公司"], id="common noun as an ending"),
    pytest.param(
        "山东沂水瓦轴滚子公司、天水精工电子公司参展。",
        ["山东沂水瓦轴滚子公司", "天水精工电子公司"],
        id="子公司 across words",
    ),
    pytest.param("其全资子公司、该集团、非上市公司。", [], id="kinds of firms"),
    pytest.param("与领航文旅控股股份有限公司签约。", ["领航文旅控股股份有限公司"], id="verb as a name, behind 与"),
    pytest.param(
        "先看滕州泓盛化工有限公司，再看颐田食品公司。", ["滕州泓盛化工有限公司", "颐田食品公司"], id="behind 先看, 再看"
    ),
    pytest.param("云南滇峰企业集团、化肥企业集团。", ["云南滇峰企业集团"], id="企业 inside the name"),
    pytest.param("欧莱雅和沪滨美集团签约。", ["欧莱雅", "沪滨美集团"], id="behind a brand and 和"),
    pytest.param(
        "韩城洋槐香精厂的机台、新疆新源伊雪酒坊的酒。",
        ["韩城洋槐香精厂", "新疆新源伊雪酒坊"],
        id="plants behind their places",
    ),
    pytest.param("倒闭的亚瑙番茄酱厂出场地。", ["亚瑙番茄酱厂"], id="plant with a coined word"),
    pytest.param("江苏两家化工厂、全县小型面粉厂、遂溪大型厂房。", [], id="plants that are not named"),
    pytest.param("建设遂溪县花生油厂，建成一座凯里市豆腐皮厂。", [], id="plants that are being built"),
    pytest.param(
        "浙江吉腾椅业的老板、茂沅羊业的羊。", ["浙江吉腾椅业", "茂沅羊业"], id="a coined word with what it makes and 业"
    ),
    pytest.param(
        "长海、顺沅、南方等本土品牌站稳了脚；金汇、景瀚等一批板材机械制造厂扩建。",
        ["长海", "顺沅", "金汇", "景瀚"],
        id="lists of brands and plants",
    ),
    pytest.param(
        "以金沅科技、华昊电子、三石精密为主体的集群。", ["金沅科技", "华昊电子", "三石精密"], id="list behind 以"
    ),
    pytest.param(
        "“金沅”、“白沅”、绝味食品、皇沅集团都已入园。", ["金沅", "白沅", "绝味食品", "皇沅集团"], id="quoted names"
    ),
    pytest.param(
        "投资3亿元的北京中沅药业、投资1.9亿元的湖北弘沅药业。",
        ["北京中沅药业", "湖北弘沅药业"],
        id="behind what they invest, in front of a figure",
    ),
    pytest.param("克沅面业做成了龙头。4号线机电先行。", ["克沅面业"], id="short name in front of a verb"),
    pytest.param(
        "去了贵州沅都新材公司，一家广西长沅泉电器公司，河南阿尔本服饰有限公司。",
        ["贵州沅都新材公司", "广西长沅泉电器公司", "河南阿尔本服饰有限公司"],
        id="function words in what a place opens",
    ),
    pytest.param("第20批援外医疗队受黔瑞资源矿业有限公司邀请。", ["黔瑞资源矿业有限公司"], id="behind whom it invites"),
    pytest.param(
        "中铁上海局、中铁第五勘察设计院集团有限公司参建。",
        ["中铁上海局", "中铁第五勘察设计院集团有限公司"],
        id="houses by place and kind",
    ),
    pytest.param("起草单位有协鑫科技，首家“双牌照”境外银行开业。", ["协鑫科技"], id="behind 有, and a kind of banks"),
    pytest.param(
        "《某片》另一出品方裕岭（上海）文化传媒有限公司，“党支部+公司”模式。",
        ["裕岭（上海）文化传媒有限公司"],
        id="behind what it makes, and a way of working",
    ),
    pytest.param("昆明等地的花卉经销公司、天津辖内各财险公司。", [], id="kinds of firms of a place"),
    pytest.param("完成2023年上半年湘沅集团的工作。", ["湘沅集团"], id="behind a time of the year"),
    pytest.param("推行“支部+合作社”“公司+农户+农民专业合作社”模式。", [], id="those who work together"),
    pytest.param("全国首单竹林碳汇价值保险落地，职工工伤保险、防返贫保险全覆盖。", [], id="what is insured"),
    pytest.param("太平洋保险、泰康人寿、国元农业保险参加。", ["太平洋保险", "泰康人寿", "国元农业保险"], id="insurers"),
    pytest.param("凯里市保险行业协会、湘沅证券部参加。", [], id="a branch of business, a department"),
    pytest.param("捣毁一个诈骗集团，六大业务集团和五家试点民营银行整改。", [], id="kinds and counts of groups"),
    pytest.param("凯里县“牵手”湘沅集团。", ["湘沅集团"], id="behind a verb in quotation marks"),
    pytest.param("书记李东凯里充分肯定水务发展集团的工作。", [], id="a phrase of four characters behind a place"),
    pytest.param("凯里市住建局要求物业公司整改，丹寨县依托乡村合作公司增收。", [], id="what is asked of firms"),
    pytest.param("抢修抢通通信设施，做强实业，提振汽车消费，叫停钢铁产能。", [], id="verbs in front of a trade"),
    pytest.param(
        "凯里市岩寨村茅台集团帮扶队，凯里市抗洪救灾中国银行捐款。",
        ["茅台集团", "中国银行"],
        id="known firms behind a place and other words",
    ),
    pytest.param("利用黄桃建起黄桃加工厂，自建组装厂，走进凯里市杨家厂镇。", [], id="kinds of plants, a town"),
    pytest.param("增持湘沅集团股份，领奖的是湘沅银行。", ["湘沅集团", "湘沅银行"], id="verbs without a tag"),
    pytest.param("李青山(左三)、王长河（右二）等参观企业。", [], id="where somebody stands in a picture"),
    pytest.param(
        "湘沅企业集团纺织有限公司、闽东集团机械有限公司签约。",
        ["湘沅企业集团纺织有限公司", "闽东集团机械有限公司"],
        id="a trade behind a group",
    ),
    pytest.param(
        "大众汽车集团（中国）昨天在清河县开业。",
        ["大众汽车集团（中国）"],
        id="the part of a firm from abroad that is here",
    ),
    pytest.param(
        "北京建工安装集团时代创新公司员工发言。",
        ["北京建工安装集团时代创新公司"],
        id="a group whose name ends in a verb",
    ),
    pytest.param("工程由集团第二公司承建。", [], id="a part of a group that is not named"),
    pytest.param(
        "清河县与四川交投签约，安徽旅投旗下子公司来访。", ["四川交投", "安徽旅投"], id="what a province holds firms by"
    ),
    pytest.param("贵阳建投产线12条，安徽能投资5亿元。", [], id="words that only look so"),
    pytest.param(
        "大众汽车集团（中国）昨天开业。大众汽车集团今天签约。",
        ["大众汽车集团（中国）", "大众汽车集团"],
        id="the whole beside its part",
    ),
]


CALLED = [
    pytest.param("来自贵州省凯里瑞沅药业。", ["贵州省凯里瑞沅药业"], id="behind its province and city"),
    pytest.param(
        "先后赴贵州省、凯里瑞沅药业，落户贵州省凯里市瑞沅药业。",
        ["凯里瑞沅药业", "瑞沅药业"],
        id="a province apart from it",
    ),
    pytest.param("瑞沅制鞋是一家外向型企业。", ["瑞沅制鞋"], id="what it is said to be"),
    pytest.param("位于园区东侧的昊泽电子车间里，工人们正忙着。", ["昊泽电子"], id="in front of its workshop"),
    pytest.param("“订单排到了年底。”鼎邦智能装备方面表示。", ["鼎邦智能装备"], id="behind a quotation"),
    pytest.param("龙头企业昌恒机械今年扩产。", ["昌恒机械"], id="behind its sort"),
    pytest.param("祁昌生物产销两旺，订单不断。", ["祁昌生物"], id="in front of what only firms do"),
    pytest.param("观摩组到了柳河镇鸿昌牧业、双塔村茶园。", ["鸿昌牧业"], id="behind a township"),
    pytest.param("园区与凯里鑫泽电子等5家投资商签约。", ["凯里鑫泽电子"], id="behind its city"),
    pytest.param("各类微特电机与伺服电机的订单增长，企业扩产。", [], id="a kind of product between words"),
    pytest.param("完善科创生态，推动智能机械投产，永磁电机项目落户。", [], id="trades without a name"),
    pytest.param("投资设立鼎泽材料（贵州）研究院。", [], id="inside a longer name"),
]
LISTS = [
    pytest.param(
        "瑞沅、沅岭、鸿沅等纺织企业和金沅制衣先后扩产。",
        ["瑞沅", "沅岭", "鸿沅", "金沅制衣"],
        id="one more behind their list",
    ),
    pytest.param(
        "2019年，东沅重工与海沅股份合资成立新公司。王沅明和张沅合资成立新公司。",
        ["东沅重工", "海沅股份"],
        id="two firms that found another, not two people",
    ),
    pytest.param(
        "该项目由远沅股份与湖北双沅联手打造，由金沅公司和恒沅科技共同投资。",
        ["远沅股份", "湖北双沅", "金沅公司", "恒沅科技"],
        id="two that build something together",
    ),
    pytest.param("该项目由当地政府与龙头企业联合建设，由佛山市与云浮市共同投资。", [], id="others that do"),
    pytest.param(
        "酒店由香港永泽国际投资5亿元动工兴建，水厂由源控水务投资建设，商场由华晖新能承建。",
        ["香港永泽国际", "源控水务", "华晖新能"],
        id="one that builds alone",
    ),
    pytest.param(
        "深圳东澜投资1亿元，建设年产5万套灯具项目；安徽宏捷电子计划投资3亿元，新上线束项目。",
        ["深圳东澜", "安徽宏捷电子"],
        id="one that opens what it pays for",
    ),
    pytest.param(
        "去年以来投资2亿元，实施绿化工程；山东客商投资2亿元，建设饲料项目；乡村振兴投资1亿元，实施灌区项目。",
        [],
        id="what else opens it",
    ),
    pytest.param(
        "学校由县财政投资500万元建设，医院由香港同胞投资兴建，茶园由台商陈志明投资2亿元兴建，停车场由社会资本投资建设。",
        [],
        id="who else pays for what is built",
    ),
    pytest.param("一行登门拜访晖威集团。", ["晖威集团"], id="in front of a group"),
    pytest.param(
        "续建的工业项目包括：科创中心、卓沅精密、鑫沅纺织、晖垚二期、晟垚体育，年内竣工。",
        ["卓沅精密", "鑫沅纺织", "晟垚体育"],
        id="a list of projects that are called by their firms",
    ),
    pytest.param(
        "新开工的项目有金沅电子、恒沅纺织、欣沅食品三家。", ["金沅电子", "恒沅纺织", "欣沅食品"], id="a bare count"
    ),
    pytest.param("续建的项目有瑶沅水厂、梅岭索道、安石路改造。", [], id="a list of works"),
    pytest.param("新上的项目有现代农业、文化旅游、生物医药、电子信息等。", [], id="a list of trades that are projects"),
    pytest.param("瑞沅、鸿沅等化工企业和传统纸业转型。", ["瑞沅", "鸿沅"], id="a trade behind their list"),
    pytest.param(
        "贵州金云、沅岭轴承有限公司的车间里机器飞转。",
        ["贵州金云", "沅岭轴承有限公司"],
        id="a place and a coined word beside one firm",
    ),
    pytest.param("销往贵州凯里、沅岭轴承有限公司。", ["沅岭轴承有限公司"], id="a place beside a firm"),
    pytest.param("市长在沅江实验室、四方精工等企业调研。", ["四方精工"], id="a word and a trade beside a body"),
    pytest.param("引进雄芯、黔瑞、苗岭酒业等一批带动强、后劲足的企业。", ["雄芯", "黔瑞", "苗岭酒业"], id="等…的企业"),
    pytest.param("辖区迈途、德瑞凯等龙头企业到会。", ["迈途", "德瑞凯"], id="behind a word of place"),
    pytest.param("以及泰罗名特、陇芯等外资企业进驻。", ["泰罗名特", "陇芯"], id="等 that runs into the name"),
    pytest.param("陇芯、长城、骆驼、沅瑞等7家整车企业入驻。", ["陇芯", "长城", "骆驼", "沅瑞"], id="words among names"),
    pytest.param(
        "境外的电路厂商欣瀚、键瑞、宇鼎都来设厂。",
        ["欣瀚", "键瑞", "宇鼎"],
        id="announced by a kind, closed by what they do",
    ),
    pytest.param(
        "来到领沅服饰、棉娃娃童装、阿沅本服饰和长沅肉食等企业观摩。",
        ["领沅服饰", "棉娃娃童装", "阿沅本服饰", "长沅肉食"],
        id="a function word inside a name with a trade",
    ),
    pytest.param(
        "先后到南山竹海、沅铭电子、江苏欧力特、湘沅控股有限公司等考察。",
        ["沅铭电子", "江苏欧力特", "湘沅控股有限公司"],
        id="a place and a coined word among firms that are visited",
    ),
    pytest.param("观摩组来到我县沅荣纸业、500强沅岭药业。", ["沅荣纸业", "沅岭药业"], id="whose it is, its rank"),
    pytest.param(
        "观摩了凯里市公共服务平台建设项目大沅融合（贵州）信息服务有限公司。",
        ["大沅融合（贵州）信息服务有限公司"],
        id="behind the project that it is",
    ),
    pytest.param("龙源公司专做光学玻璃材料，销路好。", ["龙源公司"], id="what a firm in front makes"),
    pytest.param("走进玉沅网布生产车间，来到缝纫车间。", ["玉沅网布"], id="whose workshop it is"),
    pytest.param(
        "中国知名品牌沅踏集团投产，出口5万辆沅驰汽车。", ["沅踏集团", "沅驰汽车"], id="behind praise and a figure"
    ),
    pytest.param("护理佳纸业扩产。", ["护理佳纸业"], id="a word and a coined character"),
    pytest.param(
        "形成以陇禾食品、银沅淀粉和凯里圣禾食品有限公司为龙头的集群，凯里市以沅禾粮油、龙江米业等为龙头，以茶叶、蔬菜等为龙头。",
        ["陇禾食品", "银沅淀粉", "凯里圣禾食品有限公司", "沅禾粮油", "龙江米业"],
        id="what leads, one called by a word",
    ),
    pytest.param(
        "东区聚集了宏达羊绒、金城纺织、兴隆服饰等企业，西区有农业机械、建筑材料、绿色食品等企业。",
        ["宏达羊绒", "金城纺织", "兴隆服饰"],
        id="words with their trades alone, and trades",
    ),
    pytest.param(
        "以晶彩、晶辉、华波为龙头的光电产业，以香菇、灵芝为龙头的产业。",
        ["晶彩", "晶辉", "华波"],
        id="those that lead a chain",
    ),
    pytest.param("校长王岭来集团参观，晶科能源扩产。", ["晶科能源"], id="who comes to a group"),
    pytest.param(
        "凯里国际音乐节总监王岭、解决方案总经理赵瑞、凯里某能源有限公司总经理张文、各职能部门负责人到会。",
        [],
        id="what executives lead that is no firm",
    ),
    pytest.param("西门子、飞利浦和伊莱沃斯食品的订单。", ["西门子", "飞利浦"], id="open end"),
    pytest.param("西门子、沅岭食品、飞利浦签约。", ["西门子", "沅岭食品", "飞利浦"], id="a trade between two firms"),
    pytest.param(
        "包括湘沅控股有限公司、凯里苗岭康养服务、陇源酒业有限公司等公司。",
        ["湘沅控股有限公司", "凯里苗岭康养服务", "陇源酒业有限公司"],
        id="vague ending behind a place",
    ),
    pytest.param("西门子、新协力食品、沅岭阀等相继落户。", ["西门子", "新协力食品", "沅岭阀"], id="等落户"),
    pytest.param("西门子、瑞沅、台湄等一批重点工业项目先后落户。", ["西门子", "瑞沅", "台湄"], id="等项目落户"),
    pytest.param(
        "园区有汽配企业50多家：整车生产有瑞沅车业、黔湄客车等，零部件生产有晖鑫机电、苗岭轴承等。",
        ["瑞沅车业", "黔湄客车", "晖鑫机电", "苗岭轴承"],
        id="the sorts of so many firms",
    ),
    pytest.param("小吃有瑞沅粉、黔湄鱼等，游客50多人。", [], id="the sorts of something else"),
    pytest.param("陶瓷、瑞沅、台湄等一批重点工业项目先后落户。", [], id="one of the language among them"),
    pytest.param("用走访、来信、视频等方式联系企业。", [], id="等方式"),
    pytest.param("王岭伟、冯沅平、赵瑞等人冒用国有企业名义。", [], id="people"),
    pytest.param("遍布新材料、中成药、精密铸造等领域的企业。", [], id="fields"),
    pytest.param("引导企业坚定信心、鼓足干劲，聚焦人工智能、大数据。", [], id="企业 is no announcement"),
    pytest.param("沅岭酒精、瑞沅化肥等5个项目与企业对接。", [], id="projects"),
    pytest.param("防汛值守、森林防火、疫病防控等企业。", [], id="phrases of common words"),
    pytest.param("沅岭旋翼机、北斗地球仪等园区企业科技成果。", [], id="what firms have made"),
    pytest.param(
        "清理了沅泽纸业、莱因达、方维岭等“僵尸企业”。", ["沅泽纸业", "莱因达", "方维岭"], id="a kind in quotes"
    ),
    pytest.param(
        "满岭仓农业科技、百岁食品、进祥粮油等企业分别投产。",
        ["满岭仓农业科技", "百岁食品", "进祥粮油"],
        id="a word with a trade among names",
    ),
    pytest.param("大禹、远大、瑞沅等保温建材企业扩大产能。", ["大禹", "远大", "瑞沅"], id="words, one of them coined"),
    pytest.param("冶金、建材、化工等企业，住宿、餐饮等企业。", [], id="trades in a list"),
    pytest.param("拥有国药准字号产品63个。", [], id="the licence of a medicine"),
    pytest.param(
        "华为终端、云沅创新、沅益科技等企业落户。", ["华为", "云沅创新", "沅益科技"], id="what goes on behind a brand"
    ),
    pytest.param("引进面料、拉链、水洗、绣花等上下游企业。", [], id="what firms make"),
    pytest.param(
        "洽谈引进风电叶片、玻纤织物等下游企业，引来沅源轴承、昊泽电机等配套企业。",
        ["沅源轴承", "昊泽电机"],
        id="what those make that others need, and firms that do",
    ),
    pytest.param("现代农业、医药健康、沅硬材料等特色产业加快成形。", [], id="one of several industries"),
    pytest.param(
        "沅骅纺织、瑞沅材料等特色产业龙头企业扩产。", ["沅骅纺织", "瑞沅材料"], id="those that lead an industry"
    ),
    pytest.param(
        "入驻沅骅纺织、瑞沅家居等纺纱、织造、家纺等上下游企业20余家。",
        ["沅骅纺织", "瑞沅家居"],
        id="a list of trades behind 等",
    ),
    pytest.param("培育了沅欣制革、鑫阳光等皮革加工龙头企业。", ["沅欣制革", "鑫阳光"], id="a word and a character"),
    pytest.param(
        "它们是西安瑞沅自动化、西安沅驰电气、西安威沅电子、西安兴沅、西安前进电器、西安沅坚消防。",
        ["西安瑞沅自动化", "西安沅驰电气", "西安威沅电子", "西安兴沅", "西安前进电器", "西安沅坚消防"],
        id="coined names among many firms",
    ),
    pytest.param(
        "园区先后引进昊象乳业、晖能、恒森等国内外知名企业37个。",
        ["昊象乳业", "晖能", "恒森"],
        id="firms from here and abroad",
    ),
    pytest.param("园区引进昊象乳业、晖能、恒森等企业12个。", ["昊象乳业", "晖能", "恒森"], id="counted like things"),
]


@pytest.mark.parametrize(("text", "names"), [*NAMES, *CALLED, *LISTS])
def test_companies(text: str, names: list[str]) -> None:
    found = [(m.text, m.name) for m in mentions(text) if m.type == "Company"]
    assert found == [(name, name) for name in names]


FULL = "贵州黔瑞新材料有限公司"
ALUMINIUM, FOOD = "湖南湘沅铝业有限公司", "湖南湘沅食品有限公司"
KNOWN = [
    pytest.param(
        "中国航发湘沅燃机有限公司（以下简称中国航发燃机）投产。中国航发燃机扩建。",
        [
            ("中国航发湘沅燃机有限公司", "中国航发湘沅燃机有限公司"),
            ("中国航发燃机", "中国航发湘沅燃机有限公司"),
            ("中国航发燃机", "中国航发湘沅燃机有限公司"),
        ],
        id="a short name that a well-known firm opens",
    ),
    pytest.param(
        f"{FULL}(以下简称“黔瑞公司”)投产。黔瑞公司扩建。",
        [(FULL, FULL), ("黔瑞公司", FULL), ("黔瑞公司", FULL)],
        id="short name in brackets",
    ),
    pytest.param(
        f"{FULL}(简称：黔瑞)投产。昨日，黔瑞扩建。", [(FULL, FULL), ("黔瑞", FULL), ("黔瑞", FULL)], id="without 以下"
    ),
    pytest.param(f"{FULL}（下称“黔瑞”）投产。黔瑞扩建。", [(FULL, FULL), ("黔瑞", FULL), ("黔瑞", FULL)], id="下称"),
    pytest.param(
        f"走进黔瑞新材，机器轰鸣。{FULL}(简称黔瑞新材)投产。",
        [("黔瑞新材", FULL), (FULL, FULL), ("黔瑞新材", FULL)],
        id="a short name that was found by itself",
    ),
    pytest.param(
        "库尔勒香梨股份有限公司投产。香梨丰收。",
        [("库尔勒香梨股份有限公司", "库尔勒香梨股份有限公司")],
        id="what it grows is no short name",
    ),
    pytest.param(f"{FULL}投产。走进黔瑞新材料，机器轰鸣。", [(FULL, FULL), ("黔瑞新材料", FULL)], id="stem and trade"),
    pytest.param(f"{FULL}投产。贵州黔瑞扩建。", [(FULL, FULL), ("贵州黔瑞", FULL)], id="place and stem"),
    pytest.param(
        "走进湘沅铝业，机器轰鸣。湖南湘沅铝业有限公司投产。",
        [("湘沅铝业", ALUMINIUM), (ALUMINIUM, ALUMINIUM)],
        id="short form before the full one",
    ),
    pytest.param(
        f"{ALUMINIUM}、{FOOD}投产。湘沅扩建。",
        [(ALUMINIUM, ALUMINIUM), (FOOD, FOOD)],
        id="short form of two is of neither",
    ),
    pytest.param(
        f"{ALUMINIUM}、{FOOD}投产。湘沅食品扩建。",
        [(ALUMINIUM, ALUMINIUM), (FOOD, FOOD), ("湘沅食品", FOOD)],
        id="short form of one of two",
    ),
    pytest.param(
        f"{FULL}投产。黔瑞药业有限公司扩建。",
        [(FULL, FULL), ("黔瑞药业有限公司", "黔瑞药业有限公司")],
        id="short form inside another firm",
    ),
    pytest.param(
        "湖南湘沅电器股份有限公司投产，湘沅股份公司扩建。",
        [("湖南湘沅电器股份有限公司", "湖南湘沅电器股份有限公司"), ("湘沅股份公司", "湖南湘沅电器股份有限公司")],
        id="stem with the form in short",
    ),
    pytest.param(
        "博洛尼、云沅控股等龙头企业落户。博洛尼产值过亿元。",
        [("博洛尼", "博洛尼"), ("云沅控股", "云沅控股"), ("博洛尼", "博洛尼")],
        id="a name of a list that is hardly a word",
    ),
    pytest.param(
        "厦门以晴集团、浙江正泰集团等企业落户。", [("浙江正泰集团", "浙江正泰集团")], id="a name that is cut in two"
    ),
    pytest.param("大禹、远大、瑞通等企业落户。大禹治水。", [(n, n) for n in ("大禹", "远大", "瑞通")], id="a word"),
    pytest.param(
        "中建材合肥水泥工业设计研究院有限公司来访。",
        [("中建材合肥水泥工业设计研究院有限公司", "中建材合肥水泥工业设计研究院有限公司")],
        id="a brand in front of a place",
    ),
    pytest.param(f"{FULL}投产。位于黔瑞商圈。", [(FULL, FULL)], id="short form inside another name"),
    pytest.param(f"{FULL}投产。位于黔瑞生态城。", [(FULL, FULL)], id="short form inside the name of a park"),
    pytest.param(
        f"{FULL}（以下简称“公司”）投产。召开公司法讲座。", [(FULL, FULL), ("公司", FULL)], id="公司 is no short name"
    ),
    pytest.param(f"仅{FULL}就投资6亿元。", [(FULL, FULL)], id="it alone"),
]


@pytest.mark.parametrize(("text", "found"), KNOWN)
def test_short_forms_on_a_page(text: str, found: list[tuple[str, str]]) -> None:
    assert [(m.text, m.name) for m in mentions(text) if m.type == "Company"] == found
