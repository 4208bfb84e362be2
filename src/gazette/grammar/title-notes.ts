import { dateLine } from "./dates.ts";
import { matchesOf } from "./matches.ts";
import { numberInside } from "./number-inside.ts";
import { CHINESE, YEAR_DIGITS } from "./numerals.ts";

/** What the note under a title (题注) says, clause by clause. Over `tight` text. */
const DAY = `(?:\\d{4}|${YEAR_DIGITS})年(?:\\d{1,2}|${CHINESE})月(?:\\d{1,2}|${CHINESE})日`;

const patterns = {
  /**
   * `2019年8月28日桐岭市第五届人民代表大会常务委员会第二十次会议|通过`,
   * `石桥县人民政府|2023年3月10日第十五次常务会议|通过`, `2019年5月16日桐岭市人民政府令第38号|公布`, `根据2021年…会议《关于修改…的决定》|修正`
   */
  clause: new RegExp(
    `(?<lead>[\\p{Script=Han}]{4,40})?(?<!自)(?<date>${DAY})(?<by>(?:《[^》]*》|[^,;()《》])*?)(?<verb>通过|批准|公布|发布|颁布|修正|修订|修改)`,
    "gu",
  ),
  /** `…第五届…`, `…第二十次会议`, `…第42次常务会议审议`, `2019年第3次…`: what is no part of the body's name */
  sitting:
    /第[^第]{1,6}届|(?:\d{4}年)?第[^第]{1,8}次[\p{Script=Han}]{0,6}会议.*$|(?:常务|全体|主席团)会议.*$/gu,
};

/** What a 题注 tells of its document. */
export interface TitleNote {
  /** who passed it: 桐岭市人民代表大会常务委员会; null when it does not say */
  body: string | null;
  /** ISO: the day of the order that published it, else the day it was passed or last amended */
  date: string | null;
  /** the order that published it: 桐岭市人民政府令第38号 */
  number: string | null;
  /** it was amended since it was passed, so that more than one day could be meant */
  amended: boolean;
}

/** Takes a 题注 apart; undefined when no clause of it tells who did what on which day. */
export function titleNoteOf(tight: string): TitleNote | undefined {
  const clauses = matchesOf(tight.slice(0, 500), patterns.clause).map(({ groups }) => ({
    date: dateLine(groups!.date!)?.iso ?? null,
    by: `${groups!.lead ?? ""}${groups!.by!}`,
    verb: groups!.verb!,
  }));
  const passed = clauses.find(({ verb }) => verb === "通过");
  const changed = clauses.findLast(({ verb }) => verb.startsWith("修"));
  const published = clauses.find(({ verb }) => verb.endsWith("布"));
  const number = (published && numberInside(published.by)?.canonical) ?? null;
  const first = passed ?? published;
  if (!first) return undefined;
  return {
    body: number && !passed ? null : first.by.replace(patterns.sitting, "") || null,
    date: (changed ?? published ?? first).date,
    number,
    amended: changed !== undefined,
  };
}
