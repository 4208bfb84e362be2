import { contentsLine } from "../../grammar/contents.ts";
import { openingOf } from "../../grammar/markers.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import type { View } from "../../view.ts";

/** So many names of a kind that sections have make the numbered lines sections. */
const KNOWN = 2;

/** `一、市政府文件`, `（一）市政府文件` */
const MARKERS: ReadonlySet<string | undefined> = new Set(["一", "(一)"]);

/**
 * `五、提案答复`: the name of a section that nothing but its numeral tells, in
 * contents whose sections are numbered one by one (`一、市政府文件` … `六、人事任免`)
 * and whose entries are not.
 */
export function numberedSections(views: readonly View[]): Map<View, string> {
  const found = new Map<View, string>();
  const marker = views.map(({ text }) => openingOf(text)?.marker).find((one) => MARKERS.has(one));
  let last = 0;
  let known = 0;
  for (const view of views) {
    const opening = openingOf(view.text);
    if (!opening || opening.marker !== marker) continue;
    const name = sectionLine.numbered.exec(view.tight)?.groups?.name;
    if (!name || contentsLine.matter.test(name) || opening.number !== last + 1) return new Map();
    last++;
    found.set(view, name);
    if (sectionLine.plain.test(name)) known++;
  }
  return known >= KNOWN ? found : new Map();
}
