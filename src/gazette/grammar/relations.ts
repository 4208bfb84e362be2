/** Words that say how a document stands to the one it names. Over `fold`ed text. */
import { AGENCY_END } from "./agencies.ts";

/** before 废止: another document did it: 已废止, 已于2018年废止 */
const PAST = `已(?:经|被|于[^,。;]{0,14})?(?:明令|宣布)?`;

/** behind 废止: what it repeals stands there, not in front: 通过《A》，废止|《B》 */
const OBJECT = "了?[^,。;:《]{0,20}《";

const REPEAL = "(?:废止|失效)";
const AMEND = "(?:修改|修订|修正)";
/** a head that is a sentence with its stop: 对下列4件规章予以废止。 废止以下文件。 对3件规章的部分条款予以修改。 */
const ALL = (verb: string) =>
  `(?:(?:下列|以下)(?:\\d{1,3}[件部项])?|对\\d{1,3}[件部项])[^。;:,已]{2,30}${verb}。$|${verb}(?:下列|以下)[^。;:,]{2,30}。$`;

export const relations = {
  /** in the clause before: the last of these governs. 根据…《A》精神, 认真落实…和《A》, 属于《A》限制类的 */
  governing:
    /(?<basis>根据|依据|依照|遵照|遵循)|(?<measuring>按照|按(?![时期月年季日规职程要需比劳揭])|执行)|(?<carrying>贯彻|落实|遵守|学习|宣传|(?<!调整)实施(?=《|$))|(?<against>参照|比照|参考|对照|对标|属于|列入|符合|达到|满足|超过|高于|低于|优于)/gu,
  /** in front of 《, with it as their object: no governing word reaches past them */
  doing: new RegExp(
    `(?:制定|制订|编制|编写|起草|拟定|拟订|出台|完成|印发|下发|转发|发布|公布|审议|提交|报送|上报|呈报|发放|开具|填写|填报|出具|取得|领取|办理|签订|提请|核发|发出)(?:了|好)?(?:[^,。;《》]{0,20}(?:${AGENCY_END}))?$`,
    "u",
  ),
  /** behind a governing word: an office that only passes on what it names: 贯彻落实国务院办公厅|转发国家发展改革委等部门|《…》 */
  passing:
    /(?:根据|依据|依照|遵照|按照|贯彻落实|贯彻|落实|执行)(?<office>[^,。;《》由]{2,40})(?:印发|转发|批转|下发|发布|公布|颁布)$/u,
  repeal: /废止|失效/,
  repealing: /(?:废止|废除|停止执行)(?:了)?(?:下列|以下|如下)?[^,。;《》]{0,20}:?$/u,
  amending: /(?:修订|修改|修正)(?:完善|补充)?(?:了)?$/u,
  /** right before a document of which it names a part: 删去|《甲办法》第八条第二款 */
  striking: /(?:删去|删除)$/u,
  /** between two documents: a new sentence in all but its stop. …的规定,|现将省政府批准的《B》 */
  presenting: /[,;](?:现将?|兹将?|特将?|并将)/u,
  /** what may stand before a text that this document issues: 现将, 制定了, 州人民政府同意, 修订后的 */
  offering:
    /(?:^|将|了|同意|拟定的|拟订的|制定的|起草的|提出的|报送的|(?:修订|修改|修正|调整|完善)后的|经)$/u,
  /** right before it: 现公布|《…决定》, 现发布|《…规范》 */
  publishing: /^(?:现|兹)(?:予以?)?(?:公布|发布|颁布|印发)(?:新?修订的)?$/u,
  /** 现印发给你们, 现发给你们, 现予公布, 印发施行, 转发给你们 */
  issuing:
    /(?:现(?:予以?|将其|一并)?(?:印发|发布|公布|颁布|颁发|下发|转发|批转|发给))|^[^,。;]{0,30}(?:印发|转发|批转|下发|颁发|发给|公布|发布|颁布)(?:给|你们|你[省市州县区]|施行|实施|执行|如下|[,。;]|$)|予以(?:印发|公布|发布|颁布)/u,
  /** behind: (…)同时废止, 自本办法施行之日起废止, 停止执行, 作废; not 提出废止建议, 拟废止, 失效的 */
  repealed: new RegExp(
    `^(?![^,。;]{0,60}(?:有关|关于)[^,。;]{0,10}废止)[^。;《]{0,60}?(?:(?<!建议|提出|提请|申请|是否|拟|未|不得?|可以?|应当|${PAST})(?:废止|作废)(?!前|后|的|建议|意见|申请|手续|程序|${OBJECT})|停止执行(?!${OBJECT})|失效(?!前|后|的)|不再(?:执行|施行|实施)|停止使用|被本[^,。;]{1,6}(?:代替|取代|替代))`,
    "u",
  ),
  /** behind: what stays in force, whatever becomes of the others of its list */
  kept: /^[^,。;《]{0,10}(?:继续(?:有效|执行|施行|适用)|予以保留)/u,
  /** behind: some of its provisions, not the whole: 第八条第二款, 中第三条至第五条, 有关收费规定 */
  part: /^ ?(?:文件)?(?:中|之)?的?(?:第[一二三四五六七八九十百零〇\d]{1,5}(?:条|款|项|章|节|部分)|(?:有关|相关|相应|涉及|关于|部分)[^,。;《》]{0,16}(?:规定|条款|内容|标准|政策|项目|价格))/u,
  /** the same of every document of its list: …8号、…9号|文件中与本通知不符的条款 */
  partOfAll: /^ ?(?:等)?(?:文件|规定)?中的?(?:与|同|和|有关|相关|涉及|关于|不符)/u,
  /** behind: 作如下修改, 作出修改, 进行修订, 修改为, 第七条中增加一项, 第九条删去“…” */
  amended:
    /^[^,。;《]{0,16}(?:(?:作|作出|做出|进行|予以)(?:如下|以下|部分|相应|了)?(?:修改|修订|修正)|(?:修改|修订)(?:如下|为))|^ ?第[一二三四五六七八九十百零〇\d]{1,5}条[^,。;《]{0,10}(?:增加(?:第?[一二三四五六七八九十两\d]{1,3}[条款项句]|“|规定)|(?:删去|删除)(?:第|“))/u,
  /** behind: a provision whose words change, a provision struck or added: 第二十九条第二款中的“甲”|修改为“乙”, 第七条第二项予以删去, 第五条后增加一条 */
  amendedIn:
    /^ ?(?:中)?的?第[一二三四五六七八九十百零〇\d]{1,5}条[^,。;《》“”]{0,40}(?:“[^“”]{1,120}”(?:[、和]?“[^“”]{1,120}”){0,4}(?:分别|统一|均|相应)?(?:修改|改|修正|调整)为|(?:予以)?(?:删去|删除)(?!前|后|的)|增加(?:[一二两三四五\d]|作为)[条款项])/u,
  /** behind what a text was amended by, as the note under its title has it: 根据《A决定》|修正, 第二次修正; not 修订《B》, 修订情况 */
  amendedBy:
    /^ ?(?:第[一二三四五六七八九十\d]{1,2}次)?(?:修正|修订|修改)(?= *(?:[),。;]|$|根据|\d{4}年|自))/u,
  /** 以《A》为依据 */
  asBasis: /^[^,。;《]{0,12}为(?:依据|根据|指导|遵循)/u,
  asMeasure: /^[^,。;《]{0,12}为(?:准|准绳|标准)/u,
  /** a letter from below: answered, never carried out */
  petition: /(?:请示|报告|来函|商请函|申请)$/u,
  /** 《A》精神, without a word in front */
  spirit: /^ ?(?:文件)?(?:会议)?精神/u,
  /** between two documents of one list: 、 和 第四十六条和 2015年印发的 要求和省政府 及其实施条例、 */
  list: new RegExp(
    `^ ?(?:\\([^()]*\\))?中?(?:第[一二三四五六七八九十百零〇\\d]+[条款项、和]+)*(?:的?(?:有关|相关)?(?:规定|要求|精神|意见))?[、, ]*(?:及其(?:实施)?(?:条例|细则|办法|规定|解释)、?|以及|及其|和|及|与|或|并|暨)?等?(?:[^,。;:《》]{0,40}(?:的|${AGENCY_END}))?$`,
    "u",
  ),
  /** an item's numeral in front of its words: (一), 1., ① */
  numeral:
    /^ *(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.]|[①-⑳㈠-㈩⑴-⒇]) */u,
  /** a head whose list follows: 废止下列3件政府规章:, 废止的市政府规章, 编制依据; over the whole text */
  head: new RegExp(
    [
      `(?<废止>(?:废止|失效|停止执行)[^。;]*:$|${ALL(REPEAL)}|(?:废止|失效)[^。;,]{0,12}(?:目录|清单|名单)$|(?:废止|失效)的[^。;,:]{0,14}(?:规章|文件|法规)$)`,
      `(?<修订>(?:修改|修订|修正)[^。;]*:$|${ALL(AMEND)}|(?:修改|修订|修正)的[^。;,:]{0,14}(?:规章|文件|法规)$)`,
      `(?<依据>(?:编制|制定|法律|政策|主要)?依据:?$)`,
    ].join("|"),
    "u",
  ),
} as const;
