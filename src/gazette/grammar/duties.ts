/** Responsibility notes by their words. All patterns are over `fold`ed text. */
import { CHINESE, YEAR_DIGITS } from "./numerals.ts";

const YEAR = `(?:\\d{4}|${YEAR_DIGITS})`;
const NUMBER = `(?:\\d{1,2}|${CHINESE})`;
const LABELS = {
  lead: "(?:总?牵头|主办|主要责任|第一责任|主责)(?:责任)?(?:单位|部门|机关)|(?:总?牵头|主办|主责)(?=[:：])",
  cooperating:
    "(?:配合|协办|协作|协助|协同|参与|参加|支持|指导|督导)(?:责任)?(?:单位|部门|机关)|(?:配合|协办|协同)(?=[:：])",
  responsible:
    "(?:责任|负责|落实|实施|承办|承担|执行|具体责任)(?:单位|部门|机关|主体)|(?:责任|承办)(?=[:：])",
  deadline:
    "(?:完成|办理|整改|推进|工作|办结|落实)?(?:时限|期限|时间节点)(?:要求)?|(?:完成|整改|办结)时间(?:要求)?|时间(?:安排|节点|要求)|完成日期|进度安排",
  person:
    "(?:责任|牵头|分管|包联|包保|联系|具体|直接|主管|市级|县级)*(?:领导|责任人|负责人|联系人)|联系(?:人|电话)|电话|监督单位|备注|(?:整改|工作|任务|完成|年度)?目标(?=[:：])",
};
const label = Object.entries(LABELS)
  .map(([role, words]) => `(?<${role}>${words})`)
  .join("|");
const anyLabel = Object.values(LABELS).join("|");

export const duties = {
  /** a time limit that is no date, alone between commas: 长期坚持, 持续推进, 立行立改 */
  standing:
    /^(?:并?(?:长期|持续|常年|常态化?)(?:坚持|推进|实施|落实|开展|执行|整治|整改)?|立行立改|立即整改|即知即改)$/u,
  /** a time that limits, and is no date of a source: 8月底前, 20日内; not 2023年3月 */
  limits: /[前内]$/u,
  /** any word that a note cannot do without */
  word: /牵头|负责|责任|配合|主办|协办|承办|参与|指导|落实|实施/,
  /** 牵头单位:, 配合部门:, 责任单位为:, 完成时限: */
  label: new RegExp(`^ *(?:${label}) ?(?:(?:为|是)?:|(?:为|是)) ?`, "u"),
  /** a line that begins with one and its colon: 完成时限：2022年8月底前 */
  labelled: new RegExp(`^ *(?:${anyLabel}) ?:`, "u"),
  /** tight: the same as the head of a table's column: 牵头单位, 责任单位及责任人, 完成时限 */
  column: new RegExp(`^(?:${label})(?:及(?:责任人|联系人)|\\(.{0,30}\\))?$`, "u"),
  /** tight: a cell that says what the one over it says */
  ditto: /^(?:同上|〃|″|")$/,
  /** the same in a sentence without brackets: …改革。责任单位：县行政审批局。 */
  bare: /(?<=^|[。;! —])(?:总?牵头(?:责任)?(?:单位|部门)|(?:责任|负责|落实|实施)(?:单位|部门|主体)|(?:主办|主责)(?:单位|部门)?) ?:/gu,
  /** who holds an event answers for no task: 主办单位:县人民政府 without anybody to help, or beside 承办单位 */
  event: /^主办/u,
  host: /承办/u,
  /** of a list's names the one that leads: 市住建局(牵头)、市城管局 */
  leads: /[(（](?:共同|联合|均)?(?:为)?(?:牵头|主办|牵头单位|主办单位|牵头部门)[)）]$/u,
  /** the same of all up to here: 市住建局、市城管局(共同牵头) */
  allLead: /[(（](?:共同|联合|均)/u,
  /** …按职责分工负责, …牵头, …分别牵头负责, …配合, …会同有关部门负责 */
  verb: /^(?<units>.+?)(?:按照?(?:各自)?(?:职责|职能|分工|职责分工|职能分工|部门职责|工作职责))?(?:依法)?(?:(?:分别|共同|统一|具体|统筹|总|按规定)*)(?:(?<lead>负责牵头|牵头(?:负责|落实|组织|推进|组织实施)?|主办)|(?<cooperating>配合(?:落实|做好)?|协助|协同|协办|参与|参加|支持|(?:负责)?指导|督导)|(?<responsible>分工负责|分级负责|负责(?:落实|实施|推进|组织实施)?|组织实施|具体落实|抓好落实|落实|实施|承办))$/u,
  /** in prose: 责任区划分由|市林业局|牵头制定方案; not 由市林业局牵头的…制度 */
  byLead:
    /^(?<before>[^()]{0,60}?(?<!原|不再|曾|未|经)由)(?<units>[^由]{2,60}?)(?:共同|联合|统一|具体|分别|负责)*牵头(?!的|单位|部门|人|制(?!定|订|作|止)|抓总的|作用)(?<tail>[^()]{0,60})$/u,
  /** a whole clause of prose: 市林业局|牵头负责, 市劳动保障局|牵头负责居民医保工作 */
  onlyLead:
    /^(?<before> *(?:具体|原则上)?)(?<units>[^由()]{2,60}?)(?:共同|联合|统一|具体|分别|负责)*牵头(?:负责|落实|组织|推进|实施|组织实施|抓好落实)*(?<tail>|(?<=负责|组织|推进|实施)[^,。;()的]{2,20}工作) *$/u,
  /** 市财政局、市教育局|配合, 市残联|要密切配合 */
  onlyHelp:
    /^(?<before> *)(?<units>[^()]{2,80}?)(?:要|应当?|须|积极|密切|协同|共同|分别|按职责(?:分工)?)*(?:配合|协助|协办|参与|参加|会同负责)(?:(?:落实|做好|实施)?(?:工作)?|(?:编制|制定|制订|起草|拟订|开展|推进|完成)[^,。;()]{2,12})$/u,
  /** 各乡镇|具体实施 */
  onlyDo:
    /^(?<before> *)(?<units>[^()]{2,80}?)(?:具体|组织|抓好|负责|分别|按职责(?:分工)?)+(?:实施|落实|负责)$/u,
  /** a sentence that says nothing but who has charge: 区应急局、各镇(街道)|负责 */
  onlyCharge: /^(?<before> *)(?<units>[^,。;:由]{2,80}?)(?:共同|分别|按职责(?:分工)?)?负责 *$/u,
  /** what may stand behind it in the sentence: ,长期坚持 */
  lasting: /^,(?:长期坚持|持续推进|持续实施|常态化推进|立即实施)?(?=$|[。;\n])|^(?:$|[。;\n])/u,
  /** 会同|市交通局开展巡查 */
  withWhom: /^(?:并)?(?:会同|会商|联合)(?<units>.{2,60})/u,
  /** what is done is no part of a name: 市生态环境局|完成全县排查 */
  acting:
    /完成|开展|组织|制定|制订|推进|进行|做好|负责|落实|加强|研究|排查|整治|编制|建立|建设(?!局|委|厅|部|集团)|实施|督促|指导|协调|督办|报送|提出/u,
  /** the anchor of what stands in an article */
  article: /(?:^|-)a\d/,
  /** who is meant is not told: 牵头部门, 有关单位, 主管部门, 县级以上人民政府 */
  anybody: /牵头|责任|会同|主管|级以上|^(?:以|按照?|对(?!外)|各?(?:有关|相关)|本|该|其|当地|所在)/u,
  /** a piece that names nobody and says nothing of when: 市教育局等按职责分工负责，下同 */
  aside: /^(?:下同|以下同|后同)$/,
  /** 国家发展改革委|会同|有关部门 */
  together: /^(?<lead>.+?)(?:会同|会商|联合)(?<cooperating>.+)$/u,
  /** behind a label, who does what all the same: 责任单位:市教育局|牵头 */
  tells: /(?:牵头|配合|协助)$/,
  /** a verb with 、 behind it ends its list: 市教育局牵头、|市财政局配合 */
  verbEnd: /(?<=牵头|负责|配合|参与|协助|落实)、/u,
  /** a label with nothing but spaces in front: 牵头单位:县民政局　|配合单位:… */
  nextLabel: new RegExp(`[ \\u3000\\t]+(?=(?:${anyLabel})[ \\u3000]?[:：])`, "u"),
  /** 列第一位者为牵头单位,下同; 排在第一位的部门为牵头部门，下同; 括号内所列单位，第一个为牵头单位，其他为配合单位 */
  first:
    /[,。;]? ?(?:(?:以下|以上|上述|下列|各项|任务|事项|文中|括号)(?:[^,。;()、]{0,12}(?:单位|部门)(?:中|里)?,?)?){0,2}(?:位列|名列|列|排|居|位于|(?=第一))(?:名|序|在)*(?:第一|首)(?:位|个|的|名)*(?:者|单位|部门|的)*(?:均)?(?:为|是)?(?:牵头|主办|第一责任|责任)(?:单位|部门|者)(?:,其[他余它](?:单位|部门|的)*(?:均)?(?:为|是)(?<rest>配合|协办|参与|责任|协助)(?:单位|部门))?(?<on>[,。;]?(?:以)?下(?:文|列)?(?:相)?同)?[。]?/u,
  /** what (列第一位的为牵头单位) leaves when it is taken out */
  empty: /[(（〈<][)）〉>]/g,
  /** between a note and its time limit behind it: (责任单位:市教育局)，于|2019年10月底前完成 */
  goesOn: /^[,，、 ]?(?:并|请|须|要|应|确保|力争)?(?:于|在|到)?$/,
  /** the same within one sentence: 由市能源局牵头|,对线路开展排查,|2019年4月底前完成 */
  sameSentence: /^[^。；;]{0,80}$/,
  /** 以下均需试点城市政府落实，不再列出 */
  everyone:
    /[,。;]? ?(?:以下|下列|下同)[^,。;]{0,6}(?:均|都)(?:需|须|由|需由)(?<units>[^,。;]{2,30}?)(?:落实|负责|实施)(?:[,;]?不再(?:一一|逐一)?列出)?[。]?/u,
} as const;

export const units = {
  /** by whom: 由|市教育局, 此项工作由|市教育局 */
  by: /^(?:(?:此|该|本|以上|上述)[^,。;由]{0,8})?(?:由|经)/,
  /** how the name of an organ ends */
  organ:
    /(?:[局委办部厅院会社署行所处队台站馆校园府联团组室库段司关企区县市州旗镇乡村街盟]|中心|公司|集团|单位|部门|中央|机构|企业|街道|法院|检察院|政协|人大|平台|基地|主体|协会|国资|专班|社区|医院|高校|各地|三农|人防|政数)(?:\([^()]*\))?$/,
  /** a name that needs no 部门 behind it: 市教育局, 人民银行, 海关; not 农业农村 */
  whole:
    /(?:[局委办部厅院会社署行所处队台站馆校府联团组室关企]|中心|中央|园区|公司|集团|单位|部门|机构|法院|检察院|政协|人大)(?:\([^()]*\))?$/,
  /** what may lack 人民政府: 县, 忻府区; not 忻州海关 */
  place: /[县市区旗州盟乡镇村省]$/,
  /** every one of a kind: 各县(区), 各乡镇 */
  all: /^各(?:[县市区旗州盟镇乡](?:\([^()]{1,4}\))?){1,3}$/,
  /** the first half of 各县、市人民政府: one name for all of them */
  every: /^各(?:[县市区旗州盟镇乡]、)*[县市区旗州盟镇乡]$/,
  /** 市、|县两级住建部门: one name for both */
  upper: /^[省市县区乡镇]$/,
  tiers: /^[市县区乡镇村]{1,2}[两二三四]级/,
  /** 各县区党委、|政府: one name for both */
  committee: /(?:党委|党组|工委|党工委)$/,
  office: /^(?:人民)?政府$|^(?:管委会|办事处)$/,
  area: /^[县市区旗州盟镇乡]/,
  /** 等, 等有关部门, 等部门、单位 at the end of a list: the list is not complete */
  etc: /等(?:有关|相关|各|其他|各有关)?(?:部门和单位|部门|单位|地方|地区)?$/,
  /** 等部门、|单位 and 单位: what 等 leaves behind it is no name */
  general: /^(?:部门|单位|部门和单位|有关方面)$/,
  /** 等和, 等部门、单位和: the list goes on behind it */
  etcAnd:
    /(?:等(?:有关|相关)?(?:部门和单位|部门|单位)?|(?<=^(?:部门|单位)))(?:以及|和|及|与)(?=[各市县省区州有相全试国])/u,
  /** 和 between two whole names: 市财政局|和|市教育局; not in 文化和旅游局 */
  and: /(?<=[局委办部厅院府社署行队会区]|公司|中心|部门|单位)(?:以及|和|及|与)(?=[各市县省区州国中全有相试]|人民政府)/u,
  /** what the bare names of a list share with its last: 公安、交通运输|部门 */
  shared: /(?<shared>部门|人民政府|政府|党委)$/,
  /** what its names share with its first: 市县|公安、交通运输部门 */
  level: /^(?<level>市县乡|省市县|市县|县乡|省市|市|县|省|区|州)(?=[^级区委、(（人政]{2})/u,
  /** such a level above one: it holds for whole names too */
  levels: /^(?:市县乡|省市县|市县|县乡|省市)$/,
  /** names that carry their own level */
  leveled:
    /^(?:市(?!场|政)|县(?!域)|省|区(?!域)|州|各|国家|国务院|中央|全[国省市县州]|乡(?!村)|镇|人行|有关|相关)/,
  /** brackets inside a note's own */
  inner: /[〈〉<>()]/g,
  /** brackets of another kind, which are kept as printed: 各区人民政府〔含开发区管委会〕 */
  open: /〔/g,
  close: /〕/g,
  /** what no organ's name holds, so that a sentence is not taken for a list */
  sentence: /[:：]|由|把|必须|不得|或者|如果|要求|情况|下达|目标|负责/,
} as const;

const BEFORE = "(?:之|以)?前";
const PERIOD = "(?:每|当|次|本|上|下)(?:年度?|季度?|月|周|旬|半年)";
const DAY = `(?:${NUMBER} ?日(?: ?\\d{1,2} ?[时点](?:整|\\d{1,2}分)?)?|月?底|月?末|初|上旬|中旬|下旬|中)`;

/** 2019年10月1日前, 2019年年底前, 年底前, 每月25日前, 每年3月底前, 11月底前 */
export const deadline = new RegExp(
  [
    `(?:${YEAR} ?年|${PERIOD}) ?${NUMBER} ?月 ?${DAY}? ?${BEFORE}`,
    `(?:${YEAR} ?年|${PERIOD}) ?(?:年?[底末中]|${NUMBER} ?日|月?底|月末|上半年|第?[一二三四]季度(?:末|底)?)? ?${BEFORE}`,
    `${NUMBER} ?月 ?${DAY} ?${BEFORE}`,
    `(?<![一-鿿])(?:年|月)[底末] ?${BEFORE}|(?<=[,。;、到在于])(?:年|月)[底末] ?${BEFORE}`,
  ].join("|"),
  "gu",
);
/** a piece of a note that says when without 前: 2025年完成, 于2024年12月建成, 2022—2024年, 全年推进 */
export const when = new RegExp(
  `^(?:于|在|到|至|力争|确保|计划)?(?<time>(?:${YEAR} ?年?(?: ?[—–-]{1,2} ?|至))?(?:${YEAR} ?年|全年|今年|本年度?)(?:${NUMBER} ?月(?:份|底|末)?)?(?:${NUMBER} ?日|[上下]半年|第?[一二三四]季度|年?[底末])?)(?:全面|基本|全部)?(?:完成|建成|启动|开工|推进|实施|投用|落实)?(?:[^,。;]{0,4})?$`,
  "u",
);
/** the same in other words: 会后一周内完成, 6月底, 十月份, 每季度末报送, 文件印发后30日内, 立即开展 */
export const term = new RegExp(
  `^(?:于|在|到|至|力争|确保)?(?<time>(?:会后|(?:文件|方案|本[^,。;]{1,4})?(?:印发|下发)后|接?收到[^,。;]{0,8}后|自[^,。;]{2,14}之日起)?${NUMBER}个?(?:工作)?(?:日|天|周|月)(?:之|以)?内|每(?:年|半年|季度?|月|周|旬|日)(?:[底末初]|${NUMBER}日)?|${NUMBER}月(?:份|[底末初]|[上中下]旬)|即时|即日起|立即|近期)(?:完成|办结|报送|上报|报告|开展|启动|实施|整改|推进|落实|通报){0,2}$`,
  "u",
);
/** what follows a date that limits nothing: 2019年10月1日前实际生产负荷已低于…的, 2000年以前建成的 */
export const noDeadline =
  /^[^,。;]{0,40}(?:的[,。;、]|已|建成的)|^(?:出生|入学|参加|登记|成立|取得)/u;
