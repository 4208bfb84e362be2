/** The decrees of an archive as plain text: the same for every way of searching that is measured. */
import { readFile } from "node:fs/promises";
import { readDecree } from "../../../src/gazette/mdx/read.ts";
import { fragmentOf } from "../../../src/search/document.ts";
import { listDecrees } from "../../content.ts";

export interface Text {
  path: string;
  title: string;
  /** everything a reader may look for: title, number, issuers, then all parts, a block a line */
  words: string;
}

export async function readTexts(content: string): Promise<Text[]> {
  const held = await listDecrees(content);
  return Promise.all(
    held.map(async ({ file }) => {
      const read = readDecree(await readFile(file, "utf8"));
      const { path, title, number, issuer, parts } = fragmentOf(read.decree, read.body);
      const runs = parts.flat().flatMap((section) => section.runs.map(([, text]) => text));
      return { path, title, words: [title, number ?? "", ...issuer, ...runs].join("\n") };
    }),
  );
}
