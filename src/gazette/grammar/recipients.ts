import { fold, unspaced } from "./fold.ts";

/** How the name of a whole addressee ends: 各县(市、区)人民政府, 市直各有关单位, 马万祺副主席 */
const WHOLE =
  /(?:政府|单位|部门|机构|企业|公司|机关|团体|组织|院|学校|大学|幼儿园|厅|局|办公室|办事处|委员会|会|署|部|部委|处|所|站|中心|集团|行|代表|委员|主席|主任|同志|先生|女士|朋友|市民|居民|村民|群众|师生|各委|各区|各县|各市|各镇|各乡|街道|乡镇|社区|军区|支队|总队|联)(?:\([^()]*\))?$/;
/** A list within one addressee goes on: 各县、市人民政府, 各县（市）、区人民政府, 各委、办、局, 各省、自治区、直辖市人民政府 */
const GOES_ON = /各[县市区州旗省盟乡镇委办局](?:\([^()]{1,6}\))?$/;

/** One office of every place, and a bare one behind it, of the same places: 各设区市教育局、|财政局 */
const OF_EVERY =
  /^各[^,、;]{0,8}?[省市县区州旗盟](?:\([^()]*\))?(?!人民政府)[^,;]*(?:局|委|厅|委员会|联)$/;
const BARE =
  /^(?!各|有关|相关|[省县区州盟旗]|市(?!场)|国家|街道|镇|乡(?!村))\p{Script=Han}{1,12}(?:局|委|厅|委员会|联)$/u;

/**
 * The addressees of a 主送机关 line: at commas and semicolons, and at a 、 that
 * stands between two whole names; never inside brackets or inside 各委、办、局.
 */
export function recipientsOf(line: string): string[] {
  const text = unspaced(line).replace(/[:：]$/, "");
  const folded = fold(text);
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= folded.length; at++) {
    const char = folded[at];
    if (char === "(") depth++;
    if (char === ")") depth--;
    const ends =
      char === undefined || (depth <= 0 && (/[,;]/.test(char) || splits(folded, start, at)));
    if (!ends) continue;
    if (at > start) found.push(text.slice(start, at));
    start = at + 1;
  }
  return found;
}

/** Whether the 、 at an index stands between two addressees. */
function splits(folded: string, start: number, at: number): boolean {
  if (folded[at] !== "、") return false;
  const left = folded.slice(start, at);
  const last = left.slice(left.lastIndexOf("、") + 1);
  if (GOES_ON.test(left) || last.length < 2 || !WHOLE.test(last)) return false;
  const right = /^[^,、;]*/.exec(folded.slice(at + 1))![0];
  return right.length >= 2 && !(OF_EVERY.test(left) && BARE.test(right.trim()));
}

/** `各乡镇人民政府，县政府有关部门，`: the next line names more */
export const recipientsGoOn = (line: string) => /[,、;]$/.test(fold(line).trim());

/** Prose that ends in a colon: `现将有关事项通知如下:`, `为此,市政府决定:`, `2月18日,县政府任命:`, `某次会议于2011年7月20日选举:`, `一、根据市长徐卫的提名:`; a speech's greeting: `同志们:` */
const PROSE =
  /(?:如下|以下|下列|决定|要求|规定|通知|意见|包括|情况|措施|内容|附后|收悉|任命|免去|任免|聘任|选举|补选|批准|认为|指出|强调|议定|通过|问|答)[^,、]{0,8}:$|各位(?:代表|委员|领导|来宾|同志|副主任)|^(?:同志们|朋友们|尊敬的|女士们|出席|列席|请假|缺席)|提名:$|^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))|^(?:现|为|根据|按照|经|近|今|鉴于|兹|特|会议)|^[^,、:]{0,12}\d{1,2}月(?:\d{1,2}日|份)?[,、]/;

/**
 * Whether the line under title and number is the 主送机关: it ends in a colon
 * and is no sentence, or every name in it is an addressee's.
 */
export function isRecipients(line: string): boolean {
  const folded = fold(line).trim();
  if (folded.length === 0 || folded.length > 400 || /[。!?《]/.test(folded)) return false;
  if (PROSE.test(folded.replaceAll(" ", ""))) return false;
  if (folded.endsWith(":")) return true;
  const names = recipientsOf(folded);
  return folded.length < 200 && names.every((name) => WHOLE.test(name)) && /各|有关/.test(folded);
}

/** Whether a line is a 主送机关 for certain: a colon at its end, and nothing but whole names in front. */
export function isAddressees(line: string): boolean {
  const folded = fold(line).trim();
  if (!folded.endsWith(":") || !isRecipients(line)) return false;
  return recipientsOf(folded).every((name) => WHOLE.test(name) || GOES_ON.test(name));
}

const TO_ALL = /^(?:各|有关|[省市县区州旗]直|[省市县区州旗](?:人民)?政府(?:各|有关))/u;

/** Whether a line names more than one addressee, all of a kind first, and says nothing: `各县人民政府，临港新区，市直各单位：`; not `市财政局：` */
export function namesAddressees(line: string): boolean {
  const folded = fold(line).trim();
  if (!folded.endsWith(":") || !TO_ALL.test(folded) || !isRecipients(line)) return false;
  const names = recipientsOf(folded);
  return names.length > 1 && WHOLE.test(names.at(-1)!);
}

const TEXT_BEGINS =
  /^(?:现将|现就|为(?![主准止期])|根据|按照|经(?![济营费])|近[年日来期]|鉴于|兹|《|[一二三四五六七八九十]、)/u;

/** Whether a 主送机关 without its colon stands over the first words of the text: `各乡镇，县直各单位` / `现将…` */
export const isAddressed = (upper: string, lower: string) =>
  upper.length < 120 && TO_ALL.test(upper) && TEXT_BEGINS.test(lower) && isRecipients(upper);

/** So many characters behind the addressees are a text at least. */
const TEXT = 10;

/**
 * `各区人民政府，市直各部门：|《某办法》已经…`: the addressees that the text's first paragraph begins
 * with, for certain, as a program joins them; undefined when there are none.
 */
export function addresseesBefore(paragraph: string): string | undefined {
  const end = fold(paragraph).indexOf(":") + 1;
  const head = paragraph.slice(0, end);
  const isText = paragraph.slice(end).trim().length >= TEXT;
  return isText && /各|有关/.test(head) && isAddressees(head) ? head : undefined;
}
