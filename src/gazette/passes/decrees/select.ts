import { dateLine } from "../../grammar/dates.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { genres } from "../../grammar/genres.ts";
import { publicityOf } from "../../grammar/publicity.ts";
import { isAddressees, isRecipients } from "../../grammar/recipients.ts";
import { matterOf, meeting, standing } from "../../grammar/titles.ts";
import type { Entry } from "../../schema.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import type { Listed } from "./match.ts";
import { Named } from "./named.ts";
import { isClosed, type Next, nextOf } from "./next.ts";
import { isTitleNote, isWholeTitle, together } from "./title-line.ts";

/** The documents of an issue, and for each entry of the contents that names a text inside one, which. */
export interface Selected {
  kept: Candidate[];
  inside: Map<Entry, Candidate>;
}

/**
 * Decides which candidates are documents of the issue; the others are titles
 * of texts inside one (an attachment, the plan that a notice issues, a report
 * that it forwards, the 办法 that a 令 publishes and the contents list apart).
 */
export function select(candidates: Candidate[], listed: Listed, views: View[]): Selected {
  const kept: Candidate[] = [];
  const inside: Selected["inside"] = new Map();
  const words = new Named(views);
  const next: Next = {
    closing: nextOf(views, ({ text }) => Boolean(dateLine(text) || publicityOf(text))),
    substance: nextOf(views, isSubstance),
  };
  for (const [at, candidate] of candidates.entries()) {
    const current = kept.at(-1);
    if (current && candidate.from < current.body) continue;
    const end = candidates[at + 1]?.from ?? views.length;
    const entry = listed.get(candidate);
    const named =
      current &&
      (isPublished(candidate, current, words) || isCarried(candidate, current, words, listed));
    if (entry && current && named) {
      inside.set(entry, current);
      continue;
    }
    if (listed.has(candidate) || isDocument(candidate, current, views, words, next, end))
      kept.push(candidate);
  }
  return { kept, inside };
}

/** What the 令 or 公告 before says that it publishes, under no number of its own. */
const isPublished = (candidate: Candidate, current: Candidate, words: Named) =>
  (current.head !== undefined || current.headless === true) &&
  candidate.head === undefined &&
  candidate.number === undefined &&
  words.named(current, candidate);

/** The text of a notice that the contents do not list: they name what it issues or forwards in its place. */
const isCarried = (candidate: Candidate, current: Candidate, words: Named, listed: Listed) =>
  !listed.has(current) &&
  current.numbers.length > 0 &&
  candidate.number === undefined &&
  !words.isBehind(current) &&
  words.named(current, candidate);

function isDocument(
  candidate: Candidate,
  current: Candidate | undefined,
  views: View[],
  words: Named,
  next: Next,
  end: number,
) {
  const { from, numbers, head, records, series, addressed, sent, beside, headless, inFront } =
    candidate;
  const above = views[from - 1];
  if (above && elements.label.test(above.tight)) return false;
  if (above?.section !== undefined) return true;
  if (!current)
    return (
      numbers.length > 0 ||
      head !== undefined ||
      records !== undefined ||
      series ||
      sent ||
      beside ||
      headless ||
      inFront ||
      next.substance[0]! >= from ||
      isStrong(candidate, views)
    );
  if (records || series || headless) return true;
  if (candidate.key !== "" && words.named(current, candidate)) return false;
  if (head !== undefined || inFront) return true;
  if (beside && isBeside(candidate, current, words, next)) return true;
  if (numbers.length > 0)
    return (
      !candidate.damaged || isStrong(candidate, views) || isSent(candidate, current, views, next)
    );
  if (sent) return isClosed(next, current.body, from);
  if (addressed)
    return words.isBehind(current) && from > current.body + 1 && isClosed(next, current.body, from);
  if (!isStrong(candidate, views) && !words.isFree(current, candidate, next, end)) return false;
  return isClosed(next, current.body, from) || isApart(candidate, views);
}

/** What stands beside the documents: behind its like, or behind one that is complete and carries none of its kind. */
function isBeside({ beside, from }: Candidate, current: Candidate, words: Named, next: Next) {
  if (current.beside !== undefined) return true;
  const isOther =
    beside === "数据" ? words.isBehind(current) : !words.saysOf(current, beside ?? "");
  return isOther && isClosed(next, current.body, from);
}

/** An issuer, a matter, one of the fifteen kinds; or a title that only a document of its own has. */
function isStrong({ title, body }: Candidate, views: View[]): boolean {
  if (!title || views[body] === undefined) return false;
  const words = together(views.slice(...title));
  return (
    (matterOf(words) !== undefined && genres.standing.test(words)) ||
    standing.test(words) ||
    meeting.test(words) ||
    isTitleNote(views[body])
  );
}

/** `关于…的复函` over a damaged number and whom it is sent to, behind the end of the document before. */
const isSent = ({ title, from, body }: Candidate, current: Candidate, views: View[], next: Next) =>
  title !== undefined &&
  isWholeTitle(together(views.slice(...title))) &&
  views[body] !== undefined &&
  isAddressees(views[body]!.text) &&
  isClosed(next, current.body, from);

/** Behind a text without date: a title that `#` marks, that stands by itself, or that has addressees under it. */
function isApart({ from, body, title }: Candidate, views: View[]): boolean {
  const above = views[from - 1];
  if (!above || !title || !(above.block.type === "table" || sentence.full.test(above.folded)))
    return false;
  const marked = views[title[0]]!.lex.hashes > 0 || standing.test(together(views.slice(...title)));
  return marked || isTitleNote(views[body]) || isRecipients(views[body]!.text);
}

/** Whether lines hold a document: an addressee, a sentence, a date. */
export const hasSubstance = (views: View[], from: number, to: number) =>
  views.slice(from, to).some(isSubstance);

const isSubstance = ({ text, tight }: View) =>
  (tight.length > 20 && tight.endsWith("。")) || dateLine(text) !== undefined || tight.length > 80;
