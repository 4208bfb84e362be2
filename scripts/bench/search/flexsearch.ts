/** FlexSearch over bigrams, every result checked against its text. */
import { mkdirSync } from "node:fs";
import { Index } from "flexsearch";
import { readTexts, type Text } from "./texts.ts";
import type { Way } from "./way.ts";
import { bigrams, checked, readPacked, writePacked } from "./whole.ts";

const options = { encode: bigrams, tokenize: "strict" } as const;

export const flexsearch: Way = {
  name: "FlexSearch，二元",
  async build(content, out) {
    const texts = await readTexts(content);
    const index = new Index(options);
    for (const [id, { fields }] of texts.entries()) index.add(id, fields.join("\n"));
    const pieces: [string, string][] = [];
    await index.export((key, data) => void pieces.push([key, data]));
    mkdirSync(out, { recursive: true });
    writePacked(out, "index.json.gz", pieces);
    writePacked(out, "texts.json.gz", texts);
  },
  async open(out, onRead) {
    const texts = readPacked<Text[]>(out, "texts.json.gz", onRead);
    const index = new Index(options);
    for (const [key, data] of readPacked<[string, string][]>(out, "index.json.gz", onRead))
      index.import(key, data);
    return checked(texts, (query) => index.search(query, { limit: texts.length }) as number[]);
  },
};
