/**
 * A reading of a decree that readers have seen and that gave way to another:
 * `content/versions/<gazette>/<issue>/<first 12 of its hash>.yaml`. Plain words by
 * part, so that it can be read without this program, and withheld by part as the
 * decree itself is.
 */
import { z } from "zod";
import type { DecreeBody } from "../../gazette/nodes.ts";
import type { Decree } from "../../gazette/schema.ts";
import { publicity } from "../../gazette/schema.ts";
import { sha256 } from "../../gazette/sha256.ts";
import { plainText } from "../../gazette/text.ts";

export const reading = z.strictObject({
  title: z.string(),
  number: z.string().nullable(),
  publicity: publicity.nullable(),
  texts: z.array(
    z.strictObject({
      role: z.enum(["正文", "附件", "印发"]),
      anchor: z.string().nullable(),
      /** one paragraph a line, its own title first */
      text: z.string(),
    }),
  ),
});

export type Reading = z.infer<typeof reading>;

/** The reading a decree shows now. */
export function readingOf(decree: Decree, body: DecreeBody): Reading {
  const { title, number, publicity } = decree;
  const texts = body.children.map((part) => {
    const { role, anchor } = part.data;
    return { role, anchor, text: plainText(part) };
  });
  return { title, number, publicity, texts };
}

/** Its canonical text, byte for byte what `index.txt` held. */
export function readingText({ title, number, texts }: Reading): string {
  const lines = [title, number ?? "", ...texts.map(({ text }) => text)];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** The hash that the page showed as 正文校验值. */
export const readingHash = (one: Reading): string => sha256(readingText(one));

/** Where a reading is kept, below `content/`. */
export const readingFile = (gazette: string, issue: string, hash: string): string =>
  `versions/${gazette}/${issue}/${hash.slice(0, 12)}.yaml`;
