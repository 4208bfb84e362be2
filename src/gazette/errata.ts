/** A person's reviewed corrections of one raw file: `content/raw/<gazette>/<issue>.errata.yaml`. */
import { z } from "zod";

const line = z.number().int().positive();
const why = z.string().min(1);

export const errata = z.strictObject({
  corrections: z.array(z.strictObject({ line, read: z.string(), as: z.string(), why })).default([]),
  doubts: z.array(z.strictObject({ line, read: z.string(), why })).default([]),
  joins: z.array(z.strictObject({ line, join: z.boolean(), why })).default([]),
  levels: z.array(z.strictObject({ line, level: z.number().int().min(0), why })).default([]),
  fields: z
    .array(
      z.strictObject({
        /** a line of the decree, its number or its id */
        line: line.optional(),
        decree: z.string().optional(),
        field: z.string(),
        value: z.unknown(),
        why,
      }),
    )
    .default([]),
  rosters: z.array(z.unknown()).default([]),
  tables: z.array(z.unknown()).default([]),
});

export type Errata = z.infer<typeof errata>;
