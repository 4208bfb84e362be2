import { officesIn } from "../../grammar/agencies.ts";
import { elements } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import { withoutRevision } from "../../grammar/titles.ts";
import type { View } from "../../view.ts";
import type { Candidate } from "./candidates.ts";
import { isTitleNote, together } from "./title-line.ts";

/** So many lines stand between the two at most. */
const BETWEEN = 3;

/**
 * A document whose title stands over its 题注, or over the name of who issues
 * it, and again in its own head (`某省村务公开条例` / 题注 / `某省人民代表大会常务
 * 委员会公告` / `第28号`) is one, from the first line on.
 */
export function onceEach(candidates: Candidate[], views: View[]): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const first = found.at(-1);
    const one = first && asOne(first, candidate, views);
    if (one) found[found.length - 1] = one;
    else found.push(candidate);
  }
  return found;
}

/** The two as one document; undefined when they are two. */
export function asOne(first: Candidate, second: Candidate, views: View[]): Candidate | undefined {
  const { title, numbers, number, head, records, series, addressed } = first;
  if (!title || numbers.length > 0 || number || head !== undefined || series || addressed)
    return undefined;
  const between = views.slice(first.body, second.from);
  if (between.length > BETWEEN || !between.every(isBeside)) return undefined;
  const again = titleAgain(first, second, views);
  if (!again) return undefined;
  const noted = between.some(isTitleNote);
  const more = [...(records ?? []), ...(second.records ?? [])];
  return {
    ...second,
    from: first.from,
    title: noted ? title : (again.title ?? title),
    key: first.key,
    ...(noted && { body: first.body, again: [first.body, second.body] }),
    ...(more.length > 0 && { records: more }),
  };
}

const isBeside = (view: View) =>
  isTitleNote(view) ||
  elements.titleNote.test(view.tight) ||
  officesIn(view.text) !== null ||
  view.tight === "";

/** Where the second has the title of the first: in its own title, offices in front of it or not, or in what its 令 or 公告 publishes. */
function titleAgain(
  { key: printed }: Candidate,
  { title, key, head, body }: Candidate,
  views: View[],
) {
  const first = withoutRevision(printed);
  if (first.length < 4) return undefined;
  if (!title) {
    const isOf = head !== undefined && quotes(views[body], first);
    return isOf ? { title } : undefined;
  }
  for (let from = title[0]; from < title[1]; from++) {
    const own = from === title[0] ? key : titleKey(together(views.slice(from, title[1])));
    if (withoutRevision(own) === first) return { title: [from, title[1]] as [number, number] };
    if (officesIn(views[from]!.text) === null) return undefined;
  }
  return undefined;
}

/** `《某省村务公开条例》已由…通过,现予公布` */
const quotes = (view: View | undefined, key: string) =>
  view?.tight.startsWith("《") === true && titleKey(view.tight.slice(0, 200)).startsWith(key);
