/** Titles that one long line holds, as a PDF, a word processor or a web page gives them. Over `tight` text. */
import { officesIn } from "./agencies.ts";
import { genres } from "./genres.ts";
import { gluedNumber } from "./numbers.ts";
import { matterOf } from "./titles.ts";

/** A longer line is a title only by its own words. */
export const LINE = 60;
/** No title is longer. */
const LONGEST = 200;

/** What a sentence about a document says, and no office is called: `…办公室要求各单位认真落实…关于…的通知` */
const SAYS =
  /根据|按照|依照|遵照|落实|贯彻|要求|认真|严格|结合|制定|出台|印发|转发|下发|通过|研究|组织实施/;

/** What is in 《》 or brackets, which may hold any sign: `《…方案（2022—2024年）》` */
const NAMED = /《[^《》]*》|[“(][^“”()]*[”)]/g;
const STOP = /[,。;:!?《》“”]/;

/**
 * Whether a line longer than a printed one is a whole title: offices in front
 * of its matter, or 关于; a kind that is a document's own at its end, or a
 * number behind it; no stop, and no 《 left open.
 */
export const isLongTitle = (line: string) =>
  line.length > LINE && line.length <= LONGEST && isTitleByOffices(line);

/** The same of a line of any length: `某市公安局、某市交通运输局关于加强货车限行管理的通告`. */
export function isTitleByOffices(line: string): boolean {
  const words = line.slice(0, gluedNumber(line)?.at);
  if (!genres.standing.test(words) || STOP.test(words.replace(NAMED, ""))) return false;
  if (words.startsWith("关于")) return true;
  const issuer = matterOf(words)?.issuer;
  return issuer !== undefined && officesIn(issuer) !== null && !SAYS.test(issuer);
}
