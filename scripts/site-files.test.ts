import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeFiles } from "./site-files.ts";

const out = mkdtempSync(join(tmpdir(), "gazette-files-"));
afterAll(() => rmSync(out, { recursive: true }));

test("a file that a page writes too stops the build, one that is not picked is not written", async () => {
  await writeFiles(out, () => false, new Set(["about/index.html"]));
  expect(readdirSync(out)).toEqual([]);
  await expect(writeFiles(out, () => false, new Set(["robots.txt"]))).rejects.toThrow("robots.txt");
});
