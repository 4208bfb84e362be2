import { contentsLine } from "../../grammar/contents.ts";
import { elements, sentence } from "../../grammar/elements.ts";
import { titleKey } from "../../grammar/fold.ts";
import type { View } from "../../view.ts";
import { isPaged } from "../contents/region.ts";

/** Indexes of the lines of a text's own table of contents, whose numerals open nothing. */
export function innerContents(views: View[]): Set<number> {
  const found = new Set<number>();
  const heading = views.findIndex(({ tight }) => elements.innerContents.test(tight));
  if (heading === -1) return found;
  const end = endOf(views, heading + 1);
  for (let at = heading; at < end; at++) found.add(at);
  return found;
}

/** Up to the line that spells a line of the contents again, else over the lines with pages. */
function endOf(views: View[], start: number): number {
  const seen = new Set<string>();
  let paged = start;
  for (let at = start; at < views.length; at++) {
    const view = views[at]!;
    if (view.tight.length > 80 || view.tight.endsWith("。")) break;
    const key = titleKey(
      view.folded.replace(contentsLine.page, "").replace(contentsLine.leaders, ""),
    );
    if (seen.has(key)) return at;
    if (key.length > 2 || sentence.beside.test(key)) seen.add(key);
    if (isPaged(view) && paged === at) paged = at + 1;
  }
  return paged;
}
