import { tight } from "../../grammar/fold.ts";
import { sectionLine } from "../../grammar/masthead.ts";
import { isNoticeTitle } from "../../grammar/orders.ts";
import type { View } from "../../view.ts";
import { endsTitle } from "./head-line.ts";

/**
 * Marks the lines that name a section between documents: `● 县政府文件`, `【公告】`,
 * and any line that spells a section of the contents again.
 */
export function markSections(views: View[], known: readonly string[]): View[] {
  const names = new Set(known.map(tight));
  for (const [at, view] of views.entries()) {
    const name = sectionName(view, names);
    if (name && !endsTitle(views, at)) view.section = name;
  }
  return views;
}

function sectionName({ tight: line, block, lex }: View, known: Set<string>): string | undefined {
  if (block.type !== "paragraph" || line.length > 40) return undefined;
  const marked = sectionLine.bracketed.exec(line) ?? sectionLine.bulleted.exec(line);
  if (marked) return marked.groups!.name;
  if (known.has(line)) return line;
  const { name: numbered, part } = sectionLine.numbered.exec(line)?.groups ?? {};
  if (numbered && (known.has(numbered) || (part && sectionLine.plain.test(numbered))))
    return numbered;
  const plain = lex.hashes > 0 ? sectionLine.plain.exec(line)?.groups?.name : undefined;
  return plain && !isNoticeTitle(plain) ? plain : undefined;
}
