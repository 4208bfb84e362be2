import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, snapshot } from "./import/testing.ts";
import { commit, recover, stage } from "./staging.ts";

test("killed before its plan nothing changes, killed after it the next one finishes it", () => {
  const out = folder({ "a.txt": "old", "b/c/d.txt": "old" });
  const staged = { out, beside: join(out, ".import") };
  const before = snapshot(out);
  cpSync(join(out, "a.txt"), join(out, ".import/a.txt"));
  recover(staged);
  expect(snapshot(out)).toEqual(before);
  mkdirSync(join(out, ".import/d"), { recursive: true });
  writeFileSync(join(out, ".import/d/e.txt"), "new");
  writeFileSync(join(out, "a.txt"), "new"); // moved already
  const plan = { write: ["a.txt", "d/e.txt"], remove: ["b/c/d.txt"] };
  writeFileSync(join(out, ".import/.plan.json"), JSON.stringify(plan));
  recover(staged);
  expect(snapshot(out)).toEqual({ "a.txt": "new", "d/e.txt": "new" });
  expect(existsSync(join(out, "b"))).toBe(false);
  stage(staged, "a.txt", "newer");
  expect(snapshot(out)).toMatchObject({ "a.txt": "new" });
  commit(staged, { write: ["a.txt"], remove: ["d/e.txt"] });
  expect(snapshot(out)).toEqual({ "a.txt": "newer" });
});

test("a file may come where a folder was, and a folder where a file was", () => {
  const out = folder({ "a/b.txt": "old", c: "old" });
  const staged = { out, beside: join(out, ".import") };
  stage(staged, "a", "new");
  stage(staged, "c/d.txt", "new");
  commit(staged, { write: ["a", "c/d.txt"], remove: ["a/b.txt", "c"] });
  expect(snapshot(out)).toEqual({ a: "new", "c/d.txt": "new" });
});

test("a plan for a folder that is gone is dropped", () => {
  const out = folder({ "kept.txt": "x" });
  const staged = { out: join(out, "gone"), beside: join(out, "gone.changes") };
  stage(staged, "a.txt", "new");
  writeFileSync(join(staged.beside, ".plan.json"), '{"write":["a.txt"],"remove":[]}');
  recover(staged);
  expect(snapshot(out)).toEqual({ "kept.txt": "x" });
});
