import { sectionLine } from "../../grammar/masthead.ts";
import type { View } from "../../view.ts";

/** The name of a section that stands between documents: `● 县政府文件`, `【公告】`. */
export function sectionName({ tight, block, lex }: View): string | undefined {
  if (block.type !== "paragraph" || tight.length > 40) return undefined;
  const marked = sectionLine.bracketed.exec(tight) ?? sectionLine.bulleted.exec(tight);
  if (marked) return marked.groups!.name;
  return lex.hashes > 0 ? sectionLine.plain.exec(tight)?.groups?.name : undefined;
}
