import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "./site.setup.ts";

/** name -> sha256 of every file under a folder */
function digests(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  );
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [
        path.slice(dir.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

it("two builds in other folders, time zones and locales give the same bytes", () => {
  const temp = mkdtempSync(join(tmpdir(), "gazette-again-"));
  const east = build(temp, "东 1", { TZ: "Pacific/Kiritimati", LC_ALL: "C", LANG: "C" });
  const west = build(temp, "west", {
    TZ: "America/Los_Angeles",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
  });
  expect(Object.keys(digests(east)).length).toBeGreaterThan(20);
  expect(digests(east)).toEqual(digests(west));
  expect(digests(`${east}-content`)).toEqual(digests(`${west}-content`));
  rmSync(temp, { recursive: true });
});
