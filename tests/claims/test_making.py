"""What firms and projects make, told by verbs, by what becomes of a product, by lines and lists."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, OTHER = "贵州黔瑞食品有限公司", "凯里云岭机械有限公司"
PLANT = "凯里市腐竹加工项目"

CASES = [
    pytest.param(
        f"{FIRM}、{OTHER}分别生产果冻和轴承。凯里市腐竹加工项目、凯里市白茶加工项目开工，分别生产腐竹、白茶。",
        {(FIRM, "果冻"), (OTHER, "轴承"), (PLANT, "腐竹"), ("凯里市白茶加工项目", "白茶")},
        id="another thing each",
    ),
    pytest.param(
        f"{FIRM}、{OTHER}分别生产果冻、豆干和轴承。{FIRM}分别在两个车间生产果冻、糕点。",
        {(FIRM, "果冻"), (FIRM, "糕点")},
        id="more things than makers, and one maker of both",
    ),
    pytest.param(
        f"{FIRM}的菇房里，工人正忙。今年公司光香菇就种了80多万棒。隔壁菌棚里养的是舞茸。",
        {(FIRM, "香菇"), (FIRM, "舞茸")},
        id="how much of one thing alone, and what is grown next door",
    ),
    pytest.param(
        f"{FIRM}还按订单种红托竹荪、羊肚菌等，自主研发菌种20个。",
        {(FIRM, "红托竹荪"), (FIRM, "羊肚菌"), (FIRM, "菌种")},
        id="what grows to order, and what was bred there",
    ),
    pytest.param(
        f"{FIRM}投产。农户圈里养着生猪，村民棚里养的是湖羊，游客光门票就买了10万张。",
        set(),
        id="what others have",
    ),
    pytest.param(
        f"{FIRM}的六味地黄丸连续多年畅销全国，板蓝根颗粒成为独家品种。",
        {(FIRM, "六味地黄丸"), (FIRM, "板蓝根颗粒")},
        id="medicines that have sold for years",
    ),
    pytest.param(
        f"项目二期由{OTHER}承建，选址惠水县，年产果冻2万吨。图为{FIRM}的工人在检测产品。",
        set(),
        id="what a contractor builds",
    ),
    pytest.param(f"{FIRM}去年投产。如今，食用菌已成了惠水县产业扶贫的当家菜。", set(), id="what a county lives on"),
    pytest.param(f"{FIRM}生产的“日子”卫生巾畅销西南。", {(FIRM, "卫生巾")}, id="what is sold, without its brand"),
    pytest.param(
        f"{OTHER}主要生产1.5兆瓦、2兆瓦、3兆瓦风电叶片。", {(OTHER, "风电叶片")}, id="several sizes of one thing"
    ),
    pytest.param(
        f"{FIRM}从养殖、饲料到火腿，形成了完整的产业链条。",
        {(FIRM, "饲料"), (FIRM, "火腿")},
        id="along a chain, what is done first",
    ),
    pytest.param(
        "摩托车整车及配件生产项目落户凯里。", {("摩托车整车及配件生产项目", "摩托车")}, id="the whole machine"
    ),
    pytest.param(f"{FIRM}的“金毫”“云芽”系列茶叶远销俄罗斯。", {(FIRM, "金毫"), (FIRM, "云芽")}, id="series in quotes"),
    pytest.param(f"{OTHER}年产水泥300万吨、自发电2亿千瓦时。", {(OTHER, "水泥")}, id="its own power"),
    pytest.param(
        f"{OTHER}已形成年产铸球12万吨、入炉焦炭30万吨、发电8亿千瓦时、生产水泥60万吨的能力。",
        {(OTHER, "铸球"), (OTHER, "水泥")},
        id="what is put in and what is no thing, in a list of how much is made",
    ),
    pytest.param(f"{OTHER}专注废旧动力电池回收利用。", set(), id="what is made use of again"),
    pytest.param(
        f"{OTHER}专注报废汽车拆解设备制造。", {(OTHER, "报废汽车拆解设备")}, id="a machine for what is thrown away"
    ),
    pytest.param(
        f"{OTHER}年产2.5兆瓦至6.25兆瓦海上风电机组500台。", {(OTHER, "海上风电机组")}, id="from what size to what size"
    ),
    pytest.param(
        f"{FIRM}生产蚕丝被、夏凉被和乳胶枕。",
        {(FIRM, "蚕丝被"), (FIRM, "夏凉被"), (FIRM, "乳胶枕")},
        id="quilts, which no small word ends",
    ),
    pytest.param(f"{FIRM}生产的浆水远销西北五省。", {(FIRM, "浆水")}, id="what is sold, whatever it is called"),
    pytest.param(
        f"{FIRM}生产的都匀毛尖、黔南红占全省市场的三成。",
        {(FIRM, "都匀毛尖"), (FIRM, "黔南红")},
        id="a list of what is sold",
    ),
    pytest.param(f"{FIRM}生产的大部分产品畅销东北。", set(), id="most of it is no name"),
    pytest.param(f"{FIRM}生产的60%远销海外。", set(), id="a share is no name"),
    pytest.param(f"{FIRM}收购农户种植的荞麦销往北京。", set(), id="what others grow"),
    pytest.param(
        f"{FIRM}主要加工黄连、甘草、柴胡饮片。",
        {(FIRM, "黄连"), (FIRM, "甘草"), (FIRM, "柴胡饮片")},
        id="a list the end of which tells what all of it is",
    ),
    pytest.param(
        f"{OTHER}主要生产瓦楞纸板生产线和印刷开槽机。",
        {(OTHER, "瓦楞纸板生产线"), (OTHER, "印刷开槽机")},
        id="lines that are made and sold",
    ),
    pytest.param(
        f"{FIRM}旗下主打产品“曦瓜”“岩魂”“丹香”现已畅销北京。",
        {(FIRM, "曦瓜"), (FIRM, "岩魂"), (FIRM, "丹香")},
        id="names in quotes without marks between them",
    ),
    pytest.param(f"{FIRM}的“曦瓜”“岩魂”班组畅销经验。", set(), id="quotes that name no products"),
    pytest.param(f"{OTHER}研发出排球、羽毛球等“鹰眼”系统。", set(), id="what only sorts the thing behind it"),
    pytest.param(
        f"{OTHER}从铜杆、漆包线到特种电缆，形成了完整的产业链条。",
        {(OTHER, "铜杆"), (OTHER, "漆包线"), (OTHER, "特种电缆")},
        id="all along a chain",
    ),
    pytest.param(f"{OTHER}从研发、生产到销售，形成了完整的产业链条。", set(), id="a chain of what is done"),
    pytest.param(
        f"{FIRM}主要从事毛绒玩具、动漫周边的生产销售。",
        {(FIRM, "毛绒玩具"), (FIRM, "动漫周边")},
        id="said of all of a list that a product opens",
    ),
    pytest.param(f"江头镇电动车生产企业{OTHER}扩产。", {(OTHER, "电动车")}, id="without the town where it is made"),
    pytest.param(
        f"{FIRM}年加工玉米3万吨，产品赖氨酸、味精销往欧洲。", {(FIRM, "赖氨酸"), (FIRM, "味精")}, id="产品 in front"
    ),
    pytest.param(f"{OTHER}生产乡镇污水处理设备。", {(OTHER, "乡镇污水处理设备")}, id="for what kind of place"),
    pytest.param(f"{OTHER}主要从事通讯、云计算设备的制造。", set(), id="a list that opens with half a name"),
    pytest.param(
        f"{OTHER}投产。该项目由省轻工研究所投资，占地百亩，主要生产腐竹。", set(), id="a project that nothing has named"
    ),
    pytest.param(f"{OTHER}投产。全镇拥有腐竹加工企业60家。", set(), id="what a town has that makes it"),
    pytest.param(f"{FIRM}年产荷叶露800万瓶。", {(FIRM, "荷叶露")}, id="how much of it there is, whatever it is called"),
    pytest.param(
        f"{OTHER}占地百亩，下设{FIRM}，年产轴承8万套。", {(OTHER, "轴承")}, id="a firm that owns another goes on"
    ),
    pytest.param(f"{FIRM}榨完油、取完肉，剩下的也不浪费。", set(), id="a verb that has come to its end"),
    pytest.param(f"{OTHER}投资2亿元，扩建后轴承产能由5万套提高到10万套。", {(OTHER, "轴承")}, id="once it is larger"),
    pytest.param(
        f"{OTHER}为海尔、美的、{FIRM}等企业生产钢化玻璃。",
        {(OTHER, "钢化玻璃")},
        id="a list of those whom it is made for",
    ),
    pytest.param(
        f"{OTHER}明年投产，公司将为雪花、青岛、珠江等啤酒品牌生产玻璃酒瓶。",
        {(OTHER, "玻璃酒瓶")},
        id="for brands, by whom was spoken of",
    ),
    pytest.param(
        f"我县先后引进甘农机械有限公司、{OTHER}等龙头企业，绿色铝产能达343万吨。",
        set(),
        id="what a county has that brought in a list of firms",
    ),
    pytest.param(f"{OTHER}今年出口铝合金门锁80万把。", {(OTHER, "铝合金门锁")}, id="how many were sold abroad"),
    pytest.param(f"{OTHER}今年出口额80万美元。", set(), id="what sales abroad brought"),
    pytest.param(f"{FIRM}的“果王”牌蜜饯远销海外。", {(FIRM, "蜜饯")}, id="a brand in quotes"),
    pytest.param(
        f"{FIRM}车间里，一瓶瓶金银花水列队下线。", {(FIRM, "金银花水")}, id="whatever comes in rows from a line"
    ),
    pytest.param(f"{FIRM}车间里，一批批订单打包发往各地。", set(), id="no thing in rows"),
    pytest.param(f"{FIRM}的感冒灵颗粒进入国家目录。", {(FIRM, "感冒灵颗粒")}, id="what is on a list"),
    pytest.param(f"{FIRM}造出全县第一台带锯床。", {(FIRM, "带锯床")}, id="the first that was made"),
    pytest.param(f"{OTHER}落户，初步形成850万至1000万辆摩托车产能的产业集群。", set(), id="how much a cluster makes"),
    pytest.param(f"{FIRM}利用棉籽壳生产杏鲍菇。", {(FIRM, "杏鲍菇")}, id="made of what is used up"),
    pytest.param(f"{OTHER}停止使用燃煤生产水泥。", set(), id="no longer made of it"),
    pytest.param(f"{OTHER}占地百亩，数控车床被评为名牌产品。", {(OTHER, "数控车床")}, id="what a product was named"),
    pytest.param(f"{OTHER}的液压凿岩机是省内首台（套）。", {(OTHER, "液压凿岩机")}, id="the first of its kind"),
    pytest.param(
        f"{FIRM}的招牌菜是酱鸭，看家货要数腐乳。", {(FIRM, "酱鸭"), (FIRM, "腐乳")}, id="what it is known for"
    ),
    pytest.param(
        f"{OTHER}坐落在城东，现有压缩机、冷凝器、毛细管三大系列产品。",
        {(OTHER, "压缩机"), (OTHER, "冷凝器"), (OTHER, "毛细管")},
        id="so many series that it has",
    ),
    pytest.param(f"{OTHER}与浙江大学联合研发的高强螺栓打入国际市场。", {(OTHER, "高强螺栓")}, id="made with a school"),
    pytest.param(f"{OTHER}供应给浙江大学的高强螺栓打入国际市场。", set(), id="delivered to a school"),
    pytest.param(
        f"走进{FIRM}，一个个松软的面包、蛋糕新鲜出炉。",
        {(FIRM, "面包"), (FIRM, "蛋糕")},
        id="many of them and what like",
    ),
    pytest.param(f"走进{FIRM}，一辆辆满载化肥的货车发往外地。", set(), id="what carries it away"),
    pytest.param(f"{FIRM}的豆干、荞麦，也摆上了货架。", {(FIRM, "豆干"), (FIRM, "荞麦")}, id="a list and its clause"),
    pytest.param(
        f"“液晶显示屏、工业机器人都有订单。”{OTHER}总经理张红说。",
        {(OTHER, "液晶显示屏"), (OTHER, "工业机器人")},
        id="what is on order",
    ),
    pytest.param(
        f"龙头是{OTHER}。这家集水泵、阀门研发、生产和销售于一体的企业入驻凯里经济开发区。",
        {(OTHER, "水泵"), (OTHER, "阀门")},
        id="what the firm of before unites",
    ),
    pytest.param(
        f"{FIRM}现在一期8万吨豆干、3万吨素卷和1万吨腐竹都已建成投产。",
        {(FIRM, "豆干"), (FIRM, "素卷"), (FIRM, "腐竹")},
        id="how much of each has begun to be made",
    ),
    pytest.param(f"全县20万吨豆干已建成投产，{FIRM}签约，5万吨豆干仓库投产。", set(), id="begun by nobody, a building"),
    pytest.param(
        f"{OTHER}入驻后，多个项目落户，初步形成80万台水泵产能的产业集群。", set(), id="what a cluster makes as a whole"
    ),
    pytest.param(f"{OTHER}投产。目前，全县水泵产业已形成年产8万台水泵的规模。", set(), id="what an industry makes"),
    pytest.param(f"{OTHER}扩建，形成8万至9万台水泵的生产能力。", {(OTHER, "水泵")}, id="how many of it, from and to"),
    pytest.param(f"{FIRM}投产。公司主要加工花生制品。", {(FIRM, "花生制品")}, id="what a firm works into"),
    pytest.param(f"{FIRM}扩产，主要加工工装和手套。", {(FIRM, "工装"), (FIRM, "手套")}, id="what a firm sews"),
    pytest.param(f"{FIRM}扩产，主要加工小麦和玉米。", set(), id="what it only works up"),
    pytest.param(f"{FIRM}带动农户加工花生制品。", set(), id="what others work into"),
    pytest.param(f"{FIRM}的生产总监、生产主管介绍新款豆干。", set(), id="who sees to what is made"),
    pytest.param(
        f"{FIRM}年产30万吨甲醇装置试生产。",
        {(FIRM, "甲醇")},
        id="what a chemical plant is called by is made, not the plant",
    ),
    pytest.param(f"{FIRM}年产60万吨乙烷裂解装置试生产。", set(), id="what goes into a plant"),
    pytest.param(f"{OTHER}生产的脱硫装置畅销全国。", {(OTHER, "脱硫装置")}, id="a device that is made"),
    pytest.param(f"{FIRM}牵头研发的《食醋的鉴别方法》发布。", set(), id="the title of a text"),
    pytest.param("凯里市汽车（军用）部件生产项目开工。", set(), id="brackets inside what is made"),
    pytest.param(
        "凯里市汽车部件（电池包壳体及底盘）生产项目开工。",
        {("凯里市汽车部件（电池包壳体及底盘）生产项目", "汽车部件")},
        id="brackets in a name",
    ),
    pytest.param(f"{FIRM}主营出口沙发、床品。", {(FIRM, "沙发"), (FIRM, "床品")}, id="what is made for export"),
    pytest.param(
        f"{OTHER}“跨界”做起了防护服、口罩。", {(OTHER, "防护服"), (OTHER, "口罩")}, id="what a firm turned to"
    ),
    pytest.param(f"{FIRM}建成一期，形成40万立方米储油能力。", set(), id="how much can be stored"),
    pytest.param(f"{FIRM}又做起了直播带货。", set(), id="a trade that a firm turned to"),
    pytest.param(f"{FIRM}开工。其他29个项目中阀门项目15个，主要生产球阀、蝶阀。", set(), id="what several others make"),
    pytest.param(
        f"{FIRM}开发的米豆腐、刺梨脯、酸汤粉口感好。",
        {(FIRM, "米豆腐"), (FIRM, "刺梨脯"), (FIRM, "酸汤粉")},
        id="an unknown one between two products, and what is said of them",
    ),
    pytest.param(
        f"{PLANT}开工。达产后，年产腐竹1万吨、素卷3000吨、豆皮2000吨。",
        {(PLANT, "腐竹"), (PLANT, "素卷"), (PLANT, "豆皮")},
        id="an unknown one with how much of it there is",
    ),
    pytest.param(
        f"达产后，{OTHER}将具备56吉瓦时储能电池、22兆瓦时储能模组的年产能。",
        {(OTHER, "储能电池"), (OTHER, "储能模组")},
        id="how much energy they hold",
    ),
    pytest.param(
        f"{FIRM}、{OTHER}等企业的腐竹，占去省内市场四分之一的份额。",
        {(FIRM, "腐竹"), (OTHER, "腐竹")},
        id="whose share is told behind a comma",
    ),
    pytest.param(f"{FIRM}的腐竹，在国内市场上举足轻重。", {(FIRM, "腐竹")}, id="whose standing is told behind a comma"),
    pytest.param(f"{FIRM}展厅里，游客赞不绝口的腐竹，占全国市场的三成。", set(), id="nobody's by what is in front"),
    pytest.param(f"{FIRM}为学校提供素卷、米柳等食品。", {(FIRM, "素卷"), (FIRM, "米柳")}, id="called food"),
    pytest.param(f"{FIRM}深耕豆制品、酱油、冷链。", {(FIRM, "豆制品"), (FIRM, "酱油")}, id="fields are no list"),
    pytest.param(
        f"“我们公司以米豆腐生产为主，订单不断。”{FIRM}总经理张红说。", {(FIRM, "米豆腐")}, id="we, named later"
    ),
    pytest.param(f"{OTHER}投产。{FIRM}经理张红说：“咱们的产品以酸汤粉为主。”", {(FIRM, "酸汤粉")}, id="our product"),
    pytest.param(f"{OTHER}第一批精密揉捻机正在装箱。", {(OTHER, "精密揉捻机")}, id="what is done with it now"),
    pytest.param(f"{OTHER}厂区，平均90秒就有一台揉捻机走下生产线。", {(OTHER, "揉捻机")}, id="how often one is made"),
    pytest.param(f"走进{FIRM}，一颗颗青豆经过发酵变成豆豉酱。", {(FIRM, "豆豉酱")}, id="what becomes of a thing"),
    pytest.param(f"{FIRM}开工。今年，贵州揉捻机合计出口5万台。", set(), id="what a province sells"),
    pytest.param(f"{OTHER}专业生产混凝土搅拌槽。", {(OTHER, "混凝土搅拌槽")}, id="a word that opens like a product"),
    pytest.param(f"{OTHER}主要生产纯电动SUV。", {(OTHER, "纯电动SUV")}, id="called by letters"),
    pytest.param(
        f"{FIRM}主打糟辣椒、酸汤料包，去年订单翻番。", {(FIRM, "糟辣椒"), (FIRM, "酸汤料包")}, id="a verb of pride"
    ),
    pytest.param(
        f"{FIRM}落户三年。公司把大豆磨成豆浆粉，剩下的做豆渣饼。", {(FIRM, "豆浆粉"), (FIRM, "豆渣饼")}, id="made of it"
    ),
    pytest.param(
        f"{PLANT}已经开工。达产后，年产腐竹1.5万吨、豆皮三千吨，豆干2万吨。",
        {(PLANT, "腐竹"), (PLANT, "豆皮"), (PLANT, "豆干")},
        id="a list with how much of each",
    ),
    pytest.param(
        f"{PLANT}开工。由{FIRM}投资建设，用地40亩。达产后，年产腐竹1.5万吨。",
        {(PLANT, "腐竹")},
        id="once it is built, though its firm was named since",
    ),
    pytest.param(
        f"{PLANT}开工。{OTHER}正在扩产，全面投产后年产揉捻机1万台。",
        {(PLANT, "腐竹"), (OTHER, "揉捻机")},
        id="once something of another firm is built",
    ),
    pytest.param(f"{FIRM}年产优质浮法玻璃500万重箱。", {(FIRM, "浮法玻璃")}, id="how much of it, in cases"),
    pytest.param(f"{FIRM}员工说，米豆腐出口需要出具证书。", set(), id="what a sale abroad needs"),
    pytest.param(f"{FIRM}介绍，减少一次性餐盒等行为获得好评。", set(), id="what is done with things"),
    pytest.param(f"{OTHER}为多家茶厂做揉捻机，用工百人。", {(OTHER, "揉捻机")}, id="for others"),
    pytest.param(
        f"{OTHER}的首台自走式采茶机装船发往海外。", {(OTHER, "自走式采茶机")}, id="the first of its kind leaves"
    ),
    pytest.param(
        f"{FIRM}不愁销路。米豆腐、酸汤粉陆续推向市场。", {(FIRM, "米豆腐"), (FIRM, "酸汤粉")}, id="what comes to market"
    ),
    pytest.param(
        f"走进{FIRM}，一条生产线一眼望不到头，米豆腐、酸汤粉、糟辣椒……样样俏销。",
        {(FIRM, "米豆腐"), (FIRM, "酸汤粉"), (FIRM, "糟辣椒")},
        id="a row that breaks off",
    ),
    pytest.param(f"{FIRM}投产三年，又新上酸汤粉、辣椒酱两条生产线。", {(FIRM, "酸汤粉"), (FIRM, "辣椒酱")}, id="lines"),
    pytest.param(
        f"{FIRM}旗下有“苗味”“黔香”等糟辣椒、酸汤粉品牌。", {(FIRM, "糟辣椒"), (FIRM, "酸汤粉")}, id="brands of products"
    ),
    pytest.param(
        f"{FIRM}最畅销的酸汤粉、糟辣椒，进了商超。", {(FIRM, "酸汤粉"), (FIRM, "糟辣椒")}, id="what sells best"
    ),
    pytest.param(f"{FIRM}上月推出新品刺梨气泡水。", {(FIRM, "刺梨气泡水")}, id="a verb inside the last word of a name"),
    pytest.param(f"{FIRM}采购生产设备和包装机。", set(), id="what is bought"),
    pytest.param(f"{FIRM}带动农户种植辣椒。", set(), id="what farmers grow"),
    pytest.param("凯里特大桥项目研发定位焊接设备、打磨机器人。", set(), id="a bridge makes nothing"),
    pytest.param(f"{FIRM}已生产有机肥3000吨。", {(FIRM, "有机肥")}, id="a name that begins with a verb"),
    pytest.param(f"{FIRM}推出新车，许多传统电动车畅销。", set(), id="what others sell"),
    pytest.param(f"{FIRM}不再生产酸汤粉。", set(), id="what is denied"),
    pytest.param(f"以前，{FIRM}生产酸汤粉。", set(), id="of another time"),
    pytest.param(f"{FIRM}浇筑特种混凝土。", set(), id="a verb inside a word"),
    pytest.param(f"{OTHER}生产所需的钢材来自外地。", set(), id="what making takes"),
    pytest.param(f"{OTHER}的采茶机打破国外垄断。", {(OTHER, "采茶机")}, id="what breaks a monopoly"),
    pytest.param(
        f"{OTHER}厂房内，采茶机、揉捻机整齐排列。", {(OTHER, "采茶机"), (OTHER, "揉捻机")}, id="what stands in rows"
    ),
    pytest.param(f"{FIRM}靠酸汤粉起家。", {(FIRM, "酸汤粉")}, id="what it began with"),
    pytest.param(f"{FIRM}经营范围包括食品制造、医疗器械销售。", set(), id="what is sold behind what is made"),
    pytest.param(f"我国第一台采茶机诞生在{OTHER}。", {(OTHER, "采茶机")}, id="where the first was made"),
    pytest.param(
        f"{PLANT}开工，主要建设年产5万吨腐竹，3万吨豆皮，2万吨豆干及1万吨豆奶粉等生产线。",
        {(PLANT, "腐竹"), (PLANT, "豆皮"), (PLANT, "豆干"), (PLANT, "豆奶粉")},
        id="how much of each in front, over several clauses",
    ),
    pytest.param(
        f"{FIRM}现有日产300吨米粉的生产线2条、日产10吨酸汤粉的生产线1条。",
        {(FIRM, "米粉"), (FIRM, "酸汤粉")},
        id="lines with what each makes a day",
    ),
    pytest.param(f"{FIRM}经理说，“苗味”牌米豆腐远销省外。", {(FIRM, "米豆腐")}, id="the name of a brand in front"),
    pytest.param(f"{OTHER}突破瓶颈，千吨级碳纤维实现规模化生产。", {(OTHER, "碳纤维")}, id="of which scale"),
    pytest.param(f"“年产米豆腐300吨，不愁卖。”{FIRM}总经理张红介绍。", {(FIRM, "米豆腐")}, id="said for a firm"),
    pytest.param(
        "凯里苗岭药业有限公司生产品种有小儿黄那敏颗粒、止咳糖浆等。",
        {("凯里苗岭药业有限公司", "小儿黄那敏颗粒"), ("凯里苗岭药业有限公司", "止咳糖浆")},
        id="small words in a medicine",
    ),
    pytest.param(f"{FIRM}建有面条生产线2条。", {(FIRM, "面条")}, id="a measure in the name of a product"),
    pytest.param(f"{FIRM}与客商签约，把贵阳生产的酸汤粉运到省外。", set(), id="what a place makes"),
    pytest.param(f"{FIRM}投产三年，在贵阳生产酸汤粉。", {(FIRM, "酸汤粉")}, id="where it is made"),
    pytest.param(
        f"{FIRM}开发了酸汤红、米香玉、辣小椒三大系列产品。",
        {(FIRM, "酸汤红"), (FIRM, "米香玉"), (FIRM, "辣小椒")},
        id="how many series there are",
    ),
    pytest.param(f"走进{FIRM}，酿酒师傅看花摘酒。", set(), id="who brews"),
    pytest.param(f"{OTHER}设计的采茶机，在海外走俏。", {(OTHER, "采茶机")}, id="what it has designed"),
    pytest.param(f"{PLANT}开工，产品方案为年产腐竹5万吨。", {(PLANT, "腐竹")}, id="what is planned to be made"),
    pytest.param(f"{FIRM}拿出利润，为家乡建设添砖加瓦。", set(), id="a figure of speech"),
    pytest.param(f"{FIRM}逐村包干，织密防护网。", set(), id="a net that is none"),
    pytest.param(f"{OTHER}主要生产多层线路板。", {(OTHER, "多层线路板")}, id="layers are no count"),
    pytest.param(f"{OTHER}生产半片组件。", {(OTHER, "半片组件")}, id="nor is a half"),
    pytest.param(f"{OTHER}的第500万辆电动汽车下线。", {(OTHER, "电动汽车")}, id="which one it is"),
    pytest.param(f"走进{OTHER}，一台台揉捻机整装待发。", {(OTHER, "揉捻机")}, id="one by one"),
    pytest.param(f"{OTHER}拥有4条全自动电容器生产线。", {(OTHER, "电容器")}, id="how a line works"),
    pytest.param(f"{FIRM}从原料一路做到酸汤粉。", {(FIRM, "酸汤粉")}, id="all the way"),
    pytest.param(f"{OTHER}中标中硼硅药用包装玻璃研究课题。", set(), id="a verb that opens a compound"),
    pytest.param(f"{OTHER}产品覆盖道路清扫、垃圾转运、市政园林等上百个品种。", set(), id="a list without a product"),
    pytest.param(f"{FIRM}的拳头产品刺梨原汁畅销省外。", {(FIRM, "刺梨原汁")}, id="what kind of product"),
    pytest.param(
        f"{FIRM}的酸汤粉、糟辣椒年销售额超亿元。", {(FIRM, "酸汤粉"), (FIRM, "糟辣椒")}, id="what it sells for"
    ),
    pytest.param(
        f"{FIRM}做东。米豆腐、酸汤粉、糟辣椒……来自各乡的特产摆满展台。", set(), id="a row of what others made"
    ),
    pytest.param(
        f"{OTHER}主打轴承、齿轮以及减速机的设计和加工。",
        {(OTHER, "轴承"), (OTHER, "齿轮"), (OTHER, "减速机")},
        id="what is done with them behind the last",
    ),
    pytest.param(f"{OTHER}主推揉捻机的维修。", set(), id="what is only mended"),
    pytest.param(
        f"{OTHER}的产品为大尺寸、高精度的智能显示屏与电视机。",
        {(OTHER, "智能显示屏"), (OTHER, "电视机")},
        id="how large one is, in front of it",
    ),
    pytest.param(
        f"{OTHER}扩产，公司主要产品有大口径、高强度的钢管。",
        {(OTHER, "钢管")},
        id="how large, in a row of kinds",
    ),
    pytest.param(f"{FIRM}的工人正在整理毛绒玩具。", {(FIRM, "毛绒玩具")}, id="what workers put in order"),
    pytest.param(
        f"苗岭集团独资组建了{OTHER}，主要生产轴承、齿轮。", {(OTHER, "轴承"), (OTHER, "齿轮")}, id="a firm founded"
    ),
    pytest.param(
        f"苗岭集团与黔瑞集团合资成立{FIRM}、{OTHER}，主要生产米豆腐。",
        {(FIRM, "米豆腐"), (OTHER, "米豆腐")},
        id="two firms founded",
    ),
    pytest.param(f"{FIRM}收购{OTHER}后，主要生产轴承。", {(FIRM, "轴承")}, id="a firm bought"),
    pytest.param(f"{OTHER}扩产。公司掌握着汽车座椅生产技术。", {(OTHER, "汽车座椅")}, id="what it knows how to make"),
    pytest.param(f"走进{OTHER}，车间里，一台台水泵组装、检验、下线。", {(OTHER, "水泵")}, id="one by one, in a shop"),
    pytest.param(f"{FIRM}投产。感冒颗粒获得证书，是{OTHER}的又一成果。", set(), id="whose it is, behind it"),
    pytest.param(f"全球轴承制造领头羊{OTHER}落户。", {(OTHER, "轴承")}, id="who leads the makers"),
    pytest.param(f"记者在{OTHER}看到，一台台揉捻机从自动生产线上下来。", {(OTHER, "揉捻机")}, id="comes off the line"),
    pytest.param(f"{OTHER}专做风电项目用的塔筒法兰。", {(OTHER, "塔筒法兰")}, id="what projects use it for"),
    pytest.param(f"走进{FIRM}、{OTHER}。两家企业主要生产轴承。", {(FIRM, "轴承"), (OTHER, "轴承")}, id="both firms"),
    pytest.param(
        f"走进{FIRM}、{OTHER}。两家企业的车间里机器轰鸣，酸汤粉、揉捻机一批批下线。",
        {(FIRM, "酸汤粉"), (OTHER, "揉捻机")},
        id="of as many products as firms each is another's",
    ),
    pytest.param(f"走进{FIRM}、{OTHER}。两家企业主要生产轴承、齿轮。", set(), id="whose each is, is not said"),
    pytest.param(f"{OTHER}新建两家工厂，生产轴承。", {(OTHER, "轴承")}, id="as many plants as it builds"),
    pytest.param(f"走进{FIRM}、{OTHER}。三家企业主要生产轴承。", set(), id="no list of so many"),
    pytest.param(
        f"{FIRM}、{OTHER}等食品企业，年产酸汤粉3万吨。",
        {(FIRM, "酸汤粉"), (OTHER, "酸汤粉")},
        id="what firms of a kind make together",
    ),
    pytest.param(f"{OTHER}主要生产锂电池正极材料及配套产品。", {(OTHER, "锂电池正极材料")}, id="what goes with it"),
    pytest.param(f"{FIRM}产品畅销。海洋塑胶则凭借技术取胜，年产板材3万吨。", set(), id="another without a name"),
    pytest.param(f"{FIRM}产品畅销。公司则主要生产酸汤粉。", {(FIRM, "酸汤粉")}, id="the same firm, set against others"),
    pytest.param("全国最大轴承生产商瑞恒机械落户。", {("瑞恒机械", "轴承")}, id="who a short name behind its kind is"),
    pytest.param(
        f"{FIRM}以生产腐竹、酸豆角、泡椒笋为主。",
        {(FIRM, "腐竹"), (FIRM, "酸豆角"), (FIRM, "泡椒笋")},
        id="whatever a firm mainly makes beside a product",
    ),
    pytest.param(f"{FIRM}以诚信、质量、腐竹为主。", set(), id="a list that opens with no product"),
    pytest.param(
        f"{FIRM}种植玉米和大豆2000亩。",
        {(FIRM, "玉米"), (FIRM, "大豆")},
        id="a crop beside another, whatever it is called",
    ),
    pytest.param(f"{FIRM}种植玉米和大棚面积200亩。", {(FIRM, "玉米")}, id="where it grows"),
    pytest.param(f"{FIRM}种植香菇20万棒、蜜柚800亩。", {(FIRM, "香菇"), (FIRM, "蜜柚")}, id="how many logs of it"),
    pytest.param(
        f"{FIRM}主打“黔岭春”“黔岭红”等酱香型白酒。",
        {(FIRM, "黔岭春"), (FIRM, "黔岭红")},
        id="names in quotes with their kind",
    ),
    pytest.param(f"{FIRM}育成的“黔玉3号”玉米新品种通过审定。", {(FIRM, "黔玉3号")}, id="a variety in quotes"),
    pytest.param(f"{FIRM}拥有“黔岭春”“黔岭红”两个商标。", set(), id="marks in quotes"),
    pytest.param(
        f"{OTHER}年产生铁20万吨、钢坯10万吨。",
        {(OTHER, "生铁"), (OTHER, "钢坯")},
        id="a name that begins like another word",
    ),
    pytest.param(f"{FIRM}是毕节红茶的重要生产企业。", {(FIRM, "毕节红茶")}, id="what a maker is important for"),
    pytest.param(
        f"{OTHER}是一家生产轴承的企业，拥有纺锭20万锭。", {(OTHER, "轴承")}, id="what it has in the next clause"
    ),
    pytest.param(f"{FIRM}规模居前。山核桃生产系统入选名录。", set(), id="how something is grown"),
    pytest.param(
        f"{FIRM}、{OTHER}等12家企业入驻，开发酸汤粉、酱鸭等六大类产品。", set(), id="what all of a park make together"
    ),
    pytest.param(
        f"{FIRM}利用当地楠竹生产一次性筷子。{FIRM}的抹茶产销量连续三年全国第一。",
        {(FIRM, "一次性筷子"), (FIRM, "抹茶")},
        id="of what grows there, and what has been first for years",
    ),
    pytest.param(f"{FIRM}落户，当地农民生产一次性筷子。", set(), id="those who live there"),
    pytest.param(f"{FIRM}种植三华李1100亩。", {(FIRM, "三华李")}, id="what grows on so much land"),
    pytest.param(f"园区以{OTHER}为链主，聚集企业28家，年产轴承8万套。", set(), id="what those make that it leads"),
    pytest.param(
        f"{FIRM}占地百亩，蛋粉、蛋液产能分别达1.2万吨和3万吨。", {(FIRM, "蛋粉"), (FIRM, "蛋液")}, id="how much of each"
    ),
    pytest.param(f"{OTHER}年产生效益200万元。", set(), id="that other word"),
    pytest.param(f"{OTHER}的轴承在国内同行中位列榜首。", {(OTHER, "轴承")}, id="what is first in its trade"),
    pytest.param(f"{OTHER}的规模在国内同行中位列榜首。", set(), id="that a firm is first in size"),
    pytest.param(
        f"走进{FIRM}，车间里一袋袋绿豆、芸豆正在装箱。",
        {(FIRM, "绿豆"), (FIRM, "芸豆")},
        id="rows behind where they are",
    ),
    pytest.param(
        f"走进{FIRM}，每天有3万多件毛绒玩具从这里下线。{OTHER}工人在赶制出口轴承。",
        {(FIRM, "毛绒玩具"), (OTHER, "轴承")},
        id="how much a day, and what is made for export",
    ),
    pytest.param(
        f"{OTHER}致力于成为风电叶片、减速器的全球供应商。作为国内游乐设施、健身器材的主要生产商，{FIRM}发展快。",
        {(OTHER, "风电叶片"), (OTHER, "减速器"), (FIRM, "游乐设施"), (FIRM, "健身器材")},
        id="whose maker or supplier it is",
    ),
    pytest.param(f"{FIRM}成为大型连锁超市的供应商。{FIRM}是{OTHER}的供应商。", set(), id="whom it supplies"),
    pytest.param(
        f"{FIRM}为家居企业供应门板。{OTHER}向7户企业日供蒸汽2600吨。",
        {(FIRM, "门板"), (OTHER, "蒸汽")},
        id="what it gives to other firms",
    ),
    pytest.param(
        f"{FIRM}年新增马铃薯全粉2.7万吨，工人正在赶做手套。{OTHER}年新增产值3亿元，年新增就业300人。",
        {(FIRM, "马铃薯全粉"), (FIRM, "手套")},
        id="what it makes more of, what is made in haste",
    ),
    pytest.param(f"{FIRM}为企业供应链提供服务。", set(), id="a chain of supplies"),
    pytest.param(
        f"图为{FIRM}工人在装运发往大连港的玉米淀粉。{OTHER}的农用轴承、汽车轴承在全国市场占有相当份额。",
        {(FIRM, "玉米淀粉"), (OTHER, "农用轴承"), (OTHER, "汽车轴承")},
        id="where it is sent, and what share of a market it has",
    ),
    pytest.param(
        f"凯里市推动{FIRM}、{OTHER}等6个项目早投产，形成年产205万吨豆干的产能。", set(), id="what several make together"
    ),
    pytest.param(f"{OTHER}是全国第二大轴承生产企业。", {(OTHER, "轴承")}, id="the rank of its maker"),
    pytest.param(
        f"{FIRM}主要生产果胶、蕨麻粉和薯脆，专业生产荞麦枕。{OTHER}主产轮毂罩、导流罩，主要生产工艺玻璃。",
        {(FIRM, "果胶"), (FIRM, "蕨麻粉"), (FIRM, "薯脆"), (FIRM, "荞麦枕")}
        | {(OTHER, "轮毂罩"), (OTHER, "导流罩"), (OTHER, "工艺玻璃")},
        id="what a firm mainly makes, whatever it is called",
    ),
    pytest.param(
        f"{FIRM}主要生产工艺先进，主要生产设备全部国产，专做外贸。{OTHER}专做熟人生意，批量生产在即。",
        set(),
        id="how and for whom it is made",
    ),
    pytest.param(
        f"{FIRM}生产车间，工人正在赶制一批荞麦枕。{OTHER}的女工们正在装配轮毂罩，工人正在焊接导流罩。",
        {(FIRM, "荞麦枕"), (OTHER, "轮毂罩"), (OTHER, "导流罩")},
        id="what workers are making, whatever it is called",
    ),
    pytest.param(
        f"{OTHER}项目施工现场，工人正在焊接桁架。{FIRM}车间里，工人正在生产线上作业，工人们正在赶制订单。",
        set(),
        id="what workers build or do",
    ),
    pytest.param(
        f"{FIRM}主要产品有蕨麻粉、薯脆等，专业从事荞麦枕的研发、生产和销售。{OTHER}是一家集导流罩研发、生产、销售于一体的企业。"
        f"{OTHER}以轮毂罩为主导产品，达产后可年产5000套整流罩。",
        {(FIRM, "蕨麻粉"), (FIRM, "薯脆"), (FIRM, "荞麦枕")}
        | {(OTHER, "导流罩"), (OTHER, "轮毂罩"), (OTHER, "整流罩")},
        id="where nothing but a product can stand",
    ),
    pytest.param(
        f"{FIRM}产品有待提高，从事农业技术研发、推广。{OTHER}集科技研发、生产于一体，致力于建材无醛化研发、生产。",
        set(),
        id="what is worked at and is no product",
    ),
    pytest.param(
        f"{FIRM}今年前11个月生产腐竹800吨，去年产酸汤粉300吨。{OTHER}6月将试生产轴承，手里握着5万套揉捻机产能。",
        {(FIRM, "腐竹"), (FIRM, "酸汤粉"), (OTHER, "轴承"), (OTHER, "揉捻机")},
        id="in what months, and what can be made",
    ),
    pytest.param(
        f"{FIRM}的青豆经过发酵，变身豆豉酱。一份份辣子鸡下线装箱。{OTHER}车间里，员工正在检测轴承，轴承产量预计达800吨。",
        {(FIRM, "豆豉酱"), (FIRM, "辣子鸡"), (OTHER, "轴承")},
        id="what a thing turns into, in rows, and under test",
    ),
    pytest.param(
        f"{FIRM}用棕叶编草垫，做起了酸汤粉。{OTHER}生产的轴承国内领先，主打揉捻机设计和加工。",
        {(FIRM, "草垫"), (FIRM, "酸汤粉"), (OTHER, "轴承"), (OTHER, "揉捻机")},
        id="what is woven, begun with, designed",
    ),
    pytest.param(
        f"{FIRM}华丽变身网红打卡地，老厂房变身新景区。{OTHER}具备试生产条件，工人正在检测设备，做起了直播。",
        set(),
        id="what turns into no product",
    ),
    pytest.param(
        f"{OTHER}今年生产导流罩2万件，年产2万件轮毂罩、3万件整流罩。{FIRM}的蕨麻粉、薯脆等产品远销海外。",
        {(OTHER, "导流罩"), (OTHER, "轮毂罩"), (OTHER, "整流罩"), (FIRM, "蕨麻粉"), (FIRM, "薯脆")},
        id="how much there is of things, and a list called products",
    ),
    pytest.param(
        f"{FIRM}推出蕨麻粉、薯脆两款新品，工人在车间里赶制出口日本的荞麦枕。{OTHER}生产导流罩、轮毂罩等近百种零部件。",
        {(FIRM, "蕨麻粉"), (FIRM, "薯脆"), (FIRM, "荞麦枕"), (OTHER, "导流罩"), (OTHER, "轮毂罩")},
        id="new things, things for abroad, and about how many kinds",
    ),
    pytest.param(
        f"{OTHER}建成年产10万吨的纯净水厂。{FIRM}的女工在缝制车间忙碌，推出三项举措。",
        set(),
        id="plants and measures",
    ),
    pytest.param(
        f"{FIRM}的豆腐，{OTHER}的轴承、齿轮，一字排开。",
        {(FIRM, "豆腐"), (OTHER, "轴承"), (OTHER, "齿轮")},
        id="things of several firms in one list",
    ),
    pytest.param(f"{FIRM}的车间、{OTHER}的项目，一字排开。", set(), id="of several firms, what is no product"),
    pytest.param(
        f"记者来到{FIRM}，豆干加工车间里机器轰鸣。{OTHER}展出的揉捻机前围满了人，用秸秆做的轴承让人驻足。",
        {(FIRM, "豆干"), (OTHER, "揉捻机"), (OTHER, "轴承")},
        id="a workshop by its product, and what is shown",
    ),
    pytest.param(f"记者来到{FIRM}，智能车间里机器轰鸣，工人做的事不少。", set(), id="a workshop by its kind"),
    pytest.param(
        f"{FIRM}投资2亿元，该公司的豆干生产线等待认证。{OTHER}的轴承生产线投产，自动化生产线投产。",
        {(FIRM, "豆干"), (OTHER, "轴承")},
        id="a line that is a project, behind whose it is",
    ),
    pytest.param(
        f"{FIRM}年产废旧利用10万吨、腐竹30万吨、豆干5万吨。",
        {(FIRM, "腐竹"), (FIRM, "豆干")},
        id="a list by weight that opens with what is no product",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_making(text: str, wanted: set[tuple[str, str]]) -> None:
    found = article_claims(text, place="凯里市")
    assert {(c.head.name, c.tail.name) for c in found if c.predicate == "produces" and c.tail} == wanted
