/** What an archivist read in a gazette, as `fixtures/invented.md` says it is written down. */
import { parse as parseYaml } from "yaml";
import { z } from "zod";

const either = z.strictObject({ oneOf: z.array(z.unknown()) });
const value = z.union([z.string(), z.number(), z.null(), z.array(z.string()), either]);
const lines = z.string().transform((text) => text.split("\n").filter((line) => line.trim() !== ""));

const text = z.strictObject({
  role: value,
  title: value,
  genre: value,
  omitted: z.boolean().default(false),
  outline: lines.optional(),
});

const table = z.strictObject({
  caption: z.string().optional(),
  unit: z.string().optional(),
  cells: lines,
  notes: z.array(z.string()).optional(),
});

/** A document; in an issue every absent field must be found absent. */
const document = z.strictObject({
  number: value.optional(),
  numberPrinted: value.optional(),
  title: value.optional(),
  issuer: value.optional(),
  signer: value.optional(),
  date: value.optional(),
  publicity: value.optional(),
  recipients: value.optional(),
  genre: value.optional(),
  section: value.optional(),
  page: value.optional(),
  effective: value.optional(),
  expires: value.optional(),
  registration: value.optional(),
  keywords: value.optional(),
  copies: value.optional(),
  printed: value.optional(),
  repeals: z.array(z.string()).optional(),
  texts: z.array(text).optional(),
  outline: lines.optional(),
  citations: lines.optional(),
  aliases: z.array(z.string()).optional(),
  duties: lines.optional(),
  /** single notes of a long document, see `judgeNotes` */
  notes: z.array(z.string()).optional(),
  rosters: lines.optional(),
  tables: z.array(table).optional(),
});

const places = z.array(z.strictObject({ at: z.string(), why: z.string().optional() })).default([]);

/** What holds of the whole raw file. */
const whole = {
  joins: z.array(z.string()).default([]),
  apart: z.array(z.string()).default([]),
  drops: z.array(z.string()).default([]),
  doubts: places,
  decrees: z.array(document),
};

const front = z.object({
  masthead: z.record(z.string(), value),
  sections: z.array(z.string()),
  contents: lines.default([]),
});

const issue = z.strictObject({
  ...front.shape,
  differences: z.array(z.strictObject({ decree: z.number(), what: z.string() })),
  ...whole,
});

const trap = z.strictObject({
  name: z.string(),
  raw: z.string(),
  says: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
  silent: z.array(z.string()).default([]),
  anyMessage: z.boolean().default(false),
  file: z.string().default("invented/2021-01.md"),
  ...front.partial().shape,
  /** kinds of difference between contents and body that must be told */
  whats: z.array(z.string()).default([]),
  ...whole,
});

/** A reading of some of an issue: like a trap, its raw text elsewhere. */
const partial = trap.omit({ name: true, raw: true });

export type DocumentReading = z.infer<typeof document>;
export type IssueReading = z.infer<typeof issue>;
export type Trap = z.infer<typeof trap>;
export type PartialReading = z.infer<typeof partial>;
export type Front = Partial<z.infer<typeof front>>;
export type Whole = Pick<IssueReading, "joins" | "apart" | "drops" | "doubts" | "decrees">;

/** Reads an `expected.yaml`; a misspelt key is an error. Dates stay strings. */
export const readIssue = (yaml: string): IssueReading => issue.parse(parseYaml(yaml));

/** Reads `traps.yaml` or `layouts.yaml`. */
export const readTraps = (yaml: string): Trap[] => z.array(trap).parse(parseYaml(yaml));

/** Reads `bundled.yaml`. */
export const readPartial = (yaml: string): PartialReading => partial.parse(parseYaml(yaml));
