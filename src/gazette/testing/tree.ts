/** A decree's node as the passes before meaning leave it, from a few raw lines. */
import { noFields } from "../blank.ts";
import { lex } from "../lex.ts";
import type { Block, DecreeNode, IssueRoot, Part } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { Source } from "../source.ts";

const blank = noFields({ gazette: "", year: 2019, issue: 1 });

/** One decree whose main text is the raw lines, one block a line. */
export function decreeOf(raw: string, fields: Partial<Decree> = {}): DecreeNode {
  return {
    type: "decree",
    children: [partOf(raw)],
    data: { fields: { ...structuredClone(blank), ...fields } },
  };
}

export function partOf(raw: string, data: Partial<Part["data"]> = {}): Part {
  const main = { role: "正文", anchor: null, title: null, genre: null } as const;
  return { type: "part", children: blocksOf(raw), data: { ...main, ...data } };
}

export const blocksOf = (raw: string): Block[] => lex(new Source(raw)).blocks;

/** The issue of one decree. */
export function issueOf(decree: DecreeNode): IssueRoot {
  return { type: "issue", children: [decree], data: {} as IssueRoot["data"] };
}
