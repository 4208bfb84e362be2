/** `index.json` of a decree, as published; its JSON schema is made from this (`/schema/decree.json`). */
import { z } from "zod";
import { shapes } from "./grammar/shapes.ts";
import { alias, citation, decree, doubt, duty, roster, table } from "./schema.ts";

const anchor = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);
const line = z.number().int().positive();
const path = decree.shape.path;

/** One provision or heading of a text. */
export const outlineNode = z.strictObject({
  /** depth in this text's tree, from 1 */
  level: z.number().int().positive(),
  /** shape of the numeral; null for an unnumbered heading */
  marker: z.enum(shapes.map(({ marker }) => marker)).nullable(),
  /** the numeral as printed */
  number: z.string().nullable(),
  /** the heading's words without the numeral; empty for an article or item without heading */
  text: z.string(),
  kind: z.enum(["heading", "run-in", "article", "item"]),
  anchor,
  line,
});

/** The main text, an attachment or an issued text. */
export const textRecord = z.strictObject({
  role: z.enum(["正文", "附件", "印发"]),
  title: z.string().nullable(),
  anchor: anchor.nullable(),
  outline: z.array(outlineNode),
  /** the reading shown: one paragraph a line, a table row's cells separated by tabs */
  text: z.string(),
});

/** A difference between the printed words and those shown. */
export const edit = z.strictObject({
  line,
  printed: z.string(),
  shown: z.string(),
  rule: z.string(),
  why: z.string(),
  /** width rule only: how many marks were widened, and the run lengths that undo it */
  count: z.number().int().optional(),
  runs: z.array(z.number().int()).optional(),
});

/** What one decree says by itself. */
export const decreeRecord = decree.omit({ marks: true, texts: true }).extend({
  texts: z.array(textRecord),
  tables: z.array(table),
  rosters: z.array(roster),
  citations: z.array(citation.omit({ id: true })),
  aliases: z.array(alias),
  duties: z.array(duty.omit({ id: true })),
  edits: z.array(edit),
  doubts: z.array(doubt.omit({ id: true })),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The whole `index.json`: with what the archive knows of the decree from outside it. */
export const decreeData = decreeRecord.extend({
  citations: z.array(citation.omit({ id: true }).extend({ target: path.nullable() })),
  citedBy: z.array(path),
  repealedBy: z.array(path),
  source: z.strictObject({ file: z.string(), sha256: z.string(), lines: decree.shape.lines }),
});

export type OutlineNode = z.infer<typeof outlineNode>;
export type TextRecord = z.infer<typeof textRecord>;
export type Edit = z.infer<typeof edit>;
export type DecreeRecord = z.infer<typeof decreeRecord>;
export type DecreeData = z.infer<typeof decreeData>;

/** The JSON schema (draft 2020-12) of `index.json`; `url` is the archive's public address or null. */
export function decreeJsonSchema(url: string | null): object {
  const id = url ? { $id: new URL("schema/decree.json", url).href } : {};
  const { $schema, ...rest } = z.toJSONSchema(decreeData);
  return { $schema, ...id, title: "政府公报文件(index.json)", ...rest };
}
