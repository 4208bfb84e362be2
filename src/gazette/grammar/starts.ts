import { isRosterLine } from "../roster/line.ts";
import { isRow } from "../table/columns.ts";
import type { View } from "../view.ts";
import { officesIn } from "./agencies.ts";
import { contentsLine } from "./contents.ts";
import { dateLine, dateTail } from "./dates.ts";
import { elements } from "./elements.ts";
import { furniture } from "./furniture.ts";
import { isMatter, isRule } from "./leads.ts";
import { isNumberLike } from "./limits.ts";
import { openingOf } from "./markers.ts";
import { masthead, sectionLine } from "./masthead.ts";
import { isNearlyDate } from "./nearly.ts";
import { isDamagedNumber, numberLine } from "./numbers.ts";
import { isOrderHead } from "./orders.ts";
import { publicityOf } from "./publicity.ts";
import { isRecordLine } from "./record.ts";
import { rosters } from "./rosters.ts";
import { standing } from "./titles.ts";

/** `【市情数据】`, `●人事任免` */
const isSectionLine = (line: string) =>
  sectionLine.bracketed.test(line) ||
  sectionLine.bulleted.test(line) ||
  sectionLine.inBrackets.test(line) ||
  (line.length < 24 && sectionLine.broken.test(line));

/** Lines that are whole as they stand: no paragraph continues in or from them. */
const WHOLE: ((view: View) => boolean)[] = [
  ({ block }) => block.type !== "paragraph",
  ({ lex }) => lex.hashes > 0,
  ({ text }) => numberLine(text) !== undefined || isOrderHead(text) || isDamagedNumber(text),
  ({ folded }) =>
    folded.length < 200 && (contentsLine.leader.test(folded) || contentsLine.lettered.test(folded)),
  ({ folded }) => folded.length < 200 && contentsLine.spaced.test(folded),
  ({ folded }) => folded.length < 200 && contentsLine.published.test(folded),
  ({ folded }) => isRecordLine(folded),
  ({ tight }) => isNumberLike(tight) || elements.dateLike.test(tight.slice(0, 20)),
  ({ tight }) => isNearlyDate(tight),
  ({ text }) => dateLine(text) !== undefined,
  ({ text }) => publicityOf(text) !== undefined,
  ({ text }) => officesIn(text) !== null,
  ({ text }) => isRosterLine(text) || isRow(text),
  ({ folded }) => folded.length < 60 && rosters.person.test(folded),
  ({ folded }) => folded.length < 100 && /[任免]/.test(folded) && rosters.moved.test(folded),
  ({ tight }) => tight.length < 20 && elements.label.test(tight),
  ({ folded }) => elements.attached.test(folded.slice(0, 80)),
  ({ tight }) => tight.length < 60 && elements.registration.test(tight),
  ({ tight }) => tight.length < 200 && /^(?:主题词|抄送|抄报|分送)/.test(tight),
  ({ text }) => text.length < 60 && dateTail(text) !== undefined,
  ({ tight }) => tight.length < 40 && isSectionLine(tight),
  ({ tight }) => tight.length < 20 && masthead.contents.test(tight),
  ({ tight }) => tight.length < 60 && standing.test(tight),
  ({ tight }) => tight.length < 100 && furniture.latin.test(tight),
];

/** Whether a line is complete by its shape, whatever stands around it. */
export const isWhole = (view: View) => WHOLE.some((holds) => holds(view));

/** Whether a line begins something, and so continues nothing. */
export const isStart = (view: View) =>
  isWhole(view) ||
  view.lex.bold > 0 ||
  openingOf(view.text) !== undefined ||
  elements.dash.test(view.folded) ||
  elements.lettered.test(view.folded) ||
  elements.tableNote.test(view.folded);

/** What begins something by its shape may still go on inside an open bracket; a chapter or an article never. */
export const mayGoOn = ({ text }: View) => (openingOf(text)?.rank ?? ARTICLE + 1) > ARTICLE;
const ARTICLE = 4;

/** No heading has more of them. */
const CLAUSES = 3;

/** How long a phrase is at most, the documents it names aside; what governs a document opens a sentence. */
const PHRASE = 30;
const TITLE = /《[^《》]*》/g;
const GOVERNS = /^(?:根据|依据|依照|按照|遵照|参照|贯彻|落实|执行|为|对|将|由|在|经)/;

const isPhrase = (words: string) =>
  words.length <= PHRASE ||
  isMatter(words) ||
  (!GOVERNS.test(words) && words.replace(TITLE, "").length <= PHRASE);

/** A numbered line that reads as a heading: `二、丰富赛事活动,完善赛事体系`, no sentence, short clauses. */
export function isBareHeading({ text, folded, lex }: View): boolean {
  const opening = openingOf(text);
  if (!opening || opening.marker === "条" || /[。;!?]/.test(folded)) return false;
  const rest = folded.slice(opening.token.length).trim();
  if (lex.hashes > 0 || opening.rank <= 3) return true;
  if (isRule(rest) || /[,、]$/.test(rest)) return false;
  const clauses = rest.split(",");
  if (clauses.length === 1) return isPhrase(rest);
  if (clauses.length > CLAUSES) return false;
  return opening.rank <= 6 && rest.length <= 40 && clauses.every((clause) => clause.length <= 16);
}
