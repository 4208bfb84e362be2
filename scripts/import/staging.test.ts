import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, recover } from "./staging.ts";
import { folder, snapshot } from "./testing.ts";

test("killed before its plan an import changes nothing, killed after it the next one finishes it", async () => {
  const out = folder({ "a.txt": "old", "b/c.txt": "old" });
  const changes = {
    write: new Map([
      ["a.txt", "new"],
      ["d/e.txt", "new"],
    ]),
    remove: ["b/c.txt"],
  };
  const before = snapshot(out);
  cpSync(join(out, "a.txt"), join(out, ".import/a.txt"));
  await recover(out);
  expect(snapshot(out)).toEqual(before);
  mkdirSync(join(out, ".import/d"), { recursive: true });
  writeFileSync(join(out, ".import/d/e.txt"), "new");
  writeFileSync(join(out, "a.txt"), "new"); // moved already
  const plan = { write: [...changes.write.keys()], remove: changes.remove };
  writeFileSync(join(out, ".import/plan.json"), JSON.stringify(plan));
  await recover(out);
  expect(snapshot(out)).toEqual({ "a.txt": "new", "d/e.txt": "new" });
  await commit(out, { write: new Map([["a.txt", "newer"]]), remove: ["d/e.txt"] });
  expect(snapshot(out)).toEqual({ "a.txt": "newer" });
});
