/** Rosters by the shape of their words. All patterns are over `fold`ed text, unless they say `tight`. */
import { tight } from "./fold.ts";
import { matchesOf } from "./matches.ts";
import { COMPOUND, SINGLE, surnameIn } from "./surnames.ts";

const HAN = "\\p{Script=Han}";
/** The dot between a given and a father's name, as printed or as OCR has it. */
const DOT = "[·•‧・∙•●]";
const DOTTED = `${HAN}{1,8}(?:${DOT}${HAN}{1,12}){1,3}`;
const SURNAMED = `(?:${COMPOUND}|[${SINGLE}])`;
const BEFORE_ROLE =
  "第[一二三]|常务|执行|名誉|荣誉|专职|兼职|轮值|副|总|办公室|秘书处|专家组?|技术|现场|工作专班|(?:领导|工作|协调|推进)?小组|领导组|工作组|委员会|指挥部|联席会议";
const ROLE =
  "组长|组员|成员|召集人|指挥|指挥长|政委|主任|主任委员|委员|顾问|秘书长|会长|理事长|理事|主席|队长|队员|联络员|协调人|负责人|总监|干事|专家|主编|总编|编辑|编委";

/** 正高级教师, 主任医师, 高级工程师: a professional title over those who are given it */
const TITLED =
  "(?:[正副]?高级|[中初特一二三]级|副?主任|主管)?(?:教师|医师|药师|护师|技师|工程师|会计师|经济师|农艺师|统计师|审计师|研究员|教授|讲师)";

/** 完成人, 主要完成人, 第一发明人: who made what a prize is given for */
const MAKER = "(?:第[一二三]|主要|其他)?(?:完成人|发明人|获奖人|获奖者)(?:员)?";

/** 总河长, 大沽河河长, 副林长: who answers for a river, a wood, a street */
const WARDEN = `${HAN}{0,10}(?:[河湖林田湾链片]长)`;

export const rosters = {
  /** tight: 组长, 常务副总指挥, 召集人, 办公室主任, 专家组成员: what a place in a roster is called */
  role: new RegExp(`^(?:(?:${BEFORE_ROLE}){0,4}(?:${ROLE})|${TITLED}|${WARDEN}|${MAKER})$`, "u"),
  /** tight: who was at a meeting, in front of a colon: 出席, 列席人员, 请假 */
  attended: /^(?:出席|列席|参加|参会|缺席|请假|主持|记录)(?:会议)?(?:人员?|领导|同志)?$/,
  /** tight: how many there are, behind a label: 出席|（30人） */
  count: /\((?:共)?\d{1,4}[人名位]\)$/,
  /** tight: what ends like one and is none: 参加人员, 联系人, 全体成员 */
  noRole: /联系|参加|出席|列席|主持|发言|报名|申请|全体|法定/,
  /** 王月娥, 诸葛文静, 古丽娜尔·艾山, 乌兰其其格 where （女，蒙古族） behind it says so, with 同志, （女，回族） or （副市长） behind it */
  name: new RegExp(
    `^(?<name>${DOTTED}|${HAN}{2,4}?|${HAN}{5,8}(?=\\((?:(?:男|女)[,、 ]*)?${HAN}{1,6}族[^()]{0,6}\\)$))(?:等?同志)?(?:\\((?<note>[^()]{1,40})(?:\\)|(?<=[,、])))?$`,
    "u",
  ),
  /** 呼格吉勒图, 额尔德尼巴雅尔: a name without a dot that is longer, where only a name can stand */
  long: new RegExp(
    `^(?!.*(?:[的为任免职和与及等同志省市县区旗局委办厅部院长员会人]|其[他余它中]))(?<name>${HAN}{5,8})(?:\\([^()]{1,40}\\))?$`,
    "u",
  ),
  /** such a name, padded or not, at the head of words: 罗桂求　…, 陈　龙（女）　… */
  named: new RegExp(
    `^(?:${DOTTED}|${SURNAMED}${HAN}{1,2}|${SURNAMED} +${HAN}(?: +${HAN})?)(?:\\([^()]{1,40}\\))? +(?=[^ ]{2}|[县市区州镇乡局院校] +长)`,
    "u",
  ),
  /** a padded name of two characters: 谢 丽（女） */
  apart: new RegExp(`^(?<first>${HAN}) +(?<last>${HAN}(?:\\([^()]{1,40}\\))?)$`, "u"),
  dotted: new RegExp(`^${DOTTED}$`, "u"),
  /** the second half of a padded name: 峰 in 裴 峰, 芳(女) in 蒋 芳（女）; its bracket may go on in the next line */
  half: new RegExp(`^${HAN}(?:\\([^()]{1,40}\\)?)?$`, "u"),
  /** tight: a surname of two characters alone: 公孙|胜 */
  compound: new RegExp(`^(?:${COMPOUND})$`, "u"),
  /** folded: what is said of a person, apart from the name: 李树 |(兼) */
  noteAlone: new RegExp(`^\\((?:男|女|${HAN}{1,6}族|兼|[,、 ])+\\)$`, "u"),
  /** such a half that no post can be, behind two characters: 金天|安(市经信局副局长) */
  lastHalf: new RegExp(`^${HAN}\\([^()]{2,40}\\)?$`, "u"),
  /** the first two characters of a name whose third stands apart */
  firstTwo: new RegExp(`^${HAN}{2}$`, "u"),
  /** 莫小贝|兼任, 莫小贝|兼: one who holds the place besides another; 刘思兼 is a name */
  concurrent: new RegExp(
    `(?<=^(?:${SURNAMED}${HAN}{1,2}))兼任$|(?<=^${SURNAMED}${HAN}{2})兼$`,
    "u",
  ),
  /** `欧阳雪梅（女，土家族）|州卫生健康委主任`: nothing between the note and the post */
  noteThenPost: new RegExp(
    `(?<=${HAN}\\((?:[^()]{0,12}[男女族])\\))(?!的|同志|[为任])(?=${HAN}|\\([^()]{2,40}\\))`,
    "u",
  ),
  /** 女, 回族, 女，维吾尔族, 兼, 出差: of the person, not a post */
  personal: new RegExp(
    `^(?:男|女|${HAN}{1,6}族|兼|(?:因公)?(?:出差|外出)|公出|(?:因[公事病])?请假|[病事休]假|学习|[,、 ])+$`,
    "u",
  ),
  /** 女，|县人民政府副县长: the same in front of a post */
  personalFirst: new RegExp(`^(?:(?:男|女|${HAN}{1,6}族)[,、 ]+)+`, "u"),
  /** how a post ends: 局长, 调研员, 团市委副书记, 专职工作负责人 */
  post: /(?:长|主任|书记|委员|主席|主委|常委|经理|总裁|董事|监事|(?<!人)员|督学|干部|政委|司令|司令员|参谋|代表|负责人|负责同志|领导|教授|讲师|[工经会审统农兽医药护技规设][程济计艺医划术]?师|专家|院士|顾问|秘书|主编|编辑|律师|检察官|法官|助理|主管|总监|总工|护士|医生|民警|教师|记者|教练)$/,
  /** tight: the heading of names alone: `二、先进个人(12名)`, `劳动模范名单` */
  listed:
    /(?:个人|人员|工作者|模范|标兵|能手|党员|教师|人才|专家|获得者|同志)(?:名单)?(?:\([^()\d]{0,4}\d{1,4}[名人位][^()]{0,4}\))?$/,
  /** folded: somebody with what they are, whatever that is: `阿不力孜(维吾尔族) 北港集团桥吊司机` */
  person: new RegExp(
    `^ *${HAN}[${HAN}·]{1,11}\\((?:(?:男|女|${HAN}{1,6}族)[,、 ]?)+\\) *[^,。;:()]{2,30}$`,
    "u",
  ),
  /** folded: somebody, and to what or from what: `钱江潮 任市交通局副局长`, `霍 东(女) 免去市旅游局局长职务` */
  moved: new RegExp(
    `^ *(?:${DOTTED}|${SURNAMED}${HAN}{1,2}|${SURNAMED} +${HAN}(?: +${HAN})?)(?:\\([^()]{1,40}\\))* +(?:任|免去|不再担任|调任|聘任)[^。;:]{4,}$`,
    "u",
  ),
  /** folded: words right over a list of people: `授予刘铁生等6人称号。名单如下(按姓氏笔画为序):` */
  announces: /(?:名单|人员)(?:公布|通报)?如下(?:\([^()]{1,20}\))?:$/,
  /** no post holds these words: 任命…为…, …同志任…, …的领导 */
  noPost: /[的为]|同志/,
  /** no name ends so: 有关单位, 有关人员, 市教育局, 省委办公厅 */
  body: /(?:[局委办部厅院会站所校司府县市区州镇乡村位门处科股室馆社团队行厂]|单位|中心|大学|集团|人员|兼任|待定|暂缺|空缺)$/,
  /** what stands between names in a list, and behind a post; not within a post in brackets */
  between: /[、,;](?![^()]*\))|。$/g,
  /** the same where a comma stands between a name and its post */
  betweenPeople: /;|。$/g,
  tail: /[,;。、 ]+$/,
  /** folded: how the line begins that says what somebody has charge of */
  charge: /^ *(?:主持|负责|协助|分管|主管|领导(?!组|小组|机构))(?![:同人者单部])/,
  /** folded: a remark alone on its line, which belongs to the post over it: （兼） */
  remarkAlone: /^ *\([^()]{1,12}\)[,;、。]? *$/,
  /** folded: the rest of a bracket that the line's end cut */
  closes: /^ *[^()。;:]{1,30}\)[,;、。]? *$/,
  /** folded: who takes part by office, no further post of the one named before: 县医院、县中医院主要负责人 */
  collective: /(?:主要|相关|有关|分管)(?:负责(?:人|同志)|领导)(?:同志)?$|、.*负责(?:人|同志)$/,
  /** behind names: who takes part by office: 有关乡镇负责同志 */
  byOffice: /负责(?:人|同志)$/,
  /** a list of posts that the line's end cut: `晋熙镇党委副书记、` */
  goesOn: /、\s*$/u,
  /** no rest of a post: a sentence, a heading, a label */
  noRest:
    /^(?:各|全体|有关|相关)|[。;:!?《》 ]|^[(（]?[一二三四五六七八九十\d]+[)）、.]|^第.{1,5}[章节条]/,
  /** a post in brackets behind its name: （副市长）, （女，副县长） */
  bracketed: new RegExp(
    `^[（(](?:(?:男|女|${HAN}{1,6}族)[,，、 ]+)*(?<post>[^（）()]+)[)）]$`,
    "u",
  ),
  /** a line that names a roster: 领导组, 桐岭市防汛指挥部成员名单 */
  caption: /^[^,，。;；:：、]{2,30}(?:组|名单|指挥部|委员会|会议|小组|专班|人员)$/,
  /** what stands in a column of names beside a sum: 合计 and 其中 look like names */
  sum: /^(?:[总合小共]计|其中|以上)$/,
  /** tight: the heads of the columns of a table of people: 姓名; 单位, 工作单位及职务; 职务, 组内职务 in front of the name */
  nameColumn: /^(?:姓名|名字|人员姓名|责任人姓名)$/,
  postColumn:
    /^(?:(?:所在|工作|任职)?单位(?:名称)?(?:[及和、/]?(?:现任)?职务)?|(?:现任|行政|党政)?职务(?:职称)?)$/,
  /** the heads of columns that say what somebody is appointed to, and relieved of; not 拟任职务 */
  gainColumn: /^(?:任命|新任|聘任)职务$/,
  lossColumn: /^(?:免去|解聘)职务$/,
  roleColumn:
    /^(?:(?:组内|小组|领导组|领导小组|指挥部|委员会|联席会议|[\p{Script=Han}]{0,3}(?:委|办)|机构|专班)?(?:内)?(?:任职|职务|职责|分工)|成员类别|类别)$/u,
  /** a bracketed remark at the end: (挂职), （主持工作） */
  remark: /\([^()]*\)$/,
} as const;

/**
 * The role a line opens with and where its people begin: `成 员:…`,
 * `组　　长：李国栋　市人民政府副市长`, or the role alone.
 */
export function labelIn(folded: string): { role: string; end: number } | undefined {
  const colon = folded.slice(0, 30).indexOf(":");
  const spaced = colon === -1 ? spacedLabel(folded) : undefined;
  if (spaced) return spaced;
  const head = colon === -1 ? folded : folded.slice(0, colon);
  if (head.length > 24) return undefined;
  const words = tight(head);
  const role = words.replace(rosters.count, "");
  const attended = (colon !== -1 || role !== words) && rosters.attended.test(role);
  if (!attended && (!rosters.role.test(role) || rosters.noRole.test(role))) return undefined;
  return { role, end: colon === -1 ? folded.length : colon + 1 };
}

/** `主　任　|罗桂求　行署副专员`: a role with spaces behind it, a name and a whole post. */
function spacedLabel(folded: string): { role: string; end: number } | undefined {
  if (folded.length > 80 || !folded.includes(" ")) return undefined;
  const words = matchesOf(folded, /[^ ]+/g);
  for (let count = 1; count <= Math.min(5, words.length - 2); count++) {
    const role = words.slice(0, count).map(String).join("");
    if (!rosters.role.test(role) || rosters.noRole.test(role)) continue;
    const end = words[count]!.index;
    if (rosters.named.test(folded.slice(end)) && isPost(folded)) return { role, end };
  }
  return undefined;
}

/** `主　任　|韩志远`, `副主任　|周玉梅（女）　马占魁`: a role with spaces behind it, and what `follows` takes for its people. */
export function roleBySpaces(
  folded: string,
  follows: (end: number) => boolean,
): { role: string; end: number } | undefined {
  const words = matchesOf(folded, /[^ ]+/g);
  for (let count = 1; count <= Math.min(5, words.length - 1); count++) {
    const role = words.slice(0, count).map(String).join("");
    const end = words[count]!.index;
    if (rosters.role.test(role) && !rosters.noRole.test(role) && follows(end)) return { role, end };
  }
  return undefined;
}

/** `，|副组长：陆建强（兼）`: where a further role's label may begin on a line */
const NEXT_LABEL = /[,;、。 ]+(?=(?<label>[^,;、。:()]{2,14}):)/gu;

/** Where the roles behind the first of a line begin: `组　长：张建国　|副组长：李四、王五` */
export function furtherRoles(folded: string): number[] {
  if (folded.length > 400 || labelIn(folded) === undefined) return [];
  return matchesOf(folded, NEXT_LABEL)
    .filter(({ groups }) => labelIn(`${groups!.label}:`) !== undefined)
    .map((match) => match.index + match[0].length);
}

/** Whether words end as a post does, a bracketed remark behind it aside: 局长, 副局长(主持工作). */
export const isPost = (text: string) =>
  rosters.post.test(text.replace(rosters.tail, "").replace(rosters.remark, ""));

/**
 * Whether a token is somebody's name: by its surname, its dots, or what stands
 * in brackets behind it. Not `sure`: any two to four characters that are no
 * post and no office, for places where only a name can stand.
 */
export function isName(token: string, sure: boolean): boolean {
  const { name, note } = rosters.name.exec(token)?.groups ?? {};
  if (!name) return false;
  if (rosters.dotted.test(name) || (note && rosters.personal.test(note))) return true;
  if (isPost(name) || rosters.role.test(name)) return false;
  const surname = surnameIn(name);
  const given = name.length - surname;
  if (surname > 0 && (given === 1 || given === 2)) return true;
  return !sure && !rosters.body.test(name);
}
