/** Single documents read as an archivist reads them; what is not written down must not be found. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { find } from "./testing/found.ts";
import { judgeTrap } from "./testing/judge.ts";
import { judgeDocument, judgeLost } from "./testing/judge-document.ts";
import { readTraps, type Trap } from "./testing/reading.ts";

const folder = new URL("fixtures/documents/", import.meta.url);
const documents = readdirSync(folder).flatMap((name) =>
  readTraps(readFileSync(new URL(name, folder), "utf8")),
);

test.each(documents)("$name", (document) => {
  expect(missesOf(document)).toEqual([]);
});

function missesOf(document: Trap): string[] {
  const found = find(document.raw, document.file);
  const whole = judgeTrap(document, found);
  const strict = document.decrees.map((reading, at) => {
    const decree = found.decrees[at];
    return decree ? judgeDocument(reading, decree, true) : judgeLost(reading);
  });
  const misses = [whole, ...strict].flatMap((scores) =>
    Object.values(scores).flatMap((score) => score.misses),
  );
  return [...new Set(misses)];
}
