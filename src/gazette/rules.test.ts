import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules, rulesPage } from "./rules.ts";

/** The ids of messages that the program can say, from its source. */
function said(): string[] {
  const files = globSync("src/{gazette,archive}/**/*.ts").filter(
    (file) => !file.endsWith(".test.ts"),
  );
  const calls = files.flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/\b(?:note|doubt|error)\(\s*file,\s*"(?<id>[a-z-]+)"/g),
  ]);
  return [...new Set(calls.map(({ groups }) => groups!.id!))].sort();
}

test("every message has its row, and every row its message", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(said());
});

test("docs/rules.md is up to date", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(rulesPage());
});
