/**
 * `content/raw/<gazette>/<issue>.errata.yaml`: what a person decided about one
 * raw file. Every entry names a raw line (1-based) and, where it touches words,
 * `read`: words that stand exactly once in that line. An entry that no longer
 * fits stops the import. Each carries `why`, shown to the reader.
 */
import { z } from "zod";

const line = z.number().int().positive();
const read = z.string().min(1);
const why = z.string().min(1);

/** Words that are read otherwise than printed; `as` empty leaves them out. */
export const correction = z.strictObject({ line, read, as: z.string(), why });

/** Words that stay as printed and carry a mark of doubt. */
export const doubt = z.strictObject({ line, read, why });

/** Whether this line goes on in the next line that holds text. */
export const join = z.strictObject({ line, join: z.boolean(), why });

/** The depth of the heading on this line (1: 一、 …), or 0: no heading. */
export const level = z.strictObject({ line, level: z.number().int().min(0).max(9), why });

/** A field of the decree that holds this line, in the form of the frontmatter. */
export const field = z.strictObject({
  line,
  field: z.enum([
    "number",
    "title",
    "issuer",
    "signer",
    "date",
    "publicity",
    "recipients",
    "genre",
    "section",
    "page",
    "effective",
    "expires",
    "registration",
  ]),
  value: z.union([z.string(), z.number().int(), z.array(z.string()), z.null()]),
  why,
});

/**
 * Lines whose printed order the program cannot find (two columns run into one
 * another): every line of the range that holds text, once, in reading order. A
 * list of lines is one line broken in print, joined with nothing between;
 * `break` keeps the line ends (two posts of one person). Moves text only.
 */
export const order = z.strictObject({
  lines: z.tuple([line, line]),
  order: z.array(
    z.union([line, z.array(line).min(2), z.strictObject({ break: z.array(line).min(2) })]),
  ),
  why,
});

/** The table that begins on this line: its header rows with merged cells spelled out, an editor's notes. */
export const table = z.strictObject({
  line,
  caption: z.string().nullable().optional(),
  unit: z.string().nullable().optional(),
  header: z.array(z.array(z.string())),
  notes: z.array(z.string()).optional(),
  why,
});

export const errata = z.strictObject({
  corrections: z.array(correction).default([]),
  doubts: z.array(doubt).default([]),
  joins: z.array(join).default([]),
  levels: z.array(level).default([]),
  fields: z.array(field).default([]),
  orders: z.array(order).default([]),
  tables: z.array(table).default([]),
});

export type Errata = z.infer<typeof errata>;
