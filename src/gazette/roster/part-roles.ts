import { spanning, wording } from "../edit.ts";
import { fold } from "../grammar/fold.ts";
import { furtherRoles } from "../grammar/rosters.ts";
import { leadOf } from "../nest.ts";
import type { Block, Span } from "../nodes.ts";
import { slice } from "../phrasing.ts";
import { rosterLine } from "./line.ts";

/** A line that names several roles as a line each; any other as it is. */
export function partRoles(block: Block): Block[] {
  if (block.type !== "paragraph" || block.data?.frame || leadOf(block)) return [block];
  const text = wording(block);
  const starts = furtherRoles(fold(text));
  const spans = [0, ...starts].map((start, at) => ({ start, end: starts[at] ?? text.length }));
  const names = ({ start, end }: Span) => rosterLine(text.slice(start, end), false)?.people.length;
  if (starts.length === 0 || !spans.every(names)) return [block];
  return spans.map((span) => {
    const children = slice(block.children, span);
    const position = spanning(children);
    return { ...block, children, ...(position && { position }) };
  });
}
