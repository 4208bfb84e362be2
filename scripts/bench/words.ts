/** The words synthetic issues are made of: invented cities, and the stock phrases of official prose. */

export const cities = [
  { slug: "lanshan", place: "澜山市", mark: "澜" },
  { slug: "qingze", place: "青泽市", mark: "青" },
  { slug: "yunling", place: "云陵市", mark: "云" },
  { slug: "heyuan", place: "鹤原市", mark: "鹤" },
  { slug: "songjiang", place: "淞江市", mark: "淞" },
  { slug: "baitang", place: "柏塘市", mark: "柏" },
] as const;

/** 一县一名,用于责任单位、任务表和名单。 */
export const counties =
  "东坪县 南屏县 西岭县 北湾县 望川区 临溪区 石泉市 长丰县 永安县 清源县".split(" ");

export const units =
  "市发展和改革委员会 市教育局 市科学技术局 市工业和信息化局 市公安局 市民政局 市司法局 市财政局 市人力资源和社会保障局 市规划和自然资源局 市生态环境局 市住房和城乡建设局 市交通运输局 市水利局 市农业农村局 市商务局 市文化和旅游局 市卫生健康委员会 市应急管理局 市审计局 市市场监督管理局 市统计局 市能源局 市医疗保障局 市城市管理局 市扶贫开发办公室".split(
    " ",
  );

export const subjects =
  "道路交通安全 大气污染防治 城市生活垃圾分类 农村人居环境整治 职业技能培训 优化营商环境 中小学校舍安全 饮用水水源保护 食品安全监管 防灾减灾救灾 国有资产监督管理 养老服务体系建设 政务信息公开 城镇基准地价 森林草原防火 工业园区转型升级 杂粮产业发展 文物古建筑保护 公共租赁住房管理 医疗保险基金管理 电子商务进农村 建筑工地扬尘治理 河道采砂管理 校外培训机构治理 城市停车设施建设 招商引资项目落地 退役军人就业安置 婴幼儿照护服务 应急救援指挥体系 社会信用体系建设".split(
    " ",
  );

export const verbs =
  "健全 完善 推进 落实 强化 规范 建立 优化 加快 深化 统筹 拓展 提升 严格 创新 整合 细化 压实 引导 支持 鼓励 督促 组织开展 全面实施 持续巩固 认真执行".split(
    " ",
  );

export const objects =
  "工作机制 责任体系 监督检查制度 信息共享平台 隐患排查台账 重点项目清单 资金保障办法 考核评价指标 执法联动机制 公共服务设施 基层治理能力 行政审批流程 应急处置预案 技术标准体系 人才队伍建设 宣传教育活动 社会力量参与 数据统计报送 年度实施计划 跨部门协同 群众投诉处理 专项整治行动 示范点创建 风险评估工作 政策宣传解读 财政补贴发放".split(
    " ",
  );

export const openings =
  "按照属地管理原则 坚持问题导向 结合本地实际 在确保安全的前提下 以项目建设为抓手 围绕年度目标任务 充分发挥市场作用 依托现有资源 对照国家和省有关要求 本着便民利民的原则 在广泛征求意见的基础上 根据轻重缓急".split(
    " ",
  );

export const endings =
  "确保各项任务落到实处 切实维护群众合法权益 逐步形成长效机制 做到底数清、情况明、责任实 防止反弹回潮 并及时向社会公布 不断提高治理水平 重大事项及时报告市人民政府 努力实现预期目标 形成齐抓共管的工作格局".split(
    " ",
  );

export const surnames =
  "赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 欧阳 上官".split(" ");
export const given =
  "建国 志强 秀兰 海燕 晓东 玉梅 峰 磊 敏 静 俊杰 文博 雪松 国栋 丽华 宏伟 洋 涛".split(" ");

/** Characters that invented names of villages, rivers, roads and projects are drawn from. */
export const characters =
  "安柏宝北碧滨波灿仓昌长晨城池川春慈翠达丹德登滇东洞斗渡敦丰峰凤福阜富甘岗高耕宫谷关光广桂国海邯汉禾河鹤恒衡红虹鸿侯湖花华淮环黄徽惠吉济佳嘉涧江姜蒋蛟界金津锦京晶景静九君峻康科葵昆兰蓝廊朗乐黎李丽连莲良梁林灵岭柳龙隆芦庐鹿路罗洛麦满茂梅美门蒙孟岷明鸣牧南宁盘磐培蓬坪屏平莆浦奇祁启前乾桥秦青清庆泉群仁荣榕如瑞润三桑沙杉山商上邵深升胜圣石时首寿书舒双水顺思松嵩泰潭唐棠桃腾天田铁汀通同桐潼屯湾万望威维渭文汶武西溪熙峡仙贤湘祥象小新信星兴杏雄秀徐旭轩雪浔延岩盐砚雁燕阳尧野业宜义银英盈永涌尤玉裕元园源远岳云运泽增漳昭镇正中舟周珠竹庄卓紫宗遵".split(
    "",
  );

export const digits = "零一二三四五六七八九".split("");

/** 1 to 99 in Chinese numerals: 二十六. */
export function chinese(n: number): string {
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return ten + (n % 10 === 0 && tens > 0 ? "" : digits[n % 10]);
}
