import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, recover, stage } from "./staging.ts";
import { folder, snapshot } from "./testing.ts";

test("killed before its plan an import changes nothing, killed after it the next one finishes it", async () => {
  const out = folder({ "a.txt": "old", "b/c.txt": "old" });
  const before = snapshot(out);
  cpSync(join(out, "a.txt"), join(out, ".import/a.txt"));
  await recover(out);
  expect(snapshot(out)).toEqual(before);
  mkdirSync(join(out, ".import/d"), { recursive: true });
  writeFileSync(join(out, ".import/d/e.txt"), "new");
  writeFileSync(join(out, "a.txt"), "new"); // moved already
  const plan = { write: ["a.txt", "d/e.txt"], remove: ["b/c.txt"] };
  writeFileSync(join(out, ".import/plan.json"), JSON.stringify(plan));
  await recover(out);
  expect(snapshot(out)).toEqual({ "a.txt": "new", "d/e.txt": "new" });
  await stage(out, "a.txt", "newer");
  expect(snapshot(out)).toMatchObject({ "a.txt": "new" });
  await commit(out, { write: ["a.txt"], remove: ["d/e.txt"] });
  expect(snapshot(out)).toEqual({ "a.txt": "newer" });
});
