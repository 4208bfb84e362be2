/** Running heads that are made of the names of sections. */
import { closed } from "../../grammar/fold.ts";
import { furniture as grammar } from "../../grammar/furniture.ts";
import { openingOf } from "../../grammar/markers.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import type { View } from "../../view.ts";

/** The names of sections that a file prints on lines of their own, in its contents above all. */
export function sectionNames(views: readonly View[]): Set<string> {
  const forms = [sectionLine.bracketed, sectionLine.bulleted, sectionLine.plain];
  const nameOf = (line: string) =>
    forms.map((form) => form.exec(line)?.groups?.name).find((name) => name !== undefined);
  return new Set(
    views.flatMap(({ tight }) => (tight.length <= LONGEST ? (nameOf(tight) ?? []) : [])),
  );
}

const LONGEST = 40;

/**
 * Indexes of lines that are a section's name and a page (`州政府文件 5`), where
 * that page comes next to those printed otherwise: an entry of the contents
 * (`大事记 26`) does not.
 */
export function pagedSections(
  views: readonly View[],
  names: ReadonlySet<string>,
  isPage: (at: number) => boolean,
): number[] {
  const found: number[] = [];
  let before: number | undefined;
  const after = pagesBelow(views, isPage);
  for (const [at, { tight, block }] of views.entries()) {
    const { name, front, back } = grammar.sectionPaged.exec(tight)?.groups ?? {};
    const page = Number(front ?? back);
    const follows = before !== undefined && page === before + 1;
    const leads = after[at] !== undefined && page === after[at] - 1;
    if (block.type === "paragraph" && name && names.has(name) && (follows || leads)) {
      found.push(at);
      before = page;
    } else if (isPage(at)) before = pageOf(tight) ?? before;
  }
  return found;
}

/** For each line the next page printed below it. */
function pagesBelow(views: readonly View[], isPage: (at: number) => boolean) {
  const below: (number | undefined)[] = [];
  let next: number | undefined;
  for (let at = views.length - 1; at >= 0; at--) {
    below[at] = next;
    if (isPage(at)) next = pageOf(views[at]!.tight) ?? next;
  }
  return below;
}

function pageOf(tight: string): number | undefined {
  const groups = grammar.page.exec(tight)?.groups;
  const page =
    groups?.dashed ?? groups?.named ?? groups?.latin ?? grammar.pageOfHead.exec(tight)?.[0];
  return page === undefined ? undefined : Number(page);
}

/** Whether a line beside a page number is the names of two sections or more, or of one over the next provision of a text. */
export function isSectionHead(
  { folded, tight, block }: View,
  next: View | undefined,
  names: ReadonlySet<string>,
): boolean {
  if (block.type !== "paragraph" || tight.length > LONGEST) return false;
  const words = folded.split(" ").filter(Boolean).map(closed);
  if (words.length > 1 && words.every((word) => names.has(word))) return true;
  return names.has(tight) && next !== undefined && openingOf(next.text) !== undefined;
}
