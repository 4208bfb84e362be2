/**
 * Small hand-made gazettes, `fixtures/golden/<case>`: `input.md`, the reading it
 * must have (`tree.txt`) and what the editor is told (`messages.txt`).
 *
 * `UPDATE=1 npx vitest run --project unit src/gazette/golden` writes the files
 * anew. What it writes is what the parser did, not what is right: whoever runs
 * it reads the whole diff against `input.md`, line by line, before committing.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Reading, readingOf } from "./testing/golden.ts";
import { unsound } from "./testing/sound.ts";

const folder = new URL("fixtures/golden/", import.meta.url);
const at = (name: string, file: string) => new URL(`${name}/${file}`, folder);

describe.each(readdirSync(folder))("%s", (name) => {
  const raw = readFileSync(at(name, "input.md"), "utf8");
  const reading = readingOf(raw);

  test.each(["tree", "messages"] as (keyof Reading)[])("%s", (part) => {
    const file = at(name, `${part}.txt`);
    if (process.env.UPDATE) writeFileSync(file, reading[part]);
    expect(reading[part]).toBe(readFileSync(file, "utf8"));
  });

  test("keeps the laws", () => expect(unsound(raw)).toEqual([]));
});
