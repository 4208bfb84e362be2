/** What is asked, and which decrees hold it. */

import { slices } from "../../../src/search/testing/slices.ts";
import { folded, truthOf } from "../../../src/search/testing/truth.ts";
import type { Text } from "./texts.ts";

export interface Question {
  query: string;
  /** paths of the decrees that hold it */
  truth: string[];
}

/** Slices of the text from a seed, wherever words begin and end, and some 发文字号. */
export function questions(texts: readonly Text[], count: number): Question[] {
  const all = texts.map(({ path, fields }) => ({ path, fields: fields.map(folded) }));
  const pages = all.map(({ path, fields }) => ({
    path,
    head: [],
    parts: fields.map((text) => ({ text, anchors: [] })),
  }));
  const numbers = texts.flatMap(({ fields }) => fields[1] || []);
  const step = Math.ceil(numbers.length / (count / 5));
  const asked = [...slices(pages, 1, count), ...numbers.filter((_, at) => at % step === 0)];
  return asked.map((query) => ({ query, truth: [...truthOf(pages, [[folded(query)]]).decrees] }));
}
