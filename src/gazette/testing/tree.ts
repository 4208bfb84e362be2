/** A decree's node as the passes before meaning leave it, from a few raw lines. */
import { lex } from "../lex.ts";
import type { Block, DecreeNode, IssueRoot, Part } from "../nodes.ts";
import type { Decree } from "../schema.ts";
import { Source } from "../source.ts";

/** One decree whose main text is the raw lines, one block a line. */
export function decreeOf(raw: string, fields: Partial<Decree> = {}): DecreeNode {
  return { type: "decree", children: [partOf(raw)], data: { fields: { ...blank(), ...fields } } };
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

const blank = (): Decree => ({
  number: null,
  numberPrinted: null,
  title: "",
  issuer: [],
  signer: null,
  date: null,
  publicity: null,
  recipients: [],
  genre: null,
  gazette: "",
  year: 2019,
  issue: 1,
  order: 1,
  section: null,
  page: null,
  effective: null,
  expires: null,
  repeals: [],
  registration: null,
  keywords: [],
  copies: null,
  printed: null,
  texts: [],
  lines: [1, 1],
  path: "",
  marks: {
    corrections: [],
    doubts: [],
    citations: [],
    aliases: [],
    duties: [],
    rosters: [],
    tables: [],
    drops: [],
    joins: [],
    width: null,
  },
});
