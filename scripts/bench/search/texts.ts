/** The decrees of an archive as plain text: the same for every way of searching that is measured. */
import { readFile } from "node:fs/promises";
import { readDecree } from "../../../src/gazette/mdx/read.ts";
import { fragmentOf } from "../../../src/search/document.ts";
import type { SearchSection } from "../../../src/search/sections.ts";
import { listDecrees } from "../../content.ts";

export interface Text {
  path: string;
  title: string;
  /** everything a reader may look for: title, number, issuers, then the parts, a block a line */
  fields: string[];
}

export async function readTexts(content: string): Promise<Text[]> {
  const held = listDecrees(content);
  return Promise.all(
    held.map(async ({ file }) => {
      const read = readDecree(await readFile(file, "utf8"));
      const { path, title, number, issuer, parts } = fragmentOf(read.decree, read.body);
      const text = (part: SearchSection[]) =>
        part.flatMap(({ runs }) => runs.map(([, run]) => run));
      const texts = parts.map((part) => text(part).join("\n"));
      return { path, title, fields: [title, number ?? "", ...issuer, ...texts] };
    }),
  );
}
