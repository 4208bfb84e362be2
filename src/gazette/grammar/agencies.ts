import { fold, tight } from "./fold.ts";
import { remembering } from "./remember.ts";

/** How the name of an office ends, and the words around it in a title. */

/** 忻州市人民政府, 国务院办公厅, 中共广州市天河区委统战部, 忻州银保监分局 */
export const AGENCY_END =
  "人民政府|政府|办公厅|办公室|国务院|法院|检察院|研究院|委员会|管委会|常委会|工委|党委|市委|县委|区委|省委|省委|旗委|军委|政协|人大|代表大会|主席团|联合会|总工会|妇联|残联|团委|商会|协会|总局|分局|总署|公署|行署|厅|局|署|指挥部|司令部|组织部|统战部|宣传部|支队|总队|调查队|大队|兵团|海关|银行|支行|集团|公司|中心|领导小组|领导组|秘书处|教育部|科技部|公安部|民政部|司法部|财政部|商务部|外交部|水利部|农业部|农村部|资源部|环境部|建设部|运输部|信息化部|保障部|国防部|安全部|管理部|铁道部|卫生部|文化部|旅游部|医保局|军区|军分区|人武部|武装部|大学|学院|办事处|管理处|档案馆|委办|府办|证监会|银监会|保监会|红十字会|慈善会|科协|文联|侨联|作协|合作社|供销社|联社|研究室|政务院|(?:扶贫|爱卫|编|政协|人大|港澳|金融|法制|信访|应急|人防|国动|网信|外事|侨务|双拥|移民|食安|河长|文明|综治|防汛|防指|安委|史志|方志|乡村振兴|创城|督查|禁毒|打私)办|委";

/** A line that is one office's name: `忻州市人民政府办公室`, `中共广州市天河区委统战部` */
const OFFICE = new RegExp(
  `^(?:国务院|中共中央|中央军委|[\\p{Script=Han}()·]{1,40}?(?:${AGENCY_END}))(?:\\([^()]{1,20}\\))?$`,
  "u",
);

/** Any ministry, whatever its matter: `海运部`, `中华人民共和国海运部`; not 干部, not 全部 */
const MINISTRY = /^(?:中华人民共和国)?\p{Script=Han}{2,10}(?<![干全内外总上下局一各本中大])部$/u;
const isOffice = (name: string) => OFFICE.test(name) || MINISTRY.test(name);

/**
 * The offices of a line that holds nothing else: one, or several with spaces or
 * 、 between (`广州市民政局  广州市财政局`). Null when it holds other words.
 */
export const officesIn = remembering((text: string): string[] | null => {
  if (text.length > 120) return null;
  const parts = fold(text)
    .trim()
    .split(/[ 、,]+/);
  const isList = parts.length > 1 && parts.length <= 6;
  if (isList && parts.every((part) => part.length > 2 && isOffice(part))) return parts;
  const whole = tight(text);
  return isOffice(whole) && !whole.includes("、") ? [whole] : null;
});

const NO_OFFICE = /^(?:关于|研究|审议|听取|讨论|协调|部署)/;
const ENDS_AS_OFFICE = new RegExp(`(?:${AGENCY_END})$`);

/** tight: whether words end as an office's name does, and are not what a meeting is about: 管委会; not 研究城区排水有关问题的 */
export const endsAsOffice = (words: string) => ENDS_AS_OFFICE.test(words) && !NO_OFFICE.test(words);

/** An office, and no company or school: those stand in lists and issue nothing in a gazette. */
export const isAuthority = (text: string) => officesIn(text)?.some((name) => !PRIVATE.test(name));
const PRIVATE = /(?:公司|集团|支行|大学|学院|研究院|商会|协会)$/;

/** A bare ending of a name (`办公室`), which belongs to the words before it. */
const BARE = new RegExp(`^(?!.{2,}部$|国务院$)(?:${AGENCY_END})$`);
const ENDS = new RegExp(`(?:${AGENCY_END}|[会办院校厅部署局处]|中共中央)$`);

/**
 * The issuers in front of a title, by the spaces, line ends or 、 between them;
 * a name that a line end cut in two is made whole.
 */
export function splitOffices(names: string): string[] {
  const offices: string[] = [];
  for (const part of fold(names)
    .trim()
    .split(/[ 、]+/)) {
    const last = offices.at(-1);
    if (last !== undefined && (!ENDS.test(last) || BARE.test(part)))
      offices[offices.length - 1] = last + part;
    else offices.push(part);
  }
  return offices.filter((office) => office !== "");
}

/** tight: what a letterhead says behind the office: `某市人民政府专题会议纪要`, `某市人民政府令` */
export const letterheadKind =
  /(?:专题|常务|办公|全体)?(?:会议纪要|文件|发电|传真电报|简报|命令|令|公告|通告)$/;

/** A name that leaves its own place out: `县政府办公室`, `市卫生健康委` */
export const withoutPlace =
  /^(?<unit>省|自治区|市|州|盟|县|区|旗)(?=人民政府|政府|人大|政协|委|[\p{Script=Han}]{2,})/u;
