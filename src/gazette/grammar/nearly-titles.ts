import { damagedForms } from "./nearly.ts";

/**
 * What damage leaves of a title, of a document that has no number besides. As in `nearly.ts`, a
 * title has several signs and may lose some. Over `tight` text.
 */

const KIND = "(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|纪要|复函|答复)";
const AUTHORITIES = ["人民政府", "人民代表大会", "办公室", "办公厅", "委员会"].map(damagedForms);
const title = {
  /** who issues, at its head: `桐岭市人民府政` */
  office: new RegExp(`^[^,。;:《》]{2,24}(?:${AUTHORITIES.join("|")})`),
  /** the word in front of what it is about, behind an office */
  matter: /^[^《》]{4,40}关于.{4,}/,
  /** its kind, and what may be left of that: `…工作的通` */
  kind: new RegExp(`${KIND}$`),
  end: /的.{1,3}$/,
  /** how a sentence begins that names a document: `认真贯彻落实某市人民政府关于…的通知` */
  prose: /^(?:要|认真|严格|深入|贯彻|落实|执行|按照?|根据|依据|遵照|为|将|经|现|由|对|加强)/,
  /** words that no stop parts, or one that was read into them */
  whole: /^[^,。;:!?]{12,100}$/,
  once: /^[^,。;:!?]{4,}(?:[,。;:!?][^,。;:!?]{1,}|,)$/,
};

/** `云泽省人民代表大会常务委员未关于修改部分法规的决定`, `桐岭市人民政府关一做好秋收工作的通知`, `…关于做好秋收工作的通` */
function isOfOffice(line: string): boolean {
  if (title.prose.test(line)) return false;
  const [office, matter, kind] = [title.office, title.matter, title.kind].map((sign) =>
    sign.test(line),
  );
  if (office && matter) return kind || title.end.test(line);
  return title.whole.test(line) && kind! && (office! || matter!);
}

const others = [
  // `…3月大记事`, `…2023年3月事大记`
  new RegExp(
    `^(?:[^。,;:]{4,30}月[^。,;:]{0,4}|[^。,;:]{0,20}\\d{4}年[^。,;:]{0,5})${damagedForms("大事记")}$`,
  ),
  // `《…办法（试行）解读`, `《…办法》解读读`
  new RegExp(`^《[^。,;]{4,80}(?:》.?${damagedForms("解读")}|.?解读.?)$`),
  // `石桥县人民政府免职名名单`
  new RegExp(
    `^[^。;:]{4,30}(?:${["任命名单", "免职名单", "任职名单", "任免名单"].map(damagedForms).join("|")})$`,
  ),
  // `对区政协十二届一次会议第1205号提案的答复`, whole or not, that no office stands in front of
  /^.?对[^。;:]{0,60}(?:会议|第.{1,8}号)[^。;:]{0,20}(?:提案|建议|议案).?(?:的?.?(?:答复|复函)|的.{1,3})$/,
  // `溪桥市人民政府常务会议要纪`, `常务会议纪要要`
  new RegExp(`^[^。,;]{0,20}[。,;]?[^。,;]{2,20}${damagedForms("会议纪要")}$`),
];

/** Whether a line keeps enough of a title of its own. */
export const isNearlyTitle = (line: string) =>
  line.length <= LONGEST &&
  (others.some((pattern) => pattern.test(line)) ||
    ((title.whole.test(line) || title.once.test(line)) && isOfOffice(line)));
const LONGEST = 100;
