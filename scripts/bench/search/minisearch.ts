/** MiniSearch over bigrams, every result checked against its text. */
import { mkdirSync } from "node:fs";
import MiniSearch from "minisearch";
import { readTexts, type Text } from "./texts.ts";
import type { Way } from "./way.ts";
import { bigrams, checked, readPacked, writePacked } from "./whole.ts";

const options = { fields: ["words"], tokenize: bigrams, processTerm: (term: string) => term };

export const minisearch: Way = {
  name: "MiniSearch，二元",
  async build(content, out) {
    const texts = await readTexts(content);
    const index = new MiniSearch(options);
    index.addAll(texts.map(({ fields }, id) => ({ id, words: fields.join("\n") })));
    mkdirSync(out, { recursive: true });
    writePacked(out, "index.json.gz", index);
    writePacked(out, "texts.json.gz", texts);
  },
  async open(out, onRead) {
    const texts = readPacked<Text[]>(out, "texts.json.gz", onRead);
    const index = MiniSearch.loadJS(readPacked(out, "index.json.gz", onRead), options);
    return checked(texts, (query) =>
      index.search(query, { combineWith: "AND" }).map(({ id }) => id as number),
    );
  },
};
